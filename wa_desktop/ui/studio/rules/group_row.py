"""One group of a rule: all, any or none of some choices, as chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wa_desktop.domain.rule_groups import Group, Kind
from wa_desktop.lensfile import limits
from wa_desktop.ui.studio.rules.choice_chip import ChoiceChip
from wa_desktop.ui.studio.rules.compact import HEIGHT, CompactButton, CompactMenu
from wa_desktop.ui.studio.rules.question_rules import DEFAULT, QuestionRules
from wa_desktop.ui.studio.rules.words import kind_word, kind_words
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted

_KIND_WIDTH = 104
_JOINT_WIDTH = 28
_GAP = 8
_LEAST = 110
_ALL_OF_THEM = object()


class GroupRow(QWidget):
    """`edited` carries the row and its new group; None asks to take the group away."""

    edited = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = Group(Kind.ALL, ())
        self._question = QuestionRules()
        self._offered: list[tuple[object, str] | None] = []
        self.joint = muted("", 13)
        self.kind_box = ChoiceBox(kind_words())
        self.add_button = CompactMenu(self.tr("Add choice"))
        self.remove_button = CompactButton("×")
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self._flow.addWidget(self.add_button)
        self._build()
        self.kind_box.activated.connect(self._on_kind)
        self.add_button.picked.connect(self._on_picked)
        self.remove_button.clicked.connect(self._on_remove)

    @property
    def group(self) -> Group:
        """What is shown."""
        return self._group

    @property
    def chips(self) -> list[ChoiceChip]:
        """The choices, in order."""
        items = (self._flow.itemAt(number) for number in range(self._flow.count()))
        widgets = (item.widget() for item in items if item)
        return [widget for widget in widgets if isinstance(widget, ChoiceChip)]

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [self.kind_box, *self.chips[:1], self.add_button, self.remove_button]

    def show_group(
        self, group: Group, question: QuestionRules, joint: str | None, *, removable: bool
    ) -> None:
        """Show a group; `joint` is the word between it and the one above, None where it is the only one."""
        same = group.ids == self._group.ids and question.choices == self._question.choices
        self._group, self._question = group, question
        self.joint.setText(joint or "")
        self.joint.setHidden(joint is None)
        self.kind_box.show_value(group.kind)
        if not same:
            self._show_chips()
        self._show_menu()
        self.remove_button.setVisible(removable)
        self._name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No chip is wider than the row."""
        super().resizeEvent(event)
        self._fit_chips()

    def _fit_chips(self) -> None:
        taken = self._holder.x() + self.remove_button.sizeHint().width() + px(_GAP)
        for chip in self.chips:
            chip.set_room(max(self.width() - taken, px(_LEAST)))

    def _build(self) -> None:
        self.joint.setFixedWidth(px(_JOINT_WIDTH))
        self.joint.setContentsMargins(margins(0, 5, 0, 0))
        self.kind_box.setFixedSize(px(_KIND_WIDTH), px(HEIGHT))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._holder.setSizePolicy(policy)
        self._holder.setMinimumWidth(px(_LEAST))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(_GAP))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.joint, 0, top)
        row.addWidget(self.kind_box, 0, top)
        row.addWidget(self._holder, 1)
        row.addWidget(self.remove_button, 0, top)

    def _show_chips(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add_button)
        for number, choice_id in enumerate(self._group.ids):
            known = choice_id in self._question.ids
            chip = ChoiceChip(
                choice_id, self._question.title_of.get(choice_id, ""), known=known, among=len(self._group.ids)
            )
            chip.setParent(self._holder)
            # One stop for the Tab key; the arrows lead to the others.
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(self._on_chip_removed)
            chip.moved.connect(self._on_chip_moved)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.add_button)
        self._fit_chips()
        self._holder.updateGeometry()

    def _show_menu(self) -> None:
        left = {
            choice.id: choice
            for choice in self._question.choices
            if choice.id not in self._group.ids and limits.ID.fullmatch(choice.id) and choice.id != DEFAULT
        }
        choices: list[tuple[object, str] | None] = [
            (choice.id, self.tr("{id} – {title}").format(id=choice.id, title=choice.title))
            for choice in left.values()
        ]
        if len(self._practices_left()) > 1:
            choices += [None, (_ALL_OF_THEM, self.tr("All but “None of these”"))]
        if choices != self._offered:  # a menu that is open keeps its entries while nothing changes in them
            self._offered = choices
            self.add_button.show_choices(choices)
        self.add_button.setVisible(bool(left))

    def _practices_left(self) -> tuple[str, ...]:
        return tuple(
            dict.fromkeys(
                choice_id
                for choice_id in self._question.practices
                if choice_id not in self._group.ids and limits.ID.fullmatch(choice_id)
            )
        )

    def _name(self) -> None:
        group = self.tr("{kind} {choices}").format(
            kind=kind_word(self._group.kind), choices=", ".join(self._group.ids) or self.tr("no choice yet")
        )
        self.kind_box.setAccessibleName(self.tr("Kind of group: {group}").format(group=group))
        self.add_button.setAccessibleName(self.tr("Add choice to: {group}").format(group=group))
        remove = self.tr("Remove group: {group}").format(group=group)
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(self.tr("Remove group"))

    def _change_ids(self, ids: Sequence[str]) -> None:
        self.edited.emit(self, Group(self._group.kind, tuple(ids)))

    def _on_kind(self) -> None:
        self.edited.emit(self, Group(self.kind_box.value, self._group.ids))

    def _on_picked(self, picked: object) -> None:
        more = self._practices_left() if picked is _ALL_OF_THEM else (str(picked),)
        self._change_ids([*self._group.ids, *more])
        target: QWidget = self.chips[0] if self.add_button.isHidden() and self.chips else self.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self) -> None:
        self.edited.emit(self, None)

    def _on_chip_removed(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChoiceChip):
            number = self.chips.index(chip)
            ids = list(self._group.ids)
            del ids[number]
            self._change_ids(ids)
            left = self.chips
            target: QWidget = left[min(number, len(left) - 1)] if left else self.add_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chip_moved(self, step: int) -> None:
        chips = self.chips
        chip = self.sender()
        if isinstance(chip, ChoiceChip):
            number = chips.index(chip) + step
            target: QWidget = chips[number] if 0 <= number < len(chips) else self.add_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)
