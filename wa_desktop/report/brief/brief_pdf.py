"""The executive brief as a PDF: the verdict, the numbers, what to do first, and what has to be decided."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.platypus import Flowable, KeepTogether, Spacer

from wa_desktop.domain.errors import Message
from wa_desktop.report import words
from wa_desktop.report.brief import brief_words as terms
from wa_desktop.report.brief.brief_parts import risk_card
from wa_desktop.report.charts.colours import colours_of
from wa_desktop.report.charts.heat import heat_chart
from wa_desktop.report.pdf_chart import chart_drawing
from wa_desktop.report.pdf_document import sheets_of
from wa_desktop.report.pdf_file import write_pages
from wa_desktop.report.pdf_first import first_table, headed, worst
from wa_desktop.report.pdf_fonts import register
from wa_desktop.report.pdf_lists import bullets
from wa_desktop.report.pdf_look import dressed
from wa_desktop.report.pdf_sheets import set_pages
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import BODY, CAPTION, HEADLINE, LEAD, SMALL, WIDTH, indented
from wa_desktop.report.pdf_summary import glance
from wa_desktop.report.pdf_text import paragraph, paragraphs
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import ReportModel

_CARDS = 3
_SEEN = 2
_LINES = 6
_MAPS = 3
"""Lenses whose questions are drawn: the framework with two others, as most combined reviews are."""
_RADAR_HIGH = 2.55
"""Inches; the table of what to do first is to stand on the first page too."""
_MAP_HIGH = 3.9
"""Inches that the map of all questions of a lens takes at most."""


_MAP_OF = indented(SMALL, 0, spaceAfter=3)


def write_brief(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the brief and return its number of pages; see `write_pages` for what can go wrong."""
    return write_pages(render, model, path, progress, cancelled)


def render(
    model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> tuple[bytes, int]:
    """The whole PDF and its number of pages; ReportCancelledError if `cancelled` says so meanwhile."""
    register()
    with dressed(model.edition.theme):
        story = Story(model)
        _verdict(story)
        story.add(*first_table(story))
        _strengths(story)
        _risks(story)
        _questions(story)
        _list(story, terms.DECISIONS, model.delivery.decisions_needed)
        _list(story, terms.NEXT_STEPS, model.delivery.next_steps)
        _reading(story)
        return set_pages(sheets_of(model, model.say(terms.BRIEF)), story.flowables, progress, cancelled)


def _verdict(story: Story) -> None:
    delivery = story.model.delivery
    story.add(story.heading(delivery.headline, 0, style=HEADLINE))
    if delivery.summary.strip():
        story.add(*paragraphs(delivery.summary, LEAD))
    story.add(*glance(story, _RADAR_HIGH))


def _strengths(story: Story) -> None:
    sentence = story.model.delivery.strengths_sentence
    if sentence:
        story.add(headed(story, story.say(terms.STRENGTHS), [paragraph(sentence, BODY)]))


def _risks(story: Story) -> None:
    cards = worst(story.model.delivery.top_risks, _CARDS)
    if not cards:
        return
    first, *others = [risk_card(story, card, most=_SEEN) for card in cards]
    story.add(headed(story, story.say(terms.TOP_RISKS), first))
    for card in others:
        story.add(KeepTogether(card))


def _questions(story: Story) -> None:
    """The maps of the first lenses below one heading, each kept whole."""
    model = story.model
    drawn = [
        (lens, chart)
        for lens in model.lenses
        if (chart := heat_chart(model, lens, (WIDTH / 72, _MAP_HIGH), colours_of(model.edition.theme)))
    ]
    for number, (lens, chart) in enumerate(drawn[:_MAPS]):
        name = [paragraph(lens.name, _MAP_OF)] if len(model.lenses) > 1 else []
        pieces: list[Flowable] = [*name, chart_drawing(chart), Spacer(1, 6)]
        if number == 0:
            story.add(headed(story, story.say(terms.QUESTIONS_AT_A_GLANCE), pieces))
        else:
            story.add(KeepTogether(pieces))
    if len(drawn) > _MAPS:
        story.add(paragraph(story.say(words.and_more(len(drawn) - _MAPS)), CAPTION))


def _list(story: Story, title: Message, lines: Sequence[str]) -> None:
    if not lines:
        return
    shown = list(lines[:_LINES])
    if len(lines) > _LINES:
        shown.append(story.say(words.and_more(len(lines) - _LINES)))
    first, *others = bullets(shown, BODY)
    story.add(headed(story, story.say(title), [first]), *others)


def _reading(story: Story) -> None:
    """What a risk is and is not, and along which editions of the lenses it was found."""
    lenses = " · ".join(story.model.delivery.lens_lines)
    pieces = [paragraph(story.say(terms.LIMITS), SMALL), paragraph(lenses, SMALL)]
    story.add(headed(story, story.say(terms.READ), pieces))
