"""What the projector says, in whole words: the room reads from afar and may not tell colours apart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.audience import AudienceQuestion, Timing
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.pace import PaceState
from wa_desktop.ui.words import answer_word, time_word


def answer_pill(answer: PracticeAnswer | None) -> str:
    """An answer as on its pill."""
    return _tr("Open") if answer is None else answer_word(answer)


def risk_pill(question: AudienceQuestion) -> str:
    """The question's risk, and that it is not the last word while practices are open."""
    if question.provisional:
        return {
            Risk.HIGH: _tr("High risk so far"),
            Risk.MEDIUM: _tr("Medium risk so far"),
            Risk.NONE: _tr("No risk so far"),
        }.get(question.risk, risk_phrase(question.risk))
    return risk_phrase(question.risk)


def risk_phrase(risk: Risk) -> str:
    """A question's risk in words that stand alone."""
    return {
        Risk.HIGH: _tr("High risk"),
        Risk.MEDIUM: _tr("Medium risk"),
        Risk.NONE: _tr("No risk found"),
        Risk.UNANSWERED: _tr("Open"),
        Risk.NOT_APPLICABLE: _tr("Does not apply"),
        Risk.NO_RULE_MATCHED: _tr("Not rated by the lens"),
    }[risk]


def holding(risk: Risk) -> str:
    """That the practice in hand keeps its question at a risk."""
    if risk is Risk.HIGH:
        return _tr("This practice keeps the question at high risk.")
    return _tr("This practice keeps the question at medium risk.")


def place(question: AudienceQuestion) -> str:
    """Where the question stands in its pillar."""
    return _tr("{pillar} · question {place} of {count}").format(
        pillar=question.pillar, place=question.place, count=question.of
    )


def minutes_left(timing: Timing) -> str:
    """The time left of this stop; empty where there is no stop."""
    if timing.minutes_left is None:
        return ""
    if timing.minutes_left < 0:
        return _tr("Pillar {minutes} min over").format(minutes=-timing.minutes_left)
    return _tr("Pillar {minutes} min left").format(minutes=timing.minutes_left)


def pace(timing: Timing) -> str:
    """How the workshop stands, and when it would end at this pace; empty where nothing is open any more."""
    if timing.ends_at is None:
        return ""
    sentence = {
        PaceState.AHEAD: _tr("Ahead: ends {time}"),
        PaceState.ON_TIME: _tr("On pace: ends {time}"),
        PaceState.BEHIND: _tr("Behind: ends {time}"),
    }[timing.state]
    return sentence.format(time=time_word(timing.ends_at))


def counted(risk: Risk, count: int) -> str:
    """How many questions stand at a risk."""
    words = {
        Risk.HIGH: _tr("{count} high"),
        Risk.MEDIUM: _tr("{count} medium"),
        Risk.NONE: _tr("{count} no risk"),
        Risk.UNANSWERED: _tr("{count} open"),
    }
    return words[risk].format(count=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Projector", text)
