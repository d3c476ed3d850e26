"""The slides of a deck in words, a card for each, in the order they are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wa_desktop.ui.report.preview import Slide
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, breakable, muted

WIDEST = 780
MOST_LINES = 14
"""Lines of a slide; a table's rows beyond that are counted."""


class SlideCards(Column):
    """Scrolled by keys; nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QWidget(), parent)
        self.read_by_keyboard(self.tr("Slides in words"))

    def show_slides(self, slides: Sequence[Slide]) -> None:
        """Show other slides, from the first."""
        body = QWidget()
        outer = QGridLayout(body)
        outer.setContentsMargins(margins(20, 16, 20, 16))
        column = QVBoxLayout()
        column.setSpacing(px(12))
        for number, slide in enumerate(slides, 1):
            column.addWidget(self._card(number, slide))
        column.addStretch(1)
        outer.addLayout(column, 0, 1)
        outer.setColumnStretch(1, 1)
        self.setWidget(body)
        self.fit()
        self.verticalScrollBar().setValue(0)

    def _card(self, number: int, slide: Slide) -> QWidget:
        card = Card()
        lines = QVBoxLayout(card)
        lines.setContentsMargins(margins(18, 12, 18, 14))
        lines.setSpacing(px(3))
        lines.addWidget(muted(self.tr("Slide {number}").format(number=number), 12))
        heading = Label(breakable(slide.title), pixels=15, weight=QFont.Weight.DemiBold, wrap=True)
        lines.addWidget(heading)
        for line in slide.lines[:MOST_LINES]:
            lines.addWidget(Label(breakable(line), pixels=13, wrap=True))
        left = len(slide.lines) - MOST_LINES
        if left > 0:
            lines.addWidget(muted(self.tr("and %n more line(s)", "", left), 12))
        card.setAccessibleName(slide.title)
        card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return card
