"""The heat map of the portfolio: which workloads, pillars and questions are at risk, the worst first."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio_heat import HeatBy
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.plan.heat_paint import RiskSwatch
from wa_desktop.ui.portfolio.heat_table import HeatTable
from wa_desktop.ui.portfolio.lens_choice import LensChoice
from wa_desktop.ui.portfolio.numbers_view import NumbersView, say_counting
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.segments import Segments
from wa_desktop.ui.words import tr

_BY = (HeatBy.PILLAR, HeatBy.QUESTION)


class HeatView(NumbersView):
    """`workload_requested` carries the id of a workload whose cell was clicked or opened by Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lens = LensChoice()
        self.by = Segments((self.tr("Pillars"), self.tr("Questions")))
        self.by.setAccessibleName(self.tr("Columns"))
        self.about = muted("", 13, wrap=True)
        self.table = HeatTable(self.tr("Workloads by risk"))
        self.legend = RiskLegend()
        self.empty = EmptyState()
        self._build()
        self.lens.lens_chosen.connect(self._show_again)
        self.by.chosen.connect(self._show_again)
        self.table.workload_requested.connect(self.workload_requested)

    def _build(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.lens)
        row.addWidget(self.by, 1)
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        frame = QVBoxLayout(card)
        frame.setContentsMargins(margins(2, 5, 2, 5))
        frame.addWidget(self.table)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(head)
        column.addWidget(self.about)
        column.addWidget(card)
        column.addWidget(self.legend)
        column.addStretch(1)
        self._stack = self._fill_with(full, self.empty)

    def _count(self, numbers: PortfolioNumbers) -> bool:
        self.lens.show_lenses(numbers)
        return self.lens.alias is None or numbers.count_heat(self.lens.alias, _BY[self.by.choice])

    def _show(self, numbers: PortfolioNumbers) -> None:
        self.lens.show_lenses(numbers)
        alias = self.lens.alias
        self._stack.setCurrentIndex(0 if alias else 1)
        if alias is None:
            show_nothing(self.empty, numbers)
            return
        by = _BY[self.by.choice]
        heat = numbers.heat(alias, by)
        self.table.show_heat(heat)
        words = [
            self.tr("%n workload(s)", "", len(heat.rows)),
            self.tr("the most high risks first, then the most medium ones"),
        ]
        if numbers.waiting:
            words.append(self.tr("%n workload(s) still being counted", "", numbers.waiting))
        self.about.setText(" · ".join(words))
        self.legend.setVisible(by is HeatBy.QUESTION)


def show_nothing(empty: EmptyState, numbers: PortfolioNumbers) -> None:
    """Say why there are no numbers."""
    if numbers.waiting:
        say_counting(empty)
    else:
        empty.say(tr("Nothing to count yet"), tr("Review a workload, and its risks appear here."))


class RiskLegend(QWidget):
    """What the colours and signs of questions mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, 14)
        for risk, word in (
            (Risk.HIGH, self.tr("High risk")),
            (Risk.MEDIUM, self.tr("Medium risk")),
            (Risk.NONE, self.tr("No risk")),
            (Risk.UNANSWERED, self.tr("Not answered")),
            (Risk.NOT_APPLICABLE, self.tr("Not applicable")),
        ):
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(6))
            row.addWidget(RiskSwatch(risk))
            row.addWidget(muted(word, 13))
            flow.addWidget(entry)
