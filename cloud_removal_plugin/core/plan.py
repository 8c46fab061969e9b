"""A removal thought through before a pixel is read: bands, scale, tiles, memory, references."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from cloud_removal_plugin import __version__

from .area import around, whole, window_of
from .bands import match_bands
from .fusion import MARGIN
from .masks import MaskRule, mask_on_grid
from .memory import BYTES_PER_TILE, refuse_beyond_memory
from .opacity import mask_margin
from .raster import RasterInfo, Window
from .reference import Reference, on_grid
from .reference_fit import memory_mb as fitting_mb
from .results import others_described
from .runtime import Generator
from .scaling import scale_of
from .scene import Scene
from .settings import Removal
from .source import Source
from .tiling import Tile, plan_tiles, tile_size_for

# What one pixel of a padded tile takes beside the generator, in the tiles being read, waiting and
# being written. Python and the libraries come first.
_BYTES_PER_PIXEL = 250
# The same for each reference, whose tiles are read, waiting and written beside the raster's.
_BYTES_PER_REFERENCE = 350
_LIBRARIES_MB = 100
# What one band of a cell of the first pass takes, its context and what that is made with included.
_BYTES_PER_CELL_AND_BAND = 200
# How far around an extent the clear colours under its clouds are looked for: 10 km of Sentinel-2.
_CONTEXT_CELLS = 64


@dataclass(frozen=True)
class Plan:
    """A removal thought through, before a pixel is read; `tags` and `log` say of what it is made.

    Tiles of at most `tile_size` pixels a side; `bands` maps role to 1-based band.
    """

    settings: Removal
    generator: Generator
    bands: Mapping[str, int]
    scene: Scene
    tile_size: int
    tags: Mapping[str, str]
    log: tuple[str, ...]
    references: tuple[Reference, ...] = ()


@contextmanager
def planned(generator: Generator, settings: Removal) -> Iterator[Plan]:
    """The plan; its cloud mask and references can be read while the context lasts.

    BandError, ScaleError, RasterError, JobError where input and settings do not go together.
    """
    with settings.source.open() as raster:
        info = raster.info
    bands = match_bands(info, generator.roles, settings.bands)
    scene, tile_size = plan_scene(
        settings, generator, info, tuple(bands.values()), MARGIN if settings.references else 0
    )
    tags = _tags(settings, bands, generator.name)
    others = others_described(scene, settings.other_bands)
    if others:
        tags["CLOUD_REMOVAL_OTHER_BANDS"] = others
    log = described(scene, bands, generator)
    with ExitStack() as opened:
        if settings.cloud_mask:
            cloud_mask = Source(
                settings.cloud_mask, settings.cloud_mask_options, settings.cloud_mask_crs
            )
            rule = MaskRule(settings.cloud_mask_type, settings.cloud_mask_values)
            mask = opened.enter_context(mask_on_grid(cloud_mask, rule, info, scene.area))
            scene = replace(scene, mask=mask)
            log.extend(mask.log)
        references, placed = opened.enter_context(
            on_grid(settings, generator.roles, scene, tuple(bands.values()))
        )
        log.extend(placed)
        log.extend([others] if others else [])
        log.append(_tiling(scene, tile_size))
        yield Plan(
            settings, generator, bands, scene, tile_size, tags, tuple(log), tuple(references)
        )


def plan_scene(
    settings: Removal,
    generator: Generator,
    info: RasterInfo,
    bands: tuple[int, ...],
    margin: int = 0,
) -> tuple[Scene, int]:
    """What is worked on, and the tile size; tiles see `margin` pixels more than a removal asks."""
    halo = generator.halo + mask_margin(settings.dilate, settings.feather) + margin
    area = window_of(info, settings.extent) if settings.extent else whole(info)
    others = len(settings.references)
    tile_size = settings.tile_size or tile_size_for(
        settings.memory_mb - _LIBRARIES_MB - fitting_mb(area, others),
        halo=halo,
        alignment=generator.alignment,
        bytes_per_pixel=_BYTES_PER_PIXEL
        + generator.bytes_per_pixel
        + others * _BYTES_PER_REFERENCE,
    )
    frame = around(area, info, _CONTEXT_CELLS, generator.cell)
    looking = _refuse_too_many_cells(generator, frame, tile_size, len(bands))
    tiles = _tiles(area, tile_size, halo, generator.alignment)
    _refuse_too_large_tiles(generator, tiles, looking)
    # What looks at every pixel, whether it is clear or not.
    every = settings.replace == "all" or settings.references or settings.confidence
    scene = Scene(
        source=settings.source,
        info=info,
        bands=bands,
        scale=scale_of(info, bands, settings.scale, settings.offset),
        area=area,
        tiles=tiles,
        frame=frame,
        blocks=_tiles(frame, tile_size, 0, generator.alignment),
        cell=generator.cell,
        clip=generator.clip,
        cut=0 if every else generator.alignment,
    )
    return scene, tile_size


def _refuse_too_many_cells(generator: Generator, frame: Window, tile_size: int, bands: int) -> int:
    """The bytes that looking at the frame takes; OutOfMemoryError where there are not so many."""
    cells = (frame.height // generator.cell + 1) * (frame.width // generator.cell + 1)
    tiles = (frame.height // tile_size + 1) * (frame.width // tile_size + 1)
    looking = cells * bands * _BYTES_PER_CELL_AND_BAND + tiles * BYTES_PER_TILE
    refuse_beyond_memory(
        looking,
        f"Looking at {frame.width} x {frame.height} pixels",
        "Give an EXTENT, or correct the raster if it is not that large.",
    )
    return looking


def _refuse_too_large_tiles(generator: Generator, tiles: tuple[Tile, ...], looking: int) -> None:
    """OutOfMemoryError before a tile or a halo is tried for which there is no memory."""
    largest = max(tiles, key=lambda tile: tile.padded.height * tile.padded.width)
    rows, columns = largest.padded.height, largest.padded.width
    margin = largest.core.row // generator.alignment * generator.alignment - largest.padded.row
    refuse_beyond_memory(
        looking + rows * columns * (_BYTES_PER_PIXEL + generator.bytes_per_pixel),
        f"A tile of {columns} x {rows} pixels, {margin} of them halo on each side,",
        "Set MEMORY or TILE_SIZE lower, or take another model.",
    )


def _tiles(area: Window, tile_size: int, halo: int, alignment: int) -> tuple[Tile, ...]:
    return plan_tiles(
        area.height,
        area.width,
        row=area.row,
        col=area.col,
        tile_size=tile_size,
        halo=halo,
        alignment=alignment,
    )


def described(scene: Scene, bands: Mapping[str, int], generator: Generator) -> list[str]:
    """What is worked on and with, in words."""
    names = {band.index: band.name for band in scene.info.bands}
    used = [f"{role} = band {index} {names[index]}".rstrip() for role, index in bands.items()]
    scale, area = scene.scale, scene.area
    lines = [
        f"Model: {generator.name}",
        *([generator.note] if generator.note else []),
        f"Bands: {', '.join(used)}",
        *scene.source.log(),
        f"Reflectance = DN * {scale.scale:g} + {scale.offset:g}, {scale.whence}",
    ]
    if area != whole(scene.info):
        lines.append(
            f"Extent: {area.width} x {area.height} of {scene.info.width} x {scene.info.height} "
            f"pixels, from column {area.col} and row {area.row} (counted from 0); colours under "
            f"clouds come from it and at most {_CONTEXT_CELLS * scene.cell} pixels around"
        )
    return lines


def _tiling(scene: Scene, tile_size: int) -> str:
    tiles = "1 tile" if len(scene.tiles) == 1 else f"{len(scene.tiles)} tiles"
    return f"{tiles} of at most {tile_size} x {tile_size} pixels"


def _tags(settings: Removal, bands: Mapping[str, int], generator_name: str) -> dict[str, str]:
    """What made the result, so that it can be made again; settings left out are not listed."""
    names = ("replace", "threshold", "dilate", "feather", "scale", "offset", "extent")
    values = {name: getattr(settings, name) for name in names}
    if settings.cloud_mask:
        del values["threshold"]
        values["mask"] = Path(settings.cloud_mask).name
        values["mask_type"] = settings.cloud_mask_type
        values["mask_values"] = settings.cloud_mask_values
    if settings.references:
        values["references"] = [Path(path).name for path in settings.references]
        values["reference_masks"] = [Path(path).name for path in settings.reference_masks]
    parameters = {"bands": bands, **{k: v for k, v in values.items() if v not in (None, (), [])}}
    return {
        "CLOUD_REMOVAL_VERSION": __version__,
        "CLOUD_REMOVAL_BUNDLE": generator_name,
        "CLOUD_REMOVAL_PARAMETERS": json.dumps(parameters),
    }
