"""The formats that results are written in, by the ending of the name, as data.

Only formats that keep data types, nodata, band names, scale and tags. ENVI has no place for the
colours of bands and for categories.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .errors import OutputError

BLOCK = 512


@dataclass(frozen=True)
class Format:
    """A GDAL driver with our creation options.

    `header` is the ending, in place of the raster's own, of the file without which it is not read.
    """

    driver: str
    options: Mapping[str, str]
    header: str = ""


_GEOTIFF = Format(
    "GTiff",
    {
        "TILED": "YES",
        "BLOCKXSIZE": str(BLOCK),
        "BLOCKYSIZE": str(BLOCK),
        "COMPRESS": "DEFLATE",
        # Level 1 takes a third of the time of the default level for a few per cent more bytes.
        "ZLEVEL": "1",
        "NUM_THREADS": "ALL_CPUS",
        "BIGTIFF": "IF_SAFER",
    },
)
_ENVI = Format("ENVI", {"INTERLEAVE": "BIL"}, ".hdr")
FORMATS = {".tif": _GEOTIFF, ".tiff": _GEOTIFF, ".bil": _ENVI}

# What a Cloud Optimized GeoTIFF is first written as, and its own options.
COG_SOURCE = {"COMPRESS": "DEFLATE", "ZLEVEL": "1"}
COG = {
    "COMPRESS": "DEFLATE",
    "PREDICTOR": "YES",
    "BLOCKSIZE": str(BLOCK),
    "NUM_THREADS": "ALL_CPUS",
    "BIGTIFF": "IF_SAFER",
}
# Beside the first file: the second one, its overviews (a third), and those of them in the making.
COG_SHARE = 5 / 3

# Options that change values which have to stay as they were observed, move them to another grid, or
# need several files.
_LOSSY: dict[str, set[str] | None] = {
    "TARGET_SRS": None,
    "TILING_SCHEME": None,
    "NBITS": None,
    "DISCARD_LSB": None,
    "PIXELTYPE": None,
    "APPEND_SUBDATASET": {"YES", "TRUE", "ON", "1"},
}
# GDAL passes over a compression that it does not know.
_LOSSLESS = {"NONE", "LZW", "PACKBITS", "DEFLATE", "ZSTD", "LZMA"}
_DESCRIPTION = re.compile(r"description = \{[^}]*\}")


def tidy(path: Path) -> None:
    """Take the name of the folder that a raster was written in out of its header."""
    if FORMATS[path.suffix.lower()] is _ENVI:
        header = path.with_suffix(".hdr")
        text = header.read_text(encoding="utf-8", errors="surrogateescape")
        text = _DESCRIPTION.sub(lambda _: f"description = {{{path.name}}}", text, count=1)
        header.write_text(text, encoding="utf-8", errors="surrogateescape")


def parse_options(options: Sequence[str]) -> dict[str, str]:
    """GDAL's creation options by their upper-case names.

    OutputError for one that is not NAME=VALUE, and for one with which pixels would not stay what
    they were.
    """
    parsed = {}
    for option in options:
        name, equals, value = (part.strip() for part in option.partition("="))
        if not (name and equals and value):
            raise OutputError(
                f"The creation option '{option}' cannot be used; expected NAME=VALUE, for example "
                "COMPRESS=ZSTD."
            )
        refused = _LOSSY.get(name.upper(), set())
        unknown = name.upper() == "COMPRESS" and value.upper() not in _LOSSLESS
        if unknown or refused is None or value.upper() in refused:
            raise OutputError(
                f"The creation option '{option}' cannot be used: pixels have to stay as observed. "
                "Leave it out, or use COMPRESS=DEFLATE, LZW or ZSTD."
            )
        parsed[name.upper()] = value
    return parsed


def creation_options(
    suffix: str, dtype: str, colors: Sequence[str], chosen: Mapping[str, str]
) -> dict[str, str]:
    """Our options of the format with the `chosen` ones before them.

    In a GeoTIFF the bands' `colors` get a place in the file itself.
    """
    form = FORMATS[suffix]
    return _geotiff(dtype, colors, chosen) if form is _GEOTIFF else {**form.options, **chosen}


def _geotiff(dtype: str, colors: Sequence[str], chosen: Mapping[str, str]) -> dict[str, str]:
    options: dict[str, str] = {**_GEOTIFF.options, **chosen}
    if options["COMPRESS"].upper() in ("DEFLATE", "ZSTD", "LZW"):
        # GDAL 3.6 cannot read what it wrote with predictor 3 and the bytes the other way round.
        big = options.get("ENDIANNESS", "").upper() == "BIG"
        of_floats = "1" if big else "3"
        options.setdefault("PREDICTOR", of_floats if dtype.startswith("float") else "2")
    else:
        options.pop("ZLEVEL")
    if options["TILED"].upper() in ("NO", "FALSE", "OFF", "0"):
        options.pop("BLOCKXSIZE")
        if "BLOCKYSIZE" not in chosen:
            options.pop("BLOCKYSIZE")
    base = 3 if tuple(colors[:3]) == ("red", "green", "blue") else 1
    options.setdefault("PHOTOMETRIC", "RGB" if base == 3 else "MINISBLACK")
    if len(colors) > base:
        options.setdefault("ALPHA", "YES" if colors[base] == "alpha" else "NO")
    return options
