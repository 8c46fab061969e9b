"""A stand-in for the QGIS window, for the plugin and Processing's dialogs."""

from __future__ import annotations

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QMenu


class Window:
    """The parts of QGIS's interface that hold widgets."""

    def __init__(self):
        self.window = QMainWindow()
        self.bar = QgsMessageBar(self.window)
        self.help = QMenu(self.window)

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def pluginHelpMenu(self):
        return self.help
