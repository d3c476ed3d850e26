"""What every table of the tracker reads: the model, and the words and colors that its columns share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.errors import Message
from wa_desktop.domain.gaps import GapKind
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.report import plan_words, words
from wa_desktop.report.ids import Ids
from wa_desktop.report.records import ReportModel
from wa_desktop.report.records_delivery import ActionFacts
from wa_desktop.report.workbook import workbook_words as terms
from wa_desktop.report.workbook.table import Column, Table, Tone, rows_of
from wa_desktop.report.workbook.workbook_words import SheetWords

_RISKS = {Risk.HIGH: Tone.RED, Risk.MEDIUM: Tone.AMBER, Risk.NONE: Tone.GREEN, Risk.UNANSWERED: Tone.GRAY}
_STATES = {
    ActionStatus.DONE: Tone.GREEN,
    ActionStatus.IN_PROGRESS: Tone.AMBER,
    ActionStatus.WONT_DO: Tone.GRAY,
}
_ANSWERS = {
    PracticeAnswer.YES: Tone.GREEN,
    PracticeAnswer.NO: Tone.RED,
    PracticeAnswer.UNKNOWN: Tone.AMBER,
    None: Tone.GRAY,
}
_KINDS = {GapKind.MISSING: Tone.RED, GapKind.TO_VERIFY: Tone.AMBER, GapKind.OPEN: Tone.GRAY}


@dataclass(frozen=True)
class Source:
    """A report's model on its way into tables."""

    model: ReportModel

    def said(self, sentence: Message) -> str:
        """A sentence in the report's language."""
        return self.model.say(sentence)

    def table(
        self, sheet: SheetWords, columns: Sequence[Column], records: Iterable[object], frozen: int = 1
    ) -> Table:
        """A table with a row for each record."""
        empty = self.said(sheet.empty) if sheet.empty else ""
        rows = rows_of(columns, records)
        return Table(self.said(sheet.title), self.said(sheet.holds), tuple(columns), rows, empty, frozen)

    def risk(self, risk: Risk | None) -> str:
        """A risk in a word; empty without one."""
        return self.risks[risk] if risk else ""

    def yes(self, *, holds: bool) -> str:
        """Yes, or nothing."""
        return self.said(terms.YES) if holds else ""

    @cached_property
    def risks(self) -> Mapping[Risk, str]:
        """Every risk in a word."""
        return {risk: self.said(word) for risk, word in words.RISK_WORDS.items()}

    @cached_property
    def states(self) -> Mapping[ActionStatus, str]:
        """How far an action is, in words."""
        return {status: self.said(word) for status, word in plan_words.STATUS_WORDS.items()}

    @cached_property
    def risk_tones(self) -> Mapping[str, Tone]:
        """Colors of the risks' words."""
        return {self.risks[risk]: tone for risk, tone in _RISKS.items()}

    @cached_property
    def state_tones(self) -> Mapping[str, Tone]:
        """Colors of the states' words."""
        return {self.states[status]: tone for status, tone in _STATES.items()}

    @cached_property
    def answer_tones(self) -> Mapping[str, Tone]:
        """Colors of the answers' words."""
        return {self.said(words.ANSWER_WORDS[answer]): tone for answer, tone in _ANSWERS.items()}

    @cached_property
    def kind_tones(self) -> Mapping[str, Tone]:
        """Colors of the words for what kind of finding it is."""
        return {self.said(words.KIND_WORDS[kind]): tone for kind, tone in _KINDS.items()}

    @cached_property
    def facts(self) -> Mapping[str, ActionFacts]:
        """The raw facts of the actions by label."""
        return {facts.label: facts for facts in self.model.delivery.facts}

    @cached_property
    def _titles(self) -> Mapping[Ids, str]:
        return {
            Ids(lens.alias, pillar.id, question.id): question.title
            for lens in self.model.lenses
            for pillar in lens.pillars
            for question in pillar.questions
        }

    def title_of(self, ids: Ids) -> str:
        """What the question of a practice asks."""
        return self._titles.get(Ids(ids.lens, ids.pillar, ids.question), "")

    @cached_property
    def actions_on(self) -> Mapping[Ids, list[str]]:
        """The labels of the actions on a practice or whole question; not of those that will not be done."""
        found: dict[Ids, list[str]] = {}
        for action in self.model.actions:
            if action.status is not ActionStatus.WONT_DO:
                for ids in action.concerned:
                    found.setdefault(ids, []).append(action.label)
        return found

    def actions_for(self, ids: Ids) -> str:
        """The actions that put a practice into place: those on it, and those on its whole question."""
        whole = Ids(ids.lens, ids.pillar, ids.question)
        return ", ".join(dict.fromkeys((*self.actions_on.get(ids, ()), *self.actions_on.get(whole, ()))))


def days_of(facts: ActionFacts) -> float | None:
    """What an action comes to in days of one person; None where nobody has said how much work it is."""
    if facts.days is not None:
        return facts.days
    return facts.days_assumed if facts.size else None
