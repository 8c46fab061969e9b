"""Where a job runs: in the QGIS process, or in a worker where QGIS's Python lacks a package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from qgis.core import QgsProcessingFeedback

from cloud_removal_plugin.core.errors import MissingPackageError
from cloud_removal_plugin.jobs import Job, job_to_json, run_job

from .requirements import (
    cannot_run,
    missing_packages,
    worker_python,
)
from .translation import tr
from .worker_process import WorkerProcess


class Reporter:
    """A job's progress as Processing feedback; used in the task's own thread only."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._percent = 0.0
        self._message = ""

    def progress(self, fraction: float, message: str) -> None:
        """Show a share of 0..1 that never falls back, and the message where it is a new one."""
        percent = min(100.0, max(self._percent, 100.0 * fraction))
        if percent > self._percent:
            self._percent = percent
            self._feedback.setProgress(percent)
        if message and message != self._message:
            self._message = message
            self._feedback.setProgressText(message)

    def cancelled(self) -> bool:
        """Return whether the user has asked to stop."""
        return bool(self._feedback.isCanceled())


def run(job: Job, feedback: QgsProcessingFeedback) -> Mapping[str, Any]:
    """Run a job and return the fields of its result.

    Errors: the job's own; MissingPackageError where it can run neither here nor in a worker.
    """
    reporter = Reporter(feedback)
    missing = missing_packages()
    if not missing:
        return _fields(run_job(job, reporter.progress, reporter.cancelled))
    python = worker_python()
    reason = cannot_run()
    if python is None or reason:
        raise MissingPackageError(reason)
    feedback.pushInfo(
        tr("QGIS's Python lacks {packages}: the work is done by the worker {python}.").format(
            packages=", ".join(missing), python=python
        )
    )
    return WorkerProcess(python).run(job_to_json(job), reporter.progress, reporter.cancelled)


def _fields(result: Any) -> dict[str, Any]:
    return {field.name: getattr(result, field.name) for field in fields(result)}
