"""Taking the clouds out of one raster: its settings, its two passes, and what came of it.

The first pass measures the cells of the raster (of an extent: its and those around), from which the
context comes; the second replaces clouds tile by tile. Both read ahead in a thread and work in
others, and the second writes in one more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from time import monotonic

import numpy as np

from .area import whole
from .bundle import load_bundle, suitable_bundle
from .errors import Cancelled
from .fusion import Usable, usable
from .outputs import OutputFiles
from .pipeline import Check, background, in_order, prefetched
from .plan import Plan, planned
from .raster import gdal_settings
from .reference import Reference
from .reference_fit import Fit, fit_references
from .results import Results
from .runtime import Generated, Generator, generator_of
from .scene import View, doubts, survey, together
from .settings import REPLACE, Removal, RemovalResult, check_model
from .source import unchanged

__all__ = ["REPLACE", "Removal", "RemovalResult", "remove", "remove_with"]

# Share of the time the first pass takes, for progress.
_FIRST_PASS = 0.15
# Share of the time that looking at references takes, where there are some.
_COMPARING = 0.4

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class Fitted:
    """A reference, the context of its cells, and how it becomes the raster's date."""

    reference: Reference
    context: np.ndarray
    fit: Fit


def remove(settings: Removal, progress: Progress, cancelled: IsCancelled) -> RemovalResult:
    """Write `settings.output` and the optional outputs; nothing on any error or cancellation.

    `progress` is called with 0..1 and what is being done, `cancelled` is asked within every tile,
    both in the caller's thread only. Raises the errors of `errors`; Cancelled when asked to stop.
    """
    return remove_with(generator_for(settings), settings, progress, cancelled)


def generator_for(settings: Removal) -> Generator:
    """The generator of `settings.bundle`, or of the plugin's own that models most of the bands."""
    folder = settings.bundle
    if not folder:
        with settings.source.open() as raster:
            folder = str(suitable_bundle(raster.info, settings.bands))
    bundle = load_bundle(folder)
    check_model(bundle, settings)
    return generator_of(bundle, settings.threads)


@gdal_settings()
def remove_with(
    generator: Generator, settings: Removal, progress: Progress, cancelled: IsCancelled
) -> RemovalResult:
    """`remove` with a generator at hand; `settings.bundle` and `settings.threads` are its own."""
    started = monotonic()
    check = checking(cancelled)
    with (
        planned(generator, settings) as plan,
        output_files(settings) as files,
        unchanged(inputs_of(settings)),
    ):
        outputs = Results(files, plan.scene, settings, plan.tags)
        for line in plan.log:
            progress(0.0, line)
        context, warnings = look(plan, progress, check)
        fitted = compare(plan, context, progress, check)
        said = [f"{other.reference.name}: {other.fit.described()}" for other in fitted]
        for line in said:
            progress(_FIRST_PASS + _COMPARING, line)
        fill(outputs, generator, context, progress, check, fitted)
        progress(1.0, "Done")
        check()
    return result_of(replace(plan, log=(*plan.log, *said)), outputs, started, warnings)


def checking(cancelled: IsCancelled) -> Check:
    """A function that raises Cancelled once `cancelled` says so."""

    def check() -> None:
        if cancelled():
            raise Cancelled("Cancelled; nothing was written.")

    return check


def output_files(settings: Removal) -> OutputFiles:
    """Where the results are written before they are whole."""
    return OutputFiles(
        inputs_of(settings), creation_options=settings.creation_options, cog=settings.cog
    )


def inputs_of(settings: Removal) -> list[str]:
    """The paths of all rasters that are read."""
    beside = (settings.cloud_mask, *settings.references, *settings.reference_masks)
    return [path for path in (settings.input, *beside) if path]


def result_of(
    plan: Plan, outputs: Results, started: float, warnings: Sequence[str] = ()
) -> RemovalResult:
    """What came of the outputs, begun at `started` by the monotonic clock."""
    warnings = [*warnings]
    if plan.settings.cloud_mask and outputs.cloudy in (0, outputs.valid):
        share = "no pixel" if outputs.cloudy == 0 else "every pixel"
        warnings.append(f"The mask marks {share} with data as cloud: check MASK and MASK_TYPE")
    return RemovalResult(
        cloud_percent=100.0 * outputs.cloudy / outputs.valid if outputs.knows_clouds else None,
        replaced_percent=100.0 * outputs.replaced / outputs.valid,
        bands=plan.bands,
        model=plan.generator.name,
        scale=plan.scene.scale.scale,
        offset=plan.scene.scale.offset,
        tiles=len(plan.scene.tiles),
        tile_size=plan.tile_size,
        seconds=monotonic() - started,
        log=plan.log,
        warnings=tuple(warnings),
    )


def look(plan: Plan, progress: Progress, check: Check) -> tuple[np.ndarray, list[str]]:
    """The first pass: the context (rows, columns, channels) float32 of the frame's cells, and what
    is odd about them.
    """
    scene = plan.scene
    everything = scene.area == whole(scene.info)
    looking = "Looking at the whole raster" if everything else "Looking at the extent and around"
    progress(0.0, looking)
    statistics = survey(scene, check, lambda share: progress(_FIRST_PASS * share, looking))
    context = plan.generator.context(statistics)
    check()
    return context, doubts(scene, statistics)


def compare(
    plan: Plan, context: np.ndarray, progress: Progress, check: Check
) -> tuple[Fitted, ...]:
    """Look at each reference, and fit it to the raster, whose `context` is known."""
    references = plan.references
    if not references:
        return ()
    contexts = [context]
    for reference in references:
        progress(_FIRST_PASS, f"Looking at {reference.name}")
        statistics = survey(reference.scene, check, lambda share: None)
        contexts.append(plan.generator.context(statistics))
        check()

    def comparing(share: float) -> None:
        progress(_FIRST_PASS + _COMPARING * share, "Comparing with the references")

    fits = fit_references(plan.scene, references, contexts, plan.generator, check, comparing)
    return tuple(map(Fitted, references, contexts[1:], fits))


def fill(
    outputs: Results,
    generator: Generator,
    context: np.ndarray,
    progress: Progress,
    check: Check,
    fitted: Sequence[Fitted] = (),
) -> None:
    """The last pass: the tiles of the outputs' scene, given the context of its frame."""
    scene = outputs.scene
    scenes = [scene, *(other.reference.scene for other in fitted)]
    contexts = [context, *(other.context for other in fitted)]
    begun = _FIRST_PASS + (_COMPARING if fitted else 0.0)
    removing = "Removing clouds"
    progress(begun, removing)

    def made(seen: tuple[View, ...]) -> tuple[View, Generated | None, list[Usable]]:
        view, *others = seen
        idle = view.clouded is not None and not view.clouded.any() and not outputs.needs_opacity
        if view.reflectance is None or view.context is None or idle:
            return view, None, []
        generated = generator.generate(view.reflectance, view.context)
        told = [usable(at, other.fit, scene.area, generator) for at, other in zip(others, fitted)]
        return view, generated, told

    with (
        background(outputs.write, check) as write,
        prefetched(lambda: together(scenes, contexts), check) as views,
        closing(in_order(made, views, check, generator.abreast)) as tiles,
    ):
        done = 0
        for item in tiles:
            write(item)
            core = item[0].tile.core
            done += core.height * core.width
            share = done / (scene.area.height * scene.area.width)
            progress(begun + (1.0 - begun) * share, removing)
