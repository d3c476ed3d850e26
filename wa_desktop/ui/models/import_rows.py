"""What an import led to, as rows to filter by weight and as text to hand on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.ui.models.findings import (
    finding_rows,
    headings,
    is_clean,
    outcome_text,
    place_of,
    severity_word,
)
from wa_desktop.ui.models.lens_files import ImportOutcome
from wa_desktop.ui.models.rows import Cell, Look, Row, section_row
from wa_desktop.ui.words import say, tr

MOST_SKIPPED = 200
"""Skipped files named one by one; further ones are counted."""


def is_all_well(outcomes: Sequence[ImportOutcome], skipped: Sequence[str]) -> bool:
    """Whether nothing is to be looked at: every file is clean and none was left out."""
    return not skipped and all(is_clean(outcome) for outcome in outcomes)


def import_rows(
    outcomes: Sequence[ImportOutcome], skipped: Sequence[str], weight: Severity | None
) -> list[Row]:
    """The findings of one weight, or of all, file by file, and then what was skipped.

    Keys are those of `findings.finding_rows`; a skipped file's is its name.
    """
    rows = [row for row in finding_rows(outcomes) if _is_shown(row, outcomes, weight)]
    if weight is not None:
        rows = [row for row, after in pairwise([*rows, None]) if row and (row.key or (after and after.key))]
    if skipped and weight is None:
        rows.append(section_row(skipped_text(len(skipped)), len(headings())))
        rows.extend(_skipped_row(name) for name in skipped[:MOST_SKIPPED])
    return rows


def weights(outcomes: Sequence[ImportOutcome]) -> dict[Severity, int]:
    """How many findings there are of each weight that is there; files that cannot be read count as errors."""
    counts = {severity: sum(one.count(severity) for one in outcomes) for severity in Severity}
    counts[Severity.ERROR] += sum(one.problem is not None for one in outcomes)
    return {severity: count for severity, count in counts.items() if count}


def summary_text(outcomes: Sequence[ImportOutcome], skipped: Sequence[str]) -> str:
    """What became of the import as a whole."""
    stored = sum(outcome.stored is not None for outcome in outcomes)
    if len(outcomes) == 1:
        text = outcome_text(outcomes[0])
    else:
        text = tr("{stored} of {all} files imported").format(stored=stored, all=len(outcomes))
    return f"{text} · {skipped_text(len(skipped))}" if skipped else text


def skipped_text(count: int) -> str:
    """How many files of a folder were left alone."""
    return QCoreApplication.translate("ImportRows", "%n JSON file(s) skipped as no lens", "", count)


def report_text(outcomes: Sequence[ImportOutcome], skipped: Sequence[str]) -> str:
    """All of it as plain text, a line per finding."""
    lines = []
    for outcome in outcomes:
        lines.append(outcome_text(outcome))
        if outcome.problem:
            lines.append(f"  {say(outcome.problem)}")
        lines.extend(f"  {_finding_text(finding)}" for finding in outcome.findings)
    if skipped:
        lines.append(skipped_text(len(skipped)))
        lines.extend(f"  {name}" for name in skipped)
    return "\n".join(lines) + "\n"


def _is_shown(row: Row, outcomes: Sequence[ImportOutcome], weight: Severity | None) -> bool:
    if weight is None or not isinstance(row.key, tuple):
        return True
    file, number = row.key
    severity = Severity.ERROR if number < 0 else outcomes[file].findings[number].severity
    return severity is weight


def _skipped_row(name: str) -> Row:
    dash = Cell("–", look=Look.MUTED)
    return Row(name, (dash, Cell(name, look=Look.MUTED), dash))


def _finding_text(finding: Finding) -> str:
    return tr("{weight}, line {line}: {sentence} ({place})").format(
        weight=severity_word(finding.severity),
        line=finding.line,
        sentence=say(finding.sentence),
        place=place_of(finding),
    )
