"""``cloudremoval:remove``: the clouds of one raster replaced, and what was replaced said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterRenderer,
)

from cloud_removal_plugin.core.area import window_of
from cloud_removal_plugin.core.bands import match_bands
from cloud_removal_plugin.core.bundle import bundled, load_bundle, suitable_bundle
from cloud_removal_plugin.core.errors import MissingPackageError
from cloud_removal_plugin.core.raster_formats import parse_options
from cloud_removal_plugin.core.settings import Removal, check_model
from cloud_removal_plugin.jobs import Job

from .band_roles import chosen_bands, given_scale
from .destinations import check_destinations
from .execution import run
from .layers import RasterSource, raster_source, raster_sources
from .parameters import (
    extent_in,
    file_destination,
    is_given,
    whole_numbers,
)
from .remove_parameters import AUTO, DEFAULTS, RemoveParameters
from .styles import (
    ERROR,
    OPACITY,
    dress,
    mask_style,
    name_outputs,
    provenance_style,
    when_loaded,
    without_clouds,
)
from .translation import tr


class RemoveClouds(RemoveParameters):
    """Parameters into a Removal, its result into outputs and a log."""

    RASTERS = (
        RemoveParameters.OUTPUT,
        RemoveParameters.OPACITY,
        RemoveParameters.MASK_OUT,
        RemoveParameters.PROVENANCE,
        RemoveParameters.CONFIDENCE,
    )

    def __init__(self) -> None:
        super().__init__()
        self._source = RasterSource(path="", name="")
        self._settings = DEFAULTS
        self._all_bands = range(0)
        self._renderer: QgsRasterRenderer | None = None

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
            "<p>With other dates of the place, clouds are filled from these, fitted to the clear "
            "pixels of the input; the generator does only what none of them shows.</p>"
            "<p><b>Replaced pixels are made up</b>: plausible, but not observed. Ask for the mask "
            "of changed pixels, the provenance or the expected error, and leave them out of any "
            "measurement.</p>"
            "<p>There are models of green, red and near infrared (such as Sentinel-2 bands 3, 4 "
            "and 8 at 10 m), of red, green and blue, and of all four; the one that fits most of "
            "the raster's bands is taken. Pixel values become reflectance by the bands' scale and "
            "offset, else by the tags SCALE and OFFSET, else by data type (16-bit integers: "
            "1/10000, 8-bit: 1/255), unless you give SCALE and OFFSET.</p>"
            "<p>The input's file gives grid and size. A CRS and no data values that are set on its "
            "layer go before the file's.</p>"
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        settings = self._removal(parameters, context)
        destinations = [file_destination(self, parameters, name) for name in self.RASTERS]
        check_destinations(
            [path for path in destinations if path],
            [path for path in (settings.input, settings.cloud_mask) if path]
            + [*settings.references, *settings.reference_masks],
        )
        parse_options(settings.creation_options)
        asked = {
            name.lower(): name if is_given(parameters.get(name)) else None
            for name in (self.OPACITY, self.CONFIDENCE)
        }
        try:
            with settings.source.open() as raster:
                folder = settings.bundle or suitable_bundle(raster.info, settings.bands)
                bundle = load_bundle(folder)
                check_model(bundle, replace(settings, **asked))
                match_bands(raster.info, bundle.roles, settings.bands)
                if settings.extent:
                    window_of(raster.info, settings.extent)
        except MissingPackageError:
            return  # The worker has the package, and checks the same.

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._source = self._input(parameters, context)
        self._settings = self._removal(parameters, context)
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        self._all_bands = range(1, layer.bandCount() + 1)
        renderer = layer.renderer()
        self._renderer = renderer.clone() if renderer is not None else None

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        files = {
            name: self.parameterAsOutputLayer(parameters, name, context) for name in self.RASTERS
        }
        settings = replace(
            self._settings,
            output=files[self.OUTPUT],
            opacity=files[self.OPACITY] or None,
            mask=files[self.MASK_OUT] or None,
            provenance=files[self.PROVENANCE] or None,
            confidence=files[self.CONFIDENCE] or None,
        )
        result = run(Job("remove", settings), feedback)
        bands = ", ".join(f"{role} = {index}" for role, index in result["bands"].items())
        _report(result, feedback)
        self._name_and_style(parameters, files, result["bands"], context)
        return {
            **{name: path for name, path in files.items() if path},
            self.CLOUD_PERCENT: result["cloud_percent"],
            self.REPLACED_PERCENT: result["replaced_percent"],
            self.BANDS_USED: bands,
            self.MODEL_USED: result["model"],
        }

    def _removal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Removal:
        """The parameters as settings, but for the outputs."""
        source = self._input(parameters, context)
        mask = self._mask(parameters, context)
        references, masks = (
            raster_sources(
                self.parameterAsLayerList(parameters, name, context), parameters.get(name), name
            )
            for name in (self.REFERENCES, self.REFERENCE_MASKS)
        )
        scale, offset = given_scale(self, parameters, context)
        return Removal(
            input=source.path,
            output=DEFAULTS.output,
            bundle=self._bundle(parameters, context),
            bands=chosen_bands(self, parameters, context),
            replace=self.parameterAsEnumString(parameters, self.REPLACE, context),
            threshold=self.parameterAsDouble(parameters, self.THRESHOLD, context),
            dilate=self.parameterAsInt(parameters, self.DILATE, context),
            feather=self.parameterAsInt(parameters, self.FEATHER, context),
            tile_size=self.parameterAsInt(parameters, self.TILE_SIZE, context),
            memory_mb=self.parameterAsInt(parameters, self.MEMORY, context),
            threads=self.parameterAsInt(parameters, self.THREADS, context),
            open_options=source.open_options,
            crs=source.crs,
            use_nodata=source.use_nodata,
            nodata=source.nodata,
            cloud_mask=None if mask is None else mask.path,
            cloud_mask_options=() if mask is None else mask.open_options,
            cloud_mask_crs="" if mask is None else mask.crs,
            cloud_mask_type=self.parameterAsEnumString(parameters, self.MASK_TYPE, context),
            cloud_mask_values=whole_numbers(self, parameters, self.MASK_VALUES, context),
            references=tuple(reference.path for reference in references),
            reference_masks=tuple(mask.path for mask in masks),
            reference_crs=tuple(reference.crs for reference in references),
            other_bands=self.parameterAsEnumString(parameters, self.OTHER_BANDS, context),
            creation_options=self._options(parameters, context),
            cog=self.parameterAsBoolean(parameters, self.COG, context),
            extent=self._extent(parameters, context),
            scale=scale,
            offset=offset,
        )

    def _input(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RasterSource:
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        return raster_source(layer, parameters.get(self.INPUT), open_options=True)

    def _mask(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> RasterSource | None:
        given = parameters.get(self.MASK)
        if not is_given(given):
            return None
        layer = self.parameterAsRasterLayer(parameters, self.MASK, context)
        return raster_source(layer, given, self.MASK, open_options=True)

    def _options(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[str, ...]:
        text = self.parameterAsString(parameters, self.OPTIONS, context)
        return tuple(option.strip() for option in text.split("|") if option.strip())

    def _extent(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[float, ...]:
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        crs = layer.crs() if layer is not None else QgsCoordinateReferenceSystem()
        return extent_in(self, parameters, self.EXTENT, context, crs)

    def _bundle(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The folder of the model; empty where the raster's bands decide."""
        own = self.parameterAsString(parameters, self.MODEL, context)
        if own:
            return str(load_bundle(own).folder)
        name = self.parameterAsEnumString(parameters, self.BUNDLE, context)
        return "" if name == AUTO else str(bundled(name))

    def _name_and_style(
        self,
        parameters: dict[str, Any],
        files: Mapping[str, str],
        bands: Mapping[str, int],
        context: QgsProcessingContext,
    ) -> None:
        """Dress the layers that will be loaded."""
        titles = {
            self.OUTPUT: tr("{name}, clouds removed"),
            self.OPACITY: tr("{name}, cloud opacity"),
            self.MASK_OUT: tr("{name}, changed pixels"),
            self.PROVENANCE: tr("{name}, provenance"),
            self.CONFIDENCE: tr("{name}, expected error"),
        }
        name_outputs(context, parameters, files, titles, self._source.name)
        alpha = self._renderer.alphaBand() if self._renderer is not None else -1
        kept = sorted({*bands.values(), *([alpha] if alpha > 0 else [])})
        shown = kept if self._settings.other_bands == "drop" else self._all_bands
        places = {band: place for place, band in enumerate(shown, start=1)}
        when_loaded(context, files[self.OUTPUT], without_clouds(self._renderer, places, bands))
        dress(context, files[self.OPACITY], OPACITY)
        when_loaded(context, files[self.MASK_OUT], mask_style)
        when_loaded(context, files[self.PROVENANCE], provenance_style)
        dress(context, files[self.CONFIDENCE], ERROR)


def _report(result: Mapping[str, Any], feedback: QgsProcessingFeedback) -> None:
    """Say what was found and done; the job's own log has said what was matched."""
    if result["cloud_percent"] is None:
        feedback.pushInfo(tr("Clouds and shadows: not known, neither from a mask nor the model"))
    else:
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
