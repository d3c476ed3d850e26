"""The pillars as tabs, each with a badge of its worst risk and a line of how far it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import PillarResult
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import paint_pill

HEIGHT = 46
GAP = 9
SIDE = 14


class PillarTabs(QTabBar):
    """A tab bar with badges: high risks if there are any, else medium ones, else open ones, else a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badges: list[tuple[str, Risk]] = []
        self._progress: list[float] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFont(font(14, QFont.Weight.Medium))
        self.setMouseTracking(True)

    def show_pillars(self, results: tuple[PillarResult, ...]) -> None:
        """Show the tabs, keeping the current one where the pillars are the same."""
        names = [result.pillar.name for result in results]
        if names != [self.tabText(i) for i in range(self.count())]:
            while self.count():
                self.removeTab(0)
            for name in names:
                self.addTab(name)
        self._badges = [self._badge(result) for result in results]
        self._progress = [
            result.practices_answered / result.practices if result.practices else 0.0 for result in results
        ]
        for i, result in enumerate(results):
            counts = result.counts
            self.setTabToolTip(
                i,
                self.tr(
                    "{high} high, {medium} medium, {none} no risk, {open} open; {done} of {all} practices answered"
                ).format(
                    high=counts.high,
                    medium=counts.medium,
                    none=counts.none,
                    open=counts.unanswered,
                    done=result.practices_answered,
                    all=result.practices,
                ),
            )
            self.setAccessibleTabName(i, f"{result.pillar.name}: {self.tabToolTip(i)}")
            self.setTabText(i, result.pillar.name)  # lays the tabs out anew: a badge may be wider now
        self.update()

    def badge(self, index: int) -> tuple[str, Risk]:
        """What a tab's badge says, and the risk it stands for."""
        return self._badges[index]

    def progress(self, index: int) -> float:
        """The answered share of a pillar's practices, 0 to 1."""
        return self._progress[index]

    def tabSizeHint(self, index: int) -> QSize:
        """Room for name and badge."""
        name = QFontMetrics(self.font()).horizontalAdvance(self.tabText(index))
        return QSize(name + self._badge_width(index) + px(GAP) + 2 * px(SIDE), px(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Names are never cut; the bar scrolls instead."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw names, badges, progress, and a line under the current tab."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.surface_panel))
        for i in range(self.count()):
            self._paint_tab(painter, i)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme = current_theme()
        box = self.tabRect(index)
        current = index == self.currentIndex()
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text_ink if current else theme.text_muted))
        text_box = box.adjusted(px(SIDE), 0, -px(SIDE), 0)
        painter.drawText(
            text_box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.tabText(index)
        )
        if index < len(self._badges):
            text, risk = self._badges[index]
            wide = self._badge_width(index)
            left = box.right() + 1 - px(SIDE) - wide
            badge_box = QRectF(left, box.center().y() - px(19) / 2, wide, px(20))
            paint_pill(painter, badge_box, text, theme.tone(risk))
            track = QRectF(
                text_box.left(), box.center().y() + px(14), left - px(GAP) - text_box.left(), px(2)
            )
            painter.fillRect(track, QColor(theme.surface_track))
            track.setWidth(track.width() * self._progress[index])
            painter.fillRect(track, QColor(theme.surface_border_strong))
        if current:
            painter.fillRect(
                QRect(box.left(), box.bottom() + 1 - px(2), box.width(), px(2)), QColor(theme.accent_fill)
            )
        if current and self.hasFocus():
            painter.setPen(QColor(theme.accent_focus))
            painter.drawRoundedRect(box.adjusted(4, 6, -4, -8), 5, 5)

    def _badge_width(self, index: int) -> int:
        text = self._badges[index][0] if index < len(self._badges) else ""
        return max(px(20), QFontMetrics(font(13, QFont.Weight.Medium)).horizontalAdvance(text) + px(12))

    def _badge(self, result: PillarResult) -> tuple[str, Risk]:
        counts = result.counts
        if counts.high:
            return self.tr("{count} H").format(count=counts.high), Risk.HIGH
        if counts.medium or counts.no_rule_matched:
            return self.tr("{count} M").format(count=counts.medium + counts.no_rule_matched), Risk.MEDIUM
        if counts.unanswered:
            return str(counts.unanswered), Risk.UNANSWERED
        if counts.none:
            return "✓", Risk.NONE
        return self.tr("N/A"), Risk.NOT_APPLICABLE
