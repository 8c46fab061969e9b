from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloud_removal_plugin.core import context
from cloud_removal_plugin.core.context import (
    CellStatistics,
    build_context,
    cell_statistics,
    compand,
    expand,
    push_pull,
    spread_clear,
)

CLIP = (0.0, 1.6)
SEEDS = st.integers(0, 2**32 - 1)


def test_companding_is_undone_by_expanding() -> None:
    reflectance = np.array([0.0, 0.01, 0.3, 1.0, 1.6], np.float32)
    np.testing.assert_allclose(expand(compand(reflectance, CLIP)), reflectance, rtol=1e-6)
    assert compand(np.array([-0.1, 9.0]), CLIP).tolist() == pytest.approx([0.0, 1.6**0.5])


@given(SEEDS, st.integers(1, 20), st.integers(1, 20), st.sampled_from([0.0, 0.5, 1.0]))
def test_statistics_are_those_of_each_cells_valid_pixels(
    seed: int, height: int, width: int, share: float
) -> None:
    rng = np.random.default_rng(seed)
    reflectance = rng.uniform(0, 1, (2, height, width)).astype(np.float32)
    valid = rng.random((height, width)) < share
    reflectance[:, ~valid] = np.nan
    cells = cell_statistics(reflectance, valid, 4, CLIP)
    assert cells.share.shape == (-(-height // 4), -(-width // 4))
    for (row, col), known in np.ndenumerate(cells.share):
        block = (slice(4 * row, 4 * row + 4), slice(4 * col, 4 * col + 4))
        inside = valid[block]
        assert known == pytest.approx(inside.mean())
        values = np.sqrt(reflectance[(slice(None), *block)][:, inside])
        if values.size:
            np.testing.assert_allclose(cells.mean[row, col], values.mean(1), rtol=1e-5)
            np.testing.assert_allclose(cells.minimum[row, col], values.min(1), rtol=1e-6)
            np.testing.assert_allclose(cells.maximum[row, col], values.max(1), rtol=1e-6)
        else:
            assert not cells.mean[row, col].any()
            assert not cells.maximum[row, col].any()


def test_statistics_of_parts_are_those_of_the_whole() -> None:
    rng = np.random.default_rng(0)
    reflectance = rng.uniform(0, 1, (3, 37, 50)).astype(np.float32)
    valid = rng.random((37, 50)) < 0.7
    whole = cell_statistics(reflectance, valid, 8, CLIP)
    parts = CellStatistics.empty(5, 7, 3)
    for row in (0, 16, 32):
        for col in (0, 24, 48):
            there = (slice(row, row + 16), slice(col, col + 24))
            part = cell_statistics(reflectance[(slice(None), *there)], valid[there], 8, CLIP)
            parts.put(part, row // 8, col // 8)
    for name in ("mean", "minimum", "maximum", "share"):
        np.testing.assert_array_equal(getattr(parts, name), getattr(whole, name))


SHAPES = st.tuples(st.integers(1, 19), st.integers(1, 19))


@given(SEEDS, SHAPES)
def test_push_pull_keeps_what_has_full_weight(seed: int, shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(seed)
    values = rng.random((*shape, 2), np.float32)
    weight = (rng.random(shape) < 0.5).astype(np.float32)
    filled = push_pull(values, weight)
    assert filled.shape == values.shape
    np.testing.assert_allclose(filled[weight == 1], values[weight == 1], atol=1e-6)


@given(SEEDS, SHAPES)
def test_push_pull_fills_within_the_range_of_what_is_known(
    seed: int, shape: tuple[int, int]
) -> None:
    rng = np.random.default_rng(seed)
    values = rng.random((*shape, 1), np.float32)
    weight = (rng.random(shape) < 0.3).astype(np.float32)
    weight[0, 0] = 1.0
    values[weight == 0] = 100.0
    filled = push_pull(values, weight)
    known = values[weight > 0]
    assert filled.min() >= known.min() - 1e-5
    assert filled.max() <= known.max() + 1e-5


@given(SEEDS, SHAPES)
def test_push_pull_gives_a_constant_back(seed: int, shape: tuple[int, int]) -> None:
    weight = np.random.default_rng(seed).random(shape, np.float32) + np.float32(1e-4)
    filled = push_pull(np.full((*shape, 1), 0.4, np.float32), weight)
    np.testing.assert_allclose(filled, 0.4, rtol=1e-5)


def test_push_pull_prefers_the_near_to_the_far() -> None:
    values = np.zeros((16, 16, 1), np.float32)
    values[:, -1] = 1.0
    weight = np.zeros((16, 16), np.float32)
    weight[:, [0, -1]] = 1.0
    filled = push_pull(values, weight)[8, :, 0]
    assert filled[2] < 0.3
    assert filled[13] > 0.7


def test_push_pull_of_nothing_known_is_finite() -> None:
    assert np.isfinite(push_pull(np.zeros((5, 3, 2)), np.zeros((5, 3)))).all()


def test_push_pull_matches_a_case_worked_by_hand() -> None:
    values = np.array([[[0.0], [8.0], [0.0], [4.0]]], np.float32)
    weight = np.array([[0.0, 1.0, 0.5, 0.5]], np.float32)
    # Level 1: values 8 and 2, weights 1 and 1; brought back to width 4: 8, 6.5, 3.5, 2.
    expected = [8.0, 8.0, 0.5 * 0.0 + 0.5 * 3.5, 0.5 * 4.0 + 0.5 * 2.0]
    np.testing.assert_allclose(push_pull(values, weight)[0, :, 0], expected, rtol=1e-6)


@given(SEEDS, SHAPES)
def test_clear_colours_are_spread_within_their_range(seed: int, shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(seed)
    colour = rng.random((*shape, 2), np.float32)
    spread = spread_clear(colour, rng.random(shape, np.float32))
    assert spread.shape == colour.shape
    assert spread.dtype == np.float32
    assert spread.min() >= colour.min() - 1e-5
    assert spread.max() <= colour.max() + 1e-5


def test_what_is_surely_clear_counts_most() -> None:
    colour = np.full((8, 8, 1), 0.9, np.float32)
    clearness = np.full((8, 8), 0.5, np.float32)
    colour[0, :2], clearness[0, :2] = 0.2, 1.0
    assert spread_clear(colour, clearness)[7, 7, 0] < 0.5
    assert spread_clear(colour, np.full((8, 8), 0.5, np.float32))[7, 7, 0] > 0.8


def test_a_cell_under_a_closed_cover_keeps_its_colour() -> None:
    colour = np.random.default_rng(0).random((9, 5, 2), np.float32)
    spread = spread_clear(colour, np.zeros((9, 5), np.float32))
    np.testing.assert_allclose(spread, colour, rtol=1e-6)


def test_clear_colours_fade_with_distance() -> None:
    colour = np.zeros((64, 64, 1), np.float32)
    clearness = np.zeros((64, 64), np.float32)
    colour[:, 32:] = 1.0
    clearness[:, [0, -1]] = 1.0
    across = spread_clear(colour, clearness)[32, :, 0]
    assert across[0] < 0.2 < across[24] < 0.5 < across[40] < 0.8 < across[63]


def test_clear_colours_match_a_case_worked_by_hand() -> None:
    colour = np.array([[[0.0], [1.0]]], np.float32)
    clearness = np.array([[1.0, 0.0]], np.float32)
    # Round 1: (0 + 0.3 * own) / 1.3, round 2: (0 + 1 * that) / 2.
    expected = [0.0, 0.3 / 1.3 / 2.0]
    np.testing.assert_allclose(spread_clear(colour, clearness)[0, :, 0], expected, atol=1e-7)


def network_of(opacity: np.ndarray, seen: list[np.ndarray]) -> object:
    def network(cells: np.ndarray) -> np.ndarray:
        seen.append(cells)
        padded = np.zeros((1, *cells.shape[1:3], 5), np.float32)
        padded[0, : opacity.shape[0], : opacity.shape[1], 0] = opacity
        padded[..., 1:4] = cells[..., :3]
        padded[..., 4] = 7.0
        return padded

    return network


def statistics(mean: np.ndarray, share: np.ndarray) -> CellStatistics:
    return CellStatistics(mean, mean - 0.1, mean + 0.1, share)


def test_the_context_spreads_clear_colours_under_cloud() -> None:
    mean = np.full((6, 5, 3), 0.3, np.float32)
    opacity = np.zeros((6, 5), np.float32)
    mean[2, 2], opacity[2, 2] = 0.9, 1.0
    seen: list[np.ndarray] = []
    told = build_context(statistics(mean, np.ones((6, 5))), network_of(opacity, seen))
    assert told.shape == (6, 5, 8)
    assert told.dtype == np.float32
    np.testing.assert_allclose(told[..., :3], 0.3, atol=0.01)
    np.testing.assert_array_equal(told[..., 3], opacity)
    np.testing.assert_array_equal(told[..., 4:7], mean)
    assert (told[..., 7] == 7.0).all()


def test_the_network_sees_whole_multiples_and_no_holes() -> None:
    mean = np.full((6, 5, 3), 0.5, np.float32)
    share = np.ones((6, 5), np.float32)
    mean[1, 1], share[1, 1] = 0.0, 0.0
    seen: list[np.ndarray] = []
    build_context(statistics(mean, share), network_of(np.zeros((6, 5), np.float32), seen))
    assert seen[0].shape == (1, 8, 8, 9)
    np.testing.assert_allclose(seen[0][..., :3], 0.5, atol=1e-5)
    np.testing.assert_allclose(seen[0][..., 3:6], 0.4, atol=1e-5)


def test_a_sky_without_a_gap_still_gives_a_context() -> None:
    mean = np.full((3, 3, 3), 0.8, np.float32)
    told = build_context(
        statistics(mean, np.ones((3, 3))), network_of(np.ones((3, 3), np.float32), [])
    )
    np.testing.assert_allclose(told[..., :3], 0.8, atol=1e-3)


@given(SEEDS, st.integers(1, 60), st.integers(1, 60))
def test_a_large_raster_is_seen_in_parts_that_fit_together(
    seed: int, height: int, width: int
) -> None:
    def network(cells: np.ndarray) -> np.ndarray:
        assert cells.shape[1] % 4 == cells.shape[2] % 4 == 0
        wide = np.pad(cells, ((0, 0), (5, 5), (5, 5), (0, 0)))
        far = wide[:, :-10, :-10] + wide[:, 10:, 10:] + wide[:, 5:-5, 5:-5]
        return np.clip(far[..., :5] / 3, 0, 1)

    mean = np.random.default_rng(seed).random((height, width, 3), np.float32)
    whole = build_context(statistics(mean, np.ones((height, width))), network, 4)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(context, "_BLOCK", 16)
        parts = build_context(statistics(mean, np.ones((height, width))), network, 4, halo=5)
    np.testing.assert_array_equal(whole, parts)
