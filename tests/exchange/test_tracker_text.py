"""No text becomes a formula, and no text becomes another one."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.strategies import HALF_TEXTS, ODD_TEXTS
from tests.support.tracker_rows import FORMULAS, odd
from wa_desktop.domain.formulas import defuse
from wa_desktop.exchange.tracker_text import CUT, cut, cut_line, length, one_line, plain, starred


def cells(text: str) -> list[str]:
    """The cells that a spreadsheet with any separator but the comma could make of a text."""
    return re.split("[;\t\r\n]", text)


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet could take it for one, looked at as unkindly as possible."""
    left = cell
    while left and (left[0].isspace() or left[0] == '"' or unicodedata.category(left[0]) in {"Cf", "Zs"}):
        left = left[1:]
    return unicodedata.normalize("NFKC", left[:1]) in {"=", "+", "-", "@"}


spiced = st.lists(
    st.sampled_from([*'=+-@;\t\r\n "\ufeff\u200b\uff1d\uff0b\uff0d\uff20', "'", "a", "\0"])
).map("".join)


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_are_defused(text: str) -> None:
    safe = defuse(plain(text))
    assert not any(map(is_formula, cells(safe)))
    assert safe[0] not in "=+-@\t\r\n"
    assert safe != text


@given(odd | spiced)
def test_no_cell_of_any_text_starts_a_formula_and_only_apostrophes_are_added(text: str) -> None:
    known = plain(text)
    safe = defuse(known)
    assert not any(map(is_formula, cells(safe)))
    assert safe[:1] not in {"\t", "\r", "\n"}
    assert safe.replace("'", "") == known.replace("'", "")
    assert defuse(safe) == safe


@pytest.mark.parametrize(
    "text", ["", "a", "a-b", "1 + 1 = 2", "me@example.com", "a, =b", "'=1", "* item", "https://a.b/?c=d"]
)
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert defuse(text) == text


@pytest.mark.parametrize("text", [*ODD_TEXTS, *HALF_TEXTS])
def test_plain_text_can_be_written_anywhere(text: str) -> None:
    shown = plain(text)
    shown.encode()
    assert not any(
        unicodedata.category(sign) == "Cc" and sign < " " and sign not in "\t\r\n" for sign in shown
    )
    assert plain(shown) == shown


def test_control_characters_are_shown() -> None:
    assert plain("a\0b\x1bc\x7fd\te\n") == "a␀b␛c␡d\te\n"
    assert plain("\ud83d\uffff") == "\ufffd\ufffd"


def test_one_line_has_single_blanks() -> None:
    assert one_line(" a\r\n b\u2028c ") == "a b c"


@given(st.text(st.sampled_from("a😀\n")), st.integers(100, 200))
def test_what_is_too_long_is_cut_with_a_word(text: str, limit: int) -> None:
    short = cut(text * 9, limit)
    assert length(short) <= limit
    if length(text * 9) <= limit:
        assert short == text * 9
    else:
        assert short.endswith(f"\n{CUT}")
        assert (text * 9).startswith(short.removesuffix(f"\n{CUT}"))
        assert length(short) >= limit - 1


def test_headings_are_cut_with_an_ellipsis() -> None:
    assert cut_line("a b\nc", 5) == "a b c"
    assert cut_line("a b\ncd", 5) == "a b …"


def test_stars_are_put_for_bullets_alone() -> None:
    assert (
        starred("- a\r\n> - b\n-\n- - -\n~~~\n+ c\n~~~\n+ d") == "* a\r\n> - b\n-\n- - -\n~~~\n+ c\n~~~\n* d"
    )


def test_no_mark_that_is_not_seen_hides_a_formula() -> None:
    unseen = (chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Cf")
    assert [mark for mark in unseen if defuse(f"{mark}=1+1") != f"'{mark}=1+1"] == []
