from __future__ import annotations

import sys
from typing import Any

import pytest
import rasterio

from cloud_removal_plugin.core import raster_backend, raster_rasterio
from cloud_removal_plugin.core.errors import MissingPackageError
from cloud_removal_plugin.core.raster_backend import BACKEND_VARIABLE, backend_name


@pytest.fixture
def no_choice(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.delenv(BACKEND_VARIABLE, raising=False)
    return monkeypatch


def test_rasterio_is_used_where_it_shares_gdal(no_choice: pytest.MonkeyPatch) -> None:
    assert backend_name() == "rasterio"
    no_choice.setitem(sys.modules, "osgeo.gdal", None)
    assert backend_name() == "rasterio"


def test_gdal_is_used_where_rasterio_is_missing(no_choice: pytest.MonkeyPatch) -> None:
    no_choice.setitem(sys.modules, "rasterio", None)
    assert backend_name() == "gdal"


def test_gdal_is_used_where_rasterio_has_another_one(no_choice: pytest.MonkeyPatch) -> None:
    raster_backend.one_gdal.cache_clear()
    no_choice.setattr(rasterio, "__gdal_version__", "3.4.1")
    assert backend_name() == "gdal"
    raster_backend.one_gdal.cache_clear()


def test_gdal_is_used_where_rasterio_does_not_see_its_memory(
    no_choice: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: Any) -> None:
        raise OSError("No such file or directory")

    raster_backend.one_gdal.cache_clear()
    no_choice.setattr(raster_rasterio, "open_dataset", refuse)
    assert backend_name() == "gdal"
    raster_backend.one_gdal.cache_clear()


def test_without_any_library_it_is_said_what_to_do(no_choice: pytest.MonkeyPatch) -> None:
    no_choice.setitem(sys.modules, "rasterio", None)
    no_choice.setitem(sys.modules, "osgeo.gdal", None)
    with pytest.raises(MissingPackageError, match="pip install rasterio"):
        backend_name()
