"""The list of owners with their totals."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.rows import Index, put_rows
from wa_desktop.ui.plan.owner_sheet import OwnerSheet, actions_word
from wa_desktop.ui.plan.words import days_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, mark_row, paint_ground, paint_text
from wa_desktop.ui.words import tr

ROW = 54
SIDE = 14
_ROUNDING = 4
OwnerRole = Qt.ItemDataRole.UserRole


class OwnersModel(QAbstractListModel):
    """Owners as rows; those that keep their names are updated in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.owners: tuple[OwnerSheet, ...] = ()

    def show(self, owners: Sequence[OwnerSheet]) -> None:
        """Show other owners, or the same ones with other numbers."""
        put_rows(self, self.owners, tuple(owners), attrgetter("owner"), self._put)

    def _put(self, owners: tuple[OwnerSheet, ...]) -> None:
        self.owners = owners

    def rowCount(self, parent: Index | None = None) -> int:
        """How many owners there are."""
        return 0 if parent and parent.isValid() else len(self.owners)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The owner's sheet, or its totals in words."""
        if not index.isValid():
            return None
        owner = self.owners[index.row()]
        if role == OwnerRole:
            return owner
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (owner.name, *owner.figures(), owner.overdue_words()) if part)
        return None


class OwnerDelegate(QStyledItemDelegate):
    """The name with the days that are left; how many actions those are, and how much is late."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(0, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; a name is drawn as it is."""
        owner: OwnerSheet = index.data(OwnerRole)
        theme = current_theme()
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, box, lit=chosen)
        if chosen:
            mark_row(painter, option, px(1))
        room = box.adjusted(px(SIDE), px(8), -px(SIDE), -px(8))
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = upper.translated(0, room.height() // 2)
        upper = _at_right(
            painter, upper, days_word(owner.days) if owner.live else "", font(13), theme.text_muted
        )
        ink = theme.text_ink if owner.live else theme.text_muted
        paint_text(painter, upper, owner.name, strong(14), ink)
        late = owner.overdue_words()
        lower = _at_right(painter, lower, late, font(12, QFont.Weight.Medium), theme.risk_high_text)
        left = actions_word(len(owner.live)) if owner.live else tr("nothing left")
        paint_text(painter, lower, left, font(12), theme.text_muted)
        painter.restore()


def _at_right(painter: QPainter, room: QRect, text: str, face: QFont, ink: str) -> QRect:
    """Draw at the right; give what is left of the room."""
    wide = QFontMetrics(face).horizontalAdvance(text) + px(_ROUNDING) if text else 0
    at_right = QRect(room.right() - wide + 1, room.top(), wide, room.height())
    paint_text(painter, at_right, text, face, ink, flags=RIGHT_MIDDLE)
    return room.adjusted(0, 0, -wide - px(8), 0) if text else room


class OwnerList(RowList):
    """`chosen` carries the name of the owner in hand; empty for what nobody owns."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.owners = OwnersModel(self)
        self._quiet = False
        self.setModel(self.owners)
        self.setItemDelegate(OwnerDelegate(self))
        self.setAccessibleName(self.tr("Owners"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMinimumHeight(2 * px(ROW))

    @property
    def in_hand(self) -> OwnerSheet | None:
        """The owner in hand."""
        index = self.currentIndex()
        return self.owners.owners[index.row()] if index.isValid() else None

    def show_owners(self, owners: Sequence[OwnerSheet], in_hand: str | None) -> None:
        """Show other owners, with one of them in hand, or the first; says nothing of it."""
        place = self.verticalScrollBar().value()
        self._quiet = True
        self.owners.show(owners)
        row = next((number for number, one in enumerate(owners) if one.owner == in_hand), 0)
        self.setCurrentIndex(self.owners.index(row))
        self.verticalScrollBar().setValue(place)
        self._quiet = False
        self.viewport().update()

    def choose(self, owner: str) -> bool:
        """Take an owner in hand; False if there is none of that name."""
        row = next((number for number, one in enumerate(self.owners.owners) if one.owner == owner), -1)
        if row >= 0:
            self.setCurrentIndex(self.owners.index(row))
        return row >= 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell whose sheet is wanted."""
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid():
            self.chosen.emit(self.owners.owners[current.row()].owner)
