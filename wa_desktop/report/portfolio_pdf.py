"""Hands over a portfolio report as a PDF: pages with head and foot, contents, bookmarks; written whole or not at all."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from wa_desktop.domain.editions import OURS, Theme
from wa_desktop.report import portfolio_words as terms
from wa_desktop.report import words
from wa_desktop.report.pdf_cover import draw_made_with
from wa_desktop.report.pdf_file import write_pages
from wa_desktop.report.pdf_fonts import register
from wa_desktop.report.pdf_letterhead import Letterhead, draw_cover_logo
from wa_desktop.report.pdf_look import dressed
from wa_desktop.report.pdf_sheets import Sheets, set_pages
from wa_desktop.report.pdf_style import SMALL
from wa_desktop.report.pdf_text import paragraph
from wa_desktop.report.portfolio_pdf_pages import (
    METHOD_KEY,
    clients_chapter,
    coverage_chapter,
    gaps_chapter,
    map_chapter,
    method_chapter,
    overdue_chapter,
    trend_chapter,
)
from wa_desktop.report.portfolio_pdf_parts import PortfolioStory
from wa_desktop.report.portfolio_pdf_summary import cover, summary
from wa_desktop.report.portfolio_records import PortfolioReport
from wa_desktop.report.progress import Cancelled, Progress

MOST_MAPS = 8
"""Lenses with a heat map in the PDF at most; the workbook has all."""


def write_portfolio_pdf(
    model: PortfolioReport,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    theme: Theme = OURS,
) -> int:
    """Write the report in a consultancy's look and return its number of pages; see `write_pages` for what can go wrong."""
    return write_pages(partial(render_portfolio, theme=theme), model, path, progress, cancelled)


def render_portfolio(
    model: PortfolioReport,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    theme: Theme = OURS,
) -> tuple[bytes, int]:
    """The whole PDF and its number of pages; ReportCancelledError if `cancelled` says so meanwhile."""
    register()
    with dressed(theme):
        story = PortfolioStory(model)
        cover(story)
        summary(story)
        for lens in model.maps[:MOST_MAPS]:
            map_chapter(story, lens)
        if len(model.maps) > MOST_MAPS:
            story.add(paragraph(story.say(terms.maps_cut(len(model.maps) - MOST_MAPS)), SMALL))
        gaps_chapter(story)
        clients_chapter(story)
        trend_chapter(story)
        coverage_chapter(story)
        overdue_chapter(story)
        method_chapter(story)
        return set_pages(_sheets(model, theme), story.flowables, progress, cancelled)


def _sheets(model: PortfolioReport, theme: Theme) -> Sheets:
    whose = f"{model.client} · {model.title}" if model.client else model.title
    foot = theme.footer or " · ".join(part for part in (theme.company, theme.classification) if part)

    def letterhead(page: int) -> Letterhead:
        said = model.say(terms.counted_on(page)) if page else model.day
        return Letterhead(whose, model.day, foot or said, said if foot else "")

    def draw_cover(canvas: Any) -> None:
        draw_cover_logo(canvas)
        draw_made_with(canvas, model.say(words.made_with(model.app_version, model.day)))

    return Sheets(
        title=whose,
        subject=", ".join(lens.name for lens in model.maps),
        author=theme.company or "WA Desktop",
        creator=f"WA Desktop {model.app_version}",
        language=model.language,
        say=model.say,
        letterhead=letterhead,
        cover=draw_cover,
        pointed_at=METHOD_KEY,
    )
