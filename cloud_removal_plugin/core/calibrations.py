"""The expected error of each source, as ``python -m training confidence --update`` finds
it on simulated clouds over the places of the series. A small sample.
"""

from .confidence import Calibration

OBSERVED = Calibration(
    constant=-8.9667,
    error=0.4121,
    hidden=10.8364,
    apart=-0.2608,
    level=-1.6016,
    misfit=-0.0196,
    told=(
        0.00145,
        0.00275,
        0.00441,
        0.00582,
        0.00815,
        0.02484,
    ),
    found=(
        0.00088,
        0.0011,
        0.00177,
        0.00284,
        0.00589,
        0.03513,
    ),
)

REFERENCE = Calibration(
    constant=-1.5076,
    error=0.3412,
    hidden=-0.2225,
    apart=0.0527,
    level=0.5753,
    misfit=0.0438,
    told=(
        0.00806,
        0.01022,
        0.0119,
        0.01346,
        0.01519,
        0.01833,
    ),
    found=(
        0.00649,
        0.00871,
        0.01095,
        0.014,
        0.01717,
        0.01984,
    ),
)

GENERATOR = Calibration(
    constant=-7.0954,
    error=-0.8689,
    hidden=-0.1218,
    apart=-0.152,
    level=-0.4807,
    misfit=0.0404,
    told=(
        0.03899,
        0.04106,
        0.04296,
        0.04519,
        0.04846,
        0.05751,
    ),
    found=(
        0.03802,
        0.03802,
        0.04232,
        0.04327,
        0.04794,
        0.06465,
    ),
)
