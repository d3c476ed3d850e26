"""Lines that the guide and the review's panel say alike, and a decision as text for a person's own records."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.guide import ExampleDecision
from wa_desktop.domain.lens import Guidance, Level
from wa_desktop.ui.words import effort_word


def level_line(level: Level | None) -> str:
    """The documented risk of going without a practice; empty where none is known."""
    if level is None:
        return ""
    return {
        Level.HIGH: _tr("high risk without it"),
        Level.MEDIUM: _tr("medium risk without it"),
        Level.LOW: _tr("low risk without it"),
    }[level]


def effort_line(guidance: Guidance) -> str:
    """What a practice takes, and whether that is our estimate; empty where nothing is known."""
    word = effort_word(guidance.effort)
    if word and guidance.effort_is_ours:
        return _tr("{effort} (our estimate)").format(effort=word)
    return word


def decision_text(decision: ExampleDecision) -> str:
    """An example decision as plain text to adopt."""
    return "\n\n".join(_blocks(decision)) + "\n"


def _blocks(decision: ExampleDecision) -> Iterator[str]:
    yield decision.title
    yield _block(_tr("Context"), decision.context)
    lines = [
        _tr("- {option}: gains {gains}; costs {costs}").format(
            option=option.name, gains=option.gains.rstrip("."), costs=option.costs.rstrip(".")
        )
        for option in decision.options
    ]
    if lines:
        yield _block(_tr("Options"), "\n".join(lines))
    yield _block(_tr("Decision"), decision.decision)
    yield _block(_tr("Measure"), decision.measure)
    if decision.practices:
        yield _block(_tr("Practices"), ", ".join(decision.practices))


def _block(heading: str, text: str) -> str:
    return f"{heading}\n{text}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("GuideTexts", text)
