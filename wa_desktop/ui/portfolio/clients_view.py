"""The portfolio by client: who carries the most risk, and whose reviews are overdue."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio_clients import ClientStanding
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.portfolio.numbers_view import NumbersView
from wa_desktop.ui.portfolio.share_words import count_cell, medium_of, share_text
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.table import RowsView, TableCard

MOST = 500
"""Rows of the table; a thousand more would only take time to lay out."""


class ClientsView(NumbersView):
    """`client_requested` carries the name of a client whose row was double-clicked or opened by Enter; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = muted("", 13, wrap=True)
        self.table = RowsView(
            self.tr("Clients"),
            (
                self.tr("Client"),
                self.tr("Workloads"),
                self.tr("High"),
                self.tr("Medium"),
                self.tr("Open"),
                self.tr("Answered"),
                self.tr("Overdue"),
                self.tr("Worst pillar"),
            ),
            stretch=0,
            least=160,
        )
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(self.about)
        layout.addWidget(TableCard(self.table))
        layout.addStretch(1)
        self._fill_with(page)
        self.table.row_activated.connect(self._on_activated)

    def _count(self, numbers: PortfolioNumbers) -> bool:
        return numbers.count_clients()

    def _show(self, numbers: PortfolioNumbers) -> None:
        clients = numbers.clients
        words = self.tr("%n client(s)", "", sum(bool(client.client) for client in clients))
        words += self.tr(" · the most high risks first")
        if len(clients) > MOST:
            words += self.tr(" · the first {count} are shown").format(count=MOST)
        self.about.setText(words)
        self.table.show_rows([self._row(client) for client in clients[:MOST]])

    def _row(self, client: ClientStanding) -> Row:
        counts, worst = client.counts, client.worst
        risks = ""
        if worst:
            high = self.tr("{high} high").format(high=worst.high)
            medium = self.tr("{medium} medium").format(medium=worst.medium)
            risks = ", ".join(words for words, count in ((high, worst.high), (medium, worst.medium)) if count)
        name = Cell(one_line(client.client), look=Look.STRONG)
        overdue = Cell(str(client.overdue), look=Look.PROBLEM if client.overdue else Look.MUTED)
        return Row(
            client.client,
            (
                name if client.client else Cell(self.tr("Without a client"), look=Look.MUTED),
                Cell(str(client.workloads)),
                count_cell(counts.high, Risk.HIGH),
                count_cell(medium_of(counts), Risk.MEDIUM),
                count_cell(counts.unanswered, Risk.UNANSWERED),
                Cell(share_text(client.answered_share)),
                overdue,
                Cell(one_line(worst.name), risks) if worst else Cell("–", look=Look.MUTED),
            ),
        )

    def _on_activated(self, client: str) -> None:
        self.client_requested.emit(client)
