"""A job: settings that can be written down, sent to another process, and run there.

{"schema": 1, "kind": "remove", "settings": {...}}; kinds: remove, simulate, evaluate, train,
detect.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import MISSING, asdict, dataclass, fields
from math import isfinite
from typing import Any, TypeVar, Union

from .core.detection_settings import Detection, DetectionResult
from .core.errors import JobError, MissingPackageError
from .core.evaluation_settings import Evaluation, EvaluationResult
from .core.pair_settings import Training, TrainingResult
from .core.settings import Removal, RemovalResult
from .core.simulation_settings import Simulation, SimulationResult
from .core.source import Source

SCHEMA = 1

Settings = Union[Removal, Simulation, Evaluation, Training, Detection]
Result = Union[RemovalResult, SimulationResult, EvaluationResult, TrainingResult, DetectionResult]


_T = TypeVar("_T", bound=Union[Settings, Source])


@dataclass(frozen=True)
class Job:
    """Work of one `kind` with the settings of that kind."""

    kind: str
    settings: Settings


_KINDS: dict[str, type[Settings]] = {
    "remove": Removal,
    "simulate": Simulation,
    "evaluate": Evaluation,
    "train": Training,
    "detect": Detection,
}

# By the annotation of a settings field: the JSON types it takes, and what to call them.
_JSON_TYPES: dict[str, tuple[tuple[type, ...], str]] = {
    "str": ((str,), "a text"),
    "str | None": ((str, type(None)), "a text or null"),
    "int": ((int,), "a whole number"),
    "float": ((int, float), "a number"),
    "bool": ((bool,), "true or false"),
    "float | None": ((int, float, type(None)), "a number or null"),
    "Mapping[str, int]": ((dict,), "an object of whole numbers"),
    "Mapping[str, Source]": ((dict,), "an object of rasters"),
    "tuple[float, ...]": ((list,), "a list of numbers"),
    "tuple[int, ...]": ((list,), "a list of whole numbers"),
    "tuple[str, ...]": ((list,), "a list of texts"),
    "tuple[tuple[float, float], ...]": ((list,), "a list of pairs of numbers"),
}
_SOURCES = "Mapping[str, Source]"
_PAIRS = ("tuple[tuple[float, float], ...]",)
# What the members of a list may be, by the annotation of the list.
_MEMBERS: dict[str, str] = {
    "tuple[float, ...]": "float",
    "tuple[int, ...]": "int",
    "tuple[str, ...]": "str",
}


def job_to_json(job: Job) -> str:
    """The job as JSON text, whole: `job_from_json` gives an equal job."""
    content = {"schema": SCHEMA, "kind": job.kind, "settings": asdict(job.settings)}
    return json.dumps(content, indent=1, allow_nan=False)


def job_from_json(text: str) -> Job:
    """The job in JSON text; JobError on an unknown schema or kind, and on a wrong setting."""
    try:
        content = json.loads(text)
        # JSON can hold halves of characters, which no file can.
        json.dumps(content, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise JobError(f"The job is no JSON: {error}") from error
    if not isinstance(content, dict) or set(content) != {"schema", "kind", "settings"}:
        seen = ", ".join(content) if isinstance(content, dict) else type(content).__name__
        raise JobError(f"The job holds {seen or 'nothing'}; expected schema, kind, settings.")
    schema, kind, settings = content["schema"], content["kind"], content["settings"]
    if type(schema) is not int or schema != SCHEMA:
        raise JobError(
            f"The job has schema {schema!r}; this version reads schema {SCHEMA}. Write it with the "
            "version of the plugin that runs it."
        )
    if not isinstance(kind, str) or kind not in _KINDS:
        raise JobError(f"The job is of kind {kind!r}; known kinds: {', '.join(_KINDS)}.")
    if not isinstance(settings, dict):
        raise JobError(f"The job's settings are {settings!r}; expected an object.")
    return Job(kind, _checked(_KINDS[kind], settings))


def _checked(kind: type[_T], values: dict[str, Any]) -> _T:
    known = {field.name: field for field in fields(kind)}
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise JobError(f"Unknown settings: {', '.join(unknown)}; known: {', '.join(known)}.")
    missing = [
        name
        for name, field in known.items()
        if name not in values and field.default is MISSING and field.default_factory is MISSING
    ]
    if missing:
        raise JobError(f"The job lacks the settings {', '.join(missing)}.")
    for name, value in values.items():
        annotation = str(known[name].type)
        types, expected = _JSON_TYPES[annotation]
        members = _JSON_TYPES[_MEMBERS[annotation]][0] if annotation in _MEMBERS else ()
        if annotation == _SOURCES:
            fits = isinstance(value, dict) and all(isinstance(v, dict) for v in value.values())
        elif annotation in _PAIRS and isinstance(value, list):
            fits = all(_is_pair(pair) for pair in value)
        else:
            fits = _is_a(value, types, members)
        if not fits:
            raise JobError(f"The setting {name} is {value!r}; expected {expected}.")
    plain: dict[str, Any] = {}
    for name, value in values.items():
        if known[name].type == _SOURCES:
            plain[name] = {key: _checked(Source, member) for key, member in value.items()}
        else:
            plain[name] = _frozen(value)
    return kind(**plain)


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _is_pair(value: Any) -> bool:
    return _is_a(value, (list,), _JSON_TYPES["float"][0]) and len(value) == 2


def _is_a(value: Any, types: tuple[type, ...], members: tuple[type, ...] = ()) -> bool:
    if isinstance(value, list):
        return list in types and all(_is_a(member, members) for member in value)
    if isinstance(value, dict):
        return dict in types and all(type(member) is int for member in value.values())
    if isinstance(value, bool):
        return bool in types
    if isinstance(value, float) and not isfinite(value):
        return False
    return isinstance(value, types)


def run_job(
    job: Job, progress: Callable[[float, str], None], cancelled: Callable[[], bool]
) -> Result:
    """Do the work; progress 0..1 and questions for cancellation come in the caller's thread.

    What does it is imported here: QGIS knows the jobs from its start, and most sessions run none.
    Raises the errors of `core.errors`.
    """
    from .core.memory import memory_told

    with memory_told():
        return _done(job.settings, progress, cancelled)


def _done(
    settings: Settings, progress: Callable[[float, str], None], cancelled: Callable[[], bool]
) -> Result:
    if isinstance(settings, Training):
        return _train(settings, progress, cancelled)
    if isinstance(settings, Simulation):
        from .core.simulation import simulate_clouds

        return simulate_clouds(settings, progress, cancelled)
    if isinstance(settings, Evaluation):
        from .core.evaluation import evaluate

        return evaluate(settings, progress, cancelled)
    if isinstance(settings, Detection):
        from .core.detection import detect

        return detect(settings, progress, cancelled)
    from .core.removal import remove

    return remove(settings, progress, cancelled)


def _train(
    settings: Training, progress: Callable[[float, str], None], cancelled: Callable[[], bool]
) -> TrainingResult:
    """Training needs TensorFlow, which is imported here and nowhere else: in a worker process."""
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    progress(0.0, "Starting TensorFlow")
    try:
        from .networks.pair_training import train
    except ImportError as error:
        raise MissingPackageError(
            f"Training needs a Python with TensorFlow, Keras and matplotlib ({error}). Run "
            "'Install or check dependencies' to get one, or name one in the environment variable "
            "CLOUDREMOVAL_PYTHON."
        ) from error
    return train(settings, progress, cancelled)
