"""The truth table: a row for every selection, with the level and the rule that decides it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.models.rows import Index, put_rows
from wa_desktop.ui.studio.rules.outcomes import Outcomes
from wa_desktop.ui.studio.rules.words import letter, level_word, rule_word, short_labels
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.row_paint import is_last, mark_cell, paint_ground, paint_text
from wa_desktop.ui.widgets.table import plain_tooltip

LineRole = Qt.ItemDataRole.UserRole

ROW_HEIGHT = 31
_HEADER_HEIGHT = 34
_NARROWEST = 42
_LEVEL_WIDTH = 142
_RULE_WIDTH = 84
_LABEL_ROOM = 78
_SIDE = 10


@dataclass(frozen=True)
class TruthLine:
    """A selection, by bits over the names, and what becomes of it; `rule` is None where no rule decides."""

    selection: int
    risk: Risk
    rule: int | None
    decided_by: str


class TruthModel(QAbstractTableModel):
    """A column for each choice, then level and rule."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._labels: dict[str, str] = {}
        self._lines: tuple[TruthLine, ...] = ()
        self._has_room = True

    def set_room(self, *, has_room: bool) -> None:
        """Whether the columns have room for more than a letter."""
        if has_room is not self._has_room:
            self._has_room = has_room
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.names) - 1))

    def show_outcomes(self, outcomes: Outcomes, titles: Mapping[str, str]) -> bool:
        """Show other selections or levels; says whether the columns are others now."""
        lines = []
        for selection in outcomes.in_order():
            found = outcomes.decided(selection)
            word = rule_word(found.rule, is_default=found.is_default)
            lines.append(TruthLine(selection, found.risk, found.rule, word))
        others = self.names != outcomes.names
        if others:
            self.beginResetModel()
            self.names, self._lines = outcomes.names, tuple(lines)
            self._labels = short_labels(self.names)
            self.endResetModel()
        else:
            columns = self.columnCount()
            put_rows(self, self._lines, tuple(lines), attrgetter("selection"), self._put, columns=columns)
        if titles != self._titles:
            self._titles = dict(titles)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.names) - 1))
        return others

    def line(self, row: int) -> TruthLine:
        """What a row says."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """The selections."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Choices, level, rule."""
        return 0 if parent.isValid() else len(self.names) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A letter, and the short label as far as there is room; all of it under the pointer and for screen readers."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if section >= len(self.names):
            words = (self.tr("Level"), self.tr("Rule"))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return words[section - len(self.names)] if role == Qt.ItemDataRole.DisplayRole else None
        name = self.names[section]
        if role == Qt.ItemDataRole.DisplayRole:
            label = self._labels[name] if self._has_room else ""
            says_more = label and not label.isdigit()  # "A 1" would read like a name of its own
            return f"{letter(section)} {label}" if says_more else letter(section)
        whole = f"{name}\n{self._titles.get(name, '')}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(whole)
        return whole if role == Qt.ItemDataRole.AccessibleTextRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, and words for everybody else."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LineRole:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._said(line, index.column(), spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        return None

    def _said(self, line: TruthLine, column: int, *, spoken: bool) -> str:
        if column == len(self.names):
            return level_word(line.risk)
        if column > len(self.names):
            return line.decided_by
        selected = bool(line.selection >> column & 1)
        if not spoken:
            return "✓" if selected else "–"
        word = self.tr("{choice}: selected") if selected else self.tr("{choice}: not selected")
        return word.format(choice=self.names[column])

    def _put(self, lines: tuple[TruthLine, ...]) -> None:
        self._lines = lines


class TruthDelegate(QStyledItemDelegate):
    """Draws a mark, a pill or a word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(px(_NARROWEST), px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        line: TruthLine = index.data(LineRole)
        theme = current_theme()
        text = str(index.data())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        names = index.model().columnCount() - 2
        painter.save()
        paint_ground(painter, option.rect, lit=selected, last=is_last(index))
        if selected:
            mark_cell(painter, option, index, 1)
        room = option.rect.adjusted(px(_SIDE), 0, -px(_SIDE), -1)
        if index.column() == names:
            wide = min(pill_width(text), room.width())
            top = room.top() + (room.height() - px(HEIGHT)) / 2
            paint_pill(painter, QRectF(room.left(), top, wide, px(HEIGHT)), text, theme.tone(line.risk))
        elif index.column() > names:
            paint_text(painter, room, text, font(13), theme.text_ink)
        else:
            ink = theme.text_ink if line.selection >> index.column() & 1 else theme.text_faint
            middle = Qt.AlignmentFlag.AlignCenter
            paint_text(painter, option.rect, text, font(14), ink, flags=middle)
        painter.restore()


class TruthView(PlainTable):
    """As high as its rows; `rule_chosen` carries the number of the rule of the row in hand, None where none decides."""

    rule_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = TruthModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(TruthDelegate(self))
        self.setAccessibleName(self.tr("Truth table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(px(_NARROWEST))
        header.setFixedHeight(px(_HEADER_HEIGHT))
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.clicked.connect(self._on_clicked)

    def show_outcomes(self, outcomes: Outcomes, titles: Mapping[str, str]) -> None:
        """Show the table."""
        if self.lines.show_outcomes(outcomes, titles):
            self._share_columns()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns too narrow for a label show their letter alone."""
        super().resizeEvent(event)
        self._look_at_room()
        self._fit()

    def _fit(self) -> None:
        """As high as the rows, and the bar where the columns do not fit in."""
        least = len(self.lines.names) * px(_NARROWEST) + px(_LEVEL_WIDTH) + px(_RULE_WIDTH)
        bar = self.horizontalScrollBar().sizeHint().height() if least > self.width() else 0
        self.setFixedHeight(px(_HEADER_HEIGHT) + self.lines.rowCount() * px(ROW_HEIGHT) + bar)

    def _look_at_room(self) -> None:
        names = len(self.lines.names)
        rest = self.viewport().width() - px(_LEVEL_WIDTH) - px(_RULE_WIDTH)
        self.lines.set_room(has_room=names > 0 and rest // names >= px(_LABEL_ROOM))

    def _share_columns(self) -> None:
        header = self.horizontalHeader()
        names = len(self.lines.names)
        for section in range(names):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        for section, width in ((names, _LEVEL_WIDTH), (names + 1, _RULE_WIDTH)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(section, px(width))
        self._look_at_room()

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.rule_chosen.emit(self.lines.line(current.row()).rule)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.rule_chosen.emit(self.lines.line(index.row()).rule)
