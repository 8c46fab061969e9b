"""``cloudremoval:remove``: the clouds of one raster replaced, and what was replaced said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from cloud_removal_plugin.core.bands import ROLES, match_bands
from cloud_removal_plugin.core.bundle import Bundle, bundled, load_bundle
from cloud_removal_plugin.core.errors import MissingPackageError
from cloud_removal_plugin.core.raster import open_raster
from cloud_removal_plugin.core.removal import REPLACE, Removal
from cloud_removal_plugin.jobs import Job

from .base import CloudRemovalAlgorithm
from .destinations import check_destinations
from .execution import run
from .layers import RasterSource, raster_source
from .parameters import band_number, file_destination, has_own_name
from .translation import tr

# Only the defaults of the settings are read from it.
DEFAULTS = Removal(input="-", output="-")


class RemoveClouds(CloudRemovalAlgorithm):
    """Parameters into a Removal, its result into outputs and a log."""

    INPUT = "INPUT"
    BANDS = {role: f"BAND_{role.upper()}" for role in ROLES}
    MODEL = "MODEL"
    REPLACE = "REPLACE"
    THRESHOLD = "THRESHOLD"
    DILATE = "DILATE"
    FEATHER = "FEATHER"
    TILE_SIZE = "TILE_SIZE"
    MEMORY = "MEMORY"
    THREADS = "THREADS"
    OUTPUT = "OUTPUT"
    OPACITY = "OPACITY"
    MASK_OUT = "MASK_OUT"
    CLOUD_PERCENT = "CLOUD_PERCENT"
    REPLACED_PERCENT = "REPLACED_PERCENT"
    BANDS_USED = "BANDS_USED"
    MODEL_USED = "MODEL_USED"

    ICON = "provider.svg"

    def __init__(self) -> None:
        super().__init__()
        self._source = RasterSource(path="", name="")
        self._settings = DEFAULTS

    def name(self) -> str:
        return "remove"

    def displayName(self) -> str:
        return tr("Remove Clouds (pix2pix)")

    def group(self) -> str:
        return tr("Cloud removal")

    def groupId(self) -> str:
        return "removal"

    def tags(self) -> list[str]:
        return tr(
            "cloud,clouds,shadow,haze,fog,mask,fill,inpainting,satellite,sentinel-2,landsat,"
            "raster,gan,pix2pix,deep learning,neural network"
        ).split(",")

    def shortDescription(self) -> str:
        return tr("Replaces clouds and their shadows in a satellite raster by a generated surface.")

    def introduction(self) -> str:
        return tr(
            "<p>Finds clouds and their shadows in an optical satellite raster and replaces them by "
            "the surface that a generator expects there. All other pixels are copied as they are, "
            "bit for bit; data type, nodata, scale, CRS and grid stay those of the input.</p>"
            "<p><b>Replaced pixels are made up</b>: plausible, but not observed. Ask for the mask "
            "of changed pixels and leave them out of any measurement.</p>"
            "<p>The bundled model needs green, red and near-infrared reflectance, such as "
            "Sentinel-2 bands 3, 4 and 8 at 10 m. Pixel values become reflectance by the bands' "
            "scale and offset, else by the tags SCALE and OFFSET, else by data type (16-bit "
            "integers: 1/10000, 8-bit: 1/255).</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_inputs()
        self._add_advanced()
        self._add_outputs()

    def _add_inputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Input raster")),
            tr("The cloudy raster: a file that GDAL reads, with one band for each colour."),
        )
        labels = {
            "blue": tr("Blue band"),
            "green": tr("Green band"),
            "red": tr("Red band"),
            "nir": tr("Near-infrared band"),
        }
        for role, name in self.BANDS.items():
            self.add(
                QgsProcessingParameterBand(name, labels[role], None, self.INPUT, optional=True),
                tr(
                    "Leave empty where the raster names its bands (description such as B3 or "
                    "green, wavelength, colour interpretation). A band that the model does not "
                    "use is ignored."
                ),
            )
        self.add(
            QgsProcessingParameterFile(
                self.MODEL,
                tr("Model folder"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("The folder of a model bundle (manifest.json). Empty: the model of this plugin."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.REPLACE,
                tr("Pixels to replace"),
                options=list(REPLACE),
                defaultValue=DEFAULTS.replace,
                usesStaticStrings=True,
            ),
            tr(
                "cloudy: only cloudy and shadowed pixels, the others stay as observed. all: every "
                "pixel becomes the generator's."
            ),
        )

    def _add_advanced(self) -> None:
        threshold = QgsProcessingParameterNumber(
            self.THRESHOLD,
            tr("Opacity from which a pixel is cloudy (0 to 1)"),
            QgsProcessingParameterNumber.Type.Double,
            DEFAULTS.threshold,
            minValue=0.0,
            maxValue=1.0,
        )
        threshold.setMetadata({"widget_wrapper": {"decimals": 2}})
        self.add(
            threshold,
            tr(
                "0 is a clear view, 1 an opaque cloud or a full shadow. Lower it where thin cloud "
                "or haze is left over, raise it where bright ground is taken for cloud."
            ),
            advanced=True,
        )
        self._add_whole_number(
            (self.DILATE, tr("Growth of the clouds (pixels)")),
            (DEFAULTS.dilate, 0, 200),
            tr("Replaces this many pixels more around each cloud. Raise it for bright rims."),
        )
        self._add_whole_number(
            (self.FEATHER, tr("Soft edge (pixels)")),
            (DEFAULTS.feather, 0, 200),
            tr(
                "Blends over this many pixels outside the grown clouds. 0 is a hard edge; raise it "
                "where edges of the replaced areas show."
            ),
        )
        self._add_whole_number(
            (self.TILE_SIZE, tr("Tile size (pixels; 0 = automatic)")),
            (DEFAULTS.tile_size, 0, 16384),
            tr("Does not change the result. 0 takes the tile size that suits the memory."),
        )
        self._add_whole_number(
            (self.MEMORY, tr("Memory to use (MB)")),
            (DEFAULTS.memory_mb, 64, 1 << 20),
            tr("Lower it where memory is short; rasters of any size are worked through in tiles."),
        )
        self._add_whole_number(
            (self.THREADS, tr("Processor threads (0 = all)")),
            (DEFAULTS.threads, 0, 1024),
            tr("Lower it to keep the computer free for other work."),
        )

    def _add_whole_number(
        self, label: tuple[str, str], default_low_high: tuple[int, int, int], text: str
    ) -> None:
        name, description = label
        default, low, high = default_low_high
        self.add(
            QgsProcessingParameterNumber(
                name,
                description,
                QgsProcessingParameterNumber.Type.Integer,
                default,
                minValue=low,
                maxValue=high,
            ),
            text,
            advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Clouds removed")),
            tr("GeoTIFF with the input's bands, data type, nodata, CRS and grid."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OPACITY,
                tr("Opacity of clouds and shadows"),
                optional=True,
                createByDefault=False,
            ),
            tr("GeoTIFF, 0 (clear) to 1 (nothing of the ground to be seen), -9999 without data."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.MASK_OUT, tr("Mask of changed pixels"), optional=True, createByDefault=False
            ),
            tr("GeoTIFF: 1 where the output may differ from the input, 0 observed, 255 no data."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.CLOUD_PERCENT, tr("Cloudy pixels (%)")))
        self.addOutput(QgsProcessingOutputNumber(self.REPLACED_PERCENT, tr("Replaced pixels (%)")))
        self.addOutput(QgsProcessingOutputString(self.BANDS_USED, tr("Bands used")))
        self.addOutput(QgsProcessingOutputString(self.MODEL_USED, tr("Model used")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        source = self._input(parameters, context)
        destinations = [
            file_destination(self, parameters, name)
            for name in (self.OUTPUT, self.OPACITY, self.MASK_OUT)
        ]
        check_destinations([path for path in destinations if path], [source.path])
        bundle = self._bundle(parameters, context)
        chosen = self._chosen_bands(parameters, context)
        try:
            with open_raster(source.path) as raster:
                match_bands(raster.info, bundle.roles, chosen)
        except MissingPackageError:
            return  # The worker has the package, and checks the same.

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._source = self._input(parameters, context)
        self._settings = Removal(
            input=self._source.path,
            output=DEFAULTS.output,
            bundle=str(self._bundle(parameters, context).folder),
            bands=self._chosen_bands(parameters, context),
            replace=self.parameterAsEnumString(parameters, self.REPLACE, context),
            threshold=self.parameterAsDouble(parameters, self.THRESHOLD, context),
            dilate=self.parameterAsInt(parameters, self.DILATE, context),
            feather=self.parameterAsInt(parameters, self.FEATHER, context),
            tile_size=self.parameterAsInt(parameters, self.TILE_SIZE, context),
            memory_mb=self.parameterAsInt(parameters, self.MEMORY, context),
            threads=self.parameterAsInt(parameters, self.THREADS, context),
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        files = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in (self.OUTPUT, self.OPACITY, self.MASK_OUT)
        }
        self._name_output(parameters.get(self.OUTPUT), files[self.OUTPUT], context)
        settings = replace(
            self._settings,
            output=files[self.OUTPUT],
            opacity=files[self.OPACITY] or None,
            mask=files[self.MASK_OUT] or None,
        )
        bundle = load_bundle(settings.bundle)
        result = run(Job("remove", settings), feedback)
        bands = ", ".join(f"{role} = {index}" for role, index in result["bands"].items())
        _report(result, feedback)
        return {
            **{name: path for name, path in files.items() if path},
            self.CLOUD_PERCENT: result["cloud_percent"],
            self.REPLACED_PERCENT: result["replaced_percent"],
            self.BANDS_USED: bands,
            self.MODEL_USED: f"{bundle.name} {bundle.version}",
        }

    def _input(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RasterSource:
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        return raster_source(layer, parameters.get(self.INPUT))

    def _bundle(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Bundle:
        return load_bundle(self.parameterAsString(parameters, self.MODEL, context) or bundled())

    def _chosen_bands(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, int]:
        chosen = {
            role: band_number(self, parameters, name, context) for role, name in self.BANDS.items()
        }
        return {role: band for role, band in chosen.items() if band is not None}

    def _name_output(self, value: Any, path: str, context: QgsProcessingContext) -> None:
        """Name the layer after its input, unless the user or a model has named it."""
        if context.willLoadLayerOnCompletion(path) and not has_own_name(value):
            details = context.layerToLoadOnCompletionDetails(path)
            details.name = tr("{name}, clouds removed").format(name=self._source.name)
            details.forceName = True


def _report(result: Mapping[str, Any], feedback: QgsProcessingFeedback) -> None:
    """Say what was found and done; the job's own log has said what was matched."""
    feedback.pushInfo(
        tr("Clouds and shadows: {cloud:.1f} % of the pixels with data").format(
            cloud=result["cloud_percent"]
        )
    )
    feedback.pushInfo(
        tr("Replaced: {replaced:.1f} % of the pixels with data, in {seconds:.1f} s").format(
            replaced=result["replaced_percent"], seconds=result["seconds"]
        )
    )
