"""Command line: python -m cloud_removal_plugin.batch INPUT... --output FOLDER

Exit status 0 when all results are there, 1 when some are not, 2 when nothing could be started.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..core.documents import write_documents
from ..core.errors import CloudRemovalError, JobError
from ..core.runtime import all_threads
from ..core.scratch import sweep
from .cluster import connected, outcomes, shared_threads
from .inputs import InputRaster, find_inputs
from .summary import DONE, FAILED, THERE, Row, as_csv, as_table, read_rows, row
from .work import KINDS, Unit, prepare, units

_DESCRIPTION = """Run a Cloud Removal job on many rasters, on the processes of a Dask cluster.

Results that are there are left alone, so a call that was stopped goes on when it is made again.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the batch the arguments name; the exit status."""
    options = _options(arguments)
    try:
        # Workers may stand in other folders: all paths they get are whole.
        folder = Path(options.output).absolute()
        named = [os.path.abspath(text) for text in options.inputs]
        rasters = find_inputs(named, folder / "stacked")
        work = units(options.kind, rasters, folder, _settings(options.set))
        folder.mkdir(parents=True, exist_ok=True)
        table = Path(options.summary).absolute() if options.summary else folder / "batch.csv"
        return _run(options, {raster.name: raster for raster in rasters}, work, table)
    except (CloudRemovalError, OSError) as error:
        _say(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        _say("\nStopped; the same call goes on from here.\n")
        return 130


def _run(
    options: argparse.Namespace, rasters: Mapping[str, InputRaster], work: list[Unit], table: Path
) -> int:
    before = read_rows(table)
    rows: dict[str, Row] = {}
    due: list[Unit] = []
    for unit in work:
        if unit.done and not options.overwrite:
            unit.tidy()
            earlier = before.get(unit.name)
            known = earlier if earlier and not earlier["error"] else row(unit.name, THERE)
            rows[unit.name] = {**known, "status": THERE}
            continue
        try:
            prepared = prepare(unit, rasters[unit.name], options.strip_rows)
            if not options.scheduler:
                prepared = replace(prepared, job=shared_threads(unit.job, options.workers))
            due.append(prepared)
        except CloudRemovalError as error:
            rows[unit.name] = row(unit.name, FAILED, error=str(error))
    try:
        if due:
            with connected(options.scheduler, min(options.workers, _tasks(due))) as client:
                for outcome in outcomes(client, due, options.strip_rows, options.retries):
                    status = FAILED if outcome.error else DONE
                    rows[outcome.name] = row(outcome.name, status, outcome.result, outcome.error)
                    _bar(len(rows), len(work), rows)
            _say("\n")
    finally:
        # Also after Ctrl-C: what was done until then is there, and the next call goes on from it.
        ordered = [rows[unit.name] for unit in work if unit.name in rows]
        write_documents({str(table): as_csv(ordered)})
        # A worker that was killed when its results stood there has no next run to sweep after it.
        for parent in {path.parent for unit in work for path in unit.outputs}:
            sweep(parent)
    sys.stdout.write(f"{as_table(ordered)}\nSummary: {table}\n")
    return 1 if any(line["status"] == FAILED for line in ordered) else 0


def _tasks(due: Sequence[Unit]) -> int:
    return sum(max(unit.strips, 1) for unit in due)


def _bar(done: int, total: int, rows: Mapping[str, Row]) -> None:
    failed = sum(line["status"] == FAILED for line in rows.values())
    filled = 40 * done // total
    note = f", {failed} failed" if failed else ""
    _say(f"\r[{'#' * filled}{'.' * (40 - filled)}] {done} of {total}{note}")


def _say(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


def _settings(given: Sequence[str]) -> dict[str, Any]:
    """NAME=VALUE, where a value that is no JSON is a text."""
    settings = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise JobError(f"--set is '{text}'; expected NAME=VALUE, such as threshold=0.3.")
        try:
            settings[name] = json.loads(value)
        except ValueError:
            settings[name] = value
    return settings


def _whole(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m cloud_removal_plugin.batch",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a raster, a pattern in quotes, a .txt list, a .json file of STAC items",
    )
    parser.add_argument("--output", required=True, metavar="FOLDER", help="where results go")
    parser.add_argument("--kind", choices=list(KINDS), default="remove", help="default: remove")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a setting of the job, such as threshold=0.3; {stem} stands for the raster's name, "
        "{input} for its path, {folder} for the output folder; may be given often",
    )
    parser.add_argument(
        "--scheduler", default="", metavar="ADDRESS", help="a Dask scheduler, tcp://...:8786"
    )
    parser.add_argument(
        "--workers",
        type=_whole,
        default=max(all_threads() // 2, 1),
        metavar="N",
        help="processes on this machine, where no scheduler is named; default: half the cores",
    )
    parser.add_argument(
        "--strip-rows",
        type=_whole,
        default=8192,
        metavar="N",
        help="rasters with more rows are done in strips of at most so many; 0: never; "
        "default: 8192",
    )
    parser.add_argument(
        "--retries", type=_whole, default=1, metavar="N", help="of what fails; default: 1"
    )
    parser.add_argument("--overwrite", action="store_true", help="do also what is there already")
    parser.add_argument(
        "--summary", default="", metavar="CSV", help="default: batch.csv in the output folder"
    )
    options = parser.parse_args(arguments)
    options.workers = max(options.workers, 1)
    return options


if __name__ == "__main__":
    sys.exit(main())
