from __future__ import annotations

import json
import re
import shutil
import zipfile

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer

from cloud_removal_plugin.core.settings import Removal
from tests.qgis.scenes import NODATA, Feedback, left_in, write_raster

REMOVE = "cloudremoval:remove"


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.fixture
def everything(cloudy, tmp_path, feedback):
    """A run that asks for every output: results and feedback."""
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OPACITY", "MASK_OUT")}
    results = processing.run(REMOVE, {"INPUT": str(cloudy), **outputs}, feedback=feedback)
    return results, feedback


def test_every_output_is_returned(everything, tmp_path):
    results, _ = everything
    assert results["OUTPUT"] == str(tmp_path / "OUTPUT.tif")
    assert results["OPACITY"] == str(tmp_path / "OPACITY.tif")
    assert results["MASK_OUT"] == str(tmp_path / "MASK_OUT.tif")
    assert 0 <= results["CLOUD_PERCENT"] <= 100
    assert 0 <= results["REPLACED_PERCENT"] <= 100
    assert results["BANDS_USED"] == "green = 1, red = 2, nir = 3"
    assert results["MODEL_USED"]


def test_output_has_the_grid_type_nodata_and_names_of_the_input(everything, cloudy):
    results, _ = everything
    with rasterio.open(cloudy.path) as before, rasterio.open(results["OUTPUT"]) as after:
        for name in ("crs", "transform", "shape", "dtypes", "nodatavals", "descriptions"):
            assert getattr(after, name) == getattr(before, name), name


def test_pixels_outside_the_mask_are_the_inputs_bit_for_bit(everything, cloudy):
    results, _ = everything
    mask = read(results["MASK_OUT"])[0]
    assert set(np.unique(mask)) <= {0, 1, 255}
    np.testing.assert_array_equal(
        read(results["OUTPUT"])[:, mask != 1], cloudy.pixels[:, mask != 1]
    )
    np.testing.assert_array_equal(mask == 255, cloudy.pixels[0] == NODATA)


def test_replaced_percent_counts_the_mask(everything):
    results, _ = everything
    mask = read(results["MASK_OUT"])[0]
    share = 100 * (mask == 1).sum() / (mask != 255).sum()
    assert results["REPLACED_PERCENT"] == pytest.approx(share)


def test_opacity_is_a_share(everything, cloudy):
    results, _ = everything
    opacity = read(results["OPACITY"])[0]
    valid = cloudy.pixels[0] != NODATA
    assert opacity.dtype == np.float32
    assert opacity[valid].min() >= 0
    assert opacity[valid].max() <= 1
    assert (opacity[~valid] < 0).all()


def test_progress_rises_to_the_end(everything):
    _, feedback = everything
    assert feedback.percents == sorted(feedback.percents)
    assert len(feedback.percents) > 1
    assert feedback.percents[-1] == 100


def test_log_says_model_bands_scale_tiles_clouds_and_time(everything):
    results, feedback = everything
    log = feedback.log
    assert results["MODEL_USED"] in log
    assert "green = band 1 B3, red = band 2 B4, nir = band 3 B8" in log
    assert "0.0001" in log
    assert "1 tile" in log
    assert f"Clouds and shadows: {results['CLOUD_PERCENT']:.1f} %" in log
    replaced = rf"Replaced: {results['REPLACED_PERCENT']:.1f} % .* in \d+\.\d s"
    assert re.search(replaced, log)
    assert feedback.errors == []


def test_optional_outputs_are_only_made_when_asked_for(cloudy, tmp_path):
    output = tmp_path / "out" / "clear.tif"
    output.parent.mkdir()
    results = processing.run(REMOVE, {"INPUT": str(cloudy), "OUTPUT": str(output)})
    assert "OPACITY" not in results
    assert "MASK_OUT" not in results
    assert left_in(output.parent) == ["clear.tif"]


def test_temporary_output(cloudy):
    results = processing.run(REMOVE, {"INPUT": str(cloudy), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert results["OUTPUT"].endswith(".tif")
    assert read(results["OUTPUT"]).shape == cloudy.pixels.shape


def test_input_may_be_a_layer_of_the_project(cloudy, tmp_path):
    layer = QgsRasterLayer(str(cloudy), "Rome in July")
    QgsProject.instance().addMapLayer(layer)
    output = str(tmp_path / "clear.tif")
    processing.run(REMOVE, {"INPUT": layer.id(), "OUTPUT": output})
    assert read(output).shape == cloudy.pixels.shape


def test_a_layer_may_lie_in_a_zip_file(cloudy, tmp_path):
    archive = tmp_path / "rome.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.write(cloudy.path, "inside/rome.tif")
    straight, zipped = str(tmp_path / "straight.tif"), str(tmp_path / "zipped.tif")
    processing.run(REMOVE, {"INPUT": str(cloudy), "OUTPUT": straight})
    layer = QgsRasterLayer(f"/vsizip/{archive}/inside/rome.tif", "zipped")
    QgsProject.instance().addMapLayer(layer)
    processing.run(REMOVE, {"INPUT": layer.id(), "OUTPUT": zipped})
    np.testing.assert_array_equal(read(straight), read(zipped))


def test_output_layer_is_named_after_the_input(cloudy, tmp_path):
    output = tmp_path / "x.tif"
    processing.runAndLoadResults(REMOVE, {"INPUT": str(cloudy), "OUTPUT": str(output)})
    [layer] = QgsProject.instance().mapLayersByName("rome, clouds removed")
    assert layer.isValid()
    assert layer.source() == str(output)


def test_replace_all_takes_every_pixel_with_data(cloudy, tmp_path):
    mask = str(tmp_path / "mask.tif")
    results = processing.run(
        REMOVE,
        {
            "INPUT": str(cloudy),
            "REPLACE": "all",
            "OUTPUT": str(tmp_path / "clear.tif"),
            "MASK_OUT": mask,
        },
    )
    assert results["REPLACED_PERCENT"] == 100
    np.testing.assert_array_equal(read(mask)[0] == 1, cloudy.pixels[0] != NODATA)


def test_chosen_bands_rule(unnamed, cloudy, tmp_path):
    named, chosen = str(tmp_path / "named.tif"), str(tmp_path / "chosen.tif")
    processing.run(REMOVE, {"INPUT": str(cloudy), "OUTPUT": named})
    processing.run(
        REMOVE,
        {
            "INPUT": str(unnamed),
            "BAND_GREEN": 1,
            "BAND_RED": "2",
            "BAND_NIR": 3,
            "OUTPUT": chosen,
        },
    )
    np.testing.assert_array_equal(read(named), read(chosen))


def test_bands_in_another_order_give_the_same_pixels(cloudy, tmp_path):
    turned = write_raster(tmp_path / "turned.tif", cloudy.pixels[::-1], ("B8", "B4", "B3"))
    results = processing.run(
        REMOVE, {"INPUT": str(turned), "OUTPUT": str(tmp_path / "turned_clear.tif")}
    )
    assert results["BANDS_USED"] == "green = 3, red = 2, nir = 1"
    straight = processing.run(
        REMOVE, {"INPUT": str(cloudy), "OUTPUT": str(tmp_path / "straight.tif")}
    )
    np.testing.assert_array_equal(read(results["OUTPUT"])[::-1], read(straight["OUTPUT"]))


def test_tile_size_changes_no_pixel_by_more_than_one_dn(cloudy, tmp_path):
    tiles = {}
    for size in (64, 0):
        path = str(tmp_path / f"{size}.tif")
        processing.run(REMOVE, {"INPUT": str(cloudy), "TILE_SIZE": size, "OUTPUT": path})
        tiles[size] = read(path).astype(int)
    assert np.abs(tiles[64] - tiles[0]).max() <= 1


def test_model_may_be_a_folder_of_the_users(cloudy, model, tmp_path):
    mine = tmp_path / "my model"
    shutil.copytree(model, mine)
    manifest = json.loads((mine / "manifest.json").read_text(encoding="utf-8"))
    manifest["name"] = "mine"
    (mine / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    output = str(tmp_path / "clear.tif")
    results = processing.run(REMOVE, {"INPUT": str(cloudy), "MODEL": str(mine), "OUTPUT": output})
    assert results["MODEL_USED"].startswith("mine ")
    with rasterio.open(output) as dataset:
        assert dataset.tags()["CLOUD_REMOVAL_BUNDLE"].startswith("mine ")


def test_output_tags_record_the_parameters(everything):
    results, _ = everything
    with rasterio.open(results["OUTPUT"]) as dataset:
        tags = dataset.tags()
    assert tags["CLOUD_REMOVAL_BUNDLE"] == results["MODEL_USED"]
    assert tags["CLOUD_REMOVAL_VERSION"]
    assert json.loads(tags["CLOUD_REMOVAL_PARAMETERS"])["threshold"] == Removal.threshold


def test_cancel_leaves_nothing(large_cloudy, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    feedback = Feedback(cancel_at=40)
    parameters = {
        "INPUT": str(large_cloudy),
        "TILE_SIZE": 64,
        "OUTPUT": str(folder / "clear.tif"),
        "OPACITY": str(folder / "opacity.tif"),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        processing.run(REMOVE, parameters, feedback=feedback)
    assert left_in(folder) == []
    assert feedback.percents[-1] < 50


def test_cancel_leaves_the_file_that_was_there(large_cloudy, tmp_path):
    output = tmp_path / "clear.tif"
    output.write_bytes(b"an earlier result")
    with pytest.raises(QgsProcessingException):
        processing.run(
            REMOVE,
            {"INPUT": str(large_cloudy), "TILE_SIZE": 64, "OUTPUT": str(output)},
            feedback=Feedback(cancel_at=40),
        )
    assert output.read_bytes() == b"an earlier result"


def test_output_can_be_written_over(cloudy, tmp_path):
    output = tmp_path / "clear.tif"
    output.write_bytes(b"an earlier result")
    processing.run(REMOVE, {"INPUT": str(cloudy), "OUTPUT": str(output)})
    assert read(output).shape == cloudy.pixels.shape
