"""The plugin as QGIS sees it: it adds the Processing provider and takes it away again."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .algorithms.translation import install_translator
from .provider import PROVIDER_ID, CloudRemovalProvider


class CloudRemovalPlugin:
    """Lives with and without a GUI: in ``qgis_process``, ``iface`` is None."""

    def __init__(self, iface: Any = None) -> None:
        self.iface = iface
        self.provider: CloudRemovalProvider | None = None
        self.translator = install_translator()

    def initProcessing(self) -> None:
        """Add the provider; all that ``qgis_process`` calls."""
        if self.provider is None:
            self.provider = CloudRemovalProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Called by the QGIS window; everything stands in the Processing Toolbox."""
        self.initProcessing()

    def unload(self) -> None:
        """Remove the provider; the registry deletes it."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(PROVIDER_ID)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
