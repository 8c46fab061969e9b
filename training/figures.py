"""The figures of an evaluation: rows, their CSV file, tables in Markdown, bootstrap intervals."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

#: Names of the methods that are compared, ours last.
INPUT, THRESHOLD, HINDSIGHT, PERFECT, OURS = METHODS = (
    "cloudy input",
    "threshold-mask mean fill",
    "hindsight-mask mean fill",
    "perfect-mask mean fill",
    "ours",
)


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


def mean_row(alike: Sequence[Row]) -> Row:
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
