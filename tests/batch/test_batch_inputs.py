from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.batch.inputs import InputRaster, find_inputs
from cloud_removal_plugin.batch.work import prepare, units
from cloud_removal_plugin.core.errors import CloudRemovalError, JobError, RasterError
from cloud_removal_plugin.core.removal import Removal
from tests.conftest import MakeRaster


def test_two_items_of_one_id_are_refused(tmp_path: Path) -> None:
    items = [
        item(
            "scene",
            {
                role: {"href": f"{place}/{role}.tif", "bands": [{"eo:common_name": role}]}
                for role in ("green", "red")
            },
        )
        for place in ("x", "y")
    ]
    path = write_items(tmp_path / "items.json", *items)
    with pytest.raises(JobError, match="items ids of their own"):
        find_inputs([path], tmp_path)
    assert names(find_inputs([write_items(tmp_path / "b.json", items[0], items[0])], tmp_path)) == [
        "scene"
    ]


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def item(name: str, assets: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Feature", "stac_version": "1.0.0", "id": name, "assets": assets}


def write_items(path: Path, *items: dict[str, Any]) -> str:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    return str(path)


def names(found: tuple[InputRaster, ...]) -> list[str]:
    return [raster.name for raster in found]


def test_paths_patterns_and_lists_name_rasters(tmp_path: Path) -> None:
    touch(tmp_path, "b.tif", "a.tif", "deep/er/c.tif", "notes.md", "odd[1].tif")
    (tmp_path / "list.txt").write_text("# of this year\n\ndeep/er/c.tif\n[ab].tif\n")
    found = find_inputs(
        [str(tmp_path / "odd[1].tif"), str(tmp_path / "list.txt"), str(tmp_path / "**/c.tif")],
        tmp_path,
    )
    assert names(found) == ["odd[1]", "c", "a", "b"]
    assert found[1].path == str(tmp_path / "deep/er/c.tif")


def test_one_name_for_two_rasters_is_refused(tmp_path: Path) -> None:
    touch(tmp_path, "x/a.tif", "y/a.tif")
    with pytest.raises(JobError, match=r"x/a\.tif' and .*y/a\.tif'"):
        find_inputs([str(tmp_path / "*/a.tif")], tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [("*.tif", "No file matches"), ("missing.tif", "There is no file"), ("empty.txt", "no raster")],
)
def test_what_names_nothing_is_refused(tmp_path: Path, text: str, message: str) -> None:
    touch(tmp_path, "empty.txt")
    with pytest.raises(JobError, match=message):
        find_inputs([str(tmp_path / text)], tmp_path)


def test_an_item_with_one_asset_of_many_bands(tmp_path: Path) -> None:
    bands = [
        {"name": "B8", "common_name": "nir"},
        {"name": "B4", "common_name": "red"},
        {"name": "B3", "common_name": "green"},
        {"name": "B11", "common_name": "swir16"},
    ]
    raster_bands = [{"scale": 0.0001, "offset": -0.1}] * 4
    asset = {"href": "deep/image.tif", "eo:bands": bands, "raster:bands": raster_bands}
    picture = {"href": "deep/true.tif", "roles": ["visual"], "eo:bands": bands}
    path = write_items(tmp_path / "items.json", item("S2A/x", {"image": asset, "see": picture}))
    (found,) = find_inputs([path], tmp_path)
    assert found.name == "S2A_x"
    assert found.path == str(tmp_path / "deep/image.tif")
    assert found.settings == {
        "bands": {"green": 3, "red": 2, "nir": 1},
        "scale": 0.0001,
        "offset": -0.1,
    }
    (unit,) = units("remove", [found], tmp_path / "out", {"threshold": 0.3})
    settings = unit.job.settings
    assert isinstance(settings, Removal)
    assert (settings.bands["nir"], settings.offset, settings.threshold) == (1, -0.1, 0.3)


def single(make_raster: MakeRaster, name: str, value: int, **options: Any) -> None:
    make_raster(np.full((1, 20, 30), value, np.uint16), name, names=("x",), nodata=0, **options)


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_an_item_with_an_asset_a_band_is_stacked(
    make_raster: MakeRaster, tmp_path: Path, version: str
) -> None:
    assets = {}
    for value, (key, common) in enumerate((("B08", "nir"), ("B03", "green"), ("B04", "red")), 1):
        single(make_raster, f"{key}.tif", value)
        bands = (
            {"eo:bands": [{"common_name": common}]}
            if version == "1.0"
            else {"bands": [{"eo:common_name": common, "raster:scale": 0.0001}]}
        )
        assets[key] = {"href": f"./{key}.tif", "roles": ["data"], **bands}
    path = write_items(tmp_path / "items.json", item("scene", assets))
    (found,) = find_inputs([path], tmp_path / "stacked")
    assert found.settings["bands"] == {"green": 1, "red": 2, "nir": 3}
    assert found.settings.get("scale") == (None if version == "1.0" else 0.0001)
    (unit,) = units("remove", [found], tmp_path / "out", {})
    prepare(unit, found, 0)
    with rasterio.open(found.path) as dataset:
        assert dataset.descriptions == ("green", "red", "nir")
        assert dataset.read()[:, 0, 0].tolist() == [2, 3, 1]
        assert (dataset.nodata, dataset.crs.to_epsg()) == (0, 32633)
        assert dataset.transform == rasterio.Affine(10, 0, 300000, 0, -10, 4700000)


def test_assets_of_two_resolutions_are_refused(make_raster: MakeRaster, tmp_path: Path) -> None:
    single(make_raster, "green.tif", 1)
    single(make_raster, "red.tif", 1, transform=rasterio.Affine(20, 0, 300000, 0, -20, 4700000))
    assets = {
        name: {"href": f"{name}.tif", "eo:bands": [{"common_name": name}]}
        for name in ("green", "red")
    }
    (found,) = find_inputs([write_items(tmp_path / "i.json", item("s", assets))], tmp_path)
    (unit,) = units("remove", [found], tmp_path / "out", {})
    with pytest.raises(RasterError, match="differ in grid"):
        prepare(unit, found, 0)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "is no JSON"),
        ("[]", "holds no STAC items"),
        ('{"type": "FeatureCollection", "features": []}', "holds no STAC items"),
        ('{"type": "Catalog"}', "its type is 'Catalog'"),
        ('{"type": "Feature", "id": "a"}', "without an id or assets"),
        ('{"type": "Feature", "id": "a", "assets": {"x": {"href": "x.tif"}}}', "it has x"),
        (
            '{"type": "Feature", "id": "a", "assets": {"x": {"href": "https://a.b/x.tif", '
            '"bands": [{"eo:common_name": "red"}, {"eo:common_name": "nir"}]}}}',
            "is not on disk",
        ),
    ],
)
def test_what_is_no_stac_item_on_disk_is_refused(
    tmp_path: Path, content: str, message: str
) -> None:
    (tmp_path / "items.json").write_text(content)
    with pytest.raises(JobError, match=message):
        find_inputs([str(tmp_path / "items.json")], tmp_path)


def test_settings_stand_for_every_raster(tmp_path: Path) -> None:
    rasters = [InputRaster(name, f"/in/{name}.tif") for name in ("a", "b")]
    made = units("simulate", rasters, tmp_path, {"opacity": "{folder}/{stem}_opacity.tif"})
    assert [unit.outputs for unit in made] == [
        (tmp_path / f"{name}.tif", tmp_path / f"{name}_opacity.tif") for name in ("a", "b")
    ]
    made = units("evaluate", rasters, tmp_path, {"truth": "/truth/{stem}.tif"})
    assert [unit.outputs for unit in made] == [(tmp_path / "a.csv",), (tmp_path / "b.csv",)]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"mask": "{folder}/mask.tif"}, "would both write"),
        ({"provenance": "{folder}/from.tif"}, "would both write"),
        ({"output": "/in/{stem}.tif"}, "is the input and would be the result"),
        ({"treshold": 0.3}, "Unknown settings: treshold"),
        ({"threshold": 3}, "threshold is 3"),
    ],
)
def test_settings_that_cannot_be_are_refused(
    tmp_path: Path, settings: dict[str, Any], message: str
) -> None:
    rasters = [InputRaster(name, f"/in/{name}.tif") for name in ("a", "b")]
    with pytest.raises(CloudRemovalError, match=message):
        units("remove", rasters, tmp_path, settings)
