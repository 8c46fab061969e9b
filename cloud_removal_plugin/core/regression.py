"""How one image follows from another of the same place: a robust line, then what differs locally.

Imports numpy only. Images are ``(bands, height, width)`` reflectance, weights ``(height, width)``:
how far a pixel is known to show the ground. The fewer do, the more is left to what is expected
beforehand: that nothing changed but for a loss of contrast, which any two dates have.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Trust:
    """How much evidence it takes to move a fit; how it was chosen: docs/references.md.

    `offset`: the share of clear pixels that counts as much as expecting no change of level;
    `variance`: the same for the gain, as clear share times reflectance squared; `gain`: the gain
    expected beforehand. `tolerance`: residuals of so many median deviations count half. `local`:
    the clear pixels of a cell that count as much as the wider surroundings.

    `scarce`: the share of clear pixels from which on a reference is mostly left as it is, and from
    which on `local` and `of_class`, the same for a class of ground, grow with the square of what is
    missing; `least_kept`: the share of the fit in what is expected where nothing is clear. Where
    all bands of a window differ alike by `veil`, reflectance, or a pixel by `outlying` median
    residuals, it is hardly clear.

    A pixel's weight is (1 - obstruction) ** `power`, for the line, and ** `local_power` for what is
    added locally, where haze would do more harm; at least `least`, of the generator's surface.
    Where the two dates agree within `agreement` (reflectance) over a window of 2 * `reach` + 1
    pixels, both are clear whatever the obstruction says, with a weight of `agreed`;
    `coherence` is the power of the window's mean agreement.
    """

    scarce: float = 0.1
    least_kept: float = 0.5
    of_class: float = 5.0
    veil: float = 0.015
    outlying: float = 3.0
    offset: float = 0.02
    variance: float = 1e-4
    gain: float = 0.9
    tolerance: float = 1.5
    local: float = 3_000.0
    power: float = 16.0
    local_power: float = 64.0
    least: float = 0.003
    agreement: float = 0.02
    reach: int = 6
    agreed: float = 2.0
    coherence: float = 4.0


def agreement(image: np.ndarray, expected: np.ndarray, trust: Trust) -> np.ndarray:
    """How sure (h, w), 0..1, two dates (bands, h, w) show the same ground, by their likeness.

    A pixel's Gaussian likeness times a power of its mean over the window: haze agrees with another
    date by chance, here and there, clear ground all over.
    """
    distance = np.square((image - expected) / trust.agreement).mean(axis=0)
    alike = np.exp(-0.5 * distance)
    return np.asarray(alike * box_mean(alike, trust.reach) ** trust.coherence)


def box_mean(values: np.ndarray, reach: int) -> np.ndarray:
    """The mean of the (2 reach + 1)-wide window around each pixel (h, w), edges repeated."""
    size = 2 * reach + 1
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (reach, reach)
        lines = np.moveaxis(np.pad(values, pad, mode="edge"), axis, 0)
        sums = np.cumsum(lines, axis=0, dtype=np.float64)
        sums = np.concatenate([np.zeros_like(sums[:1]), sums])
        values = np.moveaxis((sums[size:] - sums[:-size]) / size, 0, axis)
    return values


@dataclass(frozen=True)
class Line:
    """``matrix`` (bands, bands) and ``offset`` (bands,): image = matrix @ reference + offset.

    ``spread`` (bands,): the median absolute residual, reflectance.
    """

    matrix: np.ndarray
    offset: np.ndarray
    spread: np.ndarray

    def apply(self, reference: np.ndarray) -> np.ndarray:
        """The image that the line expects of a reference, both (bands, ...), float32."""
        fitted = np.tensordot(self.matrix.astype(np.float32), reference, axes=1)
        shape = (-1,) + (1,) * (reference.ndim - 1)
        return np.asarray(fitted + self.offset.astype(np.float32).reshape(shape))

    def plausibility(self, residual: np.ndarray, tolerance: float) -> np.ndarray:
        """Cauchy weights 0..1 of residuals (bands, ...): 1 / (1 + (r / scale)^2), mean of bands."""
        scale = (1.4826 * self.spread).reshape((-1,) + (1,) * (residual.ndim - 1))
        distance = np.square(residual / np.maximum(scale, 1e-4)).mean(axis=0)
        return np.asarray(1.0 / (1.0 + distance / tolerance**2))


def fit_line(
    reference: np.ndarray, image: np.ndarray, weight: np.ndarray, trust: Trust, rounds: int = 5
) -> Line:
    """The robust line from ``reference`` to ``image``, both (bands, n), by iterated reweighting.

    ``weight`` (n,) 0..1. With no weight at all, what `trust` expects beforehand.
    """
    bands, count = reference.shape
    prior = trust.gain * np.eye(bands)
    x, y = reference.astype(np.float64), image.astype(np.float64)
    given = weight.astype(np.float64)
    known = float(given.sum())
    if known <= 0:
        centre = x.mean(axis=1) if count else np.zeros(bands)
        return Line(prior, centre - prior @ centre, np.full(bands, 0.05))
    line = Line(prior, np.zeros(bands), np.full(bands, np.inf))
    current = given
    for _ in range(rounds):
        share = current.sum() / count
        mean_x, mean_y = (np.average(v, axis=1, weights=current) for v in (x, y))
        dx, dy = x - mean_x[:, None], y - mean_y[:, None]
        ridge = trust.variance * np.eye(bands)
        xx, yx = (current * dx) @ dx.T / count, (current * dy) @ dx.T / count
        matrix = (yx + trust.variance * prior) @ np.linalg.inv(xx + ridge)
        kept = share / (share + trust.offset)
        level = mean_x + kept * (mean_y - mean_x)
        # The line's own level, not the shrunk one: else all residuals would lie to one side.
        residual = dy - matrix @ dx
        spread = np.array([weighted_median(np.abs(r), given) for r in residual])
        line = Line(matrix, level - matrix @ mean_x, spread)
        current = given * line.plausibility(residual, trust.tolerance)
    return line


def weighted_median(values: np.ndarray, weight: np.ndarray) -> float:
    """The value (n,) at which half of the weight (n,) is reached."""
    order = np.argsort(values)
    reached = np.cumsum(weight[order])
    return float(values[order][np.searchsorted(reached, 0.5 * reached[-1])])


@dataclass(frozen=True)
class Correction:
    """What is locally added to a line: ``gain`` and ``offset`` (bands, rows, columns) of cells.

    image = fitted + gain * (fitted - ``level``) + offset, ``level`` (bands,) being the reflectance
    about which contrast grows. ``error`` (rows, columns): mean absolute residual of the clear
    pixels, reflectance; ``evidence`` (rows, columns): their share, 0..1, both of the surroundings.
    ``cell``: pixels a side.
    """

    gain: np.ndarray
    offset: np.ndarray
    level: np.ndarray
    error: np.ndarray
    evidence: np.ndarray
    cell: int

    def fields(self, row: int, col: int, height: int, width: int) -> np.ndarray:
        """Gains, offsets, error and evidence (2 bands + 2, height, width) of a window's pixels."""
        stacked = np.concatenate([self.gain, self.offset, self.error[None], self.evidence[None]])
        return interpolated(stacked, self.cell, row, col, height, width)

    def apply(self, fitted: np.ndarray, fields: np.ndarray) -> np.ndarray:
        """Correct ``fitted`` (bands, h, w) by the `fields` of its window."""
        bands = len(fitted)
        gain, offset = fields[:bands], fields[bands : 2 * bands]
        level = self.level.astype(np.float32)[:, None, None]
        return np.asarray(fitted + gain * (fitted - level) + offset)


def interpolated(
    cells: np.ndarray, cell: int, row: int, col: int, height: int, width: int
) -> np.ndarray:
    """Bilinear interpolation of (channels, rows, columns) of cells at a window's pixels."""

    def places(start: int, length: int, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        position = np.clip((np.arange(start, start + length) + 0.5) / cell - 0.5, 0, count - 1)
        low = np.minimum(position.astype(int), max(count - 2, 0))
        return low, np.minimum(low + 1, count - 1), (position - low).astype(np.float32)

    top, bottom, down = places(row, height, cells.shape[1])
    left, right, across = places(col, width, cells.shape[2])
    lines = cells[:, top] * (1 - down[:, None]) + cells[:, bottom] * down[:, None]
    return np.asarray(lines[:, :, left] * (1 - across) + lines[:, :, right] * across, np.float32)


def fit_locally(
    fitted: np.ndarray,
    image: np.ndarray,
    weight: np.ndarray,
    cell: int,
    trust: Trust,
    seen: np.ndarray | None = None,
) -> Correction:
    """The correction of ``fitted`` towards ``image`` (bands, h, w) by ``weight`` (h, w).

    Its error is that of the pixels by the weight ``seen`` (h, w), if that is another.

    From one cell that holds all to cells of ``cell`` pixels, each level halving the cells: a level
    starts from what the level above says, and moves from it as far as its own clear pixels and
    those of its eight neighbours bear out (a ridge regression whose prior is the level above).
    """
    bands = len(fitted)
    total = max(float(weight.sum()), 1e-9)
    level = (weight * fitted).sum(axis=(1, 2)) / total
    x, d = fitted - level[:, None, None], image - fitted
    variance = np.maximum((weight * x * x).sum(axis=(1, 2)) / total, 1e-6)[:, None, None]
    seen = weight if seen is None else seen
    single = np.stack([seen * np.abs(d).mean(axis=0), seen, np.ones_like(weight)])
    products = (weight * x, weight * d, weight * x * x, weight * x * d)
    terms = np.concatenate([weight[None], *products, single])
    pyramid = [_cells(terms, cell)]
    while max(pyramid[-1].shape[1:]) > 1:
        pyramid.append(_cells(pyramid[-1], 2))
    gain = offset = np.zeros((bands, 1, 1), np.float32)
    # Without a single clear pixel the typical error of a date weeks away.
    error = np.full((1, 1, 1), 0.03, np.float32)
    for sums in reversed(pyramid):
        sums = _smoothed(sums)
        gain, offset, error = (_doubled(v, sums.shape[1:]) for v in (gain, offset, error))
        w = sums[0]
        sx, sd, sxx, sxd = (sums[1 + k * bands : 1 + (k + 1) * bands] for k in range(4))
        # Ridge about the level above: minimise sum w (d - g x - o)^2 + local * (variance
        # (g - gain)^2 + (o - offset)^2), the normal equations of two unknowns.
        a, b, c = sxx + trust.local * variance, sx, w + trust.local
        p, q = sxd + trust.local * variance * gain, sd + trust.local * offset
        determinant = np.maximum(a * c - b * b, 1e-12)
        gain, offset = (c * p - b * q) / determinant, (a * q - b * p) / determinant
        error = (sums[-3] + trust.local * error) / (sums[-2] + trust.local)
    evidence = _smoothed(pyramid[0])
    return Correction(
        gain.astype(np.float32),
        offset.astype(np.float32),
        level.astype(np.float32),
        error[0].astype(np.float32),
        (evidence[0] / np.maximum(evidence[-1], 1e-6)).astype(np.float32),
        cell,
    )


def _cells(terms: np.ndarray, cell: int) -> np.ndarray:
    """Sums (n, rows, columns) of cells of (n, h, w)."""
    count, height, width = terms.shape
    rows, columns = -(-height // cell), -(-width // cell)
    edges = ((0, 0), (0, rows * cell - height), (0, columns * cell - width))
    padded = np.pad(terms, edges)
    return padded.reshape(count, rows, cell, columns, cell).sum(axis=(2, 4))


def _smoothed(sums: np.ndarray) -> np.ndarray:
    """Each cell with half of its neighbours and a quarter of the diagonal ones."""
    for axis in (1, 2):
        pad = [(0, 0)] * 3
        pad[axis] = (1, 1)
        wide = np.moveaxis(np.pad(sums, pad), axis, 0)
        sums = np.moveaxis(wide[1:-1] + 0.5 * (wide[:-2] + wide[2:]), 0, axis)
    return sums


def _doubled(values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Values (n, rows, columns) of cells at the cells half as wide, (n, *shape)."""
    if values.shape[1:] == shape:
        return values
    return interpolated(values, 2, 0, 0, shape[0], shape[1])
