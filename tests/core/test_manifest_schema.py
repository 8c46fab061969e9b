"""The JSON schema of a manifest and the loader, which checks by hand, say the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cloud_removal_plugin.core.bundle import BUNDLED, bundled, load_bundle
from cloud_removal_plugin.core.errors import BundleError
from cloud_removal_plugin.core.mlm import model_fields
from tests.core.test_bundle import MANIFEST, changed, load

SCHEMA = json.loads((bundled().parent / "manifest.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

ARRAY = {"shape": [-1, 4], "dim_order": ["batch", "channel"], "data_type": "float32"}
INPUT = {"name": "a", "bands": ["green", {"name": "red"}], "input": ARRAY}
OUTPUT = {"name": "b", "tasks": ["generative"], "result": ARRAY}

REFUSED_BY_BOTH: list[dict[str, Any]] = [
    *({name: value} for name in MANIFEST for value in (7.5, [], "") if name != "context"),
    *({name: ...} for name in MANIFEST if name not in ("context", "training", "mlm")),
    {"format": 2},
    {"format": True},
    {"name": "  "},
    {"bands": [1]},
    {"bands__0__role": "swir"},
    {"bands__0__role": ["green"]},
    {"bands__1__role": "green"},
    {"bands__0__role": ...},
    {"bands__0__common_name": ""},
    {"bands__0__center_wavelength": 560},
    {"bands__0__center_wavelength": True},
    {"reflectance_range": [0.0]},
    {"reflectance_range": [0.0, 1.0, 2.0]},
    {"companding__function": "log"},
    {"companding__clip": [-1, 2]},
    {"stride": 0},
    {"stride": True},
    {"halo": 4097},
    {"heads": ["opacity"]},
    {"heads": [["reflectance"]]},
    {"tile_invariant": 1},
    {"tile_invariant": False},
    *({"tile_invariant": False, "patch": patch} for patch in (0, 12, 8192, "256", True)),
    {"context": 16},
    {"context": {}},
    {"context__cell": "16"},
    {"context__halo": -1},
    {"context__file": ["context.tflite"]},
    {"generator__parameters": ...},
    {"generator__parameters": -1},
    {"generator__file": "../generator.tflite"},
    {"generator__file": "..\\generator.tflite"},
    {"generator__file": "C:generator.tflite"},
    {"generator__file": ".."},
    {"generator__file": "a\0b"},
    {"generator__weights": "/weights.h5"},
    *(
        {"mlm": {f"mlm:{name}": value}}
        for name, values in {
            "name": ("", 1, None),
            "architecture": ([], None),
            "framework": ("",),
            "framework_version": (3.15,),
            "tasks": ([], "generative", [1], [""]),
            "total_parameters": (-1, "many", True),
            "pretrained": (1, "no"),
            "pretrained_source": ("", 1),
            "accelerator": ("", 1),
            "accelerator_constrained": (None,),
            "input": (
                [], {}, [1], [{**INPUT, "name": ""}], [{**INPUT, "bands": "green"}],
                [{**INPUT, "bands": [{}]}], [{**INPUT, "input": None}],
                [{**INPUT, "input": {**ARRAY, "shape": [0]}}],
                [{**INPUT, "input": {**ARRAY, "shape": [-2]}}],
                [{**INPUT, "input": {**ARRAY, "data_type": "float"}}],
                [{**INPUT, "input": {**ARRAY, "dim_order": [1]}}],
                [INPUT, {"name": "a"}],
            ),
            "output": ([], [{**OUTPUT, "tasks": [1]}], [{**OUTPUT, "result": {}}]),
            "hyperparameters": ([],),
        }.items()
        for value in values
    ),
]  # fmt: skip

# What is wrong only with the files at hand, or with two values together.
REFUSED_BY_THE_LOADER_ALONE: list[dict[str, Any]] = [
    {"generator__file": "missing.tflite"},
    {"context__file": "missing.tflite"},
    {"reflectance_range": [1.6, 0.0]},
    {"companding__clip": [1.0, 1.0]},
    {"stride": 4.0},
    {"bands__0__center_wavelength": float("nan")},
    {"mlm": {"mlm:total_parameters": 4.0}},
]

TAKEN_BY_BOTH: list[dict[str, Any]] = [
    {},
    {"context": None},
    {"context": ...},
    {"generator__weights": ...},
    {"training": ..., "mlm": ...},
    {"heads": ["reflectance"]},
    {"heads": ["reflectance"], "context": None, "tile_invariant": False, "patch": 256},
    {"patch": "none"},
    {"something": "else"},
    {"bands__0__center_wavelength": 1},
    {"mlm": {"mlm:input": [INPUT], "mlm:output": [OUTPUT], "mlm:accelerator": None}},
    {"mlm": {"mlm:new": 1}},
]


def refused(tmp_path: Path, manifest: Any) -> bool:
    try:
        load(tmp_path, manifest)
    except BundleError:
        return True
    return False


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("changes", REFUSED_BY_BOTH, ids=repr)
def test_what_the_schema_refuses_the_loader_refuses(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    manifest = changed(**changes)
    assert not VALIDATOR.is_valid(manifest)
    assert refused(tmp_path, manifest)


@pytest.mark.parametrize("changes", REFUSED_BY_THE_LOADER_ALONE, ids=repr)
def test_what_no_schema_can_say_the_loader_still_refuses(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    manifest = changed(**changes)
    assert VALIDATOR.is_valid(manifest)
    assert refused(tmp_path, manifest)


@pytest.mark.parametrize("changes", TAKEN_BY_BOTH, ids=repr)
def test_what_the_schema_takes_the_loader_takes(tmp_path: Path, changes: dict[str, Any]) -> None:
    manifest = changed(**changes)
    VALIDATOR.validate(manifest)
    assert not refused(tmp_path, manifest)


def test_the_fields_that_export_writes_are_the_extension_s(tmp_path: Path) -> None:
    fields = model_fields(
        "g-r-nir",
        ("green", "red", "nir"),
        (0.0, 1.6),
        framework_version="3.15.1",
        parameters=123,
    )
    manifest = changed(mlm=fields)
    VALIDATOR.validate(manifest)
    assert load(tmp_path, manifest).mlm["mlm:total_parameters"] == 123
    assert {"mlm:name", "mlm:architecture", "mlm:tasks", "mlm:input", "mlm:output"} <= set(fields)


@pytest.mark.parametrize(
    "folder", [p for p in bundled().parent.iterdir() if p.is_dir()], ids=lambda p: p.name
)
def test_the_bundles_that_come_with_the_plugin_fit_the_schema(folder: Path) -> None:
    assert folder.name in BUNDLED
    VALIDATOR.validate(json.loads((folder / "manifest.json").read_text(encoding="utf-8")))
    load_bundle(folder)
