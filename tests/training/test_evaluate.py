"""Figures: classes of pixels, intervals over scenes, the table as it is written and read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from training.evaluate import hindsight_fill, pixel_classes
from training.figures import (
    INPUT,
    METHODS,
    OURS,
    Row,
    comparison_text,
    interval,
    read_table,
    table_text,
    worst_and_typical,
    write,
)

ROLES = ("green", "red", "nir")
ROW = Row("b", "g", "a", "s", "0", OURS, 0.5, 0.04, 0.01, 0.03, 0.05, 0.02, 0.03, 25, 0.8, 5, 0.1)


def table() -> list[Row]:
    rows = []
    for number, name in enumerate("abc"):
        for method in METHODS:
            error = 0.1 if method == INPUT else 0.02 * (number + 1)
            psnr = 15.0 if method == INPUT else 25.0 - number
            rows.append(replace(ROW, name=name, scene=name, method=method, cloudy=error, psnr=psnr))
    return rows


def test_pixels_are_thin_thick_shadow_or_clear() -> None:
    truth = np.full((3, 1, 4), 0.1, np.float32)
    seen = truth.copy()
    seen[:, 0, 1] += 0.15  # a third of the way to a cloud's 0.55
    seen[:, 0, 2] = 0.5
    seen[:, 0, 3] = 0.02
    classes = pixel_classes(seen, truth, ROLES)
    names = ["clear", "thin", "thick", "shadow"]
    assert [[name for name in names if classes[name][0, k]] for k in range(4)] == [
        ["clear"],
        ["thin"],
        ["thick"],
        ["shadow"],
    ]
    assert classes["cloudy"].tolist() == [[False, True, True, True]]


def test_the_hindsight_fill_takes_the_threshold_that_serves_best() -> None:
    truth = np.full((3, 4, 4), 0.1, np.float32)
    seen = truth.copy()
    seen[:, :2] = 0.3
    np.testing.assert_allclose(hindsight_fill(seen, truth, ROLES), truth, atol=1e-6)


def test_items_of_one_scene_are_drawn_together() -> None:
    alike = [replace(ROW, scene="one", cloudy=value) for value in (0.0, 0.1)]
    assert interval(alike) == pytest.approx((0.05, 0.05))
    apart = [replace(row, scene=str(number)) for number, row in enumerate(alike)]
    assert interval(apart) == pytest.approx((0.0, 0.1))


def test_a_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    rows = [*table(), replace(ROW, thin=np.nan)]
    write(rows, tmp_path / "evaluation.csv")
    back = read_table(tmp_path / "evaluation.csv")
    assert back[:-1] == rows[:-1]
    assert np.isnan(back[-1].thin)


def test_the_text_says_what_was_gained_and_lost() -> None:
    text = table_text(table())
    assert "| ours | 0.0400 (" in text
    assert "3 items; the smallest gain in PSNR over the cloudy input is +8.00 dB (c)." in text
    assert "a third to two thirds of it cloudy: cloudy input 0.1000" in text


def test_typical_is_the_median_and_worst_the_largest_error() -> None:
    chosen = worst_and_typical(table())
    assert [(label, item[0].name) for label, item in chosen] == [("typical", "b"), ("worst", "c")]
    assert len(chosen[0][1]) == len(METHODS)


def test_recipes_are_compared_on_the_items_that_all_were_measured_on() -> None:
    better = [
        replace(row, cloudy=0.01) if row.method == OURS else row
        for row in table()
        if row.name != "c"
    ]
    head, _, first, second = comparison_text({"one": table(), "two": better}).splitlines()
    assert head.startswith("| bundle, items | recipe | cloudy MAE")
    assert first == "| b, g (2) | one | 0.0300 | 0.0100 | 24.50 | 0.800 | +9.00 |"
    assert second == "| b, g (2) | two | 0.0100 | 0.0100 | 24.50 | 0.800 | +9.00 |"
