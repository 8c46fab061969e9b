"""Putting generated pixels into a raster, and leaving every other bit of it as it was."""

from __future__ import annotations

import numpy as np

from .scaling import Scale, quantise, working_dtype
from .tiling import line_groups


def composite(
    dn: np.ndarray,
    generated: np.ndarray,
    weight: np.ndarray,
    valid: np.ndarray,
    scale: Scale,
    nodata: float | None,
) -> np.ndarray:
    """Blend `generated` reflectance (bands, h, w) into `dn` (bands, h, w) by `weight` (h, w) 0..1.

    A new array of the dtype of `dn`: equal to it bit for bit where the weight is 0 or `valid`
    (h, w) is False, and never `nodata` elsewhere. The blend is linear in DN, which is linear in
    reflectance, so a weight next to nothing changes nothing.
    """
    result = dn.copy()
    replaced = valid & (weight > 0)
    for lines in line_groups(len(weight)):
        cols = np.flatnonzero(replaced[lines].any(axis=0))
        if cols.size:
            box = (lines, slice(cols[0], cols[-1] + 1))
            # Where all is made up nothing observed enters, not even its rounding. What is not
            # replaced may be NaN or infinite.
            mixed = replaced[box] & (weight[box] < 1.0)
            for observed, made_up, stored in zip(dn, generated, result):
                blended = _blend(observed[box], made_up[box], weight[box], mixed, scale)
                blended = quantise(blended, dn.dtype, nodata)
                np.copyto(stored[box], blended, where=replaced[box])
    return result


def _blend(
    observed: np.ndarray,
    made_up: np.ndarray,
    weight: np.ndarray,
    mixed: np.ndarray,
    scale: Scale,
) -> np.ndarray:
    """Floating-point DN of one band's box, made up or `mixed`; elsewhere of no use."""
    precise = working_dtype(observed.dtype)
    blend = made_up.astype(precise)
    if scale.offset:
        blend -= precise.type(scale.offset)
    blend /= precise.type(scale.scale)
    if not mixed.any():
        return np.asarray(blend)
    kept = np.where(mixed, observed, 0).astype(precise)
    blend -= kept
    blend *= weight.astype(precise)
    blend += kept
    return np.asarray(blend)
