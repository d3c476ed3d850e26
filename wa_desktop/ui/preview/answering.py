"""Carries out on a rehearsal what keys, clicks and menus ask for on the question in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from wa_desktop.domain.answers import Lane, PracticeAnswer, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.review.annotations import NotePractice, NoteQuestion, SetFlag
from wa_desktop.review.bulk import AnswerAll
from wa_desktop.review.commands import AnswerPractice, Command, SayNoneOfThese, SetApplicability
from wa_desktop.ui.practice_numbers import PracticeNumbers
from wa_desktop.ui.preview.rehearsal import Rehearsal
from wa_desktop.ui.review_keys import ALL_ANSWERS, ANSWERS, FROM_FIELDS, ReviewKey, asked_for, types_text
from wa_desktop.ui.widgets.practice_row import PracticeRow
from wa_desktop.ui.widgets.question_view import QuestionView

_HELD_DOWN = {ReviewKey.DOWN, ReviewKey.UP, ReviewKey.NEXT_QUESTION, ReviewKey.PREVIOUS_QUESTION}
_NOT_KEPT = {ReviewKey.EVIDENCE, ReviewKey.QUESTION_EVIDENCE, ReviewKey.PILLAR_NOTES}


class RehearsalAnswering(QObject):
    """Knows the view and the rehearsal; its owner says by `ref` which question is in hand.

    `answered` carries the questions (frozenset of QuestionRef) that are answered otherwise now, or none where the
    old state is to be shown again; `left(+1 or -1)` says that a step went past the last or first practice; `said`
    carries a sentence.
    """

    answered = Signal(object)
    left = Signal(int)
    said = Signal(str)

    def __init__(self, view: QuestionView, rehearsal: Rehearsal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ref: QuestionRef | None = None
        self._view = view
        self._rehearsal = rehearsal
        self._numbers = PracticeNumbers(self)
        self._numbers.chosen.connect(self._on_number_chosen)
        self._on_row: dict[ReviewKey, Callable[[QuestionRef, PracticeRow], object]] = {
            ReviewKey.CLEAR: self._clear,
            ReviewKey.REASON: self._give_reason,
            ReviewKey.FLAG: self._flag,
            ReviewKey.NOTE: self._note,
            ReviewKey.INTERNAL_NOTE: self._note_internally,
        }
        view.head.menu_button.hide()  # it leads to the review's history and to other workloads
        view.answer_requested.connect(self._on_answer_requested)
        view.practice_note_requested.connect(self._on_practice_note_requested)
        view.none_requested.connect(self._on_none_requested)
        view.applicability_requested.connect(self._on_applicability_requested)
        view.note_requested.connect(self._on_note_requested)
        view.key_requested.connect(self.carry_out)

    def press(self, event: QKeyEvent) -> ReviewKey | None:
        """Obey a key of the review page; one that is not for the question in hand comes back, else None.

        What is typed into a field never answers. The event is accepted only if it was obeyed.
        """
        key = asked_for(event)
        event.ignore()
        if key is None or (types_text(QApplication.focusWidget()) and key not in FROM_FIELDS):
            return None
        if event.isAutoRepeat() and key not in _HELD_DOWN:
            event.accept()
            return None
        if key is ReviewKey.NUMBER:
            self._numbers.type(int(event.text()), len(self._view.rows))
        elif not self.carry_out(key):
            return key
        event.accept()
        return None

    def carry_out(self, key: ReviewKey) -> bool:
        """Do what a key asks of the question or the practice in hand; False for keys of another kind."""
        self._numbers.settle()
        ref, row = self.ref, self._view.in_hand
        if ref is None:
            return False
        if key in _NOT_KEPT:
            self.said.emit(self.tr("Evidence and notes on pillars belong to a review; here nothing is kept."))
        elif key in ALL_ANSWERS:
            self._answer_all(ref, ALL_ANSWERS[key])
        elif key is ReviewKey.DOES_NOT_APPLY:
            self._perform(SetApplicability(ref, not self._answer_of(ref).applicable))
        elif key is ReviewKey.FLAG_QUESTION:
            self._perform(SetFlag(ref, "", not self._answer_of(ref).flag))
        elif key is ReviewKey.DOWN or key is ReviewKey.UP:
            self._step(1 if key is ReviewKey.DOWN else -1)
        elif key is ReviewKey.REASON and not self._answer_of(ref).applicable:
            self._view.open_reasons()
        elif key in ANSWERS or key in self._on_row:
            self._ask_of_row(key, ref, row)
        else:
            return False
        return True

    def _ask_of_row(self, key: ReviewKey, ref: QuestionRef, row: PracticeRow | None) -> None:
        if row is None or not self._answer_of(ref).applicable:
            return
        if key in ANSWERS:
            self._answer(ref, row.choice.id, ANSWERS[key])
            self._step(1)
        else:
            self._on_row[key](ref, row)

    def _answer_of(self, ref: QuestionRef) -> QuestionAnswer:
        return self._rehearsal.snapshot.answer(ref)

    def _perform(self, command: Command) -> None:
        self.answered.emit(self._rehearsal.perform(command))

    def _step(self, by: int) -> None:
        if not self._view.step(by):
            self.left.emit(by)

    def _answer(
        self, ref: QuestionRef, choice: str, answer: PracticeAnswer | None, reason: Reason | None = None
    ) -> None:
        kept = self._answer_of(ref).entry(choice).reason
        self._perform(AnswerPractice(ref, choice, answer, kept if reason is None else reason))

    def _answer_all(self, ref: QuestionRef, answer: PracticeAnswer | None) -> None:
        has_none = self._rehearsal.snapshot.question(ref).none_choice is not None
        if not self._answer_of(ref).applicable:
            return
        if answer is PracticeAnswer.NO and has_none:
            self._perform(SayNoneOfThese(ref, True))
        else:
            self._perform(AnswerAll((ref,), answer))

    def _clear(self, ref: QuestionRef, row: PracticeRow) -> None:
        self._answer(ref, row.choice.id, None)

    def _give_reason(self, ref: QuestionRef, row: PracticeRow) -> None:
        self._answer(ref, row.choice.id, PracticeAnswer.NOT_APPLICABLE)
        row.open_reasons()

    def _flag(self, ref: QuestionRef, row: PracticeRow) -> None:
        flagged = self._answer_of(ref).entry(row.choice.id).flag
        self._perform(SetFlag(ref, row.choice.id, not flagged))

    def _note(self, _ref: QuestionRef, row: PracticeRow) -> None:
        row.open_note(Lane.CLIENT)

    def _note_internally(self, _ref: QuestionRef, row: PracticeRow) -> None:
        row.open_note(Lane.INTERNAL)

    # What happens

    def _on_number_chosen(self, number: int) -> None:
        row = self._view.rows[number - 1]
        if self.ref and row.isEnabled():
            self._view.focus_practice(row.choice.id)
            is_yes = self._answer_of(self.ref).answer(row.choice.id) is PracticeAnswer.YES
            self._answer(self.ref, row.choice.id, None if is_yes else PracticeAnswer.YES)

    def _on_answer_requested(
        self, choice_id: str, answer: PracticeAnswer | None, reason: Reason | None
    ) -> None:
        if self.ref:
            self._answer(self.ref, choice_id, answer, reason)

    def _on_practice_note_requested(self, choice_id: str, lane: Lane, text: str) -> None:
        if self.ref:
            self._perform(NotePractice(self.ref, choice_id, text, lane))

    def _on_none_requested(self, none_of_these: bool) -> None:  # noqa: FBT001 Qt's signal
        if self.ref:
            self._perform(SayNoneOfThese(self.ref, none_of_these))

    def _on_applicability_requested(self, applicable: bool, reason: Reason) -> None:  # noqa: FBT001 Qt's signal
        if self.ref:
            self._perform(SetApplicability(self.ref, applicable, reason))

    def _on_note_requested(self, lane: Lane, text: str) -> None:
        if self.ref:
            self._perform(NoteQuestion(self.ref, text, lane))
