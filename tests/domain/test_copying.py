"""Answers taken over from elsewhere: what is matched, what stays, what the preview promises."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.small_snapshots import EXTRA, MAIN, pillar, ref, said, snapshot, three_practices
from tests.support.strategies import SHORT_ODD_TEXTS
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.copying import (
    Aspect,
    Change,
    CopyOptions,
    CopyPlan,
    Scope,
    Totals,
    plan_copy,
    same_client,
)
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.lens import Lens, Question, Risk
from wa_desktop.domain.risk import rate
from wa_desktop.domain.text import whole_text
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.review.bulk import CopyAnswers

YES, NO, UNKNOWN, NA = (
    PracticeAnswer.YES,
    PracticeAnswer.NO,
    PracticeAnswer.UNKNOWN,
    PracticeAnswer.NOT_APPLICABLE,
)
ALL = CopyOptions(only_open=False)
WITH_NOTES = CopyOptions(only_open=False, notes=True, internal=True)
KEYS = [question.key for lens in (MAIN, EXTRA) for question in lens.questions]


def applied(target: Snapshot, plan: CopyPlan) -> Snapshot:
    return CopyAnswers(plan.answers(), "there").apply(target)


def copied(source: Snapshot, target: Snapshot, options: CopyOptions = ALL) -> Snapshot:
    return applied(target, plan_copy(source, target, options))


def given_in(held: Snapshot, key: str) -> str:
    letters = {YES: "Y", NO: "N", UNKNOWN: "U", NA: "A", None: "-"}
    return "".join(letters[held.answer(ref(key)).answer(choice)] for choice in "abc")


def along(lens: Lens, **given: QuestionAnswer | str) -> Snapshot:
    """A review along one lens."""
    held = {key: said(answer) if isinstance(answer, str) else answer for key, answer in given.items()}
    return replace(snapshot(), reviews=(LensReview(9, lens, held),))


# What is taken over


def test_open_practices_get_the_answers_and_answered_ones_stay() -> None:
    source, target = snapshot({"s1": "YNA", "c1": "UUU"}), snapshot({"s1": "N--"})
    plan = plan_copy(source, target)
    assert [one.ref for one in plan.questions] == [ref("s1"), ref("c1")]
    first, second = plan.questions
    assert first.changes == (Change(Aspect.ANSWER, "b"), Change(Aspect.ANSWER, "c"))
    assert (first.answers, second.answers) == (2, 3)
    after = applied(target, plan)
    assert (given_in(after, "s1"), given_in(after, "c1"), given_in(after, "s2")) == ("NNA", "UUU", "---")


def test_overwriting_takes_every_answer_but_none_back() -> None:
    source, target = snapshot({"s1": "Y-N"}), snapshot({"s1": "NYN", "s2": "YYY"})
    plan = plan_copy(source, target, ALL)
    (change,) = plan.questions
    assert change.changes == (Change(Aspect.ANSWER, "a"),)
    after = applied(target, plan)
    assert (given_in(after, "s1"), given_in(after, "s2")) == ("YYN", "YYY")


def test_a_reason_goes_along_and_an_empty_one_erases_none() -> None:
    why = {
        "a": PracticeEntry(NA, Reason.OUT_OF_SCOPE),
        "b": PracticeEntry(NA),
        "c": PracticeEntry(NA, Reason.OTHER),
    }
    here = {
        "a": PracticeEntry(NO),
        "b": PracticeEntry(NA, Reason.BUSINESS_PRIORITIES),
        "c": PracticeEntry(NA, Reason.OUT_OF_SCOPE),
    }
    target = snapshot({"s1": QuestionAnswer(here)})
    plan = plan_copy(snapshot({"s1": QuestionAnswer(why)}), target, ALL)
    assert [change.choice for change in plan.questions[0].changes] == ["a", "c"]
    after = applied(target, plan).answer(ref("s1"))
    assert [after.entry(choice).reason for choice in "abc"] == [
        *(Reason.OUT_OF_SCOPE, Reason.BUSINESS_PRIORITIES, Reason.OTHER)
    ]


def test_a_reason_ends_with_its_answer() -> None:
    target = snapshot({"s1": QuestionAnswer({"a": PracticeEntry(NA, Reason.OTHER)})})
    after = copied(snapshot({"s1": "Y--"}), target)
    assert after.answer(ref("s1")).entry("a") == PracticeEntry(YES)


def test_none_of_these_is_said_where_nothing_was_said_before() -> None:
    source = snapshot({"s1": QuestionAnswer({"c": PracticeEntry(NA)}, none_of_these=True)})
    target = snapshot()
    plan = plan_copy(source, target)
    (change,) = plan.questions
    assert change.changes[0] == Change(Aspect.NONE_OF_THESE)
    assert change.answers == 3
    after = applied(target, plan)
    assert after.answer(ref("s1")) == source.answer(ref("s1"))


def test_none_of_these_fills_what_is_open_as_no() -> None:
    source, target = snapshot({"s1": said("---", none_of_these=True)}), snapshot({"s1": "Y--"})
    after = copied(source, target, CopyOptions())
    assert given_in(after, "s1") == "YNN"
    assert not after.answer(ref("s1")).none_of_these
    over = copied(source, target)
    assert over.answer(ref("s1")) == said("---", none_of_these=True)


def test_another_answer_ends_none_of_these_and_the_others_keep_their_no() -> None:
    target = snapshot({"s1": said("---", none_of_these=True)})
    plan = plan_copy(snapshot({"s1": "-YN"}), target, ALL)
    assert plan.questions[0].changes == (Change(Aspect.NONE_OF_THESE), Change(Aspect.ANSWER, "b"))
    assert applied(target, plan).answer(ref("s1")) == said("NYN")
    assert plan_copy(snapshot({"s1": "NNN"}), target, ALL).questions == ()


def test_a_question_that_does_not_apply_is_taken_over_with_its_reason() -> None:
    out = QuestionAnswer({"a": PracticeEntry(YES)}, applicable=False, reason=Reason.OUT_OF_SCOPE)
    source = snapshot({"s1": out, "s2": out})
    target = snapshot({"s2": "N--"})
    plan = plan_copy(source, target)
    (change,) = plan.questions
    assert (change.ref, change.changes, change.answers) == (ref("s1"), (Change(Aspect.APPLICABILITY),), 1)
    assert change.risk_after is Risk.NOT_APPLICABLE
    assert change.after == QuestionAnswer(applicable=False, reason=Reason.OUT_OF_SCOPE)
    both = copied(source, target)
    assert both.answer(ref("s2")) == said("N--", applicable=False, reason=Reason.OUT_OF_SCOPE)


def test_a_question_that_does_not_apply_here_stays_so_unless_overwritten() -> None:
    target = snapshot({"s1": QuestionAnswer(applicable=False, reason=Reason.OTHER)})
    source = snapshot({"s1": "YYY"})
    assert plan_copy(source, target).questions == ()
    (change,) = plan_copy(source, target, ALL).questions
    assert change.changes[0] == Change(Aspect.APPLICABILITY)
    assert change.after == said("YYY")
    assert plan_copy(snapshot(), target, ALL).questions == ()


# Notes, flags, evidence


NOTED = QuestionAnswer(
    {"a": PracticeEntry(YES, notes="Seen.", internal="Doubtful.", flag=True)},
    notes="All fine.",
    internal="Ask Petr.",
    flag=True,
    evidence=(Evidence("0" * 32, EvidenceKind.LINK, "Wiki", "https://example.org"),),
)


def test_each_lane_of_notes_moves_by_its_own_option_alone() -> None:
    source, target = snapshot({"s1": NOTED}), snapshot()
    after = copied(source, target, CopyOptions()).answer(ref("s1"))
    assert after == said("Y--")
    client = copied(source, target, CopyOptions(notes=True)).answer(ref("s1"))
    assert (client.notes, client.internal) == ("All fine.", "")
    assert client.entry("a") == PracticeEntry(YES, notes="Seen.")
    internal = copied(source, target, CopyOptions(internal=True)).answer(ref("s1"))
    assert (internal.notes, internal.internal) == ("", "Ask Petr.")
    assert internal.entry("a") == PracticeEntry(YES, internal="Doubtful.")


def test_notes_are_counted_apart_from_answers() -> None:
    (change,) = plan_copy(snapshot({"s1": NOTED}), snapshot(), WITH_NOTES).questions
    assert (change.answers, change.notes) == (1, 4)
    assert change.changes == (
        Change(Aspect.NOTES),
        Change(Aspect.INTERNAL),
        Change(Aspect.ANSWER, "a"),
        Change(Aspect.NOTES, "a"),
        Change(Aspect.INTERNAL, "a"),
    )


def test_notes_written_here_stay_with_only_open_and_an_empty_one_erases_none() -> None:
    here = QuestionAnswer(
        {"a": PracticeEntry(notes="Mine."), "b": PracticeEntry(NO, internal="x")}, notes="Ours."
    )
    target = snapshot({"s1": here})
    kept = copied(snapshot({"s1": NOTED}), target, CopyOptions(notes=True)).answer(ref("s1"))
    assert (kept.notes, kept.entry("a")) == ("Ours.", PracticeEntry(YES, notes="Mine."))
    over = copied(snapshot({"s1": NOTED}), target, WITH_NOTES).answer(ref("s1"))
    assert (over.notes, over.entry("a").notes) == ("All fine.", "Seen.")
    assert over.entry("b").internal == "x"


def test_a_settled_question_gets_no_notes_with_only_open() -> None:
    options = CopyOptions(notes=True, internal=True)
    for settled in (said("YYY"), QuestionAnswer(applicable=False), said("---", none_of_these=True)):
        assert plan_copy(snapshot({"s1": NOTED}), snapshot({"s1": settled}), options).questions == ()


def test_flags_and_evidence_of_here_stay() -> None:
    proof = (Evidence("1" * 32, EvidenceKind.LINK, "Runbook", "https://example.org/r"),)
    here = QuestionAnswer({"a": PracticeEntry(NO, flag=True, evidence=proof)}, flag=True, evidence=proof)
    after = copied(snapshot({"s1": "YYY"}), snapshot({"s1": here}), WITH_NOTES).answer(ref("s1"))
    assert (after.flag, after.evidence) == (True, proof)
    assert after.entry("a") == PracticeEntry(YES, flag=True, evidence=proof)


# Scope and versions


@pytest.mark.parametrize(
    ("scope", "keys"),
    [
        (Scope(), ["s1", "s2", "c1", "c2", "x1"]),
        (Scope("main"), ["s1", "s2", "c1", "c2"]),
        (Scope("extra"), ["x1"]),
        (Scope("main", "cost"), ["c1", "c2"]),
        (Scope("main", "safety", "s2"), ["s2"]),
        (Scope("extra", "safety"), []),
    ],
)
def test_the_scope_limits_the_questions(scope: Scope, keys: list[str]) -> None:
    source = snapshot(dict.fromkeys(KEYS, "YYY"))
    plan = plan_copy(source, snapshot(), CopyOptions(scope))
    assert [one.ref.question for one in plan.questions] == keys
    assert plan.lenses == ("main", "extra")


def newer(question: Question, *choice_ids: str) -> Question:
    """The question with other practices, as another version of its lens has it."""
    known = {choice.id: choice for choice in question.choices}
    some = question.choices[0]
    choices = [known.get(key, replace(some, id=key, title=f"New {key}")) for key in choice_ids]
    return replace(question, choices=(*choices, known["q_no"]))


def version_two() -> Lens:
    """Without s2 and c2; s1 has d for c; c1 has d besides; n1 is new."""
    first, third = three_practices("s1"), three_practices("c1")
    safety = replace(pillar("safety"), questions=(newer(first, "a", "b", "d"), three_practices("n1")))
    cost = replace(pillar("cost"), questions=(newer(third, "a", "b", "c", "d"),))
    return replace(MAIN, version="2", pillars=(safety, cost))


def test_another_version_of_the_lens_is_matched_by_ids() -> None:
    source = along(
        MAIN, s1="YNU", s2="NN-", c1=said("---", none_of_these=True), c2=QuestionAnswer(applicable=False)
    )
    plan = plan_copy(source, along(version_two()))
    assert [one.ref.question for one in plan.questions] == ["s1", "c1"]
    first, second = (one.after for one in plan.questions)
    assert [first.answer(choice) for choice in "abd"] == [YES, NO, None]
    assert not second.none_of_these
    assert [second.answer(choice) for choice in "abcd"] == [NO, NO, NO, None]
    left = [(one.label, one.choice.id if one.choice else "", one.answers) for one in plan.unmatched]
    assert left == [("c", "c", 1), ("s2", "", 2), ("c2", "", 1)]
    assert plan.unmatched[0].title == "c"
    assert plan.unmatched[1].title == source.question(QuestionRef("main", "s2")).title


def test_none_of_these_survives_a_version_with_fewer_practices() -> None:
    source = along(version_two(), c1=said("---", none_of_these=True))
    plan = plan_copy(source, along(MAIN))
    assert plan.questions[0].after.none_of_these
    assert [one.choice.id for one in plan.unmatched if one.choice] == ["d"]


def test_what_is_left_behind_follows_the_scope() -> None:
    source = along(MAIN, s1="YYY", s2="YYY", c2="YYY")
    plan = plan_copy(source, along(version_two()), CopyOptions(Scope("main", "safety")))
    assert [one.label for one in plan.unmatched] == ["c", "s2"]


def test_without_a_common_lens_there_is_nothing() -> None:
    plan = plan_copy(along(EXTRA, x1="YYY"), along(MAIN))
    assert plan == CopyPlan(())


# Risk and totals


def test_the_risk_is_rated_by_the_policy_of_the_target() -> None:
    source = snapshot({"s1": "AYY"})
    strict = snapshot(not_applicable_counts_as_in_place=False)
    assert plan_copy(source, snapshot()).questions[0].risk_after is Risk.NONE
    assert plan_copy(source, strict).questions[0].risk_after is Risk.HIGH


def test_the_totals_count_what_is_chosen() -> None:
    source = snapshot({"s1": "NNN", "s2": "YYY", "c1": NOTED})
    target = snapshot({"s2": "NYY"})
    plan = plan_copy(source, target, WITH_NOTES)
    assert plan.totals() == Totals(3, 5, 4, 1, 1)
    assert plan.totals({ref("s2")}) == Totals(1, 1, 0, 0, 1)
    assert plan.totals(()) == Totals()
    assert set(plan.answers({ref("s1"), ref("x1")})) == {ref("s1")}
    assert [one.moves_risk for one in plan.questions] == [True, True, True]


def test_clients_are_compared_as_names_are() -> None:
    here = snapshot(client="Contoso Retail").workload
    other = snapshot(id="1" * 32, client="contoso  retail ").workload
    assert same_client(here, other)
    assert not same_client(here, replace(other, client="Fabrikam"))
    nameless = replace(here, client=" ")
    assert not same_client(nameless, replace(other, client=""))
    assert same_client(nameless, replace(nameless, client="Fabrikam"))


# For any two reviews


few_texts = st.sampled_from(("", "as told", *SHORT_ODD_TEXTS))
pieces = st.sampled_from(((), (Evidence("0" * 32, EvidenceKind.LINK, "Wiki", "https://example.org"),)))
"""Texts and evidence are slow to draw, and a copy never looks into them."""
entries = st.builds(
    PracticeEntry,
    st.none() | st.sampled_from(PracticeAnswer),
    st.sampled_from(Reason),
    few_texts,
    few_texts,
    st.booleans(),
    pieces,
)


def answers_to(question: Question) -> st.SearchStrategy[QuestionAnswer]:
    """Any answer to a question, but with few texts."""
    return st.builds(
        QuestionAnswer,
        st.fixed_dictionaries({}, optional={choice.id: entries for choice in question.practices}),
        st.booleans(),
        st.booleans(),
        st.sampled_from(Reason),
        few_texts,
        few_texts,
        st.booleans(),
        pieces,
    )


def held_in(lens: Lens) -> st.SearchStrategy[LensReview]:
    """Any answers a review along the lens can hold."""
    questions = st.fixed_dictionaries({}, optional={one.key: answers_to(one) for one in lens.questions})
    return questions.map(lambda given: LensReview(1, lens, given))


def reviews_along(*lenses: Lens) -> st.SearchStrategy[Snapshot]:
    return st.tuples(*map(held_in, lenses)).map(lambda reviews: replace(snapshot(), reviews=reviews))


anything = st.one_of(reviews_along(MAIN, EXTRA), reviews_along(version_two()))
options = st.builds(
    CopyOptions,
    st.sampled_from([Scope(), Scope("main"), Scope("main", "cost"), Scope("main", "safety", "s1")]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
some = settings(max_examples=50, deadline=None)
"""Reviews are slow to draw."""


@some
@given(anything, anything, options)
def test_once_applied_nothing_is_left_to_do(source: Snapshot, target: Snapshot, wanted: CopyOptions) -> None:
    after = copied(source, target, wanted)
    assert plan_copy(source, after, wanted).questions == ()


@some
@given(anything, options)
def test_a_review_has_nothing_to_take_from_itself(held: Snapshot, wanted: CopyOptions) -> None:
    plan = plan_copy(held, held, wanted)
    assert (plan.questions, plan.unmatched) == ((), ())


@some
@given(anything, anything, st.booleans(), st.booleans())
def test_only_open_never_touches_what_is_settled(
    source: Snapshot, target: Snapshot, notes: bool, internal: bool
) -> None:
    after = copied(source, target, CopyOptions(notes=notes, internal=internal))
    for key in target.refs:
        before, then = target.answer(key), after.answer(key)
        for choice in target.question(key).practices:
            if before.answer(choice.id) is not None:
                assert then.entry(choice.id) == before.entry(choice.id)
                assert then.answer(choice.id) is before.answer(choice.id)
        if not before.applicable:
            assert then == before
        assert then.notes == before.notes or not before.notes


@some
@given(anything, anything, options)
def test_notes_move_by_their_own_option_and_flags_and_evidence_never(
    source: Snapshot, target: Snapshot, wanted: CopyOptions
) -> None:
    after = copied(source, target, wanted)
    for key in target.refs:
        practices = target.question(key).practices
        before, then = target.answer(key), after.answer(key)
        pairs: list[tuple[QuestionAnswer | PracticeEntry, QuestionAnswer | PracticeEntry]]
        pairs = [(before, then), *((before.entry(one.id), then.entry(one.id)) for one in practices)]
        for old, new in pairs:
            assert (old.flag, old.evidence) == (new.flag, new.evidence)
            assert wanted.notes or old.notes == new.notes
            assert wanted.internal or old.internal == new.internal


@some
@given(anything, anything, options)
def test_every_listed_change_is_one_and_everything_else_is_as_before(
    source: Snapshot, target: Snapshot, wanted: CopyOptions
) -> None:
    policy = target.workload.policy
    plan = plan_copy(source, target, wanted)
    for one in plan.questions:
        assert one.changes
        assert one.answers + one.notes > 0
        assert one.risk_before is rate(one.question, one.before, policy).risk
        assert one.risk_after is rate(one.question, one.after, policy).risk
        listed = {change.choice for change in one.changes if change.aspect is Aspect.ANSWER}
        for choice in one.question.practices:
            same = one.before.answer(choice.id) is one.after.answer(choice.id)
            assert same or choice.id in listed
            if choice.id in listed:
                assert one.before.answer(choice.id) is not one.after.answer(choice.id) or (
                    one.before.entry(choice.id).reason is not one.after.entry(choice.id).reason
                )
        for change in one.changes:
            if change.aspect is Aspect.NOTES:
                there = source.answer(one.ref)
                text = there.entry(change.choice).notes if change.choice else there.notes
                assert (one.after.entry(change.choice) if change.choice else one.after).notes == whole_text(
                    text
                )
    changed = {one.ref for one in plan.questions}
    after = applied(target, plan)
    assert all(after.answer(key) == target.answer(key) for key in target.refs if key not in changed)


@some
@given(anything, anything, options)
def test_no_answer_is_ever_taken_back(source: Snapshot, target: Snapshot, wanted: CopyOptions) -> None:
    for one in plan_copy(source, target, wanted).questions:
        for choice in one.question.practices:
            assert one.before.answer(choice.id) is None or one.after.answer(choice.id) is not None
