"""Every character finds a typeface, or a name; none vanishes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.strategies import HALF_TEXTS, SHORT_ODD_TEXTS
from wa_desktop.report.coverage import characters, name_of, runs, visible
from wa_desktop.system import fonts


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\x00b\x07", "a[U+0000]b[U+0007]"),
        ("\x85\x1c", "[U+0085][U+001C]"),
        ("line\nline\ttab", "line\nline\ttab"),
        ("\u2028", "\n"),
        ("\ud800", "[U+D800]"),
        ("\ud83d\ude00", "😀"),
        ("\ue000", "[U+E000]"),
        ("\U0010ffff", "[U+10FFFF]"),
        ("r\u030c", "ř"),
        ("👨\u200d👩", "👨👩"),
        ("\u202egnp.exe", "gnp.exe"),
        ("☀\ufe0f", "☀"),
        ("\ufeffstart", "start"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_names() -> None:
    assert name_of("😀") == "[grinning face]"
    assert name_of("\ue000") == "[U+E000]"


@pytest.mark.parametrize(
    "text", ["Hello", "Příliš žluťoučký kůň", "Ελληνικά", "Кириллица", "größer … “quoted” – €"]
)
def test_european_text_is_set_in_roboto(text: str) -> None:
    assert [run.family for run in runs(text)] == [fonts.roboto()]


def test_text_is_cut_where_the_typeface_changes() -> None:
    found = runs("risk ∀x שלום")
    assert "".join(run.text for run in found) == "risk ∀x שלום"
    assert [run.family for run in found] == [
        fonts.roboto(),
        fonts.dejavu(),
        fonts.roboto(),
        fonts.dejavu(),
    ]


def test_a_letter_and_its_marks_stay_together() -> None:
    for run in runs("x\u0323\u030c"):
        assert not unicodedata.combining(run.text[0])


def test_unreadable_files_cover_nothing(tmp_path: object) -> None:
    path = fonts.roboto().regular.parent / "no-such-font.ttf"
    assert characters(path) == frozenset()


def test_a_file_that_is_no_font_covers_nothing(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "broken.ttf"
    path.write_bytes(b"\x00\x01\x00\x00 no font at all")
    assert characters(path) == frozenset()


@settings(deadline=None)
@given(
    st.one_of(
        st.text(),
        st.text(st.characters(min_codepoint=0xD7F0)),
        st.sampled_from([*SHORT_ODD_TEXTS, *HALF_TEXTS]),
    )
)
def test_runs_lose_nothing_and_cover_what_they_say(text: str) -> None:
    found = runs(text)
    assert "".join(run.text for run in found) == visible(text)
    for run in found:
        if run.family:
            known = characters(run.family.regular)
            assert all(ord(sign) in known or sign == " " for sign in run.text)


@settings(deadline=None)
@given(st.text(st.characters(categories=["Cc", "Cs", "Co", "Cn"]), min_size=1))
def test_what_cannot_be_seen_gets_a_name(text: str) -> None:
    shown = visible(text)
    assert shown.strip() or set(text) <= {"\n", "\t"}
