"""The comparison report as a PDF: the sentence to remember, both states in numbers, and what became of which question."""

from __future__ import annotations

from pathlib import Path

from reportlab.platypus import Flowable, KeepTogether, Spacer

from wa_desktop.domain.errors import InvalidError, Message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report import words
from wa_desktop.report.charts.burn_down import burn_down_chart
from wa_desktop.report.charts.chart import Chart
from wa_desktop.report.charts.colours import colours_of
from wa_desktop.report.charts.slope import slope_chart
from wa_desktop.report.charts.trend import trend_chart
from wa_desktop.report.comparison import comparison_words as terms
from wa_desktop.report.pdf_chart import chart_drawing
from wa_desktop.report.pdf_document import sheets_of
from wa_desktop.report.pdf_file import write_pages
from wa_desktop.report.pdf_fonts import register
from wa_desktop.report.pdf_lists import bullets
from wa_desktop.report.pdf_look import dressed
from wa_desktop.report.pdf_parts import Pill, PillCell, Tile, Tiles, grid, room_for
from wa_desktop.report.pdf_sheets import set_pages
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import (
    AMBER_LARGE,
    BODY,
    CELL,
    CELL_CENTRED,
    GREEN,
    GREY,
    H2,
    HEADLINE,
    RED,
    RISK_COLOURS,
    SMALL,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import labelled, paragraph
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import ReportModel
from wa_desktop.report.records_delivery import ComparisonReport, MovedQuestion

_RISK = 66.0
_MOVED = 62.0
_BEGUN = 150.0
"""Points that a table wants below its heading, or both go to the next page."""
_OVER_TABLE = indented(H2, 0, keepWithNext=0)
_SCORE = 46.0
_MOST_ANSWERS = 6
_SIZE = (WIDTH / 72, 2.75)
"""Of a chart, in inches."""

_COUNTS = ((Risk.HIGH, "high"), (Risk.MEDIUM, "medium"), (Risk.NONE, "none"), (Risk.UNANSWERED, "unanswered"))


def write_comparison(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the comparison and return its number of pages; see `write_pages` for what can go wrong."""
    return write_pages(render, model, path, progress, cancelled)


def render(
    model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> tuple[bytes, int]:
    """The whole PDF and its number of pages.

    ReportCancelledError if `cancelled` says so meanwhile; InvalidError where the model has nothing to compare with.
    """
    compared = model.delivery.comparison
    if compared is None:
        raise InvalidError(terms.NOTHING_TO_COMPARE)
    register()
    with dressed(model.edition.theme):
        story = Story(model)
        _verdict(story, compared)
        _pillars(story, compared)
        _chart(story, terms.SCORES, slope_chart(model, _SIZE, colours_of(model.edition.theme)))
        _moves(story, compared)
        _work(story, compared)
        _chart(story, terms.TREND, trend_chart(model, _SIZE, colours_of(model.edition.theme)))
        _chart(story, terms.BURN_DOWN, burn_down_chart(model, _SIZE, colours_of(model.edition.theme)))
        return set_pages(sheets_of(model, model.say(terms.COMPARISON)), story.flowables, progress, cancelled)


def _verdict(story: Story, compared: ComparisonReport) -> None:
    period = terms.period(compared.before_name, compared.before_day, compared.after_name, compared.after_day)
    story.add(
        story.heading(compared.sentence, 0, style=HEADLINE),
        paragraph(story.say(period), BODY),
        Spacer(1, 6),
        _tiles(story, compared.before, compared.after),
    )


def _tiles(story: Story, before: RiskCounts, after: RiskCounts) -> Tiles:
    figures = (
        (after.high, before.high, words.TILE_HIGH, RED),
        (after.medium, before.medium, words.TILE_MEDIUM, AMBER_LARGE),
        (after.none, before.none, words.TILE_NONE, GREEN),
        (after.unanswered, before.unanswered, words.TILE_OPEN, GREY),
    )
    return Tiles(
        [
            Tile(story.language.number(now), story.say(label), story.say(words.tile_before(then)), colour)
            for now, then, label, colour in figures
        ]
    )


def _pillars(story: Story, compared: ComparisonReport) -> None:
    """Per pillar the counts of both states side by side; a number that moved stands out by its letter."""
    heads = [words.HIGH, words.MEDIUM, words.NONE, words.OPEN]
    names = [story.say(terms.PILLAR), story.say(words.SCORE_BEFORE), story.say(words.SCORE)]
    names += [story.say(one) for one in heads]
    several = len({pillar.lens for pillar in compared.pillars}) > 1
    rows = []
    for pillar in compared.pillars:
        name = f"{pillar.name} – {pillar.lens}" if several else pillar.name
        rows.append(
            [
                paragraph(name_cell(name), CELL),
                _score(story, pillar.before),
                _score(story, pillar.after),
                *(_then_now(story, pillar.before, pillar.after, field, risk) for risk, field in _COUNTS),
            ]
        )
    widths = [WIDTH - 2 * _SCORE - 4 * _MOVED, _SCORE, _SCORE, *[_MOVED] * 4]
    title = story.heading(story.say(terms.HELD_AGAINST), 1, style=H2)
    story.add(KeepTogether([title, grid([names, *rows], widths)]) if rows else Spacer(1, 1))


def _score(story: Story, counts: RiskCounts | None) -> Flowable:
    return paragraph(words.score_text(counts.score if counts else None, story.say), CELL_CENTRED)


def _then_now(
    story: Story, before: RiskCounts | None, after: RiskCounts | None, field: str, risk: Risk
) -> Flowable:
    """The number now, with the one then where it is another."""
    then = getattr(before, field) if before else None
    now = getattr(after, field) if after else None
    if now is None or then is None or now == then:
        shown = now if now is not None else then
        return PillCell(story.count_pill(shown or 0, risk))
    letter = words.RISK_LETTERS.get(risk, "")
    number = story.language.number
    return PillCell(Pill(f"{number(then)} → {number(now)} {letter}".rstrip(), RISK_COLOURS[risk]))


def _moves(story: Story, compared: ComparisonReport) -> None:
    if not compared.moves:
        story.add(paragraph(story.say(terms.NOTHING_MOVED), BODY))
    for move, title in terms.MOVES.items():
        moved = compared.moved(move)
        if not moved:
            continue
        head = [story.say(terms.QUESTION), story.say(terms.THEN), story.say(terms.NOW)]
        rows = [[_question(story, one), _risk(story, one.before), _risk(story, one.after)] for one in moved]
        table = grid([head, *rows], [WIDTH - 2 * _RISK, _RISK, _RISK])
        story.add(room_for(_BEGUN), story.heading(story.say(title), 1, style=_OVER_TABLE), table)


def _question(story: Story, one: MovedQuestion) -> list[Flowable]:
    """The question, and the answers in it that changed."""
    found: list[Flowable] = [labelled(name_cell(one.label, 24), name_cell(one.title), CELL)]
    for label, title, before, after in one.practices[:_MOST_ANSWERS]:
        line = terms.answer_moved(name_cell(label, 24), name_cell(title, 100), before, after)
        found.append(paragraph(story.say(line), SMALL))
    more = len(one.practices) - _MOST_ANSWERS
    return [*found, paragraph(story.say(terms.and_more_answers(more)), SMALL)] if more > 0 else found


def _risk(story: Story, risk: Risk | None) -> Flowable:
    return PillCell(story.risk_pill(risk), gap=4) if risk else paragraph("–", CELL_CENTRED)


def _work(story: Story, compared: ComparisonReport) -> None:
    heading = story.heading(story.say(terms.DONE), 1, style=H2)
    done = bullets(compared.actions_done, BODY) or [paragraph(story.say(terms.NO_DONE), BODY)]
    story.add(KeepTogether([heading, done[0]]), *done[1:])
    if compared.lens_changes:
        lenses = story.heading(story.say(terms.LENSES), 1, style=H2)
        first, *others = bullets(compared.lens_changes, BODY)
        story.add(KeepTogether([lenses, first]), *others)


def _chart(story: Story, title: Message, chart: Chart | None) -> None:
    if chart:
        heading = story.heading(story.say(title), 1, style=H2)
        story.add(KeepTogether([heading, chart_drawing(chart), Spacer(1, 6)]))
