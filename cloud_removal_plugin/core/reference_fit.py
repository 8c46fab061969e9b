"""How each reference becomes the raster's date: fitted once, on pixels sampled over the whole area.

A robust line first, then what one kind of ground adds, then what a place adds. The more of it is
known to be clear, the more is made of it; the less, the nearer the reference is left as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

import numpy as np

from .ground_classes import GroundClasses, fit_classes
from .pipeline import Check, in_order, prefetched
from .raster import Window
from .reference import THRESHOLD, Reference, clearness
from .regression import (
    Correction,
    Line,
    Trust,
    agreement,
    box_mean,
    fit_line,
    fit_locally,
    weighted_median,
)
from .runtime import Generated, Generator
from .scene import Scene, View, obstructed, reflectance_of, together
from .tiling import slices

# Samples are enough for cells of 8 x 8 of them, and few enough for any memory.
_SAMPLES = 1 << 18
_OF_A_LINE = 1 << 15
_CELL = 8
# What a sample takes at most while one reference is fitted, and more for each reference; bytes.
_BYTES_PER_SAMPLE, _BYTES_PER_REFERENCE = 700, 24
# Where so many pixels agree on two dates, what the network calls cloud there is bright ground.
_AGREED_SHARE = 0.02
# Classes and places are fitted again where the first fit shows that a pixel is no clear one.
_ROUNDS = 2
# Windows of 2 * reach + 1 samples that are looked at for a veil over the ground.
_VEIL_REACHES = (2, 8)
# Squares of so many samples a side are the two halves that prove each other's classes.
_APART = 16
# Ground that is darker than the reference in every band, by less than this share of it, may still
# have changed by itself: rain, season. Below lies shadow, over windows of 2 * reach + 1 samples.
_LIT, _LIT_WIDTH, _LIT_REACH = 0.75, 0.04, 2
# Where less than this share of what looks clear is lit, it is the reference's scale that differs.
_LEAST_LIT = 0.02
# No residual is taken to be less, reflectance.
_LEAST_RESIDUAL = 0.003


def memory_mb(area: Window, references: int) -> int:
    """What fitting takes beside the tiles, in MiB, whatever the tile size."""
    if not references:
        return 0
    samples = min(area.height * area.width, _SAMPLES)
    return samples * (_BYTES_PER_SAMPLE + references * _BYTES_PER_REFERENCE) // 2**20 + 1


@dataclass(frozen=True)
class Fit:
    """How a reference becomes the raster's date; `threshold`: of obstruction, where it is cloud.

    `kept`, 0..1, is the share of the fit in what is expected; the rest is the reference as it is.
    `clear` is the share of the area in which the reference is clear.
    """

    line: Line
    classes: GroundClasses
    correction: Correction
    threshold: float
    clear: float
    kept: float

    def described(self) -> str:
        """The fit in words."""
        if self.clear == 0.0:
            return "no clear pixel in common with the raster's area; it is not used"
        gains = ", ".join(f"{gain:.2f}" for gain in np.diag(self.line.matrix))
        error = float(self.correction.error.mean())
        return (
            f"{self.clear:.0%} of the area clear, gains {gains}, expected error {error:.3f} where "
            "both dates are clear"
        )

    def apply(self, reference: np.ndarray, there: Window) -> tuple[np.ndarray, np.ndarray]:
        """What is expected of a window (bands, h, w) of the area, and its error (h, w)."""
        fields = self.correction.fields(there.row, there.col, there.height, there.width)
        fitted = self.line.apply(reference) + self.classes.added(reference)
        fitted = self.correction.apply(fitted, fields)
        return reference + np.float32(self.kept) * (fitted - reference), fields[-2]


class _Samples:
    """Every `step`-th pixel of the area, of the raster and of each reference."""

    def __init__(self, area: Window, bands: int, references: int) -> None:
        self.step = max(int(np.ceil((area.height * area.width / _SAMPLES) ** 0.5)), 1)
        self._area = area
        shape = (-(-area.height // self.step), -(-area.width // self.step))
        self.image = np.zeros((bands, *shape), np.float32)
        self.generated = np.zeros((bands, *shape), np.float32)
        self.obstruction = np.ones(shape, np.float32)
        self.references = np.zeros((references, bands, *shape), np.float32)
        self.hidden = np.ones((references, *shape), np.float32)

    def put(
        self,
        view: View,
        generated: Generated,
        others: Sequence[tuple[np.ndarray, np.ndarray]],
    ) -> None:
        """Take the samples of a tile's core; `others`: reflectance and obstruction of each one.

        Of several tiles at a time, since no two have a sample in common.
        """
        core, step = view.tile.core, self.step
        first = [
            -(start % step) % step
            for start in (core.row - self._area.row, core.col - self._area.col)
        ]
        rows, cols = (
            slice((start - begin + offset) // step, (start - begin + size - 1) // step + 1)
            for start, begin, size, offset in (
                (core.row, self._area.row, core.height, first[0]),
                (core.col, self._area.col, core.width, first[1]),
            )
        )
        inner = slices(core, view.area)

        def picked(values: np.ndarray) -> np.ndarray:
            return values[(..., *inner)][..., first[0] :: step, first[1] :: step]

        there = (..., rows, cols)
        self.image[there] = picked(reflectance_of(view))
        in_area = slices(view.area, view.tile.padded)
        self.generated[there] = picked(np.moveaxis(generated.reflectance[in_area], -1, 0))
        hidden = obstructed(view, generated)
        if view.clouded is not None:
            hidden = view.clouded.astype(np.float32)
        hidden = np.where(view.valid, hidden, np.float32(1.0))
        self.obstruction[there] = picked(hidden)
        for number, (reflectance, obstruction_) in enumerate(others):
            self.references[number][there] = picked(reflectance)
            self.hidden[number][there] = picked(obstruction_)


def fit_references(
    scene: Scene,
    references: Sequence[Reference],
    contexts: Sequence[np.ndarray],
    generator: Generator,
    check: Check,
    progress: Callable[[float], None],
    trust: Trust | None = None,
) -> list[Fit]:
    """The fits of all references; `contexts`: of the raster, then of each reference.

    Goes over the area once, tile by tile.
    """
    samples = _Samples(scene.area, len(scene.bands), len(references))
    scenes = [scene, *(reference.scene for reference in references)]

    def sample(seen: tuple[View, ...]) -> None:
        view, *others = seen
        if view.reflectance is not None and view.context is not None:
            generated = generator.generate(view.reflectance, view.context)
            clear = [(reflectance_of(other), clearness(other, generator)[1]) for other in others]
            samples.put(view, generated, clear)

    with (
        prefetched(lambda: together(scenes, contexts), check) as seen,
        closing(in_order(sample, seen, check, generator.abreast)) as sampled,
    ):
        for done, _ in enumerate(sampled, start=1):
            progress(done / len(scene.tiles))
    return [
        fit(samples, number, trust or Trust(), masked=reference.scene.mask is not None)
        for number, reference in enumerate(references)
    ]


def fit(samples: _Samples, number: int, trust: Trust, masked: bool = False) -> Fit:
    """The fit of one reference to the raster, by the samples."""
    image, generated, reference = samples.image, samples.generated, samples.references[number]
    known = samples.hidden[number] < 1.0
    alike = agreement(image, reference, trust) * known
    threshold = 0.0 if masked else _threshold(samples.hidden[number], alike, known)
    uncovered = known & (samples.hidden[number] <= threshold)
    seen = np.clip(1.0 - samples.obstruction, 0.0, 1.0)
    clear = uncovered * _lit(image, reference, seen**trust.power * uncovered)
    line = _line(image, generated, reference, seen, alike, clear, trust)
    bands, pixels = len(image), samples.step**2
    by_line = expected = line.apply(reference)
    rows, columns = (np.arange(length) // _APART for length in image.shape[1:])
    half = ((rows[:, None] + columns) % 2 > 0).ravel()
    sure = seen**trust.local_power
    for _ in range(_ROUNDS):
        known = np.maximum(sure, agreement(image, expected, trust)) * clear
        weight = (known * _unveiled(image - expected, known, trust)).astype(np.float32)
        caution = 1.0 + (trust.scarce / max(float(weight.mean()), 1e-6)) ** 2
        evidence = weight * np.float32(pixels)
        classes = fit_classes(
            reference.reshape(bands, -1),
            (image - by_line).reshape(bands, -1),
            evidence.ravel(),
            trust.of_class * caution,
            half,
        )
        by_class = by_line + classes.added(reference)
        cautious = replace(trust, local=trust.local * caution)
        # The error is of all that is seen: else what does not fit would not count.
        correction = fit_locally(by_class, image, evidence, _CELL, cautious, known * pixels)
        expected = correction.apply(by_class, correction.fields(0, 0, *weight.shape))
    share = float(known.mean())
    kept = trust.least_kept + (1.0 - trust.least_kept) * share / (share + trust.scarce)
    in_pixels = replace(correction, cell=_CELL * samples.step)
    return Fit(line, classes, in_pixels, threshold, float(uncovered.mean()), kept)


def veil(difference: np.ndarray, reach: int) -> np.ndarray:
    """By how much (h, w) all bands of a ``difference`` (bands, h, w) are brighter, or all darker.

    Of means over windows of 2 reach + 1 pixels; below 0 where the bands differ in sign: cloud and
    shadow change all bands alike, what grows or is harvested does not.
    """
    return alike_in_all(np.stack([box_mean(band, reach) for band in difference]))


def alike_in_all(smooth: np.ndarray) -> np.ndarray:
    """The `veil` (h, w), reflectance, of a difference's means over windows (bands, h, w)."""
    return np.asarray(np.maximum(smooth.min(axis=0), -smooth.max(axis=0)))


def _unveiled(residual: np.ndarray, weight: np.ndarray, trust: Trust) -> np.ndarray:
    """How plausible (h, w), 0..1, it is that residuals (bands, h, w) are of clear ground."""
    if not weight.any():
        return weight
    veiled = np.maximum.reduce([veil(residual, reach) for reach in _VEIL_REACHES])
    thin = np.exp(-0.5 * np.square(np.clip(veiled, 0.0, None) / trust.veil))
    distance = np.sqrt(np.square(residual).mean(axis=0))
    usual = max(weighted_median(distance.ravel(), (weight * thin).ravel()), _LEAST_RESIDUAL)
    return np.asarray(thin / (1.0 + np.square(distance / (trust.outlying * usual))))


def _lit(image: np.ndarray, reference: np.ndarray, sure: np.ndarray) -> np.ndarray:
    """How plausible (h, w), 0..1, it is that the image is not in shadow, which darkens all bands.

    A large shadow shows as much ground as there is in the light, and a line of its own: nothing
    else tells that it is the wrong one. ``sure`` (h, w): how far a pixel looks clear.
    """
    seen, other = (
        np.stack([box_mean(band, _LIT_REACH) for band in bands]) for bands in (image, reference)
    )
    share = (seen / np.maximum(other, _LEAST_RESIDUAL)).max(axis=0)
    lit = 1.0 / (1.0 + np.exp((_LIT - share).clip(-2.0, 2.0) / _LIT_WIDTH))
    rare = float((sure * lit).sum()) < _LEAST_LIT * float(sure.sum())
    return np.ones_like(lit) if rare else np.asarray(lit)


def _threshold(hidden: np.ndarray, alike: np.ndarray, known: np.ndarray) -> float:
    """Obstruction above which a reference is cloud: bright ground that never changes is none."""
    sure = alike > 0.5
    if sure.sum() < _AGREED_SHARE * max(known.sum(), 1):
        return THRESHOLD
    return float(np.clip(np.quantile(hidden[sure], 0.98), THRESHOLD, 0.9))


def _line(
    image: np.ndarray,
    generated: np.ndarray,
    reference: np.ndarray,
    seen: np.ndarray,
    alike: np.ndarray,
    clear: np.ndarray,
    trust: Trust,
) -> Line:
    sure = seen**trust.power
    target = _target(image, generated, sure, alike, trust)
    weight = (np.maximum(sure, trust.agreed * alike) + trust.least) * clear
    every = max(int(np.ceil((weight.size / _OF_A_LINE) ** 0.5)), 1)
    chosen = (..., slice(None, None, every), slice(None, None, every))
    bands = len(image)
    return fit_line(
        reference[chosen].reshape(bands, -1),
        target[chosen].reshape(bands, -1),
        weight[chosen].ravel(),
        trust,
    )


def _target(
    image: np.ndarray, generated: np.ndarray, sure: np.ndarray, alike: np.ndarray, trust: Trust
) -> np.ndarray:
    """What a reference is fitted to: the generator's surface, from which haze is taken, and the
    image itself where another date bears it out."""
    agreed = trust.agreed * alike
    return generated + agreed / (sure + agreed + trust.least) * (image - generated)
