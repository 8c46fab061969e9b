"""How a preset trains: its networks, samples, schedule and losses, and what writes the bundle."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import keras

from ..core.bundle import Bundle
from ..core.errors import JobError
from ..core.pair import Pair
from ..core.pair_settings import Training
from ..core.runtime import Generator
from .export import write_bundle
from .generator import (
    CELL,
    Architecture,
    build_context_network,
    build_fine_network,
    build_trainer,
)
from .loop import Batch, Schedule
from .losses import LossWeights
from .pair_samples import batches, stack_of
from .samples import Sampling
from .trained import TrainedGenerator, load_networks


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


@dataclass(frozen=True)
class Method:
    """What `pair_training` runs, whatever the networks are.

    ``generator`` has the weights that the trainer has now. ``export(folder, name, training)``
    writes the bundle; ``sees_clouds`` says whether it has an opacity head. ``opponents``: what else
    `loop.fit` is given, such as an adversary.
    """

    trainer: keras.Model
    generator: Generator
    batches: Callable[[int], Iterator[Batch]]
    schedule: Schedule
    losses: LossWeights
    export: Callable[[Path, str, dict[str, Any]], None]
    sees_clouds: bool
    opponents: dict[str, Any] = field(default_factory=dict)


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
    smallest = min(min(pair.valid.shape) for pair in pairs)
    if patch > smallest:
        raise JobError(
            f"PATCH_SIZE is {patch}, and the smallest pair has {smallest} pixels a side. Give a "
            "smaller PATCH_SIZE or larger rasters."
        )
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


def loss_weights(settings: Training) -> LossWeights:
    """The weights of the losses, with those that the user gave."""
    given = {
        "dissimilarity": settings.dissimilarity_weight,
        "gradient": settings.gradient_weight,
        "obstruction": settings.obstruction_weight,
    }
    return replace(LossWeights(), **{k: v for k, v in given.items() if v is not None})


def _window(pairs: Sequence[Pair]) -> int:
    """The largest power of two that the smallest pair fills, up to the usual one."""
    smallest = min(min(pair.valid.shape) for pair in pairs)
    return min(_WINDOW, 1 << (smallest.bit_length() - 1))


def _power_of_two(length: int) -> int:
    return 1 << (length - 1).bit_length()
