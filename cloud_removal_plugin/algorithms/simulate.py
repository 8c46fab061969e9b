"""``cloudremoval:simulate``: clouds and their shadows put on a clear raster."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsRasterRenderer,
)

from cloud_removal_plugin.core.bands import ROLES, find_bands
from cloud_removal_plugin.core.errors import MissingPackageError
from cloud_removal_plugin.core.simulation_settings import KINDS, Simulation
from cloud_removal_plugin.jobs import Job

from .band_roles import add_band_roles, add_scale, chosen_bands, given_scale
from .base import CloudRemovalAlgorithm
from .destinations import check_destinations
from .execution import run
from .layers import RasterSource, raster_source
from .parameters import file_destination
from .styles import OPACITY, dress, like_input, name_outputs, when_loaded
from .translation import tr

# Only the defaults of the settings are read from it.
DEFAULTS = Simulation(input="-", output="-")


class SimulateClouds(CloudRemovalAlgorithm):
    """Parameters into a Simulation, its result into outputs and a log."""

    INPUT = "INPUT"
    KIND = "KIND"
    COVER = "COVER"
    SUN_AZIMUTH = "SUN_AZIMUTH"
    SUN_HEIGHT = "SUN_HEIGHT"
    CLOUD_HEIGHT = "CLOUD_HEIGHT"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    OPACITY = "OPACITY"
    SHADOW = "SHADOW"
    COVER_PERCENT = "COVER_PERCENT"

    INFERENCE = False

    def __init__(self) -> None:
        super().__init__()
        self._source = RasterSource(path="", name="")
        self._settings = DEFAULTS
        self._all_bands = range(0)
        self._renderer: QgsRasterRenderer | None = None

    def name(self) -> str:
        return "simulate"

    def displayName(self) -> str:
        return tr("Simulate Clouds")

    def group(self) -> str:
        return tr("Testing and evaluation")

    def groupId(self) -> str:
        return "evaluation"

    def tags(self) -> list[str]:
        return tr(
            "cloud,clouds,shadow,haze,fog,simulation,synthetic,fractal,noise,test,satellite,raster"
        ).split(",")

    def shortDescription(self) -> str:
        return tr("Puts clouds and their shadows on a clear satellite raster.")

    def introduction(self) -> str:
        return tr(
            "<p>Puts fractal clouds on a clear optical satellite raster, and the shadows they cast "
            "where the sun stands as you say. So the truth under the clouds is known: remove them "
            "with Remove Clouds (pix2pix), and compare with Evaluate Cloud Removal.</p>"
            "<p>Every band gets the same clouds. Shadows are the deeper the longer a band's "
            "wavelength is, as less skylight falls into them: known from the bands' roles, or from "
            "their wavelengths; other bands get a middling shadow. Pixels without data, and pixels "
            "without cloud or shadow, stay as they are, bit for bit; data type, nodata, scale, "
            "CRS, grid and band names stay those of the input.</p>"
            "<p>The raster is worked through in windows; what is held of it is five bytes a pixel, "
            "whatever its bands and type.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Clear raster")),
            tr("A raster of reflectance without clouds: a file that GDAL reads."),
        )
        add_band_roles(
            self,
            self.INPUT,
            tr(
                "Leave empty where the raster names its bands (description such as B3 or green, "
                "wavelength, colour interpretation). It decides how deep shadows are."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.KIND,
                tr("Kind of clouds"),
                options=list(KINDS),
                defaultValue=DEFAULTS.kind,
                usesStaticStrings=True,
            ),
            tr(
                "thin: veils that let the ground through. broken: many small opaque clouds. "
                "thick: large opaque clouds. fog: an even haze, mostly over everything."
            ),
            change=tr("you test for a weather that is not broken cloud."),
        )
        self._add_number(
            (self.COVER, tr("Cloud cover (%)")),
            (DEFAULTS.cover, 0.0, 100.0),
            tr("Share of the pixels with data whose cloud has an opacity above 0.05."),
            tr("you test for more or less cloud: the more, the harder it is to remove."),
        )
        self._add_number(
            (self.SUN_AZIMUTH, tr("Azimuth of the sun (degrees)")),
            (DEFAULTS.sun_azimuth, 0.0, 360.0),
            tr("Clockwise from north: 90 is east, 180 south. Shadows fall on the other side."),
            tr("the raster's metadata give the sun's azimuth."),
        )
        self._add_number(
            (self.SUN_HEIGHT, tr("Height of the sun (degrees)")),
            (DEFAULTS.sun_height, 1.0, 90.0),
            tr("Above the horizon. The lower the sun, the further off the shadows."),
            tr("the raster's metadata give the sun's height (90 minus the zenith angle)."),
        )
        self._add_number(
            (self.CLOUD_HEIGHT, tr("Height of the clouds (m)")),
            (DEFAULTS.cloud_height, 0.0, 20000.0),
            tr(
                "Above the ground. A shadow lies cloud height / tan(sun height) from its cloud; "
                "metres become pixels by the raster's CRS."
            ),
            tr("shadows should lie closer to their clouds (lower it) or further off (raise it)."),
        )
        self._add_number(
            (self.SEED, tr("Seed")),
            (DEFAULTS.seed, 0, 2**31 - 1),
            tr("The same number gives the same clouds again, another number others."),
            tr("you want other clouds, such as for several tests on one raster."),
        )
        add_scale(self)
        self._add_outputs()

    def _add_number(
        self,
        label: tuple[str, str],
        default_low_high: tuple[float, float, float],
        text: str,
        change: str,
    ) -> None:
        name, description = label
        default, low, high = default_low_high
        kinds = QgsProcessingParameterNumber.Type
        kind = kinds.Integer if isinstance(default, int) else kinds.Double
        self.add(
            QgsProcessingParameterNumber(
                name, description, kind, default, minValue=low, maxValue=high
            ),
            text,
            change=change,
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("With clouds")),
            tr("GeoTIFF with the input's bands, data type, nodata, CRS and grid."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OPACITY, tr("Opacity of the clouds"), optional=True, createByDefault=False
            ),
            tr("GeoTIFF, 0 (clear) to 1 (opaque), -9999 without data."),
            change=tr("you want the truth about the clouds, such as a mask for the evaluation."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.SHADOW, tr("Shadows of the clouds"), optional=True, createByDefault=False
            ),
            tr(
                "GeoTIFF, share of the sunlight missing on ground that is seen, -9999 without data."
            ),
            change=tr("you want the truth about the shadows."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.COVER_PERCENT, tr("Cloud cover (%)")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        source = self._input(parameters, context)
        destinations = [
            file_destination(self, parameters, name)
            for name in (self.OUTPUT, self.OPACITY, self.SHADOW)
        ]
        check_destinations([path for path in destinations if path], [source.path])
        chosen = chosen_bands(self, parameters, context)
        try:
            with source.as_source().open() as raster:
                find_bands(raster.info, ROLES, chosen)
        except MissingPackageError:
            return  # The worker has the package, and checks the same.

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._source = self._input(parameters, context)
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        self._all_bands = range(1, layer.bandCount() + 1)
        renderer = layer.renderer()
        self._renderer = renderer.clone() if renderer is not None else None
        scale, offset = given_scale(self, parameters, context)
        self._settings = Simulation(
            input=self._source.path,
            open_options=self._source.open_options,
            crs=self._source.crs,
            use_nodata=self._source.use_nodata,
            nodata=self._source.nodata,
            output=DEFAULTS.output,
            bands=chosen_bands(self, parameters, context),
            scale=scale,
            offset=offset,
            kind=self.parameterAsEnumString(parameters, self.KIND, context),
            cover=self.parameterAsDouble(parameters, self.COVER, context),
            sun_azimuth=self.parameterAsDouble(parameters, self.SUN_AZIMUTH, context),
            sun_height=self.parameterAsDouble(parameters, self.SUN_HEIGHT, context),
            cloud_height=self.parameterAsDouble(parameters, self.CLOUD_HEIGHT, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        files = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in (self.OUTPUT, self.OPACITY, self.SHADOW)
        }
        settings = replace(
            self._settings,
            output=files[self.OUTPUT],
            opacity=files[self.OPACITY] or None,
            shadow=files[self.SHADOW] or None,
        )
        result = run(Job("simulate", settings), feedback, inference=False)
        self._name_and_style(parameters, files, context)
        return {
            **{name: path for name, path in files.items() if path},
            self.COVER_PERCENT: result["cover_percent"],
        }

    def _name_and_style(
        self, parameters: dict[str, Any], files: dict[str, str], context: QgsProcessingContext
    ) -> None:
        """Dress the layers that will be loaded."""
        titles = {
            self.OUTPUT: tr("{name}, with clouds"),
            self.OPACITY: tr("{name}, cloud opacity"),
            self.SHADOW: tr("{name}, cloud shadow"),
        }
        name_outputs(context, parameters, files, titles, self._source.name)
        same = {band: band for band in self._all_bands}
        when_loaded(context, files[self.OUTPUT], like_input(self._renderer, same))
        dress(context, files[self.OPACITY], OPACITY)
        dress(context, files[self.SHADOW], OPACITY)

    def _input(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RasterSource:
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        return raster_source(layer, parameters.get(self.INPUT), open_options=True)
