"""The table of what changed: questions with their risks, to be opened for the practices behind them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.ui.milestones.compare_lines import Line, LineKind, Part
from wa_desktop.ui.milestones.compare_model import AFTER, BEFORE, FATE, NAME, CompareModel, LineRole
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px, strong
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_paint import mark_cell, paint_ground, paint_text

HEIGHTS = {LineKind.PILLAR: 34, LineKind.QUESTION: 46, LineKind.DETAIL: 34, LineKind.REMARK: 34}
PADDING = 10
SIGN = 16
"""The triangle that says whether a question is open, with its air."""
LEAST_TITLE = 90
"""Where less room than this is left beside a practice's number, its title stands alone."""
SHARES = {BEFORE: (150, 0.17), AFTER: (200, 0.21), FATE: (230, 0.17)}
"""The widths that columns want, and at most what share of the table's, so that names keep the most of it."""


class CompareDelegate(RowDelegate):
    """Draws pillars as headings, questions with pills, and details in quieter lines below them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """Heights follow the kind of line; widths are shared out by the table."""
        line: Line = index.data(LineRole)
        return QSize(px(80), px(HEIGHTS[line.kind]))

    def whole(self, index: Index) -> str:
        """The whole text of a cell, and everybody who had a hand in it."""
        line: Line = index.data(LineRole)
        if index.column() == NAME:
            return f"{line.label} {line.text}".strip()
        part = (line.before, line.after, line.fate)[index.column() - BEFORE]
        return part.full or part.text

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; texts of people are drawn as they are."""
        line: Line = index.data(LineRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and line.ref is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, lit=selected, plain=theme.surface_quiet if line.ref is None else "")
        if selected:
            mark_cell(painter, option, index, px(1))
        if index.column() == NAME:
            self._paint_name(painter, box, line)
        else:
            part = (line.before, line.after, line.fate)[index.column() - BEFORE]
            self._paint_part(painter, box, line, part, index.column())
        painter.restore()

    @staticmethod
    def _paint_name(painter: QPainter, box: QRect, line: Line) -> None:
        theme = current_theme()
        room = box.adjusted(px(PADDING), 0, -px(PADDING), -1)
        if line.kind is LineKind.PILLAR:
            paint_text(painter, room, line.text, font(12, QFont.Weight.Bold), theme.text_muted)
            return
        if line.opens:
            _paint_triangle(painter, QPointF(room.left() + px(4), room.center().y()), is_open=line.is_open)
        room.adjust(px(SIGN if line.kind is LineKind.QUESTION else SIGN + 14), 0, 0, 0)
        is_question = line.kind is LineKind.QUESTION
        if line.label:
            face = font(12, QFont.Weight.Bold if is_question else QFont.Weight.Normal)
            least = px(52 if is_question else 92)
            wide = max(QFontMetrics(face).horizontalAdvance(line.label) + px(10), least)
            if is_question or room.width() - wide >= px(LEAST_TITLE):
                paint_text(painter, room, line.label, face, theme.text_muted)
                room.adjust(wide, 0, 0, 0)
        ink = theme.text_muted if line.kind is LineKind.REMARK else theme.text_ink
        paint_text(painter, room, line.text, strong(14) if is_question else font(13), ink)

    @staticmethod
    def _paint_part(painter: QPainter, box: QRect, line: Line, part: Part, column: int) -> None:
        theme = current_theme()
        room = box.adjusted(px(PADDING), 0, -px(PADDING), -1)
        if not part.text:
            return
        is_question = line.kind is LineKind.QUESTION
        if column == AFTER:
            paint_text(painter, room, "→", font(13), theme.text_muted)
            room.adjust(px(22), 0, 0, 0)
        if is_question and column != FATE and part.colour is not None:
            top = room.top() + (room.height() - px(HEIGHT)) / 2
            wide = min(pill_width(part.text), room.width())
            pill = QRectF(room.left(), top, wide, px(HEIGHT))
            paint_pill(painter, pill, part.text, theme.tone(part.colour))
            return
        ink = theme.text_muted
        if part.colour is not None and (column == AFTER or is_question):
            ink = theme.tone(part.colour).text
        elif column == AFTER:
            ink = theme.text_ink
        weight = QFont.Weight.Medium if is_question or column == AFTER else QFont.Weight.Normal
        paint_text(painter, room, part.text, font(13, weight), ink)


def _paint_triangle(painter: QPainter, middle: QPointF, *, is_open: bool) -> None:
    pen = QPen(QColor(current_theme().text_muted), 1.6 * factor())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    points = ((-4, -2), (0, 2.5), (4, -2)) if is_open else ((-2, -4), (2.5, 0), (-2, 4))
    painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * factor() for x, y in points]))


class CompareTable(PlainTable):
    """Space, right and left open and close the question in hand; `question_activated` carries the one to go to."""

    question_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = CompareModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(CompareDelegate(self))
        self.setAccessibleName(self.tr("What changed between the two states"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(px(34))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setFixedHeight(px(36))
        for column in range(self.lines.columnCount()):
            stretch = column == NAME
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            )
        self._held: tuple[QuestionRef | None, int] = (None, 0)
        self.lines.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        self.lines.modelReset.connect(self._on_reset)

    @property
    def question_in_hand(self) -> QuestionRef | None:
        """The question of the row in hand; None if there is none."""
        index = self.currentIndex()
        return self.lines.lines[index.row()].ref if index.isValid() else None

    def choose(self, ref: QuestionRef) -> bool:
        """Take a question in hand and bring it into view; False if it is not here."""
        row = self.lines.question_row(ref)
        if row < 0:
            return False
        self._go(row)
        return True

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(px(600), self.horizontalHeader().height() + self.verticalHeader().length())

    def minimumSizeHint(self) -> QSize:
        """A few rows, or all there are; the rest can be scrolled to."""
        high = self.horizontalHeader().height() + 3 * px(HEIGHTS[LineKind.QUESTION])
        return QSize(px(240), min(high, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        width = event.size().width()
        for column, (wanted, share) in SHARES.items():
            self.horizontalHeader().resizeSection(column, min(px(wanted), round(width * share)))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, close and go to questions; the rest is Qt's."""
        row, key = self.currentIndex().row(), event.key()
        if row < 0 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.question_activated.emit(self.question_in_hand)
        elif key == Qt.Key.Key_Space:
            self._open(row, is_open=not self._is_open(row))
        elif key == Qt.Key.Key_Right:
            self._open(row, is_open=True)
        elif key == Qt.Key.Key_Left:
            self._open(row, is_open=False)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(self.lines.first_row() if key == Qt.Key.Key_Home else self.lines.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the triangle opens or closes."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and index.isValid() and index.column() == NAME and event.position().x() < px(PADDING + SIGN):
            line = self.lines.lines[index.row()]
            if line.opens:
                self._open(index.row(), is_open=not line.is_open)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Elsewhere a double click goes to the question."""
        index = self.indexAt(event.position().toPoint())
        on_triangle = event.position().x() < px(PADDING + SIGN)
        ref = self.lines.lines[index.row()].ref if index.isValid() else None
        if ref and not on_triangle and event.button() is Qt.MouseButton.LeftButton:
            self.question_activated.emit(ref)

    def event(self, event: QEvent) -> bool:
        """The keys that open and close are the table's before they are anybody's shortcut."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            mine = {Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if event.key() in mine and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def _is_open(self, row: int) -> bool:
        head = self.lines.question_row(self.lines.lines[row].ref)
        return head >= 0 and self.lines.lines[head].is_open

    def _open(self, row: int, *, is_open: bool) -> None:
        """The question itself is in hand afterwards."""
        self._go(max(0, self.lines.question_row(self.lines.lines[row].ref)))
        self.lines.set_open(self.currentIndex().row(), is_open=is_open)

    def _go(self, row: int) -> None:
        index = self.lines.index(row, NAME)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _on_about_to_be_reset(self) -> None:
        self._held = (self.question_in_hand, self.verticalScrollBar().value())

    def _on_reset(self) -> None:
        """Heights follow the lines; the question in hand stays so if it is still there."""
        self.clearSpans()
        for row, line in enumerate(self.lines.lines):
            self.setRowHeight(row, px(HEIGHTS[line.kind]))
            if line.kind in {LineKind.PILLAR, LineKind.REMARK}:
                self.setSpan(row, NAME, 1, self.lines.columnCount())
        ref, place = self._held
        wanted = self.lines.question_row(ref)
        if self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(wanted if wanted >= 0 else self.lines.first_row(), NAME))
            self.verticalScrollBar().setValue(place)
        self.updateGeometry()
