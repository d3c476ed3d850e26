"""What became of the risks in this quarter, in a sentence or two for the side panel."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.portfolio_quarter import QuarterMoves
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.label import Label, section
from wa_desktop.ui.words import tr

INSET = 6


class ThisQuarter(QWidget):
    """A heading and the sentences; the tooltip says how they are counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = section(self.tr("This quarter"))
        self.words = Label("", pixels=13, wrap=True)
        self.median = Label("", pixels=13, weight=QFont.Weight.DemiBold, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(INSET, 0, 0, 0))
        column.setSpacing(px(3))
        for part in (heading, self.words, self.median):
            column.addWidget(part)
        self.setToolTip(
            self.tr(
                "A risk is closed if its question was at risk and is not any more; it is new if its question is at "
                "risk and was not when the quarter began. What held for less than a day does not count."
            )
        )

    def show_quarter(self, quarter: QuarterMoves) -> None:
        """Show other numbers, such as `PortfolioNumbers.quarter`."""
        closed = self.tr("%n risk(s) closed", "", quarter.closed)
        self.words.setText(self.tr("{closed}, {new} new.").format(closed=closed, new=quarter.new))
        self.median.setVisible(quarter.median_days is not None)
        if quarter.median_days is not None:
            self.median.setText(median_words(quarter.median_days))

    @property
    def text(self) -> str:
        """All that it says."""
        median = "" if self.median.isHidden() else self.median.text()
        return f"{self.words.text()} {median}".strip()


def median_words(days: float) -> str:
    """How long a high risk stood, in whole days, or that it was less than one."""
    if days < 1:
        return tr("Median time to close a high risk: less than a day.")
    if round(days) == 1:
        return tr("Median time to close a high risk: 1 day.")
    return tr("Median time to close a high risk: {days} days.").format(days=round(days))
