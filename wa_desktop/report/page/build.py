"""Makes the page's records from a report's model: its texts as they can be shown, its numbers as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.exchange.tracker_text import plain
from wa_desktop.report import plan_words, words
from wa_desktop.report.charts.colours import RISK_LOOKS
from wa_desktop.report.language import language_of
from wa_desktop.report.page import page_words as terms
from wa_desktop.report.page.records import (
    ActionRow,
    Card,
    LensPart,
    Page,
    PillarRow,
    RatedLabel,
    Section,
    Tile,
)
from wa_desktop.report.records import ActionReport, LensReport, ReportModel
from wa_desktop.report.records_delivery import ActionFacts, RiskCard

_TILES = (
    (Risk.HIGH, words.TILE_HIGH),
    (Risk.MEDIUM, words.TILE_MEDIUM),
    (Risk.NONE, words.TILE_NONE),
    (Risk.UNANSWERED, words.TILE_OPEN),
)

_MOST_CARDS = 5
"""A page that tells of more risks is none."""

COLUMNS = (
    (terms.HIGH, Risk.HIGH),
    (terms.MEDIUM, Risk.MEDIUM),
    (terms.NO_RISK, Risk.NONE),
    (terms.OPEN, Risk.UNANSWERED),
    (terms.OUT_OF_SCOPE, Risk.NOT_APPLICABLE),
)
"""Heads of the columns of risks in a table of pillars."""


def build_page(model: ReportModel) -> Page:
    """The page of a review."""
    source = _Source(model)
    delivery, theme = model.delivery, model.edition.theme
    say = model.say
    names = " · ".join(plain(name) for name in (model.client, model.workload) if name)
    made = say(words.made_with(model.app_version, language_of(say).day(model.made_at)))
    return Page(
        model=model,
        names=names,
        headline=plain(delivery.headline),
        summary=plain(delivery.summary),
        draft=say(terms.DRAFT) if model.edition.draft else "",
        facts=tuple(source.facts()),
        tiles=tuple(source.tiles()),
        lenses=tuple(map(source.lens, model.lenses)),
        legend=say(words.legend(plain(model.against.name))) if model.against else "",
        actions=tuple(map(source.action, delivery.first)),
        cards=tuple(map(source.card, delivery.top_risks[:_MOST_CARDS])),
        more_risks=source.more_risks(),
        sections=tuple(source.sections()),
        footer=tuple(text for text in (plain(theme.company), plain(theme.footer), made) if text),
        language=model.language,
        say=say,
    )


@dataclass(frozen=True)
class _Source:
    model: ReportModel

    def facts(self) -> Iterator[tuple[str, str]]:
        model, say = self.model, self.model.say
        for label, value in (
            (words.REVIEW_OWNER, model.review_owner),
            (terms.DATE, model.day),
            (words.LENSES, say(words.SEMICOLON).join(model.delivery.lens_lines)),
            (words.VERSION, model.edition.control.version),
            (terms.CLASSIFICATION, model.edition.theme.classification),
        ):
            if value:
                yield say(label), plain(value)

    def tiles(self) -> Iterator[Tile]:
        then = self.model.against
        for risk, label in _TILES:
            before = self.model.say(terms.before(at_risk(then.counts, risk))) if then else ""
            yield Tile(risk, at_risk(self.model.counts, risk), self.model.say(label), before)

    def lens(self, lens: LensReport) -> LensPart:
        say = self.model.say
        rows = [
            PillarRow(plain(pillar.name), words.score_text(pillar.counts.score, say), pillar.counts)
            for pillar in lens.pillars
        ]
        total = PillarRow(
            say(terms.TOTAL), words.score_text(lens.counts.score, say), lens.counts, is_total=True
        )
        heading = plain(lens.name) if len(self.model.lenses) > 1 else ""
        return LensPart(lens, heading, (*rows, total))

    def action(self, label: str) -> ActionRow:
        say = self.model.say
        action, facts = self._action(label), self.model.delivery.fact(label)
        cleared = {question for question, _ in facts.clears}
        return ActionRow(
            label=label,
            title=plain(action.title),
            text=plain(facts.first_line),
            owner=plain(action.owner) or say(terms.NO_OWNER),
            due=self._day(action.due, overdue=action.overdue),
            overdue=action.overdue,
            effort=self._effort(action, facts),
            clears=tuple(self._rated(facts.clears)),
            works_on=tuple(self._rated(one for one in facts.works_on if one[0] not in cleared)),
        )

    def _action(self, label: str) -> ActionReport:
        return next(action for action in self.model.actions if action.label == label)

    def _day(self, due: str, *, overdue: bool) -> str:
        if not due:
            return self.model.say(terms.NO_DAY)
        return self.model.say(plan_words.overdue(due)) if overdue else due

    def _effort(self, action: ActionReport, facts: ActionFacts) -> str:
        return action.effort if facts.days is not None or facts.size else ""

    def _rated(self, questions: Iterable[tuple[str, Risk]]) -> Iterator[RatedLabel]:
        for label, risk in questions:
            yield RatedLabel(plain(label), risk, self.model.say(words.RISK_WORDS[risk]))

    def card(self, card: RiskCard) -> Card:
        say = self.model.say
        word = say(words.RISK_WORDS[card.risk])
        if card.provisional:
            word = f"{word}, {say(words.PROVISIONAL)}"
        lines = (
            (terms.SEEN, card.seen),
            (terms.MATTERS, (card.matters,)),
            (terms.DO, card.advice),
            (terms.PLANNED, (self._planned(card),)),
            (terms.EVIDENCE, card.evidence),
        )
        told = [(say(heading), tuple(plain(text) for text in texts if text)) for heading, texts in lines]
        return Card(
            title=say(terms.card_title(plain(card.question_label), plain(card.question_title))),
            risk=card.risk,
            word=word,
            pillar=plain(card.pillar),
            lines=tuple((heading, texts) for heading, texts in told if texts),
            link=card.link if card.link and card.link.url else None,
        )

    def more_risks(self) -> str:
        """That there are other questions at risk than those shown; empty where there are none."""
        shown = min(len(self.model.delivery.top_risks), _MOST_CARDS)
        count = self.model.counts.high + self.model.counts.medium
        return self.model.say(terms.shown(shown, count)) if shown < count else ""

    def _planned(self, card: RiskCard) -> str:
        if not card.actions:
            return ""
        say = self.model.say
        owner = plain(card.owner) or say(terms.NO_OWNER)
        due = self._day(card.due, overdue=card.overdue)
        return say(terms.planned(", ".join(card.actions), owner, due))

    def sections(self) -> Iterator[Section]:
        """What stands below the risks, in order."""
        say, delivery = self.model.say, self.model.delivery
        sound = [
            say(terms.sound(self._place(one.pillar, one.lens), len(one.questions), one.practices))
            for one in delivery.strengths
        ]
        yield Section(
            say(terms.STRENGTHS), plain(delivery.strengths_sentence), tuple(sound), say(terms.NO_STRENGTHS)
        )
        if delivery.comparison:
            yield Section(say(terms.MOVED), plain(delivery.comparison.sentence), ())
        yield Section(say(terms.DECISIONS), "", _plain(delivery.decisions_needed), say(terms.NO_DECISIONS))
        decided = [
            say(terms.decision(one.label, plain(one.title), one.kind_words, plain(one.decided)))
            for one in self.model.decisions
        ]
        if decided:
            yield Section(say(terms.DECIDED), "", tuple(decided))
        yield Section(say(terms.NEXT_STEPS), "", _plain(delivery.next_steps), say(terms.NO_STEPS))
        yield Section(say(terms.LIMITS), "", _plain(delivery.limitations))

    def _place(self, pillar: str, lens: str) -> str:
        return plain(f"{pillar} – {lens}" if len(self.model.lenses) > 1 else pillar)


def at_risk(counts: RiskCounts, risk: Risk) -> int:
    """How many questions stand at a risk."""
    return int(getattr(counts, risk.value.lower()))


def lettered(page: Page, row: PillarRow, risk: Risk) -> str:
    """How many questions of a pillar stand at a risk, with the letter of a risk that some do."""
    count = at_risk(row.counts, risk)
    return page.say(terms.lettered(count, RISK_LOOKS[risk].letter)) if count else str(count)


def _plain(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(plain, texts))
