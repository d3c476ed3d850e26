"""A pillar's questions as rows: number, short title, risk and progress."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wa_desktop.domain.answers import PracticeAnswer, answered_count
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Pillar, Question
from wa_desktop.domain.risk import Rating
from wa_desktop.review.review import Review
from wa_desktop.ui.words import risk_word

ItemRole = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class QuestionItem:
    """What one row shows; `progress` is the answered share, 0 to 1; `to_verify` says that somebody did not know."""

    ref: QuestionRef
    question: Question
    rating: Rating
    progress: float
    to_verify: bool


class QuestionListModel(QAbstractListModel):
    """The questions of one pillar of the open review."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[QuestionItem] = []

    def shows(self, alias: str, pillar: Pillar) -> bool:
        """Whether the rows are this pillar's questions already."""
        return [item.question for item in self._items] == list(pillar.questions) and all(
            item.ref.lens == alias for item in self._items
        )

    def show_pillar(self, review: Review, alias: str, pillar: Pillar) -> None:
        """Show another pillar from the beginning."""
        self.beginResetModel()
        self._items = [
            self._item(review, QuestionRef(alias, question.key), question) for question in pillar.questions
        ]
        self.endResetModel()

    def show_questions(self, review: Review, refs: frozenset[QuestionRef]) -> None:
        """Redraw the rows of these questions only."""
        for row, item in enumerate(self._items):
            if item.ref in refs:
                self._items[row] = self._item(review, item.ref, item.question)
                index = self.index(row)
                self.dataChanged.emit(index, index)

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._items = []
        self.endResetModel()

    def item(self, row: int) -> QuestionItem:
        """What a row shows."""
        return self._items[row]

    def row_of(self, ref: QuestionRef) -> int:
        """The row of a question; -1 if it is not here."""
        return next((row for row, item in enumerate(self._items) if item.ref == ref), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many questions."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row's item for the delegate, a sentence for screen readers, words to search in."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        question = item.question
        if role == ItemRole:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{question.label} · {question.short_title or question.title}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{number}, {title}, risk: {risk}").format(
                number=question.label,
                title=question.short_title or question.title,
                risk=risk_word(item.rating.risk),
            )
        return None

    @staticmethod
    def _item(review: Review, ref: QuestionRef, question: Question) -> QuestionItem:
        total = len(question.practices)
        answer = review.snapshot.answer(ref)
        done = answered_count(question, answer)
        share = done / total if total else float(answer.none_of_these or not answer.applicable)
        unknown = any(answer.answer(choice.id) is PracticeAnswer.UNKNOWN for choice in question.practices)
        return QuestionItem(ref, question, review.ratings[ref], share, unknown)
