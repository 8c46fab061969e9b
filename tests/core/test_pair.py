"""Pairs are read onto one grid; what cannot be trained on is said before anything is trained."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling
from rasterio.warp import reproject

from cloud_removal_plugin.core.errors import BandError, CloudRemovalError, RasterError
from cloud_removal_plugin.core.pair import PairFiles, places, read_pair
from tests.conftest import MakeRaster

ROLES = ("green", "red", "nir")
HERE = rasterio.Affine(10, 0, 300000, 0, -10, 4700000)


def ground(height: int = 160, width: int = 176, seed: int = 3) -> np.ndarray:
    """Smooth fields, (3, height, width) uint16."""
    rng = np.random.default_rng(seed)
    coarse = rng.uniform(400, 2500, (3, height // 8 + 2, width // 8 + 2))
    fine = coarse.repeat(8, 1).repeat(8, 2)[:, :height, :width]
    for axis in (1, 2):
        fine = sum(np.roll(fine, k, axis) for k in range(-4, 5)) / 9
    return fine.astype(np.uint16)


def clouded(clear: np.ndarray) -> np.ndarray:
    cloudy = clear.copy()
    cloudy[:, 30:90, 20:120] += 4000
    return cloudy


def files(cloudy: Path, clear: Path, **options: object) -> PairFiles:
    return PairFiles(str(cloudy), str(clear), **options)  # type: ignore[arg-type]


def test_a_pair_on_one_grid(make_raster: MakeRaster) -> None:
    clear = ground()
    pair = read_pair(files(make_raster(clouded(clear)), make_raster(clear, "clear.tif")), ROLES)
    np.testing.assert_allclose(pair.clear, clear / 10000, atol=1e-6)
    expected = np.zeros(clear.shape[1:], bool)
    expected[30:90, 20:120] = True
    np.testing.assert_array_equal(pair.cloudy_pixels, expected)
    assert pair.valid.all()
    assert pair.shift == pytest.approx(0.0, abs=0.05)
    assert pair.difference == (0.0, 0.0, 0.0)
    assert pair.warnings == ()


def test_another_crs_and_resolution_are_warped(make_raster: MakeRaster, tmp_path: Path) -> None:
    clear = ground()
    cloudy = make_raster(clouded(clear))
    size, extent = 340, (300000, 4698400, 301760, 4700000)
    crs = "EPSG:3035"
    left, bottom, right, top = rasterio.warp.transform_bounds("EPSG:32633", crs, *extent)
    there = rasterio.transform.from_bounds(left, bottom, right, top, size, size)
    warped = np.zeros((3, size, size), np.uint16)
    reproject(
        clear,
        warped,
        src_transform=HERE,
        src_crs="EPSG:32633",
        dst_transform=there,
        dst_crs=crs,
        resampling=Resampling.bilinear,
        src_nodata=0,
    )
    path = make_raster(warped, "clear.tif", crs=crs, transform=there, nodata=0)
    pair = read_pair(files(cloudy, path), ROLES)
    inner = (slice(None), slice(10, -10), slice(10, -10))
    assert pair.valid[inner[1:]].all()
    assert np.abs(pair.clear[inner] - clear[inner] / 10000).mean() < 0.002
    assert any("warped onto the grid" in line for line in pair.log)


def test_an_extent_and_a_mask(make_raster: MakeRaster) -> None:
    clear = ground()
    mask = np.zeros((1, 160, 176), np.uint8)
    mask[:, 40:60, 40:60] = 1
    paths = (make_raster(clouded(clear)), make_raster(clear, "clear.tif"))
    extent = (300100.0, 4698500.0, 301600.0, 4699900.0)
    pair = read_pair(
        files(*paths, mask=str(make_raster(mask, "mask.tif", names=("m",))), extent=extent), ROLES
    )
    assert pair.valid.shape == (140, 150)
    assert pair.masked
    assert pair.cloudy_pixels.sum() == 400
    np.testing.assert_allclose(pair.clear, clear[:, 10:150, 10:160] / 10000, atol=1e-6)


def test_misregistration_is_warned_of(make_raster: MakeRaster) -> None:
    clear = ground()
    moved = make_raster(np.roll(clear, 2, 2), "clear.tif")
    pair = read_pair(files(make_raster(clouded(clear)), moved), ROLES)
    assert pair.shift == pytest.approx(2.0, abs=0.3)
    assert "shifted by 2" in " ".join(pair.warnings)


def test_dates_far_apart_are_warned_of(make_raster: MakeRaster) -> None:
    clear = ground()
    later = make_raster(clear + np.uint16(450), "clear.tif")
    pair = read_pair(files(make_raster(clouded(clear)), later), ROLES)
    np.testing.assert_allclose(pair.difference, 0.045, atol=1e-4)
    assert "too far apart" in " ".join(pair.warnings)


def test_bands_belong_together_by_name(make_raster: MakeRaster) -> None:
    clear = ground()
    paths = (
        make_raster(clouded(clear)),
        make_raster(clear[::-1], "clear.tif", names=("B8", "B4", "B3")),
    )
    pair = read_pair(files(*paths), ROLES)
    np.testing.assert_allclose(pair.clear, clear / 10000, atol=1e-6)


CLEAR = ground()
NOWHERE = rasterio.Affine(10, 0, 600000, 0, -10, 4700000)


@pytest.mark.parametrize(
    ("cloudy", "clear", "options", "error", "said"),
    [
        (clouded(CLEAR), CLEAR, {"transform": NOWHERE}, RasterError, "show different places"),
        (clouded(CLEAR), CLEAR[:2], {"names": ("a", "b")}, BandError, "do not match"),
        (CLEAR, CLEAR, {}, RasterError, "hold the same pixels"),
        (CLEAR, CLEAR + np.uint16(20), {}, RasterError, "next to no cloud"),
        (CLEAR + np.uint16(5000), CLEAR, {}, RasterError, "cloud everywhere"),
        (clouded(CLEAR), 0 * CLEAR, {"nodata": 0}, RasterError, "different places|no pixel"),
        (clouded(CLEAR), CLEAR.astype("float32"), {}, CloudRemovalError, "Give the right SCALE"),
    ],
)
def test_what_cannot_be_trained_on_is_refused(
    make_raster: MakeRaster,
    cloudy: np.ndarray,
    clear: np.ndarray,
    options: dict[str, object],
    error: type[Exception],
    said: str,
) -> None:
    paths = (make_raster(cloudy), make_raster(clear, "clear.tif", **options))
    with pytest.raises(error, match=said):
        read_pair(files(*paths), ROLES)


def test_the_same_file_twice_is_refused(make_raster: MakeRaster) -> None:
    path = make_raster(ground())
    with pytest.raises(RasterError, match="are the same raster"):
        read_pair(files(path, path), ROLES)


def test_pairs_of_one_place_are_split_alike_and_overlaps_refused(make_raster: MakeRaster) -> None:
    clear = ground()
    paths = (make_raster(clouded(clear)), make_raster(clear, "clear.tif"))
    east = (300080.0, 4698400.0, 301760.0, 4700000.0)
    far = rasterio.Affine(10, 0, 400000, 0, -10, 4700000)
    elsewhere = (
        make_raster(clouded(clear), "e1.tif", transform=far),
        make_raster(clear, "e2.tif", transform=far),
    )
    whole, part, other = (
        read_pair(files(*paths), ROLES),
        read_pair(files(*paths, extent=east), ROLES),
        read_pair(files(*elsewhere), ROLES),
    )
    assert places([whole, other, whole]) == [[0, 2], [1]]
    with pytest.raises(RasterError, match="overlap, but are not on one grid"):
        places([whole, part])
