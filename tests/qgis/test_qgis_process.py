"""The real ``qgis_process``, started as a user does, with a profile that has never been used."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
import rasterio

from tests.qgis.scenes import NODATA, left_in

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / "scripts" / "qgis_process"


@pytest.fixture(scope="session")
def environment(tmp_path_factory):
    """The user's environment, with a fresh profile of these tests' own."""
    environment = dict(os.environ)
    for name in ("PYTHONPATH", "QGIS_PLUGINPATH", "QGIS_PREFIX_PATH", "QGIS_OPTIONS_PATH"):
        environment.pop(name, None)
    environment["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("profile"))
    return environment


@pytest.fixture
def qgis_process(environment):
    def run(*arguments, **variables):
        return subprocess.run(
            [str(COMMAND), *map(str, arguments)],
            env={**environment, **variables},
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    return run


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_the_algorithm_is_listed(qgis_process):
    run = qgis_process("list")
    assert run.returncode == 0
    assert "cloudremoval:remove\tRemove Clouds (pix2pix)" in run.stdout


def test_help_names_parameters_and_choices(qgis_process):
    run = qgis_process("help", "cloudremoval:remove")
    assert run.returncode == 0
    for text in ("BAND_NIR", "THRESHOLD", "cloudy", "MASK_OUT"):
        assert text in run.stdout


def test_run_writes_a_raster_and_says_what_was_done(qgis_process, cloudy, folder):
    output = folder / "clear.tif"
    run = qgis_process("run", "cloudremoval:remove", f"--INPUT={cloudy}", f"--OUTPUT={output}")
    assert run.returncode == 0, run.stderr
    assert "Bands: green = band 1 B3" in run.stdout
    assert left_in(folder) == ["clear.tif"]
    with rasterio.open(output) as dataset:
        assert dataset.nodata == NODATA
        assert dataset.read().shape == cloudy.pixels.shape


def test_json_results(qgis_process, cloudy, folder):
    run = qgis_process(
        "--json",
        "run",
        "cloudremoval:remove",
        f"--INPUT={cloudy}",
        f"--OUTPUT={folder / 'clear.tif'}",
        f"--MASK_OUT={folder / 'mask.tif'}",
    )
    assert run.returncode == 0, run.stderr
    results = json.loads(run.stdout)["results"]
    assert results["OUTPUT"] == str(folder / "clear.tif")
    assert results["MASK_OUT"] == str(folder / "mask.tif")
    assert 0 <= results["CLOUD_PERCENT"] <= results["REPLACED_PERCENT"] <= 100


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"INPUT": "/nowhere/gone.tif"}, "/nowhere/gone.tif"),
        ({"BAND_RED": "3,2,4"}, "BAND_RED is '3,2,4'"),
        ({"MODEL": "/nowhere/model"}, "manifest.json"),
        ({"THRESHOLD": "nan"}, "THRESHOLD is nan"),
        ({"OUTPUT": "/nowhere/clear.tif"}, "there is no folder /nowhere"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_an_error_goes_to_stderr_with_exit_code_1(
    qgis_process, cloudy, folder, parameters, message
):
    given = {"INPUT": cloudy, "OUTPUT": folder / "clear.tif", **parameters}
    arguments = [f"--{name}={value}" for name, value in given.items()]
    run = qgis_process("--json", "run", "cloudremoval:remove", *arguments)
    assert run.returncode == 1
    assert message in run.stderr
    assert run.stdout.strip() == ""
    assert left_in(folder) == []


def test_an_error_while_running_leaves_nothing(qgis_process, empty, folder):
    run = qgis_process(
        "run", "cloudremoval:remove", f"--INPUT={empty}", f"--OUTPUT={folder / 'clear.tif'}"
    )
    assert run.returncode == 1
    assert str(empty) in run.stderr
    assert "Traceback" not in run.stderr
    assert left_in(folder) == []


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM], ids=lambda sent: sent.name)
def test_a_stop_ends_it_with_an_error_and_leaves_nothing(environment, large_cloudy, folder, sent):
    # Every pixel of small tiles: that takes long enough to be stopped in the middle.
    arguments = [f"--INPUT={large_cloudy}", f"--OUTPUT={folder / 'clear.tif'}"]
    arguments += ["--TILE_SIZE=64", "--REPLACE=all"]
    with subprocess.Popen(
        [str(COMMAND), "run", "cloudremoval:remove", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        until = time.monotonic() + 60
        while not left_in(folder) and process.poll() is None and time.monotonic() < until:
            time.sleep(0.02)
        process.send_signal(sent)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "Cancelled; nothing was written" in errors
    assert left_in(folder) == []


def test_a_model_runs_with_a_mask_of_changed_pixels(qgis_process, cloudy, folder):
    model = Path(__file__).parent / "models" / "clear_and_compress.model3"
    run = qgis_process(
        "--json",
        "run",
        model,
        f"--cloudy={cloudy}",
        f"--translate:Clear raster={folder / 'clear.tif'}",
        f"--remove:Changed pixels={folder / 'mask.tif'}",
    )
    assert run.returncode == 0, run.stderr
    results = json.loads(run.stdout)["results"]
    with rasterio.open(results["translate:Clear raster"]) as dataset:
        assert dataset.read().shape == cloudy.pixels.shape
        assert dataset.compression.name == "lzw"
    assert (folder / "mask.tif").is_file()


def test_extent_mask_and_scale_on_the_command_line(qgis_process, cloudy, folder):
    run = qgis_process(
        "run",
        "cloudremoval:remove",
        f"--INPUT={cloudy}",
        "--EXTENT=300200,300700,4639100,4639700 [EPSG:32633]",
        f"--MASK={cloudy}",
        "--MASK_TYPE=values",
        "--MASK_VALUES=700,701",
        "--SCALE=0.0001",
        "--OFFSET=0",
        "--OPTIONS=COMPRESS=LZW",
        f"--OUTPUT={folder / 'clear.tif'}",
    )
    assert run.returncode == 0, run.stderr
    assert "Reflectance = DN * 0.0001 + 0, given" in run.stdout
    assert "cloud where it is 700, 701" in run.stdout
    with rasterio.open(folder / "clear.tif") as dataset:
        assert dataset.shape == (60, 50)
        assert dataset.compression.name == "lzw"
