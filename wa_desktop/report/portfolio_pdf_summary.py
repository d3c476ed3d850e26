"""The first two pages of a portfolio's PDF: the cover with its contents, and the page everybody reads."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import (
    Flowable,
    HRFlowable,
    NextPageTemplate,
    PageBreak,
    Spacer,
)

from wa_desktop.domain.lens import Risk
from wa_desktop.report import portfolio_words as terms
from wa_desktop.report import words
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_parts import Marked, Tile, Tiles, columns, grid
from wa_desktop.report.pdf_style import (
    AMBER_LARGE,
    CAPTION,
    CELL,
    CONTENTS,
    COVER_KIND,
    COVER_LEAD,
    COVER_LONG_TITLE,
    COVER_TITLE,
    GREY,
    H3,
    HEADLINE,
    INK,
    LEAD,
    RED,
    SMALL,
    TEXT,
    WIDTH,
)
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_tagged import Contents
from wa_desktop.report.pdf_text import paragraph
from wa_desktop.report.portfolio_pdf_pages import name_with_client, named_practice, share_bar
from wa_desktop.report.portfolio_pdf_parts import PortfolioStory, TrendChart, count_cell
from wa_desktop.report.portfolio_records import LensMap

_LONG_TITLE = 48
"""Characters from which a title is set smaller."""
_LONGEST = 400
_LABELS = 110.0
_MOST_PILLARS = 8
"""Pillars that have room beside the trend."""
_WORST = 5
_COMMON = 4
_SHORT_NAME = 70
"""Characters of a name on the page that must remain one."""
_WORST_SHARE = 0.55
"""Of the width, for the worst workloads; the most common gaps stand beside them."""


def cover(story: PortfolioStory) -> None:
    """Add the cover: what it is about, when, and where in it what stands."""
    model = story.model
    title = name_cell(model.client or model.title, _LONGEST)
    kind = model.title if model.client else story.say(terms.REVIEWS)
    extent = [terms.workloads_count(len(model.workloads))]
    if _named_clients(story) > 0:
        extent.append(terms.clients_count(_named_clients(story)))
    story.add(
        Spacer(1, 110),
        HRFlowable(width=36, thickness=3, color=look().accent, hAlign="LEFT", spaceAfter=18, lineCap="round"),
        paragraph(name_cell(kind, _LONGEST), COVER_KIND),
        paragraph(title, COVER_LONG_TITLE if len(title) > _LONG_TITLE else COVER_TITLE),
        paragraph(" · ".join(story.say(part) for part in extent), COVER_LEAD),
        Spacer(1, 34),
        Marked(paragraph(model.day, TEXT), story.say(terms.DATE), _LABELS, after=5),
    )
    for lens in model.maps[:_MOST_PILLARS]:
        story.add(Marked(paragraph(name_cell(lens.name), TEXT), story.say(terms.LENS), _LABELS, after=5))
    if len(model.maps) > _MOST_PILLARS:
        more = story.say(words.and_more(len(model.maps) - _MOST_PILLARS))
        story.add(Marked(paragraph(more, TEXT), story.say(terms.LENS), _LABELS, after=5))
    story.add(Spacer(1, 34), paragraph(story.say(words.CONTENTS), H3), Contents(CONTENTS))
    story.add(NextPageTemplate("body"), PageBreak())


def _named_clients(story: PortfolioStory) -> int:
    nameless = any(not line.client for line in story.model.workloads)
    return len(story.model.clients) - nameless


def summary(story: PortfolioStory) -> None:
    """Add the page everybody reads."""
    model = story.model
    story.add(story.heading(story.say(terms.SUMMARY), style=SMALL), paragraph(model.headline, HEADLINE))
    if model.summary:
        story.add(paragraph(" ".join(model.summary), LEAD))
    story.add(_tiles(story))
    over_time = [paragraph(story.say(terms.RISKS_OVER_TIME), H3), Spacer(1, 4), *_trend(story)]
    lens = model.maps[0] if model.maps else None
    if lens and 0 < len(lens.pillars) <= _MOST_PILLARS:
        story.add(columns(over_time, _by_pillar(story, lens), share=_WORST_SHARE), Spacer(1, 10))
    else:
        story.add(*over_time)
    blocks = [block for block in (_worst(story), _most_common(story)) if block]
    if len(blocks) > 1:
        story.add(columns(blocks[0], blocks[1], share=_WORST_SHARE))
    else:
        story.add(*(piece for block in blocks for piece in block))


def _tiles(story: PortfolioStory) -> Tiles:
    model = story.model
    figures: tuple[tuple[int, Any, Any], ...] = (
        (len(model.workloads), terms.TILE_WORKLOADS, INK),
        (model.counts.high, terms.TILE_HIGH, RED),
        (model.counts.medium, terms.TILE_MEDIUM, AMBER_LARGE),
        (len(model.overdue), terms.TILE_OVERDUE, RED if model.overdue else GREY),
    )
    return Tiles(
        [Tile(story.language.number(count), story.say(label), "", colour) for count, label, colour in figures]
    )


def _trend(story: PortfolioStory) -> list[Flowable]:
    trend = story.model.trend
    chart = TrendChart(
        trend,
        (story.say(terms.HIGH), story.say(terms.MEDIUM)),
        story.language,
        title=story.say(terms.RISKS_OVER_TIME),
        gap=18,
    )
    note = [] if len(trend) > 1 else [paragraph(story.say(terms.NO_TREND), CAPTION)]
    return [chart, *note]


def _by_pillar(story: PortfolioStory, lens: LensMap) -> list[Flowable]:
    title = story.say(terms.BY_PILLAR)
    if len(story.model.maps) > 1:
        title = f"{title} · {name_cell(lens.name, 40)}"
    head = [story.say(word) for word in (terms.PILLAR, terms.HIGH, terms.MEDIUM)]
    rows = [
        [
            paragraph(name_cell(pillar.title, 60), CELL),
            count_cell(story, pillar.counts.high, Risk.HIGH),
            count_cell(story, pillar.counts.medium, Risk.MEDIUM),
        ]
        for pillar in lens.pillars
    ]
    wide = WIDTH * (1 - _WORST_SHARE)
    return [paragraph(title, H3), grid([head, *rows], [wide - 88, 44, 44])]


def _worst(story: PortfolioStory) -> list[Flowable]:
    """The workloads with the most risk; nothing where there is one workload or no risk."""
    model = story.model
    worst = [line for line in model.workloads[:_WORST] if line.counts.high or line.counts.medium]
    if len(model.workloads) < 2 or not worst:
        return []
    head = [story.say(word) for word in (terms.WORKLOAD, terms.HIGH, terms.MEDIUM)]
    rows = [
        [
            name_with_client(line, _SHORT_NAME),
            count_cell(story, line.counts.high, Risk.HIGH),
            count_cell(story, line.counts.medium, Risk.MEDIUM),
        ]
        for line in worst
    ]
    wide = WIDTH * _WORST_SHARE - 18
    return [paragraph(story.say(terms.WORST), H3), grid([head, *rows], [wide - 88, 44, 44])]


def _most_common(story: PortfolioStory) -> list[Flowable]:
    """The gaps that most workloads share; nothing where none is shared."""
    gaps = [gap for gap in story.model.gaps[:_COMMON] if gap.workloads > 1]
    if not gaps:
        return []
    rows = [[[named_practice(gap, TEXT, 110), share_bar(story, gap)]] for gap in gaps]
    head = [story.say(terms.PRACTICE)]
    table = grid([head, *rows], [WIDTH * (1 - _WORST_SHARE)])
    return [paragraph(story.say(terms.MOST_COMMON), H3), table]
