"""Where each pixel of a result comes from: the codes, their names and colours in the file."""

from __future__ import annotations

import numpy as np

from .raster import Band, Category

NODATA, OBSERVED, REFERENCE, GENERATOR = range(4)
CATEGORIES = {
    NODATA: Category("no data", (0, 0, 0, 0)),
    OBSERVED: Category("observed", (200, 200, 200, 255)),
    REFERENCE: Category("from a reference", (60, 140, 220, 255)),
    GENERATOR: Category("made up by the generator", (230, 60, 150, 255)),
}
BANDS = (Band(1, "provenance", "palette"), Band(2, "reference, counted from 1", "undefined"))


def provenance(valid: np.ndarray, replaced: np.ndarray, source: np.ndarray) -> np.ndarray:
    """Both bands (2, h, w) uint8 of pixels that are `valid` and of which some are `replaced`.

    `source` (h, w) uint8: the 1-based reference with the most part in a replaced pixel, 0 where the
    generator has. The second band is 0 where no reference was used.
    """
    made = np.where(source > 0, REFERENCE, GENERATOR)
    kind = np.where(valid, np.where(replaced, made, OBSERVED), NODATA)
    which = np.where(kind == REFERENCE, source, 0)
    return np.stack([kind, which]).astype(np.uint8)
