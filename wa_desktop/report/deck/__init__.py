"""The readout deck as a PowerPoint presentation with charts that can be edited, written whole and re-read."""

from __future__ import annotations

from pathlib import Path

from wa_desktop.report.deck.preview import SlideOutline, outline_of
from wa_desktop.report.deck.story import slides_of
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import ReportModel
from wa_desktop.system.atomic import write_whole

__all__ = ["SlideOutline", "outline", "render", "write_pptx"]


def outline(model: ReportModel) -> tuple[SlideOutline, ...]:
    """The deck in words, slide by slide; a slide may have room for fewer lines and says so."""
    return tuple(outline_of(slide) for slide in slides_of(model))


def render(model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None) -> bytes:
    """The deck as the bytes of a presentation.

    `progress` is told the share done, 0 to 0.9. ReportCancelledError when `cancelled` says so, KnownError if the
    theme's template or logo cannot serve. May run in any thread: the model is frozen.
    """
    from wa_desktop.report.deck.making import presentation_of

    return presentation_of(model, progress, cancelled)


def write_pptx(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the deck as a presentation and return its number of slides.

    Like `render`; KnownError too if the file could not be written or read back. An older file then stays, and nothing
    is written when it was stopped.
    """
    from wa_desktop.report.deck.check import check_deck

    data = render(model, progress, cancelled)
    titles = [slide.title for slide in slides_of(model)]
    write_whole(
        path, lambda partial: _write(partial, data), lambda partial: check_deck(partial, data, titles)
    )
    if progress:
        progress(1.0)
    return len(titles)


def _write(partial: Path, data: bytes) -> None:
    partial.write_bytes(data)
