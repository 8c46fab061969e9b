"""Small rasters with one cloud, made of nothing, and a feedback that remembers what it was told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from qgis.core import QgsProcessingFeedback
from rasterio.enums import ColorInterp

NODATA = 0
HEIGHT, WIDTH = 112, 96
TRANSFORM = rasterio.Affine(10.0, 0.0, 300_000.0, 0.0, -10.0, 4_640_000.0)


class Feedback(QgsProcessingFeedback):
    """Remembers what it was told; cancels itself once progress reaches ``cancel_at`` percent."""

    def __init__(self, cancel_at: float | None = None) -> None:
        super().__init__(False)
        self.percents: list[float] = []
        self.lines: list[str] = []
        self.errors: list[str] = []
        self.cancel_at = cancel_at
        self.progressChanged.connect(self._progressed)

    def _progressed(self, percent: float) -> None:
        self.percents.append(percent)
        if self.cancel_at is not None and percent >= self.cancel_at:
            self.cancel()

    def setProgressText(self, text: str) -> None:
        self.lines.append(text)

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)

    @property
    def log(self) -> str:
        return "\n".join(self.lines)


@dataclass(frozen=True)
class Raster:
    """A file and the pixels in it, (bands, height, width)."""

    path: Path
    pixels: np.ndarray = field(repr=False)

    def __str__(self) -> str:
        return str(self.path)


def surface(height: int, width: int) -> np.ndarray:
    """Green, red, near infrared (3, height, width) uint16: fields, one cloud, a nodata corner."""
    rows, columns = np.mgrid[:height, :width]
    fields = ((rows // 12 + columns // 10) % 3).astype(float)
    grain = np.random.default_rng(7).normal(0.0, 30.0, (3, height, width))
    ground = np.stack([700 + 120 * fields, 600 + 260 * fields, 3300 - 500 * fields]) + grain
    distance = np.hypot(rows - 0.45 * height, columns - 0.6 * width)
    opacity = np.clip(1.6 - distance / (0.16 * min(height, width)), 0.0, 1.0)
    dn = (1 - opacity) * ground + opacity * (7200 + 0.3 * grain)
    dn[:, -8:, :8] = NODATA
    return np.round(dn).astype("uint16")


def write_raster(
    path: Path,
    pixels: np.ndarray,
    names: tuple[str, ...] = ("B3", "B4", "B8"),
) -> Raster:
    profile = {
        "driver": "GTiff",
        "width": pixels.shape[2],
        "height": pixels.shape[1],
        "count": pixels.shape[0],
        "dtype": pixels.dtype.name,
        "crs": "EPSG:32633",
        "transform": TRANSFORM,
        "nodata": NODATA,
        "photometric": "MINISBLACK",
    }
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(pixels)
        dataset.colorinterp = [ColorInterp.gray, *[ColorInterp.undefined] * (len(pixels) - 1)]
        if names:
            dataset.descriptions = names
    return Raster(path, pixels)


def left_in(folder: Path) -> list[str]:
    """Everything in a folder, hidden files and folders too."""
    return sorted(path.name for path in folder.iterdir())
