"""A cloudy and a clear date of one place, read onto the cloudy one's grid and looked over.

Everything that makes a pair useless for training is an error here, before minutes are spent; what
makes it doubtful is a warning in its log.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from .area import bounds, cropped, crs_name, described, whole, window_of
from .bands import match_bands
from .errors import RasterError
from .grids import paired_bands
from .masks import MaskRule, mask_on_grid
from .metrics import changed
from .raster import (
    NO_TRANSFORM,
    RasterInfo,
    RasterReader,
    Window,
    gdal_settings,
    open_raster,
)
from .registration import estimate_shift, radiometric_difference
from .scaling import Scale, check_range, scale_of, to_reflectance
from .source import Source
from .warp import same_grid, write_warped

#: The most pixels that are held in memory for training.
MOST_PIXELS = 50_000_000
# Shares of cloudy pixels: below and above these nothing can be learned, or only little.
_NO_CLOUD, _LITTLE_CLOUD, _MUCH_CLOUD, _ALL_CLOUD = 0.005, 0.03, 0.95, 0.995
# Half a pixel blurs what is learned.
_MOST_SHIFT = 0.5
# Reflectance; clear pixels of dates days to weeks apart differ by 0.01 to 0.03 in the visible.
_MOST_DIFFERENCE = 0.035


@dataclass(frozen=True)
class PairFiles:
    """The rasters of a pair, and what makes reflectance of them.

    `bands` maps role to 1-based band of the cloudy raster, for the roles the user chose; `extent`
    is x min, y min, x max, y max in its CRS. Cloudy is what `rule` says of `mask`; without one what
    differs from the clear raster by more than 0.06 in some band.
    """

    cloudy: str
    clear: str
    mask: str | None = None
    rule: MaskRule = field(default_factory=lambda: MaskRule("any_nonzero"))
    bands: Mapping[str, int] = field(default_factory=dict)
    extent: tuple[float, ...] = ()
    scale: float | None = None
    offset: float | None = None


@dataclass(frozen=True)
class Pair:
    """Both images, reflectance `(bands, height, width)` float32, 0 where not `valid`.

    `cloudy_pixels`, `valid`: bool `(height, width)`. `masked`: whether a mask says what is cloudy.
    `grid`: of the part that is read. `difference`: of the dates where clear, reflectance
    `(bands,)`; `shift`: pixels, None where it could not be told.
    """

    name: str
    roles: tuple[str, ...]
    cloudy: np.ndarray
    clear: np.ndarray
    valid: np.ndarray
    cloudy_pixels: np.ndarray
    masked: bool
    grid: RasterInfo
    difference: tuple[float, ...]
    shift: float | None
    log: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def cloud_share(self) -> float:
        """The share of the pixels with data that are cloudy."""
        return float(self.cloudy_pixels[self.valid].mean())


@gdal_settings()
def read_pair(files: PairFiles, roles: Sequence[str]) -> Pair:
    """Read the bands of `roles`; the errors of `errors` for what cannot be trained on."""
    if files.cloudy == files.clear:
        raise RasterError(
            f"CLOUDY and CLEAR are the same raster, '{files.cloudy}'. Give a cloudy and a clear "
            "date of one place."
        )
    with open_raster(files.cloudy) as raster, open_raster(files.clear) as other:
        info, clear_info = raster.info, other.info
        area = window_of(info, files.extent) if files.extent else whole(info)
        _check_size(files.cloudy, area)
        bands = match_bands(info, roles, files.bands)
        partner = paired_bands("CLOUDY", info, "CLEAR", clear_info)
        clear_bands = [partner[band] for band in bands.values()]
        scale = scale_of(info, tuple(bands.values()), files.scale, files.offset)
        clear_scale = scale_of(clear_info, tuple(clear_bands), files.scale, files.offset)
        seen, valid = _read(raster, area, list(bands.values()), scale)
    grid = cropped(info, area)
    with _on_grid(clear_info, info, clear_bands) as (path, on_grid), open_raster(path) as raster:
        clear, known = _read(raster, area, on_grid, clear_scale)
    if not known.any():
        raise _apart(files, clear_info, grid)
    valid &= known
    if not valid.any():
        raise RasterError(
            f"'{files.cloudy}' and '{files.clear}' have no pixel with data in common (nodata is "
            f"{info.nodata} and {clear_info.nodata}). Choose other rasters, or correct their "
            "nodata values."
        )
    for image, of_image in ((seen, scale), (clear, clear_scale)):
        image[:, ~valid] = 0.0
        every = max(1, int(valid.sum()) // 500_000)
        check_range(float(np.percentile(image[:, valid][:, ::every], 99)), of_image)
    clouded = changed(seen, clear)
    log = [
        f"Pair: {Path(files.cloudy).name} with {Path(files.clear).name}, {area.width} x "
        f"{area.height} pixels, {valid.mean():.1%} with data in both",
        f"Bands: {', '.join(f'{role} = band {band}' for role, band in bands.items())}",
        f"Reflectance = DN * {scale.scale:g} + {scale.offset:g}, {scale.whence}",
    ]
    if (clear_scale.scale, clear_scale.offset) != (scale.scale, scale.offset):
        log.append(
            f"Reflectance of CLEAR = DN * {clear_scale.scale:g} + {clear_scale.offset:g}, "
            f"{clear_scale.whence}"
        )
    if not same_grid(info, clear_info):
        log.append(
            f"CLEAR warped onto the grid of CLOUDY, bilinear, from {clear_info.width} x "
            f"{clear_info.height} pixels in {crs_name(clear_info.crs_wkt)}"
        )
    if files.mask:
        with (
            mask_on_grid(Source(files.mask), files.rule, info, area) as mask,
            mask.open() as reader,
        ):
            clouded = reader.read(area)
            log.extend(mask.log)
    else:
        log.append("Cloudy: where the dates differ by more than 0.06 reflectance in some band")
    pair = Pair(
        name=Path(files.cloudy).stem,
        roles=tuple(roles),
        cloudy=seen,
        clear=clear,
        valid=valid,
        cloudy_pixels=clouded & valid,
        masked=files.mask is not None,
        grid=grid,
        difference=(),
        shift=None,
        log=tuple(log),
        warnings=(),
    )
    return _looked_over(pair, files)


def _read(
    raster: RasterReader, area: Window, bands: Sequence[int], scale: Scale
) -> tuple[np.ndarray, np.ndarray]:
    pixels = raster.read(area, bands)
    return to_reflectance(pixels, scale), raster.valid(area, bands, pixels)


@contextmanager
def _on_grid(
    source: RasterInfo, grid: RasterInfo, bands: Sequence[int]
) -> Iterator[tuple[str, list[int]]]:
    """The path and the bands of `source` as they are on the grid."""
    if same_grid(source, grid):
        yield source.path, list(bands)
        return
    if NO_TRANSFORM in (source.transform, grid.transform):
        raise RasterError(
            f"'{grid.path}' ({grid.width} x {grid.height} pixels) or '{source.path}' "
            f"({source.width} x {source.height}) has no georeference, so CLEAR cannot be placed on "
            "CLOUDY. Georeference both, or give rasters of the same size."
        )
    with TemporaryDirectory(prefix="cloud-removal-") as folder:
        warped = Path(folder) / "clear.vrt"
        write_warped(warped, source, grid, bands=bands, resampling="Bilinear")
        yield str(warped), list(range(1, len(bands) + 1))


def _check_size(path: str, area: Window) -> None:
    if area.height * area.width > MOST_PIXELS:
        raise RasterError(
            f"'{path}' has {area.width} x {area.height} pixels; training holds at most "
            f"{MOST_PIXELS / 1e6:.0f} million in memory. Give an EXTENT with clouds and clear "
            "ground in it."
        )


def _apart(files: PairFiles, clear: RasterInfo, grid: RasterInfo) -> RasterError:
    return RasterError(
        f"CLOUDY and CLEAR show different places: '{files.cloudy}' covers "
        f"{described(bounds(grid))} in {crs_name(grid.crs_wkt)}, and '{files.clear}' "
        f"{described(bounds(clear))} in {crs_name(clear.crs_wkt)}. Give two dates of one place, or "
        "correct their CRS."
    )


def _looked_over(pair: Pair, files: PairFiles) -> Pair:
    """The pair with what can be said of it; RasterError where nothing can be learned from it."""
    if np.array_equal(pair.cloudy, pair.clear):
        raise RasterError(
            f"'{files.cloudy}' and '{files.clear}' hold the same pixels: there is nothing to "
            "learn. Give a cloudy and a clear date of one place."
        )
    share = pair.cloud_share
    by = "MASK" if pair.masked else "a difference of more than 0.06 reflectance"
    if share < _NO_CLOUD:
        raise RasterError(
            f"'{files.cloudy}' has next to no cloud: {share:.2%} of its pixels by {by}. Give a "
            "cloudier date, an EXTENT with clouds, or a MASK of thin ones."
        )
    if share > _ALL_CLOUD:
        raise RasterError(
            f"'{files.cloudy}' is cloud everywhere: {share:.1%} of its pixels by {by}. Give a "
            "date, or an EXTENT, that shows some ground; without MASK, dates far apart differ "
            "everywhere, too."
        )
    clear = pair.valid & ~pair.cloudy_pixels
    shift = estimate_shift(pair.cloudy, pair.clear, clear)
    difference = radiometric_difference(pair.cloudy, pair.clear, clear)
    log, warnings = list(pair.log), list(pair.warnings)
    log.append(f"Cloudy pixels: {share:.1%}")
    told = ", ".join(f"{r} {d:.4f}" for r, d in zip(pair.roles, difference))
    log.append(f"The dates differ where clear by {told} reflectance: no result can be much better")
    if shift is None:
        log.append("Misregistration: no part is clear enough to tell")
    else:
        log.append(
            f"Misregistration: CLEAR lies {shift.rows:+.2f} rows and {shift.cols:+.2f} columns "
            f"from CLOUDY, by {shift.tiles} tiles"
        )
        if shift.pixels > _MOST_SHIFT:
            warnings.append(
                f"{pair.name}: the dates are shifted by {shift.pixels:.1f} pixels against each "
                "other, so that a blurred model is learned. Register CLEAR to CLOUDY first"
            )
    if share < _LITTLE_CLOUD:
        warnings.append(
            f"{pair.name}: only {share:.1%} of the pixels are cloudy, which is little to learn "
            "from and little to test on"
        )
    if share > _MUCH_CLOUD:
        warnings.append(f"{pair.name}: {share:.1%} of the pixels are cloudy; hardly any ground")
    if float(np.mean(difference)) > _MOST_DIFFERENCE:
        warnings.append(
            f"{pair.name}: where clear, the dates differ by {np.mean(difference):.3f} reflectance: "
            "they are too far apart, or processed differently"
        )
    return replace(
        pair,
        difference=tuple(map(float, difference)),
        shift=None if shift is None else shift.pixels,
        log=tuple(log),
        warnings=tuple(warnings),
    )


def places(pairs: Sequence[Pair]) -> list[list[int]]:
    """Which pairs, by position, show the same place, so that they have to be split alike.

    RasterError where two overlap without being on one grid: the held-out part of one would be
    trained on in the other.
    """
    groups: list[list[int]] = []
    for position, pair in enumerate(pairs):
        for group in groups:
            first = pairs[group[0]]
            if same_grid(first.grid, pair.grid):
                group.append(position)
                break
            if _overlap(first.grid, pair.grid):
                raise RasterError(
                    f"The pairs {first.name} and {pair.name} overlap, but are not on one grid: "
                    "what is held out of one could be trained on in the other. Warp them onto one "
                    "grid, or give an EXTENT."
                )
        else:
            groups.append([position])
    return groups


def _overlap(one: RasterInfo, other: RasterInfo) -> bool:
    if NO_TRANSFORM in (one.transform, other.transform):
        return False
    if one.crs_wkt != other.crs_wkt:
        # Of the file, which may be more than was read: rather refused than missed.
        with TemporaryDirectory(prefix="cloud-removal-") as folder:
            warped = Path(folder) / "other.vrt"
            write_warped(warped, other, one)
            with open_raster(str(warped)) as raster:
                return bool(raster.valid(whole(raster.info), [1]).any())
    a, b = bounds(one), bounds(other)
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
