"""Jobs of the other kinds: written down, checked and run as removals are."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cloud_removal_plugin.core.detection import Detection
from cloud_removal_plugin.core.errors import JobError
from cloud_removal_plugin.core.evaluation import Evaluation
from cloud_removal_plugin.core.pair_settings import Training
from cloud_removal_plugin.core.simulation import Simulation
from cloud_removal_plugin.core.source import Source
from cloud_removal_plugin.jobs import Job, job_from_json, job_to_json, run_job
from tests.conftest import MakeRaster

SIMULATION = Simulation("a.tif", "b.tif", bands={"nir": 4}, kind="fog", seed=7, shadow="s.tif")
EVALUATION = Evaluation("a.tif", "b.tif", mask="m.tif", compared=(2, 3), report="r.html")
TRAINING = Training(
    ("a.tif", "b.tif"),
    ("c.tif", "d.tif"),
    "model",
    masks=("e.tif", "f.tif"),
    extent=(0.0, 0.0, 1.0, 1.0),
    rate=1e-4,
    minutes=5.0,
    report="r.html",
)
DETECTION = Detection("a.tif", "b.tif", bands={"nir": 4}, min_area=9, opacity="o.tif")
JOBS = [
    Job("simulate", SIMULATION),
    Job("evaluate", EVALUATION),
    Job("train", TRAINING),
    Job("detect", DETECTION),
]


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.kind)
def test_a_job_survives_being_written_down(job: Job) -> None:
    assert job_from_json(job_to_json(job)) == job


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.kind)
def test_every_setting_has_a_json_type(job: Job) -> None:
    for field in fields(job.settings):
        changed: dict[str, Any] = {**asdict(job.settings), field.name: {"no": "such"}}
        text = json.dumps({"schema": 1, "kind": job.kind, "settings": changed})
        with pytest.raises(JobError, match=f"The setting {field.name} is"):
            job_from_json(text)


def test_lists_are_checked_member_by_member() -> None:
    for wrong in ([1.5], ["2"], [True], [[1]], 3):
        changed = {**asdict(EVALUATION), "compared": wrong}
        with pytest.raises(JobError, match=r"compared is .*; expected a list of whole numbers"):
            job_from_json(json.dumps({"schema": 1, "kind": "evaluate", "settings": changed}))


def test_run_job_and_the_worker_do_the_same(make_raster: MakeRaster, tmp_path: Path) -> None:
    clear = np.random.default_rng(1).integers(300, 2000, (3, 64, 64)).astype(np.uint16)
    truth, cloudy = str(make_raster(clear, "truth.tif")), str(tmp_path / "cloudy.tif")
    here = run_job(Job("simulate", Simulation(truth, cloudy)), lambda *_: None, lambda: False)
    assert here.log
    job = Job("evaluate", Evaluation(cloudy, truth, report=str(tmp_path / "report.html")))
    numbers = run_job(job, lambda *_: None, lambda: False).numbers  # type: ignore[union-attr]
    path = tmp_path / "job.json"
    path.write_text(job_to_json(job), encoding="utf-8")
    worker = subprocess.run(
        [sys.executable, "-m", "cloud_removal_plugin.worker", str(path)],
        cwd=Path(__file__).resolve().parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    last = json.loads(worker.stdout.splitlines()[-1])
    assert last["event"] == "result"
    assert last["numbers"] == pytest.approx(numbers)


def test_what_was_set_on_layers_goes_with_an_evaluation() -> None:
    truth = Source("t.tif", ("OVERVIEW_LEVEL=0",), use_nodata=False, nodata=((1.0, 2.0),))
    job = Job("evaluate", Evaluation("r.tif", "t.tif", layers={"truth": truth}))
    assert job_from_json(job_to_json(job)) == job
    assert job.settings.sources == {"result": Source("r.tif"), "truth": truth}


@pytest.mark.parametrize(
    ("layers", "message"),
    [
        ([], "expected an object of rasters"),
        ({"truth": "t.tif"}, "expected an object of rasters"),
        ({"truth": {"path": 3}}, "path is 3; expected a text"),
        ({"truth": {"path": "other.tif"}}, "with the path 'other.tif'"),
        ({"cloudy": {"path": "t.tif"}}, "layers has 'cloudy'"),
    ],
)
def test_layers_of_an_evaluation_are_checked(layers: object, message: str) -> None:
    settings = {"result": "r.tif", "truth": "t.tif", "layers": layers}
    with pytest.raises(JobError, match=message):
        job_from_json(json.dumps({"schema": 1, "kind": "evaluate", "settings": settings}))
