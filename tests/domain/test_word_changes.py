"""Words that changed between two texts."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.domain.word_changes import MOST_WORDS, Piece, word_changes

texts = st.text("ab \n.,", max_size=30) | st.text(max_size=20)


def changed(pieces: tuple[Piece, ...]) -> list[str]:
    return [one.text for one in pieces if one.changed]


@given(texts, texts)
def test_the_pieces_give_both_texts_back(before: str, after: str) -> None:
    old, new = word_changes(before, after)
    assert ("".join(one.text for one in old), "".join(one.text for one in new)) == (before, after)
    for pieces in (old, new):
        assert all(one.text for one in pieces)
        assert all(one.changed is not other.changed for one, other in pairwise(pieces))
    if before == after:
        assert changed(old) == changed(new) == []


def test_only_the_words_that_differ_are_marked() -> None:
    old, new = word_changes("Who may read the keys?", "Who can read your secret keys?")
    assert changed(old) == ["may", "the"]
    assert changed(new) == ["can", "your secret"]


def test_a_new_text_is_new_as_a_whole() -> None:
    assert word_changes("", "All of it.") == ((), (Piece("All of it.", changed=True),))


def test_what_is_too_long_is_changed_as_a_whole() -> None:
    long = "word " * MOST_WORDS
    assert word_changes(long, long + "more") == ((Piece(long, True),), (Piece(long + "more", True),))
