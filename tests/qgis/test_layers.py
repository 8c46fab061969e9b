"""What rules when a layer and its file disagree, and which layers are files at all."""

from __future__ import annotations

import numpy as np
import processing
import pytest
import rasterio
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
)

from cloud_removal_plugin.algorithms.layers import RasterSource, raster_source
from cloud_removal_plugin.core.errors import RasterError
from tests.qgis.scenes import NODATA, surface, write_raster

REMOVE = "cloudremoval:remove"


@pytest.fixture
def add_layer():
    """A layer of the project, which goes with it when the test ends."""

    def add(uri, name="a layer"):
        layer = QgsRasterLayer(str(uri), name)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        return layer

    return add


def clear(layer, folder, feedback=None, **parameters):
    outputs = {name: str(folder / f"{name}.tif") for name in ("OUTPUT", "MASK_OUT")}
    return processing.run(REMOVE, {"INPUT": layer.id(), **outputs, **parameters}, feedback=feedback)


def test_a_plain_layer_is_its_file(cloudy, add_layer):
    layer = add_layer(cloudy, "Rome")
    assert raster_source(layer, None) == RasterSource(path=str(cloudy), name="Rome")


def test_a_crs_set_on_the_layer_wins_and_is_logged(cloudy, add_layer, tmp_path, feedback):
    layer = add_layer(cloudy)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    results = clear(layer, tmp_path, feedback)
    with rasterio.open(results["OUTPUT"]) as dataset, rasterio.open(cloudy.path) as source:
        assert dataset.crs.to_epsg() == 32632
        assert dataset.transform == source.transform
    line = "CRS: the CRS 'WGS 84 / UTM zone 32N', set on the layer; the file has the CRS 'WGS 84 /"
    assert line in feedback.log


def test_an_extent_is_read_in_the_layers_crs(cloudy, add_layer, tmp_path):
    layer = add_layer(cloudy)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    results = clear(layer, tmp_path, EXTENT="300200,300700,4639100,4639700 [EPSG:32632]")
    with rasterio.open(results["OUTPUT"]) as dataset:
        assert tuple(dataset.bounds) == (300200, 4639100, 300700, 4639700)


def test_additional_no_data_of_the_layer_is_honoured(add_layer, tmp_path, feedback):
    pixels = surface(112, 96)
    pixels[:, :20] = 65535
    layer = add_layer(write_raster(tmp_path / "edge.tif", pixels))
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(60000, 65535)])
    results = clear(layer, tmp_path, feedback, REPLACE="all")
    with rasterio.open(results["MASK_OUT"]) as mask, rasterio.open(results["OUTPUT"]) as output:
        assert (mask.read(1)[:20] == 255).all()
        assert (mask.read(1)[20:] == 1).sum() == (pixels[0, 20:] != NODATA).sum()
        np.testing.assert_array_equal(output.read()[:, :20], pixels[:, :20])
        assert output.nodata == NODATA
    assert "No data by the layer's settings: 60000 to 65535" in feedback.log


def test_the_files_nodata_can_be_off_on_the_layer(cloudy, add_layer, tmp_path, feedback):
    layer = add_layer(cloudy)
    for band in (1, 2, 3):
        layer.dataProvider().setUseSourceNoDataValue(band, False)
    results = clear(layer, tmp_path, feedback)
    with rasterio.open(results["MASK_OUT"]) as mask, rasterio.open(results["OUTPUT"]) as output:
        assert (mask.read(1) != 255).all()
        assert output.nodata is None
    assert "The nodata value 0 is off on the layer" in feedback.log


def test_half_open_ranges_of_no_data(cloudy, add_layer):
    layer = add_layer(cloudy)
    exclude = QgsRasterRange(10, 20, QgsRasterRange.BoundsType.Exclusive)
    layer.dataProvider().setUserNoDataValue(1, [exclude])
    [(low, high)] = raster_source(layer, None).nodata
    assert 10 < low < 10.001
    assert 19.999 < high < 20


def test_a_subdataset(cloudy, add_layer, tmp_path):
    container = tmp_path / "two.gpkg"
    bytes_of = write_raster(tmp_path / "byte.tif", (cloudy.pixels // 40).astype("uint8"))
    for table in ("one", "two"):
        gdal.Translate(
            str(container),
            str(bytes_of),
            format="GPKG",
            creationOptions=[f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES", "TILE_FORMAT=PNG"],
        )
    layer = add_layer(f"GPKG:{container}:two")
    assert raster_source(layer, None).path == f"GPKG:{container}:two"
    results = clear(
        layer, tmp_path, BAND_GREEN=1, BAND_RED=2, BAND_NIR=3, SCALE=0.004, OTHER_BANDS="drop"
    )
    with rasterio.open(results["OUTPUT"]) as dataset:
        assert dataset.shape == cloudy.pixels.shape[1:]


def test_a_subdataset_by_its_number(cloudy, add_layer, tmp_path):
    layer = add_layer(f"GTIFF_DIR:1:{cloudy}")
    results = clear(layer, tmp_path)
    with rasterio.open(results["OUTPUT"]) as dataset:
        assert dataset.shape == cloudy.pixels.shape[1:]


def test_open_options_of_the_layer_reach_gdal(cloudy, add_layer, tmp_path, feedback):
    with rasterio.open(cloudy.path, "r+") as dataset:
        dataset.build_overviews([2])
    layer = add_layer(f"{cloudy}|option:OVERVIEW_LEVEL=0")
    with pytest.raises(RasterError, match="open options"):
        raster_source(layer, None)
    source = raster_source(layer, None, open_options=True)
    assert source.path == str(cloudy)
    assert source.open_options == ("OVERVIEW_LEVEL=0",)
    # An overview has no band names.
    results = clear(layer, tmp_path, feedback, BAND_GREEN=1, BAND_RED=2, BAND_NIR=3)
    with rasterio.open(results["OUTPUT"]) as dataset:
        assert dataset.shape == (56, 48)
        assert dataset.transform.a == 20
    assert "Open options of the layer: OVERVIEW_LEVEL=0" in feedback.log


def test_a_layer_of_a_rotated_raster_gives_the_files_grid(cloudy, add_layer, tmp_path):
    turned = tmp_path / "turned.tif"
    transform = rasterio.Affine(8, 6, 300000, 6, -8, 4640000)
    with rasterio.open(cloudy.path) as source:
        profile = {**source.profile, "transform": transform}
        with rasterio.open(turned, "w", **profile) as dataset:
            dataset.write(cloudy.pixels)
            dataset.descriptions = source.descriptions
    results = clear(add_layer(turned), tmp_path)
    with rasterio.open(results["OUTPUT"]) as dataset:
        assert dataset.transform == transform
        assert dataset.shape == cloudy.pixels.shape[1:]


@pytest.mark.parametrize(
    ("uri", "provider"),
    [
        ("type=xyz&url=http://localhost:1/{z}/{x}/{y}.png&zmin=0&zmax=1", "wms"),
        ("dbname='nowhere' host=localhost port=1 table=\"rasters\"", "postgresraster"),
        ("url=http://localhost:1/wcs&identifier=dem", "wcs"),
    ],
)
def test_layers_of_other_providers_are_refused(uri, provider, tmp_path):
    layer = QgsRasterLayer(uri, "tiles", provider)
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(QgsProcessingException) as caught:
        clear(layer, tmp_path)
    if layer.isValid():
        assert f"comes from the data provider '{provider}'" in str(caught.value)
    else:
        assert "cannot be opened" in str(caught.value)
