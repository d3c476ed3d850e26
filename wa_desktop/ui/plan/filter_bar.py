"""The row above the table of actions: a search, and the menus that filter."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from wa_desktop.ui.plan.action_filter import ActionFilter, ActionState
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.menu_button import MenuButton
from wa_desktop.ui.widgets.search_field import SearchField

BESIDE_FROM = 620
"""Least width, in pixels of the design, at which search and menus stand side by side."""


class FilterBar(QWidget):
    """`filter_changed` carries the ActionFilter that is wanted now; `list_requested` says that the keyboard goes on."""

    filter_changed = Signal(object)
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = ActionFilter()
        self._sheet: PlanSheet | None = None
        self.search = SearchField(self.tr("Find an action"))
        self.owner = MenuButton(self.tr("Owner"), shows_choice=True)
        self.pillar = MenuButton(self.tr("Pillar"), shows_choice=True)
        self.state = MenuButton(self.tr("Status"), shows_choice=True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(8))
        self._layout.addWidget(self.search, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.owner, self.pillar, self.state):
            row.addWidget(button)
        row.addStretch(1)
        self._layout.addLayout(row)
        self.search.textChanged.connect(self._on_text_changed)
        self.search.list_requested.connect(self.list_requested)
        self.owner.picked.connect(self._on_owner_picked)
        self.pillar.picked.connect(self._on_pillar_picked)
        self.state.picked.connect(self._on_state_picked)

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Offer the owners and pillars of a sheet; a choice in force stays, even if nothing has it any more."""
        self._sheet = sheet
        self._offer()

    def show_filter(self, wanted: ActionFilter) -> None:
        """Show what is in force, without asking for it."""
        self._filter = wanted
        if self.search.text() != wanted.text:
            with QSignalBlocker(self.search):
                self.search.setText(wanted.text)
        self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other."""
        super().resizeEvent(event)
        below = self.width() < px(BESIDE_FROM)
        self._layout.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )

    def _offer(self) -> None:
        sheet, chosen = self._sheet, self._filter
        if sheet is None:
            return
        owners: list[str] = list(sheet.owners)
        if chosen.owner and chosen.owner not in owners:
            owners.append(chosen.owner)
        self.owner.show_choices(
            [
                (None, self.tr("All owners")),
                ("", self.tr("No owner")),
                *([None] if owners else []),
                *((name, name) for name in owners),
            ],
            chosen.owner,
        )
        used = {line.action.pillar for line in sheet.lines} | {chosen.pillar}
        pillars = [(key, name) for key, name in sheet.pillar_names.items() if key in used]
        self.pillar.show_choices(
            [
                (None, self.tr("All pillars")),
                *pillars,
                *([("", self.tr("No pillar"))] if "" in used else []),
            ],
            chosen.pillar,
        )
        states = [(state, state.word) for state in ActionState]
        self.state.show_choices([(None, self.tr("All states")), *states[:2], None, *states[2:]], chosen.state)

    def _ask(self, wanted: ActionFilter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._offer()
            self.filter_changed.emit(wanted)

    def _on_text_changed(self, text: str) -> None:
        self._ask(replace(self._filter, text=text))

    def _on_owner_picked(self, owner: str | None) -> None:
        self._ask(replace(self._filter, owner=owner))

    def _on_pillar_picked(self, pillar: str | None) -> None:
        self._ask(replace(self._filter, pillar=pillar))

    def _on_state_picked(self, state: ActionState | None) -> None:
        self._ask(replace(self._filter, state=state))
