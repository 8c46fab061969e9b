"""Export of a trained generator to a bundle: LiteRT files, Keras weights, manifest.

The only module that needs TensorFlow: LiteRT files are made by its converter.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

import keras

from ..core.mlm import model_fields
from .generator import (
    CELL,
    CONTEXT_HALO,
    CONTEXT_STRIDE,
    FINE_STRIDE,
    HALO,
    REFLECTANCE_MAX,
    Architecture,
    DepthToSpace,
    Enlarge,
    SpaceToDepth,
)

#: Common names of the STAC eo extension and centre wavelengths in micrometres of Sentinel-2.
BANDS = {
    "blue": {"role": "blue", "common_name": "blue", "center_wavelength": 0.49},
    "green": {"role": "green", "common_name": "green", "center_wavelength": 0.56},
    "red": {"role": "red", "common_name": "red", "center_wavelength": 0.665},
    "nir": {"role": "nir", "common_name": "nir", "center_wavelength": 0.842},
}


def write_bundle(
    folder: Path,
    context: keras.Model,
    fine: keras.Model,
    arch: Architecture,
    *,
    name: str,
    version: str,
    roles: tuple[str, ...],
    description: str,
    training: dict[str, object],
) -> None:
    """Write the bundle ``folder`` whole or not at all; one that is there is replaced."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as temporary:
        fresh = Path(temporary) / "bundle"
        fresh.mkdir()
        (fresh / "context.tflite").write_bytes(to_litert(context))
        (fresh / "generator.tflite").write_bytes(to_litert(fine))
        both = keras.Model([context.input, *fine.input], [context.output, fine.output])
        both.save_weights(fresh / "generator.weights.h5")
        parameters = context.count_params() + fine.count_params()
        manifest = {
            "format": 1,
            "name": name,
            "version": version,
            "license": "MIT",
            "description": description,
            "bands": [BANDS[role] for role in roles],
            "reflectance_range": [0.0, REFLECTANCE_MAX],
            "companding": {"function": "sqrt", "clip": [0.0, REFLECTANCE_MAX]},
            "stride": FINE_STRIDE,
            "halo": HALO,
            "heads": ["reflectance", "opacity", "shadow"],
            "tile_invariant": True,
            "context": {
                "file": "context.tflite",
                "cell": CELL,
                "stride": CONTEXT_STRIDE,
                "halo": CONTEXT_HALO,
                "features": arch.features,
            },
            "generator": {
                "file": "generator.tflite",
                "weights": "generator.weights.h5",
                "parameters": parameters,
                "context_widths": list(arch.context_widths),
                "fine_widths": list(arch.fine_widths),
            },
            "training": training,
            "mlm": model_fields(
                name,
                roles,
                (0.0, REFLECTANCE_MAX),
                framework_version=keras.__version__,
                parameters=parameters,
            ),
        }
        text = json.dumps(manifest, indent=2) + "\n"
        (fresh / "manifest.json").write_text(text, encoding="utf-8")
        card = folder / "MODEL_CARD.md"
        if card.exists():
            shutil.copy2(card, fresh / card.name)
        if folder.exists():
            shutil.rmtree(folder)
        fresh.replace(folder)


def to_litert(model: keras.Model) -> bytes:
    """Convert to a LiteRT flatbuffer with float16 weights; inputs keep free height and width."""
    import tensorflow as tf
    from tensorflow.python.framework.convert_to_constants import (
        convert_variables_to_constants_v2,
    )

    class EnlargeAnySize(Enlarge):
        """Keras wants the size as numbers; this leaves it to the graph."""

        def call(self, image: tf.Tensor) -> tf.Tensor:
            shape = tf.shape(image)
            return tf.image.resize(image, (shape[1] * self.factor, shape[2] * self.factor))

    # LiteRT has the two rearrangements as operations of its own, which are faster than slices.
    class ToDepth(keras.layers.Layer):
        def call(self, image: tf.Tensor) -> tf.Tensor:
            return tf.nn.space_to_depth(image, 2)

    class ToSpace(keras.layers.Layer):
        def call(self, image: tf.Tensor) -> tf.Tensor:
            return tf.nn.depth_to_space(image, 2)

    def free(layer: keras.layers.Layer) -> keras.layers.Layer:
        if isinstance(layer, Enlarge):
            return EnlargeAnySize(layer.factor)
        if isinstance(layer, SpaceToDepth):
            return ToDepth()
        if isinstance(layer, DepthToSpace):
            return ToSpace()
        return layer

    model = keras.models.clone_model(model, clone_function=free)
    signature = [tf.TensorSpec((1, *t.shape[1:]), tf.float32, name=t.name) for t in model.inputs]
    function = tf.function(
        lambda *x: model(x if len(x) > 1 else x[0], training=False), input_signature=signature
    )
    # Frozen, the normalisations fold into the convolutions; unfrozen, LiteRT would look for
    # variables that nothing initialises.
    frozen = convert_variables_to_constants_v2(function.get_concrete_function())
    converter = tf.lite.TFLiteConverter.from_concrete_functions([frozen])
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]
    return bytes(converter.convert())
