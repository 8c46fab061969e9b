"""Augmentation: cloudy, clear and masks stay aligned to the pixel, whatever is done to them."""

from __future__ import annotations

import numpy as np
import pytest

from cloud_removal_plugin.networks.augmentation import (
    AUGMENTATIONS,
    SKEW,
    Transform,
    stacked,
    transforms,
)

SIZE = 32


def grid() -> np.ndarray:
    """(2, size, size) float32: the row and the column of each pixel."""
    return np.mgrid[:SIZE, :SIZE].astype(np.float32)


def rng() -> np.random.Generator:
    return np.random.default_rng(3)


@pytest.mark.parametrize("how", AUGMENTATIONS)
def test_a_pair_and_its_masks_stay_aligned_to_the_pixel(how: str) -> None:
    cloudy = grid()
    clear = 100.0 - 2.0 * cloudy
    number = (cloudy[0] * SIZE + cloudy[1]).astype(np.int32)
    mask = number % 7 == 0
    for seen, wanted, at, masked in stacked([cloudy, clear, number, mask], how, rng()):
        np.testing.assert_allclose(wanted, 100.0 - 2.0 * seen, atol=1e-3)
        np.testing.assert_array_equal(masked, at % 7 == 0)
        # The nearest pixel, which integers take, is within half a pixel of where others look.
        inside = np.all((seen > 0.5) & (seen < SIZE - 1.5), axis=0)
        assert inside.mean() > 0.5
        apart = np.abs(np.stack(np.divmod(at, SIZE)) - seen)[:, inside]
        assert apart.max() <= 0.5 + 1e-3


def test_the_ten_turned_versions_are_those_of_the_first_version() -> None:
    turned = [np.rot90(grid(), turns, axes=(1, 2)) for turns in (0, 1, 2, -1)]
    (one,) = stacked([grid()], "none", rng())[0]
    np.testing.assert_array_equal(one, grid())
    versions = [version[0] for version in stacked([grid()], "rotation", rng())]
    for made, expected in zip(versions, [1, 2, 3, 4, 1, 2, 3, 4, 1, 2], strict=True):
        np.testing.assert_array_equal(made, turned[expected - 1])
    versions = [version[0] for version in stacked([grid()], "rotation_skew", rng())]
    assert len(versions) == 10
    for place, expected in zip([0, 1, 2, 3, 8], [1, 2, 3, 4, 1]):
        np.testing.assert_array_equal(versions[place], turned[expected - 1])
    skewed = transforms("rotation_skew", rng())
    assert [skewed[place].quarter_turns for place in (4, 5, 6, 7, 9)] == [0, 1, 2, 3, 0]
    assert all(skewed[place].shear != 0 for place in (4, 5, 6, 7, 9))
    assert skewed[4] != skewed[9]


@pytest.mark.parametrize("turns", range(4))
def test_a_skewed_pixel_comes_from_where_the_formula_says(turns: int) -> None:
    transform = Transform(turns, True, 0.1, (1.1, 0.9))
    made = transform(grid())
    turned = Transform(turns, True)(grid())
    rows, cols = transform.source(SIZE)
    inside = (rows >= 0) & (rows <= SIZE - 1) & (cols >= 0) & (cols <= SIZE - 1)
    # The turned grid is linear in row and column: a, b and c are read off three of its pixels.
    for image, source in zip(made, turned):
        start, down, across = source[0, 0], source[1, 0], source[0, 1]
        expected = start + rows * (down - start) + cols * (across - start)
        np.testing.assert_allclose(image[inside], expected[inside], atol=1e-3)
    assert inside.mean() > 0.7


def test_skews_are_as_large_as_said_and_zoom_about_the_middle() -> None:
    drawn = [one for _ in range(20) for one in transforms("full", rng())]
    assert all(abs(one.shear) <= SKEW for one in drawn)
    assert all(1 - SKEW <= zoom <= 1 + SKEW for one in drawn for zoom in one.zoom)
    assert {(one.quarter_turns, one.mirrored) for one in drawn} > {(0, True), (3, False)}
    odd = np.zeros((9, 9), np.float32)
    odd[4, 4] = 1.0
    assert Transform(shear=0.15, zoom=(1.15, 0.85))(odd)[4, 4] == 1.0


def test_beyond_the_edge_the_image_is_mirrored() -> None:
    image = np.arange(16.0).reshape(4, 4)
    made = Transform(zoom=(0.5, 1.0))(image)
    # Source rows -1.5, 0.5, 2.5, 4.5; the image's rows go on as 0, 1, ... and 3, 2, ...
    np.testing.assert_allclose(made[:, 0], [2.0, 2.0, 10.0, 10.0])


def test_what_cannot_be_done_is_refused() -> None:
    with pytest.raises(ValueError, match="expected one of none, rotation, rotation_skew, full"):
        transforms("flip", rng())
    with pytest.raises(ValueError, match="as many rows as columns"):
        Transform(1)(np.zeros((3, 4, 5)))
