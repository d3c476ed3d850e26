"""The findings as a tree that is as high as what is unfolded, with sentences that wrap."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView, QWidget

from wa_desktop.domain.delivery_findings import Severity
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.report.finding_rows import FindingBlock, FindingLine
from wa_desktop.ui.report.row_in_view import bring_into_view
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_paint import paint_ground, paint_ring
from wa_desktop.ui.words import tr

RowRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a FindingBlock or a FindingLine."""

_ARROW = 24
_GAP = 8
_PAD = 8
_LOWERED = 3
"""So that the first line of a block stands in the middle of its count."""
_LINES = 8
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class FindingDelegate(RowDelegate):
    """A block has an arrow, its sentence and how many; a line its sentence, and the reason for letting it pass."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def whole(self, index: Index) -> str:
        """As a screen reader says it."""
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """As high as its sentences at the view's width."""
        row = index.data(RowRole)
        width = max(px(80), self._view.viewport().width() - px(_ARROW) - px(_PAD))
        high = 2 * px(_PAD)
        if isinstance(row, FindingBlock):
            text = _height(row.text, _block_font(), width - _count_width(row))
            high += max(text + px(_LOWERED), px(HEIGHT))
        elif isinstance(row, FindingLine):
            high += _height(row.text, font(13), width)
            high += _height(row.detail, font(12), width) + px(2) if row.detail else 0
        return QSize(width, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(RowRole)
        box = QRect(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, box, lit=chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = box.adjusted(px(_ARROW), px(_PAD), -px(_PAD), -px(_PAD))
        if isinstance(row, FindingBlock):
            self._paint_block(painter, box, room, row, unfolded=self._is_unfolded(index))
        elif isinstance(row, FindingLine):
            _paint_line(painter, room, row)
        whole = QStyleOptionViewItem(option)
        whole.rect = box
        paint_ring(painter, whole)
        painter.restore()

    def _is_unfolded(self, index: Index) -> bool:
        return self._view.isExpanded(self._view.model().index(index.row(), 0))

    @staticmethod
    def _paint_block(
        painter: QPainter, box: QRect, room: QRect, row: FindingBlock, *, unfolded: bool
    ) -> None:
        theme = current_theme()
        if not row.only:
            middle = QPointF(px(_ARROW) / 2, box.top() + px(_PAD) + px(HEIGHT) / 2)
            painter.setPen(QPen(QColor(theme.text_muted), 1.6 * factor()))
            offsets = [(-4, -2), (0, 2), (4, -2)] if unfolded else [(-2, -4), (2, 0), (-2, 4)]
            painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * factor() for x, y in offsets]))
        word = str(len(row.lines))
        wide = pill_width(word)
        pill = QRectF(room.right() - wide, room.top(), wide, px(HEIGHT))
        paint_pill(painter, pill, word, theme.tone(_risk(row)))
        painter.setFont(_block_font())
        painter.setPen(QColor(theme.text_muted if row.severity is None else theme.text_ink))
        text = room.adjusted(0, px(_LOWERED), -_count_width(row), px(_PAD))
        painter.drawText(text, _WRAPPED, row.text)


class FindingsTree(QTreeView):
    """`line_activated` asks to go to a line's place, `row_changed` says that another row is in hand.

    `grown` says that it wants another height.
    """

    line_activated = Signal(object)
    row_changed = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._blocks: tuple[FindingBlock, ...] = ()
        self._is_filling = False
        self.setModel(self._model)
        self.setItemDelegate(FindingDelegate(self))
        self.setAccessibleName(self.tr("Before delivery"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit)
        # Qt says so in the middle of laying out its rows, where to lay them out again would be its end.
        self.expanded.connect(self._fit_later)
        self.collapsed.connect(self._fit_later)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def row(self) -> FindingBlock | FindingLine | None:
        """What is in hand: a line, or a block of several."""
        return _meant(self.currentIndex())

    @property
    def block(self) -> FindingBlock | None:
        """The block that the row in hand is, or stands in."""
        index = self.currentIndex()
        above = index.parent() if index.parent().isValid() else index
        row = above.data(RowRole)
        return row if isinstance(row, FindingBlock) else None

    def show_blocks(self, blocks: Sequence[FindingBlock]) -> None:
        """Show other blocks; those that were unfolded stay so, and the row in hand keeps its place."""
        if tuple(blocks) == self._blocks:
            return
        unfolded = {self._key(row) for row in range(self._model.rowCount()) if self._is_unfolded(row)}
        place = self._place()
        self._blocks = tuple(blocks)
        self._is_filling = True
        self._model.clear()
        for block in blocks:
            item = _item(block, _spoken(block))
            if not block.only:
                item.appendRows([_item(line, _spoken_line(line)) for line in block.lines])
            self._model.appendRow(item)
        for row in range(self._model.rowCount()):
            self.setExpanded(self._model.index(row, 0), self._key(row) in unfolded)
        self._go_to(place)
        self._is_filling = False
        self.fit()
        self.row_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place of a line and unfolds a block; the other keys are Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._activate(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the sentences elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit_later()

    def _activate(self, index: QModelIndex) -> None:
        row = _meant(index)
        if isinstance(row, FindingBlock):
            self.setExpanded(index, not self.isExpanded(index))
        elif isinstance(row, FindingLine) and row.finding:
            self.line_activated.emit(row.finding)

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on a block unfolds it; on a line it takes that in hand."""
        if isinstance(_meant(index), FindingBlock):
            self._activate(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if isinstance(_meant(index), FindingLine):
            self._activate(index)

    def _on_current_changed(self) -> None:
        if not self._is_filling:
            self._show_current()
            self.row_changed.emit()

    def _show_current(self) -> None:
        """The tree does not scroll; what it lies in does."""
        if self._later.isActive():
            self.fit()
        bring_into_view(self)

    def _key(self, row: int) -> object:
        block = self._model.item(row).data(RowRole)
        return (block.severity, block.kind) if isinstance(block, FindingBlock) else None

    def _is_unfolded(self, row: int) -> bool:
        return self.isExpanded(self._model.index(row, 0))

    def _place(self) -> tuple[int, int]:
        """The numbers of the block in hand and of the line in it, -1 for the block itself."""
        index = self.currentIndex()
        above = index.parent()
        return (above.row(), index.row()) if above.isValid() else (index.row(), -1)

    def _go_to(self, place: tuple[int, int]) -> None:
        blocks = self._model.rowCount()
        if not blocks:
            return
        above = self._model.index(min(max(place[0], 0), blocks - 1), 0)
        lines = self._model.rowCount(above)
        within = self._model.index(min(place[1], lines - 1), 0, above) if place[1] >= 0 and lines else above
        self.setCurrentIndex(within if self.isExpanded(above) else above)

    def _fit_later(self) -> None:
        self._later.start()

    def fit(self) -> None:
        """As high as all that is unfolded."""
        self._later.stop()
        self.doItemsLayout()
        high, index = 0, self._model.index(0, 0)
        while index.isValid():
            high += self.rowHeight(index)
            index = self.indexBelow(index)
        if self.height() != high:
            self.setFixedHeight(max(high, 1))
            self.grown.emit()


def _meant(index: QModelIndex) -> FindingBlock | FindingLine | None:
    """What a row stands for: a block of one line for that."""
    row = index.data(RowRole)
    if isinstance(row, FindingBlock):
        return row.only or row
    return row if isinstance(row, FindingLine) else None


def _item(row: FindingBlock | FindingLine, spoken: str) -> QStandardItem:
    item = QStandardItem(row.text)
    item.setEditable(False)
    item.setData(row, RowRole)
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    return item


def _spoken(block: FindingBlock) -> str:
    if block.severity is Severity.BLOCKS:
        return tr("{finding} This holds the delivery back.").format(finding=block.text)
    return block.text


def _spoken_line(line: FindingLine) -> str:
    if line.waiver:
        return tr("{finding} Let pass: {reason}").format(finding=line.text, reason=line.detail)
    return line.text


def _paint_line(painter: QPainter, room: QRect, row: FindingLine) -> None:
    theme = current_theme()
    painter.setFont(font(13))
    painter.setPen(QColor(theme.text_ink))
    high = _height(row.text, painter.font(), room.width())
    painter.drawText(room.adjusted(0, 0, 0, px(_PAD)), _WRAPPED, row.text)
    if row.detail:
        painter.setFont(font(12))
        painter.setPen(QColor(theme.text_muted))
        below = QRect(room.left(), room.top() + high + px(2), room.width(), room.height() - high)
        painter.drawText(below, _WRAPPED, row.detail)


def _risk(row: FindingBlock) -> Risk:
    """Whose colors the count has."""
    if row.severity is Severity.BLOCKS:
        return Risk.HIGH
    return Risk.MEDIUM if row.severity else Risk.UNANSWERED


def _count_width(row: FindingBlock) -> int:
    return pill_width(str(len(row.lines))) + px(_GAP)


def _block_font() -> QFont:
    return font(13, QFont.Weight.Medium)


def _height(text: str, face: QFont, width: int) -> int:
    """Of a text at a width, of a few lines at most."""
    metrics = QFontMetrics(face)
    box = metrics.boundingRect(QRect(0, 0, max(width, 1), 10_000), _WRAPPED, text)
    return min(box.height(), _LINES * metrics.lineSpacing()) + 1
