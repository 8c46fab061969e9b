"""What is there of what the plugin needs, in words: packages, worker, room on the disk."""

from __future__ import annotations

import json
import os
import platform
import shutil
from pathlib import Path

from qgis.core import Qgis, QgsSettings

from cloud_removal_plugin.core.environment import GPU_BYTES, LITERT_BYTES, WORKER_BYTES
from cloud_removal_plugin.core.errors import JobError

from .log_texts import told
from .requirements import (
    WORKER_SETTING,
    WORKER_VARIABLE,
    lacking_modules,
    missing_packages,
    own_layout,
    worker_python,
)
from .translation import tr
from .worker_process import ask_python

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
        version, _, found = described(python)
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


def described(python: str) -> tuple[tuple[int, ...], str, dict[str, str]]:
    """Return a Python's version, processor and packages; JobError where it does not answer."""
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
