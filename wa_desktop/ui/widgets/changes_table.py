"""The table in which a person sees, and ticks, what copying answers changes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.ui.models.answer_changes import AnswerChangesModel, ChangeLine, ChangeLineRole, LineKind, Side
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.check_box import BOX, paint_row_box
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_paint import mark_cell, paint_ground, paint_text

QUESTION_HEIGHT = 44
CHANGE_HEIGHT = 34
LEAST_HEIGHT = 200
PADDING = 10
LEFT = 14
TEXT_LEFT = LEFT + BOX + 10
NOW_WIDTH, THEN_WIDTH = 170, 220
NOW_SHARE, THEN_SHARE = 0.18, 0.25
"""At most this much of the table's width, so that names keep the most of it."""


class ChangesDelegate(TickRowDelegate):
    """Draws a question with its box and pills, and quieter lines below it for what changes."""

    def can_tick(self, index: Index) -> bool:
        """A question, not what changes in it."""
        line: ChangeLine = index.data(ChangeLineRole)
        return line.kind is LineKind.QUESTION

    def whole(self, index: Index) -> str:
        """The whole text of a cell."""
        line: ChangeLine = index.data(ChangeLineRole)
        return (f"{line.label} {line.text}".strip(), line.now.full, line.then.full)[index.column()]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; texts of people are drawn as they are."""
        line: ChangeLine = index.data(ChangeLineRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = theme.surface_panel
        if line.kind in {LineKind.QUESTION, LineKind.SECTION}:
            ground = theme.surface_quiet
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, lit=selected, plain=ground)
        if selected:
            mark_cell(painter, option, index, px(1))
        if index.column() == 0:
            self._paint_name(painter, box, line)
        else:
            side = line.then if index.column() == 2 else line.now
            self._paint_side(painter, box, line, side, is_then=index.column() == 2)
        painter.restore()

    @staticmethod
    def _paint_name(painter: QPainter, box: QRect, line: ChangeLine) -> None:
        theme = current_theme()
        if line.kind is LineKind.QUESTION:
            paint_row_box(painter, box, box.left() + px(LEFT), checked=line.chosen)
        room = box.adjusted(px(TEXT_LEFT), 0, -px(PADDING), -1)
        if line.kind is LineKind.SECTION:
            room.setLeft(box.left() + px(LEFT))
        if line.label:
            face = font(12, QFont.Weight.Bold if line.kind is LineKind.QUESTION else QFont.Weight.Normal)
            wide = max(QFontMetrics(face).horizontalAdvance(line.label) + px(12), px(90))
            if line.kind is LineKind.QUESTION:
                wide = QFontMetrics(face).horizontalAdvance(line.label) + px(12)
            paint_text(painter, room, line.label, face, theme.text_muted)
            room.adjust(wide, 0, 0, 0)
        ink = theme.text_ink if line.chosen and line.kind is not LineKind.LEFT else theme.text_muted
        face = strong(14) if line.kind is LineKind.QUESTION else font(13)
        if line.kind is LineKind.SECTION:
            face, ink = font(12, QFont.Weight.Bold), theme.text_muted
        paint_text(painter, room, line.text, face, ink)

    @staticmethod
    def _paint_side(painter: QPainter, box: QRect, line: ChangeLine, side: Side, *, is_then: bool) -> None:
        theme = current_theme()
        room = box.adjusted(px(PADDING), 0, -px(PADDING), -1)
        if not side.text:
            return
        if is_then and line.kind is not LineKind.LEFT:
            paint_text(painter, room, "→", font(13), theme.text_muted)
            room.adjust(px(24), 0, 0, 0)
        if line.kind is LineKind.QUESTION and side.colour is not None:
            top = room.top() + (room.height() - px(HEIGHT)) / 2
            wide = min(pill_width(side.text), room.width())
            pill = QRectF(room.left(), top, wide, px(HEIGHT))
            paint_pill(painter, pill, side.text, theme.tone(side.colour))
            return
        ink = theme.text_muted
        if is_then and line.chosen and line.kind is LineKind.CHANGE:
            ink = theme.tone(side.colour).text if side.colour else theme.text_ink
        weight = QFont.Weight.Medium if is_then and line.chosen else QFont.Weight.Normal
        paint_text(painter, room, side.text, font(13, weight), ink)


class ChangesTable(PlainTable):
    """Space ticks the question in hand, the arrows left and right go from question to question."""

    def __init__(self, model: AnswerChangesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = model
        self.setModel(model)
        delegate = ChangesDelegate(self)
        delegate.toggled.connect(model.toggle)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("What changes"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(px(LEAST_HEIGHT))
        self.setWordWrap(False)
        self._set_headers()
        model.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        model.modelReset.connect(self._on_reset)
        self._held: tuple[QuestionRef | None, int] = (None, 0)
        self._on_reset()

    def _set_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(px(CHANGE_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(px(CHANGE_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(px(36))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Three keys of our own, and Home and End for the whole table; the rest is Qt's."""
        key, row, last = event.key(), self.currentIndex().row(), self._changes.rowCount() - 1
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or last < 0 or row < 0:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._changes.toggle(row)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._go(self._changes.question_row(row, 1 if key == Qt.Key.Key_Right else -1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        width, header = event.size().width(), self.horizontalHeader()
        header.resizeSection(1, min(px(NOW_WIDTH), round(width * NOW_SHARE)))
        header.resizeSection(2, min(px(THEN_WIDTH), round(width * THEN_SHARE)))
        super().resizeEvent(event)

    def _go(self, row: int) -> None:
        index = self._changes.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _on_about_to_be_reset(self) -> None:
        index = self.currentIndex()
        ref = self._changes.line(index.row()).ref if index.isValid() else None
        self._held = (ref, self.verticalScrollBar().value())

    def _on_reset(self) -> None:
        """The question in hand stays so if it still changes; heights follow the rows."""
        for row in range(self._changes.rowCount()):
            is_question = self._changes.line(row).kind is LineKind.QUESTION
            self.setRowHeight(row, px(QUESTION_HEIGHT if is_question else CHANGE_HEIGHT))
        ref, place = self._held
        if self._changes.rowCount():
            self.setCurrentIndex(self._changes.index(max(0, self._changes.row_of(ref)), 0))
            self.verticalScrollBar().setValue(place)
