"""What the charts over time have in common: axes, a legend, and a point in hand that pointer and keys can move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_desktop.ui.milestones.trend_axis import Span, even_steps, spread, ticks
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px

HEIGHT = 250
_LEFT, _TOP, _RIGHT, _BOTTOM = 40, 12, 16, 28
_LEGEND = 24
_LABEL = 78
"""Pixels of the design from one label of the time axis to the next."""


class Stroke(Enum):
    """How a part of the legend is drawn."""

    FILL = "fill"
    LINE = "line"
    DASHES = "dashes"


@dataclass(frozen=True)
class Sign:
    """A part of the legend: words and how it looks; `edge` outlines a fill."""

    words: str
    colour: str
    stroke: Stroke = Stroke.FILL
    edge: str = ""


@dataclass(frozen=True)
class Stop:
    """A point a person can read: its day, and its words for the eye and for screen readers."""

    day: float
    words: str


class TimeChart(QWidget):
    """Shows values over time; `read` carries the words of the stop in hand.

    Left and right go from stop to stop, Home and End to either end, and the pointer takes the nearest. A subclass
    paints between the axes in `_paint`, gives its legend in `_signs`, and the room it wants at the right.
    """

    read = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._stops: tuple[Stop, ...] = ()
        self._span = Span(1.0, 2.0)
        self._top, self._step = 1, 1
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(HEIGHT))
        self.setAccessibleName(name)

    @property
    def at(self) -> int:
        """The number of the stop in hand."""
        return self._at

    @property
    def words(self) -> str:
        """What is said of the stop in hand."""
        return self._stops[self._at].words if self._stops else ""

    def go_to(self, number: int) -> None:
        """Take another stop in hand."""
        if self._stops:
            self._at = min(max(number, 0), len(self._stops) - 1)
            self._tell()

    def place_of(self, number: int) -> QPointF:
        """Where a stop is, on the time axis."""
        plot = self.plot()
        return QPointF(self._places(plot)[number], plot.bottom())

    def plot(self) -> QRectF:
        """The area between the axes."""
        left = px(_LEFT)
        wide = max(self.width() - left - px(_RIGHT) - self._room_at_right(), px(40))
        top = px(_TOP) + px(_LEGEND) * self._legend_lines()
        return QRectF(left, top, wide, max(self.height() - top - px(_BOTTOM), px(20)))

    def sizeHint(self) -> QSize:
        """Wide enough to read, as high as it is."""
        return QSize(px(420), self.height())

    def minimumSizeHint(self) -> QSize:
        """Narrower than that only where there is no room at all."""
        return QSize(px(280), self.height())

    # For subclasses

    def _show(self, stops: Sequence[Stop], span: Span, top: int, step: int = 0) -> None:
        """Show other stops on other axes; the last one is in hand."""
        self._stops, self._span = tuple(stops), span
        self._top, self._step = (top, step) if step else even_steps(top)
        self._at = max(len(self._stops) - 1, 0)
        self._tell()

    def _paint(self, painter: QPainter, plot: QRectF) -> None:
        raise NotImplementedError

    def _signs(self) -> Sequence[Sign]:
        return ()

    def _room_at_right(self) -> float:
        return 0.0

    def _gap(self) -> float:
        """Pixels that stops keep between each other, whatever their days."""
        return px(6)

    def _places(self, plot: QRectF) -> list[float]:
        """Where the stops stand, in their order."""
        inset = self._gap() / 2
        left, right = plot.left() + inset, plot.right() - inset
        return spread(
            [self._span.x_of(stop.day, left, right) for stop in self._stops], self._gap(), left, right
        )

    def _y_of(self, value: float, plot: QRectF) -> float:
        return plot.bottom() - plot.height() * value / self._top

    def _tell(self) -> None:
        """Say the words of the stop in hand to eyes and screen readers."""
        self.update()
        words = self.words
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            name = self.tr("{chart}: {words}").format(chart=self._name, words=words) if words else self._name
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.read.emit(words)

    # What a person does

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The nearest stop is in hand."""
        self._take_nearest(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Also by a click or a touch."""
        self._take_nearest(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From stop to stop, and to the ends."""
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Home: -len(self._stops),
            Qt.Key.Key_End: len(self._stops),
        }
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in steps:
            super().keyPressEvent(event)
        else:
            self.go_to(self._at + steps[key])

    def _take_nearest(self, place: QPointF) -> None:
        places = self._places(self.plot())
        if places:
            number = min(range(len(places)), key=lambda one: abs(places[one] - place.x()))
            if number != self._at:
                self.go_to(number)

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Axes, the values, the line of the stop in hand, the legend, the focus."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self.plot()
        self._paint_axes(painter, plot)
        if self._stops:
            x = self._places(plot)[self._at]
            painter.setPen(QPen(QColor(theme.text_faint), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.save()
            self._paint(painter, plot)
            painter.restore()
        self._paint_legend(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        theme = current_theme()
        face = font(12)
        painter.setFont(face)
        metrics = QFontMetricsF(face)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value in range(0, self._top + 1, self._step):
            y = self._y_of(value, plot)
            painter.setPen(
                QPen(QColor(theme.surface_border_strong if value == 0 else theme.surface_border), 1)
            )
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(theme.text_muted))
            painter.drawText(QRectF(0, y - px(9), plot.left() - px(7), px(18)), side, str(value))
        inset = self._gap() / 2
        end = float(-px(_LABEL))
        for tick in ticks(self._span, int(plot.width() // px(_LABEL))):
            x = self._span.x_of(tick.day, plot.left() + inset, plot.right() - inset)
            wide = metrics.horizontalAdvance(tick.words)
            left = min(max(x - wide / 2, 0.0), self.width() - wide - 2)
            if left < end + px(8):
                continue
            end = left + wide
            painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + px(4)))
            painter.setPen(QColor(theme.text_muted))
            painter.drawText(QPointF(left, plot.bottom() + px(5) + metrics.ascent()), tick.words)

    def _legend_places(self) -> list[tuple[QRectF, Sign]]:
        """Each sign with its room, line by line."""
        metrics = QFontMetricsF(font(12))
        x, line, found = float(px(_LEFT)), 0, []
        for sign in self._signs():
            wide = px(18) + metrics.horizontalAdvance(sign.words)
            if x > px(_LEFT) and x + wide > self.width() - px(4):
                x, line = float(px(_LEFT)), line + 1
            found.append((QRectF(x, px(4) + line * px(20), wide, px(20)), sign))
            x += wide + px(16)
        return found

    def _legend_lines(self) -> int:
        places = self._legend_places()
        return round((places[-1][0].top() - px(4)) / px(20)) + 1 if places else 0

    def _paint_legend(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setFont(font(12))
        for box, sign in self._legend_places():
            middle = box.center().y()
            if sign.stroke is Stroke.FILL:
                painter.setBrush(QColor(sign.colour))
                painter.setPen(QPen(QColor(sign.edge or sign.colour), 1))
                painter.drawRoundedRect(QRectF(box.left(), middle - px(5), px(11), px(11)), px(2), px(2))
            else:
                dashes = Qt.PenStyle.DashLine if sign.stroke is Stroke.DASHES else Qt.PenStyle.SolidLine
                painter.setPen(QPen(QColor(sign.colour), 2, dashes))
                painter.drawLine(QPointF(box.left(), middle), QPointF(box.left() + px(13), middle))
            painter.setPen(QColor(theme.text_muted))
            painter.drawText(box.adjusted(px(18), 0, px(4), 0), Qt.AlignmentFlag.AlignVCenter, sign.words)
