"""Asks why the risk of some gaps is accepted, by whom and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.decisions import MAX_TITLE, Decision, DecisionKind, check_decision
from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.domain.gaps import Gap
from wa_desktop.review.actions_from_gaps import title_of
from wa_desktop.review.plan import new_id
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, primary, quiet
from wa_desktop.ui.widgets.evidence_fields import DayField, NameBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.words import say

SPANS = (30, 90, 180)
"""The days that one press of a button allows."""

MOST_NAMED = 4
"""So many gaps are named; of more, the rest is counted."""

_MOST_YEARS = 20


class EndField(DayField):
    """A day from today on; empty until one is chosen."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self._first = today
        self.setSpecialValueText(self.tr("Choose a day"))
        self.show_day(None)

    def show_day(self, day: date | None) -> None:
        """Show a day, or that none is chosen; the day before today stands for that."""
        none = self._first - timedelta(days=1)
        with QSignalBlocker(self):
            self.setDateRange(_qt(none), _qt(self._first).addYears(_MOST_YEARS))
            self.setDate(_qt(day or none))


class SpanButton(Button):
    """Sets the end so many days from today; `asked` carries them."""

    asked = Signal(int)

    def __init__(self, days: int, text: str) -> None:
        super().__init__(text)
        self.days = days
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self.days)


class AcceptDialog(NarrowDialog):
    """`decision_requested` carries the Decision once all fields are right; whoever records it calls `finish` then.

    The dialog stays open until that, so that nothing typed is lost if the disk refuses.
    """

    decision_requested = Signal(object)

    def __init__(
        self, sheet: PlanSheet, gaps: Sequence[Gap], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(520, parent)
        self._gaps, self._today, self._asked = tuple(gaps), today, False
        self._id = new_id()
        self.name = QLineEdit(self._suggestion())
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(px(92))
        self.by = NameBox()
        self.by.offer(_people(sheet))
        self.end = EndField(today)
        self.spans = [SpanButton(days, self.tr("{days} days").format(days=days)) for days in SPANS]
        self.cancel_button = quiet(self.tr("Cancel"))
        self.accept_button = primary(self.tr("Accept the risk"))
        self._rows = self._make_rows()
        self.setWindowTitle(self.tr("Accept a risk"))
        self._build()
        self._connect()
        self.reason.setFocus()

    def decision(self) -> Decision:
        """The decision as the fields have it now."""
        return Decision(
            self._id,
            0,
            DecisionKind.ACCEPTED_RISK,
            self.name.text(),
            rationale=self.reason.toPlainText(),
            decided_by=self.by.line.text(),
            decided_on=self._today,
            revisit_on=self.end.day,
            practices=tuple(gap.practice for gap in self._gaps),
        ).tidied()

    def problem(self, field: str) -> str:
        """What is said to be wrong with a field of the decision; empty if nothing is."""
        return self._rows[field].problem

    def accept(self) -> None:
        """Ask for the decision, or say at each field what is wrong with it."""
        self._asked = True
        wrong = self._show_problems()
        if wrong:
            self._rows[wrong[0]].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.decision_requested.emit(self.decision())

    def finish(self) -> None:
        """The decision is on disk: close."""
        super().accept()

    # Building

    def _make_rows(self) -> dict[str, FormRow]:
        return {
            "title": FormRow(self.tr("Title"), self.name),
            "rationale": FormRow(
                self.tr("Why"),
                self.reason,
                self.tr("What makes it bearable for now, and what would change that."),
            ),
            "decided_by": FormRow(
                self.tr("Decided by"), self.by, self.tr("Who answers for it; named in the report.")
            ),
            "revisit_on": FormRow(
                self.tr("Accepted until"),
                self.end,
                self.tr("After that day the gaps show again."),
            ),
        }

    def _build(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(12))
        layout.addWidget(title(self.windowTitle()))
        layout.addWidget(Label("\n".join(self._names()), pixels=13, wrap=True))
        sentence = self.tr("The answers and the risk stay as they are. The decision is kept with the review.")
        layout.addWidget(muted(sentence, wrap=True))
        layout.addWidget(self._rows["title"])
        layout.addWidget(self._rows["rationale"])
        both = QHBoxLayout()
        both.setSpacing(px(14))
        for name in ("decided_by", "revisit_on"):
            both.addWidget(self._rows[name], 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(both)
        spans = QHBoxLayout()
        spans.setSpacing(px(8))
        spans.addStretch(1)
        for button in self.spans:
            spans.addWidget(button)
        layout.addLayout(spans)
        layout.addSpacing(px(4))
        self.accept_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        for button in self.spans:
            button.asked.connect(self._on_span_asked)
        self.name.textChanged.connect(self._on_edited)
        self.reason.textChanged.connect(self._on_edited)
        self.by.line.textChanged.connect(self._on_edited)
        self.end.dateChanged.connect(self._on_edited)
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def _suggestion(self) -> str:
        if len(self._gaps) == 1:
            text = self.tr("Risk accepted: {practice}").format(practice=title_of(self._gaps[0]))
        else:
            labels = dict.fromkeys(one_line(gap.question.label) for gap in self._gaps)
            text = self.tr("Risk accepted: {count} practices of {questions}").format(
                count=len(self._gaps), questions=", ".join(labels)
            )
        return text if len(text) <= MAX_TITLE else f"{text[: MAX_TITLE - 1]}…"

    def _names(self) -> list[str]:
        """A line for each gap, or for the first few and one for the rest."""
        shown = self._gaps if len(self._gaps) <= MOST_NAMED + 1 else self._gaps[:MOST_NAMED]
        lines = [
            self.tr("•  {practice} · {title}").format(
                practice=one_line(gap.choice.label), title=one_line(gap.choice.title)
            )
            for gap in shown
        ]
        left = len(self._gaps) - len(shown)
        return [*lines, self.tr("•  and {count} more").format(count=left)] if left else lines

    # Checking

    def _show_problems(self) -> list[str]:
        """Say at each field what is wrong; give the names of those fields from the top."""
        decision = self.decision()
        found = {
            problem.field: problem for problem in reversed((*check_decision(decision), *_missing(decision)))
        }
        for field, row in self._rows.items():
            problem = found.get(field)
            row.show_problem(say(problem.sentence) if problem else "")
        return [field for field in self._rows if field in found]

    def _on_edited(self) -> None:
        """Once asked, each key shows whether the field is good now."""
        if self._asked:
            self._show_problems()

    def _on_span_asked(self, days: int) -> None:
        self.end.show_day(self._today + timedelta(days=days))
        self._on_edited()


def _missing(decision: Decision) -> list[FieldProblem]:
    """What an acceptance needs beyond any other decision."""
    if decision.rationale:
        return []
    return [FieldProblem("rationale", message("Say why the risk is accepted."))]


def _people(sheet: PlanSheet) -> list[str]:
    """Who has decided before, and who owns actions or the review."""
    decided = [decision.decided_by for decision in reversed(sheet.snapshot.decisions)]
    names = [*decided, sheet.snapshot.workload.review_owner, *sheet.owners]
    return list(dict.fromkeys(name for name in names if name))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
