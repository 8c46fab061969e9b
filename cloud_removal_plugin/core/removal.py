"""Taking the clouds out of one raster: its settings, its two passes, and what came of it.

The first pass measures the cells of the whole raster, from which the context comes; the second
replaces clouds tile by tile. Both read ahead in a thread, and the second writes in another.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from time import monotonic

import numpy as np

from cloud_removal_plugin import __version__

from .bands import match_bands
from .bundle import bundled, load_bundle
from .compositing import composite
from .errors import Cancelled, JobError
from .opacity import mask_margin, obstruction, replacement_weight
from .outputs import OutputFiles
from .pipeline import Check, background, prefetched
from .raster import Band, Category, RasterInfo, open_raster
from .runtime import BundledGenerator, Generated, Generator
from .scaling import find_scale
from .scene import Scene, View, survey, views
from .tiling import plan_tiles, slices, tile_size_for

REPLACE = ("cloudy", "all")
OPACITY_NODATA = -9999.0
MASK_NODATA = 255
MASK_CATEGORIES = {
    0: Category("observed", (0, 0, 0, 0)),
    1: Category("made up", (230, 60, 150, 255)),
    MASK_NODATA: Category("no data", (0, 0, 0, 0)),
}

# Share of the time the first pass takes, for progress.
_FIRST_PASS = 0.15
# What one pixel of a padded tile takes: some 900 bytes in the interpreter's tensors, the rest in
# the tiles being read, waiting and being written. Python and the libraries come first.
_BYTES_PER_PIXEL = 1200
_LIBRARIES_MB = 100

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class Removal:
    """What to take the clouds out of, and how.

    `bands` maps role to 1-based band, for the roles the user chose; `bundle` is a folder, empty for
    the one that comes with the plugin. A pixel counts as cloud where its obstruction by cloud or
    shadow, 0..1, is above `threshold`; replaced is what lies within `dilate` pixels of that, and
    partly what lies within `feather` pixels more. `tile_size` 0 follows from `memory_mb`, `threads`
    0 means all cores. JobError where a value is out of range.
    """

    input: str
    output: str
    bundle: str = ""
    bands: Mapping[str, int] = field(default_factory=dict)
    replace: str = "cloudy"
    threshold: float = 0.2
    dilate: int = 1
    feather: int = 2
    tile_size: int = 0
    memory_mb: int = 1024
    threads: int = 0
    opacity: str | None = None
    mask: str | None = None

    def __post_init__(self) -> None:
        if not self.input or not self.output:
            raise JobError("A removal needs the path of an input and of an output raster.")
        if self.replace not in REPLACE:
            raise JobError(f"replace is '{self.replace}'; expected {' or '.join(REPLACE)}.")
        for name, low, high in (
            ("threshold", 0.0, 1.0),
            ("dilate", 0, 200),
            ("feather", 0, 200),
            ("tile_size", 0, 16384),
            ("memory_mb", 64, 1 << 20),
            ("threads", 0, 1024),
        ):
            value = getattr(self, name)
            if not low <= value <= high:
                raise JobError(f"{name} is {value}; expected a number from {low} to {high}.")


@dataclass(frozen=True)
class RemovalResult:
    """What came of it; percentages are of the pixels that have data."""

    cloud_percent: float
    replaced_percent: float
    bands: Mapping[str, int]
    scale: float
    offset: float
    tiles: int
    tile_size: int
    seconds: float
    log: tuple[str, ...] = ()


def remove(settings: Removal, progress: Progress, cancelled: IsCancelled) -> RemovalResult:
    """Write `settings.output` and the optional outputs; nothing on any error or cancellation.

    `progress` is called with 0..1 and what is being done, `cancelled` is asked within every tile,
    both in the caller's thread only. Raises the errors of `errors`; Cancelled when asked to stop.
    """
    generator = BundledGenerator(load_bundle(settings.bundle or bundled()), settings.threads)
    return remove_with(generator, settings, progress, cancelled)


def remove_with(
    generator: Generator, settings: Removal, progress: Progress, cancelled: IsCancelled
) -> RemovalResult:
    """`remove` with a generator at hand; `settings.bundle` and `settings.threads` are its own."""
    started = monotonic()

    def check() -> None:
        if cancelled():
            raise Cancelled("Cancelled; nothing was written.")

    with open_raster(settings.input) as raster:
        info = raster.info
    bands = match_bands(info, generator.roles, settings.bands)
    halo = generator.halo + mask_margin(settings.dilate, settings.feather)
    tile_size = settings.tile_size or tile_size_for(
        settings.memory_mb - _LIBRARIES_MB,
        halo=halo,
        alignment=generator.alignment,
        bytes_per_pixel=_BYTES_PER_PIXEL,
    )
    scene = Scene(
        info=info,
        bands=tuple(bands.values()),
        scale=find_scale(info, tuple(bands.values())),
        tiles=plan_tiles(
            info.height,
            info.width,
            tile_size=tile_size,
            halo=halo,
            alignment=generator.alignment,
        ),
        cell=generator.cell,
        clip=generator.clip,
    )
    log = _log(scene, bands, generator, tile_size)
    with OutputFiles([settings.input]) as files:
        outputs = _Outputs(files, scene, settings, _tags(settings, bands, generator.name))
        _fill(outputs, generator, progress, check)
        progress(1.0, "Done")
        check()
    return RemovalResult(
        cloud_percent=100.0 * outputs.cloudy / outputs.valid,
        replaced_percent=100.0 * outputs.replaced / outputs.valid,
        bands=bands,
        scale=scene.scale.scale,
        offset=scene.scale.offset,
        tiles=len(scene.tiles),
        tile_size=tile_size,
        seconds=monotonic() - started,
        log=log,
    )


def _fill(outputs: _Outputs, generator: Generator, progress: Progress, check: Check) -> None:
    """Both passes over the raster, into the outputs."""
    scene = outputs.scene
    looking, removing = "Looking at the whole raster", "Removing clouds"
    progress(0.0, looking)
    statistics = survey(scene, check, lambda share: progress(_FIRST_PASS * share, looking))
    context = generator.context(statistics)
    check()
    with (
        background(outputs.write, check) as write,
        prefetched(lambda: views(scene, context), check) as seen,
    ):
        for done, view in enumerate(seen, start=1):
            generated = None
            if view.reflectance is not None and view.context is not None:
                generated = generator.generate(view.reflectance, view.context)
            write((view, generated))
            share = done / len(scene.tiles)
            progress(_FIRST_PASS + (1.0 - _FIRST_PASS) * share, removing)


def _log(
    scene: Scene, bands: Mapping[str, int], generator: Generator, tile_size: int
) -> tuple[str, ...]:
    names = {band.index: band.name for band in scene.info.bands}
    used = [f"{role} = band {index} {names[index]}".rstrip() for role, index in bands.items()]
    scale = scene.scale
    return (
        f"Model: {generator.name}",
        f"Bands: {', '.join(used)}",
        f"Reflectance = DN * {scale.scale:g} + {scale.offset:g}, from {scale.source}",
        f"{len(scene.tiles)} tiles of at most {tile_size} x {tile_size} pixels",
    )


class _Outputs:
    """The rasters being written, and the pixels counted on the way.

    `write` runs in the writing thread; the counts are read when that has ended.
    """

    def __init__(
        self, files: OutputFiles, scene: Scene, settings: Removal, tags: Mapping[str, str]
    ) -> None:
        self.scene = scene
        self.valid = self.cloudy = self.replaced = 0
        self._settings = settings
        info = scene.info
        self._output = files.create(
            settings.output,
            info,
            bands=info.bands,
            dtype=info.dtype,
            nodata=info.nodata,
            tags=tags,
        )
        self._opacity = self._mask = None
        if settings.opacity:
            self._opacity = files.create(
                settings.opacity,
                _grid_only(info),
                bands=[Band(1, "opacity of cloud and shadow", "gray")],
                dtype="float32",
                nodata=OPACITY_NODATA,
                tags=tags,
            )
        if settings.mask:
            self._mask = files.create(
                settings.mask,
                _grid_only(info),
                bands=[Band(1, "made up", "palette")],
                dtype="uint8",
                nodata=MASK_NODATA,
                tags=tags,
                categories=MASK_CATEGORIES,
            )

    def write(self, item: tuple[View, Generated | None]) -> None:
        """Blend what was generated into what was seen, and write the tile's core."""
        view, generated = item
        core = view.tile.core
        in_area = slices(core, view.area)
        valid = view.valid[in_area]
        pixels = view.pixels
        obstructed = weight = np.zeros(valid.shape, np.float32)
        if generated is not None:
            in_padded = slices(view.area, view.tile.padded)
            around = obstruction(generated.opacity[in_padded], generated.shadow[in_padded])
            around[~view.valid] = 0.0
            obstructed = around[in_area]
            weight = self._weight(around)[in_area]
            made_up = generated.reflectance[slices(core, view.tile.padded)]
            modelled = [band - 1 for band in self.scene.bands]
            pixels[modelled] = composite(
                pixels[modelled],
                np.moveaxis(made_up, -1, 0),
                weight,
                valid,
                self.scene.scale,
                self.scene.info.nodata,
            )
        replaced = (weight > 0) & valid
        self.valid += int(valid.sum())
        self.cloudy += int(((obstructed > self._settings.threshold) & valid).sum())
        self.replaced += int(replaced.sum())
        self._output.write(pixels, core, view.mask)
        if self._opacity:
            shown = np.where(valid, obstructed, np.float32(OPACITY_NODATA))
            self._opacity.write(shown[None], core)
        if self._mask:
            marked = np.where(valid, replaced, MASK_NODATA).astype(np.uint8)
            self._mask.write(marked[None], core)

    def _weight(self, obstructed: np.ndarray) -> np.ndarray:
        settings = self._settings
        if settings.replace == "all":
            return np.ones_like(obstructed)
        return replacement_weight(obstructed, settings.threshold, settings.dilate, settings.feather)


def _grid_only(info: RasterInfo) -> RasterInfo:
    """The same grid, without tags that speak of the input's values."""
    kept = {name: text for name, text in info.tags.items() if name == "AREA_OR_POINT"}
    return replace(info, tags=kept)


def _tags(settings: Removal, bands: Mapping[str, int], generator_name: str) -> dict[str, str]:
    """What made the result, so that it can be made again."""
    names = ("replace", "threshold", "dilate", "feather")
    parameters = {"bands": bands, **{name: getattr(settings, name) for name in names}}
    return {
        "CLOUD_REMOVAL_VERSION": __version__,
        "CLOUD_REMOVAL_BUNDLE": generator_name,
        "CLOUD_REMOVAL_PARAMETERS": json.dumps(parameters),
    }
