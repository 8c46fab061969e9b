"""The table of scripts/format_matrix.py in this process, and rasters that only QGIS's GDAL sees."""

from __future__ import annotations

from itertools import product

import processing
import pytest
from osgeo import gdal

from scripts.format_matrix import (
    BANDS,
    DTYPES,
    FORMATS,
    GEOREFERENCES,
    WITHOUT,
    NotPossible,
    check,
    every_pair,
    make_input,
)
from tests.qgis.scenes import left_in

CASES = list(every_pair())

# These formats say where the top left corner is, and have no way to say that rows go north.
UNFIT = {("JPEG 2000", "south-up"), ("BIL (EHdr)", "south-up")}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def remove(source, folder):
    outputs = {"OUTPUT": str(folder / "clear.tif"), "MASK_OUT": str(folder / "mask.tif")}
    return processing.run("cloudremoval:remove", {"INPUT": source, **BANDS, **outputs})


def test_each_two_of_format_data_type_and_georeference_meet():
    assert {(c.format, c.dtype) for c in CASES} == set(product(FORMATS, DTYPES)) - WITHOUT
    assert {(c.format, c.georeference) for c in CASES} == set(product(FORMATS, GEOREFERENCES))
    assert {(c.dtype, c.georeference) for c in CASES} == set(product(DTYPES, GEOREFERENCES))


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: f"{case.format}-{case.dtype}-{case.georeference}"
)
def test_clouds_are_removed_from(case, tmp_path, folder):
    (tmp_path / "in").mkdir()
    if (case.format, case.georeference) in UNFIT:
        with pytest.raises(NotPossible):
            make_input(case, tmp_path / "in")
        return
    source = make_input(case, tmp_path / "in")
    remove(source, folder)
    assert check(source, folder) == ""


@pytest.mark.parametrize("library", ["rasterio", "gdal"])
def test_clouds_are_removed_from_a_raster_in_gdals_memory(cloudy, folder, monkeypatch, library):
    monkeypatch.setenv("CLOUDREMOVAL_RASTER_LIBRARY", library)
    source = "/vsimem/cloud removal.tif"
    gdal.FileFromMemBuffer(source, cloudy.path.read_bytes())
    try:
        remove(source, folder)
    finally:
        gdal.Unlink(source)
    assert left_in(folder) == ["clear.tif", "mask.tif", "mask.tif.aux.xml"]
