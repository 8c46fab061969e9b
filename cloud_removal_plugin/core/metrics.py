"""How far a result is from the truth, and the simple fills that any result has to beat.

Images are ``(bands, height, width)`` float32 reflectance, masks ``(height, width)`` bool. Scores
come from sums, so that an image may be compared part by part.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from math import nan

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
    many were compared. Of each band: ``band_mae``, ``band_rmse``, ``band_ssim``, and ``pearson``,
    the correlation -1..1. ``ndvi``: mean absolute error of the NDVI. What cannot be told is NaN.
    """

    mae: float
    rmse: float
    psnr: float
    ssim: float
    sam: float
    pixels: int
    band_mae: tuple[float, ...] = ()
    band_rmse: tuple[float, ...] = ()
    band_ssim: tuple[float, ...] = ()
    pearson: tuple[float, ...] = ()
    ndvi: float = nan

    @property
    def mean_pearson(self) -> float:
        """The mean of the bands' correlations; NaN where none can be told."""
        known = [r for r in self.pearson if not math.isnan(r)]
        return sum(known) / len(known) if known else nan


class Tally:
    """Sums over the pixels compared so far, of images that come part by part.

    ``red_nir``: the positions of the red and near infrared bands, for the NDVI.
    """

    def __init__(self, bands: int, red_nir: tuple[int, int] | None = None) -> None:
        self._red_nir = red_nir
        self.pixels = self._ndvi_pixels = 0
        self._angle = self._ndvi = 0.0
        self._absolute, self._squared = np.zeros(bands), np.zeros(bands)
        # Sums of x, y, x * x, y * y, x * y of each band.
        self._moments = np.zeros((5, bands))
        self._similarity, self._similar = np.zeros(bands), 0

    def add(
        self,
        result: np.ndarray,
        truth: np.ndarray,
        chosen: np.ndarray,
        similarity: np.ndarray | None = None,
        similar: np.ndarray | None = None,
    ) -> None:
        """Compare the ``chosen`` pixels of a part.

        ``similarity``: SSIM map ``(bands, height, width)`` of the part, which counts where
        ``similar`` ``(height, width)``; None where no window lies in the image.
        """
        count = int(np.count_nonzero(chosen))
        if count:
            x, y = result[:, chosen].astype(np.float64), truth[:, chosen].astype(np.float64)
            difference = x - y
            self.pixels += count
            self._absolute += np.abs(difference).sum(axis=1)
            self._squared += np.square(difference).sum(axis=1)
            if len(x) > 1:
                self._angle += float(spectral_angle(x, y).sum())
            for sums, values in zip(self._moments, (x, y, x * x, y * y, x * y)):
                sums += values.sum(axis=1)
            self._add_ndvi(x, y)
        if similarity is not None and similar is not None:
            self._similarity += similarity[:, similar].sum(axis=1)
            self._similar += int(np.count_nonzero(similar))

    def _add_ndvi(self, x: np.ndarray, y: np.ndarray) -> None:
        if self._red_nir is None:
            return
        red, nir = self._red_nir
        told, wanted = (ndvi(image[red], image[nir]) for image in (x, y))
        known = np.isfinite(told) & np.isfinite(wanted)
        self._ndvi += float(np.abs(told[known] - wanted[known]).sum())
        self._ndvi_pixels += int(np.count_nonzero(known))

    def __add__(self, other: Tally) -> Tally:
        """The tally of the pixels of both, which must be of the same bands."""
        both = Tally(len(self._absolute), self._red_nir)
        for name in vars(both):
            if name != "_red_nir":
                setattr(both, name, getattr(self, name) + getattr(other, name))
        return both

    def scores(self) -> Scores:
        """The scores of all pixels so far; CloudRemovalError where there was none."""
        count = self.pixels
        if count == 0:
            raise CloudRemovalError("No pixel to compare: the mask selects nothing.")
        mse = float(self._squared.mean()) / count
        similarity = self._similarity / self._similar if self._similar else self._similarity + nan
        return Scores(
            mae=float(self._absolute.mean()) / count,
            rmse=mse**0.5,
            psnr=float("inf") if mse == 0 else -10.0 * math.log10(mse),
            ssim=float(similarity.mean()),
            sam=self._angle / count if len(self._absolute) > 1 else nan,
            pixels=count,
            band_mae=tuple((self._absolute / count).tolist()),
            band_rmse=tuple(np.sqrt(self._squared / count).tolist()),
            band_ssim=tuple(similarity.tolist()),
            pearson=tuple(self._correlation().tolist()),
            ndvi=self._ndvi / self._ndvi_pixels if self._ndvi_pixels else nan,
        )

    def _correlation(self) -> np.ndarray:
        """Pearson's r of each band; NaN where either image is constant."""
        x, y, xx, yy, xy = self._moments / self.pixels
        of_x, of_y = xx - x * x, yy - y * y
        # A variance below this is rounding of the sums.
        varied = (of_x > 1e-9 * xx) & (of_y > 1e-9 * yy)
        spread = np.sqrt(np.where(varied, of_x * of_y, 1.0))
        return np.where(varied, (xy - x * y) / spread, nan)


def score(
    result: np.ndarray,
    truth: np.ndarray,
    where: np.ndarray | None = None,
    red_nir: tuple[int, int] | None = None,
) -> Scores:
    """Compare ``result`` with ``truth`` over the pixels ``where`` (all, if None).

    Raises CloudRemovalError when the shapes differ or no pixel is chosen.
    """
    if result.shape != truth.shape:
        raise CloudRemovalError(
            f"The result is {result.shape} and the truth {truth.shape} (bands, height, width): "
            "they must have the same bands and size."
        )
    chosen = np.ones(truth.shape[1:], bool) if where is None else where
    tally = Tally(len(truth), red_nir)
    similarity, similar = similarity_of_pixels(result, truth)
    tally.add(result, truth, chosen, similarity, similar & chosen)
    return tally.scores()


def ndvi(red: np.ndarray, nir: np.ndarray) -> np.ndarray:
    """Normalised difference vegetation index (Rouse et al. 1974), -1..1, of reflectance.

    NaN where the reflectances do not add up to more than 0 or one of them is negative.
    """
    total = red + nir
    known = (red >= 0) & (nir >= 0) & (total > 0)
    return np.asarray(np.divide(nir - red, total, out=np.full_like(total, nan), where=known))


def spectral_angle(result: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Angle in degrees between spectra ``(bands, ...)`` (Kruse et al. 1993, SAM)."""
    x, y = result.astype(np.float64), truth.astype(np.float64)
    lengths = np.linalg.norm(x, axis=0) * np.linalg.norm(y, axis=0)
    product = (x * y).sum(axis=0)
    cosine = np.divide(product, lengths, out=np.ones_like(product), where=lengths > 0)
    return np.asarray(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))))


def structural_similarity(result: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """SSIM map ``(..., height - 6, width - 6)`` for a data range of 1, float64.

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
        length = image.shape[axis] - WINDOW + 1
        parts = [np.moveaxis(image, axis, 0)[k : k + length] for k in range(WINDOW)]
        total = parts[0] + parts[1]
        for part in parts[2:]:
            total += part
        total /= WINDOW
        image = np.moveaxis(total, 0, axis)
    return image


def similarity_of_pixels(
    result: np.ndarray, truth: np.ndarray, valid: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """The SSIM map ``(bands, height, width)`` and where it is known, bool ``(height, width)``.

    Known where the whole window around a pixel lies in the image, on ``valid`` pixels.
    """
    similarity = np.zeros(truth.shape, np.float64)
    known = np.zeros(truth.shape[1:], bool)
    if min(known.shape) >= WINDOW:
        edge = WINDOW // 2
        inner = (slice(edge, -edge), slice(edge, -edge))
        # Band by band: what fits into the processor's cache is done in half the time.
        for k in range(len(truth)):
            similarity[(k, *inner)] = structural_similarity(result[k], truth[k])
        known[inner] = True
        if valid is not None and not valid.all():
            # A mean of ones is 1 but for rounding, and one zero among them makes 1 / 49 less.
            known[inner] = _window_mean(valid.astype(np.float64)) > 0.99
    return similarity, known


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
