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
    if replaced.any():
        precise = working_dtype(dn.dtype)
        observed = dn[:, replaced].astype(precise)
        made_up = (generated[:, replaced] - precise.type(scale.offset)) / precise.type(scale.scale)
        share = weight[replaced].astype(precise)
        result[:, replaced] = quantise(observed + share * (made_up - observed), dn.dtype, nodata)
    return result
