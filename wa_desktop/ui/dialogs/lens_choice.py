"""The part of the workload's form where its lenses are ticked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.ui.models.lens_choices import LensChoicesModel, LensLine, LensRole
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px, strong
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.check_box import BOX, paint_box
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, one_line, paint_ground, paint_ring, paint_text
from wa_desktop.ui.widgets.search_field import SearchField

LEFT = 12
TEXT_LEFT = LEFT + BOX + 12
ROW_HEIGHT = 66
ROWS_SHOWN = 4
SEARCH_FROM = 7
LONGEST = 400
"""Characters of a text that are looked at; no row is wider."""


class LensDelegate(TickRowDelegate):
    """A tick box, the lens's name and version, its counts, and the beginning of its description."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(option.rect.width(), px(ROW_HEIGHT))

    def whole(self, index: Index) -> str:
        """The whole description."""
        line: LensLine = index.data(LensRole)
        return line.description

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; texts of a lens are drawn as they are."""
        line: LensLine = index.data(LensRole)
        theme = current_theme()
        box: QRect = option.rect
        painter.save()
        paint_ground(painter, box, lit=line.chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = QPointF(box.left() + px(LEFT), box.top() + px(11))
        paint_box(painter, at, checked=line.chosen, enabled=line.usable)
        counts = line.counts
        face = font(12)
        wide = QFontMetrics(face).horizontalAdvance(counts)
        painter.setFont(face)
        painter.setPen(QColor(theme.text_muted))
        upper = QRect(
            box.left() + px(TEXT_LEFT), box.top() + px(9), box.width() - px(TEXT_LEFT) - px(14), px(20)
        )
        painter.drawText(upper, int(RIGHT_MIDDLE), counts)
        self._paint_name(painter, upper.adjusted(0, 0, -wide - px(12), 0), line.version)
        below = theme.text_muted if line.usable else theme.risk_high_text
        lower = QRect(upper.left(), upper.bottom() + px(3), upper.width(), px(17))
        paint_text(painter, lower, one_line(line.description, LONGEST), font(12), below)
        paint_ring(painter, option)
        painter.restore()

    def _paint_name(self, painter: QPainter, room: QRect, version: LensVersion) -> None:
        theme = current_theme()
        wide = paint_text(painter, room, one_line(version.name, LONGEST), strong(14), theme.text_ink)
        room.adjust(wide + px(8), 0, 0, 0)
        paint_text(painter, room, one_line(version.version, LONGEST), font(12), theme.text_muted)


class LensChoice(QWidget):
    """Lenses to tick. `changed` follows every tick; `warning` names what would be lost."""

    changed = Signal()

    def __init__(self, lens_of: Callable[[int], Lens], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LensChoicesModel(lens_of, self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self.model)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._answers: Mapping[int, int] = {}
        self._can_undo = False
        self.search = SearchField(self.tr("Find a lens"))
        self.list = RowList()
        self._warning = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self._problem = Label("", pixels=12, role=QPalette.ColorRole.BrightText, wrap=True)
        self._build()
        self._connect()

    @property
    def editor(self) -> QWidget:
        """Where the keyboard goes."""
        return self.list

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the chosen lens versions."""
        return self.model.chosen

    @property
    def warning(self) -> str:
        """What would be lost; empty if nothing."""
        return self._warning.text()

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty if nothing is."""
        return self._problem.text()

    def show_problem(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def show_lenses(
        self,
        versions: Sequence[LensVersion],
        chosen: Sequence[int],
        answers: Mapping[int, int],
        *,
        can_undo: bool,
    ) -> None:
        """Show what can be chosen; `answers` counts the answered questions that go with each lens."""
        self._answers, self._can_undo = answers, can_undo
        self.model.show_lenses(versions, chosen)
        self.search.setVisible(len(versions) >= SEARCH_FROM)
        self.list.setFixedHeight(min(ROWS_SHOWN, max(1, len(versions))) * px(ROW_HEIGHT))
        if versions:
            self.list.setCurrentIndex(self._filter.index(0, 0))

    def _build(self) -> None:
        self.list.setModel(self._filter)
        self.list.setItemDelegate(LensDelegate(self.list))
        self.list.setAccessibleName(self.tr("Lenses"))
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(2, 3, 2, 3))
        inside.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        for part in (self.search, card, self._warning, self._problem):
            layout.addWidget(part)
        self._warning.hide()
        self._problem.hide()

    def _connect(self) -> None:
        delegate = self.list.itemDelegate()
        if isinstance(delegate, LensDelegate):
            delegate.toggled.connect(self._on_toggled)
        self.search.textChanged.connect(self._filter.setFilterFixedString)
        self.search.list_requested.connect(self._on_list_requested)
        self.model.changed.connect(self._on_changed)

    def _on_toggled(self, row: int) -> None:
        self.model.toggle(self._filter.mapToSource(self._filter.index(row, 0)).row())

    def _on_list_requested(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self) -> None:
        lost = sum(number for lens_id, number in self._answers.items() if lens_id not in self.chosen)
        text = ""
        if lost and self._can_undo:
            text = self.tr(
                "The answers to %n question(s) go with the lens you take out; Undo brings them back.",
                "",
                lost,
            )
        elif lost:
            text = self.tr(
                "The answers to %n question(s) go for good with the lens you take out. Open the review first to be able to undo it.",
                "",
                lost,
            )
        self._warning.setText(text)
        self._warning.setVisible(bool(text))
        self.changed.emit()
