"""Which lenses the portfolio is reviewed along, and beside each who is on an older version or has not begun."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_coverage import LensCoverage, VersionCoverage
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.portfolio.numbers_view import NumbersView
from wa_desktop.ui.portfolio.share_words import share_text
from wa_desktop.ui.portfolio.two_sides import framed
from wa_desktop.ui.portfolio.workload_list import WorkloadLine, WorkloadList
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.table import RowsView, TableCard


class CoverageView(NumbersView):
    """`workload_requested` carries the id of a workload that was double-clicked, or on which Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lenses: dict[str, LensCoverage] = {}
        self.table = RowsView(
            self.tr("Lenses"),
            (
                self.tr("Lens"),
                self.tr("Workloads"),
                self.tr("Answered"),
                self.tr("Not begun"),
                self.tr("Older version"),
            ),
            stretch=0,
        )
        self.chosen: Label = title("", 15)
        self.words = muted("", 13, wrap=True)
        self.workloads = WorkloadList(self.tr("Workloads on an older version or not begun"))
        self._build()
        self.table.row_chosen.connect(self._on_row_chosen)
        self.workloads.workload_requested.connect(self.workload_requested)

    def _build(self) -> None:
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(margins(14, 10, 14, 6))
        words.setSpacing(px(4))
        words.addWidget(self.chosen)
        words.addWidget(self.words)
        words.addStretch(1)
        self._card = framed(head, self.workloads)
        page = QWidget()
        self._column = column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        column.addWidget(TableCard(self.table))
        column.addWidget(self._card, 1)
        column.addStretch(0)
        self._fill_with(page)

    def _show(self, numbers: PortfolioNumbers) -> None:
        self._lenses = {lens.newest.alias: lens for lens in numbers.coverage}
        rows = []
        for alias, lens in self._lenses.items():
            rows.append(self._lens_row(alias, lens))
            if len(lens.versions) > 1:
                rows.extend(self._version_row(alias, part) for part in lens.versions)
        self.table.show_rows(rows)

    def _lens_row(self, alias: str, lens: LensCoverage) -> Row:
        return Row(
            (alias, 0),
            (
                Cell(
                    one_line(lens.newest.name),
                    self.tr("Version {version}").format(version=lens.newest.version),
                    look=Look.STRONG,
                ),
                Cell(str(lens.workloads), look=Look.PLAIN if lens.workloads else Look.MUTED),
                Cell(share_text(lens.answered_share)),
                _problem(len(lens.never)),
                _problem(len(lens.older)),
            ),
        )

    def _version_row(self, alias: str, part: VersionCoverage) -> Row:
        name = self.tr("Version {version}").format(version=part.version.version)
        newest = self.tr("newest")
        return Row(
            (alias, part.version.id),
            (
                Cell(f"    {name} · {newest}" if part.newest else f"    {name}", look=Look.MUTED),
                Cell(str(part.workloads)),
                Cell(share_text(part.answered_share)),
                _problem(len(part.never)),
                Cell("", look=Look.MUTED) if part.newest else _problem(part.workloads),
            ),
        )

    def _on_row_chosen(self, key: tuple[str, int] | None) -> None:
        lens = self._lenses.get(key[0]) if key else None
        if lens is None or key is None:
            return
        part = next((part for part in lens.versions if part.version.id == key[1]), None)
        never = part.never if part else lens.never
        older = lens.older if part is None else () if part.newest else part.entries
        self.chosen.setText(one_line(lens.newest.name))
        lines = self._lines(never, older)
        self.workloads.show_lines(lines)
        self.workloads.setVisible(bool(lines))
        self._column.setStretchFactor(self._card, int(bool(lines)))
        if lines:
            self.words.setText(self.tr("%n workload(s) not begun or on an older version", "", len(lines)))
        elif lens.workloads:
            self.words.setText(self.tr("All have begun, and all are on the newest version."))
        else:
            self.words.setText(self.tr("No workload uses this lens."))

    def _lines(self, never: Sequence[PortfolioEntry], older: Sequence[PortfolioEntry]) -> list[WorkloadLine]:
        """Those not begun first; a workload that is both stands there alone."""
        lines = [WorkloadLine(entry, self.tr("Not begun"), Risk.UNANSWERED) for entry in never]
        known = {entry.id for entry in never}
        word = self.tr("Older version")
        return lines + [WorkloadLine(entry, word, Risk.MEDIUM) for entry in older if entry.id not in known]


def _problem(count: int) -> Cell:
    return Cell(str(count), look=Look.PROBLEM if count else Look.MUTED)
