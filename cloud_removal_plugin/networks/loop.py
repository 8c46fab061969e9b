"""The one training loop: steps over batches, checkpoints that resume, the best weights kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Protocol

import keras
import numpy as np

from ..core.errors import CloudRemovalError
from .checkpoint import Best, History, Stored, assign, values_of
from .discriminator import Adversary, Duel

Batch = tuple[dict[str, np.ndarray], dict[str, np.ndarray]]

#: Steps between two rows of the history, and between two calls of ``observe``.
ROW_EVERY = 50
OBSERVE_EVERY = 10


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to train; ``seed`` fixes initial weights and the order of samples.

    ``average`` is the momentum of the averaged weights, 0 for none; ``clip`` the norm that
    gradients are clipped to, 0 for none; ``beta`` the first moment's momentum; ``constant`` keeps
    the rate as it is after ``warm_up``, a share of the steps.
    """

    steps: int = 2000
    batch: int = 16
    rate: float = 2e-3
    weight_decay: float = 1e-4
    warm_up: float = 0.06
    average: float = 0.99
    clip: float = 1.0
    seed: int = 1
    beta: float = 0.9
    constant: bool = False

    def optimizer(self) -> keras.optimizers.Optimizer:
        """AdamW, which without weight decay is Adam."""
        optimizer = keras.optimizers.AdamW(
            WarmCosine(self.rate, self.steps, self.warm_up, 1.0 if self.constant else 0.01),
            beta_1=self.beta,
            weight_decay=self.weight_decay,
            global_clipnorm=self.clip or None,
            use_ema=self.average > 0,
            ema_momentum=self.average,
        )
        optimizer.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
        return optimizer


class WarmCosine(keras.optimizers.schedules.LearningRateSchedule):
    """Linear warm-up, then a cosine down to the share ``least`` of the peak rate."""

    def __init__(self, rate: float, steps: int, warm_up: float, least: float = 0.01) -> None:
        self.rate, self.steps, self.warm_up, self.least = rate, steps, warm_up, least

    def __call__(self, step: keras.KerasTensor) -> keras.KerasTensor:
        now = keras.ops.cast(step, "float32")
        start = self.warm_up * self.steps
        done = keras.ops.clip((now - start) / max(1.0, self.steps - start), 0.0, 1.0)
        cosine = self.least + (1.0 - self.least) * 0.5 * (1.0 + keras.ops.cos(np.pi * done))
        risen = keras.ops.minimum(now / start, 1.0) if start >= 1.0 else 1.0
        return self.rate * risen * cosine

    def get_config(self) -> dict[str, float]:
        names = ("rate", "steps", "warm_up", "least")
        return {name: getattr(self, name) for name in names}


class Losses(Protocol):
    """The losses of a recipe; its ``repr`` tells it from others."""

    def losses(self, bands: int) -> dict[str, keras.losses.Loss]:
        """The loss of each output of the trainer."""
        ...


@dataclass(frozen=True)
class Progress:
    """Where a fit stands; ``losses`` are means since the last row of the history."""

    step: int
    steps: int
    losses: dict[str, float]
    seconds: float
    seconds_left: float


@dataclass(frozen=True)
class Fitted:
    """How a fit ended and at which step; step and score of the best weights, if any were."""

    finished: bool
    step: int
    best_step: int | None
    best_score: float | None


def fit(
    trainer: keras.Model,
    bands: int,
    batches: Callable[[int], Iterator[Batch]],
    schedule: Schedule,
    losses: Losses,
    folder: Path,
    *,
    log: Callable[[str], None],
    cancelled: Callable[[], bool] = lambda: False,
    checkpoint_every: int = 250,
    adversary: Adversary | None = None,
    validate: Callable[[], float] | None = None,
    validate_every: int = 0,
    observe: Callable[[Progress], None] | None = None,
) -> Fitted:
    """Train in place; leave the averaged weights in the model, the best of them with ``validate``.

    ``batches(step)`` yields the batches from that step on, so that a fit that was interrupted goes
    on where its last checkpoint in ``folder`` was written, as if nothing had been. ``validate``
    gives a score, lower is better, every ``validate_every`` steps and at the end, and meets the
    averaged weights in the model; the best stand in ``folder/best.npz``. ``folder/history.csv`` is
    described at `History`. With an ``adversary`` every step is one of the discriminator and one of
    the generator; the stage after a plain fit is another fit, in another folder, of a trainer that
    has that one's weights. When cancelled, the model keeps the weights of the last step, not
    averaged. CloudRemovalError where the loss is no number any more.
    """
    folder.mkdir(parents=True, exist_ok=True)
    optimizer = schedule.optimizer()
    made = losses.losses(bands)
    learner = (
        Duel(trainer, bands, adversary, optimizer, made)
        if adversary
        else _Alone(trainer, optimizer, made)
    )
    settings = repr((schedule, losses, adversary))
    state = Stored(folder / "checkpoint.npz", settings, learner.variables)
    numbers = state.numbers("step")
    first = int(numbers[0]) if numbers else 0
    if first:
        state.restore()
    else:
        (folder / "best.npz").unlink(missing_ok=True)
    best = Best(Stored(folder / "best.npz", settings, trainer.variables))
    history = History(folder / "history.csv", first)
    before, started = history.seconds, time.monotonic()
    source = batches(first)
    for step in range(first + 1, schedule.steps + 1):
        if cancelled():
            state.save(step=step - 1)
            return Fitted(False, step - 1, best.step, best.score)
        inputs, targets = next(source)
        measured = learner.step(inputs, targets)
        history.add(measured)
        if not isfinite(measured["loss"]):
            raise CloudRemovalError(
                f"The loss is {measured['loss']} at step {step}: training has diverged. Choose a "
                f"lower learning rate than {schedule.rate:g}, and look at the rasters for values "
                "that are no reflectance."
            )
        last = step == schedule.steps
        score = None
        if validate and (last or (validate_every and step % validate_every == 0)):
            with averaged(trainer, optimizer):
                score = validate()
                best.offer(step, score)
        spent = time.monotonic() - started
        left = spent / (step - first) * (schedule.steps - step)
        if observe and (last or step % OBSERVE_EVERY == 0):
            observe(Progress(step, schedule.steps, history.means(), before + spent, left))
        if last or score is not None or step % ROW_EVERY == 0:
            means = ", ".join(f"{name} {mean:.4f}" for name, mean in history.means().items())
            scored = "" if score is None else f", score {score:.5f}"
            log(f"step {step} of {schedule.steps}, {means}{scored}, {left / 60:.1f} min left")
            history.row(step, score, before + spent)
        if last or step % checkpoint_every == 0:
            state.save(step=step)
    optimizer.finalize_variable_values(trainer.trainable_variables)
    best.restore()
    return Fitted(True, schedule.steps, best.step, best.score)


class _Alone:
    """A trainer that learns without an adversary; see `Duel`."""

    def __init__(
        self,
        trainer: keras.Model,
        optimizer: keras.optimizers.Optimizer,
        losses: dict[str, keras.losses.Loss],
    ) -> None:
        self._trainer = trainer
        # XLA, TensorFlow's default here, runs a step on one core and takes half as long again.
        trainer.compile(optimizer=optimizer, loss=losses, jit_compile=False)
        optimizer.build(trainer.trainable_variables)
        self.variables = [*trainer.variables, *optimizer.variables]

    def step(
        self, inputs: dict[str, np.ndarray], targets: dict[str, np.ndarray]
    ) -> dict[str, float]:
        """One step; the loss of each output, and ``loss``, their sum."""
        return self._trainer.train_on_batch(inputs, targets, return_dict=True)


@contextmanager
def averaged(model: keras.Model, optimizer: keras.optimizers.Optimizer) -> Iterator[None]:
    """The model with the optimiser's averages in place of its trained weights, meanwhile."""
    raw = values_of(model.trainable_variables)
    optimizer.finalize_variable_values(model.trainable_variables)
    try:
        yield
    finally:
        assign(model.trainable_variables, raw)
