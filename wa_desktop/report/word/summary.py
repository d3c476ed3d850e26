"""The executive summary: one sentence, the numbers, the chart, and what to do first."""

from __future__ import annotations

from wa_desktop.report import part_words, plan_words, words
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ActionReport, LensReport
from wa_desktop.report.word import colours
from wa_desktop.report.word.actions import QUIET, cleared, due_cell, title_line
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.charts import radar
from wa_desktop.report.word.numbers import lens_table, pillar_table
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.tables import Cell, Column, add_table, lines_cell, text_cell, tiles
from wa_desktop.report.word.xml import Letters, Lines, line_run, run

_MOST_CHARTS = 4
"""Charts in the summary at most; with more lenses the results show them."""


def summary(body: Body) -> None:
    """Add the summary."""
    delivery = body.model.delivery
    body.text(Role.HEADLINE, delivery.headline)
    if delivery.summary.strip():
        body.text(Role.LEAD, delivery.summary)
    _tiles(body)
    for lens in _drawn(body):
        body.figure(radar(body, lens), radar_caption(body, lens))
    _where(body)
    _first(body)
    if delivery.decisions_needed:
        body.text(Role.LABEL, body.say(part_words.TO_DECIDE), Lines(before=14))
        body.bullets(delivery.decisions_needed)
    if delivery.strengths_sentence.strip():
        body.text(Role.LABEL, body.say(part_words.DONE_WELL), Lines(before=14))
        body.text(Role.BODY, delivery.strengths_sentence)


def _drawn(body: Body) -> tuple[LensReport, ...]:
    lenses = tuple(lens for lens in body.model.lenses if lens.pillars)
    return lenses if len(lenses) <= _MOST_CHARTS else ()


def radar_caption(body: Body, lens: LensReport) -> str:
    """What the chart of a lens's pillars shows."""
    against = body.model.against
    with_before = against is not None and lens.before is not None
    caption = part_words.at_milestone(against.name) if against and with_before else part_words.SCORES
    return captioned(body, body.say(caption), lens)


def captioned(body: Body, caption: str, lens: LensReport) -> str:
    """A caption that names the lens where there are several."""
    return body.say(part_words.of_lens(caption, lens.name)) if len(body.model.lenses) > 1 else caption


def _tiles(body: Body) -> None:
    """Four large numbers side by side, each with its words and what it was."""
    counts, against = body.model.counts, body.model.against
    then = against.counts if against else None
    figures = (
        (counts.high, words.TILE_HIGH, then.high if then else None, colours.RED[0]),
        (counts.medium, words.TILE_MEDIUM, then.medium if then else None, colours.AMBER[0]),
        (counts.none, words.TILE_NONE, then.none if then else None, colours.GREEN[0]),
        (counts.unanswered, words.TILE_OPEN, then.unanswered if then else None, colours.GRAY[0]),
    )
    number = language_of(body.model.say).number
    row = []
    for count, label, before, ink in figures:
        lines = [body.say(label)]
        if before is not None:
            lines.append(body.say(words.tile_before(before)))
        row.append(
            Cell(
                (
                    body.made(Role.TILE_NUMBER, number(count), letters=Letters(color=ink)),
                    body.made(Role.TILE_LABEL, [run("\n".join(lines))]),
                )
            )
        )
    body.add(tiles(body, row, body.say(part_words.QUESTIONS_BY_RISK)))


def _where(body: Body) -> None:
    """Where the risks are: by pillar, or by lens where there are several."""
    lenses = body.model.lenses
    if not any(lens.counts.total for lens in lenses):
        return
    body.text(Role.LABEL, body.say(words.WHERE), Lines(before=14))
    if len(lenses) == 1:
        pillar_table(body, lenses[0], brief=True)
    else:
        lens_table(body)


def _first(body: Body) -> None:
    """What to do first, with who does it until when, and what it brings."""
    delivery = body.model.delivery
    body.text(Role.LABEL, body.say(part_words.DO_FIRST), Lines(before=14))
    actions = {action.label: action for action in body.model.actions}
    first = [actions[label] for label in delivery.first if label in actions]
    if not first:
        body.text(Role.BODY, body.say(part_words.NO_PLAN))
        return
    heads = (
        (plan_words.ACTION, 0),
        (plan_words.OWNER, 80.0),
        (part_words.BY, 66.0),
        (plan_words.EFFORT, 48.0),
        (part_words.LOWERS, 70.0),
    )
    columns = [Column(body.say(head), width) for head, width in heads]
    rows = [_first_row(body, action) for action in first]
    add_table(body, columns, rows, body.say(part_words.DO_FIRST))


def _first_row(body: Body, action: ActionReport) -> list[Cell]:
    fact = body.model.delivery.fact(action.label)
    about = [title_line(action)]
    if fact.first_line:
        about.append([line_run(fact.first_line, QUIET)])
    return [
        lines_cell(body, *about),
        text_cell(body, action.owner),
        due_cell(body, action),
        text_cell(body, action.effort),
        lines_cell(body, cleared(fact.clears)) if fact.clears else Cell(()),
    ]
