"""Two training steps of the generator, with and without an adversary, on the backend at hand.

Then with a stop between. Run as a program by ``test_backends``, since Keras knows
one backend a process: ``KERAS_BACKEND=jax python -m tests.networks.backend_steps FOLDER``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
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
from tests.networks import stand_in

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
            "present": np.ones((2, 3), np.float32),
        }
        known = np.broadcast_to(np.float32([0.2, 0.0, 1.0]), clear.shape)
        coarse = np.broadcast_to(np.float32([0.2, 1.0, 0.4, 0.4, 0.4]), (2, CELLS, CELLS, 5))
        yield inputs, {"fine": np.concatenate([clear, known], axis=-1), "coarse": coarse}


def generator() -> keras.Model:
    """The generator's trainer, small; the same weights every time."""
    keras.utils.set_random_seed(1)
    return build_trainer(build_context_network(ARCH), build_fine_network(ARCH), ARCH, CELLS)


def fitted(
    model: keras.Model,
    source: Callable[[int], Iterator[Batch]],
    folder: Path,
    adversary: Adversary | None,
    *scores: float,
) -> list[np.ndarray]:
    """The weights after one step for each score, or all that are left of two."""
    scored, asked = iter(scores), iter([False] * len(scores) + [True])
    fit(
        model,
        3,
        source,
        Schedule(steps=2, batch=2, warm_up=0.0, average=0.5),
        LossWeights(),
        folder,
        log=lambda line: None,
        cancelled=lambda: next(asked),
        adversary=adversary,
        validate=lambda: next(scored),
        validate_every=1,
    )
    return values(model)


def values(model: keras.Model) -> list[np.ndarray]:
    """Copies of the weights."""
    return [np.array(keras.ops.convert_to_numpy(weight)) for weight in model.weights]


def main(folder: Path) -> None:
    """Fit with and without an adversary, then with a stop between; print the losses.

    RuntimeError where a weight does not learn, is no number, or the stop makes a difference.
    """
    adversary = Adversary(widths=(4, 8))
    for name, chosen in (("plain", None), ("adversarial", adversary)):
        model = generator()
        before = values(model)
        after = fitted(model, batches, folder / name, chosen, 2.0, 1.0)
        apart = [float(np.abs(a - b).max()) for a, b in zip(before, after)]
        still = [w.path for w, d in zip(model.weights, apart) if w.trainable and d == 0]
        if still or not np.isfinite(apart).all():
            raise RuntimeError(f"Not learnt: {still}; moved by {apart}")
        losses = (folder / name / "history.csv").read_text(encoding="utf-8").splitlines()
        print(keras.backend.backend(), name, losses[0], losses[-1])
    whole = fitted(stand_in.trainer(), stand_in.batches, folder / "whole", adversary, 2.0, 1.0)
    for score in (2.0, 1.0):
        parts = fitted(stand_in.trainer(), stand_in.batches, folder / "parts", adversary, score)
    apart = [float(np.abs(a - b).max()) for a, b in zip(whole, parts)]
    if max(apart) > 1e-4:
        raise RuntimeError(f"Stopped and resumed, the weights are apart by {apart}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
