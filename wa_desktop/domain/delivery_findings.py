"""What the check before delivery finds: what kind, how bad, where, and which of it somebody lets pass."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import quote

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.editions import Waiver
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.plan import PracticeRef


class FindingKind(StrEnum):
    """What is found, in the order in which it is told."""

    HIGH_WITHOUT_ACTION = "high_without_action"
    """A question at high risk with no action that is still to be done, and no accepted risk."""
    ACTION_WITHOUT_OWNER = "action_without_owner"
    ACTION_WITHOUT_DATE = "action_without_date"
    NOT_APPLICABLE_WITHOUT_REASON = "not_applicable_without_reason"
    UNANSWERED = "unanswered"
    """A question without an answer, or with practices that have none."""
    DONT_KNOW = "dont_know"
    EXPIRED_ACCEPTANCE = "expired_acceptance"
    """A risk accepted until a day that has passed, and that is still there."""
    EMPTY_SUMMARY = "empty_summary"
    """Neither headline nor summary was written by a person."""
    STALE_COMPARISON = "stale_comparison"
    MISSING_LETTERS = "missing_letters"
    """Characters that no font has."""
    OVERDUE_ACTION = "overdue_action"
    NO_REVIEW_OWNER = "no_review_owner"
    FONT_NOT_FOUND = "font_not_found"

    @property
    def waiver_key(self) -> str:
        """What a waiver of all findings of this kind names."""
        return f"{self.value}:*"


class Severity(StrEnum):
    """Whether a finding holds back the delivery: as long as one that BLOCKS is open, documents are drafts."""

    BLOCKS = "blocks"
    ADVISES = "advises"


class Where(StrEnum):
    """What kind of place a finding is at."""

    QUESTION = "question"
    """A question, or one of its practices: `FindingPlace.practice`."""
    ACTION = "action"
    """The action of the id `FindingPlace.item`."""
    DECISION = "decision"
    """The decision of the id `FindingPlace.item`."""
    WORKLOAD = "workload"
    """The properties of the workload."""
    REPORT = "report"
    """What is chosen and written for the report; `FindingPlace.item` says what of it, for the key alone."""


@dataclass(frozen=True)
class FindingPlace:
    """Where a finding is, so that one can go there."""

    where: Where
    practice: PracticeRef | None = None
    item: str = ""

    @property
    def ref(self) -> QuestionRef | None:
        """The question it is at; None for other places."""
        return self.practice.ref if self.practice else None

    @property
    def key(self) -> str:
        """A name of the place that no other one has; its parts are quoted as in an address."""
        one = self.practice
        parts = [one.lens, one.question, *([one.choice] if one.choice else [])] if one else []
        parts += [self.item] if self.item else []
        return "/".join([self.where.value, *(quote(part, safe="", errors="surrogatepass") for part in parts)])


@dataclass(frozen=True)
class DeliveryFinding:
    """Something to be mended, or let pass with a reason, before documents go to a client."""

    kind: FindingKind
    severity: Severity
    message: Message
    place: FindingPlace

    @property
    def key(self) -> str:
        """What names it for good: its kind and its place."""
        return f"{self.kind.value}:{self.place.key}"

    def is_waived(self, waivers: Iterable[Waiver]) -> bool:
        """Whether somebody lets it pass, by itself or with all of its kind, and says why."""
        names = {self.key, self.kind.waiver_key}
        return any(one.finding in names and one.reason.strip() for one in waivers)


@dataclass(frozen=True)
class FindingGroup:
    """Findings of one kind and severity, in their order."""

    kind: FindingKind
    severity: Severity
    findings: tuple[DeliveryFinding, ...]

    @property
    def message(self) -> Message:
        """What one finding says, or how many there are."""
        if len(self.findings) == 1:
            return self.findings[0].message
        return replace(_MANY[self.kind], values={"count": len(self.findings)})


def open_findings(
    findings: Iterable[DeliveryFinding], waivers: Iterable[Waiver]
) -> tuple[DeliveryFinding, ...]:
    """Those that nobody lets pass; a waiver without a reason is none."""
    names = {one.finding for one in waivers if one.reason.strip()}
    return tuple(one for one in findings if one.key not in names and one.kind.waiver_key not in names)


def is_clean(findings: Iterable[DeliveryFinding], waivers: Iterable[Waiver]) -> bool:
    """Whether documents may go without the mark of a draft: nothing that blocks is open."""
    return all(one.severity is not Severity.BLOCKS for one in open_findings(findings, waivers))


def in_order(findings: Iterable[DeliveryFinding]) -> tuple[DeliveryFinding, ...]:
    """Those that block first, then by kind; of one kind they stay as they are."""
    kinds = list(FindingKind)
    return tuple(
        sorted(findings, key=lambda one: (one.severity is not Severity.BLOCKS, kinds.index(one.kind)))
    )


def grouped(findings: Iterable[DeliveryFinding]) -> tuple[FindingGroup, ...]:
    """The findings by severity and kind, in the order of `in_order`."""
    groups: dict[tuple[FindingKind, Severity], list[DeliveryFinding]] = {}
    for one in in_order(findings):
        groups.setdefault((one.kind, one.severity), []).append(one)
    return tuple(FindingGroup(kind, severity, tuple(found)) for (kind, severity), found in groups.items())


_MANY = {
    FindingKind.HIGH_WITHOUT_ACTION: message(
        "{count} questions are at high risk without an action or an accepted risk."
    ),
    FindingKind.ACTION_WITHOUT_OWNER: message("{count} actions have no owner."),
    FindingKind.ACTION_WITHOUT_DATE: message("{count} actions have no date."),
    FindingKind.NOT_APPLICABLE_WITHOUT_REASON: message(
        "{count} questions and practices are said not to apply, without a reason."
    ),
    FindingKind.UNANSWERED: message("{count} questions are not answered, or not in full."),
    FindingKind.DONT_KNOW: message("{count} practices are answered with “I don't know”."),
    FindingKind.EXPIRED_ACCEPTANCE: message("{count} risks were accepted until a day that has passed."),
    FindingKind.EMPTY_SUMMARY: message("{count} summaries were written by nobody."),
    FindingKind.STALE_COMPARISON: message("{count} comparisons are stale."),
    FindingKind.MISSING_LETTERS: message("{count} texts have characters that no font has."),
    FindingKind.OVERDUE_ACTION: message("{count} actions are overdue."),
    FindingKind.NO_REVIEW_OWNER: message("{count} workloads have no review owner."),
    FindingKind.FONT_NOT_FOUND: message("{count} fonts are not installed here."),
}
