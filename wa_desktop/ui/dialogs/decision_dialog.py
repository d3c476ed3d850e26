"""Asks for all fields of a decision: a trade-off, or a risk that is accepted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.decisions import Decision, DecisionKind, check_decision
from wa_desktop.domain.errors import FieldProblem
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.plan import new_id
from wa_desktop.ui.dialogs.decision_form import DecisionForm
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords

WANTED = QSize(780, 740)
LEAST = QSize(600, 420)


class DecisionDialog(FormDialog):
    """Writes a decision down, or changes one; without one, or with one the review does not have, it is a new one.

    `record_requested` carries the Decision once nothing is wrong with its fields; whoever records it then calls
    `close_recorded`, or `show_failure`, which loses nothing. `recorded` carries the Decision that was recorded.
    `open_decision` of `decision_recording` does all of that.
    """

    record_requested = Signal(object)
    recorded = Signal(object)

    def __init__(
        self, snapshot: Snapshot, decision: Decision | None, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(WANTED, LEAST, parent)
        self._original = decision or Decision(new_id(), 0, DecisionKind.TRADE_OFF, "", decided_on=today)
        self.form = DecisionForm(today)
        self._build(self._words(snapshot.decision(self._original.id)), (self.form,), self.form.rows)
        self.form.show_decision(self._original, snapshot)
        self.form.edited.connect(self._on_edited)
        self._begin("title")

    def decision(self) -> Decision:
        """The decision as the fields say it; texts are kept as `tidied` makes them."""
        return self.form.read(self._original)

    def close_recorded(self) -> None:
        """It is on disk: close."""
        decision = self.decision()
        self._close_saved()
        self.recorded.emit(decision)

    def _words(self, old: Decision | None) -> FormWords:
        heading = self.tr("Decision {label}").format(label=old.label) if old else self.tr("New decision")
        return FormWords(
            heading,
            self.tr("What was weighed, what was chosen, and which pillars gain and pay for it."),
            self.tr("Save") if old else self.tr("Record decision"),
        )

    def _state(self) -> Decision:
        return self.decision()

    def _check(self) -> Iterable[FieldProblem]:
        return check_decision(self.decision().tidied())

    def _save(self) -> None:
        self.record_requested.emit(self.decision())
