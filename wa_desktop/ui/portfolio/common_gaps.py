"""The most common gaps in short, for the side panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.portfolio_gaps import CommonGap
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.portfolio.gap_list import BAR_HEIGHT, gap_words, paint_share, workloads_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px, strong
from wa_desktop.ui.widgets.label import muted, section
from wa_desktop.ui.widgets.row_paint import paint_text
from wa_desktop.ui.widgets.table import plain_tooltip

MOST = 6
ROW_HEIGHT = 60
INSET = 6


class CommonGapRow(QPushButton):
    """One gap: title, bar, and below it the practice's id with the count."""

    def __init__(self, gap: CommonGap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gap = gap
        self.setAutoDefault(True)  # Enter presses it outside of dialogs too
        self.setAccessibleName(gap_words(gap))
        self.setToolTip(plain_tooltip(gap_words(gap)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(px(200), px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Texts are cut where there is no room."""
        return QSize(px(80), px(ROW_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it; its words begin where those of the heading do."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.surface_quiet))
            painter.drawRoundedRect(QRectF(self.rect()), px(6), px(6))
        room = self.rect().adjusted(px(INSET), px(5), -px(INSET), 0)
        line = QRect(room.left(), room.top(), room.width(), px(19))
        paint_text(painter, line, one_line(self.gap.choice.title), strong(13), theme.text_ink)
        bar = QRectF(room.left(), line.bottom() + px(4), room.width(), px(BAR_HEIGHT))
        paint_share(painter, bar, self.gap.share)
        words = f"{one_line(self.gap.choice.label)} · {workloads_word(self.gap.workloads)}"
        below = QRect(room.left(), round(bar.bottom()) + px(2), room.width(), px(18))
        paint_text(painter, below, words, font(12), theme.text_muted)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()


class CommonGaps(QWidget):
    """A heading and the first gaps; `gap_requested` carries the CommonGap that was chosen."""

    gap_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing = muted(self.tr("No gaps yet."), 13, wrap=True)
        self.rows: list[CommonGapRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(1))
        heading = section(self.tr("Most common gaps"))
        heading.setContentsMargins(margins(INSET, 12, 0, 2))
        self.nothing.setContentsMargins(margins(INSET, 0, 0, 0))
        self._layout.addWidget(heading)
        self._layout.addWidget(self.nothing)

    def show_gaps(self, gaps: Sequence[CommonGap]) -> None:
        """Show the first six of these, such as all that `PortfolioNumbers.gaps` gives."""
        first = list(gaps[:MOST])
        self.nothing.setVisible(not first)
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [CommonGapRow(gap) for gap in first]
        for row in self.rows:
            row.clicked.connect(self._on_clicked)
            self._layout.addWidget(row)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, CommonGapRow):
            self.gap_requested.emit(row.gap)
