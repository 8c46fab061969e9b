"""What a detection of clouds is asked to do, and what it says of its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .bundle import Bundle
from .errors import BundleError, JobError
from .settings import Removal
from .source import Source


@dataclass(frozen=True)
class Detection:
    """What to look for clouds in, and how. JobError where a value is out of range.

    `output` is the raster of classes, `opacity` that of the obstruction by cloud and shadow. Cloud
    is what has an opacity above `threshold`, thick from `thick` on; shadow what is no cloud and
    has lost more than `threshold` of its direct light. Groups of less than `min_area` pixels that
    touch at their sides are dropped; the others grow by `dilate` pixels, as thin cloud or shadow.
    The other settings are as in `settings.Removal`.
    """

    input: str
    output: str
    opacity: str | None = None
    bundle: str = ""
    bands: Mapping[str, int] = field(default_factory=dict)
    threshold: float = 0.2
    thick: float = 0.6
    dilate: int = 0
    min_area: int = 0
    scale: float | None = None
    offset: float | None = None
    open_options: tuple[str, ...] = ()
    crs: str = ""
    use_nodata: bool = True
    nodata: tuple[tuple[float, float], ...] = ()
    tile_size: int = 0
    memory_mb: int = 1024
    threads: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.threshold < self.thick <= 1:
            raise JobError(
                f"threshold is {self.threshold} and thick {self.thick}; expected 0 <= threshold < "
                "thick <= 1."
            )
        if not 0 <= self.min_area <= 200:
            raise JobError(f"min_area is {self.min_area}; expected a number from 0 to 200.")
        self.as_removal()

    def as_removal(self) -> Removal:
        """The settings that a removal has as well; JobError where one is out of range."""
        shared = ("input", "output", "bundle", "bands", "threshold", "dilate", "scale", "offset")
        of_input = ("open_options", "crs", "use_nodata", "nodata")
        machine = ("tile_size", "memory_mb", "threads")
        names = (*shared, *of_input, *machine)
        return Removal(**{name: getattr(self, name) for name in names}, feather=0)

    @property
    def source(self) -> Source:
        """The input, with what was set beside its file."""
        return self.as_removal().source


@dataclass(frozen=True)
class DetectionResult:
    """What was found; percentages are of the pixels that have data."""

    clear_percent: float
    thin_percent: float
    thick_percent: float
    shadow_percent: float
    bands: Mapping[str, int]
    seconds: float
    log: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def check_heads(bundle: Bundle) -> None:
    """BundleError where the model cannot tell cloud and shadow."""
    if not {"opacity", "shadow"} <= set(bundle.heads):
        raise BundleError(
            f"The model '{bundle.name}' gives {', '.join(bundle.heads)}; finding clouds needs "
            "opacity and shadow. Choose a model that gives both, or leave MODEL empty."
        )
