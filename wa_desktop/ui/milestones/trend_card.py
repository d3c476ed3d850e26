"""A chart in its frame: what it is of, and below it the words of the point in hand."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wa_desktop.ui.milestones.trend_chart import TimeChart
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import Label, muted, title

TWO_COLUMNS = 1000
"""From this width on, in pixels of the design, two charts stand side by side."""


class ChartCard(Card):
    """Shows a chart; `reading` follows its stop in hand and keeps two lines, so that nothing jumps."""

    def __init__(self, heading: str, sentence: str, chart: TimeChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.reading = Label("", pixels=13, wrap=True)
        self.reading.setMinimumHeight(2 * QFontMetrics(self.reading.font()).lineSpacing() + px(2))
        self._sentence = muted(sentence, 13, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(18, 14, 16, 12))
        layout.setSpacing(px(4))
        layout.addWidget(title(heading, 15))
        layout.addWidget(self._sentence)
        layout.addWidget(chart)
        layout.addWidget(self.reading)
        layout.addStretch(1)
        chart.read.connect(self.reading.setText)
        self.reading.setText(chart.words)

    def show_sentence(self, text: str) -> None:
        """Say something else below the heading."""
        self._sentence.setText(text)


class ChartCards(QWidget):
    """Cards side by side where there is room, else one below the other; hidden ones take none."""

    def __init__(self, cards: list[ChartCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(14))
        self._arranged: tuple[object, ...] = ()
        for card in cards:
            card.setParent(self)
        self.arrange()

    def arrange(self) -> None:
        """Put the cards that are not hidden into their places."""
        shown = [card for card in self._cards if not card.isHidden()]
        columns = 2 if self.width() >= px(TWO_COLUMNS) else 1
        wanted = (columns, *map(id, shown))
        if wanted == self._arranged:
            return
        self._arranged = wanted
        for card in self._cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(shown):
            alone = columns == 2 and number == len(shown) - 1 and number % 2 == 0
            self._grid.addWidget(card, number // columns, number % columns, 1, 2 if alone else 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for two."""
        super().resizeEvent(event)
        self.arrange()
