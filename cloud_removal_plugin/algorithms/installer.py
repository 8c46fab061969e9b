"""Making the worker's environment and installing into it, with what venv and pip say in the log."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProcessingFeedback, QgsSettings

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
from cloud_removal_plugin.core.errors import Cancelled, MissingPackageError, OutputError

from .command import run_command
from .environment_state import described
from .requirements import WORKER_SETTING, find_own_packages, lacking_modules, own_layout
from .translation import tr


class Installer:
    """Runs venv and pip, with what they say in the log."""

    def __init__(self, feedback: QgsProcessingFeedback, wheels: str, index_url: str) -> None:
        self._feedback = feedback
        self._wheels, self._index_url = wheels, index_url
        self._layout = own_layout()

    def install_worker(self, python: str, gpu: bool) -> None:
        """Make the worker's environment where it is not there, and install into it."""
        base = python or self._base_python()
        version, machine, _ = described(base)
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
            has, _, _ = described(str(there))
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
