"""``cloudremoval:detect``: where a raster is clear, under thin or thick cloud, or in shadow."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from cloud_removal_plugin.core.bands import match_bands
from cloud_removal_plugin.core.bundle import load_bundle, suitable_bundle
from cloud_removal_plugin.core.detection_settings import Detection, check_heads
from cloud_removal_plugin.core.errors import MissingPackageError
from cloud_removal_plugin.jobs import Job

from .band_roles import add_band_roles, add_scale, chosen_bands, given_scale
from .base import CloudRemovalAlgorithm
from .destinations import check_destinations
from .execution import run
from .layers import raster_source
from .parameters import file_destination
from .styles import OPACITY, classes_style, dress, name_outputs, when_loaded
from .translation import tr

# Only the defaults of the settings are read from it.
_DEFAULTS = Detection(input="-", output="-")


class DetectClouds(CloudRemovalAlgorithm):
    """Parameters into a Detection, its result into two rasters and shares."""

    INPUT = "INPUT"
    MODEL = "MODEL"
    THRESHOLD = "THRESHOLD"
    THICK = "THICK"
    DILATE = "DILATE"
    MIN_AREA = "MIN_AREA"
    TILE_SIZE = "TILE_SIZE"
    MEMORY = "MEMORY"
    THREADS = "THREADS"
    OUTPUT = "OUTPUT"
    OPACITY = "OPACITY"
    PERCENTAGES = ("CLEAR_PERCENT", "THIN_PERCENT", "THICK_PERCENT", "SHADOW_PERCENT")

    def __init__(self) -> None:
        super().__init__()
        self._settings = _DEFAULTS
        self._name = ""

    def name(self) -> str:
        return "detect"

    def displayName(self) -> str:
        return tr("Detect Clouds")

    def group(self) -> str:
        return tr("Cloud removal")

    def groupId(self) -> str:
        return "removal"

    def tags(self) -> list[str]:
        return tr(
            "cloud,clouds,shadow,haze,mask,classification,opacity,detection,satellite,sentinel-2,"
            "landsat,raster,deep learning"
        ).split(",")

    def shortDescription(self) -> str:
        return tr(
            "Tells clear ground, thin and thick cloud and shadow apart in a satellite raster."
        )

    def introduction(self) -> str:
        return tr(
            "<p>Finds clouds and their shadows with the networks that Remove Clouds uses, and "
            "writes a raster of classes: 1 clear, 2 thin cloud, 3 thick cloud, 4 shadow, 0 no "
            "data. Its colour table and category names are in the file.</p>"
            "<p>Bright ground such as sand, snow or roofs can be taken for cloud, and dark ground "
            "for shadow: look at the result before you rely on it.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Input raster")),
            tr("A file that GDAL reads, with one band for each colour."),
        )
        add_band_roles(
            self,
            self.INPUT,
            tr("Leave empty where the raster names its bands. Others are ignored."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.MODEL,
                tr("Model folder"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "The folder of a model bundle (manifest.json). Empty: the plugin's own model that "
                "covers most of the raster's bands."
            ),
            change=tr("you have a model for other bands, another sensor or another landscape."),
        )
        for name, label, default, text, change in (
            (
                self.THRESHOLD,
                tr("Opacity from which a pixel is cloud or shadow (0 to 1)"),
                _DEFAULTS.threshold,
                tr("0 is a clear view, 1 an opaque cloud or a full shadow."),
                tr(
                    "thin cloud or haze is missed (lower it), or bright ground is taken for cloud "
                    "(raise it)."
                ),
            ),
            (
                self.THICK,
                tr("Opacity from which cloud is thick (0 to 1)"),
                _DEFAULTS.thick,
                tr("Hardly anything can be seen through thick cloud. Above the other threshold."),
                tr("you can still use what is seen through more, or only through less cloud."),
            ),
        ):
            number = QgsProcessingParameterNumber(
                name,
                label,
                QgsProcessingParameterNumber.Type.Double,
                default,
                minValue=0.0,
                maxValue=1.0,
            )
            number.setMetadata({"widget_wrapper": {"decimals": 2}})
            self.add(number, text, change=change)
        self._add_whole_numbers()
        add_scale(self)
        self._add_outputs()

    def _add_whole_numbers(self) -> None:
        for name, label, default, low, high, text, change in (
            (
                self.DILATE,
                tr("Growth of the clouds (pixels)"),
                _DEFAULTS.dilate,
                0,
                200,
                tr("So many pixels around clouds and shadows count as thin cloud or shadow."),
                tr("rims of clouds are taken for clear."),
            ),
            (
                self.MIN_AREA,
                tr("Smallest cloud or shadow (pixels)"),
                _DEFAULTS.min_area,
                0,
                200,
                tr("Groups of fewer pixels, which touch at their sides, are taken for clear."),
                tr("single pixels, such as bright roofs, are taken for cloud."),
            ),
            (
                self.TILE_SIZE,
                tr("Tile size (pixels; 0 = automatic)"),
                _DEFAULTS.tile_size,
                0,
                16384,
                tr("Does not change the result. 0 takes the tile size that suits the memory."),
                tr("hardly ever; the memory is the better knob."),
            ),
            (
                self.MEMORY,
                tr("Memory to use (MB)"),
                _DEFAULTS.memory_mb,
                64,
                1 << 20,
                tr("Rasters of any size are worked through in tiles that fit."),
                tr("memory is short, or other programs need it."),
            ),
            (
                self.THREADS,
                tr("Processor threads (0 = all)"),
                _DEFAULTS.threads,
                0,
                1024,
                tr("How many processors it may use at once."),
                tr("the computer should stay free for other work."),
            ),
        ):
            self.add(
                QgsProcessingParameterNumber(
                    name,
                    label,
                    QgsProcessingParameterNumber.Type.Integer,
                    default,
                    minValue=low,
                    maxValue=high,
                ),
                text,
                advanced=name in (self.TILE_SIZE, self.MEMORY, self.THREADS),
                change=change,
            )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Cloud classes")),
            tr("GeoTIFF: 1 clear, 2 thin cloud, 3 thick cloud, 4 shadow, 0 no data."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OPACITY,
                tr("Opacity of clouds and shadows"),
                optional=True,
                createByDefault=False,
            ),
            tr("GeoTIFF, 0 (clear) to 1 (nothing of the ground to be seen), -9999 without data."),
            change=tr("you want to see how sure the classes are, or to set thresholds yourself."),
        )
        for name, label in zip(
            self.PERCENTAGES,
            (
                tr("Clear pixels (%)"),
                tr("Thin cloud (%)"),
                tr("Thick cloud (%)"),
                tr("Shadow (%)"),
            ),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        settings = self._read(parameters, context)
        destinations = [
            file_destination(self, parameters, name) for name in (self.OUTPUT, self.OPACITY)
        ]
        check_destinations([path for path in destinations if path], [settings.input])
        if settings.bundle:
            check_heads(load_bundle(settings.bundle))
        try:
            with settings.source.open() as raster:
                folder = settings.bundle or suitable_bundle(raster.info, settings.bands)
                match_bands(raster.info, load_bundle(folder).roles, settings.bands)
        except MissingPackageError:
            return  # The worker has the package, and checks the same.

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._settings = self._read(parameters, context)
        self._name = self.parameterAsRasterLayer(parameters, self.INPUT, context).name()

    def _read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Detection:
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        source = raster_source(layer, parameters.get(self.INPUT), open_options=True)
        scale, offset = given_scale(self, parameters, context)
        model = self.parameterAsString(parameters, self.MODEL, context)
        return Detection(
            input=source.path,
            output=_DEFAULTS.output,
            bundle=str(load_bundle(model).folder) if model else "",
            bands=chosen_bands(self, parameters, context),
            threshold=self.parameterAsDouble(parameters, self.THRESHOLD, context),
            thick=self.parameterAsDouble(parameters, self.THICK, context),
            dilate=self.parameterAsInt(parameters, self.DILATE, context),
            min_area=self.parameterAsInt(parameters, self.MIN_AREA, context),
            tile_size=self.parameterAsInt(parameters, self.TILE_SIZE, context),
            memory_mb=self.parameterAsInt(parameters, self.MEMORY, context),
            threads=self.parameterAsInt(parameters, self.THREADS, context),
            scale=scale,
            offset=offset,
            open_options=source.open_options,
            crs=source.crs,
            use_nodata=source.use_nodata,
            nodata=source.nodata,
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        files = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in (self.OUTPUT, self.OPACITY)
        }
        settings = replace(
            self._settings, output=files[self.OUTPUT], opacity=files[self.OPACITY] or None
        )
        result = run(Job("detect", settings), feedback)
        feedback.pushInfo(
            tr(
                "Clear {clear:.1f} %, thin cloud {thin:.1f} %, thick cloud {thick:.1f} %, shadow "
                "{shadow:.1f} % of the pixels with data, in {seconds:.1f} s"
            ).format(
                clear=result["clear_percent"],
                thin=result["thin_percent"],
                thick=result["thick_percent"],
                shadow=result["shadow_percent"],
                seconds=result["seconds"],
            )
        )
        titles = {
            self.OUTPUT: tr("{name}, cloud classes"),
            self.OPACITY: tr("{name}, cloud opacity"),
        }
        name_outputs(context, parameters, files, titles, self._name)
        when_loaded(context, files[self.OUTPUT], classes_style)
        dress(context, files[self.OPACITY], OPACITY)
        return {
            **{name: path for name, path in files.items() if path},
            **{name: result[name.lower()] for name in self.PERCENTAGES},
        }
