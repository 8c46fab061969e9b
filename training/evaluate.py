"""How well models do on real pairs and simulated clouds that they did not see. Needs no Keras.

Each item is a cloudy raster and its truth. A model of a held-out set of folds is measured on the
items of these folds; the EarthNet pairs, which nobody trains on, are measured with each model in
turn and averaged. Everything is run through the plugin's own jobs with default settings.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cloud_removal_plugin.core import metrics
from cloud_removal_plugin.core.bundle import load_bundle
from cloud_removal_plugin.core.removal import Removal, remove
from cloud_removal_plugin.core.simulation import Simulation, simulate_clouds

from .figures import HINDSIGHT, INPUT, OURS, PERFECT, THRESHOLD, Row, mean_row, table_text, write
from .folder import data_folder, read_reflectance, rows
from .recipe import Recipe, folder_of

#: Sets of items: the pairs at 10 m, those at 120 m, those nobody trains on, the lazio series.
PAIRS, DECIMATED, EARTHNET, SERIES = (
    "SEN12MS-CR pairs, folds 0 to 3",
    "pairs at 120 m, fold 4",
    "EarthNet pairs",
    "lazio series",
)
SIMULATED = ("thin", "broken", "thick", "fog")
SERIES_DATES = (
    ("2018-09-18", "2018-09-28"),
    ("2018-07-05", "2018-06-25"),
    ("2018-03-07", "2018-03-22"),
)
#: Visible thresholds that are tried for the hindsight mask.
THRESHOLDS = np.arange(0.06, 0.4, 0.01)
#: A real pixel whose cloud has more than this opacity is thick; opaque cloud reflects CLOUD.
THICK, CLOUD = 0.5, 0.55


@dataclass(frozen=True)
class Item:
    """A cloudy raster and its truth, both paths; ``scene`` groups items of one place."""

    group: str
    name: str
    scene: str
    fold: str
    cloudy: Path
    truth: Path


def real_items(folder: Path) -> Iterator[Item]:
    """The pairs of all folds, the EarthNet pairs and three dates of the lazio series."""
    groups = {"4": DECIMATED, "": EARTHNET}
    for row in rows(folder, "pairs.csv"):
        cloudy, truth = (folder / "pairs" / f"{row['name']}_{k}.tif" for k in ("cloudy", "clear"))
        group = groups.get(row["fold"], PAIRS)
        yield Item(group, row["name"], row["scene"], row["fold"], cloudy, truth)
    for day, other in SERIES_DATES:
        cloudy, truth = (folder / "series" / f"lazio_{k}.tif" for k in (day, other))
        yield Item(SERIES, f"lazio {day}", "lazio", "lazio", cloudy, truth)


def simulated_items(folder: Path, temporary: Path) -> Iterator[Item]:
    """Clouds of each kind, 40 % cover, on the clear images of the pairs of folds 0 to 3."""
    for number, row in enumerate(rows(folder, "pairs.csv")):
        if row["fold"] not in ("0", "1", "2", "3"):
            continue
        truth = folder / "pairs" / f"{row['name']}_clear.tif"
        for kind in SIMULATED:
            cloudy = temporary / f"{row['name']}_{kind}.tif"
            settings = Simulation(str(truth), str(cloudy), kind=kind, seed=number)
            simulate_clouds(settings, _silent, _never)
            yield Item(f"simulated {kind}", row["name"], row["scene"], row["fold"], cloudy, truth)


def measure(item: Item, bundle: Path, roles: Sequence[str]) -> list[Row]:
    """Remove the clouds of an item with default settings; the rows of the baselines and of ours.

    A model that does not say where cloud is, as that of 2020, replaces all pixels.
    """
    replaced = "cloudy" if "opacity" in load_bundle(bundle).heads else "all"
    with tempfile.TemporaryDirectory() as temporary:
        output = Path(temporary) / "output.tif"
        settings = Removal(str(item.cloudy), str(output), bundle=str(bundle), replace=replaced)
        remove(settings, _silent, _never)
        ours = read_reflectance(output, roles)
    seen, truth = (read_reflectance(path, roles) for path in (item.cloudy, item.truth))
    changed = metrics.changed(seen, truth)
    results = {
        INPUT: seen,
        THRESHOLD: metrics.mean_fill(seen, metrics.threshold_mask(seen, roles)),
        HINDSIGHT: hindsight_fill(seen, truth, roles),
        PERFECT: metrics.mean_fill(seen, changed),
        OURS: ours,
    }
    classes = pixel_classes(seen, truth, roles)
    return [
        _row(item, bundle.name, method, image, truth, roles, classes)
        for method, image in results.items()
    ]


def _row(
    item: Item,
    bundle: str,
    method: str,
    image: np.ndarray,
    truth: np.ndarray,
    roles: Sequence[str],
    classes: Mapping[str, np.ndarray],
) -> Row:
    told = {"red", "nir"} <= set(roles)
    red_nir = (roles.index("red"), roles.index("nir")) if told else None
    whole = metrics.score(image, truth, red_nir=red_nir)
    error = np.abs(image - truth).mean(axis=0)
    means = {k: float(error[v].mean()) if v.any() else np.nan for k, v in classes.items()}
    share = float(classes["cloudy"].mean())
    return Row(
        bundle, item.group, item.name, item.scene, item.fold, method, share, **means,
        mae=whole.mae, psnr=whole.psnr, ssim=whole.ssim, sam=whole.sam, ndvi=whole.ndvi,
    )  # fmt: skip


def pixel_classes(
    seen: np.ndarray, truth: np.ndarray, roles: Sequence[str]
) -> dict[str, np.ndarray]:
    """Which pixels are cloudy, clear, under thin or thick cloud, in shadow; bool each.

    Of the cloudy ones, those brighter in the visible have the opacity of a linear mixture with
    cloud of reflectance CLOUD; those darker in the last band and the visible are in shadow.
    """
    changed = metrics.changed(seen, truth)
    visible = [k for k, role in enumerate(roles) if role != "nir"]
    change = seen - truth
    opacity = (change[visible] / np.maximum(CLOUD - truth[visible], 0.1)).mean(axis=0)
    brighter = changed & (change[visible].mean(axis=0) > 0)
    darker = changed & ~brighter & (change[roles.index("nir") if "nir" in roles else 0] < 0)
    return {
        "cloudy": changed,
        "clear": ~changed,
        "thin": brighter & (opacity <= THICK),
        "thick": brighter & (opacity > THICK),
        "shadow": darker,
    }


def hindsight_fill(seen: np.ndarray, truth: np.ndarray, roles: Sequence[str]) -> np.ndarray:
    """The mean fill of the visible threshold that, knowing the truth, serves this item best."""
    changed = metrics.changed(seen, truth)
    visible = [k for k, role in enumerate(roles) if role != "nir"]
    darkest = seen[visible].min(axis=0)
    fills = [metrics.mean_fill(seen, darkest > t) for t in THRESHOLDS]
    return min(fills, key=lambda fill: _error(fill, truth, changed))


def _error(image: np.ndarray, truth: np.ndarray, where: np.ndarray) -> float:
    return float(np.abs(image - truth)[:, where if where.any() else slice(None)].mean())


def evaluate(recipe: Recipe, folder: Path, log: Callable[[str], None]) -> None:
    """Measure the models that 'folds' left in ``folder``; write ``evaluation.csv``, log a table."""
    models = {held: folder_of(folder, held) / "bundles" for held in recipe.folds}
    table: list[Row] = []
    with tempfile.TemporaryDirectory() as temporary:
        data = data_folder()
        items = [*real_items(data), *simulated_items(data, Path(temporary))]
        for number, item in enumerate(items, 1):
            for name, roles in recipe.bundles.items():
                table += _of_item(item, name, roles, models)
            log(f"{number} of {len(items)}: {item.group}, {item.name}")
    write(table, folder / "evaluation.csv")
    log(table_text(table))


def _of_item(
    item: Item, name: str, roles: Sequence[str], models: Mapping[tuple[str, ...], Path]
) -> list[Row]:
    """The rows of the model that did not see the item's fold, or of the mean over all models."""
    own = [path for held, path in models.items() if item.fold in held or not item.fold]
    tables = [measure(item, path / name, roles) for path in own]
    return [mean_row(alike) for alike in zip(*tables)]


def _silent(share: float, text: str) -> None:
    pass


def _never() -> bool:
    return False
