"""A recipe: everything that decides what a fit gives, read from a TOML file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from cloud_removal_plugin.core.errors import CloudRemovalError
from cloud_removal_plugin.networks.discriminator import Adversary
from cloud_removal_plugin.networks.generator import Architecture
from cloud_removal_plugin.networks.loop import Schedule
from cloud_removal_plugin.networks.losses import LossWeights
from cloud_removal_plugin.networks.samples import Sampling

FOLDER = Path(__file__).parent / "recipes"


@dataclass(frozen=True)
class Recipe:
    """Settings of one fit, of all ``roles``, and the ``bundles`` made of it, with their roles.

    ``hold_out`` names the folds of the data that it may not see. For figures on the folds the fit
    is repeated with each of ``folds`` held out instead. A fit that ``start`` names, of the same
    folds, gives the first weights; an ``adversary`` makes it a pix2pix stage. ``leave_out`` names
    scenes that are not trained on. With ``first_version`` it is of the network of 2020, whose
    architecture, rates, batches, losses and adversary are its own.
    """

    name: str
    version: str
    roles: tuple[str, ...]
    hold_out: tuple[str, ...]
    folds: tuple[tuple[str, ...], ...]
    bundles: dict[str, tuple[str, ...]]
    architecture: Architecture
    sampling: Sampling
    schedule: Schedule
    losses: LossWeights
    start: str = ""
    adversary: Adversary | None = None
    leave_out: tuple[str, ...] = ()
    first_version: bool = False


def read_recipe(path: Path) -> Recipe:
    """Read a recipe; raises CloudRemovalError where a field is missing, unknown or misspelt."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise CloudRemovalError(f"Recipe {path} cannot be read: {error}") from error
    known = {field.name for field in fields(Recipe)}
    optional = OPTIONAL | (OWN_OF_2020 if table.get("first_version") else set())
    wrong = (known - optional - set(table)) | (set(table) - known)
    if wrong:
        raise CloudRemovalError(
            f"Recipe {path}: fields {sorted(wrong)} are missing or unknown; expected "
            f"{sorted(known - optional)} and perhaps {sorted(optional)}."
        )
    if table.get("first_version"):
        own = (OWN_OF_2020 & set(table)) | (set(table["schedule"]) - FREE_OF_2020)
        if own:
            raise CloudRemovalError(
                f"Recipe {path}: {sorted(own)} are the first version's own; leave them out."
            )
    roles = tuple(table["roles"])
    bundles = {name: tuple(subset) for name, subset in table["bundles"].items()}
    for name, subset in bundles.items():
        if not set(subset) <= set(roles):
            raise CloudRemovalError(
                f"Recipe {path}: bundle {name} is of {', '.join(subset)}, but the fit is of "
                f"{', '.join(roles)}."
            )
    return Recipe(
        name=table["name"],
        version=table["version"],
        roles=roles,
        hold_out=tuple(table["hold_out"]),
        folds=tuple(map(tuple, table["folds"])),
        bundles=bundles,
        architecture=Architecture(bands=len(roles), **_section(table, "architecture", path)),
        sampling=Sampling(subsets=tuple(bundles.values()), **_section(table, "sampling", path)),
        schedule=Schedule(**_section(table, "schedule", path)),
        losses=LossWeights(**_section(table, "losses", path)),
        start=table.get("start", ""),
        adversary=(
            Adversary(**_section(table, "adversary", path)) if "adversary" in table else None
        ),
        leave_out=tuple(table.get("leave_out", ())),
        first_version=bool(table.get("first_version", False)),
    )


def folder_of(folder: Path, hold_out: tuple[str, ...]) -> Path:
    """Where the fit that did not see the folds ``hold_out`` lies."""
    return folder / f"without-{'-'.join(hold_out)}"


def first_weights(recipe: Recipe, folder: Path) -> Path:
    """The final weights of the fit that a recipe starts from, which has the same folds held out.

    CloudRemovalError where that was not fitted.
    """
    own = folder.parent if folder.name.startswith("without-") else folder
    weights = own.with_name(recipe.start) / folder.relative_to(own) / "final.weights.h5"
    if not weights.is_file():
        raise CloudRemovalError(f"{weights} is missing: fit '{recipe.start}' first.")
    return weights


SECTIONS = {
    "architecture": Architecture,
    "sampling": Sampling,
    "schedule": Schedule,
    "losses": LossWeights,
    "adversary": Adversary,
}
OPTIONAL = {"start", "adversary", "leave_out", "first_version"}
# What a recipe of the first version cannot choose; of its schedule only what FREE_OF_2020 names.
OWN_OF_2020 = {"architecture", "losses", "adversary", "start"}
FREE_OF_2020 = {"steps", "seed"}


def _section(table: dict[str, Any], name: str, path: Path) -> dict[str, Any]:
    section = table.get(name, {})
    known = {field.name for field in fields(SECTIONS[name])} - {"bands", "subsets"}
    unknown = set(section) - known
    if unknown:
        raise CloudRemovalError(
            f"Recipe {path}, section {name}: {sorted(unknown)} unknown; known are {sorted(known)}."
        )
    return {k: tuple(v) if isinstance(v, list) else v for k, v in section.items()}
