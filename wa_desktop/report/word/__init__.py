"""The full report as a Word document that opens and edits like one a person made, written whole and re-read."""

from __future__ import annotations

from pathlib import Path

from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import ReportModel


def write_docx(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the report as a Word document; 0, because a document has no pages until it is laid out.

    `progress` is told the share done, 0 to 1. When `cancelled` says so, ReportCancelledError is raised and nothing is
    written. KnownError if the file could not be written or read back, or if the theme's template is none; an older
    file then stays. May run in any thread.
    """
    from wa_desktop.report.word.file import write

    write(model, path, progress, cancelled)
    return 0
