"""The brief's own words."""

from __future__ import annotations

from wa_desktop.domain.errors import message

BRIEF = message("Executive brief")
FIRST = message("Do these first")
ACTION = message("Action")
OWNER = message("Owner")
BY = message("By")
EFFORT = message("Effort")
CLEARS = message("Clears")
IN_GRAY = message("In gray: the risk falls once all actions that name the question are done.")
NO_PLAN = message("No action has been planned yet. These practices hold the worst risks where they are:")
MISSING = message("Practice")
NUMBER = message("No.")
STRENGTHS = message("What is done well")
QUESTIONS_AT_A_GLANCE = message("Every question at a glance")
TOP_RISKS = message("The risks that matter most")
MATTERS = message("Why it matters")
DO = message("What to do")
DECISIONS = message("Decisions needed")
NEXT_STEPS = message("Next steps")
READ = message("How to read this")
NO_OWNER = message("no owner yet")
NO_DAY = message("no date yet")
LIMITS = message(
    "A risk follows from the answers given in the review by the rules of the lens. It is an estimate by those who were in "
    "the room, not an audit."
)
