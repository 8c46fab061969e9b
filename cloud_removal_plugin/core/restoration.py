"""An image in memory without its clouds, as a removal with default settings makes it."""

from __future__ import annotations

import numpy as np

from .context import cell_statistics, push_pull
from .errors import BundleError
from .opacity import mask_margin, obstruction, replacement_weight
from .quiet import quiet_cells
from .raster import Window
from .runtime import Generator
from .settings import Removal
from .tiling import Tile, inside, padding, plan_tiles, slices

_TILE = 256
_DEFAULTS = Removal(input="-", output="-")


def without_holes(image: np.ndarray, known: np.ndarray) -> np.ndarray:
    """An image ``(bands, h, w)`` with the colours around put where it is not ``known`` (h, w)."""
    if known.all():
        return image
    values = np.moveaxis(np.where(known, image, 0.0), 0, -1)
    filled = push_pull(values, known.astype(np.float32))
    return np.where(known, image, np.moveaxis(filled, -1, 0)).astype(np.float32)


def restore(
    generator: Generator,
    image: np.ndarray,
    valid: np.ndarray,
    where: np.ndarray | None = None,
    clouded: np.ndarray | None = None,
) -> np.ndarray:
    """``image`` (bands, h, w), reflectance, without clouds; float32.

    Only tiles with a pixel ``where`` (all, if None) are worked on. ``valid`` says which pixels have
    data; cloud is what the generator says, or ``clouded``, all bool ``(h, w)``.
    """
    height, width = valid.shape
    seen = without_holes(image, valid)
    statistics = cell_statistics(image, valid, generator.cell, generator.clip)
    context = generator.context(statistics)
    margin = mask_margin(_DEFAULTS.dilate, _DEFAULTS.feather)
    tiles = plan_tiles(
        height,
        width,
        tile_size=_TILE,
        halo=generator.halo + margin,
        alignment=generator.alignment,
    )
    result = image.astype(np.float32, copy=True)
    for tile in tiles:
        core = slices(tile.core, _whole(height, width))
        if where is not None and not where[core].any():
            continue
        made, weight = _generated(generator, tile, seen, context, clouded, (height, width))
        share = np.where(valid[core], weight, 0.0)
        observed = result[(slice(None), *core)]
        result[(slice(None), *core)] = observed + share * (made - observed)
    return result


def _whole(height: int, width: int) -> Window:
    return Window(0, 0, height, width)


def _generated(
    generator: Generator,
    tile: Tile,
    seen: np.ndarray,
    context: np.ndarray,
    clouded: np.ndarray | None,
    size: tuple[int, int],
) -> tuple[np.ndarray, np.ndarray]:
    """What the generator makes of a tile's core (bands, h, w), and its weight (h, w)."""
    area = inside(tile.padded, *size)
    here = slices(area, _whole(*size))
    edge = padding(area, tile.padded)
    part = np.pad(seen[(slice(None), *here)], ((0, 0), *edge), mode="edge")
    cell = generator.cell
    rows, cols = (
        (start // cell + np.arange(length // cell)).clip(0, count - 1)
        for start, length, count in (
            (tile.padded.row, tile.padded.height, context.shape[0]),
            (tile.padded.col, tile.padded.width, context.shape[1]),
        )
    )
    made = generator.generate(
        np.ascontiguousarray(np.moveaxis(part, 0, -1)), context[rows[:, None], cols]
    )
    inner = slices(area, tile.padded)
    if clouded is None:
        if made.opacity is None or made.shadow is None:
            raise BundleError(
                f"The model '{generator.name}' cannot find clouds: give it a cloud mask."
            )
        hidden = obstruction(made.opacity[inner], made.shadow[inner])
        quiet = quiet_cells(context, len(seen))[rows[:, None], cols]
        hidden[quiet.repeat(cell, 0).repeat(cell, 1)[inner]] = 0.0
        threshold = _DEFAULTS.threshold
    else:
        hidden, threshold = clouded[here].astype(np.float32), 0.0
    weight = replacement_weight(hidden, threshold, _DEFAULTS.dilate, _DEFAULTS.feather)
    core = made.reflectance[slices(tile.core, tile.padded)]
    return np.moveaxis(core, -1, 0), weight[slices(tile.core, area)]
