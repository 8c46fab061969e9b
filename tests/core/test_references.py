from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core.errors import BandError, JobError, RasterError
from cloud_removal_plugin.core.fusion import Estimate, seamless, told_by_references
from cloud_removal_plugin.core.provenance import CATEGORIES, provenance
from cloud_removal_plugin.core.raster import Window
from cloud_removal_plugin.core.regression import (
    Trust,
    agreement,
    box_mean,
    fit_line,
    fit_locally,
    weighted_median,
)
from cloud_removal_plugin.core.removal import Removal, remove_with
from cloud_removal_plugin.core.runtime import Generated
from cloud_removal_plugin.core.scene import View
from cloud_removal_plugin.core.tiling import Tile
from tests.conftest import BlurGenerator, MakeRaster, cloudy_scene

GRID = {"crs": "EPSG:32633", "transform": rasterio.Affine(10, 0, 300000, 0, -10, 4700000)}
NAMES = ("output", "mask", "provenance", "confidence")


class FaithfulGenerator(BlurGenerator):
    """Leaves clear ground as it is, as trained ones do."""

    def generate(self, reflectance: np.ndarray, context: np.ndarray) -> Generated:
        made = super().generate(reflectance, context)
        hidden = 1.0 - (1.0 - made.opacity) * (1.0 - made.shadow)
        blend = reflectance + hidden[..., None] * (made.reflectance - reflectance)
        return replace(made, reflectance=blend)


def ground(height: int, width: int, seed: int = 0) -> np.ndarray:
    """(3, h, w) uint16 without cloud, in patches."""
    rng = np.random.default_rng(seed)
    fields = rng.integers(500, 1500, (3, height // 8 + 1, width // 8 + 1)).repeat(8, 1).repeat(8, 2)
    return fields[:, :height, :width].astype(np.uint16)


def clouded(clear: np.ndarray) -> np.ndarray:
    """With an opaque bright square in the middle."""
    cloudy = clear.copy()
    height, width = clear.shape[1:]
    cloudy[:, height // 3 : height // 2, width // 3 : width // 2] = 7000
    return cloudy


def run(path: Path, references: list[Path], folder: Path, **changes: Any) -> dict[str, Any]:
    files = {name: str(folder / f"{name}.tif") for name in NAMES}
    job = replace(
        Removal(input=str(path), **files), references=tuple(map(str, references)), **changes
    )
    result = remove_with(FaithfulGenerator(), job, lambda *_: None, lambda: False)
    read = {name: rasterio.open(file).read() for name, file in files.items()}
    return {**read, "result": result}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "results").mkdir()
    return tmp_path / "results"


def test_what_a_cloud_hides_comes_from_the_reference(make_raster: MakeRaster, folder: Path) -> None:
    clear = ground(128, 144)
    reference = (clear * 0.8 + 150).astype(np.uint16)
    seen = clouded(clear)
    files = make_raster(seen), [make_raster(reference, "reference.tif")]
    done = run(*files, folder)
    hidden = (seen != clear).any(axis=0)
    error = np.abs(done["output"].astype(float) - clear)[:, hidden].mean()
    copied = np.abs(reference.astype(float) - clear)[:, hidden].mean()
    assert error < 0.25 * copied
    kind, which = done["provenance"]
    assert (kind[hidden] == 2).all()
    assert (which[hidden] == 1).all()
    kept = done["mask"][0] == 0
    np.testing.assert_array_equal(done["output"][:, kept], seen[:, kept])
    np.testing.assert_array_equal(kind == 1, kept)
    np.testing.assert_array_equal(which > 0, kind == 2)
    assert (done["confidence"] > 0).all()


def test_the_generator_fills_what_no_reference_shows(make_raster: MakeRaster, folder: Path) -> None:
    clear = ground(128, 144)
    seen = clouded(clear)
    half = make_raster(clear[:, :, :60], "half.tif")
    done = run(make_raster(seen), [half], folder)
    hidden = (seen != clear).any(axis=0)
    left = np.arange(144) < 50
    kind = done["provenance"][0]
    assert (kind[hidden & left] == 2).all()
    assert (kind[hidden & (np.arange(144) > 62)] == 3).all()


def test_the_second_reference_helps_where_the_first_is_cloudy(
    make_raster: MakeRaster, folder: Path
) -> None:
    clear = ground(128, 144)
    first = make_raster(clouded(clear), "first.tif")
    second = make_raster(clear, "second.tif")
    seen = clouded(clear)
    done = run(make_raster(seen), [first, second], folder)
    hidden = (seen != clear).any(axis=0)
    assert (done["provenance"][1][hidden] == 2).all()


@pytest.mark.parametrize("tile_size", [32, 64])
def test_the_tile_size_changes_nothing(
    make_raster: MakeRaster, folder: Path, tile_size: int
) -> None:
    path = make_raster(cloudy_scene(150, 170, seed=3))
    references = [make_raster(cloudy_scene(150, 170, seed=s), f"{s}.tif") for s in (4, 5)]
    whole = run(path, references, folder, tile_size=1024)
    tiled = run(path, references, folder, tile_size=tile_size)
    assert tiled["result"].tiles > whole["result"].tiles == 1
    assert np.abs(whole["output"].astype(int) - tiled["output"]).max() <= 1
    np.testing.assert_array_equal(whole["provenance"], tiled["provenance"])
    np.testing.assert_allclose(whole["confidence"], tiled["confidence"], rtol=1e-3, atol=1e-4)


def test_a_reference_in_another_crs_is_warped(make_raster: MakeRaster, folder: Path) -> None:
    from rasterio.warp import calculate_default_transform, reproject

    clear = ground(128, 144)
    path = make_raster(clear, "clear.tif")
    with rasterio.open(path) as dataset:
        transform, width, height = calculate_default_transform(
            dataset.crs, "EPSG:4326", dataset.width, dataset.height, *dataset.bounds
        )
        moved = np.zeros((3, height, width), np.uint16)
        reproject(
            clear,
            moved,
            src_transform=dataset.transform,
            src_crs=dataset.crs,
            dst_transform=transform,
            dst_crs="EPSG:4326",
        )
    other = make_raster(moved, "other.tif", crs="EPSG:4326", transform=transform, nodata=0)
    seen = clouded(clear)
    done = run(make_raster(seen), [other], folder)
    hidden = (seen != clear).any(axis=0)
    assert (done["provenance"][0][hidden] == 2).mean() > 0.95
    error = np.abs(done["output"].astype(float) - clear)[:, hidden].mean()
    assert error < 150
    assert any("warped from the CRS" in line for line in done["result"].log)


def test_a_reference_of_half_the_size_in_pixels_is_warped(
    make_raster: MakeRaster, folder: Path
) -> None:
    clear = ground(128, 144)
    coarse = clear.reshape(3, 64, 2, 72, 2).mean(axis=(2, 4)).astype(np.uint16)
    wide = rasterio.Affine(20, 0, 300000, 0, -20, 4700000)
    other = make_raster(coarse, "coarse.tif", crs=GRID["crs"], transform=wide)
    seen = clouded(clear)
    done = run(make_raster(seen, **GRID), [other], folder)
    hidden = (seen != clear).any(axis=0)
    assert (done["provenance"][0][hidden] == 2).mean() > 0.95
    assert np.abs(done["output"].astype(float) - clear)[:, hidden].mean() < 150


def test_a_reference_without_band_names_has_the_bands_of_the_input(
    make_raster: MakeRaster, folder: Path
) -> None:
    clear = ground(128, 144)
    seen = clouded(clear)
    plain = make_raster(clear, "plain.tif", names=("", "", ""))
    done = run(make_raster(seen), [plain], folder)
    hidden = (seen != clear).any(axis=0)
    assert (done["provenance"][0][hidden] == 2).all()


def test_what_a_mask_calls_clear_is_what_a_reference_is_fitted_to(
    make_raster: MakeRaster, folder: Path
) -> None:
    clear = ground(128, 144)
    bright = (clear + 3000).astype(np.uint16)
    seen = bright.copy()
    seen[:, 40:60, 40:60] = 9000
    marked = (seen != bright).any(axis=0)[None].astype(np.uint8)
    mask = make_raster(marked, "cloud.tif", names=("mask",))
    covered = make_raster(np.zeros((1, 128, 144), np.uint8), "none.tif", names=("mask",))
    reference = make_raster((bright - 500).astype(np.uint16), "reference.tif")
    done = run(
        make_raster(seen),
        [reference],
        folder,
        cloud_mask=str(mask),
        reference_masks=(str(covered),),
    )
    there = marked[0] > 0
    assert np.abs(done["output"].astype(float) - bright)[:, there].mean() < 60


@pytest.mark.parametrize("lit_rows", [40, 10])
def test_a_shadow_over_most_of_the_image_is_no_ground(
    make_raster: MakeRaster, folder: Path, lit_rows: int
) -> None:
    clear = ground(128, 144)
    seen = clouded(clear)
    seen[:, lit_rows:] = (seen[:, lit_rows:] * 0.45).astype(np.uint16)
    reference = make_raster((clear * 0.95 + 30).astype(np.uint16), "reference.tif")
    done = run(make_raster(seen), [reference], folder)
    cloud = (clouded(clear) != clear).any(axis=0)
    ratio = done["output"][:, cloud] / clear[:, cloud]
    # Nine tenths are what is expected of any two dates beforehand.
    assert 0.85 < np.median(ratio) < 1.05


@pytest.mark.parametrize("factor", [0.5, 2.0])
def test_a_reference_of_another_scale_is_fitted(
    make_raster: MakeRaster, folder: Path, factor: float
) -> None:
    clear = ground(128, 144)
    reference = make_raster((clear * factor).astype(np.uint16), "reference.tif")
    done = run(make_raster(clouded(clear)), [reference], folder)
    cloud = (clouded(clear) != clear).any(axis=0)
    ratio = done["output"][:, cloud] / clear[:, cloud]
    assert 0.9 < np.median(ratio) < 1.1


def test_references_count_into_the_memory(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(clouded(ground(600, 600)))
    given = [make_raster(ground(600, 600), f"{k}.tif") for k in range(3)]
    sizes = [
        run(path, references, folder, memory_mb=1024)["result"].tile_size
        for references in ([], given)
    ]
    assert sizes[1] < sizes[0]


def test_a_reference_that_is_all_cloud_is_not_used(make_raster: MakeRaster, folder: Path) -> None:
    seen = clouded(ground(128, 144))
    cloud = make_raster(np.full_like(seen, 7000), "cloud.tif")
    path = make_raster(seen)
    done = run(path, [cloud], folder)
    without = run(path, [], folder)
    assert not (done["provenance"][0] == 2).any()
    np.testing.assert_array_equal(done["output"], without["output"])
    assert any("it is not used" in line for line in done["result"].log)


def test_the_input_is_no_reference(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(cloudy_scene(64, 64))
    with pytest.raises(RasterError, match="is the input itself"):
        run(path, [path], folder)


def test_a_reference_of_another_place_is_refused(make_raster: MakeRaster, folder: Path) -> None:
    far = make_raster(
        ground(64, 64), "far.tif", transform=rasterio.Affine(10, 0, 500000, 0, -10, 4700000)
    )
    with pytest.raises(RasterError, match="REFERENCES does not overlap the raster"):
        run(make_raster(clouded(ground(128, 144))), [far], folder)
    assert not list(folder.iterdir())


def test_a_reference_without_place_or_size_in_common_is_refused(
    make_raster: MakeRaster, folder: Path
) -> None:
    lost = make_raster(ground(64, 64), "lost.tif", transform=rasterio.Affine.identity(), crs=None)
    with pytest.raises(RasterError, match=r"REFERENCES '.*lost.tif' \(64 x 64 pixels\)"):
        run(make_raster(clouded(ground(128, 144))), [lost], folder)


def test_a_reference_with_other_bands_is_refused(make_raster: MakeRaster, folder: Path) -> None:
    other = make_raster(ground(128, 144), "swir.tif", names=("B11", "B12", "B9"))
    with pytest.raises(BandError, match=r"REFERENCES: the bands of '.*swir.tif' cannot be told"):
        run(make_raster(clouded(ground(128, 144))), [other], folder)


def test_references_that_show_other_ground_do_little_harm(
    make_raster: MakeRaster, folder: Path
) -> None:
    clear = ground(128, 144)
    seen = clouded(clear)
    hidden = (seen != clear).any(axis=0)
    path = make_raster(seen)

    def error(references: list[Path]) -> float:
        output = run(path, references, folder)["output"].astype(float)
        return float(np.abs(output - clear)[:, hidden].mean())

    wrong = [make_raster(ground(128, 144, seed=s), f"wrong{s}.tif") for s in (9, 10, 11)]
    assert max(error([other]) for other in wrong) <= 1.05 * error([])


def test_reference_masks_rule(make_raster: MakeRaster, folder: Path) -> None:
    clear = ground(128, 144)
    seen = clouded(clear)
    nothing = make_raster(np.ones((1, 128, 144), np.uint8), "mask.tif", names=("mask",))
    reference = make_raster(clear, "clear.tif")
    done = run(make_raster(seen), [reference], folder, reference_masks=(str(nothing),))
    assert not (done["provenance"][0] == 2).any()


def test_as_many_masks_as_references() -> None:
    with pytest.raises(JobError, match="REFERENCE_MASKS has 1 entries for 2 REFERENCES"):
        Removal("a.tif", "b.tif", references=("c.tif", "d.tif"), reference_masks=("e.tif",))


def test_provenance_has_colours_and_names(make_raster: MakeRaster, folder: Path) -> None:
    run(make_raster(clouded(ground(128, 144))), [], folder)
    with rasterio.open(folder / "provenance.tif") as dataset:
        table = dataset.colormap(1)
        assert dataset.nodata == 0
    assert {value: table[value] for value in CATEGORIES} == {
        value: category.color for value, category in CATEGORIES.items()
    }
    names = (folder / "provenance.tif.aux.xml").read_text()
    assert "from a reference" in names


def test_provenance_names_a_reference_only_where_one_was_used() -> None:
    valid = np.array([[False, True, True, True]])
    replaced = np.array([[False, False, True, True]])
    source = np.array([[2, 2, 2, 0]], np.uint8)
    kind, which = provenance(valid, replaced, source)
    assert kind.tolist() == [[0, 1, 2, 3]]
    assert which.tolist() == [[0, 0, 2, 0]]


def test_a_line_is_found_in_spite_of_haze() -> None:
    rng = np.random.default_rng(0)
    x = rng.uniform(0.05, 0.3, (3, 5000))
    y = 0.7 * x + 0.04 + rng.normal(0, 0.004, x.shape)
    y[:, :1500] += rng.uniform(0.05, 0.4, 1500)
    line = fit_line(x, y, np.ones(5000), Trust())
    np.testing.assert_allclose(line.apply(x)[:, 1500:], (0.7 * x + 0.04)[:, 1500:], atol=0.01)


def test_without_a_clear_pixel_only_contrast_is_lost() -> None:
    x = np.random.default_rng(0).uniform(0.05, 0.3, (3, 500))
    line = fit_line(x, 2 * x, np.zeros(500), Trust())
    np.testing.assert_allclose(line.apply(x).mean(axis=1), x.mean(axis=1), atol=1e-6)
    np.testing.assert_array_equal(line.matrix, Trust().gain * np.eye(3))


def test_a_local_change_is_found_where_enough_is_clear() -> None:
    fitted = np.full((1, 256, 256), 0.1, np.float32)
    fitted += np.random.default_rng(0).normal(0, 0.02, fitted.shape).astype(np.float32)
    image = fitted.copy()
    image[:, :, 128:] += 0.05
    found = fit_locally(fitted, image, np.ones((256, 256), np.float32), 8, Trust(local=100.0))
    corrected = found.apply(fitted, found.fields(0, 0, 256, 256))
    assert np.abs(corrected - image)[..., 160:].mean() < 0.005
    assert np.abs(corrected - image)[..., :96].mean() < 0.005


def test_dates_agree_on_clear_ground_only() -> None:
    a = np.full((3, 60, 60), 0.1)
    b = a.copy()
    b[:, :, 30:] += 0.1
    alike = agreement(b, a, Trust())
    assert alike[:, :20].min() > 0.9
    assert alike[:, 40:].max() < 0.01


def test_the_box_mean_is_the_mean_of_the_window() -> None:
    values = np.random.default_rng(0).random((9, 11))
    mean = box_mean(values, 2)
    assert mean[4, 5] == pytest.approx(values[2:7, 3:8].mean())
    assert mean.shape == values.shape


def test_the_weighted_median_halves_the_weight() -> None:
    assert weighted_median(np.array([3.0, 1.0, 2.0]), np.array([1.0, 1.0, 1.0])) == 2.0
    assert weighted_median(np.array([3.0, 1.0, 2.0]), np.array([9.0, 1.0, 1.0])) == 3.0


def square(height: int = 80) -> np.ndarray:
    """Kept pixels around a square."""
    kept = np.ones((height, height), bool)
    kept[20:60, 20:60] = False
    return kept


def test_no_edge_shows_at_a_seam() -> None:
    image = np.full((1, 80, 80), 0.2, np.float32)
    filled = np.full((1, 80, 80), 0.15, np.float32)
    kept = square()
    smooth = np.where(kept, image, seamless(image, filled, kept))[0]
    assert np.abs(np.diff(smooth[40])).max() < 0.2 * 0.05
    assert smooth[40, 40] < 0.165


def test_haze_beside_a_cloud_is_not_pulled_into_it() -> None:
    image = np.full((1, 80, 80), 0.2, np.float32)
    filled = np.full((1, 80, 80), 0.2, np.float32)
    kept = square()
    image[:, 14:66, 14:66] = 0.35
    assert np.abs(seamless(image, filled, kept)[:, ~kept] - 0.2).max() < 0.1 * 0.15


def test_references_correct_what_the_network_calls_hidden() -> None:
    expected = ground(60, 80).astype(np.float32) / 10000
    seen = expected.copy()
    seen[:, :20, :20] += 0.1
    seen[:, :20, 60:] *= 0.3
    seen[0, 40:, :20] += 0.1  # One band alone: growth, no cloud.
    valid, area = np.ones((60, 80), bool), Window(0, 0, 60, 80)
    view = View(Tile(area, area), area, seen, valid, np.moveaxis(seen, 0, -1), None)
    source = valid.astype(np.uint8)
    source[:, 50:60] = 0
    nothing = np.zeros((60, 80), np.float32)
    filled = Estimate(expected, source, nothing, nothing)
    hidden = np.full((60, 80), 0.3, np.float32)
    told = told_by_references(hidden, view, filled)
    assert told[5:15, 5:15].min() == 1.0
    assert told[5:15, 65:75].min() > 0.6
    np.testing.assert_allclose(told[25:35, 25:45], 0.0, atol=1e-6)
    np.testing.assert_array_equal(told[:, 50:60], hidden[:, 50:60])
    np.testing.assert_allclose(told[45:55, 5:15], 0.3, atol=1e-3)
