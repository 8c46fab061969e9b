"""How much of the ground's detail is said to come through cloud."""

from __future__ import annotations

import numpy as np
import pytest

from cloud_removal_plugin.networks.samples import CLOUD, Scene
from training.detail import by_opacity


def test_even_cloud_lets_detail_through_and_rough_cloud_hides_it() -> None:
    rng = np.random.default_rng(0)
    clear = (0.1 + 0.02 * rng.standard_normal((4, 128, 128))).clip(0.02).astype(np.float32)
    opacity = 0.4
    even = (1 - opacity) * clear + opacity * CLOUD
    rough = even + 0.1 * rng.standard_normal((128, 128))
    scenes = [Scene("even", clear, even), Scene("clear", clear), Scene("rough", clear, rough)]
    found = by_opacity(scenes)
    assert (0.0, 0.0) not in found
    (correlation, slope), (hidden, little) = found[0.3, 0.45]
    assert correlation == pytest.approx(1.0, abs=1e-3)
    assert slope == pytest.approx(1 / (1 - opacity), rel=1e-3)
    # The ground is there in both alike; what is added is the cloud's own.
    assert hidden < 0.6 * correlation
    assert little < 0.3 * slope
