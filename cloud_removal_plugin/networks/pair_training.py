"""Training from a user's own pairs: rasters in, a bundle, a report and its numbers out."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import keras
import numpy as np

from ..core.blocks import SELECTION, TEST, Split, split_blocks
from ..core.bundle import Bundle
from ..core.documents import check_documents
from ..core.errors import Cancelled, JobError, RasterError
from ..core.masks import MaskRule
from ..core.model_folder import CHECKPOINT, check_model_folder, state_folder
from ..core.pair import Pair, PairFiles, places, read_pair
from ..core.pair_roles import roles_and_start
from ..core.pair_settings import Training, TrainingResult
from ..core.runtime import Generator, generator_of
from . import loop
from .pair_looks import Looks
from .pair_methods import Method, method_of
from .pair_outcome import finish
from .pair_run import IsCancelled, Progress, Run, is_run, prepared
from .pair_scores import HeldOut

# Shares of the time, for progress.
_FITTED, _STARTED = 0.92, 0.05
_VALIDATIONS = 10
_CHECKPOINTS = 8


def train(settings: Training, progress: Progress, cancelled: IsCancelled) -> TrainingResult:
    """Train, and write the bundle, and the report and the history that are asked for.

    ``progress`` is called with 0..1 and a line for the log. What is needed to go on lies in the
    state folder beside the bundle's until the run is finished. Raises the errors of `errors`;
    Cancelled when asked to stop, which is asked at every step.
    """
    run = Run(settings, progress, cancelled, state_folder(settings.model_folder))
    try:
        return _trained(run)
    except Exception as error:
        # TensorFlow has a class of its own for this, and other backends theirs.
        if isinstance(error, MemoryError) or type(error).__name__ == "ResourceExhaustedError":
            raise JobError(
                "There is not enough memory to train on. Give a smaller PATCH_SIZE or EXTENT, or "
                "close other programs."
            ) from error
        raise
    finally:
        if not (run.folder / CHECKPOINT).is_file() and is_run(run.folder):
            shutil.rmtree(run.folder)


def _trained(run: Run) -> TrainingResult:
    started, settings = monotonic(), run.settings
    start_model = Path(settings.start_model) if settings.start_model else None
    check_model_folder(settings.model_folder, start_model)
    documents = [path for path in (settings.report, settings.history) if path]
    check_documents(documents, [*settings.cloudy, *settings.clear, *settings.masks])
    device = _device()
    run.say(f"Device: {device}")
    roles, start = roles_and_start(settings)
    pairs, splits = _read(run, roles)
    method = method_of(settings, pairs, [split.train for split in splits], start)
    held_out = HeldOut(pairs, splits, method.sees_clouds)
    for name in (SELECTION, TEST):
        if not held_out.has_clouds(name):
            raise RasterError(
                f"There is no cloudy pixel in the {name} blocks, so that nothing could be said of "
                "the model. Give an EXTENT around the clouds, or a pair with more of them."
            )
    run.say(_described(settings, method, start))
    method = replace(method, schedule=prepared(run, method))
    before = None if start is None else generator_of(start)
    baselines = _baselines(held_out, before)
    _fit(run, method, held_out, baselines)
    return finish(run, method, held_out, before, baselines, start, device, started)


def _device() -> str:
    backend = keras.backend.backend()
    gpus = keras.distribution.list_devices("gpu")
    where = f"GPU ({', '.join(map(str, gpus))})" if gpus else "CPU: Keras sees no GPU"
    return f"{where}; Keras {keras.__version__} on {backend}, {platform.python_version()}"


def _read(run: Run, roles: tuple[str, ...]) -> tuple[list[Pair], list[Split]]:
    settings = run.settings
    masks: tuple[str | None, ...] = settings.masks or (None,) * len(settings.cloudy)
    pairs = []
    for cloudy, clear, mask in zip(settings.cloudy, settings.clear, masks):
        files = PairFiles(
            cloudy,
            clear,
            mask,
            MaskRule(settings.mask_type, settings.mask_values),
            settings.bands,
            settings.extent,
            settings.scale,
            settings.offset,
        )
        pair = read_pair(files, roles)
        pairs.append(pair)
        for line in pair.log:
            run.say(line)
        for line in pair.warnings:
            run.warn(line)
        run.check()
    splits: dict[int, Split] = {}
    for group in places(pairs):
        cloudy_somewhere = np.any([pairs[k].cloudy_pixels for k in group], axis=0)
        valid = np.all([pairs[k].valid for k in group], axis=0)
        split = split_blocks(cloudy_somewhere, valid)
        splits |= dict.fromkeys(group, split)
        run.say(
            f"Blocks of {split.side} pixels: {split.share('train'):.0%} of the pixels to train on, "
            f"{split.share(SELECTION):.0%} to choose the model, {split.share(TEST):.0%} to test "
            "it, the rest is guard"
        )
    return pairs, [splits[k] for k in range(len(pairs))]


def _described(settings: Training, method: Method, start: Bundle | None) -> str:
    origin = f"from {start.name} {start.version}" if start else "from scratch"
    return (
        f"Training {method.trainer.count_params()} parameters {origin}: {settings.preset}, "
        f"augmentation {settings.augmentation}, batches of {method.schedule.batch}, rate "
        f"{method.schedule.rate:g}, seed {settings.seed}"
    )


def _baselines(held_out: HeldOut, start: Generator | None) -> dict[str, float]:
    """The score that a model is chosen by, of what there was before: the input, and the start."""
    found = {"cloudy input": held_out.mae_cloudy(held_out.cloudy_inputs(), SELECTION)}
    if start is not None:
        found["start"] = held_out.mae_cloudy(held_out.restored(start, SELECTION), SELECTION)
    return found


def _fit(run: Run, method: Method, held_out: HeldOut, baselines: dict[str, float]) -> None:
    run.share = _STARTED
    told = ", ".join(f"{name} {value:.4f}" for name, value in baselines.items())
    run.say(f"Error on the cloudy pixels of the selection blocks before: {told}")
    steps = method.schedule.steps
    looks = Looks(run.folder, held_out)
    at = 0

    def counted(first: int) -> Iterator[loop.Batch]:
        nonlocal at
        at = first
        for batch in method.batches(first):
            at += 1
            yield batch

    def validate() -> float:
        images = held_out.restored(method.generator, SELECTION, looks.window_mask)
        looks.keep(at, images[0])
        return held_out.mae_cloudy(images, SELECTION)

    def observe(now: loop.Progress) -> None:
        run.share = _STARTED + (_FITTED - _STARTED) * now.step / now.steps
        losses = ", ".join(f"{name} {value:.4f}" for name, value in now.losses.items())
        left = now.seconds_left
        time = f"{left / 60:.1f} min" if left >= 60 else f"{left:.0f} s"
        run.progress(run.share, f"Step {now.step} of {now.steps}, {losses}, {time} left")

    fitted = loop.fit(
        method.trainer,
        len(method.generator.roles),
        counted,
        method.schedule,
        method.losses,
        run.folder,
        log=lambda line: None,
        cancelled=run.cancelled,
        checkpoint_every=max(10, steps // _CHECKPOINTS),
        adversary=method.adversary,
        validate=validate,
        validate_every=max(1, steps // _VALIDATIONS),
        observe=observe,
    )
    if not fitted.finished:
        raise Cancelled(
            f"Cancelled at step {fitted.step} of {steps}; no model was written. The last state is "
            f"in '{run.folder}': run again with the same MODEL_FOLDER and RESUME to go on."
        )
    run.share = _FITTED
    if fitted.best_step is None or fitted.best_score is None:
        raise JobError("Training ended without a score that is a number. Choose a lower rate.")
    run.best_step, run.best_score = fitted.best_step, fitted.best_score
    run.say(f"Chosen: step {run.best_step}, selection error {run.best_score:.4f}")
