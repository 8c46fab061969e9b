"""Running a bundle's networks with LiteRT, TensorFlow's inference runtime (no TensorFlow)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from math import gcd, lcm
from pathlib import Path
from queue import LifoQueue
from typing import Any, Protocol

import numpy as np

from .bundle import Bundle
from .context import CellStatistics, build_context, push_pull
from .errors import BundleError, MissingPackageError

PACKAGE = "ai_edge_litert"
# Each takes the memory of a block; more than two were not measured.
_ABREAST = 2


def available() -> bool:
    """Whether LiteRT can be found by this Python; nothing is imported."""
    return find_spec(PACKAGE) is not None


def all_threads() -> int:
    """The number of cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _interpreter(path: Path, threads: int) -> Any:
    try:
        from ai_edge_litert.interpreter import Interpreter
    except ImportError as error:
        raise MissingPackageError(
            f"The Python package ai-edge-litert cannot be imported ({error}). Install it for this "
            "Python with 'pip install --no-deps ai-edge-litert', or, where there is no wheel for "
            "it, name a worker Python that has it in the environment variable CLOUDREMOVAL_PYTHON."
        ) from error
    try:
        return Interpreter(model_path=str(path), num_threads=threads)
    except (ValueError, RuntimeError) as error:
        raise BundleError(
            f"'{path}' is no network LiteRT can load ({error}). Get the bundle again, or close "
            "other programs if memory is short."
        ) from error


class Network:
    """A .tflite file with inputs called `names`, run on `threads` threads (0: all cores)."""

    def __init__(self, path: Path, names: Sequence[str], threads: int = 0) -> None:
        self._path = path
        self._interpreter = _interpreter(path, threads or all_threads())
        self._indices = _match_inputs(path, self._interpreter.get_input_details(), names)
        self._output = self._interpreter.get_output_details()[0]["index"]
        self._shapes: list[tuple[int, ...]] = []

    def run(self, *inputs: np.ndarray) -> np.ndarray:
        """The output for float32 inputs in the order of `names`; axes (batch, h, w, channels).

        BundleError where the network does not take inputs of these shapes.
        """
        shapes = [array.shape for array in inputs]
        try:
            if shapes != self._shapes:
                for index, shape in zip(self._indices, shapes):
                    self._interpreter.resize_tensor_input(index, shape)
                self._interpreter.allocate_tensors()
                self._shapes = shapes
            for index, array in zip(self._indices, inputs):
                self._interpreter.set_tensor(index, array)
            self._interpreter.invoke()
            # A plane for each channel, since that is how they are used. What is seen of the
            # interpreter's own memory has to be gone before it runs again.
            planes = np.moveaxis(self._interpreter.tensor(self._output)(), -1, 0).copy()
        except (ValueError, RuntimeError) as error:
            raise BundleError(
                f"'{self._path}' cannot be run on inputs of shape {shapes} ({error}). "
                "The bundle's manifest does not fit its network, or memory is short: then set "
                "MEMORY or TILE_SIZE lower."
            ) from error
        return np.moveaxis(planes, 0, -1)


class Networks:
    """A .tflite file run on up to `abreast` blocks at a time, which share the threads.

    So one block has a core's whole attention while another waits for its tensors to be copied or
    for steps of the network that know one thread only.
    """

    def __init__(self, path: Path, names: Sequence[str], threads: int = 0) -> None:
        threads = threads or all_threads()
        self.abreast = min(_ABREAST, threads)
        self._free: LifoQueue[Network] = LifoQueue()
        for number in range(self.abreast):
            share = (threads + number) // self.abreast
            self._free.put(Network(path, names, share))

    def run(self, *inputs: np.ndarray) -> np.ndarray:
        """As `Network.run`, from any thread; waits while `abreast` others run."""
        network = self._free.get()
        try:
            return network.run(*inputs)
        finally:
            self._free.put(network)


def _match_inputs(path: Path, details: Sequence[Any], names: Sequence[str]) -> list[int]:
    """The converter keeps the inputs' names, with a decoration, but not their order."""
    if len(details) != len(names):
        raise BundleError(f"'{path}' has {len(details)} inputs; expected {', '.join(names)}.")
    if len(names) == 1:
        return [details[0]["index"]]
    indices = []
    for name in names:
        hits = [detail["index"] for detail in details if name in detail["name"]]
        if len(hits) != 1:
            seen = ", ".join(detail["name"] for detail in details)
            raise BundleError(f"'{path}' has the inputs {seen}; expected {', '.join(names)}.")
        indices += hits
    return indices


@dataclass(frozen=True)
class Generated:
    """What a generator says of a block: `reflectance` (h, w, bands), `opacity`, `shadow` (h, w).

    Opacity and shadow are None of a generator that says nothing of them.
    """

    reflectance: np.ndarray
    opacity: np.ndarray | None = None
    shadow: np.ndarray | None = None


class Generator(Protocol):
    """What a removal asks of a generator.

    A pixel may depend on reflectance at most `halo` pixels away and on the context of the cells
    there; origins and sizes of what it is run on are multiples of `alignment`, which is a multiple
    of `cell`. `clip` is the range of reflectance its companding keeps. `note` is for the log, empty
    where there is nothing to be said; `bytes_per_pixel` is the memory it takes for a pixel of the
    blocks that it works on. `generate` may be called from `abreast` threads at a time.
    """

    name: str
    note: str
    roles: tuple[str, ...]
    halo: int
    alignment: int
    cell: int
    clip: tuple[float, float]
    bytes_per_pixel: int
    abreast: int

    def context(self, statistics: CellStatistics) -> np.ndarray:
        """(rows, columns, bands + ...) float32 of all cells: companded clear colours first."""
        ...

    def generate(self, reflectance: np.ndarray, context: np.ndarray) -> Generated:
        """Of reflectance (h, w, bands) and context (h / cell, w / cell, channels), float32."""
        ...


def generator_of(bundle: Bundle, threads: int = 0) -> Generator:
    """The generator of a bundle, run as its manifest says it has to be."""
    if bundle.patch is not None:
        return PatchGenerator(bundle, threads)
    return BundledGenerator(bundle, threads)


class BundledGenerator:
    """The two networks of a bundle, a `Generator`."""

    note = ""
    # In the interpreter's tensors: up to 418 measured, of four bands in float; some more for wider
    # networks. Of two blocks, also where one thread has but one: tiles, and so strips of a raster,
    # must not depend on the machine's cores.
    bytes_per_pixel = _ABREAST * 500

    def __init__(self, bundle: Bundle, threads: int = 0) -> None:
        whole = bundle.heads == ("reflectance", "opacity", "shadow")
        if bundle.context is None or not bundle.tile_invariant or not whole:
            raise BundleError(
                f"The model '{bundle.name}' cannot be run by this version: it needs a context "
                f"network, the heads reflectance, opacity and shadow, and tile_invariant true; it "
                f"has {'a' if bundle.context else 'no'} context network, the heads "
                f"{', '.join(bundle.heads)}, and tile_invariant {bundle.tile_invariant}."
            )
        self.name = f"{bundle.name} {bundle.version}"
        self.roles = bundle.roles
        self.halo = bundle.halo
        self.cell = bundle.context.cell
        self.alignment = lcm(bundle.stride, self.cell)
        self.clip = bundle.companding_clip
        self._bundle = bundle
        self._threads = threads
        self._cells = bundle.context
        self._fine = Networks(bundle.generator, ["reflectance", "context"], threads)
        self.abreast = self._fine.abreast
        self._context_network()

    def context(self, statistics: CellStatistics) -> np.ndarray:
        """(h, w, 2 * bands + 1 + features) float32 of the whole raster's cells."""
        network = self._context_network()
        context = build_context(statistics, network.run, self._cells.stride, self._cells.halo)
        channels = 2 * len(self.roles) + 1 + self._cells.features
        if context.shape[-1] != channels:
            raise BundleError(
                f"The context network of '{self._bundle.folder}' gives {context.shape[-1]} "
                f"channels a cell; its manifest promises {channels}."
            )
        return context

    def _context_network(self) -> Network:
        """Not kept: the tensors of a large raster's cells would stay in memory."""
        return Network(self._cells.path, ["cells"], self._threads)

    def generate(self, reflectance: np.ndarray, context: np.ndarray) -> Generated:
        """Run on reflectance (h, w, bands) and context (h / cell, w / cell, channels), float32."""
        output = self._fine.run(reflectance[None], context[None])
        bands = len(self.roles)
        if output.shape != (1, *reflectance.shape[:2], bands + 2):
            raise BundleError(
                f"The generator of '{self._bundle.folder}' gives {output.shape} for an input of "
                f"{reflectance.shape}; expected {bands} bands, opacity and shadow of the same size."
            )
        _check_numbers(output, self._bundle)
        return Generated(output[0, ..., :bands], output[0, ..., bands], output[0, ..., bands + 1])


class PatchGenerator:
    """The network of a bundle that is not tile invariant, a `Generator`.

    It is run on patches of the one size it knows, which overlap by half and are blended by a sine
    squared: the weights of all patches add up to 1 everywhere. Patches start on multiples of half a
    patch, of the raster and not of the tile, since blocks do, and a margin of half a patch holds
    every patch that reaches a tile's core. So tiles do not show.
    """

    # Rounded up to the alignment, any halo is the margin of half a patch.
    halo = 1

    # Four copies of the blended image in float32, up to seven bands.
    bytes_per_pixel = 112

    # A second network would hold its weights again, in float32, and a tile is many patches.
    abreast = 1

    def __init__(self, bundle: Bundle, threads: int = 0) -> None:
        if bundle.patch is None or bundle.context is not None or bundle.heads != ("reflectance",):
            raise BundleError(
                f"The model '{bundle.name}' cannot be run by this version: one that is not tile "
                f"invariant needs a patch, no context network, and the head reflectance only; it "
                f"has the patch {bundle.patch}, {'a' if bundle.context else 'no'} context network "
                f"and the heads {', '.join(bundle.heads)}."
            )
        self._bundle = bundle
        self._network = Network(bundle.generator, ["reflectance"], threads)
        name = f"{bundle.name} {bundle.version}"
        self._lay_out(name, bundle.roles, bundle.patch, bundle.companding_clip)

    def _lay_out(
        self, name: str, roles: tuple[str, ...], patch: int, clip: tuple[float, float]
    ) -> None:
        self.name, self.roles, self.patch, self.clip = name, roles, patch, clip
        self.alignment = patch // 2
        self.cell = gcd(self.alignment, 16)
        self.note = (
            f"This model is not tile invariant: it is run on patches of {self.patch} x "
            f"{self.patch} pixels, one every {self.alignment}, which are blended; a pixel depends "
            "on where its patches lie"
        )
        phase = (np.arange(self.patch, dtype=np.float32) + 0.5) * (np.pi / self.patch)
        wave = np.sin(phase) ** 2
        self._weight = (wave[:, None] * wave)[..., None].astype(np.float32)

    def context(self, statistics: CellStatistics) -> np.ndarray:
        """(h, w, bands) float32: companded colours, which stand in where there is no data."""
        there = (statistics.share > 0)[..., None]
        around = push_pull(statistics.mean, statistics.share)
        return np.where(there, statistics.mean, around).astype(np.float32, copy=False)

    def generate(self, reflectance: np.ndarray, context: np.ndarray) -> Generated:
        """Of reflectance (h, w, bands) float32; h and w are multiples of half a patch, 2 or more.

        Within half a patch of the edges fewer patches take part.
        """
        height, width, _ = reflectance.shape
        blended = np.zeros(reflectance.shape, np.float32)
        total = np.zeros((height, width, 1), np.float32)
        for row in range(0, height - self.patch + 1, self.alignment):
            for col in range(0, width - self.patch + 1, self.alignment):
                here = (slice(row, row + self.patch), slice(col, col + self.patch))
                blended[here] += self._weight * self._run(reflectance[here])
                total[here] += self._weight
        return Generated(blended / total)

    def _run(self, patch: np.ndarray) -> np.ndarray:
        output = self._network.run(np.ascontiguousarray(patch)[None])
        if output.shape != (1, *patch.shape):
            raise BundleError(
                f"The generator of '{self._bundle.folder}' gives {output.shape} for a patch of "
                f"{patch.shape}; expected {len(self.roles)} bands of the same size."
            )
        _check_numbers(output, self._bundle)
        return output[0]


def _check_numbers(output: np.ndarray, bundle: Bundle) -> None:
    if not np.isfinite(output).all():
        raise BundleError(
            f"The generator of '{bundle.folder}' gives values that are no numbers. Get the bundle "
            "again, or train it anew."
        )
