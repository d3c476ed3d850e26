"""One best practice of a question: what it is, how it was answered, and what that does to the question."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, Reason
from wa_desktop.domain.lens import Choice, Risk
from wa_desktop.ui.widgets.answer_control import AnswerControl
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.words import answer_word, reason_word, risk_word

KEYS = {
    Qt.Key.Key_Y: PracticeAnswer.YES,
    Qt.Key.Key_N: PracticeAnswer.NO,
    Qt.Key.Key_U: PracticeAnswer.UNKNOWN,
    Qt.Key.Key_A: PracticeAnswer.NOT_APPLICABLE,
}


class PracticeRow(Card):
    """A row that takes the focus; Y, N, U and A answer, the arrows move on.

    Signals carry this row and what is asked: `answer_requested(choice id, PracticeAnswer or None, Reason)`,
    `note_requested(choice id, text)`, `step_requested(+1 or -1)` and `focused(choice id)`.
    """

    answer_requested = Signal(str, object, object)
    note_requested = Signal(str, str)
    step_requested = Signal(int)
    focused = Signal(str)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self._entry = PracticeEntry()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.control = AnswerControl(self)
        self._title = Label(choice.title, pixels=15, weight=QFont.Weight.Medium, wrap=True)
        parts = [choice.label, choice.guidance.summary]
        self._detail = muted(" · ".join(part for part in parts if part), 13, wrap=True)
        self._holds = Label(
            "", pixels=13, weight=QFont.Weight.Bold, role=QPalette.ColorRole.BrightText, wrap=True
        )
        self._holds.hide()
        self._why_not = _WhyNot(self)
        self._why_not.hide()
        texts = QVBoxLayout()
        texts.setSpacing(3)
        for part in (self._title, self._detail, self._holds):
            texts.addWidget(part)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addLayout(texts, 1)
        line.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 13, 16, 13)
        layout.setSpacing(3)
        layout.addLayout(line)
        layout.addWidget(self._why_not)
        self.control.answer_requested.connect(self._on_answer_requested)
        self._why_not.reason_requested.connect(self._on_reason_requested)
        self._why_not.note_requested.connect(self._on_note_requested)

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
        self._why_not.setVisible(answer is PracticeAnswer.NOT_APPLICABLE)
        self._why_not.show_entry(entry)
        self.setAccessibleName(
            self.tr("{practice}, {title}: {answer}").format(
                practice=self.choice.label, title=self.choice.title, answer=answer_word(answer)
            )
        )
        self.setAccessibleDescription(self._holds.text())

    def finish_editing(self) -> None:
        """Ask for what is typed but not asked for yet."""
        self._why_not.finish_editing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer or move on."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in KEYS:
            self.answer_requested.emit(self.choice.id, KEYS[key], self._entry.reason)
            self.step_requested.emit(1)
        elif plain and key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.answer_requested.emit(self.choice.id, None, Reason.NONE)
        elif plain and key in {Qt.Key.Key_Down, Qt.Key.Key_J}:
            self.step_requested.emit(1)
        elif plain and key in {Qt.Key.Key_Up, Qt.Key.Key_K}:
            self.step_requested.emit(-1)
        else:
            super().keyPressEvent(event)

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

    def _on_answer_requested(self, answer: PracticeAnswer | None) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.answer_requested.emit(self.choice.id, answer, self._entry.reason)

    def _on_reason_requested(self, reason: Reason) -> None:
        self.answer_requested.emit(self.choice.id, PracticeAnswer.NOT_APPLICABLE, reason)

    def _on_note_requested(self, text: str) -> None:
        self.note_requested.emit(self.choice.id, text)


class _WhyNot(QWidget):
    """Why a practice does not apply: AWS's reasons and a line of one's own."""

    reason_requested = Signal(object)
    note_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = QComboBox(self)
        self._reason.addItems([reason_word(reason) for reason in Reason])
        self._reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._reason.setMinimumContentsLength(22)
        self._reason.setAccessibleName(self.tr("Reason why it does not apply"))
        self._note = QLineEdit(self)
        self._note.setPlaceholderText(self.tr("Details (optional)"))
        self._note.setAccessibleName(self.tr("Details on why it does not apply"))
        self._idle = QTimer(self, singleShot=True, interval=800)
        self._saved = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self._reason)
        layout.addWidget(self._note, 1)
        self._reason.activated.connect(self._on_activated)
        self._note.textEdited.connect(self._on_edited)
        self._note.editingFinished.connect(self.finish_editing)
        self._idle.timeout.connect(self.finish_editing)

    def show_entry(self, entry: PracticeEntry) -> None:
        """Show reason and details; what is being typed is left alone."""
        with QSignalBlocker(self._reason):
            self._reason.setCurrentIndex(list(Reason).index(entry.reason))
        if self._note.text() == self._saved:
            self._note.setText(entry.notes)
        self._saved = entry.notes

    def finish_editing(self) -> None:
        """Ask for the details to be saved."""
        self._idle.stop()
        if self._note.text() != self._saved:
            self.note_requested.emit(self._note.text())

    def _on_activated(self, index: int) -> None:
        self.reason_requested.emit(list(Reason)[index])

    def _on_edited(self, _text: str) -> None:
        self._idle.start()
