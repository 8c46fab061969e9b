"""Unload the plugin while its dialogs are open and runs are going on the raster of the argument.

Prints as JSON what there was and what is left, then what algorithms call themselves afterwards. Run
in a process of its own: QGIS crashes where something is left.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

from cloud_removal_plugin import classFactory
from tests.qgis.stand_in import Window

sys.path.append("/usr/share/qgis/python/plugins")
from processing.core.Processing import Processing
from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

LONGEST_SECONDS = 60
OTHER = "native:fillnodata"
OURS = ("cloudremoval:remove", "cloudremoval:detect", "cloudremoval:remove_then_ndvi")


class AnyWindow(Window):
    """As much of QGIS's interface as the plugin and the dialogs use."""

    def __getattr__(self, name):
        return lambda *_: None


def made(algorithm):
    return QgsApplication.processingRegistry().createAlgorithmById(algorithm)


def running():
    return [task.description() for task in QgsApplication.taskManager().tasks()]


def wait(until):
    end = time.monotonic() + LONGEST_SECONDS
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.02)


def press_run(dialog, parameters):
    # QGIS 3.22 asks the dialog, later ones its panel.
    dialog.createProcessingParameters = lambda *_: parameters
    dialog.mainWidget().createProcessingParameters = lambda *_: parameters
    dialog.runAlgorithm()


def main(raster, folder):
    interface = AnyWindow()
    plugin = classFactory(interface)
    plugin.initGui()
    dialogs = {name: AlgorithmDialog(made(name)) for name in (*OURS, OTHER)}
    dialogs["batch"] = BatchAlgorithmDialog(made(OURS[0]))
    for dialog in dialogs.values():
        dialog.show()

    parameters = {"INPUT": raster, "TILE_SIZE": 64}
    press_run(dialogs[OURS[0]], {**parameters, "OUTPUT": os.path.join(folder, "dialog.tif")})
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    ended = []
    task = QgsProcessingAlgRunnerTask(
        made(OURS[0]), {**parameters, "OUTPUT": os.path.join(folder, "task.tif")}, context, feedback
    )
    task.executed.connect(lambda succeeded, results: ended.append(succeeded))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: len(os.listdir(folder)) == 2)
    before = len(running())

    kept = made(OURS[1])
    plugin.unload()
    told = {
        "before": before,
        "running": running(),
        "succeeded": ended,
        "left": os.listdir(folder),
        "open": [name for name, dialog in dialogs.items() if dialog.isVisible()],
    }
    print(json.dumps(told), flush=True)
    del dialogs
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    plugin.initGui()
    print(json.dumps({"kept": kept.id(), "new": made(OURS[0]).id()}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    Processing.initialize()
    main(*sys.argv[1:])
