"""Parameter values as they come from a dialog, a script or a command line, checked and read.

QGIS accepts more than is meant: ``nan`` as a number, 2.7 as a whole number, and ``3,2,4`` for one
band, which it then reads as band 0.
"""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from cloud_removal_plugin.core.errors import BandError, JobError

from .translation import tr


def is_given(value: Any) -> bool:
    """Return whether an optional parameter was given a value."""
    return value is not None and value != ""


def check_values(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> None:
    """Raise JobError for a number or choice that is not one, or out of its range."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if not is_given(value) or isinstance(value, QgsProperty):
            continue
        if isinstance(definition, QgsProcessingParameterNumber):
            _check_number(definition, value)
        elif isinstance(definition, QgsProcessingParameterEnum):
            _check_choice(definition, value)


def _check_choice(definition: QgsProcessingParameterEnum, value: Any) -> None:
    options = definition.options()
    if value not in options:
        raise JobError(
            tr("{name} is '{value}'; it must be one of: {options}.").format(
                name=definition.name(), value=value, options=", ".join(options)
            )
        )


def _check_number(definition: QgsProcessingParameterNumber, value: Any) -> None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    low, high = definition.minimum(), definition.maximum()
    if low <= number <= high and (not whole or number == int(number)):
        return
    kind = tr("a whole number") if whole else tr("a number")
    raise JobError(
        tr("{name} is {value}; it must be {kind} from {low:g} to {high:g}.").format(
            name=definition.name(), value=value, kind=kind, low=low, high=high
        )
    )


def band_number(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> int | None:
    """Return the band (counted from 1) of one single-band parameter, None where it is empty.

    Errors: BandError where the value is not one whole number from 1.
    """
    value = parameters.get(name)
    if not is_given(value):
        return None
    if isinstance(value, QgsProperty):
        value = algorithm.parameterAsString(parameters, name, context)
        if not value:
            return None
    try:
        band = int(str(value).strip())
    except ValueError:
        band = 0
    if band < 1:
        raise BandError(
            tr("{name} is '{value}'; it must be the number of one band, counted from 1.").format(
                name=name, value=value
            )
        )
    return band


def file_destination(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
) -> str:
    """Return the file that the user named for an output; empty where there is none to check.

    That is where the output is not asked for, and where it is a temporary file.
    """
    value = parameters.get(name)
    if not is_given(value):
        return ""
    # A context of its own: asking must not add a layer to those that the run will load.
    path = algorithm.parameterAsOutputLayer(parameters, name, QgsProcessingContext())
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return "" if value == QgsProcessing.TEMPORARY_OUTPUT else str(path)


def has_own_name(value: Any) -> bool:
    """Return whether the user (or a model) has given the output layer a name."""
    return isinstance(value, QgsProcessingOutputLayerDefinition) and bool(value.destinationName)
