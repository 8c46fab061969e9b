"""A raster as a generator sees it: measured cell by cell, then viewed tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest
from typing import Any

import numpy as np

from .area import whole
from .context import CellStatistics, cell_statistics, expand
from .errors import RasterError
from .masks import CloudMask
from .opacity import obstruction
from .pipeline import Check, prefetched
from .quiet import quiet_cells
from .raster import CACHE, RasterInfo, Window
from .runtime import Generated
from .scaling import Scale, check_range, to_reflectance
from .source import Source
from .source_reader import SourceReader
from .tiling import Tile, cut_around, inside, line_groups, padding, slices

# Enough pixels for a percentile, few enough for any memory.
_SAMPLES = 500_000
# Reflectance that of a hundred cells nearly all have something darker than: shadow, water, leaves.
_DARK = 0.1


@dataclass(frozen=True)
class Scene:
    """A raster with the 1-based `bands` of the generator's roles, in their order.

    `tiles` cover `area`, the part that is worked on. The context is of `frame`, which holds the
    area and starts on a cell; `blocks` cover it. `cell` and `clip` are the generator's context's.
    `mask` says what is cloud; without one the generator does. With a `cut` above 0, parts of
    tiles that see quiet cells only (`quiet`) are for no generator: tiles are cut there at multiples
    of it, which are the generator's alignment.
    """

    source: Source
    info: RasterInfo
    bands: tuple[int, ...]
    scale: Scale
    area: Window
    tiles: tuple[Tile, ...]
    frame: Window
    blocks: tuple[Tile, ...]
    cell: int
    clip: tuple[float, float]
    mask: CloudMask | None = None
    cut: int = 0


@dataclass(frozen=True)
class View:
    """A tile as the generator is to see it, and what there is to keep.

    `pixels` (all bands, h, w) DN of the tile's core; `area` is the part of its padded window inside
    the raster, `valid` (h, w) bool of that area; `reflectance` (h, w, bands) float32 of the padded
    window, without holes, and `context` (h / cell, w / cell, channels). Both are None where the
    core has no data, and where nothing is to be generated. `mask` (h, w) uint8 is the core's part
    of the raster's mask, if any; `clouded` (h, w) bool of the area is what the scene's cloud mask
    says is cloud; `quiet` (h, w) bool of the area is where there is none by the context.
    """

    tile: Tile
    area: Window
    pixels: np.ndarray
    valid: np.ndarray
    reflectance: np.ndarray | None
    context: np.ndarray | None
    mask: np.ndarray | None = None
    clouded: np.ndarray | None = None
    quiet: np.ndarray | None = None

    def seen(self, hidden: np.ndarray) -> np.ndarray:
        """Opacity, shadow or obstruction (h, w) of the area, 0 where it is quiet."""
        if self.quiet is None or not self.quiet.any():
            return hidden
        return np.where(self.quiet, np.float32(0.0), hidden)


def survey(scene: Scene, check: Check, progress: Callable[[float], None]) -> CellStatistics:
    """The statistics of the frame's cells; RasterError where the area has no data, ScaleError where
    the numbers are no reflectance.

    Reads the frame once, a block at a time, in a thread, or in two: from its top and its middle.
    """
    info, frame = scene.info, scene.frame
    rows, columns = -(-frame.height // scene.cell), -(-frame.width // scene.cell)
    statistics = CellStatistics.empty(rows, columns, len(scene.bands))
    any_in_area = False
    samples: list[np.ndarray] = []
    # From two places only where GDAL can keep a row of blocks of each: what it has to let go it
    # decodes again.
    row = info.width * scene.blocks[0].core.height * len(info.bands)
    both_fit = 2 * row * np.dtype(info.dtype).itemsize <= CACHE
    middle = len(scene.blocks) // 2 if both_fit else 0
    halves = [half for half in (scene.blocks[:middle], scene.blocks[middle:]) if half]
    with ExitStack() as running:
        work = [partial(_measure, scene, half, statistics) for half in halves]
        parts = [running.enter_context(prefetched(half, check)) for half in work]
        measured = (part for both in zip_longest(*parts) for part in both if part is not None)
        for done, (some, in_area) in enumerate(measured, start=1):
            samples.append(some)
            any_in_area = any_in_area or in_area
            progress(done / len(scene.blocks))
    if not any_in_area:
        where = "" if scene.area == whole(info) else " in EXTENT"
        raise RasterError(
            f"'{info.path}' has no data{where}: not one pixel is valid in all of the bands "
            f"{', '.join(map(str, scene.bands))} (nodata is {info.nodata}). Choose another raster "
            "or other bands, or correct its nodata value."
        )
    with np.errstate(invalid="ignore"):  # of infinite reflectance
        brightest = float(np.percentile(np.concatenate(samples), 99))
    check_range(brightest, scene.scale)
    return statistics


def doubts(scene: Scene, statistics: CellStatistics) -> list[str]:
    """What is odd about the reflectance of the cells, in words."""
    warnings: list[str] = []
    dark = float(expand(np.percentile(statistics.minimum[statistics.share > 0], 1)))
    of_bytes = np.dtype(scene.info.dtype).itemsize == 1  # a picture, whatever it was stretched by
    if dark >= _DARK and not scene.scale.offset and not of_bytes:
        warnings.append(
            f"Hardly anything is darker than reflectance {dark:.2f}. Unless cloud, snow or sand is "
            "everywhere, an offset is missing: Sentinel-2 has OFFSET = -0.1 from processing "
            "baseline 04.00 on"
        )
    return warnings


def _measure(
    scene: Scene, blocks: Sequence[Tile], statistics: CellStatistics
) -> Iterator[tuple[np.ndarray, bool]]:
    """Put the cells of the blocks into the statistics; of each block some reflectance (n,), and
    whether the area has data there.
    """
    step = max(int((scene.frame.height * scene.frame.width / _SAMPLES) ** 0.5), 1)
    with scene.source.open() as raster:
        for core in (block.core for block in blocks):
            pixels = raster.read(core, scene.bands)
            valid = raster.valid(core, scene.bands, pixels)
            if not valid.any():
                yield np.empty(0, np.float32), False
                continue
            reflectance = to_reflectance(pixels, scene.scale)
            thinned = valid[::step, ::step]
            # Of few pixels with data, every one may be between those that are looked at.
            some = reflectance[:, ::step, ::step][:, thinned]
            part = cell_statistics(reflectance, valid, scene.cell, scene.clip)
            statistics.put(part, *_cell(scene, core.row, core.col))
            in_area = slices(_common(core, scene.area), core)
            yield (
                (some if thinned.any() else reflectance[:, valid][:, :1]).ravel(),
                bool(valid[in_area].any()),
            )


def _common(one: Window, other: Window) -> Window:
    """What two windows share; height or width may be 0 or less."""
    row, col = max(one.row, other.row), max(one.col, other.col)
    below = min(one.row + one.height, other.row + other.height)
    beyond = min(one.col + one.width, other.col + other.width)
    return Window(row, col, max(below - row, 0), max(beyond - col, 0))


def _cell(scene: Scene, row: Any, col: Any) -> tuple[Any, Any]:
    """Where in the frame's cells the raster's rows and columns are."""
    return (row - scene.frame.row) // scene.cell, (col - scene.frame.col) // scene.cell


def views(scene: Scene, context: np.ndarray) -> Iterator[View]:
    """The view of every tile, in order, given the context (rows, columns, channels) of its cells;
    of its parts where it is cut around what is quiet.

    The raster is open while the iterator is: exhaust or close it.
    """
    with ExitStack() as opened:
        raster = opened.enter_context(scene.source.open())
        mask = opened.enter_context(scene.mask.open()) if scene.mask else None
        quiet = quiet_cells(context, len(scene.bands))
        for whole_tile in scene.tiles:
            for tile in _parts(scene, whole_tile, quiet):
                view = _view(scene, raster, tile, context, quiet)
                yield replace(view, clouded=mask.read(view.area)) if mask else view


def together(scenes: Sequence[Scene], contexts: Sequence[np.ndarray]) -> Iterator[tuple[View, ...]]:
    """The views of the same tile of several scenes, tile by tile."""
    with ExitStack() as opened:
        each = []
        for scene, context in zip(scenes, contexts):
            tiles = views(scene, context)
            each.append(opened.enter_context(closing(tiles)))  # type: ignore[type-var]
        yield from zip(*each)


def obstructed(view: View, generated: Generated) -> np.ndarray:
    """Obstruction (h, w) of a view's area; 0 where there is no data or the generator knows none."""
    if generated.opacity is None or generated.shadow is None:
        return np.zeros(view.valid.shape, np.float32)
    there = slices(view.area, view.tile.padded)
    hidden = obstruction(generated.opacity[there], generated.shadow[there])
    return hidden if view.valid.all() else np.where(view.valid, hidden, np.float32(0.0))


def reflectance_of(view: View) -> np.ndarray:
    """The reflectance (bands, h, w) of a view's area; zeros where its core has no data."""
    if view.reflectance is None:
        bands = 1 if view.context is None else view.context.shape[-1]
        return np.zeros((bands, *view.valid.shape), np.float32)
    there = slices(view.area, view.tile.padded)
    return np.moveaxis(view.reflectance[there], -1, 0)


def _parts(scene: Scene, tile: Tile, quiet: np.ndarray) -> tuple[Tile, ...]:
    """A tile, or what is to be generated of it and what is not."""
    if not scene.cut or scene.mask is not None:
        return (tile,)
    area = inside(tile.padded, scene.info.height, scene.info.width)
    top, left = _cell(scene, area.row, area.col)
    below, beyond = _cell(scene, area.row + area.height - 1, area.col + area.width - 1)
    cells = quiet[max(top, 0) : below + 1, max(left, 0) : beyond + 1]
    rows, cols = (np.flatnonzero(~cells.all(axis=axis)) for axis in (1, 0))
    if not rows.size:
        return (tile,)
    row, col = (
        scene.frame.row + max(top, 0) * scene.cell,
        scene.frame.col + max(left, 0) * scene.cell,
    )
    box = Window(
        row + int(rows[0]) * scene.cell,
        col + int(cols[0]) * scene.cell,
        (int(rows[-1]) - int(rows[0]) + 1) * scene.cell,
        (int(cols[-1]) - int(cols[0]) + 1) * scene.cell,
    )
    return cut_around(tile, box, scene.cut)


def _view(
    scene: Scene, raster: SourceReader, tile: Tile, context: np.ndarray, quiet: np.ndarray
) -> View:
    area = inside(tile.padded, scene.info.height, scene.info.width)
    calm = _pixels(scene, quiet, area)
    idle = scene.cut > 0 and scene.mask is None and bool(calm.all())
    if idle:
        area, calm = tile.core, np.ones((tile.core.height, tile.core.width), bool)
    seen = raster.read(area, scene.bands)
    valid = raster.valid(area, scene.bands, seen)
    core = slices(tile.core, area)
    pixels = _all_bands(scene, raster, tile.core, seen[(slice(None), *core)])
    mask = raster.mask(tile.core) if scene.info.masked else None
    if idle or not valid[core].any():
        return View(tile, area, pixels, valid, None, None, mask, quiet=calm)
    reflectance = np.empty((area.height, area.width, len(scene.bands)), np.float32)
    for lines in line_groups(area.height):
        for position, band in enumerate(seen):
            reflectance[lines, :, position] = to_reflectance(band[lines], scene.scale)
    if not valid.all():
        rows, cols = np.nonzero(~valid)
        cells = _nearest(context, *_cell(scene, area.row + rows, area.col + cols))
        reflectance[rows, cols] = expand(context[cells][:, : len(scene.bands)])
    if area != tile.padded:
        reflectance = np.pad(reflectance, (*padding(area, tile.padded), (0, 0)), mode="edge")
    seen_cells = _cells(scene, context, tile.padded)
    return View(tile, area, pixels, valid, reflectance, seen_cells, mask, quiet=calm)


def _all_bands(scene: Scene, raster: SourceReader, core: Window, seen: np.ndarray) -> np.ndarray:
    """DN of all bands of the core, read again only where they have not been `seen`."""
    pixels = np.empty((len(scene.info.bands), core.height, core.width), seen.dtype)
    others = [band.index for band in scene.info.bands if band.index not in scene.bands]
    pixels[[band - 1 for band in scene.bands]] = seen
    if others:
        pixels[[band - 1 for band in others]] = raster.read(core, others)
    return pixels


def _cells(scene: Scene, context: np.ndarray, window: Window) -> np.ndarray:
    """The context of a window's cells; outside the frame that of the nearest cell."""
    top, left = _cell(scene, window.row, window.col)
    rows = np.arange(top, top + window.height // scene.cell)
    cols = np.arange(left, left + window.width // scene.cell)
    return context[_nearest(context, rows[:, None], cols)]


def _pixels(scene: Scene, cells: np.ndarray, window: Window) -> np.ndarray:
    """What holds of a window's pixels, given what holds of the frame's cells."""
    rows, cols = _cell(
        scene,
        np.arange(window.row, window.row + window.height),
        np.arange(window.col, window.col + window.width),
    )
    inner = cells[_nearest(cells, np.unique(rows)[:, None], np.unique(cols))]
    # By cells first: a window has few of them, and most windows are all one or the other.
    if inner.all() or not inner.any():
        return np.full((window.height, window.width), bool(inner.flat[0]))
    return np.asarray(cells[_nearest(cells, rows[:, None], cols)])


def _nearest(context: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> tuple[Any, Any]:
    return rows.clip(0, context.shape[0] - 1), cols.clip(0, context.shape[1] - 1)
