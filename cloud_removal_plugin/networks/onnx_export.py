"""A bundle as one ONNX file that takes a tile of a raster and nothing else.

    python -m cloud_removal_plugin.networks.onnx_export BUNDLE OUT.onnx --tile 512

Cell statistics, context network, spreading of clear colours and fine network are one graph, so a
program that knows nothing of this one can run it. It sees no further than the tile: give it large
ones that overlap. The metadata are those that the QGIS plugin Deepness reads (its documentation,
"Adding metadata to ONNX model"). Needs TensorFlow, tf2onnx and onnx.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np
from keras import KerasTensor, layers, ops

from ..core.bundle import Bundle, load_bundle
from ..core.errors import BundleError, CloudRemovalError, JobError, MissingPackageError, OutputError
from .generator import CELL, HALO
from .layers import SpreadClear, compand
from .trained import load_networks

TILES = (256, 512, 1024, 2048)


class CellStatistics(layers.Layer):
    """``(batch, h, w, bands)`` reflectance to mean, minimum and maximum of its companded cells.

    Same arithmetic as ``core.context.cell_statistics`` where every pixel has data:
    ``(batch, h / 16, w / 16, 3 * bands)``.
    """

    def call(self, reflectance: KerasTensor) -> KerasTensor:
        seen = compand(reflectance)
        mean = ops.average_pool(seen, CELL, CELL)
        least = -ops.max_pool(-seen, CELL, CELL)
        return ops.concatenate([mean, least, ops.max_pool(seen, CELL, CELL)], axis=-1)


def build_tile_network(bundle: Bundle, tile: int) -> keras.Model:
    """``(batch, bands, tile, tile)`` reflectance to ``(batch, bands + 2, tile, tile)``.

    ``tile``: pixels, one of TILES. The output: reflectance without cloud, opacity 0..1, shadow
    0..1. The weights are in float16, as LiteRT has them where it does not run in 8 bits.
    BundleError where its networks cannot be rebuilt, JobError for another tile.
    """
    if tile not in TILES:
        raise JobError(
            f"The tile is {tile} pixels; expected one of {', '.join(map(str, TILES))}: the clear "
            "colours are spread on a grid of cells whose size is a power of two."
        )
    if not bundle.tile_invariant:
        raise BundleError(
            f"The model '{bundle.name}' is not tile invariant and has no such export. Choose "
            "another model."
        )
    context, fine, arch = load_networks(bundle)
    for network in (context, fine):
        _round_weights(network)
    image = keras.Input((arch.bands, tile, tile), name="reflectance")
    reflectance = layers.Permute((2, 3, 1))(image)
    guessed = context(CellStatistics(name="cells")(reflectance))
    whole = SpreadClear(arch.bands, name="spread_clear")(guessed)
    made = layers.Permute((3, 1, 2), name="clear")(fine([reflectance, whole]))
    return keras.Model(image, made, name="tile")


def _round_weights(network: keras.Model) -> None:
    """Give the network the weights that its LiteRT file has.

    Its converter folds every normalisation into the convolution before it and keeps 16 bits.
    """
    folded = []
    for layer in network.layers:
        if isinstance(layer, layers.BatchNormalization):
            convolution = layer.input._keras_history.operation
            folded.append(convolution)
            gain = np.asarray(layer.gamma) / np.sqrt(
                np.asarray(layer.moving_variance) + layer.epsilon
            )
            offset = np.asarray(layer.beta) - np.asarray(layer.moving_mean) * gain
            convolution.kernel.assign(_half(np.asarray(convolution.kernel) * gain))
            layer.gamma.assign(np.ones_like(gain))
            layer.moving_variance.assign(np.full_like(gain, 1.0 - layer.epsilon))
            layer.moving_mean.assign(np.zeros_like(gain))
            layer.beta.assign(_half(offset))
    for layer in network.layers:
        if isinstance(layer, layers.Conv2D) and layer not in folded:
            for variable in layer.weights:
                variable.assign(_half(np.asarray(variable)))


def _half(values: np.ndarray) -> np.ndarray:
    return values.astype(np.float16).astype(np.float32)


def write_onnx(bundle: Bundle, path: Path, tile: int = 512, resolution: float = 10.0) -> None:
    """Write the bundle as ONNX for tiles of ``tile`` pixels of ``resolution`` metres.

    MissingPackageError without the converter, OutputError where the file cannot be written.
    """
    network = build_tile_network(bundle, tile)
    network(np.zeros((1, len(bundle.roles), tile, tile), np.float32))
    try:
        import onnx
        import tf2onnx  # noqa: F401 - Keras imports it, and says less where it is missing
    except ImportError as error:
        raise MissingPackageError(
            f"The export to ONNX cannot be done ({error}). Install the packages onnx and tf2onnx "
            "for this Python."
        ) from error
    try:
        # In the same folder, so that moving is renaming within one file system.
        with tempfile.TemporaryDirectory(dir=path.absolute().parent, prefix=".onnx-") as folder:
            fresh = Path(folder) / path.name
            network.export(fresh, format="onnx", verbose=False)
            model = onnx.load(fresh)
            onnx.helper.set_model_props(model, deepness_metadata(bundle, tile, resolution))
            model.doc_string = bundle.description
            onnx.save(model, fresh)
            fresh.replace(path)
    except OSError as error:
        raise OutputError(
            f"'{path}' cannot be written: {error.strerror or error}. Choose an existing folder "
            "you may write to."
        ) from error


def deepness_metadata(bundle: Bundle, tile: int, resolution: float) -> dict[str, str]:
    """What Deepness reads of a regression model, as JSON texts; ``resolution`` in metres.

    The key of the tile size is "tiles_size" in its documentation and "tile_size" in its code.
    """
    maps = [*bundle.roles, "opacity", "shadow"]
    values = {
        "model_type": "Regressor",
        "class_names": {str(number): name for number, name in enumerate(maps)},
        "resolution": 100.0 * resolution,  # centimetres a pixel
        "tile_size": tile,
        "tiles_size": tile,
        # Percent: as far as the fine network sees at both edges.
        "tiles_overlap": -(-100 * 2 * HALO // tile),
        "reg_output_scaling": 1.0,
    }
    return {name: json.dumps(value) for name, value in values.items()}


def main(arguments: Sequence[str] | None = None) -> int:
    """Export the bundle the arguments name; the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m cloud_removal_plugin.networks.onnx_export",
        description="Write a bundle as one ONNX file.",
    )
    parser.add_argument("bundle", help="folder of the bundle")
    parser.add_argument("output", type=Path, help="the ONNX file")
    parser.add_argument("--tile", type=int, default=512, choices=TILES, help="pixels; default: 512")
    parser.add_argument(
        "--resolution", type=float, default=10.0, help="metres a pixel, for Deepness; default: 10"
    )
    options = parser.parse_args(arguments)
    try:
        write_onnx(load_bundle(options.bundle), options.output, options.tile, options.resolution)
    except CloudRemovalError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    sys.exit(main())
