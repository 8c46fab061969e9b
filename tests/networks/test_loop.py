"""The training loop: it learns, it stops when asked, and it resumes where it stopped."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import keras
import numpy as np

from cloud_removal_plugin.networks.generator import (
    Architecture,
    build_context_network,
    build_fine_network,
    build_trainer,
)
from cloud_removal_plugin.networks.loop import Schedule, fit
from cloud_removal_plugin.networks.losses import LossWeights, structural_similarity
from cloud_removal_plugin.networks.samples import Sampling, Scene, batches

ARCH = Architecture(features=2, context_widths=(4, 4, 4), fine_widths=(4, 4))
ROLES = ("green", "red", "nir")
SAMPLING = Sampling(window=64, crop=32)
SCHEDULE = Schedule(steps=12, batch=2, rate=1e-2)


def trainer() -> keras.Model:
    keras.utils.set_random_seed(5)
    return build_trainer(build_context_network(ARCH), build_fine_network(ARCH), ARCH, 4)


def source(first: int = 0):  # type: ignore[no-untyped-def]
    rng = np.random.default_rng(1)
    clear = rng.uniform(0.05, 0.4, (3, 80, 80)).astype(np.float32)
    scenes = [Scene("pair", clear, clear + 0.2), Scene("clear", clear)]
    return batches(scenes, ROLES, SAMPLING, SCHEDULE.batch, 1, first)


def run(model: keras.Model, folder: Path, **options: object) -> bool:
    return fit(
        model,
        3,
        source,
        SCHEDULE,
        LossWeights(),
        folder,
        log=lambda line: None,
        **options,  # type: ignore[arg-type]
    )


def test_training_moves_every_weight_and_writes_a_history(tmp_path: Path) -> None:
    model = trainer()
    before = [np.array(v) for v in model.trainable_variables]
    assert run(model, tmp_path)
    moved = [not np.array_equal(a, v) for a, v in zip(before, model.trainable_variables)]
    assert all(moved)
    rows = (tmp_path / "history.csv").read_text(encoding="utf-8").splitlines()
    assert rows[0] == "step,loss,seconds"
    assert rows[-1].startswith("12,")


def test_cancelled_and_resumed_equals_uninterrupted(tmp_path: Path) -> None:
    whole = trainer()
    run(whole, tmp_path / "whole")
    asked = iter([False] * 5 + [True])
    assert not run(trainer(), tmp_path / "parts", cancelled=partial(next, asked))
    resumed = trainer()
    for variable in resumed.weights:
        variable.assign(np.zeros(variable.shape))
    assert run(resumed, tmp_path / "parts")
    for a, b in zip(whole.weights, resumed.weights):
        np.testing.assert_allclose(np.asarray(a), np.asarray(b), atol=2e-4)


def test_a_checkpoint_of_other_settings_is_not_resumed(tmp_path: Path) -> None:
    asked = iter([False] * 3 + [True])
    run(trainer(), tmp_path, cancelled=partial(next, asked))
    steps: list[str] = []
    fit(
        trainer(),
        3,
        source,
        Schedule(steps=50, batch=2, seed=2),
        LossWeights(),
        tmp_path,
        log=steps.append,
        cancelled=lambda: False,
    )
    assert steps[0].startswith("step 50 of 50")
    assert len((tmp_path / "history.csv").read_text(encoding="utf-8").splitlines()) == 2


def test_similarity_of_equal_images_is_one() -> None:
    image = np.random.default_rng(0).uniform(0, 1, (1, 16, 16, 3)).astype(np.float32)
    np.testing.assert_allclose(np.asarray(structural_similarity(image, image)), 1.0, atol=1e-4)
