"""The adversary: who learns when, in which mode, on which patches, and that its stage resumes."""

from __future__ import annotations

import csv
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from cloud_removal_plugin.networks.discriminator import FORMS, Adversary, Duel, SpectralConv2D
from cloud_removal_plugin.networks.loop import Schedule, fit
from cloud_removal_plugin.networks.losses import LossWeights
from tests.networks.stand_in import batches, trainer

SMALL = Adversary(weight=0.1, widths=(4, 8))


def duel(model: keras.Model, adversary: Adversary) -> Duel:
    optimizer = keras.optimizers.Adam(1e-2)
    return Duel(model, 3, adversary, optimizer, LossWeights().losses(3))


def values(variables: Any) -> list[np.ndarray]:
    return [np.array(keras.ops.convert_to_numpy(variable)) for variable in variables]


def changed(before: list[np.ndarray], variables: Any) -> list[bool]:
    return [not np.array_equal(a, b) for a, b in zip(before, values(variables))]


def known_clear() -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """A batch whose opacity is known to be 0 everywhere."""
    inputs, targets = next(batches())
    targets["fine"][..., 3:] = [0, 0, 1]
    return inputs, targets


def test_each_step_teaches_one_and_leaves_the_other() -> None:
    model = trainer()
    game = duel(model, Adversary(form="cross_entropy", widths=(4, 8)))
    inputs, targets = known_clear()
    both, nothing = {**inputs, "truth": targets["fine"]}, np.zeros((2, 1), np.float32)
    mine, theirs = model.trainable_variables, game.discriminator.trainable_variables
    before = values(mine), values(theirs)
    game.critic.train_on_batch(both, {"discriminator": nothing})
    assert not any(changed(before[0], mine))
    assert all(changed(before[1], theirs))
    before = values(mine), values(theirs)
    game.painter.train_on_batch(both, {**targets, "adversarial": nothing})
    assert all(changed(before[0], mine))
    assert not any(changed(before[1], theirs))


def test_not_learning_does_not_mean_inference_mode() -> None:
    model = trainer(dropout=0.0)
    game = duel(model, Adversary(weight=1.0, form="cross_entropy", normalisation="batch"))
    inputs, targets = known_clear()
    both = {**inputs, "truth": targets["fine"]}
    made = np.asarray(model(inputs, training=True)["fine"])[..., :3]

    def term(training: bool) -> np.ndarray:
        seen = game.discriminator([inputs["reflectance"], made], training=training)["decision"]
        return np.logaddexp(0, -np.asarray(seen)).mean(axis=(1, 2, 3))

    inside = np.asarray(game.painter(both, training=True)["adversarial"])[:, 0]
    np.testing.assert_allclose(inside, term(training=True), rtol=1e-5)
    assert np.abs(term(training=False) - inside).max() > 1e-3


def test_the_power_iteration_finds_the_norm_in_both_models_alike() -> None:
    game = duel(trainer(dropout=0.0), SMALL)
    inputs, targets = known_clear()
    both = {**inputs, "truth": targets["fine"]}
    spectral = [layer for layer in game.discriminator.layers if isinstance(layer, SpectralConv2D)]
    assert len(spectral) == 3
    for model in (game.painter, game.critic):
        for layer in spectral:
            layer.left.assign(np.full(layer.left.shape, 0.1, np.float32))
        for _ in range(40):
            model(both, training=True)
        for layer in spectral:
            flat = np.asarray(layer.kernel).reshape(-1, layer.filters)
            left = np.asarray(layer.left)[0]
            largest = np.linalg.svd(flat)[1][0]
            assert np.linalg.norm(flat @ left) == pytest.approx(largest, rel=1e-2)
            image = np.zeros((1, 8, 8, flat.shape[0] // 16), np.float32)
            image[0, 3, 4, 0] = 1.0
            plain = keras.ops.conv(image, layer.kernel, layer.strides, "same")
            divided = np.asarray(layer(image, training=False) - layer.bias)
            np.testing.assert_allclose(divided, np.asarray(plain) / largest, rtol=2e-2, atol=1e-6)


def test_nothing_is_judged_under_cloud_or_where_opacity_is_not_known() -> None:
    game = duel(trainer(dropout=0.0), Adversary(weight=1.0, form="cross_entropy"))
    inputs, targets = known_clear()

    def terms() -> tuple[float, float]:
        both = {**inputs, "truth": targets["fine"]}
        painted = game.painter(both)["adversarial"]
        judged = game.critic(both)["discriminator"]
        return float(np.mean(np.asarray(painted))), float(np.mean(np.asarray(judged)))

    everywhere = terms()
    assert min(everywhere) > 0.1
    targets["fine"][:, :, :16, 3] = 0.59
    assert terms() == everywhere
    targets["fine"][:, :, :16, 3] = 0.61
    assert all(0 < half < all_ for half, all_ in zip(terms(), everywhere))
    targets["fine"][:, :, 16:, 5] = 0.0
    assert terms() == (0.0, 0.0)


@pytest.mark.parametrize("form", FORMS)
def test_the_discriminator_learns_to_tell_and_the_generator_what_it_looks_at(form: str) -> None:
    adversary = Adversary(form=form, feature_matching=1.0, widths=(4, 8), rate=1e-2)
    game = duel(trainer(dropout=0.0), adversary)
    inputs, targets = known_clear()
    both, nothing = {**inputs, "truth": targets["fine"]}, np.zeros((2, 1), np.float32)

    def losses(model: keras.Model, name: str, wanted: dict[str, np.ndarray]) -> list[float]:
        steps = (model.train_on_batch(both, wanted, return_dict=True) for _ in range(12))
        return [float(step[name]) for step in steps]

    judged = losses(game.critic, "loss", {"discriminator": nothing})
    assert judged[-1] < 0.95 * judged[0]
    painted = losses(game.painter, "adversarial_loss", {**targets, "adversarial": nothing})
    assert painted[-1] < painted[0]


def test_high_pass_shows_no_colour() -> None:
    model = Adversary(high_pass=5, widths=(4,)).build(3)
    show = model.get_layer("show")
    cloudy = np.random.default_rng(0).uniform(0, 1, (1, 16, 16, 3)).astype(np.float32)
    grey = np.asarray(show([cloudy, np.full_like(cloudy, 0.2)]))
    np.testing.assert_allclose(grey[..., :3], np.sqrt(cloudy), atol=1e-6)
    np.testing.assert_allclose(grey[..., 3:], 0.0, atol=1e-6)


def test_a_form_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="form is 'wasserstein'; expected one of"):
        Adversary(form="wasserstein")


def test_a_stage_after_a_plain_fit_resumes_exactly(tmp_path: Path) -> None:
    plain = trainer()
    weights = LossWeights()
    quiet = {"log": lambda line: None}
    fit(plain, 3, batches, Schedule(steps=4), weights, tmp_path / "plain", **quiet)
    plain.save_weights(tmp_path / "plain.weights.h5")

    def stage(folder: Path, **options: Any) -> keras.Model:
        model = trainer()
        model.load_weights(tmp_path / "plain.weights.h5")
        schedule = Schedule(steps=8, rate=1e-2)
        fit(model, 3, batches, schedule, weights, folder, adversary=SMALL, **quiet, **options)
        return model

    whole = stage(tmp_path / "whole")
    assert all(changed(values(plain.trainable_variables), whole.trainable_variables))
    asked = iter([False] * 5 + [True])
    stage(tmp_path / "parts", cancelled=partial(next, asked))
    resumed = stage(tmp_path / "parts")
    for one, other in zip(values(whole.weights), values(resumed.weights)):
        np.testing.assert_allclose(one, other, atol=2e-4)
    with (tmp_path / "parts" / "history.csv").open(newline="", encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert {"loss", "fine_loss", "coarse_loss", "adversarial_loss", "discriminator_loss"} < set(row)
