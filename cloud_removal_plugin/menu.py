"""The entries in QGIS's Raster menu, its toolbar and its help menu, and what they open.

Used with a window only; nothing of Processing's dialogs is imported before an entry is chosen.
"""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageOutput, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from .algorithms.base import ICONS
from .algorithms.help_pages import help_url
from .algorithms.requirements import INSTALL_LITERT, INSTALLER, LINK_SCHEME, can_install
from .algorithms.translation import tr

try:
    from qgis.PyQt.QtGui import QAction  # where Qt 6 has it
except ImportError:
    from qgis.PyQt.QtWidgets import QAction

REMOVE = "cloudremoval:remove"
# What the installer is opened with: all that is left to do is to press Run.
INSTALL = {"ACTION": INSTALL_LITERT}


class Menu(QObject):
    """Adds the entries when made, and takes them away again with ``remove``."""

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self.iface = iface
        self.title = tr("Cloud Removal")
        window = iface.mainWindow()
        self.open_remove = QAction(QIcon(str(ICONS / "remove.svg")), tr("Remove Clouds…"), window)
        self.open_remove.setObjectName("cloud_removal_remove")
        self.open_remove.setToolTip(tr("Remove clouds from the active raster layer"))
        self.open_remove.triggered.connect(self.remove_clouds)
        self.open_help = QAction(QIcon(str(ICONS / "provider.svg")), self.title, window)
        self.open_help.setObjectName("cloud_removal_help")
        self.open_help.triggered.connect(_show_help)
        iface.addPluginToRasterMenu(self.title, self.open_remove)
        iface.addToolBarIcon(self.open_remove)
        iface.pluginHelpMenu().addAction(self.open_help)
        QDesktopServices.setUrlHandler(LINK_SCHEME, self, "follow")

    def remove(self) -> None:
        """Take the entries away."""
        QDesktopServices.unsetUrlHandler(LINK_SCHEME)
        self.iface.removePluginRasterMenu(self.title, self.open_remove)
        self.iface.removeToolBarIcon(self.open_remove)
        self.iface.pluginHelpMenu().removeAction(self.open_help)
        for action in (self.open_remove, self.open_help):
            action.deleteLater()

    def remove_clouds(self) -> None:
        """Open Remove Clouds on the active layer, or say what it lacks."""
        algorithm = QgsApplication.processingRegistry().algorithmById(REMOVE)
        possible, reason = algorithm.canExecute()
        if not possible:
            self._say_missing(reason)
            return
        layer = self.iface.activeLayer()
        chosen = {"INPUT": layer.id()} if isinstance(layer, QgsRasterLayer) else {}
        self.open(REMOVE, chosen)

    def open(self, algorithm: str, parameters: dict[str, Any]) -> Any:
        """Open the dialog of an algorithm and return it; it deletes itself when it is closed."""
        import processing

        dialog = processing.createAlgorithmDialog(algorithm, parameters)
        dialog.show()
        return dialog

    @pyqtSlot(QUrl)
    def follow(self, link: QUrl) -> None:
        """Open the algorithm that a link in a message names, such as cloudremoval:environment."""
        # The Toolbox shows its message in a modal dialog, behind which no other could be used.
        message = QApplication.activeModalWidget()
        if message is not None:
            message.close()
        algorithm = link.toString()
        chosen = INSTALL if algorithm == INSTALLER else {}
        QTimer.singleShot(0, lambda: self.open(algorithm, chosen))

    def _say_missing(self, reason: str) -> None:
        bar = self.iface.messageBar()
        item = bar.createMessage(self.title, tr("QGIS's Python lacks a package."))
        button = QPushButton(tr("Install…") if can_install() else tr("What to do"), item)

        def clicked() -> None:
            bar.popWidget(item)
            if can_install():
                self.open(INSTALLER, INSTALL)
            else:
                _show(self.title, reason)

        button.clicked.connect(clicked)
        item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Warning)


def _show_help() -> None:
    QDesktopServices.openUrl(QUrl(help_url("index")))


def _show(title: str, text: str) -> None:
    message = QgsMessageOutput.createMessageOutput()
    message.setTitle(title)
    message.setMessage(text, QgsMessageOutput.MessageType.MessageText)
    message.showMessage()
