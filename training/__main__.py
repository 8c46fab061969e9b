"""Command line: ``python -m training fit | export | folds | evaluate | report RECIPE``, and more.

``fit`` and ``export`` with ``--hold-out 0,1`` are of a model that sees nothing of folds 0 and 1;
``folds`` does both for each of the recipe's held-out sets, ``evaluate`` measures these models on
what they did not see, and ``report`` publishes that. ``compare`` takes several recipes and prints
what they give on the items that all were measured on. ``methods``, ``confidence`` and ``detection``
ask for no recipe but for a bundle: they measure what references add, fit the expected error, and
measure Detect Clouds.

A fit with the same seed gives the same weights bit for bit where TensorFlow has one thread:
``TF_NUM_INTRAOP_THREADS=1 TF_NUM_INTEROP_THREADS=1``. With more, the order of sums differs from run
to run. Two fits at once with one thread each take about as long as one after the other with two.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from cloud_removal_plugin.core.errors import CloudRemovalError

from .folder import data_folder
from .recipe import FOLDER, Recipe, folder_of, read_recipe

BUNDLES = Path(__file__).resolve().parents[1] / "cloud_removal_plugin" / "bundles"
LOGS = Path(__file__).parent / "logs"
COMMANDS = {
    "fit": "train by a recipe; goes on from the last checkpoint",
    "export": "write the bundles of a finished fit",
    "folds": "fit and export a model for each held-out set of folds; goes on where it stopped",
    "evaluate": "measure the models of 'folds' on what they did not see",
    "report": "write table and curves into training/logs and model cards into the bundles",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in COMMANDS.items():
        command = commands.add_parser(name, help=what)
        command.add_argument("recipe", help="name of a recipe in training/recipes, or a TOML file")
        command.add_argument("--folder", type=Path, help="default: build/training/RECIPE")
        if name in ("fit", "export"):
            command.add_argument("--hold-out", help="folds to leave out: 0,1 or lazio, ...")
        if name == "export":
            command.add_argument(
                "--bundles", type=Path, help="default: the plugin's own, or FIT/bundles"
            )
            command.add_argument(
                "--float16", action="store_true", help="not in 8 bits: slower, to compare"
            )
    command = commands.add_parser(
        "compare", help="print what recipes were measured to give on the items that all have"
    )
    command.add_argument("recipes", nargs="+", help="names of recipes, 'evaluate' done")
    for name, what in (
        ("methods", "measure references and every baseline, real cases and simulated clouds"),
        ("confidence", "fit the expected error, and measure it on places that were held out"),
        ("detection", "measure Detect Clouds on scenes with labels, beside other methods"),
    ):
        command = commands.add_parser(name, help=what)
        command.add_argument("--bundle", type=Path, help="default: the plugin's own bundle")
        command.add_argument("--write", type=Path, help="docs, or another folder")
        if name == "confidence":
            command.add_argument("--update", action="store_true", help="put it into the plugin")
        if name == "detection":
            command.add_argument("--csmask", type=Path, help="a Python: see scripts/csmask.py")
    options = parser.parse_args(arguments)
    if options.command in ("methods", "confidence", "detection"):
        return _measure(options)
    if options.command == "compare":
        return compare(options.recipes)
    named = Path(options.recipe)
    path = named if named.suffix == ".toml" else FOLDER / f"{options.recipe}.toml"
    try:
        recipe = read_recipe(path)
        folder = options.folder or Path("build") / "training" / path.stem
        if options.command == "folds":
            folds(recipe, folder)
        elif options.command == "evaluate":
            from .evaluate import evaluate

            evaluate(recipe, folder, print)
        elif options.command == "report":
            from .report import report

            _, _, bundles = held_out(recipe, folder, None)
            for path in report(recipe, folder, bundles, LOGS / recipe.name):
                print(f"wrote {path}")
        else:
            from . import fitting

            recipe, folder, bundles = held_out(recipe, folder, options.hold_out)
            if options.command == "fit":
                fitting.fit(recipe, folder)
            else:
                fitting.export(recipe, folder, options.bundles or bundles, options.float16)
    except CloudRemovalError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted; run again to go on from the last checkpoint", file=sys.stderr)
        return 130
    return 0


def held_out(recipe: Recipe, folder: Path, named: str | None) -> tuple[Recipe, Path, Path]:
    """The recipe without the ``named`` folds, the folder of its fit and that of its bundles."""
    if not named:
        # The network of 2020 is there to be compared, and must not take the place of what ships.
        return recipe, folder, folder / "bundles" if recipe.first_version else BUNDLES
    recipe = replace(recipe, hold_out=tuple(named.split(",")))
    folder = folder_of(folder, recipe.hold_out)
    return recipe, folder, folder / "bundles"


def folds(recipe: Recipe, folder: Path) -> None:
    """Fit and export a model for each of the recipe's held-out sets; what is there is kept."""
    from .fitting import export, fit

    for hold_out in recipe.folds:
        held, fitted, bundles = held_out(recipe, folder, ",".join(hold_out))
        if not (fitted / "final.weights.h5").is_file():
            fit(held, fitted)
        export(held, fitted, bundles)


def compare(recipes: list[str]) -> int:
    """Print one table of what several recipes give; returns the exit code."""
    from .figures import comparison_text, read_table

    tables = {}
    for name in recipes:
        path = Path("build") / "training" / name / "evaluation.csv"
        if not path.is_file():
            print(f"error: {path} is missing: run 'evaluate {name}' first.", file=sys.stderr)
            return 1
        tables[name] = read_table(path)
    print(comparison_text(tables))
    return 0


def _measure(options: argparse.Namespace) -> int:
    from . import confidence, detection, methods

    reports: dict[str, Callable[..., None]] = {
        "methods": methods.report,
        "confidence": partial(confidence.report, update=getattr(options, "update", False)),
        "detection": partial(detection.report, python=getattr(options, "csmask", None)),
    }
    try:
        reports[options.command](data_folder(), options.bundle, options.write, print)
    except CloudRemovalError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
