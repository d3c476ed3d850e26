"""The matrix of effort and impact to work with: circles are chosen, dragged, and moved by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from wa_desktop.domain.plan import Impact
from wa_desktop.ui.plan.matrix_paint import (
    LARGE_TRIES,
    Circle,
    Letters,
    circle_of,
    large_grid,
    lay_out,
    paint_axes,
    paint_circle,
    paint_circles,
    paint_quadrants,
    paint_ring,
    paint_tag,
    paint_target,
)
from wa_desktop.ui.plan.matrix_place import Grid, Layout, neighbour
from wa_desktop.ui.plan.matrix_words import action_words, place_words, split_words
from wa_desktop.ui.plan.sheet import ActionLine, PlanSheet
from wa_desktop.ui.theme.type import px, text_size
from wa_desktop.ui.widgets.table import plain_tooltip

_NEAR = 3
"""Pixels of the design beside a circle, or beside the line between the quadrants, that still count as on it."""
_LIFT = 1.12
"""How much larger a circle is while it is dragged."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Keys to steps to the right and down."""


@dataclass
class _Drag:
    """A circle under the pointer: `grip` leads from the pointer to its middle; `moving` once it was pulled far enough."""

    key: str
    pressed: QPointF
    grip: QPointF
    start: QPointF
    at: QPointF
    moving: bool = False
    dropped: bool = False


class MatrixCanvas(QWidget):
    """Draws the actions of a sheet.

    `circle_chosen` carries the id of the action that is now in hand, `circle_opened` that of one to be edited.
    `circle_dropped` carries an id, the days (float) or None to leave the effort, and the Impact or None;
    `step_requested` an id and the steps of effort (to the right) and impact (upwards), each 1, 0 or -1.
    `drag_said` carries where a dragged circle would go in words; "" when it is over.
    """

    circle_chosen = Signal(str)
    circle_opened = Signal(str)
    circle_dropped = Signal(str, object, object)
    step_requested = Signal(str, int, int)
    drag_said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Matrix of effort and impact"))
        self.chosen = ""
        self._lines: dict[str, ActionLine] = {}
        self._circles: tuple[Circle, ...] = ()
        self._sheet: PlanSheet | None = None
        self._split = 0.0
        self._drag: _Drag | None = None
        self._backdrop: QPixmap | None = None
        self._hovered = ""
        self._laid: tuple[object, Grid, Layout] | None = None

    # What is shown

    def show_lines(self, lines: Sequence[ActionLine], sheet: PlanSheet, split: float) -> None:
        """Show these actions, in the order in which Tab goes through them; `split` is in days."""
        self.put_back()
        self._lines = {line.action.id: line for line in lines}
        self._circles = tuple(circle_of(line) for line in lines)
        self._sheet, self._split, self._laid = sheet, split, None
        if self._hovered not in self._lines:
            self._hovered = ""
        self.update()

    def show_chosen(self, key: str) -> None:
        """Take another action in hand."""
        self.chosen = key if key in self._lines else ""
        line = self._lines.get(self.chosen)
        self.setAccessibleDescription(", ".join(action_words(line)) if line else "")
        if self.hasFocus():
            self._announce(self.accessibleDescription())
        self.update()

    def put_back(self) -> None:
        """End a drag, or what a drop left at its new place before it was granted: all circles stand where they belong."""
        if self._drag is None:
            return
        self._drag = self._backdrop = None
        self._show_cursor()
        self.drag_said.emit("")
        self.update()

    @property
    def grid(self) -> Grid:
        """The area of the matrix at the present size."""
        return self._arranged()[0]

    @property
    def layout_of_circles(self) -> Layout:
        """Where the circles stand at the present size."""
        return self._arranged()[1]

    def circle_at(self, place: QPointF) -> str:
        """The id of the action whose circle is at a place; "" if there is none."""
        layout = self.layout_of_circles
        reach = layout.radius + px(_NEAR)
        near = [((place.x() - x) ** 2 + (place.y() - y) ** 2, key) for key, (x, y) in layout.places.items()]
        distance, key = min(near, default=(reach**2 + 1, ""))
        return key if distance <= reach**2 else ""

    def sizeHint(self) -> QSize:
        """Room for nine marks and four rows."""
        return QSize(px(600), px(460))

    def minimumSizeHint(self) -> QSize:
        """Less can still be read."""
        return QSize(px(340), px(280))

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Fields, axes and circles; the one that is dragged above all."""
        drag = self._drag if self._drag and self._drag.moving else None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if drag:
            painter.drawPixmap(0, 0, self._backdrop_of(drag))
            self._paint_drag(painter, drag)
        else:
            self._paint_all(painter)
        painter.end()

    def _paint_all(self, painter: QPainter, without: str = "") -> None:
        grid, layout = self._arranged()
        paint_quadrants(painter, grid)
        paint_axes(painter, grid)
        paint_circles(painter, [one for one in self._circles if one.spot.key != without], layout)
        rings = {self._hovered: 1.0, self.chosen: 2.6 if self.hasFocus() else 1.6}
        for key, wide in rings.items():
            place = layout.places.get(key)
            if place and key != without:
                paint_ring(painter, QPointF(*place), layout.radius, wide)

    def _paint_drag(self, painter: QPainter, drag: _Drag) -> None:
        grid, layout = self._arranged()
        radius = layout.radius * _LIFT
        if not drag.dropped:
            paint_target(painter, grid, *self._target(drag))
        circle = next(one for one in self._circles if one.spot.key == drag.key)
        paint_circle(painter, drag.at, circle, radius, Letters(radius))
        paint_ring(painter, drag.at, radius, 2.6)
        if not drag.dropped:
            paint_tag(painter, drag.at, layout.radius, self._drag_words(drag), self.width())

    def _backdrop_of(self, drag: _Drag) -> QPixmap:
        """All that stays where it is while a circle is dragged, painted once."""
        dense = self.devicePixelRatioF()
        size = self.size() * dense
        if self._backdrop is None or self._backdrop.size() != size:
            made = QPixmap(size)
            made.setDevicePixelRatio(dense)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_all(painter, without=drag.key)
            painter.end()
            self._backdrop = made
        return self._backdrop

    def _arranged(self) -> tuple[Grid, Layout]:
        """Grid and places, worked out once for a size."""
        key = (self.width(), self.height(), text_size())
        if self._laid is None or self._laid[0] != key:
            grid = large_grid(self.width(), self.height(), self._split)
            self._laid = (key, grid, lay_out(self._circles, grid, LARGE_TRIES))
        return self._laid[1], self._laid[2]

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a circle in hand; it may be the beginning of a drag."""
        key = self.circle_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or not key:
            event.ignore()
            return
        self.put_back()
        self.circle_chosen.emit(key)
        middle = QPointF(*self.layout_of_circles.places[key])
        self._drag = _Drag(key, event.position(), middle - event.position(), middle, middle)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a circle, or show which one the pointer is on."""
        drag = self._drag
        if drag is None or drag.dropped:
            self._hover(self.circle_at(event.position()))
            return
        pulled = (event.position() - drag.pressed).manhattanLength()
        if not drag.moving and pulled < QApplication.startDragDistance():
            return
        drag.moving = True
        QToolTip.hideText()
        area = self.grid.area
        at = event.position() + drag.grip
        drag.at = QPointF(min(max(at.x(), area.left), area.right), min(max(at.y(), area.top), area.bottom))
        self._show_cursor()
        self.drag_said.emit(self._drag_words(drag))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the circle: it stays there until the plan is shown anew, or it is put back."""
        drag = self._drag
        if drag is None or drag.dropped or event.button() is not Qt.MouseButton.LeftButton:
            return
        line = self._lines[drag.key]
        days, impact = self._target(drag)
        new_days = days if days != line.days else None
        new_impact = impact if impact is not line.action.impact else None
        if not drag.moving or (new_days is None and new_impact is None):
            self.put_back()
            return
        drag.dropped = True
        self._show_cursor()
        self.drag_said.emit("")
        self.circle_dropped.emit(drag.key, new_days, new_impact)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an action."""
        key = self.circle_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and key:
            self.put_back()
            self.circle_opened.emit(key)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is on no circle."""
        super().leaveEvent(event)
        self._hover("")

    def event(self, event: QEvent) -> bool:
        """Say what is below the resting pointer; keys that are the canvas's own are no shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.key() in _ARROWS and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if moves or (event.key() == Qt.Key.Key_Escape and self._drag):
                event.accept()
                return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tooltip_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def tooltip_at(self, place: QPoint) -> str:
        """What a circle is, or why the line between low and high effort stands there; "" elsewhere."""
        line = self._lines.get(self.circle_at(QPointF(place)))
        if line:
            return plain_tooltip("\n".join(action_words(line)))
        grid = self.grid
        inside = grid.area.top <= place.y() <= grid.area.bottom
        if self._sheet and inside and abs(place.x() - grid.split_x) <= px(_NEAR):
            return plain_tooltip(split_words(self._sheet.snapshot.workload.effort_scale))
        return ""

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, with Ctrl they move; Enter opens; Escape ends a drag."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and self._drag and not self._drag.dropped:
            self.put_back()
        elif key in _ARROWS and held == Qt.KeyboardModifier.ControlModifier and self.chosen:
            right, down = _ARROWS[key]
            self.step_requested.emit(self.chosen, right, -down)
        elif held:
            event.ignore()
        elif key in _ARROWS:
            places = self.layout_of_circles.places
            self._choose(neighbour(places, self.chosen, *_ARROWS[key]) if self.chosen else self._first())
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._choose(self._first() if key == Qt.Key.Key_Home else next(reversed(self._lines), ""))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen:
            self.circle_opened.emit(self.chosen)
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 Qt's signature
        """Tab goes through the circles by their value, and on from the last; End, then Tab is the short way out."""
        order = list(self._lines)
        if self.chosen in order:
            place = order.index(self.chosen) + (1 if forward else -1)
            if 0 <= place < len(order):
                self._choose(order[place])
                return True
        return bool(super().focusNextPrevChild(forward))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and say which action is in hand."""
        super().focusInEvent(event)
        self._announce(self.accessibleDescription())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring grows fine."""
        super().focusOutEvent(event)
        self.update()

    # Parts

    def _first(self) -> str:
        return next(iter(self._lines), "")

    def _choose(self, key: str) -> None:
        if key and key != self.chosen:
            self.circle_chosen.emit(key)

    def _hover(self, key: str) -> None:
        if key != self._hovered:
            self._hovered = key
            self._show_cursor()
            self.update()

    def _show_cursor(self) -> None:
        if self._drag and self._drag.moving and not self._drag.dropped:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._hovered:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _target(self, drag: _Drag) -> tuple[float, Impact]:
        """The days and the impact of the place where a circle is held; its own days count like a mark."""
        grid = self.grid
        own = (self._lines[drag.key].days, drag.start.x())
        return grid.days_at(drag.at.x(), own), grid.impact_at(drag.at.y())

    def _drag_words(self, drag: _Drag) -> str:
        line = self._lines[drag.key]
        days, impact = self._target(drag)
        assumed = days == line.days and not line.action.effort.is_known
        return place_words(days, impact, assumed=assumed)

    def _announce(self, words: str) -> None:
        """Let a screen reader say what changed inside the picture."""
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
