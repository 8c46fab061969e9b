"""A missing package never breaks the plugin; the algorithm says which one and how to get it."""

from __future__ import annotations

import sys

import processing
import pytest
from qgis.core import QgsProcessingException, QgsSettings

from cloud_removal_plugin import classFactory
from cloud_removal_plugin.algorithms import requirements
from tests.qgis.scenes import left_in

# Any of the modules of a package is enough.
MODULES = {"rasterio": ("rasterio", "osgeo.gdal"), "ai-edge-litert": ("ai_edge_litert",)}


def take_away(monkeypatch, *modules):
    for module in modules:
        for name in list(sys.modules):
            if name == module or name.startswith(f"{module}."):
                monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, module, None)


@pytest.fixture(params=sorted(MODULES))
def lacking(request, monkeypatch):
    """The name of a package that cannot be imported while the test runs."""
    take_away(monkeypatch, *MODULES[request.param])
    return request.param


@pytest.fixture
def worker_setting():
    settings = QgsSettings()
    yield lambda python: settings.setValue(requirements.WORKER_SETTING, python)
    settings.remove(requirements.WORKER_SETTING)


def test_with_every_package_it_can_execute(algorithm):
    assert algorithm.canExecute() == (True, "")


def test_without_rasterio_gdal_does(algorithm, cloudy, tmp_path, monkeypatch):
    take_away(monkeypatch, "rasterio")
    assert algorithm.canExecute() == (True, "")
    output = tmp_path / "clear.tif"
    processing.run("cloudremoval:remove", {"INPUT": str(cloudy), "OUTPUT": str(output)})
    assert output.is_file()


def test_plugin_loads_without_the_package(lacking, plugin):
    plugin.unload()
    again = classFactory(None)
    again.initProcessing()
    assert "remove" in [algorithm.name() for algorithm in again.provider.algorithms()]
    again.unload()


def test_can_execute_names_the_package_and_how_to_get_it(lacking, algorithm):
    possible, message = algorithm.canExecute()
    assert not possible
    assert lacking in message
    assert "install" in message
    assert "CLOUDREMOVAL_PYTHON" in message
    others = set(MODULES) - {lacking}
    assert not any(f"{other} (" in message for other in others)


def test_processing_run_says_the_same(lacking, algorithm, cloudy, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    _, message = algorithm.canExecute()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(
            "cloudremoval:remove", {"INPUT": str(cloudy), "OUTPUT": str(folder / "clear.tif")}
        )
    assert message in str(caught.value)
    assert left_in(folder) == []


def test_a_worker_environment_makes_up_for_it(lacking, algorithm, monkeypatch):
    monkeypatch.setenv("CLOUDREMOVAL_PYTHON", sys.executable)
    assert algorithm.canExecute() == (True, "")


def test_the_worker_environment_may_be_a_qgis_setting(lacking, algorithm, worker_setting):
    worker_setting(sys.executable)
    assert algorithm.canExecute() == (True, "")


def test_a_worker_python_that_is_not_there_is_named(lacking, algorithm, monkeypatch, tmp_path):
    python = str(tmp_path / "no python")
    monkeypatch.setenv("CLOUDREMOVAL_PYTHON", python)
    possible, message = algorithm.canExecute()
    assert not possible
    assert python in message
    assert "CLOUDREMOVAL_PYTHON" in message


def test_the_environment_variable_wins_over_the_setting(monkeypatch, worker_setting):
    worker_setting("/of/the/setting")
    assert requirements.worker_python() == "/of/the/setting"
    monkeypatch.setenv("CLOUDREMOVAL_PYTHON", "/of/the/variable")
    assert requirements.worker_python() == "/of/the/variable"
