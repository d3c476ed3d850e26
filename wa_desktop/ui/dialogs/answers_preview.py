"""What would change in the answers, and which of it to take: the table, its totals, and the options above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.copying import WHOLE_REVIEW, CopyPlan, Scope, Totals
from wa_desktop.domain.workload import Snapshot
from wa_desktop.ui.models.answer_changes import AnswerChangesModel
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.changes_table import ChangesTable
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted


class AnswersPreview(QWidget):
    """Shows a plan of answers; `changed` follows everything that makes the command another one.

    `ref` is the question in hand in the review, whose self is offered first as a scope. A subclass makes its boxes,
    calls `_build` and `_connect`, plans in `_planned`, and says in `_show_warning` and `_why_nothing` what a person
    has to know. `source` is the state the answers come from.
    """

    changed = Signal()

    def __init__(
        self,
        model: AnswerChangesModel,
        source: Snapshot,
        here: Snapshot,
        ref: QuestionRef | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._here = source, here
        self.model = model
        self.model.setParent(self)
        self.scope = ChoiceBox(self._scopes(ref))
        self.notes = CheckBox(self.tr("Client-visible notes"))
        self.internal = CheckBox(self.tr("Internal notes"))
        self.only_risk = CheckBox(self.tr("Show risk changes only"))
        self.warning = muted("", 13, wrap=True)
        self.totals_label = Label("", pixels=15, weight=QFont.Weight.DemiBold, wrap=True)
        self.all_link, self.none_link = link(self.tr("Tick all")), link(self.tr("Tick none"))
        self.table = ChangesTable(self.model)
        self.empty = EmptyState()

    @property
    def plan(self) -> CopyPlan:
        """What the options amount to."""
        return self.model.plan

    @property
    def totals(self) -> Totals:
        """The ticked part in numbers."""
        return self.plan.totals(self.model.chosen)

    def refresh(self, here: Snapshot) -> None:
        """Compare again, with the review as it is now."""
        self._here = here
        self._compare()

    # For subclasses

    def _planned(self) -> CopyPlan:
        raise NotImplementedError

    def _show_warning(self) -> None:
        raise NotImplementedError

    def _why_nothing(self) -> str:
        raise NotImplementedError

    # Building

    def _scopes(self, ref: QuestionRef | None) -> list[tuple[Scope, str]]:
        """The whole review, what is in hand, then every lens (where there are several) and pillar in common."""
        here = self._here
        found = [(WHOLE_REVIEW, self.tr("The whole review"))]
        if ref and here.has_question(ref) and self._source.uses(ref.lens):
            question = here.question(ref)
            words = self.tr("Only {question}").format(question=question.label)
            found.append((Scope(ref.lens, question=ref.question), words))
        shared = [one.lens for one in here.reviews if self._source.uses(one.lens.alias)]
        for lens in shared:
            if len(shared) > 1:
                found.append((Scope(lens.alias), lens.name))
            for pillar in lens.pillars:
                several = len(shared) > 1
                words = f"{lens.name} · {pillar.name}" if several else pillar.name
                found.append((Scope(lens.alias, pillar.id), words))
        return found

    def _build(self, boxes_shown: Sequence[CheckBox]) -> None:
        """Lay it out, with these boxes beside the scope."""
        self.scope.setAccessibleName(self.tr("Which questions"))
        self.scope.setMinimumContentsLength(20)
        boxes = QWidget()
        flow = FlowLayout(boxes, spacing=14)
        for part in boxes_shown:
            flow.addWidget(part)
        self.scope.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        beside = QVBoxLayout()
        beside.setContentsMargins(
            0, (self.scope.sizeHint().height() - self.only_risk.sizeHint().height()) // 2, 0, 0
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

    def _connect(self, boxes: Sequence[CheckBox]) -> None:
        """Plan afresh when the scope or one of these boxes changes."""
        self.scope.currentIndexChanged.connect(self._compare)
        for box in boxes:
            box.toggled.connect(self._compare)
        self.only_risk.toggled.connect(self._on_only_risk)
        self.model.changed.connect(self._show_totals)
        self.all_link.clicked.connect(self._on_all)
        self.none_link.clicked.connect(self._on_none)

    # Showing

    def _compare(self) -> None:
        """Plan afresh and show it."""
        self.model.show_plan(self._planned())
        self._show_totals()

    def _show_totals(self) -> None:
        self._show_warning()
        self.totals_label.setText(self._totals_words())
        something = bool(self.plan.questions or self.plan.unmatched)
        self._card.setVisible(something)
        self.empty.setVisible(not something)
        if not something:
            self.empty.say(self.tr("Nothing changes"), self._why_nothing())
        for button in (self.all_link, self.none_link):
            button.setVisible(bool(self.plan.questions))
        self.changed.emit()

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

    # What happens

    def _on_only_risk(self, only: bool) -> None:  # noqa: FBT001 Qt's signal
        self.model.show_only_risk_changes(only)
        self._show_totals()

    def _on_all(self) -> None:
        self.model.choose_all(True)

    def _on_none(self) -> None:
        self.model.choose_all(False)
