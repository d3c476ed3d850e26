"""Numbered steps from every schema ever shipped to today's; they use no other code of ours.

Step n brings a file from schema n-1 to n. A step is a tuple of SQL statements, run in one transaction with
the new schema number. Steps are never edited after a release.
"""

from wa_desktop.storage.migrations import (
    m0001_first,
    m0002_desk,
    m0003_plan,
    m0004_habit,
    m0005_delivery,
    m0006_studio,
)

STEPS: tuple[tuple[str, ...], ...] = (
    m0001_first.STATEMENTS,
    m0002_desk.STATEMENTS,
    m0003_plan.STATEMENTS,
    m0004_habit.STATEMENTS,
    m0005_delivery.STATEMENTS,
    m0006_studio.STATEMENTS,
)
