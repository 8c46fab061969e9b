"""The Processing provider ``cloudremoval``: a flat list of algorithms and its output formats."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.destinations import EXTENSIONS
from .algorithms.detect import DetectClouds
from .algorithms.environment import InstallDependencies
from .algorithms.evaluate import EvaluateCloudRemoval
from .algorithms.models import example_models
from .algorithms.remove import RemoveClouds
from .algorithms.simulate import SimulateClouds
from .algorithms.train import TrainFromPair
from .algorithms.translation import tr
from .plugin import PROVIDER_ID

ICON = Path(__file__).resolve().parent / "icons" / "provider.svg"
ALGORITHMS = (
    RemoveClouds,
    DetectClouds,
    SimulateClouds,
    EvaluateCloudRemoval,
    TrainFromPair,
    InstallDependencies,
)


class CloudRemovalProvider(QgsProcessingProvider):
    """Outputs are files only, in formats that keep data type and nodata."""

    def id(self) -> str:
        return PROVIDER_ID

    def name(self) -> str:
        return tr("Cloud Removal")

    def longName(self) -> str:
        return tr("Cloud Removal (pix2pix)")

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in example_models():
            self.addAlgorithm(model)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return list(EXTENSIONS)

    def defaultRasterFileExtension(self) -> str:
        return EXTENSIONS[0]

    def supportsNonFileBasedOutput(self) -> bool:
        return False
