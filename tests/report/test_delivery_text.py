"""Long texts are cut where a reader would cut them, and never grow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.strategies import ODD_TEXTS, texts
from wa_desktop.report.delivery_text import passage, plain, sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        ("One.", ("One.",)),
        ("One. Two! Three? Four… Five", ("One.", "Two!", "Three?", "Four…", "Five")),
        ("“Really?” He said “No.” So it is.", ("“Really?”", "He said “No.”", "So it is.")),
        ("Use keys, e.g. RSA. Then rest.", ("Use keys, e.g. RSA.", "Then rest.")),
        ("Z. B. Rotation. Dann Ruhe.", ("Z. B. Rotation.", "Dann Ruhe.")),
        ("Version 2.5 is old. it stays", ("Version 2.5 is old. it stays",)),
        ("Ask Dr. Who vs. Ada. Soon.", ("Ask Dr. Who vs. Ada.", "Soon.")),
        (
            "See s3.amazonaws.com. Élodie knows. Ему тоже.",
            ("See s3.amazonaws.com.", "Élodie knows.", "Ему тоже."),
        ),
        ("鍵は古い。誰も知らない。", ("鍵は古い。", "誰も知らない。")),
    ],
)
def test_sentences(text: str, parts: tuple[str, ...]) -> None:
    assert sentences(text) == parts


@given(texts | st.text("Ab. !?“”。\n"))
def test_no_letter_is_lost_between_sentences(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
    assert all(sentences(text))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("Short. And sweet.", "Short. And sweet."),
        ("Short. And very much longer than that.", "Short."),
        ("One sentence that is much too long for it.", "One sentence that is…"),
        ("A\nline\x07 end.", "A line end."),
    ],
)
def test_a_passage_ends_with_a_sentence(text: str, shown: str) -> None:
    assert passage(text, 24) == shown


@given(texts | st.sampled_from(ODD_TEXTS), st.integers(5, 300))
def test_a_passage_keeps_to_its_place(text: str, most: int) -> None:
    made = passage(plain(text), most)
    assert len(made) <= most
    assert "\n" not in made
