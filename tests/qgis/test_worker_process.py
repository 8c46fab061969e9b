"""Inference in a worker process, as where QGIS's own Python has no LiteRT."""

from __future__ import annotations

import sys
import time

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsProcessingException

from cloud_removal_plugin.algorithms.worker_process import WorkerProcess, worker_environment
from cloud_removal_plugin.core.errors import Cancelled, JobError, RasterError
from cloud_removal_plugin.core.removal import Removal
from cloud_removal_plugin.jobs import Job, job_to_json
from tests.qgis.scenes import Feedback, left_in

REMOVE = "cloudremoval:remove"


@pytest.fixture
def by_worker(monkeypatch):
    """QGIS's Python cannot import LiteRT; this Python is configured as the worker's."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "ai_edge_litert"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "ai_edge_litert", None)
    monkeypatch.setenv("CLOUDREMOVAL_PYTHON", sys.executable)


@pytest.fixture
def script(tmp_path):
    """A stand-in for Python, given as the text of a shell script."""

    def make(text):
        path = tmp_path / "python"
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return str(path)

    return make


def ignore(fraction, message):
    pass


def never():
    return False


def test_the_worker_gives_the_same_pixels_and_numbers(cloudy, model, tmp_path, request):
    here, there = str(tmp_path / "here.tif"), str(tmp_path / "there.tif")
    parameters = {"INPUT": str(cloudy), "MODEL": str(model)}
    expected = processing.run(REMOVE, {**parameters, "OUTPUT": here})
    request.getfixturevalue("by_worker")
    feedback = Feedback()
    results = processing.run(REMOVE, {**parameters, "OUTPUT": there}, feedback=feedback)
    with rasterio.open(here) as one, rasterio.open(there) as other:
        np.testing.assert_array_equal(one.read(), other.read())
    same = ("CLOUD_PERCENT", "REPLACED_PERCENT", "BANDS_USED", "MODEL_USED")
    assert {name: results[name] for name in same} == {name: expected[name] for name in same}
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100
    assert f"the work is done by the worker {sys.executable}" in feedback.log
    assert "Bands: green = band 1" in feedback.log


def test_an_error_of_the_worker_is_told_as_such(by_worker, empty, model, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(
            REMOVE,
            {"INPUT": str(empty), "MODEL": str(model), "OUTPUT": str(folder / "clear.tif")},
        )
    assert str(empty) in str(caught.value)
    assert left_in(folder) == []


def test_cancel_ends_the_worker_and_leaves_nothing(by_worker, large_cloudy, model, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    parameters = {
        "INPUT": str(large_cloudy),
        "MODEL": str(model),
        "TILE_SIZE": 64,
        "OUTPUT": str(folder / "clear.tif"),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        processing.run(REMOVE, parameters, feedback=Feedback(cancel_at=40))
    assert left_in(folder) == []


def test_a_worker_keeps_the_class_of_its_error(tmp_path, model):
    settings = Removal(str(tmp_path / "gone.tif"), str(tmp_path / "clear.tif"), str(model))
    with pytest.raises(RasterError, match=r"gone\.tif"):
        WorkerProcess(sys.executable).run(job_to_json(Job("remove", settings)), ignore, never)


def test_a_python_that_cannot_be_started(tmp_path):
    python = str(tmp_path / "no python")
    with pytest.raises(JobError, match="no python cannot be started"):
        WorkerProcess(python).run("{}", ignore, never)


def test_a_worker_that_dies_is_told_with_its_last_words(script):
    python = script("echo 'Segmentation fault in libgdal' >&2; exit 3")
    with pytest.raises(JobError, match=r"exit code 3.*Segmentation fault in libgdal"):
        WorkerProcess(python).run("{}", ignore, never)


def test_a_worker_that_does_not_stop_is_killed(script):
    python = script("trap '' TERM; while true; do sleep 0.1; done")
    started = time.monotonic()
    with pytest.raises(Cancelled):
        WorkerProcess(python, grace_seconds=0.2, terminate_seconds=0.2).run(
            "{}", ignore, lambda: True
        )
    assert time.monotonic() - started < 10


def test_what_is_no_event_does_not_disturb(script):
    python = script(
        'echo "a library prints"; echo \'{"event": "progress", "fraction": 0.5, "message": "x"}\';'
        'printf \'{"event": "result", "tiles": 1}\\n\''
    )
    seen = []
    result = WorkerProcess(python).run("{}", lambda *progress: seen.append(progress), never)
    assert seen == [(0.5, "x")]
    assert result["tiles"] == 1


def test_worker_environment_has_nothing_of_qgis(monkeypatch):
    for name in ("PYTHONHOME", "PYTHONEXECUTABLE", "PROJ_LIB", "GDAL_DATA"):
        monkeypatch.setenv(name, "/of/qgis")
    monkeypatch.setenv("PYTHONPATH", "/of/qgis")
    environment = worker_environment()
    for name in ("PYTHONHOME", "PYTHONEXECUTABLE", "PROJ_LIB", "GDAL_DATA"):
        assert not environment.contains(name)
    assert "/of/qgis" not in environment.value("PYTHONPATH")
    assert environment.contains("PATH")


def test_worker_environment_spares_cores_and_memory_unless_told_otherwise(monkeypatch):
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    monkeypatch.setenv("MALLOC_ARENA_MAX", "3")
    environment = worker_environment()
    assert environment.value("OPENBLAS_NUM_THREADS") == "1"
    assert environment.value("MALLOC_ARENA_MAX") == "3"
