"""Bundles that are not tile invariant: run patch by patch, blended, and refused where they lack."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.bundle import Bundle, bundled, load_bundle
from cloud_removal_plugin.core.context import CellStatistics
from cloud_removal_plugin.core.detection import Detection, detect
from cloud_removal_plugin.core.errors import BundleError
from cloud_removal_plugin.core.removal import Removal, RemovalResult, remove, remove_with
from cloud_removal_plugin.core.runtime import BundledGenerator, PatchGenerator, generator_of
from tests.conftest import MakeRaster, cloudy_scene

PATCHES = Path(__file__).resolve().parents[1] / "bundles" / "patches"
QUIET = (lambda *_: None, lambda: False)


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return load_bundle(PATCHES)


class Counted(PatchGenerator):
    """Says of each pixel of a patch where in the patch it is, in place of a network."""

    def _run(self, patch: np.ndarray) -> np.ndarray:
        rows, cols = np.mgrid[: self.patch, : self.patch]
        return np.stack([patch[..., 0], rows, cols], axis=-1).astype(np.float32)


def remove_all(path: Path, output: Path, **changes: Any) -> tuple[RemovalResult, np.ndarray]:
    settings = Removal(input=str(path), output=str(output), bundle=str(PATCHES), replace="all")
    result = remove(replace(settings, **changes), lambda *_: None, lambda: False)
    with rasterio.open(output) as dataset:
        return result, dataset.read()


def test_the_manifest_decides_how_a_bundle_is_run(bundle: Bundle) -> None:
    assert isinstance(generator_of(bundle), PatchGenerator)
    assert isinstance(generator_of(load_bundle(bundled())), BundledGenerator)
    with pytest.raises(BundleError, match="the head reflectance only; it has the patch None"):
        PatchGenerator(load_bundle(bundled()))


@pytest.mark.parametrize("patch", [..., 0, 12, 5000, "32"])
def test_a_patch_that_is_none_is_named(tmp_path: Path, patch: object) -> None:
    folder = tmp_path / "bundle"
    shutil.copytree(PATCHES, folder)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["patch"] = patch
    if patch is ...:
        del manifest["patch"]
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(BundleError, match=r"manifest\.json': patch is .*; expected a"):
        load_bundle(folder)


def test_patches_overlap_by_half_and_fade_into_each_other(bundle: Bundle) -> None:
    rng = np.random.default_rng(0)
    reflectance = rng.uniform(0.0, 0.5, (96, 128, 3)).astype(np.float32)
    made = Counted(bundle, 1).generate(reflectance, np.zeros((6, 8, 3), np.float32))
    assert made.opacity is None
    assert made.shadow is None
    # What all patches say alike stays as it is.
    np.testing.assert_allclose(made.reflectance[..., 0], reflectance[..., 0], atol=1e-5)
    rows = made.reflectance[:, 40, 1]
    weight = np.sin((np.arange(16) + 0.5) * np.pi / 32) ** 2
    expected = weight * np.arange(16) + (1 - weight) * np.arange(16, 32)
    np.testing.assert_allclose(rows[16:32], expected, atol=1e-4)
    np.testing.assert_allclose(rows[32:80], np.tile(rows[16:32], 3), atol=1e-4)
    assert np.abs(np.diff(rows[16:80])).max() < 1.1
    np.testing.assert_allclose(made.reflectance[40, 16:64, 2], rows[16:64], atol=1e-4)


def test_cells_without_data_get_the_colours_around(bundle: Bundle) -> None:
    mean = np.full((4, 4, 3), 0.3, np.float32)
    mean[1, 2] = 0.0
    share = np.ones((4, 4), np.float32)
    share[1, 2] = 0.0
    context = PatchGenerator(bundle, 1).context(CellStatistics(mean, mean, mean, share))
    assert context.shape == (4, 4, 3)
    np.testing.assert_allclose(context, 0.3, atol=1e-4)


@pytest.mark.parametrize(("height", "width"), [(150, 170), (64, 32), (20, 9)])
def test_tiles_do_not_show(
    bundle: Bundle, make_raster: MakeRaster, tmp_path: Path, height: int, width: int
) -> None:
    scene = cloudy_scene(height, width)
    path = make_raster(scene)
    _, whole = remove_all(path, tmp_path / "whole.tif", tile_size=1024)
    result, tiled = remove_all(path, tmp_path / "tiled.tif", tile_size=32)
    assert result.tiles == -(-height // 32) * -(-width // 32)
    assert np.abs(whole.astype(int) - tiled).max() <= 1
    assert np.abs(whole.astype(int) - scene).mean() > 100


def test_an_extent_gives_what_the_whole_raster_gives_there(
    make_raster: MakeRaster, tmp_path: Path
) -> None:
    path = make_raster(cloudy_scene(150, 170))
    _, whole = remove_all(path, tmp_path / "whole.tif")
    left, top = 300000 + 10 * 37, 4700000 - 10 * 21
    extent = (left, top - 10 * 50, left + 10 * 60, top)
    _, part = remove_all(path, tmp_path / "part.tif", extent=extent)
    assert np.abs(whole[:, 21:71, 37:97].astype(int) - part).max() <= 1


def test_a_mask_says_what_is_replaced_and_the_rest_is_kept(
    make_raster: MakeRaster, tmp_path: Path
) -> None:
    scene = cloudy_scene(100, 120)
    cloud = np.zeros((1, 100, 120), np.uint8)
    cloud[:, 20:60, 30:70] = 1
    mask = make_raster(cloud, "mask.tif", names=("mask",))
    options = {"replace": "cloudy", "cloud_mask": str(mask), "mask": str(tmp_path / "made.tif")}
    result, output = remove_all(make_raster(scene), tmp_path / "out.tif", **options)
    with rasterio.open(tmp_path / "made.tif") as dataset:
        made = dataset.read(1)
    np.testing.assert_array_equal(output[:, made == 0], scene[:, made == 0])
    assert (output[:, 25:55, 35:65] != scene[:, 25:55, 35:65]).mean() > 0.9
    assert result.cloud_percent == pytest.approx(100 * cloud.mean())


def test_the_log_says_how_it_is_run_and_that_clouds_are_not_known(
    make_raster: MakeRaster, tmp_path: Path
) -> None:
    said: list[str] = []
    settings = Removal(
        input=str(make_raster(cloudy_scene(64, 64))),
        output=str(tmp_path / "out.tif"),
        bundle=str(PATCHES),
        replace="all",
    )
    result = remove(settings, lambda share, text: said.append(text), lambda: False)
    assert any("not tile invariant: it is run on patches of 32 x 32 pixels" in t for t in said)
    assert result.cloud_percent is None
    assert result.replaced_percent == 100.0


def test_what_needs_opacity_is_refused_before_anything_is_written(
    make_raster: MakeRaster, tmp_path: Path
) -> None:
    path = make_raster(cloudy_scene(64, 64))
    with pytest.raises(BundleError, match=r"cannot find clouds\. Give a cloud mask \(MASK\)"):
        remove_all(path, tmp_path / "out.tif", replace="cloudy")
    with pytest.raises(BundleError, match=r"Leave the output of opacity \(OPACITY\) out"):
        remove_all(path, tmp_path / "out.tif", opacity=str(tmp_path / "opacity.tif"))
    with pytest.raises(BundleError, match="Leave REFERENCES out, or choose a model that gives"):
        remove_all(path, tmp_path / "out.tif", references=(str(path),))
    with pytest.raises(BundleError, match=r"Leave the expected error \(CONFIDENCE\) out"):
        remove_all(path, tmp_path / "out.tif", confidence=str(tmp_path / "confidence.tif"))
    with pytest.raises(BundleError, match="finding clouds needs opacity and shadow"):
        detect(Detection(str(path), str(tmp_path / "classes.tif"), bundle=str(PATCHES)), *QUIET)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["input.tif"]


def test_a_network_of_another_size_is_refused(bundle: Bundle) -> None:
    reflectance = np.zeros((16, 16, 3), np.float32)
    with pytest.raises(BundleError, match="cannot be run on inputs of shape"):
        PatchGenerator(replace(bundle, patch=16), 1).generate(reflectance, reflectance[::8, ::8])


def test_removal_takes_any_generator_of_the_kind(
    bundle: Bundle, make_raster: MakeRaster, tmp_path: Path
) -> None:
    settings = Removal(
        input=str(make_raster(cloudy_scene(70, 50))),
        output=str(tmp_path / "out.tif"),
        replace="all",
        dilate=0,
        feather=0,
        tile_size=16,
    )
    result = remove_with(Counted(bundle, 1), settings, lambda *_: None, lambda: False)
    assert result.replaced_percent == 100.0
