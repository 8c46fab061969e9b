"""What a bundle's networks will see, as examples for their numbers in 8 bits."""

from __future__ import annotations

from itertools import islice

import keras
import numpy as np

from cloud_removal_plugin.networks.generator import CELL, Architecture, build_trainer
from cloud_removal_plugin.networks.litert import Examples
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
    size, seed = recipe.schedule.batch, recipe.schedule.seed
    drawn = batches(scenes, roles, recipe.sampling, size, seed, 0)
    found = Examples([], [])
    for inputs, _ in islice(drawn, _BATCHES):
        found.context.extend((window[None],) for window in inputs["statistics"])
        contexts = np.asarray(seen(inputs, training=False))
        found.fine.extend(
            (crop[None], around[None]) for crop, around in zip(inputs["reflectance"], contexts)
        )
    return found
