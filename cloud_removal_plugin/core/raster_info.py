"""What a raster is without its pixels: grid, CRS, bands, nodata, tags, and windows of it.

Plain data, shared by everything that speaks of rasters; imports nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite

DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")
# GDAL names data types so; it has no int8 before 3.7.
GDAL_TYPES = {
    "uint8": "Byte",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "float32": "Float32",
    "float64": "Float64",
}
NO_TRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
# By GDAL's number of a colour interpretation.
COLORS = (
    *("undefined", "gray", "palette", "red", "green", "blue", "alpha", "hue", "saturation"),
    *("lightness", "cyan", "magenta", "yellow", "black", "Y", "Cb", "Cr"),
)


@dataclass(frozen=True)
class Window:
    """A block of pixels; `row` and `col` may be negative where it reaches outside the raster."""

    row: int
    col: int
    height: int
    width: int


@dataclass(frozen=True)
class Band:
    """One band: 1-based `index`, `wavelength` in micrometres, DN to reflectance by `scale`."""

    index: int
    name: str = ""
    color: str = "undefined"
    wavelength: float | None = None
    scale: float = 1.0
    offset: float = 0.0
    tags: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class GroundControlPoint:
    """The place `x`, `y`, `z` (of the points' CRS) of the pixel position `row`, `col`."""

    row: float
    col: float
    x: float
    y: float
    z: float = 0.0


@dataclass(frozen=True)
class RasterInfo:
    """All of a raster but its pixels; `transform` is in GDAL's order, `nodata` fits `dtype`.

    `masked` says that one mask, inside the file or beside it, holds for all bands. `rpc` are the
    rational polynomial coefficients, by GDAL's names.
    """

    path: str
    driver: str
    width: int
    height: int
    dtype: str
    crs_wkt: str
    transform: tuple[float, ...]
    nodata: float | None
    bands: tuple[Band, ...]
    tags: Mapping[str, str]
    masked: bool = False
    gcps: tuple[GroundControlPoint, ...] = ()
    gcp_crs_wkt: str = ""
    rpc: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Category:
    """One value of a categorical raster: its name and colour (red, green, blue, alpha; 0..255)."""

    name: str
    color: tuple[int, int, int, int]


def kept_tags(tags: Mapping[str, str]) -> dict[str, str]:
    """A band's tags without the statistics of pixels that a result no longer has."""
    return {name: text for name, text in tags.items() if not name.startswith("STATISTICS_")}


def wavelength(tags: Mapping[str, str]) -> float | None:
    """Centre wavelength in micrometres of a band's tags; a number above 100 is in nanometres."""
    named = {name.lower(): text for name, text in tags.items()}
    for name in ("wavelength", "wavelengths", "center_wavelength", "central_wavelength"):
        try:
            value = float(named[name].split()[0])
        except (KeyError, ValueError, IndexError):
            continue
        if isfinite(value) and value > 0:
            return value / 1000.0 if value > 100 else value
    return None
