"""Detect Clouds beside brightness rules and ukis-csmask, on scenes with labels. Needs no Keras.

The scenes of ``masks`` were read off by eye; none of them is trained on.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from cloud_removal_plugin.core import metrics
from cloud_removal_plugin.core.detection import SHADOW, THICK, THIN, detect
from cloud_removal_plugin.core.detection_settings import Detection
from cloud_removal_plugin.core.raster import Window, open_raster
from cloud_removal_plugin.core.removal import Removal, remove

from .folder import read_reflectance
from .tables import write_table

ROLES = ("blue", "green", "red", "nir")
#: The values of the labels.
LABELS = {"cloud": 4, "shadow": 0, "water": 1, "land": 3}
SCENES = ("sentinel2", "landsat7", "landsat5")
#: The first is the default of Remove Clouds.
THRESHOLDS = (Removal.threshold, 0.2, 0.3)
#: What runs in the Python of ukis-csmask.
SCRIPT = Path(__file__).resolve().parents[1] / "scripts" / "csmask.py"
_QUIET = (lambda share, text: None, lambda: False)


def brightness(image: np.ndarray, least: float) -> np.ndarray:
    """Cloud (h, w) bool where the visible bands of ``image`` (4, h, w) are as bright as `least`."""
    return np.asarray(image[:3].mean(axis=0) > least)


def best_brightness(image: np.ndarray, cloud: np.ndarray) -> np.ndarray:
    """`brightness` at the threshold that serves the scene best: it knows the labels."""
    tried = [brightness(image, least) for least in np.arange(0.05, 0.6, 0.01)]
    return max(tried, key=lambda mask: scored(mask, cloud)["F1"])


def csmask(python: Path, image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cloud and shadow (h, w) bool by ukis-csmask, run by a ``python`` that has it."""
    with tempfile.TemporaryDirectory() as name:
        given, found = (str(Path(name) / f"{part}.npy") for part in ("image", "classes"))
        np.save(given, np.moveaxis(image, 0, -1).astype(np.float32))
        subprocess.run([str(python), str(SCRIPT), given, found], check=True)
        classes = np.load(found)
    return classes == 1, classes == 2


def ours(path: Path, bundle: Path | None) -> tuple[np.ndarray, np.ndarray]:
    """Cloud and shadow (h, w) bool as Detect Clouds tells them with its default settings."""
    with tempfile.TemporaryDirectory() as name:
        output = str(Path(name) / "classes.tif")
        detect(Detection(str(path), output, bundle=str(bundle or "")), *_QUIET)
        classes = first_band(Path(output))
    return np.isin(classes, (THIN, THICK)), classes == SHADOW


def first_band(path: Path) -> np.ndarray:
    """The first band (h, w) of a raster."""
    with open_raster(str(path)) as raster:
        info = raster.info
        return raster.read(Window(0, 0, info.height, info.width), [1])[0]


def scored(found: np.ndarray, true: np.ndarray) -> dict[str, float]:
    """Precision, recall and F1 of a mask, 0..1."""
    hits = float((found & true).sum())
    precision = hits / max(float(found.sum()), 1.0)
    recall = hits / max(float(true.sum()), 1.0)
    return {
        "precision": precision,
        "recall": recall,
        "F1": 2.0 * precision * recall / max(precision + recall, 1e-9),
    }


def row(method: str, results: Mapping[str, list[dict[str, float]]]) -> str:
    """A row of the table: means over the scenes, and the F1 of cloud in each."""
    cells = []
    for what in ("cloud", "shadow"):
        of_scenes = results[what]
        for name in ("precision", "recall", "F1"):
            mean = f"{np.mean([scores[name] for scores in of_scenes]):.2f}" if of_scenes else ""
            cells.append(mean)
    each = " / ".join(f"{scores['F1']:.2f}" for scores in results["cloud"])
    clear = f"{np.mean([scores['share'] for scores in results['clear']]):.1%}"
    return f"| {method} | {' | '.join(cells)} | {clear} | {each} |"


def replaced(folder: Path, bundle: Path | None) -> list[str]:
    """A table in Markdown of what Remove Clouds replaces of cloud, shadow and clear ground, by
    THRESHOLD; means over the scenes, and the share of clear ground of each.
    """
    table = [
        f"| `THRESHOLD` | cloud | shadow | clear | clear: {' / '.join(SCENES)} |",
        "|---|---:|---:|---:|---:|",
    ]
    for threshold in THRESHOLDS:
        shares: dict[str, list[float]] = {"cloud": [], "shadow": [], "clear": []}
        for scene in SCENES:
            path = folder / "masks" / f"{scene}.tif"
            labels = first_band(folder / "masks" / f"{scene}_labels.tif")
            with tempfile.TemporaryDirectory() as name:
                output, mask = (str(Path(name) / f"{part}.tif") for part in ("output", "mask"))
                settings = Removal(
                    str(path), output, mask=mask, threshold=threshold, bundle=str(bundle or "")
                )
                remove(settings, *_QUIET)
                made_up = first_band(Path(mask)) == 1
            cloud, shadow = (labels == LABELS[what] for what in ("cloud", "shadow"))
            for what, where in (("cloud", cloud), ("shadow", shadow), ("clear", ~cloud & ~shadow)):
                shares[what].append(float(made_up[where].mean()))
        means = " | ".join(f"{np.mean(of_scenes):.0%}" for of_scenes in shares.values())
        table.append(
            f"| {threshold} | {means} | {' / '.join(f'{s:.0%}' for s in shares['clear'])} |"
        )
    return table


def report(
    folder: Path,
    bundle: Path | None,
    write: Path | None,
    log: Callable[[str], None],
    python: Path | None = None,
) -> None:
    """Log the tables in Markdown; `write`: the folder of the pages they go into.

    ``python`` is one that has ukis-csmask: see scripts/csmask.py. Without it the table lacks that
    row.
    """
    results: dict[str, dict[str, list[dict[str, float]]]] = {}
    for scene in SCENES:
        path = folder / "masks" / f"{scene}.tif"
        image = read_reflectance(path, ROLES)
        labels = first_band(folder / "masks" / f"{scene}_labels.tif")
        cloud, shadow = (labels == LABELS[what] for what in ("cloud", "shadow"))
        clear = ~cloud & ~shadow
        masks: dict[str, tuple[np.ndarray, np.ndarray | None]] = {
            "green above 0.175 and red (Braaten et al. 2015)": (
                metrics.threshold_mask(image, ROLES),
                None,
            ),
            "visible above 0.2": (brightness(image, 0.2), None),
            "visible, best threshold of each scene (knows the labels)": (
                best_brightness(image, cloud),
                None,
            ),
            "Detect Clouds, default": ours(path, bundle),
        }
        if python is not None:
            masks["ukis-csmask 1.0.0, 4 bands"] = csmask(python, image)
        for method, (found, dark) in masks.items():
            of_method = results.setdefault(method, {"cloud": [], "shadow": [], "clear": []})
            of_method["cloud"].append(scored(found, cloud))
            if dark is not None:
                of_method["shadow"].append(scored(dark, shadow))
            lost = found if dark is None else found | dark
            of_method["clear"].append({"share": float(lost[clear].mean())})
    table = [
        "| method | cloud: precision | recall | F1 | shadow: precision | recall | F1 | "
        f"clear taken for either | cloud F1: {' / '.join(SCENES)} |",
        "|---|" + "---:|" * 8,
        *(row(method, of_method) for method, of_method in results.items()),
    ]
    by_threshold = replaced(folder, bundle)
    for line in (*table, "", *by_threshold):
        log(line)
    if write is not None:
        log(f"wrote {write_table(write, 'detect.md', 'detection', table)}")
        log(f"wrote {write_table(write, 'trust.md', 'replaced', by_threshold)}")
