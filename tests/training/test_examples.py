"""What the networks of a bundle are shown before their numbers are put into 8 bits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cloud_removal_plugin.networks.generator import (
    CELL,
    Architecture,
    build_context_network,
    build_fine_network,
)
from training import examples
from training.recipe import FOLDER, read_recipe


def test_they_have_every_band_of_the_bundle(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examples, "_BATCHES", 1)
    recipe = read_recipe(FOLDER / "bundled.toml")
    recipe = replace(recipe, schedule=replace(recipe.schedule, batch=4))
    roles = recipe.bundles["r-g-b"]
    arch = Architecture(len(roles), 2, (4, 4, 4), (4, 4))
    context, fine = build_context_network(arch), build_fine_network(arch)
    found = examples.examples_for(context, fine, arch, recipe, roles)
    assert len(found.context) == len(found.fine) == 4
    cells, crop = recipe.sampling.window // CELL, recipe.sampling.crop
    for (statistics,), (reflectance, around) in zip(found.context, found.fine):
        assert statistics.shape == (1, cells, cells, 9)
        assert reflectance.shape == (1, crop, crop, 3)
        assert around.shape == (1, crop // CELL, crop // CELL, arch.context_channels)
        assert reflectance.max(axis=(0, 1, 2)).min() > 0.005
        assert statistics.max(axis=(0, 1, 2)).min() > 0.05
