from __future__ import annotations

import json
import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st

from cloud_removal_plugin.core import memory, results
from cloud_removal_plugin.core.errors import (
    BandError,
    BundleError,
    Cancelled,
    JobError,
    OutOfMemoryError,
    OutputError,
    RasterError,
    ScaleError,
)
from cloud_removal_plugin.core.removal import Removal, RemovalResult, remove, remove_with
from cloud_removal_plugin.core.runtime import Generated
from tests.conftest import BlurGenerator, MakeRaster, cloudy_scene

pytestmark = pytest.mark.usefixtures("library")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "results").mkdir()
    return tmp_path / "results"


def run(
    path: Path, folder: Path, generator: Any = None, **changes: Any
) -> tuple[RemovalResult, np.ndarray, np.ndarray, np.ndarray]:
    """The result, and output (bands, h, w), opacity and mask (h, w)."""
    names = {n: str(folder / f"{n}.tif") for n in ("output", "opacity", "mask")}
    job = replace(Removal(input=str(path), **names), **changes)
    result = remove_with(generator or BlurGenerator(), job, lambda *_: None, lambda: False)
    pixels = [rasterio.open(name).read() for name in names.values()]
    return result, pixels[0], pixels[1][0], pixels[2][0]


def test_clouds_are_replaced_and_all_else_is_kept(make_raster: MakeRaster, folder: Path) -> None:
    scene = cloudy_scene(200, 150, bands=4)
    result, output, opacity, mask = run(make_raster(scene), folder)
    assert output.dtype == scene.dtype
    assert set(np.unique(mask)) == {0, 1}
    np.testing.assert_array_equal(output[:, mask == 0], scene[:, mask == 0])
    np.testing.assert_array_equal(output[3], scene[3])
    bright = scene[0] > 5000
    assert bright.mean() > 0.05
    assert output[0][bright].mean() < 0.6 * scene[0][bright].mean()
    assert result.cloud_percent == pytest.approx(100 * (opacity > Removal.threshold).mean())
    assert result.replaced_percent == pytest.approx(100 * (mask == 1).mean())
    assert result.replaced_percent > result.cloud_percent > 5
    assert result.bands == {"green": 1, "red": 2, "nir": 3}


def test_an_offset_that_seems_to_be_missing_is_told(make_raster: MakeRaster, folder: Path) -> None:
    scene, told = cloudy_scene(200, 150), "an offset is missing: Sentinel-2 has OFFSET = -0.1"
    as_it_is, shifted = make_raster(scene, name="a.tif"), make_raster(scene + 1000, name="b.tif")
    for path, changes, expected in (
        (as_it_is, {}, False),
        (shifted, {}, True),
        (shifted, {"offset": -0.1}, False),
    ):
        result, *_ = run(path, folder, **changes)
        assert (told in "\n".join(result.warnings)) == expected


def test_an_input_that_changes_meanwhile_gives_no_result(
    make_raster: MakeRaster, folder: Path
) -> None:
    path = make_raster(cloudy_scene(200, 150))

    def progress(share: float, text: str) -> None:
        if text == "Removing clouds":
            os.utime(path, ns=(0, 0))

    job = Removal(str(path), str(folder / "output.tif"))
    with pytest.raises(RasterError, match="was changed while it was read"):
        remove_with(BlurGenerator(), job, progress, lambda: False)
    assert os.listdir(folder) == []


def test_what_is_refused_for_memory_are_the_tiles_that_are_planned(
    make_raster: MakeRaster, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # 640 pixels in tiles of up to 512 are two of 320 a side.
    path, seen = make_raster(cloudy_scene(640, 640)), 320 + 2 * 16
    needed = seen**2 * (250 + BlurGenerator.bytes_per_pixel)
    monkeypatch.setattr(memory, "memory_left", lambda: int(0.9 * needed))
    with pytest.raises(OutOfMemoryError, match=f"A tile of {seen} x {seen} pixels, 16 of them"):
        run(path, folder, tile_size=512)
    assert not list(folder.iterdir())
    # So much would not do for a tile of 512 a side.
    monkeypatch.setattr(memory, "memory_left", lambda: int(1.2 * needed))
    assert run(path, folder, tile_size=512)[0].tiles == 4


@given(
    height=st.integers(1, 130),
    width=st.integers(1, 130),
    tile_size=st.sampled_from([16, 32, 48, 100]),
    dilate=st.integers(0, 5),
    feather=st.integers(0, 20),
    seed=st.integers(0, 9),
)
@settings(max_examples=25)
def test_the_tile_size_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory,
    height: int,
    width: int,
    tile_size: int,
    dilate: int,
    feather: int,
    seed: int,
) -> None:
    folder = tmp_path_factory.mktemp("tiles")
    scene = cloudy_scene(height, width, seed=seed)
    scene[:, np.random.default_rng(seed).random((height, width)) < 0.1] = 0
    scene[:, 0, 0] = 500
    profile = {"height": height, "width": width, "count": 3, "dtype": "uint16", "nodata": 0}
    grid = {"crs": "EPSG:32633", "transform": rasterio.Affine(10, 0, 0, 0, -10, 0)}
    with rasterio.open(folder / "input.tif", "w", **profile, **grid) as dataset:
        dataset.write(scene)
        dataset.descriptions = ("B3", "B4", "B8")
    options = {"dilate": dilate, "feather": feather}
    first = run(folder / "input.tif", folder, tile_size=1024, **options)
    second = run(folder / "input.tif", folder, tile_size=tile_size, **options)
    assert second[0].tiles >= first[0].tiles == 1
    assert np.abs(first[1].astype(int) - second[1]).max() <= 1
    np.testing.assert_allclose(first[2], second[2], atol=1e-5)
    np.testing.assert_array_equal(first[3], second[3])


def test_nodata_stays_and_no_made_up_pixel_is_nodata(make_raster: MakeRaster, folder: Path) -> None:
    scene = cloudy_scene(100, 120)
    scene[:, 20:50, 30:80] = 0
    scene[1, 60:70] = 0
    result, output, opacity, mask = run(make_raster(scene, nodata=0), folder)
    empty = (scene == 0).any(0)
    np.testing.assert_array_equal(output[:, empty], scene[:, empty])
    assert (output[:, ~empty] != 0).all()
    np.testing.assert_array_equal(mask == 255, empty)
    np.testing.assert_array_equal(opacity == -9999, empty)
    assert result.replaced_percent == pytest.approx(100 * (mask == 1).sum() / (~empty).sum())


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
def test_every_data_type_comes_back(make_raster: MakeRaster, folder: Path, dtype: str) -> None:
    reflectance = cloudy_scene(90, 70) / 10000
    factor = {"uint8": 255, "int16": 10000}.get(dtype, 1.0)
    scene = (reflectance * factor).astype(dtype)
    if dtype.startswith("float"):
        scene[:, :5, :5] = np.nan
    _, output, _, mask = run(make_raster(scene), folder, tile_size=32)
    assert output.dtype == dtype
    np.testing.assert_array_equal(output[:, mask != 1], scene[:, mask != 1])
    assert (mask == 1).any()


def test_replace_all_marks_everything(make_raster: MakeRaster, folder: Path) -> None:
    result, _, _, mask = run(make_raster(cloudy_scene(50, 60)), folder, replace="all")
    assert (mask == 1).all()
    assert result.replaced_percent == 100


def test_a_clear_raster_comes_back_as_it_is(make_raster: MakeRaster, folder: Path) -> None:
    scene = np.random.default_rng(0).integers(600, 1200, (3, 64, 64)).astype(np.uint16)
    result, output, _, mask = run(make_raster(scene), folder)
    np.testing.assert_array_equal(output, scene)
    assert not mask.any()
    assert result.cloud_percent == result.replaced_percent == 0


def test_a_higher_threshold_replaces_less(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(cloudy_scene(100, 100))
    low = run(path, folder, threshold=0.1)[0]
    high = run(path, folder, threshold=0.9)[0]
    assert high.replaced_percent < low.replaced_percent
    assert high.cloud_percent < low.cloud_percent


def test_two_runs_give_identical_pixels(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(cloudy_scene(100, 100))
    first, second = (run(path, folder, tile_size=32)[1:] for _ in range(2))
    for one, other in zip(first, second):
        assert one.tobytes() == other.tobytes()


def test_the_output_says_how_it_was_made(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(cloudy_scene(40, 40), nodata=0, tags={"SENSOR": "MSI"})
    run(path, folder, threshold=0.3, bands={"nir": 3})
    with rasterio.open(path) as source, rasterio.open(folder / "output.tif") as output:
        for name in ("crs", "transform", "nodata", "dtypes", "descriptions", "colorinterp"):
            assert getattr(source, name) == getattr(output, name)
        tags = output.tags()
    assert tags["SENSOR"] == "MSI"
    assert tags["CLOUD_REMOVAL_BUNDLE"] == "blur 1.0"
    parameters = json.loads(tags["CLOUD_REMOVAL_PARAMETERS"])
    assert parameters["threshold"] == 0.3
    assert parameters["bands"] == {"green": 1, "red": 2, "nir": 3}
    with rasterio.open(folder / "mask.tif") as mask:
        assert mask.nodata == 255
        assert "SENSOR" not in mask.tags()
        assert mask.colormap(1)[1][3] == 255
    with rasterio.open(folder / "opacity.tif") as opacity:
        assert opacity.dtypes == ("float32",)


def test_the_optional_rasters_are_optional(make_raster: MakeRaster, folder: Path) -> None:
    run_quietly(make_raster(cloudy_scene(40, 40)), folder)
    assert os.listdir(folder) == ["output.tif"]


def run_quietly(path: Path, folder: Path, generator: Any = None, **changes: Any) -> RemovalResult:
    job = replace(Removal(input=str(path), output=str(folder / "output.tif")), **changes)
    return remove_with(generator or BlurGenerator(), job, lambda *_: None, lambda: False)


def test_progress_rises_to_one_in_the_callers_thread(make_raster: MakeRaster, folder: Path) -> None:
    seen: list[float] = []
    threads = set()

    def progress(share: float, message: str) -> None:
        seen.append(share)
        threads.add(threading.current_thread())
        assert message

    def cancelled() -> bool:
        threads.add(threading.current_thread())
        return False

    path = make_raster(cloudy_scene(100, 100))
    job = Removal(input=str(path), output=str(folder / "output.tif"), tile_size=16)
    remove_with(BlurGenerator(), job, progress, cancelled)
    assert seen == sorted(seen)
    assert seen[0] == 0
    assert seen[-1] == 1
    assert len(seen) > 50
    assert threads == {threading.current_thread()}


@pytest.mark.parametrize("after", [0, 1, 20, 60, 90])
def test_a_cancelled_run_leaves_nothing_new(
    make_raster: MakeRaster, folder: Path, after: int
) -> None:
    (folder / "output.tif").write_bytes(b"old")
    asked = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > after

    path = make_raster(cloudy_scene(100, 100))
    job = Removal(str(path), str(folder / "output.tif"), mask=str(folder / "m.tif"), tile_size=16)
    threads = threading.active_count()
    with pytest.raises(Cancelled):
        remove_with(BlurGenerator(), job, lambda *_: None, cancelled)
    assert len(asked) == after + 1
    assert os.listdir(folder) == ["output.tif"]
    assert (folder / "output.tif").read_bytes() == b"old"
    assert threading.active_count() == threads


class FailingGenerator(BlurGenerator):
    """Breaks at its third tile."""

    calls = 0

    def generate(self, reflectance: np.ndarray, context: np.ndarray) -> Generated:
        self.calls += 1
        if self.calls == 3:
            raise BundleError("The generator broke.")
        return super().generate(reflectance, context)


def test_a_failed_run_leaves_nothing_new(make_raster: MakeRaster, folder: Path) -> None:
    (folder / "output.tif").write_bytes(b"old")
    with pytest.raises(BundleError, match="broke"):
        run(make_raster(cloudy_scene(100, 100)), folder, FailingGenerator(), tile_size=32)
    assert os.listdir(folder) == ["output.tif"]
    assert (folder / "output.tif").read_bytes() == b"old"


def test_an_error_of_the_writing_thread_arrives(
    make_raster: MakeRaster, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise OutputError("No room.")

    monkeypatch.setattr(results, "composite", refuse)
    with pytest.raises(OutputError, match="No room"):
        run(make_raster(cloudy_scene(100, 100)), folder, tile_size=32)
    assert os.listdir(folder) == []


def test_a_truncated_input_leaves_nothing(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(cloudy_scene(300, 300), compress="DEFLATE")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(RasterError, match="truncated"):
        run(path, folder, tile_size=64)
    assert os.listdir(folder) == []


def test_a_raster_without_data_is_refused(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(np.zeros((3, 40, 40), np.uint16), nodata=0)
    with pytest.raises(RasterError, match="has no data"):
        run(path, folder)
    assert os.listdir(folder) == []


def test_numbers_that_are_no_reflectance_are_refused(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(cloudy_scene(40, 40).astype(np.float32))
    with pytest.raises(ScaleError, match="reflectance"):
        run(path, folder)
    assert os.listdir(folder) == []


def test_a_given_scale_and_offset_make_the_same_reflectance(
    make_raster: MakeRaster, folder: Path
) -> None:
    scene = cloudy_scene(90, 70)
    expected = run(make_raster(scene), folder)[1].astype(float)
    shifted = make_raster((scene / 100 + 10).astype(np.float32))
    result, output, _, _ = run(shifted, folder, scale=0.01, offset=-0.1)
    assert (result.scale, result.offset) == (0.01, -0.1)
    assert "Reflectance = DN * 0.01 + -0.1, given" in "\n".join(result.log)
    np.testing.assert_allclose((output - 10) * 100, expected, atol=1)
    with rasterio.open(folder / "output.tif") as dataset:
        parameters = json.loads(dataset.tags()["CLOUD_REMOVAL_PARAMETERS"])
    assert (parameters["scale"], parameters["offset"]) == (0.01, -0.1)


@pytest.mark.parametrize("tile_size", [32, 1024])
def test_an_extent_gives_the_same_pixels_as_the_whole_raster(
    make_raster: MakeRaster, folder: Path, tile_size: int
) -> None:
    scene = cloudy_scene(200, 150, bands=4)
    scene[:, 60:70, 60:70] = 0
    path = make_raster(scene, nodata=0)
    expected = run(path, folder)[1:]
    extent = (300000.0 + 375, 4700000.0 - 1412, 300000.0 + 1220, 4700000.0 - 333)
    result, *found = run(path, folder, extent=extent, tile_size=tile_size)
    rows, cols = slice(33, 142), slice(37, 122)
    assert found[0].shape == (4, 109, 85)
    for one, whole in zip(found, expected):
        other = whole[..., rows, cols]
        np.testing.assert_allclose(one.astype(float), other, atol=1e-5 if one.ndim == 2 else 1)
    for name in ("output", "opacity", "mask"):
        with rasterio.open(folder / f"{name}.tif") as dataset:
            assert dataset.transform.to_gdal() == (300370.0, 10.0, 0.0, 4699670.0, 0.0, -10.0)
            assert dataset.crs.to_epsg() == 32633
    mask = found[2]
    assert result.replaced_percent == pytest.approx(100 * (mask == 1).sum() / (mask != 255).sum())
    assert "Extent: 85 x 109 of 150 x 200 pixels" in "\n".join(result.log)


def test_a_rotated_raster_keeps_its_rotation(make_raster: MakeRaster, folder: Path) -> None:
    transform = rasterio.Affine(8, 6, 300000, 6, -8, 4700000)
    path = make_raster(cloudy_scene(100, 100), transform=transform)
    x, y = transform * (20, 30)
    run(path, folder, extent=(x, y, x + 200, y + 200))
    with rasterio.open(folder / "output.tif") as dataset, rasterio.open(path) as source:
        corner = ~transform * (dataset.transform.c, dataset.transform.f)
        assert dataset.transform.a == 8
        assert dataset.transform.e == -8
        col, row = np.round(corner).astype(int)
        np.testing.assert_allclose(corner, (col, row), atol=1e-6)
        window = rasterio.windows.Window(col, row, dataset.width, dataset.height)
        kept = rasterio.open(folder / "mask.tif").read(1) == 0
        np.testing.assert_array_equal(dataset.read()[:, kept], source.read(window=window)[:, kept])


def test_an_extent_without_data_is_refused(make_raster: MakeRaster, folder: Path) -> None:
    scene = cloudy_scene(100, 100)
    scene[:, :40] = 0
    path = make_raster(scene, nodata=0)
    with pytest.raises(RasterError, match="has no data in EXTENT"):
        run(path, folder, extent=(300000.0, 4699700.0, 301000.0, 4700000.0))
    assert os.listdir(folder) == []


def test_an_extent_outside_is_refused(make_raster: MakeRaster, folder: Path) -> None:
    with pytest.raises(JobError, match="EXTENT lies outside"):
        run(make_raster(cloudy_scene(40, 40)), folder, extent=(0.0, 0.0, 1.0, 1.0))
    assert os.listdir(folder) == []


@pytest.mark.parametrize("tile_size", [32, 1024])
def test_a_mask_decides_what_is_replaced(
    make_raster: MakeRaster, folder: Path, tile_size: int
) -> None:
    scene = cloudy_scene(100, 100)
    scene[:, :10] = 0
    cloud = np.zeros((1, 100, 100), np.uint8)
    cloud[0, 5:30, 40:60] = 9
    cloud[0, 90:95, 90:95] = 4
    path, mask = make_raster(scene, nodata=0), make_raster(cloud, "scl.tif")
    opacity = run(path, folder)[2]
    result, output, same_opacity, changed = run(
        path,
        folder,
        cloud_mask=str(mask),
        cloud_mask_type="s2_scl",
        tile_size=tile_size,
        dilate=0,
        feather=0,
    )
    marked = (cloud[0] == 9) & (scene[0] != 0)
    np.testing.assert_array_equal(changed == 1, marked)
    np.testing.assert_array_equal(output[:, ~marked], scene[:, ~marked])
    np.testing.assert_allclose(opacity, same_opacity, atol=1e-5)
    assert result.cloud_percent == result.replaced_percent
    assert result.cloud_percent == pytest.approx(100 * marked.sum() / (scene[0] != 0).sum())
    assert "Sentinel-2's SCL is 3 (cloud shadow)" in "\n".join(result.log)
    with rasterio.open(folder / "output.tif") as dataset:
        parameters = json.loads(dataset.tags()["CLOUD_REMOVAL_PARAMETERS"])
    assert (parameters["mask"], parameters["mask_type"]) == ("scl.tif", "s2_scl")
    assert "threshold" not in parameters


def test_a_mask_grows_and_fades_like_any_cloud(make_raster: MakeRaster, folder: Path) -> None:
    cloud = np.zeros((1, 64, 64), np.uint8)
    cloud[0, 30, 30] = 1
    path, mask = make_raster(cloudy_scene(64, 64)), make_raster(cloud, "mask.tif")
    changed = run(path, folder, cloud_mask=str(mask), dilate=3, feather=4)[3]
    assert changed[30, 37] == 1
    assert changed[30, 38] == 0


class IdleGenerator(BlurGenerator):
    """Counts the blocks it is asked for."""

    calls = 0

    def generate(self, reflectance: np.ndarray, context: np.ndarray) -> Generated:
        self.calls += 1
        return super().generate(reflectance, context)


def test_clear_tiles_of_a_mask_are_not_generated(make_raster: MakeRaster, folder: Path) -> None:
    cloud = np.zeros((1, 200, 200), np.uint8)
    cloud[0, :9, :9] = 1
    path, mask = make_raster(cloudy_scene(200, 200)), make_raster(cloud, "mask.tif")
    generator = IdleGenerator()
    run_quietly(path, folder, generator, cloud_mask=str(mask), tile_size=64)
    assert generator.calls == 1


def test_a_mask_that_marks_nothing_is_said(make_raster: MakeRaster, folder: Path) -> None:
    cloud = np.full((1, 64, 64), 21824, np.uint16)
    path, mask = make_raster(cloudy_scene(64, 64)), make_raster(cloud, "qa.tif")
    result, output, _, _ = run(path, folder, cloud_mask=str(mask), cloud_mask_type="landsat_qa")
    assert "The mask marks no pixel with data as cloud" in result.warnings[-1]
    np.testing.assert_array_equal(output, cloudy_scene(64, 64))


def test_the_output_may_not_be_the_mask(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(cloudy_scene(64, 64))
    mask = make_raster(np.ones((1, 64, 64), np.uint8), "mask.tif")
    with pytest.raises(OutputError, match="is an input"):
        run(path, folder, cloud_mask=str(mask), mask=str(mask))
    assert os.listdir(folder) == []


def test_other_bands_have_no_data_where_pixels_are_replaced(
    make_raster: MakeRaster, folder: Path
) -> None:
    scene = cloudy_scene(100, 100, bands=5)
    path = make_raster(scene, nodata=0, names=("B3", "B4", "B8", "B11", "B12"))
    result, output, _, mask = run(path, folder)
    assert (mask == 1).any()
    assert (output[3:, mask == 1] == 0).all()
    np.testing.assert_array_equal(output[3:, mask == 0], scene[3:, mask == 0])
    said = "set to no data (0) where pixels are replaced: 4 B11, 5 B12"
    assert said in "\n".join(result.log)
    with rasterio.open(folder / "output.tif") as dataset:
        assert said in dataset.tags()["CLOUD_REMOVAL_OTHER_BANDS"]


def test_other_bands_without_nodata_are_left_and_named(
    make_raster: MakeRaster, folder: Path
) -> None:
    scene = cloudy_scene(100, 100, bands=4)
    result, output, _, _ = run(make_raster(scene), folder)
    np.testing.assert_array_equal(output[3], scene[3])
    said = "left as they are, clouds included: 4 B11"
    assert said in "\n".join(result.log)
    with rasterio.open(folder / "output.tif") as dataset:
        assert said in dataset.tags()["CLOUD_REMOVAL_OTHER_BANDS"]


def test_other_bands_may_be_dropped(make_raster: MakeRaster, folder: Path) -> None:
    scene = cloudy_scene(100, 100, bands=4)[[3, 0, 1, 2]]
    path = make_raster(scene, nodata=0, names=("B11", "B3", "B4", "B8"))
    kept = run(path, folder)[1]
    result, output, _, _ = run(path, folder, other_bands="drop")
    np.testing.assert_array_equal(output, kept[1:])
    assert "left out: 1 B11" in "\n".join(result.log)
    with rasterio.open(folder / "output.tif") as dataset:
        assert dataset.descriptions == ("B3", "B4", "B8")


@pytest.mark.parametrize("other_bands", ["keep", "drop"])
def test_an_alpha_band_is_no_other_band(
    make_raster: MakeRaster, folder: Path, other_bands: str
) -> None:
    scene = cloudy_scene(100, 100, bands=4)
    scene[3] = 65535
    scene[3, :20] = 0
    path = make_raster(scene, names=("B3", "B4", "B8", ""), alpha="YES", photometric="RGB")
    with rasterio.open(path) as dataset:
        assert dataset.colorinterp[3].name == "alpha"
    result, output, _, mask = run(path, folder, other_bands=other_bands)
    np.testing.assert_array_equal(output[3], scene[3])
    assert (mask[:20] == 255).all()
    assert "does not know" not in "\n".join(result.log)


def test_creation_options_are_the_outputs(make_raster: MakeRaster, folder: Path) -> None:
    run(make_raster(cloudy_scene(40, 40)), folder, creation_options=("COMPRESS=LZW",))
    with rasterio.open(folder / "output.tif") as dataset:
        assert dataset.compression.name == "lzw"


def test_what_is_set_on_the_layer_rules(make_raster: MakeRaster, folder: Path) -> None:
    scene = cloudy_scene(100, 100)
    scene[:, :10], scene[:, 90:] = 65535, 0
    wkt = rasterio.crs.CRS.from_epsg(3035).to_wkt(version="WKT2_2019")
    result, output, _, mask = run(
        make_raster(scene, nodata=0),
        folder,
        crs=wkt,
        use_nodata=False,
        nodata=((65535.0, 65535.0),),
        replace="all",
    )
    assert (mask[:10] == 255).all()
    assert (mask[10:] == 1).all()
    np.testing.assert_array_equal(output[:, :10], scene[:, :10])
    with rasterio.open(folder / "output.tif") as dataset:
        assert dataset.nodata == 65535
        assert dataset.crs.to_epsg() == 3035
    for text in ("set on the layer", "is off on the layer", "No data by the layer's settings"):
        assert text in "\n".join(result.log)


def test_bands_that_are_not_known_are_refused(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(cloudy_scene(40, 40), names=("a", "b", "c"))
    with pytest.raises(BandError, match=r"green, red, nir.*1 \(a"):
        run(path, folder)
    result = run(path, folder, bands={"green": 3, "red": 2, "nir": 1})[0]
    assert result.bands == {"green": 3, "red": 2, "nir": 1}


def test_the_output_may_not_be_the_input(make_raster: MakeRaster) -> None:
    path = make_raster(cloudy_scene(40, 40))
    before = path.read_bytes()
    with pytest.raises(OutputError, match="is an input"):
        remove_with(BlurGenerator(), Removal(str(path), str(path)), lambda *_: None, lambda: False)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "changes",
    [
        {"input": ""},
        {"output": ""},
        {"replace": "some"},
        {"threshold": 1.5},
        {"threshold": float("nan")},
        {"dilate": -1},
        {"feather": 1000},
        {"tile_size": -16},
        {"memory_mb": 1},
        {"threads": -1},
        {"scale": 0.0},
        {"scale": float("nan")},
        {"offset": float("inf")},
        {"extent": (1.0, 2.0, 3.0)},
        {"cloud_mask_type": "fmask"},
        {"other_bands": "some"},
        {"cloud_mask_type": "values"},
        {"cloud_mask_values": (1,)},
        {"cloud_mask": "m.tif", "replace": "all"},
        {"extent": (1.0, 2.0, 1.0, 3.0)},
        {"extent": (1.0, 2.0, float("inf"), 3.0)},
    ],
)
def test_settings_out_of_range_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(JobError):
        Removal(**{"input": "a.tif", "output": "b.tif", **changes})


@pytest.mark.parametrize("tile_size", [0, 64])
def test_the_bundled_generator_runs_end_to_end(
    make_raster: MakeRaster, folder: Path, tile_size: int
) -> None:
    scene = cloudy_scene(130, 170)
    job = Removal(
        input=str(make_raster(scene)),
        output=str(folder / "output.tif"),
        mask=str(folder / "mask.tif"),
        tile_size=tile_size,
    )
    result = remove(job, lambda *_: None, lambda: False)
    output = rasterio.open(folder / "output.tif").read()
    mask = rasterio.open(folder / "mask.tif").read(1)
    np.testing.assert_array_equal(output[:, mask == 0], scene[:, mask == 0])
    bright = scene[0] > 6000
    assert (mask[bright] == 1).mean() > 0.9
    assert output[0][bright].mean() < 0.6 * scene[0][bright].mean()
    assert result.replaced_percent > 5
