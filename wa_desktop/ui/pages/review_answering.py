"""Carries out on the question in hand what keys, clicks and menus ask for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wa_desktop.domain.answers import Lane, PracticeAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.ui.pages.review_overlaps import ReviewOverlaps
from wa_desktop.ui.pages.review_requests import ReviewRequests
from wa_desktop.ui.practice_numbers import PracticeNumbers
from wa_desktop.ui.review_keys import ALL_ANSWERS, ANSWERS, ReviewKey
from wa_desktop.ui.widgets.practice_row import PracticeRow
from wa_desktop.ui.widgets.question_view import QuestionView


class ReviewAnswering(QObject):
    """Knows the view and the commands; the page says which question is in hand.

    `left(+1 or -1)`: a step went past the last or first practice; `evidence_requested` carries a choice id,
    empty for the question itself.
    """

    left = Signal(int)
    evidence_requested = Signal(str)

    def __init__(
        self,
        view: QuestionView,
        requests: ReviewRequests,
        overlaps: ReviewOverlaps,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.ref: QuestionRef | None = None
        self._view = view
        self._requests = requests
        self._overlaps = overlaps
        self._numbers = PracticeNumbers(self)
        self._on_row: dict[ReviewKey, Callable[[QuestionRef, PracticeRow], object]] = {
            ReviewKey.CLEAR: self._clear,
            ReviewKey.REASON: self._give_reason,
            ReviewKey.NOTE: self._note,
            ReviewKey.INTERNAL_NOTE: self._note_internally,
            ReviewKey.FLAG: self._flag,
            ReviewKey.EVIDENCE: self._show_evidence,
            ReviewKey.TAKE_OVER: self._take_over,
        }
        self._on_question: dict[ReviewKey, Callable[[QuestionRef], object]] = {
            ReviewKey.DOES_NOT_APPLY: self._toggle_applies,
            ReviewKey.FLAG_QUESTION: requests.toggle_flag,
            ReviewKey.QUESTION_EVIDENCE: self._show_question_evidence,
        }
        self._numbers.chosen.connect(self._on_number_chosen)
        view.answer_requested.connect(self._on_answer_requested)
        view.practice_note_requested.connect(self._on_practice_note_requested)
        view.take_over_requested.connect(self._on_take_over_requested)
        view.none_requested.connect(self._on_none_requested)
        view.applicability_requested.connect(self._on_applicability_requested)
        view.note_requested.connect(self._on_note_requested)

    def carry_out(self, key: ReviewKey) -> bool:
        """Do what a key asks of the question or the practice in hand; False for keys of another kind."""
        self.settle()
        ref, row = self.ref, self._view.in_hand
        if ref is None:
            return False
        if key in ALL_ANSWERS:
            self._requests.answer_all(ref, ALL_ANSWERS[key])
        elif key in self._on_question:
            self._on_question[key](ref)
        elif key is ReviewKey.DOWN or key is ReviewKey.UP:
            self._step(1 if key is ReviewKey.DOWN else -1)
        elif key in ANSWERS or key in self._on_row:
            self._ask_of_row(key, ref, row)
        else:
            return False
        return True

    def type_digit(self, digit: int) -> None:
        """Take a digit of a practice's number in."""
        self._numbers.type(digit, len(self._view.rows))

    def settle(self) -> None:
        """Wait no longer for another digit."""
        self._numbers.settle()

    def _ask_of_row(self, key: ReviewKey, ref: QuestionRef, row: PracticeRow | None) -> None:
        if key is ReviewKey.REASON and self._view.not_applicable_box.isChecked():
            self._view.open_reasons()
        elif self._requests.applies(ref) and row:
            if key in ANSWERS:
                self._answer(ref, row, ANSWERS[key])
            else:
                self._on_row[key](ref, row)

    def _answer(self, ref: QuestionRef, row: PracticeRow, answer: PracticeAnswer) -> None:
        if self._requests.answer(ref, row.choice.id, answer):
            self._step(1)

    def _step(self, by: int) -> None:
        if not self._view.step(by):
            self.left.emit(by)

    def _clear(self, ref: QuestionRef, row: PracticeRow) -> None:
        self._requests.answer(ref, row.choice.id, None)

    def _give_reason(self, ref: QuestionRef, row: PracticeRow) -> None:
        if self._requests.answer(ref, row.choice.id, PracticeAnswer.NOT_APPLICABLE):
            row.open_reasons()

    def _note(self, _ref: QuestionRef, row: PracticeRow) -> None:
        row.open_note(Lane.CLIENT)

    def _note_internally(self, _ref: QuestionRef, row: PracticeRow) -> None:
        row.open_note(Lane.INTERNAL)

    def _flag(self, ref: QuestionRef, row: PracticeRow) -> None:
        self._requests.toggle_flag(ref, row.choice.id)

    def _take_over(self, ref: QuestionRef, row: PracticeRow) -> None:
        if self._overlaps.take_over(ref, row.choice.id):
            self._step(1)

    def _show_evidence(self, _ref: QuestionRef, row: PracticeRow) -> None:
        self.evidence_requested.emit(row.choice.id)

    def _show_question_evidence(self, _ref: QuestionRef) -> None:
        self.evidence_requested.emit("")

    def _toggle_applies(self, ref: QuestionRef) -> None:
        choice_id = self._view.in_hand.choice.id if self._view.in_hand else ""
        if self._requests.toggle_applies(ref):
            self._view.set_applicable(self._requests.is_applicable(ref))
            self._view.focus_practice(choice_id)

    def _on_number_chosen(self, number: int) -> None:
        row = self._view.rows[number - 1]
        if self.ref and row.isEnabled():
            self._view.focus_practice(row.choice.id)
            self._requests.toggle_yes(self.ref, row.choice.id)

    def _on_answer_requested(
        self, choice_id: str, answer: PracticeAnswer | None, reason: Reason | None
    ) -> None:
        if self.ref:
            self._requests.answer(self.ref, choice_id, answer, reason)

    def _on_practice_note_requested(self, choice_id: str, lane: Lane, text: str) -> None:
        if self.ref:
            self._requests.note(self.ref, choice_id, lane, text)

    def _on_take_over_requested(self, choice_id: str) -> None:
        if self.ref:
            self._overlaps.take_over(self.ref, choice_id)

    def _on_none_requested(self, none_of_these: bool) -> None:  # noqa: FBT001 Qt's signal
        if self.ref:
            self._requests.say_none(self.ref, none_of_these)

    def _on_applicability_requested(self, applicable: bool, reason: Reason) -> None:  # noqa: FBT001 Qt's signal
        if self.ref:
            self._requests.apply_question(self.ref, applicable, reason)

    def _on_note_requested(self, lane: Lane, text: str) -> None:
        if self.ref:
            self._requests.note(self.ref, "", lane, text)
