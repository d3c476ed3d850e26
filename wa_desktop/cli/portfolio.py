"""`wa-desktop portfolio`: common gaps, heat map, clients, trend, coverage and benchmark over all workloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.output import complain, put_json, put_line, put_table
from wa_desktop.cli.portfolio_report import report
from wa_desktop.cli.session import (
    JsonOption,
    WorkspaceOption,
    find_workload,
    open_workspace,
    refuse_half_characters,
)
from wa_desktop.cli.shapes_portfolio import (
    benchmark_shape,
    client_shape,
    coverage_shape,
    gap_shape,
    heat_shape,
    own_shape,
    point_shape,
    quarter_shape,
)
from wa_desktop.domain.errors import NotFoundError, message
from wa_desktop.domain.portfolio_benchmark import ALL, PortfolioBenchmark
from wa_desktop.domain.portfolio_heat import HeatBy, PortfolioCell, PortfolioHeat
from wa_desktop.domain.portfolio_trend import Period

if TYPE_CHECKING:
    from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
    from wa_desktop.review.workspace import Workspace

commands = typer.Typer(
    rich_markup_mode=None,
    help="Count over all workloads that are not archived: gaps, risks, trend, benchmark, report.",
)
commands.command()(report)

LensOption = Annotated[
    str | None, typer.Option("--lens", metavar="ALIAS", help="By default the lens most workloads use.")
]
_LETTERS = {"HIGH": "H", "MEDIUM": "M", "NO_RULE_MATCHED": "M", "NONE": "ok", "UNANSWERED": "-"}


@commands.command()
def gaps(
    ctx: typer.Context,
    *,
    lens: Annotated[
        str | None, typer.Option("--lens", metavar="ALIAS", help="By default all lenses.")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="The first so many; JSON has all.")] = 20,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """List the practices that the most workloads go without, in questions at risk.

    JSON: a list of {"LensAlias", "PillarId", "QuestionId", "ChoiceId", "Title", "Level", "Workloads", "High",
    "Medium", "Missing", "ToVerify", "NotAnswered", "Reviewed", "Share", "WorkloadIds"}. Reviewed counts the workloads
    with an answer along the lens, Share (0 to 1) is Workloads among them; High and Medium say at which risk the
    practice is wanted.
    """
    with open_workspace(ctx, workspace) as held:
        numbers = _numbers(held)
        found = numbers.gaps(_alias(held, numbers, lens) if lens else None)
    if as_json:
        put_json([gap_shape(gap) for gap in found])
        return
    put_table(
        ("Workloads", "Share", "High", "Practice", "Title"),
        [
            (gap.workloads, f"{gap.share:.0%}", gap.counts.high, gap.choice.label, gap.choice.title)
            for gap in found[:limit]
        ],
    )


@commands.command()
def heat(
    ctx: typer.Context,
    *,
    lens: LensOption = None,
    by: Annotated[HeatBy, typer.Option("--by", case_sensitive=False)] = HeatBy.PILLAR,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Put the workloads in order, the worst first, with their risks by pillar or question.

    First comes the workload with the most high risks, then the most medium ones, then the most open questions.

    JSON: {"LensAlias", "By", "Columns", "Workloads"}. Columns are {"Key", "Label", "Title", "RiskCounts"}, Workloads
    {"WorkloadId", "WorkloadName", "Client", "Cells"} with a cell per column: {"RiskCounts", "Gaps"} by pillar,
    {"Risk", "Gaps"} by question, null where the workload's version of the lens has no such column.
    """
    with open_workspace(ctx, workspace) as held:
        numbers = _numbers(held)
        found = numbers.heat(_alias(held, numbers, lens), by)
    if as_json:
        put_json(heat_shape(found))
        return
    put_table(
        ("Workload", "Client", *(column.label for column in found.columns)),
        [
            (
                row.entry.name,
                row.entry.client,
                *(_cell_text(found, number, column) for column in range(len(found.columns))),
            )
            for number, row in enumerate(found.rows)
        ],
    )


@commands.command()
def clients(ctx: typer.Context, as_json: JsonOption = False, workspace: WorkspaceOption = None) -> None:
    """List the clients, the one with the most high risks first.

    JSON: a list of {"Client", "Workloads", "RiskCounts", "AnsweredShare", "Overdue", "WorstPillar"}; Overdue counts
    reviews, WorstPillar is {"PillarId", "PillarName", "High", "Medium"} or null, an empty Client means none.
    """
    with open_workspace(ctx, workspace) as held:
        found = _numbers(held).clients
    if as_json:
        put_json([client_shape(client) for client in found])
        return
    put_table(
        ("Client", "Workloads", "High", "Medium", "Open", "Answered", "Overdue", "Worst pillar"),
        [
            (
                client.client or "(none)",
                client.workloads,
                client.counts.high,
                client.counts.medium + client.counts.no_rule_matched,
                client.counts.unanswered,
                _percent(client.answered_share),
                client.overdue,
                client.worst.name if client.worst else "",
            )
            for client in found
        ],
    )


@commands.command()
def trend(
    ctx: typer.Context,
    *,
    lens: Annotated[
        str | None, typer.Option("--lens", metavar="ALIAS", help="By default all lenses.")
    ] = None,
    months: Annotated[
        bool, typer.Option("--months", help="A point per month instead of per quarter.")
    ] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Show the risks of all workloads by the end of each quarter and now, and what became of them in this one.

    JSON: {"Points", "Quarter"}. Points are {"From", "Until", "Now", "Workloads": how many were reviewed by then,
    "RiskCounts", "AnsweredShare"}, each workload counted in its latest milestone by then, and as it stands for the
    last. Quarter is {"From", "Closed", "New", "MedianDaysToCloseHigh": null where no such risk was closed}.
    """
    with open_workspace(ctx, workspace) as held:
        numbers = _numbers(held)
        alias = _alias(held, numbers, lens) if lens else None
        points = numbers.trend(Period.MONTH if months else Period.QUARTER, alias)
        quarter = numbers.quarter
    if as_json:
        put_json({"Points": [point_shape(point) for point in points], "Quarter": quarter_shape(quarter)})
        return
    put_table(
        ("Until", "Workloads", "High", "Medium", "Answered"),
        [
            (
                point.day.isoformat(),
                point.reviewed,
                point.counts.high,
                point.counts.medium + point.counts.no_rule_matched,
                _percent(point.answered_share),
            )
            for point in points
        ],
    )
    days = quarter.median_days
    median = "" if days is None else f" Median days to close a high risk: {days:.0f}."
    put_line(f"This quarter: {quarter.closed} risks closed, {quarter.new} new.{median}")


@commands.command()
def coverage(ctx: typer.Context, as_json: JsonOption = False, workspace: WorkspaceOption = None) -> None:
    """List the lenses with how many workloads use them, how far those are, and who is on an older version.

    JSON: a list of {"LensAlias", "LensName", "LensVersion", "Workloads", "AnsweredShare", "NotBegun",
    "OnOlderVersion", "Versions"}; NotBegun and OnOlderVersion are workload ids, Versions are {"LensVersion",
    "Workloads", "AnsweredShare"}, the newest first.
    """
    with open_workspace(ctx, workspace) as held:
        found = _numbers(held).coverage
    if as_json:
        put_json([coverage_shape(lens) for lens in found])
        return
    put_table(
        ("Lens", "Version", "Workloads", "Answered", "Not begun", "Older version"),
        [
            (
                lens.newest.name,
                lens.newest.version,
                lens.workloads,
                _percent(lens.answered_share),
                len(lens.never),
                len(lens.older),
            )
            for lens in found
        ],
    )


@commands.command()
def benchmark(
    ctx: typer.Context,
    *,
    workload: Annotated[
        str | None, typer.Argument(metavar="[WORKLOAD]", help="The workload's name or id; all by default.")
    ] = None,
    lens: LensOption = None,
    anonymous: Annotated[
        bool, typer.Option("--anonymous", help="The spread of the scores alone, as JSON, without any name.")
    ] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Compare scores with those of the other workloads along the lens.

    Compared are workloads with at least 60% of the lens's questions answered; there must be at least five others.

    JSON: a list, of one where a workload is named, of {"WorkloadId", "WorkloadName", "LensAlias", "WhyNot", "All",
    "Pillars"}. WhyNot is a sentence or null; All is {"Score", "Percentile", "Others", "Median", "P25", "P75"} or
    null, Pillars are {"PillarId", "Standing": the same, "WhyNot"}. With --anonymous: {"LensAlias", "LensVersion",
    "LeastAnswered", "Workloads", "All", "Pillars"} with spreads {"Workloads", "P10", "P25", "Median", "P75", "P90"};
    a lens that was imported is not named and its pillars are numbered. A workload that is named adds "Own":
    {"All", "Pillars"} with {"Score", "Percentile"} or null each.
    """
    refuse_half_characters(workload or "")
    with open_workspace(ctx, workspace) as held:
        numbers = _numbers(held)
        found = find_workload(held, workload) if workload is not None else None
        alias = _alias(held, numbers, lens)
        compared = numbers.benchmark(alias)
        told = numbers.anonymous_benchmark(alias)
    if anonymous:
        put_json({**told, "Own": own_shape(compared, found.id)} if found else told)
        return
    if found and found.archived and not as_json:
        put_line("It is archived.")
        return
    wanted = [(found.id, found.name)] if found else [(entry.id, entry.name) for entry in compared.entries]
    if as_json:
        put_json([benchmark_shape(compared, *one) for one in wanted])
    elif found:
        _put_standings(compared, found.id)
    elif compared.too_few:
        put_line(compared.too_few)
    else:
        put_table(("Score", "Percentile", "Median", "Workload"), [_ranked(compared, *one) for one in wanted])


def _put_standings(compared: PortfolioBenchmark, workload_id: str) -> None:
    problem = compared.why_not(workload_id)
    if problem:
        put_line(problem)
        return
    rows: list[tuple[object, ...]] = []
    for pillar in compared.pillars:
        standing = compared.standing(workload_id, pillar.key)
        name = pillar.name or "All pillars"
        if standing is None:
            rows.append((name, "", "", "", ""))
        else:
            others = standing.others
            half = f"{others.lower:.0f}-{others.upper:.0f}"
            rows.append(
                (name, f"{standing.score:.0f}", f"{standing.percentile:.0f}", f"{others.median:.0f}", half)
            )
    put_table(("Pillar", "Score", "Percentile", "Median", "Middle half"), rows)


def _ranked(compared: PortfolioBenchmark, workload_id: str, name: str) -> tuple[str, str, str, str]:
    standing = compared.standing(workload_id, ALL)
    if standing is None:
        return ("", "", "", name)
    return (f"{standing.score:.0f}", f"{standing.percentile:.0f}", f"{standing.others.median:.0f}", name)


def _numbers(held: Workspace) -> PortfolioNumbers:
    from wa_desktop.review.portfolio_numbers import numbers_of

    held.refresh_standings()
    numbers = numbers_of(held)
    if numbers.waiting:
        complain(f"{numbers.waiting} workloads cannot be counted and are left out.")
    return numbers


def _alias(held: Workspace, numbers: PortfolioNumbers, lens: str | None) -> str:
    """The lens that is meant: by alias or name, else the one that most workloads use."""
    if lens is not None:
        refuse_half_characters(lens)
        return held.find_lens(lens).alias
    if not numbers.aliases:
        raise NotFoundError(message("The workspace has no workload that counts; add one first."))
    return numbers.aliases[0]


def _cell_text(found: PortfolioHeat, row: int, column: int) -> str:
    cell = found.cell(row, column)
    if cell is None:
        return ""
    return _pillar_text(cell) if found.by is HeatBy.PILLAR else _LETTERS.get(cell.risk.value, "n/a")


def _pillar_text(cell: PortfolioCell) -> str:
    medium = cell.counts.medium + cell.counts.no_rule_matched
    parts = [f"{count}{letter}" for count, letter in ((cell.counts.high, "H"), (medium, "M")) if count]
    if parts:
        return " ".join(parts)
    return "ok" if cell.counts.none and not cell.counts.unanswered else "-"


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"
