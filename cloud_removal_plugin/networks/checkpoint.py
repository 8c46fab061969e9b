"""What a fit leaves in its folder: the state to go on from, the best weights, the history."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np

Variables = Sequence[keras.Variable]


def values_of(variables: Variables) -> list[np.ndarray]:
    """Copies of the variables' values."""
    # A copy, as some backends give a view of memory that the next step uses again.
    return [np.array(keras.ops.convert_to_numpy(variable)) for variable in variables]


def assign(variables: Variables, values: Sequence[np.ndarray]) -> None:
    """Set the variables to the values, one to one."""
    for variable, value in zip(variables, values):
        variable.assign(value)


class Stored:
    """The values of variables in a ``.npz`` file, replaced whole, with the settings they hold for.

    Beside them stand ``step`` and any further numbers.
    """

    def __init__(self, path: Path, settings: str, variables: Variables) -> None:
        self._path = path
        self._settings = settings
        self._variables = variables

    def save(self, **numbers: float) -> None:
        """Write the variables as they are, and the numbers."""
        arrays: dict[str, Any] = {f"v{i}": v for i, v in enumerate(values_of(self._variables))}
        partial = self._path.with_suffix(".partial.npz")
        np.savez(partial, settings=self._settings, **numbers, **arrays)
        partial.replace(self._path)

    def numbers(self, *names: str) -> tuple[float, ...] | None:
        """The numbers of the file; None where there is none of these settings and sizes."""
        if not self._path.exists():
            return None
        with np.load(self._path) as arrays:
            if str(arrays["settings"]) != self._settings or not self._fits(arrays):
                return None
            return tuple(float(arrays[name]) for name in names)

    def restore(self) -> None:
        """Set the variables to what the file holds; ``numbers`` has said that they fit."""
        with np.load(self._path) as arrays:
            assign(self._variables, [arrays[f"v{i}"] for i in range(len(self._variables))])

    def _fits(self, arrays: Mapping[str, np.ndarray]) -> bool:
        names = [f"v{i}" for i in range(len(self._variables))]
        return set(arrays) >= set(names) and f"v{len(names)}" not in arrays


class Best:
    """The weights with the lowest score so far, in ``best.npz``; ``step`` and ``score`` of them."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored
        numbers = stored.numbers("step", "score")
        self.step: int | None = int(numbers[0]) if numbers else None
        self.score: float | None = numbers[1] if numbers else None

    def offer(self, step: int, score: float) -> None:
        """Keep the variables as they are if no score was lower; NaN never is."""
        if score < (np.inf if self.score is None else self.score):
            self.step, self.score = step, score
            self._stored.save(step=step, score=score)

    def restore(self) -> None:
        """Put the best weights into the variables; they stay as they are where there is none."""
        if self.step is not None:
            self._stored.restore()


class History:
    """``history.csv``: a row now and then, with the mean of every loss since the last row.

    Columns: step, the losses (``loss``, their sum, first), ``score`` where one was measured,
    seconds of training so far.
    """

    def __init__(self, path: Path, first: int) -> None:
        """Rows after step ``first``, where a fit goes on, are dropped."""
        self._path = path
        self._sums: dict[str, float] = {}
        self._count = 0
        kept = []
        if first and path.exists():
            with path.open(newline="", encoding="utf-8") as file:
                kept = [row for row in csv.DictReader(file) if int(row["step"]) <= first]
        self.seconds = float(kept[-1]["seconds"]) if kept else 0.0
        self._write("w", kept)

    def add(self, losses: Mapping[str, float]) -> None:
        """Count the losses of one step."""
        self._count += 1
        for name, loss in losses.items():
            self._sums[name] = self._sums.get(name, 0.0) + loss

    def means(self) -> dict[str, float]:
        """Mean losses since the last row, ``loss`` first."""
        names = sorted(self._sums, key=lambda name: (name != "loss", name))
        return {name: self._sums[name] / max(self._count, 1) for name in names}

    def row(self, step: int, score: float | None, seconds: float) -> None:
        """Append a row and begin the means anew."""
        losses = {name: f"{loss:.6g}" for name, loss in self.means().items()}
        last = {"score": "" if score is None else f"{score:.6g}", "seconds": f"{seconds:.1f}"}
        self._write("a", [{"step": str(step), **losses, **last}])
        self._sums, self._count = {}, 0

    def _write(self, mode: str, rows: Sequence[Mapping[str, str]]) -> None:
        with self._path.open(mode, newline="", encoding="utf-8") as file:
            if rows:
                writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
                if file.tell() == 0:
                    writer.writeheader()
                writer.writerows(rows)
