"""Command line: ``python -m training fit | export | evaluate RECIPE``, methods, confidence."""

from __future__ import annotations

import argparse
import platform
import sys
from functools import partial
from pathlib import Path

from cloud_removal_plugin.core.errors import CloudRemovalError

from .folder import data_folder
from .recipe import FOLDER, Recipe, read_recipe

BUNDLES = Path(__file__).resolve().parents[1] / "cloud_removal_plugin" / "bundles"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in (
        ("fit", "train by a recipe; goes on from the last checkpoint"),
        ("export", "write the bundle of a finished fit"),
        ("evaluate", "measure a bundle on real dates of a place that was held out"),
    ):
        command = commands.add_parser(name, help=what)
        command.add_argument("recipe", help="name of a recipe in training/recipes, or a TOML file")
        command.add_argument("--folder", type=Path, help="default: build/training/RECIPE")
        if name != "fit":
            command.add_argument("--bundle", type=Path, help="default: the plugin's own bundle")
    for name, what in (
        ("methods", "measure references and every baseline, real cases and simulated clouds"),
        ("confidence", "fit the expected error, and measure it on places that were held out"),
    ):
        command = commands.add_parser(name, help=what)
        command.add_argument("--bundle", type=Path, help="default: the plugin's own bundle")
        command.add_argument("--write", type=Path, help="folder for the table and the curve")
    options = parser.parse_args(arguments)
    if options.command in ("methods", "confidence"):
        return _measure(options)
    named = Path(options.recipe)
    path = named if named.suffix == ".toml" else FOLDER / f"{options.recipe}.toml"
    try:
        recipe = read_recipe(path)
        folder = options.folder or Path("build") / "training" / path.stem
        if options.command == "fit":
            fit(recipe, folder)
        elif options.command == "export":
            export(recipe, folder, options.bundle or BUNDLES / recipe.name)
        else:
            from .evaluate import report

            report(data_folder(), options.bundle or BUNDLES / recipe.name, print)
    except CloudRemovalError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted; run again to go on from the last checkpoint", file=sys.stderr)
        return 130
    return 0


def _measure(options: argparse.Namespace) -> int:
    from . import confidence, methods

    report = methods.report if options.command == "methods" else confidence.report
    try:
        report(data_folder(), options.bundle, options.write, print)
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
    scenes = training_scenes(recipe.roles, recipe.hold_out)
    context, fine = networks(recipe)
    trainer = build_trainer(context, fine, recipe.architecture, recipe.sampling.window // CELL)

    def log(line: str) -> None:
        print(line, flush=True)
        with (folder / "log.txt").open("a", encoding="utf-8") as lines:
            lines.write(line + "\n")

    backend = keras.backend.backend()
    log(f"Keras {keras.__version__} on {backend}, Python {platform.python_version()}")
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
    )
    trainer.save_weights(folder / "final.weights.h5")
    log(f"finished: {folder / 'final.weights.h5'}")


def networks(recipe: Recipe):  # type: ignore[no-untyped-def]  # keras is imported late
    """The untrained context and fine network of a recipe."""
    from cloud_removal_plugin.networks.generator import build_context_network, build_fine_network

    return build_context_network(recipe.architecture), build_fine_network(recipe.architecture)


def export(recipe: Recipe, folder: Path, bundle: Path) -> None:
    """Write the bundle from ``final.weights.h5`` in the fit's folder."""
    from dataclasses import asdict

    from cloud_removal_plugin.networks.export import write_bundle
    from cloud_removal_plugin.networks.generator import CELL, build_trainer

    weights = folder / "final.weights.h5"
    if not weights.is_file():
        raise CloudRemovalError(f"{weights} is missing: run 'python -m training fit' first.")
    context, fine = networks(recipe)
    trainer = build_trainer(context, fine, recipe.architecture, recipe.sampling.window // CELL)
    trainer.load_weights(weights)
    write_bundle(
        bundle,
        context,
        fine,
        recipe.architecture,
        name=recipe.name,
        version=recipe.version,
        roles=recipe.roles,
        description=recipe.description,
        training={
            "hold_out": list(recipe.hold_out),
            "schedule": asdict(recipe.schedule),
            "sampling": asdict(recipe.sampling),
            "losses": asdict(recipe.losses),
        },
    )
    print(f"wrote {bundle}")


if __name__ == "__main__":
    sys.exit(main())
