"""Brings the window to the review along several lenses, of which a picture is taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.commands import UseLenses
from wa_desktop.review.review import Review
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.models.question_filter import Filters

SERVERLESS, SAAS = "serverless", "softwareasaservice"
_OFFERED = QuestionRef(SERVERLESS, "sec_q2")
"""The serverless question on permissions, most of which the framework's answers of the sample speak of too."""


def _lenses(window: MainWindow) -> None:
    """The sample along the framework, serverless and SaaS; comes last, because the lenses stay."""
    review = window.bridge.review
    if review:
        _use(window, review)
    window.review_page.finder.show_filters(Filters())
    window.go("review", _OFFERED)
    offers = [row.choice.id for row in window.review_page.view.rows if row.overlap]
    window.review_page.view.focus_practice(offers[0] if offers else "")


def _use(window: MainWindow, review: Review) -> None:
    workspace = window.bridge.workspace
    versions = {version.alias: version.id for version in workspace.newest_lenses()}
    added = [versions[alias] for alias in (SERVERLESS, SAAS) if not review.snapshot.uses(alias)]
    parts = [LensReview(lens_id, workspace.lens(lens_id)) for lens_id in added]
    window.bridge.perform(UseLenses((*review.snapshot.reviews, *parts)))
    QApplication.processEvents()  # the page shows its question anew before a practice is taken in hand


LENS_VIEWS: dict[str, Callable[[MainWindow], QWidget | None]] = {"review-lenses": _lenses}
