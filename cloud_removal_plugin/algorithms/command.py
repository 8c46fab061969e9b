"""A program that is run and listened to, line by line, until it ends or is cancelled."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QProcess

from .worker_process import POLL_MS, START_SECONDS, TERMINATE_SECONDS, worker_environment

_KEPT_LINES = 200


@dataclass(frozen=True)
class Ended:
    """How a program ended: ``code`` is None where it could not be started."""

    code: int | None
    output: str
    cancelled: bool = False

    @property
    def succeeded(self) -> bool:
        """Whether it did what it was asked."""
        return self.code == 0 and not self.cancelled


def run_command(
    command: Sequence[str],
    variables: Mapping[str, str],
    line: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> Ended:
    """Run a program without what is QGIS's own in its environment; ``line`` gets what it says."""
    environment = worker_environment()
    # Only our own worker is to find the plugin there.
    environment.remove("PYTHONPATH")
    for name, value in variables.items():
        environment.insert(name, value)
    process = QProcess()
    process.setProcessEnvironment(environment)
    process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
    process.start(command[0], list(command[1:]))
    if not process.waitForStarted(int(START_SECONDS * 1000)):
        return Ended(None, process.errorString())
    kept: deque[str] = deque(maxlen=_KEPT_LINES)
    pending = b""
    stopped = False
    while True:
        running = process.state() != QProcess.ProcessState.NotRunning
        if running:
            process.waitForReadyRead(POLL_MS)
        *lines, pending = (pending + bytes(process.readAllStandardOutput())).split(b"\n")
        if not running:
            lines.append(pending)
        for text in (raw.decode("utf-8", "replace").strip() for raw in lines):
            if text:
                kept.append(text)
                line(text)
        if not running:
            break
        if cancelled() and not stopped:
            stopped = True
            process.terminate()
            if not process.waitForFinished(int(TERMINATE_SECONDS * 1000)):
                process.kill()
                process.waitForFinished(int(TERMINATE_SECONDS * 1000))
    crashed = process.exitStatus() == QProcess.ExitStatus.CrashExit
    return Ended(-1 if crashed else process.exitCode(), "\n".join(kept), stopped)
