"""The way through a review as the list shows it: where on and back lead, and what is said at the ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.review.review import Review
from wa_desktop.ui.models.question_walk import neighbour, next_open, open_practices
from wa_desktop.ui.widgets.question_list import QuestionList


class ReviewWalk(QObject):
    """Follows what is listed where somebody looks for some questions or walks by priorities, else the lenses."""

    def __init__(self, finder: QuestionList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = finder

    def neighbour(self, review: Review, ref: QuestionRef, step: int) -> QuestionRef | None:
        """The question after (+1) or before (-1) one; None beyond the ends."""
        return neighbour(self._refs(review), ref, step)

    def next_open(self, review: Review, ref: QuestionRef | None) -> QuestionRef | None:
        """The next question with something left to answer; where the list has none, one of all."""
        snapshot = review.snapshot
        return next_open(snapshot, self._refs(review), ref) or next_open(snapshot, snapshot.refs, ref)

    def end_words(self, review: Review, step: int) -> str:
        """What is said beyond the first or the last question."""
        if step < 0:
            return self.tr("This is the first question.")
        left = sum(len(open_practices(review.snapshot, ref)) for ref in review.snapshot.refs)
        if not left:
            return self.tr("This is the last question, and every practice is answered.")
        return self.tr("This is the last question. Still open: %n practice(s).", "", left)

    def _refs(self, review: Review) -> Sequence[QuestionRef]:
        filtered = self._finder.filtered
        looking = filtered.by_order or filtered.filters.active
        return filtered.refs() if looking else review.snapshot.refs
