"""Draw docs/images/stages.png: what is known at each stage of a removal, on the demo's clip.

.venv/bin/python -m scripts.stages
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from cloud_removal_plugin.core.removal import Removal, remove
from scripts.demo import MODELLED, ROLES, Figure, read, simulated_clip, write_clip

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "images" / "stages.png"
# Reflectance 0 to 0.45, as in the screenshots.
WHITE = 4500


def removed(source: Path, folder: Path, replace: str) -> dict[str, Path]:
    """Remove clouds with default settings; the paths of the three results."""
    paths = {name: folder / f"{replace}_{name}.tif" for name in ("output", "opacity", "mask")}
    settings = Removal(
        input=str(source), replace=replace, **{name: str(path) for name, path in paths.items()}
    )
    remove(settings, lambda share, message: None, lambda: False)
    return paths


def main() -> None:
    """Draw the five panels side by side."""
    bands = [ROLES.index(role) + 1 for role in reversed(MODELLED)]
    with TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "cloudy.tif"
        write_clip(source, simulated_clip().cloudy)
        result = removed(source, folder, "cloudy")
        everything = removed(source, folder, "all")

        def colours(path: Path) -> np.ndarray:
            return np.clip(np.moveaxis(read(path, bands), 0, -1) / WHITE, 0, 1)

        panels = {
            "input": colours(source),
            "opacity found": read(result["opacity"], [1])[0],
            "generator's picture": colours(everything["output"]),
            "pixels to replace": read(result["mask"], [1])[0],
            "result": colours(result["output"]),
        }
    figure = Figure(figsize=(13, 2.9), layout="constrained")
    for axis, (title, pixels) in zip(figure.subplots(1, len(panels)), panels.items()):
        axis.imshow(pixels, cmap="magma", vmin=0, vmax=1, interpolation="nearest")
        axis.set_title(title)
        axis.set_axis_off()
    figure.savefig(PICTURE, dpi=80)
    print(PICTURE)


if __name__ == "__main__":
    main()
