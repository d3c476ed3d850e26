"""Dates and numbers of reports are written by their language: nothing in these rooms formats them by hand."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOMS = Path(__file__).resolve().parents[2] / "wa_desktop" / "report"

ALLOWED = {
    "history_": "the window's history, in the window's language",
    "pdf_renderer.py": "drawing operators of PDF",
    "pdf_structure.py": "dates and boxes as PDF has them",
    "portfolio_sheet.py": "cells hold numbers and days as such; days that Excel does not know are ISO's",
    "workbook/": "the same",
    "deck/matrix_chart.py": "shares of a chart as PowerPoint has them",
    "data/": "JSON is for programs",
}
"""Where it may be, and why."""

_CODES = re.compile(r"'?0?(\d|\{\w+\})*[xXd]?'?|[<>^]\d*")
"""Hexadecimal digits, leading zeros and widths: codes, not numbers."""

_BY_HAND = {"isoformat", "strftime", "ctime"}


def by_hand(source: str) -> Iterator[int]:
    """Lines that format a number or a date."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            spec = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "0"
                for part in node.format_spec.values  # type: ignore[attr-defined] # a format is a JoinedStr
            )
            if not _CODES.fullmatch(spec):
                yield node.lineno
        elif isinstance(node, ast.Attribute) and node.attr in _BY_HAND:
            yield node.lineno


def test_no_report_formats_dates_or_numbers_by_hand() -> None:
    found = [
        f"{name}:{line}"
        for file in sorted(ROOMS.rglob("*.py"))
        if not (name := file.relative_to(ROOMS).as_posix()).startswith(tuple(ALLOWED))
        for line in by_hand(file.read_text(encoding="utf-8"))
    ]
    assert found == [], "ask report.language.language_of(say)"


def test_what_is_formatted_by_hand_is_seen() -> None:
    for source in (
        'f"{n:,}"',
        'f"{n:.1f}"',
        'f"{n:g}"',
        'f"{d:%Y}"',
        "d.isoformat()",
        'd.strftime("%B")',
        'f"{n:.0%}"',
    ):
        assert list(by_hand(source)) == [1], source
    for source in ('f"{n:02x}"', 'f"{n:0{places}}"', 'f"{n:04X}"', 'f"{n}"', 'f"{n:>8}"'):
        assert list(by_hand(source)) == [], source
