"""A raster as its user sees it: the file, and what was set on its layer beside it.

Grid, size and transform are always the file's.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .area import crs_name
from .errors import RasterError

if TYPE_CHECKING:
    from .source_reader import SourceReader


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
        # It needs numpy, which settings that hold a Source do without when QGIS starts.
        from .source_reader import SourceReader

        return SourceReader(self)

    def log(self) -> list[str]:
        """What was set beside the file, in words; opens the file."""
        with self.open() as raster:
            info = raster.file_info
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


def same_file(one: str | Path, other: str | Path) -> bool:
    """Whether two paths name one file, also by links, and one that is not there yet."""
    try:
        if os.path.exists(one) and os.path.exists(other):
            return os.path.samefile(one, other)
        return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
    except ValueError:  # a null character, of which no file has one in its name
        return False


@contextmanager
def unchanged(paths: Iterable[str]) -> Iterator[None]:
    """RasterError at the end where one of the files was written anew meanwhile: of what was read,
    some would be of the old one and some of the new. Paths that are no files are passed over.
    """
    before = {path: file_state(path) for path in paths}
    yield
    for path, state in before.items():
        if file_state(path) != state:
            raise RasterError(
                f"'{path}' was changed while it was read. Run again when it is written whole."
            )


def file_state(path: str) -> tuple[int, int] | None:
    """What differs once a file has been written anew; None where the path is of no file."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns


def _range(low: float, high: float) -> str:
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"
