"""The one training loop: steps over batches, checkpoints that resume, a history to draw."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import keras
import numpy as np

from .losses import CoarseLoss, FineLoss, LossWeights

Batch = tuple[dict[str, np.ndarray], dict[str, np.ndarray]]


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to train; ``seed`` fixes initial weights and the order of samples."""

    steps: int = 2000
    batch: int = 16
    rate: float = 2e-3
    weight_decay: float = 1e-4
    warm_up: float = 0.06
    average: float = 0.99
    clip: float = 1.0
    seed: int = 1


class WarmCosine(keras.optimizers.schedules.LearningRateSchedule):
    """Linear warm-up, then a cosine down to a hundredth of the peak rate."""

    def __init__(self, rate: float, steps: int, warm_up: float) -> None:
        self.rate, self.steps, self.warm_up = rate, steps, warm_up

    def __call__(self, step: keras.KerasTensor) -> keras.KerasTensor:
        now = keras.ops.cast(step, "float32")
        start = max(1.0, self.warm_up * self.steps)
        done = keras.ops.clip((now - start) / max(1.0, self.steps - start), 0.0, 1.0)
        cosine = 0.01 + 0.99 * 0.5 * (1.0 + keras.ops.cos(np.pi * done))
        return self.rate * keras.ops.minimum(now / start, 1.0) * cosine

    def get_config(self) -> dict[str, float]:
        return {"rate": self.rate, "steps": self.steps, "warm_up": self.warm_up}


def fit(
    trainer: keras.Model,
    bands: int,
    batches: Callable[[int], Iterator[Batch]],
    schedule: Schedule,
    losses: LossWeights,
    folder: Path,
    *,
    log: Callable[[str], None],
    cancelled: Callable[[], bool] = lambda: False,
    checkpoint_every: int = 250,
) -> bool:
    """Train in place; leave the averaged weights in the model. Returns False when cancelled.

    ``batches(step)`` yields the batches from that step on, so that a run that was interrupted goes
    on where its last checkpoint in ``folder`` was written. ``folder/history.csv`` gets a row every
    50 steps: step, loss, seconds.
    """
    folder.mkdir(parents=True, exist_ok=True)
    optimizer = keras.optimizers.AdamW(
        WarmCosine(schedule.rate, schedule.steps, schedule.warm_up),
        weight_decay=schedule.weight_decay,
        global_clipnorm=schedule.clip,
        use_ema=True,
        ema_momentum=schedule.average,
    )
    optimizer.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
    trainer.compile(
        optimizer=optimizer,
        loss={"fine": FineLoss(bands, losses), "coarse": CoarseLoss(losses)},
        jit_compile=False,
    )
    optimizer.build(trainer.trainable_variables)
    state = Checkpoint(folder, asdict(schedule) | asdict(losses))
    first = state.load(trainer, optimizer)
    history = folder / "history.csv"
    if first == 0:
        history.write_text("step,loss,seconds\n", encoding="utf-8")
    started = time.monotonic()
    source = batches(first)
    for step in range(first + 1, schedule.steps + 1):
        if cancelled():
            state.save(trainer, optimizer, step - 1)
            return False
        inputs, targets = next(source)
        # The mean since the last reset, in front of the means of the single outputs.
        loss = float(np.asarray(trainer.train_on_batch(inputs, targets)).ravel()[0])
        if step % 50 == 0 or step == schedule.steps:
            spent = time.monotonic() - started
            left = spent / (step - first) * (schedule.steps - step)
            trainer.reset_metrics()
            with history.open("a", encoding="utf-8") as rows:
                rows.write(f"{step},{loss:.5f},{spent:.1f}\n")
            log(f"step {step} of {schedule.steps}, loss {loss:.4f}, {left / 60:.1f} min left")
        if step % checkpoint_every == 0:
            state.save(trainer, optimizer, step)
    optimizer.finalize_variable_values(trainer.trainable_variables)
    return True


class Checkpoint:
    """Weights and optimiser state of one run, in ``folder/checkpoint.npz``, replaced whole."""

    def __init__(self, folder: Path, settings: dict[str, object]) -> None:
        self.path = folder / "checkpoint.npz"
        self.settings = json.dumps(settings, sort_keys=True)

    def save(self, model: keras.Model, optimizer: keras.optimizers.Optimizer, step: int) -> None:
        """Write the state after ``step``."""
        arrays = {f"w{i}": np.asarray(v) for i, v in enumerate(model.weights)}
        arrays |= {f"o{i}": np.asarray(v) for i, v in enumerate(optimizer.variables)}
        partial = self.path.with_suffix(".partial.npz")
        np.savez(partial, step=step, settings=self.settings, **arrays)
        partial.replace(self.path)

    def load(self, model: keras.Model, optimizer: keras.optimizers.Optimizer) -> int:
        """Restore the last state and return its step; 0 where there is none of these settings."""
        if not self.path.exists():
            return 0
        with np.load(self.path) as arrays:
            if str(arrays["settings"]) != self.settings:
                return 0
            for i, variable in enumerate(model.weights):
                variable.assign(arrays[f"w{i}"])
            for i, variable in enumerate(optimizer.variables):
                variable.assign(arrays[f"o{i}"])
            return int(arrays["step"])
