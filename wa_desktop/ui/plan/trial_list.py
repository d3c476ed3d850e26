"""The gaps to tick for a trial."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.plan.trial_model import TrialLine, TrialModel, TrialRole
from wa_desktop.ui.plan.words import days_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.check_box import BOX, paint_row_box
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, mark_row, paint_ground, paint_text
from wa_desktop.ui.words import risk_word

ROW_HEIGHT = 52
_SIDE = 12
_DAYS_WIDTH = 54
_NARROW = 300
"""Pixels of the design; a narrower row says the risk in its second line instead of on a pill."""


class TrialDelegate(TickRowDelegate):
    """Box, title above its origin, risk and days."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(option.rect.width(), px(ROW_HEIGHT))

    def whole(self, index: Index) -> str:
        """Both lines."""
        line: TrialLine = index.data(TrialRole)
        return f"{line.title}\n{line.origin}"

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; texts of people are drawn as they are."""
        line: TrialLine = index.data(TrialRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, lit=selected)
        if selected:
            mark_row(painter, option, px(1))
        paint_row_box(painter, box, box.left() + px(_SIDE), checked=line.checked)
        room = box.adjusted(px(_SIDE + BOX + 10), 0, -px(_SIDE), -1)
        days = room.adjusted(room.width() - px(_DAYS_WIDTH), 0, 0, 0)
        paint_text(
            painter,
            days,
            days_word(line.days),
            font(13, QFont.Weight.DemiBold),
            theme.text_ink,
            flags=RIGHT_MIDDLE,
        )
        word = risk_word(line.gap.risk)
        origin = line.origin
        left = days.left()
        if box.width() < px(_NARROW):
            origin = f"{word} · {origin}"
        else:
            wide = pill_width(word)
            left -= wide
            pill = QRectF(left, room.top() + (room.height() - px(HEIGHT)) / 2, wide, px(HEIGHT))
            paint_pill(painter, pill, word, theme.tone(line.gap.risk))
        room.setRight(left - px(10))
        middle = room.center().y() + 1
        upper = QRect(room.left(), middle - px(20), room.width(), px(20))
        lower = QRect(room.left(), middle, room.width(), px(18))
        paint_text(painter, upper, line.title, font(14, QFont.Weight.Medium), theme.text_ink)
        paint_text(painter, lower, origin, font(12), theme.text_muted)
        painter.restore()


class TrialList(RowList):
    """Space ticks the row in hand."""

    def __init__(self, model: TrialModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trial = model
        self.setModel(model)
        delegate = TrialDelegate(self)
        delegate.toggled.connect(model.toggle)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Gaps"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMinimumHeight(px(3.5 * ROW_HEIGHT))
        model.modelReset.connect(self._on_reset)
        self._on_reset()

    def sizeHint(self) -> QSize:
        """Some rows; it takes what room there is."""
        return QSize(px(360), px(3.5 * ROW_HEIGHT))

    def _on_reset(self) -> None:
        if self._trial.rowCount():
            self.setCurrentIndex(self._trial.index(0))
