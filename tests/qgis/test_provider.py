from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QUrl

import cloud_removal_plugin

PLUGIN = Path(cloud_removal_plugin.__file__).parent
NAMES = ("remove", "detect", "simulate", "evaluate", "train", "environment")
# Numbers that have none: of a band, of steps, and those that weigh and start something.
UNITLESS = re.compile("SEED|STEPS|BAND_.*|.*RATE|.*_WEIGHT")


def registered():
    return QgsApplication.processingRegistry().providerById("cloudremoval")


def test_provider_lists_its_algorithms():
    listed = {algorithm.id() for algorithm in registered().algorithms()}
    assert listed >= {f"cloudremoval:{name}" for name in NAMES}


def test_provider_writes_formats_that_keep_the_pixels_only():
    assert registered().defaultRasterFileExtension() == "tif"
    assert registered().supportedOutputRasterLayerExtensions() == ["tif", "tiff", "bil"]
    assert not registered().supportsNonFileBasedOutput()


def test_icons_are_files():
    assert Path(registered().svgIconPath()).is_file()
    assert all(Path(a.svgIconPath()).is_file() for a in registered().algorithms())
    assert not registered().icon().isNull()


def test_plugin_can_be_unloaded_and_loaded_again_without_a_window(plugin):
    plugin.unload()
    assert registered() is None
    plugin.unload()
    plugin.initGui()
    plugin.initProcessing()
    assert registered().algorithms()


def imported_at_start():
    """The modules that QGIS imports with the plugin, after its own Processing is there."""
    code = (
        "import sys; from qgis.core import QgsApplication; app = QgsApplication([], False); "
        "app.initQgis(); from processing.core.Processing import Processing; "
        "Processing.initialize(); before = set(sys.modules); import cloud_removal_plugin; "
        "p = cloud_removal_plugin.classFactory(None); p.initProcessing(); "
        "print('imported', *(set(sys.modules) - before)); p.unload(); app.exitQgis()"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PLUGIN.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    (told,) = [line for line in run.stdout.splitlines() if line.startswith("imported ")]
    return told.split()[1:]


def test_nothing_heavy_is_imported_at_qgis_start():
    """Neither numpy nor what works on pixels, so that it takes some 20 of the 50 ms it may take."""
    modules = imported_at_start()
    assert "cloud_removal_plugin.provider" in modules
    others = {name.partition(".")[0] for name in modules}
    assert others <= {
        "cloud_removal_plugin",
        "processing",
        "qgis",
        "PyQt5",
        *sys.stdlib_module_names,
    }
    at_work = ("removal", "raster", "runtime", "simulation", "evaluation", "detection")
    assert not {f"cloud_removal_plugin.core.{name}" for name in at_work} & set(modules)


@pytest.mark.parametrize("name", NAMES)
def test_what_may_be_left_alone_says_when_to_change_it(name):
    found = QgsApplication.processingRegistry().algorithmById(f"cloudremoval:{name}")
    left_alone = [
        definition
        for definition in found.parameterDefinitions()
        if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        or (definition.defaultValue() is not None and not definition.isDestination())
    ]
    assert left_alone
    silent = [d.name() for d in left_alone if "When to change it" not in d.help()]
    assert silent == []


@pytest.mark.parametrize("name", NAMES)
def test_a_number_says_its_unit(name):
    found = QgsApplication.processingRegistry().algorithmById(f"cloudremoval:{name}")
    units = (
        "Minutes",
        "(%)",
        "(degrees)",
        "(m)",
        "(MB)",
        "(pixels",
        "(0 to 1)",
        "(0 = all)",
        "reflectance",
    )
    unitless = [
        definition.name()
        for definition in found.parameterDefinitions()
        if definition.type() == "number"
        and not any(unit in definition.description() for unit in units)
        and not UNITLESS.fullmatch(definition.name())
    ]
    assert unitless == []


def test_help_opens_a_page_that_is_there():
    for found in registered().algorithms():
        page = Path(QUrl(found.helpUrl()).toLocalFile())
        assert page.is_file(), found.id()


def luminance(colour):
    """Relative luminance, WCAG 2.1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return sum(weight * x for weight, x in zip((0.2126, 0.7152, 0.0722), linear))


@pytest.mark.parametrize("icon", sorted((PLUGIN / "icons").glob("*.svg")), ids=lambda p: p.stem)
def test_an_icon_can_be_told_from_a_white_and_from_a_dark_ground(icon):
    """Contrast of at least 3 to 1, as WCAG 2.1 asks of graphics, by one of its colours."""
    colours = set(re.findall(r"#[0-9a-f]{6}", icon.read_text(encoding="utf-8")))
    for ground in ("#ffffff", "#31363b"):
        pairs = [sorted((luminance(c), luminance(ground))) for c in colours]
        assert max((high + 0.05) / (low + 0.05) for low, high in pairs) >= 3, ground


def test_every_parameter_has_help_and_the_algorithm_says_where_to_read_on(algorithm):
    texts = [definition.help() for definition in algorithm.parameterDefinitions()]
    assert all(texts)
    assert all(text in algorithm.shortHelpString() for text in texts)
    assert "cloud" in algorithm.tags()
    assert (algorithm.group(), algorithm.groupId()) == ("Cloud removal", "removal")


def test_optional_outputs_are_not_made_by_default(algorithm):
    for name in ("OPACITY", "MASK_OUT", "PROVENANCE", "CONFIDENCE"):
        definition = algorithm.parameterDefinition(name)
        assert not definition.createByDefault()
        assert definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional


def test_technical_parameters_are_advanced(algorithm):
    advanced = [
        definition.name()
        for definition in algorithm.parameterDefinitions()
        if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    ]
    looks = ["MASK_VALUES", "THRESHOLD", "DILATE", "FEATHER", "SCALE", "OFFSET", "OTHER_BANDS"]
    assert advanced == [
        "REFERENCE_MASKS",
        *looks,
        "TILE_SIZE",
        "MEMORY",
        "THREADS",
        "OPTIONS",
        "COG",
    ]


def test_a_first_run_needs_one_choice(algorithm):
    needed = [
        definition.name()
        for definition in algorithm.parameterDefinitions()
        if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        and definition.defaultValue() is None
        and not definition.isDestination()
    ]
    assert needed == ["INPUT"]
