"""What a deliverable will hold, as the page shows it before there is a file: pages, slides, tables or text; for any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from wa_desktop.domain.editions import Deliverable
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import ReportModel
from wa_desktop.ui.report.preview_texts import Sheet, plain_of_html, sheet_of_csv, sheets_of_workbook
from wa_desktop.ui.widgets.pdf_pages import PdfFile, read_pdf

LONGEST_TEXT = 60_000
"""Characters of a file that are shown; more is not read on a screen."""

_PAGES = {
    Deliverable.BRIEF: ("brief", "render"),
    Deliverable.FULL: ("pdf_document", "render"),
    Deliverable.APPENDIX: ("appendix", "render"),
    Deliverable.COMPARE: ("comparison", "render"),
}
_TEXTS = {
    Deliverable.CSV: ("workbook.tracker_csv", "render"),
    Deliverable.JSON: ("data.review_json", "render"),
    Deliverable.HTML: ("page.files", "render_html"),
    Deliverable.MARKDOWN: ("page.files", "render_markdown"),
}
"""Module in the room of reports and function; imported when wanted, because most bring a heavy library."""

STAND_INS = {Deliverable.DOCX: Deliverable.FULL}
"""Documents whose pages are laid out elsewhere are shown by another one of the same content."""


@dataclass(frozen=True)
class Slide:
    """A slide in words: its title, and its lines in the order of reading."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Preview:
    """One of the four is filled: pages, slides, sheets, or text, which may be the beginning of it only."""

    pages: PdfFile | None = None
    slides: tuple[Slide, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    text: str = ""
    is_cut: bool = False

    @property
    def pieces(self) -> int:
        """How many pages, slides or sheets; 0 for a text."""
        return len(self.pages.sizes) if self.pages else len(self.slides) or len(self.sheets)


def make_preview(
    model: ReportModel, deliverable: Deliverable, progress: Progress, is_cancelled: Cancelled
) -> Preview | None:
    """A preview of one deliverable; None if it was cancelled. InvalidError where there is nothing to compare."""
    from wa_desktop.report.progress import ReportCancelledError

    shown = STAND_INS.get(deliverable, deliverable)
    try:
        if shown in _PAGES:
            return Preview(pages=read_pdf(render_pages(shown, model, progress, is_cancelled)))
        if shown is Deliverable.PPTX:
            return Preview(slides=_slides(model))
        return _text(shown, model, progress, is_cancelled)
    except ReportCancelledError:
        return None


def render_pages(
    deliverable: Deliverable, model: ReportModel, progress: Progress, is_cancelled: Cancelled
) -> bytes:
    """The PDF that an export would write; ReportCancelledError if it was cancelled."""
    return _bytes_of(_function(_PAGES[deliverable])(model, progress, is_cancelled))


def _slides(model: ReportModel) -> tuple[Slide, ...]:
    outline = _function(("deck", "outline"))
    return tuple(Slide(one.title, tuple(one.lines)) for one in outline(model))


def _text(
    deliverable: Deliverable, model: ReportModel, progress: Progress, is_cancelled: Cancelled
) -> Preview:
    if deliverable is Deliverable.XLSX:
        return Preview(sheets=sheets_of_workbook(model))
    made = _bytes_of(_function(_TEXTS[deliverable])(model, progress, is_cancelled))
    text = made.decode("utf-8-sig", "replace")
    if deliverable is Deliverable.CSV:
        return Preview(sheets=(sheet_of_csv(text, "CSV"),))
    text = plain_of_html(text) if deliverable is Deliverable.HTML else text
    return Preview(text=text[:LONGEST_TEXT], is_cut=len(text) > LONGEST_TEXT)


def _function(place: tuple[str, str]) -> Callable[..., Any]:
    module, name = place
    function: Callable[..., Any] = getattr(import_module(f"wa_desktop.report.{module}"), name)
    return function


def _bytes_of(made: object) -> bytes:
    """What a writer made in memory: the bytes, with or without the number of pieces, or a text."""
    first = made[0] if isinstance(made, tuple) else made
    return first.encode() if isinstance(first, str) else bytes(first)  # type: ignore[arg-type] # bytes by contract
