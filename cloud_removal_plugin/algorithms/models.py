"""The example models that come with the plugin, as algorithms of its provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from .base import ICONS
from .help_pages import help_url
from .living import LIVING
from .translation import later, tr

FOLDER = Path(__file__).resolve().parents[1] / "models"
# What models call themselves and their parameters, for the translators: the files hold the texts.
TEXTS = (
    later("Remove clouds, then NDVI"),
    later("Detect clouds, remove them, evaluate"),
    later("Cloudy raster"),
    later("Red band"),
    later("Near-infrared band"),
    later("Pixel value of reflectance 0"),
    later("Truth, without clouds"),
)


class ExampleModel(QgsProcessingModelAlgorithm):
    """A model of a file that QGIS 3.22 has saved; newer ones save what that may not read.

    Its id is the file's name; title and parameters are shown in the user's language.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        LIVING.add(self)
        self._path = path
        self.readable = self.fromFile(str(path))
        for definition in self.parameterDefinitions():
            definition.setDescription(tr(definition.description()))

    def createInstance(self) -> ExampleModel:
        return ExampleModel(self._path)

    def name(self) -> str:
        return self._path.stem

    def displayName(self) -> str:
        return tr(super().displayName())

    def group(self) -> str:
        return tr("Example models")

    def groupId(self) -> str:
        return "models"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / "model.svg")

    def helpUrl(self) -> str:
        return help_url("models")


def example_models() -> list[ExampleModel]:
    """Return the models of the plugin that this QGIS can read, by file name."""
    models = [ExampleModel(path) for path in sorted(FOLDER.glob("*.model3"))]
    return [model for model in models if model.readable]
