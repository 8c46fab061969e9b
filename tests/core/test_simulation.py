"""Clouds put on raster files."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core import simulation, simulation_settings
from cloud_removal_plugin.core.clouds import COVER_OPACITY, DIRECT_SHARE, KINDS
from cloud_removal_plugin.core.errors import (
    BandError,
    Cancelled,
    JobError,
    OutputError,
    RasterError,
    ScaleError,
)
from cloud_removal_plugin.core.raster import Band
from cloud_removal_plugin.core.simulation import Simulation, SimulationResult, simulate_clouds
from tests.conftest import MakeRaster


def ground(height: int = 300, width: int = 260, bands: int = 3) -> np.ndarray:
    return np.random.default_rng(2).integers(300, 2500, (bands, height, width)).astype(np.uint16)


def run(path: Path, **options: Any) -> tuple[SimulationResult, dict[str, np.ndarray]]:
    outputs = {name: path.parent / f"{name}.tif" for name in ("output", "opacity", "shadow")}
    settings = Simulation(str(path), **{k: str(v) for k, v in outputs.items()}, **options)
    result = simulate_clouds(settings, lambda *_: None, lambda: False)
    arrays = {}
    for name, output in outputs.items():
        with rasterio.open(output) as dataset:
            arrays[name] = dataset.read() if name == "output" else dataset.read(1)
    return result, arrays


def test_the_settings_know_the_kinds_that_are_drawn() -> None:
    assert tuple(KINDS) == simulation_settings.KINDS


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("cover", [0.0, 12.0, 55.0, 100.0])
def test_cover_is_what_was_asked(make_raster: MakeRaster, kind: str, cover: float) -> None:
    result, arrays = run(make_raster(ground(), nodata=0), kind=kind, cover=cover)
    measured = 100.0 * (arrays["opacity"] > COVER_OPACITY).mean()
    assert measured == pytest.approx(cover, abs=2.0)
    assert result.cover_percent == pytest.approx(measured)


def test_output_is_a_raster_like_the_input(make_raster: MakeRaster) -> None:
    path = make_raster(ground(), nodata=0, tags={"SCALE": "0.0001"})
    run(path)
    with rasterio.open(path) as before, rasterio.open(path.parent / "output.tif") as after:
        for name in ("crs", "transform", "shape", "dtypes", "nodatavals", "descriptions"):
            assert getattr(after, name) == getattr(before, name), name
        told = json.loads(after.tags()["CLOUD_REMOVAL_SIMULATION"])
    assert (told["kind"], told["seed"], told["cover"]) == ("broken", 1, 40.0)


def test_pixels_without_cloud_and_shadow_stay_as_they_are(make_raster: MakeRaster) -> None:
    clear = ground()
    _, arrays = run(make_raster(clear), cover=20.0)
    free = (arrays["opacity"] == 0) & (arrays["shadow"] == 0)
    assert free.any()
    np.testing.assert_array_equal(arrays["output"][:, free], clear[:, free])
    thick = arrays["opacity"] > 0.9
    assert arrays["output"][:, thick].mean() > 3000
    for name in ("opacity", "shadow"):
        assert arrays[name].dtype == np.float32
        assert 0.0 <= arrays[name].min() < arrays[name].max() <= 1.0


def test_nodata_stays_and_does_not_count(make_raster: MakeRaster) -> None:
    clear = ground()
    clear[:, :200] = 0
    clear[1, 210, :50] = 0
    result, arrays = run(make_raster(clear, nodata=0), cover=30.0)
    empty = (clear == 0).any(axis=0)
    np.testing.assert_array_equal(arrays["output"][:, empty], clear[:, empty])
    assert (arrays["output"][:, ~empty] > 0).all()
    assert (arrays["opacity"][empty] == -9999).all()
    assert (arrays["shadow"][empty] == -9999).all()
    assert 100 * (arrays["opacity"][~empty] > COVER_OPACITY).mean() == pytest.approx(30.0, abs=2)
    assert result.cover_percent == pytest.approx(30.0, abs=2)


def test_floats_with_nan(make_raster: MakeRaster) -> None:
    clear = (ground() / 1e4).astype(np.float32)
    clear[:, 40:60, 50:90] = np.nan
    _, arrays = run(make_raster(clear, nodata=float("nan")))
    assert np.isnan(arrays["output"]).any(axis=0).sum() == 20 * 40
    assert arrays["output"].dtype == np.float32


def test_tiles_do_not_show(make_raster: MakeRaster, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_raster(ground())
    _, whole = run(path, kind="thick")
    monkeypatch.setattr(simulation, "_TILE", 64)
    _, tiled = run(path, kind="thick")
    assert np.abs(whole["output"].astype(int) - tiled["output"]).max() <= 1
    np.testing.assert_allclose(tiled["opacity"], whole["opacity"], atol=1e-6)


def test_the_seed_rules(make_raster: MakeRaster) -> None:
    path = make_raster(ground())
    first, second, other = (run(path, seed=seed)[1]["opacity"] for seed in (5, 5, 6))
    np.testing.assert_array_equal(first, second)
    assert (first != other).any()


@pytest.mark.parametrize(("azimuth", "down", "right"), [(0, 12, 0), (90, 0, -12), (180, -12, 0)])
def test_shadows_lie_away_from_the_sun(
    make_raster: MakeRaster, azimuth: float, down: int, right: int
) -> None:
    path = make_raster(ground())
    options = {"sun_azimuth": azimuth, "sun_height": 45.0, "cloud_height": 120.0, "cover": 15.0}
    arrays = run(path, **options)[1]
    moved = np.roll(arrays["opacity"], (down, right), axis=(0, 1))
    seen = np.zeros_like(moved, bool)
    seen[20:-20, 20:-20] = True
    seen &= arrays["opacity"] < 0.01
    assert np.corrcoef(moved[seen], arrays["shadow"][seen])[0, 1] > 0.99


def test_a_south_up_raster_has_its_shadows_on_the_other_side(make_raster: MakeRaster) -> None:
    path = make_raster(ground(), transform=rasterio.Affine(10, 0, 0, 0, 10, 0))
    arrays = run(path, sun_azimuth=0.0, sun_height=45.0, cloud_height=120.0, cover=15.0)[1]
    moved = np.roll(arrays["opacity"], -12, axis=0)
    seen = np.zeros_like(moved, bool)
    seen[20:-20, 20:-20] = True
    seen &= arrays["opacity"] < 0.01
    assert np.corrcoef(moved[seen], arrays["shadow"][seen])[0, 1] > 0.99


def test_shadows_from_far_beyond_the_raster_need_no_more_memory(make_raster: MakeRaster) -> None:
    result, arrays = run(make_raster(ground(60, 50)), sun_height=1.0, cloud_height=20000.0)
    assert arrays["shadow"].max() > 0
    assert "1145799 m" in " ".join(result.log)


@pytest.mark.parametrize("shape", [(1, 1), (1, 70), (600, 3)])
def test_any_size(make_raster: MakeRaster, shape: tuple[int, int]) -> None:
    _, arrays = run(make_raster(ground(*shape)))
    assert arrays["output"].shape == (3, *shape)


def test_bands_without_a_role_get_the_same_clouds(make_raster: MakeRaster) -> None:
    clear = np.full((3, 200, 200), 1000, np.uint16)
    result, arrays = run(make_raster(clear, names=("a", "b", "c")), kind="thick")
    thick = arrays["opacity"] > 0.95
    change = arrays["output"][:, thick].astype(int) - 1000
    assert thick.any()
    assert (change > 1000).all()
    assert "none was recognised" in result.log[0]


def test_direct_share_by_role_then_wavelength_then_the_mean() -> None:
    assert simulation.direct_share(Band(1, wavelength=0.5), "nir") == DIRECT_SHARE["nir"]
    assert simulation.direct_share(Band(1, wavelength=0.665), None) == DIRECT_SHARE["red"]
    assert simulation.direct_share(Band(1, wavelength=0.705), None) == pytest.approx(
        0.818, abs=0.01
    )
    assert simulation.direct_share(Band(1, wavelength=2.2), None) == 0.96
    assert simulation.direct_share(Band(1), None) == pytest.approx(0.755)


def test_chosen_bands_rule_and_a_wrong_one_is_refused(make_raster: MakeRaster) -> None:
    path = make_raster(ground(), names=("a", "b", "c"))
    result, _ = run(path, bands={"nir": 2})
    assert "nir = band 2 b" in result.log[0]
    with pytest.raises(BandError, match="BAND_RED is band 7"):
        run(path, bands={"red": 7})


def test_no_data_and_no_reflectance_are_refused(make_raster: MakeRaster) -> None:
    with pytest.raises(RasterError, match="has no data"):
        run(make_raster(np.zeros((3, 20, 20), np.uint16), nodata=0))
    with pytest.raises(ScaleError, match="99th percentile"):
        run(make_raster(np.full((3, 20, 20), 60000, np.uint16)))


def test_cancelling_leaves_nothing(make_raster: MakeRaster) -> None:
    path = make_raster(ground())
    settings = Simulation(str(path), str(path.parent / "out.tif"))
    seen: list[float] = []
    with pytest.raises(Cancelled):
        simulate_clouds(settings, lambda share, _: seen.append(share), lambda: len(seen) > 2)
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_progress_rises_to_the_end(make_raster: MakeRaster) -> None:
    path = make_raster(ground())
    seen: list[float] = []
    simulate_clouds(
        Simulation(str(path), str(path.parent / "out.tif")),
        lambda share, _: seen.append(share),
        lambda: False,
    )
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_the_input_is_not_overwritten(make_raster: MakeRaster) -> None:
    path = make_raster(ground())
    with pytest.raises(OutputError, match="input of this run"):
        simulate_clouds(Simulation(str(path), str(path)), lambda *_: None, lambda: False)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"kind": "cirrus"}, "kind is 'cirrus'; expected one of thin"),
        ({"cover": 101.0}, "cover is 101"),
        ({"cover": math.nan}, "cover is nan"),
        ({"sun_height": 0.0}, "sun_height is 0"),
        ({"seed": -1}, "seed is -1"),
        ({"input": ""}, "needs the path"),
    ],
)
def test_settings_out_of_range_are_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(JobError, match=message):
        Simulation(**{"input": "a.tif", "output": "b.tif", **options})


def test_a_given_scale_wins(make_raster: MakeRaster) -> None:
    bright = np.full((3, 60, 60), 40000, np.uint16)
    result, arrays = run(make_raster(bright), scale=1e-5, offset=-0.1, kind="thick")
    assert "Reflectance = DN * 1e-05 + -0.1, given" in result.log
    thick = arrays["opacity"] > 0.95
    assert (arrays["output"][:, thick] > 45000).all()
    with pytest.raises(ScaleError, match="above 0"):
        run(make_raster(bright), scale=-1.0, offset=0.0)


def test_what_is_set_on_the_layer_holds(make_raster: MakeRaster) -> None:
    clear = ground()
    clear[:, :100] = 777
    wkt = rasterio.crs.CRS.from_epsg(32634).to_wkt(version="WKT2_2019")
    path = make_raster(clear)
    result, arrays = run(path, nodata=((777.0, 777.0),), crs=wkt)
    assert (arrays["opacity"][:100] == -9999).all()
    np.testing.assert_array_equal(arrays["output"][:, :100], clear[:, :100])
    with rasterio.open(path.parent / "output.tif") as dataset:
        assert dataset.crs.to_epsg() == 32634
        assert dataset.nodata == 777
    assert "set on the layer" in result.log[0]


def test_a_mask_in_the_file_goes_into_the_result(make_raster: MakeRaster) -> None:
    path = make_raster(ground())
    holes = np.full((300, 260), 255, np.uint8)
    holes[:50] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(holes)
    _, arrays = run(path)
    assert (arrays["opacity"][:50] == -9999).all()
    with rasterio.open(path.parent / "output.tif") as dataset:
        np.testing.assert_array_equal(dataset.read_masks(1), holes)
