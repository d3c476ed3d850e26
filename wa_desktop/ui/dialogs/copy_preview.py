"""The second step of copying answers: what would change, and which of it to take."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.copying import (
    WHOLE_REVIEW,
    CopyOptions,
    CopyPlan,
    Scope,
    Totals,
    plan_copy,
    same_client,
)
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.bulk import CopyAnswers
from wa_desktop.review.states import State
from wa_desktop.ui.models.answer_changes import AnswerChangesModel
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.changes_table import ChangesTable
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import MUTED, Label, muted


class CopyPreview(QWidget):
    """Options, totals and the table; `changed` follows everything that makes the command another one.

    `ref` is the question in hand in the review, whose pillar and self are offered first as scopes.
    """

    changed = Signal()

    def __init__(
        self, state: State, here: Snapshot, ref: QuestionRef | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state, self._here = state, here
        self.model = AnswerChangesModel(self)
        self.scope = ChoiceBox(self._scopes(ref))
        self.only_open = CheckBox(self.tr("Only what is open here"))
        self.notes = CheckBox(self.tr("Client-visible notes"))
        self.internal = CheckBox(self.tr("Internal notes"))
        self.only_risk = CheckBox(self.tr("Show risk changes only"))
        self.warning = muted("", 13, wrap=True)
        self.totals_label = Label("", pixels=15, weight=QFont.Weight.DemiBold, wrap=True)
        self.all_link, self.none_link = link(self.tr("Tick all")), link(self.tr("Tick none"))
        self.table = ChangesTable(self.model)
        self.empty = EmptyState()
        self._set_up()
        self._build()
        self._connect()
        self.refresh(here)

    @property
    def plan(self) -> CopyPlan:
        """What the options amount to."""
        return self.model.plan

    @property
    def totals(self) -> Totals:
        """The ticked part in numbers."""
        return self.plan.totals(self.model.chosen)

    @property
    def command(self) -> CopyAnswers:
        """What is asked for now."""
        name = self._state.name_for(self._here.workload)
        return CopyAnswers(self.plan.answers(self.model.chosen), name)

    def refresh(self, here: Snapshot) -> None:
        """Compare again, with the review as it is now."""
        self._here = here
        self._compare()

    def take_focus(self) -> None:
        """Put the keyboard into the table, or to the option that hides most if there is none."""
        target: QWidget = self.table if self.plan.questions else self.only_open
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _scopes(self, ref: QuestionRef | None) -> list[tuple[Scope, str]]:
        """The whole review, what is in hand, then every lens (where there are several) and pillar in common."""
        here = self._here
        found = [(WHOLE_REVIEW, self.tr("The whole review"))]
        if ref and here.has_question(ref) and self._state.snapshot.uses(ref.lens):
            question = here.question(ref)
            words = self.tr("Only {question}").format(question=question.label)
            found.append((Scope(ref.lens, question=ref.question), words))
        shared = [one.lens for one in here.reviews if self._state.snapshot.uses(one.lens.alias)]
        for lens in shared:
            if len(shared) > 1:
                found.append((Scope(lens.alias), lens.name))
            for pillar in lens.pillars:
                several = len(shared) > 1
                words = f"{lens.name} · {pillar.name}" if several else pillar.name
                found.append((Scope(lens.alias, pillar.id), words))
        return found

    def _set_up(self) -> None:
        """What is on at first: notes of another client must not slip in."""
        self.scope.setAccessibleName(self.tr("Which questions"))
        self.scope.setMinimumContentsLength(20)
        self.only_open.setChecked(True)
        source, here = self._state.snapshot.workload, self._here.workload
        self._shares_client = same_client(source, here)
        self.notes.setChecked(self._shares_client)
        self.only_open.setToolTip(
            self.tr("Practices answered here, questions that do not apply here and notes written here stay.")
        )

    def _build(self) -> None:
        boxes = QWidget()
        flow = FlowLayout(boxes, spacing=14)
        for part in (self.only_open, self.notes, self.internal, self.only_risk):
            flow.addWidget(part)
        self.scope.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        beside = QVBoxLayout()
        beside.setContentsMargins(
            0, (self.scope.sizeHint().height() - self.only_open.sizeHint().height()) // 2, 0, 0
        )
        beside.addWidget(boxes)
        beside.addStretch(1)
        options = QHBoxLayout()
        options.setSpacing(px(18))
        options.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignTop)
        options.addLayout(beside, 1)
        line = QHBoxLayout()
        line.setSpacing(px(14))
        line.addWidget(self.totals_label, 1)
        line.addWidget(self.all_link)
        line.addWidget(self.none_link)
        self._card = Card()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(margins(2, 4, 2, 4))
        inside.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(options)
        layout.addWidget(self.warning)
        layout.addLayout(line)
        layout.addWidget(self._card, 1)
        layout.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.scope.currentIndexChanged.connect(self._compare)
        for box in (self.only_open, self.notes, self.internal):
            box.toggled.connect(self._compare)
        self.only_risk.toggled.connect(self._on_only_risk)
        self.model.changed.connect(self._show_totals)
        self.all_link.clicked.connect(self._on_all)
        self.none_link.clicked.connect(self._on_none)

    # Showing

    def _options(self, *, only_open: bool) -> CopyOptions:
        return CopyOptions(self.scope.value, only_open, self.notes.isChecked(), self.internal.isChecked())

    def _compare(self) -> None:
        """Plan afresh and show it."""
        plan = plan_copy(
            self._state.snapshot, self._here, self._options(only_open=self.only_open.isChecked())
        )
        self.model.show_plan(plan)
        self.warning.setText(self._warning())
        leaks = not self._shares_client and (self.notes.isChecked() or self.internal.isChecked())
        self.warning.setForegroundRole(QPalette.ColorRole.BrightText if leaks else MUTED)
        self._show_totals()

    def _show_totals(self) -> None:
        self.totals_label.setText(self._totals_words())
        something = bool(self.plan.questions or self.plan.unmatched)
        self._card.setVisible(something)
        self.empty.setVisible(not something)
        if not something:
            self.empty.say(self.tr("Nothing changes"), self._why_nothing())
        for button in (self.all_link, self.none_link):
            button.setVisible(bool(self.plan.questions))
        self.changed.emit()

    def _warning(self) -> str:
        parts = []
        source = self._state.snapshot.workload
        if not self._shares_client:
            whose = source.client.strip() or self.tr("no named client")
            words = (
                self.tr("Mind the notes: they are of another client ({client}) and would be readable here.")
                if self.notes.isChecked() or self.internal.isChecked()
                else self.tr("Notes stay behind: they are of another client ({client}).")
            )
            parts.append(words.format(client=whose))
        parts.append(self.tr("Evidence and flags are never copied."))
        return " ".join(parts)

    def _totals_words(self) -> str:
        totals = self.totals
        if not totals.questions:
            return self.tr("Nothing is ticked.") if self.plan.questions else ""
        things = [self.tr("%n answer(s)", "", totals.answers)] if totals.answers else []
        if totals.notes:
            things.append(self.tr("%n note(s)", "", totals.notes))
        what = (
            things[0]
            if len(things) == 1
            else self.tr("{answers} and {notes}").format(answers=things[0], notes=things[1])
        )
        sentence = self.tr("{what} in {questions} will change").format(
            what=what, questions=self.tr("%n question(s)", "", totals.questions)
        )
        parts = [sentence]
        if totals.to_high:
            parts.append(self.tr("%n question(s) would rise to High", "", totals.to_high))
        if totals.from_high:
            parts.append(self.tr("%n question(s) would leave High", "", totals.from_high))
        if self.model.hidden:
            parts.append(self.tr("%n of them hidden", "", self.model.hidden))
        return f"{'; '.join(parts)}."

    def _why_nothing(self) -> str:
        if self.only_open.isChecked():
            other = plan_copy(self._state.snapshot, self._here, self._options(only_open=False))
            if other.questions:
                return self.tr(
                    "What is answered there is answered here, too, and some of it differently. Untick “{option}” to see where."
                ).format(option=self.only_open.text())
        return self.tr("Here and there, the same is said, or nothing was said there.")

    # What happens

    def _on_only_risk(self, only: bool) -> None:  # noqa: FBT001 Qt's signal
        self.model.show_only_risk_changes(only)
        self._show_totals()

    def _on_all(self) -> None:
        self.model.choose_all(True)

    def _on_none(self) -> None:
        self.model.choose_all(False)
