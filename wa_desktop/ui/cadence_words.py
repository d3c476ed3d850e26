"""The words for when a workload is reviewed again, and why."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.cadence import Cadence, DueReason, ReviewDue
from wa_desktop.domain.due import DueReview
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.ui.words import date_word, day_word, tr


def cadence_word(cadence: Cadence) -> str:
    """How often a workload is reviewed."""
    return {
        Cadence.NEVER: tr("Never"),
        Cadence.MONTHLY: tr("Every month"),
        Cadence.QUARTERLY: tr("Every quarter"),
        Cadence.HALF_YEARLY: tr("Every half year"),
        Cadence.YEARLY: tr("Every year"),
    }[cadence]


def late_word(due: ReviewDue, today: date) -> str:
    """How late a review is, or in how many days it is due."""
    late = due.days_late(today)
    if late:
        return QCoreApplication.translate("Words", "%n day(s) late", "", late)
    if due.is_overdue(today):
        return tr("due now")
    left = (due.day - today).days
    if left > 1:
        return QCoreApplication.translate("Words", "in %n day(s)", "", left)
    return tr("tomorrow") if left else tr("today")


def why_words(review: DueReview) -> str:
    """The day a review is due, and for what: the cadence, a day that was set, or a change."""
    day = date_word(review.due.day)
    if review.due.reason is DueReason.CHANGE:
        note = " ".join(review.entry.change_note.split())
        return tr("Changed {day}: {note}").format(day=day, note=note)
    if review.due.reason is DueReason.DAY:
        return tr("Day that was set · {day}").format(day=day)
    word = cadence_word(Cadence(review.entry.cadence_months))
    return tr("{cadence} · due {day}").format(cadence=word, day=day)


def last_review_words(entry: PortfolioEntry) -> str:
    """When a workload was reviewed last; a review ends with a milestone."""
    last = entry.last_milestone
    return tr("last review {day}").format(day=day_word(last)) if last else tr("not reviewed yet")


def outlook(due: ReviewDue | None, last_review: datetime | None) -> str:
    """What follows from the cadence and the day set, in one sentence."""
    if due is None:
        return tr("No next review.")
    day = date_word(due.day)
    if due.reason is DueReason.CHANGE:
        return tr("A review is due since {day}: a change was noted.").format(day=day)
    if due.reason is DueReason.DAY:
        return tr("Next review: {day}, the day set here.").format(day=day)
    if last_review:
        return tr("Next review: {day}, from the milestone of {last}.").format(
            day=day, last=day_word(last_review)
        )
    return tr("Next review: {day}, from the first day on.").format(day=day)
