"""How far off each pixel is expected to be: what is known about it, calibrated on held-out places.

Imports numpy only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

NODATA = -9999.0
# Keeps logarithms finite: no pixel is known better than this, reflectance.
_LEAST = 0.002
# About what an opaque cloud over dark ground is off by; the exponential would go on beyond that.
_MOST = 0.5
# Groups that are told less apart than this are one, reflectance.
_APART = 1e-4


@dataclass(frozen=True)
class Calibration:
    """The error expected of pixels from one source.

    exp(`constant` + sum of coefficients times features) tells the order; what is `told` by that was
    `found` to be, between which it is interpolated; beyond the last it goes on in proportion. Both
    rise.
    """

    constant: float
    error: float
    hidden: float
    apart: float
    level: float
    misfit: float
    told: tuple[float, ...] = ()
    found: tuple[float, ...] = ()


def features(
    error: np.ndarray,
    hidden: np.ndarray,
    apart: np.ndarray,
    level: np.ndarray,
    misfit: np.ndarray,
) -> np.ndarray:
    """(6, ...) float64: 1 and what the coefficients of a `Calibration` belong to.

    `error`: expected by the fit, `apart`: of reference and generator, `level`: mean of the bands,
    `misfit`: of the input and what is expected, mean of the bands, all reflectance; `hidden`:
    obstruction by cloud and shadow, 0..1.
    """
    log = [np.log(np.maximum(v, _LEAST)) for v in (error, apart, level, misfit)]
    return np.stack([np.ones_like(log[0]), log[0], hidden, *log[1:]]).astype(np.float64)


def expected_error(calibration: Calibration, known: np.ndarray) -> np.ndarray:
    """Expected absolute error, float32 reflectance, of `features` (6, ...)."""
    c = calibration
    weights = np.array([c.constant, c.error, c.hidden, c.apart, c.level, c.misfit])
    # Beyond e the exponential could overflow, and all is more than _MOST anyway.
    told = np.exp(np.minimum(np.tensordot(weights, known, axes=1), 1.0))
    if c.told:
        # Below what the fit told no smaller error was found either; beyond, it may be larger.
        beyond = np.maximum(told / c.told[-1], 1.0)
        told = np.interp(told, c.told, c.found) * beyond
    return np.asarray(np.minimum(told, _MOST), np.float32)


def with_curve(
    calibration: Calibration, known: np.ndarray, errors: np.ndarray, parts: int = 6
) -> Calibration:
    """The calibration with the curve from what it tells to what is found, on `errors` (n,).

    Means of `parts` groups of equal size by what is told, drawn together where they do not rise
    (isotonic regression by pooling adjacent violators, Ayer et al. 1955).
    """
    plain = replace(calibration, told=(), found=())
    told = expected_error(plain, known)
    means: list[tuple[float, float, int]] = []
    for group in np.array_split(np.argsort(told, kind="stable"), parts):
        if len(group):
            mean = float(told[group].mean()), float(errors[group].mean()), len(group)
            if means and mean[0] <= means[-1][0] + _APART:
                mean = _pooled(means.pop(), mean)
            means.append(mean)
    blocks: list[list[tuple[float, float, int]]] = []
    for mean in means:
        block = [mean]
        while blocks and _found(blocks[-1]) >= _found(block):
            block = blocks.pop() + block
        blocks.append(block)
    return replace(
        plain,
        told=tuple(mean for mean, _, _ in means),
        found=tuple(_found(block) for block in blocks for _ in block),
    )


def _pooled(*means: tuple[float, float, int]) -> tuple[float, float, int]:
    """The mean told, mean found and number of several groups together."""
    told, found = (np.average([m[k] for m in means], weights=[m[2] for m in means]) for k in (0, 1))
    return float(told), float(found), sum(m[2] for m in means)


def _found(block: list[tuple[float, float, int]]) -> float:
    return _pooled(*block)[1]


def fit_calibration(
    known: np.ndarray, errors: np.ndarray, rounds: int = 30, shrink: float = 0.5
) -> Calibration:
    """The calibration that fits absolute `errors` (n,) best, of `features` (6, n).

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
    constant, error, hidden, apart, level, misfit = map(float, slopes)
    return Calibration(constant, error, hidden, apart, level, misfit)
