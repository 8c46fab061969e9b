"""How much of the ground's detail real clouds let through: a bound on what can be brought back.

    python -m training.detail

Over the real pairs and dated series: how far the detail of a cloudy image, what a pixel has beyond
the mean of its 15 x 15 surroundings, is that of the clear one. Both dates differ a little where
nothing hides the ground, too: the first row says how much. The band is the near infrared, or the
last that a scene has.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress

import numpy as np

from cloud_removal_plugin.core.regression import box_mean
from cloud_removal_plugin.networks.samples import Scene, estimate_obstruction

from .data import training_scenes

ROLES = ("blue", "green", "red", "nir")
#: Apparent opacity, by brightness.
CLASSES = ((0.0, 0.0), (0.05, 0.15), (0.15, 0.3), (0.3, 0.45), (0.45, 0.6), (0.6, 0.8))
FEWEST_PIXELS = 2000
#: Pixels on each side of one whose mean its detail is beyond.
REACH = 7


def main() -> None:
    """Print a table: correlation and slope of detail by apparent opacity, medians over scenes."""
    print("| apparent opacity | scenes | correlation of detail | slope |\n|---|---|---|---|")
    for (low, high), values in by_opacity(training_scenes(ROLES, ())).items():
        correlation, slope = np.median(values, axis=0)
        print(f"| {low:g} to {high:g} | {len(values)} | {correlation:.2f} | {slope:.2f} |")


def by_opacity(scenes: Iterable[Scene]) -> dict[tuple[float, float], list[tuple[float, float]]]:
    """Correlation, and slope of the clear image's detail on the cloudy one's, of each pair.

    By class of apparent opacity, of those pairs that have FEWEST_PIXELS in it; shadow is left out.
    """
    found: dict[tuple[float, float], list[tuple[float, float]]] = {}
    for scene in scenes:
        if scene.cloudy is None:
            continue
        opacity, shadow, known = estimate_obstruction(
            scene.cloudy[scene.present],
            scene.clear[scene.present],
            list(compress(ROLES, scene.present)),
        )
        band = np.flatnonzero(scene.present)[-1]
        seen, truth = (_detail(image[band]) for image in (scene.cloudy, scene.clear))
        for low, high in CLASSES:
            there = (opacity >= low) & (opacity <= high) & (shadow == 0) & (known > 0)
            if there.sum() >= FEWEST_PIXELS:
                correlation = np.corrcoef(seen[there], truth[there])[0, 1]
                slope = (seen[there] * truth[there]).sum() / (seen[there] ** 2).sum()
                found.setdefault((low, high), []).append((float(correlation), float(slope)))
    return dict(sorted(found.items()))


def _detail(band: np.ndarray) -> np.ndarray:
    return band - box_mean(band, REACH)


if __name__ == "__main__":
    main()
