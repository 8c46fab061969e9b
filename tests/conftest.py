"""Small rasters of known content, and a generator of a known field, without QGIS or LiteRT."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import settings

from cloud_removal_plugin.core import raster_backend
from cloud_removal_plugin.core.context import CellStatistics, build_context, expand
from cloud_removal_plugin.core.errors import CloudRemovalError
from cloud_removal_plugin.core.runtime import Generated
from training.folder import data_folder

pytest_plugins = ["tests.keras_process", "tests.ending"]

# The machine that runs the suite may be busy: no deadline, and few enough examples to stay quick.
settings.register_profile("suite", deadline=None, max_examples=40, database=None)
settings.load_profile("suite")

MakeRaster = Callable[..., Path]


@pytest.fixture(scope="session")
def data() -> Path:
    """The real scenes, which lie beside the checkout."""
    try:
        return data_folder()
    except CloudRemovalError as error:
        pytest.skip(
            f"real scenes, which CI has, are no part of the project by their terms: {error}"
        )


@pytest.fixture(scope="module", params=["rasterio", "gdal"])
def library(request: pytest.FixtureRequest) -> Iterator[str]:
    """The library that reads and writes rasters: a module that uses this runs with each of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(raster_backend.BACKEND_VARIABLE, request.param)
        yield request.param


@pytest.fixture
def make_raster(tmp_path: Path) -> MakeRaster:
    """Write (bands, h, w) as a GeoTIFF in UTM with Sentinel-2 band names; returns its path."""

    def make(pixels: np.ndarray, name: str = "input.tif", **options: Any) -> Path:
        names = options.pop("names", ("B3", "B4", "B8", "B11")[: len(pixels)])
        tags = options.pop("tags", {})
        settings: dict[str, Any] = {
            "driver": "GTiff",
            "crs": "EPSG:32633",
            "transform": rasterio.Affine(10, 0, 300000, 0, -10, 4700000),
            **options,
        }
        path = tmp_path / name
        bands, height, width = pixels.shape
        with rasterio.open(
            path, "w", count=bands, height=height, width=width, dtype=pixels.dtype, **settings
        ) as dataset:
            dataset.write(pixels)
            dataset.descriptions = names
            dataset.update_tags(**tags)
        return path

    return make


def cloudy_scene(height: int, width: int, bands: int = 3, seed: int = 0) -> np.ndarray:
    """(bands, h, w) uint16: dark textured ground with bright round clouds over a third of it."""
    rng = np.random.default_rng(seed)
    ground = rng.integers(300, 1500, (bands, height, width))
    rows, cols = np.mgrid[:height, :width]
    for _ in range(max(height * width // 8000, 1)):
        row, col, radius = rng.uniform(0, height), rng.uniform(0, width), rng.uniform(8, 25)
        cover = np.clip(1.5 - np.hypot(rows - row, cols - col) / radius, 0.0, 1.0)
        ground = ground * (1 - cover) + 7000 * cover
    return ground.astype(np.uint16)


class BlurGenerator:
    """Calls bright places cloud and paints the clear surroundings there; sees 8 pixels far."""

    name = "blur 1.0"
    note = ""
    bytes_per_pixel = 900
    abreast = 2
    roles = ("green", "red", "nir")
    halo = 8
    alignment = 16
    cell = 16
    clip = (0.0, 1.6)

    def context(self, statistics: CellStatistics) -> np.ndarray:
        def network(cells: np.ndarray) -> np.ndarray:
            opacity = np.clip(cells[..., :1] * 2.0 - 0.8, 0.0, 1.0)
            return np.concatenate([opacity, cells[..., : len(self.roles)]], axis=-1)

        return build_context(statistics, network)

    def generate(self, reflectance: np.ndarray, context: np.ndarray) -> Generated:
        height, width, bands = reflectance.shape
        assert height % self.alignment == width % self.alignment == 0
        assert context.shape[:2] == (height // self.cell, width // self.cell)
        far = np.zeros_like(reflectance)
        for axis in (0, 1):
            for distance in (-8, -3, 3, 8):
                far += np.roll(reflectance, distance, axis) / 8
        fill = expand(context[..., :bands]).repeat(self.cell, 0).repeat(self.cell, 1)
        brightness = 0.75 * reflectance.mean(-1) + 0.25 * far.mean(-1)
        return Generated(
            reflectance=0.5 * fill + 0.5 * np.minimum(far, fill),
            opacity=np.clip(brightness * 4.0 - 0.8, 0.0, 1.0),
            shadow=np.clip(0.5 - brightness * 10.0, 0.0, 1.0),
        )


@pytest.fixture
def generator() -> BlurGenerator:
    return BlurGenerator()
