"""Train, selection and test: no pixel in two sets, a guard between them, cloud in each."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloud_removal_plugin.core.blocks import GUARD, SMALLEST, split_blocks
from cloud_removal_plugin.core.errors import RasterError


def clouds(height: int, width: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    coarse = rng.uniform(0, 1, (height // 16 + 1, width // 16 + 1)) < 0.4
    return coarse.repeat(16, 0).repeat(16, 1)[:height, :width]


@given(
    st.integers(SMALLEST, 420),
    st.integers(SMALLEST, 420),
    st.integers(0, 1000),
)
def test_no_pixel_of_one_set_is_within_the_guard_of_another(
    height: int, width: int, seed: int
) -> None:
    valid = np.ones((height, width), bool)
    found = split_blocks(clouds(height, width, seed), valid)
    sets = (found.train, found.selection, found.test)
    for one in sets:
        assert one.any()
        reached = one
        for axis in (0, 1):
            spread = reached.copy()
            for distance in range(1, GUARD + 1):
                for sign in (-1, 1):
                    moved = np.roll(reached, sign * distance, axis)
                    edge = [slice(None)] * 2
                    edge[axis] = slice(0, distance) if sign > 0 else slice(-distance, None)
                    moved[tuple(edge)] = False
                    spread |= moved
            reached = spread
        assert not any((reached & other).any() for other in sets if other is not one)


def test_every_set_has_cloud_and_clear_pixels() -> None:
    cloudy = clouds(256, 256, 3)
    found = split_blocks(cloudy, np.ones((256, 256), bool))
    for chosen in (found.train, found.selection, found.test):
        assert cloudy[chosen].any()
        assert not cloudy[chosen].all()
    assert found.side == 64
    assert found.share("train") > 0.4
    assert found.share("test") > 0.1
    assert found.share("selection") > 0.1


def test_pixels_without_data_are_in_no_set() -> None:
    valid = np.ones((256, 256), bool)
    valid[:, :70] = False
    found = split_blocks(clouds(256, 256, 3), valid)
    assert not (found.train | found.selection | found.test)[~valid].any()
    # A block without data is not held out.
    assert found.test.any()


def test_too_small_a_pair_is_refused() -> None:
    small = np.ones((100, 300), bool)
    with pytest.raises(RasterError, match="300 x 100 pixels in common; training needs at least"):
        split_blocks(~small, small)


def test_too_little_data_is_refused() -> None:
    valid = np.zeros((256, 256), bool)
    valid[:64, :128] = True
    with pytest.raises(RasterError, match="Only 2 blocks of 64 x 64 pixels have data"):
        split_blocks(~valid, valid)
