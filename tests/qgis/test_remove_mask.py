from __future__ import annotations

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer

from tests.qgis.scenes import TRANSFORM, left_in

REMOVE = "cloudremoval:remove"


@pytest.fixture
def make_mask(tmp_path):
    """Write (h, w) as a mask that covers the cloudy raster, in pixels of its own size."""

    def make(values, name="scl.tif", **options):
        height, width = values.shape
        grid = TRANSFORM * rasterio.Affine.scale(96 / width, 112 / height)
        options = {"crs": "EPSG:32633", "transform": grid, **options}
        with rasterio.open(
            tmp_path / name,
            "w",
            driver="GTiff",
            width=width,
            height=height,
            count=1,
            dtype=values.dtype,
            **options,
        ) as dataset:
            dataset.write(values, 1)
        return str(tmp_path / name)

    return make


@pytest.fixture
def replaced(cloudy, tmp_path, feedback):
    """Run with a mask and sharp edges; returns MASK_OUT and the log."""

    def run(mask, **parameters):
        outputs = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "MASK_OUT")}
        given = {"INPUT": str(cloudy), "MASK": mask, "DILATE": 0, "FEATHER": 0, **outputs}
        results = processing.run(REMOVE, {**given, **parameters}, feedback=feedback)
        with rasterio.open(results["MASK_OUT"]) as dataset:
            return dataset.read(1), feedback.log

    return run


def test_a_scene_classification_of_20_m_decides(replaced, make_mask, cloudy):
    scl = np.full((56, 48), 4, "uint8")
    scl[10:20, 5:15], scl[30:35, 30:40], scl[40:42, 1:4] = 9, 3, 5
    mask, log = replaced(make_mask(scl), MASK_TYPE="s2_scl")
    expected = np.isin(scl, (3, 8, 9, 10)).repeat(2, 0).repeat(2, 1) & (cloudy.pixels[0] != 0)
    np.testing.assert_array_equal(mask == 1, expected)
    assert "Mask warped onto the input's grid, nearest neighbour" in log


def test_listed_values_decide(replaced, make_mask):
    values = np.arange(112 * 96, dtype="uint16").reshape(112, 96) % 7
    mask, log = replaced(make_mask(values), MASK_TYPE="values", MASK_VALUES="2, 5")
    known = mask != 255
    np.testing.assert_array_equal(mask[known] == 1, np.isin(values, (2, 5))[known])
    assert "warped" not in log
    assert "cloud where it is 2, 5" in log


def test_a_mask_may_be_a_layer(replaced, make_mask):
    layer = QgsRasterLayer(make_mask(np.ones((112, 96), "uint8")), "clouds")
    QgsProject.instance().addMapLayer(layer)
    mask, _ = replaced(layer.id())
    assert set(np.unique(mask)) == {1, 255}


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"MASK": "gone.tif"}, "The raster gone.tif of MASK cannot be opened"),
        ({"MASK_TYPE": "fmask"}, "it must be one of: any_nonzero, s2_scl, landsat_qa, values"),
        ({"MASK_TYPE": "values"}, "needs MASK_VALUES"),
        ({"MASK_TYPE": "values", "MASK_VALUES": "1;x"}, "MASK_VALUES is '1;x'"),
        ({"MASK_VALUES": "1"}, "MASK_VALUES need a mask of the type 'values'"),
        ({"REPLACE": "all"}, "leaves nothing for MASK to say"),
    ],
)
def test_what_is_wrong_with_a_mask_is_said(cloudy, make_mask, tmp_path, parameters, message):
    folder = tmp_path / "out"
    folder.mkdir()
    mask = make_mask(np.ones((112, 96), "uint8"))
    given = {"INPUT": str(cloudy), "MASK": mask, "OUTPUT": str(folder / "clear.tif"), **parameters}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(REMOVE, given)
    assert message in str(caught.value)
    assert left_in(folder) == []


def test_a_mask_elsewhere_is_refused(cloudy, make_mask, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    elsewhere = rasterio.Affine(0.001, 0, 100, 0, -0.001, 10)
    mask = make_mask(np.ones((50, 50), "uint8"), crs="EPSG:4326", transform=elsewhere)
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(
            REMOVE, {"INPUT": str(cloudy), "MASK": mask, "OUTPUT": str(folder / "clear.tif")}
        )
    for text in ("MASK does not overlap the raster", "x 100 to 100.05", "x 300000 to 300960"):
        assert text in str(caught.value)
    assert left_in(folder) == []


def test_the_output_may_not_be_the_mask(cloudy, make_mask):
    mask = make_mask(np.ones((112, 96), "uint8"))
    with pytest.raises(QgsProcessingException, match="also an input"):
        processing.run(REMOVE, {"INPUT": str(cloudy), "MASK": mask, "OUTPUT": mask})
