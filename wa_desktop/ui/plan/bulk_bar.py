"""What can be done to several actions at once; it is there while two or more are chosen."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wa_desktop.domain.plan import NO_EFFORT, ActionStatus, Effort, Impact, Size
from wa_desktop.review.plan import ActionFields
from wa_desktop.ui.dialogs.bulk_value import (
    BulkDueDialog,
    BulkEffortDialog,
    BulkOwnerDialog,
    BulkValueDialog,
)
from wa_desktop.ui.plan.line_words import day_short
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.words import days_word, impact_word, status_word
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, link
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.menu_button import MenuButton

TERMS = (30, 60, 90)
"""Days from today that are offered as due dates."""


class _Ask(Enum):
    """What is asked for in a dialog."""

    OWNER = "owner"
    DUE = "due"
    EFFORT = "effort"


class BulkBar(Card):
    """`fields_chosen` carries the ActionFields that all chosen actions are to get."""

    fields_chosen = Signal(object)
    remove_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: PlanSheet | None = None
        self.count = Label("", weight=QFont.Weight.DemiBold)
        self.owner = MenuButton(self.tr("Owner"))
        self.due = MenuButton(self.tr("Due"))
        self.effort = MenuButton(self.tr("Effort"))
        self.impact = MenuButton(self.tr("Impact"))
        self.status = MenuButton(self.tr("Status"))
        self.remove_button = Button(self.tr("Remove"), ButtonKind.DANGER)
        self.clear_button = link(self.tr("Deselect"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        for button in self._menus():
            button.picked.connect(self._on_picked)
        self.remove_button.clicked.connect(self.remove_requested)
        self.clear_button.clicked.connect(self.clear_requested)

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Offer the owners, days and sizes of a sheet."""
        self._sheet = sheet
        self.owner.show_choices(
            [
                *((ActionFields(owner=name), name) for name in sheet.owners),
                *([None] if sheet.owners else []),
                (_Ask.OWNER, self.tr("Another owner…")),
                (ActionFields(owner=""), self.tr("No owner")),
            ]
        )
        days = [(term, sheet.today + timedelta(term)) for term in TERMS]
        in_days = self.tr("In {days} days, {day}")
        self.due.show_choices(
            [
                *(
                    (ActionFields(due=day), in_days.format(days=term, day=day_short(day, sheet.today)))
                    for term, day in days
                ),
                None,
                (_Ask.DUE, self.tr("Another day…")),
                (ActionFields(clear_due=True), self.tr("No date")),
            ]
        )
        scale = sheet.snapshot.workload.effort_scale
        self.effort.show_choices(
            [
                *(
                    (
                        ActionFields(effort=Effort(size)),
                        self.tr("{size} · {days}").format(size=size.value, days=days_word(scale.days(size))),
                    )
                    for size in Size
                ),
                None,
                (_Ask.EFFORT, self.tr("Days…")),
                (ActionFields(effort=NO_EFFORT), self.tr("Not known")),
            ]
        )
        self.impact.show_choices([(ActionFields(impact=each), impact_word(each)) for each in Impact])
        self.status.show_choices([(ActionFields(status=each), status_word(each)) for each in ActionStatus])

    def show_count(self, count: int) -> None:
        """Say how many are chosen; hide where it is one or none."""
        self.count.setText(self.tr("%n action(s) chosen", "", count))
        self._tools.updateGeometry()
        self.setVisible(count > 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the buttons need."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """So too when a button becomes wider."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _menus(self) -> tuple[MenuButton, ...]:
        return (self.owner, self.due, self.effort, self.impact, self.status)

    def _build(self) -> None:
        self._tools = QWidget()
        self._flow = FlowLayout(self._tools, 8)
        self.count.setFixedHeight(px(34))
        self.clear_button.setFixedHeight(px(34))
        for part in (self.count, *self._menus(), self.remove_button, self.clear_button):
            self._flow.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(14, 8, 10, 8))
        layout.addWidget(self._tools)

    def _fit(self) -> None:
        around = px(14) + px(10)
        high = self._flow.heightForWidth(self.width() - around) + 2 * px(8)
        if high != self.height() or high != self.maximumHeight():
            self.setFixedHeight(high)

    def _on_picked(self, value: object) -> None:
        if isinstance(value, ActionFields):
            self.fields_chosen.emit(value)
        elif isinstance(value, _Ask) and self._sheet:
            dialog = self._dialog(value, self._sheet)
            dialog.fields_given.connect(self.fields_chosen)
            dialog.open()

    def _dialog(self, value: _Ask, sheet: PlanSheet) -> BulkValueDialog:
        if value is _Ask.OWNER:
            return BulkOwnerDialog(sheet.owners, self.window())
        return (
            BulkDueDialog(sheet.today, self.window())
            if value is _Ask.DUE
            else BulkEffortDialog(self.window())
        )
