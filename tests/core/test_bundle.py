from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from cloud_removal_plugin.core.bundle import (
    BUNDLED,
    Bundle,
    bundled,
    load_bundle,
    suitable_bundle,
)
from cloud_removal_plugin.core.errors import BandError, BundleError
from cloud_removal_plugin.core.raster import NO_TRANSFORM, Band, RasterInfo

MANIFEST: dict[str, Any] = {
    "format": 1,
    "name": "g-r-nir",
    "version": "0.1.0",
    "license": "MIT",
    "description": "For tests.",
    "bands": [
        {"role": "green", "common_name": "green", "center_wavelength": 0.56},
        {"role": "red", "common_name": "red", "center_wavelength": 0.665},
        {"role": "nir", "common_name": "nir", "center_wavelength": 0.842},
    ],
    "reflectance_range": [0.0, 1.6],
    "companding": {"function": "sqrt", "clip": [0.0, 1.6]},
    "stride": 4,
    "halo": 32,
    "heads": ["reflectance", "opacity", "shadow"],
    "tile_invariant": True,
    "context": {"file": "context.tflite", "cell": 16, "stride": 4, "features": 6},
    "generator": {
        "file": "generator.tflite",
        "weights": "generator.weights.h5",
        "parameters": 123,
    },
    "training": {"seed": 1},
    "mlm": {},
}


def changed(**changes: Any) -> dict[str, Any]:
    """The manifest with members replaced, by paths such as `context__cell`; ... removes one."""
    manifest: dict[str, Any] = json.loads(json.dumps(MANIFEST))
    for path, value in changes.items():
        *parents, name = path.split("__")
        part = manifest
        for parent in parents:
            part = part[int(parent) if parent.isdigit() else parent]
        if value is ...:
            del part[name]
        else:
            part[name] = value
    return manifest


def write(folder: Path, manifest: Any) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "manifest.json").write_text(json.dumps(manifest))
    for name in ("generator.tflite", "context.tflite", "generator.weights.h5"):
        (folder / name).write_bytes(b"network")
    return folder


def load(tmp_path: Path, manifest: Any) -> Bundle:
    return load_bundle(write(tmp_path / "bundle", manifest))


def test_a_bundle_is_read_whole(tmp_path: Path) -> None:
    bundle = load(tmp_path, MANIFEST)
    assert bundle.roles == ("green", "red", "nir")
    assert bundle.bands[2].center_wavelength == 0.842
    assert (bundle.stride, bundle.halo, bundle.tile_invariant) == (4, 32, True)
    assert bundle.companding_clip == (0.0, 1.6)
    assert bundle.generator == tmp_path / "bundle" / "generator.tflite"
    assert bundle.context is not None
    assert bundle.context.features == 6
    assert bundle.training == {"seed": 1}


def test_what_a_bundle_may_lack(tmp_path: Path) -> None:
    manifest = changed(
        context=None, generator__weights=..., training=..., mlm=..., heads=["reflectance"]
    )
    bundle = load(tmp_path, manifest)
    assert bundle.context is None
    assert bundle.weights is None
    assert bundle.heads == ("reflectance",)


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"format": 2}, "format"),
        ({"format": True}, "format"),
        ({"format": ...}, "format"),
        ({"name": ""}, "name"),
        ({"version": 1}, "version"),
        ({"license": ...}, "license"),
        ({"bands": []}, "bands"),
        ({"bands": "green"}, "bands"),
        ({"bands": [1]}, "bands"),
        ({"bands__0__role": "swir"}, r"bands\[0\]\.role"),
        ({"bands__1__role": "green"}, r"bands\[1\]\.role"),
        ({"bands__0__center_wavelength": 560}, r"bands\[0\]\.center_wavelength"),
        ({"bands__0__center_wavelength": float("nan")}, r"bands\[0\]\.center_wavelength"),
        ({"reflectance_range": [1.6, 0.0]}, "reflectance_range"),
        ({"reflectance_range": [0.0]}, "reflectance_range"),
        ({"companding": None}, "companding"),
        ({"companding__function": "log"}, "companding.function"),
        ({"companding__clip": [-1, 2]}, "companding.clip"),
        ({"stride": 0}, "stride"),
        ({"stride": 4.0}, "stride"),
        ({"halo": -1}, "halo"),
        ({"halo": 10**9}, "halo"),
        ({"heads": ["opacity"]}, "heads"),
        ({"heads": "reflectance"}, "heads"),
        ({"heads": [["reflectance"]]}, "heads"),
        ({"tile_invariant": 1}, "tile_invariant"),
        ({"context": 16}, "context"),
        ({"context__cell": "16"}, "context.cell"),
        ({"generator": ...}, "generator"),
        ({"generator__parameters": ...}, "generator.parameters"),
        ({"generator__file": "../generator.tflite"}, "generator.file"),
        ({"generator__file": "..\\generator.tflite"}, "generator.file"),
        ({"generator__file": "C:generator.tflite"}, "generator.file"),
        ({"generator__file": "/etc/passwd"}, "generator.file"),
        ({"generator__file": ".."}, "generator.file"),
        ({"generator__file": "a\0b"}, "generator.file"),
        ({"generator__file": "a" * 5000}, "generator.file"),
        ({"generator__file": "missing.tflite"}, "generator.file"),
        ({"context__file": "missing.tflite"}, "context.file"),
        ({"generator__weights": "missing.h5"}, "generator.weights"),
        ({"training": []}, "training"),
    ],
)
def test_what_is_wrong_in_a_manifest_is_named(
    tmp_path: Path, changes: dict[str, Any], name: str
) -> None:
    with pytest.raises(BundleError, match=rf"manifest\.json': {name} is .*; expected "):
        load(tmp_path, changed(**changes))


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "[" * 100_000, '{"format": 1', '{"name": "\\ud800"}']
)
def test_a_manifest_that_is_no_object_is_refused(tmp_path: Path, text: str) -> None:
    folder = write(tmp_path / "bundle", MANIFEST)
    (folder / "manifest.json").write_text(text)
    with pytest.raises(BundleError, match="manifest"):
        load_bundle(folder)


def test_a_manifest_in_another_encoding_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path / "bundle", MANIFEST)
    (folder / "manifest.json").write_bytes(b'{"name": "\xff\xfe"}')
    with pytest.raises(BundleError, match="cannot be read as JSON"):
        load_bundle(folder)


def test_a_huge_manifest_is_not_read(tmp_path: Path) -> None:
    folder = write(tmp_path / "bundle", changed(description="x" * 1_000_001))
    with pytest.raises(BundleError, match="larger than"):
        load_bundle(folder)


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path / "bundle", MANIFEST)
    (tmp_path / "outside.tflite").write_bytes(b"network")
    (folder / "generator.tflite").unlink()
    (folder / "generator.tflite").symlink_to(tmp_path / "outside.tflite")
    with pytest.raises(BundleError, match="not a link out of it"):
        load_bundle(folder)


def test_a_manifest_that_is_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path / "bundle", MANIFEST)
    (folder / "manifest.json").replace(tmp_path / "outside.json")
    (folder / "manifest.json").symlink_to(tmp_path / "outside.json")
    with pytest.raises(BundleError, match="link out of the bundle's folder"):
        load_bundle(folder)


def test_a_file_larger_than_any_network_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path / "bundle", MANIFEST)
    os.truncate(folder / "generator.tflite", 1 << 40)
    with pytest.raises(BundleError, match="a file of at most"):
        load_bundle(folder)


@pytest.mark.parametrize("name", ["nowhere", "empty", "file"])
def test_a_folder_that_is_no_bundle_says_what_to_do(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("")
    with pytest.raises(BundleError, match="leave the model empty"):
        load_bundle(tmp_path / name)


@pytest.mark.parametrize("name", BUNDLED)
def test_the_bundles_that_come_with_the_plugin_load(name: str) -> None:
    bundle = load_bundle(bundled(name))
    assert bundle.name == name
    assert "".join(role[0] for role in bundle.roles) == name.replace("nir", "n").replace("-", "")


def raster(*names: str) -> RasterInfo:
    bands = tuple(Band(i, name) for i, name in enumerate(names, start=1))
    return RasterInfo("a.tif", "GTiff", 4, 4, "uint16", "", NO_TRANSFORM, None, bands, {})


@pytest.mark.parametrize(
    ("names", "bundle"),
    [
        (("blue", "green", "red", "nir"), "b-g-r-nir"),
        (("nir", "red", "green"), "g-r-nir"),
        (("red", "green", "blue"), "r-g-b"),
        (("red", "green", "blue", "alpha"), "r-g-b"),
    ],
)
def test_the_bundle_that_models_most_of_the_bands_is_taken(
    names: tuple[str, ...], bundle: str
) -> None:
    assert suitable_bundle(raster(*names)).name == bundle


def test_bands_that_the_user_named_count() -> None:
    assert (
        suitable_bundle(raster("a", "b", "c"), {"green": 1, "red": 2, "nir": 3}).name == "g-r-nir"
    )


def test_a_raster_for_which_there_is_no_bundle_is_told_what_each_needs() -> None:
    with pytest.raises(
        BandError, match=r"recognised: red, nir\. g-r-nir needs green, red, nir; r-g"
    ):
        suitable_bundle(raster("red", "nir"))
