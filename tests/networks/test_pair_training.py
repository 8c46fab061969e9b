"""A training from a pair: what it writes, how it stops and goes on, what it refuses."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from cloud_removal_plugin.core.bundle import load_bundle
from cloud_removal_plugin.core.errors import (
    BundleError,
    Cancelled,
    CloudRemovalError,
    JobError,
    OutputError,
    RasterError,
)
from cloud_removal_plugin.core.model_folder import state_folder
from cloud_removal_plugin.core.pair_settings import NUMBERS, Training
from cloud_removal_plugin.core.removal import Removal, remove
from cloud_removal_plugin.networks import pix2pix2020
from cloud_removal_plugin.networks.pair_training import train
from tests.networks.pairs import ground, training, veiled, write


def run(settings: Training, stop: Callable[[str], bool] = lambda line: False):  # type: ignore[no-untyped-def]
    lines: list[str] = []
    result = train(
        settings, lambda share, line: lines.append(line), lambda: bool(lines) and stop(lines[-1])
    )
    return result, lines


def test_a_pair_becomes_a_bundle_a_report_and_a_history(tmp_path: Path) -> None:
    settings = training(
        tmp_path, report=str(tmp_path / "report.html"), history=str(tmp_path / "history.csv")
    )
    result, lines = run(settings)
    assert set(result.numbers) == set(NUMBERS)
    assert 0 < result.numbers["TEST_MAE_CLOUDY"] < result.numbers["INPUT_MAE_CLOUDY"]
    assert (
        result.numbers["TEST_MAE_CLOUDY_LOW"]
        <= result.numbers["TEST_MAE_CLOUDY"]
        <= result.numbers["TEST_MAE_CLOUDY_HIGH"]
    )
    assert any(line.startswith("Step ") and "left" in line for line in lines)
    assert "TensorFlow" in lines[0] or "Device" in lines[0]
    bundle = load_bundle(tmp_path / "model")
    assert bundle.roles == ("green", "red", "nir")
    assert "TEST_MAE_CLOUDY" in (tmp_path / "model" / "MODEL_CARD.md").read_text("utf-8")
    with (tmp_path / "history.csv").open(encoding="utf-8") as rows:
        scores = [float(row["score"]) for row in csv.DictReader(rows) if row["score"]]
    assert min(scores) == pytest.approx(result.numbers["SELECTION_MAE_CLOUDY"], abs=1e-5)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") >= 2 + 4
    assert "http" not in page.replace("http-equiv", "")
    assert f"{result.numbers['TEST_MAE_CLOUDY']:.4f}" in page
    assert not state_folder(settings.model_folder).exists()
    removed = Removal(settings.cloudy[0], str(tmp_path / "clear.tif"), bundle=settings.model_folder)
    assert remove(removed, lambda *_: None, lambda: False).replaced_percent > 0


def test_cancelled_and_resumed_equals_uninterrupted(tmp_path: Path) -> None:
    # Beyond the first report of progress, so that a run can be stopped by what it says.
    whole, _ = run(training(tmp_path / "whole", steps=24))
    parts = training(tmp_path / "parts", steps=24)
    with pytest.raises(Cancelled, match=r"Cancelled at step 1\d of 24.*RESUME") as caught:
        run(parts, lambda line: line.startswith("Step 10"))
    state = state_folder(parts.model_folder)
    assert str(state) in str(caught.value)
    assert (state / "checkpoint.npz").is_file()
    assert not Path(parts.model_folder).exists()
    with pytest.raises(JobError, match="had other settings: SEED"):
        run(replace(parts, resume=True, seed=2))
    resumed, lines = run(replace(parts, resume=True))
    assert any("Going on from the last checkpoint" in line for line in lines)
    for name in ("SELECTION_MAE_CLOUDY", "TEST_MAE_CLOUDY"):
        assert resumed.numbers[name] == pytest.approx(whole.numbers[name], abs=2e-4)
    assert resumed.best_step == whole.best_step
    assert not state.exists()


def test_minutes_become_steps(tmp_path: Path) -> None:
    settings = training(tmp_path, steps=0, minutes=0.02)
    result, lines = run(settings)
    (said,) = [line for line in lines if "minutes are enough for" in line]
    assert f"{result.steps} steps" in said
    assert result.steps >= 10


def test_from_scratch_and_from_a_model_of_ones_own(tmp_path: Path) -> None:
    result, lines = run(training(tmp_path, start="scratch", steps=4))
    assert "START_MAE_CLOUDY" not in result.numbers
    assert any("from scratch" in line for line in lines)
    again, lines = run(
        training(
            tmp_path,
            start="model",
            start_model=str(tmp_path / "model"),
            model_folder=str(tmp_path / "second"),
            steps=4,
        )
    )
    assert again.numbers["START_MAE_CLOUDY"] == pytest.approx(
        result.numbers["TEST_MAE_CLOUDY"], abs=1e-3
    )
    assert any("from model 1" in line for line in lines)


def test_the_2020_recipe_becomes_a_bundle_run_at_its_patch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pix2pix2020.build_generator
    monkeypatch.setattr(pix2pix2020, "build_generator", lambda bands: whole(bands, (4, 8, 8, 8, 8)))
    small = partial(pix2pix2020.Discriminator2020, widths=(4, 8))
    monkeypatch.setattr(pix2pix2020, "Discriminator2020", small)
    settings = training(
        tmp_path,
        preset="recipe2020",
        start="scratch",
        patch_size=0,
        augmentation="rotation_skew",
        report=str(tmp_path / "report.html"),
    )
    result, lines = run(settings)
    assert result.numbers["TEST_MAE_CLOUDY"] > 0
    bundle = load_bundle(settings.model_folder)
    assert (bundle.patch, bundle.tile_invariant, bundle.heads) == (32, False, ("reflectance",))
    assert any("discriminator_loss" in line for line in lines)
    again, _ = run(
        replace(
            settings,
            start="model",
            start_model=settings.model_folder,
            model_folder=str(tmp_path / "second"),
        )
    )
    assert again.numbers["START_MAE_CLOUDY"] == pytest.approx(
        result.numbers["TEST_MAE_CLOUDY"], abs=1e-3
    )


def test_two_pairs_of_one_place_share_their_test_blocks(tmp_path: Path) -> None:
    settings = training(tmp_path, steps=4)
    clear = ground()
    other = write(tmp_path / "cloudy2.tif", veiled(clear[:, ::-1])[:, ::-1])
    result, lines = run(
        replace(settings, cloudy=(*settings.cloudy, other), clear=settings.clear * 2)
    )
    assert sum(line.startswith("Blocks of") for line in lines) == 1
    training_of = json.loads((tmp_path / "model" / "manifest.json").read_text("utf-8"))["training"]
    assert training_of["pairs"] == ["cloudy", "cloudy2"]


@pytest.mark.parametrize(
    ("changes", "error", "said"),
    [
        ({"patch_size": 256}, JobError, "the smallest pair has 160 pixels a side"),
        ({"extent": (300000, 4699000, 300900, 4700000)}, RasterError, "90 x 100 pixels in common"),
        ({"start": "model", "start_model": "/nowhere"}, BundleError, "no model bundle"),
        ({"resume": True}, JobError, "There is nothing to resume"),
        ({"cloudy": ("/nowhere/a.tif",)}, RasterError, "There is no file"),
    ],
    ids=["patch", "small", "model", "resume", "missing"],
)
def test_what_cannot_work_is_said_at_once(
    tmp_path: Path, changes: dict[str, object], error: type[CloudRemovalError], said: str
) -> None:
    settings = training(tmp_path, **changes)
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(error, match=said):
        run(settings)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_folder_with_other_files_is_not_replaced(tmp_path: Path) -> None:
    settings = training(tmp_path)
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "thesis.odt").write_text("years of work", encoding="utf-8")
    with pytest.raises(OutputError, match="holds other files"):
        run(settings)
    assert (tmp_path / "model" / "thesis.odt").exists()


def test_settings_that_contradict_each_other(tmp_path: Path) -> None:
    for changes, said in (
        ({"clear": ("a.tif", "b.tif")}, "CLOUDY has 1 rasters and CLEAR 2"),
        ({"masks": ("a.tif", "b.tif")}, "MASK has 2 rasters for 1 pairs"),
        ({"steps": 5, "minutes": 2.0}, "STEPS and MINUTES are both given"),
        ({"patch_size": 100}, "PATCH_SIZE is 100"),
        ({"start": "model"}, "give MODEL"),
        ({"start_model": "here"}, "MODEL is given, but START is 'bundled'"),
        ({"preset": "recipe2020"}, "another network than the bundled model"),
        ({"l1_weight": 5.0}, "the preset 'quick' has no such number"),
        ({"rate": float("nan")}, "RATE is nan"),
        ({"mask_type": "values"}, "MASK_VALUES"),
    ):
        with pytest.raises(JobError, match=said):
            training(tmp_path, **changes)
