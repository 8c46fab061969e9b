"""What algorithms ask of any raster: which band is which, and what makes reflectance of it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterNumber,
)

from cloud_removal_plugin.core.bands import ROLES

from .base import CloudRemovalAlgorithm
from .parameters import band_number, optional_number
from .translation import tr

SCALE, OFFSET = "SCALE", "OFFSET"
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
        algorithm.add(
            band,
            text,
            change=tr(
                "the run says that it cannot tell which band is which, or its log names wrong ones."
            ),
        )


def chosen_bands(
    algorithm: CloudRemovalAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, int]:
    """Return the bands that the user gave, by role. Errors: BandError."""
    chosen = {
        role: band_number(algorithm, parameters, name, context) for role, name in BANDS.items()
    }
    return {role: band for role, band in chosen.items() if band is not None}


def add_scale(algorithm: CloudRemovalAlgorithm) -> None:
    """Add SCALE and OFFSET, folded away in the dialog."""
    for name, label, text, change in (
        (
            SCALE,
            tr("Scale: reflectance of one step of pixel value"),
            tr(
                "Reflectance = pixel value x SCALE + OFFSET. Empty: what the raster says, and "
                "where it says nothing 1/10000 for 16-bit integers, 1/255 for bytes, 1 for floats."
            ),
            tr("reflectance in the log is implausible, or the run refuses the values' range."),
        ),
        (
            OFFSET,
            tr("Offset: reflectance of pixel value 0"),
            tr("See the scale. Empty: what the raster says, else 0."),
            tr(
                "the product has an offset that its file does not tell, such as -0.1 in Sentinel-2 "
                "from processing baseline 04.00 on."
            ),
        ),
    ):
        number = QgsProcessingParameterNumber(
            name, label, QgsProcessingParameterNumber.Type.Double, None, optional=True
        )
        number.setMetadata({"widget_wrapper": {"decimals": 8}})
        algorithm.add(number, text, advanced=True, change=change)


def given_scale(
    algorithm: CloudRemovalAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[float | None, float | None]:
    """Return SCALE and OFFSET, None where they are empty."""
    scale, offset = (
        optional_number(algorithm, parameters, name, context) for name in (SCALE, OFFSET)
    )
    return scale, offset
