"""Re-reads a presentation this program has just written, so that "exported" is only said of a file that opens."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from wa_desktop.domain.errors import DamagedError
from wa_desktop.report.deck import refusals


def check_deck(path: Path, data: bytes, titles: Sequence[str]) -> None:
    """DamagedError unless the file is the one that was made, and opens with a titled slide for each title."""
    written = path.read_bytes()
    if written != data or _count(written) != len(titles):
        raise DamagedError(refusals.NOT_READ_BACK)


def _count(data: bytes) -> int:
    """The slides with a title that says something; 0 if the file does not open."""
    from pptx import Presentation

    try:
        presentation: Any = Presentation(io.BytesIO(data))
        return sum(bool(slide.shapes.title.text_frame.text) for slide in presentation.slides)
    except Exception as error:  # python-pptx and lxml raise many kinds for what is damaged
        raise DamagedError(refusals.NOT_READ_BACK) from error
