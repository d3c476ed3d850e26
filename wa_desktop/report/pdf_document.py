"""The PDF as a document: pages with head and foot, contents, bookmarks, and what it says of itself."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from wa_desktop.report import words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.pdf_cover import cover, draw_cover_foot
from wa_desktop.report.pdf_fonts import REGULAR, register, shortened, width
from wa_desktop.report.pdf_lens import lens_chapter
from wa_desktop.report.pdf_method import METHOD_KEY, method_chapter
from wa_desktop.report.pdf_parts import Heading, Listing, draw_text
from wa_desktop.report.pdf_plan import decisions_chapter, plan_chapter
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import (
    BOTTOM,
    HEIGHT,
    LINE,
    MARGIN,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    WIDTH,
)
from wa_desktop.report.pdf_summary import contents, summary, workload
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.report.records import ReportModel

_PASSES = 2
"""The first gathers the contents' page numbers, the second sets them; contents of many pages need a third."""

_HEAD = PAGE_HEIGHT - 50.0
_FOOT = 38.0
_SMALL = 8.0


def render(
    model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> tuple[bytes, int]:
    """The whole PDF and its number of pages; ReportCancelledError if `cancelled` says so meanwhile."""
    register()
    story = Story(model)
    cover(story)
    contents(story)
    summary(story)
    workload(story)
    for lens in model.lenses:
        lens_chapter(story, lens)
    plan_chapter(story)
    decisions_chapter(story)
    method_chapter(story)
    stream = BytesIO()
    document = _Document(model, stream, _Watch(progress, cancelled, len(story.flowables)))
    document.multiBuild(story.flowables)
    return stream.getvalue(), document.page


class _Watch:
    """Counts what has been set, tells the progress and stops on request."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None, pieces: int) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._expected = max(pieces * _PASSES, 1)
        self._done = 0

    def step(self) -> None:
        """Another piece was set."""
        self._done += 1
        if self._cancelled and self._done % 16 == 0 and self._cancelled():
            raise ReportCancelledError
        if self._progress and self._done % 16 == 0:
            self._progress(min(self._done / self._expected, 0.99))


class _Document(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """Page templates, contents entries and bookmarks."""

    def __init__(self, model: ReportModel, stream: BytesIO, watch: _Watch) -> None:
        super().__init__(
            stream,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=one_line(f"{model.workload} – {model.title}"),
            author="WA Desktop",
            subject=one_line(", ".join(lens.name for lens in model.lenses)),
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
        canvas.saveState()
        draw_cover_foot(canvas, self._model)
        canvas.restoreState()

    def _draw_page(self, canvas: Any, _document: Any) -> None:
        model = self._model
        canvas.saveState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.line(MARGIN, _HEAD - 10, MARGIN + WIDTH, _HEAD - 10)
        canvas.line(MARGIN, _FOOT + 14, MARGIN + WIDTH, _FOOT + 14)
        canvas.setFillColor(MUTED)
        whose = f"{model.client} · {model.workload}" if model.client else model.workload
        draw_text(canvas, shortened(whose, WIDTH * 0.7, _SMALL), (MARGIN, _HEAD), _SMALL)
        _draw_right(canvas, model.title, _HEAD)
        left = model.day
        if self._method_page:
            left = f"{left} · {model.say(words.method_on(self._method_page))}"
        draw_text(canvas, left, (MARGIN, _FOOT), _SMALL)
        _draw_right(canvas, model.say(words.page_of(self.page, max(self._total, self.page))), _FOOT)
        canvas.restoreState()


def _draw_right(canvas: Any, text: str, baseline: float) -> None:
    draw_text(canvas, text, (MARGIN + WIDTH - width(text, _SMALL), baseline), _SMALL)
