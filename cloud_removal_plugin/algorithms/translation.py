"""The translation of this plugin's texts: one context, ``CloudRemoval``, for all of them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "CloudRemoval"
FOLDER = Path(__file__).resolve().parents[1] / "i18n"


def tr(text: str) -> str:
    """Return ``text`` in the user's language; the text itself where it is not translated."""
    return QCoreApplication.translate(CONTEXT, text)


def later(text: str) -> str:
    """Mark a text for the catalogues that is given to ``tr`` later, by a variable."""
    return text


def install_translator() -> QTranslator | None:
    """Install the catalogue of the user's language; None where there is none.

    QGIS keeps the locale as a setting that can be NULL (a fresh profile, qgis_process): then
    the system's locale rules.
    """
    locale = QgsSettings().value("locale/userLocale")
    if not isinstance(locale, str) or not locale:
        locale = QLocale.system().name()
    for name in (locale, locale[:2]):
        catalogue = FOLDER / f"cloud_removal_{name}.qm"
        if catalogue.is_file():
            translator = QTranslator()
            if translator.load(str(catalogue)) and QCoreApplication.installTranslator(translator):
                return translator
    return None
