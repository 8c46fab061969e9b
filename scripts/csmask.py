"""ukis-csmask on one image, for the table of Detect Clouds; run by a Python of its own.

It is no dependency of the plugin, nor of its development: 145 MB of weights. Make a throw-away
environment, and name its Python:

    python3 -m venv build/csmask
    build/csmask/bin/pip install 'ukis-csmask[cpu]==1.0.0'
    python -m training detection --csmask build/csmask/bin/python --write build/detection

``csmask.py IMAGE.npy CLASSES.npy``: from reflectance (h, w, 4) float32 of blue, green, red and near
infrared to (h, w) uint8, 0 neither, 1 cloud, 2 shadow.
"""

from __future__ import annotations

import sys

import numpy as np


def main(image: str, classes: str) -> None:
    """Read the image, write its classes."""
    from ukis_csmask.mask import CSmask

    found = CSmask(
        np.load(image), ["blue", "green", "red", "nir"], providers=["CPUExecutionProvider"]
    )
    np.save(classes, found.csm[..., 0])


if __name__ == "__main__":
    main(*sys.argv[1:])
