from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.detection import CLEAR, Detection, detect_with
from cloud_removal_plugin.core.quiet import CLEAR_HINT, REACH, quiet_cells
from cloud_removal_plugin.core.removal import Removal, remove_with
from cloud_removal_plugin.core.runtime import Generated
from tests.conftest import BlurGenerator, MakeRaster

SIZE = 640


class CountingGenerator(BlurGenerator):
    """Counts the blocks it is asked for; sees a little opacity everywhere."""

    def __init__(self) -> None:
        self.calls = 0

    def generate(self, reflectance: np.ndarray, context: np.ndarray) -> Generated:
        self.calls += 1
        made = super().generate(reflectance, context)
        assert made.opacity is not None
        return replace(made, opacity=np.maximum(made.opacity, np.float32(0.01)))


def context_with(hints: np.ndarray) -> np.ndarray:
    context = np.full((*hints.shape, 6), 0.5, np.float32)
    context[..., 3] = hints
    return context


def test_a_cell_is_quiet_where_every_hint_around_is_below_the_bar() -> None:
    hints = np.full((9, 11), CLEAR_HINT / 2, np.float32)
    hints[2, 3] = CLEAR_HINT
    quiet = quiet_cells(context_with(hints), 3)
    rows, cols = np.mgrid[:9, :11]
    near = np.maximum(abs(rows - 2), abs(cols - 3)) <= REACH
    np.testing.assert_array_equal(quiet, ~near)


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (2, 3)])
def test_few_cells_are_no_error(shape: tuple[int, int]) -> None:
    assert quiet_cells(context_with(np.zeros(shape)), 3).all()
    assert not quiet_cells(context_with(np.full(shape, np.nan)), 3).any()


def test_without_a_hint_nothing_is_quiet() -> None:
    assert not quiet_cells(np.zeros((4, 4, 3), np.float32), 3).any()


@pytest.fixture
def corner(make_raster: MakeRaster) -> Path:
    """One cloud in a corner of clear ground, which BlurGenerator's hint calls 0."""
    pixels = np.random.default_rng(0).integers(600, 900, (3, SIZE, SIZE)).astype(np.uint16)
    pixels[:, 20:70, 30:90] = 7500
    return make_raster(pixels)


def removed(path: Path, folder: Path, **changes: Any) -> tuple[int, dict[str, np.ndarray], float]:
    """How many blocks were generated, the rasters by name, and the percentage replaced."""
    names = {n: str(folder / f"{n}.tif") for n in ("output", "opacity", "mask")}
    job = replace(Removal(input=str(path), **names), **changes)
    generator = CountingGenerator()
    result = remove_with(generator, job, lambda *_: None, lambda: False)
    rasters = {}
    for name, written in names.items():
        with rasterio.open(written) as dataset:
            rasters[name] = dataset.read()
    return generator.calls, rasters, result.replaced_percent


def test_quiet_tiles_are_not_generated_and_the_result_is_the_same(
    corner: Path, tmp_path: Path
) -> None:
    once, expected, share = removed(corner, tmp_path, tile_size=1024)
    some, rasters, other = removed(corner, tmp_path, tile_size=64)
    assert once == 1
    assert 1 <= some <= 16 < (SIZE // 64) ** 2
    for name, raster in rasters.items():
        np.testing.assert_array_equal(raster, expected[name])
    assert other == share > 0
    assert (expected["opacity"][0, 300:, 300:] == 0).all()
    assert (expected["opacity"][0, :60, :60] > 0).any()


def test_what_needs_every_pixel_generates_every_tile(corner: Path, tmp_path: Path) -> None:
    tiles = (SIZE // 64) ** 2
    assert removed(corner, tmp_path, tile_size=64, replace="all")[0] == tiles
    confidence = str(tmp_path / "confidence.tif")
    assert removed(corner, tmp_path, tile_size=64, confidence=confidence)[0] == tiles


def test_detection_takes_quiet_tiles_for_clear(corner: Path, tmp_path: Path) -> None:
    classes = []
    for tile_size in (1024, 64):
        settings = Detection(
            str(corner),
            str(tmp_path / "classes.tif"),
            opacity=str(tmp_path / "opacity.tif"),
            tile_size=tile_size,
        )
        generator = CountingGenerator()
        detect_with(generator, settings, lambda *_: None, lambda: False)
        with (
            rasterio.open(settings.output) as dataset,
            rasterio.open(tmp_path / "opacity.tif") as opacity,
        ):
            classes.append((dataset.read(), opacity.read()))
    assert generator.calls <= 16
    np.testing.assert_array_equal(classes[0][0], classes[1][0])
    np.testing.assert_array_equal(classes[0][1], classes[1][1])
    assert (classes[1][0][0, 300:, 300:] == CLEAR).all()
