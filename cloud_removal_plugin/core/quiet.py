"""Which cells are clear beyond doubt, by the opacity hint of the whole raster's context.

There opacity and shadow are 0 by definition, wherever the cuts between tiles are: so a tile that
sees nothing but quiet cells is copied and never generated, and still equals any other tiling's.
Imports numpy only.
"""

from __future__ import annotations

import numpy as np

#: A hint below this is no cloud; `python -m scripts.bench.bars` shows what others would leave out.
CLEAR_HINT = 0.02
#: So many cells around have to be below it, too: as far as the fine network sees.
REACH = 2


def quiet_cells(context: np.ndarray, bands: int, bar: float = CLEAR_HINT) -> np.ndarray:
    """(rows, columns) bool of a context (rows, columns, channels): where hints are below the `bar`.

    Nowhere for a generator whose context has no opacity hint after the `bands` colours.
    """
    if context.shape[-1] <= bands:
        return np.zeros(context.shape[:2], bool)
    clouded = ~(context[..., bands] < bar)
    for axis in (0, 1):
        near = clouded.copy()
        for distance in range(1, min(REACH, clouded.shape[axis] - 1) + 1):
            ahead, behind = [slice(None)] * 2, [slice(None)] * 2
            ahead[axis], behind[axis] = slice(distance, None), slice(None, -distance)
            near[tuple(behind)] |= clouded[tuple(ahead)]
            near[tuple(ahead)] |= clouded[tuple(behind)]
        clouded = near
    return ~clouded
