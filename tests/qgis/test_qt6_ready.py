"""The static check for Qt 6 finds what it is there for, and nothing in the plugin."""

from __future__ import annotations

import ast

import pytest
from qgis.core import QgsProcessing
from qgis.PyQt.QtCore import QProcess

from scripts import qt6_ready


@pytest.mark.parametrize("path", qt6_ready.QGIS_FLOOR, ids=lambda path: path.stem)
def test_nothing_in_the_plugin_would_break(path):
    assert qt6_ready.findings(path) == []


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ("QProcess.NotRunning", "QProcess.NotRunning lacks"),
        ("QgsProcessing.TypeRaster", "QgsProcessing.TypeRaster lacks"),
        ("import PyQt5.QtCore", "import of PyQt5.QtCore"),
        ("from PyQt6 import QtCore", "import of PyQt6"),
        ("dialog.exec_()", "exec_ is gone"),
        ("from qgis.PyQt.QtCore import QRegExp", "QRegExp is gone"),
    ],
)
def test_what_would_break_is_found(code, finding):
    tree = ast.parse(code)
    names = {"QProcess": QProcess, "QgsProcessing": QgsProcessing}
    found = [
        *qt6_ready._imports(tree),
        *qt6_ready._gone(tree),
        *qt6_ready._unscoped(tree, names),
    ]
    assert [what[: len(finding)] for _, what in found] == [finding]


def test_scoped_enums_are_fine():
    tree = ast.parse("QProcess.ProcessState.NotRunning; QgsProcessing.SourceType.TypeRaster")
    names = {"QProcess": QProcess, "QgsProcessing": QgsProcessing}
    assert list(qt6_ready._unscoped(tree, names)) == []
