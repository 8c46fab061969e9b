"""How well models do on real pairs and simulated clouds that they did not see. Needs no Keras.

Each item is a cloudy raster and its truth. A model of a held-out set of folds is measured on the
items of these folds; the EarthNet pairs, which nobody trains on, are measured with each model in
turn and averaged. Everything is run through the plugin's own jobs with default settings.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from cloud_removal_plugin.core import metrics
from cloud_removal_plugin.core.removal import Removal, remove
from cloud_removal_plugin.core.simulation import Simulation, simulate_clouds

from .folder import data_folder, read_reflectance, rows
from .recipe import Recipe

#: Names of the methods that are compared, ours last.
INPUT, THRESHOLD, HINDSIGHT, PERFECT, OURS = METHODS = (
    "cloudy input",
    "threshold-mask mean fill",
    "hindsight-mask mean fill",
    "perfect-mask mean fill",
    "ours",
)
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


@dataclass(frozen=True)
class Row:
    """The figures of one method on one item; reflectance, dB, degrees. NaN where there is none.

    ``cloudy``, ``clear``: mean absolute error where the item changed by more than 0.06 in some
    band and elsewhere; ``thin``, ``thick``, ``shadow``: of these parts of the cloudy pixels.
    ``share``: of cloudy pixels.
    """

    bundle: str
    group: str
    name: str
    scene: str
    fold: str
    method: str
    share: float
    cloudy: float
    clear: float
    thin: float
    thick: float
    shadow: float
    mae: float
    psnr: float
    ssim: float
    sam: float
    ndvi: float


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
    """Remove the clouds of an item with default settings; the rows of the baselines and of ours."""
    with tempfile.TemporaryDirectory() as temporary:
        output = Path(temporary) / "output.tif"
        settings = Removal(str(item.cloudy), str(output), bundle=str(bundle))
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
    from .__main__ import folder_of

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
    return [_mean_row(alike) for alike in zip(*tables)]


def _mean_row(alike: Sequence[Row]) -> Row:
    """The row with the means of the figures of several models on the same item."""
    figures: dict[str, Any] = {
        k: float(np.mean([getattr(row, k) for row in alike]))
        for k, v in vars(alike[0]).items()
        if isinstance(v, float)
    }
    return replace(alike[0], **figures)


def write(table: Iterable[Row], path: Path) -> None:
    """Write the rows as CSV."""
    with path.open("w", newline="", encoding="utf-8") as lines:
        writer = csv.DictWriter(lines, list(Row.__dataclass_fields__))
        writer.writeheader()
        for row in table:
            writer.writerow(
                {k: f"{v:.5f}" if isinstance(v, float) else v for k, v in vars(row).items()}
            )


def table_text(table: Sequence[Row]) -> str:
    """The figures as Markdown: for each bundle and group of items, the mean over the items."""
    lines = []
    for bundle in dict.fromkeys(row.bundle for row in table):
        for group in dict.fromkeys(row.group for row in table):
            own = [row for row in table if (row.bundle, row.group) == (bundle, group)]
            if own:
                lines += [f"### {bundle}: {group}", "", *_group_table(own), ""]
    return "\n".join(lines)


def comparison_text(tables: Mapping[str, Sequence[Row]]) -> str:
    """Markdown: what the recipes give on the items that all of them were measured on.

    For each bundle and group a row a recipe: mean cloudy and clear MAE, PSNR, SSIM, and the
    smallest gain over the cloudy input in PSNR.
    """
    items = [{(row.bundle, row.group, row.name) for row in table} for table in tables.values()]
    common = set.intersection(*items)
    lines = [
        "| bundle, items | recipe | cloudy MAE | clear | PSNR | SSIM | smallest gain, dB |",
        "|" + "---|" * 7,
    ]
    first = next(iter(tables.values()))
    for bundle, group in dict.fromkeys((row.bundle, row.group) for row in first):
        for recipe, table in tables.items():
            own = [
                row
                for row in table
                if (row.bundle, row.group) == (bundle, group)
                and (row.bundle, row.group, row.name) in common
            ]
            if not own:
                continue
            ours = [row for row in own if row.method == OURS]
            cloudy, clear, psnr, ssim = (
                _mean([getattr(row, k) for row in ours])
                for k in ("cloudy", "clear", "psnr", "ssim")
            )
            lines.append(
                f"| {bundle}, {group} ({len(ours)}) | {recipe} | {cloudy:.4f} | {clear:.4f} | "
                f"{psnr:.2f} | {ssim:.3f} | {min(_gains(own).values()):+.2f} |"
            )
    return "\n".join(lines)


COLUMNS = ("cloudy", "clear", "thin", "thick", "shadow", "psnr", "ssim", "sam", "ndvi")
HEADS = "| method | cloudy MAE (95 %) | clear | thin | thick | shadow | PSNR | SSIM | SAM | NDVI |"


def _group_table(own: Sequence[Row]) -> list[str]:
    names = dict.fromkeys(row.name for row in own)
    lines = [HEADS, "|" + "---|" * (len(COLUMNS) + 1)]
    for method in METHODS:
        of_method = [row for row in own if row.method == method]
        means = {k: _mean([getattr(row, k) for row in of_method]) for k in COLUMNS}
        low, high = interval(of_method)
        told = f" ({low:.4f} to {high:.4f})" if len({row.scene for row in own}) > 1 else ""
        lines.append(
            f"| {method} | {means['cloudy']:.4f}{told} | "
            + " | ".join(f"{means[k]:.4f}" for k in COLUMNS[1:5])
            + f" | {means['psnr']:.2f} | {means['ssim']:.3f} | {means['sam']:.2f} "
            + f"| {means['ndvi']:.3f} |"
        )
    gains = _gains(own)
    worst = min(gains, key=lambda name: gains[name])
    lines += [
        "",
        f"{len(names)} items; the smallest gain in PSNR over the cloudy input is "
        f"{gains[worst]:+.2f} dB ({worst}).",
    ]
    for most, label in ((1 / 3, "up to a third"), (2 / 3, "a third to two thirds"), (1.0, "more")):
        of_class = [row for row in own if most - 1 / 3 < row.share <= most]
        means_of = {m: _mean([r.cloudy for r in of_class if r.method == m]) for m in METHODS}
        if of_class:
            listed = ", ".join(f"{method} {mean:.4f}" for method, mean in means_of.items())
            lines.append(f"Cloudy MAE, {label} of it cloudy: {listed}.")
    return lines


def _gains(own: Sequence[Row]) -> dict[str, float]:
    """What our result gains in PSNR over the cloudy input, dB, of each item."""
    psnr = {(row.method, row.name): row.psnr for row in own}
    return {name: psnr[OURS, name] - psnr[INPUT, name] for method, name in psnr if method == OURS}


def interval(table: Sequence[Row], draws: int = 2000, seed: int = 1) -> tuple[float, float]:
    """95 % bootstrap interval of the mean cloudy MAE, scenes drawn with all their items.

    Efron (1979), percentile method; items of one scene are alike, so scenes are the units.
    """
    scenes: dict[str, list[float]] = {}
    for row in table:
        if not np.isnan(row.cloudy):
            scenes.setdefault(row.scene, []).append(row.cloudy)
    sums = np.array([[sum(values), len(values)] for values in scenes.values()])
    rng = np.random.default_rng(seed)
    drawn = sums[rng.integers(len(sums), size=(draws, len(sums)))].sum(axis=1)
    low, high = np.percentile(drawn[:, 0] / drawn[:, 1], [2.5, 97.5])
    return float(low), float(high)


def _mean(values: Sequence[float]) -> float:
    known = [value for value in values if not np.isnan(value)]
    return sum(known) / len(known) if known else np.nan


def worst_and_typical(table: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    """The items with the median and the largest cloudy error of ours in each group, labelled."""
    chosen = []
    for group in dict.fromkeys(row.group for row in table):
        ours = [row for row in table if row.group == group and row.method == OURS]
        ours.sort(key=lambda row: row.cloudy)
        for label, row in (("typical", ours[len(ours) // 2]), ("worst", ours[-1])):
            item = [other for other in table if (other.group, other.name) == (group, row.name)]
            chosen.append((label, item))
    return chosen


def read_table(path: Path) -> list[Row]:
    """The rows of a table that ``write`` wrote."""
    words = {"bundle", "group", "name", "scene", "fold", "method"}
    with path.open(newline="", encoding="utf-8") as lines:
        return [
            Row(**{k: v if k in words else float(v) for k, v in row.items()})  # type: ignore[arg-type]
            for row in csv.DictReader(lines)
        ]


def _silent(share: float, text: str) -> None:
    pass


def _never() -> bool:
    return False
