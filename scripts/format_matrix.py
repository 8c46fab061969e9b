"""Removes clouds through qgis_process for rasters of every format, data type and georeference.

    .venv/bin/python -m scripts.format_matrix          every pair of the three (one minute)
    .venv/bin/python -m scripts.format_matrix --full   every combination

Each run has to end well, keep grid, CRS, data type, nodata, band scale and every pixel that the
mask does not mark, and leave no file behind. The table counts runs; exit status 1 if one failed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import rasterio._err
import rasterio.shutil
from osgeo import osr

from cloud_removal_plugin.core.raster import RasterInfo, Window, open_raster

ROOT = Path(__file__).resolve().parent.parent
HEIGHT, WIDTH = 90, 110
BANDS = {"BAND_GREEN": 1, "BAND_RED": 2, "BAND_NIR": 3}
VALLEY_GRID = (
    'PROJCS["Valley grid",GEOGCS["WGS 84",'
    'DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],'
    'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",46.1],'
    'PARAMETER["central_meridian",11.3],PARAMETER["scale_factor",0.9999],'
    'PARAMETER["false_easting",5000],PARAMETER["false_northing",7000],UNIT["metre",1]]'
)

# Name of the file, and how GDAL makes it of a GeoTIFF.
FORMATS: dict[str, tuple[str, dict[str, str]]] = {
    "GeoTIFF, tiled": ("a.tif", {"driver": "GTiff", "TILED": "YES", "COMPRESS": "DEFLATE"}),
    "GeoTIFF, striped": ("a.tif", {"driver": "GTiff", "TILED": "NO", "INTERLEAVE": "BAND"}),
    "Cloud Optimized GeoTIFF": ("a.tif", {"driver": "COG"}),
    "VRT": ("a.vrt", {"driver": "VRT"}),
    "JPEG 2000": ("a.jp2", {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES"}),
    "BIL (EHdr)": ("a.bil", {"driver": "EHdr"}),
    "BIL (ENVI)": ("a.bil", {"driver": "ENVI", "INTERLEAVE": "BIL"}),
    "GeoTIFF in zip": ("a.zip", {"driver": "GTiff"}),
}
# What GDAL writes no such file of.
WITHOUT = {("JPEG 2000", "float32")}
# Data type, DN of reflectance 1, nodata.
DTYPES: dict[str, tuple[str, float, float | None]] = {
    "uint16": ("uint16", 10_000.0, 0.0),
    "int16": ("int16", 10_000.0, -9999.0),
    "uint8": ("uint8", 255.0, None),
    "float32": ("float32", 1.0, float("nan")),
}
GEOREFERENCES: dict[str, tuple[str, tuple[float, ...]]] = {
    "UTM": ("EPSG:32633", (300_000.0, 10.0, 0.0, 4_700_000.0, 0.0, -10.0)),
    "EPSG:4326": ("EPSG:4326", (11.25, 1e-4, 0.0, 46.5, 0.0, -1e-4)),
    "own CRS": (VALLEY_GRID, (5_000.0, 10.0, 0.0, 7_000.0, 0.0, -10.0)),
    "rotated": ("EPSG:32633", (300_000.0, 8.0, -6.0, 4_700_000.0, -6.0, -8.0)),
    "south-up": ("EPSG:32719", (300_000.0, 10.0, 0.0, 6_200_000.0, 0.0, 10.0)),
}


@dataclass(frozen=True)
class Case:
    """One raster, by the names of FORMATS, DTYPES and GEOREFERENCES."""

    format: str
    dtype: str
    georeference: str


class NotPossible(Exception):  # noqa: N818 - a fact about a format
    """The format cannot hold this data type or georeference."""


def every_pair() -> Iterator[Case]:
    """Few cases in which each two of format, data type and georeference meet at least once."""
    for row, form in enumerate(FORMATS):
        dtypes = [dtype for dtype in DTYPES if (form, dtype) not in WITHOUT]
        for column, georeference in enumerate(GEOREFERENCES):
            yield Case(form, dtypes[(row + column) % len(dtypes)], georeference)


def every_combination() -> Iterator[Case]:
    """All of them."""
    for form in FORMATS:
        for dtype in DTYPES:
            for georeference in GEOREFERENCES:
                yield Case(form, dtype, georeference)


def scene(dtype: str) -> np.ndarray:
    """(3, HEIGHT, WIDTH): dark textured ground, three bright clouds and a corner without data."""
    kind, full, nodata = DTYPES[dtype]
    rng = np.random.default_rng(5)
    reflectance = rng.uniform(0.04, 0.09, (3, HEIGHT, WIDTH))
    reflectance[2] += 0.15
    rows, cols = np.mgrid[:HEIGHT, :WIDTH]
    for row, col, radius in ((25, 30, 16), (60, 80, 20), (75, 20, 9)):
        cover = np.clip(2.0 * (1.3 - np.hypot(rows - row, cols - col) / radius), 0.0, 1.0)
        reflectance = reflectance * (1 - cover) + 0.75 * cover
    pixels = (reflectance * full).astype(kind)
    if nodata is not None:
        pixels[:, :6, -8:] = nodata
    return pixels


def make_input(case: Case, folder: Path) -> str:
    """Write the case's raster into an empty folder; its path. NotPossible where GDAL cannot."""
    name, options = FORMATS[case.format]
    crs, transform = GEOREFERENCES[case.georeference]
    pixels = scene(case.dtype)
    source = folder / "source.tif"
    with rasterio.open(
        source,
        "w",
        driver="GTiff",
        height=HEIGHT,
        width=WIDTH,
        count=3,
        dtype=pixels.dtype,
        nodata=DTYPES[case.dtype][2],
        crs=crs,
        transform=rasterio.Affine.from_gdal(*transform),
    ) as dataset:
        dataset.write(pixels)
    path = folder / name
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as packed:
            packed.write(source, "inside/a.tif")
        return f"/vsizip/{path}/inside/a.tif"
    try:
        rasterio.shutil.copy(source, path, **options)
        written = described(str(path))
    except (rasterio.errors.RasterioError, rasterio._err.CPLE_BaseError) as error:
        raise NotPossible(str(error)) from error
    if not np.allclose(written[0].transform, transform, rtol=1e-9):
        raise NotPossible(f"{case.format} keeps another georeference")
    if not np.array_equal(written[1], pixels, equal_nan=pixels.dtype.kind == "f"):
        raise NotPossible(f"{case.format} keeps other pixels")
    return str(path)


def described(path: str) -> tuple[RasterInfo, np.ndarray]:
    """A raster's description and its pixels (bands, h, w)."""
    with open_raster(path) as raster:
        info = raster.info
        window = Window(0, 0, info.height, info.width)
        return info, raster.read(window, [band.index for band in info.bands])


def same_crs(one: str, other: str) -> bool:
    """Whether two WKT mean one CRS; in which order they name the axes does not matter."""
    criterion = ["CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS"]
    return bool(osr.SpatialReference(one).IsSame(osr.SpatialReference(other), criterion))


def check(source: str, folder: Path) -> str:
    """What is wrong with clear.tif and mask.tif in `folder`, made of `source`; empty if nothing."""
    expected = {"clear.tif", "mask.tif", "mask.tif.aux.xml"}
    if set(os.listdir(folder)) != expected:
        return f"files {sorted(os.listdir(folder))}"
    before, pixels = described(source)
    after, cleared = described(str(folder / "clear.tif"))
    mask = described(str(folder / "mask.tif"))[1][0]
    for name in ("width", "height", "dtype", "transform"):
        if getattr(before, name) != getattr(after, name):
            return f"{name} {getattr(before, name)} became {getattr(after, name)}"
    if str(before.nodata) != str(after.nodata):
        return f"nodata {before.nodata} became {after.nodata}"
    if not same_crs(before.crs_wkt, after.crs_wkt):
        return "another CRS"
    if [(b.scale, b.offset) for b in before.bands] != [(b.scale, b.offset) for b in after.bands]:
        return "another scale"
    kept = mask != 1
    if not np.array_equal(pixels[:, kept], cleared[:, kept], equal_nan=pixels.dtype.kind == "f"):
        return "observed pixels changed"
    if not 0.05 < 1 - kept.mean() < 0.9:
        return f"{100 * (1 - kept.mean()):.0f} % replaced"
    return ""


def run(case: Case) -> str | None:
    """What went wrong for one case; empty if nothing, None where the format cannot hold it."""
    with tempfile.TemporaryDirectory(prefix="format-matrix-") as name:
        inputs, results = Path(name) / "in", Path(name) / "out"
        inputs.mkdir()
        results.mkdir()
        try:
            source = make_input(case, inputs)
        except NotPossible:
            return None
        arguments = {"INPUT": source, "OUTPUT": results / "clear.tif", **BANDS}
        arguments["MASK_OUT"] = results / "mask.tif"
        command = [ROOT / "scripts" / "qgis_process", "run", "cloudremoval:remove"]
        done = subprocess.run(
            [*command, *(f"--{key}={value}" for key, value in arguments.items())],
            check=False,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )
        if done.returncode:
            lines = [line for line in done.stderr.splitlines() if line.strip()]
            return f"exit status {done.returncode}: {' '.join(lines[-2:])}"
        return check(source, results)


def table(results: dict[Case, str | None], columns: Sequence[str], of: str) -> Iterator[str]:
    """Lines of formats x columns (the names of one field of Case): good runs / all runs."""
    width = max(map(len, FORMATS)) + 2
    yield " " * width + "".join(f"{name:>11}" for name in columns)
    for form in FORMATS:
        cells = []
        for column in columns:
            seen = [
                outcome
                for case, outcome in results.items()
                if case.format == form and getattr(case, of) == column and outcome is not None
            ]
            cells.append(f"{seen.count('')}/{len(seen)}" if seen else "-")
        yield f"{form:<{width}}" + "".join(f"{cell:>11}" for cell in cells)


def main() -> int:
    """Run the cases and print what came of them; 1 if any failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--full", action="store_true", help="every combination, not every pair")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="runs at a time")
    options = parser.parse_args()
    warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
    cases = list(every_combination() if options.full else every_pair())
    started = time.monotonic()
    results: dict[Case, str | None] = {}
    with ThreadPoolExecutor(options.jobs) as pool:
        for case, outcome in zip(cases, pool.map(run, cases)):
            results[case] = outcome
            if outcome:
                print(f"{case.format}, {case.dtype}, {case.georeference}: {outcome}", flush=True)
    print("\nGood runs / runs by georeference, then by data type; -: the format cannot hold it\n")
    print("\n".join(table(results, list(GEOREFERENCES), "georeference")), end="\n\n")
    print("\n".join(table(results, list(DTYPES), "dtype")), end="\n\n")
    outcomes = list(results.values())
    green, impossible = outcomes.count(""), outcomes.count(None)
    failed = len(outcomes) - green - impossible
    print(
        f"{green + failed} runs of qgis_process: {green} good, {failed} failed; {impossible} more "
        f"that the format cannot hold; {time.monotonic() - started:.0f} s"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
