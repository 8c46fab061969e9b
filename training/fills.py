"""The simple ways to fill what is under cloud from another date, beside which ours stands."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cloud_removal_plugin.core import metrics
from cloud_removal_plugin.core.regression import box_mean

#: Pixels that differ by more from the truth are no clear ones for a method that knows it.
TOUCHED = 0.0015
_TREE_SAMPLES = 8000


def line(image: np.ndarray, reference: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """Least squares per band on the `clear` pixels; the reference itself where there are none."""
    result = reference.copy()
    if clear.sum() > 10:
        for k, band in enumerate(reference):
            result[k] = np.polyval(np.polyfit(band[clear], image[k][clear], 1), band)
    return result


def local_line(image: np.ndarray, reference: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """The same in windows of 61 pixels, with a ridge of 0.0001 towards a gain of 1."""
    weight = box_mean(clear.astype(np.float64), 30) + 1e-6
    result = reference.astype(np.float64)

    def mean(values: np.ndarray) -> np.ndarray:
        return np.asarray((box_mean(clear * values, 30) + 1e-6 * values.mean()) / weight)

    for k, (y, x) in enumerate(zip(image, reference)):
        mean_x, mean_y = mean(x), mean(y)
        variance, covariance = mean(x * x) - mean_x**2, mean(x * y) - mean_x * mean_y
        gain = (covariance + 1e-4) / (variance + 1e-4)
        result[k] = mean_y + gain * (x - mean_x)
    return result.astype(np.float32)


def trees(image: np.ndarray, reference: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """Extremely randomised trees (Geurts et al. 2006) on the bands and their blur, fitted to
    `clear` pixels; the reference itself where there are hardly any."""
    from sklearn.ensemble import ExtraTreesRegressor

    known = np.flatnonzero(clear.ravel())
    if len(known) < 50:
        return reference
    layers = [reference, *([box_mean(b, reach) for b in reference] for reach in (2, 6))]
    features = np.concatenate([np.stack(layer) for layer in layers]).reshape(9, -1).T
    some = np.random.default_rng(0).permutation(known)[:_TREE_SAMPLES]
    model = ExtraTreesRegressor(30, min_samples_leaf=5, random_state=0)
    model.fit(features[some], image.reshape(len(image), -1).T[some])
    return np.asarray(model.predict(features).T.reshape(image.shape), np.float32)


def simple_fills(
    x: np.ndarray, truth: np.ndarray, reference: np.ndarray, roles: Sequence[str]
) -> dict[str, np.ndarray]:
    """The result of every method that needs no network. "perfect mask" is told what is cloudy."""
    cloudy = metrics.changed(x, truth)
    threshold = metrics.threshold_mask(x, roles)
    touched = (np.abs(x - truth) > TOUCHED).any(axis=0)
    return {
        "cloudy input": x,
        "mean fill, threshold mask": metrics.mean_fill(x, threshold),
        "mean fill, perfect mask": metrics.mean_fill(x, cloudy),
        "reference copy": reference,
        "global regression": line(x, reference, ~threshold),
        "local regression": local_line(x, reference, ~threshold),
        "extra trees": trees(x, reference, ~threshold),
        "extra trees, perfect mask": trees(x, reference, ~touched),
    }
