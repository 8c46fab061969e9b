"""Sentinel-2's own words on reflectance = (DN + offset) / quantification, in tags or a SAFE folder.

From processing baseline 04.00 (January 2022) on, products carry an offset of -1000: BOA_ADD_OFFSET
at level 2A, RADIO_ADD_OFFSET at level 1C (Sentinel-2 Products Specification Document, 14.9). What
was offset already by a provider says so, or no longer has these tags. Nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from .errors import ScaleError

OFFSET = -1000.0
QUANTIFICATION = 10000.0
# Above are the numbers of tests, such as 99.99, which say nothing.
_BASELINES = (4.0, 90.0)
_SIDE_FILES = ("MTD_MSIL2A.xml", "MTD_MSIL1C.xml")
_OFFSET = re.compile(r"(?:BOA|RADIO)_ADD_OFFSET(?:_\w+)?", re.IGNORECASE)
_BASELINE = re.compile(r"(?:S2:)?PROCESSING_BASELINE", re.IGNORECASE)
_QUANTIFICATION = re.compile(r"(?:BOA_)?QUANTIFICATION_VALUE", re.IGNORECASE)
_APPLIED = re.compile(r"(?:\w+:)?BOA_OFFSET_APPLIED", re.IGNORECASE)
_ELEMENT = re.compile(r"<([A-Z0-9_]+)[^<>]*>\s*([^<>\s]+)\s*</\1>")


def sentinel2_scale(tags: Mapping[str, str], path: str) -> tuple[float, float, str] | None:
    """Scale, offset (both in reflectance) and their source; None where nothing gives an offset.

    `tags` are the raster's, `path` may lie in a SAFE folder. ScaleError where bands differ.
    """
    for content, source in (
        (list(tags.items()), "the raster's Sentinel-2 tags"),
        (_product(Path(path)), "the metadata of the Sentinel-2 product"),
    ):
        if any(text.lower() in ("true", "yes", "1") for text in _values(content, _APPLIED)):
            return None
        offset, said = _offset(content)
        if offset is not None:
            numbers = [
                number for text in _values(content, _QUANTIFICATION) if (number := _number(text))
            ]
            scale = 1.0 / (numbers[0] if numbers else QUANTIFICATION)
            return scale, offset * scale, f"{source} ({said})"
    return None


def _offset(content: list[tuple[str, str]]) -> tuple[float | None, str]:
    """The offset in DN, and which word of the metadata gives it."""
    numbers = {_number(text) for text in _values(content, _OFFSET)} - {None}
    if len(numbers) > 1:
        raise ScaleError(
            f"The raster's Sentinel-2 metadata has several offsets ({sorted(map(str, numbers))}), "
            "one was expected. Give SCALE and OFFSET (reflectance = DN * SCALE + OFFSET)."
        )
    if numbers:
        return numbers.pop(), "ADD_OFFSET"
    for text in _values(content, _BASELINE):
        baseline = _number(text.upper().lstrip("N"))
        if baseline is not None and baseline >= 100:  # as in product names: N0400
            baseline /= 100
        if baseline is not None and _BASELINES[0] <= baseline < _BASELINES[1]:
            return OFFSET, f"processing baseline {text}"
    return None, ""


def _values(content: list[tuple[str, str]], name: re.Pattern[str]) -> list[str]:
    return [text.strip() for key, text in content if name.fullmatch(key)]


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _product(path: Path) -> list[tuple[str, str]]:
    """The elements of the metadata file of the SAFE folder that `path` lies in, if it does."""
    for folder in path.parents:
        if folder.suffix.upper() == ".SAFE":
            for name in _SIDE_FILES:
                try:
                    return _ELEMENT.findall((folder / name).read_text(encoding="utf-8"))
                except (OSError, UnicodeDecodeError):
                    continue
    return []
