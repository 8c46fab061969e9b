"""What came of a training, as one HTML page that needs nothing else; drawn with matplotlib."""

from __future__ import annotations

import base64
import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import numpy as np

from cloud_removal_plugin import __version__

from ..core.metrics import Scores
from ..core.pictures import colours, data_uri, heat, limits

_STYLE = """
body { font: 15px/1.5 system-ui, "Segoe UI", sans-serif; color: #1c2430; background: #fff;
  max-width: 1180px; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .3rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.files, .note { color: #566; } .note { font-size: .9rem; }
.verdict { font-size: 1.1rem; margin: 1rem 0; }
.warnings { border-left: 4px solid #d08a1d; background: #fdf6e8; padding: .4rem 1rem; }
table { border-collapse: collapse; }
th, td { padding: .25rem .8rem; text-align: right; border-bottom: 1px solid #e3e6ea; }
th { font-weight: 600; border-bottom: 2px solid #b9c0c8; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
tr.own td { background: #eef5fb; font-weight: 600; }
table.looks th { text-align: center; }
table.looks td { border: 0; padding: 2px 4px; text-align: center; vertical-align: middle; }
table.looks img { width: 220px; display: block; border: 1px solid #ccd;
  image-rendering: pixelated; }
img.chart { max-width: 100%; }
""".strip()
# Pixels of a band in the scatter plot; more would only be ink.
_POINTS = 4000
_HEADINGS = ("MAE", "RMSE", "PSNR", "SSIM", "SAM", "r")


@dataclass(frozen=True)
class Account:
    """What the report tells.

    ``scores``: by region ("cloudy", "all") and method, over the test blocks. ``baselines``: the
    score that the model was chosen by, of what there was before. ``looks``: (bands, h, w) by step;
    ``cloudy``, ``clear``: the same window. ``test``: made and clear reflectance, (bands, n), of the
    cloudy test pixels. ``interval``: the 95 % interval of the MAE of these.
    """

    name: str
    roles: tuple[str, ...]
    history: str
    baselines: Mapping[str, float]
    best_step: int
    scores: Mapping[str, Mapping[str, Scores]]
    interval: tuple[float, float]
    squares: int
    looks: Mapping[int, np.ndarray]
    cloudy: np.ndarray
    clear: np.ndarray
    test: tuple[np.ndarray, np.ndarray]
    settings: Mapping[str, Any]
    log: Sequence[str]
    warnings: Sequence[str]


def html_report(account: Account) -> str:
    """The page as text."""
    warned = "".join(f"<li>{escape(line)}</li>" for line in account.warnings)
    box = f'<div class="warnings"><b>Warnings</b><ul>{warned}</ul></div>' if warned else ""
    tables = "".join(
        f"<h2>{title} of the test blocks</h2>{_table(account.scores[region])}"
        for region, title in (("cloudy", "Cloudy pixels"), ("all", "All pixels"))
        if region in account.scores
    )
    listed = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(_told(value))}</td></tr>"
        for name, value in account.settings.items()
        if _told(value)
    )
    lines = "".join(f"<li>{escape(line)}</li>" for line in account.log)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Training of {escape(account.name)}</title>
<style>
{_STYLE}
</style>
</head>
<body>
<h1>Training of {escape(account.name)}</h1>
<p class="verdict">{_verdict(account)}</p>
{box}
{tables}
<p class="note">Errors in reflectance, PSNR in dB for a peak of 1, SAM in degrees, r the Pearson
correlation with the clear date, mean of the bands. The test blocks were in no loss and chose
nothing; they are at least 16 pixels from what was trained on. What the two dates differ by where
clear is in every figure.</p>
<h2>Loss, and the error that the model was chosen by</h2>
{_curves(account)}
<h2>At checkpoints</h2>
{_looks(account)}
<h2>Band by band, cloudy pixels of the test blocks</h2>
{_scatter(account)}
<h2>Settings</h2>
<table>{listed}</table>
<h2>Log</h2>
<ul class="note">{lines}</ul>
<p class="note">Cloud Removal {__version__}</p>
</body>
</html>
"""


def _told(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return ", ".join(f"{key} = {item}" for key, item in value.items())
    return "" if value is None else str(value)


def _verdict(account: Account) -> str:
    cloudy = account.scores["cloudy"]
    own = cloudy["trained"].mae
    low, high = account.interval
    told = (
        f"On the cloudy pixels of the test blocks the model is off by <b>{own:.4f}</b> reflectance "
        f"on average (95 % interval {low:.4f} to {high:.4f}, from {account.squares} squares of 32 "
        f"pixels); the cloudy input is off by {cloudy['cloudy input'].mae:.4f}"
    )
    if "start" in cloudy:
        start = cloudy["start"].mae
        change = (start - own) / start
        better = f"{change:.0%} less" if change >= 0 else f"<b>{-change:.0%} more</b>"
        told += f", the model it started from by {start:.4f}: {better} error"
    return told + ". It says nothing of other places, seasons and sensors."


def _table(methods: Mapping[str, Scores]) -> str:
    head = "".join(f"<th>{heading}</th>" for heading in ("", *_HEADINGS, "pixels"))
    lines = []
    for name, scores in methods.items():
        values = (
            f"{scores.mae:.4f}",
            f"{scores.rmse:.4f}",
            f"{scores.psnr:.2f}",
            f"{scores.ssim:.3f}",
            f"{scores.sam:.2f}",
            f"{scores.mean_pearson:.3f}",
            f"{scores.pixels}",
        )
        own = ' class="own"' if name == "trained" else ""
        cells = "".join(f"<td>{value}</td>" for value in values)
        lines.append(f"<tr{own}><td>{escape(name.capitalize())}</td>{cells}</tr>")
    return f"<table><tr>{head}</tr>{''.join(lines)}</table>"


def _curves(account: Account) -> str:
    rows = list(csv.DictReader(io.StringIO(account.history)))
    if not rows:
        return '<p class="note">No step was recorded.</p>'
    scored = [row for row in rows if row.get("score")]
    losses = [name for name in rows[0] if name not in ("step", "score", "seconds")]

    def draw(figure: Any) -> None:
        left, right = figure.subplots(1, 2)
        for name in losses:
            points = [(int(row["step"]), float(row[name])) for row in rows if row[name]]
            left.plot(*zip(*points), label=name)
        left.set(xlabel="step", ylabel="loss", yscale="log")
        left.legend()
        for colour, (name, value) in zip(("0.6", "tab:orange"), account.baselines.items()):
            right.axhline(value, color=colour, linestyle="--", label=f"{name} {value:.4f}")
        if scored:
            steps = [int(row["step"]) for row in scored]
            values = [float(row["score"]) for row in scored]
            right.plot(steps, values, "o-", color="tab:blue", label="trained")
            right.axvline(account.best_step, color="tab:blue", alpha=0.3, label="chosen")
        # The cloudy input is so far off that the other lines would fall together.
        near = [float(row["score"]) for row in scored] + list(account.baselines.values())[1:]
        right.set(
            xlabel="step",
            ylabel="MAE of cloudy selection pixels",
            ylim=(0, 1.25 * max(near, default=1.0)),
        )
        right.legend()

    return _chart(draw, (11, 3.8), "Loss and selection error by step")


def _looks(account: Account) -> str:
    bands = _shown(account.roles)
    low, high = limits(account.clear[bands])
    steps = list(account.looks)
    # The first, the chosen one, the last, and some between.
    wanted = {steps[0], steps[len(steps) // 3], steps[-1], account.best_step} & set(steps)
    rows = []
    for step in sorted(wanted):
        made = account.looks[step]
        error = np.abs(made - account.clear).mean(axis=0)
        pictures = [colours(image[bands], low, high) for image in (account.cloudy, made)]
        pictures += [colours(account.clear[bands], low, high), heat(error, 0.15)]
        cells = "".join(
            f'<td><img alt="{alt}, step {step}" src="{data_uri(picture)}"></td>'
            for alt, picture in zip(("Cloudy", "Generated", "Clear", "Difference"), pictures)
        )
        chosen = " (chosen)" if step == account.best_step else ""
        rows.append(f"<tr><td>Step {step}{chosen}</td>{cells}</tr>")
    shown = ", ".join(account.roles[k] for k in bands)
    return (
        '<table class="looks"><tr><th></th><th>Cloudy</th><th>Generated</th><th>Clear</th>'
        f"<th>Difference, 0 to 0.15</th></tr>{''.join(rows)}</table>"
        f'<p class="note">Around the selection blocks; red, green, blue show {shown}, stretched '
        "alike by the clear date. Parts of the window were trained on.</p>"
    )


def _shown(roles: Sequence[str]) -> list[int]:
    for chosen in (("red", "green", "blue"), ("nir", "red", "green")):
        if set(chosen) <= set(roles):
            return [list(roles).index(role) for role in chosen]
    return [0]


def _scatter(account: Account) -> str:
    made, clear = account.test
    every = max(1, made.shape[1] // _POINTS)

    def draw(figure: Any) -> None:
        axes = np.atleast_1d(figure.subplots(1, len(account.roles)))
        pearson = account.scores["cloudy"]["trained"].pearson
        for axis, role, x, y, r in zip(axes, account.roles, clear, made, pearson):
            top = float(np.percentile(np.concatenate([x, y]), 99.5)) * 1.1
            axis.plot([0, top], [0, top], color="0.6", linewidth=1)
            axis.plot(x[::every], y[::every], ",", alpha=0.6)
            axis.set(
                xlim=(0, top),
                ylim=(0, top),
                xlabel="clear date",
                ylabel="generated",
                title=f"{role}, r = {r:.3f}",
            )
            axis.set_aspect("equal")

    return _chart(draw, (3.6 * len(account.roles), 3.8), "Generated against clear reflectance")


def _chart(draw: Callable[[Any], None], size: tuple[float, float], text: str) -> str:
    # The class, and not pyplot: no window system, and no state that outlives the picture.
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, layout="constrained")
    draw(figure)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110)
    encoded = base64.b64encode(buffer.getvalue()).decode("ascii")
    return f'<img class="chart" alt="{text}" src="data:image/png;base64,{encoded}">'
