"""The words of the table of what to do first."""

from __future__ import annotations

from wa_desktop.domain.errors import message

FIRST = message("Do these first")
BY = message("By")
LOWERS = message("Lowers the risk of")
NUMBER = message("No.")
NO_OWNER = message("no owner yet")
NO_DAY = message("no date yet")
IN_GRAY = message("In gray: the risk falls once all actions that name the question are done.")
NO_PLAN = message("No action has been planned yet. These practices hold the worst risks where they are:")
