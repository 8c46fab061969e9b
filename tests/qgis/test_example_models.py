"""The models that come with the plugin, as QGIS lists and runs them."""

from __future__ import annotations

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsApplication

from cloud_removal_plugin.algorithms.models import FOLDER
from cloud_removal_plugin.core import detection
from tests.qgis.scenes import write_raster

NDVI = "cloudremoval:remove_then_ndvi"
DETECTION = "cloudremoval:detect_remove_evaluate"


def registered(name):
    return QgsApplication.processingRegistry().algorithmById(name)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.model3")), ids=lambda path: path.stem)
def test_every_model_is_an_algorithm_of_the_provider_that_can_run(path):
    model = registered(f"cloudremoval:{path.stem}")
    assert model.group() == "Example models"
    assert model.svgIconPath().endswith("model.svg")
    assert model.create().canExecute() == (True, "")
    assert "<p>" in model.shortHelpString()


@pytest.mark.parametrize(
    ("model", "expected"),
    [(NDVI, ["cloudy", "red", "nir", "zero"]), (DETECTION, ["cloudy", "truth"])],
)
def test_the_dialog_asks_in_the_order_of_the_work(model, expected):
    definitions = registered(model).parameterDefinitions()
    assert [d.name() for d in definitions if not d.isDestination()] == expected


@pytest.mark.parametrize("zero", [0, 100])
def test_ndvi_is_that_of_the_result_and_the_made_up_pixels_are_told(cloudy, tmp_path, zero):
    outputs = {
        "remove:Clouds removed": str(tmp_path / "clear.tif"),
        "remove:Changed pixels": str(tmp_path / "changed.tif"),
        "rastercalculator:NDVI": str(tmp_path / "ndvi.tif"),
    }
    processing.run(NDVI, {"cloudy": str(cloudy), "red": 2, "nir": 3, "zero": zero, **outputs})
    pixels = {}
    for name, path in outputs.items():
        with rasterio.open(path) as dataset:
            pixels[name] = dataset.read().astype(float)
            nodata = dataset.nodata
    clear, changed, ndvi = pixels.values()
    valid = changed[0] != 255
    red, nir = clear[1] - zero, clear[2] - zero
    np.testing.assert_allclose(ndvi[0][valid], (nir - red)[valid] / (nir + red)[valid], atol=1e-6)
    assert (ndvi[0][~valid] == nodata).all()
    assert {0, 1} <= set(np.unique(changed))


def test_what_is_detected_is_removed_and_compared_with_the_truth(cloudy, tmp_path):
    truth = write_raster(tmp_path / "truth.tif", np.minimum(cloudy.pixels, 3500))
    report = tmp_path / "report.html"
    outputs = {
        "detect:Classes of clouds": str(tmp_path / "classes.tif"),
        "remove:Clouds removed": str(tmp_path / "clear.tif"),
        "remove:Changed pixels": str(tmp_path / "changed.tif"),
    }
    inputs = {"cloudy": str(cloudy), "truth": str(truth)}
    processing.run(DETECTION, {**inputs, **outputs, "evaluate:Report": str(report)})
    pixels = []
    for path in outputs.values():
        with rasterio.open(path) as dataset:
            pixels.append(dataset.read())
    (classes,), clear, (changed,) = pixels
    found = np.isin(classes, [detection.THIN, detection.THICK, detection.SHADOW])
    assert (changed[found] == 1).all()
    # The cloud's middle is opaque, and what is far from all that was found stays as it was.
    middle = cloudy.pixels.min(axis=0) > 6500
    assert found[middle].mean() > 0.9
    kept = changed == 0
    assert kept.any()
    np.testing.assert_array_equal(clear[:, kept], cloudy.pixels[:, kept])
    by_hand = tmp_path / "by_hand.tif"
    mask = {"MASK": outputs["detect:Classes of clouds"], "MASK_TYPE": "values"}
    settings = {"INPUT": str(cloudy), **mask, "MASK_VALUES": "2,3,4"}
    processing.run("cloudremoval:remove", {**settings, "OUTPUT": str(by_hand)})
    with rasterio.open(by_hand) as dataset:
        np.testing.assert_array_equal(dataset.read(), clear)
    assert "mae" in report.read_text(encoding="utf-8").lower()
