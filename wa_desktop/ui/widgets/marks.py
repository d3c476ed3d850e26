"""Small quiet signs for what was noted beside an answer: flag, notes, evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import qtawesome
from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px

SIDE = 15
"""Width and height of a sign, in pixels of the design."""
GAP = 5


class Mark(Enum):
    """What a sign says."""

    FLAG = "mdi6.flag"
    NOTE = "mdi6.note-text-outline"
    INTERNAL = "mdi6.lock-outline"
    EVIDENCE = "mdi6.paperclip"

    def word(self, count: int = 1) -> str:
        """The sign in words."""
        return {
            Mark.FLAG: _tr("flagged for follow-up"),
            Mark.NOTE: _tr("note"),
            Mark.INTERNAL: _tr("internal note"),
            Mark.EVIDENCE: QCoreApplication.translate("Marks", "%n piece(s) of evidence", "", count),
        }[self]

    @property
    def colour(self) -> QColor:
        """Its colour: a flag wants to be found, the others only to be there."""
        theme = current_theme()
        return QColor(theme.text_link if self is Mark.FLAG else theme.text_muted)


@dataclass(frozen=True)
class Said:
    """A sign and how often it holds."""

    mark: Mark
    count: int = 1


def marks_for(*, flag: bool, note: bool, internal: bool, evidence: int) -> tuple[Said, ...]:
    """The signs in the order they stand."""
    marks = [
        (Mark.FLAG, int(flag)),
        (Mark.NOTE, int(note)),
        (Mark.INTERNAL, int(internal)),
        (Mark.EVIDENCE, evidence),
    ]
    return tuple(Said(mark, count) for mark, count in marks if count)


def paint_mark(painter: QPainter, box: QRect, mark: Mark) -> None:
    """Draw a sign that fills a box."""
    qtawesome.icon(mark.value, color=mark.colour).paint(painter, box)


class MarkButton(QAbstractButton):
    """A sign that takes to what it stands for; the keys do the same, so it takes no focus."""

    def __init__(self, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = said
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said.mark.word(said.count))
        self.setToolTip(self.accessibleName())

    @property
    def count(self) -> str:
        """The number beside the sign; empty where there is but one."""
        return str(self.said.count) if self.said.count > 1 or self.said.mark is Mark.EVIDENCE else ""

    def sizeHint(self) -> QSize:
        """The sign, and its number if it has one."""
        number = QFontMetrics(font(12)).horizontalAdvance(self.count) + px(3) if self.count else 0
        return QSize(px(SIDE) + number + px(GAP), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        painter = QPainter(self)
        side = px(SIDE)
        paint_mark(painter, QRect(0, (self.height() - side) // 2, side, side), self.said.mark)
        painter.setFont(font(12))
        painter.setPen(self.said.mark.colour)
        painter.drawText(
            self.rect().adjusted(side + px(3), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.count
        )
        painter.end()


class MarkStrip(QWidget):
    """The signs of a practice or question side by side; `mark_clicked` carries the Mark."""

    mark_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[Said, ...] = ()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(4))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """All signs in words; empty if there are none."""
        return ", ".join(said.mark.word(said.count) for said in self._said)

    def button(self, mark: Mark) -> MarkButton | None:
        """The sign of that kind, if it is shown."""
        return next((item for item in self.findChildren(MarkButton) if item.said.mark is mark), None)

    def show_marks(self, said: Sequence[Said]) -> None:
        """Show other signs."""
        if tuple(said) == self._said:
            return
        self._said = tuple(said)
        for button in self.findChildren(MarkButton):
            self._layout.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        for each in self._said:
            button = MarkButton(each, self)
            button.clicked.connect(self._on_clicked)
            self._layout.addWidget(button)
            button.show()
        self.setVisible(bool(self._said))

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, MarkButton):
            self.mark_clicked.emit(button.said.mark)


class IconButton(QAbstractButton):
    """A sign without a frame that does something; `set_on` lets it stand out where there is something behind it."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None, side: int = 28) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._side = side
        self._on = False
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_on(self, on: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Let it stand out, or not."""
        self._on = on
        self.update()

    def sizeHint(self) -> QSize:
        """Easy to hit."""
        return QSize(px(self._side), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw ground, sign and focus ring."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        if (self.underMouse() or self.isDown()) and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.surface_track))
            painter.drawRoundedRect(box, px(6), px(6))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, px(6), px(6))
        side = px(17)
        colour = QColor(
            theme.text_link if self._on else theme.text_muted if self.isEnabled() else theme.text_faint
        )
        where = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        qtawesome.icon(self._icon_name, color=colour).paint(painter, where)
        painter.end()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Marks", text)
