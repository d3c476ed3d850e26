"""What is to be mended before delivery as groups with their lines: what blocks, what is advised, what is let pass."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.delivery_findings import (
    DeliveryFinding,
    FindingKind,
    Severity,
    grouped,
    open_findings,
)
from wa_desktop.domain.editions import Waiver
from wa_desktop.domain.errors import Message
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.words import date_word, say, tr


@dataclass(frozen=True)
class FindingLine:
    """A finding as a line, or a waiver; `detail` is the reason for letting it pass."""

    text: str
    finding: DeliveryFinding | None = None
    waiver: Waiver | None = None
    detail: str = ""


@dataclass(frozen=True)
class FindingBlock:
    """Lines under a heading. `kind` is that of its findings; `severity` is None for what is let pass."""

    text: str
    severity: Severity | None
    kind: FindingKind | None = None
    lines: tuple[FindingLine, ...] = ()

    @property
    def only(self) -> FindingLine | None:
        """The one line that says no more than the heading does."""
        return self.lines[0] if self.severity and len(self.lines) == 1 else None


def blocks_of(findings: Sequence[DeliveryFinding], waivers: Sequence[Waiver]) -> tuple[FindingBlock, ...]:
    """What is open by kind, what blocks first, and at the end all that is let pass."""
    blocks = [
        FindingBlock(
            finding_word(group.message),
            group.severity,
            group.kind,
            tuple(FindingLine(finding_word(one.message), one) for one in group.findings),
        )
        for group in grouped(open_findings(findings, waivers))
    ]
    if waivers:
        words = QCoreApplication.translate("Findings", "%n let pass", "", len(waivers))
        blocks.append(FindingBlock(words, None, None, tuple(_waived(findings, waivers))))
    return tuple(blocks)


def count_blocking(findings: Iterable[DeliveryFinding], waivers: Iterable[Waiver]) -> int:
    """How many hold the delivery back."""
    return sum(one.severity is Severity.BLOCKS for one in open_findings(findings, waivers))


def state_word(blocking: int, advised: int, *, by_hand: bool) -> str:
    """Whether the documents can go, in one line."""
    translate = QCoreApplication.translate
    if blocking:
        return translate("Findings", "Draft: %n finding(s) to settle", "", blocking)
    if by_hand:
        return tr("Ready, and marked as a draft by hand")
    if advised:
        return translate("Findings", "Ready to deliver, %n hint(s)", "", advised)
    return tr("Ready to deliver")


def finding_word(message: Message) -> str:
    """A finding's sentence in the window's language, its days in the user's manner."""
    values = {
        name: date_word(value) if isinstance(value, date) else value for name, value in message.values.items()
    }
    return one_line(say(replace(message, values=values)))


def kind_word(kind: FindingKind) -> str:
    """What all findings of a kind are called."""
    return {
        FindingKind.HIGH_WITHOUT_ACTION: tr("High risks without an action"),
        FindingKind.ACTION_WITHOUT_OWNER: tr("Actions without an owner"),
        FindingKind.ACTION_WITHOUT_DATE: tr("Actions without a date"),
        FindingKind.NOT_APPLICABLE_WITHOUT_REASON: tr("N/A without a reason"),
        FindingKind.UNANSWERED: tr("Open questions"),
        FindingKind.DONT_KNOW: tr("Answers “I don’t know”"),
        FindingKind.EXPIRED_ACCEPTANCE: tr("Expired acceptances"),
        FindingKind.EMPTY_SUMMARY: tr("Generated headline and summary"),
        FindingKind.STALE_COMPARISON: tr("Stale comparisons"),
        FindingKind.MISSING_LETTERS: tr("Characters that no font has"),
        FindingKind.OVERDUE_ACTION: tr("Overdue actions"),
        FindingKind.NO_REVIEW_OWNER: tr("No review owner"),
        FindingKind.FONT_NOT_FOUND: tr("Fonts that are not installed"),
    }[kind]


def _waived(findings: Sequence[DeliveryFinding], waivers: Sequence[Waiver]) -> Iterable[FindingLine]:
    """Each waiver with what it lets pass; one whose finding was mended meanwhile can still be taken back."""
    by_key = {one.key: one for one in findings}
    kinds = {kind.waiver_key: kind for kind in FindingKind}
    for waiver in waivers:
        finding, kind = by_key.get(waiver.finding), kinds.get(waiver.finding)
        if kind:
            count = sum(one.kind is kind for one in findings)
            text = tr("{kind}: all, {count} now").format(kind=kind_word(kind), count=count)
        elif finding:
            text = finding_word(finding.message)
        else:
            named = next((one for one in FindingKind if waiver.finding.startswith(f"{one.value}:")), None)
            what = kind_word(named) if named else waiver.finding
            text = tr("{kind}: no longer found").format(kind=what)
        yield FindingLine(text, finding, waiver, one_line(waiver.reason))
