"""What the window calls things: sentences and names of the domain in the interface's language."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.errors import Message
from wa_desktop.domain.evidence import EvidenceKind, Sureness
from wa_desktop.domain.gaps import GapKind
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import Environment, ImprovementStatus


def tr(text: str) -> str:
    """Translate a text of the window that belongs to no class."""
    return QCoreApplication.translate("Words", text)


def say(message: Message) -> str:
    """A sentence of the domain in the interface's language."""
    values = {
        name: say(value) if isinstance(value, Message) else value for name, value in message.values.items()
    }
    return QCoreApplication.translate("Message", message.template).format(**values)


def risk_word(risk: Risk) -> str:
    """The short name of a risk, as on a pill."""
    return {
        Risk.HIGH: tr("High"),
        Risk.MEDIUM: tr("Medium"),
        Risk.NONE: tr("None"),
        Risk.UNANSWERED: tr("Open"),
        Risk.NOT_APPLICABLE: tr("N/A"),
        Risk.NO_RULE_MATCHED: tr("No rule"),
    }[risk]


def answer_word(answer: PracticeAnswer | None) -> str:
    """The name of an answer."""
    if answer is None:
        return tr("not answered")
    return {
        PracticeAnswer.YES: tr("Yes"),
        PracticeAnswer.NO: tr("No"),
        PracticeAnswer.UNKNOWN: tr("Don’t know"),
        PracticeAnswer.NOT_APPLICABLE: tr("N/A"),
    }[answer]


def reason_word(reason: Reason) -> str:
    """The name of a reason for N/A."""
    return {
        Reason.NONE: tr("No reason given"),
        Reason.OUT_OF_SCOPE: tr("Out of scope"),
        Reason.BUSINESS_PRIORITIES: tr("Business priorities"),
        Reason.ARCHITECTURE_CONSTRAINTS: tr("Architecture constraints"),
        Reason.OTHER: tr("Other"),
    }[reason]


def gap_word(kind: GapKind) -> str:
    """Why a practice counts as not in place."""
    return {
        GapKind.MISSING: tr("Missing"),
        GapKind.TO_VERIFY: tr("To verify"),
        GapKind.OPEN: tr("Not answered"),
    }[kind]


def effort_word(effort: str) -> str:
    """The name of an effort S, M or L; empty where the lens names none."""
    return {"S": tr("low effort"), "M": tr("medium effort"), "L": tr("high effort")}.get(effort, "")


def environment_word(environment: Environment) -> str:
    """The name of an environment."""
    return {Environment.PRODUCTION: tr("Production"), Environment.PREPRODUCTION: tr("Pre-production")}[
        environment
    ]


def improvement_word(status: ImprovementStatus) -> str:
    """The name of an improvement status; one that nobody has set follows from the plan."""
    return {
        ImprovementStatus.NOT_APPLICABLE: tr("From the plan"),
        ImprovementStatus.NOT_STARTED: tr("Not started"),
        ImprovementStatus.IN_PROGRESS: tr("In progress"),
        ImprovementStatus.COMPLETE: tr("Complete"),
        ImprovementStatus.RISK_ACKNOWLEDGED: tr("Risk acknowledged"),
    }[status]


def evidence_kind_word(kind: EvidenceKind) -> str:
    """The name of a kind of evidence."""
    return {
        EvidenceKind.FILE: tr("File"),
        EvidenceKind.LINK: tr("Link"),
        EvidenceKind.STATEMENT: tr("Said"),
    }[kind]


def sureness_word(sureness: Sureness) -> str:
    """How sure evidence is, in one word."""
    return {
        Sureness.TOLD: tr("Told"),
        Sureness.SHOWN: tr("Shown"),
        Sureness.VERIFIED: tr("Verified"),
    }[sureness]


def sureness_letter(sureness: Sureness) -> str:
    """How sure evidence is, where there is room for one letter."""
    return {Sureness.TOLD: tr("T"), Sureness.SHOWN: tr("S"), Sureness.VERIFIED: tr("V")}[sureness]


def sureness_meaning(sureness: Sureness) -> str:
    """What that word means, in one line."""
    return {
        Sureness.TOLD: tr("Somebody said so; nobody has seen it."),
        Sureness.SHOWN: tr("It was shown: a screen, a document, a demonstration."),
        Sureness.VERIFIED: tr("You checked it yourself, in the account or the code."),
    }[sureness]


def date_word(day: date) -> str:
    """A day in the user's manner."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def day_word(moment: datetime) -> str:
    """A date in the user's time zone and manner."""
    return QLocale().toString(_local(moment).date(), "d MMM yyyy")


def time_word(moment: datetime) -> str:
    """A time of day in the user's time zone, such as 14:02."""
    return _local(moment).toString("HH:mm")


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.astimezone(UTC).timestamp()))
