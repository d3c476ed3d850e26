"""Writes the Word document: whole and re-read, or not at all."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import ReportModel
from wa_desktop.report.whole_file import write_bytes
from wa_desktop.report.word.body import BOOKMARK
from wa_desktop.report.word.document import Finished, finished
from wa_desktop.report.word.xml import Element, W

_DAMAGED = message("The document could not be read back after writing. Try again, or choose another folder.")


def write(model: ReportModel, path: Path, progress: Progress | None, cancelled: Cancelled | None) -> None:
    """See `write_docx`."""
    made = finished(model, progress, cancelled)
    write_bytes(path, made.data, _DAMAGED, lambda _partial: _check(made))
    if progress:
        progress(1.0)


def _check(made: Finished) -> None:
    """What was read back the same has still to be a document: with its title, and everything its contents lead to."""
    if _found(made.data) != (made.title, made.bookmarks):
        raise DamagedError(_DAMAGED)


def _found(data: bytes) -> tuple[str, int]:
    """The title and the number of our bookmarks of a document; DamagedError if it does not open."""
    from docx import Document
    from docx.opc.exceptions import OpcError

    try:
        document = Document(BytesIO(data))
        marks = document.element.body.iter(f"{{{W}}}bookmarkStart")
        return document.core_properties.title, sum(_is_ours(mark) for mark in marks)
    except (BadZipFile, OpcError, KeyError, ValueError, SyntaxError, zlib.error) as error:
        raise DamagedError(_DAMAGED) from error


def _is_ours(mark: Element) -> bool:
    """Whether a bookmark is one that the contents lead to."""
    return str(mark.get(f"{{{W}}}name", "")).startswith(BOOKMARK)
