"""All raster I/O: what a raster is, reading windows of it, writing results that appear whole.

The only module that opens raster files. It uses rasterio, imported when first needed; another
library can take its place behind the same functions.
"""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from .errors import MissingPackageError, OutputError, RasterError

DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")
NO_TRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
BLOCK = 512

# Level 1 takes a third of the time of the default level for a few per cent more bytes.
_GEOTIFF = {
    "driver": "GTiff",
    "tiled": True,
    "blockxsize": BLOCK,
    "blockysize": BLOCK,
    "compress": "DEFLATE",
    "zlevel": 1,
    "num_threads": "ALL_CPUS",
    "bigtiff": "IF_SAFER",
}
PROFILES: dict[str, dict[str, Any]] = {".tif": _GEOTIFF, ".tiff": _GEOTIFF}
# `warnings.catch_warnings` is not thread-safe, and rasters are opened by more than one thread.
_OPENING = threading.Lock()


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
class RasterInfo:
    """All of a raster but its pixels; `transform` is in GDAL's order, `nodata` fits `dtype`."""

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


@dataclass(frozen=True)
class Category:
    """One value of a categorical raster: its name and colour (red, green, blue, alpha; 0..255)."""

    name: str
    color: tuple[int, int, int, int]


def _rasterio() -> ModuleType:
    try:
        import rasterio
        import rasterio.errors
        import rasterio.windows
    except ImportError as error:
        raise MissingPackageError(
            f"The Python package rasterio cannot be imported ({error}). Install it for this "
            "Python: 'apt install python3-rasterio' on Debian, 'pip install rasterio' elsewhere."
        ) from error
    return rasterio


@contextmanager
def _quietly() -> Iterator[None]:
    """A raster without a georeference is no reason for a warning: results then have none either."""
    rasterio = _rasterio()
    with _OPENING, warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        yield


class RasterReader:
    """An open raster; use it in one thread at a time, and as a context manager."""

    def __init__(self, path: str) -> None:
        rasterio = _rasterio()
        if not path.startswith("/vsi") and "://" not in path and not os.path.exists(path):
            raise RasterError(f"There is no file '{path}'. Check the path.")
        try:
            with _quietly():
                self._dataset = rasterio.open(path)
        except (rasterio.errors.RasterioError, OSError) as error:
            raise RasterError(
                f"'{path}' cannot be read as a raster ({error}). Check that it is a raster that "
                "GDAL can open, whole, and readable for you."
            ) from error
        try:
            self.info = _describe(path, self._dataset)
            self._masks = [[flag.name for flag in flags] for flags in self._dataset.mask_flag_enums]
        except BaseException:
            self._dataset.close()
            raise

    def __enter__(self) -> RasterReader:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        self._dataset.close()

    def read(self, window: Window, bands: Sequence[int]) -> np.ndarray:
        """The 1-based `bands` of a window inside the raster: (bands, h, w), the raster's dtype.

        RasterError where the file breaks off.
        """
        return self._guarded(self._dataset.read, window, list(bands), out_dtype=self.info.dtype)

    def valid(
        self, window: Window, bands: Sequence[int], pixels: np.ndarray | None = None
    ) -> np.ndarray:
        """(h, w) bool, True where every one of `bands` has data.

        No data is what the nodata value, a mask or alpha band, NaN and infinity say. Hand over
        `pixels`, what `read` gave for the same window and bands, to save reading them again.
        """
        if pixels is None:
            pixels = self.read(window, bands)
        valid = np.ones(pixels.shape[1:], bool)
        shared_mask_seen = False
        for band, values in zip(bands, pixels):
            flags = self._masks[band - 1]
            if "nodata" in flags:
                nodata = self._dataset.nodatavals[band - 1]
                if nodata is not None and not np.isnan(nodata):
                    valid &= values != _as_dtype(nodata, values.dtype)
            elif "all_valid" not in flags and not shared_mask_seen:
                valid &= self._guarded(self._dataset.read_masks, window, band) != 0
                shared_mask_seen = "per_dataset" in flags
            if values.dtype.kind == "f":
                valid &= np.isfinite(values)
        return valid

    def _guarded(self, read: Any, window: Window, bands: Any, **options: Any) -> np.ndarray:
        rasterio = _rasterio()
        area = rasterio.windows.Window(window.col, window.row, window.width, window.height)
        try:
            pixels: np.ndarray = read(bands, window=area, **options)
        except (rasterio.errors.RasterioError, OSError, ValueError) as error:
            raise RasterError(
                f"'{self.info.path}' cannot be read at rows {window.row} to "
                f"{window.row + window.height - 1} ({error}). The file is probably truncated or "
                "damaged: copy or download it again."
            ) from error
        return pixels


def open_raster(path: str) -> RasterReader:
    """Open a raster for reading; RasterError if it is missing or GDAL cannot read it."""
    return RasterReader(path)


def _describe(path: str, dataset: Any) -> RasterInfo:
    dtypes = sorted(set(dataset.dtypes))
    if not dtypes or not set(dtypes) <= set(DTYPES):
        raise RasterError(
            f"'{path}' has {dataset.count} bands of data type {', '.join(dtypes) or 'none'}; "
            f"expected one or more bands of {', '.join(DTYPES)}."
        )
    dtype = np.result_type(*dtypes)
    bands = []
    for index in range(1, dataset.count + 1):
        tags = dict(dataset.tags(index))
        bands.append(
            Band(
                index=index,
                name=dataset.descriptions[index - 1] or "",
                color=dataset.colorinterp[index - 1].name,
                wavelength=_wavelength(tags),
                scale=float(dataset.scales[index - 1]),
                offset=float(dataset.offsets[index - 1]),
                tags={k: v for k, v in tags.items() if not k.startswith("STATISTICS_")},
            )
        )
    nodata = dataset.nodata
    return RasterInfo(
        path=path,
        driver=dataset.driver,
        width=dataset.width,
        height=dataset.height,
        dtype=dtype.name,
        # WKT 2 says all that PROJ knows of a CRS; WKT 1 cannot express every one.
        crs_wkt=dataset.crs.to_wkt(version="WKT2_2019") if dataset.crs else "",
        transform=tuple(dataset.transform.to_gdal()),
        nodata=nodata if nodata is not None and _fits(nodata, dtype) else None,
        bands=tuple(bands),
        tags=dict(dataset.tags()),
    )


def _wavelength(tags: Mapping[str, str]) -> float | None:
    """Centre wavelength in micrometres of a band's tags; a number above 100 is in nanometres."""
    named = {name.lower(): text for name, text in tags.items()}
    for name in ("wavelength", "wavelengths", "center_wavelength", "central_wavelength"):
        try:
            value = float(named[name].split()[0])
        except (KeyError, ValueError, IndexError):
            continue
        if np.isfinite(value) and value > 0:
            return value / 1000.0 if value > 100 else value
    return None


def _fits(value: float, dtype: np.dtype) -> bool:
    if dtype.kind == "f":
        return bool(np.isnan(value) or np.isinf(value) or abs(value) <= np.finfo(dtype).max)
    limits = np.iinfo(dtype)
    return bool(limits.min <= value <= limits.max and value == int(value))


def _as_dtype(value: float, dtype: np.dtype) -> Any:
    """`value` as a scalar of `dtype`, or NaN, which no pixel equals, where it does not fit."""
    return dtype.type(value) if _fits(value, dtype) else np.nan


class RasterWriter:
    """A raster being written under a temporary name; made by `OutputFiles.create`."""

    def __init__(self, dataset: Any, path: Path, categories: Mapping[int, Category]) -> None:
        self._dataset = dataset
        self.path = path
        self._categories = categories

    def write(self, pixels: np.ndarray, window: Window) -> None:
        """Write (bands, h, w) of the raster's dtype; OutputError, for example on a full disk."""
        rasterio = _rasterio()
        area = rasterio.windows.Window(window.col, window.row, window.width, window.height)
        with _writing(self.path.name):
            self._dataset.write(pixels, window=area)

    def finish(self) -> None:
        """Close the file, and see that what was written is whole."""
        with _writing(self.path.name):
            self._dataset.close()
            if self._categories:
                _write_categories(self.path, self._categories)
            _check_whole(self.path)

    def abandon(self) -> None:
        """Close the file whatever is in it."""
        try:
            self._dataset.close()
        except (_rasterio().errors.RasterioError, OSError):
            return


def create_raster(
    path: Path,
    like: RasterInfo,
    *,
    bands: Sequence[Band],
    dtype: str,
    nodata: float | None,
    tags: Mapping[str, str],
    categories: Mapping[int, Category] | None = None,
    options: Mapping[str, str] | None = None,
) -> RasterWriter:
    """Create a GeoTIFF on the grid of `like`, with names, colours, scales and tags of `bands`.

    `categories` gives a uint8 raster of one band a colour table and category names. OutputError
    where it cannot be written. `outputs.OutputFiles` makes it appear only when it is whole.
    """
    rasterio = _rasterio()
    profile = dict(PROFILES[path.suffix.lower()])
    profile["predictor"] = 3 if np.dtype(dtype).kind == "f" else 2
    profile.update(_interpretation([band.color for band in bands]))
    if like.crs_wkt:
        profile["crs"] = rasterio.crs.CRS.from_wkt(like.crs_wkt)
    if tuple(like.transform) != NO_TRANSFORM:
        profile["transform"] = rasterio.Affine.from_gdal(*like.transform)
    profile.update({name.lower(): value for name, value in (options or {}).items()})
    with _writing(path.name), _quietly():
        dataset = rasterio.open(
            path,
            "w",
            width=like.width,
            height=like.height,
            count=len(bands),
            dtype=dtype,
            nodata=nodata,
            **profile,
        )
    writer = RasterWriter(dataset, path, categories or {})
    try:
        with _writing(path.name):
            _set_metadata(dataset, bands, {**like.tags, **tags})
            if categories:
                dataset.write_colormap(1, {v: c.color for v, c in categories.items()})
    except BaseException:
        writer.abandon()
        raise
    return writer


@contextmanager
def _writing(path: str) -> Iterator[None]:
    rasterio = _rasterio()
    try:
        yield
    except (rasterio.errors.RasterioError, rasterio._err.CPLE_BaseError, OSError) as error:
        raise OutputError(
            f"'{path}' cannot be written ({error}). Check that the disk has room and that you may "
            "write there."
        ) from error


def _interpretation(colors: Sequence[str]) -> dict[str, str]:
    """GeoTIFF options that give the bands' colours a place in the file itself."""
    base = 3 if tuple(colors[:3]) == ("red", "green", "blue") else 1
    alpha = len(colors) > base and colors[base] == "alpha"
    options = {"photometric": "RGB" if base == 3 else "MINISBLACK"}
    if len(colors) > base:
        options["alpha"] = "YES" if alpha else "NO"
    return options


def _set_metadata(dataset: Any, bands: Sequence[Band], tags: Mapping[str, str]) -> None:
    from rasterio.enums import ColorInterp

    # A colour table is not copied, and without one "palette" has no meaning.
    names = ["gray" if band.color == "palette" else band.color for band in bands]
    wanted = tuple(ColorInterp[name] for name in names)
    if wanted != tuple(dataset.colorinterp):
        dataset.colorinterp = wanted
    dataset.descriptions = tuple(band.name or None for band in bands)
    if any((band.scale, band.offset) != (1.0, 0.0) for band in bands):
        dataset.scales = tuple(band.scale for band in bands)
        dataset.offsets = tuple(band.offset for band in bands)
    dataset.update_tags(**tags)
    for position, band in enumerate(bands, start=1):
        if band.tags:
            dataset.update_tags(position, **band.tags)


def _write_categories(raster: Path, categories: Mapping[int, Category]) -> None:
    """GeoTIFF has no place for category names; GDAL keeps them in the side file .aux.xml."""
    names = [categories[v].name if v in categories else "" for v in range(max(categories) + 1)]
    lines = "".join(f"<Category>{escape(name)}</Category>" for name in names)
    Path(f"{raster}.aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1">'
        f"<CategoryNames>{lines}</CategoryNames></PAMRasterBand></PAMDataset>\n",
        encoding="utf-8",
    )


def _check_whole(path: Path) -> None:
    """Read everything back: on a full disk GDAL can lose blocks without any error."""
    try:
        with RasterReader(str(path)) as raster:
            info = raster.info
            every = [band.index for band in info.bands]
            for row in range(0, info.height, BLOCK):
                for col in range(0, info.width, BLOCK):
                    height, width = min(BLOCK, info.height - row), min(BLOCK, info.width - col)
                    raster.read(Window(row, col, height, width), every)
    except RasterError as error:
        raise OSError("not all of it reached the disk") from error
