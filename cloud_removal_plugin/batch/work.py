"""What a batch has to do: a job for each raster, what of it is done, what it is cut into."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cloud_removal_plugin import __version__

from ..core.documents import write_documents
from ..core.errors import JobError
from ..core.raster import open_raster
from ..core.settings import Removal
from ..core.source import file_state, same_file
from ..core.stack import stacked_vrt
from ..core.strips import for_strips
from ..jobs import SCHEMA, Job, job_from_json, job_to_json
from .inputs import InputRaster

#: Of each kind of job: the setting that takes a raster of the batch, those that name what is
#: written, and the file that the first of these is, in the output folder, where it is not set.
KINDS: dict[str, tuple[str, tuple[str, ...], str]] = {
    "remove": ("input", ("output", "opacity", "mask", "provenance", "confidence"), "{stem}.tif"),
    "simulate": ("input", ("output", "opacity", "shadow"), "{stem}.tif"),
    "evaluate": ("result", ("table", "report"), "{stem}.csv"),
}


@dataclass(frozen=True)
class Unit:
    """A raster's job: of `strips` strips, or 0 for the whole at once."""

    name: str
    job: Job
    outputs: tuple[Path, ...]
    strips: int = 0

    @property
    def done(self) -> bool:
        """Whether all outputs are there; they only appear when they are whole."""
        return all(path.exists() for path in self.outputs)

    @property
    def parts(self) -> Path:
        """The folder of the strips."""
        first = self.outputs[0]
        return first.with_name(f"{first.name}.strips")

    def tidy(self) -> None:
        """Delete the strips, which nobody needs once the outputs are there."""
        shutil.rmtree(self.parts, ignore_errors=True)


def units(
    kind: str, rasters: Sequence[InputRaster], folder: Path, settings: Mapping[str, Any]
) -> list[Unit]:
    """The job of each raster.

    In the texts of `settings`, {stem} is the raster's name, {input} its path and {folder} the
    output folder. JobError where a setting is wrong, or two jobs would write one file.
    """
    source, written, first = KINDS[kind]
    made: list[Unit] = []
    owners: dict[Path, str] = {}
    for raster in rasters:
        names = {"{stem}": raster.name, "{input}": raster.path, "{folder}": str(folder)}
        values = {
            source: raster.path,
            written[0]: str(folder / first.replace("{stem}", raster.name)),
            **(raster.settings if kind != "evaluate" else {}),
            **{name: _filled(value, names) for name, value in settings.items()},
        }
        job = job_from_json(json.dumps({"schema": SCHEMA, "kind": kind, "settings": values}))
        paths = [getattr(job.settings, name) for name in written]
        outputs = tuple(Path(path) for path in paths if path)
        for path in outputs:
            if same_file(path, raster.path):
                raise JobError(
                    f"'{path}' is the input and would be the result. Give --output another folder."
                )
            if owners.setdefault(path, raster.name) != raster.name:
                raise JobError(
                    f"'{owners[path]}' and '{raster.name}' would both write '{path}'. Write "
                    "{stem} into the name, which stands for the raster's."
                )
        made.append(Unit(raster.name, job, outputs))
    return made


def _filled(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        for mark, text in names.items():
            value = value.replace(mark, text)
    return value


def prepare(unit: Unit, raster: InputRaster, rows: int) -> Unit:
    """The unit with its input and its output folders on disk, cut where it is of more than `rows`
    rows of pixels (0: never).

    Strips of another job or version, or of an input or mask that has changed since, are deleted.
    """
    for path in unit.outputs:
        path.parent.mkdir(parents=True, exist_ok=True)
    if raster.stack:
        Path(raster.path).parent.mkdir(parents=True, exist_ok=True)
        write_documents({raster.path: stacked_vrt(raster.stack, raster.path)})
    settings = unit.job.settings
    if not rows or not isinstance(settings, Removal):
        return unit
    with open_raster(settings.input) as opened:
        if opened.info.height <= rows:
            return unit
    settled, count = for_strips(settings, rows)
    if count < 2:
        return unit
    job = replace(unit.job, settings=settled)
    seen = [file_state(path or "") for path in (settings.input, settings.cloud_mask)]
    stamp = json.dumps([job_to_json(job), rows, seen, __version__])
    note = unit.parts / "job.json"
    if not note.exists() or note.read_text(encoding="utf-8") != stamp:
        shutil.rmtree(unit.parts, ignore_errors=True)
        unit.parts.mkdir(parents=True)
        write_documents({str(note): stamp})
    return replace(unit, job=job, strips=count)
