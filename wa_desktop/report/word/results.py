"""The results at a glance: numbers and charts per pillar, what has changed since the milestone, and the trend."""

from __future__ import annotations

from wa_desktop.report import part_words, words
from wa_desktop.report.language import language_of
from wa_desktop.report.word import charts
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.changes import changes
from wa_desktop.report.word.numbers import COUNT, SCORE, lens_table, pillar_table
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.summary import captioned
from wa_desktop.report.word.tables import Column, add_table, text_cell


def results(body: Body) -> None:
    """Add the part."""
    lenses, say = body.model.lenses, body.say
    if len(lenses) > 1:
        body.section(say(words.LENSES))
        lens_table(body)
    for lens in lenses:
        body.section(lens.name if len(lenses) > 1 else say(part_words.PILLAR_NUMBERS))
        if not lens.pillars:
            body.text(Role.BODY, say(part_words.NOTHING))
            continue
        pillar_table(body, lens)
        body.figure(charts.status(body, lens), captioned(body, say(part_words.STATUS_BARS), lens))
        body.figure(charts.heat(body, lens), captioned(body, say(part_words.HEAT_MAP), lens))
    changes(body)
    _trend(body)


def _trend(body: Body) -> None:
    """The review state by state, as a chart and in numbers; nothing with one state."""
    points = body.model.delivery.trend
    if len(points) < 2:
        return
    say, number = body.say, language_of(body.model.say).number
    body.section(say(part_words.TREND))
    heads = (words.HIGH, words.MEDIUM, words.NONE, words.OPEN)
    columns = [
        Column(say(part_words.STATE)),
        Column(say(words.DATE), 110.0),
        *(Column(say(head), COUNT, "center") for head in heads),
        Column(say(words.SCORE), SCORE, "center"),
    ]
    rows = [
        [
            text_cell(body, point.name),
            text_cell(body, point.day),
            *(
                text_cell(body, number(count), align="center")
                for count in (
                    point.counts.high,
                    point.counts.medium,
                    point.counts.none,
                    point.counts.unanswered,
                )
            ),
            text_cell(body, words.score_text(point.score, body.say), align="center"),
        ]
        for point in points
    ]
    add_table(body, columns, rows, say(part_words.STATES))
    body.figure(charts.trend(body), say(part_words.TREND_FIGURE))
