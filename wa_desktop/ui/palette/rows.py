"""What the palette found as rows: a model, and a delegate that marks the letters that were found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wa_desktop.ui.palette.entries import kind_word
from wa_desktop.ui.palette.match import Entry, Kind, Marks, Prepared, Query
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.words import risk_word

ROW_HEIGHT = 38
SIDE = 18
_INSET = 6
_GAP = 10

ItemRole = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Item:
    """An entry, and which of its characters are marked."""

    entry: Entry
    marks: Marks


class FoundModel(QAbstractListModel):
    """The entries that were found, the best first; marks are worked out for the rows that are painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Prepared] = ()
        self._query = Query("")

    def show_found(self, query: Query, found: Sequence[Prepared]) -> None:
        """Show what another query found."""
        self.beginResetModel()
        self._query, self._found = query, found
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._found[row].entry

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many were found."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item for the delegate, its text, and a line for screen readers."""
        if not index.isValid():
            return None
        one = self._found[index.row()]
        if role == ItemRole:
            return Item(one.entry, self._query.marks(one))
        if role == Qt.ItemDataRole.DisplayRole:
            return " · ".join(part for part in (one.entry.label, one.entry.title) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(one.entry)
        return None

    def spoken(self, entry: Entry) -> str:
        """All that a row says, in one line."""
        risk = self.tr("risk: {risk}").format(risk=risk_word(entry.risk)) if entry.risk else ""
        parts = (kind_word(entry.kind), entry.label, entry.title, entry.detail, risk, entry.keys)
        return ", ".join(part for part in parts if part)


class FoundDelegate(QStyledItemDelegate):
    """One line: id, title, where it belongs; at the right its risk or keys, and what it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        metrics = QFontMetricsF(font(12))
        self._kind_width = max(metrics.horizontalAdvance(kind_word(kind)) for kind in Kind)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows are alike."""
        return QSize(px(200), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        item: Item = index.data(ItemRole)
        theme = current_theme()
        entry, marks = item.entry, item.marks
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, QRectF(option.rect), option.state)
        box = QRectF(option.rect).adjusted(px(SIDE), 0, -px(SIDE), 0)
        box.setRight(self._paint_right(painter, box, entry) - px(_GAP))
        for text, marked, pixels, weight, colour in (
            (entry.label, marks.label, 13, QFont.Weight.Medium, theme.text_muted),
            (entry.title, marks.title, 14, QFont.Weight.Normal, theme.text_ink),
            (entry.detail, marks.detail, 13, QFont.Weight.Normal, theme.text_muted),
        ):
            if text and box.width() > px(24):
                painter.setPen(QColor(colour))
                wide = _paint_marked(painter, box, text, marked, font(pixels, weight))
                box.setLeft(box.left() + wide + px(_GAP))
        painter.restore()

    def _paint_right(self, painter: QPainter, box: QRectF, entry: Entry) -> float:
        """What it is, and before that its risk or keys; gives where that begins."""
        theme = current_theme()
        middle = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font(12))
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(box, middle, kind_word(entry.kind))
        right = box.right() - self._kind_width - px(_GAP)
        if entry.risk:
            wide: float = pill_width(risk_word(entry.risk))
            pill = QRectF(right - wide, box.center().y() - px(HEIGHT) / 2, wide, px(HEIGHT))
            paint_pill(painter, pill, risk_word(entry.risk), theme.tone(entry.risk))
            return pill.left()
        if entry.keys:
            wide = QFontMetricsF(font(12)).horizontalAdvance(entry.keys) + px(12)
            cap = QRectF(right - wide, box.center().y() - px(10), wide, px(20))
            painter.setBrush(QColor(theme.surface_quiet))
            painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
            painter.drawRoundedRect(cap, px(4), px(4))
            painter.setPen(QColor(theme.text_muted))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, entry.keys)
            return cap.left()
        return right


def _paint_ground(painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
    """Mark the row that Enter would take by ground and bar, the one under the pointer by its ground."""
    theme = current_theme()
    painter.fillRect(box, QColor(theme.surface_panel))
    box = box.adjusted(px(_INSET), 1, -px(_INSET), -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(theme.surface_selected))
        painter.drawRoundedRect(box, px(6), px(6))
        painter.setBrush(QColor(theme.accent_fill))
        bar = QRectF(box.left(), box.top() + px(7), px(3), box.height() - 2 * px(7))
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(theme.surface_quiet))
        painter.drawRoundedRect(box, px(6), px(6))


def _paint_marked(painter: QPainter, box: QRectF, text: str, marked: frozenset[int], plain: QFont) -> float:
    """Draw a text at the left of the box, marked characters bold and underlined; gives its width."""
    layout = _laid_out(text, marked, plain)
    if layout.lineAt(0).naturalTextWidth() > box.width():
        metrics = QFontMetricsF(_bold(plain) if marked else plain)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        seen = frozenset(place for place in marked if place < len(text) - 1)
        layout = _laid_out(text, seen, plain)
    line = layout.lineAt(0)
    layout.draw(painter, QPointF(box.left(), box.center().y() - line.height() / 2))
    return line.naturalTextWidth()


def _laid_out(text: str, marked: frozenset[int], plain: QFont) -> QTextLayout:
    """One line of text; positions count characters, Qt counts halves of UTF-16."""
    layout = QTextLayout(text, plain)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    format_ = QTextCharFormat()
    format_.setFontWeight(QFont.Weight.Bold)
    format_.setFontUnderline(True)
    ranges = []
    start = 0
    for place, sign in enumerate(text):
        length = 2 if ord(sign) > 0xFFFF else 1
        if place in marked:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, length, format_
            ranges.append(one)
        start += length
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _bold(plain: QFont) -> QFont:
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.Bold)
    return bold
