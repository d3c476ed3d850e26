"""One way to every deliverable: which writer makes it, and what its file was found to hold when it was read back."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from wa_desktop.domain.editions import Deliverable
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import ReportModel


class _Write(Protocol):
    """Writes a file whole, reads it back, and gives how many pieces it has."""

    def __call__(
        self,
        model: ReportModel,
        path: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> int: ...


_WRITERS: dict[Deliverable, tuple[str, str]] = {
    Deliverable.BRIEF: ("brief", "write_brief"),
    Deliverable.FULL: ("pdf", "write_pdf"),
    Deliverable.DOCX: ("word", "write_docx"),
    Deliverable.PPTX: ("deck", "write_pptx"),
    Deliverable.XLSX: ("workbook", "write_xlsx"),
    Deliverable.CSV: ("workbook", "write_csv"),
    Deliverable.JSON: ("data", "write_json"),
    Deliverable.HTML: ("page", "write_html"),
    Deliverable.MARKDOWN: ("page", "write_markdown"),
    Deliverable.APPENDIX: ("appendix", "write_appendix"),
    Deliverable.COMPARE: ("comparison", "write_comparison"),
}
"""Module in this room and function; imported when it is wanted, because most bring a heavy library."""


@dataclass(frozen=True)
class Delivered:
    """A file on the disk. `pieces` are pages, slides, rows or the like; 0 where nothing is to be counted."""

    deliverable: Deliverable
    path: Path
    pieces: int


def deliver(
    deliverable: Deliverable,
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Delivered:
    """Write one deliverable of a review.

    It is written beside its place, read back and then moved there; a failure leaves an older file as it was. KnownError
    where it cannot be written or read back, InvalidError where there is nothing to compare, ReportCancelledError when
    `cancelled` says so. May run in any thread.
    """
    module, name = _WRITERS[deliverable]
    write: _Write = getattr(import_module(f"wa_desktop.report.{module}"), name)
    return Delivered(deliverable, path, write(model, path, progress, cancelled) or 0)
