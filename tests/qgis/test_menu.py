"""Menu, toolbar and help entries, with a stand-in for the QGIS window that remembers them."""

from __future__ import annotations

import sys

import processing
import pytest
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QPushButton

from cloud_removal_plugin import classFactory
from tests.qgis.stand_in import Window


class RememberingWindow(Window):
    """The part of QGIS's interface that the plugin uses."""

    def __init__(self):
        super().__init__()
        self.menu, self.toolbar, self.layer = [], [], None

    def activeLayer(self):
        return self.layer

    def addPluginToRasterMenu(self, name, action):
        self.menu.append((name, action))

    def removePluginRasterMenu(self, name, action):
        self.menu.remove((name, action))

    def addToolBarIcon(self, action):
        self.toolbar.append(action)

    def removeToolBarIcon(self, action):
        self.toolbar.remove(action)


@pytest.fixture
def window():
    window = RememberingWindow()
    yield window
    window.window.deleteLater()


@pytest.fixture
def shown(plugin, window):
    """The plugin as it lives with a window."""
    plugin.unload()
    plugin = classFactory(window)
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture
def opened(monkeypatch):
    """The dialogs that were asked for: algorithm and parameters."""
    asked = []

    def create(algorithm, parameters):
        asked.append((algorithm, parameters))
        return QDialog()

    monkeypatch.setattr(processing, "createAlgorithmDialog", create)
    return asked


def lack_inference(monkeypatch):
    monkeypatch.setitem(sys.modules, "ai_edge_litert", None)
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)


def buttons(window):
    return window.bar.findChildren(QPushButton)


def test_entries_come_and_go(shown, window):
    ((name, action),) = window.menu
    assert name == "Cloud Removal"
    assert window.toolbar == [action]
    assert not action.icon().isNull()
    assert len(window.help.actions()) == 1
    shown.unload()
    assert (window.menu, window.toolbar, window.help.actions()) == ([], [], [])


def test_the_entry_opens_remove_clouds_on_the_active_layer(shown, window, opened, cloudy):
    layer = QgsRasterLayer(str(cloudy), "Rome")
    window.layer = layer
    window.toolbar[0].trigger()
    assert opened == [("cloudremoval:remove", {"INPUT": layer.id()})]


def test_without_a_raster_layer_the_dialog_opens_all_the_same(shown, window, opened):
    window.toolbar[0].trigger()
    assert opened == [("cloudremoval:remove", {})]


def test_a_missing_package_is_told_in_the_message_bar(shown, window, opened, monkeypatch):
    lack_inference(monkeypatch)
    monkeypatch.setattr("cloud_removal_plugin.menu.can_install", lambda: False)
    said = []
    monkeypatch.setattr("cloud_removal_plugin.menu._show", lambda title, text: said.append(text))
    window.toolbar[0].trigger()
    assert opened == []
    (button,) = [b for b in buttons(window) if b.text() == "What to do"]
    button.click()
    assert "ai-edge-litert" in said[0]
    assert "<" not in said[0]


def test_where_it_can_be_installed_one_click_opens_that(shown, window, opened, monkeypatch):
    lack_inference(monkeypatch)
    window.toolbar[0].trigger()
    (button,) = [b for b in buttons(window) if b.text() == "Install…"]
    button.click()
    assert opened == [("cloudremoval:environment", {"ACTION": "install_litert"})]


def test_the_toolbox_message_has_a_link_that_opens_the_installer(shown, opened, monkeypatch):
    lack_inference(monkeypatch)
    monkeypatch.setattr(QgsApplication, "platform", staticmethod(lambda: "desktop"))
    algorithm = QgsApplication.processingRegistry().algorithmById("cloudremoval:remove")
    possible, message = algorithm.canExecute()
    assert not possible
    assert "<a href='cloudremoval:environment'>" in message
    QDesktopServices.openUrl(QUrl("cloudremoval:environment"))
    QgsApplication.sendPostedEvents(None, QEvent.Type.Timer)
    for _ in range(10):
        QgsApplication.processEvents()
    assert opened == [("cloudremoval:environment", {"ACTION": "install_litert"})]


def test_the_installer_takes_what_it_is_opened_with(plugin):
    installer = QgsApplication.processingRegistry().algorithmById("cloudremoval:environment")
    assert "install_litert" in installer.parameterDefinition("ACTION").options()


def test_headless_the_message_is_plain_text_and_names_the_command(plugin, algorithm, monkeypatch):
    lack_inference(monkeypatch)
    possible, message = algorithm.canExecute()
    assert not possible
    assert "<" not in message
    assert "qgis_process run cloudremoval:environment --ACTION=install_litert" in message
