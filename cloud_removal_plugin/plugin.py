"""The plugin as QGIS sees it: provider, menu and toolbar, added and taken away again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .algorithms.translation import install_translator

if TYPE_CHECKING:
    from .menu import Menu
    from .provider import CloudRemovalProvider

PROVIDER_ID = "cloudremoval"


class CloudRemovalPlugin:
    """Lives with and without a GUI: in ``qgis_process``, ``iface`` is None."""

    def __init__(self, iface: Any = None) -> None:
        self.iface = iface
        self.provider: CloudRemovalProvider | None = None
        self.menu: Menu | None = None
        self.translator = install_translator()

    def initProcessing(self) -> None:
        """Add the provider; all that ``qgis_process`` calls."""
        if self.provider is None:
            # The algorithms bring numpy: QGIS has read the plugin before it asks for them.
            from .provider import CloudRemovalProvider

            self.provider = CloudRemovalProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Called by the QGIS window: the provider, and entries in menu and toolbar."""
        self.initProcessing()
        if self.iface is not None and self.menu is None:
            from .menu import Menu  # qgis_process has no use for widgets

            self.menu = Menu(self.iface)

    def unload(self) -> None:
        """Remove everything, open dialogs included; the registry deletes the provider."""
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        provider, self.provider = self.provider, None
        if provider is not None:
            self._remove(type(provider))
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _remove(self, provider: type[CloudRemovalProvider]) -> None:
        registry = QgsApplication.processingRegistry()
        if self.iface is None:
            registry.removeProvider(PROVIDER_ID)
            return
        from .algorithms.dialogs import end_runs, hand_over

        end_runs()
        registry.removeProvider(PROVIDER_ID)
        hand_over(provider)
