"""How far a result is from the truth, and the simple fills that any result has to beat.

Images are ``(bands, height, width)`` float32 reflectance, masks ``(height, width)`` bool.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .errors import CloudRemovalError

#: A pixel whose reflectance changed by more than this in any band between the cloudy image and the
#: truth counts as cloudy in evaluations.
CHANGED = 0.06
#: Window of the structural similarity, pixels.
WINDOW = 7


@dataclass(frozen=True)
class Scores:
    """Errors over the chosen pixels.

    ``mae``, ``rmse``: reflectance. ``psnr``: dB, peak 1.0. ``ssim``: mean of bands, -1..1, of the
    windows centred on the chosen pixels. ``sam``: mean spectral angle, degrees. ``pixels``: how
    many were compared.
    """

    mae: float
    rmse: float
    psnr: float
    ssim: float
    sam: float
    pixels: int


def score(result: np.ndarray, truth: np.ndarray, where: np.ndarray | None = None) -> Scores:
    """Compare ``result`` with ``truth`` over the pixels ``where`` (all, if None).

    Raises CloudRemovalError when the shapes differ or no pixel is chosen.
    """
    if result.shape != truth.shape:
        raise CloudRemovalError(
            f"The result is {result.shape} and the truth {truth.shape} (bands, height, width): "
            "they must have the same bands and size."
        )
    chosen = np.ones(truth.shape[1:], bool) if where is None else where
    count = int(chosen.sum())
    if count == 0:
        raise CloudRemovalError("No pixel to compare: the mask selects nothing.")
    difference = result[:, chosen].astype(np.float64) - truth[:, chosen]
    mse = float(np.mean(difference**2))
    return Scores(
        mae=float(np.mean(np.abs(difference))),
        rmse=mse**0.5,
        psnr=float("inf") if mse == 0 else -10.0 * float(np.log10(mse)),
        ssim=_mean_similarity(result, truth, chosen),
        sam=float(np.mean(spectral_angle(result[:, chosen], truth[:, chosen]))),
        pixels=count,
    )


def spectral_angle(result: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Angle in degrees between spectra ``(bands, ...)`` (Kruse et al. 1993, SAM)."""
    x, y = result.astype(np.float64), truth.astype(np.float64)
    lengths = np.linalg.norm(x, axis=0) * np.linalg.norm(y, axis=0)
    product = (x * y).sum(axis=0)
    cosine = np.divide(product, lengths, out=np.ones_like(product), where=lengths > 0)
    return np.asarray(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))))


def structural_similarity(result: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """SSIM map ``(bands, height - 6, width - 6)`` for a data range of 1, float64.

    Wang, Bovik, Sheikh, Simoncelli (2004) with a uniform 7 x 7 window, sample covariance, K1 =
    0.01 and K2 = 0.03; the first value belongs to the pixel (3, 3).
    """
    x, y = result.astype(np.float64), truth.astype(np.float64)
    sample = WINDOW**2 / (WINDOW**2 - 1)
    mean_x, mean_y = _window_mean(x), _window_mean(y)
    var_x = sample * (_window_mean(x * x) - mean_x**2)
    var_y = sample * (_window_mean(y * y) - mean_y**2)
    covariance = sample * (_window_mean(x * y) - mean_x * mean_y)
    c1, c2 = 0.01**2, 0.03**2
    return np.asarray(
        (2 * mean_x * mean_y + c1)
        * (2 * covariance + c2)
        / ((mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2))
    )


def _window_mean(image: np.ndarray) -> np.ndarray:
    for axis in (-1, -2):
        image = np.lib.stride_tricks.sliding_window_view(image, WINDOW, axis=axis).mean(axis=-1)
    return image


def _mean_similarity(result: np.ndarray, truth: np.ndarray, chosen: np.ndarray) -> float:
    edge = WINDOW // 2
    inside = chosen[edge:-edge, edge:-edge]
    if min(chosen.shape) < WINDOW or not inside.any():
        return float("nan")
    return float(structural_similarity(result, truth)[:, inside].mean())


def changed(cloudy: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """The pixels that count as cloudy: some band differs from the truth by more than 0.06."""
    return np.asarray((np.abs(cloudy - truth) > CHANGED).any(axis=0))


def threshold_mask(reflectance: np.ndarray, roles: Sequence[str]) -> np.ndarray:
    """Cloud by the brightness rule of Braaten, Cohen and Yang (2015), bool ``(height, width)``.

    Green above 0.175 and above red, or green above 0.39. Raises CloudRemovalError without both.
    """
    if not {"green", "red"} <= set(roles):
        raise CloudRemovalError(
            f"The threshold mask needs green and red; the bands are {', '.join(roles)}."
        )
    green, red = reflectance[roles.index("green")], reflectance[roles.index("red")]
    return np.asarray(((green > 0.175) & (green > red)) | (green > 0.39))


def mean_fill(cloudy: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """``cloudy`` with the mean of the pixels outside ``mask`` in each band put inside it.

    Where everything is masked, the mean of everything.
    """
    clear = ~mask if not mask.all() else mask
    colour = cloudy[:, clear].mean(axis=1)
    return np.where(mask, colour[:, None, None], cloudy).astype(np.float32)
