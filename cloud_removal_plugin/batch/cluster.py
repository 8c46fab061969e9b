"""The way to Dask: a cluster on this machine or elsewhere, the tasks of a batch, their outcomes."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from ..core.errors import CloudRemovalError, JobError, MissingPackageError
from ..core.runtime import all_threads
from ..core.settings import Removal
from ..jobs import Job, job_to_json
from . import tasks
from .work import Unit


@dataclass(frozen=True)
class Outcome:
    """What came of a unit: its job's `result`, or the `error`."""

    name: str
    result: dict[str, Any] = field(default_factory=dict)
    error: str = ""


@contextmanager
def connected(scheduler: str, workers: int) -> Iterator[Any]:
    """A client of the scheduler at that address, or of `workers` processes on this machine.

    MissingPackageError without Dask, JobError where nothing answers at the address.
    """
    try:
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise MissingPackageError(
            f"Dask cannot be imported ({error}). Install it for this Python with "
            "'pip install dask distributed'."
        ) from error
    with ExitStack() as opened:
        if scheduler:
            try:
                client = Client(scheduler, timeout="20s")
            except (OSError, ValueError) as error:
                raise JobError(
                    f"No Dask scheduler answers at '{scheduler}' ({error}). Start one with "
                    "'dask scheduler', or leave --scheduler out to use this machine."
                ) from error
        else:
            cluster = opened.enter_context(
                LocalCluster(
                    n_workers=workers,
                    # A task keeps its process busy; its network has threads of its own.
                    threads_per_worker=1,
                    dashboard_address=None,
                    silence_logs=logging.CRITICAL,
                )
            )
            client = Client(cluster)
        yield opened.enter_context(client)


def shared_threads(job: Job, workers: int) -> Job:
    """The job with this machine's cores shared by its `workers`, where it leaves that open."""
    settings = job.settings
    if not isinstance(settings, Removal) or settings.threads:
        return job
    return replace(job, settings=replace(settings, threads=max(all_threads() // workers, 1)))


def outcomes(client: Any, work: Sequence[Unit], rows: int, retries: int) -> Iterator[Outcome]:
    """Every unit's outcome as it comes; what fails is tried again `retries` times.

    What a worker that died was at goes to another one.
    """
    from distributed import as_completed

    futures = {_submitted(client, unit, rows, retries): unit for unit in work}
    for future in as_completed(list(futures)):
        unit = futures.pop(future)
        if future.status == "finished":
            result = future.result()
            unit.tidy()
            yield Outcome(unit.name, result)
        else:
            yield Outcome(unit.name, error=_words(future))


def _submitted(client: Any, unit: Unit, rows: int, retries: int) -> Any:
    text, folder = job_to_json(unit.job), str(unit.parts)

    def submit(name: str, function: Any, *arguments: Any) -> Any:
        # Impure: that a like task was done once does not say that its files are still there.
        return client.submit(
            function, *arguments, key=f"{name}-{unit.name}", pure=False, retries=retries
        )

    if not unit.strips:
        return submit(unit.job.kind, tasks.run_whole, text)
    measured = submit("measure", tasks.measure_all, text, folder)
    strips = [
        submit(f"strip-{number}", tasks.run_strip, text, rows, number, folder, measured)
        for number in range(unit.strips)
    ]
    return submit("join", tasks.join_strips, text, rows, folder, strips)


def _words(future: Any) -> str:
    error = future.exception() if future.status == "error" else None
    if isinstance(error, CloudRemovalError):
        return str(error)
    return f"{type(error).__name__}: {error}" if error else f"The task was {future.status}."
