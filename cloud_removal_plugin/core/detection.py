"""Telling cloud and shadow from clear ground: an opacity raster and a raster of classes.

The same networks as a removal runs, tile by tile; groups too small to be clouds are dropped, and
what is left grows, with a halo wide enough that no tile shows.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from time import monotonic

import numpy as np

from cloud_removal_plugin import __version__

from .area import whole
from .bands import match_bands
from .bundle import load_bundle, suitable_bundle
from .detection_settings import Detection, DetectionResult, check_heads
from .errors import Cancelled
from .opacity import obstruction, spread
from .outputs import OutputFiles
from .pipeline import Check, background, in_order, prefetched
from .plan import described, plan_scene
from .raster import Band, Category, RasterInfo, gdal_settings
from .raster_writer import RasterWriter
from .removal import IsCancelled, Progress
from .runtime import Generated, Generator, generator_of
from .scene import Scene, View, doubts, survey, views
from .source import unchanged
from .tiling import slices

NODATA, CLEAR, THIN, THICK, SHADOW = range(5)
CATEGORIES = {
    NODATA: Category("no data", (0, 0, 0, 0)),
    CLEAR: Category("clear", (90, 160, 90, 255)),
    THIN: Category("thin cloud", (170, 190, 225, 255)),
    THICK: Category("thick cloud", (245, 245, 245, 255)),
    SHADOW: Category("shadow", (60, 50, 90, 255)),
}
OPACITY_NODATA = -9999.0
_FIRST_PASS = 0.2


def detect(settings: Detection, progress: Progress, cancelled: IsCancelled) -> DetectionResult:
    """Write `settings.output` and the opacity; nothing on any error or cancellation.

    As `removal.remove`: raises the errors of `errors`, Cancelled when asked to stop.
    """
    folder: str | Path = settings.bundle
    if not folder:
        with settings.source.open() as raster:
            folder = suitable_bundle(raster.info, settings.bands)
    bundle = load_bundle(folder)
    check_heads(bundle)
    return detect_with(generator_of(bundle, settings.threads), settings, progress, cancelled)


@gdal_settings()
def detect_with(
    generator: Generator, settings: Detection, progress: Progress, cancelled: IsCancelled
) -> DetectionResult:
    """`detect` with a generator at hand."""
    started = monotonic()

    def check() -> None:
        if cancelled():
            raise Cancelled("Cancelled; nothing was written.")

    with settings.source.open() as raster:
        info = raster.info
    bands = match_bands(info, generator.roles, settings.bands)
    scene, _ = plan_scene(
        settings.as_removal(), generator, info, tuple(bands.values()), settings.min_area
    )
    log = described(scene, bands, generator)
    for line in log:
        progress(0.0, line)
    with OutputFiles([settings.input]) as files, unchanged([settings.input]):
        outputs = _Outputs(files, scene, settings, info, generator.name)
        looking = "Looking at the whole raster"
        statistics = survey(scene, check, lambda share: progress(_FIRST_PASS * share, looking))
        context = generator.context(statistics)
        _classify(scene, context, generator, outputs, check, progress)
        progress(1.0, "Done")
        check()
    percent = 100.0 * outputs.counts / max(int(outputs.counts[CLEAR:].sum()), 1)
    return DetectionResult(
        clear_percent=float(percent[CLEAR]),
        thin_percent=float(percent[THIN]),
        thick_percent=float(percent[THICK]),
        shadow_percent=float(percent[SHADOW]),
        bands=bands,
        seconds=monotonic() - started,
        log=tuple(log),
        warnings=tuple(doubts(scene, statistics)),
    )


def _classify(
    scene: Scene,
    context: np.ndarray,
    generator: Generator,
    outputs: _Outputs,
    check: Check,
    progress: Progress,
) -> None:
    finding = "Finding clouds"
    progress(_FIRST_PASS, finding)

    def found(view: View) -> tuple[View, Generated | None]:
        if view.reflectance is None or view.context is None:
            return view, None
        return view, generator.generate(view.reflectance, view.context)

    with (
        background(outputs.write, check) as write,
        prefetched(lambda: views(scene, context), check) as seen,
        closing(in_order(found, seen, check, generator.abreast)) as tiles,
    ):
        done = 0
        for view, generated in tiles:
            write((view, generated))
            done += view.tile.core.height * view.tile.core.width
            share = done / (scene.area.height * scene.area.width)
            progress(_FIRST_PASS + (1.0 - _FIRST_PASS) * share, finding)


class _Outputs:
    """The rasters being written, and the pixels of each class so far."""

    def __init__(
        self,
        files: OutputFiles,
        scene: Scene,
        settings: Detection,
        info: RasterInfo,
        generator: str,
    ) -> None:
        self.counts = np.zeros(len(CATEGORIES), np.int64)
        self._settings = settings
        kept = {name: text for name, text in info.tags.items() if name == "AREA_OR_POINT"}
        grid = replace(info, tags=kept)
        tags = {
            "CLOUD_REMOVAL_VERSION": __version__,
            "CLOUD_REMOVAL_BUNDLE": generator,
            "CLOUD_REMOVAL_INPUT": Path(settings.input).name,
        }
        self._classes = files.create(
            settings.output,
            grid,
            bands=[Band(1, "cloud class", "palette")],
            dtype="uint8",
            nodata=NODATA,
            tags=tags,
            categories=CATEGORIES,
        )
        self._opacity: RasterWriter | None = None
        if settings.opacity:
            self._opacity = files.create(
                settings.opacity,
                grid,
                bands=[Band(1, "opacity of cloud and shadow", "gray")],
                dtype="float32",
                nodata=OPACITY_NODATA,
                tags=tags,
            )
        self._area = whole(scene.info)

    def write(self, item: tuple[View, Generated | None]) -> None:
        """Classify a tile and write its core."""
        view, generated = item
        core = view.tile.core
        inner = slices(core, view.area)
        classes = np.where(view.valid, CLEAR, NODATA).astype(np.uint8)
        hidden = np.zeros(view.valid.shape, np.float32)
        if generated is not None and generated.opacity is not None and generated.shadow is not None:
            there = slices(view.area, view.tile.padded)
            opacity, shadow = (view.seen(o[there]) for o in (generated.opacity, generated.shadow))
            hidden = obstruction(opacity, shadow)
            classes = classified(opacity, shadow, view.valid, self._settings)
        valid = view.valid[inner]
        self.counts += np.bincount(classes[inner].ravel(), minlength=len(CATEGORIES))
        self._classes.write(classes[inner][None], core)
        if self._opacity:
            told = np.where(valid, hidden[inner], np.float32(OPACITY_NODATA))
            self._opacity.write(told[None], core)


def classified(
    opacity: np.ndarray, shadow: np.ndarray, valid: np.ndarray, settings: Detection
) -> np.ndarray:
    """Classes (h, w) uint8 of opacity and shadow 0..1 (h, w); NODATA where not `valid`."""
    cloud = large((opacity > settings.threshold) & valid, settings.min_area)
    dark = large((shadow > settings.threshold) & valid & ~cloud, settings.min_area)
    grown_cloud, grown_dark = (
        spread(group.astype(np.float32), settings.dilate) > 0 for group in (cloud, dark)
    )
    classes = np.where(grown_dark, SHADOW, CLEAR)
    classes = np.where(grown_cloud & ~dark, THIN, classes)
    classes = np.where(cloud & (opacity >= settings.thick), THICK, classes)
    return np.where(valid, classes, NODATA).astype(np.uint8)


def large(marked: np.ndarray, least: int) -> np.ndarray:
    """`marked` (h, w) bool without its 4-connected groups of fewer than `least` pixels."""
    if least <= 1 or not marked.any():
        return marked
    height, width = marked.shape
    # Runs of marked pixels, row by row; a run starts and ends where the row's value changes.
    edges = np.diff(np.pad(marked, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]
    parent = np.arange(len(rows))

    def root(run: int) -> int:
        while parent[run] != run:
            parent[run] = parent[parent[run]]
            run = int(parent[run])
        return run

    first = np.searchsorted(rows, np.arange(height + 1))
    for row in range(1, height):
        above, here = int(first[row - 1]), int(first[row])
        last_above, last = here, int(first[row + 1])
        while above < last_above and here < last:
            if starts[above] < ends[here] and starts[here] < ends[above]:
                one, other = root(above), root(here)
                parent[max(one, other)] = min(one, other)
            if ends[above] < ends[here]:
                above += 1
            else:
                here += 1
    roots = np.array([root(run) for run in range(len(rows))])
    sizes = np.bincount(roots, weights=ends - starts, minlength=len(rows))
    kept = sizes[roots] >= least
    change = np.zeros((height, width + 1), np.int8)
    change[rows[kept], starts[kept]] = 1
    change[rows[kept], ends[kept]] -= 1
    return np.asarray(np.cumsum(change, axis=1)[:, :width] > 0)
