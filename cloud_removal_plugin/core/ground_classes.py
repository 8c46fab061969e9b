"""What two dates differ by from one kind of ground to the next: a regression for each class.

Imports numpy only. Images are ``(bands, ...)`` reflectance. The classes are of the reference's
colours (k-means, Lloyd 1982); a pixel belongs to several in part, so that no edge is made.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

COUNT = 16
_ROUNDS = 6
# Pixels: what is made of them for all classes stays in the processor's cache.
_AT_A_TIME = 1 << 13
_SAMPLES = 4096
# Standard deviations per band at which a class's part has fallen to exp(-1), and the widest colour.
_WIDTH, _WIDEST = 0.3, 4.0
# No spread is taken to be less, reflectance: what sensor and atmosphere make.
_LEAST = 0.003
# Within a class a line adds no more than this, reflectance, however far off a colour is.
_MOST = 0.05
# Ridge of the lines, reflectance squared: per pixel of evidence, and per pixel of prior.
_RIDGE, _PRIOR = 3e-5, 1e-4


@dataclass(frozen=True)
class GroundClasses:
    """``centres`` (bands, classes) in standard deviations ``spread`` (bands,) from ``mean``; what
    each adds: ``offset`` (bands, classes) and ``matrix`` (classes, bands, bands) times the
    difference from ``level`` (bands, classes), reflectance."""

    mean: np.ndarray
    spread: np.ndarray
    centres: np.ndarray
    level: np.ndarray
    offset: np.ndarray
    matrix: np.ndarray

    def added(self, reference: np.ndarray) -> np.ndarray:
        """What the classes add to a fit of ``reference``, both (bands, ...), float32."""
        colours = reference.reshape(len(reference), -1).astype(np.float32)
        total = np.empty_like(colours)
        for start in range(0, colours.shape[1], _AT_A_TIME):
            some = slice(start, start + _AT_A_TIME)
            total[:, some] = self._added(colours[:, some])
        return total.reshape(reference.shape)

    def _added(self, colours: np.ndarray) -> np.ndarray:
        parts = _parts(_standard(colours, self.mean, self.spread), self.centres)
        total = np.zeros_like(colours)
        for k, part in enumerate(parts):
            line = self.matrix[k].astype(np.float32) @ (
                colours - self.level[:, k, None].astype(np.float32)
            )
            total += part * (
                self.offset[:, k, None].astype(np.float32) + np.clip(line, -_MOST, _MOST)
            )
        return total


def fit_classes(
    reference: np.ndarray,
    difference: np.ndarray,
    weight: np.ndarray,
    prior: float,
    half: np.ndarray,
) -> GroundClasses:
    """The classes of ``reference`` and what they add, to make up for a fit's ``difference``.

    Both (bands, n), ``weight`` (n,): pixels that are known to show the ground. Every class is drawn
    towards adding nothing as strongly as ``prior`` pixels without difference would, and all of them
    as far as what they learn on one half of the pixels does not hold on the other: ``half`` (n,)
    bool, of places apart. So a reference of other ground adds nothing.
    """
    whole = _fitted(reference, difference, weight, prior)
    foreseen = found = 0.0
    for apart in (half, ~half):
        told = _fitted(reference, difference, weight * apart, prior).added(reference)
        other = weight * ~apart
        foreseen += float((other * (told * difference).sum(axis=0)).sum())
        found += float((other * np.square(told).sum(axis=0)).sum())
    # The factor that makes what was told the best of its kind on the half it was not fitted to.
    holds = float(np.clip(foreseen / found, 0.0, 1.0)) if found > 0.0 else 0.0
    return replace(whole, offset=holds * whole.offset, matrix=holds * whole.matrix)


def _fitted(
    reference: np.ndarray, difference: np.ndarray, weight: np.ndarray, prior: float
) -> GroundClasses:
    bands = len(reference)
    x, d, w = (values.astype(np.float64) for values in (reference, difference, weight))
    total = float(w.sum())
    if total <= 0.0:
        none = np.zeros((bands, 1))
        return GroundClasses(
            np.zeros(bands), np.ones(bands), none, none, none, np.zeros((1, bands, bands))
        )
    mean = x @ w / total
    spread = np.sqrt(np.square(x - mean[:, None]) @ w / total) + _LEAST
    standard = _standard(x, mean, spread)
    every = max(x.shape[1] // _SAMPLES, 1)
    centres = _centres(standard[:, ::every], w[::every])
    level, offset = np.zeros((2, bands, centres.shape[1]))
    matrix = np.zeros((centres.shape[1], bands, bands))
    for k, part in enumerate(_parts(standard, centres)):
        of_class = w * part
        evidence = float(of_class.sum()) + 1e-9
        level[:, k] = x @ of_class / evidence
        offset[:, k] = d @ of_class / (evidence + prior)
        dx, dd = x - level[:, k, None], d - offset[:, k, None]
        ridge = _RIDGE * (evidence + prior) + _PRIOR * prior
        normal = (of_class * dx) @ dx.T + ridge * np.eye(bands)
        matrix[k] = np.linalg.solve(normal, (of_class * dx) @ dd.T).T
    return GroundClasses(mean, spread, centres, level, offset, matrix)


def _standard(colours: np.ndarray, mean: np.ndarray, spread: np.ndarray) -> np.ndarray:
    scaled = (colours - mean[:, None].astype(colours.dtype)) / spread[:, None].astype(colours.dtype)
    return np.asarray(np.clip(scaled, -_WIDEST, _WIDEST))


def _parts(standard: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """How far each pixel belongs to each class (classes, n); sums to 1."""
    there = centres.astype(standard.dtype)
    far = np.square(there).sum(axis=0)[:, None] - 2.0 * there.T @ standard
    width = len(standard) * _WIDTH**2
    parts = np.exp((far.min(axis=0) - far) / width)
    return np.asarray(parts / parts.sum(axis=0))


def _centres(standard: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Centres (bands, classes), from groups of equal weight along the brightness.

    No draw by lot and no pixel alone decides: what differs in the last bits gives the same classes.
    """
    order = np.argsort(standard.sum(axis=0), kind="stable")
    reached = np.cumsum(weight[order])
    group = np.minimum((reached / max(reached[-1], 1e-12) * COUNT).astype(int), COUNT - 1)
    nearest = np.empty_like(group)
    nearest[order] = group
    centres = np.zeros((len(standard), COUNT))
    for _ in range(_ROUNDS):
        for k in range(COUNT):
            mine = weight * (nearest == k)
            if mine.sum() > 0.0:
                centres[:, k] = standard @ mine / mine.sum()
        nearest = (np.square(centres).sum(axis=0)[:, None] - 2.0 * centres.T @ standard).argmin(0)
    return centres
