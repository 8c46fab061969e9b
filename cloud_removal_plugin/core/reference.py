"""Other dates of a place as the source of what clouds hide: read on its grid, fitted, and fused.

Each reference is fitted once, on pixels sampled over the whole area that is worked on, and applied
tile by tile. Where none is clear the generator has to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from .area import crs_name
from .bands import match_bands
from .errors import BandError
from .masks import MaskRule, mask_on_grid, refuse_apart, refuse_unplaced
from .opacity import mask_margin, obstruction, replacement_weight
from .pipeline import Check, prefetched
from .raster import RasterInfo, Window
from .regression import Correction, Line, Trust, agreement, box_mean, fit_line, fit_locally
from .runtime import Generated, Generator
from .scaling import scale_of
from .scene import Scene, View, views
from .settings import Removal
from .source import Source
from .tiling import slices
from .warp import same_grid, write_warped

# A reference pixel is out above this obstruction, with a rim: no reference is worth a cloud's edge.
_THRESHOLD, _DILATE, _FEATHER = 0.2, 3, 4
# How far a seam reaches into what was filled in, pixels.
_SEAM = (16, 8, 4, 2)
MARGIN = max(mask_margin(_DILATE, _FEATHER), _SEAM[0])
# Samples are enough for cells of 8 x 8 of them, and few enough for any memory.
_SAMPLES = 1 << 18
_OF_A_LINE = 1 << 15
_CELL = 8
# Of the generator under cloud, reflectance: `python -m training methods` measures it.
_GENERATOR_ERROR = 0.05
# So much sharper than by inverse variance is the better source preferred.
_PREFERENCE = 4.0
# Windows of 2 * _LOOK + 1 pixels are looked at for what a reference does not show; a difference of
# _UNLIKE more than expected means opaque.
_LOOK, _UNLIKE = 2, 0.05
# Where so many pixels agree on two dates, what the network calls cloud there is bright ground.
_AGREED_SHARE = 0.02


@dataclass(frozen=True)
class Reference:
    """A reference on the grid of the raster: `scene` reads it; its bands are the generator's."""

    name: str
    scene: Scene


@dataclass(frozen=True)
class Fit:
    """How a reference becomes the raster's date; `threshold`: of obstruction, where it is cloud."""

    line: Line
    correction: Correction
    threshold: float
    clear: float

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
        fitted = self.correction.apply(self.line.apply(reference), fields)
        return fitted, fields[-2]


@contextmanager
def on_grid(
    settings: Removal, roles: Sequence[str], scene: Scene, used: Sequence[int]
) -> Iterator[tuple[list[Reference], list[str]]]:
    """The references of a removal on the grid of `scene`, and what to say of them.

    `used` are the raster's own bands for `roles`: of a reference that names none but has as many
    bands, too. RasterError where a reference cannot be placed on the raster or does not overlap it,
    BandError where its bands cannot be told.
    """
    references: list[Reference] = []
    log: list[str] = []
    rule = MaskRule(settings.cloud_mask_type, settings.cloud_mask_values)
    with ExitStack() as opened:
        for number, path in enumerate(settings.references):
            crs = settings.reference_crs[number] if settings.reference_crs else ""
            source = Source(path, crs_wkt=crs)
            with source.open() as raster:
                info = raster.info
            bands = _bands(info, roles, scene.info, used)
            scale = scale_of(info, bands, None, None)
            placed, warped = opened.enter_context(_placed(source, info, bands, scene))
            mask = None
            if settings.reference_masks:
                given = Source(settings.reference_masks[number])
                mask = opened.enter_context(mask_on_grid(given, rule, scene.info, scene.area))
            with placed.open() as raster:
                on_it = raster.info
            name = Path(path).name
            references.append(
                Reference(
                    name,
                    replace(
                        scene,
                        source=placed,
                        info=on_it,
                        bands=tuple(range(1, len(bands) + 1)) if warped else bands,
                        scale=scale,
                        mask=mask,
                    ),
                )
            )
            listed = ", ".join(f"{role} = band {k}" for role, k in zip(roles, bands))
            by = "the mask " + Path(mask.path).name if mask else "the model's opacity"
            log.append(
                f"Reference {number + 1}: {name}, {listed}; clouds by {by}"
                + (f"; warped from {crs_name(info.crs_wkt)}, cubic" if warped else "")
            )
        yield references, log


def _bands(
    info: RasterInfo, roles: Sequence[str], raster: RasterInfo, used: Sequence[int]
) -> tuple[int, ...]:
    try:
        return tuple(match_bands(info, roles, {}).values())
    except BandError as error:
        unnamed = not any(band.name or band.wavelength for band in info.bands)
        if unnamed and len(info.bands) == len(raster.bands):
            return tuple(used)
        raise BandError(
            f"REFERENCES: the bands of '{info.path}' cannot be told. {error} A reference without "
            f"band names is taken to have the input's bands if it has as many: it has "
            f"{len(info.bands)}, the input {len(raster.bands)}."
        ) from error


@contextmanager
def _placed(
    source: Source, info: RasterInfo, bands: Sequence[int], scene: Scene
) -> Iterator[tuple[Source, bool]]:
    """The source on the scene's grid, and whether it had to be warped."""
    if same_grid(info, scene.info):
        yield source, False
        return
    refuse_unplaced(info, scene.info, "REFERENCES")
    with TemporaryDirectory(prefix="cloud-removal-") as folder:
        refuse_apart(Path(folder), info, (), scene.info, scene.area, "REFERENCES")
        path = Path(folder) / "reference.vrt"
        write_warped(path, info, scene.info, bands=bands, resampling="Cubic")
        yield Source(str(path)), True


def clearness(
    view: View, generator: Generator, threshold: float = _THRESHOLD
) -> tuple[np.ndarray, np.ndarray]:
    """Of a reference's view, how far its pixels can be used, and its obstruction, (h, w) 0..1."""
    shape = view.valid.shape
    if view.reflectance is None or view.context is None:
        return np.zeros(shape, np.float32), np.ones(shape, np.float32)
    if view.clouded is not None:
        hidden, threshold = view.clouded.astype(np.float32), 0.0
    else:
        hidden = obstructed(view, generator.generate(view.reflectance, view.context))
    hidden = np.where(view.valid, hidden, np.float32(1.0))
    return 1.0 - replacement_weight(hidden, threshold, _DILATE, _FEATHER), hidden


def obstructed(view: View, generated: Generated) -> np.ndarray:
    """Obstruction (h, w) of a view's area; 0 where there is no data or the generator knows none."""
    if generated.opacity is None or generated.shadow is None:
        return np.zeros(view.valid.shape, np.float32)
    there = slices(view.area, view.tile.padded)
    hidden = obstruction(generated.opacity[there], generated.shadow[there])
    return np.where(view.valid, hidden, np.float32(0.0))


def reflectance_of(view: View) -> np.ndarray:
    """The reflectance (bands, h, w) of a view's area; zeros where its core has no data."""
    if view.reflectance is None:
        bands = 1 if view.context is None else view.context.shape[-1]
        return np.zeros((bands, *view.valid.shape), np.float32)
    there = slices(view.area, view.tile.padded)
    return np.moveaxis(view.reflectance[there], -1, 0)


def together(scenes: Sequence[Scene], contexts: Sequence[np.ndarray]) -> Iterator[tuple[View, ...]]:
    """The views of the same tile of several scenes, tile by tile."""
    with ExitStack() as opened:
        each = []
        for scene, context in zip(scenes, contexts):
            tiles = views(scene, context)
            each.append(opened.enter_context(closing(tiles)))  # type: ignore[type-var]
        yield from zip(*each)


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
        """Take the samples of a tile's core; `others`: reflectance and obstruction of each one."""
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
        hidden = np.where(view.valid, obstructed(view, generated), np.float32(1.0))
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
    with prefetched(lambda: together(scenes, contexts), check) as seen:
        for done, (view, *others) in enumerate(seen, start=1):
            if view.reflectance is not None and view.context is not None:
                generated = generator.generate(view.reflectance, view.context)
                clear = []
                for other in others:
                    check()
                    clear.append((reflectance_of(other), clearness(other, generator)[1]))
                samples.put(view, generated, clear)
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
    clear = known & (samples.hidden[number] <= threshold)
    seen = np.clip(1.0 - samples.obstruction, 0.0, 1.0)
    line = _line(image, generated, reference, seen, alike, clear, trust)
    fitted = line.apply(reference)
    alike = agreement(image, fitted, trust)
    sure = seen**trust.local_power
    target = _target(image, generated, sure, alike, trust)
    weight = np.maximum(sure, alike) * clear * line.plausibility(target - fitted, 2.0)
    pixels = samples.step**2
    correction = fit_locally(fitted, target, (weight * pixels).astype(np.float32), _CELL, trust)
    return Fit(line, replace(correction, cell=_CELL * samples.step), threshold, float(clear.mean()))


def _threshold(hidden: np.ndarray, alike: np.ndarray, known: np.ndarray) -> float:
    """Obstruction above which a reference is cloud: bright ground that never changes is none."""
    sure = alike > 0.5
    if sure.sum() < _AGREED_SHARE * max(known.sum(), 1):
        return _THRESHOLD
    return float(np.clip(np.quantile(hidden[sure], 0.98), _THRESHOLD, 0.9))


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


def unlike(view: View, filled: Estimate) -> np.ndarray:
    """Obstruction (h, w) 0..1 by what a reference shows: where all bands are brighter than it lets
    expect, or all darker, by more than two dates differ; 0 where no reference was used."""
    difference = reflectance_of(view) - filled.reflectance
    smooth = np.stack([box_mean(band, _LOOK) for band in difference])
    beyond = np.maximum(smooth.min(axis=0), -smooth.max(axis=0)) - 0.5 * filled.error
    marked = np.clip(beyond / _UNLIKE, 0.0, 1.0) * (filled.source > 0) * view.valid
    return np.asarray(marked, np.float32)


def estimate(view: View, generated: Generated, others: Sequence[Usable]) -> Estimate:
    """Fuse what was generated with what the references say, by expected error."""
    there = slices(view.area, view.tile.padded)
    made_up = np.moveaxis(generated.reflectance[there], -1, 0)
    error = np.full(view.valid.shape, np.float32(_GENERATOR_ERROR))
    best = error**-_PREFERENCE
    total = best.copy()
    fused, expected = best * made_up, best * error
    source = np.zeros(best.shape, np.uint8)
    furthest = np.zeros(best.shape, np.float32)
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
    as strong as kept pixels are near: at the seam the difference is made up for in full, and the
    further away the less and the smoother (a coarse to fine membrane, after Burt and Adelson 1983).
    """
    if not kept.any() or kept.all():
        return filled
    share = kept.astype(np.float64)
    difference = (image - filled) * share
    correction = np.zeros(filled.shape, np.float64)
    for reach in _SEAM:
        near = box_mean(share, reach)
        # Half of a window is kept on a straight seam.
        weight = np.clip(2.0 * near, 0.0, 1.0)
        for band in range(len(filled)):
            mean = box_mean(difference[band], reach) / np.maximum(near, 1e-6)
            correction[band] += weight * (mean - correction[band])
    return (filled + correction).astype(np.float32)


__all__ = [
    "MARGIN",
    "Estimate",
    "Fit",
    "Reference",
    "Usable",
    "clearness",
    "estimate",
    "fit_references",
    "obstructed",
    "on_grid",
    "reflectance_of",
    "seamless",
    "together",
    "unlike",
    "usable",
]
