"""What a bundle's fine network will see, as examples for its numbers in 8 bits."""

from __future__ import annotations

from itertools import islice

import keras
import numpy as np

from cloud_removal_plugin.networks.generator import CELL, Architecture, build_trainer
from cloud_removal_plugin.networks.litert import Example
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
) -> list[Example]:
    """Crops and their contexts, drawn as the first batches of the recipe's fit are."""
    trainer = build_trainer(context, fine, arch, recipe.sampling.window // CELL)
    seen = keras.Model(trainer.inputs, trainer.get_layer("crop").output)
    scenes = training_scenes(roles, recipe.hold_out, recipe.leave_out)
    size, seed = recipe.schedule.batch, recipe.schedule.seed
    drawn = batches(scenes, roles, recipe.sampling, size, seed, 0)
    found = []
    for inputs, _ in islice(drawn, _BATCHES):
        contexts = np.asarray(seen(inputs, training=False))
        crops = inputs["reflectance"]
        found += [(crop[None], context[None]) for crop, context in zip(crops, contexts)]
    return found
