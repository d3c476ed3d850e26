"""Evidence as the window shows it: words for one piece, whose names to offer, and the list of what is here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wa_desktop.domain.evidence import Evidence
from wa_desktop.domain.workload import Snapshot, comparable
from wa_desktop.ui.words import date_word, evidence_kind_word, sureness_word

EvidenceRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds an Evidence."""
UnkeptRole = Qt.ItemDataRole.UserRole + 1
"""Role under which the delegate finds whether something typed of the piece is not on disk."""

LONGEST_TITLE = 255
_LONGEST_LINE = 300
_SHAPING = frozenset("\u200c\u200d")
"""Joiners that letters of some scripts need; they hide nothing."""

Index = QModelIndex | QPersistentModelIndex


def plain_line(text: str) -> str:
    """The beginning of a text in one line, without signs that hide or turn round what is written.

    Such a sign makes "gpj.exe" read "exe.jpg" (U+202E and its like, Unicode Standard Annex 9).
    """
    seen = "".join(
        sign
        for sign in text[: 4 * _LONGEST_LINE]
        if sign.isspace() or sign in _SHAPING or unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co"}
    )
    return " ".join(seen.split())[:_LONGEST_LINE]


def title_of_link(link: str) -> str:
    """What a link is called until it gets a name: host and path."""
    if not re.match(r"https?://", link):
        return ""
    try:
        parts = urlsplit(link)
    except ValueError:  # half an IPv6 address
        return link[:LONGEST_TITLE]
    return f"{parts.netloc}{parts.path}".rstrip("/")[:LONGEST_TITLE]


def shown_title(evidence: Evidence) -> str:
    """A piece's title in one safe line."""
    return plain_line(evidence.title) or plain_line(title_of_link(evidence.link))


def source_line(evidence: Evidence) -> str:
    """Who gave it and when."""
    day = date_word(evidence.given_on) if evidence.given_on else ""
    return " · ".join(part for part in (plain_line(evidence.said_by), day) if part)


def spoken(evidence: Evidence) -> str:
    """All of it in words, for tooltips and screen readers."""
    words = _tr("{title}, {kind}, {sureness}").format(
        title=shown_title(evidence),
        kind=evidence_kind_word(evidence.kind).lower(),
        sureness=sureness_word(evidence.sureness).lower(),
    )
    return ", ".join(part for part in (words, source_line(evidence).replace(" · ", ", ")) if part)


def people(snapshot: Snapshot) -> tuple[str, ...]:
    """Who may have said something: those in the room now, then names used before, then other attendees."""
    running = [workshop for workshop in snapshot.workshops if workshop.clock.is_running]
    others = [workshop for workshop in snapshot.workshops if not workshop.clock.is_running]
    names: dict[str, str] = {}
    for name in (
        *(attendee.name for workshop in running for attendee in workshop.attendees),
        *_names_used(snapshot),
        *(attendee.name for workshop in reversed(others) for attendee in workshop.attendees),
    ):
        if name.strip():
            names.setdefault(comparable(name), name.strip())
    return tuple(names.values())


def _names_used(snapshot: Snapshot) -> Iterator[str]:
    """The names on the review's evidence, the one used last first."""
    pieces = [
        piece
        for review in snapshot.reviews
        for answer in review.answers.values()
        for piece in answer.all_evidence
    ]
    dated = sorted(
        pieces, key=lambda piece: piece.added_at.timestamp() if piece.added_at else 0.0, reverse=True
    )
    return (piece.said_by for piece in dated)


def is_blank(piece: Evidence) -> bool:
    """Whether nothing would be lost with a new piece."""
    return not (piece.title.strip() or piece.link.strip() or piece.said_by.strip())


class EvidenceModel(QAbstractListModel):
    """The pieces in one place, in order; a piece that cannot be kept as it is typed says so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Evidence, ...] = ()
        self._unkept: frozenset[str] = frozenset()

    def show(self, pieces: Sequence[Evidence], unkept: Sequence[str]) -> None:
        """Show other pieces, or the same with other words; `unkept` are the ids of those not on disk so."""
        before, after = self._pieces, tuple(pieces)
        typed = frozenset(unkept)
        if [piece.id for piece in before] != [piece.id for piece in after]:
            self.beginResetModel()
            self._pieces, self._unkept = after, typed
            self.endResetModel()
        elif (before, self._unkept) != (after, typed):
            self._pieces, self._unkept = after, typed
            self.dataChanged.emit(self.index(0), self.index(len(after) - 1))

    @property
    def ids(self) -> list[str]:
        """The ids of the pieces, in order."""
        return [piece.id for piece in self._pieces]

    def piece(self, row: int) -> Evidence | None:
        """The piece in a row."""
        return self._pieces[row] if 0 <= row < len(self._pieces) else None

    def row_of(self, piece_id: str) -> int:
        """The row of a piece; -1 if it is not here."""
        return next((row for row, piece in enumerate(self._pieces) if piece.id == piece_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many pieces."""
        return 0 if parent.isValid() else len(self._pieces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The piece for the delegate, and its words."""
        piece = self.piece(index.row()) if index.isValid() else None
        if piece is None:
            return None
        if role == EvidenceRole:
            return piece
        if role == UnkeptRole:
            return piece.id in self._unkept
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_title(piece)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(piece)
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Evidence", text)
