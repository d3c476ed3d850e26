"""One best practice of a question: what it is, how it was answered, and what that does to the question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.answers import Lane, Notes, PracticeAnswer, PracticeEntry, Reason
from wa_desktop.domain.lens import Choice, Risk
from wa_desktop.ui.models.overlap_words import OverlapNote
from wa_desktop.ui.review_keys import ReviewKey
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.answer_control import AnswerControl
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.key_menu import PRACTICE_MENU, key_menu
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.widgets.marks import IconButton, Mark, MarkStrip, marks_for
from wa_desktop.ui.widgets.overlap_line import OverlapLine
from wa_desktop.ui.widgets.practice_notes import PracticeNotes
from wa_desktop.ui.widgets.why_not import WhyNot
from wa_desktop.ui.words import answer_word, risk_word

NUMBER_WIDTH = 22
GLOW = 1400
"""How long a row glows after an undo, in milliseconds."""

_KEY_OF = {
    Mark.FLAG: ReviewKey.FLAG,
    Mark.NOTE: ReviewKey.NOTE,
    Mark.INTERNAL: ReviewKey.INTERNAL_NOTE,
    Mark.EVIDENCE: ReviewKey.EVIDENCE,
}


class PracticeRow(Card):
    """A row that takes the focus; keys go through to the page.

    `answer_requested(choice id, PracticeAnswer or None, Reason or None to leave it)`, `note_requested(choice id, Lane, text)`,
    `take_over_requested(choice id)`, `focused(choice id)`, and `key_requested(ReviewKey)` for what was chosen in its menu or by its signs; the
    row has the focus by then.
    """

    answer_requested = Signal(str, object, object)
    note_requested = Signal(str, object, str)
    take_over_requested = Signal(str)
    key_requested = Signal(object)
    focused = Signal(str)

    def __init__(self, choice: Choice, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self._entry = PracticeEntry()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.control = AnswerControl(self)
        self.marks = MarkStrip(self)
        self.notes = PracticeNotes(choice.label, self)
        self.why_not: WhyNot | None = None
        self.overlap: OverlapLine | None = None
        self._number = muted(str(number), 13)
        self._title = Label(choice.title, pixels=15, weight=QFont.Weight.Medium, wrap=True)
        parts = [choice.label, choice.guidance.summary]
        self._detail = muted(" · ".join(part for part in parts if part), 13, wrap=True)
        self._holds = Label(
            "", pixels=13, weight=QFont.Weight.Bold, role=QPalette.ColorRole.BrightText, wrap=True
        )
        self._holds.hide()
        self._menu_button = IconButton(
            "mdi6.dots-horizontal", self.tr("More for this practice"), self, side=22
        )
        self._line = QHBoxLayout()
        self._below = QVBoxLayout()
        self._glow = QTimer(self, singleShot=True, interval=GLOW)
        self._build()
        self.control.answer_requested.connect(self._on_answer_requested)
        self.notes.save_requested.connect(self._on_note_edited)
        self.marks.mark_clicked.connect(self._on_mark_clicked)
        self._menu_button.clicked.connect(self._on_menu_clicked)
        self._glow.timeout.connect(self.update)

    @property
    def entry(self) -> PracticeEntry:
        """What it shows."""
        return self._entry

    @property
    def holds_text(self) -> str:
        """What the row says about holding the question's risk; empty if it says nothing."""
        return self._holds.text()

    def show_state(self, entry: PracticeEntry, answer: PracticeAnswer | None, held_at: Risk | None) -> None:
        """Show the practice's entry, its answer as it counts, and the risk at which it holds the question."""
        self._entry = entry
        self.control.show_answer(answer)
        self._holds.setText(
            self.tr("keeps this question at {risk}").format(risk=risk_word(held_at)) if held_at else ""
        )
        self._holds.setVisible(held_at is not None)
        self._show_why_not(answer)
        self.notes.show_notes(Notes(entry.notes, entry.internal))
        self.marks.show_marks(
            marks_for(flag=entry.flag, note=False, internal=False, evidence=len(entry.evidence))
        )
        self.setAccessibleName(
            self.tr("{practice}, {title}: {answer}").format(
                practice=self.choice.label, title=self.choice.title, answer=answer_word(answer)
            )
        )
        self._describe()

    def show_overlap(self, note: OverlapNote) -> None:
        """Show what another lens says of the same; made only where there is something to show."""
        if note.sentence and self.overlap is None:
            self.overlap = OverlapLine(self)
            self.overlap.button.clicked.connect(self._on_take_over_clicked)
            self._below.insertWidget(0, self.overlap)
        if self.overlap:
            self.overlap.show_note(note)
            self._describe()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Let it be read and taken in hand, but not answered, as in a milestone."""
        self.control.set_read_only(read_only)
        self.notes.set_read_only(read_only)
        if self.why_not:
            self.why_not.setEnabled(not read_only)

    def add_below(self, widget: QWidget) -> None:
        """Put a widget under the notes, such as the strip of evidence."""
        self._below.addWidget(widget)

    def open_note(self, lane: Lane) -> None:
        """Write a note."""
        self.notes.open(lane)

    def open_reasons(self) -> None:
        """Drop the list of reasons, once the practice is N/A."""
        self._show_why_not(PracticeAnswer.NOT_APPLICABLE)
        if self.why_not:
            self.why_not.reasons.setFocus()
            self.why_not.reasons.showPopup()

    def fold(self) -> None:
        """Save what is typed and show notes in one line."""
        self.notes.fold()

    def glow(self) -> None:
        """Stand out for a moment: something changed here without the person's hand."""
        self._glow.start()
        self.update()

    @property
    def glows(self) -> bool:
        """Whether it stands out now."""
        return self._glow.isActive()

    def set_lit(self, lit: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Mark it as the one in hand; its menu shows."""
        super().set_lit(lit)
        self._show_menu_button()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Put the answers below the texts where there is no room beside them, or back."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(below if narrow else beside)
        self._line.setSpacing(px(8 if narrow else 16))

    def finish_editing(self) -> None:
        """Ask for what is typed but not asked for yet."""
        self.notes.finish_editing()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row in hand is lit and explained in the context panel."""
        super().focusInEvent(event)
        self.set_lit(True)
        self.focused.emit(self.choice.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It stays lit until another row is in hand."""
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere takes the row in hand."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu opens where it is asked for."""
        self._open_menu(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The menu shows under the mouse."""
        super().enterEvent(event)
        self._show_menu_button()

    def leaveEvent(self, event: QEvent) -> None:
        """And goes again."""
        super().leaveEvent(event)
        self._show_menu_button()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, tinted while it glows."""
        super().paintEvent(event)
        if self.glows:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_theme().accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), px(8), px(8))
            painter.end()

    def _build(self) -> None:
        self._number.setFixedWidth(px(NUMBER_WIDTH))
        self._number.setContentsMargins(margins(0, 2, 0, 0))
        heading = QHBoxLayout()
        heading.setSpacing(px(8))
        heading.addWidget(self._title, 1)
        heading.addWidget(self.marks, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(px(3))
        texts.addLayout(heading)
        for part in (self._detail, self._holds):
            texts.addWidget(part)
        told = QHBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(texts, 1)
        answers = QHBoxLayout()
        answers.setSpacing(px(4))
        answers.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        answers.addWidget(self._menu_button, 0, Qt.AlignmentFlag.AlignVCenter)
        answers.addStretch(1)
        policy = self._menu_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._menu_button.setSizePolicy(policy)
        self._menu_button.hide()
        self._line.setSpacing(px(16))
        self._line.addLayout(told, 1)
        self._line.addLayout(answers)
        self._below.setSpacing(px(3))
        self._below.setContentsMargins(margins(NUMBER_WIDTH, 0, 8, 0))
        self._below.addWidget(self.notes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(14, 13, 8, 13))
        layout.setSpacing(px(3))
        layout.addLayout(self._line)
        layout.addLayout(self._below)

    def _describe(self) -> None:
        entry = self._entry
        said = [self._holds.text(), self.marks.words]
        said += [
            mark.word() for mark, text in ((Mark.NOTE, entry.notes), (Mark.INTERNAL, entry.internal)) if text
        ]
        said.append(self.overlap.text if self.overlap else "")
        self.setAccessibleDescription(", ".join(part for part in said if part))

    def _show_why_not(self, answer: PracticeAnswer | None) -> None:
        """Made only where it is needed: few practices are N/A."""
        shown = answer is PracticeAnswer.NOT_APPLICABLE
        if shown and self.why_not is None:
            self.why_not = WhyNot(self)
            self.why_not.reasons.reason_chosen.connect(self._on_reason_chosen)
            self.why_not.reasons.closed.connect(self._on_reasons_closed)
            self.why_not.details_requested.connect(self._on_details_requested)
            self._below.insertWidget(0, self.why_not)
        if self.why_not:
            self.why_not.show_reason(self._entry.reason, has_details=bool(self._entry.notes))
            self.why_not.setVisible(shown)

    def _show_menu_button(self) -> None:
        self._menu_button.setVisible(self.lit or self.underMouse())

    def _open_menu(self, where: QPoint) -> None:
        menu = key_menu(PRACTICE_MENU, self)
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(where)

    def _ask(self, key: ReviewKey) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.key_requested.emit(key)

    def _on_menu_clicked(self) -> None:
        self._open_menu(self._menu_button.mapToGlobal(self._menu_button.rect().bottomLeft()))

    def _on_menu_triggered(self, action: QAction) -> None:
        self._ask(action.data())

    def _on_take_over_clicked(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)  # the button goes
        self.take_over_requested.emit(self.choice.id)

    def _on_mark_clicked(self, mark: Mark) -> None:
        self._ask(_KEY_OF[mark])

    def _on_answer_requested(self, answer: PracticeAnswer | None) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.answer_requested.emit(self.choice.id, answer, None)

    def _on_reason_chosen(self, reason: Reason) -> None:
        self.answer_requested.emit(self.choice.id, PracticeAnswer.NOT_APPLICABLE, reason)

    def _on_reasons_closed(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_details_requested(self) -> None:
        self.open_note(Lane.CLIENT)

    def _on_note_edited(self, lane: Lane, text: str) -> None:
        self.note_requested.emit(self.choice.id, lane, text)
