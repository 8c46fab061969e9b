"""Other dates of a place as the source of what clouds hide: read on its grid, and where clear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from .area import crs_name
from .bands import match_bands
from .errors import BandError, RasterError
from .masks import MaskRule, mask_on_grid, refuse_apart, refuse_unplaced
from .opacity import mask_margin, replacement_weight
from .raster import RasterInfo
from .runtime import Generator
from .scaling import scale_of
from .scene import Scene, View, obstructed
from .settings import Removal
from .source import Source, same_file
from .warp import same_grid, write_warped

# A reference pixel is out above this obstruction, with a rim: no reference is worth a cloud's edge.
THRESHOLD = 0.2
_DILATE, _FEATHER = 3, 4
#: How far around a pixel of a reference decides whether it can be used, pixels.
CLEAR_MARGIN = mask_margin(_DILATE, _FEATHER)


@dataclass(frozen=True)
class Reference:
    """A reference on the grid of the raster: `scene` reads it; its bands are the generator's."""

    name: str
    scene: Scene


@contextmanager
def on_grid(
    settings: Removal, roles: Sequence[str], scene: Scene, used: Sequence[int]
) -> Iterator[tuple[list[Reference], list[str]]]:
    """The references of a removal on the grid of `scene`, and what to say of them.

    `used` are the raster's own bands for `roles`: of a reference that names none but has as many
    bands, too. RasterError where a reference is the raster, cannot be placed on it or does not
    overlap it, BandError where its bands cannot be told.
    """
    references: list[Reference] = []
    log: list[str] = []
    rule = MaskRule(settings.cloud_mask_type, settings.cloud_mask_values)
    with ExitStack() as opened:
        for number, path in enumerate(settings.references):
            if same_file(path, settings.input):
                raise RasterError(
                    f"'{path}' is the input itself: as a reference it would bring its own clouds "
                    "back. Take it out of REFERENCES."
                )
            crs = settings.reference_crs[number] if settings.reference_crs else ""
            source = Source(path, crs_wkt=crs)
            with source.open() as raster:
                info = raster.info
            bands = _bands(info, roles, scene.info, used)
            scale = scale_of(info, bands, None, None)
            placed, warped = opened.enter_context(_placed(source, info, bands, scene))
            mask = None
            if settings.reference_masks:
                given = Source(settings.reference_masks[number])
                mask = opened.enter_context(mask_on_grid(given, rule, scene.info, scene.area))
            with placed.open() as raster:
                on_it = raster.info
            name = Path(path).name
            references.append(
                Reference(
                    name,
                    replace(
                        scene,
                        source=placed,
                        info=on_it,
                        bands=tuple(range(1, len(bands) + 1)) if warped else bands,
                        scale=scale,
                        mask=mask,
                    ),
                )
            )
            listed = ", ".join(f"{role} = band {k}" for role, k in zip(roles, bands))
            by = "the mask " + Path(mask.path).name if mask else "the model's opacity"
            log.append(
                f"Reference {number + 1}: {name}, {listed}; clouds by {by}"
                + (f"; warped from {crs_name(info.crs_wkt)}, cubic" if warped else "")
            )
        yield references, log


def _bands(
    info: RasterInfo, roles: Sequence[str], raster: RasterInfo, used: Sequence[int]
) -> tuple[int, ...]:
    try:
        return tuple(match_bands(info, roles, {}).values())
    except BandError as error:
        unnamed = not any(band.name or band.wavelength for band in info.bands)
        if unnamed and len(info.bands) == len(raster.bands):
            return tuple(used)
        raise BandError(
            f"REFERENCES: the bands of '{info.path}' cannot be told. {error} A reference without "
            f"band names is taken to have the input's bands if it has as many: it has "
            f"{len(info.bands)}, the input {len(raster.bands)}."
        ) from error


@contextmanager
def _placed(
    source: Source, info: RasterInfo, bands: Sequence[int], scene: Scene
) -> Iterator[tuple[Source, bool]]:
    """The source on the scene's grid, and whether it had to be warped."""
    if same_grid(info, scene.info):
        yield source, False
        return
    refuse_unplaced(info, scene.info, "REFERENCES")
    with TemporaryDirectory(prefix="cloud-removal-") as folder:
        refuse_apart(Path(folder), info, (), scene.info, scene.area, "REFERENCES")
        path = Path(folder) / "reference.vrt"
        write_warped(path, info, scene.info, bands=bands, resampling="Cubic")
        yield Source(str(path)), True


def clearness(
    view: View, generator: Generator, threshold: float = THRESHOLD
) -> tuple[np.ndarray, np.ndarray]:
    """Of a reference's view, how far its pixels can be used, and its obstruction, (h, w) 0..1."""
    shape = view.valid.shape
    if view.reflectance is None or view.context is None:
        return np.zeros(shape, np.float32), np.ones(shape, np.float32)
    if view.clouded is not None:
        hidden, threshold = view.clouded.astype(np.float32), 0.0
    else:
        hidden = obstructed(view, generator.generate(view.reflectance, view.context))
    hidden = np.where(view.valid, hidden, np.float32(1.0))
    return 1.0 - replacement_weight(hidden, threshold, _DILATE, _FEATHER), hidden
