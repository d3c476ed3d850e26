"""A rule's condition as ways of groups, to be put together by clicks and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.rule_groups import Group, Kind, Way, Ways, text_of
from wa_desktop.ui.studio.rules.question_rules import QuestionRules, WrittenRule
from wa_desktop.ui.studio.rules.reading import Reading, read_ways
from wa_desktop.ui.studio.rules.way_box import WayBox
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.label import Label, muted

_NEW_WAY: Way = (Group(Kind.ALL, ()),)


class GroupsBuilder(QWidget):
    """`written` carries the text of the condition that the groups now say; `rebuilt` says that they look otherwise."""

    written = Signal(str)
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: Ways = ()
        self._rule = WrittenRule("", "")
        self._question = QuestionRules()
        self.boxes: list[WayBox] = []
        self._ors: list[Label] = []
        self.note = muted("", 13, wrap=True)
        self._boxes_layout = QVBoxLayout()
        self._boxes_layout.setSpacing(px(3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(self.note)
        layout.addLayout(self._boxes_layout)

    @property
    def ways(self) -> Ways:
        """What is shown, groups without choices included."""
        return self._ways

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [stop for box in self.boxes for stop in box.stops]

    def show_rule(self, rule: WrittenRule, question: QuestionRules) -> None:
        """Show a rule's condition as groups, or say why it cannot be."""
        read = read_ways(rule, self._ways)
        self._rule, self._question, self._ways = rule, question, read.ways
        self.note.setText(self._note(read.reading))
        self.note.setVisible(bool(self.note.text()))
        self._show_ways()

    def forget(self) -> None:
        """Drop groups without choices, before another question is shown."""
        self._ways = ()

    def _note(self, reading: Reading) -> str:
        condition = self._rule.parsed
        return {
            Reading.SAME: "",
            Reading.EQUAL: self.tr(
                "Written otherwise in the text; same result. A change here rewrites the text."
            ),
            Reading.WRONG: self.tr("No groups while the text is wrong."),
            Reading.TOO_MANY_NAMES: self.tr(
                "No groups for {count} choices put together in this way; the text says it."
            ).format(count=len(condition.names) if condition else 0),
            Reading.TOO_LONG: self.tr("As groups this would be too long to read; the text says it."),
        }[reading]

    def _show_ways(self) -> None:
        while len(self.boxes) > len(self._ways):
            self._drop_box()
        while len(self.boxes) < len(self._ways):
            self._add_box()
        for number, (box, way) in enumerate(zip(self.boxes, self._ways, strict=True), start=1):
            box.show_way(way, self._question, number, len(self._ways))
        self.rebuilt.emit()

    def _add_box(self) -> None:
        if self.boxes:
            either = muted(self.tr("or"), 13)
            either.setContentsMargins(margins(10, 0, 0, 0))
            self._ors.append(either)
            self._boxes_layout.addWidget(either)
        box = WayBox(self)
        box.edited.connect(self._on_way_edited)
        box.another_requested.connect(self._on_another)
        self.boxes.append(box)
        self._boxes_layout.addWidget(box)
        box.show()

    def _drop_box(self) -> None:
        box = self.boxes.pop()
        in_hand = self.focusWidget()
        had_keyboard = in_hand is not None and box.isAncestorOf(in_hand)
        for widget in (box, *([self._ors.pop()] if self._ors else [])):
            self._boxes_layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        if had_keyboard and self.boxes:
            self.boxes[-1].add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, ways: Ways) -> None:
        """Show the groups at once; ask for the text if it is another now."""
        self._ways = ways
        text = text_of(ways)
        if text == self._rule.condition:
            self._show_ways()
        else:
            self.written.emit(text)

    def _on_way_edited(self, box: WayBox, way: Way | None) -> None:
        ways = list(self._ways)
        number = self.boxes.index(box)
        if way is None:
            del ways[number]
        else:
            ways[number] = way
        self._change(tuple(ways) or (_NEW_WAY,))

    def _on_another(self) -> None:
        self._change((*self._ways, _NEW_WAY))
        if self.boxes:
            self.boxes[-1].rows[0].add_button.setFocus(Qt.FocusReason.OtherFocusReason)
