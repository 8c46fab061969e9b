"""A model bundle: a folder with a manifest, networks and a model card; reading it runs no code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from typing import Any

from .bands import ROLES, find_bands, listed
from .errors import BandError, BundleError
from .mlm import wrong_field
from .raster_info import RasterInfo

FORMAT = 1
#: The bundles that come with the plugin; of two that fit a raster equally well the first is taken.
BUNDLED = ("g-r-nir", "r-g-b", "b-g-r-nir")
MANIFEST = "manifest.json"
_LARGEST_MANIFEST = 1_000_000
# Of any other file; LiteRT's format cannot be larger.
_LARGEST_FILE = 2**31
_HEADS = ("reflectance", "opacity", "shadow")


@dataclass(frozen=True)
class BundleBand:
    """A band the generator reads and writes; `center_wavelength` in micrometres."""

    role: str
    common_name: str
    center_wavelength: float


@dataclass(frozen=True)
class ContextNetwork:
    """The network over cells of `cell` x `cell` pixels; its input is a multiple of `stride`.

    `halo` is how many cells far it sees; without one it is run on the whole raster at once.
    """

    path: Path
    cell: int
    stride: int
    features: int
    halo: int | None = None


@dataclass(frozen=True)
class Bundle:
    """A bundle whose manifest has been checked and whose files are there.

    One that is not tile invariant has a `patch`, the one size in pixels it is run at.
    """

    folder: Path
    name: str
    version: str
    license: str
    description: str
    bands: tuple[BundleBand, ...]
    reflectance_range: tuple[float, float]
    companding_clip: tuple[float, float]
    stride: int
    halo: int
    heads: tuple[str, ...]
    tile_invariant: bool
    generator: Path
    parameters: int
    context: ContextNetwork | None = None
    patch: int | None = None
    weights: Path | None = None
    training: Mapping[str, Any] = field(default_factory=dict)
    mlm: Mapping[str, Any] = field(default_factory=dict)

    @property
    def roles(self) -> tuple[str, ...]:
        """Band roles in the order of the network's bands."""
        return tuple(band.role for band in self.bands)


def bundled(name: str = "g-r-nir") -> Path:
    """The folder of a bundle that comes with the plugin: one of ``BUNDLED``."""
    return Path(__file__).resolve().parent.parent / "bundles" / name


def suitable_bundle(info: RasterInfo, chosen: Mapping[str, int] | None = None) -> Path:
    """The folder of the plugin's bundle that models most of the raster's bands.

    `chosen`: the 1-based bands that the user gave, by role. BandError names the roles that each
    bundle lacks where none has all of its own.
    """
    bundles = [load_bundle(bundled(name)) for name in BUNDLED]
    found = find_bands(info, ROLES, chosen)
    whole = [bundle for bundle in bundles if set(bundle.roles) <= set(found)]
    if whole:
        return max(whole, key=lambda bundle: len(bundle.roles)).folder
    wanted = "; ".join(f"{bundle.name} needs {', '.join(bundle.roles)}" for bundle in bundles)
    raise BandError(
        f"No model fits the bands that were recognised: {', '.join(found) or 'none'}. {wanted}. "
        f"The raster has {listed(info.bands)}. Say which band is which with BAND_BLUE, "
        "BAND_GREEN, BAND_RED and BAND_NIR."
    )


def load_bundle(folder: str | Path) -> Bundle:
    """Read and check a bundle; BundleError says what in it is not as it should be."""
    root = Path(folder)
    manifest = _read_manifest(root)
    if manifest.whole("format") != FORMAT:
        raise manifest.error("format", f"{FORMAT}, the only format this version reads")
    companding = manifest.part("companding")
    if companding.text("function") != "sqrt":
        raise companding.error("function", "'sqrt'")
    generator = manifest.part("generator")
    weights = generator.file("weights") if "weights" in generator.values else None
    context = None
    if manifest.values.get("context") is not None:
        part = manifest.part("context")
        context = ContextNetwork(
            path=part.file("file"),
            cell=part.whole("cell", 1, 1024),
            stride=part.whole("stride", 1, 1024),
            features=part.whole("features", 0, 1024),
            halo=part.whole("halo", 0, 4096) if "halo" in part.values else None,
        )
    invariant = manifest.flag("tile_invariant")
    return Bundle(
        folder=root,
        name=manifest.text("name"),
        version=manifest.text("version"),
        license=manifest.text("license"),
        description=manifest.text("description"),
        bands=_bands(manifest),
        reflectance_range=manifest.interval("reflectance_range"),
        companding_clip=companding.interval("clip"),
        stride=manifest.whole("stride", 1, 1024),
        halo=manifest.whole("halo", 0, 4096),
        heads=_heads(manifest),
        tile_invariant=invariant,
        generator=generator.file("file"),
        parameters=generator.whole("parameters"),
        context=context,
        patch=None if invariant else _patch(manifest),
        weights=weights,
        training=manifest.part("training", optional=True).values,
        mlm=_mlm(manifest),
    )


def _read_manifest(root: Path) -> _Part:
    path = root / MANIFEST
    try:
        there = path.is_file()
    except OSError:  # of a name that is too long
        there = False
    if not there:
        raise BundleError(
            f"'{root}' is no model bundle: it has no {MANIFEST}. Choose the folder of a bundle, or "
            "leave the model empty to use the one that comes with the plugin."
        )
    if path.resolve().parent != root.resolve():
        raise BundleError(
            f"'{path}' is a link out of the bundle's folder. Get the bundle again, with its files."
        )
    if path.stat().st_size > _LARGEST_MANIFEST:
        raise BundleError(f"'{path}' is larger than {_LARGEST_MANIFEST} bytes: no manifest is.")
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        # JSON can hold halves of characters, which no file can.
        json.dumps(values, ensure_ascii=False).encode()
    except (OSError, ValueError, RecursionError) as error:
        raise BundleError(f"'{path}' cannot be read as JSON: {error}") from error
    if not isinstance(values, dict):
        raise BundleError(f"'{path}' holds {_shown(values)}; expected a JSON object.")
    return _Part(path, "", values)


@dataclass(frozen=True)
class _Part:
    """An object of the manifest, whose members are read with a check of type and range."""

    manifest: Path
    prefix: str
    values: Mapping[str, Any]

    def error(self, name: str, expected: str) -> BundleError:
        seen = _shown(self.values[name]) if name in self.values else "missing"
        return BundleError(
            f"'{self.manifest}': {self.prefix}{name} is {seen}; expected {expected}. "
            "Get the bundle again, or correct its manifest."
        )

    def part(self, name: str, *, optional: bool = False) -> _Part:
        value = self.values.get(name, {} if optional else None)
        if not isinstance(value, dict):
            raise self.error(name, "a JSON object")
        return _Part(self.manifest, f"{self.prefix}{name}.", value)

    def text(self, name: str) -> str:
        value = self.values.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self.error(name, "a text")
        return value

    def flag(self, name: str) -> bool:
        value = self.values.get(name)
        if not isinstance(value, bool):
            raise self.error(name, "true or false")
        return value

    def whole(self, name: str, low: int = 0, high: int = 2**53) -> int:
        value = self.values.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self.error(name, f"a whole number from {low} to {high}")
        return value

    def number(self, name: str, low: float, high: float) -> float:
        value: Any = self.values.get(name)
        if _is_number(value) and low <= value <= high:
            return float(value)
        raise self.error(name, f"a number from {low:g} to {high:g}")

    def interval(self, name: str) -> tuple[float, float]:
        value = self.values.get(name)
        if isinstance(value, list) and len(value) == 2 and all(map(_is_number, value)):
            low, high = map(float, value)
            if 0.0 <= low < high <= 10.0:
                return low, high
        raise self.error(name, "two rising numbers from 0 to 10")

    def file(self, name: str) -> Path:
        value = self.text(name)
        root = self.manifest.parent
        if value in (".", "..") or any(mark in value for mark in "/\\:") or not value.isprintable():
            raise self.error(name, "the name of a file in the bundle's folder, without a path")
        path = root / value
        try:
            outside = path.resolve().parent != root.resolve()
            size = path.stat().st_size if path.is_file() else -1
        except OSError as error:
            raise self.error(name, "a file that can be looked at") from error
        if outside:
            raise self.error(name, "a file in the bundle's folder, not a link out of it")
        if size < 0:
            raise self.error(name, "a file that is in the bundle's folder")
        if size > _LARGEST_FILE:
            raise self.error(name, f"a file of at most {_LARGEST_FILE} bytes")
        return path


def _bands(manifest: _Part) -> tuple[BundleBand, ...]:
    listed = manifest.values.get("bands")
    if not isinstance(listed, list) or not listed or not all(isinstance(b, dict) for b in listed):
        raise manifest.error("bands", "a list with an object for each band")
    bands: list[BundleBand] = []
    for position, values in enumerate(listed):
        part = _Part(manifest.manifest, f"bands[{position}].", values)
        role = part.text("role")
        if role not in ROLES or role in [band.role for band in bands]:
            raise part.error("role", f"one of {', '.join(ROLES)}, each at most once")
        wavelength = part.number("center_wavelength", 0.1, 20.0)
        bands.append(BundleBand(role, part.text("common_name"), wavelength))
    return tuple(bands)


def _heads(manifest: _Part) -> tuple[str, ...]:
    listed = manifest.values.get("heads")
    if isinstance(listed, list) and tuple(listed) in [_HEADS[:n] for n in range(1, 4)]:
        return tuple(listed)
    raise manifest.error("heads", f"{list(_HEADS)}, or the first one or two of these")


def _patch(manifest: _Part) -> int:
    # Patches overlap by half, and lie on the cells of the coarse view of the raster.
    patch = manifest.whole("patch", 8, 4096)
    if patch % 8:
        raise manifest.error("patch", "a multiple of 8 from 8 to 4096")
    return patch


def _mlm(manifest: _Part) -> Mapping[str, Any]:
    part = manifest.part("mlm", optional=True)
    wrong = wrong_field(part.values)
    if wrong:
        raise part.error(*wrong)
    return part.values


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value)


def _shown(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
