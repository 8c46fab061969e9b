"""Which Python packages inference needs, whether QGIS's Python has them, and how to get them."""

from __future__ import annotations

import html
import importlib
import json
import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from cloud_removal_plugin.core.environment import Layout, system_of
from cloud_removal_plugin.core.errors import JobError
from cloud_removal_plugin.core.raster_backend import unavailable

from .translation import tr
from .worker_process import ask_python

TRAINING_MODULES = ("tensorflow", "keras", "matplotlib", "ai_edge_litert", "numpy")
_FIND = (
    "import importlib.util as u, json\n"
    f"lacking = [n for n in {TRAINING_MODULES!r} if u.find_spec(n) is None]\n"
    "if u.find_spec('rasterio') is None and u.find_spec('osgeo') is None:\n"
    "    lacking.append('rasterio')\n"
    "print(json.dumps(lacking))"
)
_lacking: dict[tuple[str, int], list[str]] = {}

WORKER_VARIABLE = "CLOUDREMOVAL_PYTHON"
WORKER_SETTING = "cloudremoval/python"
# The algorithm that installs what inference needs, and what a link to an algorithm starts with.
INSTALLER = "cloudremoval:environment"
INSTALL_LITERT = "install_litert"
LINK_SCHEME = "cloudremoval"


def missing_packages(inference: bool = True) -> dict[str, str]:
    """Return the packages that QGIS's Python cannot import, each with the reason it gave.

    Without ``inference``, those that read and write rasters are enough.
    """
    missing = {}
    if inference:
        find_own_packages()
        try:
            importlib.import_module("ai_edge_litert.interpreter")
        except Exception as error:  # noqa: BLE001 - a broken wheel raises anything on import
            missing["ai-edge-litert"] = f"{type(error).__name__}: {error}"
    # QGIS brings osgeo.gdal, which does as well.
    without_library = unavailable()
    if without_library:
        missing["rasterio"] = without_library
    return missing


def worker_python() -> str | None:
    """Return the Python of the worker environment, None without one.

    The environment variable wins over the QGIS setting, so that one run can be different; the
    plugin's own environment comes last.
    """
    chosen = os.environ.get(WORKER_VARIABLE) or QgsSettings().value(WORKER_SETTING)
    if isinstance(chosen, str) and chosen.strip():
        return chosen
    own = own_layout().worker_python
    return own if Path(own).is_file() else None


def own_layout() -> Layout:
    """Return where the plugin installs things for itself: in the user's profile, not in QGIS."""
    root = Path(QgsApplication.qgisSettingsDirPath()) / "cloud_removal"
    return Layout(str(root), system_of(sys.platform))


def find_own_packages() -> None:
    """Let Python find what was installed for it into our own folder, after all else."""
    folder = own_layout().packages(sys.version_info[:2])
    if folder not in sys.path and Path(folder).is_dir():
        sys.path.append(folder)
        importlib.invalidate_caches()


def cannot_train() -> str:
    """Return why no worker can train; empty where one can."""
    python = worker_python()
    if python is None:
        return tr(
            "Training needs a Python with TensorFlow, beside QGIS's own. Run 'Install or check "
            "dependencies' of this plugin to install one into a folder of its own, or name one "
            "that has {packages}: set the environment variable {variable} or the QGIS setting "
            "{setting} to its path."
        ).format(
            packages=", ".join(TRAINING_MODULES),
            variable=WORKER_VARIABLE,
            setting=WORKER_SETTING,
        )
    if not Path(python).is_file():
        return tr(
            "The Python of the worker environment is set to {python}, and there is no such file. "
            "Correct the environment variable {variable} or the QGIS setting {setting}, or run "
            "'Install or check dependencies'."
        ).format(python=python, variable=WORKER_VARIABLE, setting=WORKER_SETTING)
    lacking = lacking_modules(python)
    if lacking:
        return tr(
            "The worker's Python {python} lacks {modules}, which training needs. Run 'Install or "
            "check dependencies', or install them there."
        ).format(python=python, modules=", ".join(lacking))
    return ""


def lacking_modules(python: str) -> list[str]:
    """Return which modules that training needs the Python cannot find; asked once a session."""
    key = (python, os.stat(python).st_mtime_ns)
    if key not in _lacking:
        try:
            found = ask_python(python, _FIND)
            lacking = [str(name) for name in json.loads(found.strip().splitlines()[-1])]
        except (JobError, ValueError, IndexError):
            return list(TRAINING_MODULES)
        if lacking:
            # They may be installed any moment.
            return lacking
        _lacking[key] = lacking
    return _lacking[key]


def cannot_run(inference: bool = True) -> str:
    """Return why the work can be done neither here nor in a worker; empty where it can."""
    missing = missing_packages(inference)
    if not missing:
        return ""
    python = worker_python()
    if python is None:
        return _how_to_get(missing)
    if not Path(python).is_file():
        return tr(
            "The Python of the worker environment is set to {python}, and there is no such file. "
            "Correct the environment variable {variable} or the QGIS setting {setting}. {packages}"
        ).format(
            python=python,
            variable=WORKER_VARIABLE,
            setting=WORKER_SETTING,
            packages=_how_to_get(missing),
        )
    return ""


def can_install() -> bool:
    """Return whether this version of the plugin has an algorithm that installs what is missing."""
    return QgsApplication.processingRegistry().algorithmById(INSTALLER) is not None


def with_link(reason: str) -> str:
    """Return why an algorithm cannot run as the Toolbox shows it: HTML, with a link that helps."""
    if not can_install():
        return reason
    return "<p><a href='{link}'>{text}</a></p><p>{reason}</p>".format(
        link=INSTALLER, text=tr("Install what is missing…"), reason=html.escape(reason)
    )


def _how_to_get(missing: dict[str, str]) -> str:
    reasons = "; ".join(f"{package} ({reason})" for package, reason in missing.items())
    steps = [
        tr("QGIS's Python {version} cannot import what cloud removal needs: {reasons}.").format(
            version=".".join(map(str, sys.version_info[:3])), reasons=reasons
        )
    ]
    if "ai-edge-litert" in missing and can_install():
        steps.append(
            tr(
                "Get LiteRT: run 'Install or check dependencies' (Processing Toolbox, Cloud "
                "Removal, Setup) with ACTION = {action}, or in a terminal: qgis_process run "
                "{installer} --ACTION={action}. It goes into your QGIS profile, not into QGIS."
            ).format(installer=INSTALLER, action=INSTALL_LITERT)
        )
    elif "ai-edge-litert" in missing:
        steps.append(
            tr(
                "Get LiteRT: 'python3 -m pip install --user --no-deps ai-edge-litert' with QGIS's "
                "Python (in the OSGeo4W Shell on Windows; on Debian and Ubuntu add "
                "--break-system-packages), then start QGIS again."
            )
        )
    if "rasterio" in missing:
        steps.append(
            tr(
                "Get rasterio: on Debian and Ubuntu 'sudo apt install python3-rasterio'; in the "
                "OSGeo4W Shell on Windows 'python -m pip install rasterio'; elsewhere with the pip "
                "of QGIS's Python. Then start QGIS again."
            )
        )
    steps.append(
        tr(
            "Or give another Python that has rasterio, numpy and ai-edge-litert: set the "
            "environment variable {variable} or the QGIS setting {setting} to its path."
        ).format(variable=WORKER_VARIABLE, setting=WORKER_SETTING)
    )
    return " ".join(steps)
