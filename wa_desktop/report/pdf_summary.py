"""What several documents show of a review: contents, the numbers at a glance, and what was reviewed."""

from __future__ import annotations

from reportlab.platypus import Flowable, PageBreak, Spacer

from wa_desktop.report import words
from wa_desktop.report.charts.colours import colours_of
from wa_desktop.report.charts.radar import radar_chart
from wa_desktop.report.charts.radar_shape import MOST_AXES
from wa_desktop.report.pdf_chart import chart_drawing
from wa_desktop.report.pdf_parts import Marked, Tile, Tiles, beside, columns
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import (
    AMBER_LARGE,
    CONTENTS,
    GREEN,
    GREY,
    H1,
    H3,
    RED,
    SMALL,
    TEXT,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_tables import lens_table, name_cell, pillar_table
from wa_desktop.report.pdf_tagged import Contents, Paragraph, layout
from wa_desktop.report.pdf_text import linked, paragraph, paragraphs
from wa_desktop.report.records import Fact, LensReport

_LABELS = 118.0
_BESIDE = indented(H3, 0, rightIndent=12)
MOST_CHARTS = 4
"""Charts on the summary pages at most; with more lenses each chapter shows its own."""

_SIDE_BY_SIDE = 12
"""Pillars up to which the chart and the table stand side by side."""

_SHORT_NAME = 48
"""Characters of a pillar's name that a narrow table still shows well."""


def contents(story: Story) -> None:
    """Add the table of contents."""
    story.add(paragraph(story.say(words.CONTENTS), H1), Contents(CONTENTS), PageBreak())


def glance(story: Story, high: float = 2.95) -> list[Flowable]:
    """The counts as tiles, and where the risks are: the radar beside the pillars of the only lens, or all lenses.

    A single radar is so many inches high.
    """
    lenses = story.model.lenses
    below: list[Flowable] = []
    if len(lenses) == 1:
        below = _overview(story, lenses[0], high) if lenses[0].pillars else []
    elif lenses:
        below = _lenses(story)
    return [_tiles(story), *below]


def _overview(story: Story, lens: LensReport, high: float) -> list[Flowable]:
    """The chart of the only lens beside its counts per pillar."""
    title, where = paragraph(_chart_title(story), _BESIDE), paragraph(story.say(words.WHERE), H3)
    if not _fit_side_by_side(lens):
        return [
            title,
            lens_chart(story, lens),
            *_legend(story),
            where,
            pillar_table(story, lens, WIDTH, brief=True),
        ]
    wide = WIDTH * 0.46
    left = [title, Spacer(1, 4), _chart(story, lens, ((wide - 12) / 72, high)), *_legend(story)]
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
    chart = radar_chart(story.model, lens, size, colours_of(story.model.edition.theme))
    return chart_drawing(chart) if chart else Spacer(1, 1)


def _chart_title(story: Story) -> str:
    against = story.model.against
    return story.say(words.pillars_then(against.name) if against else words.PILLARS_TODAY)


def _legend(story: Story) -> list[Flowable]:
    against = story.model.against
    legend = story.say(words.legend(against.name)) if against else ""
    return story.below_figure(_chart_title(story), legend)


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
        abreast = 3 if len(drawn) == 3 else 2
        for row in (drawn[:abreast], drawn[abreast:]):
            blocks = [_captioned(story, lens, WIDTH / abreast) for lens in row]
            if blocks:
                blocks += [[]] * (abreast - len(blocks))
                pieces.append(layout([blocks], [WIDTH / abreast] * abreast))
        pieces += _legend(story)
    return pieces


def _captioned(story: Story, lens: LensReport, wide: float) -> list[Flowable]:
    drawing = _chart(story, lens, ((wide - 14) / 72, 2.35))
    return [paragraph(name_cell(lens.name), SMALL), Spacer(1, 3), drawing, Spacer(1, 6)]


def facts(story: Story) -> list[Flowable]:
    """The workload's own description, a line per field that was filled in."""
    return [piece for fact in story.model.facts for piece in _fact(fact)]


def _fact(fact: Fact) -> list[Flowable]:
    """A line of the workload's description; a long one flows on beside its label."""
    if fact.link:
        return [Marked(Paragraph(linked(fact.link), TEXT), fact.label, _LABELS, after=5)]
    return beside(fact.label, paragraphs(fact.value, TEXT), _LABELS)
