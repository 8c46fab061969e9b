"""Simulate, remove and evaluate as three steps of one model, run headless."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingModelAlgorithm

from tests.qgis.scenes import surface, write_raster

ROOT = Path(__file__).resolve().parents[2]


def test_one_model_simulates_removes_and_evaluates(tmp_path):
    truth = write_raster(tmp_path / "truth.tif", np.minimum(surface(200, 220), 3500))
    model = tmp_path / "chain.model3"
    subprocess.run(
        [sys.executable, "-m", "tests.qgis.save_model", str(model)], cwd=ROOT, check=True
    )
    outputs = {
        "simulate:cloudy": "cloudy.tif",
        "simulate:opacity": "opacity.tif",
        "remove:clear": "clear.tif",
        "evaluate:report": "report.html",
        "evaluate:table": "table.csv",
    }
    saved = QgsProcessingModelAlgorithm()
    assert saved.fromFile(str(model))
    names = {definition.name() for definition in saved.destinationParameterDefinitions()}
    # Newer QGIS gives an output its own name, where that is enough to tell it from the others.
    outputs = {n if n in names else n.split(":")[1]: name for n, name in outputs.items()}
    assert set(outputs) == names
    files = {output: tmp_path / name for output, name in outputs.items()}
    table_file = tmp_path / "table.csv"
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QGIS_"))}
    run = subprocess.run(
        [
            str(ROOT / "scripts" / "qgis_process"),
            "run",
            str(model),
            f"--truth={truth}",
            *(f"--{name}={path}" for name, path in files.items()),
        ],
        env={**environment, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert all(path.stat().st_size for path in files.values())
    with table_file.open(encoding="utf-8") as table:
        rows = {(r["region"], r["method"], r["band"]): r for r in csv.DictReader(table)}
    ours, cloudy = (
        float(rows["cloudy", method, "all"]["mae"]) for method in ("result", "cloudy input")
    )
    assert ours < cloudy
