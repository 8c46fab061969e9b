"""Where a trained bundle goes, and where its training keeps what it needs to go on."""

from __future__ import annotations

import os
from pathlib import Path

from .bundle import MANIFEST
from .errors import OutputError

#: Added to the name of the bundle's folder while a training lasts.
STATE_SUFFIX = ".training"
CHECKPOINT = "checkpoint.npz"


def state_folder(model_folder: str | Path) -> Path:
    """The folder beside the bundle's in which a run keeps its checkpoints."""
    folder = Path(os.path.abspath(model_folder))
    return folder.with_name(folder.name + STATE_SUFFIX)


def check_model_folder(model_folder: str, start: Path | None) -> None:
    """OutputError where the folder cannot become a bundle without harm to what is there.

    A bundle that is there may be replaced, but not the one that is started from (``start``).
    """
    folder = Path(os.path.abspath(model_folder))
    if start is not None and os.path.realpath(folder) == os.path.realpath(start):
        raise OutputError(
            f"MODEL_FOLDER '{folder}' is the model that training starts from. Give the new model a "
            "folder of its own."
        )
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"MODEL_FOLDER '{folder}' is a file. Give the name of a folder.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MANIFEST).is_file():
        raise OutputError(
            f"MODEL_FOLDER '{folder}' holds other files, and is no model that could be replaced. "
            "Give a new or an empty folder."
        )
    parent = folder.parent
    if not parent.is_dir():
        raise OutputError(
            f"MODEL_FOLDER '{folder}' cannot be made: there is no folder {parent}. Create it, or "
            "choose another."
        )
    if not os.access(parent, os.W_OK):
        raise OutputError(
            f"MODEL_FOLDER '{folder}' cannot be made: you may not write to {parent}. Choose "
            "another folder."
        )
