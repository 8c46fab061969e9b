"""Metres on the ground as pixels, compared with PROJ."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import rasterio
from rasterio.crs import CRS

from cloud_removal_plugin.core.ground import compass, heading, metres_per_unit, pixels_of
from cloud_removal_plugin.core.raster import NO_TRANSFORM, RasterInfo


def raster(crs: str, transform: tuple[float, ...]) -> RasterInfo:
    wkt = CRS.from_user_input(crs).to_wkt(version="WKT2_2019") if crs else ""
    return RasterInfo("", "GTiff", 100, 200, "uint16", wkt, transform, None, (), {})


NORTH_UP = (300000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0)


def test_north_up() -> None:
    assert pixels_of(raster("EPSG:32633", NORTH_UP), 30.0, 50.0) == pytest.approx((-5.0, 3.0))


def test_south_up() -> None:
    south_up = (300000.0, 10.0, 0.0, 4700000.0, 0.0, 10.0)
    assert pixels_of(raster("EPSG:32633", south_up), 30.0, 50.0) == pytest.approx((5.0, 3.0))


def test_rotated() -> None:
    affine = rasterio.Affine.rotation(30.0) * rasterio.Affine.scale(10.0, -20.0)
    rows, columns = pixels_of(raster("EPSG:32633", affine.to_gdal()), 30.0, 50.0)
    assert affine * (columns, rows) == pytest.approx((30.0, 50.0))


@pytest.mark.parametrize("latitude", [0.0, 42.0, -63.0])
def test_a_degree_is_as_long_as_it_is_at_that_latitude(latitude: float) -> None:
    wkt = CRS.from_epsg(4326).to_wkt(version="WKT2_2019")
    east, north = metres_per_unit(wkt, latitude)
    # Cosine and the length of a degree on the sphere, within what the ellipsoid differs from it.
    assert east == pytest.approx(111320 * math.cos(math.radians(latitude)), rel=0.005)
    assert north == pytest.approx(111130, rel=0.006)
    info = raster("EPSG:4326", (12.0, 1e-4, 0.0, latitude + 0.01, 0.0, -1e-4))
    assert pixels_of(info, east * 1e-3, 0.0) == pytest.approx((0.0, 10.0), abs=1e-6)


def test_feet() -> None:
    assert metres_per_unit(raster("EPSG:2263", NORTH_UP).crs_wkt, 0.0)[0] == pytest.approx(
        0.3048006
    )


@pytest.mark.parametrize("crs", ["", 'ENGCRS["here",EDATUM["here"]]', "no WKT at all"])
def test_an_unknown_unit_is_a_metre(crs: str) -> None:
    assert metres_per_unit(crs, 0.0) == (1.0, 1.0)


def test_without_georeference_pixels_of_ten_metres() -> None:
    info = raster("", NO_TRANSFORM)
    assert pixels_of(info, 30.0, 50.0) == (-5.0, 3.0)
    assert pixels_of(replace(info, transform=NORTH_UP), 30.0, 50.0) == pytest.approx((-5.0, 3.0))


def test_heading_and_compass() -> None:
    assert heading(-3.0, 0.0) == (3.0, 0.0)
    assert heading(0.0, 2.0) == pytest.approx((2.0, 90.0))
    assert [compass(a) for a in (0, 44, 135, 330, 359)] == ["N", "NE", "SE", "NW", "N"]
