"""How far a result is from the truth on raster files, and from what is easy to get.

The rasters are read in windows, twice where there is a cloudy input; sums are held, and thinned
pictures for the report.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from time import monotonic

import numpy as np

from .comparison import Comparison, Part, Side, compare_rasters, parts_of
from .documents import check_documents, write_documents
from .errors import Cancelled, RasterError
from .evaluation_settings import (
    ALL,
    CLEAR,
    CLOUDY,
    INPUT,
    NUMBERS,
    PARAMETERS,
    PERFECT_FILL,
    RESULT,
    THRESHOLD_FILL,
    TRUTH,
    Evaluation,
    EvaluationResult,
)
from .metrics import Scores, Tally, similarity_of_pixels, threshold_mask
from .pictures import Quicklook
from .pipeline import Check, prefetched
from .raster import gdal_settings
from .report import Findings, html_report, table
from .scaling import check_range
from .tiling import slices

# Pixels of the longer side of a picture.
_LONGEST = 360
# Share of the time that the first of two passes takes.
_FIRST_PASS = 0.25

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]


@gdal_settings()
def evaluate(settings: Evaluation, progress: Progress, cancelled: IsCancelled) -> EvaluationResult:
    """Compare, and write the report and the table that are asked for.

    Pixels without data in any of the rasters are left out of everything. A pixel is cloudy where
    the mask says so, else where the input differs from the truth by more than 0.06 in some band.
    `progress` is called with 0..1 and what is being done, `cancelled` is asked within every window,
    both in the caller's thread only. Raises the errors of `errors`; Cancelled when asked to stop.
    """
    started = monotonic()

    def check() -> None:
        if cancelled():
            raise Cancelled("Cancelled; nothing was written.")

    sources = settings.sources
    documents = [path for path in (settings.report, settings.table) if path]
    check_documents(documents, [source.path for source in sources.values()])
    comparison = compare_rasters(
        sources, settings.bands, settings.compared, (settings.scale, settings.offset)
    )
    fills: dict[str, np.ndarray] = {}
    begin = 0.0
    if comparison.has_input:
        begin = _FIRST_PASS
        looking = "Looking for the clear pixels"
        progress(0.0, looking)
        fills = _clear_colours(comparison, check, lambda x: progress(begin * x, looking))
    comparing = "Comparing"
    progress(begin, comparing)
    findings = _compare(
        comparison,
        fills,
        check,
        lambda x: progress(begin + (0.98 - begin) * x, comparing),
    )
    texts = {}
    if settings.report:
        texts[settings.report] = html_report(findings)
    if settings.table:
        texts[settings.table] = table(findings)
    check()
    write_documents(texts)
    progress(1.0, "Done")
    return EvaluationResult(_numbers(findings), monotonic() - started, findings.notes)


def _masks(comparison: Comparison, part: Part) -> dict[str, np.ndarray]:
    """For each mean fill, where it fills."""
    masks = {}
    if {"green", "red"} <= set(comparison.roles):
        positions = [comparison.roles[role] for role in ("green", "red")]
        seen = part.images[INPUT][positions]
        masks[THRESHOLD_FILL] = threshold_mask(seen, ("green", "red"))
    if part.cloudy is not None:
        masks[PERFECT_FILL] = part.cloudy
    return masks


def _clear_colours(
    comparison: Comparison, check: Check, progress: Callable[[float], None]
) -> dict[str, np.ndarray]:
    """For each mean fill the mean of the input's clear pixels, (bands,); of all where none is."""
    bands = len(comparison.names)
    sums: dict[str, np.ndarray] = {}
    everything = np.zeros(bands + 1)
    with prefetched(lambda: parts_of(comparison), check) as parts:
        for done, part in enumerate(parts, start=1):
            core = slices(part.tile.core, part.area)
            valid, seen = part.valid[core], part.images[INPUT][(slice(None), *core)]
            everything += _summed(seen, valid)
            for name, mask in _masks(comparison, part).items():
                clear = _summed(seen, valid & ~mask[core])
                sums[name] = sums.get(name, 0.0) + clear
            progress(done / len(comparison.tiles))
    if everything[-1] == 0:
        raise _no_data(comparison)
    chosen = {name: clear if clear[-1] else everything for name, clear in sums.items()}
    return {name: clear[:-1] / clear[-1] for name, clear in chosen.items()}


def _summed(image: np.ndarray, where: np.ndarray) -> np.ndarray:
    """The sum of each band, and after them the number of pixels."""
    return np.append(image[:, where].sum(axis=1, dtype=np.float64), np.count_nonzero(where))


def _no_data(comparison: Comparison) -> RasterError:
    paths = ", ".join(f"'{side.info.path}'" for side in comparison.sides.values())
    return RasterError(
        f"There is no pixel to compare: none has data in all of {paths}"
        f"{' and in the mask' if comparison.mask else ''}. Check their nodata values."
    )


def _compare(
    comparison: Comparison,
    fills: Mapping[str, np.ndarray],
    check: Check,
    progress: Callable[[float], None],
) -> Findings:
    bands, info = len(comparison.names), comparison.sides[TRUTH].info
    regions = (CLOUDY, CLEAR) if comparison.tells_cloudy else (ALL,)
    methods = [name for name in (RESULT, INPUT) if name in comparison.sides] + list(fills)
    tallies = {(m, r): Tally(bands, comparison.red_nir) for m in methods for r in regions}
    looks = {name: Quicklook(bands, info.height, info.width, _LONGEST) for name in comparison.sides}
    touched = np.zeros(bands, bool)
    with prefetched(lambda: parts_of(comparison), check) as parts:
        for done, part in enumerate(parts, start=1):
            core = slices(part.tile.core, part.area)
            if comparison.has_input:
                touched |= (part.images[RESULT] != part.images[INPUT]).any(axis=(1, 2))
            for name, look in looks.items():
                window = part.tile.core
                look.put(part.images[name][(slice(None), *core)], part.valid[core], window)
            if part.valid[core].any():
                for method, image in _methods(comparison, part, fills):
                    _count(tallies, method, image, part, core)
            progress(done / len(comparison.tiles))
    for name, look in looks.items():
        _check_reflectance(look.image, comparison.sides[name])
    untouched = [name for name, was in zip(comparison.names, touched) if not was]
    if not comparison.has_input or len(untouched) == bands:
        untouched = []
    images = {name: look.image for name, look in looks.items()}
    return _findings(comparison, tallies, images, untouched)


def _methods(
    comparison: Comparison, part: Part, fills: Mapping[str, np.ndarray]
) -> Iterator[tuple[str, np.ndarray]]:
    for name in (RESULT, INPUT):
        if name in part.images:
            yield name, part.images[name]
    if fills:
        for name, mask in _masks(comparison, part).items():
            colour = fills[name].astype(np.float32)[:, None, None]
            yield name, np.where(mask, colour, part.images[INPUT])


def _count(
    tallies: Mapping[tuple[str, str], Tally],
    method: str,
    image: np.ndarray,
    part: Part,
    core: tuple[slice, slice],
) -> None:
    truth, valid = part.images[TRUTH], part.valid
    similarity, known = similarity_of_pixels(image, truth, valid)
    where = {ALL: valid}
    if part.cloudy is not None:
        where = {CLOUDY: valid & part.cloudy, CLEAR: valid & ~part.cloudy}
    every = (slice(None), *core)
    for region, chosen in where.items():
        tallies[method, region].add(
            image[every],
            truth[every],
            chosen[core],
            similarity[every],
            (known & chosen)[core],
        )


def _check_reflectance(image: np.ndarray, side: Side) -> None:
    known = image[np.isfinite(image)]
    if known.size:
        check_range(float(np.percentile(known, 99)), side.scales[0])


def _findings(
    comparison: Comparison,
    tallies: Mapping[tuple[str, str], Tally],
    images: Mapping[str, np.ndarray],
    untouched: Sequence[str],
) -> Findings:
    methods = list(dict.fromkeys(method for method, _ in tallies))
    counted: dict[tuple[str, str], Tally] = dict(tallies)
    if (RESULT, ALL) not in counted:
        for method in methods:
            counted[method, ALL] = counted[method, CLOUDY] + counted[method, CLEAR]
    if counted[RESULT, ALL].pixels == 0:
        raise _no_data(comparison)
    scores: dict[str, dict[str, Scores]] = {}
    for region in (CLOUDY, CLEAR, ALL):
        found = {m: counted[m, region] for m in methods if (m, region) in counted}
        if found and found[RESULT].pixels:
            scores[region] = {method: tally.scores() for method, tally in found.items()}
    info = comparison.sides[TRUTH].info
    share = counted[RESULT, ALL].pixels / (info.width * info.height)
    return Findings(
        files={name.capitalize(): Path(s.path).name for name, s in comparison.sources.items()},
        size=(info.width, info.height),
        bands=comparison.names,
        roles=comparison.roles,
        scores=scores,
        images=images,
        untouched=tuple(untouched),
        notes=_notes(comparison, share, scores, untouched),
    )


def _notes(
    comparison: Comparison,
    share: float,
    scores: Mapping[str, Mapping[str, Scores]],
    untouched: Sequence[str],
) -> tuple[str, ...]:
    used = [f"{role} = {comparison.names[k]}" for role, k in comparison.roles.items()]
    notes = [
        f"Bands compared: {', '.join(comparison.names)}"
        f" ({', '.join(used) if used else 'none recognised by its role'})",
        f"Pixels with data in all rasters: {100.0 * share:.1f} %",
    ]
    for name, source in comparison.sources.items():
        notes += [f"{PARAMETERS[name]}: {line}" for line in source.log()]
    scales = {name: set(side.scales) for name, side in comparison.sides.items()}
    if any(found != scales[TRUTH] for found in scales.values()):
        notes += [
            f"Reflectance of the {name} = DN * {scale.scale:g} + {scale.offset:g}, {scale.whence}"
            for name, found in scales.items()
            for scale in found
        ]
    if comparison.mask is not None:
        notes.append("Cloudy: where the mask is not 0")
    elif comparison.has_input:
        notes.append("Cloudy: where the input differs from the truth by more than 0.06 in a band")
    else:
        notes.append("Without INPUT or MASK, cloudy and clear pixels are not told apart")
    if comparison.tells_cloudy:
        everything = scores[ALL][RESULT].pixels
        cloudy = scores[CLOUDY][RESULT].pixels if CLOUDY in scores else 0
        notes.append(f"Cloudy pixels: {100.0 * cloudy / everything:.1f} %")
    if untouched:
        notes.append(
            f"Nothing was removed from {', '.join(untouched)}: the result is the cloudy input "
            "there. Give BANDS, the bands to compare, to leave that out"
        )
    if comparison.red_nir is None:
        notes.append("No NDVI: red and near infrared were not both recognised (BAND_RED, BAND_NIR)")
    if comparison.has_input and not {"green", "red"} <= set(comparison.roles):
        notes.append("No threshold mask: green and red were not both recognised")
    return tuple(notes)


def _numbers(findings: Findings) -> dict[str, float]:
    numbers = {}
    for name, method, region, score in NUMBERS:
        scores = findings.scores.get(region, {}).get(method)
        if scores is not None:
            value = scores.mean_pearson if score == "pearson" else getattr(scores, score)
            if not math.isnan(value):
                numbers[name] = float(value)
    everything = findings.scores[ALL][RESULT].pixels
    numbers["PIXELS"] = everything
    if CLOUDY in findings.scores or CLEAR in findings.scores:
        cloudy = findings.scores.get(CLOUDY, {})
        numbers["CLOUDY_PERCENT"] = 100.0 * (
            cloudy[RESULT].pixels / everything if RESULT in cloudy else 0.0
        )
    return numbers
