"""The bundled generator on real scenes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.bundle import bundled
from cloud_removal_plugin.core.removal import Removal, remove
from training.evaluate import EARTHNET, SERIES_DATES, measure, real_items
from training.figures import INPUT, OURS, THRESHOLD

ROLES = ("green", "red", "nir")
BANDS = [2, 3, 4]

pytestmark = pytest.mark.data


def run(source: Path, folder: Path, **options: object) -> tuple[Path, Path, Path]:
    output, opacity, mask = (folder / f"{name}.tif" for name in ("output", "opacity", "mask"))
    settings = Removal(
        str(source),
        str(output),
        opacity=str(opacity),
        mask=str(mask),
        **options,  # type: ignore[arg-type]
    )
    remove(settings, lambda share, text: None, lambda: False)
    return output, opacity, mask


def pixels(path: Path, bands: list[int] | int | None = None) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read(bands)


@pytest.mark.parametrize("day", [day for day, _ in SERIES_DATES])
def test_georeferenced_and_identical_where_observed(day: str, data: Path, tmp_path: Path) -> None:
    source = data / "series" / f"lazio_{day}.tif"
    output, _, mask = run(source, tmp_path)

    with rasterio.open(source) as before, rasterio.open(output) as after:
        assert after.crs == before.crs
        assert after.transform == before.transform
        assert after.dtypes == before.dtypes
        assert after.nodata == before.nodata
        assert after.descriptions == before.descriptions
    made_up = pixels(mask, 1)
    assert set(np.unique(made_up)) <= {0, 1}
    np.testing.assert_array_equal(pixels(output)[:, made_up == 0], pixels(source)[:, made_up == 0])


@pytest.mark.slow
def test_closer_to_the_truth_than_a_threshold_mask_fill(data: Path) -> None:
    """On the pairs of EarthNet, on which nobody trains; their mean."""
    table = [
        row
        for item in real_items(data)
        if item.group == EARTHNET
        for row in measure(item, bundled("g-r-nir"), ROLES)
    ]
    means = {
        method: np.mean([row.cloudy for row in table if row.method == method])
        for method in (INPUT, THRESHOLD, OURS)
    }
    assert len(table) == 19 * 5
    assert means[OURS] < means[THRESHOLD] < means[INPUT]


@pytest.fixture(scope="module")
def large(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real 934 x 1059 scene with simulated clouds, at the place of the series."""
    from cloud_removal_plugin.core.clouds import simulate

    path = tmp_path_factory.mktemp("large") / "cloudy.tif"
    with rasterio.open(data / "clear" / "dolomites.tif") as raster:
        clear = raster.read(BANDS)
        profile = raster.profile | {"count": 3}
    scene = simulate(
        clear / np.float32(1e4), np.random.default_rng(1), roles=ROLES, kind="broken", cover=0.3
    )
    with rasterio.open(path, "w", **profile) as raster:
        raster.write(np.clip(np.rint(scene.cloudy * 1e4), 0, 65535).astype(np.uint16))
        raster.descriptions = ("B3", "B4", "B8")
    return path


def test_tile_size_changes_at_most_one_dn_and_runs_repeat(large: Path, tmp_path: Path) -> None:
    results = []
    for name, tile_size in (("small", 256), ("whole", 1088), ("again", 256)):
        folder = tmp_path / name
        folder.mkdir()
        results.append(pixels(run(large, folder, tile_size=tile_size)[0]).astype(int))
    small, whole, again = results
    assert small.shape == (3, 934, 1059)
    assert np.abs(small - whole).max() <= 1
    np.testing.assert_array_equal(small, again)


def test_nodata_in_utm_stays_untouched(data: Path, tmp_path: Path) -> None:
    source = data / "series" / "lazio_2018-09-18.tif"
    copy = tmp_path / "utm.tif"
    values = pixels(source)
    values[:, :40, :60] = 0
    values[:, 100:103, 100:200] = 0
    with rasterio.open(source) as raster:
        profile = raster.profile | {
            "crs": "EPSG:32633",
            "transform": rasterio.Affine(10, 0, 310000, 0, -10, 4661000),
            "nodata": 0,
        }
        names = raster.descriptions
    with rasterio.open(copy, "w", **profile) as raster:
        raster.write(values)
        raster.descriptions = names
    output, opacity, mask = run(copy, tmp_path)
    empty = (values == 0).all(axis=0)
    assert empty.sum() >= 2700
    np.testing.assert_array_equal(pixels(output)[:, empty], 0)
    # Nothing that was seen may turn into nodata either.
    assert (pixels(output)[1:][:, ~empty] > 0).all()
    np.testing.assert_array_equal(pixels(mask, 1)[empty], 255)
    with rasterio.open(output) as raster:
        assert raster.nodata == 0
        assert raster.crs.to_epsg() == 32633
    with rasterio.open(opacity) as raster:
        assert (raster.read(1)[empty] == raster.nodata).all()
