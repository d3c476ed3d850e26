"""Keeps what a person writes as headline and summary with the review, as a change that can be taken back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from wa_desktop.domain.workload import Workload
from wa_desktop.domain.workload_checks import check_workload
from wa_desktop.review.commands import EditWorkload
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.report.opening_fields import OpeningFields
from wa_desktop.ui.words import say

_FIELDS = ("report_headline", "report_summary")


class OpeningKeeper(QObject):
    """Between the fields and the open review; a milestone's words are only read."""

    def __init__(self, bridge: Bridge, fields: OpeningFields, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._fields = bridge, fields
        self._shown = ""
        self._is_now = True
        fields.commit_requested.connect(self.commit)

    def show_workload(self, workload: Workload, *, is_now: bool, writable: bool) -> None:
        """Show the words of the state that is reported; only those of now can be changed."""
        key = f"{workload.id} {is_now}"
        anew, self._shown, self._is_now = key != self._shown, key, is_now
        self._fields.show_words(workload.report_headline, workload.report_summary, anew=anew)
        self._fields.allow_editing(is_now and writable)

    def forget(self) -> None:
        """Another review is open."""
        self._shown = ""
        self._fields.show_ghosts("", "")
        self._fields.show_words("", "", anew=True)

    def commit(self) -> bool:
        """Keep what stands in the fields; False if that was refused, and then it stays there."""
        review = self._bridge.review
        if review is None or review.read_only or not self._is_now or not self._shown:
            return True
        workload = review.snapshot.workload
        headline, summary = self._fields.words
        edited = replace(workload, report_headline=headline, report_summary=summary)
        if (headline, summary) == (workload.report_headline.strip(), workload.report_summary.strip()):
            self._fields.show_words(headline, summary, anew=False)
            return True
        problems = {
            problem.field: say(problem.sentence)
            for problem in check_workload(edited, ())
            if problem.field in _FIELDS
        }
        for field in _FIELDS:
            self._fields.show_problem(field, problems.get(field, ""))
        if problems or not self._bridge.perform(EditWorkload(edited)):
            return False
        self._fields.show_words(headline, summary, anew=False)
        return True
