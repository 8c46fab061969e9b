"""The two-stage U-Net generator: a context network on a coarse grid and a fine network on tiles.

The context network sees the whole raster in cells of 16 pixels and says where it is clear; the
colours of the clear surroundings are spread over the rest. The fine network sees pixels
and that context, so its own receptive field can stay short. Network arrays are
``(batch, height, width, channels)``, float32.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import keras
from keras import KerasTensor, layers

from .layers import (
    EVEN_GAIN,
    LOCAL,
    Blend,
    Compand,
    Crop,
    DepthToSpace,
    Enlarge,
    Ground,
    KeepPresent,
    SpaceToDepth,
    Split,
    SpreadClear,
    Unmix,
)

CELL = 16
CONTEXT_STRIDE = 4
FINE_STRIDE = 4
#: Pixels that the fine network depends on around each pixel: 17 by its own convolutions, and the
#: half cell at the edge of a tile where the context's neighbours are missing.
HALO = 25
#: The same for the context network, in cells.
CONTEXT_HALO = 24


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
