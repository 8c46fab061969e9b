"""The batch's command in a process of its own, what it writes, and single runs beside it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import rasterio

from cloud_removal_plugin.core.removal import Removal, remove

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "cloud_removal_plugin.batch"]


def pixels(path: Path | str) -> np.ndarray:
    with rasterio.open(path) as dataset:
        values: np.ndarray = dataset.read()
    return values


def single_run(source: Path, folder: Path, **settings: Any) -> Path:
    output = folder / f"{source.stem}_single.tif"
    remove(Removal(str(source), str(output), **settings), lambda *_: None, lambda: False)
    return output


def states(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.name != "batch.csv"}


def run(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, text=True, capture_output=True, check=False
    )


def run_and_kill_a_worker(
    arguments: Sequence[str], out: Path, pattern: str, at: int, of: int
) -> subprocess.CompletedProcess[str]:
    """Run it on two workers, one of which is killed when `at` `of` the results are there."""
    command = [*COMMAND, *arguments, "--output", str(out), "--workers", "2"]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        while len(list(out.glob(pattern))) < at and process.poll() is None:
            time.sleep(0.02)
        victims = _workers_of(process)
        assert len(victims) == 2
        os.kill(victims[0].pid, signal.SIGKILL)
        assert len(list(out.glob(pattern))) < of
        output, errors = process.communicate(timeout=280)
    assert not psutil.pid_exists(victims[0].pid)
    return subprocess.CompletedProcess(command, process.returncode, output, errors)


def _workers_of(process: subprocess.Popen[str]) -> list[psutil.Process]:
    children = psutil.Process(process.pid).children(recursive=True)
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]
