"""The rasters of an evaluation: checked to fit together, then read window by window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from .bands import ROLES, find_bands
from .errors import BandError, RasterError
from .evaluation_settings import INPUT, MASK, PARAMETERS, RESULT, TRUTH
from .grids import check_same_grid, data_bands, paired_bands
from .memory import BYTES_PER_TILE, refuse_beyond_memory
from .metrics import WINDOW, changed
from .raster_info import RasterInfo, Window
from .scaling import Scale, scale_of, to_reflectance
from .source import Source, same_file
from .source_reader import SourceReader
from .tiling import Tile, inside, plan_tiles

_TILE = 512


@dataclass(frozen=True)
class Side:
    """One of the rasters: its bands in the order of the comparison, and their scales."""

    info: RasterInfo
    bands: tuple[int, ...]
    scales: tuple[Scale, ...]


@dataclass(frozen=True)
class Comparison:
    """All about the rasters but their pixels: RESULT, TRUTH and maybe INPUT, and maybe a mask.

    `sources` are the rasters as they are opened. `names` are the truth's of the bands compared,
    `roles` the positions of those whose role is known; `tiles` overlap by what the structural
    similarity needs.
    """

    sources: Mapping[str, Source]
    sides: Mapping[str, Side]
    mask: RasterInfo | None
    names: tuple[str, ...]
    roles: Mapping[str, int]
    tiles: tuple[Tile, ...]

    @property
    def has_input(self) -> bool:
        """Whether the cloudy input is among the rasters."""
        return INPUT in self.sides

    @property
    def tells_cloudy(self) -> bool:
        """Whether cloudy and clear pixels can be told apart."""
        return self.has_input or self.mask is not None

    @property
    def red_nir(self) -> tuple[int, int] | None:
        """The positions of red and near infrared, where both are known."""
        known = "red" in self.roles and "nir" in self.roles
        return (self.roles["red"], self.roles["nir"]) if known else None


@dataclass(frozen=True)
class Part:
    """A window of all rasters and what is around it.

    `images`: reflectance (bands, h, w) float32 of `area` by name, 0 where not `valid` (h, w), which
    says where all rasters have data; `cloudy` (h, w) bool, None where that cannot be told.
    """

    tile: Tile
    area: Window
    images: Mapping[str, np.ndarray]
    valid: np.ndarray
    cloudy: np.ndarray | None


def compare_rasters(
    sources: Mapping[str, Source],
    chosen: Mapping[str, int],
    compared: Sequence[int] = (),
    given: tuple[float | None, float | None] = (None, None),
) -> Comparison:
    """Check that the rasters `sources` (by RESULT, TRUTH, INPUT, MASK) fit together.

    `chosen` maps role to 1-based band of the truth, `compared` are the truth's bands to compare:
    all that the result has where it is empty. `given` are the scale and the offset that win over
    what the rasters say. RasterError for another grid, BandError for bands.
    """
    if RESULT in sources and same_file(sources[RESULT].path, sources[TRUTH].path):
        raise RasterError(
            f"RESULT and TRUTH are the same file '{sources[TRUTH].path}': it would be compared "
            "with itself. Choose the raster whose clouds were removed as RESULT."
        )
    infos = {}
    for name, source in sources.items():
        with source.open() as raster:
            infos[name] = raster.info
    check_same_grid([PARAMETERS[name] for name in infos], list(infos.values()))
    truth = infos[TRUTH]
    known = data_bands(truth)
    unknown = [band for band in compared if band not in known]
    if unknown:
        raise BandError(
            f"BANDS names band {unknown[0]}, but TRUTH '{truth.path}' has the bands "
            f"{', '.join(map(str, known))}. Choose among these."
        )
    pairs = {}
    for name in (RESULT, INPUT):
        if name in infos:
            paired = paired_bands(PARAMETERS[name], infos[name], "TRUTH", truth)
            pairs[name] = {theirs: mine for mine, theirs in paired.items()}
    bands = tuple(band for band in known if band in (compared or pairs[RESULT]))
    for name, of in pairs.items():
        lacking = [truth.bands[band - 1].name or str(band) for band in bands if band not in of]
        if lacking:
            raise BandError(
                f"{PARAMETERS[name]} '{infos[name].path}' has no band {', '.join(lacking)}, which "
                "is to be compared. Leave it out of BANDS, or give a raster that has it."
            )
    refuse_beyond_memory(
        (truth.height // _TILE + 1) * (truth.width // _TILE + 1) * BYTES_PER_TILE,
        f"Comparing {truth.width} x {truth.height} pixels",
        "Cut the rasters, or correct them if they are not that large.",
    )
    sides = {TRUTH: _side(truth, bands, given)}
    for name, of in pairs.items():
        sides[name] = _side(infos[name], tuple(of[band] for band in bands), given)
    return Comparison(
        sources=sources,
        sides=sides,
        mask=infos.get(MASK),
        names=tuple(truth.bands[band - 1].name or f"band {band}" for band in bands),
        roles=_roles(truth, sides, chosen),
        tiles=plan_tiles(truth.height, truth.width, tile_size=_TILE, halo=WINDOW // 2, alignment=1),
    )


def _side(
    info: RasterInfo, bands: tuple[int, ...], given: tuple[float | None, float | None]
) -> Side:
    return Side(info, bands, tuple(scale_of(info, (band,), *given) for band in bands))


def _roles(
    truth: RasterInfo, sides: Mapping[str, Side], chosen: Mapping[str, int]
) -> dict[str, int]:
    """The positions of the roles, as the truth says, or else what one of the others says."""
    found = {TRUTH: find_bands(truth, ROLES, chosen)}
    found |= {name: find_bands(side.info, ROLES) for name, side in sides.items() if name != TRUTH}
    for name, roles in found.items():
        if roles:
            bands = sides[name].bands
            return {role: bands.index(band) for role, band in roles.items() if band in bands}
    return {}


def parts_of(comparison: Comparison) -> Iterator[Part]:
    """All windows, row by row; the rasters are open while the iterator is."""
    with ExitStack() as stack:
        readers = {
            name: stack.enter_context(comparison.sources[name].open()) for name in comparison.sides
        }
        mask = None
        if comparison.mask is not None:
            mask = stack.enter_context(comparison.sources[MASK].open())
        for tile in comparison.tiles:
            yield _part(comparison, readers, mask, tile)


def _part(
    comparison: Comparison,
    readers: Mapping[str, SourceReader],
    mask: SourceReader | None,
    tile: Tile,
) -> Part:
    info = comparison.sides[TRUTH].info
    area = inside(tile.padded, info.height, info.width)
    valid = np.ones((area.height, area.width), bool)
    images = {}
    for name, side in comparison.sides.items():
        pixels = readers[name].read(area, side.bands)
        valid &= readers[name].valid(area, side.bands, pixels)
        images[name] = np.stack(
            [to_reflectance(band, scale) for band, scale in zip(pixels, side.scales)]
        )
    cloudy = None
    if mask is not None:
        marks = mask.read(area, [1])
        valid &= mask.valid(area, [1], marks)
        cloudy = marks[0] != 0
    for image in images.values():
        image[:, ~valid] = 0.0
    if cloudy is None and INPUT in images:
        cloudy = changed(images[INPUT], images[TRUTH])
    return Part(tile, area, images, valid, cloudy)
