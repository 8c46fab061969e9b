from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from distributed import LocalCluster

from cloud_removal_plugin.batch.__main__ import main
from cloud_removal_plugin.core.bundle import bundled
from tests.batch.processes import pixels, run, run_and_kill_a_worker, single_run, states
from tests.conftest import MakeRaster, cloudy_scene

BUNDLE = f"bundle={bundled()}"


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        yield cluster.scheduler_address


def read_summary(folder: Path) -> dict[str, dict[str, str]]:
    with (folder / "batch.csv").open(newline="") as file:
        return {row["name"]: row for row in csv.DictReader(file)}


@pytest.mark.slow
def test_a_worker_that_is_killed_costs_no_result(make_raster: MakeRaster, tmp_path: Path) -> None:
    sources = [
        make_raster(cloudy_scene(160, 140, seed=number), f"scene{number}.tif")
        for number in range(6)
    ]
    out = tmp_path / "out"
    arguments = [str(tmp_path / "scene?.tif"), "--set", "tile_size=16"]
    arguments += ["--set", "mask={folder}/{stem}_mask.tif"]
    done = run_and_kill_a_worker(arguments, out, "scene?.tif", at=1, of=6)
    assert done.returncode == 0, done.stderr
    assert "6 done" in done.stdout
    for source in sources:
        expected = single_run(source, tmp_path, tile_size=16, mask=str(tmp_path / "mask.tif"))
        np.testing.assert_array_equal(pixels(out / source.name), pixels(expected))
        np.testing.assert_array_equal(
            pixels(out / f"{source.stem}_mask.tif"), pixels(tmp_path / "mask.tif")
        )
    assert not [path for path in out.iterdir() if path.name.startswith(".")]

    before = states(out)
    again = run([*arguments, "--output", str(out)])
    assert again.returncode == 0, again.stderr
    assert "6 there already" in again.stdout
    assert states(out) == before
    assert all(float(row["cloud_percent"]) >= 0 for row in read_summary(out).values())


def test_a_mosaic_is_done_in_strips(
    scheduler: str, make_raster: MakeRaster, tmp_path: Path
) -> None:
    source = make_raster(cloudy_scene(300, 200), "mosaic.tif")
    out = tmp_path / "out"
    options = ["--scheduler", scheduler, "--strip-rows", "100", "--set", "tile_size=32"]
    assert main([str(source), "--output", str(out), *options]) == 0
    expected = single_run(source, tmp_path, tile_size=32)
    np.testing.assert_array_equal(pixels(out / "mosaic.tif"), pixels(expected))
    assert sorted(path.name for path in out.iterdir()) == ["batch.csv", "mosaic.tif"]


def test_what_failed_is_reported_and_done_by_the_next_call(
    scheduler: str, make_raster: MakeRaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_raster(cloudy_scene(64, 64), "good.tif")
    make_raster(cloudy_scene(64, 64), "bad.tif", names=("", "", ""))
    (tmp_path / "broken.tif").write_bytes(b"no raster")
    out = tmp_path / "out"
    arguments = [str(tmp_path / "*.tif"), "--output", str(out), "--scheduler", scheduler]
    arguments += ["--set", BUNDLE]
    assert main(arguments) == 1
    text = capsys.readouterr().out
    assert "1 done, 2 failed" in text
    assert "bad: No band was recognised as green" in text
    rows = read_summary(out)
    assert rows["broken"]["status"] == "failed"
    assert "cannot be read as a raster" in rows["broken"]["error"]
    before = states(out)

    for name in ("bad.tif", "broken.tif"):
        make_raster(cloudy_scene(64, 64, seed=2), name)
    assert main(arguments) == 0
    assert "2 done, 1 there already" in capsys.readouterr().out
    assert states(out).items() >= {path: at for path, at in before.items() if path.suffix}.items()
    assert read_summary(out)["good"]["cloud_percent"] == rows["good"]["cloud_percent"]


def test_what_a_killed_worker_left_is_swept_also_when_nothing_is_due(
    scheduler: str, make_raster: MakeRaster, tmp_path: Path
) -> None:
    source = make_raster(cloudy_scene(64, 64), "scene.tif")
    arguments = [str(source), "--output", str(tmp_path / "out"), "--scheduler", scheduler]
    assert main(arguments) == 0
    left = tmp_path / "out" / ".cloud-removal-left"
    left.mkdir()
    (left / "owner").write_bytes(b"1\n")
    assert main(arguments) == 0
    assert not left.exists()


def test_other_kinds_of_jobs_run_too(
    scheduler: str, make_raster: MakeRaster, tmp_path: Path
) -> None:
    truth = make_raster(cloudy_scene(64, 64), "scene.tif")
    common = ["--scheduler", scheduler, "--output"]
    clouded, checked = tmp_path / "clouded", tmp_path / "checked"
    assert main([str(truth), *common, str(clouded), "--kind", "simulate"]) == 0
    arguments = [str(clouded / "scene.tif"), *common, str(checked), "--kind", "evaluate"]
    assert main([*arguments, "--set", f"truth={truth}"]) == 0
    assert (checked / "scene.csv").stat().st_size > 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.tif"], "There is no file"),
        (["scene.tif", "--set", "threshold"], "expected NAME=VALUE"),
        (["scene.tif", "--set", "threshold=much"], "The setting threshold is 'much'"),
        (["scene.tif", "--scheduler", "tcp://127.0.0.1:1"], "No Dask scheduler answers"),
    ],
)
def test_what_cannot_start_says_why(
    make_raster: MakeRaster,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    message: str,
) -> None:
    make_raster(cloudy_scene(64, 64), "scene.tif")
    monkeypatch.chdir(tmp_path)
    assert main([*arguments, "--output", "out", "--retries", "0"]) == 2
    assert message in capsys.readouterr().err
