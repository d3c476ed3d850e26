"""The head of the window: what is open, and the page's marks and buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import MUTED, Label
from wa_desktop.ui.widgets.status_field import StatusField

GAP = 14
LONGEST_TITLE = 500
"""Longer titles end in dots where the tools want the room."""


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


class HeaderTools(QWidget):
    """A page's marks and buttons in a row; those for which there is no room are found in a menu at its end.

    `resized` says that some of them want another width.
    """

    resized = Signal()

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = list(widgets)
        self._holders: dict[QWidget, QWidget] = {}
        self.more = quiet("⋯")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(GAP))
        self._layout.addStretch(1)
        for widget in widgets:
            holder = QWidget(self)
            inner = QHBoxLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(widget)
            self._holders[widget] = holder
            self._layout.addWidget(holder, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        self.more.hide()
        self.more.clicked.connect(self._on_more_clicked)

    @property
    def folded(self) -> list[QWidget]:
        """Those in the menu."""
        return [widget for widget in self._wanted() if self._holders[widget].isHidden()]

    def fit(self, room: int) -> int:
        """Show as much as there is room for, and give the width it takes, both in pixels.

        Marks go first, from the right, then buttons from the left; the last button stays, and so do all fields, which
        at last leave their names out.
        """
        wanted = self._wanted()
        marks = [widget for widget in wanted if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
        buttons = [widget for widget in wanted if isinstance(widget, QPushButton)]
        leaving = [*reversed(marks), *buttons[:-1]]
        shown = list(wanted)
        while leaving and self._width(shown, folded=len(shown) < len(wanted)) > room:
            shown.remove(leaving.pop(0))
        short = self._width(shown, folded=len(shown) < len(wanted)) > room
        for widget in shown:
            if isinstance(widget, StatusField):
                widget.show_short(short)
        for widget, holder in self._holders.items():
            holder.setHidden(widget.isHidden() or widget not in shown)
        self.more.setHidden(len(shown) == len(wanted))
        return self._width(shown, folded=len(shown) < len(wanted), short=short)

    def event(self, event: QEvent) -> bool:
        """A mark may say something longer now."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return handled

    def _wanted(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _width(self, shown: list[QWidget], *, folded: bool, short: bool = False) -> int:
        widths = [_width_of(widget, short=short) for widget in shown]
        if folded:
            widths.append(self.more.sizeHint().width())
        return sum(widths) + px(GAP) * len(widths)

    def _on_more_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for widget in self.folded:
            if isinstance(widget, QPushButton):
                action = menu.addAction(widget.text())
                action.setEnabled(widget.isEnabled())
                action.setCheckable(widget.isCheckable())
                action.setChecked(widget.isChecked())
                action.triggered.connect(widget.click)
            else:
                menu.addAction(widget.accessibleName()).setEnabled(False)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _width_of(widget: QWidget, *, short: bool) -> int:
    """The width of a mark, button or field; a field has two, whichever it has now."""
    if isinstance(widget, StatusField):
        return widget.short_width if short else widget.full_width
    return widget.sizeHint().width()


class Header(Panel):
    """Title and subtitle at the left, a page's own widgets at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent)
        self.setFixedHeight(px(64))
        self.title = ElidedLabel(pixels=18, weight=QFont.Weight.Bold)
        self.subtitle = ElidedLabel(pixels=13, muted_text=True)
        self._tools = QStackedWidget(self)
        self._tools.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._places: dict[str, HeaderTools] = {}
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addStretch(1)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(22, 0, 22, 1))
        layout.setSpacing(px(6))
        layout.addLayout(texts, 1)
        layout.addWidget(self._tools)

    def add_tools(self, page: str, widgets: list[QWidget]) -> None:
        """Take a page's marks and buttons in."""
        self._places[page] = HeaderTools(widgets, self)
        self._places[page].resized.connect(self._share_width)
        self._tools.addWidget(self._places[page])

    def show_tools(self, page: str) -> None:
        """Show the widgets of a page."""
        self._tools.setCurrentWidget(self._places[page])
        self._share_width()

    def show_heading(self, title: str, subtitle: str) -> None:
        """Show title and subtitle."""
        self.title.show_whole(title)
        self.subtitle.show_whole(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def minimumSizeHint(self) -> QSize:
        """It makes do with any width."""
        return QSize(0, self.height())

    def _share_width(self) -> None:
        """Titles of usual length come first; the tools have a menu for what is left."""
        tools = self._tools.currentWidget()
        if isinstance(tools, HeaderTools):
            texts = max(self.title.sizeHint().width(), self.subtitle.sizeHint().width())
            room = self.contentsRect().width() - px(2 * 22 + 6) - min(texts, px(LONGEST_TITLE))
            self._tools.setFixedWidth(tools.fit(room))
