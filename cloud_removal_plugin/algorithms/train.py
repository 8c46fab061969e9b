"""``cloudremoval:train``: a user's own pairs become a model, in a worker process."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingContext, QgsProcessingFeedback

from cloud_removal_plugin.core.documents import check_documents
from cloud_removal_plugin.core.errors import JobError, MissingPackageError, WorkerError
from cloud_removal_plugin.core.model_folder import CHECKPOINT, check_model_folder, state_folder
from cloud_removal_plugin.core.pair_roles import roles_and_start
from cloud_removal_plugin.core.pair_settings import Training
from cloud_removal_plugin.jobs import Job

from .band_roles import chosen_bands, given_scale
from .execution import run_in_worker
from .layers import raster_source
from .log_texts import told
from .parameters import extent_in, is_given, optional_number, whole_numbers
from .requirements import cannot_train
from .train_parameters import DEFAULTS, TrainParameters
from .translation import tr


class TrainFromPair(TrainParameters):
    """Parameters into a Training, its result into a bundle's folder, a report and numbers."""

    INFERENCE = False

    def __init__(self) -> None:
        super().__init__()
        self._settings = DEFAULTS

    def name(self) -> str:
        return "train"

    def displayName(self) -> str:
        return tr("Train From Pair")

    def group(self) -> str:
        return tr("Training")

    def groupId(self) -> str:
        return "training"

    def tags(self) -> list[str]:
        return tr(
            "cloud,train,training,learn,fine-tune,finetune,model,pair,gan,pix2pix,deep learning,"
            "neural network,keras,tensorflow,satellite,raster"
        ).split(",")

    def shortDescription(self) -> str:
        return tr("Makes a model of your own from a cloudy and a clear raster of one place.")

    def introduction(self) -> str:
        return tr(
            "<p>Trains a model on one or more pairs of a cloudy and a clear raster, and tests it "
            "on blocks of the same place that were held out. The model is a folder that Remove "
            "Clouds uses at once (its parameter MODEL).</p>"
            "<p>The report says how far the model is from the clear date on the test blocks, with "
            "an interval, beside the cloudy input and the model it started from. It says nothing "
            "of other places, seasons and sensors.</p>"
            "<p>The work is done by a worker process that has TensorFlow, never by QGIS's own "
            "Python: 'Install or check dependencies' sets one up. Cancelling keeps the last "
            "checkpoint; RESUME goes on from it.</p>"
        )

    def obstacle(self) -> str:
        return cannot_train()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        settings = self._training(parameters, context)
        try:
            _, start = roles_and_start(settings)
        except MissingPackageError:
            return  # The worker has the package, and checks the same.
        folder = parameters.get(self.MODEL_FOLDER)
        if isinstance(folder, str) and folder not in ("", QgsProcessing.TEMPORARY_OUTPUT):
            check_model_folder(folder, start.folder if start else None)
        documents = [
            parameters[name]
            for name in (self.REPORT, self.HISTORY)
            if isinstance(parameters.get(name), str)
            and parameters[name] not in ("", QgsProcessing.TEMPORARY_OUTPUT)
        ]
        check_documents(documents, [*settings.cloudy, *settings.clear, *settings.masks])

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._settings = self._training(parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        files = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in (self.REPORT, self.HISTORY)
            if is_given(parameters.get(name))
        }
        settings = replace(
            self._settings,
            model_folder=self.parameterAsString(parameters, self.MODEL_FOLDER, context),
            report=files.get(self.REPORT) or None,
            history=files.get(self.HISTORY) or None,
        )
        try:
            result = run_in_worker(Job("train", settings), feedback)
        except WorkerError as error:
            raise WorkerError(f"{error} {_how_to_go_on(settings)}".strip()) from error
        for warning in result["warnings"]:
            feedback.pushWarning(told(str(warning)))
        return {
            **{name: path for name, path in files.items() if path},
            **result["numbers"],
            self.MODEL_FOLDER: result["model_folder"],
            self.MODEL_USED: result["model"],
            self.DEVICE: result["device"],
            self.STEPS_RUN: result["steps"],
        }

    def _training(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Training:
        """The parameters as settings, but for the outputs."""
        scale, offset = given_scale(self, parameters, context)
        layers = self.parameterAsLayerList(parameters, self.CLOUDY, context)
        cloudy = self._rasters(self.CLOUDY, parameters, context)
        return Training(
            cloudy=cloudy,
            clear=self._rasters(self.CLEAR, parameters, context),
            model_folder=DEFAULTS.model_folder,
            masks=self._rasters(self.MASK, parameters, context, optional=True),
            mask_type=self.parameterAsEnumString(parameters, self.MASK_TYPE, context),
            mask_values=whole_numbers(self, parameters, self.MASK_VALUES, context),
            bands=chosen_bands(self, parameters, context),
            extent=extent_in(self, parameters, self.EXTENT, context, layers[0].crs()),
            scale=scale,
            offset=offset,
            start=self.parameterAsEnumString(parameters, self.START, context),
            start_model=self.parameterAsString(parameters, self.MODEL, context),
            preset=self.parameterAsEnumString(parameters, self.PRESET, context),
            augmentation=self.parameterAsEnumString(parameters, self.AUGMENTATION, context),
            steps=int(optional_number(self, parameters, self.STEPS, context) or 0),
            minutes=optional_number(self, parameters, self.MINUTES, context) or 0.0,
            patch_size=int(optional_number(self, parameters, self.PATCH_SIZE, context) or 0),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            rate=optional_number(self, parameters, self.RATE, context),
            adversary_rate=optional_number(self, parameters, self.ADVERSARY_RATE, context),
            resume=self.parameterAsBoolean(parameters, self.RESUME, context),
            **{
                setting: optional_number(self, parameters, name, context)
                for setting, name in self.WEIGHTS.items()
            },
        )

    def _rasters(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        optional: bool = False,
    ) -> tuple[str, ...]:
        value = parameters.get(name)
        if optional and (not is_given(value) or value == []):
            return ()
        given = value if isinstance(value, (list, tuple)) else [value]
        layers = self.parameterAsLayerList(parameters, name, context)
        if len(layers) != len(given) or not layers:
            known = {layer.source() for layer in layers}
            unread = [str(item) for item in given if str(item) not in known]
            raise JobError(
                tr(
                    "Of {name}, {unread} cannot be opened as a raster. Check that each file is "
                    "there, and that GDAL knows it."
                ).format(name=name, unread=", ".join(unread) or tr("nothing"))
            )
        return tuple(raster_source(layer, layer.source(), name).path for layer in layers)


def _how_to_go_on(settings: Training) -> str:
    folder = state_folder(settings.model_folder)
    if not (folder / CHECKPOINT).is_file():
        return ""
    return tr(
        "The last checkpoint is in {folder}: run again with the same settings, MODEL_FOLDER "
        "{model} and RESUME to go on from it."
    ).format(folder=folder, model=settings.model_folder)
