"""Between a raster's stored numbers (DN) and reflectance: which scale holds, there and back.

Imports numpy and the raster description only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .errors import ScaleError
from .raster import Band, RasterInfo
from .sentinel2 import sentinel2_scale

PLAUSIBLE = (-0.2, 2.0)


@dataclass(frozen=True)
class Scale:
    """reflectance = DN * scale + offset; `source` says where the two numbers come from."""

    scale: float
    offset: float = 0.0
    source: str = "given"

    def __post_init__(self) -> None:
        if not (np.isfinite(self.scale) and np.isfinite(self.offset) and self.scale > 0):
            raise ScaleError(
                f"Scale {self.scale:g} and offset {self.offset:g} ({self.source}) make no "
                "reflectance: the scale has to be a number above 0, the offset a number."
            )

    @property
    def whence(self) -> str:
        """The source as it ends a sentence."""
        return self.source if "given" in self.source else f"from {self.source}"


def find_scale(info: RasterInfo, bands: Sequence[int] = ()) -> Scale:
    """The scale of the bands with the 1-based indices `bands` (all bands when empty).

    The bands' own scale and offset where they are set (not 1 and 0), else the dataset tags SCALE
    and OFFSET, else what Sentinel-2 metadata says of integers of 16 bits and more, else what the
    dtype suggests: bytes 1/255, other integers 1/10000, floats 1.
    ScaleError where the bands disagree or a tag is no number.
    """
    used = [band for band in info.bands if not bands or band.index in bands]
    own = {(band.scale, band.offset) for band in used}
    if own != {(1.0, 0.0)}:
        if len(own) > 1:
            raise ScaleError(_disagreement(used))
        scale, offset = own.pop()
        return Scale(scale, offset, "the bands' scale and offset")
    if "SCALE" in info.tags or "OFFSET" in info.tags:
        default = _dtype_scale(info.dtype)
        return Scale(
            _number(info.tags, "SCALE", default),
            _number(info.tags, "OFFSET", 0.0),
            "the tags SCALE and OFFSET",
        )
    if np.dtype(info.dtype).kind != "f" and np.dtype(info.dtype).itemsize > 1:
        sentinel2 = sentinel2_scale(info.tags, info.path)
        if sentinel2:
            return Scale(*sentinel2)
    return Scale(_dtype_scale(info.dtype), 0.0, f"the data type {info.dtype}")


def scale_of(
    info: RasterInfo, bands: Sequence[int], scale: float | None, offset: float | None
) -> Scale:
    """`find_scale`, but the `scale` and the `offset` that are given win over what it finds."""
    if scale is not None and offset is not None:
        return Scale(scale, offset)
    found = find_scale(info, bands)
    if scale is not None:
        return Scale(scale, found.offset, f"scale given, offset from {found.source}")
    if offset is not None:
        return Scale(found.scale, offset, f"offset given, scale from {found.source}")
    return found


def _dtype_scale(dtype: str) -> float:
    kind = np.dtype(dtype)
    if kind.kind == "f":
        return 1.0
    return 1.0 / 255.0 if kind.itemsize == 1 else 1.0 / 10000.0


def _number(tags: Mapping[str, str], name: str, default: float) -> float:
    text = tags.get(name)
    if text is None:
        return default
    try:
        return float(text)
    except ValueError:
        raise ScaleError(
            f"The raster's tag {name} is '{text}', which is no number. Correct or remove it."
        ) from None


def _disagreement(bands: Sequence[Band]) -> str:
    listed = ", ".join(f"band {b.index}: {b.scale:g} and {b.offset:g}" for b in bands)
    return (
        f"The bands do not share one scale and offset ({listed}). "
        "Bring them to one scale first, for example with the raster calculator."
    )


def to_reflectance(dn: np.ndarray, scale: Scale) -> np.ndarray:
    """Reflectance, float32, of DN of any shape and dtype; infinite beyond the range of float32."""
    with np.errstate(over="ignore"):
        reflectance = dn.astype(np.float32)
        reflectance *= np.float32(scale.scale)
    if scale.offset:
        reflectance += np.float32(scale.offset)
    return reflectance


def to_dn(
    reflectance: np.ndarray, scale: Scale, dtype: str | np.dtype, nodata: float | None
) -> np.ndarray:
    """DN of `dtype` for reflectance of any shape; see `quantise` for rounding and nodata."""
    precise = working_dtype(dtype)
    values = reflectance.astype(precise)
    values -= precise.type(scale.offset)
    values /= precise.type(scale.scale)
    return quantise(values, dtype, nodata)


def working_dtype(dtype: str | np.dtype) -> np.dtype:
    """The float type that holds every value of `dtype` exactly: float32 up to 16 bits."""
    kind = np.dtype(dtype)
    exact = kind.itemsize <= 2 or kind == np.float32
    return np.dtype(np.float32 if exact else np.float64)


def quantise(values: np.ndarray, dtype: str | np.dtype, nodata: float | None) -> np.ndarray:
    """Float values rounded and clipped into `dtype`, never equal to `nodata`.

    A value that would be nodata is moved by one step, into the range: a made-up pixel is data.
    """
    kind = np.dtype(dtype)
    if kind.kind == "f":
        stored = values.astype(kind)
        if nodata is not None:
            step = np.nextafter(kind.type(nodata), kind.type(0 if nodata else 1))
            stored[stored == kind.type(nodata)] = step
        return stored
    limits = np.iinfo(kind)
    rounded = np.rint(values)
    # Looking is faster than clipping, and hardly ever is there anything to clip.
    if not (rounded.min(initial=0) >= limits.min and rounded.max(initial=0) <= limits.max):
        np.clip(rounded, limits.min, limits.max, out=rounded)
    stored = rounded.astype(kind)
    if nodata is not None and limits.min <= nodata <= limits.max and nodata == int(nodata):
        step = -1 if int(nodata) == limits.max else 1
        stored[stored == int(nodata)] = int(nodata) + step
    return stored


def check_range(p99: float, scale: Scale) -> None:
    """ScaleError when the 99th percentile of reflectance `p99` cannot be a surface or a cloud."""
    low, high = PLAUSIBLE
    if not low <= p99 <= high:
        raise ScaleError(
            f"The brightest pixels have reflectance {p99:.4g} (99th percentile) with scale "
            f"{scale.scale:g} and offset {scale.offset:g}, {scale.whence}; {low} to {high} was "
            "expected. Give the right SCALE and OFFSET (reflectance = DN * SCALE + OFFSET)."
        )
