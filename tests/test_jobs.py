from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloud_removal_plugin.core.errors import JobError, RasterError
from cloud_removal_plugin.core.removal import REPLACE, Removal
from cloud_removal_plugin.jobs import Job, job_from_json, job_to_json, run_job

PATHS = st.text(min_size=1)

REMOVALS = st.builds(
    Removal,
    input=PATHS,
    output=PATHS,
    bundle=st.text(),
    bands=st.dictionaries(st.sampled_from(["green", "red", "nir"]), st.integers(1, 99)),
    replace=st.sampled_from(REPLACE),
    threshold=st.floats(0, 1),
    dilate=st.integers(0, 200),
    feather=st.integers(0, 200),
    scale=st.none() | st.floats(1e-6, 10),
    offset=st.none() | st.floats(-1, 1),
    extent=st.just(()) | st.just((1.0, 2.0, 3.5, 4.0)),
    cloud_mask_type=st.just("values"),
    cloud_mask_values=st.lists(st.integers(), min_size=1).map(tuple),
    other_bands=st.sampled_from(["keep", "drop"]),
    creation_options=st.just(()) | st.just(("COMPRESS=LZW", "BIGTIFF=YES")),
    cog=st.booleans(),
    open_options=st.just(()) | st.just(("NUM_THREADS=2",)),
    crs=st.just("") | st.just('LOCAL_CS["x"]'),
    use_nodata=st.booleans(),
    nodata=st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9))).map(tuple),
    tile_size=st.integers(0, 16384),
    memory_mb=st.integers(64, 10**6),
    threads=st.integers(0, 1024),
    opacity=st.none() | PATHS,
    mask=st.none() | PATHS,
)


def text(schema: Any = 1, kind: Any = "remove", **settings: Any) -> str:
    named = {"input": "a.tif", "output": "b.tif", **settings}
    kept = {name: value for name, value in named.items() if value is not ...}
    return json.dumps({"schema": schema, "kind": kind, "settings": kept})


@given(REMOVALS)
def test_a_job_survives_being_written_down(removal: Removal) -> None:
    job = Job("remove", removal)
    assert job_from_json(job_to_json(job)) == job


def test_settings_left_out_have_their_defaults() -> None:
    assert job_from_json(text()).settings == Removal("a.tif", "b.tif")


def test_every_setting_has_a_json_type() -> None:
    for field in fields(Removal):
        job_from_json(text(**{field.name: getattr(Removal("a.tif", "b.tif"), field.name)}))


@pytest.mark.parametrize(
    ("job", "message"),
    [
        ("", "no JSON"),
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "expected schema, kind, settings"),
        ("{}", "holds nothing"),
        ('{"schema": 1, "kind": "remove"}', "holds schema, kind;"),
        (text(schema=2), "schema 2; this version reads schema 1"),
        (text(schema="1"), "schema '1'"),
        (text(schema=True), "schema True"),
        (text(kind="paint"), "'paint'; known kinds: remove, simulate, evaluate"),
        (text(kind=["remove"]), "known kinds"),
        ('{"schema": 1, "kind": "remove", "settings": []}', "expected an object"),
        (text(colour="red"), "Unknown settings: colour"),
        (text(output=...), "lacks the settings output"),
        (text(input=None), "input is None; expected a text"),
        (text(dilate=2.0), "dilate is 2.0; expected a whole number"),
        (text(dilate=True), "dilate is True"),
        (text(threshold="0.2"), "threshold is '0.2'; expected a number"),
        (text(threshold=float("nan")), "threshold is nan"),
        (text(bands=[1]), "expected an object of whole numbers"),
        (text(bands={"red": "1"}), "expected an object of whole numbers"),
        (text(mask=3), "mask is 3; expected a text or null"),
        (text(extent=3), "extent is 3; expected a list of numbers"),
        (text(extent=[1, "2", 3, 4]), "expected a list of numbers"),
        (text(cog=1), "cog is 1; expected true or false"),
        (text(creation_options="COMPRESS=LZW"), "expected a list of texts"),
        (text(nodata=[[1, 2], [3]]), "expected a list of pairs of numbers"),
        (text(nodata=[1, 2]), "expected a list of pairs of numbers"),
        (text(threshold=7), "threshold is 7; expected"),
        (text(replace="none"), "expected cloudy or all"),
    ],
)
def test_what_is_wrong_with_a_job_is_said(job: str, message: str) -> None:
    with pytest.raises(JobError) as caught:
        job_from_json(job)
    assert message in str(caught.value)


def test_running_a_job_runs_its_removal(tmp_path: Path) -> None:
    job = Job("remove", Removal(str(tmp_path / "missing.tif"), str(tmp_path / "out.tif")))
    with pytest.raises(RasterError, match="There is no file"):
        run_job(job, lambda *_: None, lambda: False)
