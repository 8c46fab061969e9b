"""What holds of every result, whatever values and whatever shape the input has."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cloud_removal_plugin.core.bundle import bundled
from cloud_removal_plugin.core.errors import RasterError, ScaleError
from cloud_removal_plugin.core.removal import Removal, RemovalResult, remove, remove_with
from tests.conftest import BlurGenerator, MakeRaster, cloudy_scene

# Written into some of the pixels, by data type; the first is the nodata value.
SPECIAL: dict[str, tuple[float, ...]] = {
    "uint8": (0, 255, 1),
    "uint16": (0, 65535, 1, 65534),
    "int16": (-32768, -1, -500, 32767, 0),
    "float32": (-9999, np.nan, np.inf, -np.inf, -1, 0, 1e30, -1e-40),
    "float64": (-9999, np.nan, np.inf, -np.inf, 1e300, 5e-324),
}
FULL = {"uint8": 255, "float32": 1, "float64": 1}
SKIES = ("clear", "broken", "overcast")
BUNDLE = bundled()


@st.composite
def scenes(draw: st.DrawFn) -> tuple[np.ndarray, float | None]:
    """Pixels (3, h, w) of a data type, some of them special, and the nodata value."""
    dtype = draw(st.sampled_from(sorted(SPECIAL)))
    height, width = draw(st.sampled_from([(1, 1), (1, 200), (200, 1), (2, 3), (40, 70), (65, 33)]))
    rng = np.random.default_rng(draw(st.integers(0, 99)))
    sky = draw(st.sampled_from(SKIES))
    base = cloudy_scene(height, width, seed=draw(st.integers(0, 9))) / 10000
    if sky != "broken":
        base = rng.uniform(0.03, 0.15, base.shape) + (0.7 if sky == "overcast" else 0.0)
    pixels = (base * FULL.get(dtype, 10000)).astype(dtype)
    share = draw(st.sampled_from([0.0, 0.02, 0.3, 1.0]))
    for value in draw(st.lists(st.sampled_from(SPECIAL[dtype]), max_size=3)):
        bands = draw(st.sampled_from([slice(None), slice(1)]))
        pixels[bands, rng.random((height, width)) < share] = value
    return pixels, draw(st.sampled_from([None, SPECIAL[dtype][0]]))


def run(
    folder: Path, pixels: np.ndarray, nodata: float | None, **changes: Any
) -> tuple[RemovalResult, np.ndarray, np.ndarray]:
    """The result, the output (bands, h, w) and the mask of made up pixels (h, w)."""
    bands, height, width = pixels.shape
    with rasterio.open(
        folder / "input.tif",
        "w",
        driver="GTiff",
        count=bands,
        height=height,
        width=width,
        dtype=pixels.dtype,
        nodata=nodata,
        crs="EPSG:32633",
        transform=rasterio.Affine(10, 0, 300000, 0, -10, 4700000),
    ) as dataset:
        dataset.write(pixels)
        dataset.descriptions = ("B3", "B4", "B8")
    job = Removal(
        input=str(folder / "input.tif"),
        output=str(folder / "output.tif"),
        mask=str(folder / "mask.tif"),
    )
    job = replace(job, **changes)
    quiet = (lambda *_: None, lambda: False)
    result = remove(job, *quiet) if job.bundle else remove_with(BlurGenerator(), job, *quiet)
    with rasterio.open(job.output) as output, rasterio.open(folder / "mask.tif") as mask:
        return result, output.read(), mask.read(1)


# No float32 holds such a value.
@example(scene=(np.full((3, 1, 1), 1e300), None), replacement="cloudy")
@given(scene=scenes(), replacement=st.sampled_from(["cloudy", "all"]))
@settings(max_examples=50)
def test_only_pixels_with_data_are_made_up_and_all_others_are_kept(
    tmp_path_factory: pytest.TempPathFactory,
    scene: tuple[np.ndarray, float | None],
    replacement: str,
) -> None:
    pixels, nodata = scene
    folder = tmp_path_factory.mktemp("pixels")
    valid = np.isfinite(pixels).all(axis=0)
    if nodata is not None:
        valid &= (pixels != nodata).all(axis=0)
    try:
        result, output, mask = run(folder, pixels, nodata, replace=replacement, tile_size=32)
    except (RasterError, ScaleError):
        # Without data, or no reflectance: the 99th percentile says which.
        assert os.listdir(folder) == ["input.tif"]
        known = pixels[:, valid].astype(np.float64)
        scale = 1 / FULL.get(pixels.dtype.name, 10000)
        assert not valid.any() or not -0.2 <= np.percentile(known * scale, 99) <= 2.0
        return
    np.testing.assert_array_equal(mask == 255, ~valid)
    np.testing.assert_array_equal(output[:, mask != 1], pixels[:, mask != 1])
    made_up = output[:, mask == 1]
    assert np.isfinite(made_up).all()
    assert nodata is None or (made_up != nodata).all()
    assert result.replaced_percent == pytest.approx(100 * (mask == 1).sum() / valid.sum())
    if replacement == "all":
        assert (mask[valid] == 1).all()


@pytest.mark.parametrize(
    ("shape", "sky"),
    [(shape, "broken") for shape in ((1, 1), (1, 20000), (20000, 1))]
    + [((1, 1), "clear"), ((1, 1), "overcast")],
)
def test_the_longest_and_the_smallest_rasters_run_with_the_bundled_model(
    tmp_path: Path, shape: tuple[int, int], sky: str
) -> None:
    pixels = np.full((3, *shape), {"clear": 800, "broken": 800, "overcast": 7500}[sky], np.uint16)
    if sky == "broken":
        pixels[:, : shape[0] // 2 + 1, : shape[1] // 2 + 1] = 7500
    result, output, mask = run(tmp_path, pixels, None, bundle=str(BUNDLE), memory_mb=256)
    np.testing.assert_array_equal(output[:, mask == 0], pixels[:, mask == 0])
    assert 0 <= result.replaced_percent <= 100


def test_threads_and_tile_sizes_agree_within_one_dn(
    make_raster: MakeRaster, tmp_path: Path
) -> None:
    pixels = cloudy_scene(260, 330)
    settings = [
        {"threads": threads, "tile_size": tile_size}
        for threads, tile_size in ((1, 0), (2, 0), (1, 64), (2, 112))
    ]
    results = [run(tmp_path, pixels, None, bundle=str(BUNDLE), **chosen) for chosen in settings]
    _, first, mask = results[0]
    assert (mask == 1).mean() > 0.1
    for _, output, other in results[1:]:
        assert np.abs(output.astype(int) - first).max() <= 1
        # A weight next to nothing may be nothing: then the pixel is as observed in both.
        assert (other != mask).mean() < 1e-3
