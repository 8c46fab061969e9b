"""What the generator made of one place at each validation, kept for the report."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.documents import write_array
from .pair_scores import HeldOut

_SIDE = 256


class Looks:
    """Windows of the first pair around its selection blocks, one file a step in ``folder``."""

    def __init__(self, folder: Path, held_out: HeldOut) -> None:
        self._folder = folder
        pair, split = held_out.pairs[0], held_out.splits[0]
        height, width = split.selection.shape
        weight = split.selection * (0.2 + pair.cloudy_pixels)
        # The window with most of what the model is chosen by.
        sums = np.zeros((height + 1, width + 1))
        sums[1:, 1:] = weight.cumsum(axis=0).cumsum(axis=1)
        tall, wide = min(_SIDE, height), min(_SIDE, width)
        inside = (
            sums[tall:, wide:] - sums[:-tall, wide:] - sums[tall:, :-wide] + sums[:-tall, :-wide]
        )
        row, col = np.unravel_index(int(inside.argmax()), inside.shape)
        self.window = (slice(int(row), int(row) + tall), slice(int(col), int(col) + wide))
        self.window_mask = np.zeros((height, width), bool)
        self.window_mask[self.window] = True

    def keep(self, step: int, image: np.ndarray) -> None:
        """Keep the window of an image (bands, h, w) of the whole place."""
        part = image[(slice(None), *self.window)].astype(np.float16)
        write_array(self._folder / f"look-{step:08d}.npy", part)

    def kept(self) -> dict[int, np.ndarray]:
        """All that was kept, float32, by step."""
        paths = sorted(self._folder.glob("look-*.npy"))
        return {int(path.stem[5:]): np.load(path).astype(np.float32) for path in paths}
