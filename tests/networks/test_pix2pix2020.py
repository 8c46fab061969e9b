"""The 2020 network: its sizes, that it learns without NaN, and a bundle that runs at its patch."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import keras
import numpy as np
import pytest

from cloud_removal_plugin.core.bundle import load_bundle
from cloud_removal_plugin.core.runtime import PatchGenerator, generator_of
from cloud_removal_plugin.networks.loop import Batch, fit
from cloud_removal_plugin.networks.pix2pix2020 import (
    AbsoluteError,
    Discriminator2020,
    build_generator,
    build_trainer,
    schedule,
)
from tests.networks.stand_in import patch_bundle

COMMITTED = Path(__file__).resolve().parents[1] / "bundles" / "patches"
SMALL = (4, 8, 8, 8, 8)
SMALL_DISCRIMINATOR = Discriminator2020(widths=(4, 8))


def pairs(size: int, first: int = 0) -> Iterator[Batch]:
    """One pair a step: ground under a bright veil."""
    for step in itertools.count(first):
        rng = np.random.default_rng([4, step])
        clear = rng.uniform(0.02, 0.4, (1, size, size, 3)).astype(np.float32)
        packed = np.concatenate([clear, np.zeros_like(clear)], axis=-1)
        yield {"reflectance": 0.5 * clear + 0.3}, {"fine": packed}


def test_parameter_counts() -> None:
    generator = build_generator(3)
    assert generator.input.shape == generator.output.shape == (None, 256, 256, 3)
    tutorial = 54_425_859
    bottleneck_normalisation, biases = 4 * 512, 64 + 512
    assert generator.count_params() == tutorial - bottleneck_normalisation + biases
    discriminator = Discriminator2020().build(3)
    assert discriminator.count_params() == 6_966_849
    assert round(generator.count_params() / 1e6, 1) == 54.4
    assert round(discriminator.count_params() / 1e6, 1) == 7.0


def test_one_halving_less_is_the_discriminator_of_the_tutorial() -> None:
    smaller = keras.Input((256, 256, 3)), keras.Input((256, 256, 3))
    assert Discriminator2020().build(3)(list(smaller))["decision"].shape == (None, 14, 14, 1)
    model = Discriminator2020(widths=(64, 128, 256)).build(3)
    assert model(list(smaller))["decision"].shape == (None, 30, 30, 1)
    # The tutorial's fourth convolution has 512 filters, and none a bias where 64 are here.
    halvings = 4**2 * 6 * 64 + 64 + 4**2 * (64 * 128 + 128 * 256) + 4 * (128 + 256)
    last = 4**2 * 256 * 256 + 4 * 256 + 4**2 * 256 + 1
    assert model.count_params() == halvings + last


def test_it_learns_in_the_one_loop_with_batches_of_one(tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    generator = build_generator(3, SMALL)
    before = [np.array(v) for v in generator.trainable_variables]
    fitted = fit(
        build_trainer(generator),
        3,
        lambda first: pairs(32, first),
        schedule(50),
        AbsoluteError(),
        tmp_path,
        log=print,
        adversary=SMALL_DISCRIMINATOR,
    )
    assert fitted.finished
    assert all(np.isfinite(v).all() for v in map(np.asarray, generator.weights))
    moved = [not np.array_equal(a, v) for a, v in zip(before, generator.trainable_variables)]
    assert all(moved)
    head = (tmp_path / "history.csv").read_text(encoding="utf-8").splitlines()[0]
    assert head == "step,loss,adversarial_loss,discriminator_loss,fine_loss,score,seconds"


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_the_whole_network_trains_fifty_steps(tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    generator = build_generator(3)
    fitted = fit(
        build_trainer(generator),
        3,
        lambda first: pairs(256, first),
        schedule(50),
        AbsoluteError(),
        tmp_path,
        log=print,
        adversary=Discriminator2020(),
    )
    assert fitted.finished
    assert all(np.isfinite(np.asarray(v)).all() for v in generator.weights)


def test_dropout_and_batch_statistics_are_for_training_only() -> None:
    generator = build_generator(3, SMALL)
    rng = np.random.default_rng(0)
    one, other = rng.uniform(0, 0.5, (2, 1, 32, 32, 3)).astype(np.float32)
    alone = np.asarray(generator(one, training=False))
    np.testing.assert_array_equal(alone, np.asarray(generator(one, training=False)))
    together = np.asarray(generator(np.concatenate([one, other]), training=False))
    np.testing.assert_allclose(together[:1], alone, atol=1e-5)
    assert np.abs(np.asarray(generator(one, training=True)) - alone).max() > 1e-3


def test_its_bundle_is_run_at_its_patch_and_computes_what_keras_computes(tmp_path: Path) -> None:
    model = patch_bundle(tmp_path / "mine")
    bundle = load_bundle(tmp_path / "mine")
    assert (bundle.patch, bundle.tile_invariant, bundle.heads) == (32, False, ("reflectance",))
    made = generator_of(bundle, threads=1)
    assert isinstance(made, PatchGenerator)
    patch = np.random.default_rng(0).uniform(0, 0.6, (32, 32, 3)).astype(np.float32)
    expected = np.asarray(model(patch[None], training=False))[0]
    seen = made.generate(patch, np.zeros((2, 2, 3), np.float32)).reflectance
    assert expected.std() > 0.1
    np.testing.assert_allclose(seen, expected, atol=5e-3)
    # The one that the tests of core and of the algorithm use is the same.
    committed = generator_of(load_bundle(COMMITTED), threads=1)
    again = committed.generate(patch, np.zeros((2, 2, 3), np.float32)).reflectance
    np.testing.assert_allclose(again, seen, atol=5e-3)
