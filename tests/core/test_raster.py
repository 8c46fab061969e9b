from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from osgeo import gdal

from cloud_removal_plugin.core.errors import RasterError
from cloud_removal_plugin.core.outputs import OutputFiles
from cloud_removal_plugin.core.raster import (
    Band,
    Category,
    RasterInfo,
    Window,
    gdal_settings,
    open_raster,
)
from cloud_removal_plugin.core.source import Source
from tests.conftest import MakeRaster

pytestmark = pytest.mark.usefixtures("library")

PIXELS = np.arange(3 * 20 * 30, dtype=np.uint16).reshape(3, 20, 30)
ROTATED = (300000.0, 8.0, -6.0, 4700000.0, -6.0, -8.0)


def whole(info: RasterInfo) -> Window:
    return Window(0, 0, info.height, info.width)


def copy(source: Path, target: Path, **changes: Any) -> RasterInfo:
    with open_raster(str(source)) as raster:
        info = raster.info
        settings = {"bands": info.bands, "dtype": info.dtype, "nodata": info.nodata, **changes}
        with OutputFiles() as files:
            writer = files.create(str(target), info, **settings)
            pixels = raster.read(whole(info), [band.index for band in info.bands])
            writer.write(pixels, whole(info))
    return info


def read(path: Path) -> tuple[RasterInfo, np.ndarray]:
    with open_raster(str(path)) as raster:
        info = raster.info
        return info, raster.read(whole(info), [band.index for band in info.bands])


def test_gdal_keeps_less_meanwhile_and_as_much_as_before_afterwards() -> None:
    before = gdal.GetCacheMax()
    try:
        gdal.SetCacheMax(900 << 20)
        with gdal_settings():
            assert gdal.GetCacheMax() < 300 << 20
            with gdal_settings():
                assert gdal.GetCacheMax() < 300 << 20
            assert gdal.GetCacheMax() < 300 << 20
        assert gdal.GetCacheMax() == 900 << 20
    finally:
        gdal.SetCacheMax(before)


@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_is_damaged_is_told_whatever_threads_gdal_has(
    make_raster: MakeRaster, monkeypatch: pytest.MonkeyPatch, elsewhere: bool
) -> None:
    pixels = np.random.default_rng(0).integers(1, 60000, (3, 300, 300)).astype(np.uint16)
    blocks = {"tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"}
    path = make_raster(pixels, **blocks)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096] = bytes(4096)
    path.write_bytes(content)
    monkeypatch.setenv("GDAL_NUM_THREADS", "2")

    def read_it() -> None:
        with Source(str(path), ("NUM_THREADS=2",)).open() as raster:
            raster.read(whole(raster.info), [1, 2, 3])

    def work() -> None:
        # A run is in a thread of its own in QGIS, and reads in others.
        with gdal_settings(), ThreadPoolExecutor(1) as pool:
            pool.submit(read_it).result()

    with ThreadPoolExecutor(1) as pool:
        run = pool.submit(work).result if elsewhere else work
        with pytest.raises(RasterError, match="truncated"):
            run()
    assert gdal.GetConfigOption("GDAL_NUM_THREADS") == "2"


def test_a_raster_is_described(make_raster: MakeRaster) -> None:
    info, pixels = read(make_raster(PIXELS, nodata=0, tags={"SENSOR": "MSI"}))
    assert (info.driver, info.width, info.height, info.dtype) == ("GTiff", 30, 20, "uint16")
    assert info.transform == (300000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0)
    assert info.nodata == 0
    assert [band.name for band in info.bands] == ["B3", "B4", "B8"]
    assert info.tags["SENSOR"] == "MSI"
    assert rasterio.CRS.from_wkt(info.crs_wkt).to_epsg() == 32633
    np.testing.assert_array_equal(pixels, PIXELS)


def test_windows_and_bands_are_read_in_the_order_asked(make_raster: MakeRaster) -> None:
    with open_raster(str(make_raster(PIXELS))) as raster:
        part = raster.read(Window(5, 7, 3, 4), [3, 1])
    np.testing.assert_array_equal(part, PIXELS[[2, 0], 5:8, 7:11])


@pytest.mark.parametrize(
    ("tags", "wavelength"),
    [
        ({"WAVELENGTH": "842"}, 0.842),
        ({"wavelength": "0.665"}, 0.665),
        ({"wavelengths": "560 nm"}, 0.56),
        ({"center_wavelength": "0.49"}, 0.49),
        ({"wavelength": "green"}, None),
        ({}, None),
    ],
)
def test_wavelengths_are_micrometres(
    make_raster: MakeRaster, tags: dict[str, str], wavelength: float | None
) -> None:
    path = make_raster(PIXELS[:1])
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, **tags)
    with open_raster(str(path)) as raster:
        assert raster.info.bands[0].wavelength == wavelength


def test_valid_is_where_every_band_has_data(make_raster: MakeRaster) -> None:
    pixels = np.full((3, 4, 5), 9, np.uint16)
    pixels[0, 0, 0] = pixels[2, 1, 1] = 0
    with open_raster(str(make_raster(pixels, nodata=0))) as raster:
        valid = raster.valid(whole(raster.info), [1, 3])
        assert valid.sum() == 18
        assert raster.valid(whole(raster.info), [2]).all()


@pytest.mark.parametrize("nodata", [None, np.nan, -3.4028234663852886e38])
def test_a_float_that_is_no_number_is_no_data(
    make_raster: MakeRaster, nodata: float | None
) -> None:
    pixels = np.ones((2, 4, 5), np.float32)
    pixels[0, 0, :4] = np.nan, np.inf, -np.inf, np.nan if nodata is None else nodata
    with open_raster(str(make_raster(pixels, nodata=nodata))) as raster:
        assert raster.valid(whole(raster.info), [1, 2]).sum() == 16


def test_an_alpha_band_says_where_data_is(make_raster: MakeRaster) -> None:
    pixels = np.full((4, 4, 5), 200, np.uint8)
    pixels[3, :2] = 0
    path = make_raster(pixels, photometric="RGB", alpha="YES", names=("r", "g", "b", "a"))
    with open_raster(str(path)) as raster:
        assert raster.info.bands[3].color == "alpha"
        assert raster.valid(whole(raster.info), [1, 2, 3]).sum() == 10


def test_an_internal_mask_says_where_data_is(make_raster: MakeRaster) -> None:
    path = make_raster(PIXELS)
    mask = np.full((20, 30), 255, np.uint8)
    mask[:, :10] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(mask)
    with open_raster(str(path)) as raster:
        assert raster.valid(whole(raster.info), [1, 2]).sum() == 400


def test_a_missing_file_is_named() -> None:
    with pytest.raises(RasterError, match=r"There is no file '/nowhere/a\.tif'"):
        open_raster("/nowhere/a.tif")


def test_a_file_that_is_no_raster_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.tif"
    path.write_text("no raster at all")
    with pytest.raises(RasterError, match="cannot be read as a raster"):
        open_raster(str(path))


def test_complex_numbers_are_refused(make_raster: MakeRaster) -> None:
    with pytest.raises(RasterError, match=r"complex64|CFloat32"):
        open_raster(str(make_raster(PIXELS.astype(np.complex64))))


def test_a_truncated_file_is_told_while_reading(make_raster: MakeRaster) -> None:
    noise = np.random.default_rng(0).integers(0, 60000, (3, 256, 256)).astype(np.uint16)
    path = make_raster(noise, compress="DEFLATE")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    # A newer GDAL sees it when it opens the file.
    with pytest.raises(RasterError, match=r"truncated|cannot be read as a raster"):
        read(path)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32", "float32", "float64"])
@pytest.mark.parametrize("transform", [(3e5, 10.0, 0.0, 4.7e6, 0.0, -10.0), ROTATED])
def test_a_copy_is_described_like_its_source(
    make_raster: MakeRaster, tmp_path: Path, dtype: str, transform: tuple[float, ...]
) -> None:
    source = make_raster(
        PIXELS.astype(dtype),
        nodata=7,
        transform=rasterio.Affine.from_gdal(*transform),
        tags={"SENSOR": "MSI", "AREA_OR_POINT": "Area"},
    )
    with rasterio.open(source, "r+") as dataset:
        dataset.scales, dataset.offsets = (2e-4,) * 3, (-0.1,) * 3
        dataset.update_tags(1, WAVELENGTH="560")
    info = copy(source, tmp_path / "copy.tif")
    copied, pixels = read(tmp_path / "copy.tif")
    assert replace(copied, path=info.path) == info
    np.testing.assert_array_equal(pixels, PIXELS.astype(dtype))


@pytest.mark.parametrize(
    "colors",
    [
        ("red", "green", "blue", "undefined"),
        ("red", "green", "blue", "alpha"),
        ("gray", "undefined", "undefined", "undefined"),
        ("gray", "alpha", "undefined", "undefined"),
        ("blue", "green", "red", "undefined"),
    ],
)
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_colour_interpretation_is_kept(
    make_raster: MakeRaster, tmp_path: Path, colors: tuple[str, ...], dtype: str
) -> None:
    source = make_raster(np.ones((4, 5, 6), dtype))
    bands = [Band(i, f"b{i}", color) for i, color in enumerate(colors, start=1)]
    copy(source, tmp_path / "copy.tif", bands=bands)
    copied, _ = read(tmp_path / "copy.tif")
    assert tuple(band.color for band in copied.bands) == colors
    assert [band.name for band in copied.bands] == ["b1", "b2", "b3", "b4"]


@pytest.mark.parametrize("crs", [None, "EPSG:4326", "+proj=laea +lat_0=12 +lon_0=34 +datum=WGS84"])
def test_the_crs_is_kept(make_raster: MakeRaster, tmp_path: Path, crs: str | None) -> None:
    source = make_raster(PIXELS, crs=crs)
    copy(source, tmp_path / "copy.tif")
    with rasterio.open(source) as one, rasterio.open(tmp_path / "copy.tif") as other:
        assert one.crs == other.crs


def test_a_raster_without_georeference_stays_without(
    make_raster: MakeRaster, tmp_path: Path
) -> None:
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning):
        source = make_raster(PIXELS, crs=None, transform=None)
    copy(source, tmp_path / "copy.tif")
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning):
        rasterio.open(tmp_path / "copy.tif").close()


def test_categories_are_in_the_file(make_raster: MakeRaster, tmp_path: Path) -> None:
    path = tmp_path / "mask.tif"
    categories = {0: Category("clear & seen", (0, 0, 0, 0)), 2: Category("cloud", (9, 8, 7, 255))}
    with open_raster(str(make_raster(PIXELS))) as raster, OutputFiles() as files:
        writer = files.create(
            str(path),
            raster.info,
            bands=[Band(1, "mask")],
            dtype="uint8",
            nodata=255,
            categories=categories,
        )
        writer.write(np.zeros((1, 20, 30), np.uint8), whole(raster.info))
    with rasterio.open(path) as dataset:
        assert dataset.colormap(1)[2] == (9, 8, 7, 255)
        assert dataset.nodata == 255
    side = (tmp_path / "mask.tif.aux.xml").read_text()
    assert "<Category>clear &amp; seen</Category><Category></Category>" in side
