"""The worker process as QGIS runs it: a job goes in as a file, progress comes back as JSON lines.

``QProcess`` is used without an event loop, so that it serves in the background thread of a
Processing task as well as in ``qgis_process``.
"""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from cloud_removal_plugin.core import errors

from .translation import tr

PACKAGE_FOLDER = Path(__file__).resolve().parents[1]
# QGIS points these at its own Python, GDAL and PROJ; another environment's must find its own.
QGIS_OWN_VARIABLES = (
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONEXECUTABLE",
    "__PYVENV_LAUNCHER__",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "PROJ_LIB",
    "PROJ_DATA",
)
# What keeps libraries from taking cores and memory that the networks need, where it is not set.
SPARING = {
    # Threads of numpy's matrix products turn for a tenth of a second after each one, and no product
    # here is large enough to gain from them.
    "OPENBLAS_NUM_THREADS": "1",
    # Else glibc keeps what each thread has freed apart, for that thread only.
    "MALLOC_ARENA_MAX": "1",
}
START_SECONDS = 30.0
# How long a cancelled worker may take to leave by itself, then after a terminate, before the kill.
GRACE_SECONDS = 15.0
TERMINATE_SECONDS = 5.0
POLL_MS = 100
LAST_WORDS = 20


def worker_environment() -> QProcessEnvironment:
    """Return our environment without what is QGIS's own, with the plugin on Python's path."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in QGIS_OWN_VARIABLES:
        environment.remove(name)
    environment.insert("PYTHONPATH", str(PACKAGE_FOLDER.parent))
    environment.insert("PYTHONIOENCODING", "utf-8")
    environment.insert("PYTHONDONTWRITEBYTECODE", "1")
    environment.insert("KERAS_BACKEND", "tensorflow")
    for name, value in SPARING.items():
        if not environment.contains(name):
            environment.insert(name, value)
    return environment


def ask_python(python: str, code: str, seconds: float = START_SECONDS) -> str:
    """Return what a line of code prints in another Python; JobError where it fails."""
    process = QProcess()
    process.setProcessEnvironment(worker_environment())
    process.start(python, ["-c", code])
    finished = process.waitForFinished(int(seconds * 1000))
    succeeded = (
        finished
        and process.exitStatus() == QProcess.ExitStatus.NormalExit
        and process.exitCode() == 0
    )
    if not succeeded:
        words = bytes(process.readAllStandardError()).decode("utf-8", "replace").strip()
        process.kill()
        process.waitForFinished(int(TERMINATE_SECONDS * 1000))
        raise errors.JobError(
            tr("The Python {python} cannot be asked: {reason}.").format(
                python=python, reason=words[-300:] or process.errorString()
            )
        )
    return bytes(process.readAllStandardOutput()).decode("utf-8", "replace")


class WorkerProcess:
    """One run of ``python -m cloud_removal_plugin.worker``.

    It ends with the job, on cancel (its stdin is closed; after a grace period it is terminated,
    then killed), and with its parent, whose end closes its stdin too.
    """

    def __init__(
        self,
        python: str,
        grace_seconds: float = GRACE_SECONDS,
        terminate_seconds: float = TERMINATE_SECONDS,
    ) -> None:
        self.python = python
        self.grace_seconds = grace_seconds
        self.terminate_seconds = terminate_seconds
        self._result: dict[str, Any] | None = None
        self._error: errors.CloudRemovalError | None = None
        self._pending = b""
        self._last_words: deque[str] = deque(maxlen=LAST_WORDS)

    def run(
        self,
        job_json: str,
        progress: Callable[[float, str], None],
        cancelled: Callable[[], bool],
    ) -> dict[str, Any]:
        """Run the job and return the worker's result event.

        Errors: the worker's own error under its own class; Cancelled; JobError where the worker
        cannot be started; WorkerError where it ends without a result.
        """
        with TemporaryDirectory(prefix="cloud_removal_") as folder:
            job_file = Path(folder) / "job.json"
            job_file.write_text(job_json, encoding="utf-8")
            process = QProcess()
            process.setProcessEnvironment(worker_environment())
            process.setProgram(self.python)
            process.setArguments(
                ["-m", f"{PACKAGE_FOLDER.name}.worker", str(job_file), "--cancel-on-eof"]
            )
            process.start()
            if not process.waitForStarted(int(START_SECONDS * 1000)):
                raise errors.JobError(
                    tr("The worker's Python {python} cannot be started: {reason}.").format(
                        python=self.python, reason=process.errorString()
                    )
                )
            try:
                stopped = self._follow(process, progress, cancelled)
            finally:
                if process.state() != QProcess.ProcessState.NotRunning:
                    process.kill()
                    process.waitForFinished(int(TERMINATE_SECONDS * 1000))
        return self._outcome(process, stopped)

    def _follow(
        self,
        process: QProcess,
        progress: Callable[[float, str], None],
        cancelled: Callable[[], bool],
    ) -> bool:
        """Read the worker until it has ended; return whether it was asked to stop."""
        stop_by: float | None = None
        terminated = False
        while process.state() != QProcess.ProcessState.NotRunning:
            if not process.waitForReadyRead(POLL_MS):
                process.waitForFinished(POLL_MS)
            self._read(process, progress)
            if stop_by is None:
                if cancelled():
                    process.closeWriteChannel()
                    stop_by = time.monotonic() + self.grace_seconds
            elif time.monotonic() > stop_by:
                if terminated:
                    break
                process.terminate()
                terminated = True
                stop_by = time.monotonic() + self.terminate_seconds
        self._read(process, progress)
        return stop_by is not None

    def _read(self, process: QProcess, progress: Callable[[float, str], None]) -> None:
        words = bytes(process.readAllStandardError()).decode("utf-8", "replace")
        self._last_words.extend(line for line in words.splitlines() if line.strip())
        *lines, self._pending = (self._pending + bytes(process.readAllStandardOutput())).split(
            b"\n"
        )
        for line in lines:
            self._take(line, progress)

    def _take(self, line: bytes, progress: Callable[[float, str], None]) -> None:
        try:
            event = json.loads(line)
        except ValueError:
            self._last_words.append(line.decode("utf-8", "replace"))
            return
        kind = event.get("event") if isinstance(event, dict) else None
        if kind == "progress":
            progress(float(event.get("fraction", 0.0)), str(event.get("message", "")))
        elif kind == "result":
            self._result = event
        elif kind == "error":
            self._error = _error(str(event.get("type", "")), str(event.get("message", "")))

    def _outcome(self, process: QProcess, stopped: bool) -> dict[str, Any]:
        succeeded = (
            process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0
        )
        if succeeded and self._result is not None:
            return self._result
        if self._error is not None:
            raise self._error
        if stopped:
            raise errors.Cancelled(tr("Cancelled; nothing was written."))
        if process.exitStatus() == QProcess.ExitStatus.CrashExit:
            raise errors.WorkerError(
                tr(
                    "The worker {python} was killed or crashed (signal or code {code}), for "
                    "example because memory ran out. Its last words: {words}"
                ).format(
                    python=self.python,
                    code=process.exitCode(),
                    words=" | ".join(self._last_words) or tr("none"),
                )
            )
        raise errors.WorkerError(
            tr(
                "The worker {python} ended without a result (exit code {code}). Check that its "
                "environment has rasterio, numpy and ai-edge-litert. Its last words: {words}"
            ).format(
                python=self.python,
                code=process.exitCode(),
                words=" | ".join(self._last_words) or tr("none"),
            )
        )


def _error(kind: str, message: str) -> errors.CloudRemovalError:
    """Return the worker's error under the class it had there."""
    found = getattr(errors, kind, None)
    if isinstance(found, type) and issubclass(found, errors.CloudRemovalError):
        return found(message)
    return errors.CloudRemovalError(message)
