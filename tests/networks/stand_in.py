"""A trainer with the outputs of the real one, quick to build, and batches for it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import keras
import numpy as np

from cloud_removal_plugin.networks import pix2pix2020
from cloud_removal_plugin.networks.loop import Batch


def trainer(dropout: float = 0.3) -> keras.Model:
    """Normalised and with dropout; the same weights every time."""
    keras.utils.set_random_seed(5)
    reflectance = keras.Input((None, None, 3), name="reflectance")
    x = keras.layers.Conv2D(4, 3, padding="same")(reflectance)
    x = keras.layers.BatchNormalization()(x)
    x = keras.layers.Dropout(dropout, seed=3)(x)
    fine = keras.layers.Conv2D(5, 1, activation="sigmoid")(x)
    hint = keras.layers.Conv2D(4, 1, activation="sigmoid")(keras.layers.AveragePooling2D(16)(x))
    compared = keras.layers.Concatenate()([fine, reflectance])
    return keras.Model({"reflectance": reflectance}, {"fine": compared, "coarse": hint})


def batches(first: int = 0) -> Iterator[Batch]:
    """Two samples of 32 x 32 a step; their clear image is half as bright as the cloudy one."""
    for step in itertools.count(first):
        rng = np.random.default_rng([1, step])
        cloudy = rng.uniform(0, 1, (2, 32, 32, 3)).astype(np.float32)
        truth = np.concatenate([cloudy * 0.5, cloudy], axis=-1)
        yield {"reflectance": cloudy}, {"fine": truth, "coarse": truth[:, ::16, ::16, :5]}


def patch_bundle(folder: Path) -> keras.Model:
    """Write a small bundle of the 2020 kind, for patches of 32 x 32; returns its generator.

    ``tests/bundles/patches`` is what this writes.
    """
    keras.utils.set_random_seed(7)
    generator = pix2pix2020.build_generator(3, (4, 8, 8, 8, 8))
    rng = np.random.default_rng(7)
    for variable in generator.weights:
        if variable.path.endswith("kernel"):
            variable.assign(rng.normal(0.0, 0.2, variable.shape))
    pix2pix2020.write_bundle(
        folder,
        generator,
        name="patches",
        version="0.0.1",
        roles=("green", "red", "nir"),
        description="Untrained, for tests: patches of 32 x 32, no opacity.",
        training={},
    )
    return generator
