"""The rasters of a removal: what is blended into them, tile by tile, and counted on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from . import calibrations, confidence, provenance
from .area import cropped
from .compositing import composite
from .fusion import Estimate, Usable, estimate, seamless, told_by_references
from .opacity import replacement_weight
from .outputs import OutputFiles
from .raster import Band, Category, RasterInfo, Window
from .raster_writer import RasterWriter
from .runtime import Generated
from .scene import Scene, View, obstructed, reflectance_of
from .settings import Removal
from .tiling import slices

OPACITY_NODATA = -9999.0
MASK_NODATA = 255
MASK_CATEGORIES = {
    0: Category("observed", (0, 0, 0, 0)),
    1: Category("made up", (230, 60, 150, 255)),
    MASK_NODATA: Category("no data", (0, 0, 0, 0)),
}


class Results:
    """The rasters being written, and the pixels counted on the way.

    `write` runs in the writing thread; the counts are read when that has ended.
    """

    def __init__(
        self, files: OutputFiles, scene: Scene, settings: Removal, tags: Mapping[str, str]
    ) -> None:
        self.scene = scene
        self.needs_opacity = (
            scene.mask is None or settings.opacity is not None or settings.confidence is not None
        )
        self.valid = self.cloudy = self.replaced = 0
        self.knows_clouds = True
        self._settings = settings
        info = cropped(scene.info, scene.area)
        others = [band.index - 1 for band in unmodelled(scene)]
        every = range(len(info.bands))
        self._kept = [i for i in every if settings.other_bands == "keep" or i not in others]
        self._emptied = [i for i in others if i in self._kept and info.nodata is not None]
        self._output = files.create(
            settings.output,
            info,
            bands=[info.bands[i] for i in self._kept],
            dtype=info.dtype,
            nodata=info.nodata,
            tags=tags,
        )
        self._opacity: RasterWriter | None = None
        self._mask: RasterWriter | None = None
        self._provenance: RasterWriter | None = None
        self._confidence: RasterWriter | None = None
        if settings.opacity:
            self._opacity = files.create(
                settings.opacity,
                _grid_only(info),
                bands=[Band(1, "opacity of cloud and shadow", "gray")],
                dtype="float32",
                nodata=OPACITY_NODATA,
                tags=tags,
            )
        if settings.mask:
            self._mask = files.create(
                settings.mask,
                _grid_only(info),
                bands=[Band(1, "made up", "palette")],
                dtype="uint8",
                nodata=MASK_NODATA,
                tags=tags,
                categories=MASK_CATEGORIES,
            )
        if settings.provenance:
            self._provenance = files.create(
                settings.provenance,
                _grid_only(info),
                bands=provenance.BANDS,
                dtype="uint8",
                nodata=provenance.NODATA,
                tags=tags,
                categories=provenance.CATEGORIES,
            )
        if settings.confidence:
            self._confidence = files.create(
                settings.confidence,
                _grid_only(info),
                bands=[Band(1, "expected absolute error, reflectance", "gray")],
                dtype="float32",
                nodata=confidence.NODATA,
                tags=tags,
            )

    @property
    def writers(self) -> dict[str, RasterWriter]:
        """The rasters being written, by the settings that name them."""
        every = {
            "output": self._output,
            "opacity": self._opacity,
            "mask": self._mask,
            "provenance": self._provenance,
            "confidence": self._confidence,
        }
        return {name: writer for name, writer in every.items() if writer}

    def write(self, item: tuple[View, Generated | None, Sequence[Usable]]) -> None:
        """Blend what was generated or fitted into what was seen, and write the tile's core.

        The last of the `item` is what each reference says of the view's area.
        """
        view, generated, others = item
        core = view.tile.core
        in_area = slices(core, view.area)
        valid = view.valid[in_area]
        pixels = view.pixels
        hidden = weight = np.zeros(valid.shape, np.float32)
        source = np.zeros(valid.shape, np.uint8)
        known: np.ndarray | np.float32 = np.float32(confidence.NODATA)
        if generated is not None:
            if generated.opacity is None and view.clouded is None:
                self.knows_clouds = False
            around = view.seen(obstructed(view, generated))
            made_up = np.moveaxis(generated.reflectance[slices(view.area, view.tile.padded)], -1, 0)
            filled = None
            if others or self._confidence:
                filled = estimate(view, generated, others)
                made_up, source = filled.reflectance, filled.source[in_area]
            if filled and others:
                around = told_by_references(around, view, filled)
            weight = self._weight(around, view)
            if others:
                made_up = seamless(reflectance_of(view), made_up, (weight == 0) & view.valid)
            if filled and self._confidence:
                known = _expected_error(view, generated, filled, weight)[in_area]
            hidden, weight = around[in_area], weight[in_area]
            composite(
                [pixels[band - 1] for band in self.scene.bands],
                made_up[(slice(None), *in_area)],
                weight,
                valid,
                self.scene.scale,
                self.scene.info.nodata,
            )
        replaced = (weight > 0) & valid
        for band in self._emptied:
            pixels[band, replaced] = self.scene.info.nodata
        self.valid += np.count_nonzero(valid)
        cloudy = (
            hidden > self._settings.threshold if view.clouded is None else view.clouded[in_area]
        )
        self.cloudy += np.count_nonzero(cloudy & valid)
        self.replaced += np.count_nonzero(replaced)
        there = Window(
            core.row - self.scene.area.row, core.col - self.scene.area.col, core.height, core.width
        )
        kept = pixels if len(self._kept) == len(pixels) else pixels[self._kept]
        self._output.write(kept, there, view.mask)
        if self._opacity:
            shown = np.where(valid, hidden, np.float32(OPACITY_NODATA))
            self._opacity.write(shown[None], there)
        if self._mask:
            marked = np.where(valid, replaced, MASK_NODATA).astype(np.uint8)
            self._mask.write(marked[None], there)
        if self._provenance:
            self._provenance.write(provenance.provenance(valid, replaced, source), there)
        if self._confidence:
            told = np.where(valid, known, np.float32(confidence.NODATA))
            self._confidence.write(told[None], there)

    def _weight(self, obstructed: np.ndarray, view: View) -> np.ndarray:
        settings = self._settings
        if view.clouded is not None:
            masked = (view.clouded & view.valid).astype(np.float32)
            return replacement_weight(masked, 0.0, settings.dilate, settings.feather)
        if settings.replace == "all":
            return np.ones_like(obstructed)
        return replacement_weight(obstructed, settings.threshold, settings.dilate, settings.feather)


def _expected_error(
    view: View, generated: Generated, filled: Estimate, weight: np.ndarray
) -> np.ndarray:
    """The expected absolute error (h, w) of a view's area, by what each pixel comes from."""
    hidden, seen = obstructed(view, generated), reflectance_of(view)
    misfit = np.abs(seen - filled.reflectance).mean(axis=0)

    def known(level: np.ndarray) -> np.ndarray:
        return confidence.features(filled.error, hidden, filled.apart, level.mean(axis=0), misfit)

    observed = confidence.expected_error(calibrations.OBSERVED, known(seen))
    filled_in = known(filled.reflectance)
    made_up = np.where(
        filled.source > 0,
        confidence.expected_error(calibrations.REFERENCE, filled_in),
        confidence.expected_error(calibrations.GENERATOR, filled_in),
    )
    return np.asarray(observed + weight * (made_up - observed), np.float32)


def unmodelled(scene: Scene) -> list[Band]:
    """The bands that the generator knows nothing of; an alpha band says where data is."""
    return [b for b in scene.info.bands if b.index not in scene.bands and b.color != "alpha"]


def others_described(scene: Scene, other_bands: str) -> str:
    """What becomes of the bands that are not modelled; empty where there are none."""
    names = ", ".join(f"{band.index} {band.name}".rstrip() for band in unmodelled(scene))
    if not names:
        return ""
    if other_bands == "drop":
        return f"Bands the model does not know, left out: {names}"
    if scene.info.nodata is None:
        return f"Bands the model does not know, left as they are, clouds included: {names}"
    return (
        f"Bands the model does not know, set to no data ({scene.info.nodata:g}) where pixels are "
        f"replaced: {names}"
    )


def _grid_only(info: RasterInfo) -> RasterInfo:
    """The same grid, without tags that speak of the input's values."""
    kept = {name: text for name, text in info.tags.items() if name == "AREA_OR_POINT"}
    return replace(info, tags=kept)
