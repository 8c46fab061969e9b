"""How a raster is cut into tiles, so that no pixel depends on the cut. Pure arithmetic.

Tiles start on multiples of the alignment (of the networks' strides and the context's cells), and
each is seen with a halo as wide as the field a pixel's value depends on. Outside the raster a halo
repeats the nearest pixel inside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .raster_info import Window

# Above this the halo costs little, while tiles no longer fit the cache and take more memory.
_LARGEST_TILE = 768
_STEP = 128
_LINES = 64
# A last tile that lacks no more than this share of the others' size is seen at their size: networks
# take long to get ready for another one.
_LACKING = 0.25
# A part that is larger is not worth cutting out.
_LARGEST_PART = 0.8


@dataclass(frozen=True)
class Tile:
    """`core` is what the tile gives, `padded` what it has to see; the latter may reach outside."""

    core: Window
    padded: Window


def round_up(length: int, multiple: int) -> int:
    """The smallest multiple of `multiple` that is not below `length`."""
    return -(-length // multiple) * multiple


def plan_tiles(
    height: int,
    width: int,
    *,
    tile_size: int,
    halo: int,
    alignment: int,
    row: int = 0,
    col: int = 0,
) -> tuple[Tile, ...]:
    """Tiles whose cores cover an area once, row by row; it starts at (`row`, `col`).

    As few tiles as sizes of at most `tile_size`, rounded down to the alignment (and not below it),
    allow, all of the same size but for the last and, in an area that starts between multiples of
    the alignment, the first. Padded sizes and the halo are rounded up to the alignment.
    """
    largest = max(tile_size // alignment, 1) * alignment
    margin = round_up(halo, alignment)

    def cuts(start: int, length: int) -> list[tuple[int, int, int]]:
        """The first pixel of each core, the one after it, and how many are at least seen."""
        first = start // alignment * alignment
        end = start + length
        size = round_up(-(-(end - first) // -(-(end - first) // largest)), alignment)
        least = size if (first - end) % size <= _LACKING * size else 0
        return [(max(at, start), min(at + size, end), least) for at in range(first, end, size)]

    return tuple(
        _tile(Window(top, left, bottom - top, right - left), margin, alignment, tall, wide)
        for top, bottom, tall in cuts(row, height)
        for left, right, wide in cuts(col, width)
    )


def _tile(core: Window, margin: int, alignment: int, height: int = 0, width: int = 0) -> Tile:
    """A tile that sees `margin` around its core, and at least `height` x `width` between that."""
    row, col = core.row // alignment * alignment, core.col // alignment * alignment
    padded = Window(
        row - margin,
        col - margin,
        max(round_up(core.row + core.height - row, alignment), height) + 2 * margin,
        max(round_up(core.col + core.width - col, alignment), width) + 2 * margin,
    )
    return Tile(core, padded)


def cut_around(tile: Tile, box: Window, alignment: int) -> tuple[Tile, ...]:
    """The tile's core in parts: one that has all that sees the `box`, and those above, beside and
    below it, which see nothing of it. The tile itself where the box leaves little.
    """
    margin = tile.core.row // alignment * alignment - tile.padded.row
    edges = []
    for start, length, low, size in (
        (tile.core.row, tile.core.height, box.row, box.height),
        (tile.core.col, tile.core.width, box.col, box.width),
    ):
        end = start + length
        first = min(max((low - margin) // alignment * alignment, start), end)
        last = min(max(round_up(low + size + margin, alignment), first), end)
        edges.append((start, first, last, end))
    (top, upper, lower, bottom), (left, near, far, right) = edges
    seen = (lower - upper) * (far - near)
    if seen > _LARGEST_PART * tile.core.height * tile.core.width:
        return (tile,)
    cores = (
        Window(top, left, upper - top, right - left),
        Window(upper, left, lower - upper, near - left),
        Window(upper, near, lower - upper, far - near),
        Window(upper, far, lower - upper, right - far),
        Window(lower, left, bottom - lower, right - left),
    )
    return tuple(_tile(core, margin, alignment) for core in cores if core.height and core.width)


def tile_size_for(memory_mb: int, *, halo: int, alignment: int, bytes_per_pixel: int) -> int:
    """The tile size whose padded tile stays within the memory: 768 or less, at least 64."""
    pixels = max(memory_mb, 0) * 2**20 / bytes_per_pixel
    side = int(pixels**0.5) - 2 * round_up(halo, alignment)
    step = _STEP if side >= _STEP else alignment
    return round_up(min(max(side // step * step, 64), _LARGEST_TILE), alignment)


def line_groups(height: int) -> Iterator[slice]:
    """Slices of some rows each, together all: what is made of so few stays in the cache."""
    for row in range(0, height, _LINES):
        yield slice(row, row + _LINES)


def inside(window: Window, height: int, width: int) -> Window:
    """The part of a window that lies in a raster of height x width."""
    row, col = max(window.row, 0), max(window.col, 0)
    return Window(
        row,
        col,
        min(window.row + window.height, height) - row,
        min(window.col + window.width, width) - col,
    )


def grown(window: Window, margin: int) -> Window:
    """The window with `margin` pixels more on every side."""
    return Window(
        window.row - margin,
        window.col - margin,
        window.height + 2 * margin,
        window.width + 2 * margin,
    )


def slices(window: Window, origin: Window) -> tuple[slice, slice]:
    """Where a window's pixels are in an array that holds the window `origin` around it."""
    row, col = window.row - origin.row, window.col - origin.col
    return slice(row, row + window.height), slice(col, col + window.width)


def padding(window: Window, origin: Window) -> tuple[tuple[int, int], tuple[int, int]]:
    """How many rows and columns to add to an array of `window` to make it one of `origin`."""
    rows, cols = slices(window, origin)
    return (rows.start, origin.height - rows.stop), (cols.start, origin.width - cols.stop)
