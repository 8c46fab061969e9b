"""Losses: what the result of a removal costs, and what is not known costs nothing."""

from __future__ import annotations

import numpy as np
import pytest

from cloud_removal_plugin.networks.losses import FineLoss, LossWeights

ONLY_RESULT = FineLoss(3, LossWeights(result=1.0, dissimilarity=0.0, detail=0.0, obstruction=0.0))
NO_RESULT = FineLoss(3, LossWeights(result=0.0, dissimilarity=0.0, detail=0.0, obstruction=0.0))


def cost_of_result(made: float, opacity: float, given: float, truth: float) -> float:
    """The result's own share of the loss of a flat image."""
    target = np.full((1, 16, 16, 6), truth, np.float32)
    target[..., 3:] = 0
    output = np.full((1, 16, 16, 8), made, np.float32)
    output[..., 3], output[..., 4], output[..., 5:] = opacity, 0.0, given
    return float(ONLY_RESULT(target, output)) - float(NO_RESULT(target, output))


def test_a_mistake_costs_only_where_the_pixel_is_replaced() -> None:
    """What is made of a clear pixel is not in the result, however wrong it is."""
    assert cost_of_result(made=0.36, opacity=0.0, given=0.09, truth=0.09) < 0.01
    replaced = cost_of_result(made=0.36, opacity=0.9, given=0.09, truth=0.09)
    assert replaced == pytest.approx(0.6 - 0.3, abs=1e-3)


def test_cloud_that_is_not_found_costs_what_it_leaves() -> None:
    missed = cost_of_result(made=0.09, opacity=0.0, given=0.36, truth=0.09)
    assert missed == pytest.approx(0.6 - 0.3, abs=0.01)
    assert cost_of_result(made=0.09, opacity=0.9, given=0.36, truth=0.09) < 1e-3
