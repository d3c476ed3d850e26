"""Brings the window to the views of the review's past and of the portfolio of which a picture is taken."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.review.templates import template_from
from wa_desktop.ui.dialogs.change_dialog import ChangeDialog
from wa_desktop.ui.dialogs.check_dialog import CheckDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.models.portfolio_views import PortfolioView, ViewKind

SAMPLE = "Order processing"
LONG_REVIEWED = "Payments core"
"""A workload with several milestones, for what shows a course of time."""

_TABS = ("list", "heat", "gaps", "clients", "trend", "coverage", "benchmark")


def _open(window: MainWindow, name: str) -> None:
    """Have the review of that workload open, as it stands now."""
    review = window.bridge.review
    if review is None or review.frozen or review.snapshot.workload.name != name:
        window.bridge.open_review(window.bridge.workspace.find_workload(name).id)


def _past(tab: str, name: str, window: MainWindow) -> None:
    _open(window, name)
    window.go("milestones")
    window.milestones_page.show_tab(tab)


def _compare(window: MainWindow) -> None:
    _past("compare", SAMPLE, window)
    window.milestones_page.show_states(1, None)


def _restore(window: MainWindow) -> None:
    _past("milestones", SAMPLE, window)
    window.milestones_page.table.choose(1)
    window.milestones_page.list.restore_requested.emit(1)


def _as_it_was(window: MainWindow) -> None:
    _open(window, LONG_REVIEWED)
    window.bridge.open_milestone(2)
    window.go("review")


def _change(window: MainWindow) -> None:
    _open(window, SAMPLE)
    window.go("review")
    ChangeDialog(window.bridge, window).open()


def _check(window: MainWindow) -> None:
    window.go("portfolio")
    CheckDialog(window.bridge, window).open()


def _question_history(window: MainWindow) -> None:
    _open(window, SAMPLE)
    window.go("review", QuestionRef("wellarchitected", "identities"))
    window.actions_by_id["question_history"].trigger()


def _make_template(window: MainWindow) -> None:
    workspace = window.bridge.workspace
    if not workspace.workload_names(templates=True):
        source = workspace.find_workload(SAMPLE)
        template_from(workspace, source.id, "Online shop, first visit", answers=True, notes=True)
        window.bridge.workspace_changed.emit()


def _templates(window: MainWindow) -> None:
    _make_template(window)
    window.go("portfolio")
    window.actions_by_id["templates"].trigger()


def _portfolio(tab: str, window: MainWindow) -> None:
    window.go("portfolio")
    page = window.portfolio_page
    page.panel.show_side(workload=False)
    page.views.choose(PortfolioView())
    page.table.clearSelection()
    page.tabs.tabs.setCurrentIndex(_TABS.index(tab))


def _chosen(window: MainWindow) -> None:
    """Several workloads chosen, with what can be done to all of them."""
    _portfolio("list", window)
    table = window.portfolio_page.table
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(1, 4):
        table.selectionModel().select(table.model().index(row, 0), rows)


def _details(window: MainWindow) -> None:
    """One workload in hand, with its facts beside."""
    _portfolio("list", window)
    page = window.portfolio_page
    page.choose(window.bridge.workspace.find_workload(LONG_REVIEWED).id)
    page.panel.show_side(workload=True)


def _template_view(window: MainWindow) -> None:
    _make_template(window)
    _portfolio("list", window)
    window.portfolio_page.views.choose(PortfolioView(ViewKind.TEMPLATES))


PAST_VIEWS: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "portfolio": partial(_portfolio, "list"),
    "portfolio-workload": _details,
    "portfolio-chosen": _chosen,
    **{f"portfolio-{tab}": partial(_portfolio, tab) for tab in _TABS[1:]},
    "portfolio-templates": _template_view,
    "templates": _templates,
    "compare": _compare,
    "history": partial(_past, "history", SAMPLE),
    "question-history": _question_history,
    "restore": _restore,
    "change": _change,
    "check": _check,
    "trend": partial(_past, "trend", LONG_REVIEWED),
    "as-it-was": _as_it_was,
}
