"""The expected error of each source, as ``python -m training confidence --update`` finds
it on simulated clouds over the places of the series. A small sample.
"""

from .confidence import Calibration

OBSERVED = Calibration(
    constant=-8.9266,
    error=0.359,
    hidden=23.3682,
    apart=-0.1496,
    level=-1.385,
    misfit=-0.137,
    told=(
        0.0016,
        0.0029,
        0.00426,
        0.00562,
        0.00802,
        0.02718,
    ),
    found=(
        0.00073,
        0.00114,
        0.00171,
        0.00281,
        0.00606,
        0.03728,
    ),
)

REFERENCE = Calibration(
    constant=-1.5041,
    error=0.334,
    hidden=-0.2524,
    apart=0.0521,
    level=0.5792,
    misfit=0.0475,
    told=(
        0.00811,
        0.01025,
        0.01189,
        0.01344,
        0.0152,
        0.01844,
    ),
    found=(
        0.00643,
        0.00882,
        0.01092,
        0.01395,
        0.01715,
        0.02006,
    ),
)

GENERATOR = Calibration(
    constant=-7.0802,
    error=-0.8657,
    hidden=-0.1218,
    apart=-0.151,
    level=-0.4803,
    misfit=0.0404,
    told=(
        0.039,
        0.04106,
        0.04296,
        0.0452,
        0.04846,
        0.0575,
    ),
    found=(
        0.03803,
        0.03803,
        0.04232,
        0.04327,
        0.04793,
        0.06464,
    ),
)
