from __future__ import annotations

import numpy as np
import pytest

from cloud_removal_plugin.core.confidence import (
    GENERATOR,
    OBSERVED,
    REFERENCE,
    expected_error,
    features,
    fit_calibration,
)


def test_a_calibration_finds_what_errors_depend_on() -> None:
    rng = np.random.default_rng(0)
    error, apart, level = rng.uniform(0.01, 0.1, (3, 20000))
    hidden = rng.uniform(0, 1, 20000)
    truth = 0.5 * error * np.exp(0.8 * hidden)
    known = features(error, hidden, apart, level)
    found = fit_calibration(known, truth * rng.exponential(1.0, 20000), shrink=0.0)
    told = expected_error(found, known)
    order = np.argsort(told)
    for part in np.array_split(order, 10):
        assert 0.9 < told[part].mean() / truth[part].mean() < 1.1
    assert told.mean() == pytest.approx(truth.mean(), rel=0.05)


def test_what_is_hidden_is_known_less_well() -> None:
    values = np.array([0.03, 0.03])
    known = features(values, np.array([0.02, 0.19]), values, values)
    clear, hazy = expected_error(OBSERVED, known)
    assert 0 < clear < hazy
    for calibration in (REFERENCE, GENERATOR):
        assert (expected_error(calibration, known) > 0).all()
