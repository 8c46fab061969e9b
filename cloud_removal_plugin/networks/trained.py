"""The networks of a bundle as Keras models, and Keras models where a removal wants a generator."""

from __future__ import annotations

import json

import keras
import numpy as np

from ..core.bundle import MANIFEST, Bundle
from ..core.context import CellStatistics, build_context
from ..core.errors import BundleError
from ..core.runtime import Generated, PatchGenerator
from .generator import (
    CELL,
    CONTEXT_HALO,
    CONTEXT_STRIDE,
    HALO,
    Architecture,
    build_context_network,
    build_fine_network,
)
from .layers import REFLECTANCE_MAX


def load_networks(bundle: Bundle) -> tuple[keras.Model, keras.Model, Architecture]:
    """The context and the fine network of a bundle, rebuilt from its manifest, with its weights.

    BundleError where the bundle has no weights to train on, or not of this architecture.
    """
    arch = _architecture(bundle)
    context, fine = build_context_network(arch), build_fine_network(arch)
    if bundle.weights is None:
        raise BundleError(
            f"The model '{bundle.folder}' has no Keras weights (generator.weights.h5), so training "
            "cannot start from it. Start from another model, or from scratch."
        )
    both = keras.Model([context.input, *fine.input], [context.output, fine.output])
    try:
        both.load_weights(bundle.weights)
    except (OSError, ValueError, KeyError) as error:
        raise BundleError(
            f"'{bundle.weights}' does not hold the weights of the networks that its manifest "
            f"describes ({error}). Get the bundle again."
        ) from error
    return context, fine, arch


def load_patches(bundle: Bundle, network: keras.Model) -> None:
    """Load the weights of a bundle of the 2020 network into one of that; BundleError else."""
    if bundle.patch != int(network.input.shape[1]) or bundle.weights is None:
        raise BundleError(
            f"The model '{bundle.folder}' is of another kind than the preset recipe2020 trains. "
            "Choose another preset or model."
        )
    try:
        network.load_weights(bundle.weights)
    except (OSError, ValueError, KeyError) as error:
        raise BundleError(
            f"'{bundle.weights}' does not hold the weights of this network ({error}). Get the "
            "bundle again."
        ) from error


def _architecture(bundle: Bundle) -> Architecture:
    path = bundle.folder / MANIFEST
    generator = json.loads(path.read_text(encoding="utf-8"))["generator"]
    widths = [generator.get(name) for name in ("context_widths", "fine_widths")]
    usual = (Architecture.context_widths, Architecture.fine_widths)
    sound = all(
        isinstance(listed, list)
        and len(listed) == len(as_many)
        and all(type(width) is int and 1 <= width <= 4096 for width in listed)
        for listed, as_many in zip(widths, usual)
    )
    if bundle.context is None or bundle.context.cell != CELL or not sound:
        raise BundleError(
            f"The model '{bundle.folder}' is of another kind than this preset trains: it needs a "
            f"context network of cells of {CELL} pixels, and in its manifest "
            f"{len(usual[0])} context_widths and {len(usual[1])} fine_widths. Choose another "
            "preset or model."
        )
    return Architecture(
        bands=len(bundle.bands),
        features=bundle.context.features,
        context_widths=tuple(widths[0]),
        fine_widths=tuple(widths[1]),
    )


class TrainedGenerator:
    """Two Keras networks with the weights they have now, a `core.runtime.Generator`."""

    note = ""
    bytes_per_pixel = 900
    abreast = 1
    halo = HALO
    alignment = CELL
    cell = CELL
    clip = (0.0, REFLECTANCE_MAX)

    def __init__(self, context: keras.Model, fine: keras.Model, roles: tuple[str, ...]) -> None:
        self.name = "in training"
        self.roles = roles
        self._context, self._fine = context, fine

    def context(self, statistics: CellStatistics) -> np.ndarray:
        """(rows, columns, 2 * bands + 1 + features) float32 of all cells."""

        def network(cells: np.ndarray) -> np.ndarray:
            return np.asarray(self._context(cells, training=False))

        return build_context(statistics, network, CONTEXT_STRIDE, CONTEXT_HALO)

    def generate(self, reflectance: np.ndarray, context: np.ndarray) -> Generated:
        """Of reflectance (h, w, bands) and context (h / cell, w / cell, channels), float32."""
        made = np.asarray(self._fine([reflectance[None], context[None]], training=False))[0]
        bands = len(self.roles)
        return Generated(made[..., :bands], made[..., bands], made[..., bands + 1])


class TrainedPatches(PatchGenerator):
    """A Keras network for patches of one size, with the weights it has now, a `Generator`."""

    def __init__(self, network: keras.Model, roles: tuple[str, ...]) -> None:
        self._model = network
        size = int(network.input.shape[1])
        self._lay_out("in training", roles, size, (0.0, REFLECTANCE_MAX))

    def _run(self, patch: np.ndarray) -> np.ndarray:
        return np.asarray(self._model(patch[None], training=False))[0]
