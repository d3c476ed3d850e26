"""The plan: what is worth its effort, and the way there over the next ninety days."""

from __future__ import annotations

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.report import part_words, plan_words, words
from wa_desktop.report.charts.chart_words import QUADRANT_WORDS
from wa_desktop.report.charts.matrix_places import Quadrant, quadrant_of
from wa_desktop.report.charts.roadmap import in_order_of_dates
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ActionReport, QuestionReport, ReportModel
from wa_desktop.report.records_delivery import ActionFacts
from wa_desktop.report.word import charts, colours
from wa_desktop.report.word.actions import cleared, due_cell, title_lines
from wa_desktop.report.word.body import Body, labelled
from wa_desktop.report.word.findings import joined
from wa_desktop.report.word.notes import note
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.tables import Cell, Column, add_table, lines_cell, pill_cell, risk_cell, text_cell
from wa_desktop.report.word.xml import Lines

_PHASE_TINTS = {-1: colours.RED, 30: colours.AMBER, 60: colours.GRAY, 90: colours.GRAY, 0: colours.GRAY}
_MOST_HOLDING = 6


def has_priorities(model: ReportModel) -> bool:
    """Whether anything could come before something else."""
    return bool(model.closest) or any(action.status.is_live for action in model.actions)


def priorities(body: Body) -> None:
    """Add the part: the matrix, the actions by what they bring for their effort, and the questions that need least."""
    live = in_order_of_dates(body.model)
    if not live:
        body.text(Role.BODY, body.say(part_words.NO_PLAN))
    else:
        body.figure(charts.matrix(body), body.say(part_words.MATRIX_FIGURE))
        _by_value(body, live)
    if body.model.closest:
        body.section(body.say(words.CLOSEST))
        columns = [
            Column(body.say(plan_words.RISK), 66.0),
            Column(body.say(words.QUESTION)),
            Column(body.say(words.HELD_BY), 170.0),
        ]
        rows = [_closest(body, question) for question in body.model.closest]
        add_table(body, columns, rows, body.say(words.CLOSEST))


def _by_value(body: Body, live: list[tuple[ActionReport, ActionFacts]]) -> None:
    say, split = body.say, body.model.delivery.effort_split
    groups = list(Quadrant)
    body.section(say(part_words.BY_VALUE))
    columns = [
        Column(say(part_words.GROUP), 78.0),
        Column(say(plan_words.ACTION)),
        Column(say(part_words.IMPACT), 60.0),
        Column(say(plan_words.EFFORT), 62.0),
        Column(say(part_words.LOWERS), 92.0),
    ]
    placed = [
        (groups.index(quadrant_of(facts.days_assumed, facts.impact, split)), action, facts)
        for action, facts in live
    ]
    rows = [
        [
            text_cell(body, say(QUADRANT_WORDS[groups[group]])),
            lines_cell(body, *title_lines(body, action)),
            text_cell(body, say(part_words.IMPACT_WORDS[facts.impact])),
            text_cell(body, _days(body, facts)),
            lines_cell(body, cleared(facts.clears)) if facts.clears else Cell(()),
        ]
        for group, action, facts in sorted(placed, key=lambda each: each[0])
    ]
    add_table(body, columns, rows, say(part_words.BY_VALUE))
    if any(facts.days is None for _, facts in live):
        body.text(Role.SMALL, say(part_words.ASSUMED), Lines(before=6))


def _days(body: Body, facts: ActionFacts) -> str:
    days = language_of(body.model.say).days(facts.days_assumed)
    return days if facts.days is not None else body.say(part_words.assumed(days))


def _closest(body: Body, question: QuestionReport) -> list[Cell]:
    holding = question.holding[:_MOST_HOLDING]
    more = len(question.holding) - len(holding)
    named = ", ".join(holding)
    return [
        risk_cell(body, question.risk),
        lines_cell(body, labelled(question.label, question.title)),
        text_cell(body, body.say(words.list_and_more(named, more)) if more > 0 else named),
    ]


def roadmap(body: Body) -> None:
    """Add the part: the road of the next ninety days, every action with its date, and what was noted on them."""
    model, say = body.model, body.say
    counts = {status: sum(action.status is status for action in model.actions) for status in ActionStatus}
    lines = [say(plan_words.standing(counts))]
    if model.delivery.closing_days > 0:
        lines.append(say(part_words.closing(model.delivery.closing_days)))
    body.text(Role.BODY, " ".join(lines))
    body.figure(charts.roadmap(body), say(part_words.ROADMAP_FIGURE))
    _all_actions(body)
    if len(model.delivery.burn_down) >= 2:
        body.section(say(part_words.BURN_DOWN))
        body.figure(charts.burn_down(body), say(part_words.BURN_FIGURE))
    _notes(body)


def _all_actions(body: Body) -> None:
    say, delivery = body.say, body.model.delivery
    live = [action for action, _ in in_order_of_dates(body.model)]
    rest = [action for action in body.model.actions if not action.status.is_live]
    body.section(say(part_words.ALL_ACTIONS))
    columns = [
        Column(say(part_words.WHEN), 66.0),
        Column(say(plan_words.ACTION)),
        Column(say(plan_words.OWNER), 86.0),
        Column(say(plan_words.DUE), 80.0),
        Column(say(plan_words.EFFORT), 50.0),
        Column(say(plan_words.STATUS), 62.0),
    ]
    rows = []
    for action in (*live, *rest):
        phase = delivery.fact(action.label).phase
        if action.status.is_live:
            when = pill_cell(body, say(part_words.PHASES[phase]), _PHASE_TINTS[phase])
        else:
            when = pill_cell(body, action.status_words, colours.STANDINGS[action.status])
        rows.append(
            [
                when,
                lines_cell(body, *title_lines(body, action)),
                text_cell(body, action.owner),
                due_cell(body, action),
                text_cell(body, action.effort),
                text_cell(body, action.status_words),
            ]
        )
    add_table(body, columns, rows, say(part_words.ALL_ACTIONS))


def _notes(body: Body) -> None:
    """What was noted on actions, and where they are followed elsewhere."""
    told = [action for action in body.model.actions if action.notes.strip() or action.links]
    if not told:
        return
    body.section(body.say(plan_words.NOTES_ON_ACTIONS))
    for action in told:
        body.text(Role.LABEL, labelled(action.label, action.title))
        body.add(*note(body, action.notes))
        if action.links:
            links = joined([[body.link(link)] for link in action.links])
            body.text(Role.SMALL, links)
