"""What `pip install .` installs: worker and batch, which run without QGIS."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # setuptools writes into the tree it builds.
    tree = tmp_path_factory.mktemp("tree")
    shutil.copytree(
        ROOT / "cloud_removal_plugin",
        tree / "cloud_removal_plugin",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree)
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    built = subprocess.run(
        [*command, "--wheel-dir", str(tree), str(tree)], capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    (path,) = tree.glob("*.whl")
    return path


def test_the_wheel_has_the_code_and_every_bundle(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    bundles = ROOT / "cloud_removal_plugin" / "bundles"
    expected = {path.relative_to(ROOT).as_posix() for path in bundles.rglob("*") if path.is_file()}
    assert expected <= names
    assert "cloud_removal_plugin/bundles/manifest.schema.json" in expected
    assert {"cloud_removal_plugin/worker.py", "cloud_removal_plugin/batch/__main__.py"} <= names
    tops = {name.split("/")[0] for name in names}
    assert tops == {"cloud_removal_plugin", *(top for top in tops if top.endswith(".dist-info"))}


def test_the_wheel_asks_for_dask_only_as_an_extra(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    info = next(name for name in archive.namelist() if name.endswith("dist-info/METADATA"))
    needed = [
        line.partition(": ")[2]
        for line in archive.read(info).decode().splitlines()
        if line.startswith("Requires-Dist: ")
    ]
    assert [line for line in needed if "extra" not in line] == [
        "numpy",
        "rasterio",
        'ai-edge-litert; python_version >= "3.10"',
    ]
    extra = {line.partition(";")[0] for line in needed if 'extra == "batch"' in line}
    assert extra == {"dask", "distributed"}
    scripts = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
    assert (
        "cloud-removal-batch = cloud_removal_plugin.batch.__main__:main"
        in archive.read(scripts).decode()
    )
