"""`wa-desktop report`: a review as any of its documents, as it is now or as it was at a milestone."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop import __version__
from wa_desktop.cli.language import LanguageOption, report_language
from wa_desktop.cli.output import complain, put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.editions import Deliverable
from wa_desktop.domain.errors import InvalidError, message

if TYPE_CHECKING:
    from wa_desktop.report.language import Language
    from wa_desktop.report.records import ReportModel
    from wa_desktop.review.delivering import Handover

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
    from wa_desktop.report.lettering import font_findings
    from wa_desktop.review.delivering import handover_of
    from wa_desktop.review.templates import NO_REPORT

    deliverable = None if check else _deliverable(kind, output)
    made_at = datetime.now().astimezone()
    with open_workspace(ctx, workspace) as held:
        review = held.open_review(held.find_workload(workload).id)
        if review.snapshot.workload.template:
            raise InvalidError(NO_REPORT)
        handover = handover_of(held, review, made_at, number=number, compared=compared)
        if theme is not None:
            handover = handover.with_theme(held.theme(theme))
    say = report_language(language, handover.edition.choice.language)
    handover = handover.with_findings(font_findings(_model(handover, made_at, say)))
    if deliverable is None or output is None:
        _put_findings(handover, number, as_json=as_json)
        raise typer.Exit(1 if handover.edition.draft else 0)
    written = deliver(deliverable, _model(handover, made_at, say), output)
    if as_json:
        put_json(
            {
                "Path": str(output),
                "Format": deliverable.value,
                "Pieces": written.pieces,
                **_shape(handover, number),
            }
        )
        return
    put_line(output)
    if handover.edition.draft:
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


def _model(handover: Handover, made_at: datetime, say: Language) -> ReportModel:
    from wa_desktop.report.model import build

    return build(
        handover.snapshot,
        made_at=made_at,
        app_version=__version__,
        against=handover.against,
        ratings=handover.ratings,
        as_of=handover.today,
        say=say,
        language=say.tag,
        edition=handover.edition,
        milestones=handover.milestones,
        state=handover.state,
    )


def _shape(handover: Handover, number: int | None) -> dict[str, object]:
    waivers = handover.edition.control.waivers
    return {
        "WorkloadId": handover.snapshot.workload.id,
        "MilestoneNumber": number,
        "Draft": handover.edition.draft,
        "Findings": [
            {
                "Key": finding.key,
                "Kind": finding.kind.value,
                "Severity": finding.severity.value,
                "Message": str(finding.message),
                "Waived": finding.is_waived(waivers),
            }
            for finding in handover.findings
        ],
    }


def _put_findings(handover: Handover, number: int | None, *, as_json: bool) -> None:
    from wa_desktop.domain.delivery_findings import open_findings

    if as_json:
        put_json(_shape(handover, number))
        return
    found = open_findings(handover.findings, handover.edition.control.waivers)
    put_table(["Severity", "Finding"], [[finding.severity.value, finding.message] for finding in found])
    counts = Counter(finding.severity.value for finding in found)
    if not handover.edition.draft:
        put_line(message("Nothing holds back the delivery."))
    else:
        put_line(message("To be settled before delivery: {count}.", count=counts["blocks"]))
