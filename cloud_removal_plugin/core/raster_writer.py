"""Writing new rasters, and seeing that they are whole.

As in `raster`, one of two libraries stands behind a few functions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Any
from zlib import adler32

import numpy as np

from .errors import OutputError, RasterError
from .raster import RasterReader
from .raster_backend import backend
from .raster_formats import COG, COG_SOURCE, FORMATS, creation_options, tidy
from .raster_info import Band, Category, RasterInfo, Window
from .scratch import settle

# Readers that look at a written raster at a time.
_READERS = 2


@dataclass(frozen=True)
class _Written:
    """A window that was written, and checksums of its pixels and of its mask, if it has one."""

    window: Window
    pixels: int
    mask: int | None


class RasterWriter:
    """A raster being written; made by `create_raster`."""

    def __init__(
        self,
        dataset: Any,
        path: Path,
        categories: Mapping[int, Category],
        cog_options: Mapping[str, str] | None,
        info: RasterInfo,
    ) -> None:
        self.path = path
        self._info = info
        self._dataset = dataset
        self._categories = categories
        self._cog_options = cog_options
        self._written: list[_Written] = []

    def write(self, pixels: np.ndarray, window: Window, mask: np.ndarray | None = None) -> None:
        """Write (bands, h, w) of the raster's dtype, and the `mask` (h, w) uint8 where it has one.

        No pixel twice. OutputError, for example on a full disk.
        """
        with _writing(self.path.name):
            self._dataset.write(pixels, window)
            if mask is not None:
                self._dataset.write_mask(mask, window)
        of_mask = None if mask is None else _checksum(mask > 0)
        self._written.append(_Written(window, _checksum(pixels), of_mask))

    def finish(self) -> None:
        """Close the file, and see that it holds what was written."""
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
            settle(self.path.parent)
            _check_whole(self.path, self._info, self._written)

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
    if dtype == "int8" and FORMATS[path.suffix.lower()].driver == "ENVI":
        raise OutputError(
            f"'{path.name}' cannot be written: ENVI has no signed bytes. End its name with .tif."
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
    return RasterWriter(dataset, path, categories or {}, cog_options, info)


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


def _checksum(values: np.ndarray) -> int:
    """The same for every NaN and for both zeros: of a block of nothing else GDAL writes nothing."""
    if values.dtype.kind == "f":
        values = np.where(np.isnan(values), values.dtype.type(np.nan), values + 0)
    return adler32(np.ascontiguousarray(values))


def _check_whole(path: Path, info: RasterInfo, written: Sequence[_Written]) -> None:
    """Read everything back and compare it: on a full disk GDAL can lose blocks without any error,
    and a block that is lost may be read as zeros, or what numbers mean, beside an ENVI raster.

    Each thread opens the file anew: GDAL 3.6 does not say what its own threads could not read.
    """
    size = -(-len(written) // _READERS)
    shares = [written[start : start + size] for start in range(0, len(written), size or 1)]
    try:
        with RasterReader(str(path)) as raster:
            whole = _means_the_same(raster.info, info)
        with ThreadPoolExecutor(_READERS) as pool:
            whole = whole and all(pool.map(lambda share: _reads_back(path, share), shares))
    except RasterError as error:
        raise OSError("not all of it reached the disk") from error
    if not whole:
        raise OSError("not all of it reached the disk")


def _means_the_same(found: RasterInfo, wanted: RasterInfo) -> bool:
    """Whether numbers are of the same type and scale in both."""
    numbers = [
        np.array([(band.scale, band.offset) for band in info.bands]) for info in (found, wanted)
    ]
    return (found.dtype, len(found.bands)) == (wanted.dtype, len(wanted.bands)) and np.allclose(
        *numbers, rtol=1e-9, atol=0.0, equal_nan=True
    )


def _reads_back(path: Path, written: Sequence[_Written]) -> bool:
    """Whether the raster holds what was written. RasterError where it cannot be read."""
    with RasterReader(str(path)) as raster:
        every = [band.index for band in raster.info.bands]
        for part in written:
            if _checksum(raster.read(part.window, every)) != part.pixels:
                return False
            if part.mask is not None and _checksum(raster.mask(part.window) > 0) != part.mask:
                return False
    return True
