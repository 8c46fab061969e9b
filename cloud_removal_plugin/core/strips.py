"""A removal done strip by strip, by several processes, with exactly the result of doing it at once.

A strip is whole rows of the single run's own tiles. The context, in which every cell may depend on
the whole raster, is computed once, before the strips; these are then joined into one raster. All
that passes between the processes are files in a folder that they share:

    context.npy        the context of all cells
    3.tif, 3.opacity.tif, 3.mask.tif, 3.json    a strip, and the pixels counted in it
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from uuid import uuid4

import numpy as np

from .documents import write_array, write_documents
from .errors import JobError, OutputError
from .plan import Plan, planned
from .raster import RasterInfo, Window, gdal_settings, open_raster
from .removal import (
    IsCancelled,
    Progress,
    checking,
    fill,
    generator_for,
    look,
    output_files,
    result_of,
)
from .results import Results
from .runtime import Generator
from .settings import Removal, RemovalResult
from .tiling import Tile, slices

CONTEXT = "context.npy"
_COUNTS = ("valid", "cloudy", "replaced")


@dataclass(frozen=True)
class Strip:
    """Whole rows of tiles, which cover `area`."""

    area: Window
    tiles: tuple[Tile, ...]


def for_strips(
    settings: Removal, rows: int, generator: Generator | None = None
) -> tuple[Removal, int]:
    """The settings to give to every process, and how many strips of about `rows` rows there are.

    The tile size is settled, since strips only fit together where all are cut from the same tiles.
    Opens the raster. JobError where references are given: their fit needs all of the raster.
    """
    if settings.references:
        raise JobError(
            f"REFERENCES ({len(settings.references)} rasters) are fitted over the whole raster, "
            "which strips cannot do. Do without strips, or without references."
        )
    with planned(generator or generator_for(settings), settings) as plan:
        count = len(cut(plan.scene.tiles, rows))
        return replace(settings, tile_size=plan.tile_size), count


def cut(tiles: Sequence[Tile], rows: int) -> tuple[Strip, ...]:
    """Strips of at most `rows` rows of pixels, and of at least one row of tiles."""
    strips: list[list[Tile]] = []
    for tile in tiles:
        below = tile.core.row + tile.core.height
        if not strips or (tile.core.col == tiles[0].core.col and below - _top(strips[-1]) > rows):
            strips.append([])
        strips[-1].append(tile)
    return tuple(Strip(_covered(strip), tuple(strip)) for strip in strips)


@gdal_settings()
def measure(
    settings: Removal,
    folder: Path,
    progress: Progress,
    cancelled: IsCancelled,
    generator: Generator | None = None,
) -> None:
    """Write the context of the whole raster into the folder, unless it is there."""
    if (folder / CONTEXT).exists():
        return
    with planned(generator or generator_for(settings), settings) as plan:
        context, _ = look(plan, progress, checking(cancelled))
    # Under a name of its own: a second process may be at it when the first is given up.
    fresh = folder / f"{uuid4().hex}.{CONTEXT}"
    try:
        write_array(fresh, context)
        fresh.replace(folder / CONTEXT)
    except OSError as error:
        raise OutputError(
            f"'{folder / CONTEXT}' cannot be written: {error.strerror or error}. Choose a folder "
            "with room that you may write to."
        ) from error


@gdal_settings()
def remove_strip(
    settings: Removal,
    rows: int,
    number: int,
    folder: Path,
    progress: Progress,
    cancelled: IsCancelled,
    generator: Generator | None = None,
) -> None:
    """Write strip `number` (from 0) of those of `cut`, unless it is there; after `measure`."""
    if _counted(folder, number).exists():
        return
    context = np.load(folder / CONTEXT, mmap_mode="r", allow_pickle=False)
    own = replace(
        settings,
        creation_options=(),
        cog=False,
        output=str(_part(folder, number, "output")),
        opacity=settings.opacity and str(_part(folder, number, "opacity")),
        mask=settings.mask and str(_part(folder, number, "mask")),
        provenance=settings.provenance and str(_part(folder, number, "provenance")),
        confidence=settings.confidence and str(_part(folder, number, "confidence")),
    )
    with planned(generator or generator_for(settings), settings) as plan:
        strip = cut(plan.scene.tiles, rows)[number]
        scene = replace(plan.scene, area=strip.area, tiles=strip.tiles)
        with output_files(own) as files:
            outputs = Results(files, scene, own, plan.tags)
            fill(outputs, plan.generator, context, progress, checking(cancelled))
    counts = {name: getattr(outputs, name) for name in (*_COUNTS, "knows_clouds")}
    write_documents({str(_counted(folder, number)): json.dumps(counts)})


@gdal_settings()
def join(
    settings: Removal,
    rows: int,
    folder: Path,
    progress: Progress,
    cancelled: IsCancelled,
    generator: Generator | None = None,
) -> RemovalResult:
    """Put the strips together into the results, which appear when they are whole."""
    started = monotonic()
    check = checking(cancelled)
    with planned(generator or generator_for(settings), settings) as plan:
        with output_files(settings) as files:
            outputs = Results(files, plan.scene, settings, plan.tags)
            strips = cut(plan.scene.tiles, rows)
            for number, strip in enumerate(strips):
                check()
                _copy(plan, outputs, strip, number, folder)
                progress((number + 1) / len(strips), "Joining strips")
        return result_of(plan, outputs, started)


def _copy(plan: Plan, outputs: Results, strip: Strip, number: int, folder: Path) -> None:
    for name, writer in outputs.writers.items():
        with open_raster(str(_part(folder, number, name))) as part:
            _refuse_other(part.info, strip.area)
            bands = [band.index for band in part.info.bands]
            for tile in strip.tiles:
                here = _within(tile.core, strip.area)
                masked = name == "output" and plan.scene.info.masked
                mask = part.mask(here) if masked else None
                writer.write(part.read(here, bands), _within(tile.core, plan.scene.area), mask)
    counts = json.loads(_counted(folder, number).read_text(encoding="utf-8"))
    for name in _COUNTS:
        setattr(outputs, name, getattr(outputs, name) + counts[name])
    outputs.knows_clouds = outputs.knows_clouds and counts["knows_clouds"]


def _refuse_other(info: RasterInfo, area: Window) -> None:
    """JobError where a file is not of the strip that covers `area`."""
    if (info.height, info.width) != (area.height, area.width):
        raise JobError(
            f"'{info.path}' has {info.width} x {info.height} pixels; its strip has {area.width} x "
            f"{area.height}. It was cut by other settings: delete its folder and begin again."
        )


def _part(folder: Path, number: int, name: str) -> Path:
    return folder / (f"{number}.tif" if name == "output" else f"{number}.{name}.tif")


def _counted(folder: Path, number: int) -> Path:
    return folder / f"{number}.json"


def _top(tiles: Sequence[Tile]) -> int:
    return tiles[0].core.row


def _covered(tiles: Sequence[Tile]) -> Window:
    first, last = tiles[0].core, tiles[-1].core
    return Window(
        first.row,
        first.col,
        last.row + last.height - first.row,
        last.col + last.width - first.col,
    )


def _within(window: Window, area: Window) -> Window:
    rows, cols = slices(window, area)
    return Window(rows.start, cols.start, window.height, window.width)
