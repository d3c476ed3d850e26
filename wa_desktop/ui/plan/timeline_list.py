"""The timeline in words: its actions by section, and first those without a date, which are dragged onto the axis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.plan.action_list import ActionList
from wa_desktop.ui.plan.action_rows import Heading, ListRow, RowRole, ShownAction
from wa_desktop.ui.plan.line_words import conflict_label, due_label, effort_label, owner_label, title_label
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.timeline_keys import DateKeys
from wa_desktop.ui.plan.timeline_plan import Section, section_of
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.row_paint import mark_row, paint_ground, paint_text
from wa_desktop.ui.words import tr

SIDE = 14
LINE = 18
HEADING = 34
_ORDER = (
    Section.NO_DATE,
    Section.OVERDUE,
    Section.FIRST,
    Section.SECOND,
    Section.THIRD,
    Section.LATER,
)


def section_word(section: Section) -> str:
    """What a section is called."""
    return {
        Section.OVERDUE: tr("Overdue"),
        Section.FIRST: tr("Next 30 days"),
        Section.SECOND: tr("31–60 days"),
        Section.THIRD: tr("61–90 days"),
        Section.LATER: tr("Later"),
        Section.NO_DATE: tr("No date"),
    }[section]


def captions_of(sheet: PlanSheet) -> dict[Section, str]:
    """Each section with the number of live actions in it."""
    counts = dict.fromkeys(Section, 0)
    for line in sheet.lines:
        if line.action.is_live:
            counts[section_of(line.action.due, sheet.today)] += 1
    return {
        section: tr("{section} · {count}").format(section=section_word(section), count=count)
        for section, count in counts.items()
    }


def rows_of(sheet: PlanSheet, conflicts: Mapping[str, Sequence[str]]) -> list[ListRow]:
    """The live actions under the headings of their sections, each section by date and number."""
    captions = captions_of(sheet)
    live = [line for line in sheet.lines if line.action.is_live]
    rows: list[ListRow] = []
    for section in _ORDER:
        members = [line for line in live if section_of(line.action.due, sheet.today) is section]
        if not members:
            continue
        rows.append(Heading(captions[section]))
        members.sort(key=lambda line: (line.action.due or sheet.today, line.action.number))
        rows += [
            ShownAction(line, sheet.today, conflict_label(conflicts.get(line.action.id, ())))
            for line in members
        ]
    return rows


class TimelineListDelegate(QStyledItemDelegate):
    """Number and title; date, effort and owner; and what is wrong with the date."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """Two lines, or three."""
        row: ListRow = index.data(RowRole)
        if isinstance(row, Heading):
            return QSize(0, px(HEADING))
        return QSize(0, px(LINE) * (3 if row.remark else 2) + px(14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row; texts of people are drawn as they are."""
        row: ListRow = index.data(RowRole)
        theme = current_theme()
        box: QRect = option.rect
        room = box.adjusted(px(SIDE), px(7), -px(SIDE), -px(7))
        painter.save()
        if isinstance(row, Heading):
            painter.fillRect(box, QColor(theme.surface_quiet))
            face = font(12, QFont.Weight.Bold)
            paint_text(painter, room, row.text, face, theme.text_muted)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, box, lit=chosen)
        if chosen:
            mark_row(painter, option, px(1))
        line = row.line
        first = QRect(room.left(), room.top(), room.width(), px(LINE))
        title = f"{line.action.label} {title_label(line)}"
        paint_text(painter, first, title, font(13, QFont.Weight.Medium), theme.text_ink)
        parts = [due_label(line, row.today), owner_label(line)]
        if line.action.effort.is_known:
            parts.insert(1, effort_label(line))
        ink = theme.risk_high_text if line.overdue else theme.text_muted
        paint_text(painter, first.translated(0, px(LINE)), " · ".join(parts), font(12), ink)
        if row.remark:
            face = font(12, QFont.Weight.Medium)
            paint_text(painter, first.translated(0, 2 * px(LINE)), row.remark, face, theme.risk_high_text)
        painter.restore()


class TimelineList(ActionList):
    """The keys of the axis change dates here too. `shift_requested` carries an id and days, `month_requested` an id."""

    shift_requested = Signal(str, int)
    month_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TimelineListDelegate(self))
        self.setAccessibleName(self.tr("Actions by due date"))
        self.setMinimumHeight(px(90))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of dates; the rest as in every list."""
        if self.in_hand and (days := DateKeys.days_of(event)):
            self.shift_requested.emit(self.in_hand, days)
        elif self.in_hand and DateKeys.is_in_a_month(event):
            self.month_requested.emit(self.in_hand)
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)
