"""The training data on disk: which scenes there are and which a held-out fold may not see.

The folder is described by its own README; it is not part of the project.
"""

from __future__ import annotations

from collections.abc import Sequence

from cloud_removal_plugin.networks.samples import Scene

from .folder import data_folder, read_reflectance, rows

#: Dated series that may be trained on, and are free of cloud where the table says so.
CLEAR_SHARE = 0.012

#: Smaller images would be mostly mirrored padding.
MIN_SIZE = 150


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
