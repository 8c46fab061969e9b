"""Recipes are read whole or refused; folds keep their scenes apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloud_removal_plugin.core.errors import CloudRemovalError
from training.__main__ import BUNDLES, held_out
from training.data import training_scenes
from training.folder import data_folder, rows
from training.recipe import FOLDER, first_weights, read_recipe

SHIPPED = FOLDER / "bundled.toml"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_recipes_that_are_here_can_be_read(path: Path) -> None:
    recipe = read_recipe(path)
    assert recipe.name == path.stem
    assert recipe.architecture.bands == len(recipe.roles)


@pytest.mark.parametrize(
    ("found", "put", "message"),
    [
        ("rate = ", "pace = ", "pace"),
        ("hold_out", "holdout", "holdout"),
        ("[losses]", "[lost]", "losses"),
        ("steps = ", "steps ", "cannot be read"),
    ],
)
def test_misspelt_recipes_are_refused(found: str, put: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(SHIPPED.read_text(encoding="utf-8").replace(found, put), encoding="utf-8")
    with pytest.raises(CloudRemovalError, match=message):
        read_recipe(path)


@pytest.mark.parametrize("line", ["rate = 1e-3", "batch = 8", "[losses]", "[adversary]"])
def test_what_the_first_version_cannot_choose_is_refused(line: str, tmp_path: Path) -> None:
    path = tmp_path / "recipe2020.toml"
    text = (FOLDER / path.name).read_text(encoding="utf-8")
    path.write_text(f"{text}{line}\n", encoding="utf-8")
    with pytest.raises(CloudRemovalError, match="first version's own"):
        read_recipe(path)


def test_a_later_stage_begins_with_the_weights_of_the_same_folds(tmp_path: Path) -> None:
    recipe = read_recipe(SHIPPED)
    assert recipe.adversary is not None
    for part in ("", "without-0"):
        folder = tmp_path / "bundled-base" / part
        folder.mkdir(parents=True, exist_ok=True)
        with pytest.raises(CloudRemovalError, match="fit 'bundled-base' first"):
            first_weights(recipe, tmp_path / "bundled" / part)
        (folder / "final.weights.h5").touch()
        found = first_weights(recipe, tmp_path / "bundled" / part)
        assert found == folder / "final.weights.h5"


def test_the_network_of_2020_does_not_take_the_place_of_what_ships(tmp_path: Path) -> None:
    recipe = read_recipe(FOLDER / "recipe2020.toml")
    assert held_out(recipe, tmp_path, None)[2] == tmp_path / "bundles"
    assert held_out(read_recipe(SHIPPED), tmp_path, None)[2] == BUNDLES


def test_missing_data_folder_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CLOUDREMOVAL_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(CloudRemovalError, match="nowhere"):
        data_folder()


@pytest.mark.data
def test_a_held_out_fold_shows_nothing_of_its_scenes(data: Path) -> None:
    fold = {row["scene"] for row in rows(data, "pairs.csv") if row["fold"] == "4"}
    names = [scene.name for scene in training_scenes(("green", "red"), ["4", "lazio"])]
    assert len(names) > 20
    assert not [name for name in names if name.startswith((*fold, "lazio", "en29", "spyndex"))]
