"""The trend of the portfolio: its risks month by month or quarter by quarter, as a picture and in numbers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.domain.portfolio_trend import Period, PortfolioPoint
from wa_desktop.ui.models.rows import Cell, Look, Row
from wa_desktop.ui.portfolio.heat_view import show_nothing
from wa_desktop.ui.portfolio.lens_choice import LensChoice
from wa_desktop.ui.portfolio.numbers_view import NumbersView
from wa_desktop.ui.portfolio.share_words import count_cell, medium_of, share_text
from wa_desktop.ui.portfolio.trend_chart import TrendChart
from wa_desktop.ui.portfolio.two_sides import framed
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.widgets.segments import Segments
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import tr

_PERIODS = (Period.QUARTER, Period.MONTH)


class TrendView(NumbersView):
    """The point in hand is marked in the picture and chosen in the table; either can choose another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[PortfolioPoint, ...] = ()
        self._period = Period.QUARTER
        self.lens = LensChoice(with_all=True)
        self.period = Segments((self.tr("Quarters"), self.tr("Months")))
        self.period.setAccessibleName(self.tr("Steps"))
        self.chart = TrendChart()
        self.words = Label("", pixels=14, wrap=True)
        self.table = RowsView(
            self.tr("Trend in numbers"),
            (
                self.tr("Period"),
                self.tr("Workloads reviewed"),
                self.tr("High"),
                self.tr("Medium"),
                self.tr("High per workload"),
                self.tr("Answered"),
            ),
            stretch=0,
            least=100,
        )
        self.empty = EmptyState()
        self._build()
        self.lens.lens_chosen.connect(self._show_again)
        self.period.chosen.connect(self._show_again)
        self.chart.point_chosen.connect(self._on_point_chosen)
        self.table.row_chosen.connect(self._on_row_chosen)

    def _build(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.lens)
        row.addWidget(self.period, 1)
        below = QWidget()
        words = QVBoxLayout(below)
        words.setContentsMargins(margins(16, 2, 16, 8))
        words.setSpacing(px(8))
        words.addWidget(self.words)
        words.addWidget(TrendLegend())
        card = framed(self.chart, below)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margins(20, 16, 20, 12))
        column.setSpacing(px(12))
        for part in (head, card, TableCard(self.table)):
            column.addWidget(part)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(Column(content))
        self._stack.addWidget(self.empty)
        self._put(self._stack)

    def _count(self, numbers: PortfolioNumbers) -> bool:
        self.lens.show_lenses(numbers)
        return numbers.count_trend(_PERIODS[self.period.choice], self.lens.alias)

    def _show(self, numbers: PortfolioNumbers) -> None:
        self.lens.show_lenses(numbers)
        period = self._period = _PERIODS[self.period.choice]
        self._points = numbers.trend(period, self.lens.alias)
        nothing = not any(point.reviewed for point in self._points)
        self._stack.setCurrentIndex(int(nothing))
        if nothing:
            show_nothing(self.empty, numbers)
        self.chart.show_points(self._points, [self._label(point, period) for point in self._points])
        rows = [self._row(number, point, period) for number, point in enumerate(self._points)]
        self.table.show_rows(rows[::-1])
        self.table.choose(len(rows) - 1)
        self._on_row_chosen(len(rows) - 1)

    def _label(self, point: PortfolioPoint, period: Period) -> str:
        """The name of a point: now, or its quarter or month."""
        return self.tr("Now") if point.is_now else period_word(point.first, period)

    def _row(self, number: int, point: PortfolioPoint, period: Period) -> Row:
        each = f"{point.high_each:.1f}" if point.high_each is not None else "–"
        return Row(
            number,
            (
                Cell(self._label(point, period), look=Look.STRONG),
                Cell(str(point.reviewed)),
                count_cell(point.counts.high, Risk.HIGH),
                count_cell(medium_of(point.counts), Risk.MEDIUM),
                Cell(each),
                Cell(share_text(point.answered_share)),
            ),
        )

    def _on_point_chosen(self, number: int) -> None:
        self.table.choose(number)

    def _on_row_chosen(self, number: int | None) -> None:
        if number is None or not 0 <= number < len(self._points):
            return
        point = self._points[number]
        label = self._label(point, self._period)
        if point.reviewed:
            words = self.tr(
                "{label}: {high} high and {medium} medium risks in {workloads}, {share} answered."
            )
            text = words.format(
                label=label,
                high=point.counts.high,
                medium=medium_of(point.counts),
                workloads=self.tr("%n workload(s)", "", point.reviewed),
                share=share_text(point.answered_share),
            )
        else:
            text = self.tr("{label}: no workload reviewed yet.").format(label=label)
        self.words.setText(text)
        self.chart.show_point(number, text)


def period_word(first: date, period: Period) -> str:
    """A quarter or month by its first day, such as Q1 2026 or Jan 26."""
    if period is Period.QUARTER:
        return tr("Q{quarter} {year}").format(quarter=(first.month + 2) // 3, year=first.year)
    name = QLocale().standaloneMonthName(first.month, QLocale.FormatType.ShortFormat)
    return f"{name} {first.year % 100:02d}"


class _Patch(QWidget):
    """A patch of a colour of the theme, by its name."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(px(14), px(14)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Fill it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(getattr(current_theme(), self._colour)))
        painter.setPen(QColor(current_theme().surface_panel))
        painter.drawRoundedRect(QRectF(self.rect()), px(3), px(3))
        painter.end()


class TrendLegend(QWidget):
    """What bars and line stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, 14)
        for colour, word in (
            ("risk_high_text", self.tr("High risks (below)")),
            ("risk_medium_text", self.tr("Medium risks (above)")),
            ("accent_focus", self.tr("Answered, in percent (line)")),
        ):
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(6))
            row.addWidget(_Patch(colour))
            row.addWidget(muted(word, 13))
            flow.addWidget(entry)
