"""The slides that close the deck: what changed since the milestone, decisions, and what comes next."""

from __future__ import annotations

from wa_desktop.domain.comparison import Move
from wa_desktop.domain.errors import Message
from wa_desktop.report import plan_words, words
from wa_desktop.report.charts import chart_words
from wa_desktop.report.deck import deck_words
from wa_desktop.report.deck.slides import Change, Decisions, Steps, Words
from wa_desktop.report.deck.telling import headed, line, lines, name, notes, title
from wa_desktop.report.delivery_words import labelled
from wa_desktop.report.records import DecisionReport, ReportModel
from wa_desktop.report.records_delivery import ComparisonReport, MovedQuestion

_Moves = tuple[tuple[Message, tuple[Move, ...]], ...]

_ATTENTION: _Moves = (
    (deck_words.WORSE, (Move.NEW, Move.WORSE)),
    (deck_words.FOUND, (Move.FOUND,)),
    (deck_words.REOPENED, (Move.REOPENED,)),
)
_ACHIEVED: _Moves = (
    (deck_words.CLOSED, (Move.CLOSED,)),
    (deck_words.LOWER, (Move.BETTER,)),
)


def change(model: ReportModel) -> Change | None:
    """Today against the milestone; None without one."""
    found = model.delivery.comparison
    if found is None or not (found.before.total or found.after.total):
        return None
    say = model.say
    risks = tuple(
        risk
        for risk in words.RISK_WORDS
        if chart_words.part(found.before, risk) or chart_words.part(found.after, risk)
    )
    states = (name(found.before_name), name(found.after_name))
    alt = deck_words.bars_of_states(
        states[0],
        chart_words.count_list(found.before, say),
        states[1],
        chart_words.count_list(found.after, say),
    )
    return Change(
        title=title(model, found.sentence),
        notes=notes(say, *_notes(model, found)),
        states=states,
        counts=(found.before, found.after),
        risks=risks,
        series=tuple(say(words.RISK_WORDS[risk]) for risk in risks),
        attention=tuple(_moved(model, found, _ATTENTION)),
        achieved=(*_moved(model, found, _ACHIEVED), *_done(model, found)),
        alt=say(alt),
    )


def decisions(model: ReportModel) -> Decisions | None:
    """What is to be decided and what was; None where there is neither."""
    say, needed, taken = model.say, model.delivery.decisions_needed, model.decisions
    if not needed and not taken:
        return None
    return Decisions(
        title=title(model, *map(say, deck_words.decisions(len(needed), len(taken)))),
        notes=notes(
            say,
            *headed(say, say(deck_words.NEEDED), needed),
            *(text for decision in taken for text in _told(model, decision)),
        ),
        needed=Words(say(deck_words.NEEDED), lines(needed) or (say(deck_words.NO_DECISIONS),)),
        taken=Words(
            say(deck_words.TAKEN),
            lines(_short(model, one) for one in taken) or (say(deck_words.NONE_TAKEN),),
        ),
    )


def steps(model: ReportModel) -> Steps | None:
    """What comes next; None where nothing does."""
    say, delivery = model.say, model.delivery
    found = tuple(step for step in delivery.next_steps if step.strip())
    day = delivery.next_review
    if not found and not day:
        return None
    rest = tuple(step for step in found if step != day) or found
    return Steps(
        title=title(model, day or say(deck_words.steps(len(rest)))),
        notes=notes(say, *found),
        steps=lines(rest),
    )


def _moved(model: ReportModel, found: ComparisonReport, groups: _Moves) -> list[Words]:
    say = model.say
    made = []
    for heading, moves in groups:
        questions = found.moved(*moves)
        if questions:
            text = say(deck_words.counted(say(heading), len(questions)))
            told = (say(labelled(name(one.label), line(one.title, 160))) for one in questions)
            made.append(Words(text, tuple(told)))
    return made


def _done(model: ReportModel, found: ComparisonReport) -> list[Words]:
    if not found.actions_done:
        return []
    heading = deck_words.counted(model.say(deck_words.DONE), len(found.actions_done))
    return [Words(model.say(heading), lines(found.actions_done, 200))]


def _notes(model: ReportModel, found: ComparisonReport) -> list[str]:
    say = model.say
    told = [found.sentence, say(deck_words.between(found.before_day, found.after_day))]
    for heading, moves in (*_ATTENTION, *_ACHIEVED):
        told += headed(say, say(heading), [_move(model, one) for one in found.moved(*moves)])
    told += headed(say, say(deck_words.DONE), found.actions_done)
    return [*told, *found.lens_changes]


def _move(model: ReportModel, one: MovedQuestion) -> str:
    say = model.say
    before, after = (
        say(words.RISK_WORDS[risk]) if risk else say(deck_words.NOT_ASKED) for risk in (one.before, one.after)
    )
    return say(deck_words.moved(say(labelled(one.label, one.title)), before, after))


def _short(model: ReportModel, decision: DecisionReport) -> str:
    """A decision on one line: what, which kind, by whom and when."""
    say = model.say
    told = say(labelled(name(decision.label), line(decision.title, 200)))
    standing = [part for part in (decision.kind_words, decision.decided) if part]
    return say(deck_words.with_status(told, say(chart_words.COMMA).join(standing)))


def _told(model: ReportModel, decision: DecisionReport) -> list[str]:
    say = model.say
    told = [
        (plan_words.DECISION, decision.decision),
        (plan_words.CONTEXT, decision.context),
        (plan_words.RATIONALE, decision.rationale or say(deck_words.NO_REASON)),
        (plan_words.REVISIT, decision.revisit),
    ]
    return [
        _short(model, decision),
        *(say(deck_words.pair(say(label), text)) for label, text in told if text.strip()),
    ]
