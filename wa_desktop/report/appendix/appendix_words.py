"""The answer appendix's own words."""

from __future__ import annotations

from wa_desktop.domain.errors import Message, message
from wa_desktop.report import words

APPENDIX = message("Answer appendix")
PROPERTIES = message("Workload properties")
CHOICE = message("Best practice")
ANSWER = message("Answer")
NOTES = words.NOTES
NO_IMPROVEMENT = message("There is nothing to improve.")


def answered(done: int, total: int) -> Message:
    """How many questions are answered."""
    return message("{done} of {total} questions answered", done=done, total=total)


def risks(high: int, medium: int) -> Message:
    """The two numbers that AWS's report begins its plan with, in a form without plurals."""
    return message("High risk: {high}. Medium risk: {medium}.", high=high, medium=medium)


def details_of(lens: str) -> Message:
    """The details along a lens."""
    return message("Lens details: {lens}", lens=lens)


def plan_of(lens: str) -> Message:
    """The improvement plan along a lens."""
    return message("Improvement plan: {lens}", lens=lens)


def overview_of(lens: str) -> Message:
    """The overview of a lens."""
    return message("Lens overview: {lens}", lens=lens)
