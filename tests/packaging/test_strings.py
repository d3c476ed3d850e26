"""Every sentence shown to people reaches the catalogue, under the context where Qt will look for it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

Script = Callable[[str], ModuleType]


@pytest.fixture
def strings(script: Script) -> ModuleType:
    return script("strings")


@pytest.fixture
def harvest_of(strings: ModuleType, tmp_path: Path) -> Callable[[str], object]:
    def read(source: str) -> object:
        (tmp_path / "package").mkdir()
        (tmp_path / "package" / "page.py").write_text(source, encoding="utf-8")
        return strings.harvest(tmp_path / "package")

    return read


def test_no_sentence_of_the_program_is_lost_to_translation(harvest: Any) -> None:
    assert "\n".join(map(str, harvest.flaws)) == ""
    assert any(sentence.context == "Message" for sentence in harvest.sentences)


@pytest.mark.parametrize(
    "source",
    [
        'class Page:\n    def show(self): self.tr(f"{1} gaps")',
        'class Page:\n    def show(self): self.tr("Save" + "d")',
        "class Page:\n    def show(self, text): self.tr(text)",
        'class Page:\n    def show(self): self.tr("{n} gaps".format(n=1))',
        'class Page:\n    def show(self): self.tr("")',
        'class Page:\n    def show(self, other): other.tr("Saved")',
        'class Page:\n    def show(self): self.tr("Open", comment_of("Open"))',
        'def show(self): self.tr("Saved")',
        "words.tr(name)",
        'tr("Yes" if good else "No")',
        'message(f"The file {name} is missing.")',
        "message(sentence)",
        'errors.message("The file " + name)',
        "message()",
        'Message("Made by hand.")',
        'QCoreApplication.translate(context, "Saved")',
        'QCoreApplication.translate("Page", f"{1} gaps")',
    ],
)
def test_a_sentence_no_catalogue_could_serve_is_refused(
    source: str, harvest_of: Callable[[str], object]
) -> None:
    found = harvest_of(source)
    assert len(found.flaws) == 1  # type: ignore[attr-defined]  # a Harvest of the script loaded at run time
    assert not found.sentences  # type: ignore[attr-defined]  # same


@pytest.mark.parametrize(
    "source",
    [
        "text.translate(table)",
        "canvas.translate(wide / 2, high / 2)",
        "self.canv.translate(x, y)",
        'QCoreApplication.translate("Message", message.template)',
        'box.message("not ours")',
        "class Message: pass",
    ],
)
def test_look_ups_and_strangers_are_left_alone(source: str, harvest_of: Callable[[str], object]) -> None:
    found = harvest_of(source)
    assert not found.flaws  # type: ignore[attr-defined]  # a Harvest of the script loaded at run time
    assert not found.sentences  # type: ignore[attr-defined]  # same


def test_each_sentence_stands_under_the_context_qt_looks_in(
    strings: ModuleType, harvest_of: Callable[[str], object]
) -> None:
    found = harvest_of(
        "class Page:\n"
        "    class Row:\n"
        "        def show(self): self.tr('Inner')\n"
        "    def show(self):\n"
        "        QCoreApplication.translate('Elsewhere', 'Named')\n"
        "        self.tr('Of the ' 'page')\n"
        "        f\"{self.tr('Inside')}\"\n"
        "        self.tr('Open', 'verb')\n"
        "        self.tr('%n gap(s)', '', count)\n"
        "        tr('High')\n"
        "        words.tr('Low')\n"
        "raise KnownError(message('The file {n} is gone.', n=1))\n"
        "TITLE = QT_TRANSLATE_NOOP('Actions', 'Export')\n"
    )
    entry = strings.Sentence
    assert found.sentences == {  # type: ignore[attr-defined]  # a Harvest of the script loaded at run time
        entry("Row", "Inner"),
        entry("Elsewhere", "Named"),
        entry("Page", "Of the page"),
        entry("Page", "Inside"),
        entry("Page", "Open", "verb"),
        entry("Page", "%n gap(s)", "", plural=True),
        entry("Words", "High"),
        entry("Words", "Low"),
        entry("Message", "The file {n} is gone."),
        entry("Actions", "Export"),
    }


def test_the_template_holds_exactly_the_sentences_and_nothing_of_this_machine(
    strings: ModuleType, tmp_path: Path
) -> None:
    entry = strings.Sentence
    sentences = {
        entry("Message", "Quotes \" and ', a \\, a line\nbreak, a\ttab, {places}, 100 %, a – dash’s é 中."),
        entry("Page", "Open", "verb"),
        entry("Page", "Open"),
        entry("Page", "%n gap(s)", "", plural=True),
    }
    assert strings.write_catalogues(sentences, tmp_path / "i18n") == 0
    template = tmp_path / "i18n" / strings.TEMPLATE
    first = template.read_bytes()
    assert read_catalogue(strings, template) == sentences
    assert b"location" not in first
    assert str(tmp_path).encode() not in first
    assert strings.write_catalogues(sentences, tmp_path / "i18n") == 0
    assert template.read_bytes() == first


def test_translations_beside_the_template_are_kept_and_get_the_new_sentences(
    strings: ModuleType, tmp_path: Path
) -> None:
    entry = strings.Sentence
    czech = tmp_path / "wa_desktop_cs.ts"
    czech.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="cs">\n<context>'
        "<name>Page</name><message><source>Open</source><translation>Otevřít</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert strings.write_catalogues({entry("Page", "Open"), entry("Page", "Close")}, tmp_path) == 0
    assert read_catalogue(strings, czech) == {entry("Page", "Open"), entry("Page", "Close")}
    assert "Otevřít" in czech.read_text(encoding="utf-8")


def read_catalogue(strings: ModuleType, file: Path) -> set[object]:
    """What a catalogue holds, read back by another road than it was written."""
    return {
        strings.Sentence(
            context.findtext("name") or "",
            entry.findtext("source") or "",
            entry.findtext("comment") or "",
            entry.get("numerus") == "yes",
        )
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 - a file this test has just written
        for entry in context.iter("message")
    }


@pytest.mark.parametrize(
    ("text", "one", "many"),
    [
        ("%n gap(s)", "%n gap", "%n gaps"),
        ("%n lens(es) in this workspace", "%n lens in this workspace", "%n lenses in this workspace"),
        ("%n shown", "%n shown", "%n shown"),
    ],
)
def test_english_has_a_form_for_one_and_one_for_many(
    strings: ModuleType, text: str, one: str, many: str
) -> None:
    assert strings.english_forms(text) == (one, many)


def test_the_english_catalogue_in_the_repository_knows_every_plural(
    strings: ModuleType, harvest: Any
) -> None:
    translator = QTranslator()
    assert translator.load("wa_desktop_en", str(strings.CATALOGUES)), "run make strings"
    for sentence in harvest.sentences:
        if sentence.plural:
            for number in (1, 2):
                form = strings.english_forms(sentence.text)[number - 1]
                found = translator.translate(sentence.context, sentence.text, sentence.comment, number)
                assert found == form, f"{sentence.context}: {sentence.text}: run make strings"


SHORT_FORM = """
def _tr(text): return QCoreApplication.translate("Palette", text)
def rows():
    tr = _tr
    return [tr("Pages"), _tr("Actions")]
"""


def test_a_modules_own_short_form_is_followed_to_its_context(
    harvest_of: Callable[[str], object], strings: ModuleType
) -> None:
    found = harvest_of(SHORT_FORM)
    assert not found.flaws  # type: ignore[attr-defined]  # a Harvest of the script loaded at run time
    wanted = {strings.Sentence("Palette", "Pages"), strings.Sentence("Palette", "Actions")}
    assert found.sentences == wanted  # type: ignore[attr-defined]  # same


def test_a_short_form_takes_one_literal_too(harvest_of: Callable[[str], object]) -> None:
    assert len(harvest_of(SHORT_FORM + "_tr(name)").flaws) == 1  # type: ignore[attr-defined]  # same
