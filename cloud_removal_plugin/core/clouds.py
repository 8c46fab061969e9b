"""Simulated clouds and their shadows, of which the truth is known.

Clouds are fractal noise (fractional Brownian motion as a sum of octaves) turned into optical depth;
shadows are the same field displaced along the sun's azimuth. Arrays are ``(bands, height, width)``;
everything is NumPy and depends on nothing but the generator that is passed in.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .errors import CloudRemovalError
from .fractal_noise import fractal_noise

#: Share of the pixels counts as covered where opacity exceeds this.
COVER_OPACITY = 0.05

#: Share of a band's irradiance that a cloud of opacity 1 takes away from the ground beside it. The
#: rest is skylight, which is bluest (Rayleigh scattering falls with the wavelength's 4th power).
DIRECT_SHARE = {"blue": 0.62, "green": 0.72, "red": 0.80, "nir": 0.88}

#: Pixels of 10 m from a cloud to its shadow, to draw from: from fog, 50 m above the ground under a
#: sun at 45 degrees, to cumulus at 1,400 m under one at 30 degrees.
SHADOW_OFFSETS = (5.0, 240.0)

# Enough pixels for a quantile, few enough for any memory.
_SAMPLES = 1 << 24


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


@dataclass(frozen=True)
class CloudField:
    """Clouds over a whole raster, drawn once, to be put on any window of it.

    Holds the noise of the whole raster and of the clouds beside it that throw shadows into it,
    float32 ``(height + |down|, width + |right|)``: four bytes a pixel. ``down``, ``right``: pixels
    from a cloud to its shadow. ``azimuth``: the sun's, radians clockwise from the top of the image.
    """

    height: int
    width: int
    down: int
    right: int
    azimuth: float
    canvas: np.ndarray
    base: float | None
    depth: float
    exponent: float
    blocked: float
    albedo: float
    relief: float
    glow: float
    tint: np.ndarray

    def over(
        self, reflectance: np.ndarray, direct: Sequence[float], row: int = 0, col: int = 0
    ) -> CloudScene:
        """Put the clouds on a window, float32 ``(bands, h, w)``, whose first pixel is (row, col).

        ``direct``: of each band, the share of the irradiance that clouds can block. The windows'
        scenes together are the whole raster's.
        """
        here = (row, col, *reflectance.shape[1:])
        there = (row - self.down, col - self.right, *reflectance.shape[1:])
        depth = self._depth(self._noise(*here))
        opacity = 1.0 - np.exp(-depth)
        # Light scattered in from the sides keeps the shadow of a small cloud from being complete.
        blocked = self.blocked * (1.0 - np.exp(-self._depth(self._noise(*there))))
        share = np.array(direct, np.float32)[:, None, None]
        lit = reflectance * (1.0 - share * blocked)
        shadow = blocked * (1.0 - opacity)
        cloud = self.albedo * self._texture(depth, *here)
        cloudy = lit * (1.0 - opacity) + np.clip(self.tint * cloud, 0.0, 1.6) * opacity
        return CloudScene(
            cloudy.astype(np.float32), opacity.astype(np.float32), shadow.astype(np.float32)
        )

    def _noise(self, row: int, col: int, height: int, width: int) -> np.ndarray:
        top, left = row + max(self.down, 0), col + max(self.right, 0)
        return self.canvas[top : top + height, left : left + width]

    def _depth(self, noise: np.ndarray) -> np.ndarray:
        """Optical depth of the noise, of its shape."""
        if self.base is None:
            return np.zeros_like(noise)
        return np.asarray(self.depth * np.maximum(noise - self.base, 0.0) ** self.exponent)

    def _texture(
        self, depth: np.ndarray, row: int, col: int, height: int, width: int
    ) -> np.ndarray:
        """Brightness ``(height, width)`` of the cloud about 1: thick parts and sunlit flanks glow.

        The slope at a window's edge needs one pixel around it.
        """
        if min(self.height, self.width) < 2:
            return np.ones_like(depth)
        top, left = max(row - 1, 0), max(col - 1, 0)
        bottom, right = min(row + height + 1, self.height), min(col + width + 1, self.width)
        slopes = np.gradient(self._noise(top, left, bottom - top, right - left))
        inner = (slice(row - top, row - top + height), slice(col - left, col - left + width))
        slope_down, slope_right = (slope[inner] for slope in slopes)
        towards_sun = slope_right * math.sin(self.azimuth) - slope_down * math.cos(self.azimuth)
        relief = -self.relief * np.clip(towards_sun, -0.3, 0.3)
        glow = self.glow * (np.exp(-0.5 * depth))
        return np.asarray(1.0 + relief - glow)


def draw_clouds(
    shape: tuple[int, int],
    rng: np.random.Generator,
    *,
    bands: int,
    kind: str = "broken",
    cover: float | None = None,
    sun_azimuth: float | None = None,
    shadow_offset: float | None = None,
    scale: float = 1.0,
    valid: np.ndarray | None = None,
    check: Callable[[], None] | None = None,
) -> CloudField:
    """Draw clouds of one kind for a raster of ``shape`` (height, width) with so many bands.

    ``cover``: share of the pixels (of those ``valid``, bool ``(height, width)``, where it is given)
    with opacity above 0.05, 0..1; ``sun_azimuth``: degrees clockwise from the top of the image;
    ``shadow_offset``: pixels from cloud to shadow. What is None is drawn from ``rng``; ``scale``
    multiplies the sizes that are drawn, of 10 m pixels. ``check`` is called often; what it raises
    ends the work. Raises CloudRemovalError for an unknown kind or a cover outside 0..1.
    """
    look = KINDS.get(kind)
    if look is None:
        raise CloudRemovalError(f"Cloud kind {kind!r} is unknown: use one of {', '.join(KINDS)}.")
    # The order of the draws is part of what a seed means: training runs depend on it.
    cover = rng.uniform(*look.cover) if cover is None else cover
    if not 0.0 <= cover <= 1.0:
        raise CloudRemovalError(f"Cover is {cover}: expected a share between 0 and 1.")
    azimuth = math.radians(rng.uniform(0, 360) if sun_azimuth is None else sun_azimuth)
    if shadow_offset is None:
        shadow_offset = scale * math.exp(rng.uniform(*map(math.log, SHADOW_OFFSETS)))
    # The shadow lies on the side away from the sun; rows grow downwards.
    down = round(shadow_offset * math.cos(azimuth))
    right = round(-shadow_offset * math.sin(azimuth))
    height, width = shape
    size, persistence = scale * rng.uniform(*look.size), rng.uniform(*look.persistence)
    canvas = fractal_noise((height + abs(down), width + abs(right)), rng, size, persistence, check)
    depth, exponent = rng.uniform(*look.depth), rng.uniform(*look.exponent)
    row, col = max(down, 0), max(right, 0)
    seen = canvas[row : row + height, col : col + width]
    blocked, albedo = rng.uniform(0.5, 1.0), rng.uniform(*look.albedo)
    rough = min(shape) >= 2
    relief = rng.uniform(0.0, 0.6) if rough else 0.0
    glow = rng.uniform(0.0, 0.35) if rough else 0.0
    return CloudField(
        height=height,
        width=width,
        down=down,
        right=right,
        azimuth=azimuth,
        canvas=canvas,
        base=_base(seen, valid, cover, depth, exponent),
        depth=depth,
        exponent=exponent,
        blocked=blocked,
        albedo=albedo,
        relief=relief,
        glow=glow,
        tint=np.exp(rng.normal(0.0, 0.03, (bands, 1, 1))),
    )


def _base(
    seen: np.ndarray, valid: np.ndarray | None, cover: float, depth: float, exponent: float
) -> float | None:
    """The noise at which cloud begins, so that ``cover`` of ``seen`` is above COVER_OPACITY.

    None where nothing is to be covered.
    """
    if cover <= 0.0:
        return None
    step = math.ceil(math.sqrt(seen.size / _SAMPLES))
    sample = seen[::step, ::step]
    if valid is not None:
        sample = sample[valid[::step, ::step]]
        sample = sample if sample.size else seen[valid]
    if sample.size == 0:
        return None
    edge = (-math.log(1.0 - COVER_OPACITY) / depth) ** (1.0 / exponent)
    return np.quantile(sample, 1.0 - cover) - edge


def simulate(
    reflectance: np.ndarray,
    rng: np.random.Generator,
    *,
    roles: Sequence[str],
    kind: str = "broken",
    cover: float | None = None,
    sun_azimuth: float | None = None,
    shadow_offset: float | None = None,
    scale: float = 1.0,
    skylight: float = 1.0,
) -> CloudScene:
    """Put clouds of one kind, and the shadows they cast, on a clear scene.

    ``reflectance``: float32 ``(bands, height, width)``; ``roles``: the role of each band, of
    ``blue, green, red, nir``; ``cover``: share of the pixels with opacity above 0.05, 0..1;
    ``sun_azimuth``: degrees clockwise from the top of the image; ``shadow_offset``: pixels from
    cloud to shadow (cloud height / tan(sun elevation) / ground sampling distance). What is None is
    drawn from ``rng``; ``scale`` multiplies the sizes that are drawn, of 10 m pixels;
    ``skylight`` see `direct_shares`. Raises CloudRemovalError for an unknown kind, a cover outside
    0..1 or roles that do not match the bands.
    """
    if len(roles) != reflectance.shape[0] or not set(roles) <= set(DIRECT_SHARE):
        raise CloudRemovalError(
            f"Roles {list(roles)} do not fit {reflectance.shape[0]} bands: name one of "
            f"{', '.join(DIRECT_SHARE)} for each band."
        )
    field = draw_clouds(
        (reflectance.shape[1], reflectance.shape[2]),
        rng,
        bands=len(roles),
        kind=kind,
        cover=cover,
        sun_azimuth=sun_azimuth,
        shadow_offset=shadow_offset,
        scale=scale,
    )
    return field.over(reflectance, direct_shares(roles, skylight))


def direct_shares(roles: Sequence[str], skylight: float = 1.0) -> list[float]:
    """The share of the irradiance, 0..1, that clouds can block in each role's band.

    Of ``skylight`` 1 it is DIRECT_SHARE. At 0 shadows are as deep in every band as in the near
    infrared, as after a correction of the atmosphere that leaves skylight out; at 5, blue loses a
    sixth of what the near infrared does.
    """
    longest = DIRECT_SHARE["nir"]
    return [longest * (DIRECT_SHARE[role] / longest) ** skylight for role in roles]
