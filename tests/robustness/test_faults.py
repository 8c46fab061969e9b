"""What happens around a run: a full disk, files taken away, processes killed, little memory."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.errors import OutputError
from cloud_removal_plugin.core.outputs import OutputFiles
from cloud_removal_plugin.core.raster import Window, open_raster
from cloud_removal_plugin.core.settings import Removal
from cloud_removal_plugin.jobs import Job, job_to_json
from tests.conftest import MakeRaster, cloudy_scene

ROOT = Path(__file__).resolve().parent.parent.parent
WORKER = [sys.executable, "-m", "cloud_removal_plugin.worker"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "results").mkdir()
    return tmp_path / "results"


@pytest.fixture
def scene(make_raster: MakeRaster) -> Path:
    """Not compressed, 800 x 800 pixels: with small tiles, seconds of work."""
    return make_raster(np.tile(cloudy_scene(400, 400), (1, 2, 2)))


def write_job(folder: Path, source: Path, **settings: Any) -> Path:
    removal = Removal(str(source), str(folder / "output.tif"), **settings)
    path = source.parent / "job.json"
    path.write_text(job_to_json(Job("remove", removal)))
    return path


def start(job: Path, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*WORKER, str(job)],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_tiles(process: subprocess.Popen[str]) -> None:
    """Until some tiles of the second pass are done."""
    assert process.stdout is not None
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] != "progress" or event["fraction"] > 0.25:
            assert event["event"] == "progress", event
            return


def error_of(process: subprocess.Popen[str]) -> dict[str, Any]:
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 1, (output, errors)
    assert "Traceback" not in errors
    error: dict[str, Any] = json.loads(output.splitlines()[-1])
    assert error["event"] == "error"
    return error


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(place)]
    done = subprocess.run(mount, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        said = done.stderr.strip()
        pytest.skip(f"a full disk is a small tmpfs, mounted by root, which CI is: {said}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("cog", [False, True])
def test_a_full_disk_is_said_and_nothing_is_left(scene: Path, small_disk: Path, cog: bool) -> None:
    (small_disk / "output.tif").write_bytes(b"old")
    job = write_job(small_disk, scene, cog=cog, opacity=str(small_disk / "opacity.tif"))
    error = error_of(start(job))
    assert error["type"] == "OutputError"
    assert "room" in error["message"] or "another disk" in error["message"]
    assert os.listdir(small_disk) == ["output.tif"]
    assert (small_disk / "output.tif").read_bytes() == b"old"


@pytest.mark.parametrize("library", ["rasterio", "gdal"])
def test_blocks_that_a_full_disk_lost_are_not_taken_for_zeros(
    scene: Path, small_disk: Path, library: str
) -> None:
    # Without compression, GDAL reads zeros where a block is missing.
    job = write_job(small_disk, scene, creation_options=("COMPRESS=NONE",))
    error = error_of(start(job, CLOUDREMOVAL_RASTER_LIBRARY=library))
    assert error["type"] == "OutputError"
    assert "room" in error["message"]
    assert os.listdir(small_disk) == []


def test_a_mask_that_a_full_disk_lost_is_missed(small_disk: Path, make_raster: MakeRaster) -> None:
    rng = np.random.default_rng(0)
    pixels = np.full((3, 2048, 2048), 1000, np.uint16)
    mask = (rng.random(pixels.shape[1:]) < 0.5).astype(np.uint8) * 255
    with open_raster(str(make_raster(pixels))) as raster:
        info = raster.info

    def write(folder: Path) -> None:
        with OutputFiles() as files:
            path = str(folder / "output.tif")
            writer = files.create(path, info, bands=info.bands, dtype="uint16", nodata=None)
            writer.write(pixels, Window(0, 0, *mask.shape), mask)

    write(small_disk.parent)
    room = (small_disk.parent / "output.tif").stat().st_size
    assert room > 300_000, "the pixels are small, and it is the mask that has no room"
    with pytest.raises(OutputError, match="room"):
        write(small_disk)
    assert os.listdir(small_disk) == []


def test_a_disk_without_any_room_is_left_as_it_was(scene: Path, small_disk: Path) -> None:
    with suppress(OSError), (small_disk / "full").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    error = error_of(start(write_job(small_disk, scene)))
    assert error["type"] == "OutputError"
    assert os.listdir(small_disk) == ["full"]


def test_an_input_that_breaks_off_while_it_is_read(scene: Path, folder: Path) -> None:
    job = write_job(folder, scene, tile_size=32)
    process = start(job, GDAL_CACHEMAX="1")
    wait_for_tiles(process)
    os.truncate(scene, 100_000)
    error = error_of(process)
    assert error["type"] == "RasterError"
    assert "truncated or damaged: copy or download it again" in error["message"]
    assert os.listdir(folder) == []


def test_an_output_folder_that_is_taken_away(scene: Path, folder: Path) -> None:
    process = start(write_job(folder, scene, tile_size=32))
    wait_for_tiles(process)
    shutil.rmtree(folder)
    error = error_of(process)
    assert error["type"] == "OutputError"
    assert not folder.exists()


def test_what_a_killed_worker_left_is_gone_after_the_next(scene: Path, folder: Path) -> None:
    process = start(write_job(folder, scene, tile_size=32))
    wait_for_tiles(process)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert [name[:15] for name in os.listdir(folder)] == [".cloud-removal-"]
    process = start(write_job(folder, scene))
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 0, (output, errors)
    assert os.listdir(folder) == ["output.tif"]


_LIMITED = """
import resource, sys
from pathlib import Path
import numpy, rasterio, ai_edge_litert.interpreter
from cloud_removal_plugin import worker

pages = int(Path("/proc/self/statm").read_text().split()[0])
limit = pages * resource.getpagesize() + int(sys.argv[1]) * 2**20
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
sys.exit(worker.main([sys.argv[2]]))
"""


@pytest.mark.parametrize("megabytes", [5, 100, 280, 330, 900])
def test_little_memory_is_said_before_it_is_used_up(
    scene: Path, folder: Path, megabytes: int
) -> None:
    job = write_job(folder, scene, tile_size=256)
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(megabytes), str(job)],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    last = json.loads(done.stdout.splitlines()[-1])
    if megabytes == 900:
        assert last["event"] == "result"
        assert os.listdir(folder) == ["output.tif"]
    else:
        assert (last["event"], done.returncode) == ("error", 1)
        assert "memory" in last["message"]
        assert os.listdir(folder) == []


def test_two_runs_at_once_do_not_disturb_each_other(
    make_raster: MakeRaster, folder: Path, tmp_path: Path
) -> None:
    source = make_raster(cloudy_scene(300, 300))

    def job(name: str, threshold: float) -> Path:
        path = tmp_path / f"{name}.json"
        output = str(folder / f"{name}.tif")
        settings = Removal(str(source), output, threshold=threshold, threads=1, tile_size=64)
        path.write_text(job_to_json(Job("remove", settings)))
        return path

    thresholds = {"one": 0.1, "two": 0.6}
    processes = [start(job(*both)) for both in thresholds.items()]
    for process in processes:
        output, errors = process.communicate(timeout=60)
        assert process.returncode == 0, (output, errors)
    assert sorted(os.listdir(folder)) == ["one.tif", "two.tif"]
    for name, threshold in thresholds.items():
        start(job("alone", threshold)).communicate(timeout=60)
        with (
            rasterio.open(folder / "alone.tif") as alone,
            rasterio.open(folder / f"{name}.tif") as dataset,
        ):
            np.testing.assert_array_equal(dataset.read(), alone.read())
