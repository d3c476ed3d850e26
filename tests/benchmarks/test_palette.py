"""What a key press in the command palette costs, beside a plain search for the same letters."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial

import pytest

from wa_desktop.ui.palette.match import Entry, Index, Kind, Query, prepare

pytestmark = pytest.mark.benchmark

TYPED = (
    "o", "or", "ord", "order p", "inp", "sec2", "sec02-bp03", "rel9", "zzz", "oig", "e", "payments contoso",
    "data protection at", "aaaaaa", "prcng", "wrhs rbt", "", "a b c d e f g h", "x" * 500,
)  # fmt: skip
WHAT = (
    "Order processing",
    "Claims intake",
    "Payments core",
    "Data lake",
    "Warehouse robots",
    "Pricing engine",
)
WHERE = ("Europe", "Nordics", "Iberia", "Alps", "Benelux", "Japan", "Brazil")
WHO = ("Contoso Retail", "Fabrikam", "Northwind", "Bürger & Söhne")


@pytest.mark.parametrize("workloads", [100, 1_000, 10_000])
def test_a_key_press(workloads: int) -> None:
    entries = made_up(workloads)
    start = time.process_time()
    index = Index(map(prepare, entries))
    made = (time.process_time() - start) * 1000
    slowest, typed = max((best(partial(index.find, Query(typed))), typed[:20]) for typed in TYPED)
    titles = [f"{entry.label} {entry.title}".casefold() for entry in entries]
    floor = best(lambda: [title for title in titles if "order" in title])
    print(  # noqa: T201 figures to read
        f"\n{workloads:6} workloads: index {made:6.1f} ms, slowest key {slowest:5.1f} ms ({typed!r}), "
        f"plain search {floor:5.2f} ms, ratio {slowest / floor:.0f}"
    )
    assert index.find(Query("order"))


def best(action: Callable[[], object]) -> float:
    """Milliseconds of the processor, the best of five."""
    times = []
    for _ in range(5):
        start = time.process_time()
        action()
        times.append((time.process_time() - start) * 1000)
    return min(times)


def made_up(workloads: int) -> list[Entry]:
    """A framework's questions and practices, actions, and workloads with telling names."""
    chance = random.Random(1)  # noqa: S311 no secret
    entries = [
        Entry(Kind.QUESTION, f"question:{n}", f"Question {n} of a lens", f"SEC {n}", "Security")
        for n in range(57)
    ]
    entries += [
        Entry(Kind.PRACTICE, f"practice:{n}", f"Practice {n} put in place", f"SEC{n // 6:02}-BP{n % 6:02}")
        for n in range(307)
    ]
    entries += [Entry(Kind.PAGE, f"action:{n}", f"Action {n}") for n in range(60)]
    for n in range(workloads):
        title = f"{chance.choice(WHAT)} {chance.choice(WHERE)} {n}"
        entries.append(Entry(Kind.WORKLOAD, f"workload:{n}", title, detail=chance.choice(WHO)))
    return entries
