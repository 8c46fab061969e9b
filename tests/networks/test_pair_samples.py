"""Samples of a user's pair: one transform for all that is known, nothing of what is held out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cloud_removal_plugin.core.blocks import split_blocks
from cloud_removal_plugin.core.pair import Pair
from cloud_removal_plugin.core.raster_info import RasterInfo
from cloud_removal_plugin.networks.losses import FineLoss, LossWeights
from cloud_removal_plugin.networks.pair_samples import Stack, batches, draw, patches, stack_of
from cloud_removal_plugin.networks.samples import Sampling
from tests.networks.pairs import SIDE, ground, veiled

ROLES = ("green", "red", "nir")
HOW = Sampling(window=128, crop=64)


def pair(masked: bool = False) -> Pair:
    clear = ground()
    cloudy = veiled(clear)
    grid = RasterInfo("a.tif", "GTiff", SIDE, SIDE, "uint16", "", (0, 1, 0, 0, 0, -1), None, (), {})
    return Pair(
        name="a",
        roles=ROLES,
        cloudy=cloudy,
        clear=clear,
        valid=np.ones(clear.shape[1:], bool),
        cloudy_pixels=(np.abs(cloudy - clear) > 0.06).any(axis=0),
        masked=masked,
        grid=grid,
        difference=(),
        shift=None,
        log=(),
        warnings=(),
    )


def same(one: object, other: object) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return all(np.array_equal(one[k], other[k], equal_nan=True) for k in one)
    return False


@pytest.mark.parametrize("augmentation", ["none", "rotation", "rotation_skew", "full"])
def test_the_held_out_target_is_in_no_batch(augmentation: str) -> None:
    whole = pair()
    split = split_blocks(whole.cloudy_pixels, whole.valid)
    poisoned = whole.clear.copy()
    poisoned[:, ~split.train] = np.nan
    stacks = [[stack_of(p, split.train)] for p in (whole, replace(whole, clear=poisoned))]
    sources = [batches(stack, ROLES, HOW, augmentation, 3, 5, 0) for stack in stacks]
    for _ in range(6):
        one, other = (next(source) for source in sources)
        assert same(one[0], other[0])
        assert same(one[1], other[1])
        assert all(np.isfinite(array).all() for array in one[0].values())
    sources = [patches(stack, 128, augmentation, 5, 0) for stack in stacks]
    for _ in range(12):
        one, other = (next(source) for source in sources)
        assert same(one[0], other[0])
        assert same(one[1], other[1])
        assert np.isfinite(other[1]["fine"]).all()


@pytest.mark.parametrize("augmentation", ["none", "rotation", "rotation_skew", "full"])
def test_images_and_obstruction_get_the_same_transform(augmentation: str) -> None:
    """Every plane holds the same grid image: after any transform they still must."""
    rows, cols = np.mgrid[:SIDE, :SIDE]
    grid = (0.2 + 0.3 * (rows % 8 == 0) + 0.2 * (cols % 16 == 0) + rows / 2000).astype(np.float32)
    stack = Stack(np.repeat(grid[None], 12, axis=0), 3)
    only_real = replace(HOW, real=1.0, simulated=0.0)
    seen = set()
    for seed in range(20):
        rng = np.random.default_rng(seed)
        sample = draw([stack], ROLES, only_real, augmentation, rng)
        if augmentation != "full":
            # Reflectance is brightened there, opacity is not.
            np.testing.assert_array_equal(sample.cloudy[0], sample.opacity)
        np.testing.assert_array_equal(sample.cloudy, sample.clear)
        np.testing.assert_array_equal(sample.opacity, sample.shadow)
        seen.add(sample.opacity.tobytes())
    assert len(seen) > 1


def test_a_mask_says_what_is_clear() -> None:
    masked = pair(masked=True)
    everywhere = np.ones(masked.valid.shape, bool)
    _, _, _, (opacity, shadow, known) = stack_of(masked, everywhere).parts(
        stack_of(masked, everywhere).planes
    )
    clear = ~masked.cloudy_pixels
    assert known[clear].min() == 1
    assert opacity[clear].max() == shadow[clear].max() == 0
    assert opacity[masked.cloudy_pixels].mean() > 0.2


def test_unknown_reflectance_is_in_no_loss() -> None:
    rng = np.random.default_rng(1)
    truth = rng.uniform(0.1, 0.5, (1, 32, 32, 6)).astype(np.float32)
    made = rng.uniform(0.1, 0.5, (1, 32, 32, 8)).astype(np.float32)
    loss = FineLoss(3, LossWeights())
    unknown = truth.copy()
    unknown[:, :, 16:, :3] = np.nan
    hidden = unknown.copy()
    other = made.copy()
    other[:, :, 27:, :3] += 0.3
    # Far enough from what is known, no window of the dissimilarity reaches it either.
    assert float(loss(unknown, made)) == pytest.approx(float(loss(hidden, other)), rel=1e-5)
    assert np.isfinite(float(loss(unknown, made)))
    assert float(loss(unknown, made)) < float(loss(truth, made))


def test_the_versions_of_a_2020_patch_follow_each_other() -> None:
    whole = pair()
    stack = stack_of(whole, np.ones(whole.valid.shape, bool))
    source = patches([stack], 128, "rotation", 1, 0)
    drawn = [next(source) for _ in range(11)]
    first = drawn[0][0]["reflectance"][0]
    for step, turns in enumerate((0, 1, 2, 3, 0, 1, 2, 3, 0, 1)):
        for part, name in ((0, "reflectance"), (1, "fine")):
            image = drawn[step][part][name][0]
            np.testing.assert_array_equal(image, np.rot90(drawn[0][part][name][0], turns))
    assert not np.array_equal(drawn[10][0]["reflectance"][0], first)
