"""The whole pipeline against the sum of its parts, on rasters under all and under little cloud."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from cloud_removal_plugin.core.bundle import bundled, load_bundle
from cloud_removal_plugin.core.compositing import composite
from cloud_removal_plugin.core.context import cell_statistics
from cloud_removal_plugin.core.opacity import mask_margin, replacement_weight
from cloud_removal_plugin.core.outputs import OutputFiles
from cloud_removal_plugin.core.pipeline import in_order
from cloud_removal_plugin.core.plan import plan_scene
from cloud_removal_plugin.core.raster import open_raster
from cloud_removal_plugin.core.removal import Removal, remove
from cloud_removal_plugin.core.runtime import BundledGenerator
from cloud_removal_plugin.core.scaling import Scale, to_reflectance
from cloud_removal_plugin.core.tiling import Tile

from .scenes import write_scene
from .timing import Measure, python, seconds

_BANDS = (1, 2, 3)


class Parts:
    """The steps of a removal, each alone, on one raster; times in seconds."""

    def __init__(self, source: Path, threads: int) -> None:
        self.source, self.threads = source, threads
        self.generator = BundledGenerator(load_bundle(bundled()), threads)
        self.settings = Removal(str(source), str(source.with_name("result.tif")), threads=threads)
        with open_raster(str(source)) as raster:
            self.info = raster.info
        scene, self.tile_size = plan_scene(self.settings, self.generator, self.info, _BANDS)
        self.tiles = scene.tiles
        self.pixels = self.info.height * self.info.width
        self.padded = sum(t.padded.height * t.padded.width for t in self.tiles)
        side = self.tile_size
        rng = np.random.default_rng(0)
        self._block = rng.uniform(0.02, 0.9, (side, side, 3)).astype(np.float32)
        cells = side // self.generator.cell
        statistics = cell_statistics(
            np.moveaxis(self._block, -1, 0), np.ones((side, side), bool), 16, self.generator.clip
        )
        self._context = self.generator.context(statistics)
        self._dn = np.round(np.moveaxis(self._block, -1, 0) * 1e4).astype(np.uint16)
        if self._context.shape[:2] != (cells, cells):
            raise SystemExit(f"{self._context.shape} cells for a block of {side} pixels")

    def forward(self, blocks: int = 8) -> float:
        """Seconds a pixel of the network alone, on tiles without a halo, as many at a time as in a
        removal; the first ones are not counted, since the memory is planned then."""

        def generate(_: int) -> None:
            self.generator.generate(self._block, self._context)

        def run() -> None:
            list(in_order(generate, range(blocks), lambda: None, self.generator.abreast))

        run()
        return seconds(run) / (blocks * self._block.shape[0] ** 2)

    def read(self) -> float:
        return seconds(lambda: [None for _ in self._read()])

    def _read(self) -> Iterator[tuple[Tile, np.ndarray]]:
        with open_raster(str(self.source)) as raster:
            for tile in self.tiles:
                yield tile, raster.read(tile.core, _BANDS)

    def write(self) -> float:
        """The default compressed write of the raster's own pixels, without reading them back."""
        spent = 0.0
        with tempfile.TemporaryDirectory(dir=self.source.parent) as folder, OutputFiles() as files:
            writer = files.create(
                f"{folder}/written.tif",
                self.info,
                bands=self.info.bands,
                dtype=self.info.dtype,
                nodata=None,
            )
            for tile, pixels in self._read():
                spent += seconds(lambda: writer.write(pixels, tile.core))  # noqa: B023 - runs at once
            spent += seconds(writer._dataset.close)
        return spent

    def scale(self) -> float:
        """Reflectance, statistics of cells, weights and blending, of all pixels."""
        side = self.tile_size
        valid = np.ones((side, side), bool)
        generated, dn = np.moveaxis(self._block, -1, 0), self._dn.copy()

        def run() -> None:
            reflectance = to_reflectance(self._dn, Scale(1e-4))
            cell_statistics(reflectance, valid, 16, self.generator.clip)
            to_reflectance(self._dn, Scale(1e-4))
            weight = replacement_weight(
                self._block[..., 0],
                self.settings.threshold,
                self.settings.dilate,
                self.settings.feather,
            )
            composite(dn, generated, weight, valid, Scale(1e-4), None)

        return seconds(run) * self.pixels / side**2

    def whole(self) -> float:
        """The removal as a user runs it, in this process."""
        return seconds(lambda: remove(self.settings, lambda *_: None, lambda: False))


def efficiency_and_sparse(folder: Path, side: int, times: int, threads: int) -> list[Measure]:
    """`efficiency`, its shares, and `sparse`."""
    overcast = Parts(write_scene(folder / "overcast.tif", side, 1.0), threads)
    broken = Parts(write_scene(folder / "broken.tif", side, 0.1), threads)
    found: dict[str, list[float]] = {}
    for _ in range(times):
        forward = overcast.forward()
        read, write, scale = overcast.read(), overcast.write(), overcast.scale()
        wall = overcast.whole()
        parts = {
            "forward": forward * overcast.pixels,
            "halo": forward * (overcast.padded - overcast.pixels),
            "read": read,
            "scale": scale,
            "write": write,
        }
        ideal = parts["forward"] + read + write
        least = 0.1 * (wall - read - write) + broken.read() + broken.write()
        thin = broken.whole()
        values = {
            "efficiency": ideal / wall,
            "sparse": (wall / thin) / (wall / least),
            "speed_mpx_s": overcast.pixels / wall / 1e6,
            "sparse_speed_up": wall / thin,
            **{f"share_{name}": spent / wall for name, spent in parts.items()},
        }
        for name, value in values.items():
            found.setdefault(name, []).append(value)
    margin = overcast.generator.halo + mask_margin(2, 3)
    told = {
        "efficiency": (
            ">=0.75",
            f"(forward + read + write alone) / wall time, {side} x {side} x 3",
        ),
        "sparse": (">=0.8", "speed-up at 10 % cloud in one block / what Amdahl's law allows"),
        "speed_mpx_s": (
            "",
            f"million pixels a second, all cloudy; tiles up to {overcast.tile_size}",
        ),
        "sparse_speed_up": ("", "wall time under all cloud / under 10 %"),
        "share_forward": ("", "the network alone / wall time"),
        "share_halo": ("", f"the same for the {margin} pixels around tiles, rounded up"),
        "share_read": ("", "reading once / wall time"),
        "share_scale": ("", "reflectance, cells, weights, blending / wall time"),
        "share_write": ("", "compressed write / wall time"),
    }
    return [Measure(key, tuple(found[key]), *words) for key, words in told.items()]


# The kernel's own figure of a child counts what its parent took before the child began.
_RUN = """
import json, re, sys
from pathlib import Path
from time import perf_counter
from cloud_removal_plugin.core.removal import Removal, remove
begun = perf_counter()
settings = Removal(sys.argv[1], sys.argv[2], threads=int(sys.argv[3]))
remove(settings, lambda *_: None, lambda: False)
seconds = perf_counter() - begun
peak = re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())
print(json.dumps([seconds, int(peak[1]) * 1024 / 1e9]))
"""


def peak_and_linear(
    folder: Path, sides: tuple[int, ...], times: int, threads: int
) -> list[Measure]:
    """`peak_gb` of the largest raster, and `linear` over all, each run in a new process."""
    scenes = {side: write_scene(folder / f"{side}.tif", side, 1.0) for side in sides}
    peaks, furthest = [], []
    for _ in range(times):
        pace = {}
        for side, source in scenes.items():
            result = str(folder / "result.tif")
            seconds, peak = json.loads(python("-c", _RUN, str(source), result, str(threads)))
            pace[side] = seconds / side**2
        peaks.append(peak)
        furthest.append(max(abs(pace[side] / pace[sides[-1]] - 1.0) for side in sides))
    listed = ", ".join(map(str, sides))
    return [
        Measure("peak_gb", tuple(peaks), "<=1.5", f"memory, {sides[-1]} x {sides[-1]} x 3 uint16"),
        Measure("linear", tuple(furthest), "<=0.1", f"difference of time a pixel, sides {listed}"),
    ]
