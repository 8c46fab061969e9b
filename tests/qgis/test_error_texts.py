"""Errors of the floors below QGIS, in the user's language: found in the code, told in QGIS."""

from __future__ import annotations

import ast
import re

import processing
import pytest
from qgis.core import QgsProcessingException

from cloud_removal_plugin.algorithms.log_texts import LIST, known, told
from cloud_removal_plugin.core.errors import CloudRemovalError, RasterError
from cloud_removal_plugin.core.raster import RasterReader
from scripts import error_texts, translations

REMOVE = "cloudremoval:remove"


def message_of(raster, folder, **parameters):
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(
            REMOVE, {"INPUT": str(raster), "OUTPUT": str(folder / "clear.tif"), **parameters}
        )
    return str(caught.value)


def test_the_list_in_the_plugin_is_that_of_the_code():
    """Else run `make translations`."""
    assert LIST == error_texts.LIST
    assert LIST.read_text(encoding="utf-8") == error_texts.written()


def test_a_band_that_is_not_there_is_told_in_german(speak, cloudy, tmp_path):
    speak("de")
    assert re.search(
        r"BAND_RED ist Kanal 9, aber das Raster hat Kanäle \(3\): 1 \(B3.*\)\. "
        r"Wählen Sie einen davon\.",
        message_of(cloudy, tmp_path, BAND_RED=9),
    )


def test_a_folder_that_is_no_model_is_told_in_french(speak, cloudy, tmp_path):
    speak("fr")
    assert (
        f"'{tmp_path}' n'est pas un paquet de modèle : il n'a pas de manifest.json. Choisissez le "
        "dossier d'un paquet"
    ) in message_of(cloudy, tmp_path, MODEL=str(tmp_path))


def test_values_that_are_no_reflectance_are_told_in_spanish(speak, cloudy, tmp_path):
    speak("es")
    message = message_of(cloudy, tmp_path, SCALE=5.0)
    assert "con escala 5 y desplazamiento 0" in message
    assert "Dé los SCALE y OFFSET correctos" in message


def test_a_file_that_is_gone_is_told_in_german(speak, tmp_path):
    speak("de")
    with pytest.raises(RasterError) as caught:
        RasterReader(str(tmp_path / "gone.tif"))
    assert told(str(caught.value)) == (
        f"Es gibt keine Datei '{tmp_path / 'gone.tif'}'. Prüfen Sie den Pfad."
    )


def test_a_message_within_a_message_is_told_as_well(speak):
    speak("de")
    inner = "SCALE is 0; it must be a number above 0."
    assert told(f"'a.json' cannot be read as JSON: {inner}") == (
        "'a.json' kann nicht als JSON gelesen werden: SCALE ist 0; es muss eine Zahl über 0 sein."
    )


def test_the_message_that_says_most_is_taken(speak):
    speak("de")
    assert told(
        "'b' cannot be written: No space left. Choose a folder with room that you may "
        "write to, and a file that is not open elsewhere."
    ) == (
        "'b' kann nicht geschrieben werden: No space left. Wählen Sie einen Ordner mit Platz, in "
        "dem Sie schreiben dürfen, und eine Datei, die nirgends geöffnet ist."
    )


@pytest.mark.parametrize("text", ["", "Nobody wrote this. {0} {name}", "a\nb", "(}{)"])
def test_an_unknown_text_stays_as_it_is(speak, text):
    speak("de")
    assert told(text) == text


def test_each_message_is_found_again_and_keeps_what_is_put_in():
    for text in error_texts.templates():
        filled = re.sub(r"\{(\d+)\}", r"<\1>", text)
        assert known(filled)
        assert told(filled) == filled


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_translation_keeps_what_is_put_in(speak, language):
    speak(language)
    for text in error_texts.templates():
        said = told(re.sub(r"\{(\d+)\}", r"<\1>", text))
        assert sorted(re.findall(r"<\d+>", said)) == sorted(
            f"<{place}>" for place in re.findall(r"\{(\d+)\}", text)
        )


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("'Nothing to see.'", "Nothing to see."),
        ("f\"There is no '{path!r:>4}'\" f', {a}{b} left.'", "There is no '{0}', {1} left."),
        ("'It has ' + listed(bands)", "It has {0}"),
        ("wrong", ""),
        ("f'{wrong}.'", ""),
        ("'a set {} of texts'", ""),
    ],
)
def test_a_message_becomes_a_template(message, text):
    assert error_texts.template(ast.parse(message, mode="eval").body) == text


def test_every_error_of_ours_is_looked_for():
    def below(kind):
        return {kind.__name__}.union(*(below(sub) for sub in kind.__subclasses__()))

    assert below(CloudRemovalError) <= error_texts._errors()
