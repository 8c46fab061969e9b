"""Every kind of raster a user may have goes in, and comes out as what it was."""

from __future__ import annotations

import os
import zipfile
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from osgeo import gdal
from rasterio.control import GroundControlPoint

from cloud_removal_plugin.core.errors import RasterError
from cloud_removal_plugin.core.raster import RasterInfo, Window, open_raster
from cloud_removal_plugin.core.removal import Removal, RemovalResult, remove_with
from tests.conftest import BlurGenerator, MakeRaster, cloudy_scene

pytestmark = pytest.mark.usefixtures("library")

SCENE = cloudy_scene(70, 90)
BANDS = {"green": 1, "red": 2, "nir": 3}
LOCAL_WKT = (
    'PROJCS["Valley grid",GEOGCS["WGS 84",'
    'DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],'
    'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",46.1],'
    'PARAMETER["central_meridian",11.3],PARAMETER["scale_factor",0.9999],'
    'PARAMETER["false_easting",5000],PARAMETER["false_northing",7000],UNIT["metre",1]]'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "results").mkdir()
    return tmp_path / "results"


def described(path: object) -> tuple[RasterInfo, np.ndarray, np.ndarray]:
    """A raster's description, pixels (bands, h, w) and validity (h, w) by its own mask."""
    with open_raster(str(path)) as raster:
        info = raster.info
        window = Window(0, 0, info.height, info.width)
        bands = [band.index for band in info.bands]
        return info, raster.read(window, bands), raster.mask(window)


def comparable(info: RasterInfo, source: RasterInfo) -> dict[str, Any]:
    """What has to be equal: not the format and tags of its own, nor the colour of colourless."""
    content = {field.name: getattr(info, field.name) for field in fields(info)}
    del content["path"], content["driver"]
    content["tags"] = {name: info.tags.get(name) for name in source.tags}
    content["nodata"] = str(info.nodata)
    # The words of a CRS may differ, for one with the names that ESRI has for it.
    content["crs_wkt"] = rasterio.CRS.from_wkt(info.crs_wkt) if info.crs_wkt else None
    colors = {"gray": "undefined"}
    content["bands"] = [replace(b, color=colors.get(b.color, b.color)) for b in info.bands]
    return content


def removed(path: object, folder: Path, **changes: Any) -> RemovalResult:
    """Remove the clouds, and see that grid, pixels and nodata are the input's but for clouds."""
    job = Removal(
        input=str(path),
        output=str(folder / "clear.tif"),
        mask=str(folder / "made up.tif"),
        bands=BANDS,
        tile_size=32,
    )
    job = replace(job, **changes)
    result = remove_with(BlurGenerator(), job, lambda *_: None, lambda: False)
    before, pixels, mask = described(path)
    after, cleared, new_mask = described(folder / "clear.tif")
    assert comparable(after, before) == comparable(before, before)
    made_up = described(folder / "made up.tif")[1][0]
    np.testing.assert_array_equal(cleared[:, made_up != 1], pixels[:, made_up != 1])
    np.testing.assert_array_equal(new_mask, mask)
    assert sorted(os.listdir(folder)) == ["clear.tif", "made up.tif", "made up.tif.aux.xml"]
    return result


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:32633", (300000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0)),
        ("EPSG:4326", (11.25, 1e-4 / 3, 0.0, 46.5, 0.0, -1e-4 / 3)),
        (LOCAL_WKT, (5000.0, 10.0, 0.0, 7000.0, 0.0, -10.0)),
        ("EPSG:32633", (300000.0, 8.0, -6.0, 4700000.0, -6.0, -8.0)),
        ("EPSG:32719", (300000.0, 10.0, 0.0, 6200000.0, 0.0, 10.0)),
        (None, (0.5, 1.0, 0.0, 0.5, 0.0, 1.0)),
    ],
    ids=["utm", "degrees", "custom", "rotated", "south-up", "no CRS"],
)
def test_every_georeference(
    make_raster: MakeRaster, folder: Path, crs: str | None, transform: tuple[float, ...]
) -> None:
    path = make_raster(SCENE, crs=crs, transform=rasterio.Affine.from_gdal(*transform))
    assert removed(path, folder).replaced_percent > 5


@pytest.mark.parametrize("size", [(1, 1), (1, 75), (75, 1), (3, 5), (31, 33)])
def test_every_size(make_raster: MakeRaster, folder: Path, size: tuple[int, int]) -> None:
    scene = np.full((3, *size), 800, np.uint16)
    scene[:, : size[0] // 2 + 1, : size[1] // 2 + 1] = 7000
    for tile_size in (0, 16):
        assert removed(make_raster(scene), folder, tile_size=tile_size).tiles >= 1


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [
        ("uint8", None),
        ("uint8", 0),
        ("uint16", 0),
        ("uint16", 65535),
        ("int16", -9999),
        ("float32", -9999.0),
        ("float32", float("nan")),
        ("float32", None),
        ("float64", -3.4028234663852886e38),
        ("int32", -2147483648),
    ],
)
def test_every_data_type_and_nodata_value(
    make_raster: MakeRaster, folder: Path, dtype: str, nodata: float | None
) -> None:
    factor = {"uint8": 255 / 10000, "float32": 1e-4, "float64": 1e-4}.get(dtype, 1)
    scene = (SCENE * factor).astype(dtype)
    if nodata is not None:
        scene[:, 10:20, 10:40] = nodata
    path = make_raster(scene, nodata=nodata)
    assert removed(path, folder).replaced_percent > 5
    _, cleared, _ = described(folder / "clear.tif")
    if nodata is not None:
        empty = np.isnan(cleared) if np.isnan(nodata) else cleared == np.dtype(dtype).type(nodata)
        assert empty[:, 10:20, 10:40].all()
        assert empty.sum() == 3 * 10 * 30


def half_hidden(path: Path, inside: bool) -> Path:
    mask = np.full(SCENE.shape[1:], 255, np.uint8)
    mask[:, :40] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=inside), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(mask)
    return path


@pytest.mark.parametrize("inside", [True, False])
def test_the_output_has_the_mask_of_the_input(
    make_raster: MakeRaster, folder: Path, inside: bool
) -> None:
    path = half_hidden(make_raster(SCENE), inside)
    assert path.with_name("input.tif.msk").exists() is not inside
    removed(path, folder)
    info, cleared, mask = described(folder / "clear.tif")
    assert info.masked
    assert (mask[:, :40] == 0).all()
    assert (mask[:, 40:] == 255).all()
    np.testing.assert_array_equal(cleared[:, :, :40], SCENE[:, :, :40])


def test_an_alpha_band_is_kept(make_raster: MakeRaster, folder: Path) -> None:
    scene = np.concatenate([SCENE, np.full((1, 70, 90), 65535, np.uint16)])
    scene[3, :30] = 0
    path = make_raster(scene, photometric="RGB", alpha="YES", names=("r", "g", "b", "a"))
    removed(path, folder)
    info, cleared, mask = described(folder / "clear.tif")
    assert [band.color for band in info.bands] == ["red", "green", "blue", "alpha"]
    np.testing.assert_array_equal(cleared[3], scene[3])
    np.testing.assert_array_equal(cleared[:3, :30], SCENE[:, :30])
    assert (mask[:30] == 0).all()


def test_texts_that_are_no_utf_8_are_no_error(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(SCENE, names=("B3", "B4", "B8"), tags={"NOTE": "gruen_xx"})
    content = path.read_bytes()
    assert content.count(b"gruen_xx") == 1
    path.write_bytes(content.replace(b"gruen_xx", b"gr\xfcn_xxx").replace(b">B8<", b">\xfc8<"))
    assert removed(path, folder).replaced_percent > 5


@pytest.mark.parametrize("epsg", [4326, None])
def test_ground_control_points_are_copied(
    make_raster: MakeRaster, folder: Path, epsg: int | None
) -> None:
    points = [
        GroundControlPoint(row, col, 11.0 + col / 1000, 46.0 - row / 1000, 250.0)
        for row, col in [(0, 0), (0, 90), (70, 0), (70, 90.5)]
    ]
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning):
        path = make_raster(SCENE, crs=None, transform=None)
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning):
        dataset = rasterio.open(path, "r+")
    with dataset:
        dataset.gcps = (points, rasterio.CRS.from_epsg(epsg) if epsg else rasterio.CRS())
    removed(path, folder)
    info, _, _ = described(folder / "clear.tif")
    assert (info.gcps[3].row, info.gcps[3].col, info.gcps[3].z) == (70, 90.5, 250)
    found = rasterio.CRS.from_wkt(info.gcp_crs_wkt).to_epsg() if info.gcp_crs_wkt else None
    assert found == epsg


def test_rational_polynomials_are_copied(make_raster: MakeRaster, folder: Path) -> None:
    coefficients = " ".join(f"{value / 7:.6f}" for value in range(1, 21))
    rpc = {
        f"{axis}_{part}_COEFF": coefficients for axis in ("LINE", "SAMP") for part in ("NUM", "DEN")
    }
    for name in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT"):
        rpc |= {f"{name}_OFF": "35.5", f"{name}_SCALE": "12.25"}
    rpc |= {"ERR_BIAS": "0.5", "ERR_RAND": "0.25"}
    path = make_raster(SCENE)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(ns="RPC", **rpc)
    removed(path, folder)
    info, _, _ = described(folder / "clear.tif")
    assert float(info.rpc["LAT_OFF"]) == 35.5
    assert len(info.rpc["LINE_NUM_COEFF"].split()) == 20


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("tiled.tif", {"driver": "GTiff", "TILED": "YES", "BLOCKXSIZE": "16", "BLOCKYSIZE": "32"}),
        ("striped.tif", {"driver": "GTiff", "TILED": "NO", "BLOCKYSIZE": "3", "COMPRESS": "LZW"}),
        ("bands.tif", {"driver": "GTiff", "INTERLEAVE": "BAND"}),
        ("virtual.vrt", {"driver": "VRT"}),
        ("esri.bil", {"driver": "EHdr"}),
        ("envi.bil", {"driver": "ENVI", "INTERLEAVE": "BIL"}),
        ("envi.dat", {"driver": "ENVI", "INTERLEAVE": "BSQ"}),
        ("imagine.img", {"driver": "HFA"}),
    ],
)
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_every_format(
    make_raster: MakeRaster, folder: Path, name: str, options: dict[str, str], dtype: str
) -> None:
    factor = {"uint8": 255 / 10000, "float32": 1e-4}.get(dtype, 1)
    source = make_raster((SCENE * factor).astype(dtype), nodata=0)
    path = source.with_name(name)
    rasterio.shutil.copy(source, path, **options)
    assert removed(path, folder).replaced_percent > 5
    with rasterio.open(path) as dataset:
        assert dataset.driver == options["driver"]


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("striped.tif", {"driver": "GTiff"}),
        ("tiled.tif", {"driver": "GTiff", "TILED": "YES", "COMPRESS": "DEFLATE"}),
        ("esri.bil", {"driver": "EHdr"}),
        ("envi.bil", {"driver": "ENVI", "INTERLEAVE": "BIL"}),
        ("imagine.img", {"driver": "HFA"}),
    ],
)
def test_a_truncated_file_leaves_nothing_new(
    make_raster: MakeRaster, folder: Path, name: str, options: dict[str, str]
) -> None:
    noise = np.random.default_rng(0).integers(1, 9000, (3, 300, 300)).astype(np.uint16)
    source = make_raster(noise)
    path = source.with_name(name)
    rasterio.shutil.copy(source, path, **options)
    os.truncate(path, path.stat().st_size // 2)
    (folder / "clear.tif").write_bytes(b"old")
    with pytest.raises(RasterError, match=name):
        removed(path, folder)
    assert os.listdir(folder) == ["clear.tif"]
    assert (folder / "clear.tif").read_bytes() == b"old"


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16"])
def test_jpeg_2000(make_raster: MakeRaster, folder: Path, dtype: str) -> None:
    factor = 255 / 10000 if dtype == "uint8" else 1
    source = make_raster((SCENE * factor).astype(dtype))
    path = source.with_name("input.jp2")
    rasterio.shutil.copy(source, path, driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")
    assert removed(path, folder).replaced_percent > 5


@pytest.mark.parametrize("dtype", ["uint16", "int16"])
def test_sentinel_2_offsets_of_baseline_4_are_taken_from_the_tags(
    make_raster: MakeRaster, folder: Path, dtype: str
) -> None:
    plain = removed(make_raster(SCENE.astype(dtype)), folder)
    made_up = described(folder / "clear.tif")[1]
    tags = {"PROCESSING_BASELINE": "05.10"}
    shifted = removed(make_raster((SCENE + 1000).astype(dtype), tags=tags), folder)
    assert (plain.scale, plain.offset) == (1e-4, 0)
    assert (shifted.scale, shifted.offset) == (1e-4, -0.1)
    assert shifted.replaced_percent == plain.replaced_percent
    difference = described(folder / "clear.tif")[1].astype(int) - made_up
    np.testing.assert_allclose(difference, 1000, atol=1)


def test_a_raster_in_a_zip_file(make_raster: MakeRaster, folder: Path) -> None:
    path = make_raster(SCENE)
    with zipfile.ZipFile(path.with_name("scene.zip"), "w") as packed:
        packed.write(path, "inside/input.tif")
    path.unlink()
    removed(f"/vsizip/{path.parent}/scene.zip/inside/input.tif", folder)


def test_a_raster_in_memory(make_raster: MakeRaster, folder: Path) -> None:
    name = "/vsimem/cloud removal test.tif"
    gdal.FileFromMemBuffer(name, make_raster(SCENE).read_bytes())
    try:
        removed(name, folder)
    finally:
        gdal.Unlink(name)
