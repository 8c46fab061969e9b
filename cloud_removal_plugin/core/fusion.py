"""What a removal puts under clouds: the references and the generator, averaged, without a seam."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .raster import Window
from .reference import CLEAR_MARGIN, clearness
from .reference_fit import Fit, alike_in_all
from .regression import box_mean
from .runtime import Generated, Generator
from .scene import View, reflectance_of
from .tiling import slices

# How far a seam reaches into what was filled in, pixels.
_SEAM = (16, 8, 4, 2)
# Kept pixels that differ by so much from what is expected count half at the seam, reflectance.
_SEAM_TOLERANCE = 0.07
# Of the generator under cloud where a reference competes, reflectance.
_GENERATOR_ERROR = 0.08
# So much sharper than by inverse variance is the better source preferred.
_PREFERENCE = 4.0
# Windows of 2 * reach + 1 pixels: of what a reference lets expect, and of what differs at a seam.
_LOOK, _SEAM_LOOK = 4, 2
# A difference from what a reference lets expect that means opaque, and one that two clear dates
# have, reflectance.
_UNLIKE, _ALIKE = 0.06, 0.015
#: How far beyond a removal without references a pixel depends on those around, pixels.
MARGIN = _SEAM[0] + max(_LOOK, _SEAM_LOOK) + CLEAR_MARGIN


@dataclass(frozen=True)
class Estimate:
    """What is under cloud in a view's area: ``reflectance`` (bands, h, w); ``source`` (h, w) uint8,
    the 1-based reference that has the most part in it, 0 the generator; ``error`` (h, w): expected
    absolute error before calibration, reflectance; ``apart`` (h, w): how far the sources differ."""

    reflectance: np.ndarray
    source: np.ndarray
    error: np.ndarray
    apart: np.ndarray


@dataclass(frozen=True)
class Usable:
    """What a reference says of a view's area: ``fitted`` (bands, h, w), its expected ``error`` and
    how far it can be used, ``share`` 0..1, both (h, w)."""

    fitted: np.ndarray
    error: np.ndarray
    share: np.ndarray


def usable(view: View, fit: Fit, area: Window, generator: Generator) -> Usable:
    """What a reference, in a `view` of it, says; `area` is what is worked on."""
    there = Window(
        view.area.row - area.row, view.area.col - area.col, view.area.height, view.area.width
    )
    share = clearness(view, generator, fit.threshold)[0]
    return Usable(*fit.apply(reflectance_of(view), there), share)


def told_by_references(hidden: np.ndarray, view: View, filled: Estimate) -> np.ndarray:
    """The obstruction (h, w) 0..1 that the network found, corrected by what references show.

    Where all bands are brighter than they let expect, or all darker, as much is added; where what
    is seen is what they let expect, the ground is clear whatever the network says.
    """
    known = (filled.source > 0) & view.valid
    difference = reflectance_of(view) - filled.reflectance
    smooth = np.stack([box_mean(band, _LOOK) for band in difference])
    apart = np.abs(smooth).max(axis=0)
    doubted = hidden * (1.0 - known * np.exp(-np.square(apart / _ALIKE)))
    added = known * np.clip(alike_in_all(smooth) / _UNLIKE, 0.0, 1.0)
    return np.minimum(doubted + added, 1.0).astype(np.float32)


def estimate(view: View, generated: Generated, others: Sequence[Usable]) -> Estimate:
    """Fuse what was generated with what the references say, by expected error."""
    there = slices(view.area, view.tile.padded)
    made_up = np.moveaxis(generated.reflectance[there], -1, 0)
    error = np.full(view.valid.shape, np.float32(_GENERATOR_ERROR))
    source = np.zeros(error.shape, np.uint8)
    furthest = np.zeros(error.shape, np.float32)
    if not others:
        return Estimate(made_up, source, error, furthest)
    best = error**-_PREFERENCE
    total = best.copy()
    fused, expected = best * made_up, best * error
    for number, other in enumerate(others, start=1):
        weight = other.share * np.maximum(other.error, 1e-3) ** -_PREFERENCE
        source[weight > best] = number
        best = np.maximum(best, weight)
        total += weight
        fused += weight * other.fitted
        expected += weight * other.error
        differs = np.abs(other.fitted - made_up).mean(axis=0)
        furthest = np.maximum(furthest, other.share * differs)
    return Estimate(
        (fused / total).astype(np.float32), source, (expected / total).astype(np.float32), furthest
    )


def seamless(image: np.ndarray, filled: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """``filled`` (bands, h, w) drawn towards ``image`` near the pixels that are ``kept`` (h, w).

    What the two differ by on kept pixels is spread inward at widths of 16, 8, 4 and 2 pixels, each
    as strong as kept pixels are near: at the seam the difference is made up for, and the further
    away the less and the smoother (a coarse to fine membrane, after Burt and Adelson 1983). Large
    differences count less: beside a cloud they are haze that was missed, or ground that changed.
    """
    if not kept.any() or kept.all():
        return filled
    difference = image - filled
    around = np.max([np.abs(box_mean(band, _SEAM_LOOK)) for band in difference], axis=0)
    share = kept / (1.0 + (around / _SEAM_TOLERANCE) ** 6)
    difference = difference * share
    correction = np.zeros(filled.shape, np.float64)
    for reach in _SEAM:
        near = box_mean(share, reach)
        # Half of a window is kept on a straight seam.
        weight = np.clip(2.0 * near, 0.0, 1.0)
        for band in range(len(filled)):
            mean = box_mean(difference[band], reach) / np.maximum(near, 1e-6)
            correction[band] += weight * (mean - correction[band])
    return (filled + correction).astype(np.float32)
