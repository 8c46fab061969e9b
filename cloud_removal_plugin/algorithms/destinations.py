"""Output files, checked before a run that could only fail at its end."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from cloud_removal_plugin.core.errors import OutputError
from cloud_removal_plugin.core.raster_formats import FORMATS
from cloud_removal_plugin.core.source import same_file

from .translation import tr

EXTENSIONS = tuple(suffix.lstrip(".") for suffix in FORMATS)


def check_destinations(paths: Iterable[str], inputs: Iterable[str]) -> None:
    """Raise OutputError for a file that cannot be written, is an input, or is named twice."""
    taken: list[Path] = []
    sources = [Path(path) for path in inputs]
    for path in map(Path, paths):
        _check_writable(path)
        if any(same_file(path, source) for source in sources):
            raise OutputError(
                tr("The output {path} is also an input. Give the output another name.").format(
                    path=path
                )
            )
        if any(same_file(path, other) for other in taken):
            raise OutputError(
                tr("The output {path} is asked for twice. Give each output its own name.").format(
                    path=path
                )
            )
        taken.append(path)


def _check_writable(path: Path) -> None:
    if path.suffix.lower().lstrip(".") not in EXTENSIONS:
        raise OutputError(
            tr(
                "The output {path} is no GeoTIFF (.tif) and no ENVI raster (.bil). End its name "
                "with .tif."
            ).format(path=path)
        )
    if path.is_dir():
        raise OutputError(
            tr("The output {path} is a folder. Give the name of a file in it.").format(path=path)
        )
    folder = path.absolute().parent
    if not folder.is_dir():
        raise OutputError(
            tr(
                "The output {path} cannot be written: there is no folder {folder}. Create it, or "
                "choose another."
            ).format(path=path, folder=folder)
        )
    if not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise OutputError(
            tr(
                "The output {path} cannot be written: you may not write there. Choose another "
                "folder or name."
            ).format(path=path)
        )
