"""The zip: what is in it, and that it runs where nothing of this repository is."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
import rasterio
from qgis.core import QgsApplication

from cloud_removal_plugin.provider import ALGORITHMS
from scripts import package, scan
from scripts.translations import LANGUAGES
from tests.qgis.scenes import left_in

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def files():
    return package.content()


@pytest.fixture(scope="module")
def archive(files):
    return package.zipped(files)


@pytest.fixture(scope="module")
def installed(archive, tmp_path_factory):
    """An empty profile with the zip unpacked where QGIS's plugin manager puts plugins."""
    profile = tmp_path_factory.mktemp("profile")
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        opened.extractall(plugins)
    enabled = _qgis_process(profile, profile, ("plugins", "enable", "cloud_removal_plugin"))
    assert enabled.returncode == 0, enabled.stderr
    return profile


def _qgis_process(profile, folder, arguments, packages=()):
    """Run QGIS's own qgis_process with a profile, and nothing of this repository on its paths."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QGIS_", "PYTHON", "CLOUDREMOVAL_"))
    }
    environment["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    environment["PYTHONPATH"] = os.pathsep.join(map(str, packages))
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    # Debian 12's qgis_process is a wrapper that the real program does not understand.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    return subprocess.run(
        [program, *map(str, arguments)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


@pytest.fixture
def qgis_process(installed, tmp_path):
    def run(*arguments, packages=()):
        return _qgis_process(installed, tmp_path, arguments, packages)

    return run


def test_it_holds_what_a_user_needs_and_nothing_of_the_workshop(files):
    names = set(files)
    assert {
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "help/index.html",
        "help/remove.html",
    } <= names
    assert any(name.startswith("bundles/") and name.endswith("generator.tflite") for name in names)
    assert {f"models/{p.name}" for p in (package.ROOT / package.PLUGIN).glob("models/*")} <= names
    assert {f"i18n/cloud_removal_{language}.qm" for language in LANGUAGES} <= names
    tops = {name.split("/")[0] for name in names}
    assert not tops & {"tests", "training", "scripts", "docs", ".git"}


def test_help_opens_without_a_network(files):
    pages = {name: data.decode() for name, data in files.items() if name.endswith(".html")}
    assert len(pages) >= 9
    for name, page in pages.items():
        for tag, target in re.findall(r'<(\w+)[^>]*? (?:src|href)="([^"#]*)', page):
            if tag == "a" and target.startswith("https://"):
                continue  # Opened when it is clicked on only.
            assert target == "" or f"help/{target}" in files, f"{name}: {target}"
        assert "<script" not in page


@pytest.mark.parametrize("name", [algorithm().name() for algorithm in ALGORITHMS])
def test_the_page_of_an_algorithm_names_what_it_takes_and_gives(files, name):
    page = files[f"help/{name}.html"].decode()
    algorithm = QgsApplication.processingRegistry().algorithmById(f"cloudremoval:{name}")
    for definition in algorithm.parameterDefinitions():
        if not definition.name().startswith("BAND_"):
            assert f"<code>{definition.name()}</code>" in page


def test_the_same_content_gives_the_same_bytes(files, archive):
    again = package.content()
    assert package.zipped(dict(reversed(again.items()))) == archive
    assert len(archive) <= package.MAX_BYTES
    package.check(files, len(archive))


def test_it_has_one_top_folder_of_plain_files(archive):
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        entries = opened.infolist()
    assert {entry.filename.split("/")[0] for entry in entries} == {"cloud_removal_plugin"}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}


@pytest.mark.parametrize("name", [".hidden", "core/__pycache__/x.pyc", "lib.so"])
def test_what_the_plugin_repository_refuses_stops_the_package(files, name):
    with pytest.raises(SystemExit, match=name.rsplit("/", 1)[-1]):
        package.check({**files, name: b""}, 1000)


def test_a_zip_or_bundle_that_is_too_large_stops_the_package(files):
    with pytest.raises(SystemExit, match="25000001"):
        package.check(files, 25_000_001)
    with pytest.raises(SystemExit, match="huge"):
        package.check({**files, "bundles/huge/x": bytes(4_000_001)}, 1000)


def test_the_owner_is_the_one_of_the_table(files):
    lines = files["metadata.txt"].decode().splitlines()
    owner = package.owner()
    for key in ("author", "email", "homepage", "repository", "tracker"):
        assert f"{key}={owner[key]}" in lines
    if not owner["public"]:
        assert "example.org" in owner["homepage"]
        assert (ROOT / "metadata.txt").read_text(encoding="utf-8") == files["metadata.txt"].decode()


@pytest.mark.slow
def test_the_scans_of_the_plugin_repository_find_nothing(installed):
    folder = installed / "profiles" / "default" / "python" / "plugins"
    assert scan.findings(folder) == {"Bandit": [], "detect-secrets": [], "Flake8": []}


@pytest.mark.slow
def test_in_an_empty_profile_it_removes_clouds(qgis_process, installed, cloudy, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    packages = sorted((ROOT / ".venv" / "lib").glob("python3*/site-packages"))
    run = qgis_process(
        "run",
        "cloudremoval:remove",
        f"--INPUT={cloudy}",
        f"--OUTPUT={folder / 'clear.tif'}",
        packages=packages,
    )
    assert run.returncode == 0, run.stderr
    assert left_in(folder) == ["clear.tif"]
    with rasterio.open(folder / "clear.tif") as dataset:
        assert (dataset.read() != cloudy.pixels).any()


@pytest.mark.slow
def test_without_litert_it_loads_and_says_what_is_missing(qgis_process, cloudy, tmp_path):
    output = tmp_path / "clear.tif"
    run = qgis_process("run", "cloudremoval:remove", f"--INPUT={cloudy}", f"--OUTPUT={output}")
    assert run.returncode == 1
    assert "ai-edge-litert" in run.stdout + run.stderr
    assert not output.exists()
    simulated = tmp_path / "simulated.tif"
    run = qgis_process("run", "cloudremoval:simulate", f"--INPUT={cloudy}", f"--OUTPUT={simulated}")
    assert run.returncode == 0, run.stderr
    assert simulated.is_file()
