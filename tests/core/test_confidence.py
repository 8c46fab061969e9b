from __future__ import annotations

import numpy as np
import pytest

from cloud_removal_plugin.core.calibrations import GENERATOR, OBSERVED, REFERENCE
from cloud_removal_plugin.core.confidence import (
    Calibration,
    expected_error,
    features,
    fit_calibration,
    with_curve,
)


def test_a_calibration_finds_what_errors_depend_on() -> None:
    rng = np.random.default_rng(0)
    error, apart, level, misfit = rng.uniform(0.01, 0.1, (4, 20000))
    hidden = rng.uniform(0, 1, 20000)
    truth = 0.5 * error * np.exp(0.8 * hidden)
    known = features(error, hidden, apart, level, misfit)
    found = fit_calibration(known, truth * rng.exponential(1.0, 20000), shrink=0.0)
    told = expected_error(found, known)
    order = np.argsort(told)
    for part in np.array_split(order, 10):
        assert 0.9 < told[part].mean() / truth[part].mean() < 1.1
    assert told.mean() == pytest.approx(truth.mean(), rel=0.05)


def test_what_is_hidden_is_known_less_well() -> None:
    values = np.array([0.03, 0.03])
    known = features(values, np.array([0.02, 0.19]), values, values, values)
    clear, hazy = expected_error(OBSERVED, known)
    assert 0 < clear < hazy
    for calibration in (REFERENCE, GENERATOR):
        assert (expected_error(calibration, known) > 0).all()


def test_the_curve_turns_what_is_told_into_what_is_found() -> None:
    rng = np.random.default_rng(0)
    error = rng.uniform(0.01, 0.1, 20000)
    known = features(error, *rng.uniform(0.01, 0.1, (4, 20000)))
    true = np.where(error < 0.05, 0.002, 0.04)
    plain = fit_calibration(known, true, shrink=0.0)
    curved = with_curve(plain, known, true)
    told = expected_error(curved, known)
    order = np.argsort(expected_error(plain, known))
    assert told[order[:5000]].mean() == pytest.approx(0.002, rel=0.1)
    assert told[order[-5000:]].mean() == pytest.approx(0.04, rel=0.1)


def test_the_curve_rises_whatever_the_errors() -> None:
    rng = np.random.default_rng(0)
    error = rng.uniform(0.01, 0.1, 5000)
    known = features(error, *rng.uniform(0.01, 0.1, (4, 5000)))
    curved = with_curve(GENERATOR, known, rng.uniform(0, 0.1, 5000))
    assert np.all(np.diff(curved.found) >= 0)
    assert np.all(np.diff(curved.told) > 0)


@pytest.mark.parametrize("calibration", [OBSERVED, REFERENCE, GENERATOR])
def test_the_curves_in_use_rise(calibration: Calibration) -> None:
    assert len(calibration.told) == len(calibration.found) > 0
    assert np.all(np.diff(calibration.told) > 0)
    assert np.all(np.diff(calibration.found) >= 0)
