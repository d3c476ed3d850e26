"""Any of our PDFs as a document: pages with head and foot, contents, bookmarks, structure, and what it says of itself.

It is set twice: the first pass finds out on which page everything stands and draws as little as it can, the second one
is the document. Only where a page's number itself moved something another pass follows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate, Table

from wa_desktop.domain.errors import Message
from wa_desktop.report import words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.pdf_fonts import base, register
from wa_desktop.report.pdf_letterhead import Letterhead, draw_draft, draw_letterhead
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_parts import Heading, Listing
from wa_desktop.report.pdf_places import Places
from wa_desktop.report.pdf_style import BOTTOM, WIDTH
from wa_desktop.report.pdf_tagged import Contents, DataTable
from wa_desktop.report.pdf_tagged_canvas import RoughCanvas, TaggedCanvas
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.report.words import Say

_PASSES = 2
_MOST_PASSES = 6
"""A page's number may push something to the next page and so change itself; in the end that is not worth a pass."""
_START = "start"
"""The key of the first page, where a document without headings has its only bookmark."""
_LOOKS = 16
"""So many pieces are set between two looks at whether it was cancelled."""


@dataclass(frozen=True)
class Sheets:
    """A document's own words. `letterhead` may say on which page a listed heading of the key `pointed_at` stands.

    `cover` draws what stands on a first page that is a cover; without it the first page is like all others.
    """

    title: str
    subject: str
    author: str
    creator: str
    language: str
    say: Say
    letterhead: Callable[[int], Letterhead]
    """Asked with the page of the heading `pointed_at`; 0 while that is not known."""
    cover: Callable[[Any], None] | None = None
    pointed_at: str = ""
    places: Places = field(default_factory=Places)
    """Filled while the document is set; the same that its flowables refer to."""


def set_pages(
    sheets: Sheets,
    flowables: list[Flowable],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[bytes, int]:
    """The whole PDF and its number of pages; ReportCancelledError if `cancelled` says so meanwhile.

    The list is empty afterwards: a long document's pieces are let go before it is written. With a cover they go over to
    the template "body" themselves.
    """
    register()
    stream = BytesIO()
    listings = list(_listings(flowables))
    watch = _Watch(progress, cancelled, len(flowables))
    document = _Document(sheets, stream, watch, headings=any(one.bookmark for one in listings))
    for piece in flowables:
        if isinstance(piece, Contents):
            piece.expect(
                (one.depth, one.contents, one.key)
                for one in listings
                if one.contents and one.of == piece.kind
            )
    document.set(flowables)
    return stream.getvalue(), document.page


def _listings(flowables: Iterable[Any]) -> Iterator[Listing]:
    """What will be listed, in the order of reading."""
    for piece in flowables:
        if isinstance(piece, Heading):
            if piece.listing:
                yield piece.listing
        elif isinstance(piece, KeepTogether):
            yield from _listings(piece._content)  # noqa: SLF001 - there is no other way to it
        elif isinstance(piece, Table) and not isinstance(piece, DataTable):
            yield from (
                found
                for row in piece._cellvalues  # noqa: SLF001 - the same
                for cell in row
                for found in _listings(cell if isinstance(cell, list | tuple) else [cell])
            )
        else:
            yield from _listings(getattr(piece, "inner", ()))


class _Watch:
    """Counts what has been set, tells the progress and stops on request."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None, pieces: int) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._expected = max(pieces * _PASSES, 1)
        self._done = 0

    def step(self) -> None:
        """Another piece was set."""
        self._done += 1
        if self._done % _LOOKS:
            return
        self.look()
        if self._progress:
            self._progress(min(self._done / self._expected, 0.99))

    def look(self) -> None:
        """Stop if that is wanted."""
        if self._cancelled and self._cancelled():
            raise ReportCancelledError


class _Document(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """Page templates, contents entries and bookmarks."""

    def __init__(self, sheets: Sheets, stream: BytesIO, watch: _Watch, *, headings: bool) -> None:
        super().__init__(
            stream,
            pagesize=look().page,
            title=one_line(sheets.title),
            author=one_line(sheets.author),
            subject=one_line(sheets.subject),
            creator=sheets.creator,
            lang=sheets.language,
            displayDocTitle=True,
            initialFontName=base("regular"),
            initialFontSize=9,
        )
        self._sheets, self._watch, self._headings = sheets, watch, headings
        self._passes = 0
        self._total = self._seen = 0
        self._pages: dict[str, int] = {}
        self._titles: dict[str, str] = {}
        self._outline = -1
        frame = Frame(
            look().left,
            BOTTOM,
            WIDTH,
            look().height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        body = PageTemplate("body", frame, onPage=self._draw_page)
        cover = PageTemplate("cover", frame, onPage=self._draw_cover)
        self.addPageTemplates([cover, body] if sheets.cover else [body])

    def set(self, story: list[Flowable]) -> None:
        """Set the story, which is empty afterwards."""
        self._story = story
        self.multiBuild(story, canvasmaker=self.canvas)

    def canvas(self, *args: Any, **more: Any) -> TaggedCanvas:
        """What the next pass is drawn on."""
        return TaggedCanvas(*args, **more) if self._passes else RoughCanvas(*args, **more)

    def beforeDocument(self) -> None:
        """The template's own: another pass begins; what the last one found is known now."""
        self._passes += 1
        self._total, self._seen = self._seen, 0
        places = self._sheets.places
        places.pages, places.titles = self._pages, self._titles
        self._pages, self._titles, self._outline = {}, {}, -1
        self.canv.titles = places.titles
        self.canv.showOutline()

    def _allSatisfied(self) -> bool:
        """The template's own: whether all that was named stands where it was said to."""
        as_said = self._pages == self._sheets.places.pages and self._seen == self._total
        satisfied = self._passes >= _PASSES and (as_said or self._passes >= _MOST_PASSES)
        if satisfied:
            self._story.clear()
            self._indexingFlowables.clear()
        return satisfied

    def afterPage(self) -> None:
        """The template's own."""
        if self.page == 1 and not self._headings:
            self.canv.bookmarkPage(_START)
            self.canv.addOutlineEntry(one_line(self._sheets.title), _START, 0)
        self._seen = self.page
        self._watch.look()

    def afterFlowable(self, _flowable: Flowable) -> None:
        """The template's own."""
        self._watch.step()

    def put_on_lists(self, listing: Listing, top: float) -> None:
        """Called by headings as they are drawn."""
        self._pages[listing.key] = self.page
        self._titles[listing.key] = listing.title or listing.bookmark
        self.canv.bookmarkPage(listing.key, fit="XYZ", left=0, top=top + 6, zoom=0)
        if listing.bookmark:
            self._outline = min(listing.depth, self._outline + 1)
            self.canv.addOutlineEntry(listing.bookmark, listing.key, self._outline, closed=self._outline > 0)
        if listing.contents:
            self.notify(listing.of, (listing.depth, listing.contents, self.page, listing.key))

    def _draw_cover(self, canvas: Any, _document: Any) -> None:
        draw_draft(canvas, self._texts().draft)
        if self._sheets.cover:
            self._sheets.cover(canvas)

    def _draw_page(self, canvas: Any, _document: Any) -> None:
        texts = self._texts()
        draw_draft(canvas, texts.draft)
        place: Message = words.page_of(self.page, max(self._total, self.page))
        draw_letterhead(canvas, texts, self._sheets.say(place))

    def _texts(self) -> Letterhead:
        return self._sheets.letterhead(self._sheets.places.pages.get(self._sheets.pointed_at, 0))
