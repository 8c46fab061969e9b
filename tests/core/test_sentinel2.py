from __future__ import annotations

from pathlib import Path

import pytest

from cloud_removal_plugin.core.errors import ScaleError
from cloud_removal_plugin.core.raster import NO_TRANSFORM, Band, RasterInfo
from cloud_removal_plugin.core.scaling import Scale, find_scale
from cloud_removal_plugin.core.sentinel2 import sentinel2_scale


def scale(tags: dict[str, str], path: str = "a.tif", dtype: str = "uint16") -> Scale:
    return find_scale(
        RasterInfo(path, "GTiff", 4, 4, dtype, "", NO_TRANSFORM, None, (Band(1),), tags)
    )


@pytest.mark.parametrize("baseline", ["04.00", "05.10", "4.0", "N0400", "N0511"])
@pytest.mark.parametrize("name", ["PROCESSING_BASELINE", "s2:processing_baseline"])
def test_a_baseline_from_4_on_has_an_offset(name: str, baseline: str) -> None:
    found = scale({name: baseline})
    assert (found.scale, found.offset) == (1e-4, -0.1)
    assert f"baseline {baseline}" in found.source


@pytest.mark.parametrize(
    "tags",
    [
        {},
        {"PROCESSING_BASELINE": "03.01"},
        {"PROCESSING_BASELINE": "N0214"},
        {"PROCESSING_BASELINE": "99.99"},
        {"PROCESSING_BASELINE": "unknown"},
        {"DATE": "2023-06-01", "PLATFORM": "Sentinel-2A"},
        {"PROCESSING_BASELINE": "05.09", "earthsearch:boa_offset_applied": "true"},
        {"BOA_ADD_OFFSET": "0"},
    ],
)
def test_without_the_metadata_there_is_none(tags: dict[str, str]) -> None:
    found = scale(tags)
    assert (found.scale, found.offset) == (1e-4, 0.0)


@pytest.mark.parametrize("name", ["BOA_ADD_OFFSET", "RADIO_ADD_OFFSET", "BOA_ADD_OFFSET_3"])
def test_the_offset_itself_wins_over_the_baseline(name: str) -> None:
    tags = {name: "-500", "PROCESSING_BASELINE": "05.00", "QUANTIFICATION_VALUE": "5000"}
    found = scale(tags)
    assert (found.scale, found.offset) == (2e-4, -0.1)
    assert "ADD_OFFSET" in found.source


def test_offsets_that_differ_are_refused() -> None:
    with pytest.raises(ScaleError, match="several offsets"):
        scale({"BOA_ADD_OFFSET_1": "-1000", "BOA_ADD_OFFSET_2": "-900"})


def test_bytes_and_floats_are_no_longer_those_numbers() -> None:
    tags = {"PROCESSING_BASELINE": "05.00"}
    assert scale(tags, dtype="uint8").offset == 0
    assert scale(tags, dtype="float32").offset == 0


def test_the_users_tags_win() -> None:
    found = scale({"PROCESSING_BASELINE": "05.00", "SCALE": "0.0001", "OFFSET": "0"})
    assert (found.offset, found.source) == (0.0, "the tags SCALE and OFFSET")


METADATA = """<n1:Level-2A_User_Product>
<PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>
<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
<BOA_ADD_OFFSET band_id="0">-1000</BOA_ADD_OFFSET>
<BOA_ADD_OFFSET band_id="1">-1000</BOA_ADD_OFFSET>
</n1:Level-2A_User_Product>"""


def test_the_metadata_of_the_product_folder_is_read(tmp_path: Path) -> None:
    product = tmp_path / "S2A_MSIL2A_20230601T100031_N0509_R122_T33TUL.SAFE"
    folder = product / "GRANULE" / "L2A_T33TUL" / "IMG_DATA" / "R10m"
    folder.mkdir(parents=True)
    assert sentinel2_scale({}, str(folder / "bands.vrt")) is None
    (product / "MTD_MSIL2A.xml").write_text(METADATA)
    found = sentinel2_scale({}, str(folder / "bands.vrt"))
    assert found is not None
    assert found[:2] == (1e-4, -0.1)
    assert sentinel2_scale({}, str(tmp_path / "bands.vrt")) is None
