"""States to compare: the small snapshots as sides, and a newer version of their main lens."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.support.small_snapshots import pillar, three_practices
from wa_desktop.domain.comparison import Side
from wa_desktop.domain.lens import Choice, Lens, Pillar, Question
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Snapshot

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def _newer(question_key: str) -> Question:
    """Another version of a question: practice c has gone, d has come, and a alone is enough."""
    old = three_practices(question_key)
    kept = tuple(choice for choice in old.choices if choice.id != "c")
    return replace(old, title="Asked anew", choices=(*kept, Choice("d", "d")), rules=old.rules[::2])


NEWER = Lens(
    "main",
    "Main",
    "",
    (Pillar("safety", "Safety first", (_newer("s1"), three_practices("s3"))), pillar("speed", "c1")),
    version="2",
)
"""Main with s2 and c2 gone, s3 come, c1 in another pillar, and s1 asked anew."""


def side(state: Snapshot, hours: float | None = None) -> Side:
    risks = {one: rating.risk for one, rating in rate_all(state, explain=False).items()}
    return Side(state, risks, None if hours is None else NOON + timedelta(hours=hours))
