"""All that the check says of a draft, gathered by pillar and question; a click or Enter goes to the place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from wa_desktop.lensfile.aws_answer import is_refused
from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.ui.models.findings import severity_tone, severity_word
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.studio.finding_groups import FindingGroup, FindingLine, count_words, counted, groups_of
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_paint import LEFT_MIDDLE, paint_ground, paint_ring, paint_text
from wa_desktop.ui.words import tr

RowRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a FindingGroup, for a heading, or a FindingLine."""

_SIDE = 14
_PAD = 9
_GAP = 8
_HEADING = 32
_LINES = 8
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class FindingsModel(QAbstractListModel):
    """Headings and below each its findings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FindingGroup | FindingLine] = []

    def show_groups(self, groups: Sequence[FindingGroup]) -> None:
        """Show other findings."""
        rows: list[FindingGroup | FindingLine] = []
        for group in groups:
            rows += [group, *group.lines]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, index: Index) -> FindingGroup | FindingLine | None:
        """What a row stands for."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Headings and findings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not isinstance(self.row(index), FindingLine):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, its words for everybody else."""
        row = self.row(index)
        if row is None or role == RowRole:
            return row
        if isinstance(row, FindingGroup):
            return row.heading if role in _TEXTS else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            weight = severity_word(row.finding.severity)
            return ": ".join(part for part in (weight, row.place, row.text) if part)
        return row.text if role in _TEXTS else None


class FindingRowDelegate(RowDelegate):
    """A heading in one line; a finding as a pill with its weight, what it is about beside that, and the sentence below."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """As high as the sentence at the view's width."""
        row = index.data(RowRole)
        wide = self._view.viewport().width()
        if not isinstance(row, FindingLine):
            return QSize(wide, px(_HEADING))
        text = _height(row.text, px(13), max(px(60), wide - 2 * px(_SIDE)))
        return QSize(wide, 2 * px(_PAD) + px(HEIGHT) + px(4) + text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(RowRole)
        theme = current_theme()
        box: QRect = option.rect
        painter.save()
        if isinstance(row, FindingLine):
            paint_ground(painter, box, lit=bool(option.state & QStyle.StateFlag.State_Selected))
            word = severity_word(row.finding.severity)
            room = box.adjusted(px(_SIDE), px(_PAD), -px(_SIDE), -px(_PAD))
            pill = QRectF(room.left(), room.top(), pill_width(word), px(HEIGHT))
            paint_pill(painter, pill, word, theme.tone(severity_tone(row.finding.severity)))
            beside = QRect(room.left(), room.top(), room.width(), px(HEIGHT))
            beside.setLeft(round(pill.right()) + px(_GAP))
            paint_text(painter, beside, row.place, font(13), theme.text_muted, flags=LEFT_MIDDLE)
            painter.setFont(font(13))
            painter.setPen(QColor(theme.text_ink))
            painter.drawText(room.adjusted(0, px(HEIGHT) + px(4), 0, px(2)), _WRAPPED, row.text)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, option)
        elif isinstance(row, FindingGroup):
            paint_ground(painter, box, lit=False, plain=theme.surface_quiet)
            room = box.adjusted(px(_SIDE), 0, -px(_SIDE), -1)
            paint_text(
                painter, room, row.heading, font(12, QFont.Weight.Bold), theme.text_muted, flags=LEFT_MIDDLE
            )
        painter.restore()


class FindingRows(QListView):
    """`place_requested` carries the path of the finding that was clicked, or on which Enter was pressed."""

    place_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingsModel(self)
        self.setModel(self.findings)
        self.setItemDelegate(FindingRowDelegate(self))
        self.setAccessibleName(self.tr("Findings"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._go)

    def show_groups(self, groups: Sequence[FindingGroup]) -> None:
        """Show other findings; the row in hand keeps its number, the view its place."""
        number, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self.findings.show_groups(groups)
        if number >= 0 and not self.currentIndex().isValid():
            self._take(min(number, self.findings.rowCount() - 1))
            self.verticalScrollBar().setValue(place)

    def focus_first(self) -> None:
        """Put the keyboard here, with a finding in hand."""
        if not self.currentIndex().isValid():
            self._take(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._go(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the sentences elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _take(self, number: int) -> None:
        """Take a row in hand, or the next one that is a finding."""
        rows = range(max(number, 0), self.findings.rowCount())
        found = next((row for row in rows if self.findings.flags(self.findings.index(row, 0))), -1)
        self.setCurrentIndex(self.findings.index(found, 0))

    def _go(self, index: QModelIndex) -> None:
        row = self.findings.row(index)
        if isinstance(row, FindingLine):
            self.place_requested.emit(row.path)


class FindingsList(QWidget):
    """The counts, whether AWS would take the lens, and every finding."""

    place_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = Label("", pixels=14, weight=QFont.Weight.Medium, wrap=True)
        self.verdict = muted("", 13, wrap=True)
        self.rows = FindingRows(self)
        head = QVBoxLayout()
        head.setContentsMargins(margins(_SIDE, 10, _SIDE, 10))
        head.setSpacing(px(3))
        head.addWidget(self.summary)
        head.addWidget(self.verdict)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.rows, 1)
        self.rows.place_requested.connect(self.place_requested)

    def show_findings(self, value: object, findings: Sequence[Finding]) -> None:
        """Show what is to be said of a lens value now."""
        counts = counted(findings)
        self.summary.setText(count_words(counts) or tr("Nothing to remark"))
        self.verdict.setText(verdict_words(findings))
        self.rows.show_groups(groups_of(value, findings))
        self.rows.setVisible(bool(findings))


def verdict_words(findings: Sequence[Finding]) -> str:
    """Whether AWS would take the lens, and whether it can be published here."""
    counts = counted(findings)
    if counts.get(Severity.ERROR):
        return tr("With errors the lens cannot be published, and AWS would refuse it.")
    refused = sum(map(is_refused, findings))
    if refused:
        return QCoreApplication.translate(
            "FindingsList", "It can be published here; AWS would refuse %n point(s).", "", refused
        )
    return tr("AWS accepts this lens as it is.")


_TEXTS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


@lru_cache(maxsize=4096)
def _height(text: str, pixels: int, width: int) -> int:
    """Of a sentence at a width, of a few lines at most; `pixels` is the size of its letters, which may change."""
    face = font(13)
    face.setPixelSize(pixels)
    metrics = QFontMetrics(face)
    box = metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, text)
    return min(box.height(), _LINES * metrics.lineSpacing()) + 1
