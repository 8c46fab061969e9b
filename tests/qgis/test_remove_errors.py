"""Bad input: a message that says what was seen and what to do, and nothing left behind."""

from __future__ import annotations

import shutil

import processing
import pytest
import rasterio
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from cloud_removal_plugin.core.removal import Removal
from tests.qgis.scenes import left_in

REMOVE = "cloudremoval:remove"


@pytest.fixture
def refused(tmp_path):
    """Run and return the message of the refusal; nothing may be left in the output's folder."""
    folder = tmp_path / "out"
    folder.mkdir()

    def run(raster, **parameters):
        given = {"INPUT": str(raster), "OUTPUT": str(folder / "clear.tif"), **parameters}
        with pytest.raises(QgsProcessingException) as caught:
            processing.run(REMOVE, given)
        assert left_in(folder) == []
        return str(caught.value)

    return run


def test_missing_input(refused, tmp_path):
    missing = tmp_path / "gone.tif"
    message = refused(missing)
    assert str(missing) in message
    assert "Check that the file is there" in message


def test_no_input(refused):
    assert "Choose a raster layer or file for INPUT" in refused("")


def test_input_that_is_no_raster(refused, tmp_path):
    text = tmp_path / "notes.tif"
    text.write_text("not a raster")
    assert str(text) in refused(text)


def test_input_that_is_a_vector_layer(refused):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    QgsProject.instance().addMapLayer(layer)
    assert "cannot be opened" in refused(layer.id())


def test_input_of_another_data_provider(refused):
    uri = "crs=EPSG:3857&type=xyz&url=http://localhost:1/{z}/{x}/{y}.png&zmin=0&zmax=1"
    layer = QgsRasterLayer(uri, "tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    message = refused(layer.id())
    assert "'tiles'" in message
    assert "'wms'" in message
    assert "Save it as a GeoTIFF" in message


def test_truncated_input(refused, large_cloudy):
    whole = large_cloudy.path.read_bytes()
    large_cloudy.path.write_bytes(whole[: len(whole) // 2])
    message = refused(large_cloudy)
    assert str(large_cloudy) in message
    assert "truncated" in message


def test_bands_that_nothing_names_list_both_sides(refused, unnamed):
    message = refused(unnamed)
    assert "green, red, nir" in message
    assert "3 bands" in message
    assert "BAND_GREEN, BAND_RED and BAND_NIR" in message


def test_band_that_the_raster_lacks(refused, cloudy):
    message = refused(cloudy, BAND_NIR=9)
    assert "BAND_NIR" in message
    assert "9" in message
    assert "3 (B8)" in message


@pytest.mark.parametrize("value", ["3,2,4", "0", "-1", "two", "2.5", 0])
def test_band_that_is_no_single_number(refused, cloudy, value):
    message = refused(cloudy, BAND_RED=value)
    assert f"BAND_RED is '{value}'" in message
    assert "one band" in message


def test_two_roles_on_one_band(refused, cloudy):
    message = refused(cloudy, BAND_GREEN=2, BAND_RED=2)
    assert "green" in message
    assert "red" in message


def test_all_nodata(refused, empty):
    assert "data" in refused(empty)


def test_output_equal_to_the_input(refused, cloudy):
    message = refused(cloudy, OUTPUT=str(cloudy))
    assert "also an input" in message
    with rasterio.open(cloudy.path) as dataset:
        assert (dataset.read() == cloudy.pixels).all()


def test_output_equal_to_the_input_by_another_name(refused, cloudy, tmp_path):
    link = tmp_path / "link.tif"
    link.symlink_to(cloudy.path)
    assert "also an input" in refused(cloudy, OUTPUT=str(link))


def test_one_file_for_two_outputs(refused, cloudy, tmp_path):
    same = str(tmp_path / "same.tif")
    assert "twice" in refused(cloudy, OUTPUT=same, OPACITY=same)


def test_output_in_a_folder_that_is_not_there(refused, cloudy, tmp_path):
    message = refused(cloudy, OUTPUT=str(tmp_path / "no" / "clear.tif"))
    assert f"there is no folder {tmp_path / 'no'}" in message


def test_output_in_a_folder_that_may_not_be_written(refused, cloudy, tmp_path, monkeypatch):
    # The superuser may write everywhere, so that permissions cannot be tried with chmod.
    monkeypatch.setattr("cloud_removal_plugin.algorithms.destinations.os.access", lambda *_: False)
    assert "you may not write there" in refused(cloudy)


def test_output_that_is_a_folder(refused, cloudy, tmp_path):
    folder = tmp_path / "folder.tif"
    folder.mkdir()
    assert "is a folder" in refused(cloudy, OUTPUT=str(folder))


@pytest.mark.parametrize("name", ["clear.jp2", "clear.png", "clear"])
def test_output_that_is_no_geotiff(refused, cloudy, tmp_path, name):
    assert "tif" in refused(cloudy, OUTPUT=str(tmp_path / name))


def test_output_in_memory(refused, cloudy):
    assert refused(cloudy, OUTPUT="memory:")


def test_model_folder_that_is_not_there(refused, cloudy, tmp_path):
    assert "manifest.json" in refused(cloudy, MODEL=str(tmp_path / "no model"))


def test_model_with_a_malformed_manifest(refused, cloudy, model, tmp_path):
    broken = tmp_path / "broken"
    shutil.copytree(model, broken)
    (broken / "manifest.json").write_text('{"format": 99}', encoding="utf-8")
    message = refused(cloudy, MODEL=str(broken))
    assert "manifest.json" in message
    assert "99" in message


def test_model_whose_network_is_no_network(refused, cloudy, model, tmp_path):
    broken = tmp_path / "broken"
    shutil.copytree(model, broken)
    (broken / "generator.tflite").write_bytes(b"not a network")
    assert "generator.tflite" in refused(cloudy, MODEL=str(broken))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("THRESHOLD", 1.5),
        ("THRESHOLD", "nan"),
        ("THRESHOLD", "much"),
        ("DILATE", -1),
        ("DILATE", 2.5),
        ("FEATHER", 10_000),
        ("TILE_SIZE", -64),
        ("MEMORY", 0),
        ("THREADS", -1),
    ],
)
def test_odd_numbers(refused, cloudy, name, value):
    message = refused(cloudy, **{name: value})
    assert f"{name} is {value}; it must be" in message


def test_unknown_choice(refused, cloudy):
    assert "it must be one of: cloudy, all" in refused(cloudy, REPLACE="some")


def test_the_extremes_that_parameters_allow_are_settings_that_the_core_allows(algorithm):
    fields = {"MEMORY": "memory_mb"}
    for name in ("THRESHOLD", "DILATE", "FEATHER", "TILE_SIZE", "MEMORY", "THREADS"):
        definition = algorithm.parameterDefinition(name)
        for value in (definition.minimum(), definition.maximum()):
            number = value if name == "THRESHOLD" else int(value)
            Removal(input="a.tif", output="b.tif", **{fields.get(name, name.lower()): number})


def test_a_model_that_skips_the_early_checks_gets_the_same_message(
    algorithm, context, unnamed, tmp_path
):
    """A step of a model is run without checkParameterValues."""
    parameters = {"INPUT": str(unnamed), "OUTPUT": str(tmp_path / "clear.tif")}
    with pytest.raises(QgsProcessingException, match="BAND_GREEN, BAND_RED and BAND_NIR"):
        algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)


def test_a_failed_run_asks_for_no_layer_to_be_loaded(algorithm, unnamed, tmp_path):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "clear.tif"), QgsProject.instance())
    parameters = {"INPUT": str(unnamed), "OUTPUT": output}
    _, succeeded = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert not succeeded
    assert context.layersToLoadOnCompletion() == {}
