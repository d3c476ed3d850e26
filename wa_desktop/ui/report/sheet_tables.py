"""The sheets of a workbook as tables to look through before there is a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.report.changing_box import ChangingBox
from wa_desktop.ui.report.preview_texts import Sheet
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_paint import is_last, paint_ground, paint_ring, paint_text

ROW_HEIGHT = 30
PADDING = 10
_LETTER = 7.2
"""Pixels of the design for a character of a column's width."""
_NARROWEST, _WIDEST = 64, 340
_EMPTY = Sheet("", "", (), (), (), 0)


class SheetModel(QAbstractTableModel):
    """One sheet, to be read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = _EMPTY

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """The rows that are shown."""
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """All columns."""
        return 0 if parent.isValid() else len(self._sheet.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._sheet.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; a screen reader hears its heading too."""
        if not index.isValid():
            return None
        row = self._sheet.rows[index.row()]
        text = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("{heading}: {text}")
            return words.format(heading=self._sheet.headings[index.column()], text=text or self.tr("empty"))
        return None


class SheetDelegate(RowDelegate):
    """One line of text; a tooltip has the whole."""

    def whole(self, index: Index) -> str:
        """The text as it is."""
        return str(index.data())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        box: QRect = option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, box, lit=chosen, last=is_last(index))
        room = box.adjusted(px(PADDING), 0, -px(PADDING), 0)
        face = font(13, QFont.Weight.Medium if index.column() == 0 else QFont.Weight.Normal)
        paint_text(painter, room, str(index.data()), face, current_theme().text_ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, option)
        painter.restore()


class SheetTables(QWidget):
    """A list of the sheets above the one in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[Sheet, ...] = ()
        self.box: ChangingBox[int] = ChangingBox()
        self.box.setAccessibleName(self.tr("Sheet"))
        self.holds = muted("", 13, wrap=True)
        self.rest = muted("", 12)
        self.model = SheetModel(self)
        self.table = PlainTable()
        self._build()
        self.box.currentIndexChanged.connect(self._show_sheet)

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show the sheets of another file; the one in view stays in view where there is one of its name."""
        number = self.box.value or 0
        before = self._sheets[number].title if number < len(self._sheets) else ""
        self._sheets = tuple(sheets)
        same = [place for place, sheet in enumerate(sheets) if sheet.title == before]
        words = self.tr("{sheet} · {rows}")
        options = [
            (place, words.format(sheet=sheet.title, rows=self.tr("%n row(s)", "", sheet.total)))
            for place, sheet in enumerate(sheets)
        ]
        self.box.offer(options, same[0] if same else 0)
        self.box.setVisible(len(sheets) > 1)
        self._show_sheet()

    def _show_sheet(self) -> None:
        number = self.box.value or 0
        sheet = self._sheets[number] if number < len(self._sheets) else _EMPTY
        self.model.show_sheet(sheet)
        for column, width in enumerate(sheet.widths):
            wide = min(max(round(width * _LETTER), _NARROWEST), _WIDEST)
            self.table.setColumnWidth(column, px(wide))
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.holds.setText(sheet.holds)
        self.holds.setVisible(bool(sheet.holds))
        left = sheet.total - len(sheet.rows)
        self.rest.setText(self.tr("and %n more row(s) in the file", "", left))
        self.rest.setVisible(left > 0)

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(SheetDelegate(table))
        table.setAccessibleName(self.tr("Rows of the sheet"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionsClickable(False)
        table.horizontalHeader().setFixedHeight(px(34))
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(2, 5, 2, 5))
        inside.addWidget(table)
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(self.box, 2)
        head.addWidget(self.holds, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(20, 12, 20, 10))
        layout.setSpacing(px(10))
        layout.addLayout(head)
        layout.addWidget(card, 1)
        layout.addWidget(self.rest)
