"""QGIS with its window, under Xvfb: what a first user does, and what the layers then look like."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.screenshots import take
from tests.qgis.scenes import surface, write_raster

INPUT_STYLE = {"renderer": "QgsMultiBandColorRenderer", "bands": [4, 3, 2], "stretch": [0, 4500]}


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    folder = tmp_path_factory.mktemp("window")
    ground = surface(112, 96)
    pixels = ground[[0, 0, 1, 2]]
    raster = write_raster(folder / "rome.tif", pixels, ("B2", "B3", "B4", "B8"))
    return {**take(folder, raster.path), "folder": folder}


def layer(window, ending):
    (found,) = [entry for entry in window["layers"] if entry["name"].endswith(ending)]
    return found


pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def test_the_plugin_is_enabled_with_a_button_that_can_be_seen(window):
    assert window["enabled"]
    assert window["toolbar"]


def test_the_button_opens_the_dialog_on_the_active_layer(window):
    assert window["chosen"]


def test_the_run_tells_what_it_did(window):
    assert "green = 2, red = 3, nir = 4" in window["results"]["BANDS_USED"]
    assert 0 < window["results"]["CLOUD_PERCENT"] < 100


def test_the_result_is_named_and_looks_like_its_input(window):
    assert {key: window["input"][key] for key in INPUT_STYLE} == INPUT_STYLE
    assert layer(window, ", clouds removed") == {
        **INPUT_STYLE,
        "name": f"{window['input']['name']}, clouds removed",
    }


def test_opacity_and_mask_have_styles_of_their_own(window):
    assert layer(window, "opacity")["renderer"] == "QgsSingleBandPseudoColorRenderer"
    assert layer(window, "changed pixels")["renderer"] == "QgsPalettedRasterRenderer"


def test_a_picture_was_taken_of_every_step(window):
    pictures = sorted(path.stem for path in Path(window["folder"]).glob("*.png"))
    assert pictures == ["1-layer", "2-dialog", "3-log", "4-result", "5-changed"]
