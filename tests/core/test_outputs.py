from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from cloud_removal_plugin.core import outputs
from cloud_removal_plugin.core.errors import Cancelled, OutputError
from cloud_removal_plugin.core.outputs import OutputFiles
from cloud_removal_plugin.core.raster import RasterInfo, RasterWriter, Window, open_raster
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
    with OutputFiles() as files:
        writer = files.create(
            sys.argv[2], info, bands=info.bands, dtype="uint16", nodata=None
        )
        writer.write(noise.astype("uint16"), Window(0, 0, info.height, info.width))
except OutputError as error:
    sys.exit(3)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits file sizes the POSIX way")
@pytest.mark.parametrize("room", [10, 4_000, 100_000, 4_700_000])
def test_a_file_that_finds_no_room_is_an_error(
    make_raster: MakeRaster, folder: Path, room: int
) -> None:
    source = make_raster(np.zeros((3, 900, 900), np.uint16))
    done = subprocess.run(
        [sys.executable, "-c", _FILL, str(source), str(folder / "out.tif"), str(room)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 3, done.stderr
    assert os.listdir(folder) == []


def test_creation_options_are_of_the_first_raster(source: RasterInfo, folder: Path) -> None:
    with OutputFiles(creation_options=("compress=lzw", "BLOCKXSIZE=256")) as files:
        create(files, folder / "one.tif", source)
        create(files, folder / "two.tif", source)
    with rasterio.open(folder / "one.tif") as one, rasterio.open(folder / "two.tif") as two:
        assert one.compression.name == "lzw"
        assert one.block_shapes[0] == (512, 256)
        assert two.compression.name == "deflate"


@pytest.mark.parametrize("option", ["COMPRESS", "=LZW", "COMPRESS=", ""])
def test_an_option_without_name_or_value_is_refused(option: str) -> None:
    with pytest.raises(OutputError, match="NAME=VALUE"):
        OutputFiles(creation_options=(option,))
