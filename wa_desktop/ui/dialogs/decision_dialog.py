"""Asks for all fields of a decision: a trade-off, or a risk that is accepted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.domain.decisions import Decision, DecisionKind, check_decision
from wa_desktop.domain.errors import Message
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.plan import new_id
from wa_desktop.ui.dialogs.decision_form import DecisionForm
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.words import say

WIDTH = 780
HEIGHT = 740
FRAME = 60
"""Pixels of the screen for the frame of the window and some of what is behind it."""


class DecisionDialog(QDialog):
    """Writes a decision down, or changes one; without one, or with one the review does not have, it is a new one.

    `record_requested` carries the Decision once nothing is wrong with its fields; whoever records it then calls
    `close_recorded`, or `show_failure`, which loses nothing. `recorded` carries the Decision that was recorded.
    `open_decision` of `decision_recording` does all of that. Ctrl+Enter saves. Escape asks before anything typed is lost.
    """

    record_requested = Signal(object)
    recorded = Signal(object)

    def __init__(
        self, snapshot: Snapshot, decision: Decision | None, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._original = decision or Decision(new_id(), 0, DecisionKind.TRADE_OFF, "", decided_on=today)
        self._old = snapshot.decision(self._original.id)
        self._visited: set[str] = set()
        self._field_in_hand = "title"
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = DecisionForm(today)
        self.save_button = primary(self.tr("Save") if self._old else self.tr("Record decision"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.keep_button = quiet(self.tr("Keep editing"))
        self.discard_button = Button(self.tr("Discard"), ButtonKind.DANGER)
        self.message = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self._footer = QStackedWidget()
        self._build()
        self.form.show_decision(self._original, snapshot)
        self._start = self.decision()
        self._connect()
        self.form.title.setFocus()

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by closing."""
        return self.decision() != self._start

    @property
    def is_asking(self) -> bool:
        """Whether it asks if what was typed may be lost."""
        return self._footer.currentIndex() == 1

    def decision(self) -> Decision:
        """The decision as the fields say it; texts are kept as `tidied` makes them."""
        return self.form.read(self._original)

    def problem(self, field: str) -> str:
        """What is said to be wrong with a field; empty if nothing is."""
        return self.form.rows[field].problem

    def sizeHint(self) -> QSize:
        """Room for what is needed, on a small screen less."""
        room = self.screen().availableGeometry().size() - QSize(FRAME, FRAME)
        return QSize(px(WIDTH), px(HEIGHT)).boundedTo(room)

    def accept(self) -> None:
        """Check everything, and ask for it to be recorded if nothing is wrong."""
        self._visited.update(self.form.rows)
        problems = self._show_problems()
        if problems:
            self.message.setText(self.tr("%n field(s) to mend before this can be saved.", "", len(problems)))
            self._go_to(next(field for field in self.form.rows if field in problems))
            return
        self.message.setText("")
        self.record_requested.emit(self.decision())

    def close_recorded(self) -> None:
        """It is on disk: close."""
        decision = self.decision()
        super().accept()
        self.recorded.emit(decision)

    def show_failure(self, sentence: Message) -> None:
        """Say why it could not be recorded; the window's banner lies behind this dialog."""
        self.message.setText(say(sentence))

    def reject(self) -> None:
        """Close, or ask first where something would be lost; asked already, go back to the form."""
        if self.is_asking:
            self._keep_editing()
        elif self.is_changed:
            self._field_in_hand = self._field_of(self.focusWidget()) or "title"
            self._footer.setCurrentIndex(1)
            self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in hand; in a field it saves nothing by accident."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
            return
        super().keyPressEvent(event)

    # Building

    def _build(self) -> None:
        heading = (
            self.tr("Decision {label}").format(label=self._old.label)
            if self._old
            else self.tr("New decision")
        )
        self.setWindowTitle(heading)
        self.setMinimumSize(QSize(px(600), px(420)).boundedTo(self.sizeHint()))
        self.resize(self.sizeHint())
        head = Panel(Qt.Edge.BottomEdge)
        top = QVBoxLayout(head)
        top.setContentsMargins(margins(28, 18, 28, 14))
        top.setSpacing(px(2))
        top.addWidget(title(heading))
        sentence = self.tr("What was weighed, what was chosen, and which pillars gain and pay for it.")
        top.addWidget(muted(sentence, wrap=True))
        body = Panel()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(margins(28, 16, 28, 20))
        inner.addWidget(self.form)
        inner.addStretch()
        self._column = Column(body)
        self._footer.addWidget(self._row(self.message, self.cancel_button, self.save_button))
        question = Label(self.tr("Discard what you entered?"), wrap=True)
        self._footer.addWidget(self._row(question, self.discard_button, self.keep_button))
        self._footer.setFixedHeight(px(62))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._column, 1)
        layout.addWidget(self._footer)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    @staticmethod
    def _row(text: QWidget, *buttons: QWidget) -> QWidget:
        row = Panel(Qt.Edge.TopEdge)
        line = QHBoxLayout(row)
        line.setContentsMargins(margins(28, 0, 28, 0))
        line.setSpacing(px(10))
        line.addWidget(text, 1)
        for button in buttons:
            line.addWidget(button)
        return row

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self._keep_editing)
        self.discard_button.clicked.connect(self._discard)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    # Checking

    def _show_problems(self) -> dict[str, str]:
        """Say what is wrong beside the fields that were visited; return all that is wrong."""
        problems: dict[str, str] = {}
        for problem in check_decision(self.decision().tidied()):
            problems.setdefault(problem.field, say(problem.sentence))
        for field, row in self.form.rows.items():
            text = problems.get(field, "") if field in self._visited else ""
            if text != row.problem:
                row.show_problem(text)
        self._column.refit()
        return problems

    # What happens

    def _go_to(self, field: str) -> None:
        editor = self.form.rows[field].editor
        self._column.fit()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.ensureWidgetVisible(editor, 0, px(60))

    def _field_of(self, widget: QWidget | None) -> str:
        """The field a widget belongs to; empty if to none."""
        for field, row in self.form.rows.items():
            if widget and (row.editor is widget or row.editor.isAncestorOf(widget)):
                return field
        return ""

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """A field that is left is checked; another window in front is no leaving."""
        if now is None or not self.form.isAncestorOf(now):
            return
        left = self._field_of(old)
        if left and self._field_of(now) != left:
            self._visited.add(left)
            self._show_problems()

    def _on_edited(self) -> None:
        self._show_problems()

    def _discard(self) -> None:
        super().reject()

    def _keep_editing(self) -> None:
        self._footer.setCurrentIndex(0)
        self.form.rows[self._field_in_hand].editor.setFocus(Qt.FocusReason.OtherFocusReason)
