"""Save the model train, remove as the file that the first argument names; see save_model.py."""

from __future__ import annotations

import os
import sys

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)
from save_model import add_step

from cloud_removal_plugin import classFactory

sys.path.append("/usr/share/qgis/python/plugins")
from processing.core.Processing import Processing


def main(path):
    application = QgsApplication([], False)
    application.initQgis()
    plugin = classFactory(None)
    plugin.initProcessing()
    Processing.initialize()
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Train, remove", "tests")
    for name in ("cloudy", "clear"):
        parameter = QgsProcessingParameterRasterLayer(name, name.capitalize())
        model.addModelParameter(parameter, QgsProcessingModelParameter(name))
    cloudy, clear = (source.fromModelParameter(name) for name in ("cloudy", "clear"))
    short = {"STEPS": source.fromStaticValue(12), "PATCH_SIZE": source.fromStaticValue(64)}
    add_step(
        model,
        "cloudremoval:train",
        {"CLOUDY": cloudy, "CLEAR": clear, **short},
        {"REPORT": "report"},
    )
    trained = source.fromChildOutput("train", "MODEL_FOLDER")
    add_step(
        model, "cloudremoval:remove", {"INPUT": cloudy, "MODEL": trained}, {"OUTPUT": "result"}
    )
    saved = model.toFile(path)
    sys.stdout.flush()
    # Past QGIS's own clearing up, which a model made by Python does not survive.
    os._exit(0 if saved else 1)


if __name__ == "__main__":
    main(sys.argv[1])
