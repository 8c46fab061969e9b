"""Rasters made in tmp_path, the provider in QGIS's registry, and a feedback that remembers."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProject,
    QgsSettings,
)

from cloud_removal_plugin import classFactory
from cloud_removal_plugin.algorithms import translation
from cloud_removal_plugin.core.bundle import bundled
from cloud_removal_plugin.plugin import CloudRemovalPlugin
from scripts import translations
from tests.qgis.scenes import HEIGHT, NODATA, WIDTH, Feedback, Raster, surface, write_raster


@pytest.fixture(autouse=True)
def plugin(qgis_processing: None) -> Iterator[CloudRemovalPlugin]:
    """The plugin as it lives without a window, its provider in QGIS's registry."""
    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture(autouse=True)
def _no_worker_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLOUDREMOVAL_PYTHON", raising=False)


@pytest.fixture(autouse=True)
def _closed_layers() -> Iterator[None]:
    """A layer still open when QGIS exits crashes it."""
    yield
    QgsProject.instance().clear()


@pytest.fixture(autouse=True, scope="session")
def _no_garbage(qgis_app: QgsApplication) -> Iterator[None]:
    """What still waits to be collected when QGIS exits crashes it as well."""
    yield
    gc.collect()


@pytest.fixture
def algorithm(plugin: CloudRemovalPlugin) -> QgsProcessingAlgorithm:
    return QgsApplication.processingRegistry().createAlgorithmById("cloudremoval:remove")


@pytest.fixture
def context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@pytest.fixture
def feedback() -> Feedback:
    return Feedback()


@pytest.fixture
def cloudy(tmp_path: Path) -> Raster:
    """112 x 96 pixels of 10 m, bands B3, B4, B8, one cloud, nodata 0."""
    return write_raster(tmp_path / "rome.tif", surface(HEIGHT, WIDTH))


@pytest.fixture
def large_cloudy(tmp_path: Path) -> Raster:
    """1024 x 1024 pixels: enough tiles of 64 pixels to be cancelled among them."""
    return write_raster(tmp_path / "large.tif", surface(1024, 1024))


@pytest.fixture
def unnamed(tmp_path: Path) -> Raster:
    """As ``cloudy``, but nothing says which band is which."""
    return write_raster(tmp_path / "unnamed.tif", surface(HEIGHT, WIDTH), names=())


@pytest.fixture
def empty(tmp_path: Path) -> Raster:
    return write_raster(tmp_path / "empty.tif", np.full((3, 40, 40), NODATA, "uint16"))


@pytest.fixture(scope="session")
def model() -> Path:
    return bundled()


@pytest.fixture
def speak(
    plugin: CloudRemovalPlugin,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[Any], CloudRemovalPlugin]]:
    """Load the plugin as in a QGIS of that locale."""
    folder = tmp_path_factory.mktemp("i18n")
    translations.compile_catalogues(folder)
    monkeypatch.setattr(translation, "FOLDER", folder)
    loaded: list[CloudRemovalPlugin] = []

    def load(locale: Any) -> CloudRemovalPlugin:
        plugin.unload()
        QgsSettings().setValue("locale/userLocale", locale)
        loaded.append(classFactory(None))
        loaded[-1].initProcessing()
        return loaded[-1]

    yield load
    for one in loaded:
        one.unload()
    QgsSettings().remove("locale/userLocale")
