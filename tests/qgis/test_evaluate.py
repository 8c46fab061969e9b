from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingOutputHtml,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
)

from tests.qgis.scenes import Feedback, left_in, surface, write_raster

EVALUATE = "cloudremoval:evaluate"
COMMAND = Path(__file__).resolve().parents[2] / "scripts" / "qgis_process"


@pytest.fixture
def algorithm(plugin):
    return QgsApplication.processingRegistry().createAlgorithmById(EVALUATE)


@pytest.fixture
def rasters(tmp_path):
    """Truth, cloudy input and a result that is 0.02 off where it was cloudy."""
    seen = surface(112, 96)
    truth = np.where(seen > 0, np.minimum(seen, 3500), 0).astype("uint16")
    result = np.where(seen != truth, truth + 200, truth).astype("uint16")
    named = {"TRUTH": truth, "INPUT": seen, "RESULT": result}
    return {n: str(write_raster(tmp_path / f"{n}.tif", image)) for n, image in named.items()}


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_numbers_report_and_table(rasters, folder, feedback):
    outputs = {"REPORT": str(folder / "report.html"), "TABLE": str(folder / "table.csv")}
    results = processing.run(EVALUATE, {**rasters, **outputs}, feedback=feedback)
    assert {name: results[name] for name in outputs} == outputs
    assert left_in(folder) == ["report.html", "table.csv"]
    assert 0 < results["MAE_CLOUDY"] < 0.02 < results["INPUT_MAE_CLOUDY"]
    assert results["MAE_CLEAR"] < 0.003 < results["THRESHOLD_FILL_MAE_CLOUDY"]
    for name in ("MAE", "RMSE", "PSNR", "SSIM", "SAM", "PEARSON_R", "NDVI_ERROR"):
        assert np.isfinite(results[name])
        assert np.isfinite(results[f"{name}_CLOUDY"])
    assert 0 < results["CLOUDY_PERCENT"] < 30
    assert results["PIXELS"] == 112 * 96 - 64
    assert f"MAE {results['MAE']:.4f}" in feedback.log
    assert "green = B3, red = B4, nir = B8" in feedback.log
    assert f"cloudy input {results['INPUT_MAE_CLOUDY']:.4f}" in feedback.log
    assert feedback.percents[-1] == 100


def test_only_result_and_truth_are_needed(rasters, folder):
    results = processing.run(EVALUATE, {"RESULT": rasters["RESULT"], "TRUTH": rasters["TRUTH"]})
    assert results["MAE"] > 0
    assert "MAE_CLOUDY" not in results
    assert "REPORT" not in results
    assert left_in(folder) == []


@pytest.fixture
def add_layer():
    def add(path):
        layer = QgsRasterLayer(path, Path(path).stem)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return add


def test_no_data_set_on_a_layer_is_left_out(rasters, add_layer, feedback):
    truth = add_layer(rasters["TRUTH"])
    for band in (1, 2, 3):
        truth.dataProvider().setUserNoDataValue(band, [QgsRasterRange(3500, 3500)])
    results = processing.run(EVALUATE, {**rasters, "TRUTH": truth.id()}, feedback=feedback)
    with rasterio.open(rasters["TRUTH"]) as dataset:
        pixels = dataset.read()
    assert results["PIXELS"] == ((pixels != 3500) & (pixels != 0)).all(axis=0).sum()
    assert "TRUTH: No data by the layer's settings: 3500" in feedback.log


def test_nodata_that_is_off_on_the_layers_counts_as_data(rasters, add_layer):
    layers = {name: add_layer(path) for name, path in rasters.items()}
    for layer in layers.values():
        for band in (1, 2, 3):
            layer.dataProvider().setUseSourceNoDataValue(band, False)
    results = processing.run(EVALUATE, {name: layer.id() for name, layer in layers.items()})
    assert results["PIXELS"] == 112 * 96


def test_a_crs_that_is_mended_on_the_layer_is_the_grids(rasters, add_layer):
    crs = QgsCoordinateReferenceSystem("EPSG:32632")
    result = add_layer(rasters["RESULT"])
    result.setCrs(crs)
    with pytest.raises(QgsProcessingException, match="not on the same grid"):
        processing.run(EVALUATE, {"RESULT": result.id(), "TRUTH": rasters["TRUTH"]})
    truth = add_layer(rasters["TRUTH"])
    truth.setCrs(crs)
    assert processing.run(EVALUATE, {"RESULT": result.id(), "TRUTH": truth.id()})["MAE"] > 0


def test_a_temporary_report(rasters):
    results = processing.run(EVALUATE, {**rasters, "REPORT": "TEMPORARY_OUTPUT"})
    assert results["REPORT"].endswith(".html")
    assert Path(results["REPORT"]).stat().st_size > 1000


def test_the_report_is_one_that_the_results_viewer_shows(algorithm):
    assert isinstance(algorithm.outputDefinition("REPORT"), QgsProcessingOutputHtml)


def test_bands_to_compare(rasters):
    results = {
        bands: processing.run(EVALUATE, {**rasters, "BANDS": bands})["MAE"]
        for bands in ("1;2;3", "3", None)
    }
    assert results["1;2;3"] == results[None] != results["3"]
    assert processing.run(EVALUATE, {**rasters, "BANDS": [3]})["MAE"] == results["3"]


def test_it_needs_no_litert(algorithm, rasters, monkeypatch):
    monkeypatch.setitem(sys.modules, "ai_edge_litert", None)
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    assert algorithm.canExecute() == (True, "")
    assert processing.run(EVALUATE, rasters)["MAE"] > 0


def test_help_explains_every_parameter(algorithm):
    texts = [definition.help() for definition in algorithm.parameterDefinitions()]
    assert all(texts)
    assert all(text in algorithm.shortHelpString() for text in texts)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"RESULT": None}, "Choose a raster layer or file for RESULT"),
        (
            {"TRUTH": "/nowhere/truth.tif"},
            "The raster /nowhere/truth.tif of TRUTH cannot be opened",
        ),
        ({"MASK": "/nowhere/mask.tif"}, "The raster /nowhere/mask.tif of MASK cannot be opened"),
        ({"BANDS": "7"}, "BANDS names band 7"),
        ({"BANDS": "red"}, "BANDS is 'red'"),
        ({"BAND_RED": "3,2"}, "BAND_RED is '3,2'"),
        ({"REPORT": "/nowhere/report.html"}, "no folder /nowhere"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_what_is_wrong_is_said(rasters, folder, parameters, message):
    given = {**rasters, "TABLE": str(folder / "table.csv"), **parameters}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(EVALUATE, given)
    assert message in str(caught.value)
    assert left_in(folder) == []


def test_another_grid_names_both(rasters, tmp_path):
    small = str(write_raster(tmp_path / "small.tif", surface(50, 60)))
    with pytest.raises(QgsProcessingException, match="not on the same grid") as caught:
        processing.run(EVALUATE, {**rasters, "TRUTH": small})
    assert small in str(caught.value)
    assert rasters["RESULT"] in str(caught.value)


def test_cancelling_leaves_nothing(rasters, folder):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            EVALUATE,
            {**rasters, "REPORT": str(folder / "report.html")},
            feedback=Feedback(cancel_at=20),
        )
    assert left_in(folder) == []


@pytest.fixture
def qgis_process(tmp_path):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QGIS_"))}
    environment["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path / "profile")

    def run(algorithm, **parameters):
        arguments = [f"--{name}={value}" for name, value in parameters.items()]
        return subprocess.run(
            [str(COMMAND), "--json", "run", f"cloudremoval:{algorithm}", *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    return run


def test_simulate_remove_evaluate_by_qgis_process(qgis_process, tmp_path, folder):
    truth = tmp_path / "truth.tif"
    write_raster(truth, np.minimum(surface(240, 200), 3500))
    files = {n: folder / n for n in ("cloudy.tif", "clear.tif", "report.html", "table.csv")}

    def results(algorithm, **parameters):
        done = qgis_process(algorithm, **parameters)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["results"]

    simulated = results("simulate", INPUT=truth, COVER=30, KIND="thick", OUTPUT=files["cloudy.tif"])
    assert simulated["COVER_PERCENT"] == pytest.approx(30, abs=2)
    results("remove", INPUT=files["cloudy.tif"], OUTPUT=files["clear.tif"])
    found = results(
        "evaluate",
        RESULT=files["clear.tif"],
        TRUTH=truth,
        INPUT=files["cloudy.tif"],
        REPORT=files["report.html"],
        TABLE=files["table.csv"],
    )
    assert found["MAE_CLOUDY"] < found["INPUT_MAE_CLOUDY"]
    # QGIS keeps the statistics of the layers it has shown in files of its own.
    assert [name for name in left_in(folder) if not name.endswith(".aux.xml")] == sorted(files)

    wrong = qgis_process("evaluate", RESULT=files["clear.tif"], TRUTH="/nowhere/truth.tif")
    assert wrong.returncode == 1
    assert "/nowhere/truth.tif" in wrong.stderr
    assert "Traceback" not in wrong.stderr
