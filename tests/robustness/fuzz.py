"""Runs malformed inputs through the worker: python -m tests.robustness.fuzz --count 2000

Each seed is one case (`cases`). It has to end in a result or in an error of ours, in time, with no
traceback and no file outside its output folder. Cases run in child processes, a batch in each, so
that a crash costs one case and is known by its seed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import Empty, Queue
from time import monotonic

from cloud_removal_plugin import worker
from cloud_removal_plugin.core import errors

from .cases import make_case

ROOT = Path(__file__).resolve().parent.parent.parent
RESULT, ERROR, BUG = "result", "error", "bug"
# A case is asked to stop after so long; that it then ends in time is part of what is tried.
_ASKED_TO_STOP_S = 8.0
_LONGEST_S = 40.0
_MEMORY = 6 << 30
_LARGEST_FILE = 1 << 30
_BATCH = 50
_OF_RASTERIO = re.compile(
    r"^(\S+: .*\n)?Exception ignored in: 'rasterio._env.log_error'\nTraceback.*\n( .*\n)*\S.*\n",
    re.M,
)


@dataclass(frozen=True)
class Outcome:
    """How the case of a seed ended; `message` is the error's, or says what went wrong."""

    seed: int
    kind: str
    what: str
    ended: str
    message: str = ""


def fuzz(first: int, count: int) -> Iterator[Outcome]:
    """The outcomes of the seeds from `first` on, in order."""
    end = first + count
    while first < end:
        for outcome in _batch(first, min(first + _BATCH, end)):
            yield outcome
            first = outcome.seed + 1


def _batch(first: int, end: int) -> Iterator[Outcome]:
    """Those of one child; where it dies or hangs, the last is the case that did it."""
    command = [sys.executable, "-m", "tests.robustness.fuzz", "--child", f"{first}:{end}"]
    lines: Queue[str] = Queue()
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def listen() -> None:
        with child.stdout as stream:  # type: ignore[union-attr]
            for line in stream:
                lines.put(line)
        lines.put("")

    listener = threading.Thread(target=listen)
    listener.start()
    begun = Outcome(first, "", "before any case", BUG)
    try:
        while True:
            try:
                line = lines.get(timeout=_LONGEST_S)
            except Empty:
                yield Outcome(begun.seed, begun.kind, begun.what, BUG, "hangs")
                return
            if not line:
                break
            outcome = Outcome(**json.loads(line))
            if outcome.ended:
                yield outcome
                if outcome.seed + 1 == end:
                    return
            else:
                begun = outcome
        status = child.wait()
        how = f"dies of signal {-status}" if status < 0 else f"ends with status {status}"
        yield Outcome(begun.seed, begun.kind, begun.what, BUG, f"the process {how}")
    finally:
        child.kill()
        child.wait()
        listener.join()


def _child(first: int, end: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    channel = os.fdopen(os.dup(1), "w")

    def say(outcome: Outcome) -> None:
        channel.write(json.dumps(asdict(outcome)) + "\n")
        channel.flush()

    with tempfile.TemporaryDirectory(prefix="cloud-removal-fuzz-") as parent:
        for seed in range(first, end):
            folder = Path(parent) / str(seed)
            _limit_files(resource.RLIM_INFINITY)
            case = make_case(seed, folder)
            _limit_files(_LARGEST_FILE)
            say(Outcome(seed, case.kind, case.what, ""))
            os.chdir(folder)
            before = _files(folder)
            ended, message = _run(folder)
            message = message if ended == BUG else _left(folder, before, ended) or message
            if message.startswith("left "):
                ended = BUG
            say(Outcome(seed, case.kind, case.what, ended, message))
            os.chdir(parent)
            shutil.rmtree(folder)


def _limit_files(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def _run(folder: Path) -> tuple[str, str]:
    """Do the job as the worker does, in this process; how it ended, and the error's message."""
    errors_file, events_file = folder.parent / "errors.txt", folder.parent / "events.jsonl"
    with errors_file.open("w+b") as stderr, events_file.open("w+b") as events:
        os.dup2(stderr.fileno(), 2)
        alarm = threading.Timer(_ASKED_TO_STOP_S, os.kill, (os.getpid(), signal.SIGTERM))
        alarm.start()
        try:
            worker.main(["job.json", "--progress-fd", str(events.fileno())])
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is found
            return BUG, f"{type(error).__name__}: {error}"
        finally:
            alarm.cancel()
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
        sys.stderr.flush()
        printed = errors_file.read_text(errors="replace")
        seen = [json.loads(line) for line in events_file.read_text().splitlines()]
    last = seen[-1] if seen else {"event": "none"}
    # rasterio cannot show a message of GDAL that is no UTF-8; GDAL's error itself arrives.
    printed = _OF_RASTERIO.sub("", printed)
    if "Traceback" in printed:
        return BUG, f"a traceback: {printed[-2000:]}"
    if last["event"] == "result":
        return RESULT, ""
    kind = getattr(errors, last.get("type", ""), None)
    if last["event"] == "error" and kind and issubclass(kind, errors.CloudRemovalError):
        return ERROR, f"{last['type']}: {last['message']}"
    return BUG, f"its last word: {last}"


def _files(folder: Path) -> dict[str, float]:
    """Files and folders but for the results, by name, with the time of their last change."""
    return {
        name: path.lstat().st_mtime_ns
        for path in folder.rglob("*")
        if not (name := str(path.relative_to(folder))).startswith("out/") and path.name != "out"
    }


def _left(folder: Path, before: dict[str, float], ended: str) -> str:
    """What is where it should not be; empty where nothing is."""
    results = sorted(str(p.relative_to(folder)) for p in (folder / "out").rglob("*"))
    hidden = [name for name in results if "/.cloud-removal-" in name]
    if hidden or (ended == ERROR and results):
        return f"left {', '.join(hidden or results)}"
    after = _files(folder)
    touched = {n for n in before.keys() | after.keys() if before.get(n) != after.get(n)}
    touched -= _named_outputs(folder)
    return f"left or changed {', '.join(sorted(touched))}" if touched else ""


def _named_outputs(folder: Path) -> set[str]:
    """Where the job itself asks for results, which a mutation may have changed."""
    try:
        settings = json.loads((folder / "job.json").read_bytes())["settings"]
        return {os.path.normpath(settings[name]) for name in ("output", "mask", "opacity")}
    except (ValueError, KeyError, TypeError):
        return set()


def main() -> int:
    """Run the seeds that the arguments name; 1 where a case did not end as it should."""
    parser = argparse.ArgumentParser(prog="python -m tests.robustness.fuzz")
    parser.add_argument("--first", type=int, default=0, help="the first seed (0)")
    parser.add_argument("--count", type=int, default=2000, help="how many seeds (2000)")
    parser.add_argument("--verbose", action="store_true", help="print every outcome")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        _child(*map(int, options.child.split(":")))
        return 0
    begun = monotonic()
    outcomes = []
    for outcome in fuzz(options.first, options.count):
        outcomes.append(outcome)
        if outcome.ended == BUG or options.verbose:
            said = " | ".join(map(str, asdict(outcome).values()))
            print(said.encode("ascii", "backslashreplace").decode(), flush=True)
    counts = Counter((outcome.kind, outcome.ended) for outcome in outcomes)
    for (kind, ended), number in sorted(counts.items()):
        print(f"{kind:8} {ended:7} {number}")
    wrong = sum(outcome.ended == BUG for outcome in outcomes)
    print(f"{len(outcomes)} cases in {monotonic() - begun:.0f} s, {wrong} ended as they should not")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
