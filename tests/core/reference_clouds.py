"""How clouds were simulated when the bundled generator was trained, to compare with."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cloud_removal_plugin.core.errors import CloudRemovalError

#: Share of the pixels counts as covered where opacity exceeds this.
COVER_OPACITY = 0.05

#: Share of a band's irradiance that a cloud of opacity 1 takes away from the ground beside it. The
#: rest is skylight, which is bluest (Rayleigh scattering falls with the wavelength's 4th power).
DIRECT_SHARE = {"blue": 0.62, "green": 0.72, "red": 0.80, "nir": 0.88}


@dataclass(frozen=True)
class CloudKind:
    """The look of one kind of cloud; every pair is a range to draw from.

    ``size`` is the largest structure in pixels, ``persistence`` the amplitude ratio of successive
    octaves, ``depth`` the optical depth one standard deviation above the cloud's edge, ``exponent``
    how abruptly it begins, ``cover`` the default cover, ``albedo`` the reflectance of opaque cloud.
    """

    size: tuple[float, float]
    persistence: tuple[float, float]
    depth: tuple[float, float]
    exponent: tuple[float, float]
    cover: tuple[float, float]
    albedo: tuple[float, float]


KINDS = {
    "thin": CloudKind((80, 400), (0.56, 0.70), (0.2, 0.9), (0.9, 1.5), (0.3, 1.0), (0.35, 0.8)),
    "broken": CloudKind((30, 160), (0.56, 0.74), (2.0, 6.0), (0.9, 1.6), (0.1, 0.6), (0.4, 1.0)),
    "thick": CloudKind((100, 500), (0.56, 0.78), (3.0, 12.0), (0.7, 1.3), (0.4, 0.95), (0.4, 1.1)),
    "fog": CloudKind((200, 800), (0.56, 0.66), (0.3, 1.4), (0.5, 0.9), (0.95, 1.0), (0.3, 0.6)),
}


@dataclass(frozen=True)
class CloudScene:
    """A clear scene with clouds put on it.

    ``cloudy``: float32 ``(bands, height, width)``, reflectance. ``opacity``: float32
    ``(height, width)``, 0 clear .. 1 opaque. ``shadow``: float32 ``(height, width)``, share of
    the direct sunlight that is missing on ground that is seen, 0 .. 1.
    """

    cloudy: np.ndarray
    opacity: np.ndarray
    shadow: np.ndarray


def fractal_noise(
    shape: tuple[int, int], rng: np.random.Generator, size: float, persistence: float
) -> np.ndarray:
    """Return fractional Brownian motion, float32 ``shape``, of mean 0 and standard deviation 1.

    Each octave is white noise on a lattice, interpolated by the cubic B-spline; the lattice's
    spacing starts at ``size`` pixels and halves down to 2, its amplitude falls by ``persistence``.
    """
    height, width = shape
    field = np.zeros(shape, np.float32)
    amplitude, spacing = 1.0, max(float(size), 2.0)
    while spacing >= 2.0:
        rows = _spline_weights(height, spacing, rng.uniform())
        cols = _spline_weights(width, spacing, rng.uniform())
        lattice = rng.standard_normal((rows.shape[1], cols.shape[1]), dtype=np.float32)
        field += amplitude * (rows @ lattice @ cols.T)
        amplitude *= persistence
        spacing /= 2.0
    field -= field.mean()
    deviation = float(field.std())
    return field / deviation if deviation > 0 else field


def _spline_weights(length: int, spacing: float, phase: float) -> np.ndarray:
    """Cubic B-spline weights ``(length, nodes)`` of pixels on a lattice of the given spacing."""
    position = np.arange(length) / spacing + phase
    node = np.floor(position).astype(int)
    t = position - node
    weights = np.zeros((length, int(node[-1]) + 4), np.float32)
    basis = ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3)
    for k, value in enumerate(basis):
        weights[np.arange(length), node + k] = value / 6.0
    return weights


def simulate(
    reflectance: np.ndarray,
    rng: np.random.Generator,
    *,
    roles: Sequence[str],
    kind: str = "broken",
    cover: float | None = None,
    sun_azimuth: float | None = None,
    shadow_offset: float | None = None,
) -> CloudScene:
    """Put clouds of one kind, and the shadows they cast, on a clear scene.

    ``reflectance``: float32 ``(bands, height, width)``; ``roles``: the role of each band, of
    ``blue, green, red, nir``; ``cover``: share of the pixels with opacity above 0.05, 0..1;
    ``sun_azimuth``: degrees clockwise from the top of the image; ``shadow_offset``: pixels from
    cloud to shadow (cloud height / tan(sun elevation) / ground sampling distance). What is None is
    drawn from ``rng``. Raises CloudRemovalError for an unknown kind, a cover outside 0..1 or roles
    that do not match the bands.
    """
    look = KINDS.get(kind)
    if look is None:
        raise CloudRemovalError(f"Cloud kind {kind!r} is unknown: use one of {', '.join(KINDS)}.")
    if len(roles) != reflectance.shape[0] or not set(roles) <= set(DIRECT_SHARE):
        raise CloudRemovalError(
            f"Roles {list(roles)} do not fit {reflectance.shape[0]} bands: name one of "
            f"{', '.join(DIRECT_SHARE)} for each band."
        )
    cover = rng.uniform(*look.cover) if cover is None else cover
    if not 0.0 <= cover <= 1.0:
        raise CloudRemovalError(f"Cover is {cover}: expected a share between 0 and 1.")
    azimuth = math.radians(rng.uniform(0, 360) if sun_azimuth is None else sun_azimuth)
    distance = 5.0 * 48.0 ** rng.uniform() if shadow_offset is None else shadow_offset
    # The shadow lies on the side away from the sun; rows grow downwards.
    down, right = round(distance * math.cos(azimuth)), round(-distance * math.sin(azimuth))

    height, width = reflectance.shape[1:]
    canvas = fractal_noise(
        (height + abs(down), width + abs(right)),
        rng,
        rng.uniform(*look.size),
        rng.uniform(*look.persistence),
    )
    row, col = max(down, 0), max(right, 0)
    here = (slice(row, row + height), slice(col, col + width))
    there = (slice(row - down, row - down + height), slice(col - right, col - right + width))
    depth = _optical_depth(
        canvas, canvas[here], cover, rng.uniform(*look.depth), rng.uniform(*look.exponent)
    )
    opacity = 1.0 - np.exp(-depth[here])
    # Light scattered in from the sides keeps the shadow of a small cloud from being complete.
    blocked = rng.uniform(0.5, 1.0) * (1.0 - np.exp(-depth[there]))
    direct = np.array([DIRECT_SHARE[role] for role in roles], np.float32)[:, None, None]
    lit = reflectance * (1.0 - direct * blocked)
    shadow = blocked * (1.0 - opacity)
    cloud = rng.uniform(*look.albedo) * _cloud_texture(canvas[here], depth[here], azimuth, rng)
    tint = np.exp(rng.normal(0.0, 0.03, (len(roles), 1, 1)))
    cloudy = lit * (1.0 - opacity) + np.clip(tint * cloud, 0.0, 1.6) * opacity
    return CloudScene(
        cloudy.astype(np.float32), opacity.astype(np.float32), shadow.astype(np.float32)
    )


def _optical_depth(
    canvas: np.ndarray, seen: np.ndarray, cover: float, depth: float, exponent: float
) -> np.ndarray:
    """Optical depth ``canvas.shape`` such that ``cover`` of ``seen`` is above COVER_OPACITY."""
    if cover <= 0.0:
        return np.zeros_like(canvas)
    edge = (-math.log(1.0 - COVER_OPACITY) / depth) ** (1.0 / exponent)
    base = np.quantile(seen, 1.0 - cover) - edge
    return depth * np.maximum(canvas - base, 0.0) ** exponent


def _cloud_texture(
    field: np.ndarray, depth: np.ndarray, azimuth: float, rng: np.random.Generator
) -> np.ndarray:
    """Brightness ``(height, width)`` of the cloud about 1: thick parts and sunlit flanks glow."""
    if min(field.shape) < 2:
        return np.ones_like(field)
    slope_down, slope_right = np.gradient(field)
    towards_sun = slope_right * math.sin(azimuth) - slope_down * math.cos(azimuth)
    relief = -rng.uniform(0.0, 0.6) * np.clip(towards_sun, -0.3, 0.3)
    glow = rng.uniform(0.0, 0.35) * (np.exp(-0.5 * depth))
    return 1.0 + relief - glow
