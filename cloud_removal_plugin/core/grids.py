"""Rasters that are to be compared pixel by pixel: the same grid, and which bands belong together.

Imports the raster description only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .errors import BandError, RasterError
from .raster import RasterInfo

# Of a pixel: what file formats lose of a geotransform, and less than any resampling would move.
_TOLERANCE = 0.01
_AUTHORITY = re.compile(r'ID\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$')


def check_same_grid(names: Sequence[str], infos: Sequence[RasterInfo]) -> None:
    """RasterError where a raster is not on the grid of the first; ``names`` are the parameters'."""
    first = infos[0]
    for name, info in zip(names[1:], infos[1:]):
        if not _same_grid(first, info):
            raise RasterError(
                f"{names[0]} and {name} are not on the same grid. {names[0]} '{first.path}' has "
                f"{_grid(first)}; {name} '{info.path}' has {_grid(info)}. Bring them to one grid "
                "first, for example with Raster > Projections > Warp or Raster > Extraction > Clip."
            )


def _same_grid(one: RasterInfo, other: RasterInfo) -> bool:
    if (one.width, one.height) != (other.width, other.height):
        return False
    codes = [_AUTHORITY.search(info.crs_wkt) for info in (one, other)]
    # Formats name one CRS differently: only codes that differ say that two are meant.
    if codes[0] and codes[1] and codes[0][1] != codes[1][1]:
        return False
    pixel = min(_pixel(one))
    corners = [(0, 0), (one.width, 0), (0, one.height)]
    return all(
        abs(a - b) <= _TOLERANCE * pixel
        for corner in corners
        for a, b in zip(_place(one, *corner), _place(other, *corner))
    )


def _place(info: RasterInfo, col: float, row: float) -> tuple[float, float]:
    x, x_col, x_row, y, y_col, y_row = info.transform
    return x + x_col * col + x_row * row, y + y_col * col + y_row * row


def _pixel(info: RasterInfo) -> tuple[float, float]:
    _, x_col, x_row, _, y_col, y_row = info.transform
    return (x_col**2 + y_col**2) ** 0.5, (x_row**2 + y_row**2) ** 0.5


def _grid(info: RasterInfo) -> str:
    width, height = _pixel(info)
    named = re.search(r'"([^"]*)"', info.crs_wkt)
    return (
        f"{info.width} x {info.height} pixels of {width:.6g} x {height:.6g} from "
        f"({info.transform[0]:.10g}, {info.transform[3]:.10g}) in "
        f"{named[1] if named else 'no CRS'}"
    )


def data_bands(info: RasterInfo) -> tuple[int, ...]:
    """The 1-based bands that hold data: all but alpha."""
    return tuple(band.index for band in info.bands if band.color != "alpha")


def paired_bands(name: str, info: RasterInfo, of: str, truth: RasterInfo) -> dict[int, int]:
    """For each band of ``info`` the band of ``truth`` that it is compared with, both 1-based.

    By name where each band of ``info`` has one of its own that ``truth`` has too, else by position
    where both have as many. BandError otherwise, with the parameters' names ``name`` and ``of``.
    """
    mine, theirs = (
        {i.bands[k - 1].name.strip().lower(): k for k in data_bands(i)} for i in (info, truth)
    )
    bands, others = data_bands(info), data_bands(truth)
    if "" not in mine and len(mine) == len(bands) and set(mine) <= set(theirs):
        return {index: theirs[text] for text, index in mine.items()}
    if len(bands) == len(others):
        return dict(zip(bands, others))
    listed = [
        ", ".join(f"{k} ({i.bands[k - 1].name or 'unnamed'})" for k in data_bands(i))
        for i in (info, truth)
    ]
    raise BandError(
        f"The bands of {name} and {of} do not match: {name} '{info.path}' has {listed[0]}; {of} "
        f"'{truth.path}' has {listed[1]}. Give both the same bands, or name them alike."
    )
