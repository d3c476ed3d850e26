"""`wa-desktop report`: a review as any of its documents, as it is now or as it was at a milestone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.language import LanguageOption, report_language
from wa_desktop.cli.output import complain, put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.editions import Deliverable
from wa_desktop.domain.errors import InvalidError, message

if TYPE_CHECKING:
    from wa_desktop.domain.handover import Handover
    from wa_desktop.report.request import PreparedReport

FormatOption = Annotated[
    Deliverable | None,
    typer.Option(
        "--format",
        help="What to write; by default what the file's ending says, and the full report for a PDF.",
    ),
]


def report(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="The file to write.")
    ] = None,
    kind: FormatOption = None,
    number: Annotated[
        int | None, typer.Option("--milestone", metavar="NUMBER", help="The state of this milestone.")
    ] = None,
    compared: Annotated[
        int | None,
        typer.Option(
            "--compare-with",
            metavar="NUMBER",
            help="The milestone to compare with; the one before by default.",
        ),
    ] = None,
    theme: Annotated[
        str | None, typer.Option("--theme", help="The look to use instead of the client's; empty for ours.")
    ] = None,
    language: LanguageOption = None,
    check: Annotated[
        bool, typer.Option("--check", help="Only say what is to be settled before delivery.")
    ] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Write a review as a document: brief, full, appendix and compare are PDFs, docx, pptx, xlsx, csv, json, html, md.

    Look, parts and language are those remembered for the client. As long as something that holds back the delivery
    is to be settled, every document is marked as a draft; `--check` lists what, and exits with 1 if anything does.

    JSON: {"Path", "Format", "Pieces": pages, slides or rows, "WorkloadId", "MilestoneNumber": null for today's
    state, "Draft", "Findings"}; with --check without Path, Format and Pieces. Findings are {"Key", "Kind",
    "Severity": "blocks" or "advises", "Message", "Waived"}.
    """
    from wa_desktop.report.deliver import deliver
    from wa_desktop.report.request import ReportRequest
    from wa_desktop.review.delivering import handover_of
    from wa_desktop.review.templates import NO_REPORT

    deliverable = None if check else _deliverable(kind, output)
    with open_workspace(ctx, workspace) as held:
        review = held.open_review(held.find_workload(workload).id)
        if review.snapshot.workload.template:
            raise InvalidError(NO_REPORT)
        handed = handover_of(review, number=number, compared=compared)
        edition = held.edition(review.snapshot.workload)
        if theme is not None:
            edition = replace(edition, theme=held.theme(theme))
    tag = report_language(language, edition.choice.language).tag
    edition = replace(edition, choice=replace(edition.choice, language=tag))
    prepared = ReportRequest(handed, datetime.now().astimezone(), edition).prepare()
    if deliverable is None or output is None:
        _put_findings(prepared, handed, as_json=as_json)
        raise typer.Exit(1 if prepared.model.edition.draft else 0)
    written = deliver(deliverable, prepared.model, output)
    if as_json:
        told = {"Path": str(output), "Format": deliverable.value, "Pieces": written.pieces}
        put_json({**told, **_shape(prepared, handed)})
        return
    put_line(output)
    if prepared.model.edition.draft:
        complain(message("It is marked as a draft; “report --check” lists what is to be settled."))


def _deliverable(kind: Deliverable | None, output: Path | None) -> Deliverable:
    """What was asked for; InvalidError where that and the file's ending disagree, or nothing says what it is."""
    if output is None:
        raise InvalidError(message("Name the file to write with “-o FILE”."))
    ending = output.suffix.casefold()
    if kind is None:
        fitting = [one for one in Deliverable if one.suffix == ending]
        if not fitting:
            endings = ", ".join(dict.fromkeys(one.suffix for one in Deliverable))
            raise InvalidError(
                message(
                    "Choose a file name that ends in one of {endings}, or name a “--format”.", endings=endings
                )
            )
        return Deliverable.FULL if Deliverable.FULL in fitting else fitting[0]
    if ending != kind.suffix:
        raise InvalidError(
            message(
                "“{format}” is written to a file that ends in {ending}.",
                format=kind.value,
                ending=kind.suffix,
            )
        )
    return kind


def _shape(prepared: PreparedReport, handed: Handover) -> dict[str, object]:
    edition = prepared.model.edition
    return {
        "WorkloadId": handed.snapshot.workload.id,
        "MilestoneNumber": handed.state.number if handed.state else None,
        "Draft": edition.draft,
        "Findings": [
            {
                "Key": finding.key,
                "Kind": finding.kind.value,
                "Severity": finding.severity.value,
                "Message": str(finding.message),
                "Waived": finding.is_waived(edition.control.waivers),
            }
            for finding in prepared.findings
        ],
    }


def _put_findings(prepared: PreparedReport, handed: Handover, *, as_json: bool) -> None:
    from wa_desktop.domain.delivery_findings import Severity, open_findings

    if as_json:
        put_json(_shape(prepared, handed))
        return
    edition = prepared.model.edition
    found = open_findings(prepared.findings, edition.control.waivers)
    put_table(["Severity", "Finding"], [[finding.severity.value, finding.message] for finding in found])
    if edition.draft:
        blocking = sum(finding.severity is Severity.BLOCKS for finding in found)
        put_line(message("To be settled before delivery: {count}.", count=blocking))
    else:
        put_line(message("Nothing holds back the delivery."))
