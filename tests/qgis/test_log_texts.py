"""Lines of a job's log in the user's language, and which lines are known."""

from __future__ import annotations

import pytest

from cloud_removal_plugin.algorithms import translation
from cloud_removal_plugin.algorithms.log_texts import TEXTS, _texts, _values, known, told
from cloud_removal_plugin.core.detection import Detection
from cloud_removal_plugin.core.evaluation import Evaluation
from cloud_removal_plugin.core.removal import Removal
from cloud_removal_plugin.core.simulation import Simulation
from cloud_removal_plugin.jobs import Job, run_job
from scripts import translations

LINES = {
    "Removing clouds": "Wolken werden entfernt",
    "Bands: green = band 1 B3, nir = band 3 B8": "Kanäle: green = Kanal 1 B3, nir = Kanal 3 B8",
    "Reflectance = DN * 0.0001 + 0, from the data type uint16": (
        "Reflektanz = Pixelwert * 0.0001 + 0, aus: Datentyp uint16"
    ),
    "Reflectance = DN * 1 + 0, scale given, offset from the tags SCALE and OFFSET": (
        "Reflektanz = Pixelwert * 1 + 0, Skalierung angegeben, Versatz aus: Tags SCALE und OFFSET"
    ),
    "12 tiles of at most 768 x 768 pixels": "12 Kacheln von höchstens 768 x 768 Pixeln",
    "Something that nobody translated": "Something that nobody translated",
}


@pytest.fixture
def german(monkeypatch, tmp_path):
    translations.compile_catalogues(tmp_path)
    monkeypatch.setattr(translation, "FOLDER", tmp_path)
    texts = translations.translations("de")
    monkeypatch.setattr("cloud_removal_plugin.algorithms.log_texts.tr", lambda text: texts[text])


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_told_in_the_users_language(german, line):
    assert told(line) == LINES[line]


@pytest.mark.parametrize("line", LINES)
def test_in_english_a_line_stays_what_it_is(line):
    assert told(line) == line


def test_a_number_that_stands_twice_has_to_be_the_same():
    assert not known("1 tile of at most 768 x 512 pixels")


def lines_of(kind, settings):
    said = []
    result = run_job(Job(kind, settings), lambda _, line: said.append(line), lambda: False)
    return {*said, *result.log}


def test_every_line_of_usual_runs_is_known(cloudy, tmp_path):
    """Else it is English in every QGIS: add it to `log_texts.TEXTS`, and its translations."""
    source = str(cloudy)
    clear, mask = str(tmp_path / "clear.tif"), str(tmp_path / "mask.tif")
    extent = (300100.0, 4639100.0, 300900.0, 4e7)
    runs = (
        ("remove", Removal(source, clear, mask=mask)),
        ("remove", Removal(source, str(tmp_path / "masked.tif"), cloud_mask=mask, scale=1e-4)),
        ("remove", Removal(source, str(tmp_path / "part.tif"), extent=extent)),
        ("detect", Detection(source, str(tmp_path / "classes.tif"))),
        ("simulate", Simulation(source, str(tmp_path / "simulated.tif"))),
        ("evaluate", Evaluation(clear, source, input=source)),
    )
    lines = set().union(*(lines_of(kind, settings) for kind, settings in runs))
    assert len(lines) > 20
    assert sorted(line for line in lines if not known(line)) == []


def test_no_text_hides_another():
    for text in TEXTS:
        example = text.replace("{", "").replace("}", "")
        first = next(other for other, parts in _texts() if _values(parts, example) is not None)
        assert first == text
