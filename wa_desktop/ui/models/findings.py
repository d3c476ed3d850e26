"""Findings about imported files as rows, file by file, errors first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.lens import Risk
from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.ui.models.lens_files import ImportOutcome
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line, section_row
from wa_desktop.ui.words import say, tr

FindingKey = tuple[int, int]
"""The number of the file, and of the finding in it; -1 for the sentence about a file as a whole."""

_TONES = {
    Severity.ERROR: Risk.HIGH,
    Severity.AWS: Risk.MEDIUM,
    Severity.WARNING: Risk.UNANSWERED,
    Severity.HINT: Risk.NOT_APPLICABLE,
}


def headings() -> tuple[str, ...]:
    """The columns of the list."""
    return (tr("Weight"), tr("Finding"), tr("Line"))


def severity_word(severity: Severity) -> str:
    """How much a finding weighs, in a word."""
    return {
        Severity.ERROR: tr("Error"),
        Severity.AWS: tr("AWS limit"),
        Severity.WARNING: tr("Warning"),
        Severity.HINT: tr("Hint"),
    }[severity]


def severity_tone(severity: Severity) -> Risk:
    """The colours of a weight."""
    return _TONES[severity]


def outcome_text(outcome: ImportOutcome) -> str:
    """What became of a file, in a sentence."""
    counts = counts_text(outcome)
    if outcome.problem:
        return tr("{file}: not imported; nothing was changed").format(file=outcome.name)
    if outcome.stored is None:
        return tr("{file}: not imported, {counts}; nothing was changed").format(
            file=outcome.name, counts=counts
        )
    if outcome.known:
        return tr("{file}: this very lens was in the library already").format(file=outcome.name)
    if not counts:
        return tr("{file}: imported, nothing to remark").format(file=outcome.name)
    if is_clean(outcome):
        return tr("{file}: imported, nothing to remark; {counts}").format(file=outcome.name, counts=counts)
    return tr("{file}: imported with {counts}").format(file=outcome.name, counts=counts)


def is_clean(outcome: ImportOutcome) -> bool:
    """Whether a file was read without a problem and has hints at most, which nobody has to follow."""
    return outcome.problem is None and outcome.count(Severity.HINT) == len(outcome.findings)


def counts_text(outcome: ImportOutcome) -> str:
    """How many findings of each weight, such as "2 errors, 1 warning"; empty without findings."""
    parts = []
    if errors := outcome.count(Severity.ERROR):
        parts.append(QCoreApplication.translate("Findings", "%n error(s)", "", errors))
    if limits := outcome.count(Severity.AWS):
        parts.append(QCoreApplication.translate("Findings", "%n AWS limit(s)", "", limits))
    if warnings := outcome.count(Severity.WARNING):
        parts.append(QCoreApplication.translate("Findings", "%n warning(s)", "", warnings))
    if hints := outcome.count(Severity.HINT):
        parts.append(QCoreApplication.translate("Findings", "%n hint(s)", "", hints))
    return ", ".join(parts)


def finding_rows(outcomes: Sequence[ImportOutcome]) -> list[Row]:
    """The files one after the other, each with its findings."""
    rows = []
    for file, outcome in enumerate(outcomes):
        rows.append(section_row(one_line(outcome_text(outcome)), len(headings())))
        if outcome.problem:
            cell = Cell(say(outcome.problem), look=Look.PROBLEM)
            rows.append(
                Row((file, -1), (Cell(tr("Error"), risk=Risk.HIGH), cell, Cell("–", look=Look.MUTED)))
            )
        rows.extend(_row((file, number), finding) for number, finding in enumerate(outcome.findings))
    return rows


def place_of(finding: Finding) -> str:
    """The finding's code and the JSON pointer to what it is about."""
    return " · ".join(part for part in (finding.code, one_line(finding.pointer)) if part)


def _row(key: FindingKey, finding: Finding) -> Row:
    return Row(
        key,
        (
            Cell(severity_word(finding.severity), risk=severity_tone(finding.severity)),
            Cell(one_line(say(finding.sentence)), place_of(finding)),
            Cell(str(finding.line), look=Look.MUTED),
        ),
    )
