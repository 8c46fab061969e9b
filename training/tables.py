"""Where a command's table goes: into the page that marks its place, else into a file of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cloud_removal_plugin.core.errors import CloudRemovalError


def write_table(folder: Path, page: str, name: str, lines: Sequence[str]) -> Path:
    """Put ``lines`` between the marks of ``name`` in the folder's page; returns what was written.

    A folder without that page gets a file NAME.md. CloudRemovalError where the page has no marks:
    ``<!-- NAME -->`` and ``<!-- /NAME -->``, each on a line.
    """
    text = "\n".join(lines) + "\n"
    path = folder / page
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.md"
        path.write_text(text, encoding="utf-8")
        return path
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
    page_text = path.read_text(encoding="utf-8")
    before, begun, rest = page_text.partition(begin)
    _, ended, after = rest.partition(end)
    if not begun or not ended:
        raise CloudRemovalError(
            f"{path} has no lines '{begin.strip()}' and '{end.strip()}' between which the table "
            "goes. Put them in, or name another folder."
        )
    path.write_text(f"{before}{begin}\n{text}\n{end}{after}", encoding="utf-8")
    return path
