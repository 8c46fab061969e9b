from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from osgeo import gdal

from cloud_removal_plugin.core import outputs
from cloud_removal_plugin.core.errors import Cancelled, OutputError
from cloud_removal_plugin.core.outputs import OutputFiles
from cloud_removal_plugin.core.raster import (
    Band,
    Category,
    RasterInfo,
    Window,
    open_raster,
)
from cloud_removal_plugin.core.raster_writer import RasterWriter
from tests.conftest import MakeRaster

pytestmark = pytest.mark.usefixtures("library")

PIXELS = np.arange(3 * 20 * 30, dtype=np.uint16).reshape(3, 20, 30)
FRAME = Window(0, 0, 20, 30)


@pytest.fixture
def source(make_raster: MakeRaster) -> RasterInfo:
    with open_raster(str(make_raster(PIXELS))) as raster:
        return raster.info


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "results").mkdir()
    return tmp_path / "results"


def create(files: OutputFiles, path: Path, source: RasterInfo) -> RasterWriter:
    writer = files.create(str(path), source, bands=source.bands, dtype="uint16", nodata=None)
    writer.write(PIXELS, FRAME)
    return writer


def test_nothing_is_under_its_name_before_all_is_written(source: RasterInfo, folder: Path) -> None:
    with OutputFiles() as files:
        create(files, folder / "one.tif", source)
        create(files, folder / "two.tif", source)
        assert not list(folder.glob("*.tif"))
    assert sorted(os.listdir(folder)) == ["one.tif", "two.tif"]


def create_one(path: Path, source: RasterInfo) -> None:
    with OutputFiles() as files:
        create(files, path, source)


def create_both(folder: Path, source: RasterInfo, error: type[BaseException] | None) -> None:
    with OutputFiles() as files:
        create(files, folder / "one.tif", source)
        create(files, folder / "two.tif", source)
        if error:
            raise error


@pytest.mark.parametrize("error", [RuntimeError, Cancelled, KeyboardInterrupt])
def test_an_exception_leaves_nothing_and_the_old_file(
    source: RasterInfo, folder: Path, error: type[BaseException]
) -> None:
    (folder / "one.tif").write_bytes(b"old")
    with pytest.raises(error):
        create_both(folder, source, error)
    assert os.listdir(folder) == ["one.tif"]
    assert (folder / "one.tif").read_bytes() == b"old"


def test_an_old_file_is_replaced_with_its_side_files(source: RasterInfo, folder: Path) -> None:
    for name in ("one.tif", "one.tif.aux.xml", "one.tif.ovr"):
        (folder / name).write_bytes(b"old")
    with OutputFiles() as files:
        create(files, folder / "one.tif", source)
    assert os.listdir(folder) == ["one.tif"]
    with open_raster(str(folder / "one.tif")) as raster:
        np.testing.assert_array_equal(raster.read(FRAME, [1, 2, 3]), PIXELS)


def test_a_move_that_fails_is_undone(
    source: RasterInfo, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "one.tif").write_bytes(b"old one")
    (folder / "two.tif").write_bytes(b"old two")
    real = os.replace

    def refuse(old: Path, new: Path) -> None:
        if new == folder / "one.tif" and old.parent != folder and old.parent.name != "replaced":
            raise PermissionError(13, "Permission denied", str(old), None, str(new))
        real(old, new)

    monkeypatch.setattr(outputs.os, "replace", refuse)
    with pytest.raises(OutputError, match="Close it in other programs"):
        create_both(folder, source, None)
    assert sorted(os.listdir(folder)) == ["one.tif", "two.tif"]
    assert (folder / "one.tif").read_bytes() == b"old one"
    assert (folder / "two.tif").read_bytes() == b"old two"


def test_the_first_created_is_moved_last(
    source: RasterInfo, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = []
    real = os.replace

    def record(old: Path, new: Path) -> None:
        moved.append(new.name)
        real(old, new)

    monkeypatch.setattr(outputs.os, "replace", record)
    with OutputFiles() as files:
        for name in ("result.tif", "opacity.tif", "mask.tif"):
            create(files, folder / name, source)
    assert moved == ["mask.tif", "opacity.tif", "result.tif"]


def category_names(path: Path) -> list[str]:
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    band.GetMetadata()  # GDAL reads the side file when it is first asked for tags
    names: list[str] = band.GetCategoryNames()
    return names


@pytest.mark.parametrize("name", ["one.tif", "one.bil"])
def test_side_files_move_with_the_raster_and_it_comes_last(
    source: RasterInfo, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    moved = []
    real = os.replace

    def record(old: Path, new: Path) -> None:
        moved.append(new)
        real(old, new)

    monkeypatch.setattr(outputs.os, "replace", record)
    for old in (name, "one.hdr", f"{name}.msk"):
        (folder / old).write_bytes(b"old")
    kept = [] if name == "one.bil" else ["one.hdr"]
    with OutputFiles(creation_options=["TFW=YES"] if name == "one.tif" else []) as files:
        create(files, folder / name, source)
    beside = {"one.tif": ["one.tfw"], "one.bil": ["one.bil.aux.xml", "one.hdr"]}[name]
    assert [path.name for path in moved if path.parent == folder] == [*beside, name]
    assert sorted(os.listdir(folder)) == sorted([*beside, *kept, name])


def test_a_bil_file_takes_nothing_from_others_of_its_stem(source: RasterInfo, folder: Path) -> None:
    (folder / "one.hdr").write_bytes(b"of one.dat")
    with pytest.raises(OutputError, match=r"its header would be 'one\.hdr'"):
        create_one(folder / "one.bil", source)
    assert (folder / "one.hdr").read_bytes() == b"of one.dat"
    (folder / "field.prj").write_bytes(b"of field.shp")
    create_one(folder / "field.bil", replace(source, crs_wkt=""))
    assert (folder / "field.prj").read_bytes() == b"of field.shp"
    with OutputFiles() as files:
        create(files, folder / "two.bil", source)
        with pytest.raises(OutputError, match="asked for twice"):
            create(files, folder / "two.BIL", source)


def test_signed_bytes_are_not_written_where_they_would_lose_their_sign(
    source: RasterInfo, folder: Path
) -> None:
    with pytest.raises(OutputError, match="signed bytes"), OutputFiles() as files:
        files.create(str(folder / "one.bil"), source, bands=source.bands, dtype="int8", nodata=None)


@pytest.mark.parametrize("options", [["COMPRESS=NONE"], ["SPARSE_OK=TRUE"], ["ENDIANNESS=BIG"]])
@pytest.mark.parametrize("nodata", [None, float("nan"), 0.0])
def test_floats_of_many_kinds_are_what_was_written(
    source: RasterInfo, folder: Path, options: list[str], nodata: float | None
) -> None:
    # A block of nothing but nodata is not written, and read as another NaN or zero than it was.
    pixels = np.full((1, 20, 30), -0.0, np.float32)
    pixels[0, :, 15:] = np.array(0xFFC00000, np.uint32).view(np.float32)
    pixels[0, 3, 3] = 0.25
    with OutputFiles(creation_options=[*options, "BLOCKXSIZE=16", "BLOCKYSIZE=16"]) as files:
        path = str(folder / "one.tif")
        files.create(path, source, bands=source.bands[:1], dtype="float32", nodata=nodata).write(
            pixels, FRAME
        )
    with open_raster(path) as raster:
        np.testing.assert_array_equal(raster.read(FRAME, [1]), pixels)


def test_a_bil_file_keeps_all_but_colours(source: RasterInfo, folder: Path) -> None:
    bands = [replace(b, scale=2e-4, offset=-0.1, tags={"WAVELENGTH": "560"}) for b in source.bands]
    categories = {0: Category("clear", (0, 0, 0, 0)), 1: Category("cloud", (9, 8, 7, 255))}
    with OutputFiles() as files:
        writer = files.create(
            str(folder / "one.bil"), source, bands=bands, dtype="uint16", nodata=9, tags={"A": "b"}
        )
        writer.write(PIXELS, FRAME)
        with pytest.raises(OutputError, match="only GeoTIFF has categories"):
            files.create(
                str(folder / "mask.bil"),
                source,
                bands=source.bands[:1],
                dtype="uint8",
                nodata=255,
                categories=categories,
            )
    with open_raster(str(folder / "one.bil")) as raster:
        info = raster.info
        np.testing.assert_array_equal(raster.read(FRAME, [1, 2, 3]), PIXELS)
    assert (info.driver, info.dtype, info.nodata) == ("ENVI", "uint16", 9)
    assert info.transform == source.transform
    assert rasterio.CRS.from_wkt(info.crs_wkt) == rasterio.CRS.from_wkt(source.crs_wkt)
    assert [(b.name, b.scale, b.offset, b.tags["WAVELENGTH"]) for b in info.bands] == [
        (name, 2e-4, -0.1, "560") for name in ("B3", "B4", "B8")
    ]
    assert info.tags["A"] == "b"
    assert "description = {one.bil}" in (folder / "one.hdr").read_text()


def test_a_cloud_optimized_geotiff_keeps_all(source: RasterInfo, folder: Path) -> None:
    large = replace(source, height=1100, width=1200, masked=True)
    frame = Window(0, 0, 1100, 1200)
    pixels = np.arange(3 * 1100 * 1200, dtype=np.uint32).astype(np.uint16).reshape(3, 1100, 1200)
    mask = np.full((1100, 1200), 255, np.uint8)
    mask[:500] = 0
    bands = [replace(b, scale=2e-4, tags={"WAVELENGTH": "560"}) for b in source.bands]
    made_up = {0: Category("clear", (0, 0, 0, 0)), 1: Category("cloud", (9, 8, 7, 255))}
    options = ("COMPRESS=LZW", "BLOCKSIZE=256")
    with OutputFiles(creation_options=options, cog=True) as files:
        writer = files.create(
            str(folder / "one.tif"),
            large,
            bands=bands,
            dtype="uint16",
            nodata=None,
            tags={"A": "b"},
        )
        writer.write(pixels, frame, mask)
        second = files.create(
            str(folder / "mask.tif"),
            large,
            bands=[Band(1, "mask", "palette")],
            dtype="uint8",
            nodata=255,
            categories=made_up,
        )
        second.write((pixels[:1] % 2).astype(np.uint8), frame)
    assert sorted(os.listdir(folder)) == ["mask.tif", "mask.tif.aux.xml", "one.tif"]
    with open_raster(str(folder / "one.tif")) as raster:
        info = raster.info
        np.testing.assert_array_equal(raster.read(frame, [1, 2, 3]), pixels)
        np.testing.assert_array_equal(raster.mask(frame), mask)
    assert info.transform == source.transform
    assert [(b.name, b.scale, b.tags["WAVELENGTH"]) for b in info.bands] == [
        (name, 2e-4, "560") for name in ("B3", "B4", "B8")
    ]
    assert info.tags["A"] == "b"
    with rasterio.open(folder / "one.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.overviews(1) == [2, 4, 8]
        assert dataset.compression.name == "lzw"
        assert dataset.block_shapes[0] == (256, 256)
    with rasterio.open(folder / "mask.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.colormap(1)[1] == (9, 8, 7, 255)
        assert dataset.nodata == 255
    assert category_names(folder / "mask.tif") == ["clear", "cloud"]


def test_room_for_a_cloud_optimized_geotiff_is_checked_first(
    source: RasterInfo, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(folder)._replace(free=15_000)
    monkeypatch.setattr(outputs.shutil, "disk_usage", lambda _: usage)
    with OutputFiles(cog=True) as files:
        create(files, folder / "one.tif", source)
        with pytest.raises(OutputError, match="Switch COG off"):
            create(files, folder / "two.tif", source)
    assert os.listdir(folder) == ["one.tif"]


def test_another_format_cannot_be_cloud_optimized(source: RasterInfo, folder: Path) -> None:
    with pytest.raises(OutputError, match="Cloud Optimized"), OutputFiles(cog=True) as files:
        create(files, folder / "one.bil", source)


@pytest.mark.parametrize("name", ["a.png", "a.vrt", "a", "a.tif.gz"])
def test_other_formats_are_refused(source: RasterInfo, folder: Path, name: str) -> None:
    with pytest.raises(OutputError, match="only GeoTIFF"), OutputFiles() as files:
        create(files, folder / name, source)


def test_an_input_is_not_overwritten(source: RasterInfo, tmp_path: Path) -> None:
    link = tmp_path / "link.tif"
    link.symlink_to(source.path)
    for path in (Path(source.path), link, tmp_path / "." / "results" / ".." / "input.tif"):
        (tmp_path / "results").mkdir(exist_ok=True)
        with pytest.raises(OutputError, match="is an input"), OutputFiles([source.path]) as files:
            create(files, path, source)


def test_two_outputs_of_one_name_are_refused(source: RasterInfo, folder: Path) -> None:
    with OutputFiles() as files:
        create(files, folder / "one.tif", source)
        with pytest.raises(OutputError, match="asked for twice"):
            create(files, folder / ".." / "results" / "one.tif", source)
    assert os.listdir(folder) == ["one.tif"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("missing/one.tif", "No such file or directory"),
        ("results", "only GeoTIFF"),
        ("folder.tif", "is a folder"),
        ("/vsimem/one.tif", "is no file on disk"),
        (f"{'a' * 5000}.tif", "File name too long"),
        ("/proc/one.tif", "cannot be written"),
    ],
)
def test_where_nothing_can_be_written_is_said(
    source: RasterInfo, folder: Path, path: str, expected: str
) -> None:
    (folder.parent / "folder.tif").mkdir()
    with pytest.raises(OutputError, match=expected), OutputFiles() as files:
        create(files, folder.parent / path, source)


_FILL = """
import sys, resource, signal
import numpy as np
from cloud_removal_plugin.core.errors import OutputError
from cloud_removal_plugin.core.outputs import OutputFiles
from cloud_removal_plugin.core.raster import Window, open_raster

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
with open_raster(sys.argv[1]) as raster:
    info = raster.info
noise = np.random.default_rng(0).integers(0, 60000, (3, info.height, info.width))
try:
    with OutputFiles(cog="cog" in sys.argv[2]) as files:
        writer = files.create(
            sys.argv[2], info, bands=info.bands, dtype="uint16", nodata=None
        )
        writer.write(noise.astype("uint16"), Window(0, 0, info.height, info.width))
except OutputError as error:
    sys.exit(3)
"""


@pytest.mark.parametrize("room", [10, 4_000, 100_000, 4_700_000])
@pytest.mark.parametrize("name", ["out.tif", "out.bil", "cog.tif"])
def test_a_file_that_finds_no_room_is_an_error(
    make_raster: MakeRaster, folder: Path, room: int, name: str
) -> None:
    source = make_raster(np.zeros((3, 900, 900), np.uint16))
    (folder / name).write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", _FILL, str(source), str(folder / name), str(room)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 3, done.stderr
    assert os.listdir(folder) == [name]
    assert (folder / name).read_bytes() == b"old"


def test_a_folder_that_is_removed_meanwhile_is_an_error(source: RasterInfo, folder: Path) -> None:
    files = OutputFiles()
    create(files, folder / "one.tif", source)
    shutil.rmtree(folder)
    with pytest.raises(OutputError, match=r"'one[.]tif' cannot be"):
        files.__exit__(None, None, None)
    assert not folder.exists()


_KILLED = """
import os, signal, sys
from cloud_removal_plugin.core.outputs import OutputFiles
from cloud_removal_plugin.core.raster import open_raster

with open_raster(sys.argv[1]) as raster:
    info = raster.info
files = OutputFiles()
files.create(sys.argv[2], info, bands=info.bands, dtype="uint16", nodata=None)
print("written", flush=True)
sys.stdin.read()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_run_left_is_swept_by_the_next(source: RasterInfo, folder: Path) -> None:
    (folder / ".cloud-removal-foreign").mkdir()
    command = [sys.executable, "-c", _KILLED, source.path, str(folder / "one.tif")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, **pipes) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == b"written\n"
        with OutputFiles() as files:
            create(files, folder / "two.tif", source)
        left = set(os.listdir(folder)) - {"two.tif", ".cloud-removal-foreign"}
        assert len(left) == 1, "the folder of a run that is alive"
        other.stdin.close()
        other.wait()
    assert set(os.listdir(folder)) >= left
    with OutputFiles() as files:
        create(files, folder / "two.tif", source)
        with OutputFiles() as more:
            create(more, folder / "three.tif", source)
    assert sorted(os.listdir(folder)) == [".cloud-removal-foreign", "three.tif", "two.tif"]


def test_creation_options_are_of_the_first_raster(source: RasterInfo, folder: Path) -> None:
    with OutputFiles(creation_options=("compress=lzw", "BLOCKXSIZE=256")) as files:
        create(files, folder / "one.tif", source)
        create(files, folder / "two.tif", source)
    with rasterio.open(folder / "one.tif") as one, rasterio.open(folder / "two.tif") as two:
        assert one.compression.name == "lzw"
        assert one.block_shapes[0] == (512, 256)
        assert two.compression.name == "deflate"


@pytest.mark.parametrize(
    "options",
    [
        ["TILED=NO"],
        ["TILED=NO", "BLOCKYSIZE=7"],
        ["COMPRESS=NONE", "INTERLEAVE=BAND"],
        ["COMPRESS=ZSTD", "ZSTD_LEVEL=1", "PREDICTOR=1"],
        ["COMPRESS=PACKBITS", "BIGTIFF=YES"],
        ["SPARSE_OK=TRUE", "NUM_THREADS=1", "ZLEVEL=9"],
    ],
)
def test_options_change_how_pixels_are_kept_only(
    source: RasterInfo, folder: Path, options: list[str]
) -> None:
    with OutputFiles(creation_options=options) as files:
        create(files, folder / "one.tif", source)
    with open_raster(str(folder / "one.tif")) as raster:
        np.testing.assert_array_equal(raster.read(FRAME, [1, 2, 3]), PIXELS)


@pytest.mark.parametrize(
    "option",
    [
        *(
            "COMPRESS=JPEG",
            "compress=webp",
            "COMPRESS=CCITTFAX4",
            "COMPRESS=FOO",
            "NBITS=12",
            "DISCARD_LSB=2",
        ),
        *("TARGET_SRS=EPSG:3857", "TILING_SCHEME=GoogleMapsCompatible"),
    ],
)
def test_options_that_change_pixels_are_refused(option: str) -> None:
    with pytest.raises(OutputError, match="have to stay as observed"):
        OutputFiles(creation_options=(option,))


@pytest.mark.parametrize("option", ["COMPRESS", "=LZW", "COMPRESS=", ""])
def test_an_option_without_name_or_value_is_refused(option: str) -> None:
    with pytest.raises(OutputError, match="NAME=VALUE"):
        OutputFiles(creation_options=(option,))
