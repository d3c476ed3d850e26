"""The timeline itself: one painted widget with an axis of days, on which actions are chosen and moved.

An area of our own rather than a QGraphicsView: the axis stays above while rows scroll, and some hundred painted
bars need no objects.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from wa_desktop.ui.plan.line_words import conflict_label, spoken_line
from wa_desktop.ui.plan.sheet import ActionLine, PlanSheet
from wa_desktop.ui.plan.timeline_keys import DateKeys
from wa_desktop.ui.plan.timeline_paint import Drag, Scene, paint_scene
from wa_desktop.ui.plan.timeline_plan import MONTH, Section, conflicts_of, shifted
from wa_desktop.ui.plan.timeline_shape import HEAD, ROW, Bar, Shape, shape_of
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.table import plain_tooltip

EDGE = 28
"""Pixels of the design at either side in which a drag scrolls the axis."""
BEFORE_TODAY = 10
"""Days that are seen before today at first, where the axis is longer than the widget."""


class TimelineCanvas(QAbstractScrollArea):
    """Signals carry the id of the action in hand.

    `shift_requested` carries days as well, `due_requested` a date, `menu_requested` and `dropped_outside` a point on
    the screen.
    """

    chosen = Signal(str)
    entered = Signal(str)
    removal_requested = Signal(str)
    shift_requested = Signal(str, int)
    due_requested = Signal(str, object)
    menu_requested = Signal(str, object)
    dropped_outside = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: PlanSheet | None = None
        self.shape_now: Shape | None = None
        self._captions: dict[Section, str] = {}
        self._conflicts: dict[str, tuple[str, ...]] = {}
        self._in_hand = ""
        self._pressed: tuple[Bar, QPointF] | None = None
        self._drag: Drag | None = None
        self._was_placed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))

    @property
    def in_hand(self) -> str:
        """The id of the action in hand; empty for none."""
        return self._in_hand

    @property
    def drag_words(self) -> str:
        """The date of what is in the air; empty while nothing is."""
        return self._drag.words if self._drag else ""

    def sizeHint(self) -> QSize:
        """Room for the marks and some rows."""
        return QSize(px(560), px(360))

    def minimumSizeHint(self) -> QSize:
        """The axis and some rows; the rest can be scrolled to."""
        return QSize(px(220), px(HEAD + 3 * ROW))

    def show_sheet(self, sheet: PlanSheet, captions: dict[Section, str], in_hand: str) -> None:
        """Show a plan, with the words above each section, and an action in hand if it is on the axis."""
        before = self._place_of(self._in_hand)
        self._sheet, self._captions = sheet, captions
        self._conflicts = conflicts_of(sheet.lines)
        self._lay_out()
        dragged = self._drag.line.action.id if self._drag else ""
        if dragged and sheet.line(dragged) is None:
            self.cancel_drag()
        self.choose(in_hand)
        if before is not None and before != self._place_of(in_hand):
            self.bring_into_view(in_hand)

    def choose(self, action_id: str) -> None:
        """Take an action in hand without a word; one that is not on the axis leaves none in hand."""
        shape = self.shape_now
        self._in_hand = action_id if shape and action_id in shape.by_id else ""
        self.setAccessibleDescription(self._spoken(self._in_hand))
        self.viewport().update()

    def bring_into_view(self, action_id: str) -> None:
        """Scroll so far that an action can be seen with its words."""
        bar = self.shape_now.by_id.get(action_id) if self.shape_now else None
        if bar is None:
            return
        for scroll, low, high, room in (
            (
                self.horizontalScrollBar(),
                bar.reach.left() - px(12),
                bar.reach.right() + px(12),
                self._seen().width(),
            ),
            (
                self.verticalScrollBar(),
                bar.text.top() - px(ROW),
                bar.text.bottom() + px(4),
                self._seen().height(),
            ),
        ):
            if high > scroll.value() + room:
                scroll.setValue(int(high - room) + 1)
            if low < scroll.value():
                scroll.setValue(int(low))

    # What is held over it by the list beside it

    def hold(self, line: ActionLine, where: QPoint) -> None:
        """Show where an action that is dragged from outside would fall; a point on the screen."""
        here = self.viewport().mapFromGlobal(where)
        if self.shape_now is None or not self.viewport().rect().contains(here):
            self.cancel_drag()
            return
        self._scroll_at_edge(here)
        place = self._content(QPointF(here))
        self._drag = Drag(line, self.shape_now.day_at(place.x()), place.y())
        self.viewport().update()

    def let_go(self) -> date | None:
        """The date at which what is held was let go; None if it was not over the axis."""
        drag = self._drag
        self.cancel_drag()
        return drag.due if drag else None

    def cancel_drag(self) -> None:
        """Leave what is dragged where it was."""
        self._pressed = self._drag = None
        self.viewport().update()

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose; left and right change the date; Home gives one in 30 days; Escape ends a drag."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._drag:
            self.cancel_drag()
        elif (
            key in {Qt.Key.Key_Up, Qt.Key.Key_Down}
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif self._in_hand and (days := DateKeys.days_of(event)):
            self.shift_requested.emit(self._in_hand, days)
        elif self._in_hand and self._sheet and DateKeys.is_in_a_month(event):
            self.due_requested.emit(self._in_hand, shifted(self._sheet.today, MONTH))
        elif self._in_hand and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit(self._in_hand)
        elif self._in_hand and key == Qt.Key.Key_Delete and not event.modifiers():
            self.removal_requested.emit(self._in_hand)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take an action in hand; a live one can be dragged from here."""
        bar = self._bar_at(event.position())
        if bar:
            self._take(bar.id)
        if bar and event.button() == Qt.MouseButton.LeftButton and bar.line.action.is_live:
            self._pressed = (bar, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the action."""
        bar = self._bar_at(event.position())
        self._pressed = None
        if bar:
            self._take(bar.id)
            self.entered.emit(bar.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the action's end by whole days, as far as the pointer has gone."""
        if self._pressed is None:
            bar = self._bar_at(event.position())
            movable = bar is not None and bar.line.action.is_live
            shape = Qt.CursorShape.SizeHorCursor if movable else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        bar, start = self._pressed
        far = (event.position() - start).manhattanLength()
        if self._drag is None and far < QApplication.startDragDistance():
            return
        before = self.horizontalScrollBar().value()
        self._scroll_at_edge(event.position().toPoint())
        # What scrolls below the pointer counts as moved too.
        self._pressed = (bar, start - QPointF(self.horizontalScrollBar().value() - before, 0))
        self._drag = self._dragged(bar, event.position().x() - self._pressed[1].x())
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the new date, or say that it was let go elsewhere."""
        drag, pressed = self._drag, self._pressed
        self.cancel_drag()
        if drag is None or pressed is None:
            return
        action = drag.line.action
        if not self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint())):
            self.dropped_outside.emit(action.id, event.globalPosition().toPoint())
        elif drag.due != action.due:
            self.due_requested.emit(action.id, drag.due)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the action, for those who neither drag nor know the keys."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            bar = self.shape_now.by_id.get(self._in_hand) if self.shape_now else None
            below = QPointF(-self._seen().left(), px(HEAD) - self._seen().top())
            where = self.viewport().mapToGlobal((bar.box.bottomLeft() + below).toPoint()) if bar else QPoint()
        else:
            where = event.globalPos()
            bar = self._bar_at(QPointF(self.viewport().mapFromGlobal(where)))
        if bar:
            self._take(bar.id)
            self.menu_requested.emit(bar.id, where)

    def viewportEvent(self, event: QEvent) -> bool:
        """All about the action under the pointer, as its words may be cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._bar_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tooltip(self._spoken(bar.id)) if bar else "", self)
            return True
        return super().viewportEvent(event)

    # What the window asks for

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first action is in hand unless one is."""
        super().focusInEvent(event)
        by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_key and not self._in_hand:
            self._step(1)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is dragged without the keyboard: Escape would not reach it."""
        super().focusOutEvent(event)
        self.cancel_drag()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nor by what is not seen."""
        self.cancel_drag()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme changes all colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Paint what can be seen."""
        shape = self.shape_now
        if shape is None:
            return
        painter = QPainter(self.viewport())
        focused = self.hasFocus()
        paint_scene(painter, Scene(shape, self._seen(), self._captions, self._in_hand, focused, self._drag))
        box = self.viewport().rect()
        if not shape.bars:
            painter.setPen(QColor(current_theme().text_muted))
            painter.setFont(font(14))
            room = box.adjusted(px(30), px(HEAD), -px(30), 0)
            words = self.tr("No action has a date yet. Drag one here from the list, or press Home on it.")
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)
        if focused and not self._in_hand:
            painter.setPen(QPen(QColor(current_theme().accent_focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.end()

    # Places

    def _seen(self) -> QRectF:
        """The part of the content below the head that can be seen."""
        view = self.viewport()
        return QRectF(
            self.horizontalScrollBar().value(),
            self.verticalScrollBar().value(),
            view.width(),
            max(0, view.height() - px(HEAD)),
        )

    def _content(self, place: QPointF) -> QPointF:
        return place + self._seen().topLeft() - QPointF(0, px(HEAD))

    def _bar_at(self, place: QPointF) -> Bar | None:
        if self.shape_now is None or place.y() < px(HEAD):
            return None
        return self.shape_now.bar_at(self._content(place))

    def _place_of(self, action_id: str) -> QPointF | None:
        bar = self.shape_now.by_id.get(action_id) if self.shape_now else None
        return bar.box.topRight() if bar else None

    def _lay_out(self) -> None:
        if self._sheet is None:
            return
        view = self.viewport()
        shape = self.shape_now = shape_of(self._sheet, view.width())
        seen = self._seen()
        for scroll, wanted, room in (
            (self.horizontalScrollBar(), shape.width, seen.width()),
            (self.verticalScrollBar(), shape.height + px(8), seen.height()),
        ):
            scroll.setRange(0, max(0, round(wanted - room)))
            scroll.setPageStep(int(room))
            scroll.setSingleStep(px(ROW))
        if not self._was_placed and self.isVisible():
            self._was_placed = True
            self.horizontalScrollBar().setValue(int(shape.x_of(shifted(shape.today, -BEFORE_TODAY))))
        view.update()

    def _dragged(self, bar: Bar, pixels: float) -> Drag | None:
        """The bar as far as the pointer has gone; None for what has no place on the axis."""
        due, shape = bar.line.action.due, self.shape_now
        if due is None or shape is None:
            return None
        return Drag(bar.line, shifted(due, round(pixels / shape.day)), bar.box.center().y())

    def _scroll_at_edge(self, here: QPoint) -> None:
        bar = self.horizontalScrollBar()
        if here.x() < px(EDGE):
            bar.setValue(bar.value() - px(EDGE))
        elif here.x() > self.viewport().width() - px(EDGE):
            bar.setValue(bar.value() + px(EDGE))

    def _step(self, step: int) -> None:
        bars = self.shape_now.bars if self.shape_now else ()
        if not bars:
            return
        here = next((number for number, bar in enumerate(bars) if bar.id == self._in_hand), -1)
        there = max(0, min(len(bars) - 1, here + step)) if here >= 0 else 0
        self._take(bars[there].id)
        self.bring_into_view(bars[there].id)

    def _take(self, action_id: str) -> None:
        if action_id != self._in_hand:
            self.choose(action_id)
            self.chosen.emit(action_id)

    def _spoken(self, action_id: str) -> str:
        bar = self.shape_now.by_id.get(action_id) if self.shape_now else None
        if bar is None or self._sheet is None:
            return ""
        remark = conflict_label(self._conflicts.get(action_id, ()))
        return spoken_line(bar.line, self._sheet.today, remark)
