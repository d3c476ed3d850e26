"""`wa-desktop portfolio report`: the report over all workloads, or those of one client, as a PDF or a workbook."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop import __version__
from wa_desktop.cli.language import LanguageOption, report_language
from wa_desktop.cli.output import put_json, put_line
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace, refuse_half_characters
from wa_desktop.domain.errors import NotFoundError, message
from wa_desktop.domain.portfolio_numbers import active
from wa_desktop.domain.portfolio_quarter import look_back, quarter_begin
from wa_desktop.domain.workload import comparable

if TYPE_CHECKING:
    from wa_desktop.report.portfolio_model import PortfolioSource
    from wa_desktop.review.workspace import Workspace


class ReportFormat(StrEnum):
    """What a portfolio report can be written as."""

    PDF = "pdf"
    XLSX = "xlsx"


def report(
    ctx: typer.Context,
    *,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The file to write.")],
    file_format: Annotated[
        ReportFormat | None,
        typer.Option("--format", case_sensitive=False, help="By default as the file's name ends, else pdf."),
    ] = None,
    client: Annotated[
        str | None, typer.Option("--client", metavar="NAME", help="The workloads of this client alone.")
    ] = None,
    anonymous: Annotated[
        bool, typer.Option("--anonymous", help="Number workloads and clients instead of naming them.")
    ] = False,
    language: LanguageOption = None,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Write a report over all workloads that are not archived.

    A client's report holds no name of another client. JSON: {"Path", "Format", "Workloads": how many it is about}.
    """
    from wa_desktop.report.portfolio_model import build
    from wa_desktop.report.portfolio_pdf import write_portfolio_pdf
    from wa_desktop.report.portfolio_xlsx import write_portfolio_xlsx

    refuse_half_characters(client or "")
    kind = file_format or (ReportFormat.XLSX if output.suffix.lower() == ".xlsx" else ReportFormat.PDF)
    made_at = datetime.now().astimezone()
    with open_workspace(ctx, workspace) as held:
        source = _source(held, client, made_at)
        usual = held.report_choice(client or "").language
    say = report_language(language, usual)
    model = build(
        source,
        made_at=made_at,
        app_version=__version__,
        client=client,
        anonymous=anonymous,
        say=say,
        language=say.tag,
    )
    write = write_portfolio_xlsx if kind is ReportFormat.XLSX else write_portfolio_pdf
    write(model, output)
    if as_json:
        put_json({"Path": str(output), "Format": kind.value, "Workloads": len(model.workloads)})
    else:
        put_line(output)


def _source(held: Workspace, client: str | None, made_at: datetime) -> PortfolioSource:
    from wa_desktop.report.portfolio_model import source_of

    held.refresh_standings()
    entries = active(held.portfolio())
    if client is not None:
        entries = [entry for entry in entries if comparable(entry.client) == comparable(client)]
        if not entries:
            raise NotFoundError(
                message("No workload that is not archived has the client “{name}”.", name=client)
            )
    ids = [entry.id for entry in entries]
    return source_of(
        entries,
        held.lens_versions(),
        held.lens,
        held.milestone_risks(ids),
        held.risk_moves(look_back(made_at.date()), quarter_begin(made_at.date())),
    )
