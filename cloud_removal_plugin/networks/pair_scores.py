"""How good a generator is on the held-out blocks of pairs, with an interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from ..core.blocks import TEST, Split
from ..core.metrics import Scores, Tally, similarity_of_pixels
from ..core.pair import Pair
from ..core.restoration import restore
from ..core.runtime import Generator

# Squares of this side are resampled for the interval: what is in one is not independent.
_SQUARE = 32
_RESAMPLES = 2000


@dataclass(frozen=True)
class Interval:
    """A mean and its 95 % interval, over ``squares`` squares of pixels."""

    mean: float
    low: float
    high: float
    squares: int


class HeldOut:
    """The pairs, how they are split, and what is known of each pixel.

    ``sees_clouds``: whether generators say themselves where cloud is; without that a mask of the
    pair does, and without one every pixel is replaced.
    """

    def __init__(self, pairs: Sequence[Pair], splits: Sequence[Split], sees_clouds: bool) -> None:
        self.pairs, self.splits = tuple(pairs), tuple(splits)
        self._clouded = [_clouded(pair, sees_clouds) for pair in pairs]

    def pixels(self, name: str) -> list[np.ndarray]:
        """Where the set ``name`` is, bool ``(h, w)``, of each pair."""
        return [np.asarray(getattr(split, name)) for split in self.splits]

    def restored(
        self, generator: Generator, name: str, also: np.ndarray | None = None
    ) -> list[np.ndarray]:
        """Each pair's cloudy image restored, as far as the set ``name`` needs it.

        ``also``, bool ``(h, w)``: pixels of the first pair that are wanted, too.
        """
        images = []
        for k, (pair, where) in enumerate(zip(self.pairs, self.pixels(name))):
            wanted = where | also if also is not None and k == 0 else where
            images.append(restore(generator, pair.cloudy, pair.valid, wanted, self._clouded[k]))
        return images

    def cloudy_inputs(self) -> list[np.ndarray]:
        """What is compared when nothing is done."""
        return [pair.cloudy for pair in self.pairs]

    def scores(self, images: Sequence[np.ndarray], name: str, cloudy: bool) -> Scores:
        """All scores of the set ``name``, of its ``cloudy`` pixels alone or of all."""
        roles = self.pairs[0].roles
        red_nir = None
        if {"red", "nir"} <= set(roles):
            red_nir = (roles.index("red"), roles.index("nir"))
        tally = Tally(len(roles), red_nir)
        for pair, image, where in zip(self.pairs, images, self.pixels(name)):
            chosen = where & pair.cloudy_pixels if cloudy else where
            similarity, known = similarity_of_pixels(image, pair.clear, pair.valid)
            tally.add(image, pair.clear, chosen, similarity, known & chosen)
        return tally.scores()

    def mae_cloudy(self, images: Sequence[np.ndarray], name: str) -> float:
        """Mean absolute error of the set's cloudy pixels, reflectance."""
        total, count = self._squares(images, name)
        return float(total.sum() / count.sum())

    def interval(self, images: Sequence[np.ndarray], name: str = TEST) -> Interval:
        """`mae_cloudy` and its interval, by a bootstrap of squares (Efron 1979, percentiles)."""
        total, count = self._squares(images, name)
        drawn = np.random.default_rng(0).integers(len(total), size=(_RESAMPLES, len(total)))
        means = total[drawn].sum(axis=1) / count[drawn].sum(axis=1)
        low, high = np.percentile(means, (2.5, 97.5))
        return Interval(float(total.sum() / count.sum()), float(low), float(high), len(total))

    def _squares(self, images: Sequence[np.ndarray], name: str) -> tuple[np.ndarray, np.ndarray]:
        """Of each square with cloudy pixels of the set: the sum of errors, and their number."""
        totals, counts = [], []
        for pair, image, where in zip(self.pairs, images, self.pixels(name)):
            chosen = where & pair.cloudy_pixels
            rows, cols = np.nonzero(chosen)
            error = np.abs(image[:, rows, cols] - pair.clear[:, rows, cols]).mean(axis=0)
            square = rows // _SQUARE * (chosen.shape[1] // _SQUARE + 1) + cols // _SQUARE
            totals.append(np.bincount(square, error.astype(np.float64)))
            counts.append(np.bincount(square))
        total, count = np.concatenate(totals), np.concatenate(counts)
        return total[count > 0], count[count > 0]

    def has_clouds(self, name: str) -> bool:
        """Whether there is a cloudy pixel in the set."""
        return any(
            (where & pair.cloudy_pixels).any() for pair, where in zip(self.pairs, self.pixels(name))
        )


def _clouded(pair: Pair, sees_clouds: bool) -> np.ndarray | None:
    if pair.masked:
        return pair.cloudy_pixels
    return None if sees_clouds else np.ones(pair.valid.shape, bool)


def numbers_of(
    held_out: HeldOut, made: Sequence[np.ndarray], start: Sequence[np.ndarray] | None
) -> dict[str, float]:
    """The numbers of a training by name, as far as they can be told."""
    everything = held_out.scores(made, TEST, cloudy=False)
    interval = held_out.interval(made)
    numbers = {
        "TEST_MAE": everything.mae,
        "TEST_PSNR": everything.psnr,
        "TEST_SSIM": everything.ssim,
        "TEST_SAM": everything.sam,
        "TEST_R": everything.mean_pearson,
        "TEST_MAE_CLOUDY": interval.mean,
        "TEST_MAE_CLOUDY_LOW": interval.low,
        "TEST_MAE_CLOUDY_HIGH": interval.high,
        "INPUT_MAE_CLOUDY": held_out.mae_cloudy(held_out.cloudy_inputs(), TEST),
    }
    if start is not None:
        numbers["START_MAE_CLOUDY"] = held_out.mae_cloudy(start, TEST)
    return {name: float(value) for name, value in numbers.items() if isfinite(value)}
