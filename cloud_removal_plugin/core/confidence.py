"""How far off each pixel is expected to be: what is known about it, calibrated on held-out places.

Imports numpy only.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

NODATA = -9999.0
# Keeps logarithms finite: no pixel is known better than this, reflectance.
_LEAST = 0.002


@dataclass(frozen=True)
class Calibration:
    """exp(`constant` + sum of coefficients times features) is the expected absolute error."""

    constant: float
    error: float
    hidden: float
    apart: float
    level: float


#: Made by ``python -m training confidence``; by source.
OBSERVED = Calibration(-4.0, 0.0, 3.0, 0.0, 0.0)
REFERENCE = Calibration(0.0, 1.0, 0.0, 0.0, 0.0)
GENERATOR = Calibration(0.0, 1.0, 0.0, 0.0, 0.0)


def features(
    error: np.ndarray, hidden: np.ndarray, apart: np.ndarray, level: np.ndarray
) -> np.ndarray:
    """(5, ...) float64: 1 and what the coefficients of a `Calibration` belong to.

    `error`: expected by the fit, `apart`: of reference and generator, `level`: mean of the bands,
    all reflectance; `hidden`: obstruction by cloud and shadow, 0..1.
    """
    log = [np.log(np.maximum(v, _LEAST)) for v in (error, apart, level)]
    return np.stack([np.ones_like(log[0]), log[0], hidden, log[1], log[2]]).astype(np.float64)


def expected_error(calibration: Calibration, known: np.ndarray) -> np.ndarray:
    """Expected absolute error, float32 reflectance, of `features` (5, ...)."""
    c = calibration
    weights = np.array([c.constant, c.error, c.hidden, c.apart, c.level])
    return np.asarray(np.exp(np.tensordot(weights, known, axes=1)), np.float32)


def fit_calibration(known: np.ndarray, errors: np.ndarray, rounds: int = 30) -> Calibration:
    """The calibration that fits absolute `errors` (n,) best, of `features` (5, n).

    A generalised linear model with logarithmic link and variance as the mean squared (gamma), by
    iterated least squares (McCullagh and Nelder 1989): its expectations are right on average.
    """
    ridge = 1e-3 * np.eye(len(known)) * known.shape[1]
    ridge[0, 0] = 0.0
    weights = np.zeros(len(known))
    weights[0] = np.log(max(float(errors.mean()), 1e-4))
    for _ in range(rounds):
        mean = np.exp(np.clip(weights @ known, -8.0, 0.0))
        step = np.linalg.solve(
            known @ known.T + ridge, known @ (errors / mean - 1.0) - ridge @ weights
        )
        weights = weights + np.clip(step, -1.0, 1.0)
    return Calibration(*map(float, weights))
