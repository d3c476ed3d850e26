"""The window: rail, header, the page in hand, status bar; it wires pages, actions and the open workspace together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from wa_desktop.domain.changes import Changes, QuestionRef
from wa_desktop.domain.errors import Message
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.review.review import Review
from wa_desktop.system.paths import lenses_dir
from wa_desktop.system.places import Places
from wa_desktop.system.reminders import Reminders
from wa_desktop.ui.actions import Actions
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.cadence_links import CadenceLinks
from wa_desktop.ui.desk_links import DeskLinks
from wa_desktop.ui.dialogs.about_dialog import AboutDialog
from wa_desktop.ui.dialogs.keys_dialog import KeysDialog
from wa_desktop.ui.dialogs.milestone_dialog import MilestoneDialog
from wa_desktop.ui.frame import Frame
from wa_desktop.ui.hints import hints_of
from wa_desktop.ui.history_links import HistoryLinks
from wa_desktop.ui.memory import Memory
from wa_desktop.ui.milestones.frozen_bar import ACTIONS_OF_NOW, FrozenBar
from wa_desktop.ui.pages.guide_page import GuidePage
from wa_desktop.ui.pages.lenses_page import LensesPage
from wa_desktop.ui.pages.milestones_page import MilestonesPage
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.pages.plan_page import PlanPage
from wa_desktop.ui.pages.portfolio_page import PortfolioPage
from wa_desktop.ui.pages.report_page import ReportPage
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.pages.tradeoffs_page import TradeOffsPage
from wa_desktop.ui.pages.workshop_page import WorkshopPage
from wa_desktop.ui.palette.palette import Palette
from wa_desktop.ui.plan_links import PlanLinks
from wa_desktop.ui.room import Room
from wa_desktop.ui.template_links import TemplateLinks
from wa_desktop.ui.widgets.tour import Hint, Tour, review_hints
from wa_desktop.ui.words import say, time_word
from wa_desktop.ui.workspace_actions import OpenWorkspace, WorkspaceActions


class MainWindow(QMainWindow):
    """One window on one workspace, and on the review that is open in it.

    `theme_requested` carries one of the settings' THEMES; `text_size_requested` +1 for larger text, -1 for
    smaller, 0 for the design's size. With `places` the window goes back to where a person was.
    """

    theme_requested = Signal(str)
    text_size_requested = Signal(int)

    def __init__(
        self,
        bridge: Bridge,
        open_workspace: OpenWorkspace,
        resources: Path,
        places: Places | None = None,
        reminders: Reminders | None = None,
    ) -> None:
        super().__init__()
        self.bridge = bridge
        self.room = Room.of(bridge)  # before any page: it closes the workshop's books before they clear
        self.frame = Frame(self)
        self.rail, self.header, self.banner = self.frame.rail, self.frame.header, self.frame.banner
        self.stack, self.status = self.frame.stack, self.frame.status
        self.frozen = FrozenBar(self)
        self.review_page = ReviewPage(bridge, self)
        self.report_page = ReportPage(bridge, self)
        self.portfolio_page = PortfolioPage(bridge, self)
        self.lenses_page = LensesPage(bridge, self)
        self.guide_page = GuidePage(bridge, lenses_dir(), self)
        self.workshop_page = WorkshopPage(bridge, self.room.workshop, self)
        self.plan_page = PlanPage(bridge, self)
        self.tradeoffs_page = TradeOffsPage(bridge, self)
        self.milestones_page = MilestonesPage(bridge, self)
        self.pages: dict[str, Page] = {}
        self._hinted = ""
        self.links = DeskLinks(bridge, self.review_page, self.workshop_page, self)
        self.plan_links = PlanLinks(bridge, self.plan_page, self.tradeoffs_page, self.guide_page, self)
        self.memory = Memory(bridge, self.review_page, self.portfolio_page, places, self)
        self.cadence = CadenceLinks(bridge, self.review_page, reminders, self._count_overdue, self)
        self.history_links = HistoryLinks(bridge, self.review_page, self)
        self.templates = TemplateLinks(bridge, self.review_page, self)
        self.workspace_actions = WorkspaceActions(bridge, open_workspace, resources, self)
        self.actions_by_id = Actions(self, self._slots())
        self._build()
        self.finder = Palette(
            bridge, self.actions_by_id, self, under=self.header, recent=places.recent if places else ()
        )
        self.tour = Tour(self, self._tour_hints())
        self._connect()
        self._show_title()
        self._show_open_review()
        self.go("portfolio")

    # Pages

    @property
    def page(self) -> Page:
        """The page in hand."""
        page = self.stack.currentWidget()
        if not isinstance(page, Page):
            raise TypeError("the stack holds pages only")
        return page

    def go(self, name: str, ref: object = None) -> None:
        """Show a page; a page that needs a review stays closed without one.

        `ref` is a QuestionRef or PracticeRef to take in hand on the review page, a MilestoneHead to report on, or the
        id of an action or a decision.
        """
        page = self.pages[name]
        if page.needs_review and self.bridge.review is None:
            return
        if self.templates.forbids(name):
            return
        if self.stack.currentWidget() is not page:
            self.page.finish_editing()
        self.stack.setCurrentWidget(page)
        self.rail.buttons()[name].setChecked(True)
        self._show_heading()
        self._show_hints()
        self._show_find()
        self._show_steps()
        if isinstance(ref, QuestionRef | PracticeRef):
            self.review_page.show_question(ref.ref if isinstance(ref, PracticeRef) else ref)
        elif isinstance(ref, MilestoneHead):
            self.report_page.show_milestone(ref)
        elif isinstance(ref, str):
            self.plan_links.show_item(name, ref)
        if page is self.review_page:
            practice = ref.choice if isinstance(ref, PracticeRef) else self.review_page.practice_in_hand()
            self.review_page.view.focus_practice(practice)
        self.memory.note_page(name)

    def resume(self) -> None:
        """Open the review that was open when the program was left, on the page where it was left."""
        workload_id = self.memory.places.last_workload if self.memory.places else ""
        workspace = self.bridge.workspace
        names = (*workspace.workload_names(), *workspace.workload_names(templates=True))
        known = {entry.id for entry in names if not entry.archived}
        if workload_id in known and self.bridge.open_review(workload_id):
            page = self.memory.page_name
            self.go(page if page in self.pages else "review")

    def save_geometry(self) -> str:
        """The window's place as text, for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry(self, text: str) -> None:
        """Go back to a remembered place."""
        if text:
            self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii")))

    def menu(self) -> QMenu:
        """The window's menu, for tests and screen readers."""
        return self.actions_by_id.menu()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, then let go of the file."""
        self.page.finish_editing()
        self.tour.stop()
        if self.memory.places:
            self.memory.places.recent = list(self.finder.recent)
        self.memory.write()
        self.room.projector.close()
        self.bridge.close_review()
        super().closeEvent(event)

    # Building

    def _build(self) -> None:
        for page, text, icon in (
            (self.portfolio_page, self.tr("Portfolio"), "mdi6.view-dashboard-outline"),
            (self.review_page, self.tr("Review"), "mdi6.checkbox-marked-outline"),
            (self.workshop_page, self.tr("Workshop"), "mdi6.account-group-outline"),
            (self.plan_page, self.tr("Plan"), "mdi6.arrow-top-right"),
            (self.tradeoffs_page, self.tr("Trade-offs"), "mdi6.scale-balance"),
            (self.milestones_page, self.tr("Milestones"), "mdi6.flag-outline"),
            (self.report_page, self.tr("Report"), "mdi6.file-document-outline"),
            (self.lenses_page, self.tr("Lenses"), "mdi6.circle-double"),
            (self.guide_page, self.tr("Guide"), "mdi6.book-open-variant"),
        ):
            self.pages[page.name] = page
            self.frame.add_page(page, text, icon)
        bars = (self.frozen, self.templates.bar, self.cadence.line, self.history_links.bar)
        self.frame.put_together(bars)
        self.setCentralWidget(self.frame)
        self.setMinimumSize(1080, 640)
        self.resize(1440, 900)

    def _connect(self) -> None:
        bridge = self.bridge
        bridge.review_opened.connect(self._on_review_opened)
        bridge.review_changed.connect(self._on_review_changed)
        bridge.workspace_changed.connect(self._show_title)
        bridge.failed.connect(self._on_failed)
        self.frame.page_requested.connect(self.go)
        self.frame.menu_requested.connect(self._on_menu_clicked)
        for page in self.pages.values():
            page.go_requested.connect(self.go)
            page.heading_changed.connect(self._show_heading)
            page.steps_changed.connect(self._on_steps_changed)
        self.actions_by_id.page_requested.connect(self.go)
        self.actions_by_id.theme_requested.connect(self.theme_requested)
        self.actions_by_id.text_size_requested.connect(self.text_size_requested)
        self.workspace_actions.page_requested.connect(self.go)
        self.workspace_actions.leaving.connect(self._finish_editing)
        self.finder.question_requested.connect(self._on_question_found)
        self.finder.practice_requested.connect(self._on_practice_found)
        self.finder.workload_requested.connect(self.workspace_actions.open_review)
        self.tour.finished.connect(self._on_tour_finished)
        welcome = self.portfolio_page.welcome
        welcome.import_requested.connect(self._import_lens)
        welcome.files_dropped.connect(self._import_lens_files)
        self.portfolio_page.sample_requested.connect(self.workspace_actions.open_sample)
        self.portfolio_page.calendar_requested.connect(self.cadence.export_reviews)
        self.cadence.obey(self.actions_by_id["reminders"])
        self.cadence.said.connect(self.status.say)
        self.history_links.said.connect(self.status.say)
        self.history_links.leaving.connect(self._finish_editing)
        self.cadence.milestone_requested.connect(self._save_milestone)
        self.cadence.list_requested.connect(self._show_due)
        self.links.obey(self.actions_by_id)
        self.links.said.connect(self.status.say)
        self.links.question_requested.connect(self._on_question_found)
        self.links.page_requested.connect(self.go)
        self.plan_links.said.connect(self.status.say)
        self.plan_links.page_requested.connect(self.go)
        self.milestones_page.said.connect(self.status.say)
        self.templates.said.connect(self.status.say)
        self.templates.leaving.connect(self._finish_editing)
        self.templates.open_requested.connect(self.workspace_actions.open_review)
        self.lenses_page.upgrade_requested.connect(self.templates.upgrade_users)
        self.lenses_page.said.connect(self.status.say)
        self.templates.offer_on(self.portfolio_page)
        self.frozen.button.clicked.connect(self._leave_milestone)
        self.review_page.said.connect(self.status.say)
        self.review_page.keys_requested.connect(self._show_keys)
        self.review_page.milestone_button.clicked.connect(self._save_milestone)
        self.review_page.report_button.clicked.connect(self.actions_by_id["go_report"].trigger)

    def _slots(self) -> dict[str, Callable[[], object]]:
        workspace = self.workspace_actions
        return {
            "new_review": workspace.new_review,
            "templates": self.templates.show_templates,
            "template_from": self.templates.save_as_template,
            "open_workspace": workspace.choose_workspace,
            "copy_workspace": workspace.choose_copy,
            "import_lens": self._import_lens,
            "new_lens": self._new_lens,
            "open_sample": workspace.open_sample,
            "export_reviews": self.cadence.export_reviews,
            "reminders": self.cadence.switch_reminders,
            "quit": self._quit,
            "undo": self._undo,
            "redo": self._redo,
            "find": self._find,
            "palette": self._open_palette,
            "next_open": self._next_open,
            "next_lens": self._next_lens,
            "previous_lens": self._previous_lens,
            "copy_answers": self.links.copy_answers,
            "edit_workload": self._edit_workload,
            "note_change": self.cadence.note_change,
            "question_history": self.history_links.show_question,
            "check_workspace": self.history_links.check_workspace,
            "author": self.history_links.ask_name,
            "save_milestone": self._save_milestone,
            "export_report": self._export_report,
            **self._workshop_slots(),
            "toggle_panel": self._toggle_panel,
            "keys": self._show_keys,
            "tour": self._show_tour,
            "about": self._show_about,
        }

    def _workshop_slots(self) -> dict[str, Callable[[], object]]:
        links, projector = self.links, self.room.projector
        return {
            "run_workshop": links.run_workshop,
            "park": links.park,
            "decide": links.decide,
            "verify": links.verify,
            "skip": links.skip,
            "return_queue": links.open_queue,
            "projector": links.open_projector,
            "projector_summary": projector.toggle_summary,
            "projector_good": projector.toggle_good,
        }

    def _tour_hints(self) -> tuple[Hint, ...]:
        page = self.review_page
        return review_hints(
            answers=self._row_in_hand,
            questions=page.list,
            filters=page.finder.filter_button,
            notes=page.view.lanes,
            ending=self._ending,
        )

    def _row_in_hand(self) -> QWidget | None:
        return self.review_page.view.in_hand

    def _ending(self) -> QWidget | None:
        """The header folds its buttons away when it is narrow."""
        buttons = (self.review_page.milestone_button, self.review_page.report_button)
        return next((button for button in buttons if button.isVisible()), None)

    # Showing

    def _show_title(self) -> None:
        name = self.bridge.workspace.path.stem
        self.setWindowTitle(self.tr("{workspace} – WA Desktop").format(workspace=name))
        if self.bridge.workspace.read_only:
            self.banner.say(
                self.tr(
                    "This workspace may not be written, so it is open for reading only. Save a copy of it to work on."
                )
            )

    def _show_heading(self) -> None:
        title, subtitle = self.page.heading()
        self.header.show_heading(title, subtitle)
        self.header.show_tools(self.page.name)
        self.header.setHidden(self.page.has_own_head())
        self._show_state()

    def _show_state(self) -> None:
        review = self.bridge.review
        text = self.page.status_text()
        if review is None or text:
            self.status.state.setText(text)
            return
        workload = review.snapshot.workload
        moment = review.saved_at or workload.updated_at
        text = self.tr("All answers saved")
        if moment:
            text = self.tr("All answers saved · {time}").format(time=time_word(moment))
        if review.read_only:
            text = self.tr("Read only")
        self.status.state.setText(text)

    def _show_steps(self) -> None:
        """Undo and redo act on what the page in hand says, else on the open review."""
        review = self.bridge.review
        own = self.page.steps() if self.stack.count() else None
        self.actions_by_id.show_steps(own or (review.history if review else None))
        self.frozen.show_review(None if own else review)

    def _show_find(self) -> None:
        """Questions can be found in a review, the guide can be searched without one."""
        can_find = self.bridge.review is not None or self.page.can_find
        self.actions_by_id["find"].setEnabled(can_find)

    def _show_open_review(self) -> None:
        """A window that takes another's place finds a review open."""
        review = self.bridge.review
        if review:
            for page in self.pages.values():
                page.show_review(review)
        self._on_review_opened(review)

    # What happens

    def _show_hints(self) -> None:
        review = self.bridge.review
        if self.stack.count():
            frozen = review is not None and review.frozen is not None
            self._hinted = self.page.in_hand()
            self.status.show_hints(hints_of(self._hinted, frozen=frozen))

    def _on_steps_changed(self) -> None:
        self._show_steps()
        if self.page.in_hand() != self._hinted:  # else what is said at the foot would go with every step
            self._show_hints()

    def _on_review_opened(self, review: Review | None) -> None:
        self.actions_by_id.enable_for_review(review is not None)
        self._show_hints()
        if review and review.frozen:
            for action_id in ACTIONS_OF_NOW:
                self.actions_by_id[action_id].setEnabled(False)
        for name, button in self.rail.buttons().items():
            button.setEnabled(review is not None or not self.pages[name].needs_review)
        self.templates.limit(review, self.actions_by_id, self.rail.buttons())
        if self.stack.count() and self.templates.forbids(self.page.name):
            self.go("review")
        self._show_state()
        self._show_steps()
        if review is None:
            self.tour.stop()
        elif self.memory.wants_tour and not self.tour.running:
            self.tour.start()
        if review is None and self.stack.count() and self.page.needs_review:
            self.go("portfolio")
        elif self.stack.count():
            self._show_heading()
            self._show_find()

    def _on_review_changed(self, _changes: Changes) -> None:
        self._show_state()
        self._show_steps()
        self._show_heading()
        if not self.bridge.workspace.read_only:
            self.banner.hide()

    def _on_failed(self, sentence: Message) -> None:
        self.banner.say(say(sentence))

    def _on_menu_clicked(self) -> None:
        menu = self.actions_by_id.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.frame.menu_button.mapToGlobal(self.frame.menu_button.rect().topRight())
        menu.popup(corner)

    def _on_question_found(self, ref: object) -> None:
        self.go("review", ref)

    def _on_practice_found(self, ref: object, choice_id: str) -> None:
        self.go("review", ref)
        self.review_page.view.focus_practice(choice_id)

    def _on_tour_finished(self, for_good: bool) -> None:  # noqa: FBT001 Qt's signal
        if for_good:
            self.memory.end_tour()

    # Actions

    def _finish_editing(self) -> None:
        self.page.finish_editing()

    def _quit(self) -> None:
        QTimer.singleShot(0, self.close)

    def _undo(self) -> None:
        review, steps = self.bridge.review, self.page.steps()
        if steps:
            steps.undo()
        elif review:
            self.page.finish_editing()
            changes = self.bridge.attempt(review.undo)
            self.plan_links.follow(changes, review.history.last_undone())

    def _redo(self) -> None:
        review, steps = self.bridge.review, self.page.steps()
        if steps:
            steps.redo()
        elif review:
            changes = self.bridge.attempt(review.redo)
            self.plan_links.follow(changes, review.history.last_done())

    def _find(self) -> None:
        if self.page.can_find:
            self.page.focus_search()
            return
        self.go("review")
        self.review_page.focus_search()

    def _open_palette(self) -> None:
        self.finder.toggle()

    def _next_open(self) -> None:
        self.go("review")
        self.review_page.show_next_open()

    def _next_lens(self) -> None:
        self.go("review")
        self.review_page.lens_switch.step(1)

    def _previous_lens(self) -> None:
        self.go("review")
        self.review_page.lens_switch.step(-1)

    def _save_milestone(self) -> None:
        if self.bridge.review:
            self.page.finish_editing()
            MilestoneDialog(self.bridge, self).open()

    def _edit_workload(self) -> None:
        if not self.templates.edit_properties():
            self.workspace_actions.edit_workload()

    def _leave_milestone(self) -> None:
        """Back to now, on the page in hand."""
        name = self.page.name
        if self.bridge.leave_milestone():
            self.banner.hide()  # it said that nothing can be changed
            self.go(name)

    def _count_overdue(self) -> int:
        return self.portfolio_page.count_overdue()

    def _show_due(self) -> None:
        self.go("portfolio")
        self.portfolio_page.show_due()

    def _export_report(self) -> None:
        self.go("report")

    def _import_lens(self) -> None:
        self.go("lenses")
        self.lenses_page.choose_files()

    def _new_lens(self) -> None:
        self.go("lenses")
        self.lenses_page.new_button.click()

    def _import_lens_files(self, paths: object) -> None:
        self.go("lenses")
        if isinstance(paths, list):
            self.lenses_page.import_paths(paths)

    def _toggle_panel(self) -> None:
        self.page.toggle_panel()

    def _show_keys(self) -> None:
        KeysDialog(self.actions_by_id.rows(), self).open()

    def _show_tour(self) -> None:
        self.go("review")
        self.tour.start()

    def _show_about(self) -> None:
        AboutDialog(self).open()
