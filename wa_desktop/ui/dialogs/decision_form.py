"""The fields of a decision, each in a row that can say what is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.workload import Snapshot
from wa_desktop.ui.dialogs.decision_fields import OptionList, PillarBalance, RevisitField, text_box
from wa_desktop.ui.dialogs.practice_picker import PracticePicker
from wa_desktop.ui.models.decisions import names_used, pillars_of
from wa_desktop.ui.plan.words import decision_word
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.evidence_fields import DayField, NameBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.segments import Segments

KINDS = (DecisionKind.TRADE_OFF, DecisionKind.ACCEPTED_RISK)


class DecisionForm(QWidget):
    """Shows and reads a decision; `edited` follows every change. `rows` are its places by the domain's field name."""

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Segments([decision_word(kind) for kind in KINDS])
        self.title = QLineEdit()
        self.context = text_box(80)
        self.options = OptionList()
        self.balance = PillarBalance()
        self.decision = text_box(137)
        self.rationale = text_box(80)
        self.decided_by = NameBox()
        self.decided_on = DayField(today)
        self.revisit_on = RevisitField(today)
        self.practices = PracticePicker()
        self.rows = self._make_rows()
        self._build()
        self._connect()

    def show_decision(self, decision: Decision, snapshot: Snapshot) -> None:
        """Show a decision; the review says which pillars and practices there are."""
        self.kind.show_choice(KINDS.index(decision.kind))
        self.title.setText(decision.title)
        self.context.setPlainText(decision.context)
        self.options.show_texts(decision.options or ("", ""))
        self.balance.show_pillars(pillars_of(snapshot), decision.gains, decision.pays)
        self.decision.setPlainText(decision.decision)
        self.rationale.setPlainText(decision.rationale)
        self.decided_by.offer(names_used(snapshot))
        self.decided_by.line.setText(decision.decided_by)
        self.decided_on.show_day(decision.decided_on)
        self.revisit_on.show_day(decision.revisit_on)
        self.practices.show_practices(snapshot, decision.practices)
        self._show_kind()

    def read(self, decision: Decision) -> Decision:
        """The decision with all fields as they stand."""
        return replace(
            decision,
            kind=KINDS[self.kind.choice],
            title=self.title.text(),
            context=self.context.toPlainText(),
            options=self.options.texts,
            gains=self.balance.gains,
            pays=self.balance.pays,
            decision=self.decision.toPlainText(),
            rationale=self.rationale.toPlainText(),
            decided_by=self.decided_by.line.text(),
            decided_on=self.decided_on.day,
            revisit_on=self.revisit_on.day,
            practices=self.practices.chosen,
        )

    def _make_rows(self) -> dict[str, FormRow]:
        return {
            "kind": FormRow(self.tr("Kind"), self.kind),
            "title": FormRow(self.tr("Title"), self.title),
            "context": FormRow(self.tr("Context"), self.context),
            "options": FormRow(self.tr("Options weighed"), self.options),
            "pays": FormRow(self.tr("Pillars that gain and pillars that pay"), self.balance),
            "decision": FormRow(self.tr("Decision"), self.decision),
            "rationale": FormRow(self.tr("Rationale"), self.rationale),
            "decided_by": FormRow(self.tr("Decided by"), self.decided_by),
            "decided_on": FormRow(self.tr("Decided on"), self.decided_on),
            "revisit_on": FormRow(self.tr("Revisit on"), self.revisit_on),
            "practices": FormRow(self.tr("Linked questions and practices"), self.practices),
        }

    def _build(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(14))
        for field in ("kind", "title", "context", "options", "pays", "decision", "rationale"):
            lines.addWidget(self.rows[field])
        line = QHBoxLayout()
        line.setSpacing(px(16))
        for field, share in (("decided_by", 4), ("decided_on", 3), ("revisit_on", 5)):
            line.addWidget(self.rows[field], share, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(line)
        lines.addWidget(self.rows["practices"])
        self.kind.setFocusProxy(self.kind.segment(0))
        self.decided_by.line.setAccessibleName(self.decided_by.accessibleName())
        self.context.setPlaceholderText(self.tr("What made a decision necessary"))
        self.decision.setPlaceholderText(self.tr("What was decided, with its numbers"))
        self.rationale.setPlaceholderText(self.tr("Why this option and not another"))

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind_chosen)
        for text in (self.context, self.decision, self.rationale):
            text.textChanged.connect(self.edited)
        for line in (self.title, self.decided_by.line):
            line.textChanged.connect(self.edited)
        for part in (self.options, self.balance, self.revisit_on, self.practices):
            part.edited.connect(self.edited)
        self.decided_on.dateChanged.connect(self.edited)

    def _on_kind_chosen(self) -> None:
        self._show_kind()
        self.edited.emit()

    def _show_kind(self) -> None:
        """An acceptance has an end, and says what it accepts."""
        accepted = KINDS[self.kind.choice] is DecisionKind.ACCEPTED_RISK
        self.rows["revisit_on"].show_name(self.tr("Accepted until") if accepted else self.tr("Revisit on"))
        self.rows["revisit_on"].show_help(
            self.tr("The last day; from then on it shows as a gap again.") if accepted else ""
        )
        self.rows["practices"].show_help(
            self.tr("The risk of these is accepted; a question stands for all its practices.")
            if accepted
            else ""
        )
