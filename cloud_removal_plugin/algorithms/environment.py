"""``cloudremoval:environment``: what is there of what the plugin needs, and installing it."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsSettings,
)

from cloud_removal_plugin.core.environment import (
    GPU_BYTES,
    LITERT_BYTES,
    WORKER_BYTES,
    base_pythons,
    explained,
    litert_requirements,
    pip_install,
    pip_install_aside,
    pip_variables,
    proxy_url,
    worker_requirements,
)
from cloud_removal_plugin.core.errors import Cancelled, JobError, MissingPackageError, OutputError

from .base import CloudRemovalAlgorithm
from .command import run_command
from .log_texts import told
from .requirements import (
    WORKER_SETTING,
    WORKER_VARIABLE,
    find_own_packages,
    lacking_modules,
    missing_packages,
    own_layout,
    worker_python,
)
from .termination import terminable
from .translation import tr
from .worker_process import ask_python

ACTIONS = ("check", "install_worker", "install_litert", "use_python", "remove")
# What a Python says of itself: version, processor, and the packages that count.
_DESCRIBE = (
    "import importlib.metadata as m, json, platform, sys\n"
    "found = {}\n"
    "for name in ('tensorflow', 'tensorflow-cpu', 'keras', 'rasterio', 'matplotlib',"
    " 'ai-edge-litert', 'numpy'):\n"
    "    try:\n"
    "        found[name] = m.version(name)\n"
    "    except m.PackageNotFoundError:\n"
    "        pass\n"
    "print(json.dumps([list(sys.version_info[:3]), platform.machine(), found]))"
)
_DEVICES = (
    "import os; os.environ['TF_CPP_MIN_LOG_LEVEL'] = '3'\n"
    "import json, tensorflow as tf\n"
    "print(json.dumps([d.name for d in tf.config.list_physical_devices()]))"
)
# Importing TensorFlow from a slow disk for the first time takes its time.
_DEVICE_SECONDS = 180.0


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
        installer = _Installer(
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


def state_lines() -> list[str]:
    """Return what is there, in words; asks the worker's Python, which may take seconds."""
    here = platform.python_version()
    lines = [
        tr("QGIS {qgis}, Python {python}, {system} {machine}").format(
            qgis=Qgis.version(), python=here, system=platform.system(), machine=platform.machine()
        )
    ]
    missing = missing_packages()
    lines.append(
        tr("In QGIS's Python: all that removing clouds needs")
        if not missing
        else tr("In QGIS's Python there is no {packages}").format(packages=", ".join(missing))
    )
    lines += _worker_lines(worker_python())
    folder = Path(own_layout().root)
    parent = next(path for path in (folder, *folder.parents) if path.is_dir())
    lines.append(
        tr(
            "Own folder: {folder}, {free:.1f} GB free there; the worker takes up to {worker:.0f} "
            "GB, with GPU support {gpu:.0f} GB, LiteRT alone {litert:.1f} GB"
        ).format(
            folder=folder,
            free=shutil.disk_usage(parent).free / 1e9,
            worker=WORKER_BYTES / 1e9,
            gpu=GPU_BYTES / 1e9,
            litert=LITERT_BYTES / 1e9,
        )
    )
    return lines


def _worker_lines(python: str | None) -> list[str]:
    if python is None:
        return [tr("Worker: none. ACTION = install_worker makes one")]
    origin = tr("own environment")
    if os.environ.get(WORKER_VARIABLE) == python:
        origin = tr("environment variable {name}").format(name=WORKER_VARIABLE)
    elif QgsSettings().value(WORKER_SETTING) == python:
        origin = tr("QGIS setting {name}").format(name=WORKER_SETTING)
    lines = [tr("Worker: {python} ({origin})").format(python=python, origin=origin)]
    if not Path(python).is_file():
        return [*lines, tr("There is no such file")]
    try:
        version, _, found = _described(python)
    except JobError as error:
        return [*lines, told(str(error))]
    packages = ", ".join(f"{name} {number}" for name, number in found.items())
    lines.append(
        tr("Its Python {version} has {packages}").format(
            version=".".join(map(str, version)), packages=packages or tr("no package that counts")
        )
    )
    lacking = lacking_modules(python)
    if lacking:
        lines.append(tr("For training it lacks {modules}").format(modules=", ".join(lacking)))
    if "tensorflow" not in lacking:
        try:
            answer = ask_python(python, _DEVICES, _DEVICE_SECONDS).strip().splitlines()[-1]
            devices = ", ".join(json.loads(answer))
            lines.append(tr("Devices of TensorFlow: {devices}").format(devices=devices))
        except (JobError, ValueError, IndexError) as error:
            lines.append(tr("TensorFlow does not start there: {reason}").format(reason=error))
    return lines


def _described(python: str) -> tuple[tuple[int, ...], str, dict[str, str]]:
    """A Python's version and processor, and its packages; JobError where it does not answer."""
    answer = ask_python(python, _DESCRIBE).strip().splitlines()
    try:
        version, machine, found = json.loads(answer[-1])
    except (ValueError, IndexError) as error:
        raise JobError(
            tr("{python} is no Python: it answered '{answer}'.").format(
                python=python, answer=" ".join(answer)[:200]
            )
        ) from error
    return tuple(version), machine, found


class _Installer:
    """Runs venv and pip, with what they say in the log."""

    def __init__(self, feedback: QgsProcessingFeedback, wheels: str, index_url: str) -> None:
        self._feedback = feedback
        self._wheels, self._index_url = wheels, index_url
        self._layout = own_layout()

    def install_worker(self, python: str, gpu: bool) -> None:
        """Make the worker's environment where it is not there, and install into it."""
        base = python or self._base_python()
        version, machine, _ = _described(base)
        requirements = worker_requirements(
            self._layout.system, machine, (version[0], version[1]), gpu
        )
        self._need(GPU_BYTES if gpu else WORKER_BYTES)
        self._make_environment(base, version)
        command = pip_install(
            self._layout.worker_python, requirements, self._wheels, self._index_url
        )
        self._run(command, 0.1, 0.95)
        lacking = lacking_modules(self._layout.worker_python)
        if lacking:
            raise MissingPackageError(
                tr("After the installation {modules} cannot be found; the log says more.").format(
                    modules=", ".join(lacking)
                )
            )
        QgsSettings().remove(WORKER_SETTING)
        self._feedback.setProgress(100)

    def install_litert(self) -> None:
        """Put LiteRT into our folder for QGIS's own Python, with a pip that is not QGIS's."""
        version = sys.version_info[:2]
        requirements = litert_requirements(self._layout.system, platform.machine(), version)
        self._need(LITERT_BYTES)
        base = self._base_python()
        self._make_environment(base, sys.version_info[:3])
        command = pip_install_aside(
            self._layout.worker_python,
            requirements,
            self._layout.packages(version),
            version,
            self._wheels,
            self._index_url,
        )
        self._run(command, 0.2, 0.95)
        find_own_packages()
        self._feedback.setProgress(100)

    def _base_python(self) -> str:
        candidates = base_pythons(self._layout.system, sys.base_exec_prefix, sys.version_info[:2])
        for candidate in candidates:
            if Path(candidate).is_file():
                return candidate
        raise MissingPackageError(
            tr(
                "QGIS's Python was not found as a program (looked for {candidates}). Install a "
                "Python 3.10 to 3.13 (python.org), and give its path as PYTHON."
            ).format(candidates=", ".join(candidates))
        )

    def _make_environment(self, base: str, version: Sequence[int]) -> None:
        there = Path(self._layout.worker_python)
        if there.is_file():
            has, _, _ = _described(str(there))
            if tuple(has[:2]) == tuple(version[:2]):
                return
            self._feedback.pushInfo(tr("The worker's Python was another version: made anew"))
            shutil.rmtree(self._layout.worker, ignore_errors=True)
        Path(self._layout.root).mkdir(parents=True, exist_ok=True)
        try:
            self._run([base, "-m", "venv", self._layout.worker], 0.0, 0.1)
        except BaseException:
            # Half an environment would be taken for one.
            shutil.rmtree(self._layout.worker, ignore_errors=True)
            raise

    def _need(self, size: int) -> None:
        root = Path(self._layout.root)
        parent = next(path for path in (root, *root.parents) if path.is_dir())
        free = shutil.disk_usage(parent).free
        if free < size:
            raise OutputError(
                tr(
                    "The installation takes up to {needed:.1f} GB in {folder}, and {free:.1f} GB "
                    "are free there. Make room first."
                ).format(needed=size / 1e9, folder=root, free=free / 1e9)
            )

    def _run(self, command: Sequence[str], begin: float, end: float) -> None:
        """Run a command; progress nears ``end`` with every line that pip says."""
        self._feedback.pushCommandInfo(" ".join(command))
        share = begin

        def line(text: str) -> None:
            nonlocal share
            share += (end - share) * 0.02
            self._feedback.setProgress(100 * share)
            self._feedback.pushConsoleInfo(text)

        proxy = proxy_url(_proxy_settings())
        ended = run_command(command, pip_variables(proxy), line, self._feedback.isCanceled)
        if ended.cancelled:
            raise Cancelled(tr("Cancelled; what was being installed may be incomplete."))
        if not ended.succeeded:
            last = " | ".join(ended.output.splitlines()[-4:])
            raise MissingPackageError(f"{explained(ended.output)} ({last})")


def _proxy_settings() -> dict[str, str]:
    settings = QgsSettings()
    names = ("Enabled", "Type", "Host", "Port", "User", "Password")
    return {f"proxy{n}": str(settings.value(f"proxy/proxy{n}") or "") for n in names}
