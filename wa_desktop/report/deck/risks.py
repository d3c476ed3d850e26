"""The slides of the top risks: one idea each, whose title is the sentence to remember."""

from __future__ import annotations

from wa_desktop.domain.gaps import GapKind
from wa_desktop.report import plan_words, words
from wa_desktop.report.deck import deck_words
from wa_desktop.report.deck.slides import Pair, TopRisk, Words
from wa_desktop.report.deck.telling import headed, line, lines, name, notes, title
from wa_desktop.report.delivery_text import plain, sentences
from wa_desktop.report.delivery_words import labelled, seen
from wa_desktop.report.records import ActionReport, GapReport, QuestionReport, ReportModel
from wa_desktop.report.records_delivery import RiskCard

MOST = 3
"""Risks with a slide of their own; the others stand in the notes of the last one."""

_TITLE = 150
"""Characters of a client's first sentence at most that still make a title."""

_SEEN = 4


def top_risks(model: ReportModel) -> tuple[TopRisk, ...]:
    """The first risks of the delivery, one slide each."""
    cards = model.delivery.top_risks
    made = []
    for number, card in enumerate(cards[:MOST], 1):
        further = cards[MOST:] if number == MOST else ()
        made.append(_slide(model, card, further))
    return tuple(made)


def _slide(model: ReportModel, card: RiskCard, further: tuple[RiskCard, ...]) -> TopRisk:
    say = model.say
    question, gaps = _found(model, card)
    sentence, found = _told(model, card, question, gaps)
    several = len(model.lenses) > 1
    place = say(deck_words.dotted(name(card.pillar), name(card.lens))) if several else name(card.pillar)
    kicker = say(
        deck_words.dotted(say(labelled(name(card.question_label), line(card.question_title, 200))), place)
    )
    facts, alarms = _facts(model, card)
    return TopRisk(
        title=title(model, sentence),
        notes=notes(say, *_notes(model, card, question, further)),
        risk=card.risk,
        badge=say(deck_words.badge(say(words.RISK_WORDS[card.risk]), provisional=card.provisional)),
        kicker=kicker,
        parts=tuple(
            part
            for part in (
                Words(say(deck_words.SEEN), found),
                Words(say(deck_words.MATTERS), lines([card.matters])),
                Words(say(deck_words.ADVICE), lines(card.advice)),
            )
            if part.lines
        ),
        facts=facts,
        alarms=alarms,
        link=card.link,
        link_words=say(deck_words.READ_MORE),
    )


def _found(model: ReportModel, card: RiskCard) -> tuple[QuestionReport | None, tuple[GapReport, ...]]:
    """The question of a card with its gaps."""
    for lens in model.lenses:
        if lens.name != card.lens:
            continue
        for pillar in lens.pillars:
            for question in pillar.questions:
                if question.label == card.question_label and question.title == card.question_title:
                    gaps = (gap for gap in lens.gaps if gap.question_label == question.label)
                    return question, tuple(sorted(gaps, key=lambda gap: not gap.holds))
    return None, ()


def _told(
    model: ReportModel, card: RiskCard, question: QuestionReport | None, gaps: tuple[GapReport, ...]
) -> tuple[str, tuple[str, ...]]:
    """The sentence for the title, and what was seen without it.

    The first sentence of the client's note makes the title, what is missing follows; without a note the gap that
    matters most does.
    """
    say = model.say
    missing = [say(seen(gap.kind, line(gap.practice_title, 200))) for gap in gaps]
    if question is not None and plain(question.notes).strip() and card.seen:
        first, *rest = sentences(card.seen[0])
        if len(first) <= _TITLE:
            return line(first, _TITLE), _cut(model, [" ".join(rest)] if rest else [], missing)
        return _lacking(model, card, gaps), _cut(model, list(card.seen), missing)
    return _lacking(model, card, gaps), _cut(model, [], missing) or lines(card.seen)


def _lacking(model: ReportModel, card: RiskCard, gaps: tuple[GapReport, ...]) -> str:
    if not gaps:
        return model.say(deck_words.at_risk(name(card.question_label), line(card.question_title, 200)))
    first = gaps[0]
    more = sum(gap.kind is GapKind.MISSING for gap in gaps[1:])
    return model.say(deck_words.missing(first.kind, line(first.practice_title, 160), more))


def _cut(model: ReportModel, told: list[str], missing: list[str]) -> tuple[str, ...]:
    room = max(_SEEN - len(told), 0)
    more = len(missing) - room
    shown = missing if more <= 1 else [*missing[:room], model.say(words.and_more(more))]
    return lines([*told, *shown])


def _facts(model: ReportModel, card: RiskCard) -> tuple[tuple[Pair, ...], frozenset[str]]:
    """What is planned against it, by whom and until when; labels of what is not as it should be."""
    say = model.say
    records = {action.label: action for action in model.actions}
    planned = [records[label] for label in card.actions if label in records]
    live = [action for action in planned if action.status.is_live]
    heading = say(plan_words.ACTION)
    if not live:
        told = say(words.SEMICOLON).join(_standing(model, action) for action in planned) or say(
            deck_words.UNPLANNED
        )
        return ((heading, line(told)),), frozenset({heading})
    owner, due = say(plan_words.OWNER), say(plan_words.DUE)
    title_of = say(labelled(live[0].label, line(live[0].title, 200)))
    others = tuple(action.label for action in live[1:])
    first = say(deck_words.with_others(title_of, say(words.SEMICOLON).join(others))) if others else title_of
    day = say(plan_words.overdue(card.due)) if card.overdue else card.due
    alarms = {owner} if not card.owner.strip() else set()
    alarms |= {due} if card.overdue or not card.due else set()
    return (
        (heading, line(first)),
        (owner, name(card.owner) or say(deck_words.NOBODY)),
        (due, line(day) or say(deck_words.NO_DAY)),
        (say(plan_words.EFFORT), line(card.effort) or say(deck_words.NO_EFFORT)),
    ), frozenset(alarms)


def _standing(model: ReportModel, action: ActionReport) -> str:
    """An action that is not live any more, with its status."""
    told = model.say(labelled(action.label, line(action.title, 200)))
    return model.say(deck_words.with_status(told, action.status_words))


def _notes(
    model: ReportModel, card: RiskCard, question: QuestionReport | None, further: tuple[RiskCard, ...]
) -> list[str]:
    say = model.say
    told = [say(labelled(card.question_label, card.question_title))]
    if question is not None and question.because:
        told.append(say(words.rated(say(words.RISK_WORDS[card.risk]), question.because)))
    told += headed(say, say(deck_words.SEEN), card.seen)
    told += headed(say, say(deck_words.MATTERS), (card.matters,))
    told += headed(say, say(deck_words.ADVICE), card.advice)
    told += headed(say, say(deck_words.EVIDENCE), card.evidence)
    if card.link is not None:
        told.append(say(deck_words.pair(say(deck_words.READ_MORE), card.link.url)))
    rest = [
        say(
            deck_words.with_status(
                say(labelled(one.question_label, one.question_title)), say(words.RISK_WORDS[one.risk])
            )
        )
        for one in further
    ]
    return [*told, *headed(say, say(deck_words.FURTHER), rest)]
