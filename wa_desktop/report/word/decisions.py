"""What was decided not to do: accepted risks, what does not apply, and the decisions with their reasons."""

from __future__ import annotations

from wa_desktop.domain.decisions import DecisionKind
from wa_desktop.report import part_words, plan_words, words
from wa_desktop.report.records import AcceptedReport, DecisionReport, ReportModel
from wa_desktop.report.records_delivery import NotApplicableReport
from wa_desktop.report.word import colours
from wa_desktop.report.word.actions import QUIET
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.notes import note
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.tables import Cell, Column, add_table, lines_cell, pill, risk_cell, text_cell
from wa_desktop.report.word.xml import Lines, line_run, shown_run


def has_accepted(model: ReportModel) -> bool:
    """Whether anything was accepted, decided or left out."""
    return bool(
        any(lens.accepted for lens in model.lenses) or model.decisions or model.delivery.not_applicable
    )


def accepted(body: Body) -> None:
    """Add the part."""
    _accepted(body)
    _exclusions(body)
    body.section(body.say(part_words.DECISIONS))
    if not body.model.decisions:
        body.text(Role.BODY, body.say(part_words.NO_DECISIONS))
    for decision in body.model.decisions:
        _decision(body, decision)


def _accepted(body: Body) -> None:
    say = body.say
    found = [each for lens in body.model.lenses for each in lens.accepted]
    body.section(say(plan_words.ACCEPTED_GAPS))
    if not found:
        body.text(Role.BODY, say(part_words.NO_ACCEPTED))
        return
    body.text(Role.BODY, say(plan_words.ACCEPTED_TEXT))
    columns = [
        Column(say(plan_words.RISK), 62.0),
        Column(say(plan_words.PRACTICE)),
        Column(say(plan_words.ACCEPTED_UNTIL), 92.0),
        Column(say(plan_words.ACCEPTED_BY), 118.0),
    ]
    add_table(body, columns, [_accepted_row(body, each) for each in found], say(plan_words.ACCEPTED_GAPS))


def _accepted_row(body: Body, each: AcceptedReport) -> list[Cell]:
    where = " · ".join((each.pillar, each.question_label, each.practice_label))
    return [
        risk_cell(body, each.risk),
        lines_cell(body, [line_run(each.practice_title)], [line_run(where, QUIET)]),
        text_cell(body, each.until),
        text_cell(body, each.by),
    ]


def _exclusions(body: Body) -> None:
    say = body.say
    found = body.model.delivery.not_applicable
    body.section(say(part_words.EXCLUSIONS))
    if not found:
        body.text(Role.BODY, say(part_words.NO_EXCLUSIONS))
        return
    columns = [
        Column(say(words.QUESTION), 0),
        Column(say(part_words.REASON), 104.0),
        Column(say(words.NOTES), 190.0),
    ]
    add_table(body, columns, [_exclusion(body, each) for each in found], say(part_words.EXCLUSIONS))


def _exclusion(body: Body, each: NotApplicableReport) -> list[Cell]:
    where = " · ".join(part for part in (each.pillar, each.label) if part)
    return [
        lines_cell(body, [line_run(each.title)], [line_run(where, QUIET)]),
        text_cell(body, each.reason),
        Cell(tuple(note(body, each.note, Role.CELL))),
    ]


def _decision(body: Body, decision: DecisionReport) -> None:
    accepts = decision.kind is DecisionKind.ACCEPTED_RISK
    mark = pill(decision.kind_words, colours.AMBER if accepts else colours.GRAY)
    body.subsection(
        decision.label,
        decision.title,
        Lines(above=colours.LINE, before=14),
        shown_run("\u2002"),
        mark,
    )
    revisit = body.say(plan_words.ended_on(decision.revisit)) if decision.has_passed else decision.revisit
    options = "\n".join(f"{number}. {option}" for number, option in enumerate(decision.options, 1))
    fields = [
        (plan_words.CONTEXT, decision.context),
        (plan_words.OPTIONS, options),
        (plan_words.DECISION, decision.decision),
        (plan_words.RATIONALE, decision.rationale),
        (plan_words.GAINS, ", ".join(decision.gains)),
        (plan_words.PAYS, ", ".join(decision.pays)),
        (plan_words.DECIDED, decision.decided),
        (plan_words.ACCEPTED_UNTIL if accepts else plan_words.REVISIT, revisit),
        (plan_words.CONCERNS, "\n".join(decision.concerns)),
    ]
    told = [(label, text.strip("\n")) for label, text in fields if text.strip()]
    for number, (label, text) in enumerate(told, 1):
        body.fact(body.say(label), text, Lines(keep_next=number < len(told) and len(text) < _SHORT))


_SHORT = 800
"""Characters up to which a text of a decision stays with the next one."""
