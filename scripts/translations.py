"""The catalogues of the plugin's texts, i18n/*.ts, from the texts that the code gives to `tr`.

    .venv/bin/python -m scripts.translations update     put new texts in, take gone ones out
    .venv/bin/python -m scripts.translations english    list the messages that stay English
    .venv/bin/python -m scripts.translations missing    list what is not translated; exit 1 if any
    .venv/bin/python -m scripts.translations compile    write build/i18n/*.qm with Qt's lrelease

What the floors below QGIS say is in the catalogues, too (`scripts/error_texts.py`), and `update`
lists it for the plugin. The format is Qt Linguist's. The texts are found by Python's own parser,
since Qt's tools do not join texts as Python does; all of them are of one context
(`algorithms/translation.py`).
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

from scripts import error_texts

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "cloud_removal_plugin"
FOLDER = ROOT / "i18n"
COMPILED = ROOT / "build" / "i18n"
CONTEXT = "CloudRemoval"
LANGUAGES = ("de", "es", "fr")
# Debian has Qt 5's tools in a folder of their own, besides the chooser on the PATH.
LRELEASE = ("/usr/lib/qt5/bin/lrelease", "lrelease", "lrelease-qt5", "lrelease6")


def source_texts() -> list[str]:
    """Every text that is given to `tr` or `later`, in the order of files and lines, each once.

    Then what the floors below QGIS say.

    Errors: SystemExit for a `tr` of something that is no plain text, unless it is a variable that
    holds such a text (models, titles, logs).
    """
    texts: dict[str, None] = {}
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id not in ("tr", "later") or len(node.args) != 1:
                continue
            argument = node.args[0]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                texts.setdefault(argument.value)
            elif isinstance(argument, ast.JoinedStr):
                raise SystemExit(
                    f"{path.relative_to(ROOT)}:{node.lineno}: tr() of an f-string is never found "
                    "in a catalogue. Use tr('... {name}').format(name=...)."
                )
    return list({**texts, **dict.fromkeys(error_texts.templates())})


def catalogue(language: str) -> Path:
    """The file of one language."""
    return FOLDER / f"cloud_removal_{language}.ts"


def translations(language: str) -> dict[str, str]:
    """Translations by source text; unfinished and empty ones are left out."""
    path = catalogue(language)
    if not path.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            found[message.findtext("source", "")] = translation.text
    return found


def missing(language: str) -> list[str]:
    """The source texts without a translation."""
    known = translations(language)
    return [text for text in source_texts() if text not in known]


def write(language: str, known: dict[str, str]) -> None:
    """Write a catalogue of the source texts of now, with the translations that are known."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in source_texts():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "")
    body = ElementTree.tostring(root, encoding="unicode")
    FOLDER.mkdir(exist_ok=True)
    catalogue(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def compile_catalogues(folder: Path = COMPILED) -> list[Path]:
    """Write a .qm for every catalogue and return their paths."""
    program = next((path for name in LRELEASE if (path := shutil.which(name))), None)
    if program is None:
        raise SystemExit(
            "Qt's lrelease is not here. Install it: apt-get install qttools5-dev-tools."
        )
    folder.mkdir(parents=True, exist_ok=True)
    compiled = []
    for source in sorted(FOLDER.glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        command = [program, "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, check=True)
        compiled.append(target)
    return compiled


def main() -> None:
    """Read the command line and do one of the four."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("update", "missing", "english", "compile"))
    action = parser.parse_args().action
    if action == "compile":
        for path in compile_catalogues():
            print(path.relative_to(ROOT))
        return
    if action == "english":
        print("\n".join(error_texts.untold()))
        return
    if action == "update":
        error_texts.LIST.write_text(error_texts.written(), encoding="utf-8")
    absent = 0
    for language in LANGUAGES:
        if action == "update":
            write(language, translations(language))
        texts = missing(language)
        absent += len(texts)
        print(f"{language}: {len(texts)} of {len(source_texts())} texts are not translated")
        if action == "missing":
            for text in texts:
                print(f"  {text}")
    if action == "missing" and absent:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
