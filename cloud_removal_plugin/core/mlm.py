"""The `mlm` part of a manifest: fields of the STAC extension Machine Learning Model.

Field names, required members and recommended values are those of version 1.3.0 of the extension
(https://github.com/stac-extensions/mlm). They describe a bundle to catalogues; nothing is run by
them. Imports nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

_DATA_TYPES = (
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    "float16", "float32", "float64", "cint16", "cint32", "cfloat32", "cfloat64", "other",
)  # fmt: skip
_AXES = ["batch", "height", "width", "channel"]

#: Common names of the STAC eo extension and centre wavelengths in micrometres of Sentinel-2.
BANDS = {
    "blue": {"role": "blue", "common_name": "blue", "center_wavelength": 0.49},
    "green": {"role": "green", "common_name": "green", "center_wavelength": 0.56},
    "red": {"role": "red", "common_name": "red", "center_wavelength": 0.665},
    "nir": {"role": "nir", "common_name": "nir", "center_wavelength": 0.842},
}

Test = Callable[[Any], bool]


def wrong_field(fields: Mapping[str, Any]) -> tuple[str, str] | None:
    """The name of the first field that is not as the extension has it, and what was expected."""
    for name, value in fields.items():
        test, expected = _FIELDS.get(name, (_anything, ""))
        if not test(value):
            return name, expected
    return None


def model_fields(
    name: str,
    roles: Sequence[str],
    clip: tuple[float, float],
    *,
    framework_version: str,
    parameters: int,
) -> dict[str, Any]:
    """The fields of a bundle whose generator models the bands `roles` of reflectance.

    `clip`: the range of reflectance its companding keeps; `framework_version`: of Keras;
    `parameters`: weights of all its networks, trainable or not.
    """
    bands = len(roles)
    return {
        "mlm:name": name,
        "mlm:architecture": "U-Net",
        "mlm:tasks": ["generative"],
        "mlm:framework": "Keras",
        "mlm:framework_version": framework_version,
        "mlm:total_parameters": parameters,
        "mlm:pretrained": False,
        "mlm:pretrained_source": None,
        "mlm:accelerator": None,
        "mlm:input": [
            {
                "name": "reflectance",
                "description": "Surface or top-of-atmosphere reflectance, 0..1, clouds included.",
                "bands": list(roles),
                "input": {
                    "shape": [-1, -1, -1, bands],
                    "dim_order": _AXES,
                    "data_type": "float32",
                },
                "value_scaling": [{"type": "clip", "minimum": clip[0], "maximum": clip[1]}],
                "resize_type": None,
            }
        ],
        "mlm:output": [
            {
                "name": "reflectance, opacity, shadow",
                "description": "Reflectance without cloud; opacity of cloud and of shadow, 0..1.",
                "tasks": ["generative"],
                "result": {
                    "shape": [-1, -1, -1, bands + 2],
                    "dim_order": _AXES,
                    "data_type": "float32",
                },
            }
        ],
    }


def _anything(value: Any) -> bool:
    return True


def _text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_text, value))


def _some_texts(value: Any) -> bool:
    return _texts(value) and bool(value)


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _count(value: Any) -> bool:
    return _whole(value) and value >= 0


def _flag(value: Any) -> bool:
    return isinstance(value, bool)


def _text_or_null(value: Any) -> bool:
    return value is None or _text(value)


def _array(value: Any) -> bool:
    """An Input or Result Structure Object."""
    if not isinstance(value, dict):
        return False
    shape = value.get("shape")
    return (
        isinstance(shape, list)
        and all(_whole(length) and (length > 0 or length == -1) for length in shape)
        and _texts(value.get("dim_order"))
        and value.get("data_type") in _DATA_TYPES
    )


def _band(value: Any) -> bool:
    return _text(value) or (isinstance(value, dict) and _text(value.get("name")))


def _input(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    bands = value.get("bands")
    named = _text(value.get("name"))
    return (
        named and isinstance(bands, list) and all(map(_band, bands)) and _array(value.get("input"))
    )


def _output(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    return _text(value.get("name")) and _texts(value.get("tasks")) and _array(value.get("result"))


def _all(test: Test) -> Test:
    return lambda value: isinstance(value, list) and bool(value) and all(map(test, value))


_FIELDS: dict[str, tuple[Test, str]] = {
    **dict.fromkeys(
        ("mlm:name", "mlm:architecture", "mlm:framework", "mlm:framework_version"),
        (_text, "a text"),
    ),
    "mlm:accelerator_summary": (_text, "a text"),
    **dict.fromkeys(
        ("mlm:pretrained_source", "mlm:accelerator"), (_text_or_null, "a text or null")
    ),
    **dict.fromkeys(("mlm:pretrained", "mlm:accelerator_constrained"), (_flag, "true or false")),
    **dict.fromkeys(
        (
            "mlm:total_parameters",
            "mlm:memory_size",
            "mlm:batch_size_suggestion",
            "mlm:accelerator_count",
        ),
        (_count, "a whole number from 0"),
    ),
    "mlm:tasks": (_some_texts, "a list of texts"),
    "mlm:input": (
        _all(_input),
        "a list of objects with name, bands and input (shape, dim_order, data_type)",
    ),
    "mlm:output": (
        _all(_output),
        "a list of objects with name, tasks and result (shape, dim_order, data_type)",
    ),
    "mlm:hyperparameters": (lambda value: isinstance(value, dict), "a JSON object"),
}
