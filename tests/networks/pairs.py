"""Small pairs on disk, made of nothing, and a training that takes seconds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from cloud_removal_plugin.core.pair_settings import Training

SIDE = 160


def ground(seed: int = 3, height: int = SIDE, width: int = SIDE) -> np.ndarray:
    """Fields with grain, (3, height, width) reflectance."""
    rng = np.random.default_rng(seed)
    coarse = rng.uniform(0.05, 0.3, (3, height // 16 + 1, width // 16 + 1))
    fields = coarse.repeat(16, 1).repeat(16, 2)[:, :height, :width]
    return (fields + rng.normal(0, 0.004, fields.shape)).clip(0.01).astype(np.float32)


def veiled(clear: np.ndarray) -> np.ndarray:
    """The same under broken cloud."""
    height, width = clear.shape[1:]
    rows, cols = np.mgrid[:height, :width]
    opacity = np.clip(np.sin(rows / 11) * np.cos(cols / 14) + 0.25, 0, 0.9).astype(np.float32)
    return clear * (1 - opacity) + 0.6 * opacity


def write(path: Path, reflectance: np.ndarray) -> str:
    """As a GeoTIFF with Sentinel-2 names."""
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=len(reflectance),
        height=reflectance.shape[1],
        width=reflectance.shape[2],
        dtype="uint16",
        crs="EPSG:32633",
        transform=rasterio.Affine(10, 0, 300000, 0, -10, 4700000),
    ) as dataset:
        dataset.write(np.rint(reflectance * 10000).astype(np.uint16))
        dataset.descriptions = ("B3", "B4", "B8")[: len(reflectance)]
    return str(path)


def training(folder: Path, **changes: Any) -> Training:
    """Settings of a short run on a pair in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    clear = ground()
    settings: dict[str, Any] = {
        "cloudy": (write(folder / "cloudy.tif", veiled(clear)),),
        "clear": (write(folder / "clear.tif", clear),),
        "model_folder": str(folder / "model"),
        "steps": 8,
        "patch_size": 64,
        **changes,
    }
    return Training(**settings)
