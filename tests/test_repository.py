"""What QGIS and its plugin repository read of this repository besides code."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

import cloud_removal_plugin

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "cloud_removal_plugin"


@pytest.fixture(scope="module")
def metadata() -> dict[str, str]:
    parser = configparser.ConfigParser()
    parser.optionxform = str  # keys are case-sensitive to QGIS
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


@pytest.mark.parametrize(
    "key",
    [
        "name", "description", "version", "qgisMinimumVersion", "author", "email", "about",
        "tracker", "repository", "homepage", "icon", "tags", "changelog",
    ],
)  # fmt: skip
def test_metadata_has_every_key_that_the_plugin_repository_asks_for(metadata, key):
    assert metadata[key].strip()


def test_metadata_says_what_kind_of_plugin_it_is(metadata):
    assert metadata["hasProcessingProvider"] == "yes"
    assert metadata["category"] == "Raster"
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"


def test_metadata_names_the_packages_that_are_not_in_the_zip(metadata):
    for package in ("ai-edge-litert",):
        assert package in metadata["about"]


def test_the_icon_of_the_metadata_is_in_the_plugin_and_all_are_in_the_resources(metadata):
    assert (PLUGIN / metadata["icon"]).is_file()
    resources = (ROOT / "resources.qrc").read_text(encoding="utf-8")
    icons = {f"cloud_removal_plugin/icons/{path.name}" for path in (PLUGIN / "icons").iterdir()}
    assert set(re.findall(r">(\S+\.svg)</file>", resources)) == icons


def test_qgis_finds_the_metadata_in_the_plugin_folder():
    assert (PLUGIN / "metadata.txt").read_text() == (ROOT / "metadata.txt").read_text()


def test_all_files_name_one_version(metadata):
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = re.search(r'^version = "([^"]+)"', project, re.MULTILINE)
    assert found
    assert found[1] == metadata["version"] == cloud_removal_plugin.__version__
    assert metadata["changelog"].startswith(metadata["version"])


def test_the_lock_gives_an_exact_version_of_everything_asked_for():
    def names(file: str, pattern: str) -> set[str]:
        text = (ROOT / file).read_text(encoding="utf-8")
        return set(re.findall(pattern, text, re.MULTILINE))

    wanted = names("requirements.in", r"^([a-z0-9-]+)") - {"numpy"}
    assert wanted <= names("requirements.lock", r"^([a-z0-9-]+)==[\w.]+")
    assert not names("requirements.lock", r"^(?!#)(?!\s)[^=\n]+$")
