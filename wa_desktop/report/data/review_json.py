"""Hands over a review as a JSON file for other programs, written whole and re-read, or not at all."""

from __future__ import annotations

import json
from pathlib import Path

from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.domain.text import whole_text
from wa_desktop.report.data.shapes import review_shape
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.report.whole_file import write_bytes

_UNREADABLE = message("The data could not be read back after writing. Try again, or choose another folder.")


def write_json(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the review as JSON and return its number of questions.

    A wish to stop ends in ReportCancelledError, a disk or read-back that fails in KnownError, and an older file stays
    in both cases.
    """
    write_bytes(path, render(model, progress, cancelled), _UNREADABLE, _check)
    if progress:
        progress(1.0)
    return model.counts.total


def render(model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None) -> bytes:
    """The whole file in UTF-8, by the schema in `resources/schema`."""
    if cancelled and cancelled():
        raise ReportCancelledError
    shape = review_shape(model)
    if progress:
        progress(0.5)
    text = json.dumps(shape, ensure_ascii=False, allow_nan=False, indent=2)
    if cancelled and cancelled():
        raise ReportCancelledError
    return (whole_text(text) + "\n").encode()


def _check(path: Path) -> None:
    try:
        json.loads(path.read_bytes())
    except ValueError as error:
        raise DamagedError(_UNREADABLE) from error
