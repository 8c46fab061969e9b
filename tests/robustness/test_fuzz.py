from __future__ import annotations

import pytest

from .cases import KINDS
from .fuzz import BUG, ERROR, RESULT, fuzz

SEEDS = 200


@pytest.mark.slow
def test_malformed_inputs_end_in_a_result_or_an_error_of_ours() -> None:
    outcomes = list(fuzz(0, SEEDS))
    assert [outcome for outcome in outcomes if outcome.ended == BUG] == []
    assert [outcome.seed for outcome in outcomes] == list(range(SEEDS))
    # Else the inputs would all be too broken, or too sound, to try much.
    seen = {(outcome.kind, outcome.ended) for outcome in outcomes}
    assert seen == {(kind, ended) for kind in KINDS for ended in (RESULT, ERROR)}
