"""The question page: the question, one row per practice, none of these, does not apply, notes."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer, Reason
from wa_desktop.domain.lens import Choice, Question
from wa_desktop.domain.risk import Rating
from wa_desktop.ui.models.overlap_words import OverlapNote
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.facilitator_notes import FacilitatorNotes
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.lanes_editor import LanesEditor
from wa_desktop.ui.widgets.markdown_field import MarkdownField
from wa_desktop.ui.widgets.practice_row import PracticeRow
from wa_desktop.ui.widgets.question_head import QuestionHead
from wa_desktop.ui.widgets.why_not import ReasonBox

WIDEST_COLUMN = 980
"""Longer lines of text are hard to read."""
NARROW_COLUMN = 500
"""Below this the answers stand under the texts of a practice."""
SIDE, NARROW_SIDE = 26, 14


class QuestionView(Column):
    """Shows one question with its answer and asks for changes; keys go through to the page.

    `answer_requested(choice id, PracticeAnswer | None, Reason | None to leave it)`, `practice_note_requested(choice id, Lane, text)`,
    `take_over_requested(choice id)`, `none_requested(bool)`, `applicability_requested(bool, Reason)`, `note_requested(Lane, text)`,
    `key_requested(ReviewKey)` for what was chosen in a menu; `practice_focused(choice id)`; and `rows_made`
    when the rows of another question are there, for those who put something below them.
    """

    answer_requested = Signal(str, object, object)
    practice_note_requested = Signal(str, object, str)
    take_over_requested = Signal(str)
    none_requested = Signal(bool)
    applicability_requested = Signal(bool, object)
    note_requested = Signal(object, str)
    key_requested = Signal(object)
    practice_focused = Signal(str)
    rows_made = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent)
        self.rows: list[PracticeRow] = []
        self._body = body
        self._read_only = False
        self.head = QuestionHead(self._body)
        self._title = title("", 21)
        self._description = muted("", 14, wrap=True)
        self.facilitator = FacilitatorNotes(self._body)
        self._rows_layout = QVBoxLayout()
        self._rows_layout.setSpacing(px(10))
        self.none_box = CheckBox(self._body)
        self.not_applicable_box = CheckBox(
            self.tr("This question does not apply to the workload"), self._body
        )
        self.reason_box = ReasonBox(self.tr("Reason why the question does not apply"), self._body)
        self._below = QVBoxLayout()
        self.lanes = LanesEditor(self.tr("Notes on the question"), parent=self._body)
        self._into_view = QTimer(self, singleShot=True, interval=0)
        self._into_view.timeout.connect(self._show_focused)
        self._build()
        self._connect()

    @property
    def notes(self) -> MarkdownField:
        """The field for the question's notes that the client may read."""
        return self.lanes.client

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
        self.lanes.show_notes(answer.notes, answer.internal, anew=True)
        self.verticalScrollBar().setValue(0)
        self.show_answer(question, answer, rating)
        self.lanes.set_name(self.tr("Notes on {question}").format(question=question.label))
        self.rows_made.emit()

    def show_answer(self, question: Question, answer: QuestionAnswer, rating: Rating) -> None:
        """Show how the question is answered now."""
        self.head.show_answer(question, answer)
        held = {choice.id: rating.risk for choice in rating.holding}
        for row in self.rows:
            given = answer.answer(row.choice.id)
            blamed = given in {PracticeAnswer.NO, PracticeAnswer.UNKNOWN}
            row.show_state(answer.entry(row.choice.id), given, held.get(row.choice.id) if blamed else None)
            row.set_read_only(self._read_only)
        self.set_applicable(answer.applicable)
        with QSignalBlocker(self.none_box), QSignalBlocker(self.not_applicable_box):
            self.none_box.setChecked(answer.none_of_these)
            self.not_applicable_box.setChecked(not answer.applicable)
        self.reason_box.show_reason(answer.reason)
        self.lanes.show_notes(answer.notes, answer.internal, anew=False)
        self.refit()

    def show_overlaps(self, notes: Mapping[str, OverlapNote]) -> None:
        """Show, by choice id, what other lenses say of the same practices."""
        for row in self.rows:
            row.show_overlap(notes.get(row.choice.id, OverlapNote()))
        self.refit()

    def set_applicable(self, applicable: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Where the question does not apply, nothing in it can be answered, and no practice is in hand."""
        for row in self.rows:
            row.setEnabled(applicable)
        self.none_box.setEnabled(applicable and not self._read_only)
        self.reason_box.setVisible(not applicable)
        if not applicable:
            self.light("")

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Let questions be read but not answered, from the next one shown on."""
        self._read_only = read_only
        self.lanes.set_read_only(read_only)
        for part in (self.none_box, self.not_applicable_box, self.reason_box):
            part.setEnabled(not read_only)

    def row(self, choice_id: str) -> PracticeRow | None:
        """The row of a practice; None if it is not of this question."""
        return next((row for row in self.rows if row.choice.id == choice_id), None)

    @property
    def in_hand(self) -> PracticeRow | None:
        """The lit row; None if there is none."""
        return next((row for row in self.rows if row.lit), None)

    def focus_practice(self, choice_id: str = "") -> None:
        """Take a practice's row in hand; the first one if none is named or it is not here.

        Where no row can be taken, because the question does not apply or has none, the keyboard stands on the
        box that says so.
        """
        row = self.row(choice_id) or next(iter(self.rows), None)
        if row and row.isEnabled():
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            if not row.lit:  # a window in the background gets no focus event
                self._on_focused(row.choice.id)
        else:
            box = self.none_box if self.none_box.isEnabled() and not self.rows else self.not_applicable_box
            box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._into_view.start()

    def step(self, by: int) -> bool:
        """Take the row so many rows on in hand; False beyond the first and the last."""
        row = self.in_hand
        there = (self.rows.index(row) if row else -1) + by
        if not 0 <= there < len(self.rows) or not self.rows[there].isEnabled():
            return False
        self.focus_practice(self.rows[there].choice.id)
        return True

    def back(self) -> None:
        """From a field back to the practice in hand; its notes fold."""
        row = self.in_hand
        if row:
            row.fold()
        self.focus_practice(row.choice.id if row else "")

    def open_reasons(self) -> None:
        """Drop the list of reasons for a question that does not apply."""
        self.reason_box.show()
        self.reason_box.setFocus()
        self.reason_box.showPopup()

    def light(self, choice_id: str) -> None:
        """Mark the row in hand without taking the keyboard's focus there."""
        for row in self.rows:
            row.set_lit(row.choice.id == choice_id and row.isEnabledTo(self._body))

    def glow(self, choice_ids: Collection[str]) -> None:
        """Let the rows of these practices stand out for a moment."""
        for row in self.rows:
            if row.choice.id in choice_ids:
                row.glow()

    def add_below(self, widget: QWidget) -> None:
        """Put a widget between the practices and the notes, such as the question's strip of evidence."""
        self._below.addWidget(widget)

    def finish_editing(self) -> None:
        """Ask for everything typed but not saved yet."""
        self.lanes.finish_editing()
        for row in self.rows:
            row.finish_editing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows do not scroll here: the page knows what they mean."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row in hand stays in view."""
        super().resizeEvent(event)
        self._into_view.start()

    def _show_focused(self) -> None:
        """Scroll to what has the keyboard, no further than needed; layouts have come to rest by now."""
        focused = QApplication.focusWidget()
        if focused is None or not self._body.isAncestorOf(focused):
            return
        row = next((row for row in self.rows if row is focused or row.isAncestorOf(focused)), None)
        if row and row.geometry().bottom() + px(20) < self.viewport().height():
            self.verticalScrollBar().setValue(0)
            return
        if row:
            self.ensureWidgetVisible(row, 0, px(40))
        if focused is not row:
            self.ensureWidgetVisible(focused, 0, px(40))

    def fit(self) -> None:
        """Keep lines short in a wide window, and answers whole in a narrow one."""
        layout = self._body.layout()
        width = self.viewport().width()
        edge = px(SIDE if width >= px(NARROW_COLUMN) else NARROW_SIDE)
        column = min(width - 2 * edge, px(WIDEST_COLUMN))
        if layout:
            side = (width - column) // 2
            layout.setContentsMargins(side, px(20), side, px(26))
        for row in self.rows:
            row.set_narrow(column < px(NARROW_COLUMN))
        super().fit()

    def _build(self) -> None:
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(margins(SIDE, 20, SIDE, 26))
        layout.setSpacing(px(6))
        for part in (self.head, self._title, self._description, self.facilitator):
            layout.addWidget(part)
        layout.addSpacing(px(6))
        layout.addLayout(self._rows_layout)
        layout.addSpacing(px(8))
        layout.addWidget(self.none_box)
        why = QHBoxLayout()
        why.addWidget(self.not_applicable_box)
        why.addWidget(self.reason_box)
        why.addStretch(1)
        layout.addLayout(why)
        layout.addLayout(self._below)
        layout.addSpacing(px(8))
        layout.addWidget(Label(self.tr("Notes"), pixels=13, weight=QFont.Weight.Medium))
        layout.addWidget(self.lanes)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.facilitator.toggled.connect(self.refit)
        self.none_box.toggled.connect(self.none_requested)
        self.not_applicable_box.toggled.connect(self._on_applicability_toggled)
        self.reason_box.reason_chosen.connect(self._on_reason_chosen)
        self.reason_box.closed.connect(self._on_reasons_closed)
        self.lanes.save_requested.connect(self.note_requested)
        self.head.key_requested.connect(self.key_requested)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _put_rows(self, practices: tuple[Choice, ...]) -> None:
        for row in self.rows:
            row.blockSignals(True)  # a field that is left now would speak of a practice of another question
            self._rows_layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        previous: QWidget = self
        for number, choice in enumerate(practices, 1):
            row = PracticeRow(choice, number, self._body)
            row.answer_requested.connect(self.answer_requested)
            row.note_requested.connect(self.practice_note_requested)
            row.take_over_requested.connect(self.take_over_requested)
            row.key_requested.connect(self.key_requested)
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

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A field in a row takes the row in hand too; and it is seen, once the row has grown for it."""
        if now is not None and self._body.isAncestorOf(now):
            self._into_view.start()
        for row in self.rows:
            if now is not None and not row.lit and row.isAncestorOf(now):
                self._on_focused(row.choice.id)

    def _on_applicability_toggled(self, not_applicable: bool) -> None:  # noqa: FBT001 Qt's signal
        self.applicability_requested.emit(not not_applicable, Reason.NONE)

    def _on_reason_chosen(self, reason: Reason) -> None:
        self.applicability_requested.emit(False, reason)

    def _on_reasons_closed(self) -> None:
        self.not_applicable_box.setFocus(Qt.FocusReason.OtherFocusReason)
