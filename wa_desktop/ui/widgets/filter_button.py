"""The button that chooses which kinds of question are listed, several at once, and the marks of what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from wa_desktop.ui.models.question_filter import Facet, Filters
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px
from wa_desktop.ui.widgets.button import Button


class StayingMenu(QMenu):
    """A menu whose ticks can be set one after the other: it stays open until Enter, Escape or a click outside."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a tick changes it and nothing else."""
        action = self.actionAt(event.position().toPoint())
        if action and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So does the space bar."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class FilterButton(Button):
    """`filters_changed` carries Filters with the same text and other kinds or another scope."""

    filters_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._filters = Filters()
        self.choices = StayingMenu(self)
        self.facet_actions: dict[Facet, QAction] = {}
        for facet in Facet:
            if facet is Facet.HIGH:
                self.choices.addSeparator()
            action = self.choices.addAction(facet.word)
            action.setCheckable(True)
            action.setData(facet)
            self.facet_actions[facet] = action
        self.choices.addSeparator()
        scopes = QActionGroup(self)
        self.whole_action = self.choices.addAction(self.tr("In the whole review"))
        self.pillar_action = self.choices.addAction(self.tr("In this pillar"))
        for action in (self.whole_action, self.pillar_action):
            action.setCheckable(True)
            scopes.addAction(action)
        self.choices.triggered.connect(self._on_triggered)
        self.clicked.connect(self.open)
        self.show_filters(Filters())

    def show_filters(self, filters: Filters) -> None:
        """Show what is chosen."""
        self._filters = filters
        for facet, action in self.facet_actions.items():
            action.setChecked(facet in filters.facets)
        self.whole_action.setChecked(filters.whole)
        self.pillar_action.setChecked(not filters.whole)
        count = len(filters.facets)
        self.setText(self.tr("Filter · {count}").format(count=count) if count else self.tr("Filter"))
        words = ", ".join(facet.word for facet in Facet if facet in filters.facets) or self.tr("all")
        self.setAccessibleName(self.tr("Show which questions: {kinds}").format(kinds=words))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()

    def open(self) -> None:
        """Open the list of kinds with the first of them in hand."""
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self.choices.setActiveAction(self.choices.actions()[0])

    def offer(self, facet: Facet, offered: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Offer a kind, or not where no question can be of it."""
        self.facet_actions[facet].setVisible(offered)

    def _on_triggered(self, _action: QAction) -> None:
        facets = frozenset(facet for facet, action in self.facet_actions.items() if action.isChecked())
        whole = self.whole_action.isChecked()
        self.filters_changed.emit(Filters(self._filters.text, facets, whole))


class FilterChip(QAbstractButton):
    """A kind that is chosen; pressed, it is chosen no longer."""

    def __init__(self, facet: Facet | None, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facet = facet
        self.setText(word)
        self.setAccessibleName(self.tr("No longer only: {kind}").format(kind=word))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The word and a cross."""
        return QSize(QFontMetrics(font(12)).horizontalAdvance(self.text()) + px(34), px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete does what it says; Enter works as the space bar does."""
        keys = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        edge = theme.accent_focus if self.hasFocus() or theme.contrast else theme.accent_soft
        painter.setPen(QPen(QColor(edge), 1.5))
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font(12))
        painter.setPen(QColor(theme.text_ink))
        painter.drawText(self.rect().adjusted(px(10), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        x, y, arm = self.width() - px(14), self.height() / 2, px(3)
        painter.setPen(
            QPen(QColor(theme.text_ink if self.underMouse() else theme.text_muted), 1.4 * factor())
        )
        painter.drawLine(QPointF(x - arm, y - arm), QPointF(x + arm, y + arm))
        painter.drawLine(QPointF(x - arm, y + arm), QPointF(x + arm, y - arm))
        painter.end()
