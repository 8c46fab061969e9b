"""Which rasters a batch is to work on: paths, patterns, lists and STAC items on disk."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core.errors import JobError
from .stac import item_rasters

_PATTERN = re.compile(r"[*?\[]")


@dataclass(frozen=True)
class InputRaster:
    """A raster `path`, the `name` its results get, and settings that are known of it.

    `stack` maps a band role to a file of one band, where the raster at `path` has yet to be put
    together from these.
    """

    name: str
    path: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    stack: Mapping[str, str] = field(default_factory=dict)


def find_inputs(named: Sequence[str], folder: Path) -> tuple[InputRaster, ...]:
    """The rasters that `named` says, in order: each a path, a pattern, a list or STAC items.

    A pattern holds `*`, `?` or `[`, `**` for folders at any depth; a list is a .txt file with a
    path or pattern a line, from the list's folder; STAC is a .json or .geojson file with an item
    or an item collection. `folder` is where rasters stacked of an item's assets will be. JobError
    where nothing is found, or two rasters have one name.
    """
    found: dict[str, InputRaster] = {}
    for text in named:
        for raster in _found(text, Path(), folder):
            other = found.setdefault(raster.name, raster)
            if other != raster:
                raise JobError(
                    f"'{other.path}' and '{raster.path}' would both have the results "
                    f"'{raster.name}'. Give them in two calls with two output folders, or the "
                    "items ids of their own."
                )
    return tuple(found.values())


def _found(text: str, base: Path, folder: Path) -> Iterator[InputRaster]:
    path = base / text
    suffix = path.suffix.lower()
    # A file may have a bracket in its name: what is there is meant.
    if _PATTERN.search(text) and not path.exists():
        matches = sorted(glob.glob(str(path), recursive=True))
        if not matches:
            raise JobError(f"No file matches '{path}'. Check the pattern, and put it in quotes.")
        for match in matches:
            yield InputRaster(Path(match).stem, match)
    elif not path.exists():
        raise JobError(f"There is no file '{path}'. Check the path.")
    elif suffix == ".txt":
        lines = [line.strip() for line in _read(path).splitlines()]
        listed = [line for line in lines if line and not line.startswith("#")]
        if not listed:
            raise JobError(f"The list '{path}' names no raster. Write one path a line.")
        for line in listed:
            yield from _found(line, path.parent, folder)
    elif suffix in (".json", ".geojson"):
        for item in item_rasters(_read(path), path):
            stacked = folder / f"{item.name}.vrt"
            yield InputRaster(item.name, item.path or str(stacked), item.settings, item.stack)
    else:
        yield InputRaster(path.stem, str(path))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise JobError(f"'{path}' cannot be read as text: {error}") from error
