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
import platform
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

from cloud_removal_plugin.core.errors import CloudRemovalError

from .folder import data_folder
from .recipe import FOLDER, Recipe, read_recipe

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

            for path in report(recipe, folder, BUNDLES, LOGS / recipe.name):
                print(f"wrote {path}")
        else:
            recipe, folder, bundles = held_out(recipe, folder, options.hold_out)
            if options.command == "fit":
                fit(recipe, folder)
            else:
                export(recipe, folder, options.bundles or bundles, options.float16)
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
        return recipe, folder, BUNDLES
    recipe = replace(recipe, hold_out=tuple(named.split(",")))
    folder = folder_of(folder, recipe.hold_out)
    return recipe, folder, folder / "bundles"


def folder_of(folder: Path, hold_out: tuple[str, ...]) -> Path:
    """Where the fit that did not see the folds ``hold_out`` lies."""
    return folder / f"without-{'-'.join(hold_out)}"


def folds(recipe: Recipe, folder: Path) -> None:
    """Fit and export a model for each of the recipe's held-out sets; what is there is kept."""
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


def fit(recipe: Recipe, folder: Path) -> None:
    """Train and leave ``final.weights.h5``, ``history.csv`` and ``log.txt`` in the folder."""
    import keras

    from cloud_removal_plugin.networks import loop, samples
    from cloud_removal_plugin.networks.generator import CELL, build_trainer

    from .data import training_scenes

    folder.mkdir(parents=True, exist_ok=True)
    keras.utils.set_random_seed(recipe.schedule.seed)
    scenes = training_scenes(recipe.roles, recipe.hold_out, recipe.leave_out)
    context, fine = networks(recipe)
    trainer = build_trainer(context, fine, recipe.architecture, recipe.sampling.window // CELL)
    if recipe.start:
        trainer.load_weights(first_weights(recipe, folder))

    def log(line: str) -> None:
        print(line, flush=True)
        with (folder / "log.txt").open("a", encoding="utf-8") as lines:
            lines.write(line + "\n")

    backend = keras.backend.backend()
    log(f"Keras {keras.__version__} on {backend}, Python {platform.python_version()}")
    log(f"held out: {', '.join(recipe.hold_out) or 'nothing'}")
    pairs = [scene.name for scene in scenes if scene.cloudy is not None]
    clear = [scene.name for scene in scenes if scene.cloudy is None]
    log(f"{len(pairs)} pairs: {', '.join(pairs)}")
    log(f"{len(clear)} further clear images: {', '.join(clear)}")
    log(f"{context.count_params()} + {fine.count_params()} parameters (context + fine)")
    loop.fit(
        trainer,
        len(recipe.roles),
        partial(
            samples.batches,
            scenes,
            recipe.roles,
            recipe.sampling,
            recipe.schedule.batch,
            recipe.schedule.seed,
        ),
        recipe.schedule,
        recipe.losses,
        folder,
        log=log,
        adversary=recipe.adversary,
    )
    trainer.save_weights(folder / "final.weights.h5")
    log(f"finished: {folder / 'final.weights.h5'}")


def first_weights(recipe: Recipe, folder: Path) -> Path:
    """The final weights of the fit that a recipe starts from, which has the same folds held out."""
    own = folder.parent if folder.name.startswith("without-") else folder
    weights = own.with_name(recipe.start) / folder.relative_to(own) / "final.weights.h5"
    if not weights.is_file():
        raise CloudRemovalError(f"{weights} is missing: fit '{recipe.start}' first.")
    return weights


def networks(recipe: Recipe):  # type: ignore[no-untyped-def]  # keras is imported late
    """The untrained context and fine network of a recipe."""
    from cloud_removal_plugin.networks.generator import build_context_network, build_fine_network

    return build_context_network(recipe.architecture), build_fine_network(recipe.architecture)


def export(recipe: Recipe, folder: Path, bundles: Path, float16: bool = False) -> None:
    """Write the recipe's bundles from ``final.weights.h5`` in the fit's folder."""
    from cloud_removal_plugin.networks.export import write_bundle
    from cloud_removal_plugin.networks.generator import CELL, build_trainer, select_bands
    from cloud_removal_plugin.networks.litert import NO_EXAMPLES

    from .examples import examples_for

    weights = folder / "final.weights.h5"
    if not weights.is_file():
        raise CloudRemovalError(f"{weights} is missing: run 'python -m training fit' first.")
    context, fine = networks(recipe)
    trainer = build_trainer(context, fine, recipe.architecture, recipe.sampling.window // CELL)
    trainer.load_weights(weights)
    for name, roles in recipe.bundles.items():
        keep = [recipe.roles.index(role) for role in roles]
        own_context, own_fine, arch = select_bands(context, fine, recipe.architecture, keep)
        examples = NO_EXAMPLES
        if not float16:
            examples = examples_for(own_context, own_fine, arch, recipe, roles)
        write_bundle(
            bundles / name,
            own_context,
            own_fine,
            arch,
            name=name,
            version=recipe.version,
            roles=roles,
            description=f"{', '.join(roles)} at 10 m to 120 m; small sample.".capitalize(),
            training={
                "hold_out": list(recipe.hold_out),
                "schedule": asdict(recipe.schedule),
                "sampling": asdict(recipe.sampling),
                "losses": asdict(recipe.losses),
            },
            examples=examples,
        )
        print(f"wrote {bundles / name}")


if __name__ == "__main__":
    sys.exit(main())
