"""Made-up entries of the portfolio's list, many at once or any at all, and a shelf of small lenses they are reviewed along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from types import SimpleNamespace
from typing import Any, cast

from hypothesis import strategies as st

from tests.support.samples import small_lens
from tests.support.strategies import texts
from wa_desktop.domain.lens import FRAMEWORK, LensVersion
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.standing import LensStanding
from wa_desktop.domain.workload import INDUSTRY_TYPES, Environment
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.models.workload_figures import LensShelf

NOW = datetime(2027, 3, 1, 16, 30, tzinfo=UTC)
TODAY = NOW.date()
LENSES = {
    1: small_lens(3, 4, alias=FRAMEWORK),
    2: small_lens(2, 3, alias="serverless"),
    3: small_lens(3, 4, alias=FRAMEWORK),
}
"""Two versions of a framework, and another lens."""

CLIENTS = ("", "Contoso Retail", "contoso  retail", "Fabrikam", "Northwind", "Bürger & Söhne")
TAGS = ("[]", '[["team", "blue"]]', '[["team", "red"], ["cost", "7"]]', '[["müll", ""]]')
CADENCES = (0, 1, 3, 6, 12)
COUNTS = {key: len(lens.questions) for key, lens in LENSES.items()}


def shelf() -> LensShelf:
    """The lenses above as a workspace has them."""
    versions = {
        key: LensVersion(key, lens.alias, str(key), f"{lens.alias} {key}", "imported", "", NOW)
        for key, lens in LENSES.items()
    }
    return LensShelf(cast("Workspace", SimpleNamespace(lens=LENSES.__getitem__)), versions)


def many_entries(count: int, seed: int = 1) -> list[PortfolioEntry]:
    """So many workloads, the last changed first."""
    random = Random(seed)  # noqa: S311 made-up data, not a secret
    return [_entry(number, random) for number in range(count)]


def sql_text(moment: datetime) -> str:
    """A time as SQLite keeps it."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


def _entry(number: int, random: Random) -> PortfolioEntry:
    changed = NOW - timedelta(minutes=number * 7)
    return PortfolioEntry(
        id=f"{number:032x}",
        name=f"{random.choice(('Order processing', 'Data lake', 'alpha', 'Ärger', 'Search'))} {number}",
        client=random.choice(CLIENTS),
        environment_text=random.choice(list(Environment)).value,
        archived=random.random() < 0.1,
        template=False,
        review_owner=random.choice(("Dana Novak", "Jörg Brandt", "Aiko Tanaka")),
        industry_type=random.choice(("", *INDUSTRY_TYPES[:5])),
        industry=random.choice(("", "Shoes")),
        tags_text=random.choice(TAGS),
        cadence_months=random.choice(CADENCES),
        next_review_text=random.choice((None, None, "2027-02-20", "2027-03-20", "2027-09-01")),
        change_note="",
        changed_text=None,
        created_text=sql_text(changed - timedelta(days=random.randrange(0, 500))),
        updated_text=sql_text(changed),
        standing=_standing(random),
        milestones=random.randrange(0, 5),
        last_milestone_text=random.choice((None, sql_text(changed - timedelta(days=90)))),
    )


def _standing(random: Random) -> tuple[LensStanding, ...] | None:
    if random.random() < 0.05:
        return None
    ids: tuple[int, ...] = random.choice(((1,), (1,), (3,), (1, 2), (2,), ()))
    return tuple(_letters(lens_id, random) for lens_id in ids)


def _letters(lens_id: int, random: Random) -> LensStanding:
    letters = random.choice(("HMNUAX", "N", "U", "NU", "NA", "A", "MN"))
    return LensStanding(lens_id, "".join(random.choice(letters) for _ in range(COUNTS[lens_id])), "")


def _any_standing(ids: Sequence[int]) -> st.SearchStrategy[Any]:
    letters = (st.text("HMNUAX", min_size=COUNTS[key], max_size=COUNTS[key]) for key in ids)
    return st.tuples(
        *(
            st.builds(LensStanding, st.just(key), each, st.just(""))
            for key, each in zip(ids, letters, strict=True)
        )
    )


_some_lenses = st.lists(st.sampled_from(sorted(LENSES)), unique_by=lambda key: LENSES[key].alias, max_size=2)
_moments = st.datetimes(datetime(2025, 1, 1), datetime(2027, 3, 1)).map(  # noqa: DTZ001 UTC is put on below
    lambda moment: sql_text(moment.replace(tzinfo=UTC))
)
_days = st.dates(TODAY - timedelta(400), TODAY + timedelta(400)).map(lambda day: day.isoformat())

any_entry = st.builds(
    PortfolioEntry,
    id=st.uuids().map(lambda uuid: uuid.hex),
    name=texts,
    client=st.one_of(st.sampled_from(CLIENTS), texts),
    environment_text=st.sampled_from([one.value for one in Environment]),
    archived=st.booleans(),
    template=st.just(False),
    review_owner=texts,
    industry_type=st.sampled_from(("", *INDUSTRY_TYPES[:3])),
    industry=texts,
    tags_text=st.sampled_from(TAGS),
    cadence_months=st.sampled_from(CADENCES),
    next_review_text=st.one_of(st.none(), _days),
    change_note=st.just(""),
    changed_text=st.one_of(st.none(), _moments),
    created_text=_moments,
    updated_text=_moments,
    standing=st.one_of(st.none(), _some_lenses.flatmap(_any_standing)),
    milestones=st.integers(0, 9),
    last_milestone_text=st.one_of(st.none(), _moments),
)
any_entries: st.SearchStrategy[list[PortfolioEntry]] = st.lists(
    any_entry, max_size=12, unique_by=lambda entry: entry.id
)
