"""The ONNX file gives what the bundle gives, and says what Deepness reads."""

from __future__ import annotations

import json
from pathlib import Path

import keras
import numpy as np
import onnx
import onnxruntime
import pytest

from cloud_removal_plugin.core.bundle import Bundle, load_bundle
from cloud_removal_plugin.core.context import cell_statistics
from cloud_removal_plugin.core.errors import BundleError, JobError
from cloud_removal_plugin.core.runtime import BundledGenerator
from cloud_removal_plugin.networks.export import write_bundle
from cloud_removal_plugin.networks.generator import (
    Architecture,
    build_context_network,
    build_fine_network,
)
from cloud_removal_plugin.networks.onnx_export import build_tile_network, main, write_onnx
from tests.conftest import cloudy_scene

ROLES = ("green", "red", "nir")
TILE = 256


def shaken(model: keras.Model) -> keras.Model:
    """Random weights everywhere, so that no head is zero and no normalisation the identity."""
    rng = np.random.default_rng(4)
    for variable in model.weights:
        start = np.asarray(variable)
        moved = start + rng.normal(0, 0.05, variable.shape)
        variable.assign(np.abs(moved) if "variance" in variable.path else moved)
    return model


def make_bundle(folder: Path, seed: int = 0) -> Bundle:
    keras.utils.set_random_seed(seed)
    arch = Architecture()
    write_bundle(
        folder,
        shaken(build_context_network(arch)),
        shaken(build_fine_network(arch)),
        arch,
        name="g-r-nir",
        version="0.1.0",
        roles=ROLES,
        description="For a test.",
        training={},
    )
    return load_bundle(folder)


# With the second seed, some pixels reach the largest reflectance.
@pytest.mark.parametrize("seed", [0, 10])
def test_onnx_gives_what_the_bundle_gives_for_a_tile(tmp_path: Path, seed: int) -> None:
    bundle = make_bundle(tmp_path / "bundle", seed)
    path = tmp_path / "model.onnx"
    write_onnx(bundle, path, TILE, 10.0)

    reflectance = cloudy_scene(TILE, TILE).astype(np.float32) / 10000.0
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (only,) = session.get_inputs()
    assert only.shape[1:] == [3, TILE, TILE]
    # Any number of tiles at once.
    (both,) = session.run(None, {only.name: np.stack([0.5 * reflectance, reflectance])})
    assert both.shape == (2, 5, TILE, TILE)
    made = both[1]

    generator = BundledGenerator(bundle)
    valid = np.ones((TILE, TILE), bool)
    cells = cell_statistics(reflectance, valid, generator.cell, generator.clip)
    expected = generator.generate(np.moveaxis(reflectance, 0, -1), generator.context(cells))
    # The bundle's network has no neighbours for the outermost pixels.
    inner = (slice(1, -1), slice(1, -1))
    difference = np.abs(np.moveaxis(made[:3], 0, -1) - expected.reflectance)
    assert difference[inner].max() < 1e-4
    assert np.abs(made[3] - expected.opacity)[inner].max() < 1e-4
    assert np.abs(made[4] - expected.shadow)[inner].max() < 1e-4
    assert np.ptp(expected.reflectance) > 0.1
    assert np.ptp(expected.opacity) > 0.01

    model = onnx.load(path)
    onnx.checker.check_model(model)
    metadata = {entry.key: json.loads(entry.value) for entry in model.metadata_props}
    assert metadata == {
        "model_type": "Regressor",
        "class_names": {"0": "green", "1": "red", "2": "nir", "3": "opacity", "4": "shadow"},
        "resolution": 1000.0,
        "tile_size": TILE,
        "tiles_size": TILE,
        "tiles_overlap": 20,
        "reg_output_scaling": 1.0,
    }


def test_a_tile_that_cannot_be_is_refused(tmp_path: Path) -> None:
    bundle = make_bundle(tmp_path / "bundle")
    with pytest.raises(JobError, match="The tile is 500 pixels; expected one of 256"):
        build_tile_network(bundle, 500)


def test_a_bundle_without_weights_is_refused_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_bundle(tmp_path / "bundle").folder
    manifest = json.loads((folder / "manifest.json").read_text())
    del manifest["generator"]["weights"]
    (folder / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(BundleError, match="no Keras weights"):
        build_tile_network(load_bundle(folder), TILE)
    assert main([str(folder), str(tmp_path / "model.onnx")]) == 1
    assert "no Keras weights" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.onnx"))
