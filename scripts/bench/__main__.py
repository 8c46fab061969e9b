"""Measures how fast a removal is: one table, and build/bench.json.

    python -m scripts.bench [--quick] [--only efficiency,engines,memory,start] [--document]

Every speed is a ratio of two things measured one after the other, the median of five or more.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from pathlib import Path

from cloud_removal_plugin.core.bundle import bundled, load_bundle

from .timing import Measure, count_cpu, load, table

ROOT = Path(__file__).resolve().parent.parent.parent
RESULT = ROOT / "build" / "bench.json"
DOCUMENT = ROOT / "docs" / "performance.md"
_PLACE = re.compile(r"(<!-- measured: .*? -->\n).*?(<!-- end of measured -->)", re.S)
GROUPS = ("engines", "efficiency", "memory", "start")


def main() -> None:
    """Measure what the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description=__doc__)
    parser.add_argument("--times", type=int, default=5, help="repetitions (5)")
    parser.add_argument("--threads", type=int, default=2, help="of inference, on every engine (2)")
    parser.add_argument("--only", default=",".join(GROUPS), help="groups, separated by commas")
    parser.add_argument("--quick", action="store_true", help="small rasters, twice: to try it out")
    parser.add_argument("--side", type=int, help="pixels, of efficiency (5490)")
    parser.add_argument("--cpu", action="store_true", help="count CPU seconds; with --threads 1")
    parser.add_argument("--output", type=Path, default=RESULT, help="build/bench.json")
    parser.add_argument("--document", action="store_true", help="put the table into the docs")
    options = parser.parse_args()
    times = 2 if options.quick else options.times
    chosen = options.only.split(",")
    if options.cpu:
        count_cpu()
    build = options.output.absolute().parent
    before, notes = load(), ["small rasters: no measurement"] if options.quick else []
    measures: list[Measure] = []
    build.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=build, prefix="bench-") as name:
        folder = Path(name)
        # TensorFlow and its threads come first and go unused from then on.
        if "engines" in chosen:
            from .engines import engines

            found, said = engines(options.threads, times)
            measures += found
            notes += said
        from .pipeline import efficiency_and_sparse, peak_and_linear

        if "efficiency" in chosen:
            side = options.side or (1500 if options.quick else 5490)
            measures += efficiency_and_sparse(folder, side, times, options.threads)
        if "memory" in chosen:
            sides = (700, 1400) if options.quick else (2745, 5490, 10980)
            measures += peak_and_linear(folder, sides, times, options.threads)
        if "start" in chosen:
            from .engines import start
            from .scenes import write_scene

            measures.append(start(folder, write_scene(folder / "one.tif", 256, 0.2), times))
    after = load()
    bundle = load_bundle(bundled())
    told = (
        f"Bundle {bundle.name} {bundle.version}; {times} repetitions, {options.threads} threads, "
        f"{before['cores']:.0f} cores, load {before['load_1_min']:.1f} before and "
        f"{after['load_1_min']:.1f} after; "
        + "; ".join(notes + ["CPU seconds, not the clock's"] * options.cpu)
    )
    shown = f"{table(measures)}\n\n{told}\n"
    print(shown)
    content = {
        "times": times,
        "threads": options.threads,
        "before": before,
        "after": after,
        "notes": notes,
        "measures": {m.key: m.as_json() for m in measures},
    }
    options.output.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    if options.document:
        text = DOCUMENT.read_text(encoding="utf-8")
        DOCUMENT.write_text(
            _PLACE.sub(lambda m: f"{m[1]}\n{shown}\n{m[2]}", text), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
