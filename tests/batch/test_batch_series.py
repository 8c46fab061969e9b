"""The batch on a series of real dates: a worker killed midway, and a mosaic of them in strips."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from tests.batch.processes import pixels, run, run_and_kill_a_worker, single_run, states

pytestmark = [pytest.mark.data, pytest.mark.slow]


@pytest.fixture(scope="module")
def dates(data: Path) -> list[Path]:
    """The 30 dates of 2018 of one place."""
    found = sorted((data / "series").glob("lazio_2018-*.tif"))
    assert len(found) == 30
    return found


def test_all_dates_are_done_although_a_worker_is_killed(dates: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    arguments = [str(dates[0].with_name("lazio_2018-*.tif"))]
    # Midway: a third is there, and both workers are at work.
    done = run_and_kill_a_worker(arguments, out, "lazio_*.tif", at=10, of=30)
    assert done.returncode == 0, done.stderr
    assert "30 done" in done.stdout
    assert sorted(path.name for path in out.glob("*.tif")) == [path.name for path in dates]
    for date in dates:
        expected = single_run(date, tmp_path)
        np.testing.assert_array_equal(pixels(out / date.name), pixels(expected), date.name)

    before = states(out)
    again = run([*arguments, "--output", str(out)])
    assert again.returncode == 0, again.stderr
    assert "30 there already" in again.stdout
    assert states(out) == before


def test_a_mosaic_of_dates_in_strips_is_that_of_a_single_run(
    dates: list[Path], tmp_path: Path
) -> None:
    mosaic = tmp_path / "mosaic.tif"
    rows = [np.concatenate([pixels(d) for d in dates[at : at + 3]], 2) for at in range(0, 15, 3)]
    with rasterio.open(dates[0]) as first:
        profile = {**first.profile, "height": 5 * first.height, "width": 3 * first.width}
        names, tags = first.descriptions, first.tags()
    with rasterio.open(mosaic, "w", **profile) as dataset:
        dataset.write(np.concatenate(rows, 1))
        dataset.descriptions = names
        dataset.update_tags(**tags)
    out = tmp_path / "out"
    tile = 256
    arguments = [str(mosaic), "--output", str(out), "--workers", "2"]
    arguments += ["--strip-rows", "400", "--set", f"tile_size={tile}"]
    done = run(arguments)
    assert done.returncode == 0, done.stderr
    expected = pixels(single_run(mosaic, tmp_path, tile_size=tile))
    np.testing.assert_array_equal(pixels(out / "mosaic.tif"), expected)
    assert (expected != pixels(mosaic)).any()
    assert sorted(path.name for path in out.iterdir()) == ["batch.csv", "mosaic.tif"]
