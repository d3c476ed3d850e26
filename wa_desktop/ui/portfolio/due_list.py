"""The reviews that are overdue or due soon, as a list to go through, and a button for the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.domain.due import SOON, DueOf, DueReview, due_reviews
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.ui.cadence_words import last_review_words, late_word, why_words
from wa_desktop.ui.models.rows import Index, put_rows
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.label import muted, section
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, mark_row, one_line, paint_ground, paint_text

ROW = 70
SIDE = 6
LEAST_ROWS, MOST_ROWS = 2, 8
"""Rows that are in sight at once, where there are so many."""
_LONGEST = 200
_HIGHEST = 1_000
"""Rows; Qt knows no widget higher than some million pixels."""
_ROUNDING = 4
DueRole = Qt.ItemDataRole.UserRole
LateRole = Qt.ItemDataRole.UserRole + 1
OverdueRole = Qt.ItemDataRole.UserRole + 2


class DueModel(QAbstractListModel):
    """Reviews as rows, the longest due first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reviews: tuple[DueReview, ...] = ()
        self._today = date.min

    def show(self, reviews: Sequence[DueReview], today: date) -> None:
        """Show other reviews, as seen on a day."""
        if today != self._today:
            self.beginResetModel()
            self._today, self.reviews = today, tuple(reviews)
            self.endResetModel()
        else:
            put_rows(self, self.reviews, tuple(reviews), attrgetter("entry.id"), self._put)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent and parent.isValid() else len(self.reviews)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The review, how late it is, and all of it in words."""
        if not index.isValid():
            return None
        review = self.reviews[index.row()]
        if role == DueRole:
            return review
        if role == LateRole:
            return late_word(review.due, self._today)
        if role == OverdueRole:
            return review.due.is_overdue(self._today)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            entry = review.entry
            said = (
                entry.name,
                entry.client,
                late_word(review.due, self._today),
                why_words(review),
                last_review_words(entry),
            )
            return ", ".join(one_line(part, _LONGEST) for part in said if part)
        return None

    def _put(self, reviews: tuple[DueReview, ...]) -> None:
        self.reviews = reviews


class DueDelegate(QStyledItemDelegate):
    """The name with how late it is; the client and the last review; why it is due."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(0, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; names are drawn as they are."""
        review: DueReview = index.data(DueRole)
        theme = current_theme()
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, box, lit=chosen)
        if chosen:
            mark_row(painter, option, px(1))
        room = box.adjusted(px(SIDE), px(7), -px(SIDE), -px(7))
        line = QRect(room.left(), room.top(), room.width(), room.height() // 3)
        ink = theme.risk_high_text if index.data(OverdueRole) else theme.text_muted
        left = _at_right(painter, line, index.data(LateRole), font(12, QFont.Weight.Medium), ink)
        paint_text(painter, left, one_line(review.entry.name, _LONGEST), strong(14), theme.text_ink)
        for number, text in enumerate((_who(review.entry), one_line(why_words(review), _LONGEST)), 1):
            lower = line.translated(0, number * line.height())
            paint_text(painter, lower, text, font(12), theme.text_muted)
        painter.restore()


class DueRows(RowList):
    """The rows; `requested` carries the id of a workload that was clicked, or on which Enter was pressed."""

    requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reviews = DueModel(self)
        self.setModel(self.reviews)
        self.setItemDelegate(DueDelegate(self))
        self.setAccessibleName(self.tr("Reviews that are due"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a limit; the rest can be scrolled to."""
        return QSize(px(260), px(ROW) * max(1, min(MOST_ROWS, self.reviews.rowCount())))

    def minimumSizeHint(self) -> QSize:
        """Some rows, or all there are."""
        return QSize(px(200), px(ROW) * max(1, min(LEAST_ROWS, self.reviews.rowCount())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the workload, on every system."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_clicked(self, index: Index) -> None:
        self.requested.emit(self.reviews.reviews[index.row()].entry.id)


class DueList(QWidget):
    """Overdue reviews and those of the next 30 days.

    `workload_requested` carries the id of a workload somebody wants to see; `export_requested` asks for all next
    reviews as a calendar.
    """

    workload_requested = Signal(str)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = section(self.tr("Reviews due"))
        self.counts = muted("", 13, wrap=True)
        self.rows = DueRows()
        self.export_button = link(self.tr("Export to a calendar…"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        for label in (self.heading, self.counts):
            inside = label.contentsMargins()
            inside.setLeft(px(SIDE))
            label.setContentsMargins(inside)
            layout.addWidget(label)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.requested.connect(self.workload_requested)
        self.export_button.clicked.connect(self.export_requested)

    def show_entries(
        self, entries: Sequence[PortfolioEntry], today: date, due_of: DueOf = attrgetter("due")
    ) -> None:
        """Show what is due of the portfolio, as seen on a day; the row in hand stays in hand.

        `due_of` may know from before when a workload is due.
        """
        reviews = due_reviews(entries, today, SOON, due_of)
        overdue = sum(review.due.is_overdue(today) for review in reviews)
        current = self.rows.currentIndex()
        in_hand = self.rows.reviews.reviews[current.row()].entry.id if current.isValid() else ""
        self.rows.reviews.show(reviews, today)
        row = next((number for number, one in enumerate(reviews) if one.entry.id == in_hand), -1)
        if row >= 0:
            self.rows.setCurrentIndex(self.rows.reviews.index(row))
        self.counts.setText(self._counts(overdue, len(reviews) - overdue))
        self.rows.setVisible(bool(reviews))
        self.rows.setMaximumHeight(px(ROW) * max(1, min(len(reviews), _HIGHEST)))
        self.rows.updateGeometry()

    def focus_first(self) -> None:
        """Put the keyboard on the review that has been due longest."""
        if self.rows.reviews.reviews:
            self.rows.setCurrentIndex(self.rows.reviews.index(0))
            self.rows.scrollToTop()
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _counts(self, overdue: int, soon: int) -> str:
        """What is due, in one line."""
        if not overdue and not soon:
            return self.tr("No review is overdue, and none is due in the next {days} days.").format(days=SOON)
        parts = [self.tr("%n overdue", "", overdue)] if overdue else []
        if soon:
            parts.append(self.tr("%n in the next 30 days", "", soon))
        return " · ".join(parts)


def _who(entry: PortfolioEntry) -> str:
    """The client and the last review; that alone begins with a capital."""
    client, last = one_line(entry.client, _LONGEST), last_review_words(entry)
    return f"{client} · {last}" if client else last[:1].upper() + last[1:]


def _at_right(painter: QPainter, room: QRect, text: str, face: QFont, ink: str) -> QRect:
    """Draw at the right; give what is left of the room."""
    wide = QFontMetrics(face).horizontalAdvance(text) + px(_ROUNDING)
    at_right = QRect(room.right() - wide + 1, room.top(), wide, room.height())
    paint_text(painter, at_right, text, face, ink, flags=RIGHT_MIDDLE)
    return room.adjusted(0, 0, -wide - px(8), 0)
