"""Above the gaps: table or heat map, a search, and boxes for pillar, lens and order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QWidget

from wa_desktop.ui.models.gap_lines import GapOrder
from wa_desktop.ui.models.gap_rows import order_word
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.segments import Segments

Value = TypeVar("Value")

ONE_LINE = 640
"""From this width on, in pixels of the design, all stands in one line."""

_WIDEST_BOX = 220


class GapHead(QWidget):
    """The parts are public; whoever owns the head connects and reads them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Segments((self.tr("Table"), self.tr("Heat map")))
        self.kind.setAccessibleName(self.tr("Show the gaps as"))
        self.search = SearchField(self.tr("Find a gap"))
        self.pillar_box, self.lens_box, self.order_box = QComboBox(), QComboBox(), QComboBox()
        for box, name in (
            (self.pillar_box, self.tr("Show which pillars")),
            (self.lens_box, self.tr("Show which lenses")),
            (self.order_box, self.tr("Order of the gaps")),
        ):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(px(_WIDEST_BOX))
        self.order_box.addItems([order_word(order) for order in GapOrder])
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(8))
        left, right = QHBoxLayout(), QHBoxLayout()
        self.kind.setMinimumWidth(self.kind.sizeHint().width())
        left.addWidget(self.kind)
        left.addWidget(self.search, 1)
        for box in (self.pillar_box, self.lens_box, self.order_box):
            right.addWidget(box)
        right.addStretch(1)
        for row in (left, right):
            row.setSpacing(px(8))
        self._layout.addLayout(left, 1)
        self._layout.addLayout(right)

    def show_boxes(self, *, pillar: bool, lens: bool, rest: bool) -> None:
        """Show the boxes that there is a choice in; `rest` are the search and the order."""
        self.pillar_box.setVisible(pillar)
        self.lens_box.setVisible(lens)
        self.order_box.setVisible(rest)
        self.search.setVisible(rest)

    def clear_filters(self) -> None:
        """Empty the search and show all pillars and lenses, without a sound; the order stays."""
        for box in (self.pillar_box, self.lens_box):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.search):
            self.search.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose for the new width."""
        super().resizeEvent(event)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(below if self.width() < px(ONE_LINE) else beside)


def choice_in(box: QComboBox, values: Sequence[Value]) -> Value:
    """The value that the box's choice stands for."""
    return values[max(0, box.currentIndex())]


def offer(box: QComboBox, everything: str, names: Sequence[str], chosen: int) -> None:
    """Fill a box without a sound."""
    with QSignalBlocker(box):
        box.clear()
        box.addItems([everything, *(one_line(name) for name in names)])
        box.setCurrentIndex(chosen)
