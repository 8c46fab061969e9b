"""How the outputs look in QGIS, checked by the properties of the layers that it loads."""

from __future__ import annotations

import gc

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)

from tests.qgis.scenes import write_raster

REMOVE = "cloudremoval:remove"


@pytest.fixture
def four_bands(cloudy, tmp_path):
    """A layer whose first band the model does not know."""
    pixels = np.concatenate([cloudy.pixels[:1], cloudy.pixels])
    write_raster(tmp_path / "rome.tif", pixels, ("B11", "B3", "B4", "B8"))
    layer = QgsRasterLayer(str(tmp_path / "rome.tif"), "Rome")
    QgsProject.instance().addMapLayer(layer)
    return layer


def stretch(layer, low, high):
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(1))
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    enhancement.setMinimumValue(low)
    enhancement.setMaximumValue(high)
    return enhancement


def false_colour(layer, bands=(4, 3, 2)):
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *bands)
    renderer.setRedContrastEnhancement(stretch(layer, 100, 4321))
    layer.setRenderer(renderer)


def load(layer, folder, **parameters):
    """Run and load as the dialog does; returns the loaded layers by output."""
    outputs = {name: str(folder / f"{name}.tif") for name in ("OUTPUT", "OPACITY", "MASK_OUT")}
    processing.runAndLoadResults(REMOVE, {"INPUT": layer.id(), **outputs, **parameters})
    gc.collect()
    layers = QgsProject.instance().mapLayers().values()
    return {name: next(x for x in layers if x.source() == path) for name, path in outputs.items()}


def test_the_output_looks_like_the_input(four_bands, tmp_path):
    false_colour(four_bands)
    renderer = load(four_bands, tmp_path)["OUTPUT"].renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)
    assert renderer.redContrastEnhancement().maximumValue() == 4321


def test_colours_follow_their_bands_where_others_are_dropped(four_bands, tmp_path):
    false_colour(four_bands)
    renderer = load(four_bands, tmp_path, OTHER_BANDS="drop")["OUTPUT"].renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
    assert renderer.redContrastEnhancement().maximumValue() == 4321


def test_bands_that_keep_their_clouds_are_not_what_is_shown(four_bands, tmp_path):
    false_colour(four_bands, bands=(1, 2, 3))
    renderer = load(four_bands, tmp_path)["OUTPUT"].renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)
    assert renderer.redContrastEnhancement().maximumValue() != 4321


def test_a_stretch_that_the_clouds_gave_is_chosen_anew(four_bands, tmp_path):
    false_colour(four_bands)
    four_bands.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.MinMax,
    )
    clouds = four_bands.renderer().greenContrastEnhancement().maximumValue()
    result = load(four_bands, tmp_path)["OUTPUT"].renderer()
    assert (result.redBand(), result.greenBand(), result.blueBand()) == (4, 3, 2)
    assert result.greenContrastEnhancement().maximumValue() < 0.8 * clouds


def test_an_alpha_band_stays_one_where_others_are_dropped(cloudy, tmp_path):
    opaque = np.full_like(cloudy.pixels[:1], 65535)
    pixels = np.concatenate([cloudy.pixels, cloudy.pixels[:1], opaque])
    write_raster(tmp_path / "rome.tif", pixels, ("B3", "B4", "B8", "B11", "alpha"))
    with rasterio.open(tmp_path / "rome.tif", "r+") as dataset:
        gray, alpha = rasterio.enums.ColorInterp.gray, rasterio.enums.ColorInterp.alpha
        dataset.colorinterp = [gray, *[rasterio.enums.ColorInterp.undefined] * 3, alpha]
    layer = QgsRasterLayer(str(tmp_path / "rome.tif"), "Rome")
    QgsProject.instance().addMapLayer(layer)
    false_colour(layer, (3, 2, 1))
    layer.renderer().setAlphaBand(5)
    result = load(layer, tmp_path, OTHER_BANDS="drop")["OUTPUT"]
    assert (result.bandCount(), result.renderer().alphaBand()) == (4, 4)


def test_a_gray_band_follows_too(four_bands, tmp_path):
    renderer = QgsSingleBandGrayRenderer(four_bands.dataProvider(), 4)
    renderer.setContrastEnhancement(stretch(four_bands, 7, 77))
    four_bands.setRenderer(renderer)
    found = load(four_bands, tmp_path, OTHER_BANDS="drop")["OUTPUT"].renderer()
    assert isinstance(found, QgsSingleBandGrayRenderer)
    assert found.usesBands() == [3]
    assert found.contrastEnhancement().maximumValue() == 77


def test_a_band_that_was_dropped_is_not_shown(four_bands, tmp_path):
    false_colour(four_bands, (1, 3, 2))
    renderer = load(four_bands, tmp_path, OTHER_BANDS="drop")["OUTPUT"].renderer()
    assert max(renderer.usesBands()) <= 3


def test_the_opacity_is_shown_from_0_to_1(four_bands, tmp_path):
    renderer = load(four_bands, tmp_path)["OPACITY"].renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)
    colours = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert colours[0].color.alpha() == 0
    assert colours[-1].color.alpha() == 255


def test_opacity_that_is_opened_later_is_shown_from_0_to_1_too(four_bands, tmp_path):
    path = tmp_path / "opacity.tif"
    outputs = {"OUTPUT": str(tmp_path / "output.tif"), "OPACITY": str(path)}
    processing.run(REMOVE, {"INPUT": four_bands.id(), **outputs})
    renderer = QgsRasterLayer(str(path), "opened").renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0.0, 1.0)


def test_the_expected_error_is_shown_up_to_a_tenth(four_bands, tmp_path):
    path = tmp_path / "error.tif"
    outputs = {"OUTPUT": str(tmp_path / "output.tif"), "CONFIDENCE": str(path)}
    processing.run(REMOVE, {"INPUT": four_bands.id(), **outputs})
    renderer = QgsRasterLayer(str(path), "opened").renderer()
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0.0, 0.1)


def test_a_style_that_lies_beside_the_output_stays(four_bands, tmp_path):
    own = tmp_path / "opacity.qml"
    own.write_text("mine", encoding="utf-8")
    outputs = {"OUTPUT": str(tmp_path / "output.tif"), "OPACITY": str(tmp_path / "opacity.tif")}
    processing.run(REMOVE, {"INPUT": four_bands.id(), **outputs})
    assert own.read_text(encoding="utf-8") == "mine"


def test_layers_that_are_loaded_get_no_style_file(four_bands, tmp_path):
    layers = load(four_bands, tmp_path)
    assert layers["OPACITY"].renderer().classificationMax() == 1.0
    assert not list(tmp_path.glob("*.qml"))


def test_the_masks_file_brings_its_classes(four_bands, tmp_path):
    load(four_bands, tmp_path)
    plain = QgsRasterLayer(str(tmp_path / "MASK_OUT.tif"), "mask")
    assert isinstance(plain.renderer(), QgsPalettedRasterRenderer)
    labels = {int(entry.value): entry.label for entry in plain.renderer().classes()}
    assert labels[0] == "observed"
    assert labels[1] == "made up"


def test_the_loaded_mask_hides_what_is_made_up_only(four_bands, tmp_path):
    renderer = load(four_bands, tmp_path)["MASK_OUT"].renderer()
    alpha = {int(entry.value): entry.color.alpha() for entry in renderer.classes()}
    labels = {int(entry.value): entry.label for entry in renderer.classes()}
    assert alpha == {0: 0, 1: 255}
    assert labels == {0: "observed", 1: "made up"}


def test_every_layer_is_named_after_the_input(four_bands, tmp_path):
    names = {key: layer.name() for key, layer in load(four_bands, tmp_path).items()}
    assert names == {
        "OUTPUT": "Rome, clouds removed",
        "OPACITY": "Rome, cloud opacity",
        "MASK_OUT": "Rome, changed pixels",
    }


def test_several_outputs_share_a_group_where_qgis_can_do_that(four_bands, tmp_path):
    layers = load(four_bands, tmp_path)
    root = QgsProject.instance().layerTreeRoot()
    parents = {key: root.findLayer(layer).parent() for key, layer in layers.items()}
    # From QGIS 3.32 on; before, the layers go where Processing's settings say.
    grouped = hasattr(QgsProcessingContext.LayerDetails(), "groupName")
    assert {parent.name() for parent in parents.values()} == ({"Rome"} if grouped else {""})
    if grouped:
        names = [child.name() for child in parents["OUTPUT"].children()]
        assert names == ["Rome, changed pixels", "Rome, cloud opacity", "Rome, clouds removed"]


def test_a_name_that_was_given_stays(algorithm, four_bands, context, feedback, tmp_path):
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "clear.tif"), QgsProject.instance())
    output.destinationName = "my own"
    parameters = {"INPUT": four_bands.id(), "OUTPUT": output}
    _, succeeded = algorithm.run(parameters, context, feedback)
    assert succeeded
    details = context.layerToLoadOnCompletionDetails(str(tmp_path / "clear.tif"))
    assert details.name == "my own"
    assert details.postProcessor() is not None


def test_outputs_that_are_not_loaded_need_no_style(four_bands, tmp_path):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = str(tmp_path / "clear.tif")
    processing.run(REMOVE, {"INPUT": four_bands.id(), "OUTPUT": output}, context=context)
    assert not context.willLoadLayerOnCompletion(output)
