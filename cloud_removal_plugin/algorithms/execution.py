"""Where a job runs: in the QGIS process, or in a worker where QGIS's Python lacks a package."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from qgis.core import QgsProcessingFeedback

from cloud_removal_plugin.core.errors import MissingPackageError
from cloud_removal_plugin.jobs import Job, job_to_json, run_job

from .log_texts import told
from .requirements import (
    cannot_run,
    cannot_train,
    missing_packages,
    worker_python,
)
from .termination import terminable
from .translation import tr
from .worker_process import WorkerProcess


class Reporter:
    """A job's progress as Processing feedback; used in the task's own thread only.

    A message is shown once, however often the job repeats it.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._percent = 0.0
        self._said: set[str] = set()

    def progress(self, fraction: float, message: str) -> None:
        """Show a share of 0..1 that never falls back, and the message where it is new."""
        if message and message not in self._said:
            self._said.add(message)
            self._feedback.setProgressText(told(message))
        percent = min(100.0, max(self._percent, 100.0 * fraction))
        if percent > self._percent:
            self._percent = percent
            self._feedback.setProgress(percent)

    def log(self, lines: Iterable[str]) -> None:
        """Add to the log what progress has not said already."""
        for line in lines:
            if line not in self._said:
                self._said.add(line)
                self._feedback.pushInfo(told(line))

    def result(self, result: Mapping[str, Any]) -> None:
        """Add the log of a job's result, and its warnings so that they catch the eye."""
        self.log(map(str, result["log"]))
        for line in result.get("warnings", ()):
            self._feedback.pushWarning(told(str(line)))

    def cancelled(self) -> bool:
        """Return whether the user has asked to stop."""
        return bool(self._feedback.isCanceled())


def run(job: Job, feedback: QgsProcessingFeedback, inference: bool = True) -> Mapping[str, Any]:
    """Run a job, with its log in the feedback, and return the fields of its result.

    Without ``inference`` it needs no LiteRT.

    Errors: the job's own; MissingPackageError where it can run neither here nor in a worker.
    """
    reporter = Reporter(feedback)
    missing = missing_packages(inference)
    with terminable(feedback):
        if missing:
            result = _by_worker(job, reporter, missing, inference)
        else:
            done = run_job(job, reporter.progress, reporter.cancelled)
            result = {field.name: getattr(done, field.name) for field in fields(done)}
    reporter.result(result)
    return result


def run_in_worker(job: Job, feedback: QgsProcessingFeedback) -> Mapping[str, Any]:
    """As `run`, always in a worker process: for work that needs TensorFlow.

    Errors: the job's own; WorkerError where the worker ends without a result; MissingPackageError
    where there is no worker that has what training needs.
    """
    reporter = Reporter(feedback)
    python = worker_python()
    reason = cannot_train()
    if python is None or reason:
        raise MissingPackageError(reason)
    reporter.log([tr("The work is done by the worker {python}").format(python=python)])
    with terminable(feedback):
        result = WorkerProcess(python).run(job_to_json(job), reporter.progress, reporter.cancelled)
    reporter.result(result)
    return result


def _by_worker(
    job: Job, reporter: Reporter, missing: Iterable[str], inference: bool
) -> dict[str, Any]:
    python = worker_python()
    reason = cannot_run(inference)
    if python is None or reason:
        raise MissingPackageError(reason)
    line = tr("QGIS's Python lacks {packages}: the work is done by the worker {python}.")
    reporter.log([line.format(packages=", ".join(missing), python=python)])
    return WorkerProcess(python).run(job_to_json(job), reporter.progress, reporter.cancelled)
