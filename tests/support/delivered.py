"""Whole reviews drawn at random, with plan, decisions and evidence, for the tests of what deliverables say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from tests.support.plans import acceptance, action, id_of, trade_off
from tests.support.samples import EARLIER, MADE_AT, milestone_of
from tests.support.small_snapshots import EXTRA, MAIN, snapshot
from tests.support.strategies import pieces
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Impact, PracticeRef, Size
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report.model import build
from wa_desktop.report.records_delivery import DeliveryReport

TODAY = MADE_AT.date()

KEYS = ("s1", "s2", "c1", "c2", "x1")
PRACTICES = tuple(
    PracticeRef(lens.alias, question.key, choice.id)
    for lens in (MAIN, EXTRA)
    for question in lens.questions
    for choice in question.practices
)

_entries = st.builds(
    PracticeEntry,
    st.sampled_from([None, *PracticeAnswer, PracticeAnswer.NO, PracticeAnswer.NO, PracticeAnswer.YES]),
    st.sampled_from(Reason),
    notes=st.sampled_from(["", "", "Seen **there**."]),
    evidence=pieces,
)
_answers = st.builds(
    QuestionAnswer,
    st.fixed_dictionaries({}, optional=dict.fromkeys("abc", _entries)),
    none_of_these=st.sampled_from([False, False, True]),
    applicable=st.sampled_from([True, True, True, True, False]),
    reason=st.sampled_from(Reason),
    notes=st.sampled_from(["", "Keys are old. Nobody knows why."]),
    evidence=pieces,
)
days_around = st.integers(-60, 150).map(lambda days: TODAY + timedelta(days=days))


@st.composite
def plans(draw: st.DrawFn, most: int = 9) -> tuple[Action, ...]:
    """Actions that wait only for earlier ones; some practices and dependencies are of what is not there."""
    count = draw(st.integers(0, most))
    return tuple(
        replace(
            action(
                number,
                practices=tuple(draw(st.lists(st.sampled_from(_named), max_size=3))),
                owner=draw(st.sampled_from(["", "Ada"])),
                effort=Effort(
                    draw(st.none() | st.sampled_from(Size)),
                    draw(st.none() | st.sampled_from([0.0, 0.5, 1.0, 3.0])),
                ),
                impact=draw(st.sampled_from(Impact)),
                due=draw(st.none() | days_around),
                status=draw(st.sampled_from([ActionStatus.OPEN, *ActionStatus])),
                created_at=EARLIER,
            ),
            depends_on=tuple(
                id_of(other) for other in range(number) if draw(st.integers(0, 3)) == 0 and other != number
            ),
        )
        for number in range(1, count + 1)
    )


_named = (
    *PRACTICES,
    PracticeRef("main", "s1"),
    PracticeRef("gone", "x", "a"),
    PracticeRef("main", "s2", "q_no"),
)


@st.composite
def decided(draw: st.DrawFn) -> tuple[Decision, ...]:
    found: list[Decision] = []
    for number in range(1, draw(st.integers(0, 3)) + 1):
        if draw(st.booleans()):
            practices = draw(st.lists(st.sampled_from(_named), min_size=1, max_size=2))
            found.append(acceptance(*practices, number=number, until=draw(days_around)))
        else:
            found.append(trade_off(number, revisit_on=draw(st.none() | days_around)))
    return tuple(found)


@st.composite
def reviews(draw: st.DrawFn) -> Snapshot:
    """A review along both small lenses with everything that hangs on one."""
    found = snapshot(
        {key: draw(_answers) for key in KEYS if draw(st.integers(0, 4))},
        pillar_priorities=draw(st.sampled_from([(), ("cost",), ("cost", "safety")])),
        not_applicable_counts_as_in_place=draw(st.booleans()),
        cadence=draw(st.sampled_from(Cadence)),
    )
    return replace(found, actions=draw(plans()), decisions=draw(decided()))


milestones = st.builds(milestone_of, reviews())


def delivered(
    review: Snapshot, against: Milestone | None = None, *others: Milestone, as_of: date | None = None
) -> DeliveryReport:
    """What deliverables say of a review."""
    shown = (*others, against) if against else others
    made = build(review, made_at=MADE_AT, app_version="1", against=against, milestones=shown, as_of=as_of)
    return made.delivery
