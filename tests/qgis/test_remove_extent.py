from __future__ import annotations

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)

from tests.qgis.scenes import left_in

REMOVE = "cloudremoval:remove"
# Columns 20 to 69 and rows 30 to 89 of the 112 x 96 pixels from (300000, 4640000), 10 m each.
EXTENT = "300200,300700,4639100,4639700"


def clear(cloudy, folder, **parameters):
    outputs = {name: str(folder / f"{name}.tif") for name in ("OUTPUT", "OPACITY", "MASK_OUT")}
    return processing.run(REMOVE, {"INPUT": str(cloudy), **outputs, **parameters})


def test_every_output_has_the_extent(cloudy, tmp_path):
    results = clear(cloudy, tmp_path, EXTENT=f"{EXTENT} [EPSG:32633]")
    for name in ("OUTPUT", "OPACITY", "MASK_OUT"):
        with rasterio.open(results[name]) as dataset:
            assert dataset.shape == (60, 50)
            assert tuple(dataset.bounds) == (300200, 4639100, 300700, 4639700)
            assert dataset.crs.to_epsg() == 32633
    with rasterio.open(results["OUTPUT"]) as output, rasterio.open(results["MASK_OUT"]) as mask:
        kept = mask.read(1) == 0
        np.testing.assert_array_equal(
            output.read()[:, kept], cloudy.pixels[:, 30:90, 20:70][:, kept]
        )


def test_an_extent_without_crs_is_in_the_inputs(cloudy, tmp_path):
    results = clear(cloudy, tmp_path, EXTENT=EXTENT)
    assert rasterio.open(results["OUTPUT"]).shape == (60, 50)


def test_an_extent_is_read_in_its_own_crs_and_snapped_outward(cloudy, tmp_path):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), degrees, QgsProject.instance()
    )
    asked = there.transformBoundingBox(QgsRectangle(300213, 4639113, 300687, 4639687))
    results = clear(cloudy, tmp_path, EXTENT=QgsReferencedRectangle(asked, degrees))
    with rasterio.open(results["OUTPUT"]) as dataset:
        left, bottom, right, top = dataset.bounds
        assert 300100 < left <= 300210
        assert 300690 <= right < 300800
        assert 4639000 < bottom <= 4639110
        assert 4639690 <= top < 4639800
        for edge in (left, bottom, right, top):
            assert edge % 10 == 0


def test_an_extent_may_be_a_layers(cloudy, tmp_path):
    results = clear(cloudy, tmp_path, EXTENT=str(cloudy))
    assert rasterio.open(results["OUTPUT"]).shape == cloudy.pixels.shape[1:]


@pytest.mark.parametrize(
    ("extent", "messages"),
    [
        ("10,11,45,46", ("x 10 to 11, y 45 to 46", "x 300000 to 300960, y 4638880 to 4640000")),
        ("2,3,4", ("EXTENT is '2,3,4'",)),
        ("300200,300200,4639100,4639700", ("EXTENT is '300200",)),
    ],
)
def test_an_extent_that_is_none_or_outside_is_refused(cloudy, tmp_path, extent, messages):
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(QgsProcessingException) as caught:
        clear(cloudy, folder, EXTENT=extent)
    for message in messages:
        assert message in str(caught.value)
    assert left_in(folder) == []
