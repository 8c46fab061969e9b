"""Conversion of Keras models to LiteRT files, which hold what a removal runs.

The only module that needs TensorFlow: its converter makes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import keras
import numpy as np
import tensorflow as tf
from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

from .generator import Architecture
from .layers import (
    LEAST_GROUND,
    LOCAL,
    MOST_GAIN,
    MOST_GROUND,
    MOST_OFFSET,
    REFLECTANCE_MAX,
    DepthToSpace,
    Enlarge,
    SpaceToDepth,
)

#: What a network is called with once: the arrays of its inputs, float32, in their order.
Example = tuple[np.ndarray, ...]


@dataclass(frozen=True)
class Examples:
    """What the ``context`` and the ``fine`` network of a generator will see."""

    context: Sequence[Example] = ()
    fine: Sequence[Example] = ()


NO_EXAMPLES = Examples()

# Names of the steps that are done in 8 bits: the convolutions, and what lies between them.
_IN_8_BITS = re.compile(
    r"trunk\w*/"
    r"(conv2d|batch_normalization|leaky_re_lu|average_pooling2d|enlarge|to_space|concatenate)"
)


def to_litert(model: keras.Model) -> bytes:
    """A LiteRT flatbuffer with float16 weights; inputs keep free height and width."""
    model = _of_any_size(model)
    return _converted(
        lambda *x: model(x if len(x) > 1 else x[0], training=False), _signature(model), []
    )


def context_to_litert(
    context: keras.Model, arch: Architecture, examples: Sequence[Example] = ()
) -> bytes:
    """A LiteRT flatbuffer of a context network of `generator`, float16 as of `to_litert`.

    With ``examples`` of what it will see, from which the ranges come, the convolutions are in 8
    bits; the heads stay float.
    """
    trunk = _of_any_size(
        keras.Model(context.inputs, context.get_layer("features").input, name="trunk")
    )
    heads = _Heads(context, ("opacity_hint", "cell_gain", "cell_offset", "features"))

    def network(statistics: tf.Tensor) -> tf.Tensor:
        x = trunk(statistics, training=False)
        with tf.name_scope("tail"):
            seen = statistics[..., : arch.bands]
            gain, offset = tf.sigmoid(heads("cell_gain", x)), tf.tanh(heads("cell_offset", x))
            colour = tf.clip_by_value(2.0 * gain * seen + offset, 0.0, REFLECTANCE_MAX**0.5)
            # The converter rounds these two functions to 8 bits where they are output as they are.
            hint = 1.0 - tf.sigmoid(heads("opacity_hint", x, -1.0))
            features = 0.0 - tf.tanh(heads("features", x, -1.0))
            return tf.concat([hint, colour, features], axis=-1)

    return _converted(network, _signature(context), examples)


def fine_to_litert(
    fine: keras.Model, arch: Architecture, examples: Sequence[Example] = ()
) -> bytes:
    """The same of a fine network, whose end is put in steps that LiteRT does fast.

    The outermost pixels differ from the network's: they have no neighbours to be interpolated with.
    """
    trunk = keras.Model(
        fine.inputs, [fine.get_layer("gain").input, fine.get_layer("spread").output], name="trunk"
    )
    trunk = _of_any_size(trunk)
    tail = _tail(fine, arch.bands)

    def network(reflectance: tf.Tensor, context: tf.Tensor) -> tf.Tensor:
        x, spread = trunk([reflectance, context], training=False)
        return tail(x, spread, reflectance)

    return _converted(network, _signature(fine), examples)


def _signature(model: keras.Model) -> list[tf.TensorSpec]:
    return [tf.TensorSpec((1, *t.shape[1:]), tf.float32, name=t.name) for t in model.inputs]


class _Heads:
    """The 1 x 1 convolutions of a model that end in its outputs, by name, before activation."""

    def __init__(self, model: keras.Model, names: Sequence[str]) -> None:
        self._weights = {name: model.get_layer(name).get_weights() for name in names}

    def __call__(self, name: str, x: tf.Tensor, factor: float = 1.0) -> tf.Tensor:
        kernel, bias = self._weights[name]
        return tf.nn.bias_add(tf.nn.conv2d(x, factor * kernel, 1, "SAME"), factor * bias)


def _of_any_size(model: keras.Model) -> keras.Model:
    """Keras wants sizes as numbers; this leaves them to the graph."""

    class EnlargeAnySize(Enlarge):
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
            return EnlargeAnySize(layer.factor, name=layer.name)
        if isinstance(layer, SpaceToDepth):
            return ToDepth()
        if isinstance(layer, DepthToSpace):
            return ToSpace()
        return layer

    return keras.models.clone_model(model, clone_function=free)


def _tail(fine: keras.Model, bands: int) -> Callable[..., tf.Tensor]:
    """What `build_fine_network` does from its heads on.

    At half the resolution up to the end: four pixels are the channels of one, since a resizing of
    images of any size is none of the steps that LiteRT's fast kernels do.
    """
    head = _Heads(fine, ("share", "gain", "offset", "obstruction"))

    def tail(x: tf.Tensor, spread: tf.Tensor, reflectance: tf.Tensor) -> tf.Tensor:
        with tf.name_scope("tail"):
            share = tf.sigmoid(head("share", x))
            own = 1.0 - share
            gain = MOST_GAIN * tf.sigmoid(head("gain", x)) * own
            # A mean over windows is the mean along columns of that along rows.
            local = tf.nn.conv2d(reflectance, _mean_of_four(bands), 2, "VALID")
            local = tf.nn.avg_pool2d(local, (LOCAL, 1), 1, "SAME")
            local = tf.nn.avg_pool2d(local, (1, LOCAL), 1, "SAME")
            colours = spread[..., :bands]
            mean = (local + MOST_OFFSET * tf.tanh(head("offset", x))) * own
            mean += tf.square(colours) * share
            offset = mean - gain * local
            seen = tf.nn.space_to_depth(reflectance, 2)
            made = _doubled(gain, bands) * seen + _doubled(offset, bands)
            made = tf.clip_by_value(made, LEAST_GROUND, MOST_GROUND)
            hidden = _doubled(tf.sigmoid(head("obstruction", x)), 2)
            parts = [tf.nn.depth_to_space(part, 2) for part in (made, hidden)]
            return tf.concat(parts, axis=-1)

    return tail


def _mean_of_four(bands: int) -> np.ndarray:
    return np.broadcast_to(np.eye(bands, dtype=np.float32) / 4, (2, 2, bands, bands))


def _doubled(image: tf.Tensor, channels: int) -> tf.Tensor:
    """`Enlarge(2)` as a convolution to the channels that `depth_to_space` takes apart."""
    kernel = np.zeros((3, 3, channels, 2, 2, channels), np.float32)
    nearer = {0: [0.25, 0.75, 0.0], 1: [0.0, 0.75, 0.25]}
    for row, down in nearer.items():
        for col, across in nearer.items():
            for channel in range(channels):
                kernel[:, :, channel, row, col, channel] = np.outer(down, across)
    return tf.nn.conv2d(image, kernel.reshape(3, 3, channels, 4 * channels), 1, "SAME")


def _converted(
    network: Callable[..., tf.Tensor],
    signature: Sequence[tf.TensorSpec],
    examples: Sequence[Example],
) -> bytes:
    function = tf.function(network, input_signature=signature)
    # Frozen, the normalisations fold into the convolutions; unfrozen, LiteRT would look for
    # variables that nothing initialises.
    frozen = convert_variables_to_constants_v2(function.get_concrete_function())
    converter = tf.lite.TFLiteConverter.from_concrete_functions([frozen])
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if examples:
        return _in_8_bits(converter, examples)
    converter.target_spec.supported_types = [tf.float16]
    return bytes(converter.convert())


def _in_8_bits(converter: tf.lite.TFLiteConverter, examples: Sequence[Example]) -> bytes:
    def representative() -> Iterator[list[np.ndarray]]:
        for example in examples:
            yield list(example)

    converter.representative_dataset = representative
    # The debugger alone lets choose which steps stay float.
    debugger = tf.lite.experimental.QuantizationDebugger(
        converter=converter, debug_dataset=representative
    )
    measured = tf.lite.Interpreter(model_content=debugger.calibrated_model)
    names = {tensor["index"]: tensor["name"] for tensor in measured.get_tensor_details()}
    # Where TensorFlow, whose version is pinned, tells which steps there are.
    steps = [names.get(step["outputs"][0]) for step in measured._get_ops_details()]
    kept = [name for name in steps if name and not _IN_8_BITS.match(name)]
    debugger.options = tf.lite.experimental.QuantizationDebugOptions(denylisted_nodes=kept)
    return bytes(debugger.get_nondebug_quantized_model())
