"""A catalogue may come from anybody: what does not fit is left out, and nothing in it can reach into the program."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.catalogues import po
from wa_desktop.domain.errors import DamagedError
from wa_desktop.report.catalogue import Catalogue, places_of, read_catalogue


def read(folder: Path, text: str | bytes) -> Catalogue:
    file = folder / "de.po"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_catalogue(file)


def test_translations_are_read(tmp_path: Path) -> None:
    entries = {'{count} "more"': "{count} „weitere“ \\ \t", "Two\nlines": "Zwei\nZeilen"}
    found = read(tmp_path, po(entries))
    assert found.sentences == entries
    assert found.refused == ()


@pytest.mark.parametrize(
    "translated",
    [
        "ohne",
        "{b}",
        "{a} {b}",
        "{}",
        "{0}",
        "{a.__class__}",
        "{a.__class__.__mro__[1].__subclasses__}",
        "{a[0]}",
        "{a!r}",
        "{a:>9999999}",
        "{a:{a}}",
        "{a",
        "a}",
        "{ a }",
    ],
)
def test_other_places_than_the_sentence_has_are_refused(translated: str, tmp_path: Path) -> None:
    found = read(tmp_path, po({"Only {a}": translated, "High": "Hoch"}))
    assert found.sentences == {"High": "Hoch"}
    assert found.refused == ("Only {a}",)


def test_a_place_may_move_and_come_twice(tmp_path: Path) -> None:
    entries = {"{a} of {b}": "{b}: {a} {{{a}}}"}
    assert read(tmp_path, po(entries)).sentences == entries


def test_what_is_not_finished_is_not_taken(tmp_path: Path) -> None:
    text = po({"Empty": ""}) + (
        '\n#, fuzzy\nmsgid "Guess"\nmsgstr "Vermutung"\n'
        '\nmsgctxt "verb"\nmsgid "Open"\nmsgstr "Öffnen"\n'
        '\nmsgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} Tag"\nmsgstr[1] "{n} Tage"\n'
        '\n#~ msgid "Old"\n#~ msgstr "Alt"\n'
    )
    assert read(tmp_path, text) == Catalogue({}, ())


HEAD = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-99\\n"\n\nmsgid "\xc3\xa4"\nmsgstr "x"\n'


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02",
        HEAD,
        b"nonsense\n",
        b'msgid "a"\nmsgid "b"\n',
        b'"a"\n',
        b'msgid "a"\nmsgstr[x] "b"\n',
        b'msgid "a"\nmsgid_plural "b"\nmsgstr "c"\nmsgstr[7] "d"\n',
        b'msgid ""\nmsgstr "Plural-Forms: nplurals=x; plural=;\\n"\n\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n',
        b'msgid ""\nmsgstr "POT-Creation-Date: yesterday\\n"\n',
        b"#-#-#-#-# conflict\n",
    ],
)
def test_what_is_no_catalogue_is_said(
    data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(DamagedError, match=r"de\.po"):
        read(tmp_path, data)
    assert capsys.readouterr() == ("", "")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(st.data())
def test_any_file_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    pieces = [
        *(b'msgid "a {x}"', b'msgstr "b {x}"', b'"more"', b"msgstr[0]", b"#, fuzzy", b"#: place:1", b"#~ "),
        *(b'msgctxt "c"', b'msgid_plural "d"', b"", b'msgid ""', b'msgstr "Language: de\\n"', b"\xff", b'"'),
        *(b'msgstr "Content-Type: text/plain; charset=ascii\\n"', b"#-#-#-#-#", b"msgstr[9999999]"),
    ]
    lines = data.draw(st.lists(st.sampled_from(pieces) | st.binary(max_size=12), max_size=12))
    try:
        found = read(tmp_path, b"\n".join(lines))
    except DamagedError:
        return
    for english, translated in found.sentences.items():
        assert places_of(english) == places_of(translated)


@given(st.text(alphabet="{}!:.[]ab0 ", max_size=12))
def test_a_text_with_places_can_be_filled_in(text: str) -> None:
    places = places_of(text)
    if places is None:
        return
    filled = text.format(**dict.fromkeys(places, "x"))
    assert all(name in string.ascii_letters or name.isidentifier() for name in places)
    assert len(filled) <= len(text)
