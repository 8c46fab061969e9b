"""All raster I/O: what a raster is, reading windows of it, writing new ones.

One of two libraries stands behind a few functions; `raster_backend` chooses.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from .data_types import as_scalar, common_dtype
from .errors import OutputError, RasterError
from .raster_backend import backend
from .raster_formats import BLOCK, COG, COG_SOURCE, FORMATS, creation_options, tidy
from .raster_info import (
    DTYPES,
    NO_TRANSFORM,
    Band,
    Category,
    RasterInfo,
    Window,
)

__all__ = [
    "NO_TRANSFORM",
    "Band",
    "Category",
    "RasterInfo",
    "RasterReader",
    "RasterWriter",
    "Window",
    "bounded_cache",
    "create_raster",
    "open_raster",
    "reads_crs",
]

# Squares of coordinates have to be numbers still.
_FURTHEST = 1e100
# Two rows of blocks of the widest rasters there are, of what is read and of what is written.
_CACHE = 192 << 20
_bounding = threading.Lock()
_bounds: list[int] = []
# Such as NETCDF:"a.nc":green, the name of a raster inside a file; C:\a.tif is a plain path.
_SUBDATASET = re.compile(r"[A-Za-z][A-Za-z0-9_]+:")


class RasterReader:
    """An open raster; use it in one thread at a time, and as a context manager."""

    def __init__(self, path: str, open_options: Mapping[str, str] | None = None) -> None:
        plain = not (path.startswith("/vsi") or "://" in path or _SUBDATASET.match(path))
        if plain and not os.path.exists(path):
            raise RasterError(f"There is no file '{path}'. Check the path.")
        try:
            self._dataset = backend().open_dataset(path, open_options or {})
        except OSError as error:
            raise RasterError(
                f"'{path}' cannot be read as a raster ({error}). Check that it is a raster that "
                "GDAL can open, whole, and readable for you."
            ) from error
        try:
            self.info = self._describe(path)
            self._masks = [self._dataset.mask_flags(band.index) for band in self.info.bands]
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> RasterReader:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        # Nothing can be lost of a raster that was only read.
        with suppress(OSError):
            self._dataset.close()

    def _describe(self, path: str) -> RasterInfo:
        dtypes = self._dataset.dtypes
        if common_dtype(dtypes) is None:
            raise RasterError(
                f"'{path}' has bands of data type {', '.join(dtypes) or 'none'}; "
                f"expected one or more bands of {', '.join(DTYPES)}."
            )
        info: RasterInfo = self._dataset.describe(path)
        if not all(abs(value) < _FURTHEST for value in info.transform):
            raise RasterError(
                f"'{path}' has the geotransform {info.transform}, which is no place. Correct its "
                "georeference."
            )
        if info.driver == "ENVI" and os.path.isfile(path):
            _check_size(info, dtypes)
        return info

    def read(self, window: Window, bands: Sequence[int]) -> np.ndarray:
        """The 1-based `bands` of a window inside the raster: (bands, h, w), the raster's dtype.

        RasterError where the file breaks off.
        """
        with self._reading(window):
            pixels: np.ndarray = self._dataset.read(window, bands, self.info.dtype)
        return pixels

    def mask(self, window: Window, band: int = 1) -> np.ndarray:
        """The mask of a window: (h, w) uint8, 0 where `band` has no data."""
        with self._reading(window):
            mask: np.ndarray = self._dataset.read_mask(window, band)
        return mask

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
                nodata = self._dataset.nodata(band)
                if nodata is not None and not np.isnan(nodata):
                    valid &= values != as_scalar(nodata, values.dtype)
            elif "all_valid" not in flags and not shared_mask_seen:
                valid &= self.mask(window, band) != 0
                shared_mask_seen = "per_dataset" in flags
            if values.dtype.kind == "f":
                valid &= np.isfinite(values)
        return valid

    @contextmanager
    def _reading(self, window: Window) -> Iterator[None]:
        try:
            yield
        except (OSError, ValueError) as error:
            raise RasterError(
                f"'{self.info.path}' cannot be read at rows {window.row} to "
                f"{window.row + window.height - 1} ({error}). The file is probably truncated or "
                "damaged: copy or download it again."
            ) from error


def _check_size(info: RasterInfo, dtypes: Sequence[str]) -> None:
    """RasterError where the file is too short: GDAL reads 0 for what an ENVI raster lacks."""
    smallest = min(np.dtype(dtype).itemsize for dtype in dtypes)
    expected = info.height * info.width * len(info.bands) * smallest
    size = os.path.getsize(info.path)
    if size >= expected:
        return
    with open(info.path, "rb") as file:
        compressed = file.read(2) == b"\x1f\x8b"
    if not compressed:
        raise RasterError(
            f"'{info.path}' has {size} bytes, {expected} were expected by its header. The file is "
            "truncated: copy or download it again."
        )


def open_raster(path: str, open_options: Mapping[str, str] | None = None) -> RasterReader:
    """Open a raster for reading; RasterError if it is missing or GDAL cannot read it."""
    return RasterReader(path, open_options)


@contextmanager
def bounded_cache() -> Iterator[None]:
    """Meanwhile GDAL keeps no more than _CACHE bytes of blocks, in this process.

    Its own bound is a twentieth of the machine's memory. The last of several that overlap puts it
    back.
    """
    library = backend()
    with _bounding:
        if not _bounds:
            _bounds.append(library.cache_size())
            library.set_cache_size(min(_CACHE, _bounds[0]))
        else:
            _bounds.append(_bounds[0])
    try:
        yield
    finally:
        with _bounding:
            before = _bounds.pop()
            if not _bounds:
                library.set_cache_size(before)


def reads_crs(wkt: str) -> bool:
    """Whether the library behind can read a CRS."""
    return bool(backend().reads_crs(wkt))


class RasterWriter:
    """A raster being written; made by `create_raster`."""

    def __init__(
        self,
        dataset: Any,
        path: Path,
        categories: Mapping[int, Category],
        cog_options: Mapping[str, str] | None,
    ) -> None:
        self.path = path
        self._dataset = dataset
        self._categories = categories
        self._cog_options = cog_options

    def write(self, pixels: np.ndarray, window: Window, mask: np.ndarray | None = None) -> None:
        """Write (bands, h, w) of the raster's dtype, and the `mask` (h, w) uint8 where it has one.

        OutputError, for example on a full disk.
        """
        with _writing(self.path.name):
            self._dataset.write(pixels, window)
            if mask is not None:
                self._dataset.write_mask(mask, window)

    def finish(self) -> None:
        """Close the file, and see that what was written is whole."""
        with _writing(self.path.name):
            self._dataset.close()
            if self._cog_options is not None:
                first = _first_of(self.path)
                backend().copy_dataset(str(first), str(self.path), "COG", self._cog_options)
                for path in first.parent.glob(f"{first.name}*"):
                    path.unlink()
            if self._categories:
                _write_categories(self.path, self._categories)
            tidy(self.path)
            _check_whole(self.path)

    def abandon(self) -> None:
        """Close the file whatever is in it."""
        with suppress(OSError):
            self._dataset.close()


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
    cog: bool = False,
) -> RasterWriter:
    """Create a raster on the grid of `like`, with names, colours, scales and tags of `bands`.

    `categories` gives a uint8 raster of one band a colour table and category names; `options` are
    creation options that go before our own. OutputError where it cannot be written.
    `outputs.OutputFiles` makes it appear only when it is whole.
    """
    if categories and FORMATS[path.suffix.lower()].driver != "GTiff":
        raise OutputError(
            f"'{path.name}' cannot be written: only GeoTIFF has categories. End its name with .tif."
        )
    chosen = dict(options or {})
    colors = {value: category.color for value, category in (categories or {}).items()}
    info = replace(
        like,
        path=str(_first_of(path) if cog else path),
        driver=FORMATS[path.suffix.lower()].driver,
        dtype=dtype,
        nodata=nodata,
        # A colour table is not copied, and without one "palette" has no meaning.
        bands=tuple(replace(b, color="gray") if b.color == "palette" else b for b in bands),
        tags={**like.tags, **tags},
    )
    own = creation_options(
        path.suffix.lower(), dtype, [b.color for b in info.bands], COG_SOURCE if cog else chosen
    )
    with _writing(path.name):
        dataset = backend().create_dataset(info, own, colors)
    resampling = "NEAREST" if categories else "AVERAGE"
    cog_options = {**COG, "OVERVIEW_RESAMPLING": resampling, **chosen} if cog else None
    return RasterWriter(dataset, path, categories or {}, cog_options)


def _first_of(path: Path) -> Path:
    """The plain GeoTIFF that a Cloud Optimized GeoTIFF is made from."""
    return path.with_name(f"{path.stem}.first.tif")


@contextmanager
def _writing(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"'{name}' cannot be written ({error}). Check that the disk has room and that you may "
            "write there."
        ) from error


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
    """Read everything back: on a full disk GDAL can lose blocks without any error.

    In one thread: GDAL 3.6 reads GeoTIFF in several ones without saying what it could not read.
    """
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
