"""Phase correlation: shifts are found to a tenth of a pixel, with clouds left out."""

from __future__ import annotations

import numpy as np
import pytest

from cloud_removal_plugin.core.registration import estimate_shift, radiometric_difference


def ground(rows: float = 0.0, cols: float = 0.0, seed: int = 1) -> np.ndarray:
    """A periodic texture (2, 256, 256), moved down and right by Fourier's shift theorem."""
    rng = np.random.default_rng(seed)
    frequency = np.fft.fftfreq(256)
    radius = np.hypot(frequency[:, None], frequency)
    spectrum = np.fft.fft2(rng.normal(size=(2, 256, 256))) / (radius + 0.02)
    spectrum[:, radius > 0.3] = 0
    move = np.exp(-2j * np.pi * (frequency[:, None] * rows + frequency * cols))
    texture = np.fft.ifft2(spectrum * move).real
    return 0.2 + 0.03 * texture / texture.std()


@pytest.mark.parametrize("shift", [(0.0, 0.0), (3.0, -5.0), (0.5, 0.0), (-1.3, 2.4)])
def test_a_known_shift_is_found(shift: tuple[float, float]) -> None:
    everywhere = np.ones((256, 256), bool)
    found = estimate_shift(ground(), ground(*shift), everywhere)
    assert found is not None
    assert (found.rows, found.cols) == pytest.approx(shift, abs=0.1)
    assert found.tiles >= 4


def test_clouds_on_one_date_do_not_count() -> None:
    cloudy, usable = ground(), np.ones((256, 256), bool)
    cloudy[:, :100, 60:220] += 0.5
    usable[:100, 60:220] = False
    found = estimate_shift(cloudy, ground(2.0, 1.0), usable)
    assert found is not None
    assert (found.rows, found.cols) == pytest.approx((2.0, 1.0), abs=0.15)


def test_under_cloud_everywhere_nothing_is_told() -> None:
    assert estimate_shift(ground(), ground(), np.zeros((256, 256), bool)) is None


def test_constant_or_unlike_images_tell_nothing() -> None:
    everywhere = np.ones((256, 256), bool)
    assert estimate_shift(np.zeros((1, 256, 256)), ground(), everywhere) is None
    rng = np.random.default_rng(0)
    noise = rng.normal(size=(2, 1, 256, 256))
    assert estimate_shift(*noise, everywhere) is None


def test_radiometric_difference_is_of_the_clear_pixels() -> None:
    first = np.zeros((2, 10, 10))
    second = np.stack([np.full((10, 10), 0.02), np.full((10, 10), -0.05)])
    clear = np.ones((10, 10), bool)
    clear[:5] = False
    second[:, :5] = 9
    np.testing.assert_allclose(radiometric_difference(first, second, clear), [0.02, 0.05])
    assert np.isnan(radiometric_difference(first, second, ~clear & clear)).all()
