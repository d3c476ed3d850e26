"""Hands over a portfolio report as a PDF: pages with head and foot, contents, bookmarks; written whole or not at all."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.report import portfolio_words as terms
from wa_desktop.report import words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.pdf_check import count_pages
from wa_desktop.report.pdf_fonts import REGULAR, register, shortened, width
from wa_desktop.report.pdf_parts import Heading, Listing, draw_text
from wa_desktop.report.pdf_style import (
    BOTTOM,
    HEIGHT,
    LINE,
    MARGIN,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SMALL,
    WIDTH,
)
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
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.system.atomic import write_whole

MOST_MAPS = 8
"""Lenses with a heat map in the PDF at most; the workbook has all."""

_PASSES = 2
_HEAD = PAGE_HEIGHT - 50.0
_FOOT = 38.0
_SMALL = 8.0


def write_portfolio_pdf(
    model: PortfolioReport,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the report as a PDF and return its number of pages.

    `progress` is told the share done, 0 to 1. When `cancelled` says so, ReportCancelledError is raised and nothing
    is written. KnownError if the file could not be written or read back; an older file then stays. May run in any
    thread.
    """
    data, pages = render_portfolio(model, progress, cancelled)
    write_whole(path, lambda partial: _write(partial, data), lambda partial: _read_back(partial, data, pages))
    if progress:
        progress(1.0)
    return pages


def render_portfolio(
    model: PortfolioReport, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> tuple[bytes, int]:
    """The whole PDF and its number of pages; ReportCancelledError if `cancelled` says so meanwhile."""
    register()
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
    stream = BytesIO()
    document = _Document(model, stream, _Watch(progress, cancelled, len(story.flowables)))
    document.multiBuild(story.flowables)
    return stream.getvalue(), document.page


def _write(partial: Path, data: bytes) -> None:
    partial.write_bytes(data)


def _read_back(partial: Path, data: bytes, pages: int) -> None:
    written = partial.read_bytes()
    if written != data or count_pages(written) != pages:
        raise DamagedError(
            message("The PDF could not be read back after writing. Try again, or choose another folder.")
        )


class _Watch:
    """Counts what has been set, tells the progress and stops on request."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None, pieces: int) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._expected = max(pieces * _PASSES, 1)
        self._done = 0

    def step(self) -> None:
        """Another piece was set."""
        self._done += 1
        self.look()
        if self._progress:
            self._progress(min(self._done / self._expected, 0.99))

    def look(self) -> None:
        """Stop if that is wanted."""
        if self._cancelled and self._cancelled():
            raise ReportCancelledError


class _Document(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """Page templates, contents entries and bookmarks."""

    def __init__(self, model: PortfolioReport, stream: BytesIO, watch: _Watch) -> None:
        super().__init__(
            stream,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=one_line(_whose(model)),
            author="WA Desktop",
            subject=one_line(", ".join(lens.name for lens in model.maps)),
            creator=f"WA Desktop {model.app_version}",
            lang=model.language,
            displayDocTitle=True,
            initialFontName=REGULAR,
            initialFontSize=9,
        )
        self._model, self._watch = model, watch
        self._total = 0
        self._seen = 0
        self._method_page = 0
        frame = Frame(
            MARGIN, BOTTOM, WIDTH, HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
        )
        self.addPageTemplates(
            [
                PageTemplate("cover", frame, onPage=self._draw_cover),
                PageTemplate("body", frame, onPage=self._draw_page),
            ]
        )

    def beforeDocument(self) -> None:
        """The template's own: another pass begins; how many pages the last one had is the total."""
        self._total, self._seen = self._seen, 0
        self.canv.showOutline()

    def afterPage(self) -> None:
        """The template's own."""
        self._seen = self.page
        self._watch.look()

    def afterFlowable(self, flowable: Flowable) -> None:
        """The template's own: list a heading where it was set."""
        self._watch.step()
        if isinstance(flowable, Heading) and flowable.listing:
            self._list(flowable.listing, flowable.top)

    def _list(self, listing: Listing, top: float) -> None:
        self.canv.bookmarkPage(listing.key, fit="XYZ", left=0, top=top + 6, zoom=0)
        self.canv.addOutlineEntry(listing.bookmark, listing.key, listing.depth, closed=listing.depth > 0)
        self.notify("TOCEntry", (listing.depth, listing.contents, self.page, listing.key))
        if listing.key == METHOD_KEY:
            self._method_page = self.page

    def _draw_cover(self, canvas: Any, _document: Any) -> None:
        model = self._model
        canvas.saveState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.line(MARGIN, 62, MARGIN + WIDTH, 62)
        canvas.setFillColor(MUTED)
        text = model.say(words.made_with(model.app_version, model.day))
        draw_text(canvas, shortened(text, WIDTH, _SMALL), (MARGIN, 46), _SMALL)
        canvas.restoreState()

    def _draw_page(self, canvas: Any, _document: Any) -> None:
        model = self._model
        canvas.saveState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.line(MARGIN, _HEAD - 10, MARGIN + WIDTH, _HEAD - 10)
        canvas.line(MARGIN, _FOOT + 14, MARGIN + WIDTH, _FOOT + 14)
        canvas.setFillColor(MUTED)
        draw_text(canvas, shortened(_whose(model), WIDTH * 0.75, _SMALL), (MARGIN, _HEAD), _SMALL)
        _draw_right(canvas, model.day, _HEAD)
        left = model.say(terms.counted_on(self._method_page)) if self._method_page else model.day
        draw_text(canvas, left, (MARGIN, _FOOT), _SMALL)
        _draw_right(canvas, model.say(words.page_of(self.page, max(self._total, self.page))), _FOOT)
        canvas.restoreState()


def _whose(model: PortfolioReport) -> str:
    return f"{model.client} · {model.title}" if model.client else model.title


def _draw_right(canvas: Any, text: str, baseline: float) -> None:
    draw_text(canvas, text, (MARGIN + WIDTH - width(text, _SMALL), baseline), _SMALL)
