"""What is no longer replaced when quiet cells are taken for clear, at several bars.

    python -m scripts.bench.bars [--every 3] [--write docs]

On the real images of the data folder, with the bundle g-r-nir, which has seen most of them.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import rasterio

from cloud_removal_plugin.core.bundle import bundled, load_bundle
from cloud_removal_plugin.core.context import cell_statistics
from cloud_removal_plugin.core.opacity import obstruction, replacement_weight
from cloud_removal_plugin.core.quiet import CLEAR_HINT, quiet_cells
from cloud_removal_plugin.core.restoration import without_holes
from cloud_removal_plugin.core.runtime import BundledGenerator
from cloud_removal_plugin.core.settings import Removal
from training.folder import data_folder
from training.tables import write_table

BARS = tuple(sorted({0.01, 0.02, 0.05, 0.1, CLEAR_HINT}))
SETS = {
    "cloudy ones of pairs": "pairs/*_cloudy.tif",
    "of series": "series/*.tif",
    "clear ones, where whatever is replaced is a mistake": "clear/*.tif",
}
_GREEN_RED_NIR = (2, 3, 4)
_USUAL = Removal(input="-", output="-")


def main() -> None:
    """Print a table, or put it into docs/performance.md."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.bars")
    parser.add_argument("--every", type=int, default=3, help="take every n-th image (3)")
    parser.add_argument("--write", type=Path, help="docs, or another folder")
    options = parser.parse_args()
    data = data_folder()
    generator = BundledGenerator(load_bundle(bundled()))
    table = [
        "| images | bar | pixels in quiet cells | of the replaced pixels, left out |",
        "|---|---|---|---|",
    ]
    for name, pattern in SETS.items():
        paths = sorted(data.glob(pattern))[:: options.every]
        counts = sum((counted(generator, path) for path in paths), np.zeros((len(BARS), 4)))
        label = f"{len(paths)} {name}"
        for bar, (pixels, replaced, quiet, lost) in zip(BARS, counts):
            shown = f"**{bar:g}**" if bar == CLEAR_HINT else f"{bar:g}"
            shares = f"{100 * quiet / pixels:.1f} % | {100 * lost / replaced:.2f} %"
            table.append(f"| {label} | {shown} | {shares} |")
            label = ""
    print("\n".join(table))
    if options.write:
        print(f"wrote {write_table(options.write, 'performance.md', 'quiet cells', table)}")


def counted(generator: BundledGenerator, path: Path) -> np.ndarray:
    """(bars, 4) pixels: with data, replaced without the rule, in quiet cells, replaced in these."""
    with rasterio.open(path) as dataset:
        image = dataset.read(_GREEN_RED_NIR).astype(np.float32) / 1e4
    valid = (image > 0).all(axis=0)
    counts = np.zeros((len(BARS), 4))
    if not valid.any():
        return counts
    cell, (height, width) = generator.cell, valid.shape
    context = generator.context(cell_statistics(image, valid, cell, generator.clip))
    around = -(-generator.halo // cell)
    edge = around * cell
    below, beyond = -height % cell + edge, -width % cell + edge
    seen = np.pad(without_holes(image, valid), ((0, 0), (edge, below), (edge, beyond)), mode="edge")
    cells = np.pad(context, ((around, around), (around, around), (0, 0)), mode="edge")
    made = generator.generate(np.ascontiguousarray(np.moveaxis(seen, 0, -1)), cells)
    hidden = obstruction(made.opacity, made.shadow)[edge : edge + height, edge : edge + width]
    weight = replacement_weight(hidden, _USUAL.threshold, _USUAL.dilate, _USUAL.feather)
    replaced = (weight > 0) & valid
    for row, bar in zip(counts, BARS):
        quiet = quiet_cells(context, len(image), bar).repeat(cell, 0).repeat(cell, 1)
        quiet = quiet[:height, :width] & valid
        row[:] = valid.sum(), replaced.sum(), quiet.sum(), (replaced & quiet).sum()
    return counts


if __name__ == "__main__":
    main()
