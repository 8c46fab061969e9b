from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloud_removal_plugin.core.errors import ScaleError
from cloud_removal_plugin.core.raster import NO_TRANSFORM, Band, RasterInfo
from cloud_removal_plugin.core.scaling import (
    Scale,
    check_range,
    find_scale,
    quantise,
    scale_of,
    to_dn,
    to_reflectance,
)

INTEGERS = ("uint8", "uint16", "int16", "int32", "uint32")


def info(dtype: str = "uint16", **changes: object) -> RasterInfo:
    plain = RasterInfo(
        "a.tif", "GTiff", 4, 4, dtype, "", NO_TRANSFORM, None, (Band(1), Band(2)), {}
    )
    return replace(plain, **changes)


@pytest.mark.parametrize(
    ("dtype", "scale"),
    [("uint8", 1 / 255), ("uint16", 1e-4), ("int16", 1e-4), ("int32", 1e-4), ("float32", 1.0)],
)
def test_the_data_type_decides_where_nothing_else_is_said(dtype: str, scale: float) -> None:
    assert find_scale(info(dtype)).scale == pytest.approx(scale)


def test_the_bands_own_scale_wins_over_the_tags() -> None:
    own = (Band(1, scale=2e-4, offset=-0.1), Band(2, scale=2e-4, offset=-0.1))
    found = find_scale(info(bands=own, tags={"SCALE": "0.5"}))
    assert (found.scale, found.offset) == (2e-4, -0.1)


def test_tags_win_over_the_data_type() -> None:
    found = find_scale(info(tags={"SCALE": "0.00002", "OFFSET": "-0.2"}))
    assert (found.scale, found.offset) == (0.00002, -0.2)


def test_only_the_bands_in_use_have_to_agree() -> None:
    bands = (Band(1, scale=2e-4), Band(2, scale=2e-4), Band(3, scale=0.1))
    assert find_scale(info(bands=bands), (1, 2)).scale == 2e-4
    with pytest.raises(ScaleError, match=r"band 3: 0[.]1"):
        find_scale(info(bands=bands))


@pytest.mark.parametrize("text", ["ten", "", "nan", "0", "-1"])
def test_a_scale_that_is_no_positive_number_is_refused(text: str) -> None:
    with pytest.raises(ScaleError):
        find_scale(info(tags={"SCALE": text}))


@given(
    st.sampled_from(INTEGERS[:3]),
    st.floats(1e-5, 1e-2),
    st.floats(-0.5, 0.5),
    st.integers(0, 2**32 - 1),
)
def test_there_and_back_gives_the_same_number(
    dtype: str, scale: float, offset: float, seed: int
) -> None:
    limits = np.iinfo(dtype)
    dn = np.random.default_rng(seed).integers(limits.min, limits.max, 100, dtype, endpoint=True)
    # A 24-bit mantissa holds 16-bit numbers and an offset of a few thousand of them.
    there = Scale(scale, offset * scale * 1000)
    back = to_dn(to_reflectance(dn, there), there, dtype, None)
    np.testing.assert_array_equal(back, dn)


@given(
    st.sampled_from(INTEGERS),
    st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=20),
    st.data(),
)
def test_quantised_values_are_in_range_near_and_never_nodata(
    dtype: str, values: list[float], data: st.DataObject
) -> None:
    limits = np.iinfo(dtype)
    nodata = data.draw(st.sampled_from([limits.min, limits.max, 0, 7]))
    stored = quantise(np.array(values), dtype, nodata)
    assert stored.dtype == dtype
    assert not (stored == nodata).any()
    ideal = np.clip(np.array(values), limits.min, limits.max)
    assert (np.abs(stored.astype(float) - ideal) <= 1.5).all()


@pytest.mark.parametrize("nodata", [0.0, -9999.0, 1.0])
def test_a_float_that_would_be_nodata_moves_by_one_step(nodata: float) -> None:
    stored = quantise(np.array([nodata, 0.5], np.float32), "float32", nodata)
    assert stored[0] != nodata
    assert stored[0] == pytest.approx(nodata, abs=1e-3)
    assert stored[1] == 0.5


def test_nodata_that_the_data_type_cannot_hold_is_ignored() -> None:
    assert quantise(np.array([0.0, 300.0]), "uint8", -9999.0).tolist() == [0, 255]
    assert quantise(np.array([1.0]), "uint8", np.nan).tolist() == [1]


@pytest.mark.parametrize("p99", [-0.3, 2.1, 250.0, float("nan")])
def test_an_implausible_range_is_refused(p99: float) -> None:
    with pytest.raises(ScaleError, match="expected"):
        check_range(p99, Scale(1.0))


def test_a_plausible_range_passes() -> None:
    check_range(0.4, Scale(1e-4))


OWN = Band(1, scale=0.5, offset=0.1)


def test_a_given_scale_and_offset_win_over_what_the_raster_says() -> None:
    found = scale_of(info(bands=(OWN,), tags={"SCALE": "7"}), (1,), 0.0001, -0.1)
    assert found == Scale(0.0001, -0.1, "given")


def test_only_what_is_given_wins() -> None:
    scale, offset = (scale_of(info(bands=(OWN,)), (1,), *given) for given in ((2, None), (None, 0)))
    assert (scale.scale, scale.offset) == (2, 0.1)
    assert (offset.scale, offset.offset) == (0.5, 0)
    for found in (scale, offset):
        assert "given" in found.source
        assert "the bands' scale and offset" in found.source


def test_bands_that_disagree_do_not_matter_where_both_are_given() -> None:
    assert scale_of(info(bands=(OWN, Band(2))), (1, 2), 0.0001, 0.0).scale == 0.0001
