from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

import cloud_removal_plugin

PLUGIN = Path(cloud_removal_plugin.__file__).parent
QGIS_FLOOR = [
    PLUGIN / "plugin.py",
    PLUGIN / "provider.py",
    *sorted((PLUGIN / "algorithms").glob("*.py")),
]


def registered():
    return QgsApplication.processingRegistry().providerById("cloudremoval")


def test_provider_lists_its_algorithms():
    assert {algorithm.id() for algorithm in registered().algorithms()} == {
        "cloudremoval:remove",
        "cloudremoval:detect",
        "cloudremoval:simulate",
        "cloudremoval:evaluate",
    }


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


def test_loading_the_plugin_imports_nothing_heavy():
    code = (
        "import sys; from qgis.core import QgsApplication; app = QgsApplication([], False); "
        "app.initQgis(); import cloud_removal_plugin; p = cloud_removal_plugin.classFactory(None); "
        "p.initProcessing(); "
        "print([m for m in ('rasterio', 'ai_edge_litert', 'tensorflow', 'keras', 'scipy') "
        "if m in sys.modules]); p.unload(); app.exitQgis()"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=PLUGIN.parent, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_every_parameter_has_help_and_the_algorithm_says_where_to_read_on(algorithm):
    texts = [definition.help() for definition in algorithm.parameterDefinitions()]
    assert all(texts)
    assert all(text in algorithm.shortHelpString() for text in texts)
    assert algorithm.helpUrl().startswith("https://")
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


@pytest.mark.parametrize("path", QGIS_FLOOR, ids=lambda path: path.stem)
def test_enums_are_fully_scoped(path):
    """Qt 6 knows QProcess.ProcessState.NotRunning, but not QProcess.NotRunning."""
    name = ".".join(path.relative_to(PLUGIN.parent).with_suffix("").parts)
    names = vars(importlib.import_module(name.removesuffix(".__init__")))
    unscoped = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            owner = names.get(node.value.id)
            if isinstance(owner, type) and owner.__module__.startswith(("qgis.", "PyQt")):
                value = getattr(owner, node.attr)
                if isinstance(value, int) and type(value) not in (int, bool):
                    unscoped.append(f"{node.lineno}: {node.value.id}.{node.attr}")
    assert unscoped == []
