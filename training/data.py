"""The training data on disk: which scenes there are and which a held-out fold may not see.

The folder is described by its own README; it is not part of the project.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from cloud_removal_plugin.networks.samples import Scene

from .folder import data_folder, read_reflectance, rows

#: A date of a series with a smaller share of bright pixels than this is free of cloud.
CLEAR_SHARE = 0.012
#: A date with a larger one shows nothing of the ground.
CLOUDED_SHARE = 0.99
#: A cloudy and a clear date this many days apart still show the same ground.
MOST_DAYS = 20

#: Smaller images would be mostly mirrored padding.
MIN_SIZE = 150


def training_scenes(
    roles: Sequence[str], hold_out: Sequence[str], leave_out: Sequence[str] = ()
) -> list[Scene]:
    """Scenes to train on: real pairs, clear images and dates of the series.

    ``hold_out`` names the folds that are left out whole: ``0`` .. ``4`` of the pairs, ``lazio``;
    ``leave_out`` names single scenes. Only what the tables allow for training is used.
    """
    folder = data_folder()
    pairs = [row for row in rows(folder, "pairs.csv") if row["use"] == "train"]
    held_scenes = {row["scene"] for row in pairs if row["fold"] in hold_out}
    allowed = {"train"} if "lazio" in hold_out else {"train", "fold_lazio"}
    clear = [row for row in rows(folder, "clear.csv") if row["use"] in allowed]
    series = [row for row in rows(folder, "series.csv") if row["use"] in allowed]
    scenes = [
        Scene(
            row["name"],
            read_reflectance(folder / "pairs" / f"{row['name']}_clear.tif", roles),
            read_reflectance(folder / "pairs" / f"{row['name']}_cloudy.tif", roles),
            row["scene"],
        )
        for row in pairs
        if row["scene"] not in held_scenes
    ]
    scenes += [
        Scene(
            row["name"],
            read_reflectance(folder / "clear" / f"{row['name']}.tif", roles),
            place=row["scene"],
        )
        for row in clear
        if row["scene"] not in held_scenes
    ]
    dates = [row for row in series if row["place"] not in held_scenes]
    scenes += _dated_scenes(folder / "series", dates, roles)
    return [
        scene
        for scene in scenes
        if min(scene.clear.shape[1:]) >= MIN_SIZE and scene.name not in leave_out
    ]


def _dated_scenes(
    folder: Path, dates: Sequence[dict[str, str]], roles: Sequence[str]
) -> Iterator[Scene]:
    """The clear dates of each place, and its partly cloudy ones beside the clear one next to it."""
    images = {}
    for row in dates:
        if _bright(row) <= CLEAR_SHARE:
            images[row["file"]] = read_reflectance(folder / row["file"], roles)
            yield Scene(row["file"], images[row["file"]], place=row["place"])
    for row in dates:
        near = [
            (_days(row, other), other["file"])
            for other in dates
            if other["place"] == row["place"] and other["file"] in images
        ]
        if CLEAR_SHARE < _bright(row) < CLOUDED_SHARE and near and min(near)[0] <= MOST_DAYS:
            truth = images[min(near)[1]]
            cloudy = read_reflectance(folder / row["file"], roles)
            yield Scene(row["file"], truth, cloudy, row["place"])


def _bright(row: dict[str, str]) -> float:
    return float(row["bright_fraction"] or 1)


def _days(row: dict[str, str], other: dict[str, str]) -> int:
    return abs((date.fromisoformat(row["date"]) - date.fromisoformat(other["date"])).days)
