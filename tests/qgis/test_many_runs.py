"""Run after run in one QGIS process: nothing is left open, and memory stays where it was."""

from __future__ import annotations

import gc
import os
import threading
from pathlib import Path

import pytest

from tests.qgis.scenes import Feedback, left_in

RUNS = 50
# Until then Python, GDAL and LiteRT load what they load once.
WARM = 10


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def held() -> tuple[list[str], int, int]:
    """The files that are open, and the threads by Python's and by the system's count."""
    gc.collect()
    files = [
        os.readlink(f"/proc/self/fd/{number}")
        for number in os.listdir("/proc/self/fd")
        if os.path.exists(f"/proc/self/fd/{number}")
    ]
    return sorted(files), threading.active_count(), len(os.listdir("/proc/self/task"))


@pytest.mark.slow
def test_fifty_runs_leave_no_memory_files_or_threads(algorithm, context, cloudy, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    names = ("OUTPUT", "OPACITY", "MASK_OUT", "PROVENANCE", "CONFIDENCE")
    parameters = {name: str(folder / f"{name}.tif") for name in names}
    before, memory = ([], 0, 0), []
    for run in range(RUNS):
        _, succeeded = algorithm.create().run(
            {"INPUT": str(cloudy), **parameters}, context, Feedback()
        )
        assert succeeded
        if run == WARM:
            before = held()
        if run >= WARM:
            memory.append(resident_mb())
    files, threads, of_system = held()
    assert (files, threads) == before[:2]
    # Threads that idle in a pool of Qt or GDAL may end meanwhile.
    assert of_system <= before[2]
    assert [name for name in left_in(folder) if name.startswith(".")] == []
    assert max(memory[-10:]) - min(memory[:10]) < 16
