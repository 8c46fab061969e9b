"""Save the model simulate, remove, translate, evaluate as the file that the first argument names.

`models/simulate_remove_evaluate.model3` was made by it on QGIS 3.22: newer ones write what older
ones may not read. Run in a process of its own: QGIS keeps hold of a model's parts when Python lets
go of them.
"""

from __future__ import annotations

import os
import sys

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)

from cloud_removal_plugin import classFactory

sys.path.append("/usr/share/qgis/python/plugins")
from processing.core.Processing import Processing


def add_step(model, algorithm, parameters, outputs):
    """Add an algorithm; each of its `outputs` becomes the model's under the name given for it."""
    name = algorithm.split(":")[1]
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    for parameter, source in parameters.items():
        child.addParameterSources(parameter, [source])
    results = {}
    for output, final in outputs.items():
        result = QgsProcessingModelOutput(final, final)
        result.setChildId(name)
        result.setChildOutputName(output)
        results[final] = result
    child.setModelOutputs(results)
    model.addChildAlgorithm(child)


def main(path):
    application = QgsApplication([], False)
    application.initQgis()
    plugin = classFactory(None)
    plugin.initProcessing()
    Processing.initialize()
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Simulate, remove, evaluate", "tests")
    parameter = QgsProcessingParameterRasterLayer("truth", "Truth")
    component = QgsProcessingModelParameter("truth")
    model.addModelParameter(parameter, component)
    truth = source.fromModelParameter("truth")
    cloudy = source.fromChildOutput("simulate", "OUTPUT")
    clouds = {"KIND": source.fromStaticValue("broken"), "COVER": source.fromStaticValue(30)}
    add_step(
        model,
        "cloudremoval:simulate",
        {"INPUT": truth, **clouds},
        {"OUTPUT": "cloudy", "OPACITY": "opacity"},
    )
    add_step(model, "cloudremoval:remove", {"INPUT": cloudy}, {"OUTPUT": "clear"})
    clear = source.fromChildOutput("remove", "OUTPUT")
    options = {"OPTIONS": source.fromStaticValue("COMPRESS=LZW")}
    add_step(model, "gdal:translate", {"INPUT": clear, **options}, {"OUTPUT": "compressed"})
    compared = {
        "RESULT": source.fromChildOutput("translate", "OUTPUT"),
        "TRUTH": truth,
        "INPUT": cloudy,
        "MASK": source.fromChildOutput("simulate", "OPACITY"),
    }
    add_step(model, "cloudremoval:evaluate", compared, {"REPORT": "report", "TABLE": "table"})
    saved = model.toFile(path)
    sys.stdout.flush()
    # Past QGIS's own clearing up, which a model made by Python does not survive.
    os._exit(0 if saved else 1)


if __name__ == "__main__":
    main(sys.argv[1])
