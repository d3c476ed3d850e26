"""Full-text search over texts held in memory: results while somebody types, best first.

The index is an FTS5 table (SQLite documentation, "FTS5 Extension") that is never written to disk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass

import sqlcipher3.dbapi2 as driver

TITLE_WEIGHT = 12.0
"""How much more a word counts in a title than in a body."""

_LONGEST_QUERY = 400
_MOST_WORDS = 16
_SNIPPET_WORDS = 16
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Document:
    """A text to be found; `key` is what a hit names it by, `kind` is handed back with it."""

    key: str
    kind: str
    title: str
    body: str


@dataclass(frozen=True)
class Hit:
    """A document that was found; `snippet` is the part of its body that speaks of the words."""

    key: str
    kind: str
    title: str
    snippet: str


class TextIndex:
    """Documents that can be found by the beginnings of their words; capitals and accents make no difference."""

    def __init__(self) -> None:
        self._connection = driver.connect(":memory:")
        with closing(self._connection.cursor()) as cursor:
            cursor.execute(
                "CREATE VIRTUAL TABLE texts USING fts5("
                "key UNINDEXED, kind UNINDEXED, title, body, tokenize = 'unicode61 remove_diacritics 2')"
            )

    def add(self, documents: Iterable[Document]) -> None:
        """Take documents in; a key that is added twice is found twice."""
        rows = [
            (document.key, document.kind, _storable(document.title), _storable(document.body))
            for document in documents
        ]
        with closing(self._connection.cursor()) as cursor:
            cursor.executemany("INSERT INTO texts (key, kind, title, body) VALUES (?, ?, ?, ?)", rows)

    def find(self, text: str, limit: int = 50) -> list[Hit]:
        """The documents that have every word of a text, or a word that begins so; the best first.

        Any text may come: it is taken as words and never as a query language. No words find nothing.
        """
        query = _query(text)
        if not query:
            return []
        with closing(self._connection.cursor()) as cursor:
            cursor.execute(
                "SELECT key, kind, title, snippet(texts, 3, '', '', '…', ?) FROM texts WHERE texts MATCH ? "
                "ORDER BY bm25(texts, 0.0, 0.0, ?, 1.0), rowid LIMIT ?",
                (_SNIPPET_WORDS, query, TITLE_WEIGHT, limit),
            )
            return [Hit(*row) for row in cursor.fetchall()]

    def close(self) -> None:
        """Let go of the memory."""
        self._connection.close()


def _query(text: str) -> str:
    """Every word in quotation marks, which FTS5 reads as a string, and open at its end."""
    words = _WORD.findall(text[:_LONGEST_QUERY])[:_MOST_WORDS]
    return " ".join(f'"{word}"*' for word in words if word.strip("_"))


def _storable(text: str) -> str:
    """A text that SQLite takes: halves of surrogate pairs, which are no characters, become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")
