"""The slides of the improvement plan: effort and impact, the road of 90 days, owners and dates."""

from __future__ import annotations

from wa_desktop.domain.plan import Impact
from wa_desktop.report import plan_words
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.matrix_places import Quadrant, quadrant_of
from wa_desktop.report.charts.roadmap import in_order_of_dates
from wa_desktop.report.deck import deck_words
from wa_desktop.report.deck.slides import Card, Column, Dot, Matrix, OwnerRow, Owners, Road
from wa_desktop.report.deck.telling import line, name, notes, title
from wa_desktop.report.delivery_words import labelled
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ActionReport, ReportModel
from wa_desktop.report.records_delivery import ActionFacts

Pair = tuple[ActionReport, ActionFacts]

_TITLE = 160
_SOON = (30, 60, 90)


def matrix(model: ReportModel) -> Matrix | None:
    """The live actions by effort and impact; None without one."""
    pairs = in_order_of_dates(model)
    if not pairs:
        return None
    say, split = model.say, model.delivery.effort_split
    first = model.delivery.first
    dots = [_dot(model, pair) for pair in pairs]
    dots.sort(key=lambda dot: (not dot.first, _rank(first, dot.label), -dot.impact.rank, dot.days))
    wins = sum(quadrant_of(dot.days, dot.impact, split) is Quadrant.QUICK_WINS for dot in dots)
    return Matrix(
        title=title(model, say(deck_words.quick_wins(wins, len(dots)))),
        notes=notes(say, *(_effect(model, dot) for dot in dots)),
        dots=tuple(dots),
        split=split,
        impacts=tuple(say(word) for word in chart_words.IMPACT_WORDS.values()),
        quadrants=tuple(say(word) for word in chart_words.QUADRANT_WORDS.values()),
        axes=(say(chart_words.EFFORT), say(chart_words.IMPACT)),
        series=(say(chart_words.FIRST), say(chart_words.OTHERS)),
        assumed=say(chart_words.ASSUMED),
        alt=chart_words.matrix([(dot.label, dot.days, dot.impact) for dot in dots], split, say),
    )


def road(model: ReportModel) -> Road | None:
    """The live actions by when they are due; None without one."""
    pairs = in_order_of_dates(model)
    if not pairs:
        return None
    say = model.say
    soon = sum(fact.phase in _SOON for _, fact in pairs)
    late = sum(fact.phase == -1 for _, fact in pairs)
    if late == len(pairs):
        sentences = [deck_words.all_overdue(late)]
    else:
        sentences = [one for one in (deck_words.due_soon(soon, len(pairs)), deck_words.overdue(late)) if one]
    columns = tuple(
        Column(
            say(word),
            tuple(_card(model, pair) for pair in pairs if pair[1].phase == phase),
            alarm=phase == -1,
        )
        for phase, word in chart_words.PHASE_WORDS.items()
    )
    return Road(
        title=title(model, *map(say, sentences)),
        notes=notes(say, *(_told(model, pair) for pair in pairs)),
        columns=tuple(one for one in columns if one.cards or not one.alarm),
        nothing=say(deck_words.NOTHING_HERE),
    )


def owners(model: ReportModel) -> Owners | None:
    """The live actions with who does them until when; None without one."""
    pairs = in_order_of_dates(model)
    if not pairs:
        return None
    say = model.say
    heads = (
        "",
        say(plan_words.ACTION),
        say(plan_words.RISK),
        say(plan_words.OWNER),
        say(plan_words.DUE),
        say(plan_words.EFFORT),
        say(plan_words.STATUS),
    )
    complete = sum(bool(report.owner.strip()) and fact.due is not None for report, fact in pairs)
    return Owners(
        title=title(model, say(deck_words.owned(complete, len(pairs)))),
        notes=notes(say, *(_told(model, pair) for pair in pairs)),
        heads=heads,
        rows=tuple(_row(model, pair) for pair in pairs),
        alt=say(deck_words.table_of_actions(len(pairs))),
    )


def _rank(first: tuple[str, ...], label: str) -> int:
    return first.index(label) if label in first else len(first)


def _dot(model: ReportModel, pair: Pair) -> Dot:
    report, fact = pair
    return Dot(
        label=name(fact.label),
        title=line(report.title, _TITLE),
        days=fact.days_assumed,
        effort=line(report.effort) or model.say(deck_words.assumed(fact.days_assumed)),
        impact=fact.impact,
        first=fact.label in model.delivery.first,
        assumed=fact.days is None and not report.effort,
    )


def _effect(model: ReportModel, dot: Dot) -> str:
    """An action of the matrix in words."""
    say = model.say
    impact = say(chart_words.IMPACT_WORDS[Impact(dot.impact)])
    return say(deck_words.effect(say(labelled(dot.label, dot.title)), impact, dot.effort))


def _due(model: ReportModel, pair: Pair, *, short: bool = True) -> str:
    report, fact = pair
    if fact.due is None:
        return model.say(deck_words.NO_DAY)
    day = language_of(model.say).short_day(fact.due) if short else line(report.due)
    return model.say(plan_words.overdue(day)) if report.overdue else day


def _owner(model: ReportModel, report: ActionReport) -> str:
    return name(report.owner) or model.say(deck_words.NOBODY)


def _card(model: ReportModel, pair: Pair) -> Card:
    report, fact = pair
    return Card(
        label=name(report.label),
        title=line(report.title, _TITLE),
        line=model.say(deck_words.dotted(_owner(model, report), _due(model, pair))),
        risk=report.risk,
        alarm=report.overdue or fact.due is None or not report.owner.strip(),
    )


def _row(model: ReportModel, pair: Pair) -> OwnerRow:
    report, fact = pair
    return OwnerRow(
        label=name(report.label),
        title=line(report.title, _TITLE),
        risk=report.risk,
        owner=_owner(model, report),
        has_owner=bool(report.owner.strip()),
        due=_due(model, pair),
        due_alarm=report.overdue or fact.due is None,
        effort=line(report.effort, 60) or model.say(deck_words.NO_EFFORT),
        status=line(report.status_words, 60),
    )


def _told(model: ReportModel, pair: Pair) -> str:
    """An action in the notes, with its first line."""
    report, fact = pair
    say = model.say
    told = say(
        deck_words.with_status(
            say(labelled(report.label, report.title)),
            say(deck_words.dotted(_owner(model, report), _due(model, pair, short=False))),
        )
    )
    return say(deck_words.pair(told, fact.first_line)) if fact.first_line else told
