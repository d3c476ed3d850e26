"""Pages of which one is seen, that ask for no more height than this one needs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """Gives its page the height there is.

    Qt's own stack asks for as much as its highest page would like at this width, hidden or not, so that an area
    around it scrolls without need.
    """

    def hasHeightForWidth(self) -> bool:
        """The page inside wraps its lines; outside nobody is to ask for that."""
        return False

    def minimumSizeHint(self) -> QSize:
        """The width that any page needs at least, and the height that the one in hand needs at this width."""
        page = self.currentWidget()
        wide = super().minimumSizeHint().width()
        if page is None:
            return QSize(wide, 0)
        layout = page.layout()
        if layout and layout.hasHeightForWidth():
            return QSize(wide, layout.totalMinimumHeightForWidth(self.width()))
        return QSize(wide, page.minimumSizeHint().expandedTo(page.minimumSize()).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
