from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cloud_removal_plugin.core.raster import Window
from cloud_removal_plugin.core.tiling import (
    grown,
    inside,
    padding,
    plan_tiles,
    slices,
    tile_size_for,
)

SIZES = st.integers(1, 300)


@given(SIZES, SIZES, st.integers(8, 200), st.integers(0, 70), st.sampled_from([1, 4, 16]))
def test_cores_cover_the_raster_once(
    height: int, width: int, tile_size: int, halo: int, alignment: int
) -> None:
    covered = np.zeros((height, width), int)
    frame = Window(0, 0, height, width)
    for tile in plan_tiles(height, width, tile_size=tile_size, halo=halo, alignment=alignment):
        covered[slices(tile.core, frame)] += 1
    assert (covered == 1).all()


@given(SIZES, SIZES, st.integers(8, 200), st.integers(0, 70), st.sampled_from([1, 4, 16]))
def test_padded_windows_are_aligned_and_hold_the_halo(
    height: int, width: int, tile_size: int, halo: int, alignment: int
) -> None:
    tiles = plan_tiles(height, width, tile_size=tile_size, halo=halo, alignment=alignment)
    for tile in tiles:
        padded = tile.padded
        numbers = (padded.row, padded.col, padded.height, padded.width)
        assert all(number % alignment == 0 for number in numbers)
        needed = grown(tile.core, halo)
        assert padded.row <= needed.row
        assert padded.col <= needed.col
        assert padded.row + padded.height >= needed.row + needed.height
        assert padded.col + padded.width >= needed.col + needed.width
        assert max(tile.core.height, tile.core.width) <= max(tile_size, alignment)
    assert len({(t.padded.height, t.padded.width) for t in tiles}) <= 4


@given(st.integers(1, 12_000), st.sampled_from([256, 512, 768]))
def test_tiles_are_as_few_as_they_can_be_and_seen_at_one_size(length: int, tile_size: int) -> None:
    tiles = plan_tiles(length, 1, tile_size=tile_size, halo=30, alignment=16)
    assert len(tiles) == -(-length // tile_size)
    sizes = [tile.core.height for tile in tiles]
    assert len(set(sizes[:-1])) <= 1
    seen = {tile.padded.height for tile in tiles}
    assert len(seen) == 1 or sizes[0] - sizes[-1] > sizes[0] // 4


@given(SIZES, SIZES, st.integers(16, 100), st.integers(0, 40))
def test_padding_completes_the_part_inside(
    height: int, width: int, tile_size: int, halo: int
) -> None:
    for tile in plan_tiles(height, width, tile_size=tile_size, halo=halo, alignment=16):
        area = inside(tile.padded, height, width)
        assert area.row >= 0
        assert area.col >= 0
        assert area.row + area.height <= height
        assert area.col + area.width <= width
        (top, bottom), (left, right) = padding(area, tile.padded)
        assert min(top, bottom, left, right) >= 0
        assert top + area.height + bottom == tile.padded.height
        assert left + area.width + right == tile.padded.width


@given(st.integers(64, 8192), st.integers(0, 100))
def test_the_tile_size_follows_the_memory(memory_mb: int, halo: int) -> None:
    size = tile_size_for(memory_mb, halo=halo, alignment=16, bytes_per_pixel=600)
    assert 64 <= size <= 768
    assert size % 16 == 0
    if size > 64:
        assert (size + 2 * halo) ** 2 * 600 <= memory_mb * 2**20


@given(
    row=st.integers(0, 200),
    col=st.integers(0, 200),
    height=st.integers(1, 150),
    width=st.integers(1, 150),
    tile_size=st.integers(16, 100),
)
def test_an_area_between_multiples_of_the_alignment_is_covered_once(
    row: int, col: int, height: int, width: int, tile_size: int
) -> None:
    seen = np.zeros((400, 400), int)
    for tile in plan_tiles(
        height, width, row=row, col=col, tile_size=tile_size, halo=20, alignment=16
    ):
        core, padded = tile.core, tile.padded
        seen[core.row : core.row + core.height, core.col : core.col + core.width] += 1
        assert padded.row % 16 == padded.col % 16 == padded.height % 16 == padded.width % 16 == 0
        assert padded.row <= core.row - 20
        assert padded.col + padded.width >= core.col + core.width + 20
    assert (seen[row : row + height, col : col + width] == 1).all()
    assert seen.sum() == height * width
