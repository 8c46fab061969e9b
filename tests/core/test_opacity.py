from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloud_removal_plugin.core.opacity import (
    RAMP,
    mask_margin,
    obstruction,
    replacement_weight,
)

REACH = st.integers(0, 9)
SEEDS = st.integers(0, 2**32 - 1)


def dot(size: int = 41) -> np.ndarray:
    opacity = np.zeros((size, size), np.float32)
    opacity[size // 2, size // 2] = 1.0
    return opacity


def test_cloud_and_shadow_obstruct_together() -> None:
    opacity, shadow = np.array([0.0, 0.5, 1.0, 0.0, 0.5]), np.array([0.0, 0.0, 0.3, 0.4, 0.5])
    np.testing.assert_allclose(obstruction(opacity, shadow), [0.0, 0.5, 1.0, 0.4, 0.75])


@given(REACH, REACH)
def test_weight_is_one_in_the_disc_and_zero_outside_the_margin(dilate: int, feather: int) -> None:
    weight = replacement_weight(dot(), 0.2, dilate, feather)
    rows, cols = np.mgrid[-20:21, -20:21]
    distance = np.hypot(rows, cols)
    assert (weight[distance <= dilate] == 1.0).all()
    assert (weight[np.maximum(abs(rows), abs(cols)) > mask_margin(dilate, feather)] == 0.0).all()
    assert (weight[distance > dilate] < 1.0).all()


def test_the_feather_falls_off_evenly() -> None:
    weight = replacement_weight(dot(), 0.2, 0, 3)
    np.testing.assert_allclose(weight[20, 20:26], [1.0, 0.75, 0.5, 0.25, 0.0, 0.0])


@given(SEEDS, REACH, REACH, st.floats(0.0, 1.0))
def test_weight_is_continuous_in_opacity(
    seed: int, dilate: int, feather: int, threshold: float
) -> None:
    rng = np.random.default_rng(seed)
    opacity = rng.random((32, 32), np.float32)
    noisy = np.clip(opacity + rng.uniform(-1e-5, 1e-5, opacity.shape), 0, 1).astype(np.float32)
    threshold = min(threshold, 1.0 - RAMP)
    one = replacement_weight(opacity, threshold, dilate, feather)
    other = replacement_weight(noisy, threshold, dilate, feather)
    assert one.min() >= 0
    assert one.max() <= 1
    np.testing.assert_allclose(one, other, atol=2e-5 / RAMP)


@given(SEEDS, REACH, REACH)
def test_weight_depends_on_nothing_beyond_the_margin(seed: int, dilate: int, feather: int) -> None:
    opacity = np.random.default_rng(seed).random((60, 60), np.float32) ** 8
    margin = mask_margin(dilate, feather)
    whole = replacement_weight(opacity, 0.3, dilate, feather)
    part = replacement_weight(opacity[20 - margin :, : 30 + margin], 0.3, dilate, feather)
    np.testing.assert_array_equal(part[margin:, :30], whole[20:, :30])


@given(SEEDS, REACH, REACH, st.floats(0.0, 0.99))
def test_no_cloud_no_weight(seed: int, dilate: int, feather: int, threshold: float) -> None:
    opacity = np.random.default_rng(seed).random((20, 20), np.float32) * np.float32(threshold)
    assert not replacement_weight(opacity, threshold, dilate, feather).any()


@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (3, 2)])
def test_rasters_smaller_than_the_reach_work(shape: tuple[int, int]) -> None:
    assert (replacement_weight(np.ones(shape, np.float32), 0.2, 50, 50) == 1.0).all()
