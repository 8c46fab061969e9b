"""What a training from pairs is asked to do, and what it says of its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf, isfinite

from .errors import JobError
from .mask_types import checked_rule

STARTS = ("bundled", "model", "scratch")
PRESETS = ("quick", "thorough", "recipe2020")
AUGMENTATIONS = ("none", "rotation", "rotation_skew", "full")

#: The numbers of a training, as they are called in its result and in Processing.
NUMBERS = (
    "TEST_MAE",
    "TEST_PSNR",
    "TEST_SSIM",
    "TEST_SAM",
    "TEST_R",
    "TEST_MAE_CLOUDY",
    "TEST_MAE_CLOUDY_LOW",
    "TEST_MAE_CLOUDY_HIGH",
    "START_MAE_CLOUDY",
    "INPUT_MAE_CLOUDY",
    "SELECTION_MAE_CLOUDY",
)
_CELL = 16


@dataclass(frozen=True)
class Training:
    """Which pairs to train on, and how. JobError where a value is out of range.

    `cloudy`, `clear` and, if any, `masks` are rasters, one of each a pair; `bands` maps role to
    1-based band, for the roles the user chose; `extent` is x min, y min, x max, y max in the cloudy
    rasters' CRS. The bundle is written to the folder `model_folder`; what a run needs to go on is
    beside it while the run lasts.

    `start`: the plugin's own model, the bundle `start_model`, or none ("scratch"). `steps` and
    `minutes` 0, `patch_size` 0 and the numbers that are None are the preset's.
    """

    cloudy: tuple[str, ...]
    clear: tuple[str, ...]
    model_folder: str
    masks: tuple[str, ...] = ()
    mask_type: str = "any_nonzero"
    mask_values: tuple[int, ...] = ()
    bands: Mapping[str, int] = field(default_factory=dict)
    extent: tuple[float, ...] = ()
    scale: float | None = None
    offset: float | None = None
    start: str = "bundled"
    start_model: str = ""
    preset: str = "quick"
    augmentation: str = "rotation"
    steps: int = 0
    minutes: float = 0.0
    patch_size: int = 0
    seed: int = 1
    rate: float | None = None
    adversary_rate: float | None = None
    l1_weight: float | None = None
    dissimilarity_weight: float | None = None
    detail_weight: float | None = None
    obstruction_weight: float | None = None
    resume: bool = False
    report: str | None = None
    history: str | None = None

    def __post_init__(self) -> None:
        counts = (len(self.cloudy), len(self.clear))
        if counts[0] != counts[1] or not counts[0]:
            raise JobError(
                f"CLOUDY has {counts[0]} rasters and CLEAR {counts[1]}; each cloudy raster needs "
                "the clear one of its place, in the same order."
            )
        if self.masks and len(self.masks) != counts[0]:
            raise JobError(
                f"MASK has {len(self.masks)} rasters for {counts[0]} pairs; give one for each "
                "pair, in the same order, or none."
            )
        if not self.model_folder:
            raise JobError("A training needs MODEL_FOLDER, the folder of the bundle it writes.")
        for name, known in (
            ("start", STARTS),
            ("preset", PRESETS),
            ("augmentation", AUGMENTATIONS),
        ):
            if getattr(self, name) not in known:
                raise JobError(
                    f"{name.upper()} is '{getattr(self, name)}'; it must be one of: "
                    f"{', '.join(known)}."
                )
        if self.start == "model" and not self.start_model:
            raise JobError("START is 'model': give MODEL, the folder of the bundle to start from.")
        if self.start != "model" and self.start_model:
            raise JobError(
                f"MODEL is given, but START is '{self.start}'. Set START to 'model', or leave "
                "MODEL empty."
            )
        if self.preset == "recipe2020" and self.start == "bundled":
            raise JobError(
                "The preset 'recipe2020' is another network than the bundled model. Set START to "
                "'scratch', or to 'model' with a bundle of that preset."
            )
        if self.steps and self.minutes:
            raise JobError("STEPS and MINUTES are both given. Give one of them, or neither.")
        if self.patch_size % _CELL or not (self.patch_size == 0 or 64 <= self.patch_size <= 512):
            raise JobError(
                f"PATCH_SIZE is {self.patch_size}; it must be a multiple of {_CELL} from 64 to 512."
            )
        wrong = checked_rule(self.mask_type, self.mask_values)
        if wrong:
            raise JobError(wrong)
        self._check_numbers()

    def _check_numbers(self) -> None:
        of_2020 = ("adversary_rate", "l1_weight")
        of_others = ("dissimilarity_weight", "detail_weight", "obstruction_weight")
        for name in of_others if self.preset == "recipe2020" else of_2020:
            if getattr(self, name) is not None:
                raise JobError(
                    f"{name.upper()} is given, and the preset '{self.preset}' has no such number. "
                    "Leave it empty."
                )
        for name, low, high in (
            ("steps", 0, 10_000_000),
            ("minutes", 0.0, 100_000.0),
            ("seed", 0, 2**31 - 1),
            ("rate", 1e-8, 1.0),
            ("adversary_rate", 1e-8, 1.0),
            ("l1_weight", 0.0, 1e6),
            ("dissimilarity_weight", 0.0, 1e6),
            ("detail_weight", 0.0, 1e6),
            ("obstruction_weight", 0.0, 1e6),
        ):
            value = getattr(self, name)
            if value is not None and not (isfinite(value) and low <= value <= high):
                raise JobError(
                    f"{name.upper()} is {value}; it must be a number from {low:g} to {high:g}."
                )
        if self.scale is not None and not 0 < self.scale < inf:
            raise JobError(f"SCALE is {self.scale}; it must be a number above 0.")
        if self.offset is not None and not isfinite(self.offset):
            raise JobError(f"OFFSET is {self.offset}; it must be a number.")


@dataclass(frozen=True)
class TrainingResult:
    """`numbers`: those of NUMBERS that could be told, reflectance, dB and degrees."""

    numbers: Mapping[str, float]
    model_folder: str
    model: str
    steps: int
    best_step: int
    device: str
    seconds: float
    warnings: tuple[str, ...] = ()
    log: tuple[str, ...] = ()
