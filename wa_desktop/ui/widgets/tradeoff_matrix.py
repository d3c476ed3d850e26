"""The trade-off matrix: a small table of pillars and decisions that can be read without colours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QStyleOptionViewItem, QWidget

from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.models.decisions import PillarName
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.models.tradeoff_matrix import Side, SideRole, TradeOffMatrixModel
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, px
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_paint import paint_ground, paint_ring

ROW_HEIGHT = 30
COLUMN_WIDTH = 58
MOST_ROWS = 8
"""More pillars scroll."""
_MARK = 20
_GROUND = (
    "QHeaderView { background: palette(base); }"
    "QTableCornerButton::section { background: palette(base); border: none;"
    " border-bottom: 1px solid palette(midlight); }"
)
"""Where there is no section of a header, Qt would paint a ground of its own."""


class _SideDelegate(RowDelegate):
    """A plus in a disc for a gain, a minus in a square for a price, so that shape and sign say it too."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        view = self.parent()
        box: QRect = option.rect
        lit = isinstance(view, TradeOffMatrix) and view.chosen_column == index.column()
        painter.save()
        paint_ground(painter, box, lit=lit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_side(painter, QRectF(box).center(), index.data(SideRole))
        paint_ring(painter, option)
        painter.restore()

    @staticmethod
    def _paint_side(painter: QPainter, middle: QPointF, side: Side) -> None:
        theme = current_theme()
        if side is Side.NEITHER:
            painter.setPen(QPen(QColor(theme.surface_border_strong), 2 * factor()))
            painter.drawPoint(middle)
            return
        tone = theme.tone(Risk.NONE if side is Side.GAINS else Risk.MEDIUM)
        half = px(_MARK) / 2
        mark = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
        painter.setPen(QPen(QColor(tone.text), 1) if theme.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.fill))
        round_ = half if side is Side.GAINS else px(4)
        painter.drawRoundedRect(mark, round_, round_)
        painter.setPen(QPen(QColor(tone.text), 2 * factor()))
        arm = half * 0.5
        painter.drawLine(QPointF(middle.x() - arm, middle.y()), QPointF(middle.x() + arm, middle.y()))
        if side is Side.GAINS:
            painter.drawLine(QPointF(middle.x(), middle.y() - arm), QPointF(middle.x(), middle.y() + arm))


class TradeOffMatrix(PlainTable):
    """`decision_chosen` carries the id of the decision in whose column the person is."""

    decision_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.chosen_column = -1
        self.matrix = TradeOffMatrixModel(self)
        self.setModel(self.matrix)
        self.setItemDelegate(_SideDelegate(self))
        self.setAccessibleName(self.tr("Which pillars gain and which pay"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setStyleSheet(_GROUND)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for header, size in ((self.horizontalHeader(), COLUMN_WIDTH), (self.verticalHeader(), ROW_HEIGHT)):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(px(size))
            header.setDefaultSectionSize(px(size))
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.horizontalHeader().setFixedHeight(px(34))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_decisions(self, pillars: Sequence[PillarName], decisions: Sequence[Decision]) -> None:
        """Show other pillars and decisions; the chosen one is shown by `show_chosen`."""
        self._quiet = True
        self.matrix.show_decisions(pillars, decisions)
        self._quiet = False
        self.chosen_column = -1
        self.updateGeometry()

    def show_chosen(self, decision_id: object) -> None:
        """Mark the column of a decision, and go there."""
        column = self.matrix.column_of(decision_id)
        if column == self.chosen_column:
            return
        self.chosen_column = column
        self._quiet = True
        if column >= 0:
            row = max(0, self.currentIndex().row())
            self.setCurrentIndex(self.matrix.index(row, column))
        self._quiet = False
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """As high as its pillars, up to a limit, with room for a bar to scroll sideways."""
        rows = min(self.matrix.rowCount(), MOST_ROWS)
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(px(400), self.horizontalHeader().height() + rows * px(ROW_HEIGHT) + bar)

    def minimumSizeHint(self) -> QSize:
        """It makes do with any width."""
        return QSize(px(200), self.sizeHint().height())

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.decision_chosen.emit(self.matrix.decision_id(current.column()))
