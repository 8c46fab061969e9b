from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.detection import (
    CATEGORIES,
    Detection,
    DetectionResult,
    classified,
    detect_with,
    large,
)
from cloud_removal_plugin.core.errors import JobError
from tests.conftest import BlurGenerator, MakeRaster, cloudy_scene

SETTINGS = Detection("a.tif", "b.tif")


def run(path: Path, folder: Path, **changes: Any) -> tuple[DetectionResult, np.ndarray, np.ndarray]:
    names = [str(folder / f"{name}.tif") for name in ("classes", "opacity")]
    settings = replace(Detection(str(path), names[0], opacity=names[1]), **changes)
    result = detect_with(BlurGenerator(), settings, lambda *_: None, lambda: False)
    classes, opacity = (rasterio.open(name).read(1) for name in names)
    return result, classes, opacity


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "results").mkdir()
    return tmp_path / "results"


def test_bright_is_cloud_and_shares_add_up(make_raster: MakeRaster, folder: Path) -> None:
    scene = cloudy_scene(150, 170)
    scene[:, :9, :9] = 0
    result, classes, opacity = run(make_raster(scene, nodata=0), folder)
    assert (classes[:9, :9] == 0).all()
    assert (opacity[:9, :9] == -9999).all()
    assert np.isin(classes[scene[0] > 6500], (2, 3)).mean() > 0.9
    shares = (
        result.clear_percent,
        result.thin_percent,
        result.thick_percent,
        result.shadow_percent,
    )
    assert sum(shares) == pytest.approx(100.0)
    assert result.thick_percent == pytest.approx(100 * (classes == 3).sum() / (classes > 0).sum())
    with rasterio.open(folder / "classes.tif") as dataset:
        table = dataset.colormap(1)
    assert {v: table[v] for v in CATEGORIES} == {v: c.color for v, c in CATEGORIES.items()}


@pytest.mark.parametrize("tile_size", [32, 64])
def test_the_tile_size_changes_nothing(
    make_raster: MakeRaster, folder: Path, tile_size: int
) -> None:
    path = make_raster(cloudy_scene(150, 170, seed=2))
    options = {"min_area": 30, "dilate": 3}
    _, whole, _ = run(path, folder, tile_size=1024, **options)
    _, tiled, _ = run(path, folder, tile_size=tile_size, **options)
    np.testing.assert_array_equal(whole, tiled)


def test_small_groups_are_dropped_and_large_ones_kept_whole() -> None:
    marked = np.zeros((20, 20), bool)
    marked[2:4, 2:4] = True
    marked[10, 3:15] = True
    marked[11:14, 14] = True
    marked[4, 4] = True
    kept = large(marked, 5)
    assert not kept[:6, :6].any()
    np.testing.assert_array_equal(kept[8:], marked[8:])
    np.testing.assert_array_equal(large(marked, 0), marked)


def test_growth_is_thin_cloud_and_leaves_what_was_found() -> None:
    opacity = np.zeros((15, 15), np.float32)
    opacity[7, 7] = 0.9
    shadow = np.zeros_like(opacity)
    shadow[7, 9] = 0.8
    valid = np.ones(opacity.shape, bool)
    valid[0] = False
    classes = classified(opacity, shadow, valid, replace(SETTINGS, dilate=2))
    assert classes[7, 7] == 3
    assert classes[7, 8] == classes[6, 7] == 2
    assert classes[7, 9] == classes[7, 11] == 4
    assert (classes[0] == 0).all()
    assert classes[14, 0] == 1


def test_the_thresholds_are_in_order() -> None:
    with pytest.raises(JobError, match=r"threshold is 0.7 and thick 0.6"):
        Detection("a.tif", "b.tif", threshold=0.7)
    with pytest.raises(JobError, match="min_area is 201"):
        Detection("a.tif", "b.tif", min_area=201)
