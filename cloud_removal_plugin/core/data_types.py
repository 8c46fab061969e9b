"""Which data type holds the values of bands, and which values a data type holds."""

from __future__ import annotations

from typing import Any

import numpy as np

from .raster_info import DTYPES


def common_dtype(dtypes: list[str]) -> str | None:
    """The dtype that holds all bands' values; None without bands, or where one is not of DTYPES."""
    if not dtypes or not set(dtypes) <= set(DTYPES):
        return None
    return np.result_type(*dtypes).name


def fitting(value: float | None, dtype: str | np.dtype) -> float | None:
    """`value` where a raster of `dtype` can hold it, else None."""
    return value if value is not None and _fits(value, np.dtype(dtype)) else None


def as_scalar(value: float, dtype: np.dtype) -> Any:
    """`value` as a scalar of `dtype`, or NaN, which no pixel equals, where it does not fit."""
    return dtype.type(value) if _fits(value, dtype) else np.nan


def _fits(value: float, dtype: np.dtype) -> bool:
    if dtype.kind == "f":
        return bool(np.isnan(value) or np.isinf(value) or abs(value) <= np.finfo(dtype).max)
    limits = np.iinfo(dtype)
    return bool(limits.min <= value <= limits.max and value == int(value))
