"""A workload's scores against the others', pillar by pillar: a box of the middle half, the median, and its own mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.domain.portfolio_benchmark import Spread, Standing
from wa_desktop.ui.models.rows import Index, one_line
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, mark_row, paint_ground, paint_text
from wa_desktop.ui.words import tr

ROW_HEIGHT = 66
SIDE = 14
_BOX = 16

StripRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a Strip."""


@dataclass(frozen=True)
class Strip:
    """A pillar with the spread of the scores there, and perhaps a workload's standing among them.

    `spread` is that of the others where there is a standing, else of all workloads; None where too few have a score.
    `problem` says why there is no standing.
    """

    name: str
    spread: Spread | None
    standing: Standing | None = None
    problem: str = ""

    @property
    def own(self) -> str:
        """The workload's score and percentile."""
        if not self.standing:
            return self.problem
        words = tr("{score} · percentile {percent}")
        return words.format(score=round(self.standing.score), percent=round(self.standing.percentile))

    @property
    def others(self) -> str:
        """The others' median and middle half."""
        if not self.spread:
            return ""
        words = tr("median {median}, the middle half from {lower} to {upper}")
        spread = self.spread
        return words.format(median=round(spread.median), lower=round(spread.lower), upper=round(spread.upper))

    @property
    def words(self) -> str:
        """All of it."""
        return ": ".join(
            part for part in (self.name, "; ".join(filter(None, (self.own, self.others)))) if part
        )


class StripModel(QAbstractListModel):
    """Strips as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.strips: tuple[Strip, ...] = ()

    def show(self, strips: Sequence[Strip]) -> None:
        """Show other strips."""
        self.beginResetModel()
        self.strips = tuple(strips)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many strips."""
        return 0 if parent.isValid() else len(self.strips)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The strip for the delegate, words for everybody else."""
        if not index.isValid():
            return None
        strip = self.strips[index.row()]
        if role == StripRole:
            return strip
        if role == Qt.ItemDataRole.DisplayRole:
            return strip.name
        return strip.words if role == Qt.ItemDataRole.AccessibleTextRole else None


class StripDelegate(RowDelegate):
    """Draws a strip: its name and words above, the scale from 0 to 100 below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(px(240), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one strip."""
        strip: Strip = index.data(StripRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, box, lit=selected)
        if selected:
            mark_row(painter, option, 1)
        room = box.adjusted(px(SIDE), px(7), -px(SIDE), -px(7))
        line = QRect(room.left(), room.top(), room.width(), px(20))
        wide = paint_text(painter, line, one_line(strip.name), font(14, QFont.Weight.Medium), theme.text_ink)
        rest = line.adjusted(wide + px(12), 0, 0, 0)
        paint_text(painter, rest, strip.own or strip.others, font(13), theme.text_muted, flags=RIGHT_MIDDLE)
        scale = QRectF(room.left(), line.bottom() + px(8), room.width(), px(_BOX))
        self._paint_scale(painter, scale, strip, lit=selected)
        painter.restore()

    @staticmethod
    def _paint_scale(painter: QPainter, scale: QRectF, strip: Strip, *, lit: bool) -> None:
        theme = current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(scale.left(), scale.center().y() - px(2), scale.width(), px(4))
        painter.setPen(QColor(theme.text_muted) if theme.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(
            QColor(theme.surface_border_strong if lit and not theme.contrast else theme.surface_track)
        )
        painter.drawRoundedRect(track, px(2), px(2))

        def at(score: float) -> float:
            return scale.left() + scale.width() * score / 100

        if strip.spread:
            spread = strip.spread
            half = QRectF(at(spread.lower), scale.top(), at(spread.upper) - at(spread.lower), scale.height())
            painter.setPen(QPen(QColor(theme.accent_focus), factor()))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(half, px(3), px(3))
            painter.setPen(QPen(QColor(theme.accent_focus), 2.4 * factor()))
            middle = at(spread.median)
            painter.drawLine(QPointF(middle, scale.top()), QPointF(middle, scale.bottom()))
        if strip.standing:
            _paint_mark(painter, QPointF(at(strip.standing.score), scale.center().y()))


def _paint_mark(painter: QPainter, place: QPointF) -> None:
    """A diamond that stands out from box and track."""
    theme = current_theme()
    size = 7.5 * factor()
    painter.setPen(QPen(QColor(theme.surface_panel), 1.6 * factor()))
    painter.setBrush(QColor(theme.text_ink))
    corners = ((0, -1), (1, 0), (0, 1), (-1, 0))
    painter.drawPolygon(QPolygonF([place + QPointF(x, y) * size for x, y in corners]))


class StripList(RowList):
    """The strips of one workload, or of none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = StripModel(self)
        self.setModel(self.rows)
        self.setMinimumHeight(px(2 * ROW_HEIGHT))
        self.setItemDelegate(StripDelegate(self))
        self.setAccessibleName(self.tr("Scores against the other workloads"))

    def show_strips(self, strips: Sequence[Strip]) -> None:
        """Show other strips; the row in hand keeps its place."""
        row = max(0, self.currentIndex().row())
        self.rows.show(strips)
        self.setCurrentIndex(self.rows.index(min(row, len(strips) - 1), 0))
