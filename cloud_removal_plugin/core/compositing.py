"""Putting generated pixels into a raster, and leaving every other bit of it as it was."""

from __future__ import annotations

import numpy as np

from .scaling import Scale, quantise, working_dtype


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
    rows, cols = (np.flatnonzero(replaced.any(axis=axis)) for axis in (1, 0))
    if rows.size:
        # Whole lines of the box that holds them all: faster than pixel by pixel.
        box = (slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1))
        precise = working_dtype(dn.dtype)
        share = weight[box].astype(precise)
        for observed, made_up, stored in zip(dn, generated, result):
            # A value that is not replaced may be NaN or infinite; it is not stored either.
            kept = np.where(replaced[box], observed[box], 0).astype(precise)
            blend = made_up[box].astype(precise)
            blend -= precise.type(scale.offset)
            blend /= precise.type(scale.scale)
            blend -= kept
            blend *= share
            blend += kept
            np.copyto(stored[box], quantise(blend, dn.dtype, nodata), where=replaced[box])
    return result
