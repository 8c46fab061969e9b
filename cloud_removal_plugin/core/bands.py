"""Which band of a raster is blue, green, red or near infrared."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .errors import BandError
from .raster_info import Band, RasterInfo

ROLES = ("blue", "green", "red", "nir")

# Sentinel-2 names only: B2..B5 mean other colours on Landsat 8 than on Landsat 5, but an "SR_" name
# says Landsat without saying which, so those are left to the user.
_NAMES: dict[str, tuple[str, ...]] = {
    "blue": ("blue", "b2", "b02"),
    "green": ("green", "b3", "b03"),
    "red": ("red", "b4", "b04"),
    "nir": ("nir", "b8", "b08", "b8a", "near infrared", "near-infrared", "nearinfrared"),
}
# Centre wavelengths in micrometres, wide enough for Sentinel-2, Landsat, SPOT and PlanetScope, and
# narrow enough to leave coastal blue (0.443), red edge (0.705) and water vapour (0.945) out.
_WAVELENGTHS: dict[str, tuple[float, float]] = {
    "blue": (0.455, 0.515),
    "green": (0.525, 0.600),
    "red": (0.620, 0.690),
    "nir": (0.770, 0.900),
}
_TYPICAL = {"blue": 0.49, "green": 0.56, "red": 0.665, "nir": 0.842}
_AMBIGUOUS = re.compile(r"\b(sr|st|toa)_?b?\d", re.IGNORECASE)


def match_bands(
    info: RasterInfo, roles: Sequence[str], chosen: Mapping[str, int] | None = None
) -> dict[str, int]:
    """The 1-based band of each role the generator needs.

    What the user chose wins; then band names, then wavelengths, then colour interpretation. A band
    that one role has is free for no other. BandError where a role stays without a band (nothing is
    guessed from order), is given a band the raster lacks, or shares its band with another.
    """
    found = find_bands(info, roles, chosen)
    missing = [role for role in roles if role not in found]
    if missing:
        raise BandError(
            f"No band was recognised as {' or '.join(missing)}. The model needs "
            f"{', '.join(roles)}; the raster has {listed(info.bands)}. "
            f"Say which band it is with {', '.join(map(_parameter, missing))}."
        )
    return found


def find_bands(
    info: RasterInfo, roles: Sequence[str], chosen: Mapping[str, int] | None = None
) -> dict[str, int]:
    """As `match_bands`, without the roles for which no band was recognised."""
    found: dict[str, int] = {}
    for role, index in (chosen or {}).items():
        if role not in ROLES:
            raise BandError(f"There is no band role '{role}'; the roles are {', '.join(ROLES)}.")
        if not 1 <= index <= len(info.bands):
            raise BandError(
                f"{_parameter(role)} is band {index}, but the raster has "
                f"{listed(info.bands)}. Choose one of these."
            )
        if role in roles:
            found[role] = index
    for role in roles:
        if role not in found:
            hit = _find(role, [b for b in info.bands if b.index not in found.values()])
            if hit is not None:
                found[role] = hit.index
    _refuse_shared(found)
    return {role: found[role] for role in roles if role in found}


def _find(role: str, bands: Sequence[Band]) -> Band | None:
    for test in (_named, _at_wavelength, _coloured):
        hits = [band for band in bands if test(role, band)]
        if hits:
            return min(hits, key=lambda band: _distance(role, band))
    return None


def _named(role: str, band: Band) -> bool:
    name = band.name.strip().lower()
    if not name or _AMBIGUOUS.search(name):
        return False
    if name in _NAMES[role]:
        return True
    words = re.split(r"[^a-z0-9]+", name)
    # "red edge" is another colour, however much of "red" is in its name.
    return "edge" not in words and any(word in _NAMES[role] for word in words)


def _at_wavelength(role: str, band: Band) -> bool:
    low, high = _WAVELENGTHS[role]
    return band.wavelength is not None and low <= band.wavelength <= high


def _coloured(role: str, band: Band) -> bool:
    return band.color == role


def _distance(role: str, band: Band) -> tuple[bool, float]:
    """Ranks bands that fit equally: the whole name before a part, then the nearest wavelength."""
    whole = band.name.strip().lower() in _NAMES[role]
    away = 0.0 if band.wavelength is None else abs(band.wavelength - _TYPICAL[role])
    return (not whole, away)


def _refuse_shared(found: Mapping[str, int]) -> None:
    owners: dict[int, str] = {}
    for role, index in found.items():
        if index in owners:
            raise BandError(
                f"Band {index} was chosen both as {owners[index]} and as {role}. "
                "Each role needs a band of its own."
            )
        owners[index] = role


def _parameter(role: str) -> str:
    return f"BAND_{role.upper()}"


def listed(bands: Sequence[Band]) -> str:
    """The bands as text for a message: numbers, names, wavelengths, colours."""

    def one(band: Band) -> str:
        facts = [band.name or "unnamed"]
        if band.wavelength is not None:
            facts.append(f"{band.wavelength:g} um")
        if band.color not in ("undefined", "gray"):
            facts.append(band.color)
        return f"{band.index} ({', '.join(facts)})"

    return f"{len(bands)} bands: " + ", ".join(map(one, bands))
