from __future__ import annotations

import numpy as np
import processing
import pytest
import rasterio
from qgis.core import QgsProcessingException

from tests.qgis.scenes import NODATA, write_raster

REMOVE = "cloudremoval:remove"


def test_scale_and_offset_override_what_the_raster_says(cloudy, tmp_path, feedback):
    # Powers of two, so that both rasters hold the same reflectance to the last bit.
    half = cloudy.pixels // 2
    straight = write_raster(tmp_path / "straight.tif", 2 * half)
    shifted = write_raster(tmp_path / "shifted.tif", np.where(half == NODATA, NODATA, half + 512))
    outputs = [str(tmp_path / name) for name in ("straight_clear.tif", "shifted_clear.tif")]
    given = {"SCALE": 2.0**-13}
    processing.run(REMOVE, {"INPUT": str(straight), "OUTPUT": outputs[0], **given})
    given = {"SCALE": 2.0**-12, "OFFSET": "-0.125"}
    processing.run(
        REMOVE, {"INPUT": str(shifted), "OUTPUT": outputs[1], **given}, feedback=feedback
    )
    assert "+ -0.125, given" in feedback.log
    with rasterio.open(outputs[0]) as one, rasterio.open(outputs[1]) as other:
        cloud = (slice(30, 60), slice(40, 70))
        np.testing.assert_allclose(
            2.0 * (other.read().astype(float) - 512)[:, cloud[0], cloud[1]],
            one.read()[:, cloud[0], cloud[1]],
            atol=2,
        )


def test_a_wrong_scale_is_refused_with_what_to_do(cloudy, tmp_path):
    parameters = {"INPUT": str(cloudy), "OUTPUT": str(tmp_path / "clear.tif"), "SCALE": 1}
    with pytest.raises(QgsProcessingException, match="Give the right SCALE and OFFSET"):
        processing.run(REMOVE, parameters)


@pytest.mark.parametrize("value", [0, -1, "nan", "much", "inf"])
def test_a_scale_that_makes_no_reflectance_is_refused(cloudy, tmp_path, value):
    parameters = {"INPUT": str(cloudy), "OUTPUT": str(tmp_path / "clear.tif"), "SCALE": value}
    with pytest.raises(QgsProcessingException, match=r"(?i)scale is"):
        processing.run(REMOVE, parameters)
