"""The data on disk: where they are, their tables, their pixels. Needs no Keras."""

from __future__ import annotations

import csv
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from cloud_removal_plugin.core.errors import CloudRemovalError
from cloud_removal_plugin.core.raster import Window, open_raster
from cloud_removal_plugin.core.scaling import find_scale, to_reflectance

#: Bands of every file, in order.
ROLES = ("blue", "green", "red", "nir")


def data_folder() -> Path:
    """The folder named by CLOUDREMOVAL_DATA, else ``../shared/data`` beside the checkout."""
    named = os.environ.get("CLOUDREMOVAL_DATA")
    folder = Path(named) if named else Path(__file__).resolve().parents[2] / "shared" / "data"
    if not (folder / "pairs.csv").is_file():
        raise CloudRemovalError(
            f"No training data in {folder}: pairs.csv is missing. Name the folder in "
            "the environment variable CLOUDREMOVAL_DATA."
        )
    return folder


def read_reflectance(path: Path, roles: Sequence[str]) -> np.ndarray:
    """Read the bands of these roles as float32 reflectance ``(bands, height, width)``."""
    bands = [ROLES.index(role) + 1 for role in roles]
    with open_raster(str(path)) as raster:
        info = raster.info
        dn = raster.read(Window(0, 0, info.height, info.width), bands)
    return to_reflectance(dn, find_scale(info, bands))


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    """The rows of one of the folder's CSV tables."""
    with (folder / table).open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))
