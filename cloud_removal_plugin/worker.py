"""Runs one job in a process of its own, without QGIS: python -m cloud_removal_plugin.worker JOB

Standard output carries one JSON object a line and nothing else: what libraries print goes to
standard error.

    {"event": "progress", "fraction": 0.5, "message": "..."}
    {"event": "result", "cloud_percent": ..., ...}
    {"event": "error", "type": "RasterError", "message": "..."}

Exit status 0 after a result, 1 after an error. SIGTERM cancels, and with --cancel-on-eof so does
the end of standard input, which comes at the latest when the parent process dies: type "Cancelled".
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import stat
import sys
import traceback
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any

from .core.errors import CloudRemovalError, JobError
from .jobs import job_from_json, run_job


class _Channel:
    """The private line to the parent; a parent that is gone cancels the job."""

    def __init__(self, descriptor: int, cancel: Event) -> None:
        self._descriptor = descriptor
        self._cancel = cancel
        self._lock = Lock()

    def send(self, event: str, **content: Any) -> None:
        line = (json.dumps({"event": event, **content}) + "\n").encode()
        try:
            with self._lock:
                while line:
                    line = line[os.write(self._descriptor, line) :]
        except OSError:
            self._cancel.set()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the job the arguments name; the exit status."""
    options = _options(arguments)
    cancel = Event()
    channel = _Channel(_take_stdout(options.progress_fd), cancel)
    signal.signal(signal.SIGTERM, lambda *_: cancel.set())
    if options.cancel_on_eof and _is_pipe(0):
        Thread(target=_watch_stdin, args=(cancel,), daemon=True).start()
    try:
        job = job_from_json(_read(options.job))
        result = run_job(
            job,
            lambda fraction, message: channel.send("progress", fraction=fraction, message=message),
            cancel.is_set,
        )
    except CloudRemovalError as error:
        channel.send("error", type=type(error).__name__, message=str(error))
        return 1
    except Exception as error:  # noqa: BLE001 - the parent has to hear of a bug, too
        traceback.print_exc()
        message = f"{type(error).__name__}: {error}. This is a bug; please report it."
        channel.send("error", type=type(error).__name__, message=message)
        return 1
    channel.send("result", **asdict(result))
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m cloud_removal_plugin.worker",
        description="Run one Cloud Removal job without QGIS.",
    )
    parser.add_argument("job", help="file with the job as JSON")
    parser.add_argument(
        "--progress-fd", type=int, metavar="N", help="write events there, not to standard output"
    )
    parser.add_argument(
        "--cancel-on-eof", action="store_true", help="cancel when standard input, a pipe, ends"
    )
    return parser.parse_args(arguments)


def _take_stdout(descriptor: int | None) -> int:
    """A descriptor for events; from now on descriptor 1 is standard error."""
    events = os.dup(1) if descriptor is None else descriptor
    sys.stdout.flush()
    os.dup2(2, 1)
    return events


def _is_pipe(descriptor: int) -> bool:
    try:
        mode = os.fstat(descriptor).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _watch_stdin(cancel: Event) -> None:
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    cancel.set()


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise JobError(f"The job file '{path}' cannot be read: {error}") from error


if __name__ == "__main__":
    sys.exit(main())
