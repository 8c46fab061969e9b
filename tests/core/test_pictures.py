"""Small pictures: what is thinned, stretched and written."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.pictures import Quicklook, colours, heat, heat_colours, limits, png
from cloud_removal_plugin.core.raster import Window


def test_a_png_reads_back_as_it_was(tmp_path: Path) -> None:
    picture = np.random.default_rng(0).integers(0, 256, (23, 41, 4)).astype(np.uint8)
    path = tmp_path / "picture.png"
    path.write_bytes(png(picture))
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning), rasterio.open(path) as dataset:
        np.testing.assert_array_equal(dataset.read(), np.moveaxis(picture, -1, 0))
    assert io.BytesIO(png(picture)).read(4) == b"\x89PNG"


@pytest.mark.parametrize("tile", [7, 16, 100])
def test_a_quicklook_does_not_depend_on_the_windows(tile: int) -> None:
    image = np.random.default_rng(0).uniform(size=(2, 50, 73)).astype(np.float32)
    valid = np.random.default_rng(1).uniform(size=(50, 73)) > 0.2
    look = Quicklook(2, 50, 73, 30)
    for row in range(0, 50, tile):
        for col in range(0, 73, tile):
            window = Window(row, col, min(tile, 50 - row), min(tile, 73 - col))
            part = (slice(row, row + tile), slice(col, col + tile))
            look.put(image[(slice(None), *part)], valid[part], window)
    expected = np.where(valid, image, np.nan)[:, ::3, ::3]
    np.testing.assert_array_equal(look.image, expected)


def test_missing_pixels_are_transparent() -> None:
    image = np.array([[[0.0, 0.5, np.nan]]], np.float32)
    picture = colours(image, *limits(image))
    assert picture[0, :, 3].tolist() == [255, 255, 0]
    assert picture[0, 0, :3].tolist() == [0, 0, 0]
    assert limits(np.full((1, 2, 2), np.nan, np.float32))[1].tolist() == [1.0]


def test_heat_goes_from_light_to_dark() -> None:
    picture = heat(np.array([[0.0, 0.05, 0.1, 9.0, np.nan]]), 0.1)
    assert (np.diff(picture[0, :3, :3].sum(axis=-1).astype(int)) < 0).all()
    np.testing.assert_array_equal(picture[0, 2], picture[0, 3])
    assert picture[0, 4, 3] == 0
    assert heat_colours()[0] == "#f4f4f0"
