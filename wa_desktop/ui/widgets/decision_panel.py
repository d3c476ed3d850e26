"""Beside the decisions: the one in hand in full, with its links to questions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.guide import GuideKind, Topic
from wa_desktop.ui.models.decisions import due_word, pillars_of, practice_text
from wa_desktop.ui.plan.words import decision_word
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, ButtonKind, primary, quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.guide_parts import TopicLink, listed
from wa_desktop.ui.widgets.label import Label, breakable, muted, section, title
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.words import date_word

MOST_LINKS = 40
LONGEST_PILLAR = 34


class DecisionPanel(SidePanel):
    """Shows one decision.

    `edit_requested`, `remove_requested` and `renew_requested` mean the one shown; `question_requested` carries the
    QuestionRef of a linked question or practice.
    """

    edit_requested = Signal()
    remove_requested = Signal()
    renew_requested = Signal()
    question_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The decision in hand"), parent)
        self._shown: tuple[object, ...] = ()
        self.show_decision(None, None, date.min)

    def show_decision(
        self, decision: Decision | None, snapshot: Snapshot | None, today: date, *, read_only: bool = False
    ) -> None:
        """Show a decision of a review, or what to do to see one."""
        lenses = [review.lens_id for review in snapshot.reviews] if snapshot else []
        wanted = (decision, today, read_only, lenses)
        if wanted == self._shown:
            return
        self._shown = wanted
        if decision is None or snapshot is None:
            self.show_parts([muted(self.tr("Choose a decision to read it in full."), wrap=True)])
            return
        self.show_parts(
            [
                muted(f"{decision.label} · {decision_word(decision.kind)}", 13),
                title(breakable(decision.title), 17),
                4,
                self._facts(decision, today),
                8,
                self._buttons(decision, today, read_only=read_only),
                *self._balance(decision, snapshot),
                *_text(self.tr("Context"), decision.context),
                *self._options(decision),
                *_text(self.tr("Decision"), decision.decision),
                *_text(self.tr("Rationale"), decision.rationale),
                *self._links(decision, snapshot),
            ]
        )

    # Parts

    def _facts(self, decision: Decision, today: date) -> QWidget:
        """Who, when, and until when, as far as it is known."""
        accepted = decision.kind is DecisionKind.ACCEPTED_RISK
        facts = [
            (self.tr("Decided by"), breakable(decision.decided_by)),
            (self.tr("Decided on"), date_word(decision.decided_on) if decision.decided_on else ""),
            (
                self.tr("Accepted until") if accepted else self.tr("Revisit on"),
                date_word(decision.revisit_on) if decision.revisit_on else "",
            ),
        ]
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for line, (name, fact) in enumerate(facts):
            grid.addWidget(muted(name), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(fact or "–", pixels=13, wrap=True), line, 1)
        if due_word(decision, today):
            text = (
                self.tr("Expired: it shows as a gap again")
                if accepted
                else self.tr("Due: time to look at it again")
            )
            grid.addWidget(Pill(text, Risk.HIGH), len(facts), 0, 1, 2)
        return holder

    def _buttons(self, decision: Decision, today: date, *, read_only: bool) -> QWidget:
        made = [(quiet(self.tr("Edit")), self.edit_requested)]
        if decision.kind is DecisionKind.ACCEPTED_RISK and decision.is_due(today):
            made.insert(0, (primary(self.tr("Renew")), self.renew_requested))
        made.append((Button(self.tr("Remove"), ButtonKind.DANGER), self.remove_requested))
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        for button, signal in made:
            button.setEnabled(not read_only)
            button.clicked.connect(signal)
            flow.addWidget(button)
        return holder

    def _balance(self, decision: Decision, snapshot: Snapshot) -> list[Part]:
        names = {pillar.id: pillar.name for pillar in pillars_of(snapshot)}
        parts: list[Part] = []
        for heading, words, pillars, tone in (
            (self.tr("Pillars that gain"), self.tr("+ {pillar}"), decision.gains, Risk.NONE),
            (self.tr("Pillars that pay"), self.tr("− {pillar}"), decision.pays, Risk.MEDIUM),
        ):
            if pillars:
                chips = QWidget()
                flow = FlowLayout(chips)
                for pillar in pillars:
                    flow.addWidget(Pill(words.format(pillar=_short(names.get(pillar, pillar))), tone))
                parts += [section(heading), chips]
        return parts

    def _options(self, decision: Decision) -> list[Part]:
        if not decision.options:
            return []
        return [
            section(self.tr("Options weighed")),
            listed([breakable(option) for option in decision.options], numbered=True),
        ]

    def _links(self, decision: Decision, snapshot: Snapshot) -> list[Part]:
        if not decision.practices:
            return []
        parts: list[Part] = [section(self.tr("Questions and practices"))]
        parts += [self._link(practice, snapshot) for practice in decision.practices[:MOST_LINKS]]
        left = len(decision.practices) - MOST_LINKS
        if left > 0:
            parts.append(muted(self.tr("and %n more", "", left)))
        return parts

    def _link(self, practice: PracticeRef, snapshot: Snapshot) -> QWidget:
        text = practice_text(practice, snapshot)
        if not text:
            gone = practice.choice or practice.question
            return muted(self.tr("{practice}: not in this review any more").format(practice=gone), wrap=True)
        link = TopicLink(text, Topic(GuideKind.PRACTICE, practice.lens, practice.choice, practice.question))
        link.clicked.connect(self._on_link_clicked)
        return link

    def _on_link_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, TopicLink):
            self.question_requested.emit(PracticeRef(link.topic.lens, link.topic.question).ref)


def _text(heading: str, text: str) -> list[Part]:
    return [section(heading), Label(breakable(text), wrap=True)] if text.strip() else []


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_PILLAR else f"{name[:LONGEST_PILLAR]}…"
