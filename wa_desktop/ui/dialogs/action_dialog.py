"""Asks for all that is known of an action of the improvement plan."""

from __future__ import annotations

from collections.abc import Callable

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

from wa_desktop.domain.errors import FieldProblem, Message
from wa_desktop.domain.plan import Action, check_action
from wa_desktop.review.plan import new_id
from wa_desktop.ui.dialogs.action_fields import ActionForm
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.words import say

WIDTH = 760
HEIGHT = 760
FRAME = 60
"""Pixels of the screen for the frame of the window and some of what is behind it."""


class ActionDialog(QDialog):
    """Makes an action, or edits one; after it was accepted `action()` is the action to be kept.

    `action` is the one to edit or None; with `is_new` it is a new one that is filled in already. `save` keeps
    the action and says whether that went well: if not, the dialog stays, with everything that was typed.
    `remove_requested` carries the id of the action that is to go. A field is checked when it is left, all are
    when saving. Ctrl+Enter saves; Escape asks once before anything typed is lost.
    """

    remove_requested = Signal(str)

    def __init__(
        self,
        sheet: PlanSheet,
        action: Action | None,
        parent: QWidget | None = None,
        *,
        is_new: bool = False,
        save: Callable[[Action], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._others = tuple(line.action for line in sheet.lines)
        self._is_new = is_new or action is None
        self._original = action or Action(new_id(), 0, "")
        self._save = save
        self._visited: set[str] = set()
        self._field_in_hand = "title"
        self.form = ActionForm(sheet, self._original)
        self.save_button = primary(self.tr("Add to the plan") if self._is_new else self.tr("Save"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.remove_button = Button(self.tr("Remove"), ButtonKind.DANGER)
        self.keep_button = quiet(self.tr("Keep editing"))
        self.discard_button = Button(self.tr("Discard"), ButtonKind.DANGER)
        self.message = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self._footer = QStackedWidget()
        self._build()
        self._connect()
        self.finished.connect(self.deleteLater)
        self._start = self._state()
        self.form.title.setFocus()

    def action(self) -> Action:
        """The action as it stands in the fields, tidied; number and times are those it had."""
        return self.form.read().tidied()

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by closing."""
        return self._start != self._state()

    @property
    def is_asking(self) -> bool:
        """Whether it asks if what was typed may be lost."""
        return self._footer.currentIndex() == 1

    def sizeHint(self) -> QSize:
        """Room for what is needed, on a small screen less."""
        room = self.screen().availableGeometry().size() - QSize(FRAME, FRAME)
        return QSize(px(WIDTH), px(HEIGHT)).boundedTo(room)

    def show_failure(self, sentence: Message) -> None:
        """Say why it was not kept; the window's banner lies behind this dialog."""
        self.message.setText(say(sentence))

    def accept(self) -> None:
        """Check everything and save; close only if that went well."""
        self._visited.update(self.form.rows)
        problems = self._show_problems()
        if problems:
            self.message.setText(self.tr("%n field(s) to mend before this can be saved.", "", len(problems)))
            self._go_to(next(field for field in self.form.rows if field in problems))
            return
        self.message.setText("")
        if self._save is None or self._save(self.action()):
            super().accept()
        elif not self.message.text():
            self.message.setText(self.tr("This could not be saved. What you entered is still here."))

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
        label = self._original.label
        heading = self.tr("New action") if self._is_new else self.tr("Action {label}").format(label=label)
        self.setWindowTitle(heading)
        self.setMinimumSize(QSize(px(560), px(380)).boundedTo(self.sizeHint()))
        self.resize(self.sizeHint())
        head = Panel(Qt.Edge.BottomEdge)
        top = QVBoxLayout(head)
        top.setContentsMargins(margins(28, 16, 28, 12))
        top.setSpacing(px(2))
        top.addWidget(title(heading))
        top.addWidget(
            muted(self.tr("What is done about one gap or several, by whom and until when."), wrap=True)
        )
        body = Panel()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(margins(28, 16, 28, 20))
        inside.addWidget(self.form)
        inside.addStretch()
        self._column = Column(body)
        self.remove_button.setVisible(not self._is_new)
        self._footer.addWidget(
            self._row(self.remove_button, self.message, self.cancel_button, self.save_button)
        )
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
    def _row(*parts: QWidget) -> QWidget:
        row = Panel(Qt.Edge.TopEdge)
        line = QHBoxLayout(row)
        line.setContentsMargins(margins(28, 0, 28, 0))
        line.setSpacing(px(10))
        for part in parts:
            line.addWidget(part, 1 if isinstance(part, Label) else 0)
        return row

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.keep_button.clicked.connect(self._keep_editing)
        self.discard_button.clicked.connect(self._discard)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    # Checking

    def _state(self) -> tuple[Action, str]:
        return self.form.read(), self.form.typed_effort

    def _check(self) -> list[FieldProblem]:
        return [*self.form.unfinished(), *check_action(self.action(), self._others)]

    def _show_problems(self) -> dict[str, str]:
        """Say what is wrong beside the fields that were visited; return all that is wrong."""
        problems: dict[str, str] = {}
        for problem in self._check():
            problems.setdefault(problem.field, say(problem.sentence))
        for field, place in self.form.rows.items():
            text = problems.get(field, "") if field in self._visited else ""
            if text != place.problem:
                place.show_problem(text)
                self._column.refit()
        return problems

    # What happens

    def _go_to(self, field: str) -> None:
        place: FormRow = self.form.rows[field]
        self._column.fit()
        place.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.ensureWidgetVisible(place, 0, px(20))

    def _field_of(self, widget: QWidget | None) -> str:
        """The field a widget belongs to; empty if to none."""
        for field, place in self.form.rows.items():
            if widget and (place.editor is widget or place.editor.isAncestorOf(widget)):
                return field
        return ""

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """A field that is left is checked; another window in front is no leaving."""
        left = self._field_of(old)
        if left and now is not None and self._field_of(now) != left and self.isAncestorOf(now):
            self._visited.add(left)
            self._show_problems()

    def _on_edited(self) -> None:
        """What is ticked counts at once: a circle is said where it is made."""
        field = self._field_of(self.focusWidget())
        if field in {"practices", "depends_on"}:
            self._visited.add(field)
        self._show_problems()

    def _on_remove_clicked(self) -> None:
        super().reject()
        self.remove_requested.emit(self._original.id)

    def _discard(self) -> None:
        super().reject()

    def _keep_editing(self) -> None:
        self._footer.setCurrentIndex(0)
        self.form.rows[self._field_in_hand].editor.setFocus(Qt.FocusReason.OtherFocusReason)


def save_through(requests: PlanRequests, action: Action) -> bool:
    """Add an action to the plan, or put it in its place; False only where that was refused.

    Where it becomes done and its answers are offered instead, what else was typed is kept: that is no refusal.
    """
    refusals: list[bool] = []

    def note_refusal() -> None:
        refusals.append(True)

    requests.refused.connect(note_refusal)
    try:
        if requests.snapshot.action(action.id):
            requests.edit(action)
        else:
            requests.add((action,))
    finally:
        requests.refused.disconnect(note_refusal)
    return not refusals
