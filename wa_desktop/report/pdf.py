"""Hands over a report as a PDF file, written whole and re-read, or not at all."""

from __future__ import annotations

from pathlib import Path

from wa_desktop.report.pdf_file import write_pages
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import ReportModel


def write_pdf(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the full report as a PDF and return its number of pages; see `write_pages` for what can go wrong."""
    from wa_desktop.report.pdf_document import render

    return write_pages(render, model, path, progress, cancelled)
