"""How many pixels a distance on the ground is, in any direction, on any raster's grid.

Imports the raster description only; the CRS is read from its WKT.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from .errors import RasterError
from .raster import NO_TRANSFORM, RasterInfo

#: Taken for the pixel size of a raster that does not say where it lies: Sentinel-2's.
UNKNOWN_PIXEL = 10.0

_HORIZONTAL = re.compile(
    r"\b(PROJCRS|PROJECTEDCRS|PROJCS|GEOGCRS|GEOGRAPHICCRS|GEODCRS|GEODETICCRS|GEOGCS)\s*\["
)
_GEOGRAPHIC = ("GEOG", "GEOD")
_UNIT = r'.*?{name}\s*\[\s*"[^"]*"\s*,\s*([0-9.eE+-]+)'


def pixels_of(info: RasterInfo, east: float, north: float) -> tuple[float, float]:
    """How many rows down and columns right a step on the ground, in metres, is on the raster.

    Of a geographic CRS the degrees at the raster's centre count. A raster without a georeference
    is taken to be north-up with pixels of 10 m. North is the grid's. RasterError where pixels have
    no area.
    """
    if tuple(info.transform) == NO_TRANSFORM:
        return -north / UNKNOWN_PIXEL, east / UNKNOWN_PIXEL
    _, x_col, x_row, y_origin, y_col, y_row = info.transform
    centre = y_origin + 0.5 * (y_col * info.width + y_row * info.height)
    metres_x, metres_y = metres_per_unit(info.crs_wkt, centre)
    determinant = x_col * y_row - x_row * y_col
    if 0.0 in (metres_x, metres_y, determinant):
        raise RasterError(
            f"'{info.path}' has pixels without an area (geotransform {info.transform}). Correct "
            "its georeference."
        )
    x, y = east / metres_x, north / metres_y
    return (x_col * y - y_col * x) / determinant, (y_row * x - x_row * y) / determinant


def metres_per_unit(wkt: str, y: float) -> tuple[float, float]:
    """Metres that one unit of a CRS is in x and in y, at the ordinate ``y``; 1 where it is unknown.

    Degrees are those of the WGS 84 ellipsoid (NIMA TR8350.2).
    """
    found = _HORIZONTAL.search(wkt.upper())
    if found is None:
        return 1.0, 1.0
    if not found[1].startswith(_GEOGRAPHIC):
        metres = _factor(wkt, r"CS\s*\[\s*Cartesian", "LENGTHUNIT", 1.0)
        return metres, metres
    unit = _factor(wkt, r"CS\s*\[\s*ellipsoidal", "ANGLEUNIT", math.radians(1.0))
    # A degree of longitude at the pole is no length to divide by.
    latitude = min(abs(y * unit), math.radians(89.0))
    axis, flattening = 6378137.0, 1 / 298.257223563
    eccentricity = flattening * (2 - flattening)
    bend = 1 - eccentricity * math.sin(latitude) ** 2
    along_parallel = axis * math.cos(latitude) / math.sqrt(bend)
    along_meridian = axis * (1 - eccentricity) / bend**1.5
    return unit * along_parallel, unit * along_meridian


def _factor(wkt: str, system: str, name: str, default: float) -> float:
    """The first unit of the WKT's coordinate system, in metres or radians."""
    found = re.search(system + _UNIT.format(name=name), wkt, re.IGNORECASE | re.DOTALL)
    try:
        factor = float(found[1]) if found else default
    except ValueError:
        return default
    return factor if math.isfinite(factor) and factor > 0 else default


def heading(rows: float, columns: float) -> tuple[float, float]:
    """A step on the image: its length in pixels, and degrees clockwise from the image's top."""
    return math.hypot(rows, columns), math.degrees(math.atan2(columns, -rows)) % 360.0


def compass(
    degrees: float, points: Sequence[str] = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")
) -> str:
    """The point of the compass nearest to an azimuth."""
    return points[round(degrees / 360.0 * len(points)) % len(points)]
