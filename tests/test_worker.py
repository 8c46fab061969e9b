from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.removal import Removal
from cloud_removal_plugin.jobs import Job, job_to_json
from tests.conftest import MakeRaster, cloudy_scene

ROOT = Path(__file__).resolve().parent.parent
COMMAND = [sys.executable, "-m", "cloud_removal_plugin.worker"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "results").mkdir()
    return tmp_path / "results"


def write_job(folder: Path, source: Path, **settings: Any) -> Path:
    removal = Removal(str(source), str(folder / "output.tif"), **settings)
    path = folder.parent / "job.json"
    path.write_text(job_to_json(Job("remove", removal)))
    return path


def start(*arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    settings: dict[str, Any] = {
        "stdin": subprocess.PIPE,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        **options,
    }
    return subprocess.Popen([*COMMAND, *map(str, arguments)], cwd=ROOT, text=True, **settings)


def events(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def finish(process: subprocess.Popen[str]) -> tuple[int, list[dict[str, Any]], str]:
    output, errors = process.communicate(timeout=120)
    return process.returncode, events(output), errors


@pytest.fixture
def long_job(make_raster: MakeRaster, folder: Path) -> Path:
    """Many small tiles: it takes long enough to be stopped."""
    source = make_raster(np.tile(cloudy_scene(400, 400), (1, 4, 4)))
    return write_job(folder, source, tile_size=16)


def test_a_job_is_run(make_raster: MakeRaster, folder: Path) -> None:
    scene = cloudy_scene(100, 120)
    status, seen, errors = finish(start(write_job(folder, make_raster(scene), tile_size=64)))
    assert status == 0, errors
    *progress, result = seen
    assert {event["event"] for event in progress} == {"progress"}
    fractions = [event["fraction"] for event in progress]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert result["event"] == "result"
    assert result["bands"] == {"green": 1, "red": 2, "nir": 3}
    assert 0 < result["cloud_percent"] <= result["replaced_percent"] <= 100
    with rasterio.open(folder / "output.tif") as dataset:
        assert dataset.shape == (100, 120)


def test_an_error_is_an_event(folder: Path) -> None:
    status, seen, _ = finish(start(write_job(folder, folder / "missing.tif")))
    assert status == 1
    assert seen[-1]["event"] == "error"
    assert seen[-1]["type"] == "RasterError"
    assert "There is no file" in seen[-1]["message"]
    assert os.listdir(folder) == []


@pytest.mark.parametrize("content", [None, b"{}", b"\xff\xfe"])
def test_a_job_file_that_cannot_be_read_is_an_event(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "job.json"
    if content is not None:
        path.write_bytes(content)
    status, seen, _ = finish(start(path))
    assert status == 1
    assert [event["type"] for event in seen] == ["JobError"]


def test_what_libraries_print_does_not_mix_with_the_events(
    make_raster: MakeRaster, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import threading, os\n"
        "def chatter():\n"
        "    for _ in range(20000):\n"
        "        print('library')\n"
        "        os.write(1, b'native library\\n')\n"
        "def start(*_):\n"
        "    threading.Thread(target=chatter, daemon=True).start()\n"
        "import atexit\n"
        "import cloud_removal_plugin.core.removal as removal\n"
        "real = removal.remove\n"
        "def remove(*arguments):\n"
        "    start()\n"
        "    return real(*arguments)\n"
        "removal.remove = remove\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    job = write_job(folder, make_raster(cloudy_scene(100, 120)), tile_size=16)
    status, seen, errors = finish(start(job, env=environment))
    assert status == 0
    assert seen[-1]["event"] == "result"
    assert "library" in errors


def test_events_can_go_to_a_descriptor(make_raster: MakeRaster, folder: Path) -> None:
    job = write_job(folder, make_raster(cloudy_scene(40, 40)))
    receiver, sender = os.pipe()
    process = start(job, "--progress-fd", str(sender), pass_fds=[sender])
    os.close(sender)
    with os.fdopen(receiver) as stream:
        seen = events(stream.read())
    status, others, _ = finish(process)
    assert status == 0
    assert seen[-1]["event"] == "result"
    assert others == []


def stop_after_first_event(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["event"] == "progress"


def assert_cancelled(process: subprocess.Popen[str], folder: Path) -> None:
    begun = time.monotonic()
    status, seen, errors = finish(process)
    assert status == 1, errors
    assert (seen[-1]["event"], seen[-1]["type"]) == ("error", "Cancelled")
    assert time.monotonic() - begun < 20
    assert os.listdir(folder) == []


def test_the_end_of_stdin_cancels(long_job: Path, folder: Path) -> None:
    process = start(long_job, "--cancel-on-eof")
    stop_after_first_event(process)
    assert process.stdin is not None
    process.stdin.close()
    process.stdin = None
    assert_cancelled(process, folder)


def test_sigterm_cancels(long_job: Path, folder: Path) -> None:
    process = start(long_job)
    stop_after_first_event(process)
    process.send_signal(signal.SIGTERM)
    assert_cancelled(process, folder)


def test_a_parent_that_no_longer_listens_cancels(long_job: Path, folder: Path) -> None:
    process = start(long_job)
    stop_after_first_event(process)
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(timeout=60) == 1
    assert process.stderr is not None
    process.stderr.close()
    assert process.stdin is not None
    process.stdin.close()
    assert os.listdir(folder) == []


def test_without_being_asked_the_end_of_stdin_means_nothing(
    make_raster: MakeRaster, folder: Path
) -> None:
    job = write_job(folder, make_raster(cloudy_scene(40, 40)))
    status, seen, _ = finish(start(job, stdin=subprocess.DEVNULL))
    assert status == 0
    assert seen[-1]["event"] == "result"


def test_the_worker_needs_neither_qgis_nor_tensorflow(
    make_raster: MakeRaster, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nfor name in ('qgis', 'PyQt5', 'osgeo', 'tensorflow', 'keras', 'scipy'):\n"
        "    sys.modules[name] = None\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    job = write_job(folder, make_raster(cloudy_scene(40, 40)))
    status, _, errors = finish(start(job, env=environment))
    assert status == 0, errors
