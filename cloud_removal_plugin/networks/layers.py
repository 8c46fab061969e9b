"""Layers of the generator that Keras does not have, and the constants they hold.

Network arrays are ``(batch, height, width, channels)``, float32.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from keras import KerasTensor, layers, ops

from ..core.context import FADE, REACH, ROUNDS

REFLECTANCE_MAX = 1.6

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


def compand(reflectance: KerasTensor) -> KerasTensor:
    """Reflectance to network units: the square root of 0..1.6, which evens out sensor noise."""
    # The square root's slope is infinite at 0, which a gradient must not meet.
    return ops.sqrt(ops.clip(reflectance, 1e-6, REFLECTANCE_MAX))


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

    Same arithmetic as ``core.context.spread_clear``, on square grids whose size is a power of two.
    """

    def __init__(self, bands: int, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.bands = bands

    def call(self, guessed: KerasTensor) -> KerasTensor:
        opacity, colour, _ = ops.split(guessed, [1, 1 + self.bands], axis=-1)
        known = colour
        for power, prior in ROUNDS:
            weight = (1.0 - opacity) ** power
            total = _sum_around(ops.concatenate([colour * weight, weight], axis=-1))
            known = (total[..., :-1] + prior * known) / (total[..., -1:] + prior)
        return ops.concatenate([known, guessed], axis=-1)


def _sum_around(values: KerasTensor) -> KerasTensor:
    levels = [values]
    while levels[-1].shape[1] > 1:
        levels.append(ops.average_pool(levels[-1], 2, 2) * 4.0)
    last = len(levels) - 1
    total = levels[last] * 2.0 ** (-FADE * max(last - REACH, 0))
    for level in reversed(range(last)):
        size = tuple(levels[level].shape[1:3])
        total = ops.image.resize(total, size, interpolation="bilinear")
        if level >= REACH:
            total = total + levels[level] * 2.0 ** (-FADE * (level - REACH))
    return total
