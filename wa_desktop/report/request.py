"""What a report is asked to be: a frozen request that any thread turns into a model, pages or files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wa_desktop import __version__
from wa_desktop.domain.delivery_check import check_delivery
from wa_desktop.domain.delivery_findings import DeliveryFinding, in_order, is_clean
from wa_desktop.domain.editions import Deliverable, Edition
from wa_desktop.domain.handover import Handover
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError

if TYPE_CHECKING:
    from wa_desktop.report.records import ReportModel


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
    """What is handed over, and when and how documents are made of it; the report speaks the edition's language.

    It is a draft where the edition says so, and where something that blocks the delivery is neither mended nor let pass.
    """

    handed: Handover
    made_at: datetime
    edition: Edition = field(default_factory=Edition)

    def check(self) -> tuple[DeliveryFinding, ...]:
        """What is to be mended before delivery, without what depends on fonts; quick enough for the window's thread."""
        handed = self.handed
        return check_delivery(
            handed.snapshot,
            handed.ratings,
            handed.day or self.made_at.date(),
            compared=handed.against.head if handed.against else None,
            number=handed.state.number if handed.state else None,
        )

    def prepare(self) -> PreparedReport:
        """The report's model, marked as a draft where it is one, with everything that is found."""
        from wa_desktop.report.lettering import font_findings

        model = self._model()
        findings = in_order((*self.check(), *font_findings(model)))
        draft = self.edition.draft or not is_clean(findings, self.edition.control.waivers)
        return PreparedReport(replace(model, edition=replace(self.edition, draft=draft)), findings)

    def write(self, path: Path, progress: Progress, is_cancelled: Cancelled) -> WrittenReport | None:
        """Write the full report; None if it was cancelled, and then nothing is written. KnownError if it cannot be."""
        return self.deliver(Deliverable.FULL, path, progress, is_cancelled)

    def deliver(
        self, deliverable: Deliverable, path: Path, progress: Progress, is_cancelled: Cancelled
    ) -> WrittenReport | None:
        """Write one deliverable; None if it was cancelled, and then nothing is written. KnownError if it cannot be."""
        from wa_desktop.report.deliver import deliver

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
            self.handed.snapshot,
            made_at=self.made_at,
            app_version=__version__,
            against=self.handed.against,
            ratings=self.handed.ratings,
            as_of=self.handed.day,
            say=say,
            language=say.tag,
            edition=self.edition,
            milestones=self.handed.milestones,
            state=self.handed.state,
        )
