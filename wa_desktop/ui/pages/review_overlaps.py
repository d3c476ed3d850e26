"""What the lenses of a review have in common: shown beside the question in hand, and taken over on request."""

from __future__ import annotations

from PySide6.QtCore import QObject

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.overlaps import Overlap, Overlaps, overlap_of
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.overlap_words import Elsewhere, elsewhere, overlap_note
from wa_desktop.ui.pages.review_requests import ReviewRequests
from wa_desktop.ui.review_keys import undo_legend
from wa_desktop.ui.widgets.question_view import QuestionView
from wa_desktop.ui.words import answer_word


class ReviewOverlaps(QObject):
    """Knows the overlaps of the open review's lenses; nothing is ever taken over by itself."""

    def __init__(
        self, bridge: Bridge, view: QuestionView, requests: ReviewRequests, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._view = view
        self._requests = requests
        self._overlaps = Overlaps()

    def show_lenses(self, review: Review) -> None:
        """Find what these lenses have in common."""
        self._overlaps = Overlaps.between(part.lens for part in review.snapshot.reviews)

    def show_question(self, review: Review, ref: QuestionRef) -> None:
        """Say below each practice of the question in hand what other lenses say of it."""
        if not self._overlaps.others:
            return
        notes = {}
        for row in self._view.rows:
            note = overlap_note(review.snapshot, self._of(review, ref, row.choice.id))
            if not (note.can_take and review.read_only):  # there is nobody to take it over
                notes[row.choice.id] = note
        self._view.show_overlaps(notes)

    def elsewhere(self, review: Review, ref: QuestionRef, choice: str) -> list[Elsewhere]:
        """The practices of other lenses that say the same as one of the question in hand."""
        return elsewhere(review.snapshot, self._of(review, ref, choice))

    def take_over(self, ref: QuestionRef, choice: str) -> bool:
        """Answer an open practice as its counterpart is; False, and a sentence, where nothing is offered."""
        review = self._bridge.review
        if review is None:
            return False
        question = review.snapshot.question(ref)
        offered = self._of(review, ref, choice).offered
        if offered is None:
            sentence = self.tr("No other lens offers an answer for {practice}.")
            self._requests.said.emit(sentence.format(practice=question.choice(choice).label))
            return False
        there = review.snapshot.question(offered.practice.ref)
        done = self._requests.answer(ref, choice, offered.answer, offered.reason)
        if done:
            sentence = self.tr("{practice} answered {answer}, as in {question}. {key} takes it back.")
            self._requests.said.emit(
                sentence.format(
                    practice=question.choice(choice).label,
                    answer=answer_word(offered.answer),
                    question=there.label,
                    key=undo_legend(),
                )
            )
        return done

    def _of(self, review: Review, ref: QuestionRef, choice: str) -> Overlap:
        return overlap_of(review.snapshot, self._overlaps, PracticeRef(ref.lens, ref.question, choice))
