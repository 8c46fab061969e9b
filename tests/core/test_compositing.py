from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloud_removal_plugin.core import compositing
from cloud_removal_plugin.core.scaling import Scale, to_reflectance

SEEDS = st.integers(0, 2**32 - 1)
DTYPES = st.sampled_from(["uint8", "uint16", "int16", "int32", "float32", "float64"])
SHAPE = (3, 12, 13)


def composite(dn: np.ndarray, *rest: Any) -> np.ndarray:
    result = dn.copy()
    compositing.composite(result, *rest)
    return result


def block(dtype: str, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, Scale]:
    rng = np.random.default_rng(seed)
    scale = Scale(1 / 255, 0.02) if dtype == "uint8" else Scale(1e-4, -0.1)
    if dtype.startswith("float"):
        dn = rng.normal(3000, 3000, SHAPE).astype(dtype)
        dn[:, 0, 0] = np.nan
    else:
        limits = np.iinfo(dtype)
        dn = rng.integers(limits.min, limits.max, SHAPE, dtype, endpoint=True)
    generated = rng.uniform(-0.5, 2.0, SHAPE).astype(np.float32)
    weight = np.where(rng.random(SHAPE[1:]) < 0.4, 0, rng.random(SHAPE[1:])).astype(np.float32)
    valid = rng.random(SHAPE[1:]) < 0.8
    valid[0, 0] = False
    return dn, generated, weight, valid, scale


@given(DTYPES, SEEDS)
def test_what_is_not_replaced_stays_bit_for_bit(dtype: str, seed: int) -> None:
    dn, generated, weight, valid, scale = block(dtype, seed)
    result = composite(dn, generated, weight, valid, scale, None)
    kept = (weight == 0) | ~valid
    assert result.dtype == dn.dtype
    assert result[:, kept].tobytes() == dn[:, kept].tobytes()


@given(DTYPES, SEEDS)
def test_a_replaced_pixel_is_never_nodata(dtype: str, seed: int) -> None:
    dn, generated, weight, valid, scale = block(dtype, seed)
    generated[:] = to_reflectance(np.zeros(SHAPE), scale)
    result = composite(dn, generated, weight, valid, scale, 0.0)
    replaced = valid & (weight > 0)
    assert (result[:, replaced] != 0).all()


@given(st.sampled_from(["uint8", "uint16", "int16"]), SEEDS)
def test_full_weight_gives_the_generated_reflectance(dtype: str, seed: int) -> None:
    dn, generated, weight, _, scale = block(dtype, seed)
    everywhere = np.ones_like(weight)
    generated = np.clip(generated, 0.05, 0.9)
    result = composite(dn, generated, everywhere, everywhere > 0, scale, None)
    np.testing.assert_allclose(to_reflectance(result, scale), generated, atol=0.51 * scale.scale)


@given(st.sampled_from(["uint8", "uint16", "int16", "int32"]), SEEDS)
def test_a_weight_next_to_nothing_changes_at_most_one_step(dtype: str, seed: int) -> None:
    dn, generated, weight, valid, scale = block(dtype, seed)
    dn = np.clip(dn, -30000, 30000) if dtype == "int32" else dn
    result = composite(dn, generated, np.full_like(weight, 1e-6), valid, scale, None)
    assert np.abs(result.astype(np.int64) - dn).max() <= 1


@pytest.mark.parametrize("weight", [0.25, 0.5])
def test_the_blend_is_linear(weight: float) -> None:
    dn = np.full((1, 1, 1), 1000, np.uint16)
    full = np.ones((1, 1))
    generated = np.full((1, 1, 1), 0.3, np.float32)
    result = composite(dn, generated, full * weight, full > 0, Scale(1e-4), None)
    assert result.item() == 1000 + weight * 2000


@given(DTYPES, SEEDS)
def test_a_pixel_does_not_depend_on_those_around_it(dtype: str, seed: int) -> None:
    dn, generated, weight, valid, scale = block(dtype, seed)
    weight[np.random.default_rng(seed).random(weight.shape) < 0.5] = 1.0
    whole = composite(dn, generated, weight, valid, scale, None)
    for row, col in np.ndindex(weight.shape):
        here = (slice(row, row + 1), slice(col, col + 1))
        of_all = (slice(None), *here)
        alone = composite(dn[of_all], generated[of_all], weight[here], valid[here], scale, None)
        assert alone.tobytes() == whole[of_all].tobytes()
