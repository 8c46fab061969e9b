"""What a finished fit becomes: a bundle, measured as a removal runs it, a report and numbers."""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path
from time import monotonic

import numpy as np

from ..core.blocks import TEST
from ..core.bundle import Bundle, load_bundle
from ..core.documents import write_documents
from ..core.errors import Cancelled
from ..core.pair_settings import TrainingResult
from ..core.runtime import Generator, generator_of
from .pair_card import model_card
from .pair_looks import Looks
from .pair_methods import Method
from .pair_run import Run
from .pair_scores import HeldOut, numbers_of
from .training_report import Account, html_report


def finish(
    run: Run,
    method: Method,
    held_out: HeldOut,
    before: Generator | None,
    baselines: dict[str, float],
    start: Bundle | None,
    device: str,
    started: float,
) -> TrainingResult:
    """Write the bundle, measure it as a removal would run it, and tell."""
    settings = run.settings
    run.say("Writing the model and testing it")
    folder = Path(os.path.abspath(settings.model_folder))
    with tempfile.TemporaryDirectory(prefix="cloud-removal-") as temporary:
        # Measured is what a removal will run: written, with float16 weights, and read again.
        method.export(Path(temporary) / "model", folder.name, {})
        made = held_out.restored(generator_of(load_bundle(Path(temporary) / "model")), TEST)
    from_start = None if before is None else held_out.restored(before, TEST)
    numbers = numbers_of(held_out, made, from_start)
    numbers["SELECTION_MAE_CLOUDY"] = run.best_score
    _warn_of_result(run, numbers, baselines)
    origin = f"from {start.name} {start.version}" if start else "from scratch"
    training = {
        "pairs": [pair.name for pair in held_out.pairs],
        "start": origin,
        "preset": settings.preset,
        "augmentation": settings.augmentation,
        "step": run.best_step,
        "numbers": numbers,
    }
    texts = {}
    history = (run.folder / "history.csv").read_text(encoding="utf-8")
    if settings.history:
        texts[settings.history] = history
    if settings.report:
        account = _account(run, held_out, made, from_start, baselines, history)
        texts[settings.report] = html_report(account)
    if run.cancelled():
        raise Cancelled(
            f"Cancelled after training; no model was written. The last state is in "
            f"'{run.folder}': run again with the same MODEL_FOLDER and RESUME to finish."
        )
    method.export(folder, folder.name, training)
    card = model_card(folder.name, settings, held_out.pairs, origin, numbers, run.warnings)
    (folder / "MODEL_CARD.md").write_text(card, encoding="utf-8")
    write_documents(texts)
    shutil.rmtree(run.folder)
    run.share = 1.0
    run.say(
        f"Test, cloudy pixels: MAE {numbers['TEST_MAE_CLOUDY']:.4f} (95 % interval "
        f"{numbers['TEST_MAE_CLOUDY_LOW']:.4f} to {numbers['TEST_MAE_CLOUDY_HIGH']:.4f})"
        + (f", start {numbers['START_MAE_CLOUDY']:.4f}" if from_start is not None else "")
        + f", cloudy input {numbers['INPUT_MAE_CLOUDY']:.4f}"
    )
    return TrainingResult(
        numbers=numbers,
        model_folder=str(folder),
        model=f"{folder.name} 1",
        steps=method.schedule.steps,
        best_step=run.best_step,
        device=device,
        seconds=monotonic() - started,
        warnings=tuple(run.warnings),
        log=tuple(run.log),
    )


def _warn_of_result(run: Run, numbers: dict[str, float], baselines: dict[str, float]) -> None:
    start = baselines.get("start")
    if start is not None and numbers["SELECTION_MAE_CLOUDY"] >= start:
        run.warn(
            "Training did not help: on the selection blocks the model is no better than the one "
            "it started from. Use that one, or train longer or on other pairs"
        )
    if numbers["TEST_MAE_CLOUDY"] >= numbers["INPUT_MAE_CLOUDY"]:
        run.warn("The model makes the cloudy pixels no better than they are: do not use it")


def _account(
    run: Run,
    held_out: HeldOut,
    made: list[np.ndarray],
    from_start: list[np.ndarray] | None,
    baselines: dict[str, float],
    history: str,
) -> Account:
    methods = {"trained": made, "cloudy input": held_out.cloudy_inputs()}
    if from_start is not None:
        methods["start"] = from_start
    interval = held_out.interval(made)
    looks = Looks(run.folder, held_out)
    first = held_out.pairs[0]
    chosen = [
        where & pair.cloudy_pixels for where, pair in zip(held_out.pixels(TEST), held_out.pairs)
    ]
    return Account(
        name=Path(os.path.abspath(run.settings.model_folder)).name,
        roles=first.roles,
        history=history,
        baselines=baselines,
        best_step=run.best_step,
        scores={
            region: {
                name: held_out.scores(images, TEST, cloudy=region == "cloudy")
                for name, images in methods.items()
            }
            for region in ("cloudy", "all")
        },
        interval=(interval.low, interval.high),
        squares=interval.squares,
        looks=looks.kept(),
        cloudy=first.cloudy[(slice(None), *looks.window)],
        clear=first.clear[(slice(None), *looks.window)],
        test=(
            np.concatenate([image[:, where] for image, where in zip(made, chosen)], axis=1),
            np.concatenate(
                [pair.clear[:, where] for pair, where in zip(held_out.pairs, chosen)], axis=1
            ),
        ),
        settings=asdict(run.settings),
        log=run.log,
        warnings=run.warnings,
    )
