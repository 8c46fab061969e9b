"""``cloudremoval:evaluate``: how far a result is from the truth, in numbers and in a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from cloud_removal_plugin.core.documents import check_documents
from cloud_removal_plugin.core.errors import BandError
from cloud_removal_plugin.core.evaluation_settings import NUMBERS, Evaluation
from cloud_removal_plugin.jobs import Job

from .band_roles import add_band_roles, add_scale, chosen_bands, given_scale
from .base import CloudRemovalAlgorithm
from .execution import run
from .layers import RasterSource, raster_source
from .parameters import is_given
from .translation import tr


class EvaluateCloudRemoval(CloudRemovalAlgorithm):
    """Parameters into an Evaluation, its result into numbers, a report and a table."""

    RESULT = "RESULT"
    TRUTH = "TRUTH"
    INPUT = "INPUT"
    MASK = "MASK"
    BANDS = "BANDS"
    REPORT = "REPORT"
    TABLE = "TABLE"
    CLOUDY_PERCENT = "CLOUDY_PERCENT"
    PIXELS = "PIXELS"

    INFERENCE = False

    def __init__(self) -> None:
        super().__init__()
        self._settings = Evaluation(result="-", truth="-")

    def name(self) -> str:
        return "evaluate"

    def displayName(self) -> str:
        return tr("Evaluate Cloud Removal")

    def group(self) -> str:
        return tr("Testing and evaluation")

    def groupId(self) -> str:
        return "evaluation"

    def tags(self) -> list[str]:
        return tr(
            "cloud,evaluation,accuracy,validation,compare,error,mae,rmse,psnr,ssim,sam,ndvi,"
            "correlation,report,raster,satellite"
        ).split(",")

    def shortDescription(self) -> str:
        return tr("Compares a raster whose clouds were removed with the truth.")

    def introduction(self) -> str:
        return tr(
            "<p>Says how far a result of cloud removal is from the truth, over all, cloudy and "
            "clear pixels: mean absolute error (MAE) and RMSE in reflectance, PSNR, structural "
            "similarity (SSIM), spectral angle (SAM), Pearson correlation and the error of the "
            "NDVI.</p>"
            "<p>With the cloudy input, that and two simple fills are measured beside it: the mean "
            "colour of the clear pixels put where a brightness threshold says cloud, and where it "
            "was cloudy in truth. A result that does not beat the first is worth nothing there; "
            "the second knows the truth, and is hard to reach.</p>"
            "<p>A pixel is cloudy where the mask is not 0; without a mask, where input and truth "
            "differ by more than 0.06 reflectance in some band. Pixels without data in any of the "
            "rasters are left out of everything. All rasters must be on the same grid; pixel "
            "values become reflectance by the bands' scale and offset, else by the tags SCALE and "
            "OFFSET, else by data type.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.RESULT, tr("Result, clouds removed")),
            tr("What cloud removal made of the cloudy raster."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.TRUTH, tr("Truth, without clouds")),
            tr(
                "The same place without clouds: what Simulate Clouds started from, or a clear date."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Cloudy input"), optional=True),
            tr("What clouds were removed from. It is compared, too, and tells cloudy from clear."),
            change=tr("you have it: without it there is nothing to compare the result with."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.MASK, tr("Mask of clouds"), optional=True),
            tr("Not 0 in its first band where it was cloudy, such as simulated clouds' opacity."),
            change=tr(
                "you know what was cloudy better than a difference of 0.06 reflectance tells."
            ),
        )
        self.add(
            QgsProcessingParameterBand(
                self.BANDS,
                tr("Bands of the truth to compare"),
                None,
                self.TRUTH,
                optional=True,
                allowMultiple=True,
            ),
            tr(
                "Empty: all. Bands of the rasters belong together by name, else by position. Leave "
                "out bands that the model does not know: their clouds are still there."
            ),
            change=tr("the raster has bands that the model does not know."),
        )
        add_band_roles(
            self,
            self.TRUTH,
            tr(
                "Of the truth; leave empty where it names its bands. Red and near infrared are for "
                "the NDVI, green and red for the threshold mask."
            ),
        )
        add_scale(self)
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), None, optional=True
            ),
            tr("One HTML page with pictures and tables."),
            change=tr("you want to keep it: give it a name."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.TABLE,
                tr("Table"),
                tr("CSV files (*.csv)"),
                None,
                optional=True,
                createByDefault=False,
            ),
            tr("CSV: a row for each region, method and band."),
            change=tr("you want to work on with the numbers."),
        )
        for name, method, region, score in NUMBERS:
            label = f"{score.upper()}: {method}, {region}"
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputNumber(self.CLOUDY_PERCENT, tr("Cloudy pixels (%)")))
        self.addOutput(QgsProcessingOutputNumber(self.PIXELS, tr("Pixels compared")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        settings = self._read(parameters, context)
        rasters = [settings.result, settings.truth, settings.input, settings.mask]
        documents = [
            str(parameters[name])
            for name in (self.REPORT, self.TABLE)
            if isinstance(parameters.get(name), str)
            and parameters[name] not in ("", QgsProcessing.TEMPORARY_OUTPUT)
        ]
        check_documents(documents, [path for path in rasters if path])

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._settings = self._read(parameters, context)

    def _read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Evaluation:
        scale, offset = given_scale(self, parameters, context)
        layers = {
            name.lower(): self._raster(name, parameters, context)
            for name in (self.RESULT, self.TRUTH, self.INPUT, self.MASK)
            if name in (self.RESULT, self.TRUTH) or is_given(parameters.get(name))
        }
        paths = {name: layer.path for name, layer in layers.items()}
        return Evaluation(
            result=paths["result"],
            truth=paths["truth"],
            input=paths.get("input"),
            mask=paths.get("mask"),
            layers={name: layer.as_source() for name, layer in layers.items()},
            bands=chosen_bands(self, parameters, context),
            compared=self._compared(parameters, context),
            scale=scale,
            offset=offset,
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        files = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in (self.REPORT, self.TABLE)
            if is_given(parameters.get(name))
        }
        settings = replace(
            self._settings,
            report=files.get(self.REPORT) or None,
            table=files.get(self.TABLE) or None,
        )
        result = run(Job("evaluate", settings), feedback, inference=False)
        _report(result["numbers"], feedback)
        return {**{name: path for name, path in files.items() if path}, **result["numbers"]}

    def _raster(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> RasterSource:
        layer = self.parameterAsRasterLayer(parameters, name, context)
        return raster_source(layer, parameters.get(name), name, open_options=True)

    def _compared(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[int, ...]:
        value = parameters.get(self.BANDS)
        if not is_given(value):
            return ()
        # QGIS turns what is no number into band 0.
        bands = self.parameterAsInts(parameters, self.BANDS, context)
        if not bands or min(bands) < 1:
            raise BandError(
                tr(
                    "BANDS is '{value}'; it must be numbers of bands, counted from 1, with "
                    "semicolons between them."
                ).format(value=value)
            )
        return tuple(dict.fromkeys(bands))


def _report(numbers: Mapping[str, float], feedback: QgsProcessingFeedback) -> None:
    """Say the most telling numbers, and what they have to be compared with."""
    for region, suffix in (
        (tr("All pixels"), ""),
        (tr("Cloudy pixels"), "_CLOUDY"),
        (tr("Clear pixels"), "_CLEAR"),
    ):
        told = [
            f"{name} {numbers[name + suffix]:.4f}"
            for name in ("MAE", "RMSE", "PSNR", "SSIM", "SAM")
            if name + suffix in numbers
        ]
        if told:
            feedback.pushInfo(f"{region}: {', '.join(told)}")
    others = [
        f"{label} {numbers[name]:.4f}"
        for label, name in (
            (tr("cloudy input"), "INPUT_MAE_CLOUDY"),
            (tr("mean fill, threshold mask"), "THRESHOLD_FILL_MAE_CLOUDY"),
            (tr("mean fill, perfect mask"), "PERFECT_FILL_MAE_CLOUDY"),
        )
        if name in numbers
    ]
    if others:
        feedback.pushInfo(
            tr("To compare, MAE of cloudy pixels: {others}").format(others=", ".join(others))
        )
