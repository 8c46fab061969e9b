"""Restored in memory is what a removal of the same file gives."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.removal import Removal, remove_with
from cloud_removal_plugin.core.restoration import restore, without_holes
from tests.conftest import BlurGenerator, MakeRaster, cloudy_scene


@pytest.mark.parametrize("masked", [False, True])
def test_it_equals_a_removal(
    make_raster: MakeRaster, generator: BlurGenerator, tmp_path: Path, masked: bool
) -> None:
    scene = cloudy_scene(330, 290)
    clouded = scene[0] > 3000
    source, output = make_raster(scene), tmp_path / "output.tif"
    mask = make_raster(clouded[None].astype("uint8"), "mask.tif", names=("mask",))
    settings = Removal(str(source), str(output), cloud_mask=str(mask) if masked else None)
    remove_with(generator, settings, lambda *_: None, lambda: False)
    with rasterio.open(output) as dataset:
        expected = dataset.read() / 10000
    reflectance = scene.astype(np.float32) / 10000
    valid = np.ones((330, 290), bool)
    made = restore(generator, reflectance, valid, clouded=clouded if masked else None)
    np.testing.assert_allclose(made, expected, atol=1.01e-4)
    assert not np.array_equal(made, reflectance)


def test_only_the_tiles_asked_for_are_worked_on(generator: BlurGenerator) -> None:
    reflectance = cloudy_scene(512, 512).astype(np.float32) / 10000
    everywhere = np.ones((512, 512), bool)
    where = np.zeros_like(everywhere)
    where[300:310, 20:30] = True
    whole = restore(generator, reflectance, everywhere)
    part = restore(generator, reflectance, everywhere, where)
    np.testing.assert_allclose(part[:, 256:, :256], whole[:, 256:, :256], atol=1e-6)
    np.testing.assert_array_equal(part[:, :256], reflectance[:, :256])


def test_holes_are_filled_from_around_and_nothing_else_is_touched() -> None:
    image = np.full((2, 64, 64), 0.2, np.float32)
    known = np.ones((64, 64), bool)
    known[20:40, 20:40] = False
    image[:, ~known] = np.nan
    filled = without_holes(image, known)
    np.testing.assert_allclose(filled, 0.2, atol=1e-6)
