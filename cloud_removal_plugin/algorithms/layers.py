"""What a QGIS raster layer is on disk: the file that GDAL reads behind it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from cloud_removal_plugin.core.errors import RasterError

from .translation import tr


@dataclass(frozen=True)
class RasterSource:
    """A raster as the user knows it (``name``) and as the core reads it (``path``).

    Grid, size and transform are always read from the file: QGIS shows a rotated GeoTIFF with
    another size and extent than the file has.
    """

    path: str
    name: str


def load_virtual_file(value: Any, context: QgsProcessingContext) -> None:
    """Put a raster of GDAL's virtual file systems (/vsizip, /vsimem) where Processing finds it.

    Processing itself only opens paths of files on disk.
    """
    if not isinstance(value, str) or not value.startswith("/vsi"):
        return
    if QgsProcessingUtils.mapLayerFromString(value, context, False) is None:
        layer = QgsRasterLayer(value, PurePosixPath(value).stem, "gdal")
        if layer.isValid():
            context.temporaryLayerStore().addMapLayer(layer)


def raster_source(layer: QgsRasterLayer | None, value: Any) -> RasterSource:
    """Return the file behind ``layer``; ``value`` is what the user gave for it.

    Errors: RasterError where there is no layer, or where it is not one plain GDAL file.
    """
    if layer is None or not layer.isValid():
        raise RasterError(_unreadable(layer if layer is not None else value))
    if layer.providerType() != "gdal":
        raise RasterError(
            tr(
                "The layer '{name}' comes from the data provider '{provider}', not from a raster "
                "file. Save it as a GeoTIFF first (Export > Save As..., raw data) and use that."
            ).format(name=layer.name(), provider=layer.providerType())
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = str(parts.get("path") or "")
    subdataset = parts.get("layerName") or ""
    if subdataset or parts.get("openOptions") or not path:
        raise RasterError(
            tr(
                "The layer '{name}' ({source}) is a subdataset or has open options. "
                "Save it as a GeoTIFF first (Export > Save As..., raw data) and use that."
            ).format(name=layer.name(), source=layer.source())
        )
    path = f"{parts.get('vsiPrefix') or ''}{path}{parts.get('vsiSuffix') or ''}"
    return RasterSource(path=path, name=layer.name())


def _unreadable(value: Any) -> str:
    if isinstance(value, QgsMapLayer):
        value = value.source()
    if value is None or value == "":
        return tr("No input raster was given. Choose a raster layer or file for INPUT.")
    return tr(
        "The input raster {value} cannot be opened. Check that the file is there, that you may "
        "read it, and that it is a raster that GDAL knows."
    ).format(value=value)
