"""Hands over any of our PDFs as a file, written whole and re-read, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.report.pdf_check import count_pages
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.system.atomic import write_whole

_Model = TypeVar("_Model")
_Render = Callable[[_Model, Progress | None, Cancelled | None], tuple[bytes, int]]


def write_pages(
    render: _Render[_Model],
    model: _Model,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Render a PDF, write it and return its number of pages.

    `progress` is told the share done, 0 to 1. When `cancelled` says so, ReportCancelledError is raised and
    nothing is written. KnownError if the file could not be written or read back; an older file then stays.
    May run in any thread: the model is frozen and nothing of the window is touched.
    """
    data, pages = render(model, progress, cancelled)
    write_whole(path, lambda partial: _write(partial, data), lambda partial: _read_back(partial, data, pages))
    if progress:
        progress(1.0)
    return pages


def _write(partial: Path, data: bytes) -> None:
    partial.write_bytes(data)


def _read_back(partial: Path, data: bytes, pages: int) -> None:
    written = partial.read_bytes()
    if written != data or count_pages(written) != pages:
        raise DamagedError(
            message("The PDF could not be read back after writing. Try again, or choose another folder.")
        )
