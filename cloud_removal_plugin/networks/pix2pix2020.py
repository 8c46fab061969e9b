"""The network of the project's first version (2020): pix2pix as in TensorFlow's tutorial.

Generator and discriminator of Isola, Zhu, Zhou, Efros (2017), for one patch of 256 x 256 at a time,
without opacity, and its recipe: cross-entropy + 100 x L1, Adam of 2e-4 with beta 0.5, batches of 1.
It runs in the project's one training loop, and its bundle says that it is not tile invariant.

Three things are meant to be other than they were. Reflectance has one fixed scale, the plugin's
companding, taken to -1..1. Dropout and the statistics of a batch are used in training only. And the
bottleneck, 1 x 1 pixel, is not normalised, as in the authors' code: the statistics of one value say
that it is its own mean, so in training nothing would come through it.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
from keras import KerasTensor, layers, ops

from ..core.mlm import BANDS
from .discriminator import Adversary
from .layers import REFLECTANCE_MAX, compand
from .loop import Schedule

#: Filters of the halvings; seven levels and the bottleneck take 256 pixels to 1.
WIDTHS = (64, 128, 256, 512, 512, 512, 512, 512)
_SPAN = REFLECTANCE_MAX**0.5
_BATCH_MOMENTUM = 0.98


def build_generator(bands: int, widths: Sequence[int] = WIDTHS) -> keras.Model:
    """``(batch, P, P, bands)`` reflectance to the same without clouds; P is 2 to the levels.

    54.4 million parameters for three bands (the tutorial's 54,425,859, but for the bottleneck's
    normalisation and for the biases of what is not normalised).
    """
    size = 2 ** len(widths)
    reflectance = keras.Input((size, size, bands), name="reflectance")
    x = ToSigned(name="to_signed")(reflectance)
    skips = []
    for level, width in enumerate(widths):
        normalised = 0 < level < len(widths) - 1
        x = _halve(width, normalised, f"down{level}")(x)
        if normalised:
            x = layers.BatchNormalization(momentum=_BATCH_MOMENTUM)(x)
        x = layers.LeakyReLU(negative_slope=0.3)(x)
        skips.append(x)
    skips.pop()
    for level, skip in enumerate(reversed(skips)):
        x = layers.Conv2DTranspose(
            skip.shape[-1], 4, 2, "same", use_bias=False, kernel_initializer=_normal()
        )(x)
        x = layers.BatchNormalization(momentum=_BATCH_MOMENTUM)(x)
        if level < 3:
            x = layers.Dropout(0.5)(x)
        x = layers.Concatenate()([layers.ReLU()(x), skip])
    signed = layers.Conv2DTranspose(
        bands, 4, 2, "same", activation="tanh", kernel_initializer=_normal(), name="signed"
    )(x)
    return keras.Model(reflectance, ToReflectance(name="to_reflectance")(signed), name="pix2pix")


def build_trainer(generator: keras.Model) -> keras.Model:
    """The generator with the training loop's names of inputs and outputs; weights are shared."""
    return keras.Model({"reflectance": generator.input}, {"fine": generator.output})


def schedule(steps: int, seed: int = 1) -> Schedule:
    """Adam of 2e-4 with beta 0.5 and nothing else; batches of one patch."""
    return Schedule(
        steps=steps,
        batch=1,
        rate=2e-4,
        weight_decay=0.0,
        warm_up=0.0,
        average=0.0,
        clip=0.0,
        seed=seed,
        beta=0.5,
        constant=True,
    )


@dataclass(frozen=True)
class AbsoluteError:
    """``weight`` times the mean absolute error in signed units, nothing else."""

    weight: float = 100.0

    def losses(self, bands: int) -> dict[str, keras.losses.Loss]:
        """The loss of the trainer's one output; the target is packed as in ``losses``."""
        return {"fine": _SignedError(bands, self.weight)}


class _SignedError(keras.losses.Loss):
    def __init__(self, bands: int, weight: float) -> None:
        super().__init__(name="signed_error")
        self.bands, self.weight = bands, weight

    def call(self, y_true: KerasTensor, y_pred: KerasTensor) -> KerasTensor:
        difference = compand(y_true[..., : self.bands]) - compand(y_pred)
        return self.weight * ops.mean(ops.abs(difference)) * (2.0 / _SPAN)


@dataclass(frozen=True)
class Discriminator2020(Adversary):
    """The discriminator of the first version, 7.0 million parameters for three bands.

    The tutorial's has 2,770,433: 64, 128, 256 filters at half the size each, then 512 after a
    padding by zeros, then the decision after another. The 7.0 million came with one more halving
    of 512 filters, ``widths``' last, which makes the field of a decision 142 pixels, not 70.
    """

    weight: float = 1.0
    form: str = "cross_entropy"
    below_opacity: float | None = None
    normalisation: str = "batch"
    widths: tuple[int, ...] = (64, 128, 256, 512)

    def build(self, bands: int) -> keras.Model:
        """``[cloudy, candidate]`` to ``decision``, a map; there are no features to match."""
        cloudy = keras.Input((None, None, bands), name="cloudy")
        candidate = keras.Input((None, None, bands), name="candidate")
        to_signed = ToSigned(name="to_signed")
        x = layers.Concatenate()([to_signed(cloudy), to_signed(candidate)])
        for level, width in enumerate(self.widths):
            x = _halve(width, level > 0, f"level{level}")(x)
            if level:
                x = layers.BatchNormalization(momentum=_BATCH_MOMENTUM)(x)
            x = layers.LeakyReLU(negative_slope=0.3)(x)
        x = layers.ZeroPadding2D()(x)
        x = layers.Conv2D(self.widths[-1], 4, use_bias=False, kernel_initializer=_normal())(x)
        x = layers.BatchNormalization(momentum=_BATCH_MOMENTUM)(x)
        x = layers.ZeroPadding2D()(layers.LeakyReLU(negative_slope=0.3)(x))
        decision = layers.Conv2D(1, 4, kernel_initializer=_normal(), name="decision")(x)
        return keras.Model([cloudy, candidate], {"decision": decision}, name="discriminator")


def _halve(width: int, normalised: bool, name: str) -> keras.layers.Layer:
    return layers.Conv2D(
        width,
        4,
        2,
        "same",
        use_bias=not normalised,
        kernel_initializer=_normal(),
        name=name,
    )


def _normal() -> keras.initializers.Initializer:
    return keras.initializers.RandomNormal(0.0, 0.02)


class ToSigned(layers.Layer):
    """Reflectance 0..1.6 to -1..1, linear in its square root."""

    def call(self, reflectance: KerasTensor) -> KerasTensor:
        return compand(reflectance) * (2.0 / _SPAN) - 1.0


class ToReflectance(layers.Layer):
    """The inverse of `ToSigned`."""

    def call(self, signed: KerasTensor) -> KerasTensor:
        return ops.square((signed + 1.0) * (_SPAN / 2.0))


def write_bundle(
    folder: Path,
    generator: keras.Model,
    *,
    name: str,
    version: str,
    roles: Sequence[str],
    description: str,
    training: dict[str, Any],
) -> None:
    """Write the bundle ``folder`` whole or not at all; one that is there is replaced."""
    from .litert import to_litert

    patch = int(generator.input.shape[1])
    manifest = {
        "format": 1,
        "name": name,
        "version": version,
        "license": "MIT",
        "description": description,
        "bands": [BANDS[role] for role in roles],
        "reflectance_range": [0.0, REFLECTANCE_MAX],
        "companding": {"function": "sqrt", "clip": [0.0, REFLECTANCE_MAX]},
        "stride": patch,
        "halo": patch - 1,
        "patch": patch,
        "heads": ["reflectance"],
        "tile_invariant": False,
        "generator": {
            "file": "generator.tflite",
            "weights": "generator.weights.h5",
            "parameters": generator.count_params(),
        },
        "training": training,
        "mlm": {
            "mlm:name": name,
            "mlm:architecture": "pix2pix U-Net",
            "mlm:framework": "Keras",
            "mlm:tasks": ["generative"],
        },
    }
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as temporary:
        fresh = Path(temporary) / "bundle"
        fresh.mkdir()
        (fresh / "generator.tflite").write_bytes(to_litert(generator))
        generator.save_weights(fresh / "generator.weights.h5")
        (fresh / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")
        if folder.exists():
            shutil.rmtree(folder)
        fresh.replace(folder)
