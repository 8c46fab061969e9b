"""Write the example models into cloud_removal_plugin/models/, with QGIS 3.22.

Newer versions of QGIS save what older ones may not read, so that this refuses to run on another:
    QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen .venv/bin/python -m scripts.save_models

Without a seed of Qt, each run writes the attributes in another order.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

from cloud_removal_plugin import classFactory

sys.path.append("/usr/share/qgis/python/plugins")
from processing.core.Processing import Processing

FOLDER = Path(__file__).resolve().parent.parent / "cloud_removal_plugin" / "models"
Source = QgsProcessingModelChildParameterSource
GDAL_FLOAT32 = 5
NO_NDVI = -9999
DETECT = "cloudremoval:detect"
# Its output of classes, and those of its values that are thin cloud, thick cloud and shadow.
DETECTED, CLOUD_CLASSES = "OUTPUT", "2,3,4"


def add_input(
    model: QgsProcessingModelAlgorithm, definition: QgsProcessingParameterDefinition, help_text: str
) -> Source:
    """Add a parameter; return where steps get its value."""
    definition.setHelp(help_text)
    component = QgsProcessingModelParameter(definition.name())
    component.setDescription(definition.description())
    component.setPosition(QPointF(120, 80 + 90 * len(model.parameterComponents())))
    model.addModelParameter(definition, component)
    return Source.fromModelParameter(definition.name())


def add_step(
    model: QgsProcessingModelAlgorithm,
    algorithm: str,
    parameters: Mapping[str, Source],
    outputs: Mapping[str, str],
    mandatory: tuple[str, ...] = (),
) -> None:
    """Add an algorithm; each of its `outputs` becomes the model's under the name given for it."""
    name = algorithm.split(":")[1]
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    child.setDescription(child.algorithm().displayName())
    place = len(model.childAlgorithms())
    child.setPosition(QPointF(420 + 240 * place, 120 + 100 * place))
    for parameter, source in parameters.items():
        child.addParameterSources(parameter, [source])
    results: dict[str, Any] = {}
    for number, (output, final) in enumerate(outputs.items()):
        result = QgsProcessingModelOutput(final, final)
        result.setChildId(name)
        result.setChildOutputName(output)
        result.setDescription(final)
        result.setMandatory(final in mandatory)
        result.setPosition(QPointF(660 + 240 * place, 160 + 100 * place + 50 * number))
        results[final] = result
    child.setModelOutputs(results)
    model.addChildAlgorithm(child)


def ndvi() -> QgsProcessingModelAlgorithm:
    """Remove clouds, then NDVI, beside a mask of what is made up."""
    model = QgsProcessingModelAlgorithm("Remove clouds, then NDVI", "cloudremoval")
    cloudy = add_input(
        model,
        QgsProcessingParameterRasterLayer("cloudy", "Cloudy raster"),
        "With green, red and near-infrared bands.",
    )
    red = add_input(
        model,
        QgsProcessingParameterBand("red", "Red band", None, "cloudy"),
        "Of the cloudy raster.",
    )
    nir = add_input(
        model,
        QgsProcessingParameterBand("nir", "Near-infrared band", None, "cloudy"),
        "Of the cloudy raster.",
    )
    zero = QgsProcessingParameterNumber(
        "zero",
        "Pixel value of reflectance 0",
        QgsProcessingParameterNumber.Type.Double,
        0,
    )
    add_input(
        model,
        zero,
        "0 but where the product has an offset: 1000 in Sentinel-2 Level-2A "
        "from processing baseline 04.00 on. It moves every NDVI.",
    )
    add_step(
        model,
        "cloudremoval:remove",
        {"INPUT": cloudy, "BAND_RED": red, "BAND_NIR": nir},
        {"OUTPUT": "Clouds removed", "MASK_OUT": "Changed pixels"},
    )
    clear = Source.fromChildOutput("remove", "OUTPUT")
    # 'B - A' of unsigned integers would wrap around, and a sum of 0 has no NDVI.
    total = "(A.astype(float)+B-2*' || to_string(@zero) || ')"
    formula = f"'where({total}==0,{NO_NDVI},(B.astype(float)-A)/where({total}==0,1,{total}))'"
    add_step(
        model,
        "gdal:rastercalculator",
        {
            "INPUT_A": clear,
            "BAND_A": red,
            "INPUT_B": clear,
            "BAND_B": nir,
            "FORMULA": Source.fromExpression(formula),
            "NO_DATA": Source.fromStaticValue(NO_NDVI),
            "RTYPE": Source.fromStaticValue(GDAL_FLOAT32),
        },
        {"OUTPUT": "NDVI"},
        mandatory=("NDVI",),
    )
    model.setParameterOrder(["cloudy", "red", "nir", "zero"])
    model.setHelpContent(
        {
            "ALG_DESC": "Takes the clouds out of a raster and computes the NDVI, (near infrared - "
            "red) / (near infrared + red). The NDVI of replaced pixels is made up: leave out those "
            "that are 1 in 'Changed pixels' when you measure.",
            "NDVI": "-1 to 1; -9999 without data.",
        }
    )
    return model


def detection() -> QgsProcessingModelAlgorithm:
    """Detect clouds, remove what was detected, and compare with a clear date."""
    model = QgsProcessingModelAlgorithm("Detect clouds, remove them, evaluate", "cloudremoval")
    cloudy = add_input(
        model, QgsProcessingParameterRasterLayer("cloudy", "Cloudy raster"), "With all its clouds."
    )
    truth = add_input(
        model,
        QgsProcessingParameterRasterLayer("truth", "Truth, without clouds"),
        "The same place and grid on a clear date, or what clouds were simulated on.",
    )
    add_step(model, DETECT, {"INPUT": cloudy}, {DETECTED: "Classes of clouds"})
    classes = Source.fromChildOutput("detect", DETECTED)
    rule = {
        "MASK_TYPE": Source.fromStaticValue("values"),
        "MASK_VALUES": Source.fromStaticValue(CLOUD_CLASSES),
    }
    add_step(
        model,
        "cloudremoval:remove",
        {"INPUT": cloudy, "MASK": classes, **rule},
        {"OUTPUT": "Clouds removed", "MASK_OUT": "Changed pixels"},
    )
    compared = {
        "RESULT": Source.fromChildOutput("remove", "OUTPUT"),
        "TRUTH": truth,
        "INPUT": cloudy,
    }
    # No MASK: what was cloudy is known from input and truth, whatever was detected.
    add_step(model, "cloudremoval:evaluate", compared, {"REPORT": "Report"}, mandatory=("Report",))
    model.setParameterOrder(["cloudy", "truth"])
    model.setHelpContent(
        {
            "ALG_DESC": "Finds clouds and shadows, replaces what was found, and says how far the "
            "result is from a clear date. Two dates differ by more than their clouds: compare with "
            "the fills of the report, not with 0.",
        }
    )
    return model


MODELS = {"remove_then_ndvi": ndvi, "detect_remove_evaluate": detection}


def _detects() -> bool:
    """Whether this version of the plugin has the algorithm that the model is made of."""
    algorithm = QgsApplication.processingRegistry().algorithmById(DETECT)
    return algorithm is not None and algorithm.outputDefinition(DETECTED) is not None


def main() -> None:
    """Write every model, or stop with the one that cannot be written."""
    if not 32200 <= Qgis.QGIS_VERSION_INT < 32300:
        raise SystemExit(f"This is QGIS {Qgis.QGIS_VERSION}; models are saved with 3.22.")
    application = QgsApplication([], False)
    application.initQgis()
    plugin = classFactory(None)
    plugin.initProcessing()
    Processing.initialize()
    saved = True
    for name, build in MODELS.items():
        if build is detection and not _detects():
            print(f"{name}: not written, as there is no {DETECT} with the output {DETECTED}")
            continue
        path = FOLDER / f"{name}.model3"
        saved = saved and build().toFile(str(path))
        print(path, flush=True)
    # Past QGIS's own clearing up, which a model made by Python does not survive.
    os._exit(0 if saved else 1)


if __name__ == "__main__":
    main()
