"""Install or check dependencies: nothing silently, nothing into QGIS, errors with a next step."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import processing
import pytest
from qgis.core import QgsProcessingException, QgsSettings

from cloud_removal_plugin.algorithms import environment, environment_state, installer, requirements
from cloud_removal_plugin.core.environment import LINUX, Layout
from tests.qgis.scenes import Feedback

ENVIRONMENT = "cloudremoval:environment"


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Our own folder, where nothing is installed yet, and no worker set."""
    layout = Layout(str(tmp_path / "own folder"), LINUX)
    for module in (requirements, environment, environment_state, installer):
        monkeypatch.setattr(module, "own_layout", lambda: layout)
    settings = QgsSettings()
    settings.remove(requirements.WORKER_SETTING)
    yield layout
    settings.remove(requirements.WORKER_SETTING)


@pytest.fixture
def python(tmp_path):
    """A stand-in for Python: it makes 'environments' of itself, and notes what pip is asked."""
    said = tmp_path / "commands.txt"

    def make(version=(3, 11, 2), pip="echo Collecting keras", lacking=()):
        path = tmp_path / "python3"
        described = json.dumps([list(version), "x86_64", {"keras": "3.15.1"}])
        path.write_text(
            "#!/bin/sh\n"
            f'echo "$@" "proxy=$PIP_PROXY" "path=$PYTHONPATH" >> "{said}"\n'
            'case "$2" in\n'
            f"*metadata*) echo '{described}';;\n"
            f"*find_spec*) echo '{json.dumps(list(lacking))}';;\n"
            "*list_physical_devices*) echo '[\"GPU:0\"]';;\n"
            'venv) mkdir -p "$3/bin"; cp "$0" "$3/bin/python";;\n'
            f"pip) {pip};;\n"
            "esac\n"
        )
        path.chmod(0o755)
        return str(path)

    make.said = said
    return make


def test_to_check_is_the_default_and_changes_nothing(own):
    before = list(sys.path)
    results = processing.run(ENVIRONMENT, {})
    assert "Worker: none" in results["STATE"]
    assert "GB free" in results["STATE"]
    assert results["WORKER_PYTHON"] == ""
    assert not Path(own.root).exists()
    assert sys.path == before


def test_a_worker_is_installed_on_request_into_our_own_folder(own, python):
    feedback = Feedback()
    parameters = {"ACTION": "install_worker", "PYTHON": python()}
    results = processing.run(ENVIRONMENT, parameters, feedback=feedback)
    assert results["WORKER_PYTHON"] == own.worker_python
    commands = python.said.read_text().splitlines()
    (made,) = [line for line in commands if line.startswith("-m venv")]
    assert own.worker in made
    (pip,) = [line for line in commands if line.startswith("-m pip install")]
    assert "tensorflow-cpu==2.21.0" in pip
    assert "path= " in f"{pip} "
    assert "Devices of TensorFlow: GPU:0" in results["STATE"]
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100


def test_wheels_and_the_proxy_of_qgis_are_used(own, python, tmp_path):
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    parameters = {"ACTION": "install_worker", "PYTHON": python(), "WHEELS": str(wheels)}
    with pytest.raises(QgsProcessingException, match=r"there is no wheel"):
        processing.run(ENVIRONMENT, parameters)
    (wheels / "keras-3.15.1-py3-none-any.whl").touch()
    settings = QgsSettings()
    values = {"Enabled": "true", "Type": "HttpProxy", "Host": "proxy.example.org", "Port": "3128"}
    for name, value in values.items():
        settings.setValue(f"proxy/proxy{name}", value)
    try:
        processing.run(ENVIRONMENT, parameters)
    finally:
        for name in values:
            settings.remove(f"proxy/proxy{name}")
    (pip,) = [x for x in python.said.read_text().splitlines() if x.startswith("-m pip install")]
    assert f"--no-index --find-links {wheels}" in pip
    assert "proxy=http://proxy.example.org:3128" in pip


def test_an_error_of_pip_gets_a_next_step(own, python):
    failing = python(pip="echo 'OSError: [Errno 28] No space left on device' >&2; exit 1")
    with pytest.raises(QgsProcessingException, match=r"The disk is full\. Make room.*Errno 28"):
        processing.run(ENVIRONMENT, {"ACTION": "install_worker", "PYTHON": failing})


def test_half_an_environment_does_not_stay(own, python, tmp_path):
    broken = Path(python())
    broken.write_text(
        broken.read_text().replace(
            'cp "$0" "$3/bin/python"', "echo 'ensurepip is not available'; exit 1"
        )
    )
    with pytest.raises(QgsProcessingException, match="sudo apt install python3-venv"):
        processing.run(ENVIRONMENT, {"ACTION": "install_worker", "PYTHON": str(broken)})
    assert not Path(own.worker).exists()


def test_a_python_without_a_tensorflow_is_refused(own, python):
    with pytest.raises(QgsProcessingException, match=r"no TensorFlow .* for Python 3\.9"):
        processing.run(ENVIRONMENT, {"ACTION": "install_worker", "PYTHON": python((3, 9, 18))})
    assert not Path(own.root).exists()


def test_an_existing_python_can_be_named_instead(own, python):
    lacking = python(lacking=["tensorflow"])
    with pytest.raises(QgsProcessingException, match="lacks tensorflow"):
        processing.run(ENVIRONMENT, {"ACTION": "use_python", "PYTHON": lacking})
    assert requirements.worker_python() is None
    good = python()
    results = processing.run(ENVIRONMENT, {"ACTION": "use_python", "PYTHON": good})
    assert results["WORKER_PYTHON"] == good
    assert "QGIS setting" in results["STATE"]
    assert not Path(own.root).exists()
    results = processing.run(ENVIRONMENT, {"ACTION": "remove"})
    assert results["WORKER_PYTHON"] == ""


def test_litert_goes_into_a_folder_of_its_own(own, python, monkeypatch):
    aside = python(
        version=sys.version_info[:3],
        pip='while [ "$1" != --target ]; do shift; done; mkdir -p "$2"; touch "$2/litert_here.py"',
    )
    monkeypatch.setattr(installer, "base_pythons", lambda *_: [aside])
    monkeypatch.setattr(sys, "path", list(sys.path))
    processing.run(ENVIRONMENT, {"ACTION": "install_litert"})
    folder = own.packages(sys.version_info[:2])
    assert (Path(folder) / "litert_here.py").is_file()
    # After all of QGIS's own packages.
    assert sys.path[-1] == folder
    (pip,) = [x for x in python.said.read_text().splitlines() if x.startswith("-m pip install")]
    assert "--no-deps" in pip


def test_cancel_ends_pip(own, python):
    slow = python(pip="while true; do echo Downloading; sleep 0.1; done")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            ENVIRONMENT,
            {"ACTION": "install_worker", "PYTHON": slow},
            feedback=Feedback(cancel_at=15),
        )


def test_wrong_parameters_are_refused(own):
    for parameters, said in (
        ({"ACTION": "use_python"}, "give PYTHON"),
        ({"PYTHON": "/nowhere/python"}, "there is no such file"),
        ({"ACTION": "everything"}, "ACTION is 'everything'"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            processing.run(ENVIRONMENT, parameters)
