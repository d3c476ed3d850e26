"""The PDF of a review: its chapters in order, on sheets with head and foot."""

from __future__ import annotations

from typing import Any

from wa_desktop.domain.editions import Part
from wa_desktop.report import words
from wa_desktop.report.pdf_cover import cover, draw_made_with
from wa_desktop.report.pdf_fonts import register
from wa_desktop.report.pdf_letterhead import Letterhead, draw_cover_logo
from wa_desktop.report.pdf_look import dressed
from wa_desktop.report.pdf_places import Places
from wa_desktop.report.pdf_sheets import Sheets, set_pages
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import ReportModel


def render(
    model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> tuple[bytes, int]:
    """The whole PDF and its number of pages; ReportCancelledError if `cancelled` says so meanwhile."""
    # here, because the chapters show a table of the brief, whose own pages are set on the sheets below
    from wa_desktop.report.full.chapters import book_of
    from wa_desktop.report.full.scope import METHOD_KEY

    register()
    with dressed(model.edition.theme):
        book = book_of(model)
        story = Story(model)
        cover(story)
        pointed_at = METHOD_KEY if book.has(Part.SCOPE) else Part.RULES.value
        sheets = sheets_of(model, model.title, pointed_at=pointed_at, cover=True, places=book.places)
        return set_pages(sheets, [*story.taken(), *book.taken()], progress, cancelled)


def sheets_of(
    model: ReportModel, kind: str, *, pointed_at: str = "", cover: bool = False, places: Places | None = None
) -> Sheets:
    """The sheets of one of a review's documents, whose name is `kind`; `pointed_at` is the key of the method's heading.

    `places` are those that its flowables refer to.
    """
    theme = model.edition.theme
    whose = f"{model.client} · {model.workload}" if model.client else model.workload
    foot = theme.footer or " · ".join(part for part in (theme.company, theme.classification) if part)

    def letterhead(page: int) -> Letterhead:
        said = f"{model.day} · {model.say(words.method_on(page))}" if page else model.day
        draft = model.say(words.DRAFT) if model.edition.draft else ""
        return Letterhead(whose, kind, foot or said, said if foot else "", draft)

    def draw_cover(canvas: Any) -> None:
        draw_cover_logo(canvas)
        draw_made_with(canvas, model.say(words.made_with(model.app_version, model.day)))

    return Sheets(
        title=f"{model.workload} – {kind}",
        subject=", ".join(lens.name for lens in model.lenses),
        author=", ".join(model.edition.control.authors) or theme.company or "WA Desktop",
        creator=f"WA Desktop {model.app_version}",
        language=model.language,
        say=model.say,
        letterhead=letterhead,
        cover=draw_cover if cover else None,
        pointed_at=pointed_at,
        places=places or Places(),
    )
