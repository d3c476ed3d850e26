"""Texts in a sentence of the history: cut, listed, and what changed in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.domain.errors import Message, message
from wa_desktop.report.history_texts import (
    LONGEST,
    MOST_WORDS,
    in_sentence,
    listed,
    short,
    stacked,
    word_difference,
)

SENTENCES = st.lists(st.sampled_from(["a", "b", "c", "dd"]), max_size=12).map(" ".join)


@given(SENTENCES, SENTENCES)
def test_a_word_difference_is_empty_for_the_same_words_alone(before: str, after: str) -> None:
    assert (word_difference(before, after) == ("", "")) == (before.split() == after.split())


@given(SENTENCES, SENTENCES)
def test_a_word_difference_seen_from_the_other_side_has_the_same_number_of_words(
    before: str, after: str
) -> None:
    gone, come = (len(text.replace("…", "").split()) for text in word_difference(before, after))
    assert len(before.split()) - gone == len(after.split()) - come


def test_a_long_text_of_one_word_is_compared_within_reason() -> None:
    gone, come = word_difference("x " * 100_000, "y " * 100_000)
    assert len(gone.split()) <= MOST_WORDS
    assert len(come.split()) <= MOST_WORDS


@given(st.text(), st.integers(2, 90))
def test_short_text_is_short_and_on_one_line(text: str, longest: int) -> None:
    found = short(text, longest)
    assert len(found) <= longest
    assert found.splitlines() in ([], [found])


def test_each_text_within_a_word_of_ours_is_cut() -> None:
    word = message("{a} ({b}), {count}", a="x" * 500, b=message("“{c}”", c="two\nlines"), count=3)
    assert str(in_sentence(word)) == f"{'x' * (LONGEST - 1)}… (“two lines”), 3"


PARTS = st.lists(st.text("ab", max_size=3) | st.sampled_from([message("Yes"), message("No")]), max_size=9)


@given(PARTS)
def test_a_list_of_texts_and_words_of_ours_reads_in_order(parts: list[Message | str]) -> None:
    assert str(listed(parts)) == ", ".join(map(str, parts))
    bullet = "• " if len(parts) > 1 else ""
    assert str(stacked(parts)) == "\n".join(f"{bullet}{part}" for part in parts)


def test_a_list_of_thousands_can_still_be_said() -> None:
    assert str(listed([message("Yes")] * 5000)).count("Yes") == 5000
