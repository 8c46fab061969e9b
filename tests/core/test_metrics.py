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


def test_pearson_and_band_scores_agree_with_numpy(images: tuple[np.ndarray, np.ndarray]) -> None:
    result, truth = images
    scores = metrics.score(result, truth)
    for band in range(3):
        x, y = result[band].ravel().astype(float), truth[band].ravel().astype(float)
        assert scores.pearson[band] == pytest.approx(np.corrcoef(x, y)[0, 1], rel=1e-9)
        assert scores.band_mae[band] == pytest.approx(np.abs(x - y).mean())
        assert scores.band_rmse[band] == pytest.approx(np.sqrt(((x - y) ** 2).mean()))
        expected = structural_similarity(truth[band], result[band], data_range=1.0, win_size=7)
        assert scores.band_ssim[band] == pytest.approx(expected, abs=1e-6)


def test_pearson_of_a_constant_image_is_not_a_number() -> None:
    truth = np.random.default_rng(1).uniform(0, 1, (2, 9, 9)).astype(np.float32)
    scores = metrics.score(np.full_like(truth, 0.3), truth)
    assert np.isnan(scores.pearson).all()


def test_ndvi_error_agrees_with_numpy(images: tuple[np.ndarray, np.ndarray]) -> None:
    result, truth = (np.abs(image) + 1e-3 for image in images)
    index = [(i[2] - i[0]) / (i[2] + i[0]) for i in (result.astype(float), truth.astype(float))]
    scores = metrics.score(result, truth, red_nir=(0, 2))
    assert scores.ndvi == pytest.approx(np.abs(index[0] - index[1]).mean())
    assert np.isnan(metrics.score(result, truth).ndvi)


def test_ndvi_is_left_out_where_it_means_nothing() -> None:
    red, nir = np.array([0.0, -0.1, 0.1, 0.1]), np.array([0.0, 0.3, 0.3, -0.05])
    np.testing.assert_allclose(metrics.ndvi(red, nir), [np.nan, np.nan, 0.5, np.nan])


def test_parts_together_are_the_whole(images: tuple[np.ndarray, np.ndarray]) -> None:
    result, truth = images
    where = np.random.default_rng(3).uniform(size=truth.shape[1:]) < 0.4
    whole = metrics.score(result, truth, where, (0, 2))
    similarity, known = metrics.similarity_of_pixels(result, truth)
    tally = metrics.Tally(3, (0, 2))
    for top in range(0, 40, 11):
        rows = (slice(None), slice(top, top + 11))
        chosen = where[rows[1]]
        tally.add(result[rows], truth[rows], chosen, similarity[rows], known[rows[1]] & chosen)
    parts = tally.scores()
    for name in ("mae", "rmse", "psnr", "ssim", "sam", "pixels", "pearson", "ndvi", "band_mae"):
        assert getattr(parts, name) == pytest.approx(getattr(whole, name), rel=1e-9), name


def test_windows_with_missing_pixels_have_no_similarity(
    images: tuple[np.ndarray, np.ndarray],
) -> None:
    valid = np.ones((40, 50), bool)
    valid[20, 25] = False
    _, known = metrics.similarity_of_pixels(*images, valid)
    assert not known[17:24, 22:29].any()
    assert known[3:-3, 3:-3].sum() == 34 * 44 - 49
    assert not metrics.similarity_of_pixels(images[0][:, :6], images[1][:, :6])[1].any()


def test_tallies_add_up(images: tuple[np.ndarray, np.ndarray]) -> None:
    result, truth = images
    where = np.random.default_rng(3).uniform(size=truth.shape[1:]) < 0.4
    parts = [metrics.Tally(3, (0, 2)) for _ in range(2)]
    similarity, known = metrics.similarity_of_pixels(result, truth)
    for tally, chosen in zip(parts, (where, ~where)):
        tally.add(result, truth, chosen, similarity, known & chosen)
    both, whole = (parts[0] + parts[1]).scores(), metrics.score(result, truth, None, (0, 2))
    for name in ("mae", "rmse", "psnr", "ssim", "sam", "pixels", "pearson", "ndvi", "band_ssim"):
        assert getattr(both, name) == pytest.approx(getattr(whole, name), rel=1e-9), name
