"""From the opacity of cloud and shadow to how much of each pixel is replaced. numpy only.

All steps are continuous in opacity, so that the last bits of a network's output, which differ from
tile to tile, cannot turn a pixel over.
"""

from __future__ import annotations

import numpy as np

# From the threshold to full replacement: a step here would make noise visible.
RAMP = 0.1
# Less than this is rounding in the fall-off, and changes no pixel.
_LEAST = np.float32(1e-6)


def obstruction(opacity: np.ndarray, shadow: np.ndarray) -> np.ndarray:
    """How much of the ground cloud or shadow takes away: 0..1 float32, of the same shape."""
    hidden = 1.0 - opacity
    hidden *= 1.0 - shadow
    np.subtract(1.0, hidden, out=hidden)
    return np.clip(hidden, 0.0, 1.0, out=hidden).astype(np.float32, copy=False)


def mask_margin(dilate: int, feather: int) -> int:
    """How many pixels around a pixel its replacement weight depends on."""
    return dilate + feather


def replacement_weight(
    obstructed: np.ndarray, threshold: float, dilate: int, feather: int
) -> np.ndarray:
    """The share of the generated pixel in the result, (h, w) float32 0..1.

    It rises from 0 at obstruction `threshold` to 1 at `threshold` + RAMP, is spread over a disc of
    radius `dilate`, and falls off around by 1 / (feather + 1) a pixel, along rows plus columns.
    Exactly 0 wherever nothing above the threshold is within `mask_margin` pixels.
    """
    ramp = np.float32(min(RAMP, 1.0 - threshold) or RAMP)
    weight = np.clip((obstructed - np.float32(threshold)) / ramp, 0.0, 1.0).astype(np.float32)
    if not weight.any() or weight.min() == 1.0:
        return weight
    return _falling_off(spread(weight, dilate), feather)


def spread(weight: np.ndarray, radius: int) -> np.ndarray:
    """The largest value in the disc of `radius` around each pixel."""
    if radius == 0:
        return weight
    result = np.zeros_like(weight)
    row_maximum, half_width = weight.copy(), 0
    # From the disc's top row, its narrowest, to its middle: each row's maximum extends the last.
    for distance in range(radius, -1, -1):
        reach = int((radius**2 - distance**2) ** 0.5)
        while half_width < reach:
            half_width += 1
            _raise(row_maximum, weight, 1, half_width)
        _raise(result, row_maximum, 0, distance)
    return result


def _falling_off(weight: np.ndarray, reach: int) -> np.ndarray:
    """The largest of the values around, each less 1 / (reach + 1) for every pixel of distance."""
    loss = np.float32(1.0 / (reach + 1))
    for axis in (0, 1):
        covered, step = 0, 1
        while covered < reach:
            # Steps of 1, 2, 4, ... pixels together reach every distance.
            step = min(step, reach - covered)
            spread = weight.copy()
            _raise(spread, weight - loss * np.float32(step), axis, step)
            weight, covered, step = spread, covered + step, 2 * step
    weight[weight < _LEAST] = 0.0
    return weight


def _raise(target: np.ndarray, source: np.ndarray, axis: int, distance: int) -> None:
    """Raise `target` to `source` moved by `distance` pixels both ways along `axis`."""
    if distance >= target.shape[axis]:
        return
    near = [slice(None)] * 2
    far = [slice(None)] * 2
    near[axis] = slice(0, target.shape[axis] - distance)
    far[axis] = slice(distance, None)
    low, high = (tuple(near), tuple(far))
    np.maximum(target[low], source[high], out=target[low])
    np.maximum(target[high], source[low], out=target[high])
