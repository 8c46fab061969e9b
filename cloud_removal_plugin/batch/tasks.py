"""What runs on a worker of the cluster: one job, or one step of a removal in strips.

Arguments and results are texts and numbers: rasters stay in files that all machines share.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..core.errors import JobError
from ..core.settings import Removal
from ..core.strips import join, measure, remove_strip
from ..jobs import job_from_json, run_job


def run_whole(job: str) -> dict[str, Any]:
    """Run the job (JSON); its result."""
    return asdict(run_job(job_from_json(job), _silent, _never))


def measure_all(job: str, folder: str) -> None:
    """The first step: what the strips have to know of the whole raster."""
    measure(_removal(job), Path(folder), _silent, _never)


def run_strip(job: str, rows: int, number: int, folder: str, measured: None) -> None:
    """One strip; `measured` is there so that the cluster runs `measure_all` first."""
    remove_strip(_removal(job), rows, number, Path(folder), _silent, _never)


def join_strips(job: str, rows: int, folder: str, strips: list[None]) -> dict[str, Any]:
    """The last step; `strips` is there so that the cluster runs them first. The job's result."""
    return asdict(join(_removal(job), rows, Path(folder), _silent, _never))


def _removal(text: str) -> Removal:
    settings = job_from_json(text).settings
    if not isinstance(settings, Removal):
        raise JobError("Only the removal of clouds can be done in strips.")
    return settings


def _silent(fraction: float, message: str) -> None:
    pass


def _never() -> bool:
    return False
