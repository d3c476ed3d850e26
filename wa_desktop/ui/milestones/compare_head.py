"""The line above a comparison: which two states, the other way round, and all details at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.ui.milestones.compare_words import state_word
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.table import plain_tooltip
from wa_desktop.ui.words import day_word

_WIDE = 760
_LONG, _SHORT = 26, 13
"""Signs of a milestone's name that are seen in a head at least so wide, and in a narrower one."""


class StateBox(QComboBox):
    """Now and the milestones, newest first; `state_chosen` carries a milestone's number, None for now."""

    state_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: list[int | None] = []
        self._known: tuple[MilestoneHead, ...] | None = None
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LONG)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    @property
    def number(self) -> int | None:
        """The milestone that is chosen; None means now."""
        return self._numbers[self.currentIndex()] if self._numbers else None

    def show_heads(self, heads: Sequence[MilestoneHead], number: int | None) -> None:
        """Offer these milestones, one of them chosen; now where there is no such milestone."""
        known = tuple(reversed(heads))
        if known == self._known and number in self._numbers:
            self.setCurrentIndex(self._numbers.index(number))
            return
        self._known = known
        with QSignalBlocker(self):
            self._numbers = [None, *(head.number for head in known)]
            self.clear()
            self.addItem(state_word(None))
            for head in known:
                words = (str(head.number), one_line(head.name), day_word(head.recorded_at))
                self.addItem(" · ".join(words))
            for place, head in enumerate(known, 1):
                self.setItemData(place, plain_tooltip(head.note), Qt.ItemDataRole.ToolTipRole)
            self.setCurrentIndex(self._numbers.index(number) if number in self._numbers else 0)

    def _on_activated(self, _index: int) -> None:
        self.state_chosen.emit(self.number)


class CompareHead(QWidget):
    """`states_chosen` carries two milestone numbers, None for now; `all_toggled` whether all details are wanted."""

    states_chosen = Signal(object, object)
    all_toggled = Signal(bool)

    def __init__(self, details: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = StateBox(self.tr("The state before"))
        self.after = StateBox(self.tr("The state after"))
        self.swap = quiet("⇄")
        self.swap.setAccessibleName(self.tr("Swap the two states"))
        self.swap.setToolTip(self.tr("Swap the two states"))
        self.open_all = quiet(self.tr("Open all"))
        self.open_all.setCheckable(True)
        flow = FlowLayout(self, 8)
        arrow = muted(self.tr("to"), 14)
        arrow.setFixedHeight(px(34))
        first = muted(self.tr("From"), 14)
        first.setFixedHeight(px(34))
        for part in (first, self.before, arrow, self.after, self.swap, self.open_all, details):
            flow.addWidget(part)
        self.before.state_chosen.connect(self._on_chosen)
        self.after.state_chosen.connect(self._on_chosen)
        self.swap.clicked.connect(self._on_swap_clicked)
        self.open_all.clicked.connect(self.all_toggled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two states stay on one line as long as they can be read."""
        super().resizeEvent(event)
        wide = event.size().width() >= px(_WIDE)
        for box in (self.before, self.after):
            box.setMinimumContentsLength(_LONG if wide else _SHORT)
            box.setFixedWidth(box.sizeHint().width())  # Qt would keep the least width of before

    def show_states(self, heads: Sequence[MilestoneHead], before: int | None, after: int | None) -> None:
        """Show which states are compared."""
        self.before.show_heads(heads, before)
        self.after.show_heads(heads, after)

    def _on_chosen(self, _number: object) -> None:
        self.states_chosen.emit(self.before.number, self.after.number)

    def _on_swap_clicked(self) -> None:
        self.states_chosen.emit(self.after.number, self.before.number)
