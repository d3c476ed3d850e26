"""The frame of every dialog that is a form: head, scrolling fields, and a footer that asks before anything is lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
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
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.form import ProblemPlace
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.words import say

_SIDE = 28
_AROUND_FIELD = 60
"""Pixels kept in sight above and below a field that is gone to: its name, and what is wrong with it."""


@dataclass(frozen=True)
class FormWords:
    """What a form dialog is called, the sentence below that, and what its saving button says."""

    heading: str
    sentence: str
    save: str


class FormDialog(ButtonKeysDialog):
    """Checks a field when it is left, and all when saving; what is wrong is said beside the field.

    Ctrl+Enter saves. Escape asks once before anything typed is lost. A subclass makes its fields, calls `_build`
    and, once they show what they begin with, `_begin`; it says what stands in the fields (`_state`), what is
    wrong with that (`_check`) and how it is saved (`_save`), which closes by `_close_saved` when that went well.
    `wanted` and `least` are sizes in pixels of the design.
    """

    def __init__(self, wanted: QSize, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted, self._least = wanted, least
        self._visited: set[str] = set()
        self._places: Mapping[str, ProblemPlace] = {}
        self._first = self._field_in_hand = ""
        self._start: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.save_button = primary("")
        self.cancel_button = quiet(self.tr("Cancel"))
        self.keep_button = quiet(self.tr("Keep editing"))
        self.discard_button = Button(self.tr("Discard"), ButtonKind.DANGER)
        self.message = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self._footer = QStackedWidget()

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by closing."""
        return self._state() != self._start

    @property
    def is_asking(self) -> bool:
        """Whether it asks if what was typed may be lost."""
        return self._footer.currentIndex() == 1

    def place(self, field: str) -> ProblemPlace:
        """Where a field says what is wrong with it."""
        return self._places[field]

    def problem(self, field: str) -> str:
        """What is said to be wrong with a field; empty if nothing is."""
        return self._places[field].problem

    def sizeHint(self) -> QSize:
        """Room for what is needed, on a small screen less."""
        return self._scaled(self._wanted)

    def show_failure(self, sentence: Message) -> None:
        """Say why it could not be saved; the window's banner lies behind this dialog."""
        self.message.setText(say(sentence))

    def accept(self) -> None:
        """Check everything and save, or go to the first field that is wrong."""
        self._finish_typing()
        self._visited.update(self._places)
        problems = self._show_problems()
        if not problems:
            self.message.setText("")
            self._save()
            return
        # Not self.tr: it would look for the plural under the subclass, and take that for found.
        text = QCoreApplication.translate(
            "FormDialog", "%n field(s) to mend before this can be saved.", "", len(problems)
        )
        self.message.setText(text)
        self._go_to(next(field for field in self._places if field in problems))

    def reject(self) -> None:
        """Close, or ask first where something would be lost; asked already, go back to the form."""
        if self.is_asking:
            self._on_keep_clicked()
        elif self.is_changed:
            self._field_in_hand = self._field_of(self.focusWidget()) or self._first
            self._footer.setCurrentIndex(1)
            self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().reject()

    # What a form says of itself

    def _state(self) -> object:
        """All that stands in the fields, as something that can be compared."""
        raise NotImplementedError

    def _check(self) -> Iterable[FieldProblem]:
        """What is wrong with it; the first problem of a field is said."""
        raise NotImplementedError

    def _save(self) -> None:
        """Save what stands in the fields; nothing is wrong with it."""
        raise NotImplementedError

    def _finish_typing(self) -> None:
        """Make values of what is half typed; most forms know no such thing."""

    # Building

    def _build(
        self,
        words: FormWords,
        parts: Sequence[QWidget],
        places: Mapping[str, ProblemPlace],
        *,
        at_left: Sequence[QWidget] = (),
    ) -> None:
        """Lay it out: `parts` below each other, `at_left` in the footer; `places` are the fields in their order."""
        self._places = places
        self.setWindowTitle(words.heading)
        self.save_button.setText(words.save)
        self.setMinimumSize(self._scaled(self._least).boundedTo(self.sizeHint()))
        self.resize(self.sizeHint())
        head = _head(words)
        self._column = Column(_body(parts))
        self._footer.addWidget(_footing(*at_left, self.message, self.cancel_button, self.save_button))
        question = Label(self.tr("Discard what you entered?"), wrap=True)
        self._footer.addWidget(_footing(question, self.discard_button, self.keep_button))
        self._footer.setFixedHeight(px(62))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._column, 1)
        layout.addWidget(self._footer)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _begin(self, first: str) -> None:
        """The fields show what they begin with: listen to them, and put the keyboard into the field `first`."""
        self._first = self._field_in_hand = first
        self._start = self._state()
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.discard_button.clicked.connect(self._close_unasked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self._places[first].editor.setFocus()

    def _scaled(self, size: QSize) -> QSize:
        room = room_on_screen(self)
        return QSize(px(size.width()), px(size.height())).boundedTo(room)

    # Checking

    def _show_problems(self) -> dict[str, str]:
        """Say what is wrong beside the fields that were visited; return all that is wrong."""
        problems: dict[str, str] = {}
        for problem in self._check():
            problems.setdefault(problem.field, say(problem.sentence))
        for field, place in self._places.items():
            text = problems.get(field, "") if field in self._visited else ""
            if text != place.problem:
                place.show_problem(text)
        self._column.refit()
        return problems

    def _field_of(self, widget: QWidget | None) -> str:
        """The field a widget belongs to; empty if to none."""
        for field, place in self._places.items():
            if widget and (place.editor is widget or place.editor.isAncestorOf(widget)):
                return field
        return ""

    # What happens

    def _go_to(self, field: str) -> None:
        editor = self._places[field].editor
        self._column.fit()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.ensureWidgetVisible(editor, 0, px(_AROUND_FIELD))

    def _close_saved(self) -> None:
        """It is kept: close."""
        QDialog.accept(self)

    def _close_unasked(self) -> None:
        """Close, whatever was typed."""
        QDialog.reject(self)

    def _on_edited(self) -> None:
        """For a subclass to connect with what changes its fields."""
        self._show_problems()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """A field that is left is checked; another window in front is no leaving."""
        left = self._field_of(old)
        if left and now is not None and self._field_of(now) != left and self.isAncestorOf(now):
            self._visited.add(left)
            self._show_problems()

    def _on_keep_clicked(self) -> None:
        self._footer.setCurrentIndex(0)
        self._places[self._field_in_hand].editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _head(words: FormWords) -> QWidget:
    head = Panel(Qt.Edge.BottomEdge)
    lines = QVBoxLayout(head)
    lines.setContentsMargins(margins(_SIDE, 18, _SIDE, 14))
    lines.setSpacing(px(2))
    lines.addWidget(title(words.heading))
    lines.addWidget(muted(words.sentence, wrap=True))
    return head


def _body(parts: Sequence[QWidget]) -> QWidget:
    body = Panel()
    lines = QVBoxLayout(body)
    lines.setContentsMargins(margins(_SIDE, 16, _SIDE, 20))
    lines.setSpacing(0)
    for part in parts:
        lines.addWidget(part)
    lines.addStretch()
    return body


def _footing(*parts: QWidget) -> QWidget:
    """A row of the footer; the texts in it share the room."""
    row = Panel(Qt.Edge.TopEdge)
    line = QHBoxLayout(row)
    line.setContentsMargins(margins(_SIDE, 0, _SIDE, 0))
    line.setSpacing(px(10))
    for part in parts:
        line.addWidget(part, 1 if isinstance(part, Label) else 0)
    return row
