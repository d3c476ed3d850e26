"""Cells of a CSV file: never a formula, and always the way back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.strategies import texts
from wa_desktop.domain.formulas import guarded, unguarded

FORMULA = re.compile(
    r"(^|[;\t\n\r\x85\u2028\u2029])[\s\"\u200b\u200e\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]"
)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("plain", "plain"),
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("- one\n- two", "'- one\n'- two"),
        ("one; =two", "one;' =two"),
        ("\tx", "'\tx"),
        ("'\nx", "''\nx"),
        ("\u200b=x", "'\u200b=x"),
        ("\uff1dx", "'\uff1dx"),
        ("'quoted' words", "'quoted' words"),
        ("(choice_1 && !choice_2)", "(choice_1 && !choice_2)"),
        ("!choice", "!choice"),
        ("", ""),
        ("''", "''"),
    ],
)
def test_examples(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert unguarded(cell) == text


@given(st.one_of(texts, st.text(st.sampled_from("'=+-@; \t\n\ra\"\u200b\uff1d"), max_size=12)))
def test_nothing_is_a_formula_and_everything_comes_back(text: str) -> None:
    cell = guarded(text)
    assert not FORMULA.search(cell)
    assert unguarded(cell) == text
