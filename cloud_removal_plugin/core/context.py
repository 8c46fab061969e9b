"""The coarse view of the whole raster: statistics of cells, and clear colours spread under cloud.

Imports numpy only. Arrays are `(rows of cells, columns of cells, ...)`, float32, and colours are
companded reflectance, y = sqrt(reflectance), in which dark surfaces count as much as bright ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

Network = Callable[[np.ndarray], np.ndarray]

# Cells a side the network is run on at a time: enough that a halo of some 20 costs little.
_BLOCK = 256
#: How clear colours are spread, round by round: power of clearness, and how many clear cells the
#: round before counts as. First by all that is not quite hidden, then by what is surely clear.
ROUNDS = ((4, 0.3), (50, 1.0))
#: Sums are of blocks of 2 ** REACH cells a side and, with the power -FADE of their size, of larger
#: ones: cells half a block away count nearly as the cell itself, far ones by distance ** -FADE.
REACH = 4
FADE = 3


@dataclass(frozen=True)
class CellStatistics:
    """`mean`, `minimum`, `maximum` (h, w, bands) companded; `share` (h, w) of valid pixels 0..1.

    A cell without valid pixels has zeros and share 0.
    """

    mean: np.ndarray
    minimum: np.ndarray
    maximum: np.ndarray
    share: np.ndarray

    @classmethod
    def empty(cls, rows: int, columns: int, bands: int) -> CellStatistics:
        """Zeros, to be filled part by part with `put`."""
        mean, minimum, maximum = np.zeros((3, rows, columns, bands), np.float32)
        return cls(mean, minimum, maximum, np.zeros((rows, columns), np.float32))

    def put(self, part: CellStatistics, row: int, column: int) -> None:
        """Copy `part` in, its first cell at (row, column)."""
        rows, columns = part.share.shape
        there = (slice(row, row + rows), slice(column, column + columns))
        for name in ("mean", "minimum", "maximum", "share"):
            getattr(self, name)[there] = getattr(part, name)


def compand(reflectance: np.ndarray, clip: tuple[float, float]) -> np.ndarray:
    """sqrt of reflectance clipped to `clip`, any shape, float32."""
    companded = np.clip(reflectance, clip[0], clip[1], dtype=np.float32)
    return np.sqrt(companded, out=companded)


def expand(companded: np.ndarray) -> np.ndarray:
    """Reflectance of companded values: the inverse of `compand` inside its clip."""
    return np.square(companded)


def cell_statistics(
    reflectance: np.ndarray, valid: np.ndarray, cell: int, clip: tuple[float, float]
) -> CellStatistics:
    """Statistics of `cell` x `cell` pixel cells of reflectance (bands, h, w), valid (h, w) bool.

    Cells at the right and bottom edge may be partial; their share is of the pixels they have.
    """
    bands, height, width = reflectance.shape
    rows, columns = -(-height // cell), -(-width // cell)
    whole = bool(valid.all())
    total, least, most = np.empty((3, bands, rows, width), np.float32)
    count = np.empty((rows, width), np.float32)
    # A row of cells at a time: what is made of it stays in the processor's cache.
    for row in range(rows):
        lines = slice(row * cell, (row + 1) * cell)
        companded = compand(reflectance[:, lines], clip)
        count[row] = companded.shape[1]
        if not whole:
            unknown = ~valid[lines]
            count[row] -= np.count_nonzero(unknown, axis=0)
            companded[:, unknown] = 0.0
        np.add.reduce(companded, axis=1, out=total[:, row])
        if not whole:
            # fmin and fmax pass over the NaN that stands for pixels without data.
            companded[:, unknown] = np.nan
        np.fmin.reduce(companded, axis=1, out=least[:, row])
        np.fmax.reduce(companded, axis=1, out=most[:, row])

    def reduced(ufunc: np.ufunc, lines: np.ndarray, beyond: float) -> np.ndarray:
        edge = [(0, 0)] * (lines.ndim - 1) + [(0, columns * cell - width)]
        padded = np.pad(lines, edge, constant_values=beyond)
        return np.asarray(ufunc.reduce(padded.reshape(*lines.shape[:-1], columns, cell), axis=-1))

    seen = reduced(np.add, count, 0.0)
    tall, wide = (
        np.minimum(cell, length - cell * np.arange(cells))
        for length, cells in ((height, rows), (width, columns))
    )

    def colours(values: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(np.moveaxis(np.where(seen > 0, values, np.float32(0.0)), 0, -1))

    return CellStatistics(
        colours(reduced(np.add, total, 0.0) / np.maximum(seen, 1.0)),
        colours(reduced(np.fmin, least, np.nan)),
        colours(reduced(np.fmax, most, np.nan)),
        (seen / (tall[:, None] * wide)).astype(np.float32),
    )


def push_pull(values: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Fill values (h, w, b) where `weight` (h, w), 0..1, is low from the well-weighted around.

    The pyramid fill of Gortler et al., The Lumigraph (SIGGRAPH 1996), section 3.4: weighted means
    are pulled up to ever coarser levels and pushed down again, each level keeping its own value by
    its weight.
    """
    height, width = weight.shape
    pad = ((0, _power_of_two(height) - height), (0, _power_of_two(width) - width))
    value = np.pad(values.astype(np.float32), (*pad, (0, 0)))
    weight = np.pad(weight.astype(np.float32), pad)
    levels = [(value, weight)]
    while weight.size > 1:
        total = _sum_2x2(weight)
        value = _sum_2x2(value * weight[..., None]) / np.maximum(total, 1e-8)[..., None]
        weight = np.minimum(total, 1.0)
        levels.append((value, weight))
    filled = levels.pop()[0]
    for value, weight in reversed(levels):
        own = np.minimum(weight, 1.0)[..., None]
        filled = own * value + (1.0 - own) * _enlarge(filled, weight.shape)
    return filled[:height, :width]


def spread_clear(colour: np.ndarray, clearness: np.ndarray) -> np.ndarray:
    """The colours (h, w, b) of the cells around, by their `clearness` (h, w), 0..1, and distance.

    Inverse distance weighting (Shepard 1968), with a pyramid of sums in place of distances. Each of
    the ROUNDS shrinks what it finds towards what the one before found, and the first towards the
    cell's own colour, as strongly as clear cells are few.
    """
    known = colour
    for power, prior in ROUNDS:
        weight = clearness[..., None] ** power
        total = _sum_around(np.concatenate([colour * weight, weight], axis=-1))
        known = (total[..., :-1] + prior * known) / (total[..., -1:] + prior)
    return known


def _sum_around(values: np.ndarray) -> np.ndarray:
    """Sums of values (h, w, c) around each cell; those beyond REACH fade with distance."""
    height, width = values.shape[:2]
    pad = ((0, _power_of_two(height) - height), (0, _power_of_two(width) - width), (0, 0))
    levels = [np.pad(values, pad)]
    while max(levels[-1].shape[:2]) > 1:
        levels.append(_sum_2x2(levels[-1]))
    total = np.zeros((1, 1, 1), np.float32)
    for level in reversed(range(len(levels))):
        total = _enlarge(total, levels[level].shape[:2])
        if level >= min(REACH, len(levels) - 1):
            total = total + levels[level] * np.float32(2.0 ** (-FADE * max(level - REACH, 0)))
    return total[:height, :width]


def _power_of_two(length: int) -> int:
    return 1 << (length - 1).bit_length()


def _sum_2x2(values: np.ndarray) -> np.ndarray:
    for axis in (0, 1):
        if values.shape[axis] > 1:
            odd = [slice(None), slice(None)]
            even = list(odd)
            even[axis], odd[axis] = slice(0, None, 2), slice(1, None, 2)
            values = values[tuple(even)] + values[tuple(odd)]
    return values


def _enlarge(values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Bilinear to `shape`, twice the size or the same along each axis; half-pixel centres."""
    for axis in (0, 1):
        if values.shape[axis] < shape[axis]:
            length = values.shape[axis]
            index = np.arange(length)
            before = values.take(np.maximum(index - 1, 0), axis)
            after = values.take(np.minimum(index + 1, length - 1), axis)
            pairs = [0.75 * values + 0.25 * before, 0.75 * values + 0.25 * after]
            larger = list(values.shape)
            larger[axis] = 2 * length
            values = np.stack(pairs, axis=axis + 1).reshape(larger)
    return values


def build_context(
    statistics: CellStatistics,
    network: Network,
    multiple: int = 4,
    halo: int | None = None,
) -> np.ndarray:
    """What the generator is told about each cell: (h, w, 2 * bands + 1 + features) float32.

    `network` maps (1, h, w, 3 * bands) mean, minimum, maximum to (1, h, w, 1 + bands + features):
    opacity, companded colour without cloud, features; for h and w that are multiples of
    `multiple`. Where it sees at most `halo` cells far, a large raster is given to it in parts. The
    result is the colour of the clear surroundings, then what the network gave.
    """
    share = statistics.share
    known = [statistics.mean, statistics.minimum, statistics.maximum]
    if share.min() <= 0:
        stacked = push_pull(np.concatenate(known, axis=-1), share)
        stacked = np.where((share > 0)[..., None], np.concatenate(known, axis=-1), stacked)
    else:
        stacked = np.concatenate(known, axis=-1)
    rows, columns = share.shape
    pad = ((0, -rows % multiple), (0, -columns % multiple), (0, 0))
    padded = np.pad(stacked, pad, mode="edge")
    if halo is None:
        seen = network(padded[None])[0]
    else:
        block, reach = (-(-cells // multiple) * multiple for cells in (_BLOCK, halo))
        seen = _run_in_blocks(network, padded, block, reach)
    seen = seen[:rows, :columns]
    opacity = np.clip(seen[..., 0], 0.0, 1.0)
    colour = seen[..., 1 : 1 + statistics.mean.shape[-1]]
    fill = spread_clear(colour, (1.0 - opacity) * (share > 0))
    return np.concatenate([fill, seen], axis=-1).astype(np.float32, copy=False)


def _run_in_blocks(network: Network, cells: np.ndarray, block: int, halo: int) -> np.ndarray:
    """What `network` gives for cells (h, w, c), from blocks that see `halo` cells around."""
    rows, columns = cells.shape[:2]
    bands = []
    for row in range(0, rows, block):
        top, bottom = max(row - halo, 0), min(row + block + halo, rows)
        blocks = []
        for col in range(0, columns, block):
            left, right = max(col - halo, 0), min(col + block + halo, columns)
            seen = network(cells[None, top:bottom, left:right])[0]
            blocks.append(seen[row - top :, col - left :][:block, :block])
        bands.append(np.concatenate(blocks, axis=1))
    return np.concatenate(bands, axis=0)
