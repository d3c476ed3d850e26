"""The top risks as cards: what was seen, why it matters, what to do, who does it, and where to read on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wa_desktop.report import part_words, plan_words, words
from wa_desktop.report.records_delivery import RiskCard
from wa_desktop.report.word import colours
from wa_desktop.report.word.body import QUIET, Body
from wa_desktop.report.word.styles import FIELD, Role
from wa_desktop.report.word.tables import risk_pill
from wa_desktop.report.word.xml import PLAIN, Element, Letters, Lines, line_run, run, shown_run

_WHOLE = 3_000
"""Characters up to which a card stays on one page."""

_SMALL = Letters(size=8.5)
"""For addresses, which cannot be broken."""


def top_risks(body: Body) -> None:
    """Add the part."""
    for risk, cards in groupby(body.model.delivery.top_risks, key=lambda card: card.risk):
        body.section(body.say(part_words.RISK_GROUPS[risk]))
        for card in cards:
            _card(body, card)


def _card(body: Body, card: RiskCard) -> None:
    fields = [(label, runs) for label, runs in _fields(body, card) if runs]
    letters = sum(len(text) for _, runs in fields for run in runs for text in run.itertext())
    whole = letters <= _WHOLE
    body.subsection(card.question_label, card.question_title, Lines(above=colours.STRONG_LINE, before=16))
    where = f"{card.pillar} – {card.lens}" if len(body.model.lenses) > 1 else card.pillar
    mark = risk_pill(body, card.risk, provisional=card.provisional)
    body.text(Role.SMALL, [mark, shown_run("\u2002"), line_run(where)], Lines(keep_next=True, after=5))
    for number, (label, runs) in enumerate(fields, 1):
        keep = Lines(keep_next=whole and number < len(fields), keep_lines=whole)
        if label == body.say(part_words.ADVICE) and len(card.advice) > 1:
            _steps(body, label, card.advice, keep)
        else:
            body.fact(label, runs, keep)


def _fields(body: Body, card: RiskCard) -> Iterator[tuple[str, list[Element]]]:
    say = body.say
    yield say(part_words.SEEN), _lines(card.seen)
    yield say(part_words.MATTERS), _lines((card.matters,))
    yield say(part_words.ADVICE), _lines(card.advice)
    titles = {action.label: action.title for action in body.model.actions}
    planned = [f"{label} {titles.get(label, '')}" for label in card.actions]
    yield say(part_words.PLANNED), _lines(planned or (say(part_words.NO_PLAN),))
    if card.actions:
        yield say(plan_words.OWNER), _lines((card.owner,))
        due = say(plan_words.overdue(card.due)) if card.overdue else card.due
        alarm = Letters(color=colours.ALARM) if card.overdue else PLAIN
        yield say(plan_words.DUE), [line_run(due, alarm)] if due else []
    yield say(words.EFFORT), _lines((card.effort,))
    yield say(part_words.EVIDENCE), _lines(card.evidence)
    yield say(part_words.REFERENCE), [body.link(card.link, _SMALL)] if card.link else []


def _steps(body: Body, label: str, steps: Sequence[str], keep: Lines) -> None:
    """Several steps below each other, numbered, the first one beside the label."""
    head = [line_run(label, QUIET), shown_run("\t")]
    for number, step in enumerate(steps, 1):
        hanging = FIELD + _NUMBER if number == 1 else _NUMBER
        lines = replace(
            keep, left=FIELD + _NUMBER, hanging=hanging, after=1, tabs=(("left", FIELD),) if head else ()
        )
        body.text(Role.FACT, [*head, shown_run(f"{number}.\t"), run(step.strip())], lines)
        head = []


_NUMBER = 14.0
"""Points that belong to the number of a step."""


def _lines(texts: Sequence[str]) -> list[Element]:
    """Texts below each other; none where all are empty."""
    said = [text.strip() for text in texts if text.strip()]
    return [run("\n".join(said))] if said else []
