"""A recipe's fit, and the bundles made of it."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import keras

from cloud_removal_plugin.core.errors import CloudRemovalError
from cloud_removal_plugin.networks import loop, pix2pix2020, samples
from cloud_removal_plugin.networks.export import write_bundle
from cloud_removal_plugin.networks.generator import (
    CELL,
    build_context_network,
    build_fine_network,
    build_trainer,
    select_bands,
)
from cloud_removal_plugin.networks.litert import NO_EXAMPLES

from .data import training_scenes
from .examples import examples_for
from .recipe import Recipe, first_weights


def fit(recipe: Recipe, folder: Path) -> None:
    """Train and leave ``final.weights.h5``, ``history.csv`` and ``log.txt`` in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    keras.utils.set_random_seed(recipe.schedule.seed)
    scenes = training_scenes(recipe.roles, recipe.hold_out, recipe.leave_out)
    schedule, adversary = recipe.schedule, recipe.adversary
    losses: loop.Losses = recipe.losses
    if recipe.first_version:
        trainer = pix2pix2020.build_trainer(pix2pix2020.build_generator(len(recipe.roles)))
        schedule = pix2pix2020.schedule(schedule.steps, schedule.seed)
        losses, adversary = pix2pix2020.AbsoluteError(), pix2pix2020.Discriminator2020()
    else:
        trainer = trainer_of(recipe, *networks(recipe))
    if recipe.start:
        trainer.load_weights(first_weights(recipe, folder))

    def batches(first: int) -> Iterator[loop.Batch]:
        drawn = samples.batches(
            scenes, recipe.roles, recipe.sampling, schedule.batch, schedule.seed, first
        )
        for inputs, targets in drawn:
            yield (
                {tensor.name: inputs[tensor.name] for tensor in trainer.inputs},
                {name: targets[name] for name in trainer.output},
            )

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
    log(f"{trainer.count_params()} parameters")
    loop.fit(
        trainer,
        len(recipe.roles),
        batches,
        schedule,
        losses,
        folder,
        log=log,
        adversary=adversary,
    )
    trainer.save_weights(folder / "final.weights.h5")
    log(f"finished: {folder / 'final.weights.h5'}")


def trainer_of(recipe: Recipe, context: keras.Model, fine: keras.Model) -> keras.Model:
    """Both networks as one model, for windows of the recipe's size."""
    return build_trainer(context, fine, recipe.architecture, recipe.sampling.window // CELL)


def networks(recipe: Recipe) -> tuple[keras.Model, keras.Model]:
    """The untrained context and fine network of a recipe."""
    return build_context_network(recipe.architecture), build_fine_network(recipe.architecture)


def export(recipe: Recipe, folder: Path, bundles: Path, float16: bool = False) -> None:
    """Write the recipe's bundles from ``final.weights.h5`` in the fit's folder."""
    weights = folder / "final.weights.h5"
    if not weights.is_file():
        raise CloudRemovalError(f"{weights} is missing: run 'python -m training fit' first.")
    if recipe.first_version:
        return _export_first_version(recipe, weights, bundles)
    context, fine = networks(recipe)
    trainer_of(recipe, context, fine).load_weights(weights)
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


def _export_first_version(recipe: Recipe, weights: Path, bundles: Path) -> None:
    """Write the one bundle of a recipe of the network of 2020."""
    generator = pix2pix2020.build_generator(len(recipe.roles))
    pix2pix2020.build_trainer(generator).load_weights(weights)
    ((name, roles),) = recipe.bundles.items()
    pix2pix2020.write_bundle(
        bundles / name,
        generator,
        name=name,
        version=recipe.version,
        roles=roles,
        description="The network of 2020 on the data of the others, to be compared; small sample.",
        training={"hold_out": list(recipe.hold_out), "steps": recipe.schedule.steps},
    )
    print(f"wrote {bundles / name}")
