"""Rows of an improvement plan: one that is easy to change, and any with the texts that break careless programs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from tests.support.strategies import half_texts, texts
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.exchange.tracker import TrackerRow

FORMULAS = (
    "=1+1",
    "+1",
    "-1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "   =1",
    "\ufeff=1",
    "\u200b=1",
    '"=1"',
    "\uff1d1",
    "\uff0b1",
    "\uff0d1",
    "\uff201",
    "a;=1",
    "a\n-1",
    "a\r\n@b",
    'a; "=1',
    "a\t=1",
    "\n\n  =1",
)

BASE = TrackerRow(
    id="a" * 32,
    number=7,
    label="A-7",
    title="Turn on temporary credentials",
    pillar="Security",
    risk=Risk.HIGH,
    practices=("SEC02-BP02",),
    questions=("SEC 2",),
    owner="Dana Novak",
    days=3.0,
    size="M",
    impact=Impact.HIGH,
    due=date(2027, 3, 5),
    status=ActionStatus.OPEN,
    waits_for=(),
    note="Start with **production**.",
    links=("https://tickets.example.com/7",),
    done_on=None,
    description="Action A-7 of the improvement plan for Orders.\n\nStart with **production**.",
)


def row(number: int = 7, **given: Any) -> TrackerRow:
    """The base row under a number, with the given fields in it."""
    return replace(BASE, **{"id": f"{number:032x}", "number": number, "label": f"A-{number}"} | given)


odd = st.one_of(texts, half_texts, st.sampled_from(FORMULAS))
few = st.lists(odd, max_size=3).map(tuple)

rows = st.builds(
    TrackerRow,
    id=st.uuids().map(lambda uuid: uuid.hex),
    number=st.integers(1, 2000),
    label=st.integers(1, 2000).map("A-{}".format),
    title=odd,
    pillar=odd,
    risk=st.none() | st.sampled_from(Risk),
    practices=few,
    questions=few,
    owner=odd,
    days=st.none() | st.floats(0, 1000),
    size=st.sampled_from(["", "S", "M", "L"]),
    impact=st.sampled_from(Impact),
    due=st.none() | st.dates(),
    status=st.sampled_from(ActionStatus),
    waits_for=st.lists(st.integers(1, 2000).map("A-{}".format), max_size=3).map(tuple),
    note=odd,
    links=few,
    done_on=st.none() | st.dates(),
    description=odd,
)
row_lists = st.lists(rows, max_size=4, unique_by=lambda item: item.label)
