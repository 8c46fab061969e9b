"""Simulate, remove, gdal:translate and evaluate as steps of one model that 3.22 saved, headless."""

from __future__ import annotations

import csv
import os
import subprocess
from pathlib import Path

import numpy as np

from tests.qgis.scenes import surface, write_raster

ROOT = Path(__file__).resolve().parents[2]
MODEL = Path(__file__).parent / "models" / "simulate_remove_evaluate.model3"


def test_one_model_simulates_removes_and_evaluates(tmp_path):
    truth = write_raster(tmp_path / "truth.tif", np.minimum(surface(200, 220), 3500))
    outputs = {
        "simulate:cloudy": "cloudy.tif",
        "simulate:opacity": "opacity.tif",
        "remove:clear": "clear.tif",
        "translate:compressed": "compressed.tif",
        "evaluate:report": "report.html",
        "evaluate:table": "table.csv",
    }
    files = {output: tmp_path / name for output, name in outputs.items()}
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QGIS_"))}
    run = subprocess.run(
        [
            str(ROOT / "scripts" / "qgis_process"),
            "run",
            str(MODEL),
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
    with files["evaluate:table"].open(encoding="utf-8") as table:
        rows = {(r["region"], r["method"], r["band"]): r for r in csv.DictReader(table)}
    ours, cloudy = (
        float(rows["cloudy", method, "all"]["mae"]) for method in ("result", "cloudy input")
    )
    assert ours < cloudy
