from __future__ import annotations

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer

from tests.qgis.scenes import NODATA, write_raster

REMOVE = "cloudremoval:remove"
DETECT = "cloudremoval:detect"


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.fixture
def other(cloudy, tmp_path):
    """Another date of the same place, without the cloud."""
    bright = cloudy.pixels[0] > 2000
    usual = np.median(cloudy.pixels[:, ~bright & (cloudy.pixels[0] != NODATA)], axis=1)
    pixels = np.where(bright, usual[:, None, None], cloudy.pixels).astype(cloudy.pixels.dtype)
    return write_raster(tmp_path / "other.tif", pixels)


def test_references_fill_clouds_and_provenance_says_so(cloudy, other, tmp_path, feedback):
    names = ("OUTPUT", "MASK_OUT", "PROVENANCE", "CONFIDENCE")
    outputs = {name: str(tmp_path / f"{name}.tif") for name in names}
    layer = QgsRasterLayer(str(other), "other")
    QgsProject.instance().addMapLayer(layer)
    processing.run(
        REMOVE, {"INPUT": str(cloudy), "REFERENCES": [layer], **outputs}, feedback=feedback
    )
    kind, which = read(outputs["PROVENANCE"])
    mask = read(outputs["MASK_OUT"])[0]
    np.testing.assert_array_equal(np.isin(kind, (2, 3)), mask == 1)
    np.testing.assert_array_equal(kind == 0, cloudy.pixels[0] == NODATA)
    np.testing.assert_array_equal(which == 1, kind == 2)
    assert (kind == 2).sum() > 0.5 * (mask == 1).sum()
    assert (read(outputs["CONFIDENCE"])[0][kind > 0] > 0).all()
    assert "Reference 1: other.tif" in feedback.log


def test_a_reference_that_cannot_be_opened_is_named(cloudy, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"nowhere.tif of REFERENCES cannot be opened"):
        processing.run(
            REMOVE,
            {
                "INPUT": str(cloudy),
                "REFERENCES": [str(tmp_path / "nowhere.tif")],
                "OUTPUT": str(tmp_path / "out.tif"),
            },
        )


def test_an_output_must_not_be_a_reference(cloudy, other):
    with pytest.raises(QgsProcessingException, match="is also an input"):
        processing.run(
            REMOVE, {"INPUT": str(cloudy), "REFERENCES": [str(other)], "OUTPUT": str(other)}
        )


def test_detect_writes_classes_and_shares(cloudy, tmp_path, feedback):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OPACITY")}
    inputs = {"INPUT": str(cloudy), "MIN_AREA": 5}
    results = processing.run(DETECT, {**inputs, **outputs}, feedback=feedback)
    classes = read(outputs["OUTPUT"])[0]
    np.testing.assert_array_equal(classes == 0, cloudy.pixels[0] == NODATA)
    shares = [results[f"{name}_PERCENT"] for name in ("CLEAR", "THIN", "THICK", "SHADOW")]
    assert sum(shares) == pytest.approx(100.0)
    assert shares[0] == pytest.approx(100 * (classes == 1).sum() / (classes > 0).sum())
    assert f"Clear {shares[0]:.1f} %, thin cloud {shares[1]:.1f} %" in feedback.log


def test_detect_refuses_thresholds_out_of_order(cloudy, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"threshold is 0\.7 and thick 0\.6"):
        processing.run(
            DETECT,
            {"INPUT": str(cloudy), "THRESHOLD": 0.7, "OUTPUT": str(tmp_path / "out.tif")},
        )
