"""Reading a raster as its user sees it: pixels, and where there is data by file and layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import TracebackType

import numpy as np

from .data_types import fitting
from .errors import RasterError
from .raster import RasterInfo, RasterReader, Window, open_raster, reads_crs
from .source import Source


class SourceReader:
    """An open `Source`; use it in one thread at a time, and as a context manager.

    `file_info` is what the file is, `info` that with what was set beside it.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._raster = _opened(source)
        self.file_info = self._raster.info
        self.info = self._as_set(self.file_info)

    def __enter__(self) -> SourceReader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._raster.close()

    def read(self, window: Window, bands: Sequence[int]) -> np.ndarray:
        """As `RasterReader.read`."""
        return self._raster.read(window, bands)

    def mask(self, window: Window) -> np.ndarray:
        """As `RasterReader.mask`."""
        return self._raster.mask(window)

    def valid(
        self, window: Window, bands: Sequence[int], pixels: np.ndarray | None = None
    ) -> np.ndarray:
        """(h, w) bool, True where every one of `bands` has data by the file and by the layer."""
        if pixels is None:
            pixels = self.read(window, bands)
        if self._source.use_nodata or self.file_info.nodata is None:
            valid = self._raster.valid(window, bands, pixels)
        else:
            valid = np.isfinite(pixels).all(axis=0)
        for low, high in self._source.nodata:
            valid &= ((pixels < low) | (pixels > high)).all(axis=0)
        return valid

    def _as_set(self, info: RasterInfo) -> RasterInfo:
        """What the file is, but with the layer's CRS, and the nodata value that results take."""
        nodata = info.nodata if self._source.use_nodata else None
        values = [low for low, high in self._source.nodata if low == high]
        if nodata is None and values:
            nodata = fitting(values[0], info.dtype)
        return replace(info, crs_wkt=self._source.crs_wkt or info.crs_wkt, nodata=nodata)


def _opened(source: Source) -> RasterReader:
    options = {}
    for option in source.open_options:
        name, equals, value = option.partition("=")
        if not equals:
            raise RasterError(
                f"'{source.path}' has the open option '{option}'; expected NAME=VALUE."
            )
        # GDAL's own threads do not tell what they cannot read.
        if name.upper() != "NUM_THREADS":
            options[name] = value
    if source.crs_wkt and not reads_crs(source.crs_wkt):
        raise RasterError(
            f"The CRS set for '{source.path}' is '{source.crs_wkt[:80]}', which cannot be read; "
            "expected WKT."
        )
    return open_raster(source.path, options)
