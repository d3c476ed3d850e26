"""One way in which a rule can hold: groups that all have to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.rule_groups import Group, Kind, Way
from wa_desktop.ui.studio.rules.compact import CompactButton, CompactMenu
from wa_desktop.ui.studio.rules.group_row import GroupRow
from wa_desktop.ui.studio.rules.question_rules import QuestionRules
from wa_desktop.ui.studio.rules.words import kind_words
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import paint_quiet_ground
from wa_desktop.ui.widgets.flow_layout import FlowLayout


class WayBox(QWidget):
    """`edited` carries the box and its new way; None asks to take the way away. `another_requested` asks for one more."""

    edited = Signal(object, object)
    another_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way: Way = ()
        self.rows: list[GroupRow] = []
        self.add_button = CompactMenu(self.tr("Add group"))
        self.add_button.show_choices([(kind, word) for kind, word in kind_words()])
        self.remove_button = CompactButton(self.tr("Remove this way"))
        self.another_button = CompactButton(self.tr("Or another way"))
        self._rows_layout = QVBoxLayout()
        self._rows_layout.setSpacing(px(6))
        foot = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        foot.setSizePolicy(policy)
        flow = FlowLayout(foot, 8)
        for button in (self.add_button, self.remove_button, self.another_button):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(10, 8, 8, 8))
        layout.setSpacing(px(8))
        layout.addLayout(self._rows_layout)
        layout.addWidget(foot)
        self.add_button.picked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        self.another_button.clicked.connect(self.another_requested)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        inside = [stop for row in self.rows for stop in row.stops]
        return [*inside, self.add_button, self.remove_button, self.another_button]

    def show_way(self, way: Way, question: QuestionRules, number: int, count: int) -> None:
        """Show the groups of a way; it has that number of `count`, counted from 1."""
        self._way = way
        while len(self.rows) > len(way):
            self._drop_row()
        while len(self.rows) < len(way):
            row = GroupRow(self)
            row.edited.connect(self._on_group_edited)
            self.rows.append(row)
            self._rows_layout.addWidget(row)
            row.show()
        for index, (row, group) in enumerate(zip(self.rows, way, strict=True)):
            joint = (self.tr("and") if index else "") if len(way) > 1 else None
            row.show_group(group, question, joint, removable=len(way) > 1 or count > 1)
        self.add_button.setAccessibleName(self.tr("Add group to way {number}").format(number=number))
        self.remove_button.setAccessibleName(self.tr("Remove way {number}").format(number=number))
        self.remove_button.setVisible(count > 1)
        self.another_button.setVisible(number == count)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """A quiet ground."""
        paint_quiet_ground(self)

    def _drop_row(self) -> None:
        row = self.rows.pop()
        had_keyboard = row.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._rows_layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        if had_keyboard:
            (self.rows[-1].add_button if self.rows else self.add_button).setFocus()

    def _on_group_edited(self, row: GroupRow, group: Group | None) -> None:
        groups = list(self._way)
        number = self.rows.index(row)
        if group is None:
            del groups[number]
        else:
            groups[number] = group
        self.edited.emit(self, tuple(groups) if groups else None)

    def _on_add(self, kind: Kind) -> None:
        self.edited.emit(self, (*self._way, Group(kind, ())))
        if self.rows:
            self.rows[-1].add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self) -> None:
        self.edited.emit(self, None)
