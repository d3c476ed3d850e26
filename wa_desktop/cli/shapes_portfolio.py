"""The JSON objects that `portfolio` prints: AWS's names wherever AWS has some."""

from __future__ import annotations

from wa_desktop.cli.output import Json
from wa_desktop.cli.shapes import counts_shape
from wa_desktop.domain.portfolio_benchmark import (
    ALL,
    BenchmarkPillar,
    PortfolioBenchmark,
    Spread,
)
from wa_desktop.domain.portfolio_clients import ClientStanding
from wa_desktop.domain.portfolio_coverage import LensCoverage
from wa_desktop.domain.portfolio_gaps import CommonGap
from wa_desktop.domain.portfolio_heat import HeatBy, PortfolioHeat
from wa_desktop.domain.portfolio_quarter import QuarterMoves
from wa_desktop.domain.portfolio_trend import PortfolioPoint


def gap_shape(gap: CommonGap) -> Json:
    """`{"LensAlias", "PillarId", "QuestionId", "ChoiceId", "Title", "Level", ...}`.

    Further keys: Workloads, High, Medium, Missing, ToVerify, NotAnswered and Reviewed (counts of workloads), Share
    (0 to 1) and WorkloadIds, those at high risk first.
    """
    counts = gap.counts
    return {
        "LensAlias": gap.lens.alias,
        "PillarId": gap.pillar.id,
        "QuestionId": gap.question.id,
        "ChoiceId": gap.choice.id,
        "Title": gap.choice.title,
        "Level": gap.level.level.value,
        "Workloads": gap.workloads,
        "High": counts.high,
        "Medium": counts.medium,
        "Missing": counts.missing,
        "ToVerify": counts.to_verify,
        "NotAnswered": counts.not_answered,
        "Reviewed": gap.reviewed,
        "Share": _share(gap.share),
        "WorkloadIds": [found.entry.id for found in gap.affected],
    }


def heat_shape(heat: PortfolioHeat) -> Json:
    """`{"LensAlias", "By", "Columns", "Workloads"}`.

    Columns are {"Key", "Label", "Title", "RiskCounts"}; Workloads are {"WorkloadId", "WorkloadName", "Client",
    "Cells"}, the worst first, with a cell per column: {"RiskCounts", "Gaps"} by pillar, {"Risk", "Gaps"} by
    question, null where the workload's version of the lens has no such column.
    """
    return {
        "LensAlias": heat.alias,
        "By": heat.by.value,
        "Columns": [
            {
                "Key": column.key,
                "Label": column.label,
                "Title": column.title,
                "RiskCounts": counts_shape(column.counts),
            }
            for column in heat.columns
        ],
        "Workloads": [
            {
                "WorkloadId": row.entry.id,
                "WorkloadName": row.entry.name,
                "Client": row.entry.client,
                "Cells": [_cell(heat, number, column) for column in range(len(heat.columns))],
            }
            for number, row in enumerate(heat.rows)
        ],
    }


def _cell(heat: PortfolioHeat, row: int, column: int) -> Json | None:
    cell = heat.cell(row, column)
    if cell is None:
        return None
    risk: Json = (
        {"RiskCounts": counts_shape(cell.counts)} if heat.by is HeatBy.PILLAR else {"Risk": cell.risk.value}
    )
    return {**risk, "Gaps": cell.gaps}


def client_shape(client: ClientStanding) -> Json:
    """`{"Client", "Workloads", "RiskCounts", "AnsweredShare", "Overdue", "WorstPillar"}`.

    WorstPillar is {"PillarId", "PillarName", "High", "Medium"}, null where nothing is at risk.
    """
    worst = client.worst
    return {
        "Client": client.client,
        "Workloads": client.workloads,
        "RiskCounts": counts_shape(client.counts),
        "AnsweredShare": _share(client.answered_share),
        "Overdue": client.overdue,
        "WorstPillar": {
            "PillarId": worst.id,
            "PillarName": worst.name,
            "High": worst.high,
            "Medium": worst.medium,
        }
        if worst
        else None,
    }


def point_shape(point: PortfolioPoint) -> Json:
    """`{"From", "Until", "Now", "Workloads", "RiskCounts", "AnsweredShare"}`."""
    return {
        "From": point.first.isoformat(),
        "Until": point.day.isoformat(),
        "Now": point.is_now,
        "Workloads": point.reviewed,
        "RiskCounts": counts_shape(point.counts),
        "AnsweredShare": _share(point.answered_share),
    }


def quarter_shape(quarter: QuarterMoves) -> Json:
    """`{"From", "Closed", "New", "MedianDaysToCloseHigh"}`."""
    days = quarter.median_days
    return {
        "From": quarter.first.isoformat(),
        "Closed": quarter.closed,
        "New": quarter.new,
        "MedianDaysToCloseHigh": None if days is None else round(days, 1),
    }


def coverage_shape(lens: LensCoverage) -> Json:
    """`{"LensAlias", "LensName", "LensVersion", "Workloads", "AnsweredShare", "NotBegun", "OnOlderVersion", "Versions"}`.

    NotBegun and OnOlderVersion are workload ids; Versions are {"LensVersion", "Workloads", "AnsweredShare"}.
    """
    return {
        "LensAlias": lens.newest.alias,
        "LensName": lens.newest.name,
        "LensVersion": lens.newest.version,
        "Workloads": lens.workloads,
        "AnsweredShare": _share(lens.answered_share),
        "NotBegun": [entry.id for entry in lens.never],
        "OnOlderVersion": [entry.id for entry in lens.older],
        "Versions": [
            {
                "LensVersion": part.version.version,
                "Workloads": part.workloads,
                "AnsweredShare": _share(part.answered_share),
            }
            for part in lens.versions
        ],
    }


def benchmark_shape(benchmark: PortfolioBenchmark, workload_id: str, name: str) -> Json:
    """`{"WorkloadId", "WorkloadName", "LensAlias", "WhyNot", "All", "Pillars"}`.

    WhyNot is a sentence where the workload is not compared, else null. All is a standing: {"Score", "Percentile",
    "Others", "Median", "P25", "P75"}, or null; Pillars are {"PillarId", "Standing", "WhyNot"}.
    """
    return {
        "WorkloadId": workload_id,
        "WorkloadName": name,
        "LensAlias": benchmark.alias,
        "WhyNot": _why_not(benchmark, workload_id, ALL),
        "All": standing_shape(benchmark, workload_id, ALL),
        "Pillars": [_pillar(benchmark, workload_id, pillar) for pillar in benchmark.pillars[1:]],
    }


def own_shape(benchmark: PortfolioBenchmark, workload_id: str) -> Json:
    """A workload's standings without its name: `{"Score", "Percentile"}` of all pillars as they are numbered, or null."""
    found = [benchmark.standing(workload_id, pillar.key) for pillar in benchmark.pillars]
    told: list[Json | None] = [
        {"Score": round(one.score), "Percentile": round(one.percentile)} if one else None for one in found
    ]
    return {"All": told[0], "Pillars": told[1:]}


def standing_shape(benchmark: PortfolioBenchmark, workload_id: str, key: str) -> Json | None:
    """`{"Score", "Percentile", "Others", "Median", "P25", "P75"}`; null where the workload is not compared."""
    standing = benchmark.standing(workload_id, key)
    if standing is None:
        return None
    return {
        "Score": round(standing.score, 1),
        "Percentile": round(standing.percentile, 1),
        **_spread(standing.others),
    }


def _spread(spread: Spread) -> Json:
    return {
        "Others": spread.count,
        "Median": round(spread.median, 1),
        "P25": round(spread.lower, 1),
        "P75": round(spread.upper, 1),
    }


def _pillar(benchmark: PortfolioBenchmark, workload_id: str, pillar: BenchmarkPillar) -> Json:
    return {
        "PillarId": pillar.key,
        "Standing": standing_shape(benchmark, workload_id, pillar.key),
        "WhyNot": _why_not(benchmark, workload_id, pillar.key),
    }


def _why_not(benchmark: PortfolioBenchmark, workload_id: str, key: str) -> str | None:
    problem = benchmark.why_not(workload_id, key)
    return str(problem) if problem else None


def _share(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
