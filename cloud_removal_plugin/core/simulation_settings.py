"""What a simulation of clouds is asked to do, and what it says of its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .errors import JobError
from .source import Source

# Of `clouds.KINDS`, which knows how each looks; a test holds the two together.
KINDS = ("thin", "broken", "thick", "fog")


@dataclass(frozen=True)
class Simulation:
    """What to put clouds on, and which clouds.

    `bands` maps role to 1-based band, for the roles the user chose; `scale` and `offset` make
    reflectance of DN where they are given, else what the raster says. `cover`: percent of the
    pixels with data that have an opacity above 0.05. `sun_azimuth`: degrees clockwise from north,
    `sun_height`: degrees above the horizon, `cloud_height`: metres above the ground. The same
    `seed` on the same grid gives the same clouds. `open_options`, `crs` (WKT), `use_nodata` and
    `nodata` are of the input: see `source.Source`. JobError where a value is out of range.
    """

    input: str
    output: str
    bands: Mapping[str, int] = field(default_factory=dict)
    scale: float | None = None
    offset: float | None = None
    kind: str = "broken"
    cover: float = 40.0
    sun_azimuth: float = 150.0
    sun_height: float = 40.0
    cloud_height: float = 1000.0
    seed: int = 1
    open_options: tuple[str, ...] = ()
    crs: str = ""
    use_nodata: bool = True
    nodata: tuple[tuple[float, float], ...] = ()
    opacity: str | None = None
    shadow: str | None = None

    @property
    def source(self) -> Source:
        """The input, with what was set beside its file."""
        return Source(self.input, self.open_options, self.crs, self.use_nodata, self.nodata)

    def __post_init__(self) -> None:
        if not self.input or not self.output:
            raise JobError("A simulation needs the path of an input and of an output raster.")
        if self.kind not in KINDS:
            raise JobError(f"kind is '{self.kind}'; expected one of {', '.join(KINDS)}.")
        for name, low, high in (
            ("cover", 0.0, 100.0),
            ("sun_azimuth", 0.0, 360.0),
            ("sun_height", 1.0, 90.0),
            ("cloud_height", 0.0, 20000.0),
            ("seed", 0, 2**31 - 1),
        ):
            value = getattr(self, name)
            if not low <= value <= high:
                raise JobError(f"{name} is {value}; expected a number from {low} to {high}.")


@dataclass(frozen=True)
class SimulationResult:
    """What came of it; `cover_percent` is of the pixels that have data."""

    cover_percent: float
    seconds: float
    log: tuple[str, ...] = ()
