"""What in the plugin's code would break on Qt 6, found without running it; part of `make lint`.

Qt 6's bindings know `QProcess.ProcessState.NotRunning`, but not `QProcess.NotRunning`; imports go
through qgis.PyQt, which has the binding that QGIS runs on; and some names are gone.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent.parent / "cloud_removal_plugin"
QGIS_FLOOR = (
    *(PLUGIN / f"{name}.py" for name in ("plugin", "menu", "provider")),
    *sorted((PLUGIN / "algorithms").glob("*.py")),
)
BINDINGS = ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
GONE = ("exec_", "QRegExp", "QDesktopWidget", "QStringRef", "QWebView", "qsrand", "toTime_t")


def findings(path: Path) -> list[str]:
    """Every place in a module of the QGIS floor that Qt 6 would stumble over."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = ".".join(path.relative_to(PLUGIN.parent).with_suffix("").parts)
    names = vars(importlib.import_module(name.removesuffix(".__init__")))
    found = [*_imports(tree), *_gone(tree), *_unscoped(tree, names)]
    return [f"{path.relative_to(PLUGIN.parent)}:{line}: {what}" for line, what in sorted(found)]


def _imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules = [node.module or ""]
        else:
            continue
        for module in modules:
            if module.split(".")[0] in BINDINGS:
                yield node.lineno, f"import of {module}; use qgis.PyQt"


def _gone(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        used = {ast.Attribute: "attr", ast.Name: "id", ast.alias: "name"}.get(type(node))
        if used and getattr(node, used) in GONE:
            yield getattr(node, "lineno", 0), f"{getattr(node, used)} is gone in Qt 6"


def _unscoped(tree: ast.AST, names: dict[str, object]) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        owner = names.get(node.value.id)
        if isinstance(owner, type) and owner.__module__.startswith(("qgis.", "PyQt")):
            value = getattr(owner, node.attr, None)
            if isinstance(value, int) and type(value) not in (int, bool):
                yield node.lineno, f"{node.value.id}.{node.attr} lacks the name of its enum"


def main() -> None:
    """Look through the QGIS floor, and stop with what was found."""
    found = [line for path in QGIS_FLOOR for line in findings(path)]
    print(*found, f"Qt 6: {len(QGIS_FLOOR)} modules, {len(found)} findings", sep="\n")
    if found:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
