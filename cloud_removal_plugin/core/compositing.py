"""Putting generated pixels into a raster, and leaving every other bit of it as it was."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .scaling import Scale, quantise, working_dtype
from .tiling import line_groups


def composite(
    dn: np.ndarray | Sequence[np.ndarray],
    generated: np.ndarray,
    weight: np.ndarray,
    valid: np.ndarray,
    scale: Scale,
    nodata: float | None,
) -> None:
    """Blend `generated` reflectance (bands, h, w) into `dn` (bands, h, w) by `weight` (h, w) 0..1.

    In place: `dn`, which may be an array for each band, stays bit for bit what it was where the
    weight is 0 or `valid` (h, w) is False, and is never `nodata` elsewhere. The blend is linear in
    DN, which is linear in reflectance, so a weight next to nothing changes nothing.
    """
    replaced = valid & (weight > 0)
    for lines in line_groups(len(weight)):
        cols = np.flatnonzero(replaced[lines].any(axis=0))
        if cols.size:
            box = (lines, slice(cols[0], cols[-1] + 1))
            # Where all is made up nothing observed enters, not even its rounding. What is not
            # replaced may be NaN or infinite.
            here = replaced[box]
            mixed = here & (weight[box] < 1.0)
            all_here = bool(here.all())
            for stored, made_up in zip(dn, generated):
                blended = _blend(stored[box], made_up[box], weight[box], mixed, scale)
                blended = quantise(blended, stored.dtype, nodata)
                np.copyto(stored[box], blended, where=all_here or here)


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
