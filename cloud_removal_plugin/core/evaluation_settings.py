"""What an evaluation is asked to compare, and the numbers that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .errors import JobError
from .source import Source

RESULT, TRUTH, INPUT, MASK = "result", "truth", "cloudy input", "mask"
#: What they are called where they are given.
PARAMETERS = {RESULT: "RESULT", TRUTH: "TRUTH", INPUT: "INPUT", MASK: "MASK"}
_FIELDS = ("result", "truth", "input", "mask")
THRESHOLD_FILL, PERFECT_FILL = "mean fill, threshold mask", "mean fill, perfect mask"
ALL, CLOUDY, CLEAR = "all", "cloudy", "clear"

#: The numbers of an evaluation: output, method, region, and score.
NUMBERS = (
    *(
        (f"{name}{suffix}", RESULT, region, score)
        for suffix, region in (("", ALL), ("_CLOUDY", CLOUDY), ("_CLEAR", CLEAR))
        for name, score in (
            ("MAE", "mae"),
            ("RMSE", "rmse"),
            ("PSNR", "psnr"),
            ("SSIM", "ssim"),
            ("SAM", "sam"),
            ("PEARSON_R", "pearson"),
            ("NDVI_ERROR", "ndvi"),
        )
    ),
    ("INPUT_MAE", INPUT, ALL, "mae"),
    ("INPUT_MAE_CLOUDY", INPUT, CLOUDY, "mae"),
    ("THRESHOLD_FILL_MAE_CLOUDY", THRESHOLD_FILL, CLOUDY, "mae"),
    ("PERFECT_FILL_MAE_CLOUDY", PERFECT_FILL, CLOUDY, "mae"),
)


@dataclass(frozen=True)
class Evaluation:
    """Which rasters to compare, all on one grid, and where to write what is found.

    `input` is what the clouds were removed from, `mask` a raster that is not 0 where it was cloudy.
    `bands` maps role to 1-based band of the truth, for the roles the user chose; `compared` are the
    truth's bands to compare, all where it is empty. `scale` and `offset` make reflectance of the DN
    of all rasters where they are given, else what each raster says. `layers` says what was set
    beside the files of `result`, `truth`, `input` and `mask`, by these names. JobError where it is
    of something else.
    """

    result: str
    truth: str
    input: str | None = None
    mask: str | None = None
    bands: Mapping[str, int] = field(default_factory=dict)
    compared: tuple[int, ...] = ()
    scale: float | None = None
    offset: float | None = None
    report: str | None = None
    table: str | None = None
    layers: Mapping[str, Source] = field(default_factory=dict)

    @property
    def sources(self) -> dict[str, Source]:
        """The rasters that are given, by RESULT, TRUTH, INPUT and MASK."""
        return {
            called: self.layers.get(name) or Source(path)
            for called, name, path in zip(PARAMETERS, _FIELDS, self._paths)
            if path
        }

    @property
    def _paths(self) -> tuple[str | None, ...]:
        return (self.result, self.truth, self.input, self.mask)

    def __post_init__(self) -> None:
        if not self.result or not self.truth:
            raise JobError("An evaluation needs the path of a result and of a truth raster.")
        paths = dict(zip(_FIELDS, self._paths))
        for name, source in self.layers.items():
            if name not in paths or source.path != paths[name]:
                raise JobError(
                    f"layers has '{name}' with the path '{source.path}'; expected "
                    f"{', '.join(_FIELDS)}, each with the path of that raster."
                )


@dataclass(frozen=True)
class EvaluationResult:
    """`numbers`: those of NUMBERS that could be told, CLOUDY_PERCENT and PIXELS."""

    numbers: Mapping[str, float]
    seconds: float
    log: tuple[str, ...] = ()
