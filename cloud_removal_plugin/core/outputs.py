"""Results that appear under their names together when all are whole, or not at all.

Moves files only; what is in them is written by `raster`.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

from .errors import OutputError
from .raster import PROFILES, Band, Category, RasterInfo, RasterWriter, create_raster

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
        self._folders: dict[Path, Path] = {}

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
                shutil.rmtree(folder, ignore_errors=True)

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
        where the path is an input, another output, no GeoTIFF name, or not writable.
        """
        final = Path(path)
        self._refuse(final)
        writer = create_raster(
            self._folder(final) / final.name,
            like,
            bands=bands,
            dtype=dtype,
            nodata=nodata,
            tags=tags or {},
            categories=categories,
            options={} if self._writers else self._options,
        )
        self._writers.append((writer, final))
        return writer

    def _refuse(self, final: Path) -> None:
        if final.suffix.lower() not in PROFILES:
            raise OutputError(
                f"'{final}' cannot be written: only GeoTIFF is. End the name with "
                f"{' or '.join(PROFILES)}."
            )
        if str(final).startswith("/vsi"):
            raise OutputError(f"'{final}' is no file on disk. Give the path of a file.")
        if final.is_dir():
            raise OutputError(f"'{final}' is a folder. Give the name of a file in it.")
        if any(_same_file(final, Path(other)) for other in self._inputs):
            raise OutputError(f"'{final}' is an input of this run. Give the output another name.")
        if any(_same_file(final, other) for _, other in self._writers):
            raise OutputError(f"'{final}' is asked for twice. Give each output its own name.")

    def _folder(self, final: Path) -> Path:
        parent = final.absolute().parent
        if parent not in self._folders:
            try:
                # Hidden and in the same folder, so that moving is renaming within one file system.
                folder = tempfile.mkdtemp(prefix=".cloud-removal-", dir=parent)
            except OSError as error:
                raise OutputError(
                    f"'{final}' cannot be written: {error.strerror or error}. Choose an existing "
                    "folder you may write to."
                ) from error
            self._folders[parent] = Path(folder)
        return self._folders[parent]

    def _move(self) -> None:
        """Rename everything into place; undone if any one file cannot be."""
        done: list[tuple[Path, Path]] = []
        try:
            for writer, final in reversed(self._writers):
                kept = self._folders[final.absolute().parent] / "replaced"
                kept.mkdir(exist_ok=True)
                for suffix in (*_SIDE_FILES, ""):
                    old, new = (Path(f"{path}{suffix}") for path in (final, writer.path))
                    # Side files of the raster that had this name would be read with the new one.
                    if old.exists():
                        os.replace(old, kept / old.name)
                        done.append((kept / old.name, old))
                    if new.exists():
                        os.replace(new, old)
                        done.append((old, new))
        except OSError as error:
            for now, before in reversed(done):
                os.replace(now, before)
            raise OutputError(
                f"'{error.filename2 or error.filename}' cannot be replaced: {error.strerror}. "
                "Close it in other programs, or choose another name."
            ) from error


def parse_options(options: Sequence[str]) -> dict[str, str]:
    """GDAL's creation options by their upper-case names; OutputError for one without a value."""
    parsed = {}
    for option in options:
        name, equals, value = option.partition("=")
        if not (name.strip() and equals and value.strip()):
            raise OutputError(
                f"The creation option '{option}' cannot be used; expected NAME=VALUE, for example "
                "COMPRESS=ZSTD."
            )
        parsed[name.strip().upper()] = value.strip()
    return parsed


def _same_file(one: Path, other: Path) -> bool:
    if one.exists() and other.exists():
        return os.path.samefile(one, other)
    return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
