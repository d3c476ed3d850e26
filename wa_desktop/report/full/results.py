"""The results at a glance: every pillar in numbers, as bars and question by question."""

from __future__ import annotations

from reportlab.platypus import Flowable

from wa_desktop.domain.editions import Part
from wa_desktop.report import part_words as terms
from wa_desktop.report import words
from wa_desktop.report.charts.heat import heat_chart
from wa_desktop.report.charts.radar import radar_chart
from wa_desktop.report.charts.radar_shape import MOST_AXES
from wa_desktop.report.charts.status import status_chart
from wa_desktop.report.full import full_words
from wa_desktop.report.full.book import Book
from wa_desktop.report.full.movement import movement, trend
from wa_desktop.report.pdf_style import BODY, H3, WIDTH
from wa_desktop.report.pdf_summary import MOST_CHARTS
from wa_desktop.report.pdf_tables import lens_table, name_cell, pillar_table
from wa_desktop.report.pdf_text import paragraph
from wa_desktop.report.records import LensReport

_WIDE = WIDTH / 72
_BEGIN = 480.0
"""Points that the chapter's beginning wants with a table and a chart."""
_HIGHEST = 8.4
"""Inches that a chart takes at most, so that its caption stands on the same page."""


def results(book: Book) -> None:
    """Add the part."""
    lenses = book.model.lenses
    book.add(book.chapter(Part.RESULTS, apart=False, room=_BEGIN))
    if len(lenses) > 1:
        book.table(book.heading(book.say(words.LENSES), 1), lens_table(book, lenses, WIDTH))
    for lens in lenses:
        _lens(book, lens, alone=len(lenses) == 1)
    movement(book)
    trend(book)


def _lens(book: Book, lens: LensReport, *, alone: bool) -> None:
    title = book.say(words.RESULTS) if alone else lens.name
    if not lens.pillars:
        book.add(book.heading(title, 1), paragraph(book.say(full_words.NO_PILLARS), BODY))
        return
    book.table(book.heading(title, 1), pillar_table(book, lens, WIDTH))
    if len(book.model.lenses) > MOST_CHARTS or not book.has(Part.SUMMARY):
        _scores(book, lens)
    bars = status_chart(book.model, lens, (_WIDE, _HIGHEST), book.colours)
    book.gap()
    book.figure(bars, _named(book, book.say(terms.STATUS_BARS), lens))
    fields = heat_chart(book.model, lens, (_WIDE, _HIGHEST), book.colours)
    heading = _heading(book, book.say(full_words.EVERY_QUESTION), alone=alone) if fields else []
    book.figure(fields, _named(book, book.say(terms.HEAT_MAP), lens), heading)


def _heading(book: Book, title: str, *, alone: bool) -> list[Flowable]:
    return [book.heading(title, 1) if alone else paragraph(title, H3)]


def _scores(book: Book, lens: LensReport) -> None:
    """The pillars' scores, where the summary does not show them."""
    count, against = len(lens.pillars), book.model.against
    size = (_WIDE, min(0.4 * count, _HIGHEST) if count > MOST_AXES else 3.2)
    chart = radar_chart(book.model, lens, size, book.colours)
    title = book.say(words.pillars_then(against.name) if against else words.PILLARS_TODAY)
    legend = book.say(words.legend(against.name)) if against else ""
    book.figure(chart, _named(book, title, lens), legend=legend)


def _named(book: Book, title: str, lens: LensReport) -> str:
    """A caption that says which lens, where there are several."""
    if len(book.model.lenses) == 1:
        return title
    return book.say(terms.of_lens(title, name_cell(lens.name)))
