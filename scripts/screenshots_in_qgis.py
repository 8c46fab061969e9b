"""Run by QGIS (`qgis --code`): opens Remove Clouds from the menu, runs it, and takes pictures.

Started by scripts/screenshots.py. Every step waits for what it needs; at the end, window.json says
what the window held.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProcessing,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QTabWidget, QToolBar, QTreeView
from qgis.utils import active_plugins, iface

RASTER = os.environ["CLOUDREMOVAL_RASTER"]
FOLDER = Path(os.environ["CLOUDREMOVAL_PICTURES"])
WAIT_SECONDS = 200
FALSE_COLOUR = (4, 3, 2)
# Reflectance 0 to 0.45, so that clouds do not take the whole stretch.
STRETCH = (0, 4500)

told = {}


def picture(widget, name):
    """Save what a widget shows."""
    QApplication.processEvents()
    widget.grab().save(str(FOLDER / f"{name}.png"))


def settled(seconds=1.0):
    """A condition that holds once some time is over."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def look(layer):
    """What the legend shows of a layer."""
    renderer = layer.renderer()
    found = {
        "name": layer.name(),
        "renderer": type(renderer).__name__,
        "bands": renderer.usesBands(),
    }
    if isinstance(renderer, QgsMultiBandColorRenderer):
        stretch = renderer.redContrastEnhancement()
        found["stretch"] = [stretch.minimumValue(), stretch.maximumValue()]
    return found


def load():
    """Open the raster in false colours."""
    layer = QgsRasterLayer(RASTER, "Sentinel-2")
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *FALSE_COLOUR)
    for set_stretch, band in zip(
        (
            renderer.setRedContrastEnhancement,
            renderer.setGreenContrastEnhancement,
            renderer.setBlueContrastEnhancement,
        ),
        FALSE_COLOUR,
    ):
        enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(band))
        enhancement.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        enhancement.setMinimumValue(STRETCH[0])
        enhancement.setMaximumValue(STRETCH[1])
        set_stretch(enhancement)
    layer.setRenderer(renderer)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    iface.mapCanvas().refresh()
    return layer


def show_toolbox():
    """The Toolbox with this provider's algorithms; the other panels out of the way."""
    window = iface.mainWindow()
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "ProcessingToolbox":
            dock.show()
            tree = dock.findChild(QTreeView)
            model = tree.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                if "Cloud Removal" in str(model.data(index)):
                    tree.expandRecursively(index)
                    tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
        elif dock.objectName() not in ("Layers",):
            dock.hide()


def dialogs():
    """The algorithm dialogs that are open."""
    return [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "AlgorithmDialog"]


def steps():
    """Each `yield` gives the condition to wait for."""
    window = iface.mainWindow()
    window.resize(1380, 860)
    told["enabled"] = "cloud_removal_plugin" in active_plugins
    layer = load()
    show_toolbox()
    yield settled(3)
    told["input"] = look(layer)
    picture(window, "1-layer")

    action = window.findChild(QAction, "cloud_removal_remove")
    told["toolbar"] = any(
        isinstance(bar, QToolBar) and bar.isVisible() for bar in action.associatedWidgets()
    )
    action.trigger()
    yield lambda: len(dialogs()) == 1
    (dialog,) = dialogs()
    dialog.resize(1000, 720)
    yield settled(2)
    told["chosen"] = dialog.createProcessingParameters()["INPUT"] == layer.id()
    picture(dialog, "2-dialog")

    temporary = QgsProcessing.TEMPORARY_OUTPUT
    dialog.setParameters({"INPUT": layer.id(), "OPACITY": temporary, "MASK_OUT": temporary})
    dialog.runAlgorithm()
    yield lambda: len(QgsProject.instance().mapLayers()) == 4
    yield settled(2)
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    yield settled(1)
    picture(dialog, "3-log")
    told["results"] = {
        name: value for name, value in dialog.results().items() if not str(value).startswith("/")
    }
    dialog.close()
    layers = QgsProject.instance().layerTreeRoot().layerOrder()
    told["layers"] = [look(found) for found in layers]
    for found in layers:
        if found.name().endswith(("opacity", "pixels")):
            QgsProject.instance().layerTreeRoot().findLayer(found).setItemVisibilityChecked(False)
    iface.mapCanvas().refresh()
    yield settled(3)
    picture(window, "4-result")
    # QGIS 3.22 adds results in any order: the mask may lie below the result.
    root = QgsProject.instance().layerTreeRoot()
    for found in layers:
        if found.name().endswith("pixels"):
            below = root.findLayer(found)
            root.insertChildNode(0, below.clone())
            root.removeChildNode(below)
            root.findLayer(found).setItemVisibilityChecked(True)
    iface.mapCanvas().refresh()
    yield settled(3)
    picture(window, "5-changed")


def finish(error=""):
    """Write what was told, and leave QGIS."""
    if error:
        told["error"] = error
    (FOLDER / "window.json").write_text(json.dumps(told, indent=1))
    QgsProject.instance().clear()
    QgsApplication.instance().exit(0)


def advance(waiting, condition, until):
    """Take the next step once the condition holds; called again and again by the event loop."""
    try:
        if not condition():
            if time.monotonic() > until:
                return finish(f"waited {WAIT_SECONDS} s in vain after {sorted(told)}")
        else:
            condition = next(waiting)
            until = time.monotonic() + WAIT_SECONDS
    except StopIteration:
        return finish()
    except Exception:  # noqa: BLE001 - whatever it is, it has to be told, and QGIS left
        return finish(traceback.format_exc())
    QTimer.singleShot(200, lambda: advance(waiting, condition, until))
    return None


QTimer.singleShot(2000, lambda: advance(steps(), settled(0), time.monotonic() + WAIT_SECONDS))
