"""What a bundle's networks will see, as examples for their numbers in 8 bits."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import keras
import numpy as np

from cloud_removal_plugin.networks.generator import CELL, Architecture, build_trainer
from cloud_removal_plugin.networks.litert import Example, Examples
from cloud_removal_plugin.networks.samples import batches

from .data import training_scenes
from .recipe import Recipe

_BATCHES = 16


def examples_for(
    context: keras.Model,
    fine: keras.Model,
    arch: Architecture,
    recipe: Recipe,
    roles: tuple[str, ...],
) -> Examples:
    """Windows and crops, drawn as those of the first batches of the recipe's fit are."""
    trainer = build_trainer(context, fine, arch, recipe.sampling.window // CELL)
    seen = keras.Model(trainer.inputs, trainer.get_layer("crop").output)
    scenes = training_scenes(roles, recipe.hold_out, recipe.leave_out)
    # A bundle never sees a raster without one of its bands.
    scenes = [scene for scene in scenes if scene.present.all()]
    sampling = replace(recipe.sampling, subsets=(roles,))
    size, seed = recipe.schedule.batch, recipe.schedule.seed
    windows: list[Example] = []
    crops: list[Example] = []
    for inputs, _ in islice(batches(scenes, roles, sampling, size, seed, 0), _BATCHES):
        windows += [(window[None],) for window in inputs["statistics"]]
        contexts = np.asarray(seen(inputs, training=False))
        crops += [(crop[None], own[None]) for crop, own in zip(inputs["reflectance"], contexts)]
    return Examples(windows, crops)
