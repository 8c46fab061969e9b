"""A raster as its user sees it: the file, and what was set on its layer beside it.

Grid, size and transform are always the file's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import TracebackType

import numpy as np

from .area import crs_name
from .errors import RasterError
from .raster import RasterInfo, RasterReader, Window, open_raster, reads_crs
from .raster_info import fitting


@dataclass(frozen=True)
class Source:
    """A raster file; `open_options` ("KEY=VALUE") are GDAL's.

    `crs_wkt` goes before the file's CRS. Values within one of the ranges `nodata` (low, high; both
    included) are no data, in every band; the file's own nodata value is only with `use_nodata`.
    """

    path: str
    open_options: tuple[str, ...] = ()
    crs_wkt: str = ""
    use_nodata: bool = True
    nodata: tuple[tuple[float, float], ...] = ()

    def open(self) -> SourceReader:
        """Open it; RasterError if it is missing or GDAL cannot read it."""
        return SourceReader(self)

    def log(self) -> list[str]:
        """What was set beside the file, in words; opens the file."""
        with _opened(self) as raster:
            info = raster.info
        lines = []
        if self.open_options:
            lines.append(f"Open options of the layer: {', '.join(self.open_options)}")
        if self.crs_wkt and self.crs_wkt != info.crs_wkt:
            lines.append(
                f"CRS: {crs_name(self.crs_wkt)}, set on the layer; the file has "
                f"{crs_name(info.crs_wkt)}"
            )
        if not self.use_nodata and info.nodata is not None:
            lines.append(f"The nodata value {info.nodata:g} is off on the layer: it counts as data")
        if self.nodata:
            listed = ", ".join(_range(low, high) for low, high in self.nodata)
            lines.append(f"No data by the layer's settings: {listed}")
        return lines


class SourceReader:
    """An open `Source`; use it in one thread at a time, and as a context manager."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._raster = _opened(source)
        self._own_nodata = self._raster.info.nodata is not None
        self.info = self._as_set(self._raster.info)

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
        if self._source.use_nodata or not self._own_nodata:
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
        options[name] = value
    if source.crs_wkt and not reads_crs(source.crs_wkt):
        raise RasterError(
            f"The CRS set for '{source.path}' is '{source.crs_wkt[:80]}', which cannot be read; "
            "expected WKT."
        )
    return open_raster(source.path, options)


def _range(low: float, high: float) -> str:
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"
