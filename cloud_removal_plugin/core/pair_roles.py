"""Which bands a training models, and which bundle it starts from."""

from __future__ import annotations

from pathlib import Path

from .bands import ROLES, find_bands
from .bundle import MANIFEST, Bundle, bundled, load_bundle
from .errors import BandError
from .pair_settings import Training
from .raster import open_raster


def roles_and_start(settings: Training) -> tuple[tuple[str, ...], Bundle | None]:
    """The band roles in the order of the networks' bands, and the bundle to start from, if any.

    From scratch, all roles that the first cloudy raster has; else those of the bundle, of the
    plugin's own the one with the most bands that the raster has. BandError, BundleError.
    """
    with open_raster(settings.cloudy[0]) as raster:
        found = tuple(find_bands(raster.info, ROLES, settings.bands))
    if settings.start == "scratch":
        if len(found) < 2 or set(found) == {"nir"}:
            raise BandError(
                f"'{settings.cloudy[0]}' has {', '.join(found) or 'no band'} of the bands that can "
                f"be modelled; at least two of {', '.join(ROLES)} are needed. Say which band is "
                f"which with {', '.join(f'BAND_{role.upper()}' for role in ROLES)}."
            )
        return found, None
    if settings.start == "model":
        start = load_bundle(settings.start_model)
    else:
        own = [load_bundle(path.parent) for path in bundled().parent.glob(f"*/{MANIFEST}")]
        fitting = [bundle for bundle in own if set(bundle.roles) <= set(found)]
        # None fits: reading the raster's bands for this one says what is missing.
        start = max(fitting, key=lambda b: len(b.roles), default=load_bundle(Path(bundled())))
    return start.roles, start
