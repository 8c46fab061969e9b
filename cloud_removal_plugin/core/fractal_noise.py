"""Fractional Brownian motion as a sum of octaves, of any size. NumPy only."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

# Noise is made in blocks of so many pixels a side: a matrix product each, of some 40 MB.
_BLOCK = 2048


def fractal_noise(
    shape: tuple[int, int],
    rng: np.random.Generator,
    size: float,
    persistence: float,
    check: Callable[[], None] | None = None,
) -> np.ndarray:
    """Return fractional Brownian motion, float32 ``shape``, of mean 0 and standard deviation 1.

    Each octave is white noise on a lattice, interpolated by the cubic B-spline; the lattice's
    spacing starts at ``size`` pixels and halves down to 2, its amplitude falls by ``persistence``.
    ``check`` is called often; what it raises ends the work.
    """
    height, width = shape
    field = np.zeros(shape, np.float32)
    amplitude, spacing = 1.0, max(float(size), 2.0)
    while spacing >= 2.0:
        down, right = rng.uniform(), rng.uniform()
        nodes = _node_count(height, spacing, down), _node_count(width, spacing, right)
        lattice = rng.standard_normal(nodes, dtype=np.float32)
        for top in range(0, height, _BLOCK):
            row, rows = _spline_weights(top, min(_BLOCK, height - top), spacing, down)
            for left in range(0, width, _BLOCK):
                if check is not None:
                    check()
                col, cols = _spline_weights(left, min(_BLOCK, width - left), spacing, right)
                part = lattice[row : row + rows.shape[1], col : col + cols.shape[1]]
                block = field[top : top + len(rows), left : left + len(cols)]
                block += amplitude * (rows @ part @ cols.T)
        amplitude *= persistence
        spacing /= 2.0
    return _standardised(field)


def _standardised(field: np.ndarray) -> np.ndarray:
    """The field with mean 0 and standard deviation 1, in place."""
    field -= field.mean()
    if max(field.shape) <= _BLOCK:
        deviation = float(field.std())
    else:
        # As `std`, which would take the memory of the field once more.
        strips = (field[top : top + _BLOCK] for top in range(0, len(field), _BLOCK))
        squares = sum(float(np.square(strip).sum(dtype=np.float64)) for strip in strips)
        deviation = math.sqrt(squares / field.size)
    if deviation > 0:
        field /= deviation
    return field


def _node_count(length: int, spacing: float, phase: float) -> int:
    return math.floor((length - 1) / spacing + phase) + 4


def _spline_weights(
    start: int, length: int, spacing: float, phase: float
) -> tuple[int, np.ndarray]:
    """The first node of, and cubic B-spline weights ``(length, nodes)`` of, pixels from ``start``.

    The pixels' lattice has the given spacing; pixel 0 lies ``phase`` of it behind node 1.
    """
    position = np.arange(start, start + length) / spacing + phase
    node = np.floor(position).astype(int)
    t = position - node
    first = int(node[0]) if start else 0
    weights = np.zeros((length, int(node[-1]) + 4 - first), np.float32)
    basis = ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3)
    for k, value in enumerate(basis):
        weights[np.arange(length), node - first + k] = value / 6.0
    return first, weights
