"""What jobs say in their logs, in the user's language.

The floors below know no Qt: what they say is English, as it also comes from workers and clusters.
Here are the lines of usual runs with places for what changes; a line that is not stays English.
"""

from __future__ import annotations

import re
from functools import cache

from .translation import later, tr

# The first that fits is taken.
TEXTS = (
    later("Model: {model}"),
    later("Bands: none was recognised by its role"),
    later("Bands: {bands}"),
    later("{role} = band {band}"),
    later("Reflectance = DN * {scale} + {offset}, {whence}"),
    later("Reflectance of the {raster} = DN * {scale} + {offset}, {whence}"),
    later("given"),
    later("from {source}"),
    later("scale given, offset from {source}"),
    later("offset given, scale from {source}"),
    later("the bands' scale and offset"),
    later("the tags SCALE and OFFSET"),
    later("the data type {type}"),
    later("1 tile of at most {size} x {size} pixels"),
    later("{count} tiles of at most {size} x {size} pixels"),
    later("Looking at the whole raster"),
    later("Looking at the extent and around"),
    later("Looking at {name}"),
    later("Comparing with the references"),
    later("Removing clouds"),
    later("Finding clouds"),
    later("Done"),
    later(
        "Extent: {width} x {height} of {whole_width} x {whole_height} pixels, from column {column} "
        "and row {row} (counted from 0); colours under clouds come from it and at most {around} "
        "pixels around"
    ),
    later("Bands the model does not know, left out: {bands}"),
    later("Bands the model does not know, left as they are, clouds included: {bands}"),
    later(
        "Bands the model does not know, set to no data ({value}) where pixels are replaced: {bands}"
    ),
    later("Mask: {name}, {meaning}; it rules instead of the model's opacity"),
    later("cloud where it is not 0"),
    later("cloud where it is {values}"),
    later("CRS: {crs}, set on the layer; the file has {file_crs}"),
    later("the CRS {crs}"),
    later("no CRS"),
    later("The nodata value {value} is off on the layer: it counts as data"),
    later("No data by the layer's settings: {values}"),
    later("Open options of the layer: {options}"),
    later("Reading the raster"),
    later("Drawing clouds"),
    later("Putting clouds on the raster"),
    later("Shadows fall {metres} m to the {direction}, {pixels} pixels on the raster"),
    later("Cover: {cover} % of the pixels with data ({asked} % asked)"),
    later("Looking for the clear pixels"),
    later("Comparing"),
    later("Bands compared: {bands}"),
    later("Pixels with data in all rasters: {share} %"),
    later("Cloudy: where the mask is not 0"),
    later("Cloudy: where the input differs from the truth by more than 0.06 in a band"),
    later("Without INPUT or MASK, cloudy and clear pixels are not told apart"),
    later("Cloudy pixels: {share} %"),
    later("No NDVI: red and near infrared were not both recognised (BAND_RED, BAND_NIR)"),
    later("No threshold mask: green and red were not both recognised"),
)


def told(line: str) -> str:
    """Return a line of a job's log in the user's language, as far as it is known."""
    for text, pattern in _patterns():
        found = pattern.fullmatch(line)
        if found:
            return tr(text).format(**{name: told(said) for name, said in found.groupdict().items()})
    parts = line.split(", ")
    return ", ".join(map(told, parts)) if len(parts) > 1 else line


def known(line: str) -> bool:
    """Return whether a line as a whole is one of ours."""
    return any(pattern.fullmatch(line) for _, pattern in _patterns())


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(text, _pattern(text)) for text in TEXTS]


def _pattern(text: str) -> re.Pattern[str]:
    """What fits the text with anything in its places, and the same in those of one name."""
    pattern, seen = "", set()
    for place, part in enumerate(re.split(r"\{(\w+)\}", text)):
        if place % 2 == 0:
            pattern += re.escape(part)
        elif part in seen:
            pattern += f"(?P={part})"
        else:
            seen.add(part)
            pattern += f"(?P<{part}>.+?)"
    return re.compile(pattern)
