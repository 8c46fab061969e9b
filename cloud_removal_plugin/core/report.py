"""What an evaluation found, as one HTML page with its pictures in it, and as a CSV table."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from cloud_removal_plugin import __version__

from .metrics import Scores
from .pictures import colours, data_uri, heat, heat_colours, limits


@dataclass(frozen=True)
class Findings:
    """The scores by region ("cloudy", "clear", "all") and method ("result" first), and images.

    `files`: what each raster is to the evaluation, and its file name. `size`: width and height in
    pixels. `bands`: their names; `roles`: the positions of those whose role is known. `images`:
    thinned ``(bands, height, width)`` reflectance of "result", "truth" and maybe "cloudy input",
    NaN without data. `untouched`: names of bands from which nothing was removed. `notes`: what
    has to be known to read the numbers.
    """

    files: Mapping[str, str]
    size: tuple[int, int]
    bands: tuple[str, ...]
    roles: Mapping[str, int]
    scores: Mapping[str, Mapping[str, Scores]]
    images: Mapping[str, np.ndarray]
    untouched: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class _Column:
    """A score in the report: where it is in `Scores`, its heading, digits, and which is better."""

    score: str
    heading: str
    digits: int
    more_is_better: bool
    meaning: str


_COLUMNS = (
    _Column("mae", "MAE", 4, False, "mean absolute error, in reflectance"),
    _Column("rmse", "RMSE", 4, False, "root of the mean squared error, in reflectance"),
    _Column("psnr", "PSNR", 2, True, "peak signal-to-noise ratio in dB, for a peak of 1"),
    _Column("ssim", "SSIM", 3, True, "structural similarity of 7 × 7 pixel windows, up to 1"),
    _Column("sam", "SAM", 2, False, "mean angle between the spectra, in degrees"),
    _Column("mean_pearson", "r", 3, True, "Pearson correlation with the truth, mean of the bands"),
    _Column("ndvi", "NDVI error", 4, False, "mean absolute error of the vegetation index"),
)

_FIELDS = (
    *("region", "method", "band", "pixels"),
    *("mae", "rmse", "psnr", "ssim", "sam", "pearson_r", "ndvi_error"),
)

_STYLE = """
body { font: 15px/1.5 system-ui, "Segoe UI", sans-serif; color: #1c2430; background: #fff;
  max-width: 1180px; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .3rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.files { color: #566; margin: 0 0 1rem; } .verdict { font-size: 1.1rem; margin: 1rem 0; }
.pictures { display: flex; flex-wrap: wrap; gap: 14px; }
figure { margin: 0; width: 360px; max-width: 100%; }
figure img { width: 100%; display: block; border: 1px solid #ccd; image-rendering: pixelated;
  background: repeating-conic-gradient(#eee 0 25%, #fff 0 50%) 0 0 / 16px 16px; }
figcaption { font-size: .9rem; margin-top: .2rem; }
.scale { display: flex; align-items: center; gap: .5rem; font-size: .85rem; margin: .6rem 0; }
.scale span { display: inline-block; width: 220px; height: 12px; border: 1px solid #ccd; }
table { border-collapse: collapse; min-width: 60%; }
th, td { padding: .25rem .8rem; text-align: right; border-bottom: 1px solid #e3e6ea; }
th { font-weight: 600; border-bottom: 2px solid #b9c0c8; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
tr.own td { background: #eef5fb; } td.best { font-weight: 700; }
.note, dl { color: #566; font-size: .9rem; } dt { float: left; width: 7rem; font-weight: 600; }
dd { margin: 0 0 0 7rem; }
""".strip()

_REGIONS = {"cloudy": "Cloudy pixels", "clear": "Clear pixels", "all": "All pixels"}


def table(findings: Findings) -> str:
    """The scores as CSV: a row for each region, method and band, and for all bands together.

    An empty field is a score that could not be told.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_FIELDS)
    for region, methods in findings.scores.items():
        for method, scores in methods.items():
            whole = (scores.mae, scores.rmse, scores.psnr, scores.ssim, scores.sam)
            rows = [("all", *whole, scores.mean_pearson, scores.ndvi)]
            rows += [
                (name, mae, rmse, _psnr(rmse), ssim, math.nan, r, math.nan)
                for name, mae, rmse, ssim, r in zip(
                    findings.bands,
                    scores.band_mae,
                    scores.band_rmse,
                    scores.band_ssim,
                    scores.pearson,
                )
            ]
            for band, *values in rows:
                told = ["" if math.isnan(value) else f"{value:.6g}" for value in values]
                writer.writerow([region, method, band, scores.pixels, *told])
    return text.getvalue()


def _psnr(rmse: float) -> float:
    return -20.0 * math.log10(rmse) if rmse > 0 else math.inf


def html_report(findings: Findings) -> str:
    """One HTML page that needs nothing else: verdict, pictures, tables, and what they mean."""
    files = " · ".join(f"{role}: <b>{escape(name)}</b>" for role, name in findings.files.items())
    width, height = findings.size
    sections = [
        _table(region, findings.scores[region]) for region in _REGIONS if region in findings.scores
    ]
    meanings = "".join(f"<dt>{c.heading}</dt><dd>{c.meaning}</dd>" for c in _COLUMNS)
    notes = "".join(f"<li>{escape(note)}</li>" for note in findings.notes)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evaluation of cloud removal: {escape(findings.files["Result"])}</title>
<style>
{_STYLE}
</style>
</head>
<body>
<h1>Evaluation of cloud removal</h1>
<p class="files">{files} · {width} × {height} pixels</p>
<p class="verdict">{_verdict(findings.scores)}</p>
<ul class="note">{notes}</ul>
<h2>Pictures</h2>
{_pictures(findings)}
{"".join(sections)}
{_band_table(findings)}
<h2>What the numbers mean</h2>
<dl>{meanings}</dl>
<p class="note">Bold: the best of a column. The mean fills put the mean colour of the clear pixels
of the cloudy input where a mask says cloud: the threshold mask by brightness (Braaten, Cohen and
Yang, 2015), the perfect mask where it was cloudy in truth. A result that does not beat the
first is worth nothing; the second knows the truth, and is hard to reach.</p>
<p class="note">Cloud Removal {__version__}</p>
</body>
</html>
"""


def _verdict(scores: Mapping[str, Mapping[str, Scores]]) -> str:
    """In a sentence or two, whether the result is any good."""
    region = "cloudy" if "cloudy" in scores else "all"
    methods = dict(scores[region])
    where = "On the cloudy pixels" if region == "cloudy" else "Over all pixels"
    own = methods.pop("result")
    told = [f"{where} the result is off by <b>{own.mae:.4f}</b> reflectance on average"]
    if methods:
        others = ", ".join(f"{escape(name)} {other.mae:.4f}" for name, other in methods.items())
        better = sum(own.mae < other.mae for other in methods.values())
        count = len(methods)
        beaten = {0: "nearer to the truth than none", count: "nearer to the truth than all"}
        told.append(
            f" ({others}): {beaten.get(better, f'nearer to the truth than {better}')} of the "
            f"{count} others"
            if count > 1
            else f" ({others})"
        )
    told.append(". ")
    if region == "cloudy" and "clear" in scores:
        told.append(f"On the clear pixels it is off by {scores['clear']['result'].mae:.4f}.")
    return "".join(told)


def _pictures(findings: Findings) -> str:
    bands, said = _shown_bands(findings)
    low, high = limits(findings.images["truth"][bands])
    figures = []
    for name in ("cloudy input", "result", "truth"):
        if name in findings.images:
            picture = colours(findings.images[name][bands], low, high)
            figures.append(_figure(picture, name.capitalize()))
    errors = {
        name: np.abs(findings.images[name] - findings.images["truth"]).mean(axis=0)
        for name in ("cloudy input", "result")
        if name in findings.images
    }
    known = errors["result"][np.isfinite(errors["result"])]
    # By the result's errors: what is left of them has to be seen beside the cloudy input's.
    largest = float(np.percentile(known, 99)) if known.size else 0.0
    top = max(0.05, math.ceil(20.0 * largest) / 20.0)
    for name, error in errors.items():
        figures.append(_figure(heat(error, top), f"Error of the {name}"))
    gradient = ", ".join(heat_colours())
    return (
        f'<div class="pictures">{"".join(figures)}</div>\n'
        f'<p class="scale">Error, mean of the bands: 0 '
        f'<span style="background: linear-gradient(to right, {gradient})"></span> '
        f"{top:g} reflectance and more</p>\n"
        f'<p class="note">{escape(said)}; all stretched alike, by the truth.</p>'
    )


def _shown_bands(findings: Findings) -> tuple[list[int], str]:
    """Positions of the bands to show as red, green and blue (or gray), and a text that says so."""
    roles = {
        role: k for role, k in findings.roles.items() if findings.bands[k] not in findings.untouched
    }
    for chosen in (("red", "green", "blue"), ("nir", "red", "green")):
        if set(chosen) <= set(roles):
            positions = [roles[role] for role in chosen]
            break
    else:
        positions = [0, 1, 2] if len(findings.bands) > 2 else [0]
    names = [findings.bands[k] for k in positions]
    if len(names) == 1:
        return positions, f"Shown in gray: {names[0]}"
    return positions, f"Shown in red, green, blue: {', '.join(names)}"


def _figure(picture: np.ndarray, caption: str) -> str:
    text = escape(caption)
    return (
        f'<figure><img alt="{text}" src="{data_uri(picture)}">'
        f"<figcaption>{text}</figcaption></figure>\n"
    )


def _table(region: str, methods: Mapping[str, Scores]) -> str:
    columns = [
        column
        for column in _COLUMNS
        if any(math.isfinite(getattr(scores, column.score)) for scores in methods.values())
    ]
    head = "".join(f"<th>{column.heading}</th>" for column in columns)
    best = {column: _best(column, methods) for column in columns}
    lines = []
    for method, scores in methods.items():
        cells = []
        for column in columns:
            value = getattr(scores, column.score)
            mark = ' class="best"' if len(methods) > 1 and value == best[column] else ""
            cells.append(f"<td{mark}>{_number(value, column.digits)}</td>")
        own = ' class="own"' if method == "result" else ""
        lines.append(f"<tr{own}><td>{escape(method.capitalize())}</td>{''.join(cells)}</tr>\n")
    pixels = f"{next(iter(methods.values())).pixels:,}".replace(",", " ")
    return (
        f"<h2>{_REGIONS[region]} ({pixels})</h2>\n"
        f"<table><tr><th></th>{head}</tr>\n{''.join(lines)}</table>\n"
    )


def _best(column: _Column, methods: Mapping[str, Scores]) -> float:
    values = [getattr(scores, column.score) for scores in methods.values()]
    known = [value for value in values if not math.isnan(value)]
    return (max if column.more_is_better else min)(known, default=math.nan)


def _band_table(findings: Findings) -> str:
    regions = [region for region in _REGIONS if region in findings.scores]
    groups = "".join(f'<th colspan="3">{_REGIONS[region]}</th>' for region in regions)
    heads = "<th>MAE</th><th>RMSE</th><th>r</th>" * len(regions)
    lines = []
    for position, name in enumerate(findings.bands):
        cells: list[str] = []
        for region in regions:
            own = findings.scores[region]["result"]
            values: Sequence[tuple[float, int]] = (
                (own.band_mae[position], 4),
                (own.band_rmse[position], 4),
                (own.pearson[position], 3),
            )
            cells += [f"<td>{_number(value, digits)}</td>" for value, digits in values]
        lines.append(f"<tr><td>{escape(name)}</td>{''.join(cells)}</tr>\n")
    return (
        "<h2>The result, band by band</h2>\n"
        f"<table><tr><th></th>{groups}</tr>\n<tr><th>Band</th>{heads}</tr>\n"
        f"{''.join(lines)}</table>\n"
    )


def _number(value: float, digits: int) -> str:
    if math.isnan(value):
        return "–"
    return "∞" if math.isinf(value) else f"{value:.{digits}f}"
