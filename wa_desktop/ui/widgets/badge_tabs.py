"""Tabs painted as the rest of the window, each with a badge where there is something to count."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import paint_pill

HEIGHT = 46
GAP = 9
SIDE = 14

Badge = tuple[str, Risk]
"""What a badge says, and the risk in whose colours; an empty text for a tab without one."""

NO_BADGE: Badge = ("", Risk.NONE)


class BadgeTabs(QTabBar):
    """A tab bar with badges; names are never cut, the bar scrolls instead. `side` is the air beside a name."""

    def __init__(self, parent: QWidget | None = None, *, side: int = SIDE) -> None:
        super().__init__(parent)
        self._side = side
        self._badges: list[Badge] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFont(font(14, QFont.Weight.Medium))
        self.setMouseTracking(True)

    def show_names(self, names: list[str]) -> None:
        """Show tabs of these names, keeping the current one where they are the same."""
        if names != [self.tabText(i) for i in range(self.count())]:
            while self.count():
                self.removeTab(0)
            for name in names:
                self.addTab(name)

    def show_badges(self, badges: list[Badge]) -> None:
        """Show a badge on each tab, in their order."""
        self._badges = badges
        for i in range(self.count()):
            self.setTabText(i, self.tabText(i))  # lays the tabs out anew: a badge may be wider now
        self.update()

    def badge(self, index: int) -> Badge:
        """What a tab's badge says, and the risk it stands for."""
        return self._badges[index] if index < len(self._badges) else NO_BADGE

    def tabSizeHint(self, index: int) -> QSize:
        """Room for name and badge."""
        name = QFontMetrics(self.font()).horizontalAdvance(self.tabText(index))
        gap = px(GAP) if self._badge_width(index) else 0
        return QSize(name + self._badge_width(index) + gap + 2 * px(self._side), px(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Names are never cut; the bar scrolls instead."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw names, badges, and a line under the current tab."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().surface_panel))
        for i in range(self.count()):
            self._paint_tab(painter, i)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme = current_theme()
        box = self.tabRect(index)
        current = index == self.currentIndex()
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text_ink if current else theme.text_muted))
        text_box = box.adjusted(px(self._side), 0, -px(self._side), 0)
        painter.drawText(
            text_box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.tabText(index)
        )
        text, risk = self.badge(index)
        if text:
            wide = self._badge_width(index)
            left = box.right() + 1 - px(self._side) - wide
            badge_box = QRectF(left, box.center().y() - px(19) / 2, wide, px(20))
            paint_pill(painter, badge_box, text, theme.tone(risk))
            room = QRectF(text_box.left(), box.center().y() + px(14), left - px(GAP) - text_box.left(), px(2))
            self._paint_below(painter, index, room)
        if current:
            painter.fillRect(
                QRect(box.left(), box.bottom() + 1 - px(2), box.width(), px(2)), QColor(theme.accent_fill)
            )
        if current and self.hasFocus():
            painter.setPen(QColor(theme.accent_focus))
            painter.drawRoundedRect(box.adjusted(4, 6, -4, -8), 5, 5)

    def _paint_below(self, painter: QPainter, index: int, room: QRectF) -> None:
        """What stands below a name, in the room for it; nothing here."""

    def _badge_width(self, index: int) -> int:
        text = self.badge(index)[0]
        if not text:
            return 0
        return max(px(20), QFontMetrics(font(13, QFont.Weight.Medium)).horizontalAdvance(text) + px(12))
