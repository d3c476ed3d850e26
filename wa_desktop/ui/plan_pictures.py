"""Brings the window to the views of plan and decisions of which a picture is taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.review.plan import ActionFields, closed_by
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.models.gaps import key_of
from wa_desktop.ui.plan.gaps_view import GapsView
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.trial_dialog import SIZE, TrialDialog
from wa_desktop.ui.theme.type import px


def _tab(window: MainWindow, name: str) -> None:
    """A tab of the plan, with an action in hand."""
    window.go("plan")
    window.plan_page.show_tab(name)
    window.plan_page.show_action(_at_work(window).id)
    window.plan_page.tabs.clearFocus()
    window.plan_page.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _table(window: MainWindow) -> None:
    _tab(window, "table")


def _board(window: MainWindow) -> None:
    _tab(window, "board")


def _matrix(window: MainWindow) -> None:
    _tab(window, "matrix")


def _timeline(window: MainWindow) -> None:
    _tab(window, "timeline")


def _owners(window: MainWindow) -> None:
    _tab(window, "owners")


def _gaps(window: MainWindow) -> None:
    _gap_table(window)


def _gap_table(window: MainWindow) -> GapsView:
    """The gaps, with the first that no action closes in hand."""
    window.go("plan")
    page = window.plan_page
    page.show_tab("gaps")
    page.gaps.head.kind.segment(0).click()
    planned = {practice for action in _sheet(window).snapshot.actions for practice in action.practices}
    gap = next(gap for gap in _sheet(window).gaps.gaps if gap.practice not in planned)
    page.gaps.table.choose(key_of(gap))
    return page.gaps


def _heat(window: MainWindow) -> None:
    window.go("plan")
    window.plan_page.show_tab("gaps")
    gaps = window.plan_page.gaps
    gaps.head.kind.segment(1).click()
    worst = _sheet(window).gaps.gaps[0].practice.ref
    gaps.heat.map.setCurrentIndex(gaps.heat.map.cells.place_of(worst))


def _trial(window: MainWindow) -> None:
    """Some practices that hold high risk, tried out."""
    _table(window)
    sheet = _sheet(window)
    high = [gap.practice for gap in sheet.gaps.gaps if gap.risk is Risk.HIGH and gap.holds]
    dialog = TrialDialog(sheet, high[:6], window.plan_page.requests, window)
    dialog.resize(px(SIZE.width()), px(SIZE.height()))  # the screen of pictures is smaller than most
    dialog.open()


def _action(window: MainWindow) -> None:
    _table(window)
    window.plan_page.view.edit_requested.emit(_at_work(window).id)


def _finish(window: MainWindow) -> None:
    """The action with the most practices is done: which answers go along?"""
    _table(window)
    snapshot = _sheet(window).snapshot
    live = [action for action in snapshot.actions if action.is_live]
    most = max(live, key=lambda action: len(closed_by(snapshot, [action])))
    window.plan_page.requests.edit_many((most.id,), ActionFields(status=ActionStatus.DONE))


def _tradeoffs(window: MainWindow) -> None:
    decisions = _sheet(window).snapshot.decisions
    window.go("tradeoffs")
    window.tradeoffs_page.table.choose(decisions[0].id)


def _decision(window: MainWindow) -> None:
    _tradeoffs(window)
    window.tradeoffs_page.panel.edit_requested.emit()


def _accept(window: MainWindow) -> None:
    _gap_table(window).panel.acceptance_requested.emit()


def _examples(window: MainWindow) -> None:
    window.go("tradeoffs")
    window.tradeoffs_page.example_button.click()


def _sheet(window: MainWindow) -> PlanSheet:
    """What the plan's page shows; it catches up when it is seen."""
    sheet = window.plan_page.sheet
    if sheet is None:
        window.go("plan")
        sheet = window.plan_page.sheet
    if sheet is None:
        raise RuntimeError("the sample review is open before a view of its plan is shown")
    return sheet


def _at_work(window: MainWindow) -> Action:
    """The action in hand: one that was begun."""
    actions = _sheet(window).snapshot.actions
    return next(action for action in actions if action.status is ActionStatus.IN_PROGRESS)


PLAN_VIEWS: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "plan": _table,
    "plan-board": _board,
    "plan-matrix": _matrix,
    "plan-timeline": _timeline,
    "plan-owners": _owners,
    "plan-gaps": _gaps,
    "plan-heat": _heat,
    "plan-trial": _trial,
    "plan-action": _action,
    "plan-finish": _finish,
    "tradeoffs": _tradeoffs,
    "decision": _decision,
    "accept": _accept,
    "examples": _examples,
}
"""Every view by the name of its picture."""
