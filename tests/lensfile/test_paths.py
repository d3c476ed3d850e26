"""Paths of values and their JSON pointers, there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.lensfile.findings import Path, path_of, pointer

KEYS = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("Cc", "Cs")))


@given(
    st.lists(
        st.one_of(
            st.integers(0, 999_999_999),
            KEYS.filter(lambda key: not key.isascii() or not key.isdigit()),
        )
    ).map(tuple)
)
def test_a_path_comes_back_from_its_pointer(path: Path) -> None:
    assert path_of(pointer(path)) == path


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", ()),
        ("/", ("",)),
        ("/pillars/0/questions/12/id", ("pillars", 0, "questions", 12, "id")),
        ("/a~1b/m~0n/~01", ("a/b", "m~n", "~1")),
        ("/00/-1/1e3/٣", ("00", "-1", "1e3", "٣")),
        ("/" + "9" * 5000, ("9" * 5000,)),
    ],
)
def test_pointers_lead_to_values(text: str, path: Path) -> None:
    assert path_of(text) == path
    assert [type(step) for step in path_of(text)] == [type(step) for step in path]
