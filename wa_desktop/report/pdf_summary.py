"""The pages everybody reads: contents, executive summary, and what was reviewed."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Spacer, TableStyle
from reportlab.platypus.tableofcontents import TableOfContents

from wa_desktop.report import words
from wa_desktop.report.charts import MOST_AXES, ChartColours, radar_figure
from wa_desktop.report.pdf_chart import chart_drawing
from wa_desktop.report.pdf_fonts import MEDIUM
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import Marked, PillCell, Tile, Tiles, beside, columns, grid
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import (
    AMBER_LARGE,
    BODY,
    CAPTION,
    CELL,
    CELL_STRONG,
    CONTENTS,
    GREEN,
    GREY,
    H1,
    H2,
    H3,
    HEADLINE,
    LEAD,
    NOTE,
    RED,
    SMALL,
    TEXT,
    WIDTH,
)
from wa_desktop.report.pdf_tables import lens_table, name_cell, pillar_table
from wa_desktop.report.pdf_text import labelled, linked, paragraph, paragraphs
from wa_desktop.report.records import Fact, LensReport, QuestionReport

_LABELS = 118.0
MOST_CHARTS = 4
"""Charts on the summary pages at most; with more lenses each chapter shows its own."""

_SIDE_BY_SIDE = 12
"""Pillars up to which the chart and the table stand side by side."""

_SHORT_NAME = 48
"""Characters of a pillar's name that a narrow table still shows well."""


def contents(story: Story) -> None:
    """Add the table of contents."""
    table = TableOfContents(
        levelStyles=list(CONTENTS),
        dotsMinLevel=-1,
        rightColumnWidth=40,
        tableStyle=TableStyle(
            [
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
                ("FONT", (0, 0), (-1, -1), MEDIUM, 8),
            ]
        ),
    )
    story.add(paragraph(story.say(words.CONTENTS), H1), table, PageBreak())


def summary(story: Story) -> None:
    """Add the executive summary: the headline, the counts, the radar and where the risks are."""
    model = story.model
    story.add(story.heading(story.say(words.SUMMARY), 0, style=SMALL), paragraph(model.headline, HEADLINE))
    if model.summary:
        story.add(paragraph(" ".join(model.summary), LEAD))
    story.add(_tiles(story))
    if len(model.lenses) == 1:
        story.add(*(_overview(story, model.lenses[0]) if model.lenses[0].pillars else ()))
    elif model.lenses:
        story.add(*_lenses(story))
    if model.closest:
        story.add(*_closest(story))


def _overview(story: Story, lens: LensReport) -> list[Flowable]:
    """The chart of the only lens beside its counts per pillar."""
    title, where = paragraph(_chart_title(story), H3), paragraph(story.say(words.WHERE), H3)
    if not _fit_side_by_side(lens):
        return [
            title,
            lens_chart(story, lens),
            *_legend(story),
            where,
            pillar_table(story, lens, WIDTH, brief=True),
        ]
    wide = WIDTH * 0.46
    left = [title, Spacer(1, 4), _chart(story, lens, ((wide - 12) / 72, 2.95)), *_legend(story)]
    return [columns(left, [where, pillar_table(story, lens, WIDTH - wide, brief=True)]), Spacer(1, 8)]


def _fit_side_by_side(lens: LensReport) -> bool:
    return len(lens.pillars) <= _SIDE_BY_SIDE and all(
        len(pillar.name) <= _SHORT_NAME for pillar in lens.pillars
    )


def lens_chart(story: Story, lens: LensReport) -> Flowable:
    """The chart of a lens over the whole width of the page; higher for many bars."""
    count = len(lens.pillars)
    return _chart(story, lens, (WIDTH / 72, min(0.4 * count, 9.0) if count > MOST_AXES else 3.4))


def _chart(story: Story, lens: LensReport, size: tuple[float, float]) -> Flowable:
    """The chart of a lens's pillars, today and at the milestone; `size` in inches."""
    before = [pillar.before.score if pillar.before else None for pillar in lens.pillars]
    figure = radar_figure(
        [pillar.name for pillar in lens.pillars],
        [pillar.counts.score for pillar in lens.pillars],
        before if story.model.against and lens.before else None,
        ChartColours(),
        size=size,
        font_size=8.2,
        with_scores=True,
        no_score=story.say(words.NO_SCORE),
    )
    return chart_drawing(figure)


def _chart_title(story: Story) -> str:
    against = story.model.against
    return story.say(words.pillars_then(against.name) if against else words.PILLARS_TODAY)


def _legend(story: Story) -> list[Flowable]:
    against = story.model.against
    return [paragraph(story.say(words.legend(against.name)), CAPTION)] if against else []


def _tiles(story: Story) -> Tiles:
    counts, against = story.model.counts, story.model.against
    then = against.counts if against else None
    figures = [
        (counts.high, words.TILE_HIGH, then.high if then else None, RED),
        (counts.medium, words.TILE_MEDIUM, then.medium if then else None, AMBER_LARGE),
        (counts.none, words.TILE_NONE, then.none if then else None, GREEN),
        (counts.unanswered, words.TILE_OPEN, then.unanswered if then else None, GREY),
    ]
    return Tiles(
        [
            Tile(
                str(figure),
                story.say(label),
                "" if before is None else story.say(words.tile_before(before)),
                colour,
            )
            for figure, label, before, colour in figures
        ]
    )


def _lenses(story: Story) -> list[Flowable]:
    model = story.model
    pieces: list[Flowable] = [paragraph(story.say(words.LENSES), H3), lens_table(story, model.lenses, WIDTH)]
    drawn = [lens for lens in model.lenses if 0 < len(lens.pillars) <= _SIDE_BY_SIDE]
    if len(model.lenses) <= MOST_CHARTS and drawn:
        pieces.append(paragraph(_chart_title(story), H3))
        for pair in (drawn[:2], drawn[2:]):
            blocks = [_captioned(story, lens) for lens in pair]
            if blocks:
                pieces.append(columns(blocks[0], blocks[1] if len(blocks) > 1 else [], share=0.5))
        pieces += _legend(story)
    return pieces


def _captioned(story: Story, lens: LensReport) -> list[Flowable]:
    drawing = _chart(story, lens, ((WIDTH / 2 - 14) / 72, 2.35))
    return [paragraph(name_cell(lens.name), SMALL), Spacer(1, 3), drawing, Spacer(1, 6)]


def _closest(story: Story) -> list[Flowable]:
    head = ["", story.say(words.QUESTION), story.say(words.HELD_BY)]
    rows = [
        [
            PillCell(story.risk_pill(question.risk)),
            labelled(name_cell(question.label), name_cell(question.title), CELL),
            paragraph(_held_by(story, question), CELL_STRONG),
        ]
        for question in story.model.closest
    ]
    table = grid([head, *rows], [58, WIDTH - 58 - 150, 150], centred_from=9)
    return [KeepTogether([paragraph(story.say(words.CLOSEST), H3), table])]


def _held_by(story: Story, question: QuestionReport) -> str:
    shown: Sequence[str] = [name_cell(label, 40) for label in question.holding[:4]]
    listed = ", ".join(shown)
    more = len(question.holding) - len(shown)
    return story.say(words.list_and_more(listed, more)) if more else listed


def workload(story: Story) -> None:
    """Add what is known of the workload, its notes and its milestones."""
    model = story.model
    story.add(PageBreak(), story.heading(story.say(words.WORKLOAD), 0))
    for fact in model.facts:
        story.add(*_fact(fact))
    if model.notes.strip():
        story.add(paragraph(story.say(words.NOTES), H2), *note(model.notes, NOTE))
    if model.milestones:
        story.add(paragraph(story.say(words.MILESTONES), H2))
        story.add(*[paragraph(line, BODY) for line in model.milestones])


def _fact(fact: Fact) -> list[Flowable]:
    """A line of the workload's description; a long one flows on beside its label."""
    if fact.link:
        return [Marked(Paragraph(linked(fact.link), TEXT), fact.label, _LABELS, after=5)]
    return beside(fact.label, paragraphs(fact.value, TEXT), _LABELS)
