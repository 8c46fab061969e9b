"""What came of a batch, as a table for people and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

COLUMNS = ("name", "status", "seconds", "cloud_percent", "replaced_percent", "model", "error")
DONE, THERE, FAILED = "done", "there already", "failed"

Row = Mapping[str, str]


def row(name: str, status: str, result: Mapping[str, Any] | None = None, error: str = "") -> Row:
    """A line of the summary; what the job's result does not tell stays empty."""
    told = {**(result or {}), "name": name, "status": status, "error": error}
    return {column: _shown(told.get(column)) for column in COLUMNS}


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.2f}"
    return "" if value is None else str(value)


def read_rows(path: Path) -> dict[str, Row]:
    """The rows of an earlier summary by name; none where it is missing or of another kind."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            if reader.fieldnames is None or tuple(reader.fieldnames) != COLUMNS:
                return {}
            return {row["name"]: row for row in reader}
    except (OSError, UnicodeDecodeError, csv.Error):
        return {}


def as_csv(rows: Iterable[Row]) -> str:
    """The rows as CSV text, with a heading."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def as_table(rows: Sequence[Row]) -> str:
    """The rows in columns, without those that are empty in all; errors on lines of their own."""
    columns = [name for name in COLUMNS[:-1] if any(row[name] for row in rows)]
    lines = [[name.replace("_percent", " %") for name in columns]]
    lines += [[row[name] for name in columns] for row in rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(columns))]
    text = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)) for line in lines]
    text += [f"{row['name']}: {row['error']}" for row in rows if row["error"]]
    counts = {status: sum(row["status"] == status for row in rows) for status in _STATUSES}
    text.append(", ".join(f"{count} {status}" for status, count in counts.items() if count))
    return "\n".join(line.rstrip() for line in text)


_STATUSES = (DONE, THERE, FAILED)
