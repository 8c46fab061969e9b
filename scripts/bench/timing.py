"""Times, their medians and spread, and what else the machine was doing meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time, sleep
from typing import Any

_REST = 0.5


@dataclass(frozen=True)
class Measure:
    """One key of the table: the values of the repetitions, the bar, and what it says in words."""

    key: str
    values: tuple[float, ...]
    bar: str
    meaning: str

    @property
    def median(self) -> float:
        return median(self.values)

    @property
    def met(self) -> bool | None:
        """Whether the median reaches the bar, which starts with >= or <=; None without one."""
        if not self.bar:
            return None
        limit = float(self.bar[2:])
        return self.median >= limit if self.bar.startswith(">=") else self.median <= limit

    def as_json(self) -> dict[str, Any]:
        return {
            "median": self.median,
            "lowest": min(self.values),
            "highest": max(self.values),
            "values": list(self.values),
            "bar": self.bar,
            "met": self.met,
            "meaning": self.meaning,
        }


_clock = [perf_counter]


def count_cpu() -> None:
    """From now on `seconds` are the CPU's, of all threads: for a machine that is busy."""
    _clock[0] = process_time


def seconds(work: Callable[[], object]) -> float:
    """How long it takes by the clock, or of the CPU's time."""
    begun = _clock[0]()
    work()
    return _clock[0]() - begun


def rested(work: Callable[[], object]) -> float:
    """The median of three `seconds`, once the threads of what ran before have come to rest.

    OpenBLAS's turn for a tenth of a second after a matrix product, and take the core of whatever is
    measured next.
    """
    sleep(_REST)
    return median(seconds(work) for _ in range(3))


def load() -> dict[str, float]:
    """The load of the last minute, and the cores this process may use."""
    return {"load_1_min": os.getloadavg()[0], "cores": float(len(os.sched_getaffinity(0)))}


def python(*arguments: str) -> str:
    """Run this Python; what it printed."""
    child = subprocess.run([sys.executable, *arguments], stdout=subprocess.PIPE, text=True)
    if child.returncode:
        raise SystemExit(f"{' '.join(arguments)} ended with {child.returncode}: {child.stdout}")
    return child.stdout


def table(measures: Sequence[Measure]) -> str:
    """As Markdown."""
    lines = ["| key | median | lowest .. highest | bar | |", "|---|---|---|---|---|"]
    for m in measures:
        bar = f"{m.bar} {'met' if m.met else 'missed'}" if m.bar else ""
        spread = f"{min(m.values):.3g} .. {max(m.values):.3g}"
        lines.append(f"| {m.key} | {m.median:.3g} | {spread} | {bar} | {m.meaning} |")
    return "\n".join(lines)
