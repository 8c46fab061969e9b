from __future__ import annotations

import numpy as np

from cloud_removal_plugin.core.ground_classes import fit_classes
from cloud_removal_plugin.core.regression import Trust

HALF = np.arange(6000) % 4 < 2


def two_kinds(count: int = 6000) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Colours (3, n) of dark and bright ground, what they differ by, and which is bright."""
    rng = np.random.default_rng(0)
    bright = rng.random(count) < 0.5
    colours = np.where(bright, 0.3, 0.1) + rng.normal(0, 0.01, (3, count))
    difference = np.where(bright, 0.04, -0.02) + np.zeros((3, 1))
    return colours.astype(np.float32), difference.astype(np.float32), bright


def test_each_kind_of_ground_gets_its_own_change() -> None:
    colours, difference, bright = two_kinds()
    found = fit_classes(colours, difference, np.ones(len(bright)), prior=10.0, half=HALF)
    np.testing.assert_allclose(found.added(colours), difference, atol=0.006)


def test_hidden_pixels_have_no_say() -> None:
    colours, difference, bright = two_kinds()
    seen = np.arange(len(bright)) % 2 == 0
    wrong = np.where(seen, difference, 0.5)
    found = fit_classes(colours, wrong, seen.astype(float), prior=10.0, half=HALF)
    np.testing.assert_allclose(found.added(colours), difference, atol=0.006)


def test_little_evidence_changes_little() -> None:
    colours, difference, bright = two_kinds()
    found = fit_classes(colours, difference, np.full(len(bright), 1e-3), prior=200.0, half=HALF)
    assert np.abs(found.added(colours)).max() < 0.001


def test_a_few_dozen_clear_pixels_show_how_their_kind_of_ground_changed() -> None:
    colours, difference, bright = two_kinds()
    seen = ~bright | (np.cumsum(bright) <= 60)
    found = fit_classes(colours, difference, seen.astype(float), Trust().of_class, half=HALF)
    np.testing.assert_allclose(found.added(colours), difference, atol=0.008)


def test_without_a_clear_pixel_nothing_is_added() -> None:
    colours, difference, bright = two_kinds()
    found = fit_classes(colours, difference, np.zeros(len(bright)), prior=200.0, half=HALF)
    np.testing.assert_array_equal(found.added(colours), np.zeros_like(colours))


def test_an_image_keeps_its_shape() -> None:
    colours, difference, bright = two_kinds()
    found = fit_classes(colours, difference, np.ones(len(bright)), prior=10.0, half=HALF)
    flat = found.added(colours)
    np.testing.assert_array_equal(found.added(colours.reshape(3, 60, 100)).reshape(3, -1), flat)


def test_noise_in_the_weights_changes_nothing_to_speak_of() -> None:
    colours, difference, bright = two_kinds()
    rng = np.random.default_rng(1)
    weight = rng.random(len(bright))
    noisy = weight + rng.normal(0, 1e-6, len(bright))
    one, other = (
        fit_classes(colours, difference, w, prior=50.0, half=HALF) for w in (weight, noisy)
    )
    np.testing.assert_allclose(one.added(colours), other.added(colours), atol=5e-5)


def test_what_does_not_hold_on_other_places_is_not_added() -> None:
    colours, _, bright = two_kinds()
    chance = np.where(bright == HALF, 0.04, -0.04) + np.zeros((3, 1))
    found = fit_classes(colours, chance, np.ones(len(bright)), prior=10.0, half=HALF)
    np.testing.assert_array_equal(found.added(colours), np.zeros_like(colours))
