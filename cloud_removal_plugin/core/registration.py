"""How far two dates of a place are shifted against each other, and how they differ where clear.

The shift is found by phase correlation (Kuglin and Hines, 1975) in tiles that are clear in both,
refined to parts of a pixel by the parabola through the peak and its neighbours. numpy only.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

_TILES = (128, 64)
# A tile with more cloud than this tells of clouds, which are on one date only.
_MOST_CLOUD = 0.25
_MOST_TILES = 36
# The share of the tile's energy in the peak; noise of two unlike images stays below.
_LEAST_PEAK = 0.03


@dataclass(frozen=True)
class Shift:
    """The second image lies ``rows`` below and ``cols`` right of the first, in pixels.

    ``tiles``: how many agreed on it (their median is taken).
    """

    rows: float
    cols: float
    tiles: int

    @property
    def pixels(self) -> float:
        """Its length in pixels."""
        return float(np.hypot(self.rows, self.cols))


def estimate_shift(first: np.ndarray, second: np.ndarray, usable: np.ndarray) -> Shift | None:
    """The shift between images ``(bands, h, w)``, of the pixels ``usable`` bool ``(h, w)``.

    None where no tile is clear enough to tell.
    """
    height, width = usable.shape
    for side in _TILES:
        starts = [
            (row, col)
            for row in range(0, height - side + 1, side // 2)
            for col in range(0, width - side + 1, side // 2)
            if usable[row : row + side, col : col + side].mean() >= 1 - _MOST_CLOUD
        ]
        step = max(1, len(starts) // _MOST_TILES)
        found = []
        for row, col in starts[::step]:
            rows, cols = slice(row, row + side), slice(col, col + side)
            known = usable[rows, cols]
            shift = _tile_shift(
                _prepared(first[:, rows, cols], known), _prepared(second[:, rows, cols], known)
            )
            if shift is not None:
                found.append(shift)
        if found:
            rows_off, cols_off = np.median(found, axis=0)
            return Shift(float(rows_off), float(cols_off), len(found))
    return None


def _prepared(tile: np.ndarray, known: np.ndarray) -> np.ndarray:
    """The mean of the bands without its mean, 0 where not known, faded out at the edge."""
    gray = tile.mean(axis=0, dtype=np.float64)
    gray = np.where(known, gray - gray[known].mean(), 0.0)
    window = np.hanning(len(gray))
    return np.asarray(gray * window[:, None] * window)


def _tile_shift(first: np.ndarray, second: np.ndarray) -> tuple[float, float] | None:
    cross = np.conj(np.fft.fft2(first)) * np.fft.fft2(second)
    size = np.abs(cross)
    if not size.max() > 0:
        return None
    # Frequencies that hold nothing but rounding have no phase.
    cross = np.where(size > 1e-9 * size.max(), cross / np.maximum(size, 1e-300), 0.0)
    # The highest frequencies are noise, and smoothing makes the peak wide enough for a parabola.
    frequency = np.fft.fftfreq(len(first))
    cross *= np.exp(-((frequency[:, None] ** 2 + frequency**2) / (2 * 0.15**2)))
    surface = np.fft.ifft2(cross).real
    peak = np.unravel_index(int(surface.argmax()), surface.shape)
    if surface[peak] < _LEAST_PEAK:
        return None
    return _refined(surface, peak, 0), _refined(surface, peak, 1)


def _refined(surface: np.ndarray, peak: tuple[np.intp, ...], axis: int) -> float:
    length = surface.shape[axis]
    line = surface[:, peak[1]] if axis == 0 else surface[peak[0]]
    here = int(peak[axis])
    before, at, after = (float(line[(here + k) % length]) for k in (-1, 0, 1))
    curve = before - 2 * at + after
    part = 0.0 if curve == 0 else 0.5 * (before - after) / curve
    return (here if here <= length // 2 else here - length) + part


def radiometric_difference(first: np.ndarray, second: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """Mean absolute difference of each band, reflectance ``(bands,)``, over the ``clear`` pixels.

    It is the floor of any result: what the two dates differ by where nothing hid the ground. NaN
    without a clear pixel.
    """
    if not clear.any():
        return np.full(len(first), np.nan)
    return np.asarray(np.abs(first[:, clear] - second[:, clear]).mean(axis=1, dtype=np.float64))
