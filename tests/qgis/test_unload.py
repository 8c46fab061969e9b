"""What of dialogs and runs is left when the plugin is unloaded, as QGIS does for an upgrade."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.qgis.scenes import surface, write_raster

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def unloaded(tmp_path_factory):
    """What tests/qgis/unload_process.py tells: first of the unloading, then of what came after."""
    folder = tmp_path_factory.mktemp("unload")
    raster = write_raster(folder / "large.tif", surface(2048, 2048))
    results = folder / "results"
    results.mkdir()
    run = subprocess.run(
        [sys.executable, "-m", "tests.qgis.unload_process", str(raster), str(results)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    told = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    assert told, run.stderr
    assert told[0]["before"] == 2, run.stderr
    return [*told, {"code": run.returncode}]


def test_runs_are_cancelled_and_have_ended(unloaded):
    assert unloaded[0]["running"] == []
    assert unloaded[0]["succeeded"] == [False]
    assert unloaded[0]["left"] == []


def test_our_dialogs_are_closed_and_others_stay_open(unloaded):
    assert unloaded[0]["open"] == ["native:fillnodata"]


def test_an_algorithm_that_someone_keeps_still_has_a_provider(unloaded):
    assert unloaded[1:] == [
        {"kept": "cloudremoval:detect", "new": "cloudremoval:remove"},
        {"code": 0},
    ]
