"""Cloud masks that others have made: which of their values mean cloud, read on a raster's grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from .area import bounds, cropped, crs_name, described
from .errors import RasterError
from .raster import NO_TRANSFORM, RasterInfo, RasterReader, Window, open_raster
from .source import Source
from .source_reader import SourceReader
from .tiling import plan_tiles
from .warp import same_grid, write_warped

# Sentinel-2 Level-2A scene classification (Sentinel-2 Products Specification Document, SCL band).
S2_SCL = {3: "cloud shadow", 8: "medium cloud", 9: "high cloud", 10: "thin cirrus"}
# Bits of QA_PIXEL (Landsat 8-9 Collection 2 Level 2 Science Product Guide, LSDS-1619).
LANDSAT_QA_BITS = {1: "dilated cloud", 2: "cirrus", 3: "cloud", 4: "cloud shadow"}

_COARSE = 256


@dataclass(frozen=True)
class MaskRule:
    """Which values are cloud: `kind` is one of MASK_TYPES; `values` are those of "values"."""

    kind: str
    values: tuple[int, ...] = ()

    def marks(self, values: np.ndarray) -> np.ndarray:
        """Bool of the same shape, True where a value means cloud or shadow."""
        if self.kind == "any_nonzero":
            return values != 0
        if self.kind == "landsat_qa":
            bits = sum(1 << bit for bit in LANDSAT_QA_BITS)
            return (values.astype(np.int64) & bits) != 0
        return np.isin(values, list(S2_SCL) if self.kind == "s2_scl" else self.values)

    @property
    def meaning(self) -> str:
        """The rule in words."""
        if self.kind == "any_nonzero":
            return "cloud where it is not 0"
        if self.kind == "landsat_qa":
            bits = ", ".join(f"{bit} ({name})" for bit, name in LANDSAT_QA_BITS.items())
            return f"cloud by the bits {bits} of Landsat's QA_PIXEL"
        if self.kind == "s2_scl":
            classes = ", ".join(f"{value} ({name})" for value, name in S2_SCL.items())
            return f"cloud where Sentinel-2's SCL is {classes}"
        return f"cloud where it is {', '.join(map(str, self.values))}"


@dataclass(frozen=True)
class CloudMask:
    """A mask on a raster's grid: `file` is what is opened for the user's `path`."""

    path: str
    file: Source
    rule: MaskRule
    log: tuple[str, ...] = ()

    @contextmanager
    def open(self) -> Iterator[MaskReader]:
        """Open it in the thread that reads it."""
        with self.file.open() as raster:
            yield MaskReader(self, raster)


class MaskReader:
    """An open mask."""

    def __init__(self, mask: CloudMask, raster: SourceReader) -> None:
        self._mask = mask
        self._raster = raster

    def read(self, window: Window) -> np.ndarray:
        """(h, w) bool of a window inside the raster: True is cloud, False also where the mask has
        no data. RasterError where the mask's file breaks off.
        """
        values, known = _read(self._raster, window, self._mask.path)
        return self._mask.rule.marks(values) & known


@contextmanager
def mask_on_grid(
    file: Source, rule: MaskRule, grid: RasterInfo, area: Window
) -> Iterator[CloudMask]:
    """The mask in band 1 of `file` on the grid of `grid`, warped while it is read where it differs.

    RasterError where it does not overlap the `area` of the grid that is worked on, or cannot be
    placed on it.
    """
    with file.open() as raster:
        source = raster.info
    name = Path(file.path).name
    of_many = f", band 1 of {len(source.bands)}" if len(source.bands) > 1 else ""
    log = [f"Mask: {name}{of_many}, {rule.meaning}; it rules instead of the model's opacity"]
    if same_grid(source, grid):
        yield CloudMask(file.path, file, rule, tuple(log))
        return
    refuse_unplaced(source, grid, "MASK")
    if bool(source.crs_wkt) != bool(grid.crs_wkt):
        log.append("Mask or input has no CRS: both are taken to have the same")
    same_crs = source.crs_wkt == grid.crs_wkt
    log.append(
        f"Mask warped onto the input's grid, nearest neighbour, from {source.width} x "
        f"{source.height} pixels in {'the same CRS' if same_crs else crs_name(source.crs_wkt)}"
    )
    with TemporaryDirectory(prefix="cloud-removal-") as folder:
        refuse_apart(Path(folder), source, file.open_options, grid, area, "MASK")
        warped = Path(folder) / "mask.vrt"
        write_warped(warped, source, grid, file.open_options)
        yield CloudMask(file.path, Source(str(warped)), rule, tuple(log))


def _read(
    raster: RasterReader | SourceReader, window: Window, path: str
) -> tuple[np.ndarray, np.ndarray]:
    """Values and whether they are data, both (h, w)."""
    try:
        values = raster.read(window, [1])
        return values[0], raster.valid(window, [1], values)
    except RasterError as error:
        raise RasterError(
            f"The mask '{path}' cannot be read ({error.__cause__ or error}). The file is probably "
            "truncated or damaged, or its georeference is wrong: copy or make it again."
        ) from error


def refuse_unplaced(source: RasterInfo, grid: RasterInfo, name: str) -> None:
    """RasterError where `source`, given as the parameter `name`, has no place on the grid."""
    if NO_TRANSFORM in (source.transform, grid.transform):
        raise RasterError(
            f"{name} '{source.path}' ({source.width} x {source.height} pixels) or the raster "
            f"'{grid.path}' ({grid.width} x {grid.height}) has no georeference, so {name} cannot "
            "be placed. Give one with the raster's size and grid, or georeference both."
        )


def refuse_apart(
    folder: Path,
    source: RasterInfo,
    options: Sequence[str],
    grid: RasterInfo,
    area: Window,
    name: str,
) -> None:
    """RasterError where no pixel of the area has a value in `source`, the parameter `name`."""
    part = cropped(grid, area)
    coarse = folder / "coarse.vrt"
    write_warped(coarse, source, _coarser(part), options)
    fine = folder / "fine.vrt"
    write_warped(fine, source, part, options)
    # A strip that the coarse look misses is found by looking at every pixel.
    for warped in (coarse, fine):
        with open_raster(str(warped)) as raster:
            info = raster.info
            tiles = plan_tiles(info.height, info.width, tile_size=2048, halo=0, alignment=512)
            if any(_read(raster, tile.core, source.path)[1].any() for tile in tiles):
                return
    what = "the raster" if (area.height, area.width) == (grid.height, grid.width) else "EXTENT"
    raise RasterError(
        f"{name} does not overlap {what}: '{source.path}' covers {described(bounds(source))} in "
        f"{crs_name(source.crs_wkt)}, and {what} of '{grid.path}' "
        f"{described(bounds(part))} in {crs_name(grid.crs_wkt)}. Choose a raster of this place, "
        "or correct its CRS."
    )


def _coarser(info: RasterInfo) -> RasterInfo:
    """The same area in at most 256 x 256 pixels."""
    height, width = min(info.height, _COARSE), min(info.width, _COARSE)
    left, across, slant, top, tilt, down = info.transform
    x, y = info.width / width, info.height / height
    transform = (left, across * x, slant * y, top, tilt * x, down * y)
    return replace(info, height=height, width=width, transform=transform)
