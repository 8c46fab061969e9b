"""Samples: both images of a pair move together, a step's batch is always the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cloud_removal_plugin.networks.samples import (
    Sampling,
    Scene,
    batches,
    draw,
    turn,
)

ROLES = ("green", "red", "nir")
SMALL = Sampling(window=64, crop=32)


def grid(height: int = 100, width: int = 90) -> np.ndarray:
    """Every pixel of every band has a value of its own."""
    count = 3 * height * width
    values = np.linspace(0.1, 0.5, count, dtype=np.float32)
    return values.reshape(3, height, width)


def test_the_images_of_a_pair_get_the_same_window_turn_and_gain() -> None:
    clear = grid()
    scene = Scene("pair", clear, np.float32(2) * clear)
    only_real = Sampling(window=64, crop=32, real=1.0, simulated=0.0)
    for seed in range(30):
        sample = draw([scene], ROLES, only_real, np.random.default_rng(seed))
        np.testing.assert_allclose(sample.cloudy, 2 * sample.clear, rtol=1e-6)


def test_the_eight_turns_are_all_different_and_keep_the_bands() -> None:
    image = grid(5, 5)
    seen = {turn(image, k, mirrored).tobytes() for k in range(4) for mirrored in (False, True)}
    assert len(seen) == 8
    assert sorted(turn(image, 1, True)[0].ravel()) == sorted(image[0].ravel())


def test_a_clear_scene_is_its_own_target() -> None:
    only_clear = Sampling(window=64, crop=32, real=0.0, simulated=0.0)
    sample = draw([Scene("a", grid())], ROLES, only_clear, np.random.default_rng(1))
    np.testing.assert_array_equal(sample.cloudy, sample.clear)
    assert sample.opacity.max() == sample.shadow.max() == 0
    assert sample.known.min() == 1


def test_small_scenes_are_padded() -> None:
    sample = draw([Scene("a", grid(40, 50))], ROLES, SMALL, np.random.default_rng(1))
    assert sample.clear.shape == (3, 64, 64)


def test_a_step_has_the_same_batch_wherever_the_run_began() -> None:
    scenes = [Scene("a", grid()), Scene("b", grid(80, 120), grid(80, 120) + 0.1)]
    from_start = batches(scenes, ROLES, SMALL, 4, seed=9, first=0)
    for _ in range(3):
        next(from_start)
    expected_inputs, expected_targets = next(from_start)
    resumed_inputs, resumed_targets = next(batches(scenes, ROLES, SMALL, 4, seed=9, first=3))
    for name, array in expected_inputs.items():
        np.testing.assert_array_equal(array, resumed_inputs[name])
    for name, array in expected_targets.items():
        np.testing.assert_array_equal(array, resumed_targets[name])


def test_targets_belong_to_the_crop() -> None:
    scenes = [Scene("a", grid(64, 64))]
    clear = Sampling(window=64, crop=32, real=0.0, simulated=0.0)
    inputs, targets = next(batches(scenes, ROLES, clear, 8, seed=1, first=0))
    np.testing.assert_allclose(inputs["reflectance"], targets["fine"][..., :3])
    means = np.einsum("brh,bhwc,bsw->brsc", inputs["rows"], inputs["statistics"], inputs["cols"])
    shape = (8, 2, 16, 2, 16, 3)
    companded = np.sqrt(inputs["reflectance"]).reshape(shape).mean(axis=(2, 4))
    np.testing.assert_allclose(means[..., :3], companded, atol=1e-5)
    assert targets["coarse"].shape == (8, 4, 4, 5)
    np.testing.assert_allclose(targets["coarse"][..., 2:], inputs["statistics"][..., :3], rtol=1e-5)


def test_samples_show_one_of_the_subsets_and_nothing_of_the_other_bands() -> None:
    scenes = [Scene("a", grid(), grid() + 0.1), Scene("b", grid())]
    how = Sampling(window=64, crop=32, subsets=(("green", "red"), ("red", "nir")))
    seen = set()
    for seed in range(20):
        sample = draw(scenes, ROLES, how, np.random.default_rng(seed))
        seen.add(tuple(sample.present.tolist()))
        for image in (sample.cloudy, sample.clear):
            assert image[sample.present].all()
            assert not image[~sample.present].any()
    assert seen == {(True, True, False), (False, True, True)}


def test_a_band_that_a_scene_lacks_is_in_none_of_its_samples() -> None:
    image = grid()
    image[0] = 0
    how = Sampling(window=64, crop=32, subsets=(("green", "red"), ("red", "nir")))
    for seed in range(10):
        sample = draw([Scene("a", image)], ROLES, how, np.random.default_rng(seed))
        assert sample.present.tolist() == [False, True, True]
        assert not sample.cloudy[0].any()


UNCHANGED = Sampling(
    window=64, crop=32, real=0.0, simulated=0.0, ground_gain=0.0, band_gain=0.0, tilt=0.0
)


def share_of_bright(scenes: list[Scene]) -> float:
    rng = np.random.default_rng(1)
    return float(
        np.mean([draw(scenes, ROLES, UNCHANGED, rng).clear.min() >= 1 for _ in range(1500)])
    )


def test_large_scenes_are_drawn_more_often() -> None:
    scenes = [Scene("small", grid(64, 64)), Scene("large", 1 + grid(128, 128))]
    assert 0.56 < share_of_bright(scenes) < 0.67


def test_many_dates_of_one_place_do_not_drown_the_others() -> None:
    series = [Scene(str(k), grid(64, 64), place="series") for k in range(8)]
    assert 0.25 < share_of_bright([*series, Scene("other", 1 + grid(64, 64))]) < 0.42


def test_the_ground_is_tilted_from_the_first_band_to_the_last() -> None:
    how = replace(UNCHANGED, tilt=0.3)
    flat = Scene("flat", np.full((3, 64, 64), 0.2, np.float32))
    rng = np.random.default_rng(1)
    first, middle, last = np.array(
        [draw([flat], ROLES, how, rng).clear[:, 0, 0] for _ in range(50)]
    ).T
    np.testing.assert_allclose(middle, 0.2, rtol=1e-6)
    np.testing.assert_allclose(first * last, 0.2**2, rtol=1e-5)
    assert 0.15 < np.log(last / 0.2).std() < 0.45


def test_shadows_are_drawn_under_every_sky() -> None:
    flat = Scene("flat", np.full((3, 64, 64), 0.2, np.float32))
    how = replace(UNCHANGED, simulated=1.0, kinds=(("broken", 1.0),), skylight=(0.0, 5.0))
    rng = np.random.default_rng(1)
    lost = []
    for _ in range(60):
        sample = draw([flat], ROLES, how, rng)
        shaded = (sample.shadow > 0.3) & (sample.opacity < 0.01)
        if shaded.any():
            green, _, nir = 1.0 - sample.cloudy[:, shaded].mean(axis=1) / 0.2
            lost.append(green / nir)
    assert min(lost) < 0.5
    assert 0.85 < max(lost) < 1.02
