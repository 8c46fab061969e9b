"""Results that appear under their names together when all are whole, or not at all.

Moves files only; what is in them is written by `raster_writer`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

import numpy as np

from .errors import OutputError
from .raster import Band, Category, RasterInfo
from .raster_formats import COG_SHARE, FORMATS, parse_options
from .raster_writer import RasterWriter, create_raster
from .scratch import Scratch, sweep
from .source import same_file

# What GDAL may have put beside a raster, under its whole name.
_SIDE_FILES = (".aux.xml", ".ovr", ".msk")


class OutputFiles:
    """Rasters that appear under their names together, when all of them are whole, or not at all.

    Each is written in a hidden folder beside its destination. On leaving the context without an
    exception they are moved, the first created last; otherwise nothing is left, and a file that
    had the name before stays as it was. `inputs` are paths that no output may overwrite.

    `creation_options` ("KEY=VALUE", GDAL's) go before our own for the first raster created, the
    result; with `cog` every raster becomes a Cloud Optimized GeoTIFF.
    """

    def __init__(
        self,
        inputs: Sequence[str] = (),
        *,
        creation_options: Sequence[str] = (),
        cog: bool = False,
    ) -> None:
        self._inputs = [path for path in inputs if os.path.exists(path)]
        self._options = parse_options(creation_options)
        self._cog = cog
        self._writers: list[tuple[RasterWriter, Path]] = []
        self._folders: dict[Path, Scratch] = {}
        self._needed: dict[Path, int] = {}

    def __enter__(self) -> OutputFiles:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                for writer, _ in self._writers:
                    writer.finish()
                self._move()
            else:
                for writer, _ in self._writers:
                    writer.abandon()
        finally:
            for writer, _ in self._writers:
                writer.abandon()
            for folder in self._folders.values():
                folder.remove()

    def create(
        self,
        path: str,
        like: RasterInfo,
        *,
        bands: Sequence[Band],
        dtype: str,
        nodata: float | None,
        tags: Mapping[str, str] | None = None,
        categories: Mapping[int, Category] | None = None,
    ) -> RasterWriter:
        """Open a raster on the grid of `like`, with names, colours, scales and tags of `bands`.

        `categories` gives a uint8 raster of one band a colour table and category names. OutputError
        where the path is an input, another output, of no format of ours, not writable, or on a disk
        that may have no room for a Cloud Optimized GeoTIFF.
        """
        final = Path(path)
        try:
            self._refuse(final)
        except (OSError, ValueError) as error:
            raise OutputError(
                f"'{final}' cannot be written: {error}. Give the name of a file in an existing "
                "folder."
            ) from error
        folder = self._folder(final)
        if self._cog:
            self._need(final, like.height * like.width * len(bands) * np.dtype(dtype).itemsize)
        writer = create_raster(
            folder / final.name,
            like,
            bands=bands,
            dtype=dtype,
            nodata=nodata,
            tags=tags or {},
            categories=categories,
            options={} if self._writers else self._options,
            cog=self._cog,
        )
        self._writers.append((writer, final))
        return writer

    def _refuse(self, final: Path) -> None:
        if final.suffix.lower() not in FORMATS:
            raise OutputError(
                f"'{final}' cannot be written: only GeoTIFF (.tif, .tiff) and ENVI (.bil) are. End "
                "the name with .tif."
            )
        if self._cog and FORMATS[final.suffix.lower()].driver != "GTiff":
            raise OutputError(
                f"'{final}' cannot be a Cloud Optimized GeoTIFF. End the name with .tif, or switch "
                "COG off."
            )
        if str(final).startswith("/vsi"):
            raise OutputError(f"'{final}' is no file on disk. Give the path of a file.")
        if final.is_dir():
            raise OutputError(f"'{final}' is a folder. Give the name of a file in it.")
        if any(same_file(final, other) for other in self._inputs):
            raise OutputError(f"'{final}' is an input of this run. Give the output another name.")
        taken = [file for _, other in self._writers for file in _files_of(other)]
        if any(same_file(file, other) for file in _files_of(final) for other in taken):
            raise OutputError(f"'{final}' is asked for twice. Give each output its own name.")

        header = _files_of(final)[-1]
        # Of a raster that is replaced the header goes with it, unless that is another one.
        replaced = final.exists() and not Path(f"{final}.hdr").exists()
        if header != final and header.exists() and not replaced:
            raise OutputError(
                f"'{final}' cannot be written: its header would be '{header.name}', which is there "
                "and belongs to another file. Give the output another name."
            )

    def _folder(self, final: Path) -> Path:
        """A folder of its own for each raster: whatever GDAL puts there belongs to it."""
        parent = final.absolute().parent
        try:
            if parent not in self._folders:
                sweep(parent)
                # In the same folder, so that moving is renaming within one file system.
                self._folders[parent] = Scratch(parent)
            folder = self._folders[parent].path / str(len(self._writers))
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise OutputError(
                f"'{final}' cannot be written: {error.strerror or error}. Choose an existing "
                "folder you may write to."
            ) from error
        return folder

    def _need(self, final: Path, size: int) -> None:
        """Refuse what may not fit; `size` is in bytes, before compression."""
        parent = final.absolute().parent
        needed = self._needed.get(parent, 0) + int(size * (1 + COG_SHARE))
        free = shutil.disk_usage(parent).free
        if needed > free:
            raise OutputError(
                f"'{final}' as a Cloud Optimized GeoTIFF may take {needed / 1e6:,.0f} MB of disk "
                f"while it is made, and {free / 1e6:,.0f} MB are free. Switch COG off, or choose a "
                "folder on another disk."
            )
        self._needed[parent] = needed

    def _move(self) -> None:
        """Rename everything into place; undone if any one file cannot be."""
        done: list[tuple[Path, Path]] = []

        def rename(old: Path, new: Path) -> None:
            os.replace(old, new)
            done.append((new, old))

        try:
            for writer, final in reversed(self._writers):
                kept = writer.path.parent / "replaced"
                made = [path for path in writer.path.parent.iterdir() if path != writer.path]
                # Side files of the raster that had this name would be read with the new one.
                beside = {*_side_files(final), *(final.with_name(path.name) for path in made)}
                kept.mkdir()
                for path in (*sorted(beside), final):
                    if path.exists():
                        rename(path, kept / path.name)
                for path in (*sorted(made), writer.path):
                    rename(path, final.with_name(path.name))
        except OSError as error:
            for now, before in reversed(done):
                os.replace(now, before)
            raise OutputError(
                f"'{error.filename2 or error.filename}' cannot be replaced: {error.strerror}. "
                "Close it in other programs, or choose another name."
            ) from error


def _side_files(raster: Path) -> list[Path]:
    beside = [Path(f"{raster}{suffix}") for suffix in _SIDE_FILES]
    # Where there is no such raster, what would be its header is another's.
    return beside + (_files_of(raster)[1:] if raster.exists() else [])


def _files_of(raster: Path) -> list[Path]:
    """The raster, and its header where its format has one in a file of its own."""
    header = FORMATS[raster.suffix.lower()].header
    return [raster, *([raster.with_suffix(header)] if header else [])]
