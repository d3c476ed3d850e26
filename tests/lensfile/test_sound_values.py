"""The quick ways past what is sound come to the same as the long ones, and only where there is nothing to say."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.domain.rules import _of_one_operator, _Parser, parse
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.check_fields import read_id, read_resource, read_text, sound_resource
from wa_desktop.lensfile.findings import Remarks

TEXTS = st.one_of(
    st.sampled_from(
        ["", " ", "\n\t", "a", "100 %", " a ", "x" * 64, "x" * 65, "x" * 1024, "x" * 1025, "\u2003"]
    ),
    st.text(max_size=12),
)
URLS = st.one_of(
    st.sampled_from(["", " ", "https://", "http://a", "HTTPS://a b", " https://a", "https://a\n", "ftp://a"]),
    st.integers(1015, 1030).map(lambda length: "http://" + "a" * (length - 7)),
    st.integers(2040, 2055).map(lambda length: "https://" + "a" * (length - 8)),
    st.text(max_size=8).map("https://".__add__),
)
VALUES = st.one_of(
    st.fixed_dictionaries({}, optional={"displayText": TEXTS, "url": URLS, "more": st.none()}),
    st.fixed_dictionaries({"displayText": st.sampled_from([None, 7, []]), "url": URLS}),
    st.sampled_from([None, 7, "text", []]),
)


@given(VALUES, st.sampled_from([limits.CHOICE_RESOURCE, limits.QUESTION_RESOURCE]), st.booleans())
def test_a_sound_resource_is_one_without_remarks(
    value: Any, limit: limits.ResourceLimit, text_required: bool
) -> None:
    remarks = Remarks()
    slowly = read_resource(remarks, value, (), limit, text_required=text_required)
    quickly = sound_resource(value, limit)
    if quickly is None:
        assert remarks.all or slowly is None or not slowly.text.strip()
    else:
        assert quickly == slowly
        assert remarks.all == []


@pytest.mark.parametrize("limit", [limits.NAME, limits.TITLE, limits.DESCRIPTION, limits.DISPLAY_TEXT])
@given(text=TEXTS)
def test_a_sound_text_is_one_without_remarks(limit: limits.TextLimit, text: str) -> None:
    remarks = Remarks()
    assert read_text(remarks, {"title": text}, "title", (), limit) == text
    assert (not remarks.all) == bool(limit.sound.fullmatch(text))


@pytest.mark.parametrize("text", ["ab", "abc", "x" * 128, "x" * 129, "a-b", "abc\n", "äöü", "١٢٣", "default"])
def test_a_sound_id_is_one_without_remarks(text: str) -> None:
    remarks = Remarks()
    assert read_id(remarks, {"id": text}, ()) == text
    assert (not remarks.all) == bool(limits.SOUND_ID.fullmatch(text))


WORDS = st.sampled_from(["a", "b_1", "C", "default", "default_no", "ä"])
GAPS = st.sampled_from(["", " ", "\n ", "\u2003"])


@given(
    st.lists(st.tuples(GAPS, WORDS, GAPS), min_size=1, max_size=6), st.sampled_from(["&&", "||", "&", " "])
)
def test_names_with_one_operator_are_read_as_the_grammar_has_it(
    parts: list[tuple[str, str, str]], sign: str
) -> None:
    text = sign.join(map("".join, parts))
    words = [word for _, word, _ in parts]
    quickly = _of_one_operator(text, words)
    if quickly is not None:
        assert quickly == _Parser(text).parse()
        assert parse(text).names == tuple(dict.fromkeys(words))
    else:
        lawful = sign in {"&&", "||"} or len(parts) == 1
        assert not lawful or "default" in words or "ä" in words
