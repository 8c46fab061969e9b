from __future__ import annotations

import sys

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsApplication, QgsProcessingException, QgsProject, QgsRasterLayer

from tests.qgis.scenes import NODATA, Feedback, left_in, surface, write_raster

SIMULATE = "cloudremoval:simulate"


@pytest.fixture
def algorithm(plugin):
    return QgsApplication.processingRegistry().createAlgorithmById(SIMULATE)


@pytest.fixture
def clear(tmp_path):
    return write_raster(tmp_path / "rome.tif", np.minimum(surface(240, 220), 3500))


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.mark.parametrize("kind", ["thin", "broken", "thick", "fog"])
def test_every_output_is_returned_and_the_cover_is_what_was_asked(clear, tmp_path, kind):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OPACITY", "SHADOW")}
    results = processing.run(
        SIMULATE, {"INPUT": str(clear), "KIND": kind, "COVER": 35, "SEED": 4, **outputs}
    )
    assert {name: results[name] for name in outputs} == outputs
    opacity = read(outputs["OPACITY"])[0]
    data = opacity != -9999
    np.testing.assert_array_equal(data, clear.pixels[0] != NODATA)
    assert results["COVER_PERCENT"] == pytest.approx(35, abs=2)
    assert results["COVER_PERCENT"] == pytest.approx(100 * (opacity[data] > 0.05).mean())
    assert read(outputs["OUTPUT"])[0].dtype == np.uint16
    assert read(outputs["SHADOW"])[0].dtype == np.float32


def test_output_has_the_grid_type_nodata_and_names_of_the_input(clear, tmp_path, feedback):
    output = str(tmp_path / "cloudy.tif")
    processing.run(SIMULATE, {"INPUT": str(clear), "OUTPUT": output}, feedback=feedback)
    with rasterio.open(clear.path) as before, rasterio.open(output) as after:
        for name in ("crs", "transform", "shape", "dtypes", "nodatavals", "descriptions"):
            assert getattr(after, name) == getattr(before, name), name
    assert not [name for name in left_in(tmp_path) if name.startswith(".")]
    assert "green = band 1 B3" in feedback.log
    assert "Shadows fall 1192 m to the NW, 119 pixels" in feedback.log
    assert feedback.percents[-1] == 100


def test_temporary_output_of_a_project_layer_is_named_after_it(clear, algorithm, context):
    layer = QgsRasterLayer(str(clear), "Rome in July")
    QgsProject.instance().addMapLayer(layer)
    results = processing.run(SIMULATE, {"INPUT": layer.id(), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert read(results["OUTPUT"]).shape == clear.pixels.shape


def test_it_needs_no_litert(algorithm, clear, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "ai_edge_litert", None)
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    assert algorithm.canExecute() == (True, "")
    processing.run(SIMULATE, {"INPUT": str(clear), "OUTPUT": str(tmp_path / "cloudy.tif")})
    assert (tmp_path / "cloudy.tif").exists()


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"KIND": "cirrus"}, "KIND is 'cirrus'; it must be one of: thin, broken, thick, fog"),
        ({"COVER": 120}, "COVER is 120"),
        ({"SUN_HEIGHT": 0}, "SUN_HEIGHT is 0"),
        ({"SEED": 1.5}, "SEED is 1.5"),
        ({"BAND_RED": 9}, "BAND_RED is band 9"),
        ({"INPUT": "/nowhere/clear.tif"}, "/nowhere/clear.tif"),
        ({"OUTPUT": "/nowhere/cloudy.tif"}, "there is no folder /nowhere"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_what_is_wrong_is_said(clear, tmp_path, parameters, message):
    folder = tmp_path / "out"
    folder.mkdir()
    given = {"INPUT": str(clear), "OUTPUT": str(folder / "cloudy.tif"), **parameters}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(SIMULATE, given)
    assert message in str(caught.value)
    assert left_in(folder) == []


def test_cancelling_leaves_nothing(clear, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            SIMULATE,
            {"INPUT": str(clear), "OUTPUT": str(folder / "cloudy.tif")},
            feedback=Feedback(cancel_at=10),
        )
    assert left_in(folder) == []


def test_help_explains_every_parameter(algorithm):
    texts = [definition.help() for definition in algorithm.parameterDefinitions()]
    assert all(texts)
    assert all(text in algorithm.shortHelpString() for text in texts)
