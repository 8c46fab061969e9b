"""What `make bench` writes: the table and its file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.bench.timing import Measure, table

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize(
    ("bar", "met"), [(">=2", True), (">=2.5", False), ("<=2", True), ("<=1.5", False), ("", None)]
)
def test_the_median_has_to_reach_the_bar(bar, met):
    assert Measure("key", (1.0, 2.0, 9.0), bar, "").met is met


def test_the_table_has_median_spread_and_bar():
    measures = [Measure("sparse", (0.5, 0.75, 0.6), ">=0.8", "a ratio"), Measure("x", (3,), "", "")]
    assert table(measures).splitlines()[2:] == [
        "| sparse | 0.6 | 0.5 .. 0.75 | >=0.8 missed | a ratio |",
        "| x | 3 | 3 .. 3 |  |  |",
    ]


def test_it_measures_a_removal_and_keeps_every_value(tmp_path):
    output = tmp_path / "bench.json"
    command = [sys.executable, "-m", "scripts.bench", "--quick", "--only", "efficiency"]
    run = subprocess.run(
        [*command, "--side", "600", "--output", str(output)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    measures = json.loads(output.read_text())["measures"]
    shares = [measures[f"share_{part}"]["median"] for part in ("forward", "halo", "read", "write")]
    assert all(0 < share < 1 for share in shares)
    for key, measure in measures.items():
        assert len(measure["values"]) == 2, key
        assert measure["lowest"] <= measure["median"] <= measure["highest"]
        assert f"| {key} |" in run.stdout
