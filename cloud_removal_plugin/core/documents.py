"""Text files that appear under their names when all of them are whole."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import OutputError
from .scratch import Scratch, settle, sweep

if TYPE_CHECKING:
    import numpy as np


def check_documents(paths: Sequence[str], inputs: Sequence[str]) -> None:
    """OutputError for a file that cannot be written, is named twice or is one of ``inputs``."""
    taken: list[str] = []
    sources = [os.path.normcase(os.path.realpath(path)) for path in inputs]
    for path in paths:
        real = os.path.normcase(os.path.realpath(path))
        folder = Path(path).absolute().parent
        if _is_folder(path):
            raise OutputError(f"'{path}' is a folder. Give the name of a file in it.")
        if real in sources:
            raise OutputError(f"'{path}' is an input of this run. Give the output another name.")
        if real in taken:
            raise OutputError(f"'{path}' is asked for twice. Give each output its own name.")
        if not folder.is_dir():
            raise OutputError(
                f"'{path}' cannot be written: there is no folder {folder}. Create it, or choose "
                "another."
            )
        if not os.access(folder, os.W_OK):
            raise OutputError(f"'{path}' cannot be written: you may not write to {folder}.")
        taken.append(real)


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except OSError as error:
        raise _unwritable(path, error) from error


def write_documents(texts: Mapping[str, str]) -> None:
    """Write each text under its path, UTF-8, once all are whole on the disk. OutputError."""
    with ExitStack() as cleaning:
        whole: list[tuple[Path, Path]] = []
        for path, text in texts.items():
            final = Path(path).absolute()
            try:
                # In the same folder, so that moving is renaming within one file system.
                sweep(final.parent)
                scratch = Scratch(final.parent)
                cleaning.callback(scratch.remove)
                written = scratch.path / f"0-{final.name}"
                with written.open("w", encoding="utf-8", newline="\n") as file:
                    file.write(text)
                settle(scratch.path)
            except OSError as error:
                raise _unwritable(path, error) from error
            whole.append((written, final))
        for written, final in whole:
            try:
                os.replace(written, final)
            except OSError as error:
                raise _unwritable(str(final), error) from error


def write_array(path: Path, array: np.ndarray) -> None:
    """As numpy's save, whose file can lack its end on a full disk; OSError then."""
    # QGIS knows the documents from its start, and arrays from the first run on.
    import numpy as np

    content = BytesIO()
    np.save(content, array, allow_pickle=False)
    path.write_bytes(content.getbuffer())


def _unwritable(path: str, error: OSError) -> OutputError:
    return OutputError(
        f"'{path}' cannot be written: {error.strerror or error}. Choose a folder with room that "
        "you may write to, and a file that is not open elsewhere."
    )
