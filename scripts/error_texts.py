"""The messages of the floors below QGIS as templates: what f-strings put in is {0}, {1} ...

Those floors know no Qt, so that their messages are English; `algorithms/log_texts.py` tells them in
the user's language by these templates. They are found by Python's own parser: what our errors are
made of, `raise RasterError(f"There is no file '{path}'. Check the path.")`, what a manifest's field
should be, and what is said, warned of, or appended to a log.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent.parent / "cloud_removal_plugin"
LIST = PLUGIN / "algorithms" / "error_texts.json"
FLOORS = ("core", "networks", "jobs.py", "worker.py")
# A template of fewer letters would fit what is no message.
FEWEST_LETTERS = 5
# Calls besides those of errors that have a message, as their last argument.
METHODS = ("error", "say", "warn", "log.append", "notes.append", "warnings.append")


def templates() -> list[str]:
    """Every message that can be written as a template, sorted, each once."""
    found = (template(message) for _, message in _messages())
    return sorted({text for text in found if text})


def untold() -> list[str]:
    """Where a message is no plain text, so that it stays English: FILE:LINE and the expression."""
    return [
        f"{place}: {ast.unparse(message)}"
        for place, message in _messages()
        if not template(message)
    ]


def template(message: ast.expr) -> str:
    """The message with its places numbered; empty where it is no text, or hardly any."""
    parts = _parts(message)
    fixed = "".join(part for part in parts if part)
    if sum(letter.isalpha() for letter in fixed) < FEWEST_LETTERS or {*"{}"} & {*fixed}:
        return ""
    places = iter(range(len(parts)))
    return "".join(f"{{{next(places)}}}" if part is None else part for part in parts)


def written() -> str:
    """What LIST has to hold."""
    return json.dumps(templates(), indent=1, ensure_ascii=False) + "\n"


def _parts(message: ast.expr) -> list[str | None]:
    """The message's fixed texts, and None for what is put in between."""
    if isinstance(message, ast.Constant) and isinstance(message.value, str):
        return [message.value]
    if isinstance(message, ast.JoinedStr):
        parts = [part for value in message.values for part in _parts(value)]
    elif isinstance(message, ast.BinOp) and isinstance(message.op, ast.Add):
        parts = _parts(message.left) + _parts(message.right)
    else:
        return [None]
    # Between two places side by side nobody could find the border.
    return [part for place, part in enumerate(parts) if part or place == 0 or parts[place - 1]]


def _messages() -> Iterator[tuple[str, ast.expr]]:
    """FILE:LINE and the message of every error of our own that is made, and of METHODS."""
    endings = tuple(f".{name}" for name in (*_errors(), *METHODS))
    for path in sorted(path for floor in FLOORS for path in _files(PLUGIN / floor)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = f".{ast.unparse(node.func)}"
            if called.endswith(endings):
                yield f"{path.relative_to(PLUGIN)}:{node.lineno}", node.args[-1]


def _files(path: Path) -> list[Path]:
    return [path] if path.is_file() else list(path.rglob("*.py"))


def _errors() -> set[str]:
    """The names of CloudRemovalError and what derives from it: all classes of core/errors.py."""
    tree = ast.parse((PLUGIN / "core" / "errors.py").read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
