"""Clouds over a whole raster, put on it window by window."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloud_removal_plugin.core import clouds, fractal_noise
from cloud_removal_plugin.core.clouds import COVER_OPACITY, DIRECT_SHARE, KINDS, draw_clouds

DIRECT = list(DIRECT_SHARE.values())


@given(
    st.sampled_from(sorted(KINDS)), st.integers(1, 70), st.integers(1, 70), st.integers(0, 2**32)
)
def test_windows_together_are_the_whole(kind: str, height: int, width: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    clear = rng.uniform(0.0, 0.5, (4, height, width)).astype(np.float32)
    field = draw_clouds((height, width), rng, bands=4, kind=kind, cover=0.5)
    whole = field.over(clear, DIRECT)
    for row in range(0, height, 32):
        for col in range(0, width, 32):
            window = (..., slice(row, row + 32), slice(col, col + 32))
            part = field.over(clear[window], DIRECT, row, col)
            for name in ("cloudy", "opacity", "shadow"):
                np.testing.assert_allclose(
                    getattr(part, name), getattr(whole, name)[window], rtol=1e-6, atol=1e-7
                )


def test_blocks_of_noise_fit_together(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, blocks = np.random.default_rng(3), np.random.default_rng(3)
    expected = fractal_noise.fractal_noise((150, 201), whole, 90.0, 0.7)
    monkeypatch.setattr(fractal_noise, "_BLOCK", 64)
    noise = fractal_noise.fractal_noise((150, 201), blocks, 90.0, 0.7)
    np.testing.assert_allclose(noise, expected, atol=1e-5)
    assert whole.bit_generator.state == blocks.bit_generator.state


def test_a_sample_of_a_large_raster_gives_its_cover(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clouds, "_SAMPLES", 2000)
    field = draw_clouds((300, 300), np.random.default_rng(1), bands=1, kind="broken", cover=0.4)
    opacity = field.over(np.zeros((1, 300, 300), np.float32), [0.8]).opacity
    assert (opacity > COVER_OPACITY).mean() == pytest.approx(0.4, abs=0.02)


def test_cover_is_of_the_valid_pixels() -> None:
    valid = np.zeros((120, 120), bool)
    valid[:30, 40:] = True
    field = draw_clouds(
        (120, 120), np.random.default_rng(1), bands=1, kind="thick", cover=0.3, valid=valid
    )
    opacity = field.over(np.zeros((1, 120, 120), np.float32), [0.8]).opacity
    assert (opacity[valid] > COVER_OPACITY).mean() == pytest.approx(0.3, abs=0.01)


def test_noise_can_be_stopped() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        fractal_noise.fractal_noise((10, 10), np.random.default_rng(0), 20.0, 0.6, stop)
