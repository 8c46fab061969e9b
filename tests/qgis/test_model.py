"""Remove Clouds as a step: in a model that QGIS 3.22 has saved, in batches, and iterated."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsProcessingModelAlgorithm

from tests.qgis.scenes import left_in, surface, write_raster

REMOVE = "cloudremoval:remove"
MODEL = Path(__file__).parent / "models" / "clear_and_compress.model3"


@pytest.fixture
def model():
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODEL))
    return model


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def outputs_of(model, folder):
    return {
        definition.name(): str(folder / f"{place}.tif")
        for place, definition in enumerate(model.destinationParameterDefinitions())
    }


def test_a_saved_model_runs(model, cloudy, folder, tmp_path):
    results = processing.run(model, {"cloudy": str(cloudy), **outputs_of(model, folder)})
    straight = str(tmp_path / "straight.tif")
    as_in_the_model = {"THRESHOLD": 0.2, "DILATE": 2, "FEATHER": 3}
    processing.run(REMOVE, {"INPUT": str(cloudy), "OUTPUT": straight, **as_in_the_model})
    translated = results["translate:Clear raster"]
    np.testing.assert_array_equal(read(translated), read(straight))
    with rasterio.open(translated) as dataset:
        assert dataset.compression.name == "lzw"
        assert dataset.descriptions == ("B3", "B4", "B8")
    assert set(np.unique(read(results["remove:Changed pixels"]))) <= {0, 1, 255}


def test_a_model_passes_an_extent_on(model, cloudy, folder):
    extent = "300200,300700,4639100,4639700 [EPSG:32633]"
    results = processing.run(
        model, {"cloudy": str(cloudy), "extent": extent, **outputs_of(model, folder)}
    )
    assert read(results["translate:Clear raster"]).shape == (3, 60, 50)


def test_the_outputs_of_one_run_feed_the_next(cloudy, folder):
    first = processing.run(
        REMOVE,
        {
            "INPUT": str(cloudy),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "OPACITY": "TEMPORARY_OUTPUT",
            "MASK_OUT": "TEMPORARY_OUTPUT",
        },
    )
    again = {"INPUT": first["OUTPUT"], "MASK": first["MASK_OUT"], "DILATE": 0, "FEATHER": 0}
    second = processing.run(
        REMOVE,
        {**again, "OUTPUT": str(folder / "2.tif"), "MASK_OUT": str(folder / "mask.tif")},
    )
    np.testing.assert_array_equal(read(second["MASK_OUT"]), read(first["MASK_OUT"]))


def test_one_algorithm_serves_a_whole_batch(algorithm, context, feedback, tmp_path, folder):
    """The batch dialog and iterating over inputs run the algorithm once for each row."""
    sizes = [(112, 96), (40, 70), (64, 64)]
    for height, width in sizes:
        raster = write_raster(tmp_path / f"{height}.tif", surface(height, width))
        output = str(folder / f"{height}.tif")
        results, succeeded = algorithm.create().run(
            {"INPUT": str(raster), "OUTPUT": output}, context, feedback
        )
        assert succeeded
        assert results["OUTPUT"] == output
        assert read(output).shape == (3, height, width)
    assert left_in(folder) == ["112.tif", "40.tif", "64.tif"]
    assert feedback.errors == []


def test_a_failed_row_of_a_batch_leaves_the_others(algorithm, context, feedback, cloudy, folder):
    missing = {"INPUT": str(folder / "gone.tif"), "OUTPUT": str(folder / "1.tif")}
    there = {"INPUT": str(cloudy), "OUTPUT": str(folder / "2.tif")}
    outcomes = [algorithm.create().run(row, context, feedback)[1] for row in (missing, there)]
    assert outcomes == [False, True]
    assert left_in(folder) == ["2.tif"]
