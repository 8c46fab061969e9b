from __future__ import annotations

from importlib import import_module

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsProcessingException
from qgis.gui import QgsGui, QgsProcessingGui

from tests.qgis.scenes import NODATA, left_in, write_raster

REMOVE = "cloudremoval:remove"


@pytest.fixture
def four_bands(cloudy, tmp_path):
    """The cloudy raster with a first band that the model does not know."""
    pixels = np.concatenate([cloudy.pixels[:1] + 7, cloudy.pixels])
    pixels[:, cloudy.pixels[0] == NODATA] = NODATA
    return write_raster(tmp_path / "four.tif", pixels, ("B11", "B3", "B4", "B8"))


def clear(raster, folder, feedback=None, **parameters):
    outputs = {name: str(folder / f"{name}.tif") for name in ("OUTPUT", "MASK_OUT")}
    results = processing.run(
        REMOVE, {"INPUT": str(raster), **outputs, **parameters}, feedback=feedback
    )
    with rasterio.open(results["OUTPUT"]) as output, rasterio.open(results["MASK_OUT"]) as mask:
        return output.read(), output.descriptions, mask.read(1)


def test_other_bands_are_kept_without_data_under_the_mask(four_bands, tmp_path, feedback):
    pixels, names, mask = clear(four_bands, tmp_path, feedback)
    assert names == ("B11", "B3", "B4", "B8")
    assert (pixels[0, mask == 1] == NODATA).all()
    np.testing.assert_array_equal(pixels[:, mask != 1], four_bands.pixels[:, mask != 1])
    assert "set to no data (0) where pixels are replaced: 1 B11" in feedback.log


def test_other_bands_may_be_dropped(four_bands, tmp_path, feedback):
    pixels, names, _ = clear(four_bands, tmp_path, feedback, OTHER_BANDS="drop")
    assert names == ("B3", "B4", "B8")
    assert len(pixels) == 3
    assert "left out: 1 B11" in feedback.log


def test_creation_options(cloudy, tmp_path):
    clear(cloudy, tmp_path, OPTIONS="COMPRESS=LZW|BLOCKXSIZE=256|BLOCKYSIZE=256")
    with rasterio.open(tmp_path / "OUTPUT.tif") as dataset:
        assert dataset.compression.name == "lzw"
        assert dataset.block_shapes[0] == (256, 256)


def test_a_creation_option_that_is_none_is_refused(cloudy, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(QgsProcessingException, match="'COMPRESS' cannot be used"):
        clear(cloudy, folder, OPTIONS="COMPRESS")
    assert left_in(folder) == []


def test_cloud_optimized_outputs(cloudy, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    clear(cloudy, folder, COG=True)
    for name in ("OUTPUT", "MASK_OUT"):
        with rasterio.open(folder / f"{name}.tif") as dataset:
            assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    with rasterio.open(folder / "MASK_OUT.tif") as mask:
        assert mask.colormap(1)[1][3] == 255
    assert left_in(folder) == ["MASK_OUT.tif", "MASK_OUT.tif.aux.xml", "OUTPUT.tif"]


def test_creation_options_have_the_widget_of_gdals_algorithms(algorithm):
    definition = algorithm.parameterDefinition("OPTIONS")
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
        definition, QgsProcessingGui.WidgetType.Standard
    )
    made = definition.metadata()["widget_wrapper"]
    assert wrapper is not None
    if "class" in made:
        module, name = made["class"].rsplit(".", 1)
        assert hasattr(import_module(module), name)
    else:
        # Newer QGIS has it in C++.
        assert made == {"widget_type": "rasteroptions"}
