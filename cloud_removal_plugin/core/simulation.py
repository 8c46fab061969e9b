"""Putting simulated clouds on a raster, window by window, with their opacity and shadow beside.

The raster is read twice and never held whole; the clouds' noise (four bytes a pixel, and the clouds
beside the raster that throw shadows into it) and where there is data (one byte) are.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from time import monotonic
from typing import Any

import numpy as np

from cloud_removal_plugin import __version__

from .bands import ROLES, find_bands
from .clouds import COVER_OPACITY, DIRECT_SHARE, CloudField, draw_clouds
from .compositing import composite
from .errors import Cancelled, RasterError
from .ground import compass, heading, pixels_of
from .memory import refuse_beyond_memory
from .outputs import OutputFiles
from .pipeline import Check, background, prefetched
from .raster import Band, RasterInfo, Window, gdal_settings
from .raster_writer import RasterWriter
from .scaling import Scale, check_range, scale_of, to_reflectance
from .simulation_settings import Simulation, SimulationResult
from .source import Source, unchanged
from .tiling import Tile, plan_tiles

__all__ = ["Simulation", "SimulationResult", "simulate_clouds"]

FIELD_NODATA = -9999.0

# Shares of the time: reading the raster, drawing the clouds; the rest puts them on.
_READ, _DRAWN = 0.15, 0.4
_SAMPLES = 500_000
_TILE = 512
# The clouds' noise and where there is data, and about as much while the clouds are drawn.
_BYTES_PER_PIXEL = 10
# Centre wavelengths in micrometres between which the direct share of a band is interpolated.
_WAVELENGTHS = {"blue": 0.49, "green": 0.56, "red": 0.665, "nir": 0.842}
# Skylight falls further beyond the near infrared; at 1.6 um next to nothing is left of it.
_DIRECT_SWIR = (1.6, 0.96)

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class _Plan:
    """A raster, and of each band that gets clouds: its index, scale and direct share."""

    source: Source
    info: RasterInfo
    bands: tuple[int, ...]
    scales: tuple[Scale, ...]
    direct: tuple[float, ...]
    tiles: tuple[Tile, ...]


@gdal_settings()
def simulate_clouds(
    settings: Simulation, progress: Progress, cancelled: IsCancelled
) -> SimulationResult:
    """Write `settings.output` and the optional outputs; nothing on any error or cancellation.

    Pixels without data in some band, and pixels without cloud or shadow, stay as they are.
    `progress` is called with 0..1 and what is being done, `cancelled` is asked within every tile,
    both in the caller's thread only. Raises the errors of `errors`; Cancelled when asked to stop.
    """
    started = monotonic()

    def check() -> None:
        if cancelled():
            raise Cancelled("Cancelled; nothing was written.")

    with settings.source.open() as raster:
        info = raster.info
    roles = find_bands(info, ROLES, settings.bands)
    plan = _plan(info, roles, settings)
    azimuth, offset = _shadow_offset(info, settings)
    log = _log(plan, roles, azimuth, offset, settings)
    with OutputFiles([settings.input]) as files, unchanged([settings.input]):
        outputs = _Outputs(files, plan, settings)
        reading = "Reading the raster"
        progress(0.0, reading)
        valid = _survey(plan, check, lambda share: progress(_READ * share, reading))
        progress(_READ, "Drawing clouds")
        clouds = draw_clouds(
            valid.shape,
            np.random.default_rng(settings.seed),
            bands=len(plan.bands),
            kind=settings.kind,
            cover=settings.cover / 100.0,
            sun_azimuth=azimuth,
            shadow_offset=offset,
            valid=valid,
            check=check,
        )
        with (
            background(outputs.write, check) as write,
            prefetched(lambda: _read(plan), check) as tiles,
        ):
            for done, (window, pixels, mask) in enumerate(tiles, start=1):
                inside = valid[
                    window.row : window.row + window.height, window.col : window.col + window.width
                ]
                write((window, mask, *_clouded(plan, clouds, window, pixels, inside), inside))
                share = done / len(plan.tiles)
                progress(_DRAWN + (1.0 - _DRAWN) * share, "Putting clouds on the raster")
        progress(1.0, "Done")
        check()
    cover = 100.0 * outputs.covered / outputs.valid
    return SimulationResult(
        cover_percent=cover,
        seconds=monotonic() - started,
        log=(
            *settings.source.log(),
            *log,
            f"Cover: {cover:.1f} % of the pixels with data ({settings.cover:g} % asked)",
        ),
    )


def _plan(info: RasterInfo, roles: Mapping[str, int], settings: Simulation) -> _Plan:
    bands = [band for band in info.bands if band.color != "alpha"]
    if not bands:
        raise RasterError(f"'{info.path}' has no band but a mask. Choose a raster with data.")
    refuse_beyond_memory(
        info.height * info.width * _BYTES_PER_PIXEL,
        f"Drawing clouds on {info.width} x {info.height} pixels",
        "Cut the raster, or correct it if it is not that large.",
    )
    role_of = {index: role for role, index in roles.items()}
    return _Plan(
        source=settings.source,
        info=info,
        bands=tuple(band.index for band in bands),
        scales=tuple(
            scale_of(info, (band.index,), settings.scale, settings.offset) for band in bands
        ),
        direct=tuple(direct_share(band, role_of.get(band.index)) for band in bands),
        tiles=plan_tiles(info.height, info.width, tile_size=_TILE, halo=0, alignment=1),
    )


def direct_share(band: Band, role: str | None) -> float:
    """The share of a band's irradiance that clouds can block.

    By its role, else by its wavelength between and beyond those of the roles, else their mean.
    """
    if role is not None:
        return DIRECT_SHARE[role]
    if band.wavelength is None:
        return sum(DIRECT_SHARE.values()) / len(DIRECT_SHARE)
    known = [(_WAVELENGTHS[role], share) for role, share in DIRECT_SHARE.items()]
    return float(np.interp(band.wavelength, *zip(*known, _DIRECT_SWIR)))


def _shadow_offset(info: RasterInfo, settings: Simulation) -> tuple[float, float]:
    """The sun's azimuth in degrees from the top of the image, and the shadow's offset in pixels.

    A shadow that falls beyond the raster's height or width comes from clouds that are not seen,
    and from those just beside the raster as well as from those further away.
    """
    azimuth = math.radians(settings.sun_azimuth)
    rows, columns = pixels_of(info, math.sin(azimuth), math.cos(azimuth))
    length, towards_sun = heading(rows, columns)
    distance = settings.cloud_height / math.tan(math.radians(settings.sun_height))
    beyond = [
        size / abs(step)
        for size, step in ((info.height, rows), (info.width, columns))
        if abs(step) * distance > size
    ]
    return towards_sun, length * min([distance, *beyond])


def _log(
    plan: _Plan,
    roles: Mapping[str, int],
    azimuth: float,
    offset: float,
    settings: Simulation,
) -> tuple[str, ...]:
    names = {band.index: band.name for band in plan.info.bands}
    used = [f"{role} = band {index} {names[index]}".rstrip() for role, index in roles.items()]
    others = [
        f"{index} {names[index]}".rstrip() for index in plan.bands if index not in roles.values()
    ]
    lines = [f"Bands: {', '.join(used)}" if used else "Bands: none was recognised by its role"]
    if others:
        lines.append(
            f"Bands without a role: {', '.join(others)}; they get the same clouds, and shadows by "
            "their wavelength where it is known, else of middling depth"
        )
    for scale in dict.fromkeys(plan.scales):
        lines.append(f"Reflectance = DN * {scale.scale:g} + {scale.offset:g}, {scale.whence}")
    distance = settings.cloud_height / math.tan(math.radians(settings.sun_height))
    away = compass((settings.sun_azimuth + 180.0) % 360.0)
    lines.append(f"Shadows fall {distance:.0f} m to the {away}, {offset:.0f} pixels on the raster")
    return tuple(lines)


def _read(plan: _Plan) -> Iterator[tuple[Window, np.ndarray, np.ndarray | None]]:
    """Every window with the DN of all bands and, where the raster has one, its mask."""
    every = [band.index for band in plan.info.bands]
    with plan.source.open() as raster:
        for tile in plan.tiles:
            mask = raster.mask(tile.core) if plan.info.masked else None
            yield tile.core, raster.read(tile.core, every), mask


def _survey(plan: _Plan, check: Check, progress: Callable[[float], None]) -> np.ndarray:
    """Where every band has data, (h, w) bool; RasterError without any, ScaleError if absurd."""
    info = plan.info
    valid = np.zeros((info.height, info.width), bool)
    every = max(info.height * info.width * len(plan.bands) // _SAMPLES, 1)
    samples: list[np.ndarray] = []

    def cores() -> Iterator[tuple[Window, np.ndarray, np.ndarray]]:
        with plan.source.open() as raster:
            for tile in plan.tiles:
                pixels = raster.read(tile.core, plan.bands)
                yield tile.core, pixels, raster.valid(tile.core, plan.bands, pixels)

    with prefetched(cores, check) as blocks:
        for done, (core, pixels, known) in enumerate(blocks, start=1):
            valid[core.row : core.row + core.height, core.col : core.col + core.width] = known
            thinned = pixels[:, known][:, ::every]
            for band, scale in zip(thinned, plan.scales):
                samples.append(to_reflectance(band, scale))
            progress(done / len(plan.tiles))
    if not valid.any():
        raise RasterError(
            f"'{info.path}' has no data: not one pixel is valid in all of its bands (nodata is "
            f"{info.nodata}). Choose another raster, or correct its nodata value."
        )
    check_range(float(np.percentile(np.concatenate(samples), 99)), plan.scales[0])
    return valid


def _clouded(
    plan: _Plan, clouds: CloudField, window: Window, pixels: np.ndarray, valid: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """DN of all bands with clouds on them, opacity and shadow."""
    chosen = [index - 1 for index in plan.bands]
    reflectance = np.stack(
        [to_reflectance(pixels[k], scale) for k, scale in zip(chosen, plan.scales)]
    )
    reflectance[:, ~valid] = 0.0
    scene = clouds.over(reflectance, plan.direct, window.row, window.col)
    touched = ((scene.opacity > 0) | (scene.shadow > 0)).astype(np.float32)
    result = pixels.copy()
    for k, scale, cloudy in zip(chosen, plan.scales, scene.cloudy):
        composite([result[k]], cloudy[None], touched, valid, scale, plan.info.nodata)
    return result, scene.opacity, scene.shadow


class _Outputs:
    """The rasters being written, and the pixels counted on the way; `write` runs in a thread."""

    def __init__(self, files: OutputFiles, plan: _Plan, settings: Simulation) -> None:
        info = plan.info
        parameters = {
            name: value
            for name, value in asdict(settings).items()
            if name not in ("input", "output", "opacity", "shadow", "open_options", "crs")
        }
        tags = {
            "CLOUD_REMOVAL_VERSION": __version__,
            "CLOUD_REMOVAL_SIMULATION": json.dumps(parameters),
        }
        self.valid = self.covered = 0
        self._output = files.create(
            settings.output,
            info,
            bands=info.bands,
            dtype=info.dtype,
            nodata=info.nodata,
            tags=tags,
        )
        kept = {name: text for name, text in info.tags.items() if name == "AREA_OR_POINT"}
        grid = replace(info, tags=kept)
        self._fields: list[tuple[int, RasterWriter]] = []
        for position, (path, name) in enumerate(
            ((settings.opacity, "cloud opacity"), (settings.shadow, "cloud shadow"))
        ):
            if path:
                writer = files.create(
                    path,
                    grid,
                    bands=[Band(1, name, "gray")],
                    dtype="float32",
                    nodata=FIELD_NODATA,
                    tags=tags,
                )
                self._fields.append((position, writer))

    def write(
        self, item: tuple[Window, Any, np.ndarray, np.ndarray, np.ndarray, np.ndarray]
    ) -> None:
        """Write a window: the raster's mask, cloudy DN, opacity, shadow, and where data is."""
        window, mask, pixels, *fields, valid = item
        self.valid += int(valid.sum())
        self.covered += int(((fields[0] > COVER_OPACITY) & valid).sum())
        self._output.write(pixels, window, mask)
        for position, writer in self._fields:
            shown = np.where(valid, fields[position], np.float32(FIELD_NODATA))
            writer.write(shown[None], window)
