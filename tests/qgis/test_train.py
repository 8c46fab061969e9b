"""Train From Pair in QGIS: parameters into a job for the worker, and what comes of its end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsApplication, QgsProcessingException, QgsSettings

from cloud_removal_plugin.algorithms import requirements
from cloud_removal_plugin.core.bundle import load_bundle
from cloud_removal_plugin.core.model_folder import state_folder
from tests.networks.pairs import ground, veiled, write
from tests.qgis.scenes import Feedback, left_in

TRAIN = "cloudremoval:train"
ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / "scripts" / "qgis_process"
MODEL = Path(__file__).parent / "models" / "train_remove.model3"
RESULT = {
    "event": "result",
    "numbers": {"TEST_MAE": 0.03, "TEST_MAE_CLOUDY": 0.04, "START_MAE_CLOUDY": 0.05},
    "model_folder": "/there/model",
    "model": "model 1",
    "steps": 12,
    "best_step": 6,
    "device": "CPU",
    "seconds": 1.0,
    "warnings": ["only 2 % of the pixels are cloudy"],
    "log": ["Pair: a with b"],
}


@pytest.fixture
def train(plugin):
    return QgsApplication.processingRegistry().createAlgorithmById(TRAIN)


@pytest.fixture
def pair(tmp_path):
    clear = ground()
    folder = tmp_path / "pair"
    folder.mkdir()
    return {
        "CLOUDY": write(folder / "cloudy.tif", veiled(clear)),
        "CLEAR": write(folder / "clear.tif", clear),
        "MODEL_FOLDER": str(tmp_path / "model"),
    }


@pytest.fixture
def worker(tmp_path, monkeypatch):
    """A stand-in for the worker's Python, which has every package: it keeps the job, then acts."""

    def make(action):
        path, job = tmp_path / "python", tmp_path / "job.json"
        path.write_text(
            f'#!/bin/sh\nif [ "$1" = -c ]; then echo "[]"; exit; fi\ncp "$3" "{job}"\n{action}\n'
        )
        path.chmod(0o755)
        monkeypatch.setenv("CLOUDREMOVAL_PYTHON", str(path))
        return job

    return make


def succeed(result):
    return f"cat <<'END'\n{json.dumps(result)}\nEND"


def test_parameters_become_a_job_and_its_result_the_outputs(worker, pair, tmp_path):
    job = worker(succeed(RESULT))
    feedback = Feedback()
    report = str(tmp_path / "report.html")
    results = processing.run(
        TRAIN,
        {
            **pair,
            "BAND_NIR": 3,
            "START": "scratch",
            "PRESET": "thorough",
            "AUGMENTATION": "full",
            "STEPS": 12,
            "SEED": 4,
            "RATE": 1e-4,
            "DETAIL_WEIGHT": 0.0,
            "EXTENT": "300000,301500,4698500,4700000 [EPSG:32633]",
            "REPORT": report,
        },
        feedback=feedback,
    )
    settings = json.loads(job.read_text())["settings"]
    assert settings["cloudy"] == [pair["CLOUDY"]]
    assert settings["clear"] == [pair["CLEAR"]]
    assert settings["model_folder"] == pair["MODEL_FOLDER"]
    assert settings["bands"] == {"nir": 3}
    assert (settings["start"], settings["preset"]) == ("scratch", "thorough")
    assert (settings["steps"], settings["seed"], settings["rate"]) == (12, 4, 1e-4)
    assert (settings["detail_weight"], settings["l1_weight"]) == (0.0, None)
    assert settings["extent"] == [300000, 4698500, 301500, 4700000]
    assert settings["report"] == report
    assert results["TEST_MAE_CLOUDY"] == 0.04
    assert results["MODEL_FOLDER"] == "/there/model"
    assert results["STEPS_RUN"] == 12
    assert "Pair: a with b" in feedback.log


def test_lists_of_pairs_keep_their_order(worker, pair, tmp_path):
    job = worker(succeed(RESULT))
    clear = ground(seed=8)
    second = write(tmp_path / "a.tif", veiled(clear)), write(tmp_path / "z.tif", clear)
    parameters = {
        **pair,
        "CLOUDY": [pair["CLOUDY"], second[0]],
        "CLEAR": [pair["CLEAR"], second[1]],
    }
    processing.run(TRAIN, parameters)
    settings = json.loads(job.read_text())["settings"]
    assert settings["cloudy"] == parameters["CLOUDY"]
    assert settings["clear"] == parameters["CLEAR"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"CLEAR": ["/nowhere/a.tif"]}, "Of CLEAR, /nowhere/a.tif cannot be opened"),
        ({"CLEAR": "BOTH"}, "CLOUDY has 1 rasters and CLEAR 2"),
        ({"STEPS": 5, "MINUTES": 1}, "STEPS and MINUTES are both given"),
        ({"PATCH_SIZE": 100}, "PATCH_SIZE is 100"),
        ({"START": "model"}, "give MODEL"),
        ({"PRESET": "recipe2020"}, "another network"),
        ({"MODEL_FOLDER": "/nowhere/model"}, "there is no folder /nowhere"),
        ({"REPORT": "/nowhere/r.html"}, "there is no folder /nowhere"),
        ({"BAND_RED": 9}, "BAND_RED is band 9"),
        ({"SEED": "nan"}, "SEED is nan"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_wrong_parameters_are_refused_before_the_worker_starts(
    worker, pair, tmp_path, changes, said
):
    job = worker(succeed(RESULT))
    if changes.get("CLEAR") == "BOTH":
        changes = {"CLEAR": [pair["CLEAR"], pair["CLOUDY"]]}
    with pytest.raises(QgsProcessingException, match=said):
        processing.run(TRAIN, {**pair, **changes})
    assert not job.exists()


def test_a_killed_worker_is_told_with_its_last_checkpoint(worker, pair):
    state = state_folder(pair["MODEL_FOLDER"])
    worker(f'mkdir "{state}"; touch "{state}/checkpoint.npz"; kill -9 $$')
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(TRAIN, pair)
    said = str(caught.value)
    assert "was killed or crashed" in said
    assert f"The last checkpoint is in {state}" in said
    assert "RESUME" in said


def test_without_a_worker_it_says_how_to_get_one(train, monkeypatch, tmp_path):
    monkeypatch.setattr(requirements, "own_layout", lambda: requirements.Layout("/none", "linux"))
    QgsSettings().remove(requirements.WORKER_SETTING)
    possible, said = train.canExecute()
    assert not possible
    assert "Install or check dependencies" in said
    assert "CLOUDREMOVAL_PYTHON" in said
    monkeypatch.setenv("CLOUDREMOVAL_PYTHON", str(tmp_path / "gone"))
    assert "there is no such file" in train.canExecute()[1]


def test_a_worker_without_tensorflow_is_named(train, monkeypatch, tmp_path):
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho \'["tensorflow", "keras"]\'\n')
    python.chmod(0o755)
    monkeypatch.setenv("CLOUDREMOVAL_PYTHON", str(python))
    possible, said = train.canExecute()
    assert not possible
    assert "lacks tensorflow, keras" in said


@pytest.fixture
def environment(tmp_path):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QGIS_"))}
    return {
        **environment,
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "CLOUDREMOVAL_PYTHON": sys.executable,
    }


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_a_model_trains_and_removes(pair, environment, tmp_path):
    files = {"train:report": tmp_path / "report.html", "remove:result": tmp_path / "result.tif"}
    run = subprocess.run(
        [
            str(COMMAND),
            "run",
            str(MODEL),
            f"--cloudy={pair['CLOUDY']}",
            f"--clear={pair['CLEAR']}",
            *(f"--{name}={path}" for name, path in files.items()),
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=1400,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "off by" in files["train:report"].read_text(encoding="utf-8")
    with rasterio.open(pair["CLOUDY"]) as before, rasterio.open(files["remove:result"]) as after:
        assert not np.array_equal(before.read(), after.read())


@pytest.mark.slow
@pytest.mark.timeout(2000)
def test_the_worker_dies_with_qgis_and_its_checkpoint_can_be_resumed(pair, environment, tmp_path):
    options = [f"--{name}={value}" for name, value in {**pair, "PATCH_SIZE": 64}.items()]
    state = state_folder(pair["MODEL_FOLDER"])
    command = [str(COMMAND), "run", TRAIN, *options, "--STEPS=80"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        until = time.monotonic() + 700
        while not (state / "checkpoint.npz").is_file() and time.monotonic() < until:
            assert process.poll() is None
            time.sleep(0.1)
        workers = _children(process.pid)
        assert workers
        process.send_signal(signal.SIGKILL)
        process.wait()
    until = time.monotonic() + 240
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < until:
        time.sleep(0.2)
    assert not any(Path(f"/proc/{pid}").exists() for pid in workers)
    assert (state / "checkpoint.npz").is_file()
    assert not Path(pair["MODEL_FOLDER"]).exists()
    resumed = subprocess.run(
        [*command, "--RESUME=true"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=1000,
        check=False,
    )
    assert resumed.returncode == 0, resumed.stdout + resumed.stderr
    assert "Going on from the last checkpoint" in resumed.stdout
    assert load_bundle(pair["MODEL_FOLDER"]).name == "model"
    assert not state.exists()
    assert left_in(tmp_path) == ["model", "pair", "profile"]


def _children(parent):
    """The processes that ``parent`` started, from /proc: a bare Debian has no ps."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            # After the name in brackets, which may hold anything: state, parent.
            state, owner = status.read_text().rsplit(")", 1)[1].split()[:2]
        except OSError:
            continue  # It has ended meanwhile.
        if int(owner) == parent and state != "Z":
            found.append(int(status.parent.name))
    return found
