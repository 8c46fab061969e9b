"""The main job, shown: clouds off a real Sentinel-2 clip of known truth, or off your own raster.

Run it with `make demo` or `make demo INPUT=my.tif`; what it makes lies in build/demo/.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import shlex
import subprocess
import sys
import time
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from cloud_removal_plugin.core.bands import ROLES, match_bands
from cloud_removal_plugin.core.clouds import CloudScene, simulate
from cloud_removal_plugin.core.metrics import CHANGED, changed, mean_fill, score, threshold_mask
from cloud_removal_plugin.core.raster import open_raster

# Beside Debian's own matplotlib the 3D axes are not found, and nobody wants them here.
warnings.filterwarnings("ignore", message="Unable to import Axes3D")
from matplotlib.figure import Figure  # noqa: E402 - after the filter

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "demo"

CLIP_BANDS = ("B2", "B3", "B4", "B8")
MODELLED = ("green", "red", "nir")
DN_PER_REFLECTANCE = 10_000
# The clip comes without a georeference: any grid would do, and this one is in nobody's way.
MADE_UP_CRS = "EPSG:32631"
MADE_UP_ORIGIN = (500_000.0, 5_000_000.0)
PIXEL_METRES = 10.0
SEED = 11
PREVIEW_PIXELS = 1200


def read_clip() -> np.ndarray:
    """The Sentinel-2 clip that comes with the package spyndex: DN, uint16 (4, 300, 300)."""
    # Its data file is all that is wanted: importing the package would ask for others.
    package = importlib.util.find_spec("spyndex")
    if package is None or package.origin is None:
        raise SystemExit("The package spyndex is not installed: run 'make setup'.")
    text = (Path(package.origin).parent / "data" / "S2_10m.json").read_text()
    clip = np.array(json.loads(text))
    if clip.shape != (4, 300, 300) or clip.min() < 0 or clip.max() > 16_000:
        raise SystemExit(
            f"The clip in spyndex is {clip.shape} with {clip.min()} to {clip.max()}: expected "
            "(4, 300, 300) with reflectance x 10000. Run 'make setup' to get the locked version."
        )
    return clip.astype(np.uint16)


def write_clip(path: Path, reflectance: np.ndarray) -> None:
    """Write reflectance (4, height, width) as a uint16 GeoTIFF on the made-up grid."""
    dn = np.clip(np.rint(reflectance * DN_PER_REFLECTANCE), 0, 65_535).astype(np.uint16)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=dn.shape[0],
        height=dn.shape[1],
        width=dn.shape[2],
        dtype="uint16",
        crs=MADE_UP_CRS,
        transform=from_origin(*MADE_UP_ORIGIN, PIXEL_METRES, PIXEL_METRES),
        compress="deflate",
    ) as dataset:
        dataset.write(dn)
        dataset.descriptions = CLIP_BANDS


def remove_clouds(source: Path, stem: str, options: Sequence[str] = ()) -> dict[str, Path]:
    """Run cloudremoval:remove with QGIS's own qgis_process; return the paths of its outputs."""
    outputs = {
        "OUTPUT": FOLDER / f"{stem}_removed.tif",
        "OPACITY": FOLDER / f"{stem}_opacity.tif",
        "MASK_OUT": FOLDER / f"{stem}_mask.tif",
    }
    files = {"INPUT": source, **outputs}
    parameters = [f"--{name}={from_root(path)}" for name, path in files.items()]
    command = ["scripts/qgis_process", "run", "cloudremoval:remove", *parameters, *options]
    print("\n$", shlex.join(command), flush=True)
    start = time.monotonic()
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    (FOLDER / f"{stem}.log").write_text(run.stdout + run.stderr)
    if run.returncode != 0:
        print(run.stdout + run.stderr, file=sys.stderr)
        raise SystemExit(f"qgis_process ended with exit code {run.returncode}.")
    for line in run.stdout.splitlines():
        if line.startswith(("CLOUD_PERCENT", "REPLACED_PERCENT")):
            print(line.replace("\t", " "))
    print(f"{time.monotonic() - start:.1f} s, the start of QGIS included")
    return outputs


def from_root(path: Path) -> Path:
    """The path as one would type it in the repository's folder."""
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


def read(path: Path, bands: Sequence[int], longest: int | None = None) -> np.ndarray:
    """Bands of a raster, float32, NaN for nodata, thinned to at most `longest` pixels a side."""
    with rasterio.open(path) as dataset:
        factor = max(1.0, max(dataset.shape) / longest) if longest else 1.0
        shape = tuple(max(1, round(side / factor)) for side in dataset.shape)
        values = dataset.read(list(bands), out_shape=(len(bands), *shape), masked=True)
    return values.astype(np.float32).filled(np.nan)


def print_scores(results: Mapping[str, np.ndarray], truth: np.ndarray, cloudy: np.ndarray) -> None:
    """Print how far each result (bands, h, w) is from the truth: everywhere, and on `cloudy`."""
    share = 100.0 * cloudy.mean()
    for title, mask in (
        ("all pixels", None),
        (f"cloudy pixels ({share:.1f} %: changed by more than {CHANGED})", cloudy),
    ):
        print(f"\nAgainst the truth, {', '.join(MODELLED)}, {title}")
        print(f"  {'':27}{'MAE':>8}{'PSNR dB':>9}{'SSIM':>8}{'SAM deg':>9}")
        for name, result in results.items():
            scores = score(result, truth, mask)
            print(
                f"  {name:27}{scores.mae:8.4f}{scores.psnr:9.2f}{scores.ssim:8.3f}{scores.sam:9.2f}"
            )


def draw(path: Path, panels: Mapping[str, np.ndarray], opacity: np.ndarray, stretch: str) -> None:
    """Draw rasters (3, h, w) side by side, stretched alike by the one named, then opacity."""
    low, high = np.nanpercentile(panels[stretch], (1, 99), axis=(1, 2))
    span = np.maximum(high - low, 1e-6)
    height, width = opacity.shape
    count = len(panels) + 1
    figure = Figure(figsize=(3.2 * count, 3.2 * height / width + 0.2), layout="constrained")
    axes = figure.subplots(1, count)
    for axis, (title, pixels) in zip(axes, panels.items()):
        # Land takes the lower half of the scale, so that clouds keep some of their relief.
        colours = np.clip((np.moveaxis(pixels, 0, -1) - low) / (1.8 * span), 0, 1) ** 0.7
        axis.imshow(np.nan_to_num(colours), interpolation="nearest")
        axis.set_title(title)
    image = axes[-1].imshow(opacity, cmap="magma", vmin=0, vmax=1, interpolation="nearest")
    axes[-1].set_title("opacity of cloud and shadow")
    figure.colorbar(image, ax=axes[-1], fraction=0.046)
    for axis in axes:
        axis.set_axis_off()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=100)
    print(f"\nPicture (red = near infrared, green = red, blue = green): {from_root(path)}")


def simulated_clip() -> CloudScene:
    """The clip with simulated clouds and their shadows, reflectance (4, 300, 300)."""
    return simulate(
        read_clip().astype(np.float32) / DN_PER_REFLECTANCE,
        np.random.default_rng(SEED),
        roles=ROLES,
        kind="broken",
        cover=0.35,
        sun_azimuth=150.0,
        shadow_offset=22.0,
    )


def on_the_clip(picture: Path) -> None:
    """Put clouds on the clip, take them off, and say how near the truth that came."""
    truth = read_clip().astype(np.float32) / DN_PER_REFLECTANCE
    print("Sentinel-2 clip of the package spyndex 0.12.0 (MIT), 300 x 300 pixels of 10 m.")
    print(
        f"Its place is not known: the grid ({MADE_UP_CRS}, corner at {MADE_UP_ORIGIN}) is made up."
    )
    scene = simulated_clip()
    print("Clouds and their shadows are simulated; the clip without them is the truth.")
    clear, cloudy = FOLDER / "truth.tif", FOLDER / "cloudy.tif"
    write_clip(clear, truth)
    write_clip(cloudy, scene.cloudy)
    outputs = remove_clouds(cloudy, "cloudy")

    bands = [ROLES.index(role) + 1 for role in MODELLED]
    before, after, wanted = (
        read(path, bands) / DN_PER_REFLECTANCE for path in (cloudy, outputs["OUTPUT"], clear)
    )
    results = {
        "cloudy input": before,
        "threshold mask, mean fill": mean_fill(before, threshold_mask(before, MODELLED)),
        "cloud removal": after,
    }
    print_scores(results, wanted, changed(before, wanted))
    panels = {"before": before, "after": after, "truth": wanted}
    draw(
        picture,
        {title: pixels[::-1] for title, pixels in panels.items()},
        read(outputs["OPACITY"], [1])[0],
        stretch="truth",
    )


def on_your_raster(source: Path, options: Sequence[str], picture: Path) -> None:
    """Take the clouds off a raster of the user's; `options` go on to the algorithm."""
    outputs = remove_clouds(source, source.stem, options)
    chosen = dict(option[2:].split("=", 1) for option in options if option.startswith("--BAND_"))
    with open_raster(str(source)) as raster:
        roles = {name[5:].lower(): int(index) for name, index in chosen.items()}
        bands = list(match_bands(raster.info, MODELLED[::-1], roles).values())
    draw(
        picture,
        {
            "before": read(source, bands, PREVIEW_PIXELS),
            "after": read(outputs["OUTPUT"], bands, PREVIEW_PIXELS),
        },
        read(outputs["OPACITY"], [1], PREVIEW_PIXELS)[0],
        stretch="after",
    )


def main() -> None:
    """Read the command line and run one of the two demos."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--input", type=Path, help="your own raster; without it, the clip")
    parser.add_argument("--picture", type=Path, help="where to draw before and after (PNG)")
    arguments, options = parser.parse_known_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    if arguments.input is None:
        if options:
            parser.error(f"{options} are for the algorithm, and go with --input only")
        on_the_clip(arguments.picture or FOLDER / "demo.png")
    else:
        source = arguments.input.resolve()
        on_your_raster(source, options, arguments.picture or FOLDER / f"{source.stem}.png")
    print("Rasters:", from_root(FOLDER))


if __name__ == "__main__":
    main()
