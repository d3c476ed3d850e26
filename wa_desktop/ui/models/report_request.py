"""What a report is asked to be: a frozen request that another thread turns into pages or a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wa_desktop.domain.errors import Message
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.ui.widgets.pdf_pages import PdfFile, read_pdf
from wa_desktop.ui.words import say

if TYPE_CHECKING:
    from wa_desktop.report.records import ReportModel

LONGEST_NAME = 120
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


@dataclass(frozen=True)
class WrittenReport:
    """A report on the disk."""

    path: Path
    pages: int


@dataclass(frozen=True)
class ReportRequest:
    """A snapshot with its ratings, what it is compared with, and when and with which version the report is made."""

    snapshot: Snapshot
    ratings: Ratings
    against: Milestone | None
    made_at: datetime
    app_version: str
    as_of: date | None = None
    """The day by which due dates and acceptances are judged; a milestone's own, else that of `made_at`."""

    def preview(self, progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> PdfFile | None:
        """The report as a PDF whose pages can be drawn; None if it was cancelled."""
        from wa_desktop.report.pdf_document import render
        from wa_desktop.report.progress import ReportCancelledError

        try:
            return read_pdf(render(self._model(), progress, is_cancelled)[0])
        except ReportCancelledError:
            return None

    def write(
        self, path: Path, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
    ) -> WrittenReport | None:
        """Write the report; None if it was cancelled, and then nothing is written. KnownError if it cannot be."""
        from wa_desktop.report.pdf import write_pdf
        from wa_desktop.report.progress import ReportCancelledError

        try:
            return WrittenReport(path, write_pdf(self._model(), path, progress, is_cancelled))
        except ReportCancelledError:
            return None

    def _model(self) -> ReportModel:
        from wa_desktop.report.model import build

        return build(
            self.snapshot,
            made_at=self.made_at,
            app_version=self.app_version,
            against=self.against,
            ratings=self.ratings,
            as_of=self.as_of,
            say=_say,
        )


def file_name(workload: str, made_at: datetime, milestone: str = "", suffix: str = ".pdf") -> str:
    """A name for the file that every system takes, such as "Order processing 2027-02-15.pdf"."""
    words = f"{workload} {milestone}" if milestone else workload
    plain = " ".join(_NOT_IN_NAMES.sub(" ", words).split())
    ending = f" {made_at:%Y-%m-%d}{suffix}"
    plain = _shortened(plain, LONGEST_NAME - len(ending)).strip(" .")
    if not plain or _RESERVED.fullmatch(plain.split(".")[0].strip()):
        plain = f"WA Desktop {plain}".strip()
    return plain + ending


def _shortened(text: str, most: int) -> str:
    """Cut by bytes, because file systems count those."""
    return text.encode("utf-8", "ignore")[:most].decode("utf-8", "ignore")


def _say(sentence: Message) -> str:
    """The window's language, also in the report; translation is safe in any thread."""
    return say(sentence)
