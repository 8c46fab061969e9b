"""A model without opacity that is run patch by patch: what it asks for, and that it works."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsProcessingContext, QgsProcessingException

REMOVE = "cloudremoval:remove"
PATCHES = str(Path(__file__).resolve().parents[1] / "bundles" / "patches")


def test_the_dialog_says_that_a_mask_or_all_is_needed(algorithm, cloudy, tmp_path):
    given = {"INPUT": str(cloudy), "OUTPUT": str(tmp_path / "out.tif"), "MODEL": PATCHES}
    accepted, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not accepted
    assert "Give a cloud mask (MASK), replace all pixels (REPLACE)" in message
    given["REPLACE"] = "all"
    accepted, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert accepted, message
    given["OPACITY"] = "TEMPORARY_OUTPUT"
    accepted, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not accepted
    assert "Leave the output of opacity (OPACITY) out" in message


def test_without_mask_or_all_nothing_is_written(cloudy, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    given = {"INPUT": str(cloudy), "OUTPUT": str(folder / "out.tif"), "MODEL": PATCHES}
    with pytest.raises(QgsProcessingException, match="no opacity"):
        processing.run(REMOVE, given)
    assert list(folder.iterdir()) == []


def test_all_pixels_are_replaced_and_the_log_says_how(cloudy, tmp_path, feedback):
    given = {
        "INPUT": str(cloudy),
        "OUTPUT": str(tmp_path / "out.tif"),
        "MODEL": PATCHES,
        "REPLACE": "all",
    }
    results = processing.run(REMOVE, given, feedback=feedback)
    with rasterio.open(results["OUTPUT"]) as dataset:
        output = dataset.read()
    there = cloudy.pixels[0] != 0
    np.testing.assert_array_equal(output[:, ~there], cloudy.pixels[:, ~there])
    assert (output != cloudy.pixels)[:, there].mean() > 0.9
    assert results["MODEL_USED"] == "patches 0.0.1"
    assert results["CLOUD_PERCENT"] is None
    assert results["REPLACED_PERCENT"] == 100
    assert "it is run on patches of 32 x 32 pixels" in feedback.log
    assert "Clouds and shadows: not known" in feedback.log


def test_with_a_mask_only_what_it_marks_is_replaced(cloudy, tmp_path, feedback):
    with rasterio.open(str(cloudy)) as dataset:
        profile = {**dataset.profile, "count": 1, "dtype": "uint8", "nodata": None}
    marked = np.zeros((profile["height"], profile["width"]), np.uint8)
    marked[30:60, 40:70] = 1
    with rasterio.open(tmp_path / "mask.tif", "w", **profile) as dataset:
        dataset.write(marked, 1)
    given = {
        "INPUT": str(cloudy),
        "MASK": str(tmp_path / "mask.tif"),
        "MODEL": PATCHES,
        "DILATE": 0,
        "FEATHER": 0,
        "OUTPUT": str(tmp_path / "out.tif"),
    }
    results = processing.run(REMOVE, given, feedback=feedback)
    with rasterio.open(results["OUTPUT"]) as dataset:
        changed = (dataset.read() != cloudy.pixels).any(axis=0)
    assert not changed[marked == 0].any()
    assert changed[marked == 1].mean() > 0.9
    assert results["CLOUD_PERCENT"] == pytest.approx(100 * 900 / (cloudy.pixels[0] != 0).sum())
