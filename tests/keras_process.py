"""Runs tests in a child process: TensorFlow crashes QGIS, and Dask leaves threads behind.

The modules in FOLDERS are not imported here: their test functions are listed by name. When the
first is due, one child pytest without pytest-qgis runs all that were selected, and its reports
(one for every case of a parametrised function) are passed on as they are.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

FOLDERS = ("batch", "networks", "training")
CHANNEL = "CLOUDREMOVAL_TEST_REPORTS"

_reports: dict[str, list[pytest.TestReport]] = {}
_child_output: list[str] = []


class KerasModule(pytest.File):
    """A test module that is collected without importing it."""

    def collect(self) -> Iterator[pytest.Item]:
        for node in ast.parse(self.path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                item = KerasTest.from_parent(self, name=node.name)
                # The first waits for all; in the child each has its own time.
                item.add_marker(pytest.mark.timeout(0))
                yield item


class KerasTest(pytest.Item):
    """A test function that runs in the child process."""

    def runtest(self) -> None:
        raise RuntimeError("pytest_runtest_protocol below runs it in the child process instead")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    ours = file_path.name.startswith("test_") and file_path.parent.name in FOLDERS
    if ours and CHANNEL not in os.environ:
        return KerasModule.from_parent(parent, path=file_path)
    return None


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    if module_path.parent.name in FOLDERS and CHANNEL not in os.environ:
        return _Nothing.from_parent(parent, path=module_path)
    return None


class _Nothing(pytest.Module):
    """Stands in for what pytest itself would make of the file."""

    def collect(self) -> list[pytest.Item]:
        return []


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    if not isinstance(item, KerasTest):
        return None
    if not _child_output:
        _run_child([other for other in item.session.items if isinstance(other, KerasTest)])
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for report in _reports.get(item.nodeid) or [_lost(item)]:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if CHANNEL in os.environ:
        with Path(os.environ[CHANNEL]).open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(report._to_json(), default=str) + "\n")


def _run_child(items: list[pytest.Item]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        channel = Path(folder) / "reports.jsonl"
        channel.touch()
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:pytest_qgis"]
        child = subprocess.run(
            [*command, "-p", "no:cacheprovider", *(item.nodeid for item in items)],
            cwd=items[0].config.rootpath,
            env={**os.environ, CHANNEL: str(channel), "KERAS_BACKEND": "tensorflow"},
            capture_output=True,
            text=True,
            check=False,
        )
        for line in channel.read_text(encoding="utf-8").splitlines():
            report = pytest.TestReport._from_json(json.loads(line))
            _reports.setdefault(report.nodeid.split("[")[0], []).append(report)
    _child_output.append(
        f"exit code {child.returncode}\n{child.stdout[-3000:]}{child.stderr[-3000:]}"
    )


def _lost(item: pytest.Item) -> pytest.TestReport:
    text = f"The child process ended without a report of this test: {_child_output[0]}"
    return pytest.TestReport(item.nodeid, item.location, {}, "failed", text, "call")
