"""All questions of a review as rows: number, short title, risk, progress and what was noted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wa_desktop.domain.answers import PracticeAnswer, answered_count
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Pillar, Question
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.risk import Rating
from wa_desktop.domain.workload import Snapshot
from wa_desktop.ui.models.question_words import noted_words, words_of
from wa_desktop.ui.words import risk_word

ItemRole = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class QuestionItem:
    """What one row shows, and what it is found by.

    `progress` is the answered share, 0 to 1; `to_verify` says that somebody did not know; `evidence` counts
    pieces. `order` is the question's place in the order by priorities, from 1; 0 where there is no such order.
    `prioritised` marks the few to ask first. `words` and `notes` are comparable, see `question_words`. `lens` names
    the question's lens where the review has several.
    """

    ref: QuestionRef
    question: Question
    pillar: Pillar
    rating: Rating
    progress: float
    to_verify: bool = False
    flagged: bool = False
    evidence: int = 0
    words: str = ""
    notes: str = ""
    order: int = 0
    prioritised: bool = False
    lens: str = ""

    @property
    def title(self) -> str:
        """The short title, or the question itself where it has none."""
        return self.question.short_title or self.question.title


class Rated(Protocol):
    """What the list reads of an open review, or of a lens that is only tried."""

    @property
    def snapshot(self) -> Snapshot:
        """What is asked and answered."""

    @property
    def ratings(self) -> Ratings:
        """The risk of every question."""


class QuestionListModel(QAbstractListModel):
    """Every question of every lens of the open review, in order. It is made anew only for other lenses."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[QuestionItem] = []
        self._row_of: dict[QuestionRef, int] = {}

    def show_review(self, review: Rated) -> None:
        """Show a review; where its questions are the same as before, rows are only drawn again."""
        shown = [(item.ref, item.question) for item in self._items]
        wanted = [(ref, review.snapshot.question(ref)) for ref in review.snapshot.refs]
        if shown == wanted:
            self.show_questions(review, self._row_of)
            return
        self.beginResetModel()
        self._items = [
            self._item(review, QuestionRef(part.lens.alias, question.key), question, pillar)
            for part in review.snapshot.reviews
            for pillar in part.lens.pillars
            for question in pillar.questions
        ]
        self._row_of = {item.ref: row for row, item in enumerate(self._items)}
        self.endResetModel()

    def show_questions(self, review: Rated, refs: Iterable[QuestionRef]) -> None:
        """Redraw the rows of these questions, where they say something else now."""
        for ref in refs:
            row = self._row_of.get(ref, -1)
            if row >= 0:
                old = self._items[row]
                new = self._item(review, ref, old.question, old.pillar, old.words)
                self._put(row, replace(new, order=old.order, prioritised=old.prioritised))

    def show_order(self, order: Sequence[QuestionRef], prioritised: frozenset[QuestionRef]) -> None:
        """Number the questions in an order of priorities, which may be empty, and mark those to ask first."""
        places: Mapping[QuestionRef, int] = {ref: place for place, ref in enumerate(order, 1)}
        for row, item in enumerate(self._items):
            marked = item.ref in prioritised
            self._put(row, replace(item, order=places.get(item.ref, 0), prioritised=marked))

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._items, self._row_of = [], {}
        self.endResetModel()

    def item(self, row: int) -> QuestionItem:
        """What a row shows."""
        return self._items[row]

    def item_of(self, ref: QuestionRef) -> QuestionItem | None:
        """What a question's row shows; None if it is not here."""
        row = self.row_of(ref)
        return self._items[row] if row >= 0 else None

    def row_of(self, ref: QuestionRef) -> int:
        """The row of a question; -1 if it is not here."""
        return self._row_of.get(ref, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many questions."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row's item for the delegate, and a sentence for screen readers."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ItemRole:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.question.label} · {item.title}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(item)
        return None

    def _sentence(self, item: QuestionItem) -> str:
        sentence = self.tr("{number}, {title}, risk: {risk}").format(
            number=item.question.label, title=item.title, risk=risk_word(item.rating.risk)
        )
        more = [
            item.lens,
            self.tr("priority") if item.prioritised else "",
            self.tr("flagged") if item.flagged else "",
            self.tr("with notes") if item.notes else "",
            self.tr("%n piece(s) of evidence", "", item.evidence) if item.evidence else "",
        ]
        return ", ".join([sentence, *(word for word in more if word)])

    def _put(self, row: int, item: QuestionItem) -> None:
        if item != self._items[row]:
            self._items[row] = item
            index = self.index(row)
            self.dataChanged.emit(index, index)

    @staticmethod
    def _item(
        review: Rated, ref: QuestionRef, question: Question, pillar: Pillar, words: str = ""
    ) -> QuestionItem:
        total = len(question.practices)
        answer = review.snapshot.answer(ref)
        done = answered_count(question, answer)
        return QuestionItem(
            ref,
            question,
            pillar,
            review.ratings[ref],
            done / total if total else float(answer.none_of_these or not answer.applicable),
            to_verify=answer.applicable
            and any(answer.answer(choice.id) is PracticeAnswer.UNKNOWN for choice in question.practices),
            flagged=answer.is_flagged,
            evidence=len(answer.all_evidence),
            words=words or words_of(question),
            notes=noted_words(answer),
            lens=review.snapshot.review(ref.lens).lens.name if len(review.snapshot.reviews) > 1 else "",
        )
