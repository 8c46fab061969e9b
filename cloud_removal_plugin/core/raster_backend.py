"""Which library reads and writes rasters: rasterio where it shares osgeo's GDAL, else osgeo.gdal.

osgeo's GDAL is QGIS's: layers in its memory (/vsimem) are seen by that one only.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import Any
from uuid import uuid4

from .errors import MissingPackageError
from .raster_info import NO_TRANSFORM, Band, RasterInfo

# Overrides the choice of the library: "rasterio" or "gdal".
BACKEND_VARIABLE = "CLOUDREMOVAL_RASTER_LIBRARY"
_MODULES = {"rasterio": "rasterio", "gdal": "osgeo.gdal"}


def unavailable() -> str:
    """Why there is no library for rasters, each with the reason Python gave; empty with one."""
    reasons = {name: _reason(name) for name in _MODULES}
    if not all(reasons.values()):
        return ""
    return "; ".join(f"{_MODULES[name]}: {reason}" for name, reason in reasons.items())


def _reason(name: str) -> str:
    try:
        import_module(_MODULES[name])
    except Exception as error:  # noqa: BLE001 - a broken wheel raises anything on import
        return f"{type(error).__name__}: {error}"
    return ""


def backend_name() -> str:
    """The library in use, "rasterio" or "gdal"; MissingPackageError where there is none."""
    forced = os.environ.get(BACKEND_VARIABLE)
    if forced in _MODULES:
        return forced
    without_rasterio, without_gdal = _reason("rasterio"), _reason("gdal")
    if without_rasterio and without_gdal:
        raise MissingPackageError(
            f"Neither of the Python packages rasterio and osgeo.gdal can be imported "
            f"({unavailable()}). Install one for this Python: 'apt install python3-rasterio' on "
            "Debian, 'pip install rasterio' elsewhere."
        )
    if without_rasterio:
        return "gdal"
    return "rasterio" if without_gdal or one_gdal() else "gdal"


@cache
def one_gdal() -> bool:
    """Whether rasterio runs on osgeo's GDAL: then it sees what that holds in memory, too."""
    import rasterio
    from osgeo import gdal

    if rasterio.__gdal_version__ != gdal.__version__.partition("dev")[0]:
        return False
    probe = f"/vsimem/cloud-removal-{uuid4().hex}.tif"
    info = RasterInfo(probe, "GTiff", 1, 1, "uint8", "", NO_TRANSFORM, None, (Band(1),), {})
    try:
        _module("gdal").create_dataset(info, {}, {}).close()
        _module("rasterio").open_dataset(probe, {}).close()
    except OSError:
        return False
    finally:
        gdal.Unlink(probe)
    return True


def backend() -> Any:
    """The module that reads and writes; MissingPackageError where there is none."""
    return _module(backend_name())


def _module(name: str) -> Any:
    # Imported when a raster is opened: QGIS imports this one at its start.
    return import_module(f".raster_{name}", __package__)
