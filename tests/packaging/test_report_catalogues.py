"""The catalogues of reports: a template of exactly what reports can say, and translations that fit it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from babel.messages.pofile import read_po

from wa_desktop.report.catalogue import places_of, read_catalogue

Script = Callable[[str], ModuleType]
Found = Mapping[str, list[str]]

REPORTS = Path(__file__).parents[2] / "resources" / "reports"

SOURCES = {
    "report/words.py": 'HIGH = message("High")\nOPEN = message("Open")\ndef more(n): return message("{n} more", n=n)',
    "report/page/words.py": 'message("Open"), message("Say \\"{x}\\"\\n\\\\", x=1)',
    "report/file.py": 'raise KnownError(message("The file is gone."))\nFULL = message("It is full.")\nraise KnownError(FULL)',
    "report/history_words.py": 'message("Renamed")',
    "domain/scoring.py": 'FORMULA = message("Each counts.")',
    "domain/plan.py": 'message("Say what is to be done.")',
    "ui/page.py": 'message("A window.")',
    "cli/report.py": "raise Exit(HIGH)",
}


@pytest.fixture
def catalogues(script: Script) -> ModuleType:
    return script("report_catalogues")


@pytest.fixture
def sentences_in(
    script: Script, catalogues: ModuleType, tmp_path: Path
) -> Callable[[Mapping[str, str]], Found]:
    def read(sources: Mapping[str, str]) -> Found:
        package = tmp_path / "package"
        for name, text in sources.items():
            (package / name).parent.mkdir(parents=True, exist_ok=True)
            (package / name).write_text(text, encoding="utf-8")
        found: Found = catalogues.sentences_of(script("strings").harvest(package), package)
        return found

    return read


@pytest.fixture
def sentences(script: Script, catalogues: ModuleType, harvest: Any) -> Found:
    """Those of the program."""
    found: Found = catalogues.sentences_of(harvest, script("strings").PACKAGE)
    return found


def entries(file: Path) -> dict[str, str]:
    with file.open("rb") as stream:
        return {str(entry.id): str(entry.string) for entry in read_po(stream, abort_invalid=True) if entry.id}


def test_what_reports_say_is_found_and_nothing_else(
    sentences_in: Callable[[Mapping[str, str]], Found],
) -> None:
    assert sentences_in(SOURCES) == {
        "Each counts.": ["domain/scoring.py"],
        "Open": ["report/page/words.py", "report/words.py"],
        'Say "{x}"\n\\': ["report/page/words.py"],
        "High": ["report/words.py"],
        "{n} more": ["report/words.py"],
    }


def test_the_template_is_a_catalogue_without_anything_of_this_machine(
    catalogues: ModuleType, sentences_in: Callable[[Mapping[str, str]], Found], tmp_path: Path
) -> None:
    found = sentences_in(SOURCES)
    catalogues.write(found, tmp_path / "reports")
    template = tmp_path / "reports" / catalogues.TEMPLATE
    first = template.read_bytes()
    assert entries(template) == dict.fromkeys(found, "")
    assert str(tmp_path).encode() not in first
    assert b"20" not in first, "no date"
    catalogues.write(found, tmp_path / "reports")
    assert template.read_bytes() == first


def test_a_translation_is_brought_up_to_date_and_loses_nothing(
    catalogues: ModuleType, tmp_path: Path
) -> None:
    german = tmp_path / "de.po"
    german.write_text(
        '# Words of consultants.\nmsgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        '# As AWS says it.\n#, fuzzy\nmsgid "High"\nmsgstr "Hoch"\n\nmsgid "Old"\nmsgstr "Alt"\n',
        encoding="utf-8",
    )
    catalogues.write({"High": ["a.py"], "New {n}": ["b.py"]}, tmp_path)
    assert entries(german) == {"High": "Hoch", "New {n}": ""}
    text = german.read_text(encoding="utf-8")
    for kept in (
        "# Words of consultants.",
        "# As AWS says it.",
        "#, fuzzy",
        '#~ msgid "Old"',
        '#~ msgstr "Alt"',
    ):
        assert kept in text
    assert '"Language: de\\n"' in text
    catalogues.write({"High": ["a.py"], "New {n}": ["b.py"]}, tmp_path)
    assert german.read_text(encoding="utf-8") == text
    catalogues.write({"Old": ["c.py"]}, tmp_path)
    assert entries(german) == {"Old": "Alt"}
    assert '#~ msgid "High"' in german.read_text(encoding="utf-8")


def test_the_template_in_the_repository_is_up_to_date(catalogues: ModuleType, sentences: Found) -> None:
    kept = entries(REPORTS / catalogues.TEMPLATE).keys()
    assert sorted(sentences.keys() - kept) == [], "not in the template: run make strings"
    assert sorted(kept - sentences.keys()) == [], "no longer said: run make strings"


def test_every_place_of_a_sentence_is_a_plain_name(sentences: Found) -> None:
    """Only such sentences can be translated; see report.catalogue."""
    assert [text for text in sentences if places_of(text) is None] == []


@pytest.mark.parametrize("file", sorted(REPORTS.glob("*.po")), ids=lambda file: file.stem)
def test_a_translation_in_the_repository_is_whole(
    file: Path, sentences: Found, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is missing is said in English, so it is told and does not fail; what is stale or broken does."""
    found = read_catalogue(file)
    assert found.refused == ()
    assert sorted(entries(file).keys() - sentences.keys()) == [], "no longer said: run make strings"
    with capsys.disabled():
        done = len(found.sentences.keys() & sentences.keys())
        print(f"\n{file.name}: {done} of {len(sentences)} sentences ({done / len(sentences):.0%})")  # noqa: T201 - for whoever runs it


@pytest.mark.parametrize("file", sorted(REPORTS.glob("*.po")), ids=lambda file: file.stem)
def test_a_translation_keeps_the_ends_of_its_sentences(file: Path) -> None:
    """A full stop, a colon or a space at an end is there for the text around it."""
    wrong = [
        (english, translated)
        for english, translated in read_catalogue(file).sentences.items()
        if _end(english) != _end(translated) or english[:1].isspace() != translated[:1].isspace()
    ]
    assert wrong == []


def _end(text: str) -> str:
    return text[-1] if text[-1] in ".:;!? " else ""
