"""Workshop mode: plan a workshop, hold it, and read what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.workshop import Workshop
from wa_desktop.review.review import Review
from wa_desktop.review.workshops import PlanWorkshop, RemoveWorkshop
from wa_desktop.system.paths import lenses_dir
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.workshop_end import EndWorkshopDialog
from wa_desktop.ui.models.workshop_desk import WorkshopDesk
from wa_desktop.ui.models.workshop_draft import WorkshopState
from wa_desktop.ui.models.workshop_plan import new_workshop
from wa_desktop.ui.models.workshop_words import TOGGLE_KEY, key_word
from wa_desktop.ui.models.writable import why_read_only
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.pages.workshop_overview import OverviewView
from wa_desktop.ui.pages.workshop_plan import PlanView
from wa_desktop.ui.pages.workshop_run import RunView
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.workshop_welcome import WorkshopWelcome


class WorkshopPage(Page):
    """Shows the workshop in hand, or the list of all.

    `projector_requested` wants the second window, `said` carries a sentence for the status line. Going to a
    question is `go_requested("review", QuestionRef)`.
    """

    name = "workshop"
    needs_review = True

    projector_requested = Signal()
    said = Signal(str)

    def __init__(
        self, bridge: Bridge, desk: WorkshopDesk, parent: QWidget | None = None, lenses: Path | None = None
    ) -> None:
        super().__init__(bridge, parent)
        self.desk = desk
        self.welcome = WorkshopWelcome()
        self.plan = PlanView(bridge, lenses or lenses_dir())
        self.run = RunView(bridge, desk)
        self.overview = OverviewView(bridge, desk)
        self.stack = QStackedWidget(self)
        self.all_button = quiet(self.tr("All workshops"))
        self.change_button = quiet(self.tr("Change the plan"))
        self.back_button = quiet(self.tr("Back to the workshop"))
        self.projector_button = quiet(self.tr("Projector"))
        self.end_button = quiet(self.tr("End the workshop…"))
        self.plan_button = primary(self.tr("Plan a workshop"))
        self.start_button = primary("")
        self._stale = True
        self._was_running = False
        for button in self.header_widgets():
            button.setParent(self)
            button.hide()
        self._build()
        self._connect()

    # The window's side

    def heading(self) -> tuple[str, str]:
        """The workshop's name, and of which workload it is."""
        review = self.bridge.review
        workshop = self.desk.workshop
        if review is None:
            return self.tr("Workshop"), ""
        workload = review.snapshot.workload
        in_hand = workshop is not None and self.stack.currentWidget() in {self.plan, self.run}
        parts = [workload.name, workload.client]
        if in_hand:
            parts.append(self._state_word())
        heading = workshop.name if workshop and in_hand else self.tr("Workshop")
        return heading, " · ".join(part for part in parts if part)

    def header_widgets(self) -> list[QWidget]:
        """What can be done with the workshop in hand."""
        return [
            *(self.run.pace_button, self.all_button, self.change_button, self.back_button),
            *(self.projector_button, self.end_button, self.plan_button, self.start_button),
        ]

    def show_review(self, review: Review | None) -> None:
        """Begin with the workshop in hand, else with the list, else with what workshop mode is."""
        self.plan.forget()
        self.run.forget()
        if review is not None:
            self._show_first()

    def show_changes(self, review: Review, changes: object) -> None:
        """The desk says so too, and knows more."""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    def finish_editing(self) -> None:
        """Save what is being typed."""
        if self.bridge.review is None:
            return
        self.plan.finish_editing()
        self.run.finish_editing()

    def toggle_panel(self) -> None:
        """Show the pace, or make room for the lists."""
        if self.stack.currentWidget() is self.run:
            self.run.toggle_panel()

    def plan_new(self) -> None:
        """Plan a new workshop and show it."""
        review = self.bridge.review
        if review is None:
            return
        self.finish_editing()
        workshop = new_workshop(review.snapshot, self.desk.now)
        if self.bridge.perform(PlanWorkshop(workshop)):
            self.desk.choose(workshop.id)
            self._show_plan()
            self.plan.focus_first()

    def show_ended(self, workshop: Workshop) -> None:
        """Show the recap of a workshop."""
        self._go(self.overview)
        self.overview.choose(workshop.id)
        self.overview.focus_first()

    # Building

    def _build(self) -> None:
        for view in (self.welcome, self.plan, self.run, self.overview):
            self.stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._show_first()

    def _connect(self) -> None:
        self.desk.changed.connect(self._on_desk_changed)
        self.desk.ticked.connect(self._on_ticked)
        self.welcome.button.clicked.connect(self.plan_new)
        self.plan_button.clicked.connect(self.plan_new)
        self.plan.remove_requested.connect(self._on_remove_requested)
        self.run.place_requested.connect(self._on_place_requested)
        self.run.folded.connect(self._on_folded)
        self.overview.open_requested.connect(self._on_open_requested)
        self.overview.said.connect(self.said)
        self.all_button.clicked.connect(self._on_all_clicked)
        self.change_button.clicked.connect(self._show_plan)
        self.back_button.clicked.connect(self._show_first)
        self.projector_button.clicked.connect(self.projector_requested)
        self.end_button.clicked.connect(self.ask_end)
        self.start_button.clicked.connect(self._on_start_clicked)

    # Showing

    def _show_first(self) -> None:
        if self.desk.is_begun:
            self._go(self.run)
        elif self.desk.state is WorkshopState.PLANNED:
            self._show_plan()
        else:
            self._go(self.overview if self.desk.workshops else self.welcome)

    def _show_plan(self) -> None:
        self._go(self.plan)

    def _go(self, view: QWidget) -> None:
        if self.bridge.review and self.stack.currentWidget() is not view:
            self.finish_editing()
        self.stack.setCurrentWidget(view)
        self._stale = True
        self._refresh()

    def _refresh(self) -> None:
        """Show what changed in the view in hand; while the page is hidden that waits until it is seen."""
        review = self.bridge.review
        if not self._stale or review is None or not self.isVisible():
            return
        self._stale = False
        view, workshop = self.stack.currentWidget(), self.desk.workshop
        if view is self.plan:
            self.plan.show_workshop(workshop, review.snapshot, read_only=review.read_only)
        elif view is self.run:
            self.run.show_desk()
        elif view is self.overview:
            self.overview.show_desk()
        self.welcome.button.setEnabled(not review.read_only)
        self.welcome.button.setToolTip(why_read_only(review))
        self._show_buttons()
        self.heading_changed.emit()

    def _show_buttons(self) -> None:
        review, view, state = self.bridge.review, self.stack.currentWidget(), self.desk.state
        writable = review is not None and not review.read_only
        begun = self.desk.is_begun
        several = len(self.desk.workshops) > 1
        shown = {
            self.all_button: several and view in {self.plan, self.run},
            self.change_button: view is self.run,
            self.back_button: view is self.plan and begun,
            self.projector_button: view is self.run,
            self.end_button: view is self.run,
            self.plan_button: view is self.overview,
            self.start_button: view is self.run or (view is self.plan and not begun),
        }
        for button, visible in shown.items():
            button.setVisible(visible)
        self.run.pace_button.setVisible(view is self.run and self.run.is_narrow)
        for button in (self.end_button, self.plan_button, self.start_button, self.change_button):
            button.setEnabled(writable)
        self.start_button.setText(
            {
                WorkshopState.RUNNING: self.tr("Pause"),
                WorkshopState.PAUSED: self.tr("Resume"),
            }.get(state, self.tr("Start the workshop"))
        )
        self.start_button.setToolTip(key_word(TOGGLE_KEY))
        self.start_button.updateGeometry()

    def _state_word(self) -> str:
        return {
            WorkshopState.RUNNING: self.tr("running"),
            WorkshopState.PAUSED: self.tr("paused"),
            WorkshopState.PLANNED: self.tr("planned"),
        }.get(self.desk.state, "")

    # What happens

    def _on_desk_changed(self) -> None:
        view, state = self.stack.currentWidget(), self.desk.state
        running = state is WorkshopState.RUNNING
        started, self._was_running = running and not self._was_running, running
        self._stale = True
        if self.bridge.review is None:
            return
        fits = (
            (view is self.welcome and not self.desk.workshops)
            or (view is self.plan and self.desk.workshop is not None and not started)
            or (view is self.run and self.desk.is_begun)
            or (view is self.overview and bool(self.desk.workshops))
        )
        if not fits:
            self._show_first()
        self._refresh()

    def _on_folded(self) -> None:
        self._show_buttons()
        self.heading_changed.emit()

    def _on_ticked(self) -> None:
        if self.isVisible() and self.stack.currentWidget() is self.run:
            self.run.show_time()

    def _on_start_clicked(self) -> None:
        self.finish_editing()
        self.desk.toggle()

    def _on_all_clicked(self) -> None:
        workshop = self.desk.workshop
        self._go(self.overview)
        if workshop:
            self.overview.choose(workshop.id)
        self.overview.focus_first()

    def _on_open_requested(self, workshop_id: str) -> None:
        self.finish_editing()
        self.desk.choose(workshop_id)
        self._show_first()

    def _on_place_requested(self, ref: object) -> None:
        self.go_requested.emit("review", ref)

    def _on_remove_requested(self) -> None:
        workshop = self.desk.workshop
        if workshop and self.bridge.perform(RemoveWorkshop(workshop.id)):
            self._show_first()

    def ask_end(self) -> None:
        """Ask how the milestone is to be called, and end the workshop."""
        if self.desk.is_begun:
            self.finish_editing()
            dialog = EndWorkshopDialog(self.bridge, self.desk, self.window())
            dialog.ended.connect(self.show_ended)
            dialog.open()
