"""The training loop: it learns, it stops when asked, and it resumes where it stopped."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import keras
import numpy as np
import pytest

from cloud_removal_plugin.core.errors import CloudRemovalError
from cloud_removal_plugin.networks.generator import (
    Architecture,
    build_context_network,
    build_fine_network,
    build_trainer,
)
from cloud_removal_plugin.networks.loop import Batch, Fitted, Progress, Schedule, fit
from cloud_removal_plugin.networks.losses import LossWeights, structural_similarity
from cloud_removal_plugin.networks.samples import Sampling, Scene
from cloud_removal_plugin.networks.samples import batches as real_batches
from tests.networks.stand_in import batches, trainer

SCHEDULE = Schedule(steps=12, batch=2, rate=1e-2)


def run(model: keras.Model, folder: Path, **options: object) -> Fitted:
    return fit(
        model,
        3,
        batches,
        SCHEDULE,
        LossWeights(),
        folder,
        log=lambda line: None,
        **options,  # type: ignore[arg-type]
    )


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "history.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


class Score:
    """Scores as listed, and what the model was when each was asked for."""

    def __init__(self, model: keras.Model, scores: list[float]) -> None:
        self.model, self.scores = model, iter(scores)
        self.seen: list[list[np.ndarray]] = []

    def __call__(self) -> float:
        self.seen.append([np.array(v) for v in self.model.weights])
        return next(self.scores)


def assert_same(model: keras.Model, weights: list[np.ndarray], atol: float = 0.0) -> None:
    for variable, expected in zip(model.weights, weights):
        np.testing.assert_allclose(np.asarray(variable), expected, rtol=0, atol=atol)


def test_training_moves_every_weight_and_writes_a_history(tmp_path: Path) -> None:
    model = trainer()
    before = [np.array(v) for v in model.trainable_variables]
    seen: list[Progress] = []
    assert run(model, tmp_path, observe=seen.append) == Fitted(True, 12, None, None)
    moved = [not np.array_equal(a, v) for a, v in zip(before, model.trainable_variables)]
    assert all(moved)
    (row,) = rows(tmp_path)
    assert list(row) == ["step", "loss", "coarse_loss", "fine_loss", "score", "seconds"]
    assert row["step"] == "12"
    assert float(row["loss"]) == pytest.approx(
        float(row["fine_loss"]) + float(row["coarse_loss"]), rel=1e-4
    )
    assert [progress.step for progress in seen] == [10, 12]
    assert seen[0].seconds_left > seen[1].seconds_left == 0
    assert seen[1].losses["loss"] == pytest.approx(float(row["loss"]), rel=1e-4)


def test_the_history_has_means_and_not_the_last_batch(tmp_path: Path) -> None:
    model = trainer()
    losses: list[float] = []
    step = model.train_on_batch

    def noted(*batch: object, **options: object) -> dict[str, float]:
        made = step(*batch, **options)
        losses.append(made["loss"])
        return made

    model.train_on_batch = noted
    run(model, tmp_path)
    assert losses[-1] != pytest.approx(np.mean(losses), rel=1e-3)
    assert float(rows(tmp_path)[0]["loss"]) == pytest.approx(np.mean(losses), rel=1e-4)


def test_cancelled_and_resumed_equals_uninterrupted(tmp_path: Path) -> None:
    whole = trainer()
    ran = run(whole, tmp_path / "whole", validate=Score(whole, [3, 1, 2]), validate_every=4)
    asked = iter([False] * 10 + [True])
    parts = trainer()
    cancelled = run(
        parts,
        tmp_path / "parts",
        cancelled=partial(next, asked),
        validate=Score(parts, [3, 1]),
        validate_every=4,
    )
    assert cancelled == Fitted(False, 10, 8, 1)
    resumed = trainer()
    for variable in resumed.weights:
        variable.assign(np.zeros(variable.shape))
    again = run(resumed, tmp_path / "parts", validate=Score(resumed, [2]), validate_every=4)
    assert again == ran == Fitted(True, 12, 8, 1)
    assert_same(resumed, [np.asarray(v) for v in whole.weights], atol=2e-4)
    assert [row["step"] for row in rows(tmp_path / "parts")] == ["4", "8", "12"]


def test_the_averages_resume_too(tmp_path: Path) -> None:
    whole = trainer()
    run(whole, tmp_path / "whole")
    asked = iter([False] * 5 + [True])
    run(trainer(), tmp_path / "parts", cancelled=partial(next, asked))
    resumed = trainer()
    assert run(resumed, tmp_path / "parts").finished
    assert_same(resumed, [np.asarray(v) for v in whole.weights], atol=2e-4)


def test_the_best_weights_are_averaged_kept_and_in_the_model_at_the_end(tmp_path: Path) -> None:
    model = trainer()
    score = Score(model, [2, 1, 3])
    fitted = run(model, tmp_path, validate=score, validate_every=5)
    assert fitted == Fitted(True, 12, 10, 1)
    assert_same(model, score.seen[1])
    with np.load(tmp_path / "best.npz") as best:
        np.testing.assert_array_equal(best["v0"], score.seen[1][0])
    assert [row["score"] for row in rows(tmp_path)] == ["2", "1", "3"]
    # Being looked at does not change the course of training, which goes on with its own weights.
    unseen = trainer()
    run(unseen, tmp_path / "unseen")
    assert_same(unseen, score.seen[2], atol=2e-4)


def test_what_a_killed_fit_measured_after_its_checkpoint_is_measured_again(tmp_path: Path) -> None:
    asked = iter([False] * 10 + [True])
    killed = trainer()
    kept: list[bytes] = []

    def ask() -> bool:
        if not kept and (tmp_path / "checkpoint.npz").exists():
            kept.append((tmp_path / "checkpoint.npz").read_bytes())
        return next(asked)

    every = {"validate_every": 3, "checkpoint_every": 4}
    run(killed, tmp_path, cancelled=ask, validate=Score(killed, [4, 3, 2]), **every)
    (tmp_path / "checkpoint.npz").write_bytes(kept[0])
    resumed = trainer()
    fitted = run(resumed, tmp_path, validate=Score(resumed, [3, 2, 5]), **every)
    assert fitted == Fitted(True, 12, 9, 2)
    assert [row["step"] for row in rows(tmp_path)] == ["3", "6", "9", "12"]


def test_a_score_that_is_no_number_is_never_the_best(tmp_path: Path) -> None:
    model = trainer()
    fitted = run(model, tmp_path, validate=Score(model, [float("nan"), 5]), validate_every=6)
    assert fitted == Fitted(True, 12, 12, 5)


def test_training_that_diverges_says_so_and_keeps_the_last_checkpoint(tmp_path: Path) -> None:
    def batches_that_break(first: int) -> Iterator[Batch]:
        for step, (inputs, targets) in enumerate(batches(first), start=first + 1):
            if step == 7:
                targets["fine"][:] = np.nan
            yield inputs, targets

    with pytest.raises(CloudRemovalError, match="nan at step 7: training has diverged"):
        fit(
            trainer(),
            3,
            batches_that_break,
            SCHEDULE,
            LossWeights(),
            tmp_path,
            log=lambda line: None,
            checkpoint_every=3,
        )
    with np.load(tmp_path / "checkpoint.npz") as state:
        assert state["step"] == 6


def test_a_checkpoint_of_other_settings_is_not_resumed(tmp_path: Path) -> None:
    asked = iter([False] * 3 + [True])
    run(trainer(), tmp_path, cancelled=partial(next, asked))
    steps: list[str] = []
    fit(
        trainer(),
        3,
        batches,
        Schedule(steps=50, batch=2, seed=2),
        LossWeights(),
        tmp_path,
        log=steps.append,
        cancelled=lambda: False,
    )
    assert steps[0].startswith("step 50 of 50")
    assert len((tmp_path / "history.csv").read_text(encoding="utf-8").splitlines()) == 2


def test_the_generator_itself_learns_in_the_loop(tmp_path: Path) -> None:
    arch = Architecture(features=2, context_widths=(4, 4, 4), fine_widths=(4, 4))
    model = build_trainer(build_context_network(arch), build_fine_network(arch), arch, 4)
    before = [np.array(v) for v in model.trainable_variables]
    clear = np.random.default_rng(1).uniform(0.05, 0.4, (3, 80, 80)).astype(np.float32)
    drawn = partial(
        real_batches,
        [Scene("pair", clear, clear + 0.2), Scene("clear", clear)],
        ("green", "red", "nir"),
        Sampling(window=64, crop=32),
        2,
        1,
    )
    fit(model, 3, drawn, Schedule(steps=3, batch=2), LossWeights(), tmp_path, log=print)
    moved = [not np.array_equal(a, v) for a, v in zip(before, model.trainable_variables)]
    assert all(moved)


def test_similarity_of_equal_images_is_one() -> None:
    image = np.random.default_rng(0).uniform(0, 1, (1, 16, 16, 3)).astype(np.float32)
    np.testing.assert_allclose(np.asarray(structural_similarity(image, image)), 1.0, atol=1e-4)
