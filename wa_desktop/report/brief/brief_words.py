"""The brief's own words."""

from __future__ import annotations

from wa_desktop.domain.errors import message
from wa_desktop.report import part_words

BRIEF = message("Executive brief")
STRENGTHS = part_words.DONE_WELL
QUESTIONS_AT_A_GLANCE = message("Every question at a glance")
TOP_RISKS = message("The risks that matter most")
MATTERS = part_words.MATTERS
DO = message("What to do")
DECISIONS = part_words.TO_DECIDE
NEXT_STEPS = message("Next steps")
READ = message("How to read this")
LIMITS = message(
    "A risk follows from the answers given in the review by the rules of the lens. It is an estimate by those who were in "
    "the room, not an audit."
)
