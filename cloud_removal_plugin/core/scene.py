"""A raster as a generator sees it: measured cell by cell, then viewed tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from .context import CellStatistics, cell_statistics, expand
from .errors import RasterError
from .pipeline import Check, prefetched
from .raster import RasterInfo, RasterReader, Window, open_raster
from .scaling import Scale, check_range, to_reflectance
from .tiling import Tile, inside, padding, slices

# Enough pixels for a percentile, few enough for any memory.
_SAMPLES = 500_000


@dataclass(frozen=True)
class Scene:
    """A raster with the 1-based `bands` of the generator's roles, in their order, and its tiles.

    `cell` and `clip` are those of the generator's context.
    """

    info: RasterInfo
    bands: tuple[int, ...]
    scale: Scale
    tiles: tuple[Tile, ...]
    cell: int
    clip: tuple[float, float]

    @property
    def frame(self) -> Window:
        """The whole raster."""
        return Window(0, 0, self.info.height, self.info.width)


@dataclass(frozen=True)
class View:
    """A tile as the generator is to see it, and what there is to keep.

    `pixels` (all bands, h, w) DN of the tile's core; `area` is the part of its padded window inside
    the raster, `valid` (h, w) bool of that area; `reflectance` (h, w, bands) float32 of the padded
    window, without holes, and `context` (h / cell, w / cell, channels). Both are None where the
    core has no data. `mask` (h, w) uint8 is the core's part of the raster's mask, if any.
    """

    tile: Tile
    area: Window
    pixels: np.ndarray
    valid: np.ndarray
    reflectance: np.ndarray | None
    context: np.ndarray | None
    mask: np.ndarray | None = None


def survey(scene: Scene, check: Check, progress: Callable[[float], None]) -> CellStatistics:
    """The statistics of all cells; RasterError without any data, ScaleError if not reflectance.

    Reads the raster once, a tile at a time, ahead in a thread.
    """
    info = scene.info
    rows, columns = -(-info.height // scene.cell), -(-info.width // scene.cell)
    statistics = CellStatistics.empty(rows, columns, len(scene.bands))
    every = max(info.height * info.width // _SAMPLES, 1)
    samples: list[np.ndarray] = []
    with prefetched(lambda: _cores(scene), check) as blocks:
        for done, (core, pixels, valid) in enumerate(blocks, start=1):
            if valid.any():
                reflectance = to_reflectance(pixels, scene.scale)
                samples.append(reflectance[:, valid][:, ::every].ravel())
                part = cell_statistics(reflectance, valid, scene.cell, scene.clip)
                statistics.put(part, core.row // scene.cell, core.col // scene.cell)
            progress(done / len(scene.tiles))
    if not samples:
        raise RasterError(
            f"'{info.path}' has no data: not one pixel is valid in all of the bands "
            f"{', '.join(map(str, scene.bands))} (nodata is {info.nodata}). Choose another raster "
            "or other bands, or correct its nodata value."
        )
    check_range(float(np.percentile(np.concatenate(samples), 99)), scene.scale)
    return statistics


def _cores(scene: Scene) -> Iterator[tuple[Window, np.ndarray, np.ndarray]]:
    with open_raster(scene.info.path) as raster:
        for tile in scene.tiles:
            pixels = raster.read(tile.core, scene.bands)
            yield tile.core, pixels, raster.valid(tile.core, scene.bands, pixels)


def views(scene: Scene, context: np.ndarray) -> Iterator[View]:
    """The view of every tile, in order, given the context (rows, columns, channels) of all cells.

    The raster is open while the iterator is: exhaust or close it.
    """
    with open_raster(scene.info.path) as raster:
        for tile in scene.tiles:
            yield _view(scene, raster, tile, context)


def _view(scene: Scene, raster: RasterReader, tile: Tile, context: np.ndarray) -> View:
    area = inside(tile.padded, scene.info.height, scene.info.width)
    seen = raster.read(area, scene.bands)
    valid = raster.valid(area, scene.bands, seen)
    core = slices(tile.core, area)
    pixels = _all_bands(scene, raster, tile.core, seen[(slice(None), *core)])
    mask = raster.mask(tile.core) if scene.info.masked else None
    if not valid[core].any():
        return View(tile, area, pixels, valid, None, None, mask)
    reflectance = np.empty((area.height, area.width, len(scene.bands)), np.float32)
    for position, band in enumerate(seen):
        reflectance[..., position] = to_reflectance(band, scene.scale)
    if not valid.all():
        rows, cols = np.nonzero(~valid)
        cells = (area.row + rows) // scene.cell, (area.col + cols) // scene.cell
        reflectance[rows, cols] = expand(context[cells][:, : len(scene.bands)])
    reflectance = np.pad(reflectance, (*padding(area, tile.padded), (0, 0)), mode="edge")
    cells = _cells(context, tile.padded, scene.cell)
    return View(tile, area, pixels, valid, reflectance, cells, mask)


def _all_bands(scene: Scene, raster: RasterReader, core: Window, seen: np.ndarray) -> np.ndarray:
    """DN of all bands of the core, read again only where they have not been `seen`."""
    pixels = np.empty((len(scene.info.bands), core.height, core.width), seen.dtype)
    others = [band.index for band in scene.info.bands if band.index not in scene.bands]
    pixels[[band - 1 for band in scene.bands]] = seen
    if others:
        pixels[[band - 1 for band in others]] = raster.read(core, others)
    return pixels


def _cells(context: np.ndarray, window: Window, cell: int) -> np.ndarray:
    """The context of a window's cells; outside the raster that of the nearest cell."""
    rows = np.arange(window.row // cell, (window.row + window.height) // cell)
    cols = np.arange(window.col // cell, (window.col + window.width) // cell)
    rows, cols = rows.clip(0, context.shape[0] - 1), cols.clip(0, context.shape[1] - 1)
    return context[rows[:, None], cols]
