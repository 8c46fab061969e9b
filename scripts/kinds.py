"""Draw each kind of simulated cloud on the demo's clip, and what bundles make of it.

.venv/bin/python -m scripts.kinds docs/images/kinds.png
.venv/bin/python -m scripts.kinds OTHER.png --bundle LABEL=FOLDER --bundle LABEL=FOLDER
"""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from cloud_removal_plugin.core.bundle import bundled
from cloud_removal_plugin.core.clouds import simulate
from cloud_removal_plugin.core.metrics import changed, score
from cloud_removal_plugin.core.removal import Removal, remove
from scripts.demo import DN_PER_REFLECTANCE, MODELLED, ROLES, Figure, read, read_clip, write_clip

SEED = 5
COVERS = {"thin": 0.6, "broken": 0.35, "thick": 0.6, "fog": 1.0}
# Reflectance 0 to 0.45, as in the screenshots.
WHITE = 0.45


def main() -> None:
    """Draw a row a kind: cloudy, each bundle's result with its error on cloudy pixels, truth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--bundle", action="append", help="LABEL=FOLDER of a g-r-nir bundle")
    options = parser.parse_args()
    named = options.bundle or [f"clouds removed={bundled()}"]
    bundles = dict(part.split("=", 1) for part in named)
    truth = read_clip().astype(np.float32) / DN_PER_REFLECTANCE
    bands = [ROLES.index(role) + 1 for role in reversed(MODELLED)]
    rows = []
    with TemporaryDirectory() as name:
        source, output = Path(name) / "cloudy.tif", Path(name) / "output.tif"
        for kind, cover in COVERS.items():
            rng = np.random.default_rng(SEED)
            write_clip(source, simulate(truth, rng, roles=ROLES, kind=kind, cover=cover).cloudy)
            cloudy = read(source, bands) / DN_PER_REFLECTANCE
            wanted = truth[[band - 1 for band in bands]]
            panels = {f"{kind}, {cover:.0%}": cloudy}
            for label, folder in bundles.items():
                settings = Removal(str(source), str(output), bundle=folder)
                remove(settings, lambda share, message: None, lambda: False)
                made = read(output, bands) / DN_PER_REFLECTANCE
                error = score(made, wanted, changed(cloudy, wanted)).mae
                panels[f"{label}: MAE {error:.3f}"] = made
            rows.append({**panels, "truth": wanted})
    columns = len(rows[0])
    figure = Figure(figsize=(2.6 * columns, 2.8 * len(rows)), layout="constrained")
    for axes, panels in zip(figure.subplots(len(rows), columns), rows):
        for axis, (title, pixels) in zip(axes, panels.items()):
            shown = np.clip(np.moveaxis(pixels, 0, -1) / WHITE, 0, 1)
            axis.imshow(shown, interpolation="nearest")
            axis.set_title(title, fontsize="medium")
            axis.set_axis_off()
    figure.savefig(options.picture, dpi=80)
    print(options.picture)


if __name__ == "__main__":
    main()
