"""The most common gaps as a list: the practice, a bar as long as its share of the workloads, and how many that is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.domain.portfolio_gaps import CommonGap
from wa_desktop.ui.models.rows import Index, one_line
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import mark_row, paint_ground, paint_text
from wa_desktop.ui.words import tr

ROW_HEIGHT = 68
BAR_HEIGHT = 6
SIDE = 14

GapRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a CommonGap."""


def workloads_word(count: int) -> str:
    """So many workloads."""
    return tr("1 workload") if count == 1 else tr("{count} workloads").format(count=count)


def split_words(gap: CommonGap) -> str:
    """At how many workloads the practice is missing, to verify and not answered; those alone that there are."""
    counts = gap.counts
    parts = (
        (counts.missing, tr("{count} missing")),
        (counts.to_verify, tr("{count} to verify")),
        (counts.not_answered, tr("{count} not answered")),
    )
    return ", ".join(words.format(count=count) for count, words in parts if count)


def gap_words(gap: CommonGap) -> str:
    """All that a row has to say, and its split."""
    share = tr("{count} of {all} reviewed workloads").format(count=gap.workloads, all=gap.reviewed)
    risks = tr("{high} at high risk, {medium} at medium").format(
        high=gap.counts.high, medium=gap.counts.medium
    )
    label = one_line(gap.choice.label)
    return f"{label} {one_line(gap.choice.title)}\n{share}\n{risks}\n{split_words(gap)}"


def paint_share(painter: QPainter, room: QRectF, share: float, *, lit: bool = False) -> None:
    """A red bar on its track; `share` of the whole, 0 to 1. On a chosen row (`lit`) the track is darker."""
    theme = current_theme()
    radius = room.height() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.text_muted) if theme.contrast else Qt.PenStyle.NoPen)
    painter.setBrush(
        QColor(theme.surface_border_strong if lit and not theme.contrast else theme.surface_track)
    )
    painter.drawRoundedRect(room, radius, radius)
    filled = QRectF(room)
    filled.setWidth(max(room.height(), room.width() * min(1.0, share)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.risk_high_text))
    painter.drawRoundedRect(filled, radius, radius)


class GapListModel(QAbstractListModel):
    """Common gaps as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: tuple[CommonGap, ...] = ()

    def show(self, gaps: Sequence[CommonGap]) -> None:
        """Show other gaps."""
        self.beginResetModel()
        self.gaps = tuple(gaps)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many gaps."""
        return 0 if parent.isValid() else len(self.gaps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The gap for the delegate, words for everybody else."""
        if not index.isValid():
            return None
        gap = self.gaps[index.row()]
        if role == GapRole:
            return gap
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(gap.choice.title)
        return gap_words(gap) if role == Qt.ItemDataRole.AccessibleTextRole else None


class GapDelegate(RowDelegate):
    """Draws title, bar, and below it the practice's id with the count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(px(200), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one gap."""
        gap: CommonGap = index.data(GapRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, box, lit=selected)
        if selected:
            mark_row(painter, option, 1)
        room = box.adjusted(px(SIDE), px(9), -px(SIDE), 0)
        line = QRect(room.left(), room.top(), room.width(), px(20))
        paint_text(painter, line, one_line(gap.choice.title), strong(14), theme.text_ink)
        bar = QRectF(room.left(), line.bottom() + px(4), room.width(), px(BAR_HEIGHT))
        paint_share(painter, bar, gap.share, lit=selected)
        words = [
            one_line(gap.choice.label),
            workloads_word(gap.workloads),
            f"{gap.share:.0%}",
            split_words(gap),
        ]
        below = QRect(room.left(), round(bar.bottom()) + px(3), room.width(), px(19))
        paint_text(painter, below, " · ".join(words), font(12), theme.text_muted)
        painter.restore()


class GapList(RowList):
    """`gap_chosen` carries the CommonGap in hand or None; `gap_activated` follows Enter or a double click on one."""

    gap_chosen = Signal(object)
    gap_activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = GapListModel(self)
        self.setModel(self.rows)
        self.setMinimumHeight(px(2 * ROW_HEIGHT))
        self.setItemDelegate(GapDelegate(self))
        self.setAccessibleName(self.tr("Most common gaps"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self.gap_activated)

    @property
    def gap(self) -> CommonGap | None:
        """The gap in hand."""
        row = self.currentIndex().row()
        return self.rows.gaps[row] if 0 <= row < len(self.rows.gaps) else None

    def show_gaps(self, gaps: Sequence[CommonGap]) -> None:
        """Show other gaps; the practice in hand stays in hand, else the first is."""
        before = self.gap
        self.rows.show(gaps)
        if not (before and self.choose(before)):
            self.setCurrentIndex(self.rows.index(0, 0))
        if not gaps:
            self.gap_chosen.emit(None)

    def choose(self, gap: CommonGap) -> bool:
        """Take a gap's practice in hand; False where it is not in the list."""
        for row, other in enumerate(self.rows.gaps):
            if other.practice == gap.practice:
                self.setCurrentIndex(self.rows.index(row, 0))
                self.scrollTo(self.currentIndex())
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the workloads of the gap in hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.gap:
            self.gap_activated.emit()
            return
        super().keyPressEvent(event)

    def _on_current_changed(self) -> None:
        self.gap_chosen.emit(self.gap)
