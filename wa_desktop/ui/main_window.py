"""The window: rail, header, the page in hand, status bar; it wires pages, actions and the open workspace together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.domain.changes import Changes, QuestionRef
from wa_desktop.domain.errors import Message, NotFoundError
from wa_desktop.domain.workload import MilestoneHead, Workload
from wa_desktop.review.review import Review
from wa_desktop.review.sample import load_sample, read_sample
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import lenses_dir
from wa_desktop.ui.actions import Actions
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.about_dialog import AboutDialog
from wa_desktop.ui.dialogs.keys_dialog import KeysDialog
from wa_desktop.ui.dialogs.milestone_dialog import MilestoneDialog
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.pages.guide_page import GuidePage
from wa_desktop.ui.pages.lenses_page import LensesPage
from wa_desktop.ui.pages.milestones_page import MilestonesPage
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.pages.plan_page import PlanPage
from wa_desktop.ui.pages.portfolio_page import PortfolioPage
from wa_desktop.ui.pages.report_page import ReportPage
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.widgets.banner import Banner
from wa_desktop.ui.widgets.header import Header
from wa_desktop.ui.widgets.rail import Rail, RailButton
from wa_desktop.ui.widgets.status_bar import Hint, StatusBar
from wa_desktop.ui.words import say, time_word

OpenWorkspace = Callable[[Path], Workspace]


class MainWindow(QMainWindow):
    """One window on one workspace. `theme_requested` carries "light", "dark" or "system"."""

    theme_requested = Signal(str)

    def __init__(self, bridge: Bridge, open_workspace: OpenWorkspace, resources: Path) -> None:
        super().__init__()
        self.bridge = bridge
        self._open_workspace = open_workspace
        self._resources = resources
        self.rail = Rail(self)
        self.header = Header(self)
        self.banner = Banner(self)
        self.stack = QStackedWidget(self)
        self.status = StatusBar(self)
        self.review_page = ReviewPage(bridge, self)
        self.report_page = ReportPage(bridge, self)
        self.portfolio_page = PortfolioPage(bridge, self)
        self.guide_page = GuidePage(bridge, lenses_dir(), self)
        self.pages: dict[str, Page] = {}
        self.actions_by_id = Actions(self, self._slots())
        self._build()
        self._connect()
        self._show_title()
        self._on_review_opened(None)
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

        `ref` is a QuestionRef to take in hand on the review page, or a MilestoneHead to report on.
        """
        page = self.pages[name]
        if page.needs_review and self.bridge.review is None:
            return
        if self.stack.currentWidget() is not page:
            self.page.finish_editing()
        self.stack.setCurrentWidget(page)
        self.rail.buttons()[name].setChecked(True)
        self._show_heading()
        self.status.show_hints(self._hints(name))
        self._show_find()
        if isinstance(ref, QuestionRef):
            self.review_page.show_question(ref)
        elif isinstance(ref, MilestoneHead):
            self.report_page.show_milestone(ref)
        if page is self.review_page:
            self.review_page.view.focus_practice(self.review_page.practice_in_hand())

    def save_geometry(self) -> str:
        """The window's place as text, for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry(self, text: str) -> None:
        """Go back to a remembered place."""
        if text:
            self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii")))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, then let go of the file."""
        self.page.finish_editing()
        self.bridge.close_review()
        super().closeEvent(event)

    # Building

    def _build(self) -> None:
        for page, text, icon in (
            (self.portfolio_page, self.tr("Portfolio"), "mdi6.view-dashboard-outline"),
            (self.review_page, self.tr("Review"), "mdi6.checkbox-marked-outline"),
            (PlanPage(self.bridge, self), self.tr("Plan"), "mdi6.arrow-top-right"),
            (MilestonesPage(self.bridge, self), self.tr("Milestones"), "mdi6.flag-outline"),
            (self.report_page, self.tr("Report"), "mdi6.file-document-outline"),
            (LensesPage(self.bridge, self), self.tr("Lenses"), "mdi6.circle-double"),
            (self.guide_page, self.tr("Guide"), "mdi6.book-open-variant"),
        ):
            self.pages[page.name] = page
            self.stack.addWidget(page)
            button = RailButton(page.name, text, icon, self.rail)
            button.clicked.connect(self._on_rail_clicked)
            self.rail.add_page(button)
            self.header.add_tools(page.name, page.header_widgets())
        menu_button = RailButton("", self.tr("Menu"), "mdi6.menu", self.rail)
        menu_button.setCheckable(False)
        menu_button.clicked.connect(self._on_menu_clicked)
        self.rail.add_foot(menu_button)
        self._menu_button = menu_button
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (self.header, self.banner):
            right.addWidget(part)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        middle = QWidget(self)
        layout = QHBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(1080, 640)
        self.resize(1440, 900)

    def _connect(self) -> None:
        bridge = self.bridge
        bridge.review_opened.connect(self._on_review_opened)
        bridge.review_changed.connect(self._on_review_changed)
        bridge.workspace_changed.connect(self._show_title)
        bridge.failed.connect(self._on_failed)
        for page in self.pages.values():
            page.go_requested.connect(self.go)
            page.heading_changed.connect(self._show_heading)
        self.portfolio_page.sample_requested.connect(self._open_sample)
        self.review_page.milestone_button.clicked.connect(self._save_milestone)
        self.review_page.report_button.clicked.connect(self._go_report)

    def _slots(self) -> dict[str, Callable[[], None]]:
        return {
            "new_review": self._new_review,
            "open_workspace": self._choose_workspace,
            "copy_workspace": self._choose_copy,
            "open_sample": self._open_sample,
            "quit": self._quit,
            "undo": self._undo,
            "redo": self._redo,
            "find": self._find,
            "next_open": self._next_open,
            "edit_workload": self._edit_workload,
            "save_milestone": self._save_milestone,
            "export_report": self._go_report,
            "go_portfolio": self._go_portfolio,
            "go_review": self._go_review,
            "go_plan": self._go_plan,
            "go_milestones": self._go_milestones,
            "go_report": self._go_report,
            "go_lenses": self._go_lenses,
            "go_guide": self._go_guide,
            "theme_light": self._theme_light,
            "theme_dark": self._theme_dark,
            "theme_system": self._theme_system,
            "keys": self._show_keys,
            "about": self._show_about,
        }

    def _hints(self, name: str) -> list[Hint]:
        if name == "review":
            return [
                (("Y", "N", "U", "A"), self.tr("answer")),
                (("↑", "↓"), self.tr("practice")),
                (("Ctrl", "↵"), self.tr("next open question")),
                (("Ctrl", "F"), self.tr("find")),
                (("F1",), self.tr("all keys")),
            ]
        if name == "portfolio":
            return [
                (("Enter",), self.tr("open")),
                (("Ctrl", "N"), self.tr("new review")),
                (("F1",), self.tr("all keys")),
            ]
        if name == "guide":
            return [
                (("Ctrl", "F"), self.tr("find")),
                (("Alt", "←"), self.tr("back")),
                (("F1",), self.tr("all keys")),
            ]
        if name == "plan":
            return [(("Enter",), self.tr("go to the question")), (("F1",), self.tr("all keys"))]
        return [(("F1",), self.tr("all keys"))]

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

    def _show_state(self) -> None:
        review = self.bridge.review
        if review is None:
            self.status.state.setText("")
            return
        workload = review.snapshot.workload
        moment = review.saved_at or workload.updated_at
        text = self.tr("All answers saved")
        if moment:
            text = self.tr("All answers saved · {time}").format(time=time_word(moment))
        if review.read_only:
            text = self.tr("Read only")
        self.status.state.setText(text)

    def _show_undo(self) -> None:
        history = self.bridge.review.history if self.bridge.review else None
        for action_id, name, word, named in (
            ("undo", history and history.undo_name, self.tr("Undo"), self.tr("Undo: {change}")),
            ("redo", history and history.redo_name, self.tr("Redo"), self.tr("Redo: {change}")),
        ):
            action: QAction = self.actions_by_id[action_id]
            action.setEnabled(name is not None)
            action.setText(named.format(change=say(name)) if name else word)

    def _show_find(self) -> None:
        """Questions can be found in a review, the guide can be searched without one."""
        can_find = self.bridge.review is not None or self.page is self.guide_page
        self.actions_by_id["find"].setEnabled(can_find)

    # What happens

    def _on_review_opened(self, review: Review | None) -> None:
        self.actions_by_id.enable_for_review(review is not None)
        for name, button in self.rail.buttons().items():
            button.setEnabled(review is not None or not self.pages[name].needs_review)
        self._show_state()
        self._show_undo()
        if review is None and self.stack.count() and self.page.needs_review:
            self.go("portfolio")
        elif self.stack.count():
            self._show_heading()
            self._show_find()

    def _on_review_changed(self, _changes: Changes) -> None:
        self._show_state()
        self._show_undo()
        self._show_heading()
        if not self.bridge.workspace.read_only:
            self.banner.hide()

    def _on_failed(self, sentence: Message) -> None:
        self.banner.say(say(sentence))

    def _on_rail_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.go(button.page)

    def _on_menu_clicked(self) -> None:
        menu = self.actions_by_id.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self._menu_button.mapToGlobal(self._menu_button.rect().topRight())
        menu.popup(corner)

    def menu(self) -> QMenu:
        """The window's menu, for tests and screen readers."""
        return self.actions_by_id.menu()

    # Actions

    def _new_review(self) -> None:
        dialog = WorkloadDialog(self.bridge, None, self)
        dialog.saved.connect(self._on_workload_created)
        dialog.open()

    def _on_workload_created(self, workload: object) -> None:
        workload_id = getattr(workload, "id", "")
        if workload_id and self.bridge.open_review(workload_id):
            self.go("review")

    def _edit_workload(self) -> None:
        if self.bridge.review:
            WorkloadDialog(self.bridge, self.bridge.review.snapshot.workload, self).open()

    def _choose_workspace(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Open a workspace, or name a new one"),
            str(self.bridge.workspace.path),
            self.tr("Workspaces (*.wadesk)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.open_workspace(Path(name))

    def open_workspace(self, path: Path) -> None:
        """Change to another workspace; if it cannot be opened, the present one stays."""
        if path.suffix != ".wadesk" and not path.exists():
            path = path.with_name(f"{path.name}.wadesk")
        if path.resolve() == self.bridge.workspace.path.resolve():
            return
        workspace = self.bridge.attempt(lambda: self._open_workspace(path))
        if workspace:
            self.page.finish_editing()
            self.bridge.open_workspace(workspace)
            self.go("portfolio")

    def _choose_copy(self) -> None:
        path = self.bridge.workspace.path
        suggestion = path.with_name(f"{path.stem} {self.tr('copy')}{path.suffix}")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy of the workspace"), str(suggestion), self.tr("Workspaces (*.wadesk)")
        )
        if name:
            self.bridge.attempt(lambda: self.bridge.workspace.copy_to(Path(name)))

    def _open_sample(self) -> None:
        workload = self.bridge.attempt(self._sample)
        if workload:
            self.bridge.workspace_changed.emit()
            self._on_workload_created(workload)

    def _sample(self) -> Workload:
        """The sample review, the one that is there already if it was opened before."""
        workspace = self.bridge.workspace
        name = read_sample(self._resources).workload.name
        try:
            return workspace.find_workload(name)
        except NotFoundError:
            return load_sample(workspace, self._resources)

    def _quit(self) -> None:
        QTimer.singleShot(0, self.close)

    def _undo(self) -> None:
        review = self.bridge.review
        if review:
            self.page.finish_editing()
            self.bridge.attempt(review.undo)

    def _redo(self) -> None:
        review = self.bridge.review
        if review:
            self.bridge.attempt(review.redo)

    def _find(self) -> None:
        if self.page is self.guide_page:
            self.guide_page.focus_search()
            return
        self.go("review")
        self.review_page.focus_search()

    def _next_open(self) -> None:
        self.go("review")
        self.review_page.show_next_open()

    def _save_milestone(self) -> None:
        if self.bridge.review:
            self.page.finish_editing()
            MilestoneDialog(self.bridge, self).open()

    def _go_portfolio(self) -> None:
        self.go("portfolio")

    def _go_review(self) -> None:
        self.go("review")

    def _go_plan(self) -> None:
        self.go("plan")

    def _go_milestones(self) -> None:
        self.go("milestones")

    def _go_report(self) -> None:
        self.go("report")

    def _go_lenses(self) -> None:
        self.go("lenses")

    def _go_guide(self) -> None:
        self.go("guide")

    def _theme_light(self) -> None:
        self.theme_requested.emit("light")

    def _theme_dark(self) -> None:
        self.theme_requested.emit("dark")

    def _theme_system(self) -> None:
        self.theme_requested.emit("system")

    def _show_keys(self) -> None:
        KeysDialog(self.actions_by_id.rows(), self).open()

    def _show_about(self) -> None:
        AboutDialog(self).open()
