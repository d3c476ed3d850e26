"""Workshops over the small snapshots, and a clock on the wall that tests turn by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support.small_snapshots import ref
from wa_desktop.domain.workshop import Attendee, Clock, Remark, RemarkKind, Stop, Workshop

NINE = datetime(2027, 2, 15, 9, 0, tzinfo=UTC)
ID = "a" * 32


def at(minutes: float) -> datetime:
    """So many minutes after nine."""
    return NINE + timedelta(minutes=minutes)


def workshop(clock: Clock = Clock(), **given: Any) -> Workshop:  # noqa: B008 a frozen value
    """Sixty minutes: safety (s1, s2) for 20, cost (c1, c2) for 20, the other lens's cost (x1) for 20."""
    fields: dict[str, Any] = {
        "id": ID,
        "number": 1,
        "name": "First look",
        "attendees": (Attendee("Dana Novak", "Architect"), Attendee("Petr")),
        "stops": (Stop("main", "safety", 20), Stop("main", "cost", 20), Stop("extra", "cost", 20)),
        "clock": clock,
    }
    return Workshop(**fields | given)


def remark(number: int = 1, kind: RemarkKind = RemarkKind.PARKED, **given: Any) -> Remark:
    fields: dict[str, Any] = {
        "id": f"{number:032x}",
        "kind": kind,
        "text": f"Remark {number}",
        "ref": ref("s1"),
        "at": NINE,
    }
    return Remark(**fields | given)


class WallClock:
    """Shows the same moment until it is turned."""

    def __init__(self, now: datetime = NINE) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **span: float) -> None:
        """Go on by minutes, seconds, hours."""
        self.now += timedelta(**span)
