"""What a portfolio report is asked to be: a frozen request that another thread turns into a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.portfolio_quarter import look_back, quarter_begin
from wa_desktop.review.workspace import Workspace

if TYPE_CHECKING:
    from wa_desktop.report.portfolio_model import PortfolioSource
    from wa_desktop.report.portfolio_records import PortfolioReport


class PortfolioReportKind(StrEnum):
    """What a portfolio report can be written as."""

    PDF = "pdf"
    XLSX = "xlsx"

    @property
    def suffix(self) -> str:
        """The ending of its files."""
        return f".{self.value}"


@dataclass(frozen=True)
class WrittenPortfolioReport:
    """A report on the disk; `parts` are its pages or sheets."""

    path: Path
    kind: PortfolioReportKind
    parts: int


@dataclass(frozen=True)
class PortfolioReportRequest:
    """Workloads and what they are counted from, and how the report is wanted; see `report.portfolio_model.build`."""

    source: PortfolioSource
    kind: PortfolioReportKind
    made_at: datetime
    app_version: str
    client: str | None = None
    anonymous: bool = False
    language: str = "en"

    def write(
        self, path: Path, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
    ) -> WrittenPortfolioReport | None:
        """Write the report; None if it was cancelled, and then nothing is written. KnownError if it cannot be."""
        from wa_desktop.report.portfolio_pdf import write_portfolio_pdf
        from wa_desktop.report.portfolio_xlsx import write_portfolio_xlsx
        from wa_desktop.report.progress import ReportCancelledError

        write = write_portfolio_pdf if self.kind is PortfolioReportKind.PDF else write_portfolio_xlsx
        try:
            return WrittenPortfolioReport(path, self.kind, write(self._model(), path, progress, is_cancelled))
        except ReportCancelledError:
            return None

    def _model(self) -> PortfolioReport:
        from wa_desktop.report.language import language
        from wa_desktop.report.portfolio_model import build

        say = language(self.language)
        return build(
            self.source,
            made_at=self.made_at,
            app_version=self.app_version,
            client=self.client,
            anonymous=self.anonymous,
            say=say,
            language=say.tag,
        )


def read_source(
    workspace: Workspace,
    entries: Sequence[PortfolioEntry],
    milestones: Sequence[MilestoneRisks],
    moves: Sequence[RiskMove],
) -> PortfolioSource:
    """What a report of these workloads is counted from; on the window's thread, which owns the workspace."""
    from wa_desktop.report.portfolio_model import source_of

    versions: Sequence[LensVersion] = workspace.lens_versions()
    return source_of(
        entries,
        versions,
        workspace.lens,
        milestones,
        moves,
    )


def read_moves(workspace: Workspace, today: date, start: str) -> list[RiskMove]:
    """What this quarter is counted from, of the workloads whose ids begin so."""
    return workspace.risk_moves(look_back(today), quarter_begin(today), start)
