"""Hands over a recap as a Markdown or HTML file, written whole and re-read, or not at all."""

from __future__ import annotations

from pathlib import Path

from wa_desktop.domain.errors import DamagedError, KnownError, message
from wa_desktop.report.recap_html import recap_html
from wa_desktop.report.recap_markdown import recap_markdown
from wa_desktop.report.recap_records import Recap
from wa_desktop.system.atomic import write_whole

_WRITERS = {".md": recap_markdown, ".html": recap_html, ".htm": recap_html}


def write_recap(recap: Recap, path: Path) -> None:
    """Write a recap in the format of the file's ending: .md, .html or .htm, in UTF-8.

    KnownError for another ending, and if the file could not be written or read back; an older file then stays.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise KnownError(message("Name the recap's file with the ending .md or .html."))
    data = write(recap).encode()
    write_whole(path, lambda partial: _write(partial, data), lambda partial: _read_back(partial, data))


def _write(partial: Path, data: bytes) -> None:
    partial.write_bytes(data)


def _read_back(partial: Path, data: bytes) -> None:
    if partial.read_bytes() != data:
        raise DamagedError(
            message("The recap could not be read back after writing. Try again, or choose another folder.")
        )
