"""The part of a raster that is worked on: from map coordinates to pixels and back.

Pure arithmetic on a raster's geotransform, which may be rotated or point south.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from math import ceil, floor

from .errors import JobError, RasterError
from .raster_info import NO_TRANSFORM, RasterInfo, Window
from .tiling import grown, inside, round_up

# A corner this share of a pixel away from a pixel's edge is on it: reprojection is not exact.
_ON_THE_EDGE = 1e-4


def whole(info: RasterInfo) -> Window:
    """All of a raster."""
    return Window(0, 0, info.height, info.width)


def window_of(info: RasterInfo, extent: Sequence[float]) -> Window:
    """The pixels that `extent` (x min, y min, x max, y max; the raster's CRS) touches.

    Snapped outward to whole pixels and clipped to the raster; JobError where it lies outside. The
    rows of a raster without a georeference lie below y = 0, as GDAL and QGIS show it.
    """
    left, bottom, right, top = extent
    corners = [_pixel(info, x, y) for x in (left, right) for y in (bottom, top)]
    rows, cols = zip(*corners)
    row, col = floor(min(rows) + _ON_THE_EDGE), floor(min(cols) + _ON_THE_EDGE)
    below, beyond = ceil(max(rows) - _ON_THE_EDGE), ceil(max(cols) - _ON_THE_EDGE)
    area = inside(
        Window(row, col, max(below - row, 1), max(beyond - col, 1)), info.height, info.width
    )
    if area.height < 1 or area.width < 1:
        raise JobError(
            f"EXTENT lies outside the raster: it is {described(extent)}, and '{info.path}' covers "
            f"{described(bounds(info))}, both in {crs_name(info.crs_wkt)}. Choose an extent that "
            "overlaps the raster."
        )
    return area


def cropped(info: RasterInfo, area: Window) -> RasterInfo:
    """The raster as if it had the pixels of `area` only."""
    transform = info.transform
    if transform != NO_TRANSFORM:
        left, across, slant, top, tilt, down = transform
        transform = (
            left + across * area.col + slant * area.row,
            across,
            slant,
            top + tilt * area.col + down * area.row,
            tilt,
            down,
        )
    gcps = tuple(replace(p, row=p.row - area.row, col=p.col - area.col) for p in info.gcps)
    moved = {"LINE_OFF": area.row, "SAMP_OFF": area.col}
    rpc = {k: _less(v, moved[k]) if k in moved else v for k, v in info.rpc.items()}
    return replace(
        info, height=area.height, width=area.width, transform=transform, gcps=gcps, rpc=rpc
    )


def _less(number: str, difference: int) -> str:
    """The first number in a text (a unit may follow), less the difference."""
    try:
        return repr(float(number.split()[0]) - difference)
    except (ValueError, IndexError):
        return number


def around(area: Window, info: RasterInfo, cells: int, cell: int) -> Window:
    """`area` with that many cells of `cell` pixels around, on the raster's own grid of cells."""
    wide = grown(area, cells * cell)
    row, col = wide.row // cell * cell, wide.col // cell * cell
    below, beyond = wide.row + wide.height, wide.col + wide.width
    snapped = Window(row, col, round_up(below - row, cell), round_up(beyond - col, cell))
    return inside(snapped, info.height, info.width)


def bounds(info: RasterInfo) -> tuple[float, float, float, float]:
    """The raster's x min, y min, x max, y max in its CRS."""
    left, across, slant, top, tilt, down = _transform(info)
    corners = [(row, col) for row in (0, info.height) for col in (0, info.width)]
    xs = [left + across * col + slant * row for row, col in corners]
    ys = [top + tilt * col + down * row for row, col in corners]
    return min(xs), min(ys), max(xs), max(ys)


def described(extent: Sequence[float]) -> str:
    """Extents as messages name them."""
    left, bottom, right, top = extent
    return f"x {left:.10g} to {right:.10g}, y {bottom:.10g} to {top:.10g}"


def crs_name(wkt: str) -> str:
    """The name of a CRS, from its WKT."""
    found = re.match(r'\s*\w+\s*\[\s*"([^"]*)"', wkt)
    return f"the CRS '{found.group(1)}'" if found else "no CRS"


def _transform(info: RasterInfo) -> tuple[float, ...]:
    return (0.0, 1.0, 0.0, 0.0, 0.0, -1.0) if info.transform == NO_TRANSFORM else info.transform


def _pixel(info: RasterInfo, x: float, y: float) -> tuple[float, float]:
    """Row and column of a point, counted from the upper left corner of the first pixel."""
    left, across, slant, top, tilt, down = _transform(info)
    scale = across * down - slant * tilt
    if scale == 0:
        raise RasterError(
            f"'{info.path}' has a geotransform that cannot be inverted ({info.transform}): EXTENT "
            "cannot be found in it. Leave EXTENT empty, or correct the georeference."
        )
    x, y = x - left, y - top
    return (across * y - tilt * x) / scale, (down * x - slant * y) / scale
