"""Rasters through osgeo.gdal, which is imported when first needed; `raster` says when it is used.

Whatever goes wrong in a file is an OSError. GDAL's switch between exceptions and return values
belongs to the whole process, so it is left as it is, and both are understood. Pixels travel as
bytes: `osgeo.gdal_array` is built for one numpy, and not always for the one at hand.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from .data_types import common_dtype, fitting
from .raster_info import (
    COLORS,
    GDAL_TYPES,
    NO_TRANSFORM,
    Band,
    GroundControlPoint,
    RasterInfo,
    Window,
    kept_tags,
    wavelength,
)

_MASK_FLAGS = {1: "all_valid", 2: "per_dataset", 4: "alpha", 8: "nodata"}
# `warnings.catch_warnings` is not thread-safe, and rasters are opened by more than one thread.
_OPENING = threading.Lock()


@contextmanager
def _errors() -> Iterator[None]:
    """GDAL's own errors, told by an exception or only remembered, as an OSError; none printed."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise OSError(gdal.GetLastErrorMsg())
    except RuntimeError as error:
        raise OSError(str(error)) from error
    finally:
        gdal.ErrorReset()
        gdal.PopErrorHandler()


@contextmanager
def _quietly() -> Iterator[None]:
    """From 3.7 on GDAL warns whoever has not chosen between exceptions and return values."""
    with _OPENING, warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        yield


def open_dataset(path: str, open_options: Mapping[str, str]) -> Dataset:
    """Open for reading."""
    from osgeo import gdal

    options = [f"{name}={value}" for name, value in open_options.items()]
    with _errors(), _quietly():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER, open_options=options)
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg() or "not recognised as a raster")
        return Dataset(dataset)


def create_dataset(
    info: RasterInfo, options: Mapping[str, str], colors: Mapping[int, tuple[int, ...]]
) -> Dataset:
    """Create what `info` describes; `colors` is the colour table of band 1, if any."""
    from osgeo import gdal

    listed = [f"{name}={value}" for name, value in options.items()]
    kind = _gdal_type(info.dtype)
    if info.dtype == "int8" and kind == gdal.GDT_Byte:
        listed.append("PIXELTYPE=SIGNEDBYTE")
    with _errors(), _quietly():
        driver = gdal.GetDriverByName(info.driver)
        dataset = driver.Create(
            info.path, info.width, info.height, len(info.bands), kind, options=listed
        )
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg() or "it could not be created")
        _set_metadata(dataset, info)
        if colors:
            table = gdal.ColorTable()
            for value, color in colors.items():
                table.SetColorEntry(value, color)
            dataset.GetRasterBand(1).SetRasterColorTable(table)
    return Dataset(dataset)


def copy_dataset(source: str, target: str, driver: str, options: Mapping[str, str]) -> None:
    """Write the raster `source` again in the format of `driver`."""
    from osgeo import gdal

    listed = [f"{name}={value}" for name, value in options.items()]
    with _errors():
        with _quietly():
            original = gdal.OpenEx(source, gdal.OF_RASTER)
        copied = gdal.GetDriverByName(driver).CreateCopy(target, original, 0, options=listed)
        if copied is None:
            raise OSError(gdal.GetLastErrorMsg() or "it could not be copied")
        copied.FlushCache()
        del copied


def cache_size() -> int:
    """Bytes that GDAL may keep of the blocks of all open rasters."""
    from osgeo import gdal

    return int(gdal.GetCacheMax())


def set_cache_size(size: int) -> None:
    """The same, from now on."""
    from osgeo import gdal

    gdal.SetCacheMax(size)


def option(name: str) -> str | None:
    """The value of one of GDAL's configuration options."""
    from osgeo import gdal

    value: str | None = gdal.GetConfigOption(name)
    return value


def set_option(name: str, value: str | None) -> None:
    """The same, from now on, in the whole process; None: GDAL's own choice."""
    from osgeo import gdal

    gdal.SetConfigOption(name, value)


def reads_crs(wkt: str) -> bool:
    """Whether a CRS is one that can be read."""
    from osgeo import osr

    try:
        with _errors(), _quietly():
            return osr.SpatialReference().ImportFromWkt(wkt) == 0
    except OSError:
        return False


class Dataset:
    """An open raster."""

    def __init__(self, dataset: Any) -> None:
        self._dataset = dataset

    @property
    def dtypes(self) -> list[str]:
        bands = range(1, self._dataset.RasterCount + 1)
        return sorted({_dtype(self._dataset.GetRasterBand(index)) for index in bands})

    def close(self) -> None:
        """Close the file; harmless when it is closed."""
        if self._dataset is None:
            return
        with _errors():
            self._dataset.FlushCache()
            self._dataset = None

    def describe(self, path: str) -> RasterInfo:
        """All but the pixels; the dtypes must have a common one."""
        dataset = self._dataset
        dtype = common_dtype(self.dtypes) or ""
        points = dataset.GetGCPs()
        with _errors():
            return RasterInfo(
                path=path,
                driver=dataset.GetDriver().ShortName,
                width=dataset.RasterXSize,
                height=dataset.RasterYSize,
                dtype=dtype,
                crs_wkt=_wkt(dataset.GetSpatialRef()),
                transform=tuple(dataset.GetGeoTransform(can_return_null=True) or NO_TRANSFORM),
                nodata=fitting(self.nodata(1), dtype),
                bands=tuple(self._band(index) for index in range(1, dataset.RasterCount + 1)),
                tags=_texts(dataset.GetMetadata()),
                masked=self.mask_flags(1) == {"per_dataset"},
                gcps=tuple(
                    GroundControlPoint(p.GCPLine, p.GCPPixel, p.GCPX, p.GCPY, p.GCPZ)
                    for p in points
                ),
                gcp_crs_wkt=_wkt(dataset.GetGCPSpatialRef()) if points else "",
                rpc=_texts(dataset.GetMetadata("RPC")),
            )

    def _band(self, index: int) -> Band:
        from osgeo import gdal

        band = self._dataset.GetRasterBand(index)
        tags = _texts(band.GetMetadata())
        code = band.GetColorInterpretation()
        named = code < len(COLORS)
        scale, offset = band.GetScale(), band.GetOffset()
        return Band(
            index=index,
            name=_text(band.GetDescription()),
            color=COLORS[code] if named else gdal.GetColorInterpretationName(code).lower(),
            wavelength=wavelength(tags),
            scale=1.0 if scale is None else scale,
            offset=0.0 if offset is None else offset,
            tags=kept_tags(tags),
        )

    def mask_flags(self, band: int) -> set[str]:
        """Of all_valid, per_dataset, alpha and nodata those that say where the band has data."""
        flags = self._dataset.GetRasterBand(band).GetMaskFlags()
        return {name for bit, name in _MASK_FLAGS.items() if flags & bit}

    def nodata(self, band: int) -> float | None:
        value = self._dataset.GetRasterBand(band).GetNoDataValue()
        return None if value is None else float(value)

    def read(self, window: Window, bands: Sequence[int], dtype: str) -> np.ndarray:
        """(bands, h, w)"""
        with _errors():
            content = self._dataset.ReadRaster(
                window.col,
                window.row,
                window.width,
                window.height,
                buf_type=_gdal_type(dtype),
                band_list=list(bands),
            )
        return _array(content, dtype, (len(bands), window.height, window.width))

    def read_mask(self, window: Window, band: int) -> np.ndarray:
        """(h, w) uint8, 0 where there is no data"""
        with _errors():
            mask = self._dataset.GetRasterBand(band).GetMaskBand()
            content = mask.ReadRaster(
                window.col, window.row, window.width, window.height, buf_type=_gdal_type("uint8")
            )
        return _array(content, "uint8", (window.height, window.width))

    def write(self, pixels: np.ndarray, window: Window) -> None:
        with _errors():
            self._dataset.WriteRaster(
                window.col,
                window.row,
                window.width,
                window.height,
                np.ascontiguousarray(pixels).tobytes(),
                buf_type=_gdal_type(pixels.dtype.name),
                band_list=list(range(1, len(pixels) + 1)),
            )

    def write_mask(self, mask: np.ndarray, window: Window) -> None:
        from osgeo import gdal

        with _errors():
            if self.mask_flags(1) != {"per_dataset"}:
                _create_mask(gdal, self._dataset)
            band = self._dataset.GetRasterBand(1).GetMaskBand()
            band.WriteRaster(
                window.col,
                window.row,
                window.width,
                window.height,
                np.ascontiguousarray(mask, np.uint8).tobytes(),
                buf_type=gdal.GDT_Byte,
            )


def _texts(tags: Mapping[Any, Any]) -> dict[str, str]:
    return {_text(name): _text(text) for name, text in tags.items()}


def _text(text: Any) -> str:
    """A text of a file, which GDAL gives as it is where it is no UTF-8: wrong bytes replaced."""
    raw = text if isinstance(text, bytes) else str(text).encode("utf-8", "surrogateescape")
    return raw.decode("utf-8", "replace")


def _create_mask(gdal: Any, dataset: Any) -> None:
    """Inside the file, where the option for that need not be set for all of the process."""
    set_option = getattr(gdal, "SetThreadLocalConfigOption", None)
    if set_option is None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        return
    name = "GDAL_TIFF_INTERNAL_MASK"
    before = gdal.GetThreadLocalConfigOption(name)
    set_option(name, "YES")
    try:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    finally:
        set_option(name, before)


def _array(content: Any, dtype: str, shape: tuple[int, ...]) -> np.ndarray:
    if content is None:
        raise OSError("GDAL gives no pixels and no reason")
    pixels = np.frombuffer(content, dtype).reshape(shape)
    # A bytearray, which GDAL gives, is ours to change; bytes would not be.
    return pixels if pixels.flags.writeable else pixels.copy()


def _gdal_type(dtype: str) -> int:
    from osgeo import gdal

    if dtype == "int8":
        # GDAL before 3.7 has no type for signed bytes, but for GeoTIFF's own.
        return getattr(gdal, "GDT_Int8", gdal.GDT_Byte)
    return getattr(gdal, f"GDT_{GDAL_TYPES[dtype]}")


def _dtype(band: Any) -> str:
    from osgeo import gdal

    code = band.DataType
    if code == gdal.GDT_Byte:
        signed = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
        return "int8" if signed else "uint8"
    if code == getattr(gdal, "GDT_Int8", None):
        return "int8"
    known = {getattr(gdal, f"GDT_{name}"): dtype for dtype, name in GDAL_TYPES.items()}
    return known.get(code, gdal.GetDataTypeName(code))


def _wkt(crs: Any) -> str:
    # WKT 2 says all that PROJ knows of a CRS; WKT 1 cannot express every one.
    return crs.ExportToWkt(["FORMAT=WKT2_2019"]) if crs is not None else ""


def _set_metadata(dataset: Any, info: RasterInfo) -> None:
    from osgeo import gdal

    if tuple(info.transform) != NO_TRANSFORM:
        dataset.SetGeoTransform(info.transform)
    if info.crs_wkt:
        dataset.SetProjection(info.crs_wkt)
    for name, text in info.tags.items():
        dataset.SetMetadataItem(name, text)
    for position, described in enumerate(info.bands, start=1):
        band = dataset.GetRasterBand(position)
        if info.nodata is not None:
            band.SetNoDataValue(info.nodata)
        code = COLORS.index(described.color) if described.color in COLORS else 0
        if code != band.GetColorInterpretation():
            band.SetColorInterpretation(code)
        band.SetDescription(described.name)
        if (described.scale, described.offset) != (1.0, 0.0):
            band.SetScale(described.scale)
            band.SetOffset(described.offset)
        for name, text in described.tags.items():
            band.SetMetadataItem(name, text)
    if info.rpc:
        dataset.SetMetadata(dict(info.rpc), "RPC")
    if info.gcps and tuple(info.transform) == NO_TRANSFORM:
        points = [gdal.GCP(p.x, p.y, p.z, p.col, p.row) for p in info.gcps]
        dataset.SetGCPs(points, info.gcp_crs_wkt)
