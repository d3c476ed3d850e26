"""A comparison leads from one state to the other, whatever the states are: also over versions of a lens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.compared import NEWER, NOON, side
from tests.support.plans import action, trade_off
from tests.support.reviews import make_workload
from tests.support.small_snapshots import EXTRA, MAIN
from tests.support.workshops import workshop
from wa_desktop.domain.answers import (
    EMPTY,
    NO_NOTES,
    NOTHING_SAID,
    Notes,
    PracticeAnswer,
    PracticeEntry,
    QuestionAnswer,
    Reason,
)
from wa_desktop.domain.compare import compare
from wa_desktop.domain.compare_apply import apply
from wa_desktop.domain.comparison import Move
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.scoring import count
from wa_desktop.domain.workload import LensReview, MilestoneHead, Snapshot

WORDS = st.sampled_from(["", "one", "two"])
PIECE = Evidence("e" * 32, EvidenceKind.LINK, "Console", link="https://example.org")
CHOICES = st.sampled_from(["a", "b", "c", "d", "q_no", "gone"])

entries = st.builds(
    PracticeEntry,
    answer=st.none() | st.sampled_from(PracticeAnswer),
    reason=st.sampled_from(Reason),
    notes=WORDS,
    flag=st.booleans(),
    evidence=st.sampled_from([(), (PIECE,)]),
).filter(lambda entry: entry != NOTHING_SAID)
answers = st.builds(
    QuestionAnswer,
    practices=st.dictionaries(CHOICES, entries, max_size=3),
    none_of_these=st.booleans(),
    applicable=st.booleans(),
    reason=st.sampled_from(Reason),
    internal=WORDS,
    flag=st.booleans(),
    evidence=st.sampled_from([(), (PIECE,)]),
).filter(lambda answer: answer != EMPTY)
lens_notes = st.dictionaries(
    st.sampled_from(["", "safety", "speed", "gone"]),
    st.builds(Notes, WORDS, WORDS).filter(lambda note: note != NO_NOTES),
    max_size=2,
)


@st.composite
def reviews(draw: st.DrawFn, lens_id: int, lens: Lens) -> LensReview:
    keys = st.sampled_from([question.key for question in lens.questions])
    return LensReview(lens_id, lens, draw(st.dictionaries(keys, answers, max_size=3)), draw(lens_notes))


def records(made: Callable[[int, str], Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Some records in the order of their numbers; the same number names the same record in both states."""
    drawn = st.dictionaries(st.integers(1, 4), WORDS, max_size=2)
    return drawn.map(lambda some: tuple(made(number, word) for number, word in sorted(some.items())))


workloads = st.builds(
    make_workload,
    id=st.sampled_from(["0" * 32, "1" * 32]),
    client=WORDS,
    tags=st.sampled_from([(), (("team", "one"),)]),
    not_applicable_counts_as_in_place=st.booleans(),
    next_review=st.none() | st.dates(),
    report_headline=WORDS,
    report_summary=WORDS,
    updated_at=st.sampled_from([None, NOON]),
)


@st.composite
def states(draw: st.DrawFn) -> Snapshot:
    """Any review along any of the small lenses, in any of their versions and any order."""
    main = draw(st.sampled_from([(1, MAIN), (9, NEWER), None]))
    extra = draw(st.sampled_from([(2, EXTRA), None]))
    used = draw(st.permutations([one for one in (main, extra) if one]))
    return Snapshot(
        draw(workloads),
        tuple(draw(reviews(*one)) for one in used),
        draw(records(lambda number, word: MilestoneHead(number, word, "", NOON, ""))),
        draw(records(lambda number, word: workshop(id=f"{number:032x}", number=number, name=word))),
        draw(records(lambda number, word: action(number, owner=word))),
        draw(records(lambda number, word: trade_off(number, context=word))),
    )


@given(states(), states())
def test_a_comparison_leads_from_one_state_to_the_other(before: Snapshot, after: Snapshot) -> None:
    assert apply(compare(side(before), side(after)), before) == after
    assert apply(compare(side(after), side(before)), after) == before


@settings(max_examples=40)
@given(states())
def test_a_state_against_itself_is_empty(state: Snapshot) -> None:
    found = compare(side(state), side(state))
    assert found.is_empty
    assert not found.fields
    assert found.counts[Move.UNCHANGED] == len(state.refs)


@settings(max_examples=40)
@given(states(), states())
def test_every_question_is_counted_once_and_scores_are_those_of_the_states(
    before: Snapshot, after: Snapshot
) -> None:
    old, new = side(before), side(after)
    found = compare(old, new)
    assert sorted(map(str, {*before.refs, *after.refs})) == sorted(str(one.ref) for one in found.questions)
    assert found.total(after=False) == count(old.risks.values())
    assert found.total(after=True) == count(new.risks.values())
    for one in found.questions:
        assert (one.risk_before, one.risk_after) == (old.risks.get(one.ref), new.risks.get(one.ref))


@settings(max_examples=40)
@given(states(), states())
def test_the_way_back_lists_the_same_things(before: Snapshot, after: Snapshot) -> None:
    there, back = compare(side(before), side(after)), compare(side(after), side(before))
    assert {one.ref for one in there.changed} == {one.ref for one in back.changed}
    assert there.counts[Move.CLOSED] == back.counts[Move.NEW]
    assert there.counts[Move.ONLY_AFTER] == back.counts[Move.ONLY_BEFORE]
    for one in there.lenses:
        other = next(change for change in back.lenses if change.alias == one.alias)
        assert (one.questions_added, one.practices_added) == (
            other.questions_removed,
            other.practices_removed,
        )
