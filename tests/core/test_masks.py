from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling
from rasterio.warp import reproject

from cloud_removal_plugin.core.area import whole
from cloud_removal_plugin.core.errors import RasterError
from cloud_removal_plugin.core.masks import MaskRule, mask_on_grid
from cloud_removal_plugin.core.raster import Window, open_raster
from cloud_removal_plugin.core.source import Source
from tests.conftest import MakeRaster

pytestmark = pytest.mark.usefixtures("library")

ANY = MaskRule("any_nonzero")


def on_grid(mask: Path, grid: Path, rule: MaskRule = ANY, area: Any = None) -> Any:
    """(h, w) bool of the mask on the grid, and the log."""
    with open_raster(str(grid)) as raster:
        info = raster.info
    with (
        mask_on_grid(Source(str(mask)), rule, info, area or whole(info)) as found,
        found.open() as reader,
    ):
        return reader.read(whole(info)), "\n".join(found.log)


def blobs(height: int, width: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    coarse = rng.random((1, -(-height // 8), -(-width // 8))) < 0.4
    return coarse.repeat(8, 1).repeat(8, 2)[:, :height, :width].astype(np.uint8)


@pytest.fixture
def grid(make_raster: MakeRaster) -> Path:
    return make_raster(np.ones((1, 90, 120), np.uint16), "grid.tif")


@pytest.mark.parametrize(
    ("rule", "cloud"),
    [
        (ANY, [1, 2, 255]),
        (MaskRule("s2_scl"), [3, 8, 9, 10]),
        (MaskRule("values", (4, 7)), [4, 7]),
    ],
)
def test_which_values_are_cloud(rule: MaskRule, cloud: list[int]) -> None:
    values = np.arange(256, dtype=np.uint8)
    found = np.flatnonzero(rule.marks(values))
    assert set(cloud) <= set(found)
    if rule.kind != "any_nonzero":
        assert found.tolist() == cloud
    else:
        assert 0 not in found


@pytest.mark.parametrize(
    ("value", "cloud"),
    [
        (21824, False),  # clear
        (21952, False),  # clear, water
        (1, False),  # fill
        (22280, True),  # cloud, high confidence
        (23888, True),  # cloud shadow
        (54596, True),  # cirrus
        (21826, True),  # dilated cloud
        (30048, False),  # snow
    ],
)
def test_landsat_quality_bits(value: int, cloud: bool) -> None:
    marked = MaskRule("landsat_qa").marks(np.array([[value]], np.uint16))
    assert marked.item() is cloud


def test_a_mask_on_the_same_grid_is_read_as_it_is(make_raster: MakeRaster, grid: Path) -> None:
    mask = blobs(90, 120)
    found, log = on_grid(make_raster(mask, "mask.tif"), grid)
    np.testing.assert_array_equal(found, mask[0] == 1)
    assert "warped" not in log


def test_no_data_in_a_mask_is_no_cloud(make_raster: MakeRaster, grid: Path) -> None:
    mask = blobs(90, 120)
    mask[0, :20] = 255
    found, _ = on_grid(make_raster(mask, "mask.tif", nodata=255), grid)
    assert not found[:20].any()
    np.testing.assert_array_equal(found[20:], mask[0, 20:] == 1)


def test_a_mask_of_larger_pixels_is_repeated(make_raster: MakeRaster, grid: Path) -> None:
    mask = blobs(45, 60)
    transform = rasterio.Affine(20, 0, 300000, 0, -20, 4700000)
    found, log = on_grid(make_raster(mask, "mask.tif", transform=transform), grid)
    np.testing.assert_array_equal(found, mask[0].repeat(2, 0).repeat(2, 1) == 1)
    assert "nearest neighbour, from 60 x 45 pixels in the same CRS" in log


def test_outside_a_mask_nothing_is_cloud(make_raster: MakeRaster, grid: Path) -> None:
    mask = np.ones((1, 30, 40), np.uint8)
    transform = rasterio.Affine(10, 0, 300200, 0, -10, 4699900)
    found, _ = on_grid(make_raster(mask, "mask.tif", transform=transform), grid)
    expected = np.zeros((90, 120), bool)
    expected[10:40, 20:60] = True
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3035", "EPSG:32632"])
@pytest.mark.parametrize("nodata", [None, 7])
def test_a_mask_in_another_crs_is_warped_as_gdal_does(
    make_raster: MakeRaster, grid: Path, crs: str, nodata: int | None
) -> None:
    with rasterio.open(grid) as dataset:
        left, bottom, right, top = rasterio.warp.transform_bounds(
            dataset.crs, crs, *dataset.bounds, densify_pts=21
        )
        expected = np.zeros((90, 120), np.uint8)
        mask = blobs(100, 130)
        mask[0, :30, :30] = 7
        # rasterio 1.4 copies nodata pixels where 1.3 left them out: give it none.
        seen = np.where(mask[0] == nodata, 0, mask[0]).astype(np.uint8)
        transform = rasterio.transform.from_bounds(left, bottom, right, top, 130, 100)
        reproject(
            seen,
            expected,
            src_transform=transform,
            src_crs=crs,
            dst_transform=dataset.transform,
            dst_crs=dataset.crs,
            resampling=Resampling.nearest,
            tolerance=0.0,
        )
    options = {} if nodata is None else {"nodata": nodata}
    path = make_raster(mask, "mask.tif", crs=crs, transform=transform, **options)
    found, log = on_grid(path, grid)
    assert found.any()
    assert (found != (expected != 0)).mean() < 0.002
    assert "Mask warped" in log


def test_a_rotated_grid(make_raster: MakeRaster) -> None:
    turned = rasterio.Affine(8, 6, 300000, 6, -8, 4700000)
    grid = make_raster(np.ones((1, 50, 60), np.uint16), "grid.tif", transform=turned)
    mask = blobs(200, 200)
    straight = rasterio.Affine(10, 0, 299900, 0, -10, 4700400)
    found, _ = on_grid(make_raster(mask, "mask.tif", transform=straight), grid)
    rows, cols = np.mgrid[:50, :60] + 0.5
    x, y = turned * (cols, rows)
    col, row = ~straight * (x, y)
    expected = mask[0][row.astype(int), col.astype(int)] == 1
    assert (found != expected).mean() < 0.01


def test_a_mask_elsewhere_names_both_places(make_raster: MakeRaster, grid: Path) -> None:
    transform = rasterio.Affine(0.001, 0, 10, 0, -0.001, 50)
    mask = make_raster(blobs(40, 40), "mask.tif", crs="EPSG:4326", transform=transform)
    with pytest.raises(RasterError) as caught:
        on_grid(mask, grid)
    for text in (
        "x 10 to 10.04, y 49.96 to 50 in the CRS 'WGS 84'",
        "x 300000 to 301200, y 4699100 to 4700000 in the CRS 'WGS 84 / UTM zone 33N'",
    ):
        assert text in str(caught.value)


def test_a_mask_beside_the_area_does_not_overlap(make_raster: MakeRaster, grid: Path) -> None:
    transform = rasterio.Affine(10, 0, 300000, 0, -10, 4700000)
    mask = make_raster(np.ones((1, 20, 20), np.uint8), "mask.tif", transform=transform)
    assert on_grid(mask, grid, area=Window(19, 19, 30, 30))[0].any()
    with pytest.raises(RasterError, match="does not overlap EXTENT"):
        on_grid(mask, grid, area=Window(20, 20, 30, 30))


def test_a_strip_of_one_pixel_overlaps(make_raster: MakeRaster) -> None:
    grid = make_raster(np.ones((1, 40, 3000), np.uint16), "grid.tif")
    transform = rasterio.Affine(10, 0, 300010, 0, -10, 4700000)
    mask = make_raster(np.ones((1, 40, 1), np.uint8), "mask.tif", transform=transform)
    assert on_grid(mask, grid)[0].sum() == 40


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("size", [(90, 120), (45, 60)])
def test_without_georeference_the_size_has_to_agree(
    make_raster: MakeRaster, size: tuple[int, int]
) -> None:
    bare = {"crs": None, "transform": None}
    grid = make_raster(np.ones((1, 90, 120), np.uint16), "grid.tif", **bare)
    mask = make_raster(blobs(*size), "mask.tif", **bare)
    if size == (90, 120):
        assert on_grid(mask, grid)[0].any()
    else:
        with pytest.raises(RasterError, match=r"60 x 45 pixels.*has no georeference"):
            on_grid(mask, grid)


def test_nothing_is_left_of_the_warping(
    make_raster: MakeRaster, grid: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    transform = rasterio.Affine(20, 0, 300000, 0, -20, 4700000)
    on_grid(make_raster(blobs(45, 60), "mask #1 & <co>.tif", transform=transform), grid)
    assert os.listdir(temporary) == []


def test_a_truncated_mask_is_said(make_raster: MakeRaster, grid: Path) -> None:
    transform = rasterio.Affine(5, 0, 300000, 0, -5, 4700000)
    noise = np.random.default_rng(0).integers(0, 255, (1, 400, 400)).astype(np.uint8)
    mask = make_raster(noise, "mask.tif", transform=transform)
    mask.write_bytes(mask.read_bytes()[:30000])
    with pytest.raises(RasterError, match=r"mask.tif' cannot be read"):
        on_grid(mask, grid)
