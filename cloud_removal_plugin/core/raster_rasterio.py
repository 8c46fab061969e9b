"""Rasters through rasterio, which is imported when first needed; `raster` says when it is used.

Whatever goes wrong in a file is an OSError.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from .data_types import common_dtype, fitting
from .raster_info import (
    COLORS,
    NO_TRANSFORM,
    Band,
    GroundControlPoint,
    RasterInfo,
    Window,
    kept_tags,
    wavelength,
)

# `warnings.catch_warnings` is not thread-safe, and rasters are opened by more than one thread.
_OPENING = threading.Lock()


@contextmanager
def _errors() -> Iterator[None]:
    import rasterio._err
    import rasterio.errors

    try:
        yield
    # SystemError: GDAL failed without saying why.
    except (rasterio.errors.RasterioError, rasterio._err.CPLE_BaseError, SystemError) as error:
        raise OSError(str(error)) from error


@contextmanager
def _quietly() -> Iterator[None]:
    """A raster without a georeference is no reason for a warning: results then have none either."""
    import rasterio.errors

    with _OPENING, warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        yield


def open_dataset(path: str, open_options: Mapping[str, str]) -> Dataset:
    """Open for reading."""
    import rasterio

    with _errors(), _quietly():
        return Dataset(rasterio.open(path, **open_options))


def create_dataset(
    info: RasterInfo, options: Mapping[str, str], colors: Mapping[int, tuple[int, ...]]
) -> Dataset:
    """Create what `info` describes; `colors` is the colour table of band 1, if any."""
    import rasterio

    profile: dict[str, Any] = {name.lower(): value for name, value in options.items()}
    if info.crs_wkt:
        profile["crs"] = rasterio.crs.CRS.from_wkt(info.crs_wkt)
    if tuple(info.transform) != NO_TRANSFORM:
        profile["transform"] = rasterio.Affine.from_gdal(*info.transform)
    with _errors(), _quietly():
        dataset = rasterio.open(
            info.path,
            "w",
            driver=info.driver,
            width=info.width,
            height=info.height,
            count=len(info.bands),
            dtype=info.dtype,
            nodata=info.nodata,
            **profile,
        )
    try:
        with _errors():
            _set_metadata(dataset, info)
            if colors:
                dataset.write_colormap(1, dict(colors))
    except BaseException:
        dataset.close()
        raise
    return Dataset(dataset)


def copy_dataset(source: str, target: str, driver: str, options: Mapping[str, str]) -> None:
    """Write the raster `source` again in the format of `driver`."""
    import rasterio.shutil

    with _errors():
        rasterio.shutil.copy(source, target, driver=driver, strict=False, **options)


def cache_size() -> int:
    """Bytes that GDAL may keep of the blocks of all open rasters."""
    from rasterio.env import get_gdal_config

    return int(get_gdal_config("GDAL_CACHEMAX"))


def set_cache_size(size: int) -> None:
    """The same, from now on."""
    from rasterio.env import set_gdal_config

    set_gdal_config("GDAL_CACHEMAX", size)


def option(name: str) -> str | None:
    """The value of one of GDAL's configuration options."""
    from rasterio.env import get_gdal_config

    value = get_gdal_config(name, normalize=False)
    return None if value is None else str(value)


def set_option(name: str, value: str | None) -> None:
    """The same, from now on; None: GDAL's own choice. In the whole process where this is its main
    thread, else in this thread only.
    """
    from rasterio._env import del_gdal_config, set_gdal_config

    if value is None:
        del_gdal_config(name)
    else:
        set_gdal_config(name, value, normalize=False)


def reads_crs(wkt: str) -> bool:
    """Whether a CRS is one that can be read."""
    import rasterio
    import rasterio.errors

    try:
        return bool(rasterio.crs.CRS.from_wkt(wkt))
    except rasterio.errors.CRSError:
        return False


class Dataset:
    """An open raster."""

    def __init__(self, dataset: Any) -> None:
        self._dataset = dataset

    @property
    def dtypes(self) -> list[str]:
        return sorted(set(self._dataset.dtypes))

    def close(self) -> None:
        with _errors():
            self._dataset.close()

    def describe(self, path: str) -> RasterInfo:
        """All but the pixels; the dtypes must have a common one."""
        dataset = self._dataset
        dtype = common_dtype(self.dtypes) or ""
        points, points_crs = dataset.gcps
        return RasterInfo(
            path=path,
            driver=dataset.driver,
            width=dataset.width,
            height=dataset.height,
            dtype=dtype,
            crs_wkt=_wkt(dataset.crs),
            transform=tuple(dataset.transform.to_gdal()),
            nodata=fitting(dataset.nodata, dtype),
            bands=tuple(self._band(index) for index in range(1, dataset.count + 1)),
            tags=_texts(dataset.tags),
            masked=self.mask_flags(1) == {"per_dataset"},
            gcps=tuple(GroundControlPoint(p.row, p.col, p.x, p.y, p.z or 0.0) for p in points),
            gcp_crs_wkt=_wkt(points_crs) if points else "",
            rpc=_texts(lambda: dataset.tags(ns="RPC")),
        )

    def _band(self, index: int) -> Band:
        dataset = self._dataset
        tags = _texts(lambda: dataset.tags(index))
        try:
            color = dataset.colorinterp[index - 1].name
        except ValueError:  # a newer GDAL has more interpretations than this rasterio
            color = COLORS[0]
        return Band(
            index=index,
            name=_texts(lambda: {"name": dataset.descriptions[index - 1] or ""}).get("name", ""),
            color=color,
            wavelength=wavelength(tags),
            scale=float(dataset.scales[index - 1]),
            offset=float(dataset.offsets[index - 1]),
            tags=kept_tags(tags),
        )

    def mask_flags(self, band: int) -> set[str]:
        """Of all_valid, per_dataset, alpha and nodata those that say where the band has data."""
        return {flag.name for flag in self._dataset.mask_flag_enums[band - 1]}

    def nodata(self, band: int) -> float | None:
        value = self._dataset.nodatavals[band - 1]
        return None if value is None else float(value)

    def read(self, window: Window, bands: Sequence[int], dtype: str) -> np.ndarray:
        """(bands, h, w)"""
        with _errors():
            pixels: np.ndarray = self._dataset.read(
                list(bands), window=_area(window), out_dtype=dtype
            )
        return pixels

    def read_mask(self, window: Window, band: int) -> np.ndarray:
        """(h, w) uint8, 0 where there is no data"""
        with _errors():
            mask: np.ndarray = self._dataset.read_masks(band, window=_area(window))
        return mask

    def write(self, pixels: np.ndarray, window: Window) -> None:
        with _errors():
            self._dataset.write(pixels, window=_area(window))

    def write_mask(self, mask: np.ndarray, window: Window) -> None:
        import rasterio

        with _errors(), rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
            self._dataset.write_mask(mask, window=_area(window))


def _texts(read: Callable[[], Mapping[str, str]]) -> dict[str, str]:
    """What `read` gives; nothing where rasterio cannot read a text, which is no UTF-8."""
    try:
        return dict(read())
    except UnicodeDecodeError:
        return {}


def _area(window: Window) -> Any:
    import rasterio.windows

    return rasterio.windows.Window(window.col, window.row, window.width, window.height)


def _wkt(crs: Any) -> str:
    # WKT 2 says all that PROJ knows of a CRS; WKT 1 cannot express every one.
    return crs.to_wkt(version="WKT2_2019") if crs else ""


def _set_metadata(dataset: Any, info: RasterInfo) -> None:
    import rasterio
    from rasterio.control import GroundControlPoint as Point
    from rasterio.enums import ColorInterp

    bands = info.bands
    known = ColorInterp.__members__
    wanted = tuple(known.get(band.color, ColorInterp.undefined) for band in bands)
    if wanted != tuple(dataset.colorinterp):
        dataset.colorinterp = wanted
    dataset.descriptions = tuple(band.name or None for band in bands)
    if any((band.scale, band.offset) != (1.0, 0.0) for band in bands):
        dataset.scales = tuple(band.scale for band in bands)
        dataset.offsets = tuple(band.offset for band in bands)
    dataset.update_tags(**info.tags)
    for position, band in enumerate(bands, start=1):
        if band.tags:
            dataset.update_tags(position, **band.tags)
    if info.rpc:
        dataset.update_tags(ns="RPC", **info.rpc)
    if info.gcps and tuple(info.transform) == NO_TRANSFORM:
        points = [Point(p.row, p.col, p.x, p.y, p.z) for p in info.gcps]
        crs = (
            rasterio.crs.CRS.from_wkt(info.gcp_crs_wkt) if info.gcp_crs_wkt else rasterio.crs.CRS()
        )
        dataset.gcps = (points, crs)
