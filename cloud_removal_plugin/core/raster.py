"""Reading rasters: what one is, and windows of it. `raster_writer` writes them.

One of two libraries stands behind a few functions; `raster_backend` chooses.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

import numpy as np

from .data_types import as_scalar, common_dtype
from .errors import RasterError
from .raster_backend import backend
from .raster_info import (
    DTYPES,
    NO_TRANSFORM,
    Band,
    Category,
    RasterInfo,
    Window,
)

__all__ = [
    "CACHE",
    "NO_TRANSFORM",
    "Band",
    "Category",
    "RasterInfo",
    "RasterReader",
    "Window",
    "gdal_settings",
    "open_raster",
    "reads_crs",
]

# Squares of coordinates have to be numbers still.
_FURTHEST = 1e100
#: Bytes: two rows of blocks of the widest rasters there are, of what is read and what is written.
CACHE = 192 << 20
# What GDAL's own threads cannot read they do not tell, up to 3.6 at least, and what libjpeg cannot
# it makes up: both would pass for pixels.
_STRICT = {"GDAL_NUM_THREADS": "1", "GDAL_ERROR_ON_LIBJPEG_WARNING": "TRUE"}
_setting = threading.Lock()
_before: list[tuple[int, dict[str, str | None]]] = []
# Such as NETCDF:"a.nc":green, the name of a raster inside a file; C:\a.tif is a plain path.
_SUBDATASET = re.compile(r"[A-Za-z][A-Za-z0-9_]+:")


class RasterReader:
    """An open raster; use it in one thread at a time, and as a context manager."""

    def __init__(self, path: str, open_options: Mapping[str, str] | None = None) -> None:
        plain = not (path.startswith("/vsi") or "://" in path or _SUBDATASET.match(path))
        if plain and not os.path.exists(path):
            raise RasterError(f"There is no file '{path}'. Check the path.")
        _hold_settings()
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


def _hold_settings() -> None:
    """rasterio sets options for one thread only, unless it is the main one: again where one reads,
    which is in a thread that ends with the run.
    """
    with _setting:
        if _before:
            for name, value in _STRICT.items():
                backend().set_option(name, value)


@contextmanager
def gdal_settings() -> Iterator[None]:
    """Meanwhile GDAL keeps no more than CACHE bytes of blocks, and tells what it cannot read.

    In this whole process, as far as rasters are opened by `RasterReader`; GDAL's own bound is a
    twentieth of the machine's memory. The last of several that overlap puts everything back.
    """
    library = backend()
    with _setting:
        if not _before:
            size = library.cache_size()
            _before.append((size, {name: library.option(name) for name in _STRICT}))
            library.set_cache_size(min(CACHE, size))
            for name, value in _STRICT.items():
                library.set_option(name, value)
        else:
            _before.append(_before[0])
    try:
        yield
    finally:
        with _setting:
            size, options = _before.pop()
            if not _before:
                library.set_cache_size(size)
                for name, old in options.items():
                    # What the environment says is not to be held beyond it.
                    library.set_option(name, None if old == os.environ.get(name) else old)


def reads_crs(wkt: str) -> bool:
    """Whether the library behind can read a CRS."""
    return bool(backend().reads_crs(wkt))
