"""How a preset trains: its networks, samples, schedule and losses, and what writes the bundle."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import keras

from ..core.bundle import Bundle
from ..core.errors import JobError
from ..core.pair import Pair
from ..core.pair_settings import Training
from ..core.runtime import Generator
from . import pix2pix2020
from .discriminator import Adversary
from .generator import (
    CELL,
    Architecture,
    build_context_network,
    build_fine_network,
    build_trainer,
)
from .loop import Batch, Losses, Schedule
from .losses import LossWeights
from .pair_samples import batches, patches, stack_of
from .samples import Sampling
from .trained import TrainedGenerator, TrainedPatches, load_networks, load_patches


@dataclass(frozen=True)
class Preset:
    """Lengths and rates; ``tuned`` ones start from a model, the others from scratch."""

    tuned_steps: int
    steps: int
    tuned_rate: float
    rate: float
    batch: int
    patch: int
    average: float


PRESETS = {
    "quick": Preset(120, 600, 5e-4, 3e-3, 8, 96, 0.95),
    "thorough": Preset(1500, 4000, 5e-4, 3e-3, 12, 96, 0.98),
}
#: Pixels of a window that the context network sees, at the most.
_WINDOW = 256
_REAL, _SIMULATED = 0.5, 0.35
#: 400 patches in their ten versions.
_STEPS_2020 = 4000


@dataclass(frozen=True)
class Method:
    """What `pair_training` runs, whatever the networks are.

    ``generator`` has the weights that the trainer has now. ``export(folder, name, training)``
    writes the bundle; ``sees_clouds`` says whether it has an opacity head.
    """

    trainer: keras.Model
    generator: Generator
    batches: Callable[[int], Iterator[Batch]]
    schedule: Schedule
    losses: Losses
    export: Callable[[Path, str, dict[str, Any]], None]
    sees_clouds: bool
    adversary: Adversary | None = None


def two_stage(
    settings: Training,
    pairs: Sequence[Pair],
    trained: Sequence[Any],
    start: Bundle | None,
) -> Method:
    """The method of 'quick' and 'thorough': the context and the fine network of the bundles.

    ``trained``: of each pair the pixels that may be learned, bool ``(h, w)``; ``start``: the bundle
    whose weights are the first ones, None for random ones.
    """
    preset, roles = PRESETS[settings.preset], pairs[0].roles
    keras.utils.set_random_seed(settings.seed)
    if start is None:
        arch = Architecture(bands=len(roles))
        context, fine = build_context_network(arch), build_fine_network(arch)
    else:
        context, fine, arch = load_networks(start)
    patch = settings.patch_size or preset.patch
    window = max(_window(pairs), _power_of_two(patch))
    _check_patch(patch, pairs)
    how = Sampling(window=window, crop=patch, real=_REAL, simulated=_SIMULATED)
    schedule = Schedule(
        steps=settings.steps or (preset.steps if start is None else preset.tuned_steps),
        batch=preset.batch,
        rate=settings.rate or (preset.rate if start is None else preset.tuned_rate),
        average=preset.average,
        seed=settings.seed,
    )
    stacks = [stack_of(pair, train) for pair, train in zip(pairs, trained)]

    def export(folder: Path, name: str, training: dict[str, Any]) -> None:
        from .export import write_bundle

        write_bundle(
            folder,
            context,
            fine,
            arch,
            name=name,
            version="1",
            roles=roles,
            description=f"Trained from {len(pairs)} pair(s) of one user; see the model card.",
            training=training | {"schedule": vars(schedule), "sampling": vars(how)},
        )

    return Method(
        trainer=build_trainer(context, fine, arch, window // CELL),
        generator=TrainedGenerator(context, fine, roles),
        batches=partial(
            batches, stacks, roles, how, settings.augmentation, schedule.batch, settings.seed
        ),
        schedule=schedule,
        losses=loss_weights(settings),
        export=export,
        sees_clouds=True,
    )


def recipe2020(
    settings: Training,
    pairs: Sequence[Pair],
    trained: Sequence[Any],
    start: Bundle | None,
) -> Method:
    """The method of 'recipe2020': one network of patches against a discriminator."""
    roles = pairs[0].roles
    keras.utils.set_random_seed(settings.seed)
    generator = pix2pix2020.build_generator(len(roles))
    if start is not None:
        load_patches(start, generator)
    patch = int(generator.input.shape[1])
    if settings.patch_size not in (0, patch):
        raise JobError(
            f"PATCH_SIZE is {settings.patch_size}, and the network of 2020 knows {patch} only. "
            "Leave it empty."
        )
    _check_patch(patch, pairs)
    schedule = pix2pix2020.schedule(settings.steps or _STEPS_2020, settings.seed)
    schedule = replace(schedule, rate=settings.rate or schedule.rate)
    adversary = pix2pix2020.Discriminator2020()
    adversary = replace(adversary, rate=settings.adversary_rate or adversary.rate)
    losses = pix2pix2020.AbsoluteError()
    if settings.l1_weight is not None:
        losses = replace(losses, weight=settings.l1_weight)
    stacks = [stack_of(pair, train) for pair, train in zip(pairs, trained)]

    def export(folder: Path, name: str, training: dict[str, Any]) -> None:
        pix2pix2020.write_bundle(
            folder,
            generator,
            name=name,
            version="1",
            roles=roles,
            description=f"Trained from {len(pairs)} pair(s) of one user; see the model card.",
            training=training | {"schedule": vars(schedule)},
        )

    return Method(
        trainer=pix2pix2020.build_trainer(generator),
        generator=TrainedPatches(generator, roles),
        batches=partial(patches, stacks, patch, settings.augmentation, settings.seed),
        schedule=schedule,
        losses=losses,
        export=export,
        sees_clouds=False,
        adversary=adversary,
    )


def method_of(
    settings: Training,
    pairs: Sequence[Pair],
    trained: Sequence[Any],
    start: Bundle | None,
) -> Method:
    """The method of the settings' preset."""
    build = recipe2020 if settings.preset == "recipe2020" else two_stage
    return build(settings, pairs, trained, start)


def loss_weights(settings: Training) -> LossWeights:
    """The weights of the losses, with those that the user gave."""
    given = {
        "dissimilarity": settings.dissimilarity_weight,
        "detail": settings.detail_weight,
        "obstruction": settings.obstruction_weight,
    }
    return replace(LossWeights(), **{k: v for k, v in given.items() if v is not None})


def _check_patch(patch: int, pairs: Sequence[Pair]) -> None:
    smallest = min(min(pair.valid.shape) for pair in pairs)
    if patch > smallest:
        raise JobError(
            f"PATCH_SIZE is {patch}, and the smallest pair has {smallest} pixels a side. Give "
            "larger rasters or, if the preset can have it, a smaller PATCH_SIZE."
        )


def _window(pairs: Sequence[Pair]) -> int:
    """The largest power of two that the smallest pair fills, up to the usual one."""
    smallest = min(min(pair.valid.shape) for pair in pairs)
    return min(_WINDOW, 1 << (smallest.bit_length() - 1))


def _power_of_two(length: int) -> int:
    return 1 << (length - 1).bit_length()
