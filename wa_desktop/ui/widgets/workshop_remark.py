"""One line of a workshop's list: done or not, what was said, who takes care of it, and where it came up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.workshop import MAX_REMARK, Remark, check_remark
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.markdown_field import MarkdownField
from wa_desktop.ui.widgets.marks import IconButton
from wa_desktop.ui.widgets.workshop_name import WhoField
from wa_desktop.ui.words import say

MOST_LINES = 6
WHO_WIDTH = 130
ONE_LINE = 400
"""From this width on, in pixels of the design, a remark's parts stand in one line."""


def direction(width: int) -> QBoxLayout.Direction:
    """How the parts of a line stand in a width, in pixels: beside each other, or in two lines."""
    wide = width >= px(ONE_LINE)
    return QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom


class RemarkField(MarkdownField):
    """One paragraph that wraps: Enter keeps it, line ends that are pasted become spaces."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, MOST_LINES, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves; the rest is plain text."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish_editing()
        else:
            QPlainTextEdit.keyPressEvent(self, event)

    def event(self, event: QEvent) -> bool:
        """No keys of its own: marks and lists mean nothing here."""
        return super(MarkdownField, self).event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        room = MAX_REMARK - len(self.toPlainText())
        self.insertPlainText(" ".join(source.text().split())[: max(room, 0)])


class RemarkRow(Card):
    """`changed(Remark)` asks to keep it so, `remove_requested(Remark)` to take it away, `place_requested(ref)` to go there."""

    changed = Signal(object)
    remove_requested = Signal(object)
    place_requested = Signal(object)

    def __init__(self, remark: Remark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark = remark
        self.done = CheckBox("")
        self.text = RemarkField()
        self.who = WhoField()
        self.place = link("")
        self.delete = IconButton("mdi6.close", self.tr("Remove the remark"), side=26)
        self._problem = Label("", pixels=12, role=QPalette.ColorRole.BrightText, wrap=True)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def show_remark(self, remark: Remark, place: str, names: Sequence[str], *, read_only: bool) -> None:
        """Show it as it is on disk; what is being typed stays. `place` names the question it came up at."""
        before, self.remark = self.remark, remark
        with QSignalBlocker(self.done):
            self.done.setChecked(remark.done)
        self.text.show_text(remark.text, anew=False)
        if self.who.text().strip() == before.who and remark.who != before.who:
            self.who.setText(remark.who)
        self.who.offer(names)
        self.place.setText(place.replace("&", "&&"))
        self.place.setVisible(bool(place))
        self.place.setAccessibleName(self.tr("Go to {question}").format(question=place))
        self.place.updateGeometry()
        self._show_look(remark)
        for part in (self.done, self.who, self.delete):
            part.setEnabled(not read_only)
        self.text.setReadOnly(read_only)
        self._show_problem()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lines where one is too narrow."""
        super().resizeEvent(event)
        self._line.setDirection(direction(event.size().width()))

    def finish_editing(self) -> None:
        """Ask to keep what is typed."""
        typed = replace(
            self.remark,
            text=" ".join(self.text.toPlainText().split()),
            who=self.who.text().strip(),
            done=self.done.isChecked(),
        )
        self._show_problem()
        if typed != self.remark and check_remark(typed) is None:
            self.changed.emit(typed)

    def _build(self) -> None:
        self.text.show_text(self.remark.text, anew=True)
        self.who.setText(self.remark.who)
        self.who.setCursorPosition(0)
        self.who.setFixedWidth(px(WHO_WIDTH))
        self.who.blend_in()
        self._problem.hide()
        words = QHBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(self.done, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        rest = QHBoxLayout()
        rest.setSpacing(px(8))
        rest.addStretch(1)
        for part in (self.place, self.who, self.delete):
            rest.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        line = self._line
        line.setSpacing(px(4))
        line.addLayout(words, 1)
        line.addLayout(rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(12, 4, 6, 4))
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._problem)

    def _connect(self) -> None:
        self.done.toggled.connect(self.finish_editing)
        self.text.save_requested.connect(self.finish_editing)
        self.text.textChanged.connect(self._show_problem)
        self.text.focus_changed.connect(self._on_focus_changed)
        self.who.editingFinished.connect(self.finish_editing)
        self.place.clicked.connect(self._on_place_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)

    def _show_look(self, remark: Remark) -> None:
        face = font(14, QFont.Weight.Normal)
        face.setStrikeOut(remark.done)
        self.text.setFont(face)
        short = remark.text[:80]
        self.text.setAccessibleName(self.tr("Remark: {text}").format(text=short))
        self.done.setAccessibleName(self.tr("Done: {text}").format(text=short))
        self.delete.setAccessibleName(self.tr("Remove: {text}").format(text=short))

    def _show_problem(self) -> None:
        found = check_remark(replace(self.remark, text=self.text.toPlainText(), who=self.who.text()))
        self._problem.setText(say(found.sentence) if found else "")
        self._problem.setVisible(found is not None)

    def _on_focus_changed(self) -> None:
        self.set_lit(self.text.hasFocus())

    def _on_place_clicked(self) -> None:
        if self.remark.ref:
            self.place_requested.emit(self.remark.ref)

    def _on_delete_clicked(self) -> None:
        self.remove_requested.emit(self.remark)
