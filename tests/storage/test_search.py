"""The full-text index: what is found, in which order, and that no text can break it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_desktop.storage.search import Document, TextIndex

DOCUMENTS = [
    Document("1", "practice", "SEC02-BP02 · Credentials that expire", "Use roles with AWS KMS in Zürich."),
    Document("2", "service", "AWS KMS", "Makes and guards encryption keys."),
    Document("3", "question", "How is data at rest protected?", "Encrypt it, and say who holds the keys."),
]


@pytest.fixture
def index() -> Iterator[TextIndex]:
    made = TextIndex()
    made.add(DOCUMENTS)
    yield made
    made.close()


def keys(index: TextIndex, text: str) -> list[str]:
    return [hit.key for hit in index.find(text)]


def test_a_title_counts_more_than_a_body(index: TextIndex) -> None:
    assert keys(index, "kms") == ["2", "1"]


def test_beginnings_of_words_are_enough(index: TextIndex) -> None:
    assert set(keys(index, "encr")) == {"2", "3"}
    assert keys(index, "ncrypt") == []


def test_every_word_must_be_there(index: TextIndex) -> None:
    assert keys(index, "keys guards") == ["2"]
    assert keys(index, "keys zebra") == []


def test_accents_and_capitals_make_no_difference(index: TextIndex) -> None:
    assert keys(index, "ZURICH") == keys(index, "zürich") == ["1"]


def test_a_practice_is_found_by_its_id(index: TextIndex) -> None:
    assert keys(index, "sec02-bp02") == ["1"]
    assert keys(index, "SEC02 BP") == ["1"]


def test_the_snippet_shows_the_words_in_their_place() -> None:
    index = TextIndex()
    index.add([Document("1", "k", "Title", "before " * 60 + "needle" + " after" * 60)])
    (hit,) = index.find("needle")
    assert "needle" in hit.snippet
    assert len(hit.snippet) < 200
    index.close()


def test_the_limit_holds(index: TextIndex) -> None:
    assert len(index.find("k", 1)) == 1


HOSTILE = [
    "",
    "   ",
    '"',
    '""" "',
    "*",
    "keys *",
    "NEAR(keys guards)",
    "keys AND NOT guards",
    "title:kms",
    "{title body} : kms",
    "-kms",
    "^kms",
    "kms + aws",
    "(",
    "'; DROP TABLE texts; --",
    "_",
    "___ __",
    "\0",
    "k\0ms",
    "😀",
    "😀 kms",
    "\ud800",
    "x" * 10_000,
    "kms " * 2_500,
    '"' * 10_000,
    "\ufb01 \u017f \u0130 \u0131 ß \u2177 \uff12",
    "مرحبا 你好",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_the_search(index: TextIndex, text: str) -> None:
    index.find(text)
    assert keys(index, "kms") == ["2", "1"]


def test_words_of_the_query_language_are_words() -> None:
    index = TextIndex()
    index.add([Document("1", "k", "near and far", "not or"), Document("2", "k", "far", "")])
    assert keys(index, "NEAR") == ["1"]
    assert keys(index, "far AND") == ["1"]
    assert keys(index, "far NOT") == ["1"]
    index.close()


@given(st.text(st.characters(), max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_may_be_searched(text: str) -> None:
    index = TextIndex()
    index.add([Document("1", "kind", text, text)])
    assert len(index.find(text)) <= 1
    index.close()
