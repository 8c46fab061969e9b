"""Files of one band on one grid, put together into a raster by a GDAL VRT; no pixel is copied."""

from __future__ import annotations

import os
from collections.abc import Mapping
from html import escape
from pathlib import Path

from .errors import RasterError
from .raster import NO_TRANSFORM, RasterInfo, open_raster
from .raster_info import GDAL_TYPES
from .warp import same_grid


def stacked_vrt(files: Mapping[str, str], path: str) -> str:
    """The text of a VRT at `path` whose bands are the first bands of `files`, named by their keys.

    RasterError where one cannot be read, or they differ in grid, data type or nodata value.
    """
    infos = {}
    for name, file in files.items():
        with open_raster(file) as raster:
            infos[name] = raster.info
    first = next(iter(infos.values()))
    for info in infos.values():
        alike = (info.dtype, info.nodata) == (first.dtype, first.nodata)
        if not same_grid(info, first) or not alike:
            raise RasterError(
                f"'{info.path}' ({_described(info)}) cannot be stacked on '{first.path}' "
                f"({_described(first)}): they differ in grid, data type or nodata value. Choose "
                "assets of one resolution, or resample them to one grid first."
            )
    lines = [f'<VRTDataset rasterXSize="{first.width}" rasterYSize="{first.height}">']
    if first.crs_wkt:
        lines.append(f"  <SRS>{escape(first.crs_wkt)}</SRS>")
    if first.transform != NO_TRANSFORM:
        numbers = ", ".join(map(repr, first.transform))
        lines.append(f"  <GeoTransform>{numbers}</GeoTransform>")
    for number, (name, info) in enumerate(infos.items(), start=1):
        lines += _band(number, name, info, path)
    return "\n".join([*lines, "</VRTDataset>", ""])


def _band(number: int, name: str, info: RasterInfo, path: str) -> list[str]:
    band = info.bands[0]
    lines = [
        f'  <VRTRasterBand dataType="{GDAL_TYPES[info.dtype]}" band="{number}">',
        f"    <Description>{escape(name)}</Description>",
    ]
    if info.nodata is not None:
        lines.append(f"    <NoDataValue>{info.nodata!r}</NoDataValue>")
    if (band.scale, band.offset) != (1.0, 0.0):
        lines += [f"    <Offset>{band.offset!r}</Offset>", f"    <Scale>{band.scale!r}</Scale>"]
    source = os.path.relpath(info.path, Path(path).absolute().parent)
    return [
        *lines,
        "    <SimpleSource>",
        f'      <SourceFilename relativeToVRT="1">{escape(source)}</SourceFilename>',
        "      <SourceBand>1</SourceBand>",
        "    </SimpleSource>",
        "  </VRTRasterBand>",
    ]


def _described(info: RasterInfo) -> str:
    return f"{info.width} x {info.height} {info.dtype}, nodata {info.nodata}"
