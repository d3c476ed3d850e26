"""The question page: the question, one row per practice, none of these, does not apply, notes."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer, Reason, answered_count
from wa_desktop.domain.lens import Choice, Question
from wa_desktop.domain.risk import Rating
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.facilitator_notes import FacilitatorNotes
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.notes_editor import NotesEditor
from wa_desktop.ui.widgets.practice_row import PracticeRow
from wa_desktop.ui.words import reason_word


class QuestionView(Column):
    """Shows one question with its answer and asks for changes.

    `answer_requested(choice id, PracticeAnswer | None, Reason)`, `practice_note_requested(choice id, text)`,
    `none_requested(bool)`, `applicability_requested(bool, Reason)`, `note_requested(text)`;
    `practice_focused(choice id)` and `left_at_end(+1 or -1)` when a step goes past the last or first row.
    """

    answer_requested = Signal(str, object, object)
    practice_note_requested = Signal(str, str)
    none_requested = Signal(bool)
    applicability_requested = Signal(bool, object)
    note_requested = Signal(str)
    practice_focused = Signal(str)
    left_at_end = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent)
        self.rows: list[PracticeRow] = []
        self._body = body
        self._progress = muted()
        self._title = title("", 21)
        self._description = muted("", 14, wrap=True)
        self.facilitator = FacilitatorNotes(self._body)
        self._rows_layout = QVBoxLayout()
        self._rows_layout.setSpacing(10)
        self.none_box = CheckBox(self._body)
        self.not_applicable_box = CheckBox(
            self.tr("This question does not apply to the workload"), self._body
        )
        self.reason_box = QComboBox(self._body)
        self.notes = NotesEditor(self._body)
        self._build()
        self.facilitator.toggled.connect(self.refit)
        self.none_box.toggled.connect(self.none_requested)
        self.not_applicable_box.toggled.connect(self._on_applicability_toggled)
        self.reason_box.activated.connect(self._on_reason_activated)
        self.notes.save_requested.connect(self.note_requested)

    def show_question(self, question: Question, answer: QuestionAnswer, rating: Rating) -> None:
        """Show another question from the beginning."""
        self._title.setText(question.title)
        self._description.setText(question.description)
        self._description.setVisible(bool(question.description))
        self.facilitator.show_talk(question.talk)
        self._put_rows(question.practices)
        none = question.none_choice
        self.none_box.setVisible(none is not None)
        self.none_box.setText(none.title if none else "")
        self.notes.show_text(answer.notes, anew=True)
        self.verticalScrollBar().setValue(0)
        self.show_answer(question, answer, rating)

    def show_answer(self, question: Question, answer: QuestionAnswer, rating: Rating) -> None:
        """Show how the question is answered now."""
        done, total = answered_count(question, answer), len(question.practices)
        self._progress.setText(
            self.tr("{number} · {done} of {total} practices answered").format(
                number=question.label, done=done, total=total
            )
        )
        held = {choice.id: rating.risk for choice in rating.holding}
        for row in self.rows:
            given = answer.answer(row.choice.id)
            blamed = given in {PracticeAnswer.NO, PracticeAnswer.UNKNOWN}
            row.show_state(answer.entry(row.choice.id), given, held.get(row.choice.id) if blamed else None)
            row.setEnabled(answer.applicable)
        with (
            QSignalBlocker(self.none_box),
            QSignalBlocker(self.not_applicable_box),
            QSignalBlocker(self.reason_box),
        ):
            self.none_box.setChecked(answer.none_of_these)
            self.none_box.setEnabled(answer.applicable)
            self.not_applicable_box.setChecked(not answer.applicable)
            self.reason_box.setVisible(not answer.applicable)
            self.reason_box.setCurrentIndex(list(Reason).index(answer.reason))
        self.notes.show_text(answer.notes, anew=False)
        self.refit()

    def focus_practice(self, choice_id: str = "") -> None:
        """Take a practice's row in hand; the first one if none is named or it is not here."""
        if not self.rows:
            return
        row = next((row for row in self.rows if row.choice.id == choice_id), self.rows[0])
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(row, 0, 40)

    def light(self, choice_id: str) -> None:
        """Mark the row in hand without taking the keyboard's focus there."""
        for row in self.rows:
            row.set_lit(row.choice.id == choice_id)

    def finish_editing(self) -> None:
        """Ask for everything typed but not saved yet."""
        self.notes.finish_editing()
        for row in self.rows:
            row.finish_editing()

    def _build(self) -> None:
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(26, 20, 26, 26)
        layout.setSpacing(6)
        for part in (self._progress, self._title, self._description, self.facilitator):
            layout.addWidget(part)
        layout.addSpacing(6)
        layout.addLayout(self._rows_layout)
        layout.addSpacing(8)
        layout.addWidget(self.none_box)
        why = QHBoxLayout()
        why.addWidget(self.not_applicable_box)
        why.addWidget(self.reason_box)
        why.addStretch(1)
        layout.addLayout(why)
        layout.addSpacing(8)
        heading = Label(self.tr("Notes"), pixels=13, weight=QFont.Weight.Medium)
        heading.setBuddy(self.notes)
        layout.addWidget(heading)
        layout.addWidget(self.notes)
        layout.addStretch(1)
        self.reason_box.addItems([reason_word(reason) for reason in Reason])
        self.reason_box.setAccessibleName(self.tr("Reason why the question does not apply"))
        self.notes.setAccessibleName(self.tr("Notes for this question"))
        self.notes.setPlaceholderText(self.tr("Notes for this question…"))
        self.notes.setFixedHeight(96)
        self.notes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _put_rows(self, practices: tuple[Choice, ...]) -> None:
        for row in self.rows:
            self._rows_layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        previous: QWidget = self
        for choice in practices:
            row = PracticeRow(choice, self._body)
            row.answer_requested.connect(self.answer_requested)
            row.note_requested.connect(self.practice_note_requested)
            row.step_requested.connect(self._on_step_requested)
            row.focused.connect(self._on_focused)
            self._rows_layout.addWidget(row)
            row.show()  # a layout shows its new widgets a turn later, and hidden ones take no focus
            if isinstance(previous, PracticeRow):
                QWidget.setTabOrder(previous, row)
            previous = row
            self.rows.append(row)
        QWidget.setTabOrder(previous, self.none_box)

    def _on_focused(self, choice_id: str) -> None:
        self.light(choice_id)
        self.practice_focused.emit(choice_id)

    def _on_step_requested(self, step: int) -> None:
        row = self.sender()
        if not isinstance(row, PracticeRow) or row not in self.rows:
            return
        there = self.rows.index(row) + step
        if 0 <= there < len(self.rows):
            self.rows[there].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.rows[there], 0, 60)
        else:
            self.left_at_end.emit(step)

    def _on_applicability_toggled(self, not_applicable: bool) -> None:  # noqa: FBT001 Qt's signal
        self.applicability_requested.emit(not not_applicable, Reason.NONE)

    def _on_reason_activated(self, index: int) -> None:
        self.applicability_requested.emit(False, list(Reason)[index])
