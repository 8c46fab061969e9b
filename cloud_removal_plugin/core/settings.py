"""What a removal is asked to do, and what it says of its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf, isfinite

from .bundle import Bundle
from .errors import BundleError, JobError
from .mask_types import checked_rule
from .source import Source

REPLACE = ("cloudy", "all")
OTHER_BANDS = ("keep", "drop")


@dataclass(frozen=True)
class Removal:
    """What to take the clouds out of, and how. JobError where a value is out of range.

    `bands` maps role to 1-based band, for the roles the user chose; `bundle` is a folder, empty for
    that of the plugin's own that models most of the raster's bands. A pixel counts as cloud where
    its obstruction by cloud or shadow, 0..1, is above `threshold`; with `cloud_mask`, a raster,
    where the values of that say so. Replaced is what lies within `dilate` pixels of cloud, and
    partly what lies within `feather` pixels more. `other_bands`, which the generator does not
    model, are kept (without data where pixels are replaced, if the raster has a nodata value) or
    dropped.

    `scale` and `offset` make reflectance of DN where they are given, else what the raster says. The
    results have the pixels that `extent` (x min, y min, x max, y max in the raster's CRS) touches,
    all when it is empty. `creation_options` ("KEY=VALUE", GDAL's) are of the output; with `cog` the
    results are Cloud Optimized GeoTIFFs. `tile_size` 0 follows from `memory_mb`, `threads` 0 means
    all cores.

    `references` are rasters of other dates, from which clouds are filled where they are clear: by
    the opacity that the generator finds in them, or by `reference_masks`, one for each and of the
    same type as the cloud mask; `reference_crs` (WKT) goes before the CRS of their files where it
    is not empty. `provenance` and `confidence` are rasters that say what each pixel comes from and
    how far off it is expected to be.

    `open_options`, `crs` (WKT), `use_nodata` and `nodata` are of the input: see `source.Source`;
    `cloud_mask_options` and `cloud_mask_crs` are of the cloud mask.
    """

    input: str
    output: str
    bundle: str = ""
    bands: Mapping[str, int] = field(default_factory=dict)
    replace: str = "cloudy"
    threshold: float = 0.1
    dilate: int = 2
    feather: int = 3
    scale: float | None = None
    offset: float | None = None
    extent: tuple[float, ...] = ()
    cloud_mask: str | None = None
    cloud_mask_type: str = "any_nonzero"
    cloud_mask_values: tuple[int, ...] = ()
    cloud_mask_options: tuple[str, ...] = ()
    cloud_mask_crs: str = ""
    other_bands: str = "keep"
    creation_options: tuple[str, ...] = ()
    cog: bool = False
    open_options: tuple[str, ...] = ()
    crs: str = ""
    use_nodata: bool = True
    nodata: tuple[tuple[float, float], ...] = ()
    tile_size: int = 0
    memory_mb: int = 1024
    threads: int = 0
    opacity: str | None = None
    mask: str | None = None
    references: tuple[str, ...] = ()
    reference_masks: tuple[str, ...] = ()
    reference_crs: tuple[str, ...] = ()
    provenance: str | None = None
    confidence: str | None = None

    @property
    def source(self) -> Source:
        """The input, with what was set beside its file."""
        return Source(self.input, self.open_options, self.crs, self.use_nodata, self.nodata)

    def __post_init__(self) -> None:
        if not self.input or not self.output:
            raise JobError("A removal needs the path of an input and of an output raster.")
        if self.replace not in REPLACE:
            raise JobError(f"replace is '{self.replace}'; expected {' or '.join(REPLACE)}.")
        if self.other_bands not in OTHER_BANDS:
            raise JobError(
                f"other_bands is '{self.other_bands}'; expected {' or '.join(OTHER_BANDS)}."
            )
        if self.scale is not None and not 0 < self.scale < inf:
            raise JobError(f"scale is {self.scale}; expected a number above 0.")
        if self.offset is not None and not isfinite(self.offset):
            raise JobError(f"offset is {self.offset}; expected a number.")
        _check_extent(self.extent)
        wrong = checked_rule(self.cloud_mask_type, self.cloud_mask_values)
        if wrong:
            raise JobError(wrong)
        if self.cloud_mask is not None and self.replace == "all":
            raise JobError(
                "REPLACE is 'all', which leaves nothing for MASK to say. Leave MASK empty, or "
                "replace 'cloudy' pixels."
            )
        _check_references(self)
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


def check_model(bundle: Bundle, settings: Removal) -> None:
    """BundleError where the settings ask for what takes opacity and the model gives none."""
    if "opacity" in bundle.heads:
        return
    heads = f"The model '{bundle.name}' gives {', '.join(bundle.heads)} and no opacity"
    if settings.cloud_mask is None and settings.replace != "all":
        raise BundleError(
            f"{heads}, so it cannot find clouds. Give a cloud mask (MASK), replace all pixels "
            "(REPLACE), or choose a model that gives opacity."
        )
    if settings.opacity:
        raise BundleError(
            f"{heads}. Leave the output of opacity (OPACITY) out, or choose a model that gives it."
        )
    if settings.references:
        raise BundleError(
            f"{heads}, so other dates cannot be fitted to what is clear. Leave REFERENCES out, or "
            "choose a model that gives opacity."
        )
    if settings.confidence:
        raise BundleError(
            f"{heads}, without which its error was never measured. Leave the expected error "
            "(CONFIDENCE) out, or choose a model that gives opacity."
        )


def _check_references(settings: Removal) -> None:
    count = len(settings.references)
    for name in ("reference_masks", "reference_crs"):
        given = len(getattr(settings, name))
        if given not in (0, count):
            raise JobError(
                f"{name.upper()} has {given} entries for {count} REFERENCES; give one for each, in "
                "the same order, or none."
            )
    if count > 250:
        raise JobError(f"REFERENCES has {count} rasters; at most 250 can be told apart.")


def _check_extent(extent: tuple[float, ...]) -> None:
    if not extent:
        return
    if len(extent) != 4 or not all(map(isfinite, extent)):
        raise JobError(f"extent is {extent}; expected four numbers: x min, y min, x max, y max.")
    if extent[0] >= extent[2] or extent[1] >= extent[3]:
        raise JobError(f"extent is {extent}; expected x min < x max and y min < y max.")


@dataclass(frozen=True)
class RemovalResult:
    """What came of it; percentages are of the pixels that have data.

    `cloud_percent` is None where neither a mask nor the model says what is cloud. `warnings` are of
    what is odd about input and mask, in words.
    """

    cloud_percent: float | None
    replaced_percent: float
    bands: Mapping[str, int]
    model: str
    scale: float
    offset: float
    tiles: int
    tile_size: int
    seconds: float
    log: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
