"""A small card over the window that points at one of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, link, primary, quiet
from wa_desktop.ui.widgets.heights import height_for, settle
from wa_desktop.ui.widgets.label import Label, title

WIDTHS = (320, 240, 440, 600)
"""Widths of the card to try, in design pixels, until one fits beside its target."""

EDGE = 12
"""Around the card, for arrow and shadow, in design pixels."""

ARROW = 10
SHADOW = 8
BORDER = 1.5
DOT = 6


class Side(Enum):
    """Where a callout stands, seen from its target."""

    BELOW = "below"
    ABOVE = "above"
    LEFT = "left"
    RIGHT = "right"


class Callout(QWidget):
    """A title, a sentence, dots for how far one is, and the ways on: next, back, out."""

    next_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._window = window
        self._layout = QVBoxLayout(self)
        self._side: Side | None = None
        self._tip = QPoint()
        self._beside: tuple[object, ...] = ()
        self._ways: tuple[bool, bool] | None = None
        self._title = title("", 15)
        self._text = Label("", pixels=14, wrap=True)
        self._dots = _Dots(self)
        self.skip: Button = link(self.tr("Skip the tour"))
        self.back: Button = quiet(self.tr("Back"))
        self.next: Button = primary(self.tr("Next"))
        for button in (self.next, self.back, self.skip):
            button.setFocusPolicy(
                Qt.FocusPolicy.TabFocus
            )  # a click leaves the focus with the practice in hand
        self._build()
        self.next.clicked.connect(self.next_requested)
        self.back.clicked.connect(self.back_requested)
        self.skip.clicked.connect(self.skip_requested)

    def say(self, heading: str, text: str, index: int, count: int) -> None:
        """Show a hint, which is number `index` (from 0) of `count`."""
        self._title.setText(heading)
        self._text.setText(text)
        name = self.tr("Hint {number} of {count}: {title}").format(
            number=index + 1, count=count, title=heading
        )
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)
        self._dots.show_place(index, count)
        self._beside = ()

    def show_way(self, *, back: bool, last: bool) -> None:
        """Offer the ways there are: back or not, on and out, or only done after the last hint."""
        ways = (back, last)
        if ways == self._ways:
            return
        self._ways = ways
        self._beside = ()
        if (self.back.hasFocus() and not back) or (self.skip.hasFocus() and last):
            self.take_focus()
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.next.updateGeometry()
        self.back.setVisible(back)
        self.skip.setVisible(not last)

    def take_focus(self) -> None:
        """Take the keyboard's focus to the way on."""
        self.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stand_beside(self, target: QRect, sides: Sequence[Side]) -> None:
        """Stand at the first side of a target where there is room, else where it covers least; never outside.

        `target` is in the window's coordinates; the first two sides are wanted more than the others.
        """
        window = self._window.rect()
        beside = (QRect(target), window.size(), *sides)
        if beside == self._beside:
            return
        self._beside = beside
        covered, self._side, place = min(self._places(target, sides, window), key=_first)
        if covered:
            self._side = None
        self._tip = target.center() - place.topLeft()
        self.setGeometry(place)
        height_for(self._layout, place.width())
        settle(self._layout)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the card itself takes the focus there."""
        self.take_focus()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw a soft shadow, the card, and the arrow towards the target."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self._card()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 26 if theme.dark else 10))
        for spread in range(SHADOW, 0, -2):
            soft = card.adjusted(-spread, 3 - spread, spread, min(spread + 3, SHADOW))
            painter.drawRoundedRect(soft, px(9) + spread, px(9) + spread)
        outline = QPainterPath()
        outline.addRoundedRect(card, px(9), px(9))
        painter.setBrush(QColor(theme.surface_panel))
        painter.setPen(QPen(QColor(theme.accent_focus), BORDER))
        painter.drawPath(outline.united(self._arrow(card)))
        painter.end()

    # Building

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        layout = self._layout
        layout.setContentsMargins(margins(18 + EDGE, 15 + EDGE, 16 + EDGE, 14 + EDGE))
        layout.setSpacing(px(6))
        layout.addWidget(self._dots)
        layout.addSpacing(px(4))
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(px(4))
        layout.addLayout(foot)
        self.setTabOrder(self.next, self.back)
        self.setTabOrder(self.back, self.skip)

    # Measuring

    def _card(self) -> QRectF:
        edge = px(EDGE) + BORDER / 2  # the border then fills whole pixels
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    def _places(self, target: QRect, sides: Sequence[Side], room: QRect) -> Iterator[tuple[int, Side, QRect]]:
        """Places with how much of the target each one covers, in pixels; none after the first that covers nothing."""
        for pair in (sides[:2], sides[2:]):  # a narrower card before a side less wanted
            for width in WIDTHS:
                wide = min(max(px(width + 2 * EDGE), self._layout.totalMinimumSize().width()), room.width())
                size = QSize(wide, height_for(self._layout, wide))
                if size.height() > room.height() and width != WIDTHS[-1]:
                    continue
                for side in pair:
                    place = _place(side, target, size.boundedTo(room.size()), room)
                    covered = _area(place & target)
                    yield covered, side, place
                    if not covered:
                        return

    def _arrow(self, card: QRectF) -> QPainterPath:
        """The tip that grows out of the card at the target's side; none where the card covers its target."""
        path = QPainterPath()
        if self._side is None:
            return path
        half, keep = px(ARROW) * 0.9, px(ARROW + 8)
        x = min(max(float(self._tip.x()), card.left() + keep), card.right() - keep)
        y = min(max(float(self._tip.y()), card.top() + keep), card.bottom() - keep)
        foot, along, out = {
            Side.BELOW: (QPointF(x, card.top()), QPointF(half, 0), QPointF(0, -px(ARROW))),
            Side.ABOVE: (QPointF(x, card.bottom()), QPointF(half, 0), QPointF(0, px(ARROW))),
            Side.RIGHT: (QPointF(card.left(), y), QPointF(0, half), QPointF(-px(ARROW), 0)),
            Side.LEFT: (QPointF(card.right(), y), QPointF(0, half), QPointF(px(ARROW), 0)),
        }[self._side]
        within = foot - out * 0.3  # inside the card, so that both outlines become one
        path.addPolygon(QPolygonF([within - along, foot - along, foot + out, foot + along, within + along]))
        path.closeSubpath()
        return path


class _Dots(QWidget):
    """One dot for each hint; the one in hand is longer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._index, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_place(self, index: int, count: int) -> None:
        """Show how far one is."""
        self._index, self._count = index, count
        self.setAccessibleName(self.tr("{number} of {count}").format(number=index + 1, count=count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Dots and the gaps between them."""
        return QSize(px(DOT + DOT * 2 * self._count), px(DOT + 2))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw them."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        x = 0.0
        for index in range(self._count):
            wide = px(DOT * 2 if index == self._index else DOT)
            painter.setBrush(
                QColor(theme.accent_fill if index == self._index else theme.surface_border_strong)
            )
            painter.drawRoundedRect(QRectF(x, 1, wide, px(DOT)), px(DOT) / 2, px(DOT) / 2)
            x += wide + px(DOT)
        painter.end()


def _place(side: Side, target: QRect, size: QSize, room: QRect) -> QRect:
    """Where a callout of this size stands at a side of its target, moved into the room there is."""
    place = QRect(QPoint(), size)
    place.moveCenter(target.center())
    if side is Side.BELOW:
        place.moveTop(target.bottom() + 1)
    elif side is Side.ABOVE:
        place.moveBottom(target.top() - 1)
    elif side is Side.RIGHT:
        place.moveLeft(target.right() + 1)
    else:
        place.moveRight(target.left() - 1)
    place.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - place.width())))
    place.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - place.height())))
    return place


def _first(place: tuple[int, Side, QRect]) -> int:
    return place[0]


def _area(box: QRect) -> int:
    return 0 if box.isEmpty() else box.width() * box.height()
