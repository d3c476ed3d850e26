"""Portfolio reports made of small reviews, and workbooks read back by a library that had no part in writing them."""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl

from tests.support.portfolio_entries import LENSES, TODAY, VERSIONS, entry_of
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.workload import Snapshot
from wa_desktop.report.portfolio_model import PortfolioSource, build
from wa_desktop.report.portfolio_records import PortfolioReport

MADE_AT = datetime(TODAY.year, TODAY.month, TODAY.day, 15, 30, tzinfo=UTC)

HOSTILE = (
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "+1+1", "-2", "@SUM(A1)", "\t=1", "123", "1e5", "2026-01-01", "http://evil.example", "{=A1}",
    "<b>bold</b><img src=\"/etc/passwd\"/>", "&amp; & &#0;", "<para leading=99999>", "]]><!--",
    "a\x00b\x07c\x1bd", "\x85line\u2028two", "x" * 100, "W" * 100, "مرحبا بالعالم \u202eabc", "😀👩‍👩‍👧 \ud83d half",
    "%s {0} {name} $x^2$", "日本語の名前", "",
)  # fmt: skip


def source_from(
    snapshots: Sequence[Snapshot],
    *,
    milestones: Sequence[MilestoneRisks] = (),
    moves: Sequence[RiskMove] = (),
) -> PortfolioSource:
    """What a report of these reviews is counted from."""
    return source_over([entry_of(snapshot) for snapshot in snapshots], milestones=milestones, moves=moves)


def source_over(
    entries: Sequence[PortfolioEntry],
    *,
    milestones: Sequence[MilestoneRisks] = (),
    moves: Sequence[RiskMove] = (),
) -> PortfolioSource:
    """What a report of these workloads along the small lenses is counted from."""
    return PortfolioSource(entries, VERSIONS, LENSES, milestones, moves)


def report_on(source: PortfolioSource, **wanted: Any) -> PortfolioReport:
    """A report made on TODAY."""
    return build(source, made_at=MADE_AT, app_version="0.1.0", **wanted)


def tagged(entry: PortfolioEntry, *tags: tuple[str, str]) -> PortfolioEntry:
    """The workload with tags."""
    return entry._replace(tags_text=json.dumps(tags))


@dataclass(frozen=True)
class ReadSheet:
    """A sheet's head, and its rows as values by head."""

    head: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]
    kinds: frozenset[str]
    """The types of its cells, as openpyxl names them: s text, n number or nothing, d day, f formula."""
    filtered: str
    frozen: str


def read_workbook(path: Path) -> dict[str, ReadSheet]:
    """Every sheet by name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(path)
    found = {}
    for sheet in book.worksheets:
        lines = list(sheet.iter_rows())
        head = tuple(str(cell.value) for cell in lines[0])
        found[sheet.title] = ReadSheet(
            head,
            tuple({name: cell.value for name, cell in zip(head, line, strict=True)} for line in lines[1:]),
            frozenset(cell.data_type for line in lines for cell in line),
            sheet.auto_filter.ref or "",
            sheet.freeze_panes or "",
        )
    book.close()
    return found
