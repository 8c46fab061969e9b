"""The types of cloud masks that others have made, and what a rule of each type needs."""

from __future__ import annotations

from collections.abc import Sequence

MASK_TYPES = ("any_nonzero", "s2_scl", "landsat_qa", "values")


def checked_rule(kind: str, values: Sequence[int]) -> str:
    """What is wrong with a rule; empty where nothing is."""
    if kind not in MASK_TYPES:
        return f"The mask's type is '{kind}'; expected {', '.join(MASK_TYPES)}."
    if kind == "values" and not values:
        return "A mask of the type 'values' needs MASK_VALUES, the values that are cloud: 1,4,5."
    if kind != "values" and values:
        return f"MASK_VALUES need a mask of the type 'values'; its type is '{kind}'."
    return ""
