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
from cloud_removal_plugin.core.regression import box_mean
from cloud_removal_plugin.core.removal import Removal, remove
from cloud_removal_plugin.core.simulation import Simulation, simulate_clouds

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
# Pixels that differ by more from the truth are no clear ones for a method that knows it.
_TOUCHED = 0.0015
_TREE_SAMPLES = 8000
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


def line(image: np.ndarray, reference: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """Least squares per band on the `clear` pixels; the reference itself where there are none."""
    result = reference.copy()
    if clear.sum() > 10:
        for k, band in enumerate(reference):
            result[k] = np.polyval(np.polyfit(band[clear], image[k][clear], 1), band)
    return result


def local_line(image: np.ndarray, reference: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """The same in windows of 61 pixels, with a ridge of 0.0001 towards a gain of 1."""
    weight = box_mean(clear.astype(np.float64), 30) + 1e-6
    result = reference.astype(np.float64)

    def mean(values: np.ndarray) -> np.ndarray:
        return np.asarray((box_mean(clear * values, 30) + 1e-6 * values.mean()) / weight)

    for k, (y, x) in enumerate(zip(image, reference)):
        mean_x, mean_y = mean(x), mean(y)
        variance, covariance = mean(x * x) - mean_x**2, mean(x * y) - mean_x * mean_y
        gain = (covariance + 1e-4) / (variance + 1e-4)
        result[k] = mean_y + gain * (x - mean_x)
    return result.astype(np.float32)


def trees(image: np.ndarray, reference: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """Extremely randomised trees (Geurts et al. 2006) on the bands and their blur, fitted to
    `clear` pixels; the reference itself where there are hardly any."""
    from sklearn.ensemble import ExtraTreesRegressor

    known = np.flatnonzero(clear.ravel())
    if len(known) < 50:
        return reference
    layers = [reference, *([box_mean(b, reach) for b in reference] for reach in (2, 6))]
    features = np.concatenate([np.stack(layer) for layer in layers]).reshape(9, -1).T
    some = np.random.default_rng(0).permutation(known)[:_TREE_SAMPLES]
    model = ExtraTreesRegressor(30, min_samples_leaf=5, random_state=0)
    model.fit(features[some], image.reshape(len(image), -1).T[some])
    return np.asarray(model.predict(features).T.reshape(image.shape), np.float32)


def simple_methods(
    x: np.ndarray, truth: np.ndarray, reference: np.ndarray
) -> dict[str, np.ndarray]:
    """The result of every method that needs no network. "perfect mask" is told what is cloudy."""
    cloudy = metrics.changed(x, truth)
    threshold = metrics.threshold_mask(x, ROLES)
    touched = (np.abs(x - truth) > _TOUCHED).any(axis=0)
    return {
        "cloudy input": x,
        "mean fill, threshold mask": metrics.mean_fill(x, threshold),
        "mean fill, perfect mask": metrics.mean_fill(x, cloudy),
        "reference copy": reference,
        "global regression": line(x, reference, ~threshold),
        "local regression": local_line(x, reference, ~threshold),
        "extra trees": trees(x, reference, ~threshold),
        "local regression, perfect mask": local_line(x, reference, ~touched),
        "extra trees, perfect mask": trees(x, reference, ~touched),
    }


def errors_of(case: Case, bundle: Path | None) -> tuple[dict[str, float], float, float]:
    """The error of every method, the share of cloudy pixels, and how far PROVENANCE is true.

    The last is the share of pixels that are observed by PROVENANCE and equal to the input, or not
    and replaced by MASK_OUT.
    """
    x, truth, reference = (
        read_reflectance(path, ROLES) for path in (case.cloudy, case.truth, case.reference)
    )
    cloudy = metrics.changed(x, truth)
    if not cloudy.any():
        return {}, 0.0, 1.0
    results = simple_methods(x, truth, reference)
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
    scores = {label: float(np.abs(r - truth)[:, cloudy].mean()) for label, r in results.items()}
    return scores, float(cloudy.mean()), true


def _truthful(files: dict[str, str], seen: np.ndarray, result: np.ndarray) -> float:
    layers = {}
    for name, bands in (("mask", [1]), ("provenance", [1, 2])):
        with open_raster(files[name]) as raster:
            info = raster.info
            layers[name] = raster.read(Window(0, 0, info.height, info.width), bands)
    kind, which = layers["provenance"]
    observed = (kind == 1) & (seen == result).all(axis=0) & (layers["mask"][0] == 0)
    made = np.isin(kind, (2, 3)) & (layers["mask"][0] == 1)
    nothing = (kind == 0) & (layers["mask"][0] == 255)
    return float(((observed | made | nothing) & ((which > 0) == (kind == 2))).mean())


def measured(
    folder: Path, bundle: Path | None, log: Callable[[str], None]
) -> tuple[dict[str, list[dict[str, float]]], float]:
    """The errors of every case by column of the table, and the least that PROVENANCE is true."""
    columns: dict[str, list[dict[str, float]]] = {}
    truthful = 1.0

    def measure(case: Case, columns_of: Callable[[float], list[str]]) -> None:
        nonlocal truthful
        scores, cover, true = errors_of(case, bundle)
        if not scores:
            return
        truthful = min(truthful, true)
        log(f"{case.group} {case.name}: {scores[OURS]:.4f}, {cover:.0%} cloudy")
        for column in columns_of(cover):
            columns.setdefault(column, []).append(scores)

    for case in real_cases(folder):
        measure(case, lambda cover: [case.group, *(["up to 90 %"] if cover <= 0.9 else [])])  # noqa: B023
    with tempfile.TemporaryDirectory() as name:
        for case in simulated_cases(folder, Path(name)):
            named = ["lazio" if case.group == "lazio" else "others"]
            named += ["EarthNet"] if case.group.startswith(EARTHNET) else []
            measure(case, lambda cover: [f"simulated, {group}" for group in named])  # noqa: B023
        for case in simulated_cases(folder, Path(name), middle_pairs(folder), ["broken"]):
            measure(case, lambda cover: ["simulated, by rule"])
    return columns, truthful


def report(
    folder: Path, bundle: Path | None, write: Path | None, log: Callable[[str], None]
) -> None:
    """Log one table of all methods, in Markdown; `write`: the folder of the page it goes into."""
    columns, truthful = measured(folder, bundle, log)
    means = {
        column: {
            method: float(np.mean([scores[method] for scores in cases])) for method in cases[0]
        }
        for column, cases in columns.items()
    }
    heads = [f"{column} ({len(cases)})" for column, cases in columns.items()]
    table = [f"| method | {' | '.join(heads)} |", "|---|" + "---:|" * len(heads)]
    for method in next(iter(means.values())):
        cells = " | ".join(f"{of_column[method]:.4f}" for of_column in means.values())
        table.append(f"| {method} | {cells} |")
    table += ["", *_against_bars(means, truthful)]
    for row in table:
        log(row)
    if write is not None:
        log(f"wrote {write_table(write, 'references.md', 'methods', table)}")


def _against_bars(means: dict[str, dict[str, float]], truthful: float) -> list[str]:
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
    lines.append(f"PROVENANCE agrees with what was done for {truthful:.2%} of the pixels at least")
    return [f"- {line}" for line in lines]
