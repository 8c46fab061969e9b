"""One training: its settings, its log, and the state folder it can go on from."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from statistics import median
from time import monotonic
from typing import Any

import numpy as np

from ..core.errors import Cancelled, JobError, OutputError
from ..core.model_folder import CHECKPOINT
from ..core.pair_settings import Training
from . import loop
from .checkpoint import assign, values_of
from .pair_methods import Method

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]

_RUN = "run.json"
# Steps that are timed where MINUTES are given, after as many that are not: the first builds graphs.
_TIMED = 4
# What is left of the minutes for training: scoring, export and report take the rest.
_TRAINING_SHARE = 0.85
# Bytes a parameter of the checkpoints: weights, two moments, their mean, the best; written twice.
_BYTES_PER_PARAMETER = 40


@dataclass
class Run:
    """What the parts of one training share."""

    settings: Training
    progress: Progress
    cancelled: IsCancelled
    folder: Path
    log: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    share: float = 0.0
    best_step: int = 0
    best_score: float = 0.0

    def say(self, line: str) -> None:
        self.log.append(line)
        self.progress(self.share, line)

    def warn(self, line: str) -> None:
        self.warnings.append(line)
        self.say(f"Warning: {line}")

    def check(self) -> None:
        if self.cancelled():
            raise Cancelled("Cancelled before training began; nothing was written.")


def prepared(run: Run, method: Method) -> loop.Schedule:
    """The schedule, once the state folder is ready for a new run or for going on."""
    settings, folder = run.settings, run.folder
    wanted = asdict(replace(settings, resume=False, report=None, history=None, steps=0))
    saved = _saved_run(folder)
    if settings.resume:
        if saved is None or not (folder / CHECKPOINT).is_file():
            raise JobError(
                f"There is nothing to resume: no checkpoint in '{folder}'. Give the MODEL_FOLDER "
                "of the run that was stopped, or run without RESUME."
            )
        before = saved["settings"]
        wanted = json.loads(json.dumps(wanted))
        other = [name for name in wanted if before.get(name) != wanted[name]]
        if settings.steps and settings.steps != saved["steps"]:
            other.append("steps")
        if other:
            listed = ", ".join(name.upper() for name in sorted(other))
            raise JobError(
                f"The run in '{folder}' had other settings: {listed}. Resume with the same ones, "
                "or run without RESUME to begin anew."
            )
        run.say(f"Going on from the last checkpoint in {folder}")
        return replace(method.schedule, steps=int(saved["steps"]))
    if folder.exists():
        if saved is None:
            raise OutputError(
                f"'{folder}' is needed for checkpoints, and holds something else. Move it away, or "
                "give another MODEL_FOLDER."
            )
        shutil.rmtree(folder)
    _check_disk(folder, method)
    schedule = method.schedule
    if settings.minutes:
        schedule = replace(schedule, steps=_steps_in(run, method))
        run.say(f"{settings.minutes:g} minutes are enough for {schedule.steps} steps")
    folder.mkdir()
    text = json.dumps({"settings": wanted, "steps": schedule.steps}, indent=1)
    (folder / _RUN).write_text(text, encoding="utf-8")
    return schedule


def is_run(folder: Path) -> bool:
    """Whether a folder is the state folder of a run."""
    return _saved_run(folder) is not None


def _saved_run(folder: Path) -> dict[str, Any] | None:
    try:
        saved = json.loads((folder / _RUN).read_text(encoding="utf-8"))
        return saved if isinstance(saved["settings"], dict) and saved["steps"] > 0 else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _check_disk(folder: Path, method: Method) -> None:
    needed = _BYTES_PER_PARAMETER * method.trainer.count_params()
    free = shutil.disk_usage(folder.parent).free
    if needed > free:
        raise OutputError(
            f"Checkpoints need {needed / 1e6:,.0f} MB in '{folder.parent}', where "
            f"{free / 1e6:,.0f} MB are free. Choose a MODEL_FOLDER on another disk."
        )


def _steps_in(run: Run, method: Method) -> int:
    """How many steps the user's minutes are enough for, by timing a few; weights are put back."""
    before = values_of(method.trainer.weights)
    times: list[float] = []

    def timed(first: int) -> Iterator[loop.Batch]:
        for batch in method.batches(first):
            times.append(monotonic())
            yield batch

    with tempfile.TemporaryDirectory(prefix="cloud-removal-") as folder:
        loop.fit(
            method.trainer,
            len(method.generator.roles),
            timed,
            replace(method.schedule, steps=2 * _TIMED),
            method.losses,
            Path(folder),
            log=lambda line: None,
            cancelled=run.cancelled,
            adversary=method.adversary,
        )
    run.check()
    assign(method.trainer.weights, before)
    seconds = median(np.diff(times)[_TIMED - 1 :])
    return max(10, int(60 * _TRAINING_SHARE * run.settings.minutes / max(seconds, 1e-6)))
