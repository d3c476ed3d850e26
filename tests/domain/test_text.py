"""Half characters are shown as such, everything else is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.strategies import half_texts
from wa_desktop.domain.text import whole_text


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("", ""),
        ("plain", "plain"),
        ("cut \ud83d", "cut �"),
        ("\ude00 rest", "� rest"),
        ("a\udc80b", "a�b"),
        ("\ud83d\ude00", "😀"),
        ("\ud83d\ud83d\ude00", "�😀"),
        ("\ufeffmark", "\ufeffmark"),
    ],
)
def test_halves_become_visible_and_pairs_become_whole(text: str, whole: str) -> None:
    assert whole_text(text) == whole


@given(st.text())
def test_whole_text_stays_as_it_is(text: str) -> None:
    assert whole_text(text) == text


@given(half_texts)
def test_the_result_can_always_be_written(text: str) -> None:
    whole = whole_text(text)
    assert whole.encode().decode() == whole
    assert whole_text(whole) == whole
