"""The expected error of each source, as ``python -m training confidence --update`` finds
it on simulated clouds over the places of the series. A small sample.
"""

from .confidence import Calibration

OBSERVED = Calibration(
    constant=-8.7551,
    error=0.3986,
    hidden=15.6466,
    apart=-0.1706,
    level=-1.6375,
    misfit=-0.0323,
    told=(
        0.00153,
        0.00282,
        0.00422,
        0.00559,
        0.0079,
        0.02299,
    ),
    found=(
        0.00064,
        0.00179,
        0.00218,
        0.00258,
        0.00563,
        0.03259,
    ),
)

REFERENCE = Calibration(
    constant=-1.5976,
    error=0.3219,
    hidden=-0.2137,
    apart=0.011,
    level=0.6512,
    misfit=0.0459,
    told=(
        0.00815,
        0.01029,
        0.01184,
        0.01328,
        0.01483,
        0.01753,
    ),
    found=(
        0.00659,
        0.009,
        0.01058,
        0.01322,
        0.0168,
        0.01973,
    ),
)

GENERATOR = Calibration(
    constant=-4.6846,
    error=-0.3781,
    hidden=-0.0976,
    apart=0.0,
    level=-0.3881,
    misfit=0.0447,
    told=(
        0.04109,
        0.04356,
        0.04509,
        0.04715,
        0.04979,
        0.05667,
    ),
    found=(
        0.03875,
        0.03978,
        0.04642,
        0.04642,
        0.05043,
        0.06154,
    ),
)
