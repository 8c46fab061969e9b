"""The parameters and outputs of ``cloudremoval:train``: names, defaults, limits and help."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from cloud_removal_plugin.core.mask_types import MASK_TYPES
from cloud_removal_plugin.core.pair_settings import (
    AUGMENTATIONS,
    NUMBERS,
    PRESETS,
    STARTS,
    Training,
)

from .band_roles import BANDS, OFFSET, SCALE, add_scale
from .base import CloudRemovalAlgorithm
from .translation import tr

# Only the defaults of the settings are read from it.
DEFAULTS = Training(cloudy=("-",), clear=("-",), model_folder="-")
_WHOLE = QgsProcessingParameterNumber.Type.Integer
_REAL = QgsProcessingParameterNumber.Type.Double


class TrainParameters(CloudRemovalAlgorithm):
    """What the dialog asks; every default is that of ``Training``."""

    CLOUDY = "CLOUDY"
    CLEAR = "CLEAR"
    MASK = "MASK"
    MASK_TYPE = "MASK_TYPE"
    MASK_VALUES = "MASK_VALUES"
    EXTENT = "EXTENT"
    BANDS = BANDS
    SCALE = SCALE
    OFFSET = OFFSET
    START = "START"
    MODEL = "MODEL"
    PRESET = "PRESET"
    AUGMENTATION = "AUGMENTATION"
    STEPS = "STEPS"
    MINUTES = "MINUTES"
    PATCH_SIZE = "PATCH_SIZE"
    SEED = "SEED"
    RATE = "RATE"
    ADVERSARY_RATE = "ADVERSARY_RATE"
    WEIGHTS = {
        "l1_weight": "L1_WEIGHT",
        "dissimilarity_weight": "DISSIMILARITY_WEIGHT",
        "detail_weight": "DETAIL_WEIGHT",
        "obstruction_weight": "OBSTRUCTION_WEIGHT",
    }
    RESUME = "RESUME"
    MODEL_FOLDER = "MODEL_FOLDER"
    REPORT = "REPORT"
    HISTORY = "HISTORY"
    MODEL_USED = "MODEL_USED"
    DEVICE = "DEVICE"
    STEPS_RUN = "STEPS_RUN"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_pairs()
        self._add_training()
        self._add_advanced()
        self._add_outputs()

    def _add_pairs(self) -> None:
        kind = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers(self.CLOUDY, tr("Cloudy rasters"), kind),
            tr("One raster, or one of each pair: with clouds, and some ground to be seen."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(self.CLEAR, tr("Clear rasters"), kind),
            tr(
                "The same places without clouds, in the same order, days to a few weeks apart. "
                "They are warped onto the cloudy rasters' pixels where they have others."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(self.MASK, tr("Cloud masks"), kind, optional=True),
            tr(
                "One for each pair, or none: then cloudy is what differs from the clear raster by "
                "more than 0.06 reflectance in some band."
            ),
            change=tr("the two dates differ by more than clouds, such as by harvest or snow."),
        )
        self._add_bands()
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent to train on"), optional=True),
            tr("At least 128 x 128 pixels with clouds and ground. Empty: all of the rasters."),
            change=tr("the rasters hold much that is unlike the place you need the model for."),
        )

    def _add_bands(self) -> None:
        labels = {
            "blue": tr("Blue band"),
            "green": tr("Green band"),
            "red": tr("Red band"),
            "nir": tr("Near-infrared band"),
        }
        for role, name in BANDS.items():
            # A band parameter cannot list the bands of several rasters.
            self.add(
                QgsProcessingParameterNumber(
                    name, labels[role], _WHOLE, None, optional=True, minValue=1, maxValue=65535
                ),
                tr(
                    "Number of the band in the cloudy rasters; leave empty where they name their "
                    "bands (description such as B3 or green, wavelength, colour interpretation)."
                ),
                change=tr(
                    "the run says that it cannot tell which band is which, or its log names wrong "
                    "ones."
                ),
            )

    def _add_training(self) -> None:
        self._add_choice(
            (self.START, tr("Start from"), STARTS, DEFAULTS.start),
            tr(
                "bundled: fine-tune the model of this plugin. model: fine-tune the one given "
                "below. scratch: random weights, which takes longer and more pixels."
            ),
            change=tr(
                "the plugin's models lack your bands, or you go on from a model of your own."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                self.MODEL,
                tr("Model folder to start from"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("The folder of a model bundle (manifest.json), for START = model."),
            change=tr("you start from a model of your own."),
        )
        self._add_choice(
            (self.PRESET, tr("Preset"), PRESETS, DEFAULTS.preset),
            tr(
                "quick: minutes on two cores. thorough: some twenty times as long. recipe2020: the "
                "54 million parameter pix2pix U-Net with a discriminator of 2020, from scratch; it "
                "needs a GPU, and its models cannot tell where cloud is."
            ),
            change=tr("the report of a quick run looks promising, and there is time."),
        )
        self._add_choice(
            (self.AUGMENTATION, tr("Augmentation"), AUGMENTATIONS, DEFAULTS.augmentation),
            tr(
                "How patches are varied; both images of a pair always get the same. rotation: "
                "quarter turns. rotation_skew: also shear and zoom by up to 0.15. full: also "
                "mirrored, and brighter or darker."
            ),
            change=tr("the model is for dates in another light than those of the pairs (full)."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.STEPS, tr("Steps"), _WHOLE, None, optional=True, minValue=1, maxValue=10**7
            ),
            tr("Empty: those of the preset, or as many as MINUTES are enough for."),
            change=tr("the report's curves still fall at the end (more), or only before (fewer)."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MINUTES,
                tr("Minutes"),
                _REAL,
                None,
                optional=True,
                minValue=0.5,
                maxValue=100000,
            ),
            tr("Instead of steps: how long it may take, on this machine, in all."),
            change=tr("it has to be done by a certain time."),
        )

    def _add_choice(
        self,
        choice: tuple[str, str, tuple[str, ...], str],
        text: str,
        change: str,
        advanced: bool = False,
    ) -> None:
        name, label, options, default = choice
        self.add(
            QgsProcessingParameterEnum(
                name, label, options=list(options), defaultValue=default, usesStaticStrings=True
            ),
            text,
            advanced,
            change,
        )

    def _add_advanced(self) -> None:
        self._add_choice(
            (self.MASK_TYPE, tr("What the masks' values mean"), MASK_TYPES, DEFAULTS.mask_type),
            tr("As in Remove Clouds: any_nonzero, s2_scl, landsat_qa, or those of MASK_VALUES."),
            change=tr("you give a cloud mask that is more than 0 and 1."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.MASK_VALUES, tr("Values of the masks that are cloud"), optional=True
            ),
            tr("For the mask type values: whole numbers with commas between, such as 1,4,5."),
            advanced=True,
            change=tr("the mask type is values."),
        )
        add_scale(self)
        self.add(
            QgsProcessingParameterNumber(
                self.PATCH_SIZE,
                tr("Patch size (pixels)"),
                _WHOLE,
                None,
                optional=True,
                minValue=64,
                maxValue=512,
            ),
            tr("A multiple of 16. Smaller ones take less memory. Empty: the preset's."),
            advanced=True,
            change=tr("memory runs out (lower it), or clouds are larger than a patch (raise it)."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SEED, tr("Seed"), _WHOLE, DEFAULTS.seed, minValue=0, maxValue=2**31 - 1
            ),
            tr("The same seed gives the same samples in the same order."),
            advanced=True,
            change=tr("you want to see how far the scores hang on chance: try several."),
        )
        numbers = {
            self.RATE: (tr("Learning rate"), 1e-8, 1.0),
            self.ADVERSARY_RATE: (tr("Learning rate of the discriminator (recipe2020)"), 1e-8, 1.0),
            self.WEIGHTS["l1_weight"]: (tr("Weight of the L1 loss (recipe2020)"), 0.0, 1e6),
            self.WEIGHTS["dissimilarity_weight"]: (tr("Weight of 1 - SSIM"), 0.0, 1e6),
            self.WEIGHTS["detail_weight"]: (tr("Weight of the detail's L1"), 0.0, 1e6),
            self.WEIGHTS["obstruction_weight"]: (tr("Weight of opacity and shadow"), 0.0, 1e6),
        }
        for name, (label, low, high) in numbers.items():
            number = QgsProcessingParameterNumber(
                name, label, _REAL, None, optional=True, minValue=low, maxValue=high
            )
            number.setMetadata({"widget_wrapper": {"decimals": 8}})
            self.add(
                number,
                tr("Empty: the preset's."),
                advanced=True,
                change=tr("you experiment with the training itself."),
            )
        self.add(
            QgsProcessingParameterBoolean(self.RESUME, tr("Go on from the last checkpoint"), False),
            tr(
                "Go on with a run that was cancelled or ended by a fault: give the same "
                "MODEL_FOLDER and the same settings. Its checkpoints are beside that folder."
            ),
            change=tr("a run ended before its time."),
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFolderDestination(self.MODEL_FOLDER, tr("Folder of the model")),
            tr("The model bundle: choose it as MODEL in Remove Clouds."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), None, optional=True
            ),
            tr("One HTML page: curves, pictures, scatter plots, scores, settings and warnings."),
            change=tr("you want to keep it: give it a name."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.HISTORY,
                tr("History"),
                tr("CSV files (*.csv)"),
                None,
                optional=True,
                createByDefault=False,
            ),
            tr("CSV: losses and selection error by step."),
            change=tr("you want to work on with the numbers."),
        )
        for name in NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, name.replace("_", " ")))
        self.addOutput(QgsProcessingOutputNumber(self.STEPS_RUN, tr("Steps")))
        self.addOutput(QgsProcessingOutputString(self.MODEL_USED, tr("Model")))
        self.addOutput(QgsProcessingOutputString(self.DEVICE, tr("Device")))
