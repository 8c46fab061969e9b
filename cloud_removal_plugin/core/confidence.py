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


#: By source; fitted by the code of ``python -m training confidence`` on simulated clouds over three
#: places (worldcereal, gen34TET, gen29SND), a small sample.
OBSERVED = Calibration(-4.4133, 0.2302, 5.3268, 0.0674, 0.1085)
REFERENCE = Calibration(-0.6346, 1.0008, -0.0874, 0.0129, -0.1587)
GENERATOR = Calibration(-2.7023, -0.0974, 0.0190, 0.1052, -0.1781)


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


def fit_calibration(
    known: np.ndarray, errors: np.ndarray, rounds: int = 30, shrink: float = 2.0
) -> Calibration:
    """The calibration that fits absolute `errors` (n,) best, of `features` (5, n).

    A generalised linear model with logarithmic link and variance as the mean (quasi-Poisson), by
    Fisher scoring (McCullagh and Nelder 1989): the sum of its expectations is that of the errors,
    and pixels without any error do no harm. `shrink` draws the coefficients of the standardised
    features to 0: with little of it, what holds on one place is far off on the next.
    """
    centre = known.mean(axis=1)
    spread = known.std(axis=1) + 1e-6
    # The first feature is the constant 1, and stays; one that hardly varies can say nothing.
    centre[0], spread[0] = 0.0, 1.0
    x = np.where(spread[:, None] > 1e-3, (known - centre[:, None]) / spread[:, None], 0.0)
    ridge = shrink * float(errors.sum())
    weights = np.zeros(len(x))
    weights[0] = np.log(max(float(errors.mean()), 1e-4))

    def loss(tried: np.ndarray) -> float:
        told = tried @ x
        return float(np.exp(told).sum() - errors @ told + 0.5 * ridge * (tried[1:] ** 2).sum())

    for _ in range(rounds):
        mean = np.exp(weights @ x)
        pull = np.r_[0.0, weights[1:]] * ridge
        hessian = (x * mean) @ x.T + ridge * np.eye(len(x))
        step = np.linalg.solve(hessian, x @ (errors - mean) - pull)
        while loss(weights + step) > loss(weights) and np.abs(step).max() > 1e-6:
            step = step / 2.0
        weights = weights + step
    slopes = np.where(spread > 1e-3, weights / spread, 0.0)
    slopes[0] = weights[0] - float((slopes[1:] * centre[1:]).sum())
    return Calibration(*map(float, slopes))
