"""Two training steps of the generator, with and without an adversary, on the backend at hand.

In one go, and stopped and resumed between. Run as a program by ``test_backends``, since Keras knows
one backend a process: ``KERAS_BACKEND=jax python -m tests.networks.backend_steps FOLDER``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import keras
import numpy as np

from cloud_removal_plugin.networks.discriminator import Adversary
from cloud_removal_plugin.networks.generator import (
    Architecture,
    build_context_network,
    build_fine_network,
    build_trainer,
)
from cloud_removal_plugin.networks.loop import Batch, Schedule, fit
from cloud_removal_plugin.networks.losses import LossWeights

ARCH = Architecture(features=2, context_widths=(4, 4, 4), fine_widths=(4, 4))
CELLS, SIZE = 4, 32


def batches(first: int) -> Iterator[Batch]:
    """Windows of 4 x 4 cells, crops of 32 x 32 pixels; opacity is known and low."""
    for step in range(first, 100):
        rng = np.random.default_rng([2, step])
        clear = rng.uniform(0.02, 0.4, (2, SIZE, SIZE, 3)).astype(np.float32)
        select = np.tile(np.eye(CELLS, dtype=np.float32)[:2], (2, 1, 1))
        inputs = {
            "statistics": rng.uniform(0, 1, (2, CELLS, CELLS, 9)).astype(np.float32),
            "reflectance": clear * 0.8 + 0.1,
            "rows": select,
            "cols": select,
        }
        known = np.broadcast_to(np.float32([0.2, 0.0, 1.0]), clear.shape)
        hint = np.broadcast_to(np.float32([0.2, 1.0]), (2, CELLS, CELLS, 2))
        yield inputs, {"fine": np.concatenate([clear, known], axis=-1), "hint": hint}


def fitted(folder: Path, adversary: Adversary | None, *scores: float) -> tuple[keras.Model, bool]:
    """A model fitted by one step for each score, at most to the second; and whether that was it."""
    keras.utils.set_random_seed(1)
    model = build_trainer(build_context_network(ARCH), build_fine_network(ARCH), ARCH, CELLS)
    scored = iter(scores)
    asked = iter([False] * len(scores) + [True])
    result = fit(
        model,
        3,
        batches,
        Schedule(steps=2, batch=2, warm_up=0.0, average=0.5),
        LossWeights(),
        folder,
        log=lambda line: None,
        cancelled=lambda: next(asked),
        adversary=adversary,
        validate=lambda: next(scored),
        validate_every=1,
    )
    return model, result.finished


def values(model: keras.Model) -> list[np.ndarray]:
    """Copies of the weights."""
    return [np.array(keras.ops.convert_to_numpy(weight)) for weight in model.weights]


def main(folder: Path) -> None:
    """Fit at once and with a stop between; print the losses. RuntimeError where all is not well."""
    for name, adversary in (("plain", None), ("adversarial", Adversary(widths=(4, 8)))):
        start, _ = fitted(folder / "start", adversary)
        whole, finished = fitted(folder / name, adversary, 2.0, 1.0)
        trained = [weight.trainable for weight in whole.weights]
        apart = [np.abs(a - b).max() for a, b in zip(values(start), values(whole))]
        still = [w.path for w, t, d in zip(whole.weights, trained, apart) if t and d == 0]
        if still or not finished or not np.isfinite(apart).all():
            raise RuntimeError(f"Finished: {finished}; not learnt: {still}; moved by {apart}")
        fitted(folder / "parts" / name, adversary, 2.0)
        resumed, finished = fitted(folder / "parts" / name, adversary, 1.0)
        apart = [np.abs(a - b).max() for a, b in zip(values(whole), values(resumed))]
        if not finished or max(apart) > 1e-4:
            raise RuntimeError(f"Resumed, finished: {finished}; apart by {apart}")
        losses = (folder / name / "history.csv").read_text(encoding="utf-8").splitlines()
        print(keras.backend.backend(), name, losses[0], losses[-1])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
