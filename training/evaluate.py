"""How well a bundle does on real dates, beside the baselines. Needs no Keras."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cloud_removal_plugin.core import metrics
from cloud_removal_plugin.core.metrics import Scores
from cloud_removal_plugin.core.raster import Window, open_raster
from cloud_removal_plugin.core.removal import Removal, remove

from .folder import read_reflectance

ROLES = ("green", "red", "nir")
#: Pixels that differ by less than this between the two dates in every band were clear.
SAME = 0.03


@dataclass(frozen=True)
class SeriesDate:
    """A partly cloudy date of the lazio series and the clear date that stands for its truth."""

    cloudy: str
    truth: str

    def __str__(self) -> str:
        return f"{self.cloudy} against {self.truth}"


SERIES_DATES = (SeriesDate("2018-09-18", "2018-09-28"), SeriesDate("2018-07-05", "2018-06-25"))


@dataclass(frozen=True)
class SeriesRow:
    """Scores of each method over the cloudy pixels and over all, and what was replaced.

    ``cloudy``, ``same``: shares of the pixels that changed by more than 0.06 in some band and by
    less than 0.03 in all; ``false_alarms``: share of the latter that was replaced.
    """

    date: SeriesDate
    scores: dict[str, Scores]
    scores_of_all: dict[str, Scores]
    cloudy: float
    same: float
    false_alarms: float


def evaluate_series(folder: Path, bundle: Path, date: SeriesDate) -> SeriesRow:
    """Remove the clouds of one date with default settings and compare with the other date."""
    source = folder / "series" / f"lazio_{date.cloudy}.tif"
    with tempfile.TemporaryDirectory() as temporary:
        output, mask = (Path(temporary) / name for name in ("output.tif", "mask.tif"))
        settings = Removal(str(source), str(output), bundle=str(bundle), mask=str(mask))
        remove(settings, lambda share, text: None, lambda: False)
        ours = read_reflectance(output, ROLES)
        with open_raster(str(mask)) as raster:
            info = raster.info
            replaced = raster.read(Window(0, 0, info.height, info.width), [1])[0] == 1
    seen = read_reflectance(source, ROLES)
    truth = read_reflectance(folder / "series" / f"lazio_{date.truth}.tif", ROLES)
    changed = metrics.changed(seen, truth)
    same = (np.abs(seen - truth) < SAME).all(axis=0)
    results = {
        "cloudy input": seen,
        "threshold-mask mean fill": metrics.mean_fill(seen, metrics.threshold_mask(seen, ROLES)),
        "hindsight-mask mean fill": _hindsight_fill(seen, truth, changed),
        "perfect-mask mean fill": metrics.mean_fill(seen, changed),
        "ours": ours,
    }
    return SeriesRow(
        date,
        {name: metrics.score(image, truth, changed) for name, image in results.items()},
        {name: metrics.score(image, truth) for name, image in results.items()},
        float(changed.mean()),
        float(same.mean()),
        float(replaced[same].mean()),
    )


def _hindsight_fill(seen: np.ndarray, truth: np.ndarray, changed: np.ndarray) -> np.ndarray:
    """The mean fill of the visible threshold that, knowing the truth, serves this date best."""
    darkest_visible = seen[: ROLES.index("nir")].min(axis=0)
    fills = [metrics.mean_fill(seen, darkest_visible > t) for t in np.arange(0.08, 0.31, 0.01)]
    return min(fills, key=lambda fill: metrics.score(fill, truth, changed).mae)


def report(folder: Path, bundle: Path, log: Callable[[str], None]) -> None:
    """Print a table for each date."""
    for date in SERIES_DATES:
        row = evaluate_series(folder, bundle, date)
        log(f"{date}: {row.cloudy:.0%} of the pixels cloudy, {row.same:.0%} unchanged")
        log(f"  {'':26}cloudy MAE   all: MAE    PSNR   SSIM    SAM")
        for name, cloudy in row.scores.items():
            whole = row.scores_of_all[name]
            log(
                f"  {name:26}{cloudy.mae:10.4f}{whole.mae:12.4f}{whole.psnr:8.2f}"
                f"{whole.ssim:7.3f}{whole.sam:7.2f}"
            )
        log(f"  {row.false_alarms:.1%} of the unchanged pixels were replaced")
