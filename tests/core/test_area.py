from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloud_removal_plugin.core.area import around, bounds, cropped, crs_name, window_of
from cloud_removal_plugin.core.errors import JobError, RasterError
from cloud_removal_plugin.core.raster import NO_TRANSFORM, Band, RasterInfo, Window
from cloud_removal_plugin.core.raster_info import GroundControlPoint

NORTH_UP = (300000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0)
SOUTH_UP = (300000.0, 10.0, 0.0, 4690000.0, 0.0, 10.0)
ROTATED = (300000.0, 8.0, 6.0, 4700000.0, 6.0, -8.0)
DEGREES = (12.0, 1e-4, 0.0, 42.0, 0.0, -1e-4)


def info(transform: tuple[float, ...] = NORTH_UP, height: int = 100, width: int = 80) -> RasterInfo:
    return RasterInfo(
        "a.tif", "GTiff", width, height, "uint16", 'PROJCRS["UTM 33"]', transform, None, (), {}
    )


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED, DEGREES])
@given(
    row=st.integers(0, 99),
    col=st.integers(0, 79),
    height=st.integers(1, 99),
    width=st.integers(1, 79),
)
def test_the_extent_of_an_area_is_found_again(
    transform: tuple[float, ...], row: int, col: int, height: int, width: int
) -> None:
    raster = info(transform)
    area = Window(row, col, min(height, 100 - row), min(width, 80 - col))
    part = cropped(raster, area)
    found = window_of(raster, bounds(part))
    if transform == ROTATED:
        assert found.row <= area.row
        assert found.col <= area.col
        assert found.row + found.height >= area.row + area.height
        assert found.col + found.width >= area.col + area.width
    else:
        assert found == area


def test_an_extent_is_snapped_outward() -> None:
    area = window_of(info(), (300015.0, 4699965.0, 300031.0, 4699981.0))
    assert area == Window(1, 1, 3, 3)


def test_an_extent_within_one_pixel_is_that_pixel() -> None:
    assert window_of(info(), (300011.0, 4699985.0, 300012.0, 4699986.0)) == Window(1, 1, 1, 1)


def test_an_extent_is_clipped_to_the_raster() -> None:
    assert window_of(info(), (0.0, 4699985.0, 300012.0, 9e6)) == Window(0, 0, 2, 2)


def test_an_extent_outside_names_both() -> None:
    with pytest.raises(JobError) as caught:
        window_of(info(), (12.0, 41.0, 13.0, 42.0))
    for text in ("x 12 to 13, y 41 to 42", "x 300000 to 300800, y 4699000 to 4700000", "'UTM 33'"):
        assert text in str(caught.value)


def test_a_raster_without_georeference_lies_below_zero() -> None:
    raster = info(NO_TRANSFORM)
    assert window_of(raster, (10.0, -30.0, 20.0, -5.0)) == Window(5, 10, 25, 10)
    assert cropped(raster, Window(5, 10, 25, 10)).transform == NO_TRANSFORM


def test_control_points_and_rational_polynomials_move_along() -> None:
    raster = replace(
        info(NO_TRANSFORM),
        gcps=(GroundControlPoint(20.0, 30.0, 12.0, 42.0),),
        rpc={"LINE_OFF": "512.5 pixels", "SAMP_OFF": "300", "LAT_OFF": "42"},
    )
    part = cropped(raster, Window(5, 10, 25, 10))
    assert part.gcps == (GroundControlPoint(15.0, 20.0, 12.0, 42.0),)
    assert part.rpc == {"LINE_OFF": "507.5", "SAMP_OFF": "290.0", "LAT_OFF": "42"}


def test_a_flat_geotransform_is_refused() -> None:
    with pytest.raises(RasterError, match="cannot be inverted"):
        window_of(info((0.0, 1.0, 1.0, 0.0, 1.0, 1.0)), (0, 0, 1, 1))


def test_around_lies_on_the_rasters_cells_and_inside_it() -> None:
    raster = replace(info(), height=1000, width=1000, bands=(Band(1),))
    assert around(Window(100, 500, 10, 10), raster, 2, 16) == Window(64, 464, 80, 80)
    assert around(Window(5, 980, 10, 20), raster, 2, 16) == Window(0, 944, 48, 56)


def test_the_name_of_a_crs() -> None:
    assert crs_name('GEOGCRS["WGS 84",ENSEMBLE["x"]]') == "the CRS 'WGS 84'"
    assert crs_name("") == "no CRS"
