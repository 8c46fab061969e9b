"""Write dist/cloud_removal_plugin-VERSION.zip, which QGIS and its plugin repository take.

`make package`. It holds what Git tracks of the plugin, metadata.txt and LICENSE, the help pages as
HTML and the translations; the same content gives the same bytes.
"""

from __future__ import annotations

import configparser
import io
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path

from scripts.translations import compile_catalogues

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "cloud_removal_plugin"
DIST = ROOT / "dist"
MAX_BYTES = 25_000_000  # of the plugin repository
MAX_BUNDLE_BYTES = 4_000_000
# MkDocs writes these for web servers.
NOT_HELP = ("sitemap.xml", "sitemap.xml.gz", "404.html")
REFUSED = (".pyc", ".so", ".dll", ".dylib", ".exe", ".sh")


def owner() -> dict[str, str | bool]:
    """Who answers for the plugin, and where: the table of pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        table: dict[str, str | bool] = tomllib.load(file)["tool"]["cloud-removal"]["owner"]
    return table


def metadata() -> str:
    """metadata.txt with the owner's table put in; a key that it lacks is an error."""
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    parser = configparser.ConfigParser()
    parser.read_string(text)
    for key, value in owner().items():
        if key == "public":
            continue
        if key not in parser["general"]:
            raise SystemExit(f"metadata.txt has no {key}, which the table in pyproject.toml has.")
        text = text.replace(f"\n{key}={parser['general'][key]}\n", f"\n{key}={value}\n")
    return text


def help_pages() -> dict[str, bytes]:
    """The rendered docs by their path in the plugin."""
    site = ROOT / "build" / "help"
    shutil.rmtree(site, ignore_errors=True)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    subprocess.run(command, cwd=ROOT, check=True)
    return {
        f"help/{path.relative_to(site).as_posix()}": path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and path.name not in NOT_HELP
    }


def tracked() -> dict[str, bytes]:
    """What Git tracks of the plugin's folder, as it is on disk, by its path in the plugin."""
    command = ["git", "ls-files", "-z", "--", PLUGIN]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    paths = [ROOT / name for name in listed.decode().split("\0") if name]
    folder = ROOT / PLUGIN
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def content() -> dict[str, bytes]:
    """Every file of the zip by its path below the plugin's folder."""
    return {
        **tracked(),
        **help_pages(),
        **{f"i18n/{path.name}": path.read_bytes() for path in compile_catalogues()},
        "metadata.txt": metadata().encode(),
        "LICENSE": (ROOT / "LICENSE").read_bytes(),
    }


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The zip: one top folder, sorted, without times of day or rights of one machine."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{PLUGIN}/{name}", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, files[name])
    return buffer.getvalue()


def check(files: Mapping[str, bytes], size: int) -> None:
    """Stop where the plugin repository would refuse the zip."""
    wrong = [
        name
        for name in files
        if name.endswith(REFUSED) or any(part.startswith(".") for part in name.split("/"))
    ]
    absent = {"__init__.py", "metadata.txt", "LICENSE", "help/index.html"} - set(files)
    bundles: dict[str, int] = {}
    for name, data in files.items():
        if name.startswith("bundles/"):
            bundle = name.split("/")[1]
            bundles[bundle] = bundles.get(bundle, 0) + len(data)
    large = [f"{name} ({size})" for name, size in bundles.items() if size > MAX_BUNDLE_BYTES]
    if wrong or absent or large or not bundles or size > MAX_BYTES:
        raise SystemExit(
            f"Not packaged. Files that may not be in it: {wrong or 'none'}; files that are "
            f"absent: {sorted(absent) or 'none'}; bundles above {MAX_BUNDLE_BYTES} bytes: "
            f"{large or 'none'} of {len(bundles)}; size {size} of at most {MAX_BYTES} bytes."
        )


def main() -> None:
    """Write the zip, and say what still has to be done before it is published."""
    files = content()
    parser = configparser.ConfigParser()
    parser.read_string(files["metadata.txt"].decode())
    data = zipped(files)
    check(files, len(data))
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{PLUGIN}-{parser['general']['version']}.zip"
    for old in DIST.glob(f"{PLUGIN}-*.zip"):
        old.unlink()
    partial = ROOT / "build" / target.name
    partial.write_bytes(data)
    partial.replace(target)
    print(f"{target.relative_to(ROOT)}: {len(files)} files, {len(data):,} bytes")
    if not owner()["public"]:
        print(
            "Warning: author, email and addresses are placeholders on a reserved domain. Before "
            "publishing, fill in [tool.cloud-removal.owner] in pyproject.toml and metadata.txt.",
            file=sys.stderr,
        )


if __name__ == "__main__":
    main()
