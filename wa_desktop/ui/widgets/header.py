"""The head of the window: what is open, and the page's marks and buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import MUTED, Label


class ElidedLabel(Label):
    """A line that ends in dots where there is no room; the whole text is its tooltip."""

    def __init__(
        self, *, pixels: int, weight: QFont.Weight = QFont.Weight.Normal, muted_text: bool = False
    ) -> None:
        super().__init__(pixels=pixels, weight=weight)
        if muted_text:
            self.setForegroundRole(MUTED)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def whole(self) -> str:
        """The text that is meant."""
        return self._whole

    def show_whole(self, text: str) -> None:
        """Show as much of a text as there is room for."""
        self._whole = text
        self.setToolTip("")
        self._elide()

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide for the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1)
        )
        self.setText(shown)
        self.setAccessibleName(self._whole)


class Header(Panel):
    """Title and subtitle at the left, a page's own widgets at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent)
        self.setFixedHeight(64)
        self.title = ElidedLabel(pixels=18, weight=QFont.Weight.Bold)
        self.subtitle = ElidedLabel(pixels=13, muted_text=True)
        self._tools = QStackedWidget(self)
        self._tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._places: dict[str, QWidget] = {}
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(22, 0, 22, 1)
        layout.addLayout(texts, 1)
        layout.addWidget(self._tools)

    def add_tools(self, page: str, widgets: list[QWidget]) -> None:
        """Take a page's marks and buttons in."""
        place = QWidget(self)
        layout = QHBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addStretch(1)
        for widget in widgets:
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._places[page] = place
        self._tools.addWidget(place)

    def show_tools(self, page: str) -> None:
        """Show the widgets of a page."""
        place = self._places[page]
        self._tools.setCurrentWidget(place)
        self._tools.setMinimumWidth(place.sizeHint().width())
        self._tools.setMaximumWidth(place.sizeHint().width())

    def show_heading(self, title: str, subtitle: str) -> None:
        """Show title and subtitle."""
        self.title.show_whole(title)
        self.subtitle.show_whole(subtitle)
        self.subtitle.setVisible(bool(subtitle))
