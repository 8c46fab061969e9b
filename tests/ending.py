"""Ends the process of the tests without Python's and QGIS's own clearing up, which crashes.

After some thousand tests something still holds a layer or a raster, and QGIS ends in a segmentation
fault at the exit; pytest's closing line and exit code have been said by then.
"""

from __future__ import annotations

import os
import sys

import pytest

_status: list[int] = []


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    _status.append(int(exitstatus))


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    if not _status or "qgis.core" not in sys.modules:
        return
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None:
        reporter.flush()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(_status[-1])
