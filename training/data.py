"""The training data on disk: which scenes there are and which a held-out fold may not see.

The folder is described by its own README; it is not part of the project.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from cloud_removal_plugin.core.errors import CloudRemovalError
from cloud_removal_plugin.core.raster import Window, open_raster
from cloud_removal_plugin.core.scaling import find_scale, to_reflectance
from cloud_removal_plugin.networks.samples import Scene

#: Bands of every file, in order.
ROLES = ("blue", "green", "red", "nir")

#: Dated series that may be trained on, and are free of cloud where the table says so.
CLEAR_SHARE = 0.012

#: Smaller images would be mostly mirrored padding.
MIN_SIZE = 150


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


def training_scenes(roles: Sequence[str], hold_out: Sequence[str]) -> list[Scene]:
    """Scenes to train on: real pairs, clear images and clear dates of the series.

    ``hold_out`` names the folds that are left out whole: ``0`` .. ``4`` of the pairs, ``lazio``.
    Only what the tables allow for training is used. Images without a blue band are left out where
    blue is modelled.
    """
    folder = data_folder()
    pairs = [row for row in rows(folder, "pairs.csv") if row["use"] == "train"]
    held_scenes = {row["scene"] for row in pairs if row["fold"] in hold_out}
    scenes = [
        Scene(
            row["name"],
            read_reflectance(folder / "pairs" / f"{row['name']}_clear.tif", roles),
            read_reflectance(folder / "pairs" / f"{row['name']}_cloudy.tif", roles),
        )
        for row in pairs
        if row["scene"] not in held_scenes
    ]
    allowed = {"train"} if "lazio" in hold_out else {"train", "fold_lazio"}
    for row in rows(folder, "clear.csv"):
        if row["use"] in allowed and row["scene"] not in held_scenes:
            scenes.append(
                Scene(row["name"], read_reflectance(folder / "clear" / f"{row['name']}.tif", roles))
            )
    for row in rows(folder, "series.csv"):
        clear = float(row["bright_fraction"] or 1) <= CLEAR_SHARE
        if row["use"] in allowed and row["place"] not in held_scenes and clear:
            scenes.append(
                Scene(row["file"], read_reflectance(folder / "series" / row["file"], roles))
            )
    return [scene for scene in scenes if usable(scene)]


def usable(scene: Scene) -> bool:
    """Whether a scene has all its bands and is not much smaller than a window."""
    return bool(scene.clear.any(axis=(1, 2)).all()) and min(scene.clear.shape[1:]) >= MIN_SIZE
