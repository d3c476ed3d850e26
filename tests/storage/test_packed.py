"""Long texts are stored packed; those of older versions are read as they are, damaged ones are refused."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from sqlalchemy.dialects import sqlite

from tests.support.strategies import texts
from wa_desktop.storage.tables import PackedText

PACKED = PackedText()
DIALECT = sqlite.dialect()


@given(texts)
def test_what_is_packed_is_read_back(text: str) -> None:
    assert PACKED.process_result_value(PACKED.process_bind_param(text, DIALECT), DIALECT) == text


def test_a_text_of_an_older_version_is_read_as_it_is() -> None:
    assert PACKED.process_result_value('{"format":1}', DIALECT) == '{"format":1}'


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        b"nothing of ours",
        zlib.compress(b"text")[:-2],
        zlib.compress(b"text") + b"more",
        zlib.compress(b"\xff\xfe half a text"),
    ],
)
def test_damage_is_refused(stored: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        PACKED.process_result_value(stored, DIALECT)


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PackedText, "MOST", 1000)
    with pytest.raises(ValueError, match="cut off"):
        PACKED.process_result_value(zlib.compress(b"0" * 10_000), DIALECT)
