"""Scores agree with scikit-image and with cases done by hand."""

from __future__ import annotations

import numpy as np
import pytest
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from cloud_removal_plugin.core import metrics
from cloud_removal_plugin.core.errors import CloudRemovalError


@pytest.fixture
def images() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(1)
    truth = rng.uniform(0, 0.5, (3, 40, 50)).astype(np.float32)
    return (truth + rng.normal(0, 0.05, truth.shape)).astype(np.float32), truth


def test_agrees_with_scikit_image(images: tuple[np.ndarray, np.ndarray]) -> None:
    result, truth = images
    scores = metrics.score(result, truth)
    expected = structural_similarity(truth, result, data_range=1.0, channel_axis=0, win_size=7)
    assert scores.ssim == pytest.approx(expected, abs=1e-6)
    assert scores.psnr == pytest.approx(peak_signal_noise_ratio(truth, result, data_range=1.0))
    assert scores.mae == pytest.approx(np.abs(result - truth).mean(), rel=1e-6)
    assert scores.rmse == pytest.approx(np.sqrt(((result - truth) ** 2).mean()), rel=1e-6)
    assert scores.pixels == 2000


def test_only_the_chosen_pixels_count(images: tuple[np.ndarray, np.ndarray]) -> None:
    result, truth = images
    where = np.zeros(truth.shape[1:], bool)
    where[10:20, 10:20] = True
    spoilt = np.where(where, result, 1.0).astype(np.float32)
    assert metrics.score(spoilt, truth, where).mae == metrics.score(result, truth, where).mae
    full = structural_similarity(truth, result, data_range=1.0, channel_axis=0, full=True)[1]
    assert metrics.score(result, truth, where).ssim == pytest.approx(full[:, where].mean())


def test_perfect_result(images: tuple[np.ndarray, np.ndarray]) -> None:
    scores = metrics.score(images[1], images[1])
    assert scores.mae == scores.rmse == 0
    assert scores.psnr == float("inf")
    assert scores.ssim == pytest.approx(1.0)
    assert scores.sam == pytest.approx(0.0, abs=1e-3)


def test_spectral_angle_ignores_brightness() -> None:
    truth = np.array([[[0.1]], [[0.0]]], np.float32)
    brighter = 3 * truth
    turned = np.array([[[0.1]], [[0.1]]], np.float32)
    assert metrics.spectral_angle(brighter, truth)[0, 0] == pytest.approx(0.0, abs=1e-4)
    assert metrics.spectral_angle(turned, truth)[0, 0] == pytest.approx(45.0, abs=1e-4)


def test_threshold_mask_follows_the_published_rule() -> None:
    green = np.array([[0.1, 0.2, 0.2, 0.4]], np.float32)
    red = np.array([[0.05, 0.15, 0.25, 0.5]], np.float32)
    mask = metrics.threshold_mask(np.stack([green, red]), ("green", "red"))
    assert mask.tolist() == [[False, True, False, True]]


def test_mean_fill_takes_the_clear_pixels() -> None:
    cloudy = np.array([[[0.1, 0.3, 0.9]]], np.float32)
    mask = np.array([[False, False, True]])
    np.testing.assert_allclose(metrics.mean_fill(cloudy, mask), [[[0.1, 0.3, 0.2]]])
    assert np.isfinite(metrics.mean_fill(cloudy, np.ones_like(mask))).all()


def test_different_shapes_and_empty_masks_are_refused(
    images: tuple[np.ndarray, np.ndarray],
) -> None:
    result, truth = images
    with pytest.raises(CloudRemovalError, match=r"\(2, 40, 50\)"):
        metrics.score(result[:2], truth)
    with pytest.raises(CloudRemovalError, match="selects nothing"):
        metrics.score(result, truth, np.zeros((40, 50), bool))
