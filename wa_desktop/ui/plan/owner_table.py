"""One owner's actions as a table; each row offers to be given to somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.ui.models.rows import Cell, Look, Row
from wa_desktop.ui.plan.line_words import (
    due_label,
    effort_label,
    risk_label,
    spoken_line,
    title_label,
    waits_label,
)
from wa_desktop.ui.plan.owner_sheet import OwnerSheet
from wa_desktop.ui.plan.sheet import ActionLine
from wa_desktop.ui.plan.words import status_word
from wa_desktop.ui.widgets.table import RowsView
from wa_desktop.ui.words import tr

ACTION_COLUMN, GIVE_COLUMN = 1, 5
_GIVING = {Qt.Key.Key_Space, Qt.Key.Key_F2}


class OwnerTable(RowsView):
    """`give_requested` carries an action's id and a point on the screen, `removal_requested` an id.

    Enter opens an action; Space and F2, or a click in the last column, give it away; Delete removes it.
    """

    give_requested = Signal(str, object)
    removal_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        headings = (tr("Risk"), tr("Action"), tr("Due"), tr("Effort"), tr("Status"), tr("Owner"))
        super().__init__(tr("Actions of the owner"), headings, ACTION_COLUMN, parent)
        self.clicked.connect(self._on_clicked)

    def show_owner(self, owner: OwnerSheet) -> None:
        """Show an owner's actions in the order they are to be done."""
        self.show_rows([self._row(line, owner) for line in owner.lines])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Two things of our own, the rest as in every table."""
        chosen = self.chosen
        if isinstance(chosen, str) and event.key() in _GIVING and not event.modifiers():
            self.give_requested.emit(chosen, self._below(self.currentIndex()))
        elif isinstance(chosen, str) and event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.removal_requested.emit(chosen)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same as the last column."""
        chosen = self.chosen
        if isinstance(chosen, str):
            self.give_requested.emit(chosen, event.globalPos())

    def _below(self, index: QModelIndex) -> QPoint:
        cell = self.rows.index(index.row(), GIVE_COLUMN)
        return self.viewport().mapToGlobal(self.visualRect(cell).bottomLeft())

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == GIVE_COLUMN:
            self.give_requested.emit(self.rows.key(index.row()), self._below(index))

    def _row(self, line: ActionLine, owner: OwnerSheet) -> Row:
        action = line.action
        risk = risk_label(line)
        look = {ActionStatus.DONE: Look.GOOD, ActionStatus.WONT_DO: Look.MUTED}.get(action.status, Look.PLAIN)
        detail = " · ".join(part for part in (action.label, line.origin, waits_label(line)) if part)
        cells: Sequence[Cell] = (
            Cell(risk, risk=line.risk) if risk else Cell("–", look=Look.MUTED),
            Cell(
                title_label(line),
                detail,
                look=Look.STRONG if action.is_live else Look.MUTED,
                tooltip=spoken_line(line, owner.today),
            ),
            Cell(due_label(line, owner.today), look=Look.PROBLEM if line.overdue else Look.PLAIN),
            Cell(effort_label(line)),
            Cell(status_word(action.status), look=look),
            Cell(self.tr("Give to… ▾"), look=Look.MUTED),
        )
        return Row(action.id, tuple(cells))
