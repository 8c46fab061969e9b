"""Which bands a training models, and which bundle it starts from."""

from __future__ import annotations

from .bands import ROLES, find_bands
from .bundle import Bundle, load_bundle, suitable_bundle
from .errors import BandError
from .pair_settings import Training
from .source import Source


def roles_and_start(settings: Training) -> tuple[tuple[str, ...], Bundle | None]:
    """The band roles in the order of the networks' bands, and the bundle to start from, if any.

    From scratch, all roles that the first cloudy raster has; else those of the bundle, of the
    plugin's own the one with the most bands that the raster has. BandError, BundleError.
    """
    with Source(settings.cloudy[0]).open() as raster:
        info = raster.info
    if settings.start == "scratch":
        found = tuple(find_bands(info, ROLES, settings.bands))
        if len(found) < 2 or set(found) == {"nir"}:
            raise BandError(
                f"'{settings.cloudy[0]}' has {', '.join(found) or 'no band'} of the bands that can "
                f"be modelled; at least two of {', '.join(ROLES)} are needed. Say which band is "
                f"which with {', '.join(f'BAND_{role.upper()}' for role in ROLES)}."
            )
        return found, None
    start = load_bundle(settings.start_model or suitable_bundle(info, settings.bands))
    return start.roles, start
