"""The three lists of a workshop, and the questions that were left for later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import MAX_REMARK, Remark, RemarkKind, Skip
from wa_desktop.ui.models.workshop_words import add_word, list_word, question_name, question_title
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import MUTED, Label, muted, title
from wa_desktop.ui.widgets.workshop_name import WhoField
from wa_desktop.ui.widgets.workshop_remark import WHO_WIDTH, RemarkRow, direction


class RemarkList(QWidget):
    """One of the lists with a line to add to it.

    `add_requested(RemarkKind, text, who)`; the line keeps what is typed until `empty_line` says that it is kept.
    """

    add_requested = Signal(object, str, str)
    changed = Signal(object)
    remove_requested = Signal(object)
    place_requested = Signal(object)

    def __init__(self, kind: RemarkKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.rows: list[RemarkRow] = []
        self.line = QLineEdit()
        self.who = WhoField()
        self.add_button = quiet(self.tr("Add"))
        self._count = muted("", 13)
        self._problem = Label("", pixels=12, role=QPalette.ColorRole.BrightText, wrap=True)
        self._list = QVBoxLayout()
        self._add_line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.line.returnPressed.connect(self.add)
        self.line.textChanged.connect(self._on_typed)
        self.who.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lines where one is too narrow."""
        super().resizeEvent(event)
        self._add_line.setDirection(direction(event.size().width()))

    def show_remarks(
        self, remarks: Sequence[Remark], snapshot: Snapshot, names: Sequence[str], *, read_only: bool
    ) -> None:
        """Show the list; rows that stay are kept, so that typing is not disturbed."""
        known = {row.remark.id: row for row in self.rows}
        wanted = [remark.id for remark in remarks]
        for row in self.rows:
            if row.remark.id not in wanted:
                self._list.removeWidget(row)
                row.setParent(None)
                row.deleteLater()
        self.rows = []
        for place, remark in enumerate(remarks):
            row = known.get(remark.id) or self._new_row(remark)
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
            where = question_name(snapshot, remark.ref) if remark.ref else ""
            row.show_remark(remark, where, names, read_only=read_only)
            self.rows.append(row)
        self.who.offer(names)
        left = sum(not remark.done for remark in remarks)
        self._count.setText(self._counted(len(remarks), left))
        for part in (self.line, self.who, self.add_button):
            part.setEnabled(not read_only)

    def add(self) -> None:
        """Ask to keep what stands in the line."""
        if self.line.text().strip():
            self.add_requested.emit(self.kind, self.line.text(), self.who.text())

    def empty_line(self) -> None:
        """What was typed is kept: the line is free for the next."""
        self.line.clear()
        self.who.clear()

    def forget(self) -> None:
        """Drop all rows and what stands in the line."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        self.empty_line()

    def show_problem(self, text: str) -> None:
        """Say why the line was not kept."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def finish_editing(self) -> None:
        """Keep what is typed, in the rows and in the line."""
        for row in list(self.rows):
            row.finish_editing()
        self.add()

    def _build(self) -> None:
        name = list_word(self.kind)
        self.line.setPlaceholderText(add_word(self.kind))
        self.line.setAccessibleName(add_word(self.kind))
        self.line.setMaxLength(MAX_REMARK)
        self.who.setFixedWidth(px(WHO_WIDTH))
        self.add_button.setAccessibleName(self.tr("Add to: {list}").format(list=name))
        self._problem.hide()
        self._list.setSpacing(px(5))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(title(name, 16))
        head.addWidget(self._count, 1, Qt.AlignmentFlag.AlignBottom)
        rest = QHBoxLayout()
        rest.setSpacing(px(8))
        rest.addStretch(1)
        rest.addWidget(self.who)
        rest.addWidget(self.add_button)
        self._add_line.setSpacing(px(8))
        self._add_line.addWidget(self.line, 1)
        self._add_line.addLayout(rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(7))
        layout.addLayout(head)
        layout.addLayout(self._list)
        layout.addLayout(self._add_line)
        layout.addWidget(self._problem)

    def _new_row(self, remark: Remark) -> RemarkRow:
        row = RemarkRow(remark)
        row.changed.connect(self.changed)
        row.remove_requested.connect(self.remove_requested)
        row.place_requested.connect(self.place_requested)
        return row

    def _counted(self, count: int, left: int) -> str:
        if not count:
            return self.tr("nothing yet")
        if left == count:
            return str(count)
        return self.tr("{count}, {done} done").format(count=count, done=count - left)

    def _on_typed(self) -> None:
        self.show_problem("")


class SkipRow(Card):
    """A question that waits: its number and title, the reason, and the way back."""

    return_requested = Signal(object)

    def __init__(self, skip: Skip, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.skip = skip
        name = question_name(snapshot, skip.ref)
        self.button = link(self.tr("Return to it"))
        self.button.setAccessibleName(self.tr("Return to {question}").format(question=name))
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        words = self.tr("{question}  {title}").format(question=name, title=question_title(snapshot, skip.ref))
        texts.addWidget(Label(words, pixels=14, weight=QFont.Weight.Medium, wrap=True))
        if skip.reason:
            texts.addWidget(Label(skip.reason, pixels=13, role=MUTED, wrap=True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(14, 8, 12, 8))
        layout.addLayout(texts, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.return_requested.emit(self.skip.ref)


class SkipList(QWidget):
    """The return queue; hidden while nothing waits in it."""

    return_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SkipRow] = []
        self._shown: tuple[Skip, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(px(5))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(7))
        layout.addWidget(title(self.tr("Left for later"), 16))
        layout.addLayout(self._list)
        self.hide()

    def show_skips(self, skips: Sequence[Skip], snapshot: Snapshot) -> None:
        """Show what waits, the first skipped first."""
        if tuple(skips) == self._shown:
            return
        self._shown = tuple(skips)
        for row in self.rows:
            self._list.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self.rows = [SkipRow(skip, snapshot) for skip in skips]
        for row in self.rows:
            row.return_requested.connect(self.return_requested)
            self._list.addWidget(row)
        self.setVisible(bool(skips))
