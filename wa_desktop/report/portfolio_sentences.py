"""The sentences that open a portfolio report, generated from its numbers alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.portfolio_quarter import QuarterMoves
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report import words
from wa_desktop.report.language import language_of
from wa_desktop.report.portfolio_records import GapLine, WorkloadLine
from wa_desktop.report.portfolio_words import NO_WORKLOADS
from wa_desktop.report.words import Say

_LONGEST_TITLE = 160
"""Characters of a practice's title that a sentence still bears."""


def headline(lines: Sequence[WorkloadLine]) -> Message:
    """The one sentence to remember."""
    total = len(lines)
    if not total:
        return NO_WORKLOADS
    if not any(line.counts.answered for line in lines):
        return message("No workload has been reviewed yet.")
    high = sum(line.counts.high > 0 for line in lines)
    medium = sum(line.counts.medium > 0 for line in lines)
    if high:
        return _carry_high(high, total)
    if medium:
        return _carry_medium(medium, total)
    if any(line.counts.unanswered or not line.is_counted for line in lines):
        return message("No risk found so far.")
    return message("No risk was found.")


def _carry_high(high: int, total: int) -> Message:
    if total == 1:
        return message("The workload carries high risk.")
    if high == total:
        return message("All {total} workloads carry high risk.", total=total)
    if high == 1:
        return message("One of {total} workloads carries high risk.", total=total)
    return message("{high} of {total} workloads carry high risk.", high=high, total=total)


def _carry_medium(medium: int, total: int) -> Message:
    if total == 1:
        return message("The workload carries no high risk, but medium risk.")
    if medium == 1:
        return message("No workload carries high risk; one of {total} carries medium risk.", total=total)
    return message(
        "No workload carries high risk; {medium} of {total} carry medium risk.",
        medium=medium,
        total=total,
    )


def sentences(
    lines: Sequence[WorkloadLine],
    counts: RiskCounts,
    gaps: Sequence[GapLine],
    quarter: QuarterMoves,
    say: Say,
) -> tuple[str, ...]:
    """How much risk there is, what most go without, what this quarter brought, what is late and what is missing."""
    found = [
        _risks(counts, say),
        _most_common(gaps, say),
        _moved(quarter, say),
        _stood(quarter),
        _late(lines),
        _waiting(sum(not line.is_counted for line in lines)),
    ]
    return tuple(say(sentence) for sentence in found if sentence)


def _risks(counts: RiskCounts, say: Say) -> Message | None:
    if not counts.answered:
        return None
    return message(
        "Of {total} questions, {high} are at high and {medium} at medium risk; {share} are answered.",
        total=counts.total,
        high=counts.high,
        medium=counts.medium,
        share=language_of(say).percent(counts.answered / counts.total),
    )


def _most_common(gaps: Sequence[GapLine], say: Say) -> Message | None:
    if not gaps or gaps[0].workloads < 2:
        return None
    gap = gaps[0]
    title = " ".join(gap.title.split())
    if len(title) > _LONGEST_TITLE:
        title = say(words.cut_short(title[:_LONGEST_TITLE].rstrip(), len(title) - _LONGEST_TITLE))
    return message(
        "The most common gap is “{title}” ({practice}): {count} of {reviewed} reviewed workloads go without it.",
        title=title.rstrip("."),
        practice=gap.practice,
        count=gap.workloads,
        reviewed=gap.reviewed,
    )


_CLOSED_AND_NEW = {
    (0, 1): message("Since {day}, no risk was closed and one is new."),
    (0, 2): message("Since {day}, no risk was closed and {new} are new."),
    (1, 0): message("Since {day}, one risk was closed and none is new."),
    (1, 1): message("Since {day}, one risk was closed and one is new."),
    (1, 2): message("Since {day}, one risk was closed and {new} are new."),
    (2, 0): message("Since {day}, {closed} risks were closed and none is new."),
    (2, 1): message("Since {day}, {closed} risks were closed and one is new."),
    (2, 2): message("Since {day}, {closed} risks were closed and {new} are new."),
}
"""By how many were closed and how many are new: none, one or several."""


def _moved(quarter: QuarterMoves, say: Say) -> Message | None:
    template = _CLOSED_AND_NEW.get((min(quarter.closed, 2), min(quarter.new, 2)))
    if template is None:
        return None
    return replace(
        template,
        values={
            "day": words.date(quarter.first, say),
            "closed": quarter.closed,
            "new": quarter.new,
        },
    )


def _stood(quarter: QuarterMoves) -> Message | None:
    if quarter.median_days is None:
        return None
    days = int(quarter.median_days + 0.5)
    if days == 1:
        return message("A closed high risk had stood for 1 day (median).")
    return message("A closed high risk had stood for {days} days (median).", days=days)


def _late(lines: Sequence[WorkloadLine]) -> Message | None:
    late = [line.days_late for line in lines if line.is_overdue]
    if not late:
        return None
    days = max(late)
    if len(late) == 1:
        return (
            message("One review is overdue by {days} days.", days=days)
            if days > 1
            else message("One review is overdue.")
        )
    if days < 2:
        return message("{count} reviews are overdue.", count=len(late))
    return message("{count} reviews are overdue, the longest by {days} days.", count=len(late), days=days)


def _waiting(count: int) -> Message | None:
    if not count:
        return None
    if count == 1:
        return message("One workload is not counted, because its risks could not be read.")
    return message("{count} workloads are not counted, because their risks could not be read.", count=count)
