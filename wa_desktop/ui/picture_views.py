"""Brings the window to each view of which a picture is taken; the sample review gives the data."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wa_desktop.domain.answers import Lane
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.domain.workshop import Attendee, Remark, RemarkKind, Workshop
from wa_desktop.domain.workshop_order import default_order
from wa_desktop.review.annotations import NotePractice, SetEvidence, SetFlag
from wa_desktop.review.review import Review
from wa_desktop.review.workshops import AddRemark, PlanWorkshop, new_id
from wa_desktop.ui.dialogs.keys_dialog import KeysDialog
from wa_desktop.ui.dialogs.milestone_dialog import MilestoneDialog
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.lens_pictures import LENS_VIEWS
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.models.question_filter import Facet, Filters
from wa_desktop.ui.past_pictures import PAST_VIEWS
from wa_desktop.ui.plan_pictures import PLAN_VIEWS
from wa_desktop.ui.report_pictures import REPORT_VIEWS
from wa_desktop.ui.studio_pictures import STUDIO_VIEWS
from wa_desktop.ui.widgets.workshop_note import NoteCard

SEC2 = QuestionRef("wellarchitected", "identities")


def show_view(window: MainWindow, name: str) -> QWidget:
    """Bring the window, with the sample review open, to a view; give the widget to be grabbed."""
    for card in window.findChildren(NoteCard):
        card.close_card()
    if name not in _VIEWS:
        window.go(name)
        return window
    return _VIEWS[name](window) or window


def _welcome(window: MainWindow) -> None:
    window.go("portfolio")


def _review(window: MainWindow) -> None:
    window.review_page.finder.show_filters(Filters())
    window.go("review", SEC2)
    window.review_page.view.focus_practice(window.review_page.view.rows[1].choice.id)


def _desk(window: MainWindow) -> None:
    """The review with all that can stand beside an answer."""
    choice = _annotated(window)
    _review(window)
    window.review_page.view.focus_practice(choice)


def _filters(window: MainWindow) -> None:
    _review(window)
    window.review_page.finder.show_filters(Filters("", frozenset({Facet.HIGH, Facet.PRIORITY}), whole=True))


def _palette(window: MainWindow) -> None:
    _review(window)
    window.actions_by_id["palette"].trigger()
    window.finder.field.setText("back")


def _evidence(window: MainWindow) -> None:
    window.finder.dismiss()
    choice = _annotated(window)
    _review(window)
    review = _review_of(window)
    window.links.evidence.open(choice, review.snapshot.answer(SEC2).entry(choice).evidence[0].id)


def _copy(window: MainWindow) -> None:
    _review(window)
    window.actions_by_id["copy_answers"].trigger()


def _keys(window: MainWindow) -> None:
    KeysDialog(window.actions_by_id.rows(), window).open()


def _workload(window: MainWindow) -> None:
    window.go("review")
    WorkloadDialog(window.bridge, _review_of(window).snapshot.workload, window).open()


def _milestone(window: MainWindow) -> None:
    MilestoneDialog(window.bridge, window).open()


def _workshop_plan(window: MainWindow) -> None:
    _planned(window)
    window.go("workshop")


def _workshop(window: MainWindow) -> None:
    """A running workshop on its own page."""
    _started(window)
    window.go("workshop")


def _workshop_bar(window: MainWindow) -> None:
    """The review while a workshop runs, with something being parked."""
    _started(window)
    _review(window)
    window.actions_by_id["park"].trigger()


def _projector(window: MainWindow) -> QWidget | None:
    _review(window)
    room = window.links.room
    room.projector.open(window)
    if room.projector.window:
        room.projector.window.resize(1600, 900)
    return room.projector.window


def _planned(window: MainWindow) -> Workshop:
    snapshot = _review_of(window).snapshot
    if not snapshot.workshops:
        people = (
            Attendee("Jana Dvořák", "Head of platform"),
            Attendee("Tomás Ortega", "Lead architect"),
            Attendee("Priya Nair", "Security"),
        )
        plan = Workshop(new_id(), 1, "First workshop", attendees=people, stops=default_order(snapshot, 180))
        window.bridge.perform(PlanWorkshop(plan))
    return _review_of(window).snapshot.workshops[0]


def _started(window: MainWindow) -> None:
    workshop, desk = _planned(window), window.links.room.workshop
    if not workshop.remarks:
        for kind, text, who in (
            (RemarkKind.PARKED, "Who pays for the second Region?", "Tomás Ortega"),
            (RemarkKind.DECISION, "Keys of the ERP connector go by the end of the quarter.", "Jana Dvořák"),
            (RemarkKind.TO_VERIFY, "Does rotation cover the reporting database?", "Priya Nair"),
        ):
            window.bridge.perform(AddRemark(workshop.id, Remark(new_id(), kind, text, SEC2, who)))
    if not desk.is_running:
        desk.choose(workshop.id)
        desk.start()


def _annotated(window: MainWindow) -> str:
    """Give a practice of SEC 2 notes, a flag and evidence; the choice id."""
    review = _review_of(window)
    choice = review.snapshot.question(SEC2).practices[2].id
    if not review.snapshot.answer(SEC2).entry(choice).evidence:
        shown = Evidence(
            new_id(),
            EvidenceKind.LINK,
            "Rotation runbook",
            link="https://wiki.contoso.example/rotation",
            said_by="Priya Nair",
            sureness=Sureness.SHOWN,
        )
        told = Evidence(
            new_id(), EvidenceKind.STATEMENT, "All secrets rotate every 90 days.", said_by="Jana Dvořák"
        )
        for command in (
            SetEvidence(SEC2, choice, (shown, told)),
            SetFlag(SEC2, choice, flag=True),
            NotePractice(SEC2, choice, "Rotation is **on**, except for the reporting database."),
            NotePractice(SEC2, choice, "Ask the database team alone.", Lane.INTERNAL),
        ):
            window.bridge.perform(command)
    return choice


def _review_of(window: MainWindow) -> Review:
    review = window.bridge.review
    if review is None:
        raise RuntimeError("the sample review is open before any view but the welcome is shown")
    return review


_VIEWS: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "welcome": _welcome,
    "review": _review,
    "desk": _desk,
    "filters": _filters,
    "palette": _palette,
    "evidence": _evidence,
    "copy": _copy,
    "keys": _keys,
    "workload": _workload,
    "milestone": _milestone,
    "workshop-plan": _workshop_plan,
    "workshop": _workshop,
    "workshop-bar": _workshop_bar,
    "projector": _projector,
    **PLAN_VIEWS,
    **PAST_VIEWS,
    **REPORT_VIEWS,
    **LENS_VIEWS,
    **STUDIO_VIEWS,
}
