"""Turned and skewed versions of a pair: both images and their masks by one and the same transform.

Arrays are ``(..., size, size)``, rows before columns. numpy only: the warp is a few lines, and no
package more has to be in the environment that trains.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

AUGMENTATIONS = ("none", "rotation", "rotation_skew", "full")

#: Shear, and zoom on either side of 1, are drawn up to this.
SKEW = 0.15


@dataclass(frozen=True)
class Transform:
    """Quarter turns (counter-clockwise), then a mirroring of columns, then shear and zoom."""

    quarter_turns: int = 0
    mirrored: bool = False
    shear: float = 0.0
    zoom: tuple[float, float] = (1.0, 1.0)

    def __call__(self, image: np.ndarray) -> np.ndarray:
        """``image`` transformed, ``(..., size, size)``, of the same dtype.

        Floating point is interpolated, booleans and integers take the nearest pixel. Beyond its
        edges the image is mirrored.
        """
        if image.shape[-1] != image.shape[-2]:
            raise ValueError(f"The image is {image.shape[-2:]}; expected as many rows as columns.")
        turned = np.rot90(image, self.quarter_turns, axes=(-2, -1))
        turned = turned[..., ::-1] if self.mirrored else turned
        if self.shear == 0.0 and self.zoom == (1.0, 1.0):
            return np.ascontiguousarray(turned)
        return _sampled(turned, *self.source(image.shape[-1]))

    def source(self, size: int) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns ``(size, size)`` of the turned image that the pixels are taken from."""
        middle = (size - 1) / 2.0
        rows, cols = np.mgrid[:size, :size] - middle
        return (
            middle + rows / self.zoom[0],
            middle + (cols + self.shear * rows) / self.zoom[1],
        )


def transforms(how: str, rng: np.random.Generator) -> list[Transform]:
    """The versions of one patch, in their order.

    ``rotation`` and ``rotation_skew`` are the ten of the project's first version: turned by 0, 90,
    180 and -90 degrees, [1, 2, 3, 4, 1, 2, 3, 4, 1, 2], and, with ' for skewed,
    [1, 2, 3, 4, 1', 2', 3', 4', 1, 1']. ``full``: ten of the eight symmetries of the square, drawn,
    each skewed. ValueError for another name.
    """
    if how == "none":
        return [Transform()]
    if how == "rotation":
        return [Transform(turns) for turns in (0, 1, 2, 3, 0, 1, 2, 3, 0, 1)]
    if how == "rotation_skew":
        plain = [Transform(turns) for turns in range(4)]
        skewed = [_skewed(turns, False, rng) for turns in (0, 1, 2, 3, 0)]
        return [*plain, *skewed[:4], plain[0], skewed[4]]
    if how == "full":
        drawn = rng.integers((4, 2), size=(10, 2))
        return [_skewed(int(turns), bool(mirrored), rng) for turns, mirrored in drawn]
    raise ValueError(f"The augmentation is {how!r}; expected one of {', '.join(AUGMENTATIONS)}.")


def stacked(
    images: Sequence[np.ndarray], how: str, rng: np.random.Generator
) -> list[list[np.ndarray]]:
    """Every version of the images of one patch: all images of a version are transformed alike."""
    return [[transform(image) for image in images] for transform in transforms(how, rng)]


def _skewed(turns: int, mirrored: bool, rng: np.random.Generator) -> Transform:
    shear, down, across = rng.uniform(-SKEW, SKEW, 3)
    return Transform(turns, mirrored, float(shear), (1.0 + float(down), 1.0 + float(across)))


def _sampled(image: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """``image (..., size, size)`` at fractional rows and columns, bilinear."""
    size = image.shape[-1]
    if not np.issubdtype(image.dtype, np.floating):
        return image[..., _mirrored(np.rint(rows), size), _mirrored(np.rint(cols), size)]
    above, left = np.floor(rows), np.floor(cols)
    down, across = rows - above, cols - left
    result = np.zeros(image.shape, np.float64)
    for row, row_weight in ((above, 1.0 - down), (above + 1.0, down)):
        for col, col_weight in ((left, 1.0 - across), (left + 1.0, across)):
            pixels = image[..., _mirrored(row, size), _mirrored(col, size)]
            result += row_weight * col_weight * pixels
    return result.astype(image.dtype)


def _mirrored(index: np.ndarray, size: int) -> np.ndarray:
    """Whole numbers to 0 .. size - 1, as if the image went on as its mirror image."""
    folded = index.astype(np.intp) % (2 * size)
    return np.minimum(folded, 2 * size - 1 - folded)
