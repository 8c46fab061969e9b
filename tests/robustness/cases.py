"""Malformed inputs: from a seed, a folder with a job, its inputs, and something wrong in one."""

from __future__ import annotations

import json
import os
import re
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from cloud_removal_plugin.core.bundle import bundled
from cloud_removal_plugin.core.raster_info import GDAL_TYPES

KINDS = ("geotiff", "vrt", "bundle", "job")
PATCHES = Path(__file__).resolve().parent.parent / "bundles" / "patches"
# Bytes of a file that is much too long; nothing of it takes room on the disk.
ENDLESS = 1 << 40
# Of a length or an offset in a file.
_WORDS = (0, 1, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1)
_NUMBERS = ("0", "-1", "1", "65537", "2147483647", "99999999999", "1e308", "nan", "-0.0", "x", "")
_NUMBER = re.compile(r'(?<=[">:, ])-?\d+(\.\d+)?(?=[",:< ])')
_WHOLE = (0, 1, 2, 3, 7, 16, 64, 200, 1000, 1024, 4096, 16384, 2**20, 2**31, 2**63, 10**30, -1)
_REAL = (0.0, 1.0, 0.15, 1e-30, 1e-4, 0.5, 2.0, 90.0, 1e30, -0.5, 1)
_TEXTS = (
    *("", "x", "\0", "\ud800", "../in/input.tif", "in", "/dev/null", "/dev/zero", "/proc/self/mem"),
    *("a" * 5000, "http://127.0.0.1:9/x.tif", "/vsicurl/http://127.0.0.1:9/x.tif", "/vsistdin/"),
    *("in/input.tif", "out/result.tif", "out/result.bil", "/vsimem/x.tif", "bundle", "s2_scl"),
)
_LISTS: tuple[Any, ...] = ([], [1], [[1, 2]], ["a"], ["in/input.tif"], [0.0, 0.0, 1e9, 1e9])
_VALUES: tuple[Any, ...] = (
    *(None, True, False, *_WHOLE, *_REAL, *_TEXTS, *_LISTS),
    *({}, {"red": 1}, {"green": 99}),
)
# Settings that a sound job leaves out, with values of the right type.
_SETTINGS: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys(("threshold", "scale", "offset"), _REAL),
    **dict.fromkeys(("dilate", "feather", "tile_size", "memory_mb", "threads"), _WHOLE),
    **dict.fromkeys(("cloud_mask", "provenance", "confidence", "crs", "bundle"), _TEXTS),
    **dict.fromkeys(("extent", "references", "open_options", "creation_options"), _LISTS),
    "nodata": ([[0, 0]], [[1e30, -1e30]], [[-1e300, 1e300]]),
    "replace": ("all", "cloudy", "some"),
    "other_bands": ("drop", "keep", "x"),
    "cog": (True, False),
    "use_nodata": (True, False),
    "bands": ({}, {"green": 3}, {"red": 1, "green": 1}, {"nir": 2**63}, {"x": 1}),
}


@dataclass(frozen=True)
class Case:
    """A job in `folder`, `job.json`, with paths relative to it; `what` is wrong with it."""

    seed: int
    kind: str
    what: str
    folder: Path


def make_case(seed: int, folder: Path) -> Case:
    """The case of a seed, in a new `folder`; results may go into its `out` only."""
    rng = np.random.default_rng(seed)
    kind = KINDS[seed % len(KINDS)]
    (folder / "in").mkdir(parents=True)
    (folder / "out").mkdir()
    write_scene(folder / "in" / "input.tif", rng)
    job = sound_job(rng, kind)
    maker: Callable[[Path, dict[str, Any], np.random.Generator], str]
    maker = {"geotiff": _geotiff, "vrt": _vrt, "bundle": _bundle, "job": _job}[kind]
    what = maker(folder, job, rng)
    return Case(seed, kind, what, folder)


def sound_job(rng: np.random.Generator, kind: str) -> dict[str, Any]:
    """A job of any kind that needs no TensorFlow, as JSON's objects."""
    source, result = "in/input.tif", "out/result.tif"
    jobs: dict[str, dict[str, Any]] = {
        "remove": {
            "input": source,
            "output": result,
            "mask": "out/mask.tif",
            "opacity": "out/opacity.tif",
            "tile_size": int(rng.choice([0, 32, 64])),
        },
        "detect": {"input": source, "output": result, "min_area": 4},
        "simulate": {"input": source, "output": result, "opacity": "out/opacity.tif"},
        "evaluate": {"result": source, "truth": source, "report": "out/report.html"},
    }
    names = ["remove"] if kind == "bundle" else list(jobs)
    shares = [1.0] if kind == "bundle" else [0.85, 0.05, 0.05, 0.05]
    name = str(rng.choice(names, p=shares))
    return {"schema": 1, "kind": name, "settings": jobs[name]}


def write_scene(path: Path, rng: np.random.Generator) -> None:
    """A GeoTIFF of some layout, with bright blobs and now and then values that are none."""
    height, width = (int(n) for n in rng.integers(1, 150, 2))
    dtype = str(rng.choice(["uint16", "uint16", "uint8", "int16", "float32", "float64"]))
    top = {"uint8": 255, "float32": 1.0, "float64": 1.0}.get(dtype, 10000)
    pixels = rng.uniform(0.02, 0.3, (3, height, width))
    rows, cols = np.mgrid[:height, :width]
    for _ in range(3):
        row, col, reach = rng.uniform(0, height), rng.uniform(0, width), rng.uniform(4, 30)
        pixels += 0.6 * np.clip(1.3 - np.hypot(rows - row, cols - col) / reach, 0.0, 1.0)
    dn = np.clip(pixels, 0, 1) * top
    if dtype.startswith("float") and rng.random() < 0.5:
        dn[:, rng.random((height, width)) < 0.1] = rng.choice([np.nan, np.inf, -np.inf, 1e30])
    options: dict[str, Any] = {"compress": str(rng.choice(["none", "deflate", "lzw", "packbits"]))}
    if rng.random() < 0.5:
        options.update(tiled=True, blockxsize=int(rng.choice([16, 64])), blockysize=32)
    options["interleave"] = str(rng.choice(["band", "pixel"]))
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=3,
        dtype=dtype,
        crs="EPSG:32633",
        transform=rasterio.Affine(10, 0, 300000, 0, -10, 4700000),
        nodata=float(rng.choice([0, 255, 9999])) if dtype == "uint16" else None,
        **options,
    ) as dataset:
        dataset.write(dn.astype(dtype))
        dataset.descriptions = ("B3", "B4", "B8")


def write_job(folder: Path, job: dict[str, Any]) -> None:
    """As `worker` reads it."""
    (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")


def mutated_bytes(data: bytes, rng: np.random.Generator, head: int = 512) -> bytes:
    """A few bytes, words or stretches of `data` changed, cut off or put in, mostly at its start."""
    changed = bytearray(data)
    for _ in range(int(rng.choice([1, 1, 1, 2, 5]))):
        size = len(changed)
        if size == 0:
            break
        low = rng.random() < 0.6
        place = int(rng.integers(min(head, size) if low else size))
        how = int(rng.integers(6))
        if how <= 1:
            changed[place] = int(rng.integers(256))
        elif how == 2:
            word = int(rng.choice(_WORDS)).to_bytes(4, "little")
            changed[place : place + 4] = word[: size - place]
        elif how == 3:
            changed[place : place + int(rng.integers(1, 200))] = b""
        elif how == 4:
            changed[place:place] = bytes(int(rng.integers(1, 50)))
        elif rng.random() < 0.3:
            del changed[place:]
    return bytes(changed)


def mutated_text(text: str, rng: np.random.Generator) -> str:
    """Numbers of a text replaced, or a line of it dropped or doubled."""
    for _ in range(int(rng.choice([1, 1, 2, 3]))):
        numbers = list(_NUMBER.finditer(text))
        if numbers and rng.random() < 0.8:
            hit = numbers[int(rng.integers(len(numbers)))]
            text = text[: hit.start()] + str(rng.choice(_NUMBERS)) + text[hit.end() :]
        else:
            lines = text.splitlines(keepends=True)
            place = int(rng.integers(len(lines)))
            lines[place : place + 1] = [] if rng.random() < 0.5 else [lines[place]] * 2
            text = "".join(lines) or " "
    return text


def _geotiff(folder: Path, job: dict[str, Any], rng: np.random.Generator) -> str:
    path = folder / "in" / "input.tif"
    path.write_bytes(mutated_bytes(path.read_bytes(), rng))
    write_job(folder, job)
    return f"{job['kind']}: bytes of the GeoTIFF"


_SOURCE = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}">
<SRS>EPSG:32633</SRS>
<GeoTransform>300000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0</GeoTransform>
{bands}
</VRTDataset>
"""
_BAND = """<VRTRasterBand dataType="{type}" band="{band}">
<Description>{name}</Description>
<NoDataValue>0</NoDataValue>
{source}
</VRTRasterBand>"""
_SOURCES = (
    """<SimpleSource>
<SourceFilename relativeToVRT="1">{file}</SourceFilename>
<SourceBand>{band}</SourceBand>
<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>
<DstRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>
</SimpleSource>""",
    """<ComplexSource>
<SourceFilename relativeToVRT="1">{file}</SourceFilename>
<SourceBand>{band}</SourceBand>
<ScaleOffset>0</ScaleOffset><ScaleRatio>1</ScaleRatio>
<LUT>0:0,65535:65535</LUT>
</ComplexSource>""",
    """<AveragedSource>
<SourceFilename relativeToVRT="1">{file}</SourceFilename>
<SourceBand>{band}</SourceBand>
</AveragedSource>""",
    "",
)
_FILES = ("input.vrt", "missing.tif", "/dev/zero", "..", "")
_PYTHON = """<VRTRasterBand dataType="{type}" band="{band}" subClass="VRTDerivedRasterBand">
<Description>{name}</Description>
<PixelFunctionType>paint</PixelFunctionType>
<PixelFunctionLanguage>Python</PixelFunctionLanguage>
<PixelFunctionCode><![CDATA[
def paint(*arguments, **options):
    open("in/executed", "w").close()
]]></PixelFunctionCode>
</VRTRasterBand>"""
_RAW = """<VRTRasterBand dataType="{type}" band="{band}" subClass="VRTRawRasterBand">
<Description>{name}</Description>
<SourceFilename relativeToVRT="0">{file}</SourceFilename>
<ImageOffset>0</ImageOffset><PixelOffset>2</PixelOffset><LineOffset>64</LineOffset>
</VRTRasterBand>"""


def _vrt(folder: Path, job: dict[str, Any], rng: np.random.Generator) -> str:
    with rasterio.open(folder / "in" / "input.tif") as dataset:
        size: dict[str, Any] = {"width": dataset.width, "height": dataset.height}
        size["type"] = GDAL_TYPES[dataset.dtypes[0]]
    bands = []
    for band, name in enumerate(("B3", "B4", "B8"), start=1):
        file = str(rng.choice(_FILES)) if rng.random() < 0.1 else "input.tif"
        fields = {**size, "band": band, "name": name, "file": file}
        special = rng.random()
        if special < 0.05:
            bands.append(_PYTHON.format(**fields))
        elif special < 0.15:
            bands.append(_RAW.format(**fields))
        else:
            source = _SOURCES[int(rng.choice(4, p=[0.4, 0.25, 0.25, 0.1]))].format(**fields)
            bands.append(_BAND.format(source=source, **fields))
    text = _SOURCE.format(bands="\n".join(bands), **size)
    (folder / "in" / "input.vrt").write_text(mutated_text(text, rng), encoding="utf-8")
    for name, value in job["settings"].items():
        if value == "in/input.tif":
            job["settings"][name] = "in/input.vrt"
    write_job(folder, job)
    return f"{job['kind']}: text of the VRT"


def _bundle(folder: Path, job: dict[str, Any], rng: np.random.Generator) -> str:
    bundle = folder / "bundle"
    job["settings"]["bundle"] = "bundle"
    if rng.random() < 0.25:
        shutil.copytree(PATCHES, bundle)
        job["settings"].update(replace="all", opacity=None)
    else:
        shutil.copytree(bundled(), bundle)
    write_job(folder, job)
    networks = sorted(bundle.glob("*.tflite"))
    network = networks[int(rng.integers(len(networks)))]
    manifest = bundle / "manifest.json"
    how = int(rng.integers(9))
    if how <= 2:
        content = json.loads(manifest.read_text(encoding="utf-8"))
        name = _replace_somewhere(content, rng)
        manifest.write_text(json.dumps(content), encoding="utf-8")
        return f"manifest: {name}"
    if how == 3:
        manifest.write_bytes(mutated_bytes(manifest.read_bytes(), rng, 4000))
        return "bytes of the manifest"
    if how <= 6:
        network.write_bytes(mutated_bytes(network.read_bytes(), rng, 20_000))
        return f"bytes of {network.name}"
    return _other_file(network if rng.random() < 0.7 else manifest, rng)


def _other_file(path: Path, rng: np.random.Generator) -> str:
    """Something else under the name of a file of the bundle."""
    how = int(rng.integers(6))
    content = path.read_bytes()
    path.unlink()
    if how == 0:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("../../../executed", bytes(10_000_000))
        return f"a zip bomb with a path out of it as {path.name}"
    if how == 1:
        with path.open("wb") as file:
            os.truncate(file.fileno(), ENDLESS)
        return f"an endless {path.name}"
    if how == 2:
        outside = path.parent.parent / "in" / path.name
        outside.write_bytes(content)
        path.symlink_to(outside)
        return f"{path.name} is a link out of the folder"
    if how == 3:
        os.mkfifo(path)
        return f"{path.name} is a pipe that nobody writes to"
    if how == 4:
        path.mkdir()
        return f"{path.name} is a folder"
    path.write_bytes(b"")
    return f"{path.name} is empty"


def _job(folder: Path, job: dict[str, Any], rng: np.random.Generator) -> str:
    if rng.random() < 0.15:
        text = json.dumps(job).encode()
        (folder / "job.json").write_bytes(mutated_bytes(text, rng))
        return "bytes of the job"
    names = []
    for _ in range(int(rng.integers(0, 4))):
        name = str(rng.choice(list(_SETTINGS)))
        job["settings"][name] = _one_of(_SETTINGS[name], rng)
        names.append(name)
    if not names or rng.random() < 0.2:
        names.append(_replace_somewhere(job, rng))
    write_job(folder, job)
    return f"{', '.join(names)} of the job"


def _replace_somewhere(content: dict[str, Any], rng: np.random.Generator) -> str:
    """Replace, drop or add a member anywhere in JSON's objects and lists; its name."""
    part: Any = content
    names = []
    while True:
        keys = list(part) if isinstance(part, dict) else list(range(len(part)))
        key = keys[int(rng.integers(len(keys)))]
        names.append(str(key))
        inner = part[key]
        if isinstance(inner, (dict, list)) and inner and rng.random() < 0.8:
            part = inner
            continue
        if isinstance(part, dict) and rng.random() < 0.1:
            del part[key]
        else:
            part[key] = _one_of(_like(inner) if rng.random() < 0.7 else _VALUES, rng)
        return ".".join(names)


def _one_of(values: tuple[Any, ...], rng: np.random.Generator) -> Any:
    return values[int(rng.integers(len(values)))]


def _like(value: Any) -> tuple[Any, ...]:
    """Values of the same type as `value`."""
    if isinstance(value, bool):
        return (not value,)
    for kind, values in ((int, _WHOLE), (float, _REAL), (str, _TEXTS), (list, _LISTS)):
        if isinstance(value, kind):
            return values
    return _VALUES
