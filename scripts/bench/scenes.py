"""The rasters that are measured on: fields under no cloud, under one block of it, and under all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

# Reflectance of green, red, near infrared of fields; the model sees no cloud in it.
_FIELDS = np.array([0.045, 0.035, 0.35])
_CLOUD = np.array([0.72, 0.74, 0.78])
# A tile that repeats, so that a raster of any size is made without holding it.
_PERIOD = 1024


def write_scene(path: Path, side: int, cloudy_share: float) -> Path:
    """A GeoTIFF side x side x 3 uint16 as our own results are written, with one block of cloud."""
    rng = np.random.default_rng(0)
    texture = sum(weight * _smooth(rng, step) for step, weight in ((64, 0.6), (8, 0.3), (1, 0.1)))
    clear = _FIELDS[:, None, None] + 0.005 * texture * np.array([1, 1, 3])[:, None, None]
    cloud = _CLOUD[:, None, None] + 0.03 * texture
    clear, cloud = (
        np.round(1e4 * part).clip(1, 65535).astype(np.uint16) for part in (clear, cloud)
    )
    # From the corner: a block of cloud touches as many tiles as its place lets it.
    block = round(side * cloudy_share**0.5)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=side,
        height=side,
        count=3,
        dtype="uint16",
        crs="EPSG:32633",
        transform=rasterio.Affine(10, 0, 300000, 0, -10, 4700000),
        tiled=True,
        blockxsize=512,
        blockysize=512,
        compress="deflate",
        zlevel=1,
        predictor=2,
        num_threads="all_cpus",
    ) as dataset:
        dataset.descriptions = ("B3", "B4", "B8")
        for row in range(0, side, _PERIOD):
            height = min(_PERIOD, side - row)
            line = np.empty((3, height, side), np.uint16)
            for col in range(0, side, _PERIOD):
                width = min(_PERIOD, side - col)
                line[:, :, col : col + width] = clear[:, :height, :width]
                rows, cols = block - row, block - col
                if rows > 0 and cols > 0:
                    part = (slice(None), slice(min(rows, height)), slice(min(cols, width)))
                    line[:, :, col : col + width][part] = cloud[part]
            dataset.write(line, window=rasterio.windows.Window(0, row, side, height))
    return path


def _smooth(rng: np.random.Generator, step: int) -> np.ndarray:
    """Noise (period, period), standard deviation 1, that varies over `step` pixels and repeats."""
    coarse = rng.normal(size=(_PERIOD // step, _PERIOD // step))
    position = np.arange(_PERIOD) / step
    low = position.astype(int)
    share = position - low
    for axis in (0, 1):
        shape = (-1, 1) if axis == 0 else (1, -1)
        weight = share.reshape(shape)
        near, far = coarse.take(low, axis), coarse.take((low + 1) % coarse.shape[axis], axis)
        coarse = (1 - weight) * near + weight * far
    return np.asarray(coarse / coarse.std())
