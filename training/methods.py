"""References and generator beside every simple way to fill clouds: real cases, simulated clouds.

Needs no Keras. All figures are the mean absolute error of the green, red and near infrared
reflectance over the pixels that differ by more than 0.06 in some band between input and truth.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cloud_removal_plugin.core import metrics
from cloud_removal_plugin.core.bundle import bundled
from cloud_removal_plugin.core.raster import Window, open_raster
from cloud_removal_plugin.core.removal import Removal, remove
from cloud_removal_plugin.core.simulation import Simulation, simulate_clouds

from .fills import TOUCHED, simple_fills
from .folder import read_reflectance, rows
from .tables import write_table

ROLES = ("green", "red", "nir")
KINDS = ("thin", "broken", "thick")
#: Clear dates (truth, reference) on which clouds are simulated; `evaluate` places were never
#: trained on, `lazio` was held out, the others the generator has seen.
PAIRS = (
    ("lazio", "2018-06-25", "2018-07-20"),
    ("lazio", "2018-08-09", "2018-08-24"),
    ("lazio", "2018-09-28", "2018-10-08"),
    ("lazio", "2018-05-31", "2018-06-10"),
    ("en29SND_1977_1721", "2017-09-22", "2017-10-02"),
    ("en29SQC_697_4025", "2017-10-24", "2017-10-29"),
    ("en29SND_953_3641", "2017-09-07", "2017-09-12"),
    ("eox33TWL", "2023-08-13", "2023-08-15"),
    ("eox33TWM", "2023-08-15", "2023-08-20"),
    ("gen29SND_site1", "2021-08-17", "2021-08-22"),
    ("gen34TET_site2", "2021-07-15", "2021-07-30"),
    ("worldcereal", "2021-08-01", "2021-09-01"),
)
EARTHNET = "en"
# A date of a series with no more bright pixels is free of cloud, as in training/data.py.
_CLEAR_SHARE = 0.012
# The bars of the project: reflectance, and ratios to reference copy and to no reference.
_NEAR, _FAR, _RATIO, _HARM = 0.027, 0.036, 0.34, 1.05
OURS = "reference + generator, default"
_QUIET = (lambda share, text: None, lambda: False)


@dataclass(frozen=True)
class Case:
    """A cloudy raster, its truth and another date of the same place."""

    group: str
    name: str
    cloudy: Path
    truth: Path
    reference: Path


def real_cases(folder: Path) -> list[Case]:
    """The cases of reference_cases.csv."""
    series = folder / "series"
    return [
        Case(
            row["kind"],
            f"{row['cloudy'][6:16]} by {row['reference'][6:16]}",
            *(series / row[name] for name in ("cloudy", "truth", "reference")),
        )
        for row in rows(folder, "reference_cases.csv")
    ]


def simulated_cases(
    folder: Path,
    temporary: Path,
    pairs: Sequence[tuple[str, str, str]] = PAIRS,
    kinds: Sequence[str] = KINDS,
) -> Iterator[Case]:
    """30 % cover of each kind of cloud, with shadows, on clear dates; files in `temporary`."""
    series = folder / "series"
    for number, (place, date, other) in enumerate(pairs):
        truth, reference = (series / f"{place}_{day}.tif" for day in (date, other))
        for kind in kinds:
            cloudy = temporary / f"{place}_{date}_{kind}.tif"
            settings = Simulation(str(truth), str(cloudy), kind=kind, cover=30.0, seed=number)
            simulate_clouds(settings, *_QUIET)
            yield Case(place, f"{date} {kind}", cloudy, truth, reference)


def middle_pairs(folder: Path) -> list[tuple[str, str, str]]:
    """Of every place of the series the clear date in the middle, and the next clear one.

    By rule and not by hand: how far two dates differ by light, and how far by growth, is what it
    is.
    """
    dates: dict[str, list[str]] = {}
    for row in rows(folder, "series.csv"):
        if float(row["bright_fraction"] or 1) <= _CLEAR_SHARE:
            dates.setdefault(row["place"], []).append(row["date"])
    found = []
    for place, of_place in sorted(dates.items()):
        of_place.sort()
        middle = (len(of_place) - 1) // 2
        if len(of_place) > 1:
            found.append((place, of_place[middle], of_place[middle + 1]))
    return found


@dataclass(frozen=True)
class Errors:
    """Of a case: the error of every method, none where nothing is cloudy; shares of pixels.

    ``cloudy``: of cloudy pixels; ``replaced``: of those that no cloud touched, how many are
    replaced with the reference; ``truthful``: of pixels that are observed by PROVENANCE and equal
    to the input, or not and replaced by MASK_OUT.
    """

    scores: dict[str, float]
    cloudy: float = 0.0
    replaced: float = float("nan")
    truthful: float = 1.0


def errors_of(case: Case, bundle: Path | None) -> Errors:
    """Measure every method on a case."""
    x, truth, reference = (
        read_reflectance(path, ROLES) for path in (case.cloudy, case.truth, case.reference)
    )
    cloudy = metrics.changed(x, truth)
    if not cloudy.any():
        return Errors({})
    results = simple_fills(x, truth, reference, ROLES)
    true = 1.0
    with tempfile.TemporaryDirectory() as name:
        temporary = Path(name)
        for label, replaced, references in (
            ("generator, default", "cloudy", ()),
            ("generator, every pixel", "all", ()),
            (OURS, "cloudy", (str(case.reference),)),
            ("reference + generator, every pixel", "all", (str(case.reference),)),
        ):
            files = {k: str(temporary / f"{k}.tif") for k in ("output", "mask", "provenance")}
            settings = Removal(
                str(case.cloudy),
                bundle=str(bundle or bundled()),
                replace=replaced,
                references=references,
                **files,  # type: ignore[arg-type]
            )
            remove(settings, *_QUIET)
            results[label] = read_reflectance(Path(files["output"]), ROLES)
            true = min(true, _truthful(files, x, results[label]))
            if label == OURS:
                untouched = (np.abs(x - truth) <= TOUCHED).all(axis=0)
                anew = _layer(files["mask"], [1])[0][untouched] == 1
    scores = {label: float(np.abs(r - truth)[:, cloudy].mean()) for label, r in results.items()}
    share = float(anew.mean()) if anew.size else float("nan")
    return Errors(scores, float(cloudy.mean()), share, true)


def _layer(path: str, bands: list[int]) -> np.ndarray:
    with open_raster(path) as raster:
        return raster.read(Window(0, 0, raster.info.height, raster.info.width), bands)


def _truthful(files: dict[str, str], seen: np.ndarray, result: np.ndarray) -> float:
    (replaced,), (kind, which) = _layer(files["mask"], [1]), _layer(files["provenance"], [1, 2])
    observed = (kind == 1) & (seen == result).all(axis=0) & (replaced == 0)
    made = np.isin(kind, (2, 3)) & (replaced == 1)
    nothing = (kind == 0) & (replaced == 255)
    return float(((observed | made | nothing) & ((which > 0) == (kind == 2))).mean())


def measured(
    folder: Path, bundle: Path | None, log: Callable[[str], None]
) -> dict[str, list[Errors]]:
    """The errors of every case, by column of the table."""
    columns: dict[str, list[Errors]] = {}

    def measure(case: Case, columns_of: Callable[[float], list[str]]) -> None:
        found = errors_of(case, bundle)
        if not found.scores:
            return
        log(f"{case.group} {case.name}: {found.scores[OURS]:.4f}, {found.cloudy:.0%} cloudy")
        for column in columns_of(found.cloudy):
            columns.setdefault(column, []).append(found)

    for case in real_cases(folder):
        measure(case, lambda cover: [case.group, *(["up to 90 %"] if cover <= 0.9 else [])])  # noqa: B023
    with tempfile.TemporaryDirectory() as name:
        for case in simulated_cases(folder, Path(name)):
            named = ["lazio" if case.group == "lazio" else "others"]
            named += ["EarthNet"] if case.group.startswith(EARTHNET) else []
            measure(case, lambda cover: [f"simulated, {group}" for group in named])  # noqa: B023
        for case in simulated_cases(folder, Path(name), middle_pairs(folder), ["broken"]):
            measure(case, lambda cover: ["simulated, by rule"])
    return columns


def report(
    folder: Path, bundle: Path | None, write: Path | None, log: Callable[[str], None]
) -> None:
    """Log one table of all methods, in Markdown; `write`: the folder of the page it goes into."""
    columns = measured(folder, bundle, log)
    means = {
        column: {
            method: float(np.mean([case.scores[method] for case in cases]))
            for method in cases[0].scores
        }
        for column, cases in columns.items()
    }
    heads = [f"{column} ({len(cases)})" for column, cases in columns.items()]
    table = [f"| method | {' | '.join(heads)} |", "|---|" + "---:|" * len(heads)]
    for method in next(iter(means.values())):
        cells = " | ".join(f"{of_column[method]:.4f}" for of_column in means.values())
        table.append(f"| {method} | {cells} |")
    table += ["", *_against_bars(means), *_of_pixels(columns)]
    for row in table:
        log(row)
    if write is not None:
        log(f"wrote {write_table(write, 'references.md', 'methods', table)}")


def _against_bars(means: dict[str, dict[str, float]]) -> list[str]:
    """What the table says of the bars, as a list in Markdown."""
    near, far, some = means["near"], means["far"], means["up to 90 %"]
    others = [m for m in some if "generator" not in m and "perfect" not in m]
    best = min(others, key=lambda method: some[method])
    both, alone = (near[m] + far[m] for m in (OURS, "generator, default"))
    lines = [
        f"near {near[OURS]:.4f}, at most {_NEAR} asked for; far {far[OURS]:.4f}, {_FAR} asked for",
        f"up to 90 % cloudy {some[OURS]:.4f}; the best baseline, {best}, has {some[best]:.4f}",
        f"the 22 cases with a reference against without: {both / alone:.2f}, {_HARM} allowed",
    ]
    for column, of_column in means.items():
        if column.startswith("simulated"):
            copy = of_column["reference copy"]
            told = [f"{of_column[m] / copy:.2f}" for m in (OURS, "extra trees, perfect mask")]
            lines.append(
                f"{column}: {told[0]} of reference copy, {_RATIO} asked for; extra trees with a "
                f"perfect mask have {told[1]}"
            )
    return [f"- {line}" for line in lines]


def _of_pixels(columns: dict[str, list[Errors]]) -> list[str]:
    """What is replaced though no cloud touched it, and how far PROVENANCE is true, as a list."""
    lines = [
        f"{column}: {np.nanmean([case.replaced for case in cases]):.0%} of the pixels that no "
        "cloud touched are replaced as well"
        for column, cases in columns.items()
        if column.startswith("simulated")
    ]
    truthful = min(case.truthful for cases in columns.values() for case in cases)
    lines.append(f"PROVENANCE agrees with what was done for {truthful:.2%} of the pixels at least")
    return [f"- {line}" for line in lines]
