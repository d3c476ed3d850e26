"""Effort and impact: which actions are quick wins and which are major work, and changing that by moving them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.domain.plan import ActionStatus, Effort, Impact
from wa_desktop.review.plan import ActionFields
from wa_desktop.ui.models.rows import Cell, Look, Row
from wa_desktop.ui.plan.matrix_canvas import MatrixCanvas
from wa_desktop.ui.plan.matrix_paint import (
    SMALL_TRIES,
    Circle,
    by_value,
    circle_of,
    lay_out,
    paint_circles,
    paint_quadrants,
    small_grid,
    split_of,
)
from wa_desktop.ui.plan.matrix_place import Grid, Layout, quadrant_of, stepped_days, stepped_impact
from wa_desktop.ui.plan.matrix_words import action_words, count_words, place_of, quadrant_word, split_words
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import ActionLine, PlanSheet
from wa_desktop.ui.plan.view import PlanView
from wa_desktop.ui.plan.words import status_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px, text_size
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.label import INK, MUTED, Label
from wa_desktop.ui.widgets.page_stack import PageStack
from wa_desktop.ui.widgets.row_paint import one_line
from wa_desktop.ui.widgets.table import RowsView, TableCard

_NARROW = 800
"""Pixels of the design; in a narrower view the list stands below the matrix."""
_LEGEND_WIDTH = 310
_LONGEST = 90
"""Letters of a title or a name in the caption, which has two lines."""
_THUMB_WIDTH, _THUMB_HEIGHT = 300, 228


class _Lines(Label):
    """A wrapped text that asks for so many lines at least, and never to be as wide as its longest word."""

    def __init__(self, lines: int, *, pixels: int, role: QPalette.ColorRole = INK) -> None:
        super().__init__("", pixels=pixels, role=role, wrap=True)
        self._lines = lines
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def minimumSizeHint(self) -> QSize:
        """Its lines; Qt would ask for the height of the text in its narrowest form."""
        return QSize(px(60), self._lines * self.fontMetrics().lineSpacing())


class MatrixView(PlanView):
    """The matrix with its legend: the list of the same actions, ordered by impact for each day of effort."""

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(requests, parent)
        self.canvas = MatrixCanvas()
        self.legend = RowsView(
            self.tr("Actions by impact for each day"), [self.tr("No."), self.tr("Action")], 1
        )
        self.wont_do = CheckBox(self.tr("Show what will not be done"))
        self.caption = _Lines(2, pixels=13)
        self.about = _Lines(2, pixels=12, role=MUTED)
        self.empty = EmptyState()
        self._body = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stack = PageStack()
        self._told = ""
        self._build()
        self._connect()

    @property
    def chosen(self) -> str:
        """The id of the action in hand, or ""."""
        return self.canvas.chosen

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show the plan as it stands now."""
        super().show_sheet(sheet)
        split = split_of(sheet)
        hidden = any(line.action.status is ActionStatus.WONT_DO for line in sheet.lines)
        self.wont_do.setVisible(hidden)
        lines = by_value(sheet, with_wont_do=self.wont_do.isChecked())
        self.canvas.show_lines(lines, sheet, split)
        self.legend.show_rows([_row(line, split) for line in lines])
        self._show_about(sheet)
        self._show_empty(has_hidden=hidden)
        self._stack.setCurrentWidget(self._body if lines else self.empty)

    def choose(self, action_id: str) -> bool:
        """Take an action in hand; False if it is not shown here."""
        return self.legend.choose(action_id)

    def finish_editing(self) -> None:
        """A circle that is still being dragged goes back."""
        self.canvas.put_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the legend beside the matrix, or below it."""
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(below if narrow else beside)
        self._legend_side.setMaximumWidth(px(_LEGEND_WIDTH) if not narrow else self.width())

    # Building

    def _build(self) -> None:
        # The matrix must not change its size while the caption follows a circle.
        self.caption.setFixedHeight(self.caption.minimumSizeHint().height())
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(14, 12, 14, 12))
        inside.setSpacing(px(8))
        inside.addWidget(self.canvas, 1)
        inside.addWidget(self.caption)
        inside.addWidget(self.about)
        self._legend_side = QWidget()
        side = QVBoxLayout(self._legend_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(TableCard(self.legend))
        side.addStretch(1)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(px(14))
        self._sides.addWidget(card, 3)
        self._sides.addWidget(self._legend_side, 2)
        self._body.setLayout(self._sides)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._body)
        tools = QHBoxLayout()
        tools.addStretch(1)
        tools.addWidget(self.wont_do)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(tools)
        layout.addWidget(self._stack, 1)
        self.wont_do.hide()
        self._show_empty(has_hidden=False)

    def _connect(self) -> None:
        self.canvas.circle_chosen.connect(self.choose)
        self.canvas.circle_opened.connect(self.edit_requested)
        self.canvas.circle_dropped.connect(self._on_dropped)
        self.canvas.step_requested.connect(self._on_step_requested)
        self.canvas.drag_said.connect(self._on_drag_said)
        self.legend.row_chosen.connect(self._on_row_chosen)
        self.legend.row_activated.connect(self._on_row_activated)
        self.wont_do.toggled.connect(self._on_wont_do_toggled)

    # What is said

    def _show_about(self, sheet: PlanSheet) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        keys = QKeySequence("Ctrl+Up").toString(native)
        how = self.tr("Drag a circle to change effort and impact, or use {keys} and the other arrows.")
        parts = [split_words(sheet.snapshot.workload.effort_scale), how.format(keys=keys)]
        if any(not line.action.effort.is_known for line in sheet.lines):
            parts.append(self.tr("A dashed circle stands where an effort that nobody has named is assumed."))
        self.about.setText(" ".join(parts))

    def _show_empty(self, *, has_hidden: bool) -> None:
        if has_hidden:
            self.empty.say(
                self.tr("Nothing is left to weigh"),
                self.tr("All actions of this plan are marked as not to be done."),
            )
        else:
            self.empty.say(
                self.tr("No actions yet"),
                self.tr(
                    "Once the plan has actions, this shows which are quick wins and which are major work."
                ),
            )

    def _show_caption(self) -> None:
        line = self.sheet.line(self.chosen) if self.sheet and self.chosen else None
        words = action_words(line) if line else ()
        self.caption.setText(" · ".join(one_line(part, _LONGEST) for part in words))

    def _on_drag_said(self, words: str) -> None:
        if words:
            self.caption.setText(words)
        else:
            self._show_caption()

    # What is chosen

    def _on_row_chosen(self, key: object) -> None:
        self.canvas.show_chosen(str(key or ""))
        self._show_caption()
        if self.chosen != self._told:
            self._told = self.chosen
            self.action_chosen.emit(self.chosen)

    def _on_row_activated(self, key: object) -> None:
        self.edit_requested.emit(str(key))

    def _on_wont_do_toggled(self) -> None:
        if self.sheet:
            self.show_sheet(self.sheet)

    # What is changed

    def _on_dropped(self, action_id: str, days: float | None, impact: Impact | None) -> None:
        if not self._change(action_id, days, impact):
            self.canvas.put_back()

    def _on_step_requested(self, action_id: str, right: int, up: int) -> None:
        """One step from where the action stands by now, which may be further than what is drawn yet."""
        snapshot = self.requests.snapshot
        action = snapshot.action(action_id)
        if action is None:
            return
        days = stepped_days(action.effort.in_days(snapshot.workload.effort_scale), right) if right else None
        impact = stepped_impact(action.impact, up) if up else None
        if days is not None or impact is not None:
            self._change(action_id, days, impact)

    def _change(self, action_id: str, days: float | None, impact: Impact | None) -> bool:
        effort = Effort(days=days) if days is not None else None
        return self.requests.edit_many((action_id,), ActionFields(effort=effort, impact=impact))


class MatrixThumb(QAbstractButton):
    """The matrix in small, for the side panel; clicked, it asks for the large one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: tuple[ActionLine, ...] = ()
        self._circles: tuple[Circle, ...] = ()
        self._split = 0.0
        self._laid: tuple[object, Grid, Layout] | None = None
        self._say()

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show the plan as it stands now."""
        self._lines, self._split = by_value(sheet), split_of(sheet)
        self._circles = tuple(circle_of(line) for line in self._lines)
        self._laid = None
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as four fields with some circles want."""
        return QSize(px(_THUMB_WIDTH), px(_THUMB_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        """All of it answers."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Fields and circles."""
        theme = current_theme()
        grid, layout = self._arranged()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_quadrants(painter, grid)
        paint_circles(painter, self._circles, layout)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent_focus), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()

    def _arranged(self) -> tuple[Grid, Layout]:
        """Grid and places, worked out once for a size."""
        key = (self.width(), self.height(), text_size())
        if self._laid is None or self._laid[0] != key:
            grid = small_grid(self.width(), self.height(), self._split)
            self._laid = (key, grid, lay_out(self._circles, grid, SMALL_TRIES))
        return self._laid[1], self._laid[2]

    def _say(self) -> None:
        name = self.tr("Effort and impact. {counts}. Open the large matrix.")
        none = self.tr("Effort and impact: no actions yet.")
        counts = count_words(self._lines, self._split)
        self.setAccessibleName(name.format(counts=counts) if self._lines else none)
        self.setToolTip(self.tr("Open the large matrix"))


def _row(line: ActionLine, split: float) -> Row:
    action = line.action
    where = place_of(line) if action.is_live else status_word(action.status)
    field = quadrant_word(quadrant_of(line.days, action.impact, split))
    look = Look.PLAIN if action.is_live else Look.MUTED
    spoken = "\n".join(action_words(line))
    return Row(
        action.id,
        (
            Cell(str(action.number), risk=circle_of(line).risk),
            Cell(action.title, detail=f"{field} · {where}", look=look, tooltip=spoken),
        ),
    )
