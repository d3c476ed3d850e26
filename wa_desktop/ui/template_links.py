"""Ties templates and lens upgrades to the window: what is open, what that forbids, and the dialogs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget

from wa_desktop.review.review import Review
from wa_desktop.review.upgrading import users_of_earlier
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.apply_template_dialog import ApplyTemplateDialog
from wa_desktop.ui.dialogs.template_dialog import TemplateDialog
from wa_desktop.ui.dialogs.template_from_dialog import TemplateFromDialog
from wa_desktop.ui.dialogs.templates_dialog import TemplatesDialog
from wa_desktop.ui.dialogs.upgrade_dialog import UpgradeDialog
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.pages.portfolio_page import PortfolioPage
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.widgets.state_bar import StateBar
from wa_desktop.ui.widgets.template_list import TemplateList
from wa_desktop.ui.widgets.upgrade_bar import UpgradeBar

PAGES_OF_REVIEWS = ("workshop", "plan", "tradeoffs", "milestones", "report")
"""Pages that a template has no use for."""
ACTIONS_OF_REVIEWS = (
    *("note_change", "save_milestone", "export_report", "template_from"),
    *("run_workshop", "park", "decide", "verify", "skip", "return_queue"),
    *("projector", "projector_summary", "projector_good"),
    *(f"go_{name}" for name in PAGES_OF_REVIEWS),
)


class ActionsById(Protocol):
    """The window's actions."""

    def __getitem__(self, action_id: str) -> QAction: ...


class TemplateLinks(QObject):
    """One for each window.

    `said` carries a sentence for the status line, `open_requested` the id of a template to open on the review page;
    `leaving` comes before a dialog opens, so that what is being typed can be saved.
    """

    said = Signal(str)
    open_requested = Signal(str)
    leaving = Signal()

    def __init__(self, bridge: Bridge, page: ReviewPage, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._page, self._window = bridge, page, window
        self._portfolio: PortfolioPage | None = None
        self.bar = StateBar(self.tr("Template"), self.tr("All templates…"), window)
        self.upgrade_bar = UpgradeBar(bridge, page)
        self.list = TemplateList(bridge, window)
        self.list.hide()
        page.add_bar(self.upgrade_bar)
        self.bar.button.clicked.connect(self.show_templates)
        self.upgrade_bar.upgrade_requested.connect(self.upgrade_open_review)
        self.list.edit_requested.connect(self.open_requested)
        bridge.review_changed.connect(self._on_review_changed)
        bridge.workspace_changed.connect(self._offer)

    def offer_on(self, portfolio: PortfolioPage) -> None:
        """Let the portfolio list the templates among its views, and apply them to many workloads."""
        self._portfolio = portfolio
        portfolio.apply_template_requested.connect(self.apply_to)
        portfolio.welcome.templates_requested.connect(self.show_templates)
        self._offer()

    def _offer(self) -> None:
        if self._portfolio:
            count = self.count
            self._portfolio.offer_templates(self.list, count)
            self._portfolio.pane.bulk.offer_templates(count > 0)

    @property
    def count(self) -> int:
        """How many templates the workspace has."""
        return self._bridge.attempt(self._bridge.workspace.template_count) or 0

    def limit(
        self, review: Review | None, actions: ActionsById, buttons: Mapping[str, QAbstractButton]
    ) -> None:
        """Say what is open; for a template, grey out what belongs to reviews, with the reason."""
        is_template = review is not None and review.snapshot.workload.template
        self._show_bar()
        reason = self.why_not() if is_template else ""
        for name in PAGES_OF_REVIEWS:
            buttons[name].setToolTip(reason or buttons[name].text())
            if is_template:
                buttons[name].setEnabled(False)
        for action_id in ACTIONS_OF_REVIEWS:
            actions[action_id].setToolTip(reason or actions[action_id].text())
            if is_template:
                actions[action_id].setEnabled(False)
        if review and review.frozen:
            actions["template_from"].setEnabled(False)
        if is_template:
            for button in (self._page.milestone_button, self._page.report_button):
                button.setEnabled(False)
                button.setToolTip(reason)
        elif review:
            self._page.report_button.setEnabled(True)
            self._page.report_button.setToolTip("")

    def forbids(self, page: str) -> bool:
        """Whether a page stays closed because a template is open."""
        review = self._bridge.review
        return page in PAGES_OF_REVIEWS and review is not None and review.snapshot.workload.template

    def why_not(self) -> str:
        """Why those are greyed out."""
        return self.tr("A template is open; workshops, plans, milestones and reports belong to reviews.")

    # Dialogs

    def show_templates(self) -> None:
        """Show all templates."""
        self.leaving.emit()
        dialog = TemplatesDialog(self._bridge, self._window)
        dialog.edit_requested.connect(self.open_requested)
        dialog.open()

    def save_as_template(self) -> None:
        """Make a template of the open review."""
        review = self._bridge.review
        if review and not review.snapshot.workload.template:
            self.leaving.emit()
            dialog = TemplateFromDialog(self._bridge, review.snapshot.workload.id, self._window)
            dialog.saved.connect(self._on_template_made)
            dialog.open()

    def edit_properties(self) -> bool:
        """Show the properties of the open template; False where no template is open."""
        review = self._bridge.review
        if review is None or not review.snapshot.workload.template:
            return False
        TemplateDialog(self._bridge, review.snapshot.workload, self._window).open()
        return True

    def apply_to(self, workload_ids: object) -> None:
        """Ask which template is applied to these workloads."""
        if isinstance(workload_ids, Sequence) and workload_ids:
            self.leaving.emit()
            dialog = ApplyTemplateDialog(self._bridge, [str(one) for one in workload_ids], self._window)
            dialog.said.connect(self.said)
            dialog.open()

    def upgrade_open_review(self, alias: str) -> None:
        """Show what a newer version of a lens means for the open review."""
        review = self._bridge.review
        if review:
            self.leaving.emit()
            self._open_upgrade(alias, [review.snapshot.workload.id])

    def upgrade_users(self, alias: str) -> None:
        """Show what the newest version of a lens means for the reviews that use an earlier one."""
        users = self._bridge.attempt(lambda: users_of_earlier(self._bridge.workspace, alias))
        if users:
            self.leaving.emit()
            self._open_upgrade(alias, users)

    def _open_upgrade(self, alias: str, workload_ids: list[str]) -> None:
        dialog = UpgradeDialog(self._bridge, alias, workload_ids, self._window)
        dialog.said.connect(self.said)
        dialog.open()

    def _show_bar(self) -> None:
        review = self._bridge.review
        template = review.snapshot.workload if review else None
        text = ""
        if template and template.template:
            text = self.tr(
                "You are editing template “{name}”. New reviews begin with these answers. "
                "Evidence and flags stay with the template."
            ).format(name=one_line(template.name))
        self.bar.say(text)

    def _on_review_changed(self) -> None:
        self._show_bar()

    def _on_template_made(self, template: object) -> None:
        name = one_line(str(getattr(template, "name", "")))
        self.said.emit(self.tr("Template “{name}” is saved.").format(name=name))
