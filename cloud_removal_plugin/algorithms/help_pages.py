"""Where the help button leads: the page of an algorithm, in the plugin's own folder."""

from __future__ import annotations

import configparser
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

PLUGIN = Path(__file__).resolve().parents[1]


def help_url(name: str) -> str:
    """Return the address of the page ``name``, such as ``remove`` or ``index``.

    The plugin's zip holds the pages as HTML, so that they open without a network; a checkout has
    what they are made of; else there is the homepage.
    """
    for page in (
        PLUGIN / "help" / f"{name}.html",
        PLUGIN / "help" / "index.html",
        PLUGIN.parent / "docs" / f"{name}.md",
        PLUGIN.parent / "docs" / "index.md",
    ):
        if page.is_file():
            return QUrl.fromLocalFile(str(page)).toString()
    return homepage()


def homepage() -> str:
    """Return the plugin's homepage, as its metadata tell."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PLUGIN / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "homepage", fallback="")
