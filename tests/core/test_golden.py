"""The bundled generator gives the values it gave when it was shipped.

After a new bundle was trained: ``python -m tests.core.test_golden`` writes the golden arrays anew.
"""

from __future__ import annotations

import platform
from pathlib import Path

import numpy as np
import pytest

from cloud_removal_plugin.core.bundle import bundled, load_bundle
from cloud_removal_plugin.core.clouds import simulate
from cloud_removal_plugin.core.context import cell_statistics
from cloud_removal_plugin.core.runtime import BundledGenerator

GOLDEN = Path(__file__).parent / "golden_g-r-nir.npz"
#: Kernels of other processors than x86-64 round 8 bits by other rules; LiteRT's plain ones differ
#: by up to 0.07.
TOLERANCE = 2e-4 if platform.machine() in ("x86_64", "AMD64") else 0.1


def compute() -> dict[str, np.ndarray]:
    """Run both networks on made-up fields under simulated cloud; every 4th pixel of the result."""
    rng = np.random.default_rng(12)
    fields = np.kron(rng.uniform(0.03, 0.35, (3, 8, 8)), np.ones((16, 16))).astype(np.float32)
    scene = simulate(fields, rng, roles=("green", "red", "nir"), kind="broken", cover=0.4)
    generator = BundledGenerator(load_bundle(bundled()), threads=2)
    valid = np.ones(scene.opacity.shape, bool)
    statistics = cell_statistics(scene.cloudy, valid, generator.cell, generator.clip)
    context = generator.context(statistics)
    made = generator.generate(np.ascontiguousarray(np.moveaxis(scene.cloudy, 0, -1)), context)
    return {
        "context": context,
        "reflectance": made.reflectance[::4, ::4],
        "opacity": made.opacity[::4, ::4],
        "shadow": made.shadow[::4, ::4],
    }


@pytest.fixture(scope="module")
def computed() -> dict[str, np.ndarray]:
    return compute()


@pytest.mark.parametrize("name", ["context", "reflectance", "opacity", "shadow"])
def test_as_shipped(name: str, computed: dict[str, np.ndarray]) -> None:
    with np.load(GOLDEN) as golden:
        np.testing.assert_allclose(computed[name], golden[name], atol=TOLERANCE)


if __name__ == "__main__":
    np.savez_compressed(GOLDEN, **compute())
