"""Small pictures of rasters as PNG, made with numpy and zlib: no plotting library is needed.

Images are ``(bands, height, width)`` float32, NaN without data; pictures ``(height, width, 4)``
uint8, red, green, blue and alpha.
"""

from __future__ import annotations

import base64
import struct
import zlib

import numpy as np

from .raster import Window

# From no error to the largest: light, then yellow, red, and black.
_HEAT = np.array([(244, 244, 240), (253, 218, 110), (214, 62, 56), (48, 10, 40)], np.float64)
# Land takes the lower half of the scale, so that clouds keep some of their relief.
_HEADROOM, _GAMMA = 1.8, 0.7


class Quicklook:
    """Every n-th pixel of a large image that comes window by window."""

    def __init__(self, bands: int, height: int, width: int, longest: int) -> None:
        self._step = max(1, -(-max(height, width) // longest))
        rows, cols = (-(-side // self._step) for side in (height, width))
        self.image = np.full((bands, rows, cols), np.nan, np.float32)

    def put(self, image: np.ndarray, valid: np.ndarray, window: Window) -> None:
        """Take what is wanted of a window, of which ``valid`` (h, w) bool has data."""
        first = -window.row % self._step, -window.col % self._step
        rows, cols = (slice(start, None, self._step) for start in first)
        thinned = np.where(valid[rows, cols], image[:, rows, cols], np.float32(np.nan))
        row, col = (
            (start + offset) // self._step for start, offset in zip((window.row, window.col), first)
        )
        self.image[:, row : row + thinned.shape[1], col : col + thinned.shape[2]] = thinned


def limits(image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The 1st and the 99th percentile of each band, of what has data; 0 and 1 without any."""
    known = image[:, np.isfinite(image).all(axis=0)]
    if known.size == 0:
        return np.zeros(len(image)), np.ones(len(image))
    low, high = np.percentile(known, (1, 99), axis=1)
    return low, np.maximum(high, low + 1e-3)


def colours(image: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """A picture of three bands, or of one in gray, stretched from ``low`` to ``high``."""
    span = (high - low)[:, None, None]
    shown = (image - low[:, None, None]) / (_HEADROOM * span)
    shown = np.clip(np.nan_to_num(shown), 0.0, 1.0) ** _GAMMA
    if len(shown) == 1:
        shown = np.repeat(shown, 3, axis=0)
    return _with_alpha(255.0 * np.moveaxis(shown, 0, -1), np.isfinite(image).all(axis=0))


def heat(values: np.ndarray, top: float) -> np.ndarray:
    """A picture of values (h, w) from 0 to ``top``, light to dark."""
    place = np.clip(np.nan_to_num(values) / top, 0.0, 1.0) * (len(_HEAT) - 1)
    shown = [np.interp(place, np.arange(len(_HEAT)), channel) for channel in _HEAT.T]
    return _with_alpha(np.stack(shown, axis=-1), np.isfinite(values))


def heat_colours() -> list[str]:
    """The colours of `heat` from 0 to the top, as CSS."""
    return ["#" + "".join(f"{int(part):02x}" for part in colour) for colour in _HEAT]


def _with_alpha(shown: np.ndarray, known: np.ndarray) -> np.ndarray:
    alpha = np.where(known, 255.0, 0.0)[..., None]
    return np.rint(np.concatenate([shown, alpha], axis=-1)).astype(np.uint8)


def png(picture: np.ndarray) -> bytes:
    """A picture as a PNG file (ISO/IEC 15948): 8 bits, colour with alpha, filtered "up"."""
    height, width, _ = picture.shape
    # Each row less the one above, modulo 256, after the number of that filter.
    rows = np.full((height, 1 + 4 * width), 2, np.uint8)
    rows[:, 1:] = np.diff(picture.reshape(height, -1), axis=0, prepend=np.uint8(0))
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows.tobytes())), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def data_uri(picture: np.ndarray) -> str:
    """A picture as text that an HTML page can hold."""
    return "data:image/png;base64," + base64.b64encode(png(picture)).decode("ascii")
