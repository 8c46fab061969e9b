from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.errors import RasterError
from cloud_removal_plugin.core.raster import Window
from cloud_removal_plugin.core.source import Source
from tests.conftest import MakeRaster

pytestmark = pytest.mark.usefixtures("library")

AREA = Window(0, 0, 2, 3)
PIXELS = np.array([[[0, 5, 6], [7, 8, 65535]], [[1, 1, 1], [1, 5, 1]]], np.uint16)


@pytest.fixture
def path(make_raster: MakeRaster) -> Path:
    return make_raster(PIXELS, nodata=0)


def valid(source: Source) -> list[list[int]]:
    with source.open() as raster:
        found: list[list[int]] = raster.valid(AREA, [1, 2]).astype(int).tolist()
    return found


def test_a_plain_source_is_its_file(path: Path) -> None:
    source = Source(str(path))
    assert valid(source) == [[0, 1, 1], [1, 1, 1]]
    with source.open() as raster:
        assert raster.info.nodata == 0
        np.testing.assert_array_equal(raster.read(AREA, [1, 2]), PIXELS)
    assert source.log() == []


def test_the_layers_nodata_comes_on_top(path: Path) -> None:
    source = Source(str(path), nodata=((5.0, 6.0), (65535.0, 65535.0)))
    assert valid(source) == [[0, 0, 0], [1, 0, 0]]
    with source.open() as raster:
        assert raster.info.nodata == 0
    assert source.log() == ["No data by the layer's settings: 5 to 6, 65535"]


def test_the_files_nodata_may_be_off(path: Path) -> None:
    source = Source(str(path), use_nodata=False)
    assert valid(source) == [[1, 1, 1], [1, 1, 1]]
    with source.open() as raster:
        assert raster.info.nodata is None
    assert source.log() == ["The nodata value 0 is off on the layer: it counts as data"]


def test_the_layers_nodata_value_becomes_the_results(path: Path) -> None:
    source = Source(str(path), use_nodata=False, nodata=((1.0, 3.0), (65535.0, 65535.0)))
    with source.open() as raster:
        assert raster.info.nodata == 65535


def test_nan_is_no_data_whatever_is_set(make_raster: MakeRaster) -> None:
    pixels = np.full((1, 2, 3), 0.5, np.float32)
    pixels[0, 0, 0] = np.nan
    path = make_raster(pixels, nodata=0.5)
    with Source(str(path), use_nodata=False).open() as raster:
        assert raster.valid(AREA, [1]).astype(int).tolist() == [[0, 1, 1], [1, 1, 1]]


def test_the_layers_crs_wins(path: Path) -> None:
    wkt = rasterio.crs.CRS.from_epsg(3035).to_wkt(version="WKT2_2019")
    source = Source(str(path), crs_wkt=wkt)
    with source.open() as raster:
        assert raster.info.crs_wkt == wkt
        assert raster.info.transform == (300000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0)
    [line] = source.log()
    assert "'ETRS89-extended / LAEA Europe', set on the layer" in line
    assert "the file has the CRS 'WGS 84 / UTM zone 33N'" in line


def test_open_options_reach_gdal(make_raster: MakeRaster) -> None:
    path = make_raster(PIXELS, overviews=False)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2])
    source = Source(str(path), open_options=("OVERVIEW_LEVEL=0",))
    with source.open() as raster:
        assert (raster.info.height, raster.info.width) == (1, 2)
    assert source.log() == ["Open options of the layer: OVERVIEW_LEVEL=0"]


def test_an_open_option_without_a_value_is_refused(path: Path) -> None:
    with pytest.raises(RasterError, match="NAME=VALUE"):
        Source(str(path), open_options=("OVERVIEW_LEVEL",)).open()
