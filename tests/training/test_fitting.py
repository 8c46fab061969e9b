"""Fits of both kinds of network: a few steps, from scenes to a bundle that is measured."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.bundle import load_bundle
from cloud_removal_plugin.networks import pix2pix2020
from cloud_removal_plugin.networks.generator import Architecture
from cloud_removal_plugin.networks.samples import Scene
from training import fitting
from training.evaluate import Item, measure
from training.figures import METHODS
from training.recipe import FOLDER, Recipe, read_recipe

ROLES = ("green", "red", "nir")
SIDE = 64


def small(name: str) -> Recipe:
    """The recipe with two steps of small windows."""
    recipe = read_recipe(FOLDER / f"{name}.toml")
    two_stage = not recipe.first_version
    return replace(
        recipe,
        roles=ROLES,
        bundles={"g-r-nir": ROLES},
        architecture=Architecture(len(ROLES), 2, (4, 4, 4), (4, 4)),
        sampling=replace(
            recipe.sampling, window=SIDE if two_stage else 32, crop=32, subsets=(ROLES,)
        ),
        schedule=replace(recipe.schedule, steps=2, batch=2 if two_stage else 1),
    )


@pytest.fixture
def scenes(monkeypatch: pytest.MonkeyPatch) -> list[Scene]:
    rng = np.random.default_rng(5)
    made = []
    for name in ("a", "b"):
        clear = rng.integers(500, 2000, (len(ROLES), SIDE, SIDE)).astype(np.float32) / 10000
        cloudy = clear.copy()
        cloudy[:, :30] = 0.6
        made.append(Scene(name, clear, cloudy, name))
    monkeypatch.setattr(fitting, "training_scenes", lambda roles, hold_out, leave_out: made)
    return made


@pytest.mark.parametrize("name", ["budget", "recipe2020"])
def test_a_recipe_becomes_a_bundle_that_can_be_measured(
    name: str, scenes: list[Scene], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = pix2pix2020.build_generator
    monkeypatch.setattr(pix2pix2020, "build_generator", lambda bands: whole(bands, (4, 8, 8, 8, 8)))
    discriminator = partial(pix2pix2020.Discriminator2020, widths=(4, 8))
    monkeypatch.setattr(pix2pix2020, "Discriminator2020", discriminator)
    recipe = small(name)
    fitting.fit(recipe, tmp_path)
    log = (tmp_path / "log.txt").read_text(encoding="utf-8")
    assert "2 pairs: a, b" in log
    assert "step 2 of 2" in log
    fitting.export(recipe, tmp_path, tmp_path / "bundles", float16=True)
    bundle = tmp_path / "bundles" / "g-r-nir"
    assert ("opacity" in load_bundle(bundle).heads) == (not recipe.first_version)
    paths = [tmp_path / "cloudy.tif", tmp_path / "clear.tif"]
    for path, image in zip(paths, (scenes[0].cloudy, scenes[0].clear)):
        write(path, image)
    rows = measure(Item("real", "a", "a", "0", *paths), bundle, ROLES)
    assert [row.method for row in rows] == list(METHODS)
    assert rows[0].cloudy == pytest.approx(0.475, abs=0.01)
    if recipe.first_version:  # It paints all pixels anew, so clear ones are not the input's.
        assert rows[-1].clear > 0.001 > rows[0].clear


def write(path: Path, image: np.ndarray) -> None:
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 4, "dtype": "uint16"}
    with rasterio.open(path, "w", **profile, crs="EPSG:32633") as raster:
        raster.write(np.rint(np.concatenate([image[:1], image]) * 10000).astype(np.uint16))
        raster.scales = (1e-4,) * 4
        for band, role in enumerate(("blue", *ROLES), 1):
            raster.set_band_description(band, role)
