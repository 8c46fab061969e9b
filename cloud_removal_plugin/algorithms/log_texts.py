"""What jobs say in errors and logs, in the user's language.

The floors below know no Qt: what they say is English, as it also comes from workers and clusters.
Here it is found again, with places for what changes. Most is listed by `make translations`, from
the errors in the code; TEXTS has lines of usual runs that are put together in other ways, and what
is put into errors. A line that is in neither stays English.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from .translation import later, tr

LIST = Path(__file__).with_name("error_texts.json")

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
    later("Starting TensorFlow"),
    later(
        "Training {count} parameters {origin}: {preset}, augmentation {augmentation}, batches of "
        "{batch}, rate {rate}, seed {seed}"
    ),
    later("from scratch"),
    later("Step {step} of {steps}, {losses}, {time} left"),
    later("cloudy input {error}"),
    later("The model '{name}' gives {heads} and no opacity"),
    later("The mask's type is '{type}'; expected {types}."),
    later("A mask of the type 'values' needs MASK_VALUES, the values that are cloud: 1,4,5."),
    later(
        "The bands do not share one scale and offset ({bands}). Bring them to one scale first, for "
        "example with the raster calculator."
    ),
    later("{count} bands: {bands}"),
    later("none"),
    later("{model} needs {roles}"),
    later("{width} x {height} pixels of {step_x} x {step_y} from ({left}, {top}) in {crs}"),
    later("the raster"),
    later("{error}. This is a bug; please report it."),
    later(" in EXTENT"),
    later("a difference of more than 0.06 reflectance"),
    later("the model's opacity"),
    later("the mask {name}"),
    later(
        "{name}: {share} of the area clear, gains {gains}, expected error {error} where both dates "
        "are clear"
    ),
    later("no clear pixel in common with the raster's area; it is not used"),
    later("every pixel"),
    later("no pixel"),
    later("band 1 of {count}"),
    later("x {left} to {right}, y {bottom} to {top}"),
    # In legends.
    later("observed"),
    later("made up"),
    later("from a reference"),
    later("made up by the generator"),
    later("clear"),
    later("thin cloud"),
    later("thick cloud"),
    later("shadow"),
)


def told(line: str) -> str:
    """Return an error or a line of a log in the user's language, as far as it is known."""
    for text, parts in _texts():
        values = _values(parts, line)
        if values is not None:
            said = enumerate(_parts(tr(text)))
            return "".join(told(values[part]) if n % 2 else part for n, part in said)
    for border in ("; ", ", "):
        if border in line:
            return border.join(map(told, line.split(border)))
    return line


def known(line: str) -> bool:
    """Return whether a line as a whole is one of ours."""
    return any(_values(parts, line) is not None for _, parts in _texts())


@cache
def _texts() -> list[tuple[str, list[str]]]:
    """Every text with its parts, fixed ones and names of places in turn; the longest are first.

    Read when something is said for the first time.
    """
    texts = {*TEXTS, *json.loads(LIST.read_text(encoding="utf-8"))}
    split = [(text, _parts(text)) for text in sorted(texts)]
    return sorted(split, key=lambda one: -sum(map(len, one[1][::2])))


def _parts(text: str) -> list[str]:
    return re.split(r"\{(\w+)\}", text)


def _values(parts: list[str], line: str) -> dict[str, str] | None:
    """What stands in a line in the places of a text, by name; None where the line is another."""
    if not line.startswith(parts[0]):
        return None
    values: dict[str, str] = {}
    start = len(parts[0])
    for place in range(1, len(parts), 2):
        name, fixed = parts[place : place + 2]
        if place + 2 == len(parts):
            end = len(line) - len(fixed) if line.endswith(fixed) else -1
        else:
            end = line.find(fixed, start)
        if end < start or values.setdefault(name, line[start:end]) != line[start:end]:
            return None
        start = end + len(fixed)
    return values if start == len(line) else None
