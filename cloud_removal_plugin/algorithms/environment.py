"""``cloudremoval:environment``: what is there of what the plugin needs, and installing it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsSettings,
)

from cloud_removal_plugin.core.errors import JobError, MissingPackageError

from .base import CloudRemovalAlgorithm
from .environment_state import state_lines
from .installer import Installer
from .requirements import (
    WORKER_SETTING,
    lacking_modules,
    own_layout,
    worker_python,
)
from .termination import terminable
from .translation import tr

ACTIONS = ("check", "install_worker", "install_litert", "use_python", "remove")


class InstallDependencies(CloudRemovalAlgorithm):
    """Parameters into commands of pip, their end into words."""

    ACTION = "ACTION"
    PYTHON = "PYTHON"
    GPU = "GPU"
    WHEELS = "WHEELS"
    INDEX_URL = "INDEX_URL"
    WORKER_PYTHON = "WORKER_PYTHON"
    STATE = "STATE"

    def name(self) -> str:
        return "environment"

    def displayName(self) -> str:
        return tr("Install or check dependencies")

    def group(self) -> str:
        return tr("Setup")

    def groupId(self) -> str:
        return "setup"

    def tags(self) -> list[str]:
        return tr(
            "install,dependencies,packages,tensorflow,litert,pip,environment,setup,python,gpu"
        ).split(",")

    def shortDescription(self) -> str:
        return tr("Shows what the plugin needs and what is there, and installs it on request.")

    def introduction(self) -> str:
        return tr(
            "<p>Says which Python and which packages inference and training have, which devices "
            "there are, and how much disk an installation takes. Nothing is installed unless "
            "ACTION says so, and never into QGIS's own Python: it goes into the folder "
            "cloud_removal of your QGIS profile.</p>"
            "<p>Training needs TensorFlow in a Python of its own (the worker). Removing clouds "
            "needs LiteRT in QGIS's Python, or else the worker.</p>"
            "<p>The proxy of QGIS's network settings is used, and pip's own configuration.</p>"
        )

    def obstacle(self) -> str:
        return ""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterEnum(
                self.ACTION,
                tr("What to do"),
                options=list(ACTIONS),
                defaultValue=ACTIONS[0],
                usesStaticStrings=True,
            ),
            tr(
                "check: only look. install_worker: make or update the worker's environment "
                "(TensorFlow, Keras, rasterio, matplotlib, LiteRT; about 2 GB). install_litert: "
                "put LiteRT where QGIS's Python finds it (about 100 MB). use_python: use the "
                "environment of PYTHON as worker, without installing. remove: delete what was "
                "installed here, and forget PYTHON."
            ),
            change=tr("check says that something is missing."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.PYTHON, tr("Python"), optional=True, fileFilter=tr("Programs (*)")
            ),
            tr(
                "A Python program, 3.10 to 3.13: for install_worker the one to build on (empty: "
                "QGIS's), for use_python the one of an environment that has TensorFlow."
            ),
            change=tr("QGIS's Python is not found, or too old or too new, or you have your own."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.GPU, tr("With NVIDIA GPU support (Linux)"), False),
            tr("Installs NVIDIA's libraries as well, some 5 GB more."),
            change=tr("the computer has an NVIDIA GPU, and you want to train."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.WHEELS,
                tr("Folder of wheels, without network"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("Install from the files in this folder only, as 'pip download' makes it."),
            advanced=True,
            change=tr("the computer has no network."),
        )
        self.add(
            QgsProcessingParameterString(
                self.INDEX_URL, tr("Package index instead of PyPI"), optional=True
            ),
            tr("The URL of a mirror."),
            advanced=True,
            change=tr("packages come from a mirror, such as your organisation's."),
        )
        self.addOutput(QgsProcessingOutputString(self.WORKER_PYTHON, tr("Python of the worker")))
        self.addOutput(QgsProcessingOutputString(self.STATE, tr("What is there")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._checked(parameters, context)

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._checked(parameters, context)

    def _checked(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        action = self.parameterAsEnumString(parameters, self.ACTION, context)
        python = self.parameterAsString(parameters, self.PYTHON, context)
        if action == "use_python" and not python:
            raise JobError(
                tr("ACTION is use_python: give PYTHON, the program of the environment to use.")
            )
        if python and not Path(python).is_file():
            raise JobError(
                tr("PYTHON is {python}, and there is no such file.").format(python=python)
            )
        wheels = self.parameterAsString(parameters, self.WHEELS, context)
        if wheels and not any(Path(wheels).glob("*.whl")):
            raise JobError(
                tr(
                    "WHEELS is {folder}, and there is no wheel (*.whl) in it. Make it with 'pip "
                    "download' on a machine with the same system and Python."
                ).format(folder=wheels)
            )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        action = self.parameterAsEnumString(parameters, self.ACTION, context)
        python = self.parameterAsString(parameters, self.PYTHON, context)
        installer = Installer(
            feedback,
            self.parameterAsString(parameters, self.WHEELS, context),
            self.parameterAsString(parameters, self.INDEX_URL, context),
        )
        with terminable(feedback):
            if action == "install_worker":
                gpu = self.parameterAsBoolean(parameters, self.GPU, context)
                installer.install_worker(python, gpu)
            elif action == "install_litert":
                installer.install_litert()
            elif action == "use_python":
                _use(python)
            elif action == "remove":
                shutil.rmtree(own_layout().root, ignore_errors=True)
                QgsSettings().remove(WORKER_SETTING)
                feedback.pushInfo(tr("Removed: {folder}").format(folder=own_layout().root))
            lines = state_lines()
        for line in lines:
            feedback.pushInfo(line)
        return {self.WORKER_PYTHON: worker_python() or "", self.STATE: "\n".join(lines)}


def _use(python: str) -> None:
    lacking = lacking_modules(python)
    if lacking:
        raise MissingPackageError(
            tr(
                "The Python {python} lacks {modules}. Install them there, or let install_worker "
                "make an environment."
            ).format(python=python, modules=", ".join(lacking))
        )
    QgsSettings().setValue(WORKER_SETTING, python)
