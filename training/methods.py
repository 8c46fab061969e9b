"""References and generator beside every simple way to fill clouds: real cases, simulated clouds.

Needs no Keras. All figures are the mean absolute error of the green, red and near infrared
reflectance over the pixels that differ by more than 0.06 in some band between input and truth.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
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


def simulated_cases(folder: Path, temporary: Path) -> Iterator[Case]:
    """30 % cover of three kinds of cloud, with shadows, on clear dates; files in `temporary`."""
    series = folder / "series"
    for number, (place, date, other) in enumerate(PAIRS):
        truth, reference = (series / f"{place}_{day}.tif" for day in (date, other))
        for kind in KINDS:
            cloudy = temporary / f"{place}_{date}_{kind}.tif"
            settings = Simulation(str(truth), str(cloudy), kind=kind, cover=30.0, seed=number)
            simulate_clouds(settings, *_QUIET)
            yield Case(place, f"{date} {kind}", cloudy, truth, reference)


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
    threshold = metrics.threshold_mask(x, ROLES)
    results = {
        "cloudy input": x,
        "mean fill, threshold mask": metrics.mean_fill(x, threshold),
        "mean fill, perfect mask": metrics.mean_fill(x, cloudy),
        "reference copy": reference,
        "global regression": line(x, reference, ~threshold),
        "local regression": local_line(x, reference, ~threshold),
    }
    true = 1.0
    with tempfile.TemporaryDirectory() as name:
        temporary = Path(name)
        for label, replaced, references in (
            ("generator, default", "cloudy", ()),
            ("generator, every pixel", "all", ()),
            ("reference + generator, default", "cloudy", (str(case.reference),)),
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


def report(
    folder: Path, bundle: Path | None, write: Path | None, log: Callable[[str], None]
) -> None:
    """Log one table of all methods, in Markdown; `write`: a folder that gets it as methods.md."""
    columns: dict[str, list[dict[str, float]]] = {}
    truthful = 1.0

    def add(column: str, scores: dict[str, float]) -> None:
        columns.setdefault(column, []).append(scores)

    for case in real_cases(folder):
        scores, cover, true = errors_of(case, bundle)
        truthful = min(truthful, true)
        log(f"{case.group} {case.name}: {next(reversed(scores.values())):.4f}, {cover:.0%} cloudy")
        add(case.group, scores)
        if cover <= 0.9:
            add("up to 90 %", scores)
    with tempfile.TemporaryDirectory() as name:
        for case in simulated_cases(folder, Path(name)):
            scores, _, true = errors_of(case, bundle)
            truthful = min(truthful, true)
            if scores:
                add("simulated, lazio" if case.group == "lazio" else "simulated, others", scores)
                if case.group.startswith("en"):
                    add("simulated, EarthNet", scores)
    names = list(next(iter(columns.values()))[0])
    heads = [f"{column} ({len(cases)})" for column, cases in columns.items()]
    table = [f"| method | {' | '.join(heads)} |", "|---|" + "---:|" * len(heads)]
    for method in names:
        means = [np.mean([scores[method] for scores in cases]) for cases in columns.values()]
        table.append(f"| {method} | {' | '.join(f'{mean:.4f}' for mean in means)} |")
    table.append("")
    table.append(f"PROVENANCE agrees with what was done for {truthful:.2%} of the pixels at least.")
    for row in table:
        log(row)
    if write is not None:
        write.mkdir(parents=True, exist_ok=True)
        (write / "methods.md").write_text("\n".join(table) + "\n", encoding="utf-8")
