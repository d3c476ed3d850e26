"""A report's sentences, dates and numbers in the language that was asked for, or the nearest there is."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.catalogues import po
from wa_desktop.domain.errors import message
from wa_desktop.report import words
from wa_desktop.report.language import ENGLISH, Language, language, language_of, languages

DAY = date(2027, 2, 5)
MOMENT = datetime(2027, 2, 5, 23, 2, tzinfo=timezone(timedelta(hours=2)))
GREETING = message("Since {day}, {count} risks are new.", day=DAY, count=12345)

Shelf = Callable[..., Path]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A folder with catalogues, given as `de={...}`; an underscore stands for a hyphen."""

    def put(**catalogues: Mapping[str, str]) -> Path:
        for tag, entries in catalogues.items():
            (tmp_path / f"{tag.replace('_', '-')}.po").write_text(po(entries), encoding="utf-8")
        return tmp_path

    return put


MANNERS = {
    "en": "5 February 2027|5 Feb 2027|23:02|5 February 2027, 23:02|12,345|1,234.50|7%|dd/mm/yyyy",
    "en-US": "February 5, 2027|Feb 5, 2027|11:02 PM|February 5, 2027, 11:02 PM|12,345|1,234.50|7%|m/d/yyyy",
    "de": "5. Februar 2027|05.02.2027|23:02|5. Februar 2027, 23:02|12.345|1.234,50|7 %|dd.mm.yyyy",
    "fr": "5 février 2027|5 févr. 2027|23:02|5 février 2027, 23:02|12 345|1 234,50|7 %|dd/mm/yyyy",
    "sv": "5 februari 2027|5 feb. 2027|23:02|5 februari 2027 23:02|12 345|1 234,50|7 %|yyyy-mm-dd",
}


@pytest.mark.parametrize("tag", MANNERS)
def test_dates_and_numbers_are_in_the_manner_of_the_language(tag: str) -> None:
    made = Language(tag)
    found = "|".join(
        (
            made.day(DAY),
            made.short_day(DAY),
            made.clock(MOMENT),
            made.moment(MOMENT),
            made.number(12345),
            made.number(1234.5, 2),
            made.percent(0.07),
            made.cell_day,
        )
    )
    assert found.replace("\u00a0", " ") == MANNERS[tag]
    assert not {"\u202f", "\u2009"} & set(found), "spaces that many typefaces lack"


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 day"), (1.0, "1 day"), (8.0, "8 days"), (2.5, "2.5 days"), (0.125, "0.12 days")],
)
def test_days_have_the_decimals_they_need(count: float, said: str) -> None:
    assert ENGLISH.days(count) == said
    assert Language("de", {"{count} days": "{count} Tage"}).days(2.5) == "2,5 Tage"


@pytest.mark.parametrize(
    ("share", "said"), [(None, "–"), (0.0, "0%"), (0.001, "1%"), (0.5, "50%"), (0.999, "99%"), (1.0, "100%")]
)
def test_none_and_all_are_said_only_of_none_and_all(share: float | None, said: str) -> None:
    assert ENGLISH.percent(share) == said


def test_what_is_no_number_is_said_as_it_is() -> None:
    assert ENGLISH.number(float("nan"), 1) == "nan"
    assert Language("de").amount(float("inf")) == "inf"


# Sentences


def test_a_sentence_has_its_numbers_and_dates_in_the_manner_of_the_language() -> None:
    assert ENGLISH(GREETING) == "Since 5 February 2027, 12,345 risks are new."
    german = Language("de", {GREETING.template: "Seit dem {day} sind {count} Risiken neu."})
    assert german(GREETING) == "Seit dem 5. Februar 2027 sind 12.345 Risiken neu."


def test_a_sentence_in_a_sentence_is_translated_too() -> None:
    german = Language("de", {"High": "Hoch", "{risk} if {x}": "{x} gibt {risk}"})
    assert german(message("{risk} if {x}", risk=message("High"), x="{risk}")) == "{risk} gibt Hoch"


def test_values_are_texts_before_they_are_put_in() -> None:
    """A catalogue with such places is refused when it is read; should one get so far, it reaches a text's class at most."""

    class Secret:
        key = "hidden"

        def __str__(self) -> str:
            return "shown"

    sly = Language("de", {"{a}": "{a} {a:>9}"})
    assert sly(message("{a}", a=Secret())) == "shown     shown"
    with pytest.raises(AttributeError):
        Language("de", {"{a}": "{a.key}"})(message("{a}", a=Secret()))


def test_what_is_not_translated_stays_english(shelf: Shelf) -> None:
    german = language("de", shelf(de={"High": "Hoch"}))
    assert (german(message("High")), german(message("Low"))) == ("Hoch", "Low")


# Which language


def test_a_region_without_a_catalogue_takes_the_language_and_keeps_its_manner(shelf: Shelf) -> None:
    folder = shelf(de={"High": "Hoch"}, pt_BR={"High": "Alto"})
    assert language("de-CH", folder).tag == "de-CH"
    assert language("de-CH", folder).number(12345) == "12'345"
    assert language("de-CH", folder)(message("High")) == "Hoch"
    assert language("PT_br", folder)(message("High")) == "Alto"
    assert language("pt", folder) == ENGLISH
    assert language("de-QQ", folder).tag == "de"


def test_a_catalogue_of_a_region_goes_before_that_of_the_language(shelf: Shelf) -> None:
    folder = shelf(de={"High": "Hoch", "January": "Januar"}, de_AT={"January": "Jänner"})
    austrian = language("de-AT", folder)
    assert (austrian(message("High")), austrian(message("January"))) == ("Hoch", "Jänner")
    assert austrian.day(date(2027, 1, 5)) == "5. Jänner 2027"


@pytest.mark.parametrize("tag", ["", "fr", "xx-YY", "../../de", "de/../de", "\ud800", "x" * 5000, "en-"])
def test_what_is_not_there_is_english(tag: str, shelf: Shelf) -> None:
    found = language(tag, shelf(de={"High": "Hoch"}))
    assert found.tag == "en"
    assert found(message("High")) == "High"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(tag=st.text(max_size=30) | st.from_regex(r"\A(de|en|pt)([-_][A-Za-z0-9]{1,8}){0,4}\Z"))
def test_no_tag_fails(tag: str, tmp_path: Path) -> None:
    (tmp_path / "de.po").write_text(po({"High": "Hoch"}), encoding="utf-8")
    found = language(tag, tmp_path)
    assert found.day(DAY)
    assert found.number(1234.5, 1)
    assert found.tag.split("-")[0] in {"de", "en"}


def test_the_languages_are_english_and_what_the_folder_holds(shelf: Shelf) -> None:
    folder = shelf(de={"High": "Hoch"}, cs={"High": "Vysoké"}, qqq={"High": "Qqq"}, fr={})
    (folder / "not a tag.po").write_text(po({"High": "?"}), encoding="utf-8")
    assert languages(folder) == (
        ("en", "English"),
        ("en-GB", "English (United Kingdom)"),
        ("en-US", "English (United States)"),
        ("cs", "Čeština"),
        ("de", "Deutsch"),
        ("qqq", "qqq"),
    )
    assert language("qqq", folder).day(DAY) == "5 February 2027"


def test_without_a_folder_there_is_english(tmp_path: Path) -> None:
    assert language("de", tmp_path / "missing") == ENGLISH
    assert [tag for tag, _ in languages(tmp_path / "missing")] == ["en", "en-GB", "en-US"]


def test_a_broken_catalogue_is_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "de.po").write_bytes(b'msgid "High\nmsgstr "\xff\xfe"')
    (tmp_path / "fr.po").mkdir()
    assert language("de", tmp_path) == language("fr", tmp_path) == ENGLISH
    assert "de.po" in caplog.text
    assert [tag for tag, _ in languages(tmp_path)] == ["en", "en-GB", "en-US"]


def test_a_refused_translation_is_in_the_log(shelf: Shelf, caplog: pytest.LogCaptureFixture) -> None:
    german = language("de", shelf(de={"{count} more": "{zahl} mehr", "High": "Hoch"}))
    assert german(message("{count} more", count=2)) == "2 more"
    assert "{count} more" in caplog.text


# In a report


def test_what_gives_the_sentences_also_writes_the_dates() -> None:
    assert words.date(MOMENT, Language("de")) == "5. Februar 2027"
    assert words.date(DAY, str) == "5 February 2027"
    assert language_of(Language("de").say).tag == "de"
    assert language_of(str) is ENGLISH


def test_english_sentences_need_no_library() -> None:
    code = (
        "import sys; from wa_desktop.report.language import ENGLISH; "
        "from wa_desktop.domain.errors import message; ENGLISH(message('{n} more', n=3)); "
        "print(sorted({'babel'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
