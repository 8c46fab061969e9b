"""German, Spanish and French: complete, true to the placeholders, and shown by QGIS."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QVariant

from scripts import translations

SHOWN = {
    "de": "Wolken entfernen (pix2pix)",
    "es": "Quitar nubes (pix2pix)",
    "fr": "Retirer les nuages (pix2pix)",
}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(language):
    assert translations.missing(language) == []
    assert set(translations.translations(language)) == set(translations.source_texts())


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_put_in_later_has_its_place_in_the_translation(language):
    for source, text in translations.translations(language).items():
        for pattern in (r"\{[^}]*\}", r"</?\w+>"):
            assert sorted(re.findall(pattern, source)) == sorted(re.findall(pattern, text)), source


@pytest.mark.parametrize("language", translations.LANGUAGES)
@pytest.mark.parametrize("region", ["", "_XX"])
def test_qgis_shows_it(speak, language, region):
    assert speak(language + region).translator is not None
    algorithm = QgsApplication.processingRegistry().algorithmById("cloudremoval:remove")
    assert algorithm.displayName() == SHOWN[language]
    assert algorithm.name() == "remove"


@pytest.mark.parametrize("locale", [QVariant(), None, "", "xx_YY", 7])
def test_a_locale_that_is_null_or_unknown_leaves_english(speak, locale):
    speak(locale)
    algorithm = QgsApplication.processingRegistry().algorithmById("cloudremoval:remove")
    assert algorithm.displayName() == "Remove Clouds (pix2pix)"


def test_new_texts_are_listed_and_gone_ones_forgotten(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "source_texts", lambda: ["old", "gone"])
    translations.write("de", {"old": "alt", "gone": "fort"})
    monkeypatch.setattr(translations, "source_texts", lambda: ["old", "new"])
    assert translations.missing("de") == ["new"]
    translations.write("de", translations.translations("de"))
    assert translations.translations("de") == {"old": "alt"}


def test_an_f_string_is_refused(tmp_path, monkeypatch):
    (tmp_path / "wrong.py").write_text("tr(f'{x} pixels')\n")
    monkeypatch.setattr(translations, "PLUGIN", tmp_path)
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    with pytest.raises(SystemExit, match="f-string"):
        translations.source_texts()
