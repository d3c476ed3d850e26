"""The fields of a workload's form that say when it is reviewed again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from wa_desktop.domain.cadence import Cadence, ReviewDue, check_next_review, local_day, next_review
from wa_desktop.domain.errors import FieldProblem
from wa_desktop.domain.workload import MilestoneHead, Workload, last_review_of
from wa_desktop.ui.cadence_words import cadence_word, outlook
from wa_desktop.ui.dialogs.workload_fields import FieldGroup
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.due_field import DueField
from wa_desktop.ui.widgets.evidence_fields import HEIGHT
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.words import date_word


class CadenceFields(FieldGroup):
    """How often, perhaps on which day, and what follows from both; `now` is when a new workload begins."""

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._last_review: datetime | None = None
        self._workload: Workload | None = None
        self.cadence = ChoiceBox([(each, cadence_word(each)) for each in Cadence])
        self.cadence.setMinimumHeight(px(HEIGHT))
        self.day = DueField(now.astimezone().date())
        self.outlook = Label("", pixels=13, wrap=True)
        self.rows = {
            "cadence": FormRow(
                self.tr("Review again"), self.cadence, self.tr("Counted from the last milestone.")
            ),
            "next_review": FormRow(
                self.tr("Next review on"),
                self.day,
                self.tr("Goes before the cadence, once. Delete takes it away."),
            ),
        }
        self._line((self.rows["cadence"], 1), (self.rows["next_review"], 1))
        self._line((self.outlook, 1))
        self.cadence.currentIndexChanged.connect(self._on_changed)
        self.day.dateChanged.connect(self._on_changed)

    def show_milestones(self, heads: Sequence[MilestoneHead]) -> None:
        """Count from the newest of these that a person saved; to be called before `show_workload`."""
        self._last_review = last_review_of(heads)

    def show_workload(self, workload: Workload) -> None:
        """Show its part of a workload; a day on which, or after which, it was reviewed is over."""
        self._workload = workload
        self.cadence.show_value(workload.cadence)
        last, day = local_day(self._last_review), workload.next_review
        self.day.show_day(day if day and (last is None or day > last) else None)
        self._show_outlook()

    def read(self, workload: Workload) -> Workload:
        """The workload with this part as it stands in the fields."""
        return replace(workload, cadence=self.cadence.value, next_review=self.day.day)

    def unfinished(self) -> tuple[FieldProblem, ...]:
        """A day on which it was reviewed already, or before that."""
        problem = check_next_review(self.day.day, self._last_review)
        return (problem,) if problem else ()

    def summary(self) -> str:
        """How often, and when next."""
        due = self._due()
        word = self.cadence.currentText()
        return self.tr("{cadence} · next {day}").format(cadence=word, day=date_word(due.day)) if due else word

    def _due(self) -> ReviewDue | None:
        return next_review(
            cadence=self.cadence.value,
            set_day=self.day.day,
            changed_at=self._workload.changed_at if self._workload else None,
            last_review=self._last_review,
            created=(self._workload.created_at if self._workload else None) or self._now,
        )

    def _show_outlook(self) -> None:
        self.outlook.setText(outlook(self._due(), self._last_review))

    def _on_changed(self) -> None:
        self._show_outlook()
        self.edited.emit()
