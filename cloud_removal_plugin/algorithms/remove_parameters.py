"""The parameters and outputs of ``cloudremoval:remove``: names, defaults, limits and help."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from cloud_removal_plugin.core.bundle import BUNDLED
from cloud_removal_plugin.core.mask_types import MASK_TYPES
from cloud_removal_plugin.core.settings import OTHER_BANDS, REPLACE, Removal

from .band_roles import BANDS, OFFSET, SCALE, add_band_roles, add_scale
from .base import CloudRemovalAlgorithm
from .translation import tr

# Only the defaults of the settings are read from it.
DEFAULTS = Removal(input="-", output="-")
AUTO = "auto"
_OPTIONS_WIDGET = {"widget_type": "rasteroptions"}


def _creation_options_widget() -> dict[str, str]:
    """The widget of GDAL's own algorithms: of Python, and of C++ where QGIS has that no more."""
    module = "processing.algs.gdal.ui.RasterOptionsWidget"
    try:
        there = find_spec(module) is not None
    except ImportError:
        there = False
    return {"class": f"{module}.RasterOptionsWidgetWrapper"} if there else _OPTIONS_WIDGET


class RemoveParameters(CloudRemovalAlgorithm):
    """What the dialog asks; every default is that of ``Removal``."""

    INPUT = "INPUT"
    BANDS = BANDS
    BUNDLE = "BUNDLE"
    MODEL = "MODEL"
    REPLACE = "REPLACE"
    THRESHOLD = "THRESHOLD"
    DILATE = "DILATE"
    FEATHER = "FEATHER"
    EXTENT = "EXTENT"
    MASK = "MASK"
    MASK_TYPE = "MASK_TYPE"
    MASK_VALUES = "MASK_VALUES"
    OTHER_BANDS = "OTHER_BANDS"
    OPTIONS = "OPTIONS"
    COG = "COG"
    SCALE = SCALE
    OFFSET = OFFSET
    TILE_SIZE = "TILE_SIZE"
    MEMORY = "MEMORY"
    THREADS = "THREADS"
    REFERENCES = "REFERENCES"
    REFERENCE_MASKS = "REFERENCE_MASKS"
    OUTPUT = "OUTPUT"
    OPACITY = "OPACITY"
    MASK_OUT = "MASK_OUT"
    PROVENANCE = "PROVENANCE"
    CONFIDENCE = "CONFIDENCE"
    CLOUD_PERCENT = "CLOUD_PERCENT"
    REPLACED_PERCENT = "REPLACED_PERCENT"
    BANDS_USED = "BANDS_USED"
    MODEL_USED = "MODEL_USED"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_inputs()
        self._add_advanced()
        self._add_file_options()
        self._add_outputs()

    def _add_inputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Input raster")),
            tr("The cloudy raster: a file that GDAL reads, with one band for each colour."),
        )
        add_band_roles(
            self,
            self.INPUT,
            tr(
                "Leave empty where the raster names its bands (description such as B3 or green, "
                "wavelength, colour interpretation). A band that the model does not use is ignored."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.BUNDLE,
                tr("Model of this plugin"),
                options=[AUTO, *BUNDLED],
                defaultValue=AUTO,
                usesStaticStrings=True,
            ),
            tr(
                "auto: the model that covers most of the raster's bands. g-r-nir: green, red, near "
                "infrared. r-g-b: any visible image; of 8 bit, SCALE has to say what reflectance "
                "255 is. b-g-r-nir: all four."
            ),
            change=tr("you want results of rasters with different bands to be alike."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.MODEL,
                tr("Model folder"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "The folder of a model bundle (manifest.json) of your own, which is then taken "
                "instead of the plugin's."
            ),
            change=tr("you have a model for other bands, another sensor or another landscape."),
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
            change=tr("you want to see what the generator makes of everything, to judge it."),
        )

        self.add(
            QgsProcessingParameterRasterLayer(self.MASK, tr("Cloud mask"), optional=True),
            tr(
                "A mask of clouds and shadows that you have, such as Sentinel-2's SCL or Landsat's "
                "QA_PIXEL (band 1). It then decides what is replaced, not the model's opacity. On "
                "another grid or in another CRS it is warped onto the input's pixels."
            ),
            change=tr("clouds are missed or clear ground is taken for cloud."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.MASK_TYPE,
                tr("What the cloud mask's values mean"),
                options=list(MASK_TYPES),
                defaultValue=DEFAULTS.cloud_mask_type,
                usesStaticStrings=True,
            ),
            tr(
                "any_nonzero: 0 is clear, all else cloud. s2_scl: Sentinel-2 scene classification, "
                "cloud shadow (3), clouds (8, 9) and cirrus (10). landsat_qa: Landsat Collection 2 "
                "QA_PIXEL, the bits of dilated cloud, cirrus, cloud and cloud shadow (1 to 4). "
                "values: those of MASK_VALUES."
            ),
            change=tr("you give a cloud mask that is more than 0 and 1."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.REFERENCES,
                tr("Other dates of the place"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            tr(
                "Rasters of the same bands, clear or partly cloudy, on any grid and in any CRS. "
                "Clouds are filled from them, fitted to the input's clear pixels, and from the "
                "generator only where no reference is clear. A reference also shows cloud and "
                "shadow that the opacity misses."
            ),
            change=tr("you have another date of the place: what was seen then beats any guess."),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent to process"), optional=True),
            tr(
                "The outputs have this extent, snapped outward to the input's pixels. Colours "
                "under clouds are looked for up to 1024 pixels around it. Empty: the whole raster."
            ),
            change=tr("only a part is needed, or to try settings quickly."),
        )

    def _add_advanced(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.REFERENCE_MASKS,
                tr("Cloud masks of the other dates"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            tr(
                "One for each of the other dates, in their order, of the type MASK_TYPE. Empty: "
                "the model's opacity tells their clouds."
            ),
            advanced=True,
            change=tr("clouds of another date get into the result, or its clear ground does not."),
        )
        self.add(
            QgsProcessingParameterString(
                self.MASK_VALUES, tr("Values of the cloud mask that are cloud"), optional=True
            ),
            tr("For the mask type values: whole numbers with commas between, such as 1,4,5."),
            advanced=True,
            change=tr("the mask type is values."),
        )
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
                "0 is a clear view, 1 an opaque cloud or a full shadow. Not used with a cloud mask."
            ),
            advanced=True,
            change=tr(
                "thin cloud or haze is left over (lower it), or bright ground is taken for cloud "
                "(raise it)."
            ),
        )
        self._add_whole_number(
            (self.DILATE, tr("Growth of the clouds (pixels)")),
            (DEFAULTS.dilate, 0, 200),
            tr("Replaces this many pixels more around each cloud."),
            tr("bright or dark rims are left around replaced areas."),
        )
        self._add_whole_number(
            (self.FEATHER, tr("Soft edge (pixels)")),
            (DEFAULTS.feather, 0, 200),
            tr("Blends over this many pixels outside the grown clouds; 0 is a hard edge."),
            tr(
                "edges of the replaced areas show (raise it), or no clear pixel may change (0, and "
                "no growth)."
            ),
        )
        add_scale(self)
        self.add(
            QgsProcessingParameterEnum(
                self.OTHER_BANDS,
                tr("Bands that the model does not know"),
                options=list(OTHER_BANDS),
                defaultValue=DEFAULTS.other_bands,
                usesStaticStrings=True,
            ),
            tr(
                "keep: they stay in the output; where pixels are replaced they are set to no data "
                "if the raster has a nodata value, else they keep their clouds. drop: they are "
                "left out of the output."
            ),
            advanced=True,
            change=tr("the result is only for use with the bands of the model."),
        )
        self._add_whole_number(
            (self.TILE_SIZE, tr("Tile size (pixels; 0 = automatic)")),
            (DEFAULTS.tile_size, 0, 16384),
            tr("Does not change the result. 0 takes the tile size that suits the memory."),
            tr("hardly ever; the memory is the better knob."),
        )
        self._add_whole_number(
            (self.MEMORY, tr("Memory to use (MB)")),
            (DEFAULTS.memory_mb, 64, 1 << 20),
            tr("Rasters of any size are worked through in tiles that fit."),
            tr("memory is short, or other programs need it."),
        )
        self._add_whole_number(
            (self.THREADS, tr("Processor threads (0 = all)")),
            (DEFAULTS.threads, 0, 1024),
            tr("How many processors it may use at once."),
            tr("the computer should stay free for other work."),
        )

    def _add_file_options(self) -> None:
        options = QgsProcessingParameterString(
            self.OPTIONS, tr("Creation options of the output"), optional=True
        )
        options.setMetadata({"widget_wrapper": _creation_options_widget()})
        self.add(
            options,
            tr("GDAL's for GeoTIFF, such as COMPRESS=ZSTD|ZSTD_LEVEL=9. Empty: tiled and DEFLATE."),
            advanced=True,
            change=tr("another program needs another compression or layout."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.COG, tr("Cloud Optimized GeoTIFF"), defaultValue=DEFAULTS.cog
            ),
            tr(
                "Writes the outputs as COG, with overviews. Needs room for a second copy meanwhile."
            ),
            advanced=True,
            change=tr("the result will be read over a network."),
        )

    def _add_whole_number(
        self,
        label: tuple[str, str],
        default_low_high: tuple[int, int, int],
        text: str,
        change: str,
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
            change=change,
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
            change=tr("you want to see why a pixel was replaced, or to choose the threshold."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.MASK_OUT, tr("Mask of changed pixels"), optional=True, createByDefault=False
            ),
            tr("GeoTIFF: 1 where the output may differ from the input, 0 observed, 255 no data."),
            change=tr("you measure anything in the result: leave out the pixels that are 1."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.PROVENANCE, tr("Provenance"), optional=True, createByDefault=False
            ),
            tr(
                "GeoTIFF: 1 observed, 2 from a reference, 3 made up by the generator, 0 no data; "
                "band 2 is the number of the reference, counted from 1."
            ),
            change=tr("you use references and need to know what was seen on another date."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.CONFIDENCE, tr("Expected error"), optional=True, createByDefault=False
            ),
            tr(
                "GeoTIFF: the absolute error of reflectance to be expected of each pixel, mean of "
                "the model's bands, -9999 without data."
            ),
            change=tr("you weigh pixels by how far they can be relied on."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.CLOUD_PERCENT, tr("Cloudy pixels (%)")))
        self.addOutput(QgsProcessingOutputNumber(self.REPLACED_PERCENT, tr("Replaced pixels (%)")))
        self.addOutput(QgsProcessingOutputString(self.BANDS_USED, tr("Bands used")))
        self.addOutput(QgsProcessingOutputString(self.MODEL_USED, tr("Model used")))
