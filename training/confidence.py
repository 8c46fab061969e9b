"""How far off a pixel is expected to be: fitted on some places, measured on others.

Needs no Keras. Clouds are simulated, so that the truth is of the same moment as the input.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np

from cloud_removal_plugin.core import calibrations, confidence
from cloud_removal_plugin.core.bands import match_bands
from cloud_removal_plugin.core.bundle import bundled, load_bundle
from cloud_removal_plugin.core.confidence import Calibration
from cloud_removal_plugin.core.fusion import MARGIN, estimate, seamless, told_by_references, usable
from cloud_removal_plugin.core.opacity import replacement_weight
from cloud_removal_plugin.core.plan import plan_scene
from cloud_removal_plugin.core.reference import on_grid
from cloud_removal_plugin.core.reference_fit import fit_references
from cloud_removal_plugin.core.removal import Removal
from cloud_removal_plugin.core.runtime import BundledGenerator
from cloud_removal_plugin.core.scene import obstructed, reflectance_of, survey, together

from .folder import read_reflectance
from .methods import EARTHNET, KINDS, ROLES, Case, middle_pairs, real_cases, simulated_cases
from .tables import write_table

SOURCES = ("OBSERVED", "REFERENCE", "GENERATOR")
CONSTANTS = Path(calibrations.__file__)
_PER_CASE = 16000


@dataclass(frozen=True)
class Measured:
    """Pixels (n,): absolute `error`, `features` (6, n), and of which of SOURCES they are."""

    error: np.ndarray
    features: np.ndarray
    source: np.ndarray


def measure(case: Case, generator: BundledGenerator, with_reference: bool) -> Measured:
    """What a removal knows of each pixel of a small raster, and how far off it is."""
    given = (str(case.reference),) if with_reference else ()
    settings = Removal(str(case.cloudy), "-", references=given)
    with settings.source.open() as raster:
        info = raster.info
    bands = tuple(match_bands(info, generator.roles, {}).values())
    scene, _ = plan_scene(settings, generator, info, bands, MARGIN)

    def check() -> None:
        return

    def progress(share: float) -> None:
        return

    parts = []
    with on_grid(settings, generator.roles, scene, bands) as (references, _log):
        scenes = [scene, *(reference.scene for reference in references)]
        contexts = [generator.context(survey(each, check, progress)) for each in scenes]
        fits = fit_references(scene, references, contexts, generator, check, progress)
        truth = read_reflectance(case.truth, ROLES)
        for view, *others in together(scenes, contexts):
            if view.reflectance is None or view.context is None:
                continue
            generated = generator.generate(view.reflectance, view.context)
            told = [usable(o, fit, scene.area, generator) for o, fit in zip(others, fits)]
            filled = estimate(view, generated, told)
            hidden = obstructed(view, generated)
            around = told_by_references(hidden, view, filled) if told else hidden
            weight = replacement_weight(
                around, settings.threshold, settings.dilate, settings.feather
            )
            seen = reflectance_of(view)
            made_up = filled.reflectance
            if told:
                made_up = seamless(seen, made_up, (weight == 0) & view.valid)
            result = seen + weight * (made_up - seen)
            a = view.area
            known = truth[:, a.row : a.row + a.height, a.col : a.col + a.width]
            error = np.abs(result - known).mean(axis=0)
            level = np.where(weight > 0.5, filled.reflectance.mean(axis=0), seen.mean(axis=0))
            misfit = np.abs(seen - filled.reflectance).mean(axis=0)
            features = confidence.features(filled.error, hidden, filled.apart, level, misfit)
            source = np.where(weight < 0.5, 0, np.where(filled.source > 0, 1, 2))
            whole = (weight == 0) | (weight == 1)
            chosen = view.valid & whole
            parts.append((error[chosen], features[:, chosen], source[chosen]))
    error, features, source = (np.concatenate(p, axis=-1) for p in zip(*parts))
    some = np.random.default_rng(0).permutation(len(error))[:_PER_CASE]
    return Measured(error[some], features[:, some], source[some])


def joined(parts: list[Measured]) -> Measured:
    """All pixels of several."""
    return Measured(
        np.concatenate([p.error for p in parts]),
        np.concatenate([p.features for p in parts], axis=1),
        np.concatenate([p.source for p in parts]),
    )


def calibrated(pixels: Measured) -> list[Calibration]:
    """A calibration for each of SOURCES."""
    found = []
    for number in range(len(SOURCES)):
        these = pixels.source == number
        features, error = pixels.features[:, these], pixels.error[these]
        plain = _rounded(confidence.fit_calibration(features, error))
        found.append(_rounded(confidence.with_curve(plain, features, error)))
    return found


def _rounded(calibration: Calibration) -> Calibration:
    *slopes, told, found = astuple(calibration)
    curve = (tuple(round(value, 5) for value in values) for values in (told, found))
    return Calibration(*(round(value, 4) for value in slopes), *curve)


def expected(pixels: Measured, by: list[Calibration]) -> np.ndarray:
    """The expected error (n,) of the pixels."""
    told = np.zeros(len(pixels.error), np.float32)
    for number, calibration in enumerate(by):
        these = pixels.source == number
        told[these] = confidence.expected_error(calibration, pixels.features[:, these])
    return told


def deciles(told: np.ndarray, error: np.ndarray) -> list[tuple[float, float]]:
    """Mean expected and mean absolute error of each tenth of the pixels, by what is expected."""
    order = np.argsort(told, kind="stable")
    return [
        (float(told[part].mean()), float(error[part].mean())) for part in np.array_split(order, 10)
    ]


def report(
    folder: Path,
    bundle: Path | None,
    write: Path | None,
    log: Callable[[str], None],
    update: bool = False,
) -> None:
    """Log the calibrations of all places, and what those of the other places are worth on each
    place that the model was not trained on; draw the curve.

    `write`: the folder of the page that the table goes into; `update`: put the calibrations into
    the plugin.
    """
    generator = BundledGenerator(load_bundle(bundle or bundled()))
    of_place: dict[str, list[Measured]] = {}
    with tempfile.TemporaryDirectory() as name:
        for case in simulated_cases(folder, Path(name), middle_pairs(folder), KINDS):
            for with_reference in (True, False):
                measured = measure(case, generator, with_reference)
                of_place.setdefault(case.group, []).append(measured)
    real = joined([measure(case, generator, True) for case in real_cases(folder)])
    found = calibrated(joined([part for parts in of_place.values() for part in parts]))
    for name, calibration in zip(SOURCES, found):
        log(f"{name} = {calibration}")
    if found != [getattr(calibrations, name) for name in SOURCES] and not update:
        log(f"{CONSTANTS} has others; the table is of those above")
    told = {}
    for place, parts in of_place.items():
        others = [part for other, parts in of_place.items() if other != place for part in parts]
        told[place] = expected(joined(parts), calibrated(joined(others)))
    groups = {
        "places held out": [p for p in of_place if p.startswith((EARTHNET, "eox", "lazio"))],
        "lazio alone": ["lazio"],
        "EarthNet alone": [p for p in of_place if p.startswith(EARTHNET)],
    }
    curves = {}
    for name, places in groups.items():
        errors = np.concatenate([part.error for place in places for part in of_place[place]])
        curves[name] = deciles(np.concatenate([told[place] for place in places]), errors)
    curves["real"] = deciles(expected(real, found), real.error)
    table = ["| decile | " + " | ".join(f"{n}: says, is" for n in curves) + " |"]
    table.append("|---:|" + "---:|" * len(curves))
    for k in range(10):
        cells = [f"{curve[k][0]:.4f}, {curve[k][1]:.4f}" for curve in curves.values()]
        table.append(f"| {k + 1} | {' | '.join(cells)} |")
    within = [
        sum(abs(is_ - says) <= 0.25 * says for says, is_ in curve) for curve in curves.values()
    ]
    table.append(f"| within a quarter | {' | '.join(f'{count} of 10' for count in within)} |")
    for row in table:
        log(row)
    if write is not None:
        log(f"wrote {write_table(write, 'references.md', 'confidence', table)}")
        images = write / "images" if (write / "images").is_dir() else write
        _draw(curves, images / "confidence.png")
    if update:
        CONSTANTS.write_text(as_module(dict(zip(SOURCES, found))), encoding="utf-8")
        log(f"wrote {CONSTANTS}")


def as_module(found: Mapping[str, Calibration]) -> str:
    """The text of the module that holds the calibrations."""
    lines = [
        '"""The expected error of each source, as ``python -m training confidence --update`` finds',
        "it on simulated clouds over the places of the series. A small sample.",
        '"""',
        "",
        "from .confidence import Calibration",
    ]
    for name, calibration in found.items():
        lines += ["", f"{name} = Calibration("]
        for field, value in zip(fields(calibration), astuple(calibration)):
            if isinstance(value, tuple):
                numbers = [f"        {number}," for number in value]
                value = "\n".join(["(", *numbers, "    )"])
            lines.append(f"    {field.name}={value},")
        lines.append(")")
    return "\n".join(lines) + "\n"


def _draw(curves: dict[str, list[tuple[float, float]]], path: Path) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5, 4.5), layout="constrained")
    axes = figure.add_subplot()
    most = max(max(pair) for curve in curves.values() for pair in curve)
    axes.plot([0, most], [0, most], color="0.6", lw=1)
    axes.fill_between([0, most], [0, most * 0.75], [0, most * 1.25], color="0.9")
    for name, curve in curves.items():
        axes.plot(*zip(*curve), marker="o", label=name)
    axes.set(xlabel="expected absolute error (reflectance)", ylabel="mean absolute error")
    axes.legend()
    figure.savefig(path, dpi=90)
