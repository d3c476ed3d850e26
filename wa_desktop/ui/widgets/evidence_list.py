"""The list of the evidence in one place: sign, title, who and when, and how sure it is."""

from __future__ import annotations

import qtawesome
from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.ui.models.evidence import (
    EvidenceModel,
    EvidenceRole,
    UnkeptRole,
    shown_title,
    source_line,
    spoken,
)
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.evidence_tone import evidence_icon, sureness_tone
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import paint_bar, paint_focus, paint_ground, paint_text
from wa_desktop.ui.words import sureness_letter, sureness_word

ROW_HEIGHT = 62
NARROW = 240
"""Below this width there is room for the letter alone, which the form beside explains."""
_SIDE = 14
_ICON = 18


class EvidenceDelegate(RowDelegate):
    """Draws one piece in two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows are alike."""
        return QSize(option.rect.width(), px(ROW_HEIGHT))

    def whole(self, index: Index) -> str:
        """As a screen reader says it."""
        piece: Evidence = index.data(EvidenceRole)
        return spoken(piece)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, sign, the two lines, and the pill."""
        piece: Evidence = index.data(EvidenceRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, lit=selected)
        if selected:
            paint_bar(painter, box, theme.accent_fill)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box.adjusted(0, 0, 0, -1))
        icon = QRect(box.left() + px(_SIDE), box.top() + px(12), px(_ICON), px(_ICON))
        qtawesome.icon(evidence_icon(piece), color=QColor(theme.text_muted)).paint(painter, icon)
        narrow = box.width() < px(NARROW)
        word = sureness_letter(piece.sureness) if narrow else sureness_word(piece.sureness)
        wide = pill_width(word)
        middle = box.center().y() + 1
        pill = QRectF(box.right() - px(_SIDE) - wide, middle - px(HEIGHT) / 2, wide, px(HEIGHT))
        paint_pill(painter, pill, word, sureness_tone(piece.sureness))
        left = icon.right() + px(10)
        room = int(pill.left()) - px(8) - left
        self._paint_lines(painter, QRect(left, middle - px(21), room, px(42)), index)
        painter.restore()

    def _paint_lines(self, painter: QPainter, box: QRect, index: Index) -> None:
        piece: Evidence = index.data(EvidenceRole)
        theme = current_theme()
        unkept = bool(index.data(UnkeptRole))
        title = shown_title(piece) or (
            self.tr("New link") if piece.kind is EvidenceKind.LINK else self.tr("New statement")
        )
        below = self.tr("not saved yet") if unkept else source_line(piece)
        first = QRect(box.left(), box.top(), box.width(), px(22))
        if not below:
            first.moveTop(box.center().y() - px(11))
        cut = Qt.TextElideMode.ElideMiddle if piece.kind is EvidenceKind.FILE else Qt.TextElideMode.ElideRight
        paint_text(painter, first, title, font(14, QFont.Weight.Medium), theme.text_ink, cut=cut)
        second = QRect(box.left(), box.top() + px(22), box.width(), px(19))
        paint_text(painter, second, below, font(12), theme.text_muted)


class EvidenceList(RowList):
    """`piece_chosen(id)`, `piece_activated(id)` by Enter or a double click, and `remove_requested(id)` by Delete."""

    piece_chosen = Signal(str)
    piece_activated = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.pieces = EvidenceModel(self)
        self.setModel(self.pieces)
        self.setItemDelegate(EvidenceDelegate(self))
        self.setAccessibleName(self.tr("Evidence here"))
        self.setMinimumHeight(px(ROW_HEIGHT))
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def chosen(self) -> str:
        """The id of the chosen piece; empty if none is."""
        piece = self.pieces.piece(self.currentIndex().row())
        return piece.id if piece else ""

    def show_pieces(self, pieces: tuple[Evidence, ...], unkept: tuple[str, ...], chosen: str) -> None:
        """Show other pieces with one chosen, without telling anyone."""
        self._quiet = True
        self.pieces.show(pieces, unkept)
        row = self.pieces.row_of(chosen)
        self.setCurrentIndex(self.pieces.index(row) if row >= 0 else QModelIndex())
        self._quiet = False
        self.viewport().update()

    def go_up(self) -> None:
        """Choose the piece above."""
        self._step(-1)

    def go_down(self) -> None:
        """Choose the piece below."""
        self._step(1)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which piece is wanted."""
        super().currentChanged(current, previous)
        piece = self.pieces.piece(current.row()) if current.isValid() else None
        if piece and not self._quiet:
            self.piece_chosen.emit(piece.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter goes to the form."""
        if event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace:
            if self.chosen:
                self.remove_requested.emit(self.chosen)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if self.chosen:
                self.piece_activated.emit(self.chosen)
            return
        super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        row = self.currentIndex().row() + by
        if 0 <= row < self.pieces.rowCount():
            self.setCurrentIndex(self.pieces.index(row))

    def _on_double_clicked(self) -> None:
        if self.chosen:
            self.piece_activated.emit(self.chosen)
