"""The four optional parameters that say which band is which: added to an algorithm, and read."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterBand

from cloud_removal_plugin.core.bands import ROLES

from .base import CloudRemovalAlgorithm
from .parameters import band_number
from .translation import tr

BANDS = {role: f"BAND_{role.upper()}" for role in ROLES}


def add_band_roles(algorithm: CloudRemovalAlgorithm, parent: str, text: str) -> None:
    """Add one band parameter a role, of the raster parameter ``parent``."""
    labels = {
        "blue": tr("Blue band"),
        "green": tr("Green band"),
        "red": tr("Red band"),
        "nir": tr("Near-infrared band"),
    }
    for role, name in BANDS.items():
        band = QgsProcessingParameterBand(name, labels[role], None, parent, optional=True)
        algorithm.add(band, text)


def chosen_bands(
    algorithm: CloudRemovalAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, int]:
    """Return the bands that the user gave, by role. Errors: BandError."""
    chosen = {
        role: band_number(algorithm, parameters, name, context) for role, name in BANDS.items()
    }
    return {role: band for role, band in chosen.items() if band is not None}
