from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.errors import JobError
from cloud_removal_plugin.core.removal import Removal, remove_with
from cloud_removal_plugin.core.strips import cut, for_strips, join, measure, remove_strip
from cloud_removal_plugin.core.tiling import plan_tiles
from tests.conftest import BlurGenerator, MakeRaster, cloudy_scene


def nothing(fraction: float, message: str) -> None:
    pass


def never() -> bool:
    return False


def in_strips(settings: Removal, rows: int, generator: BlurGenerator) -> Any:
    folder = Path(settings.output).parent / "parts"
    folder.mkdir()
    settings, count = for_strips(settings, rows, generator)
    assert count > 1
    measure(settings, folder, nothing, never, generator)
    for number in reversed(range(count)):
        remove_strip(settings, rows, number, folder, nothing, never, generator)
    return join(settings, rows, folder, nothing, never, generator)


def everything(path: str) -> dict[str, Any]:
    with rasterio.open(path) as dataset:
        return {
            "pixels": dataset.read(),
            "masks": dataset.read_masks(),
            "profile": {**dataset.profile, "tags": dataset.tags()},
            "bands": [(dataset.descriptions[i], dataset.tags(i + 1)) for i in range(dataset.count)],
            "colours": dataset.colorinterp,
        }


def assert_same(one: str, other: str) -> None:
    left, right = everything(one), everything(other)
    for name in ("pixels", "masks"):
        np.testing.assert_array_equal(left.pop(name), right.pop(name))
    assert left == right


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"replace": "all"},
        {"extent": (300100.0, 4697000.0, 301700.0, 4699500.0)},
        {"cog": True, "creation_options": ("COMPRESS=ZSTD",), "cloud_mask": "cloud_mask.tif"},
        {"other_bands": "drop"},
    ],
    ids=lambda settings: "-".join(settings) or "as it is",
)
def test_a_mosaic_in_strips_equals_the_single_run(
    make_raster: MakeRaster, generator: BlurGenerator, tmp_path: Path, settings: dict[str, Any]
) -> None:
    scene = cloudy_scene(330, 210, bands=4)
    scene[:, :60, 120:] = 0
    source = make_raster(scene, nodata=0)
    if "cloud_mask" in settings:
        bright = (scene[:1] > 3000).astype(np.uint8)
        settings["cloud_mask"] = str(make_raster(bright, "cloud_mask.tif", names=("cloud",)))
    removal = Removal(
        str(source),
        str(tmp_path / "single.tif"),
        opacity=str(tmp_path / "single_opacity.tif"),
        mask=str(tmp_path / "single_mask.tif"),
        provenance=str(tmp_path / "single_provenance.tif"),
        confidence=str(tmp_path / "single_confidence.tif"),
        tile_size=32,
        **settings,
    )
    single = remove_with(generator, removal, nothing, never)
    names = ("output", "opacity", "mask", "provenance", "confidence")
    paths = {name: getattr(removal, name).replace("single", "joined") for name in names}
    joined = in_strips(replace(removal, **paths), 70, generator)
    for name in names:
        assert_same(getattr(removal, name), paths[name])
    assert replace(joined, seconds=0.0) == replace(single, seconds=0.0)


def test_an_internal_mask_goes_through_strips(
    make_raster: MakeRaster, generator: BlurGenerator, tmp_path: Path
) -> None:
    scene = cloudy_scene(200, 90)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        source = make_raster(scene)
        with rasterio.open(source, "r+") as dataset:
            dataset.write_mask(np.arange(200 * 90).reshape(200, 90) % 7 != 0)
    removal = Removal(str(source), str(tmp_path / "single.tif"), tile_size=32)
    remove_with(generator, removal, nothing, never)
    in_strips(replace(removal, output=str(tmp_path / "joined.tif")), 64, generator)
    assert_same(removal.output, str(tmp_path / "joined.tif"))


def test_a_strip_without_data_is_no_error(
    make_raster: MakeRaster, generator: BlurGenerator, tmp_path: Path
) -> None:
    scene = cloudy_scene(192, 64)
    scene[:, 64:128] = 0
    removal = Removal(str(make_raster(scene, nodata=0)), str(tmp_path / "single.tif"), tile_size=64)
    single = remove_with(generator, removal, nothing, never)
    joined = in_strips(replace(removal, output=str(tmp_path / "joined.tif")), 64, generator)
    assert_same(removal.output, str(tmp_path / "joined.tif"))
    assert joined.cloud_percent == single.cloud_percent


def test_what_is_there_is_not_made_again(
    make_raster: MakeRaster, generator: BlurGenerator, tmp_path: Path
) -> None:
    source = make_raster(cloudy_scene(128, 64))
    removal = Removal(str(source), str(tmp_path / "output.tif"), tile_size=64)
    measure(removal, tmp_path, nothing, never, generator)
    remove_strip(removal, 64, 1, tmp_path, nothing, never, generator)
    written = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    measure(removal, tmp_path, nothing, never, generator)
    remove_strip(removal, 64, 1, tmp_path, nothing, never, generator)
    assert written == {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert {"context.npy", "1.tif", "1.json"} <= set(written)


def test_references_are_refused(make_raster: MakeRaster, generator: BlurGenerator) -> None:
    path = str(make_raster(cloudy_scene(96, 96)))
    settings = Removal(path, "out.tif", references=(path,))
    with pytest.raises(JobError, match=r"REFERENCES \(1 rasters\) are fitted over the whole"):
        for_strips(settings, 32, generator)


class HeavyGenerator(BlurGenerator):
    """As on a machine where a block takes more memory, so that smaller tiles would be planned."""

    bytes_per_pixel = 9000


def test_strips_of_several_machines_fit_together(
    make_raster: MakeRaster, generator: BlurGenerator, tmp_path: Path
) -> None:
    source = make_raster(cloudy_scene(900, 64))
    removal = Removal(str(source), str(tmp_path / "single.tif"), memory_mb=256)
    single = remove_with(generator, removal, nothing, never)
    assert for_strips(removal, 300, HeavyGenerator())[0].tile_size < single.tile_size
    settings, count = for_strips(
        replace(removal, output=str(tmp_path / "joined.tif")), 300, generator
    )
    assert count > 1
    folder = tmp_path / "parts"
    folder.mkdir()
    measure(settings, folder, nothing, never, generator)
    for number in range(count):
        machine = HeavyGenerator() if number % 2 else generator
        remove_strip(settings, 300, number, folder, nothing, never, machine)
    join(settings, 300, folder, nothing, never, HeavyGenerator())
    assert_same(removal.output, settings.output)


def test_strips_of_other_tiles_are_not_joined(
    make_raster: MakeRaster, generator: BlurGenerator, tmp_path: Path
) -> None:
    source = make_raster(cloudy_scene(192, 64))
    settings = Removal(str(source), str(tmp_path / "output.tif"), tile_size=64)
    measure(settings, tmp_path, nothing, never, generator)
    for number in range(3):
        of = replace(settings, tile_size=48) if number == 1 else settings
        remove_strip(of, 64, number, tmp_path, nothing, never, generator)
    with pytest.raises(JobError, match=r"1\.tif' has 64 x 48 pixels; its strip has 64 x 64"):
        join(settings, 64, tmp_path, nothing, never, generator)
    assert not Path(settings.output).exists()


@pytest.mark.parametrize("rows", [1, 64, 100, 200, 1000])
def test_strips_are_whole_rows_of_tiles_and_cover_them_once(rows: int) -> None:
    tiles = plan_tiles(333, 150, row=21, col=5, tile_size=48, halo=8, alignment=16)
    strips = cut(tiles, rows)
    assert [tile for strip in strips for tile in strip.tiles] == list(tiles)
    assert all((strip.area.col, strip.area.width) == (5, 150) for strip in strips)
    assert all(strip.area.height <= max(rows, 48) for strip in strips)
    edges = [(strip.area.row, strip.area.row + strip.area.height) for strip in strips]
    assert [top for top, _ in edges] == [21, *(below for _, below in edges[:-1])]
    assert edges[-1][1] == 354
