"""Which pixels of a place are trained on, which choose the checkpoint, and which are reported.

Neighbouring pixels are alike, so the three sets are blocks with a guard between them, and no pixel
of one set is within ``GUARD`` pixels of another. Imports numpy only.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import RasterError

#: Pixels of different sets are further apart than this, along rows or columns.
GUARD = 16
#: The least height and width that can be split.
SMALLEST = 128
_LEAST_BLOCK, _LARGEST_BLOCK = 32, 128
# Of the blocks sorted by how cloudy they are, one in five is of each held-out set.
_DEAL, _TEST_TURN, _SELECTION_TURN = 5, 1, 3
# A block with less than this share of data is not held out: it would say too little.
_LEAST_DATA = 0.5

TRAIN, SELECTION, TEST = "train", "selection", "test"


@dataclass(frozen=True)
class Split:
    """The sets as bool ``(height, width)``; pixels of the guard and without data are in none.

    ``side``: of a block, in pixels.
    """

    train: np.ndarray
    selection: np.ndarray
    test: np.ndarray
    side: int

    def share(self, name: str) -> float:
        """Which part of all pixels a set has, 0..1."""
        return float(getattr(self, name).mean())


def split_blocks(cloudy: np.ndarray, valid: np.ndarray) -> Split:
    """Deal the blocks of a place, given where it is ``cloudy`` and ``valid``, ``(height, width)``.

    Sorted by their share of cloud, blocks are dealt in turn, so that each set has blocks of all
    kinds; the same pixels are always split alike. RasterError below SMALLEST pixels a side, and
    where too few blocks have data.
    """
    height, width = valid.shape
    if min(height, width) < SMALLEST:
        raise RasterError(
            f"The pair has {width} x {height} pixels in common; training needs at least "
            f"{SMALLEST} x {SMALLEST}, since parts of it are held out to choose the model and to "
            "test it. Give larger rasters or a larger EXTENT."
        )
    side = min(max(min(height, width) // 4 // 16 * 16, _LEAST_BLOCK), _LARGEST_BLOCK)
    # The last block of a row takes what is left, so that none is a sliver.
    rows, cols = (np.minimum(np.arange(n) // side, n // side - 1) for n in (height, width))
    number = rows[:, None] * (width // side) + cols
    count = (height // side) * (width // side)
    pixels = np.bincount(number.ravel(), minlength=count)
    with_data = np.bincount(number[valid], minlength=count)
    cloud = np.bincount(number[valid & cloudy], minlength=count)
    eligible = np.flatnonzero(with_data >= _LEAST_DATA * pixels)
    if len(eligible) < _DEAL:
        raise RasterError(
            f"Only {len(eligible)} blocks of {side} x {side} pixels have data in both rasters; "
            f"training needs {_DEAL} or more. Give rasters with more data, or correct their "
            "nodata value."
        )
    ranked = eligible[np.argsort(-cloud[eligible] / with_data[eligible], kind="stable")]
    owner = np.zeros(count, np.int8)
    turn = np.arange(len(ranked)) % _DEAL
    owner[ranked[turn == _SELECTION_TURN]] = 1
    owner[ranked[turn == _TEST_TURN]] = 2
    sets = owner[number]
    apart = valid & ~_near_another(sets)
    return Split(apart & (sets == 0), apart & (sets == 1), apart & (sets == 2), side)


def _near_another(sets: np.ndarray) -> np.ndarray:
    """Where a pixel of another set is within half the guard, rows and columns."""
    lowest = highest = sets
    for axis in (0, 1):
        shape = sets.shape[axis]
        least, most = lowest.copy(), highest.copy()
        for distance in range(1, GUARD // 2 + 1):
            for here, there in (
                (slice(distance, None), slice(0, shape - distance)),
                (slice(0, shape - distance), slice(distance, None)),
            ):
                a = (here, slice(None)) if axis == 0 else (slice(None), here)
                b = (there, slice(None)) if axis == 0 else (slice(None), there)
                np.minimum(least[a], lowest[b], out=least[a])
                np.maximum(most[a], highest[b], out=most[a])
        lowest, highest = least, most
    return np.asarray(lowest != highest)
