"""Simulated clouds: cover, physics of the blend, shadows, repeatability."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cloud_removal_plugin.core.clouds import (
    COVER_OPACITY,
    DIRECT_SHARE,
    KINDS,
    direct_shares,
    simulate,
)
from cloud_removal_plugin.core.errors import CloudRemovalError
from cloud_removal_plugin.core.fractal_noise import fractal_noise

ROLES = ("green", "red", "nir")


def ground(height: int = 96, width: int = 128) -> np.ndarray:
    return np.random.default_rng(7).uniform(0.02, 0.4, (3, height, width)).astype(np.float32)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(KINDS)), st.floats(0.0, 1.0), st.integers(0, 2**32))
def test_cover_is_what_was_asked(kind: str, cover: float, seed: int) -> None:
    scene = simulate(ground(), np.random.default_rng(seed), roles=ROLES, kind=kind, cover=cover)
    assert (scene.opacity > COVER_OPACITY).mean() == pytest.approx(cover, abs=0.02)


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(sorted(KINDS)), st.integers(0, 2**32))
def test_ground_without_cloud_or_shadow_is_untouched(kind: str, seed: int) -> None:
    clear = ground()
    scene = simulate(clear, np.random.default_rng(seed), roles=ROLES, kind=kind, cover=0.3)
    free = (scene.opacity == 0) & (scene.shadow == 0)
    np.testing.assert_array_equal(scene.cloudy[:, free], clear[:, free])
    for field in (scene.opacity, scene.shadow):
        assert field.dtype == np.float32
        assert 0 <= field.min() <= field.max() <= 1


def test_shadow_darkens_infrared_most() -> None:
    clear = np.full((3, 128, 128), 0.3, np.float32)
    scene = simulate(
        clear, np.random.default_rng(3), roles=ROLES, kind="broken", cover=0.2, shadow_offset=30
    )
    shaded = (scene.shadow > 0.3) & (scene.opacity < 1e-3)
    green, red, nir = scene.cloudy[:, shaded].mean(axis=1)
    assert nir < red < green < 0.3


def test_skylight_leaves_the_infrared_and_parts_the_visible_from_it() -> None:
    bands = sorted(DIRECT_SHARE, key=lambda role: DIRECT_SHARE[role])
    assert direct_shares(bands) == pytest.approx([DIRECT_SHARE[role] for role in bands])
    assert direct_shares(bands, 0.0) == [DIRECT_SHARE["nir"]] * 4
    blue, green, red, nir = direct_shares(bands, 5.0)
    assert 0.1 < blue < green < red < nir == DIRECT_SHARE["nir"]
    clear = np.full((3, 128, 128), 0.3, np.float32)
    looks = {"roles": ROLES, "kind": "broken", "cover": 0.2, "shadow_offset": 30}
    plain, even = (
        simulate(clear, np.random.default_rng(3), **looks, skylight=k)  # type: ignore[arg-type]
        for k in (1.0, 0.0)
    )
    np.testing.assert_array_equal(plain.shadow, even.shadow)
    np.testing.assert_array_equal(plain.cloudy[2], even.cloudy[2])
    shaded = (even.shadow > 0.3) & (even.opacity < 1e-3)
    np.testing.assert_allclose(even.cloudy[0, shaded], even.cloudy[2, shaded], rtol=1e-3)


@pytest.mark.parametrize(
    ("azimuth", "rows", "cols"), [(0, 20, 0), (90, 0, -20), (180, -20, 0), (270, 0, 20)]
)
def test_shadow_lies_on_the_side_away_from_the_sun(azimuth: float, rows: int, cols: int) -> None:
    scene = simulate(
        ground(256, 256),
        np.random.default_rng(5),
        roles=ROLES,
        kind="broken",
        cover=0.15,
        sun_azimuth=azimuth,
        shadow_offset=20,
    )
    moved = np.roll(scene.opacity, (rows, cols), axis=(0, 1))
    inside = np.zeros_like(moved, bool)
    inside[24:-24, 24:-24] = True
    seen = inside & (scene.opacity < 0.01)
    fit = np.corrcoef(moved[seen], scene.shadow[seen])[0, 1]
    assert fit > 0.99


def test_scale_makes_clouds_smaller() -> None:
    def roughness(scale: float) -> float:
        rng, looks = np.random.default_rng(3), {"cover": 0.5, "shadow_offset": 20, "scale": scale}
        scene = simulate(ground(), rng, roles=ROLES, kind="broken", **looks)
        return float(np.abs(np.diff(scene.opacity)).mean())

    assert roughness(0.15) > 1.5 * roughness(1.0)


def test_same_seed_same_clouds() -> None:
    first, second = (
        simulate(ground(), np.random.default_rng(11), roles=ROLES, kind="thick") for _ in range(2)
    )
    np.testing.assert_array_equal(first.cloudy, second.cloudy)


def test_noise_is_standardised_and_rougher_with_persistence() -> None:
    smooth, rough = (
        fractal_noise((200, 200), np.random.default_rng(1), 100, p) for p in (0.4, 0.8)
    )
    for field in (smooth, rough):
        assert field.mean() == pytest.approx(0, abs=1e-5)
        assert field.std() == pytest.approx(1, abs=1e-5)
    assert np.abs(np.diff(rough)).mean() > 2 * np.abs(np.diff(smooth)).mean()


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1)])
def test_tiny_rasters_work(shape: tuple[int, int]) -> None:
    scene = simulate(np.full((3, *shape), 0.1, np.float32), np.random.default_rng(0), roles=ROLES)
    assert scene.cloudy.shape == (3, *shape)
    assert np.isfinite(scene.cloudy).all()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"kind": "cumulus"}, "cumulus"),
        ({"cover": 1.5}, "1.5"),
        ({"roles": ("green", "red")}, "2|green"),
        ({"roles": ("green", "red", "swir")}, "swir"),
    ],
)
def test_bad_arguments_are_named(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(CloudRemovalError, match=message):
        simulate(ground(), np.random.default_rng(0), **({"roles": ROLES} | arguments))  # type: ignore[arg-type]
