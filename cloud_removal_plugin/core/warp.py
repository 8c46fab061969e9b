"""Another raster on a raster's grid: a virtual file that GDAL warps while it is read.

What is written is the XML of a warped VRT (GDAL, "VRT -- GDAL Virtual Format", vrtwarped), which
every library that reads rasters through GDAL opens like any file. Nothing is opened here.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from html import escape
from pathlib import Path

from .errors import RasterError
from .raster_info import GDAL_TYPES, RasterInfo

# Of a pixel of the result; so much less than the half that nearest neighbour can be off.
_MAX_ERROR = 0.02


def same_grid(one: RasterInfo, other: RasterInfo) -> bool:
    """Whether two rasters have the same pixels in the same place; a CRS that is missing agrees."""
    pixel = max(abs(value) for value in (one.transform[1], one.transform[2], one.transform[5]))
    return (
        (one.height, one.width) == (other.height, other.width)
        and all(abs(a - b) <= 1e-3 * pixel for a, b in zip(one.transform, other.transform))
        and (one.crs_wkt == other.crs_wkt or not one.crs_wkt or not other.crs_wkt)
    )


def write_warped(
    path: Path,
    source: RasterInfo,
    grid: RasterInfo,
    open_options: Sequence[str] = (),
    bands: Sequence[int] = (1,),
    resampling: str = "NearestNeighbour",
) -> None:
    """Write a VRT of the 1-based `bands` of `source` on the grid of `grid`.

    They become bands 1, 2, ...; the last band is alpha: 0 where `source` has no pixel or nodata.
    `resampling` is a name of GDAL's ResampleAlg. Where one of the two has no CRS, it is taken for
    the other's. RasterError where a geotransform cannot be inverted.
    """
    kind = GDAL_TYPES.get(source.dtype, "Float64")
    nodata = "" if source.nodata is None else f"<SrcNoDataReal>{source.nodata!r}</SrcNoDataReal>"
    alpha = len(bands) + 1
    of_source = next((b.index for b in source.bands if b.color == "alpha"), None)
    source_alpha = f"<SrcAlphaBand>{of_source}</SrcAlphaBand>" if of_source else ""
    warped = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{band}" subClass="VRTWarpedRasterBand"/>'
        for band in range(1, alpha)
    )
    mapped = "".join(
        f'<BandMapping src="{band}" dst="{place}">{nodata}</BandMapping>'
        for place, band in enumerate(bands, start=1)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}" '
        'subClass="VRTWarpedDataset">'
        f"<SRS>{escape(grid.crs_wkt)}</SRS><GeoTransform>{_listed(grid.transform)}</GeoTransform>"
        f"{warped}"
        f'<VRTRasterBand dataType="{kind}" band="{alpha}" subClass="VRTWarpedRasterBand">'
        "<ColorInterp>Alpha</ColorInterp></VRTRasterBand>"
        "<BlockXSize>512</BlockXSize><BlockYSize>512</BlockYSize>"
        f"<GDALWarpOptions><ResampleAlg>{resampling}</ResampleAlg>"
        f"<WorkingDataType>{kind}</WorkingDataType>"
        '<Option name="INIT_DEST">0</Option>'
        '<Option name="DST_ALPHA_MAX">255</Option>'
        '<Option name="UNIFIED_SRC_NODATA">YES</Option>'
        '<Option name="ERROR_OUT_IF_EMPTY_SOURCE_WINDOW">FALSE</Option>'
        f'<SourceDataset relativeToVRT="0">{escape(_absolute(source.path))}</SourceDataset>'
        f"{_open_options(open_options)}"
        f"<Transformer><ApproxTransformer><MaxError>{_MAX_ERROR}</MaxError><BaseTransformer>"
        f"<GenImgProjTransformer>{_transforms('Src', source)}{_transforms('Dst', grid)}"
        f"{_reprojection(source, grid)}</GenImgProjTransformer>"
        "</BaseTransformer></ApproxTransformer></Transformer>"
        f"<BandList>{mapped}</BandList>"
        f"{source_alpha}<DstAlphaBand>{alpha}</DstAlphaBand></GDALWarpOptions></VRTDataset>\n",
        encoding="utf-8",
    )


def _open_options(options: Sequence[str]) -> str:
    pairs = [option.partition("=") for option in options]
    items = [f'<OOI key="{escape(name)}">{escape(value)}</OOI>' for name, _, value in pairs]
    return f"<OpenOptions>{''.join(items)}</OpenOptions>" if items else ""


def _reprojection(source: RasterInfo, grid: RasterInfo) -> str:
    if not source.crs_wkt or not grid.crs_wkt or source.crs_wkt == grid.crs_wkt:
        return ""
    return (
        "<ReprojectTransformer><ReprojectionTransformer>"
        f"<SourceSRS>{escape(source.crs_wkt)}</SourceSRS>"
        f"<TargetSRS>{escape(grid.crs_wkt)}</TargetSRS>"
        "</ReprojectionTransformer></ReprojectTransformer>"
    )


def _transforms(side: str, info: RasterInfo) -> str:
    left, across, slant, top, tilt, down = info.transform
    scale = across * down - slant * tilt
    if scale == 0:
        raise RasterError(
            f"'{info.path}' has a geotransform that cannot be inverted ({info.transform}). Correct "
            "its georeference."
        )
    inverse = (
        (slant * top - down * left) / scale,
        down / scale,
        -slant / scale,
        (tilt * left - across * top) / scale,
        -tilt / scale,
        across / scale,
    )
    return (
        f"<{side}GeoTransform>{_listed(info.transform)}</{side}GeoTransform>"
        f"<{side}InvGeoTransform>{_listed(inverse)}</{side}InvGeoTransform>"
    )


def _listed(numbers: Sequence[float]) -> str:
    return ",".join(map(repr, map(float, numbers)))


def _absolute(path: str) -> str:
    """A file's path from the root; names that only GDAL understands as they are."""
    return os.path.abspath(path) if os.path.exists(path) else path
