"""Hands over a review as one page in HTML or Markdown, written whole and re-read, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wa_desktop.domain.errors import message
from wa_desktop.report.page.build import build_page
from wa_desktop.report.page.html import page_html
from wa_desktop.report.page.markdown import page_markdown
from wa_desktop.report.page.records import Page
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.report.whole_file import write_bytes


def write_html(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the page as HTML in UTF-8 and return 1.

    A wish to stop ends in ReportCancelledError, a disk or read-back that fails in KnownError, and an older file stays
    in both cases.
    """
    return _write(render_html(model, progress, cancelled), path, progress)


def write_markdown(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """As `write_html`, in Markdown."""
    return _write(render_markdown(model, progress, cancelled), path, progress)


def render_html(
    model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> bytes:
    """The page as HTML that needs nothing else."""
    return _render(page_html, model, progress, cancelled)


def render_markdown(
    model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> bytes:
    """The page as CommonMark with tables in GitHub's manner."""
    return _render(page_markdown, model, progress, cancelled)


def _render(
    write: Callable[[Page], str],
    model: ReportModel,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> bytes:
    page = build_page(model)
    if cancelled and cancelled():
        raise ReportCancelledError
    if progress:
        progress(0.5)
    return write(page).encode()


def _write(data: bytes, path: Path, progress: Progress | None) -> int:
    write_bytes(
        path,
        data,
        message("The page could not be read back after writing. Try again, or choose another folder."),
    )
    if progress:
        progress(1.0)
    return 1
