"""What is published of a recipe: a model card for each bundle, the table, the fits' curves."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from cloud_removal_plugin.core.bundle import Bundle, load_bundle

from .figures import INPUT, OURS, PERFECT, Row, read_table, table_text, worst_and_typical
from .recipe import Recipe

CARD = """\
# {name}

{bands} reflectance in; the same without cloud and shadow, and how opaque cloud and shadow are, out.
A U-Net over tiles with a context network over the whole raster in cells of {cell} pixels;
{parameters:.2f} million parameters.

## Data and terms

Trained on a small sample: {trained}. All contain modified Copernicus Sentinel data (free and open,
attribution) or USGS Landsat data (public domain). {simulated:.0%} of the samples carry simulated
clouds. No pixels are part of this bundle. The weights are under the MIT licence.

## Recipe

`training/recipes/{recipe}.toml`, seed {seed}, which goes on from {start}:
`python -m training fit` and `python -m training folds` of that first, then
`python -m training fit {recipe}` and `python -m training export {recipe}`; logs are in
`training/logs/`. One fit of
{all_bands}, of which each sample shows one of the bundles' sets, gives all bundles.
The convolutions run in 8 bits, in ranges that samples of the recipe gave; the Keras weights are
float.

## Figures

**Small sample.** Each figure is of a model that saw nothing of the fold it is measured on
(`python -m training folds {recipe}`, then `python -m training evaluate {recipe}` and
`python -m training report {recipe}`); these models were fitted by the same recipe as the one in
this bundle, which was trained on all folds afterwards. Default settings of Remove Clouds.

Mean absolute errors are reflectance; *cloudy* pixels are those that differ from the truth by more
than 0.06 in some band, shadow included, *clear* the others; in brackets a 95 % bootstrap interval
over scenes. PSNR (peak 1), SSIM and SAM (degrees) are of all pixels. The threshold mask is that of
Braaten, Cohen and Yang (2015); the hindsight mask is the one visible threshold that serves an item
best and the perfect mask the cloudy pixels: both know the truth.

The recipe's sampling and losses and the defaults of THRESHOLD, DILATE and FEATHER were chosen by
looking at folds 0 to 3 and at the EarthNet pairs, so these are no independent test. Fold 4 and the
series were measured afterwards, but not unseen: small simulated clouds came into the recipe because
an earlier version had failed on fold 4, and two dates of the series had been looked at for an
earlier version. Nobody trains on the EarthNet pairs: their figures are means over the models.

{table}
## Typical and worst

{cases}

## When not to use it

What is under thick cloud is a guess at the colours of the neighbourhood, without detail: no
measurement, no classification, no detection of change. It has seen few places and little snow,
sand, city or open water; bright ground can be taken for cloud and dark ground for shadow. Where
the table above shows a fill or the cloudy input ahead, it is ahead. Check `MASK_OUT`.
"""

TRAINED = (
    "22 pairs, but for those that the recipe leaves out, and one series of SEN12MS-CR and "
    "SEN12MS-CR-TS (Ebel et al., TUM; CC-BY 4.0), 18 pairs of two Sentinel-2 tiles at 120 m and "
    "clear Sentinel-2 and Landsat 8 images (test products and examples of public projects)"
)


def report(recipe: Recipe, folder: Path, bundles: Path, logs: Path) -> list[Path]:
    """Write the table and the curves into ``logs`` and a card into each bundle; their paths."""
    table = read_table(folder / "evaluation.csv")
    logs.mkdir(parents=True, exist_ok=True)
    written = [logs / "evaluation.csv", logs / "curves.svg"]
    written[0].write_bytes((folder / "evaluation.csv").read_bytes())
    draw_curves(folder, written[1])
    for name in recipe.bundles:
        bundle = load_bundle(bundles / name)
        path = bundles / name / "MODEL_CARD.md"
        path.write_text(card(recipe, bundle, table), encoding="utf-8")
        written.append(path)
    return written


def card(recipe: Recipe, bundle: Bundle, table: Sequence[Row]) -> str:
    """The model card of one bundle, Markdown."""
    own = [row for row in table if row.bundle == bundle.name]
    return CARD.format(
        name=bundle.name,
        bands=", ".join(bundle.roles).capitalize(),
        cell=bundle.context.cell if bundle.context else 0,
        parameters=bundle.parameters / 1e6,
        trained=TRAINED,
        simulated=recipe.sampling.simulated,
        recipe=recipe.name,
        start=f"`{recipe.start}`" if recipe.start else "new weights",
        seed=recipe.schedule.seed,
        all_bands=", ".join(recipe.roles),
        table=table_text(own),
        cases=_cases(own),
    )


def _cases(own: Sequence[Row]) -> str:
    """The typical and the worst real item by what is gained over the best simple fill."""
    real = [row for row in own if not row.group.startswith("simulated")]
    lines = ["| item | cloudy | input | perfect-mask mean fill | ours |", "|" + "---|" * 5]
    for label, item in worst_and_typical(real):
        figures = {row.method: row.cloudy for row in item}
        lines.append(
            f"| {label}: {item[0].name} ({item[0].group}) | {item[0].share:.0%} | "
            f"{figures[INPUT]:.4f} | {figures[PERFECT]:.4f} | {figures[OURS]:.4f} |"
        )
    return "\n".join(lines)


def draw_curves(folder: Path, path: Path) -> None:
    """Draw the loss of every fit in ``folder`` over its steps."""
    import matplotlib

    matplotlib.use("Agg")
    # Without it the file would have new identifiers and a date each time.
    matplotlib.rcParams["svg.hashsalt"] = "curves"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4))
    for history in sorted(folder.glob("**/history.csv")):
        with history.open(newline="", encoding="utf-8") as lines:
            rows = list(csv.DictReader(lines))
        label = "all folds" if history.parent == folder else history.parent.name
        steps, losses = ([float(row[key]) for row in rows] for key in ("step", "loss"))
        axes.plot(steps, losses, label=label, linewidth=1)
    axes.set(xlabel="step", ylabel="loss (mean of 50 steps)", yscale="log")
    axes.legend(fontsize="small")
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)
