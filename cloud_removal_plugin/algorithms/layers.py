"""What a QGIS raster layer is to GDAL: the file behind it, and what is set on it."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
)

from cloud_removal_plugin.core.errors import RasterError
from cloud_removal_plugin.core.source import Source

from .parameters import is_given
from .translation import tr


@dataclass(frozen=True)
class RasterSource:
    """A raster as the user knows it (``name``) and as the core reads it (``path``).

    Grid, size and transform are always read from the file: QGIS shows a rotated GeoTIFF with
    another size and extent than the file has. The other fields are those of the core's ``Source``:
    open options, the CRS (WKT) where another one than the file's is set on the layer, whether the
    file's nodata value holds, and the layer's additional ranges of no data.
    """

    path: str
    name: str
    open_options: tuple[str, ...] = ()
    crs: str = ""
    use_nodata: bool = True
    nodata: tuple[tuple[float, float], ...] = ()

    def as_source(self) -> Source:
        """What the core opens."""
        return Source(self.path, self.open_options, self.crs, self.use_nodata, self.nodata)


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


def raster_source(
    layer: QgsRasterLayer | None,
    value: Any,
    parameter: str = "INPUT",
    open_options: bool = False,
) -> RasterSource:
    """Return the file behind ``layer``; ``value`` is what the user gave for the parameter.

    Errors: RasterError where there is no layer, where GDAL does not read it, and where it has open
    options that the caller does not take.
    """
    if layer is None or not layer.isValid():
        raise RasterError(_unreadable(layer if layer is not None else value, parameter))
    if layer.providerType() != "gdal":
        raise RasterError(
            tr(
                "The layer '{name}' comes from the data provider '{provider}', not from a raster "
                "file. Save it as a GeoTIFF first (Export > Save As..., raw data) and use that."
            ).format(name=layer.name(), provider=layer.providerType())
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    options = tuple(parts.get("openOptions") or ())
    path = _gdal_name(parts)
    if not path or (options and not open_options):
        raise RasterError(
            tr(
                "The layer '{name}' ({source}) is no plain file, or has open options. "
                "Save it as a GeoTIFF first (Export > Save As..., raw data) and use that."
            ).format(name=layer.name(), source=layer.source())
        )
    provider = layer.dataProvider()
    bands = range(1, layer.bandCount() + 1)
    return RasterSource(
        path=path,
        name=layer.name(),
        open_options=options,
        crs=_own_crs(layer, provider),
        use_nodata=all(
            provider.useSourceNoDataValue(band)
            for band in bands
            if provider.sourceHasNoDataValue(band)
        ),
        nodata=_user_nodata(provider, bands),
    )


def raster_sources(layers: list[QgsMapLayer], value: Any, parameter: str) -> list[RasterSource]:
    """Return the files behind the layers of a parameter for several.

    Errors: as `raster_source`; RasterError, too, where not all that was given could be opened.
    """
    given = value if isinstance(value, (list, tuple)) else [value] if is_given(value) else []
    if len(layers) < len(given):
        opened = {layer.source() for layer in layers}
        missing = [item for item in given if not isinstance(item, str) or item not in opened]
        raise RasterError(_unreadable((missing or given)[0], parameter))
    return [raster_source(layer, layer.source(), parameter) for layer in layers]


def _gdal_name(parts: dict[str, Any]) -> str:
    """What GDAL calls the dataset, without the open options."""
    path = str(parts.get("path") or "")
    if path and parts.get("layerName"):
        named = {"path": path, "layerName": parts["layerName"]}
        return str(QgsProviderRegistry.instance().encodeUri("gdal", named))
    return f"{parts.get('vsiPrefix') or ''}{path}{parts.get('vsiSuffix') or ''}" if path else ""


def _own_crs(layer: QgsRasterLayer, provider: QgsRasterDataProvider) -> str:
    """The CRS that is set on the layer, empty where it is the file's."""
    crs = layer.crs()
    if not crs.isValid() or crs == provider.crs():
        return ""
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019))


def _user_nodata(provider: QgsRasterDataProvider, bands: range) -> tuple[tuple[float, float], ...]:
    """The additional no data values of all bands; the layer's properties set them for all alike."""
    ranges = {_ends(found) for band in bands for found in provider.userNoDataValues(band)}
    return tuple(sorted(ranges))


def _ends(found: QgsRasterRange) -> tuple[float, float]:
    """Both ends of a range, which belong to it; an open end is the largest number there is."""
    low, high = found.min(), found.max()
    bounds, kinds = found.bounds(), QgsRasterRange.BoundsType
    if bounds in (kinds.IncludeMax, kinds.Exclusive):
        low = math.nextafter(low, math.inf)
    if bounds in (kinds.IncludeMin, kinds.Exclusive):
        high = math.nextafter(high, -math.inf)
    most = sys.float_info.max
    return (low if math.isfinite(low) else -most, high if math.isfinite(high) else most)


def _unreadable(value: Any, parameter: str) -> str:
    if isinstance(value, QgsMapLayer):
        value = value.source()
    if value is None or value == "":
        return tr("No raster was given. Choose a raster layer or file for {parameter}.").format(
            parameter=parameter
        )
    return tr(
        "The raster {value} of {parameter} cannot be opened. Check that the file is there, that "
        "you may read it, and that it is a raster that GDAL knows."
    ).format(value=value, parameter=parameter)
