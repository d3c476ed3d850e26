"""What a report is asked to be: a frozen request that another thread turns into a model, pages or files."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wa_desktop.domain.delivery_check import check_delivery
from wa_desktop.domain.delivery_findings import DeliveryFinding, in_order, is_clean
from wa_desktop.domain.editions import Deliverable, Edition
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Milestone, MilestoneHead, Snapshot

if TYPE_CHECKING:
    from wa_desktop.report.records import ReportModel

Progress = Callable[[float], None]
IsCancelled = Callable[[], bool]

LONGEST_NAME = 120
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


@dataclass(frozen=True)
class WrittenReport:
    """A report on the disk; `pages` are pages, slides, sheets or the like, 0 where nothing is counted."""

    path: Path
    pages: int


@dataclass(frozen=True)
class PreparedReport:
    """A report that every writer can take, and all that is found to be mended before it is handed over."""

    model: ReportModel
    findings: tuple[DeliveryFinding, ...]


@dataclass(frozen=True)
class ReportRequest:
    """A snapshot with its ratings, what it is compared with, and when and with which version the report is made.

    The report speaks the edition's language, whatever the window's is. It is a draft where the edition says so, and
    where something that blocks the delivery is neither mended nor let pass.
    """

    snapshot: Snapshot
    ratings: Ratings
    against: Milestone | None
    made_at: datetime
    app_version: str
    as_of: date | None = None
    """The day by which due dates and acceptances are judged; a milestone's own, else that of `made_at`."""
    edition: Edition = field(default_factory=Edition)
    milestones: tuple[Milestone, ...] = ()
    """Those that the trend shows."""
    state: MilestoneHead | None = None
    """The milestone that is reported; None for the review as it is."""

    def check(self) -> tuple[DeliveryFinding, ...]:
        """What is to be mended before delivery, without what depends on fonts; quick enough for the window's thread."""
        return check_delivery(
            self.snapshot,
            self.ratings,
            self.as_of or self.made_at.date(),
            compared=self.against.head if self.against else None,
            number=self.state.number if self.state else None,
        )

    def prepare(self) -> PreparedReport:
        """The report's model, marked as a draft where it is one, with everything that is found."""
        from wa_desktop.report.lettering import font_findings

        model = self._model()
        findings = in_order((*self.check(), *font_findings(model)))
        draft = self.edition.draft or not is_clean(findings, self.edition.control.waivers)
        return PreparedReport(replace(model, edition=replace(self.edition, draft=draft)), findings)

    def write(self, path: Path, progress: Progress, is_cancelled: IsCancelled) -> WrittenReport | None:
        """Write the full report; None if it was cancelled, and then nothing is written. KnownError if it cannot be."""
        return self.deliver(Deliverable.FULL, path, progress, is_cancelled)

    def deliver(
        self, deliverable: Deliverable, path: Path, progress: Progress, is_cancelled: IsCancelled
    ) -> WrittenReport | None:
        """Write one deliverable; None if it was cancelled, and then nothing is written. KnownError if it cannot be."""
        from wa_desktop.report.deliver import deliver
        from wa_desktop.report.progress import ReportCancelledError

        try:
            done = deliver(deliverable, self.prepare().model, path, progress, is_cancelled)
        except ReportCancelledError:
            return None
        return WrittenReport(path, done.pieces)

    def _model(self) -> ReportModel:
        from wa_desktop.report.language import language
        from wa_desktop.report.model import build

        say = language(self.edition.choice.language)
        return build(
            self.snapshot,
            made_at=self.made_at,
            app_version=self.app_version,
            against=self.against,
            ratings=self.ratings,
            as_of=self.as_of,
            say=say,
            language=say.tag,
            edition=self.edition,
            milestones=self.milestones,
            state=self.state,
        )


def file_name(workload: str, made_at: datetime, milestone: str = "", suffix: str = ".pdf") -> str:
    """A name for the file that every system takes, such as "Order processing 2027-02-15.pdf"."""
    words = f"{workload} {milestone}" if milestone else workload
    plain = " ".join(_NOT_IN_NAMES.sub(" ", words).split())
    ending = f" {made_at:%Y-%m-%d}{suffix}"
    plain = shortened(plain, LONGEST_NAME - len(ending)).strip(" .")
    if not plain or _RESERVED.fullmatch(plain.split(".")[0].strip()):
        plain = f"WA Desktop {plain}".strip()
    return plain + ending


def shortened(text: str, most: int) -> str:
    """The beginning of a text, cut by bytes, because file systems count those."""
    return text.encode("utf-8", "ignore")[:most].decode("utf-8", "ignore")
