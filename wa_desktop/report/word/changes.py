"""What has changed since the milestone that a report compares with: scores, questions, actions and lenses."""

from __future__ import annotations

from wa_desktop.domain.comparison import Move
from wa_desktop.domain.lens import Risk
from wa_desktop.report import part_words
from wa_desktop.report.records_delivery import MovedQuestion
from wa_desktop.report.word import charts, colours
from wa_desktop.report.word.actions import QUIET
from wa_desktop.report.word.body import Body, labelled
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.tables import Cell, Column, add_table, lines_cell, pill_cell, risk_cell, text_cell
from wa_desktop.report.word.xml import Lines, line_run, shown_run

_TINTS = {
    Move.CLOSED: colours.GREEN,
    Move.BETTER: colours.GREEN,
    Move.CLEARED: colours.GREEN,
    Move.NEW: colours.RED,
    Move.WORSE: colours.RED,
    Move.FOUND: colours.AMBER,
    Move.REOPENED: colours.GRAY,
    Move.ONLY_AFTER: colours.GRAY,
    Move.ONLY_BEFORE: colours.GRAY,
    Move.UNCHANGED: colours.GRAY,
}


def changes(body: Body) -> None:
    """Add the section; nothing without a milestone to compare with."""
    comparison, say = body.model.delivery.comparison, body.say
    if comparison is None:
        return
    body.section(say(part_words.CHANGES))
    if comparison.sentence.strip():
        body.text(Role.BODY, comparison.sentence)
    body.figure(charts.slopes(body), say(part_words.SCORES_MOVED))
    if comparison.moves:
        columns = [
            Column(say(part_words.CHANGE_OF), 72.0),
            Column(say(part_words.QUESTION)),
            Column(say(part_words.BEFORE), 56.0),
            Column(say(part_words.NOW), 56.0),
        ]
        rows = [_row(body, moved) for moved in comparison.moves]
        add_table(body, columns, rows, say(part_words.MOVED))
    else:
        body.text(Role.BODY, say(part_words.NO_MOVES))
    for label, lines in (
        (part_words.DONE_SINCE, comparison.actions_done),
        (part_words.LENS_CHANGES, comparison.lens_changes),
    ):
        if lines:
            body.text(Role.LABEL, say(label), Lines(before=12))
            body.bullets(lines)


def _row(body: Body, moved: MovedQuestion) -> list[Cell]:
    where = f"{moved.pillar} – {moved.lens}" if len(body.model.lenses) > 1 else moved.pillar
    return [
        pill_cell(body, body.say(part_words.MOVES[moved.move]), _TINTS[moved.move]),
        lines_cell(body, [*labelled(moved.label, moved.title), shown_run("\u2002"), line_run(where, QUIET)]),
        _risk(body, moved.before),
        _risk(body, moved.after),
    ]


def _risk(body: Body, risk: Risk | None) -> Cell:
    return risk_cell(body, risk) if risk else text_cell(body, body.say(part_words.NOT_ASKED))
