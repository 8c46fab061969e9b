"""The two-stage U-Net generator: a context network on a coarse grid and a fine network on tiles.

The context network sees the whole raster in cells of 16 pixels and says where it is clear; the
colours of the clear surroundings are spread over the rest (push-pull). The fine network sees pixels
and that context, so its own receptive field can stay short. Network arrays are
``(batch, height, width, channels)``, float32.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import keras
from keras import KerasTensor, layers, ops

CELL = 16
CONTEXT_STRIDE = 4
FINE_STRIDE = 4
#: Pixels that the fine network depends on around each pixel: 17 by its own convolutions, and the
#: half cell at the edge of a tile where the context's neighbours are missing.
HALO = 25
#: The same for the context network, in cells.
CONTEXT_HALO = 24

REFLECTANCE_MAX = 1.6
#: A cell of opacity hint o has this power of 1 - o, and at least the floor, as weight in the fill:
#: the clearest cells count. At each scale the fill keeps TRUST of what is there and takes the rest
#: from further around: next to a cloud, thin cloud and shadow go unnoticed.
CLEARNESS = 12
WEIGHT_FLOOR = 1e-6
TRUST = 0.2

#: What gain and offset of the fine network may reach, and the logit at which the gain is 1.
MOST_GAIN = 5.0
MOST_OFFSET = 2.0
EVEN_GAIN = -math.log(MOST_GAIN - 1.0)
#: Side, in pixels of half the resolution, of the window whose mean a pixel's detail is beyond.
LOCAL = 7
#: The square root's slope below this would drown the gradient; no ground is as dark.
LEAST_GROUND = 4e-4
#: REFLECTANCE_MAX in 16 bits, as which LiteRT keeps it.
MOST_GROUND = 1.599609375


@dataclass(frozen=True)
class Architecture:
    """Sizes of the generator: ``bands`` in and out, learned context ``features``, layer widths."""

    bands: int = 3
    features: int = 6
    context_widths: tuple[int, int, int] = (32, 48, 48)
    fine_widths: tuple[int, int] = (24, 48)

    @property
    def context_channels(self) -> int:
        """Channels of the context: fill colour, opacity hint, colour without cloud, features."""
        return 2 * self.bands + 1 + self.features


def compand(reflectance: KerasTensor) -> KerasTensor:
    """Reflectance to network units: the square root of 0..1.6, which evens out sensor noise."""
    # The square root's slope is infinite at 0, which a gradient must not meet.
    return ops.sqrt(ops.clip(reflectance, 1e-6, REFLECTANCE_MAX))


def build_context_network(arch: Architecture) -> keras.Model:
    """Cell statistics ``(batch, h, w, 3 * bands)`` to ``(batch, h, w, 1 + bands + features)``.

    Input: mean, minimum and maximum of the companded bands in each cell; h and w are multiples of
    4. Output: opacity hint 0..1; the cells' companded colour without cloud; features -1..1.
    """
    first, second, third = arch.context_widths
    statistics = keras.Input((None, None, 3 * arch.bands), name="statistics")
    level0 = _convolutions(statistics, first, 2)
    level1 = _convolutions(layers.AveragePooling2D(2)(level0), second, 2)
    x = _convolutions(layers.AveragePooling2D(2)(level1), third, 2)
    x = _convolutions(_join(x, level1), second, 1)
    x = _convolutions(_join(x, level0), first, 1)
    opacity = layers.Conv2D(1, 1, activation="sigmoid", name="opacity_hint")(x)
    gain, offset = _gain_and_offset(x, arch.bands, "cell_")
    colour = Blend(name="colour")([statistics[..., : arch.bands], gain, offset])
    features = layers.Conv2D(arch.features, 1, activation="tanh", name="features")(x)
    context = layers.Concatenate()([opacity, colour, features])
    return keras.Model(statistics, context, name="context")


def build_fine_network(arch: Architecture) -> keras.Model:
    """Reflectance and context to cloud-free reflectance, opacity and shadow.

    Inputs: ``reflectance`` ``(batch, H, W, bands)``; ``context``
    ``(batch, H / 16, W / 16, context_channels)``; H and W are multiples of 16. Output
    ``(batch, H, W, bands + 2)``: reflectance, cloud opacity 0..1, shadow 0..1.

    What cloud does to light changes little from pixel to pixel, so all heads are at half the
    resolution; detail passes through the gain, see `Unmix`.
    """
    first, second = arch.fine_widths
    bands = arch.bands
    reflectance = keras.Input((None, None, bands), name="reflectance")
    context = keras.Input((None, None, arch.context_channels), name="context")
    halves = SpaceToDepth(name="halves")(Compand(name="compand")(reflectance))
    spread = Enlarge(CELL // 2, name="spread")(context)
    level0 = _convolutions(layers.Concatenate()([halves, spread]), first, 2)
    x = _convolutions(layers.AveragePooling2D(2)(level0), second, 2)
    x = DepthToSpace(name="doubled")(layers.Conv2D(4 * first, 1, use_bias=False)(x))
    x = _convolutions(layers.Concatenate()([x, level0]), first, 2)
    gain, offset = _gain_and_offset(x, bands, start=EVEN_GAIN)
    hidden = layers.Conv2D(
        2,
        1,
        activation="sigmoid",
        # Most ground is clear: from an even start, Adam takes a thousand steps to find that out.
        bias_initializer=keras.initializers.Constant(-3.0),
        name="obstruction",
    )(x)
    share = layers.Conv2D(
        1,
        1,
        activation="sigmoid",
        kernel_initializer="zeros",
        bias_initializer=keras.initializers.Constant(-2.0),
        name="share",
    )(x)
    local = layers.AveragePooling2D(2, name="half")(reflectance)
    local = layers.AveragePooling2D(LOCAL, 1, padding="same", name="local_mean")(local)
    colours, _ = Split(bands, name="colours")(spread)
    line = Unmix(name="unmix")([local, gain, offset, colours, share])
    gain, offset, hidden = Split(bands, 2 * bands, name="heads")(
        Enlarge(2, name="whole")(layers.Concatenate()([*line, hidden]))
    )
    made = Ground(name="ground")([reflectance, gain, offset])
    output = layers.Concatenate(name="output")([made, hidden])
    return keras.Model([reflectance, context], output, name="fine")


def _gain_and_offset(
    x: KerasTensor, bands: int, prefix: str = "", start: float = 0.0
) -> tuple[KerasTensor, KerasTensor]:
    def head(name: str, activation: str, bias: float) -> KerasTensor:
        return layers.Conv2D(
            bands,
            1,
            activation=activation,
            kernel_initializer="zeros",
            bias_initializer=keras.initializers.Constant(bias),
            name=prefix + name,
        )(x)

    return head("gain", "sigmoid", start), head("offset", "tanh", 0.0)


def build_trainer(
    context: keras.Model, fine: keras.Model, arch: Architecture, cells: int
) -> keras.Model:
    """Both networks as one differentiable model, for training on crops of larger windows.

    ``cells``: height and width of the window in cells, a power of two. Inputs: ``statistics``
    ``(batch, cells, cells, 3 * bands)`` of the window; ``reflectance`` ``(batch, H, W, bands)`` of
    the crop; ``rows`` ``(batch, H / 16, cells)`` and ``cols`` ``(batch, W / 16, cells)``, one-hot,
    which select the crop's cells; ``present`` ``(batch, bands)``, 1 for the bands that the sample
    has. Outputs: ``fine`` as of the fine network, 0 in the other bands, and behind it the
    reflectance that it was given; ``coarse`` ``(batch, cells, cells, 1 + bands)``, opacity hint and
    colour without cloud of the cells.
    """
    statistics = keras.Input((cells, cells, 3 * arch.bands), name="statistics")
    reflectance = keras.Input((None, None, arch.bands), name="reflectance")
    rows = keras.Input((None, cells), name="rows")
    cols = keras.Input((None, cells), name="cols")
    present = keras.Input((arch.bands,), name="present")
    guessed = KeepPresent(1, name="coarse_present")([context(statistics), present])
    whole = SpreadClear(arch.bands, name="spread_clear")(guessed)
    crop = Crop(name="crop")([whole, rows, cols])
    made = KeepPresent(0, name="fine_present")([fine([reflectance, crop]), present])
    coarse, _ = Split(1 + arch.bands, name="coarse")(guessed)
    compared = layers.Concatenate(name="compared")([made, reflectance])
    return keras.Model(
        [statistics, reflectance, rows, cols, present], {"fine": compared, "coarse": coarse}
    )


def select_bands(
    context: keras.Model, fine: keras.Model, arch: Architecture, keep: Sequence[int]
) -> tuple[keras.Model, keras.Model, Architecture]:
    """The networks for the bands ``keep`` (0-based, in this order) alone.

    They give what the whole networks give for these bands where the others are 0.
    """
    smaller = replace(arch, bands=len(keep))
    columns = list(keep)
    statistics = [k * arch.bands + band for k in range(3) for band in keep]
    # Four corners of a pixel square, fill colour; opacity hint; colour without cloud; features.
    halves_and_fill = [k * arch.bands + band for k in range(5) for band in keep]
    colour = [5 * arch.bands + 1 + band for band in keep]
    features = [6 * arch.bands + 1 + k for k in range(arch.features)]
    seen = [*halves_and_fill, 5 * arch.bands, *colour, *features]
    parts = (
        (context, build_context_network(smaller), statistics),
        (fine, build_fine_network(smaller), seen),
    )
    for whole, part, channels in parts:
        first = next(layer for layer in whole.layers if isinstance(layer, layers.Conv2D))
        for layer, target in zip(whole.layers, part.layers):
            values = layer.get_weights()
            if layer is first:
                values[0] = values[0][:, :, channels]
            elif layer.name.endswith(("gain", "offset")):
                values = [value[..., columns] for value in values]
            target.set_weights(values)
    return parts[0][1], parts[1][1], smaller


def _convolutions(x: KerasTensor, width: int, count: int) -> KerasTensor:
    for _ in range(count):
        x = layers.Conv2D(width, 3, padding="same", use_bias=False)(x)
        x = layers.BatchNormalization(momentum=0.98)(x)
        x = layers.LeakyReLU(negative_slope=0.1)(x)
    return x


def _join(coarse: KerasTensor, skip: KerasTensor) -> KerasTensor:
    return layers.Concatenate()([Enlarge(2)(coarse), skip])


class Enlarge(layers.Layer):
    """Bilinear upsampling by a whole factor, half-pixel centres, of images of any size."""

    def __init__(self, factor: int, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, image: KerasTensor) -> KerasTensor:
        height, width = ops.shape(image)[1:3]
        size = (height * self.factor, width * self.factor)
        return ops.image.resize(image, size, interpolation="bilinear")

    def compute_output_shape(self, shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        height, width = (length and length * self.factor for length in shape[1:3])
        return (shape[0], height, width, shape[3])


class Split(layers.Layer):
    """Groups of channels, parted before those ``at``.

    Slices would do, but their gradient is slow.
    """

    def __init__(self, *at: int, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.at = at

    def call(self, image: KerasTensor) -> list[KerasTensor]:
        return ops.split(image, self.at, axis=-1)


class Compand(layers.Layer):
    """`compand` as a layer, so that it is part of the exported graph."""

    def call(self, reflectance: KerasTensor) -> KerasTensor:
        return compand(reflectance)


class Blend(layers.Layer):
    """Gain and offset on what is seen, in companded units.

    ``2 gain y + offset`` passes the image through at the start, and keeps its detail wherever the
    gain stays up. Blending by opacity here as well made the network leave haze and shadow alone:
    what is replaced is for the compositing to say.
    """

    def call(self, inputs: Sequence[KerasTensor]) -> KerasTensor:
        seen, gain, offset = inputs
        return ops.clip(2.0 * gain * seen + offset, 0.0, REFLECTANCE_MAX**0.5)


class Unmix(layers.Layer):
    """The heads to gain and offset on reflectance, both at half the resolution.

    Cloud of opacity o and reflectance c over ground r shows (1 - o) r + o c. A pixel is taken apart
    into the mean of its surroundings and its detail, what it has beyond them: the offset corrects
    the mean, the gain the detail. Gain and offset of the pixel itself would have to be in step to
    the last digit; parted, they are learned sooner. A share of the clear surroundings' colour takes
    the place of both: under thick cloud it says most.
    The gain's range is enough to see through opacity 0.8; at the start, the image passes through.
    """

    def call(self, inputs: Sequence[KerasTensor]) -> list[KerasTensor]:
        local, gain, offset, colours, share = inputs
        own = 1.0 - share
        gain = MOST_GAIN * gain * own
        mean = (local + MOST_OFFSET * offset) * own + ops.square(colours) * share
        return [gain, mean - gain * local]


class Ground(layers.Layer):
    """Gain and offset applied to reflectance."""

    def call(self, inputs: Sequence[KerasTensor]) -> KerasTensor:
        seen, gain, offset = inputs
        return ops.clip(gain * seen + offset, LEAST_GROUND, MOST_GROUND)


class SpaceToDepth(layers.Layer):
    """``(batch, H, W, c)`` to ``(batch, H / 2, W / 2, 4 c)``: nothing of the detail is lost."""

    def call(self, image: KerasTensor) -> KerasTensor:
        corners = [image[:, row::2, col::2] for row in (0, 1) for col in (0, 1)]
        return ops.concatenate(corners, axis=-1)

    def compute_output_shape(self, shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        height, width = (length and length // 2 for length in shape[1:3])
        return (shape[0], height, width, shape[3] and shape[3] * 4)


class DepthToSpace(layers.Layer):
    """``(batch, h, w, 4 c)`` to ``(batch, 2 h, 2 w, c)``: the inverse of `SpaceToDepth`."""

    def call(self, image: KerasTensor) -> KerasTensor:
        height, width = ops.shape(image)[1:3]
        rows = ops.split(image, 2, axis=-1)
        channels = image.shape[-1] // 4
        wide = [ops.reshape(row, (-1, height, 1, 2 * width, channels)) for row in rows]
        return ops.reshape(ops.concatenate(wide, axis=2), (-1, 2 * height, 2 * width, channels))

    def compute_output_shape(self, shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        height, width = (length and length * 2 for length in shape[1:3])
        return (shape[0], height, width, shape[3] and shape[3] // 4)


class Crop(layers.Layer):
    """Select rows and columns of the context by one-hot matrices, sample by sample."""

    def call(self, inputs: Sequence[KerasTensor]) -> KerasTensor:
        context, rows, cols = inputs
        return ops.einsum("brh,bhwc,bsw->brsc", rows, context, cols)


class KeepPresent(layers.Layer):
    """Set the bands that a sample does not have to 0; they come after ``first`` other channels."""

    def __init__(self, first: int, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.first = first

    def call(self, inputs: Sequence[KerasTensor]) -> KerasTensor:
        image, present = inputs
        last = image.shape[-1] - self.first - present.shape[-1]
        kept = ops.pad(present, ((0, 0), (self.first, last)), constant_values=1.0)
        return image * kept[:, None, None, :]


class SpreadClear(layers.Layer):
    """The context network's output to the context: its colours, spread from clear cells, in front.

    Same arithmetic as ``core.context.push_pull``, on square grids whose size is a power of two.
    """

    def __init__(self, bands: int, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.bands = bands

    def call(self, guessed: KerasTensor) -> KerasTensor:
        opacity, colour, _ = ops.split(guessed, [1, 1 + self.bands], axis=-1)
        weight = (1.0 - opacity) ** CLEARNESS + WEIGHT_FLOOR
        fill = _push_pull(colour, weight)
        return ops.concatenate([fill, guessed], axis=-1)


def _push_pull(values: KerasTensor, weight: KerasTensor) -> KerasTensor:
    if values.shape[1] == 1:
        return values
    weighted = ops.average_pool(weight, 2, 2) * 4.0
    coarse = ops.average_pool(values * weight, 2, 2) * 4.0 / ops.maximum(weighted, 1e-8)
    filled = _push_pull(coarse, ops.minimum(weighted, 1.0))
    size = (values.shape[1], values.shape[2])
    spread = ops.image.resize(filled, size, interpolation="bilinear")
    trust = TRUST * ops.minimum(weight, 1.0)
    return values * trust + spread * (1.0 - trust)
