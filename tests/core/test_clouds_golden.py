"""`simulate` gives, bit for bit, the clouds that the bundled generator was trained with."""

from __future__ import annotations

import numpy as np
import pytest

from cloud_removal_plugin.core import clouds
from tests.core import reference_clouds

ROLES = ("green", "red", "nir")


@pytest.mark.parametrize("kind", sorted(clouds.KINDS))
@pytest.mark.parametrize(
    ("shape", "seed", "options"),
    [
        ((256, 256), 0, {}),
        ((256, 256), 1, {"cover": 0.35}),
        ((190, 333), 2, {"cover": 0.0}),
        ((61, 300), 3, {"cover": 1.0, "sun_azimuth": 200.0}),
        ((700, 500), 4, {"cover": 0.5, "sun_azimuth": 310.0, "shadow_offset": 90.0}),
        ((1, 40), 5, {}),
        ((2, 2), 6, {}),
    ],
    ids=str,
)
def test_simulate_is_what_it_was(
    kind: str, shape: tuple[int, int], seed: int, options: dict[str, float]
) -> None:
    clear = np.random.default_rng(99).uniform(0.0, 0.5, (3, *shape)).astype(np.float32)
    rng, old_rng = np.random.default_rng(seed), np.random.default_rng(seed)
    scene = clouds.simulate(clear, rng, roles=ROLES, kind=kind, **options)
    old = reference_clouds.simulate(clear, old_rng, roles=ROLES, kind=kind, **options)
    for name in ("cloudy", "opacity", "shadow"):
        now, before = getattr(scene, name), getattr(old, name)
        assert now.dtype == before.dtype
        np.testing.assert_array_equal(now, before, err_msg=name)
    # What is drawn after it in a training run stays the same, too.
    assert rng.bit_generator.state == old_rng.bit_generator.state
