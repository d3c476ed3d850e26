"""What is found before delivery, where, how bad it is, and what a waiver lets pass; recounted the slow way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import make_question
from tests.support.plans import acceptance, action, id_of, practice
from tests.support.small_snapshots import EXTRA, MAIN, ref, said, snapshot
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.delivery_check import check_delivery, font_not_found, missing_letters
from wa_desktop.domain.delivery_findings import (
    DeliveryFinding,
    FindingKind,
    FindingPlace,
    Severity,
    Where,
    grouped,
    in_order,
    is_clean,
    open_findings,
)
from wa_desktop.domain.editions import Waiver
from wa_desktop.domain.errors import message
from wa_desktop.domain.lens import Lens, Pillar, Risk
from wa_desktop.domain.plan import ActionStatus, PracticeRef
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import LensReview, MilestoneHead, Snapshot

TODAY = date(2026, 3, 2)
YESTERDAY = TODAY - timedelta(1)
KEYS = ("s1", "s2", "c1", "c2", "x1")
OPENING = {"report_headline": "Two risks are left.", "report_summary": "Both are known."}
GOOD = dict.fromkeys(KEYS, "YYY")


def found(given: Snapshot, **more: Any) -> tuple[DeliveryFinding, ...]:
    return check_delivery(given, rate_all(given), TODAY, **more)


def kinds(given: Snapshot, **more: Any) -> list[FindingKind]:
    return [one.kind for one in found(given, **more)]


def only(given: Snapshot, **more: Any) -> DeliveryFinding:
    (one,) = found(given, **more)
    return one


def good(changes: dict[str, QuestionAnswer | str] | None = None, **workload: Any) -> Snapshot:
    """A review in which nothing is to be found but by what is changed."""
    return snapshot({**GOOD, **(changes or {})}, **{**OPENING, **workload})


def head(number: int, day: date, name: str = "", *, automatic: bool = False) -> MilestoneHead:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return MilestoneHead(number, name or f"Milestone {number}", "", at, "d", automatic)


def test_a_review_without_a_flaw_is_clean() -> None:
    assert found(good()) == ()
    assert is_clean((), ())


# High risk


def test_a_high_risk_that_nobody_does_anything_about_is_found() -> None:
    one = only(good({"s1": "NYY"}))
    assert (one.kind, one.severity, one.key) == (
        FindingKind.HIGH_WITHOUT_ACTION,
        Severity.BLOCKS,
        "high_without_action:question/main/s1",
    )
    assert one.place.ref == ref("s1")
    assert "at high risk" in str(one.message)


@pytest.mark.parametrize(
    ("changes", "is_found"),
    [
        ({"actions": (action(practices=(practice("s1", "a"),), owner="Ada", due=TODAY),)}, False),
        ({"actions": (action(practices=(practice("s1"),), owner="Ada", due=TODAY),)}, False),
        ({"actions": (action(practices=(practice("s2", "a"),), owner="Ada", due=TODAY),)}, True),
        ({"actions": (action(practices=(practice("s1", "a"),), status=ActionStatus.DONE),)}, True),
        ({"actions": (action(practices=(practice("s1", "a"),), status=ActionStatus.WONT_DO),)}, True),
        ({"decisions": (acceptance(practice("s1")),)}, False),
        ({"decisions": (acceptance(practice("s1", "a")),)}, False),
        ({"decisions": (acceptance(practice("s1", "b")),)}, True),
    ],
)
def test_a_live_action_or_an_acceptance_of_all_that_holds_it_stands_against_it(
    changes: dict[str, Any], is_found: bool
) -> None:
    assert (FindingKind.HIGH_WITHOUT_ACTION in kinds(replace(good({"s1": "NNN"}), **changes))) == is_found


def test_where_the_rating_does_not_say_what_holds_it_all_that_is_missing_has_to_be_accepted() -> None:
    for accepted, is_found in ((("a",), True), (("a", "b"), False)):
        decision = acceptance(*(practice("s1", choice) for choice in accepted))
        given = replace(good({"s1": "NNY"}), decisions=(decision,))
        bare = check_delivery(given, rate_all(given, explain=False), TODAY)
        assert bool(bare) == is_found


def test_a_question_that_its_lens_always_calls_high_is_found_though_nothing_is_missing() -> None:
    always = make_question(["a", "q_no"], ("HIGH", "default"))
    lens = Lens("odd", "Odd", "", (Pillar("p", "P", (always,)),))
    answer = QuestionAnswer({"a": PracticeEntry(PracticeAnswer.YES)})
    given = replace(good(), reviews=(LensReview(1, lens, {always.key: answer}),))
    assert kinds(given) == [FindingKind.HIGH_WITHOUT_ACTION]


# Actions


def test_what_an_action_lacks_blocks_where_it_stands_against_a_high_risk() -> None:
    plan = (action(1, practices=(practice("s2", "b"),)), action(2, practices=(practice("s1", "a"),)))
    given = replace(good({"s1": "NYY", "s2": "YNY"}), actions=plan)
    assert [(one.kind, one.severity, one.place.item) for one in found(given)] == [
        (FindingKind.ACTION_WITHOUT_OWNER, Severity.BLOCKS, id_of(2)),
        (FindingKind.ACTION_WITHOUT_DATE, Severity.BLOCKS, id_of(2)),
        (FindingKind.ACTION_WITHOUT_OWNER, Severity.ADVISES, id_of(1)),
        (FindingKind.ACTION_WITHOUT_DATE, Severity.ADVISES, id_of(1)),
    ]


def test_an_action_is_overdue_the_day_after_and_that_is_no_reason_to_wait() -> None:
    for due, late in ((YESTERDAY, True), (TODAY, False)):
        given = replace(good(), actions=(action(owner="Ada", due=due),))
        assert [one.severity for one in found(given)] == [Severity.ADVISES] * late
        assert is_clean(found(given), ())
    assert "2026-03-01" in str(only(replace(good(), actions=(action(owner="Ada", due=YESTERDAY),))).message)


# Answers


@pytest.mark.parametrize(
    ("answer", "is_found"),
    [
        (said("---", applicable=False), True),
        (said("---", applicable=False, notes=" \n"), True),
        (said("---", applicable=False, internal="because"), True),
        (said("---", applicable=False, notes="because"), False),
        (said("---", applicable=False, reason=Reason.OUT_OF_SCOPE), False),
        (said("YYA"), True),
        (said("YY-").with_entry("c", PracticeEntry(PracticeAnswer.NOT_APPLICABLE, internal="because")), True),
        (said("YY-").with_entry("c", PracticeEntry(PracticeAnswer.NOT_APPLICABLE, notes="because")), False),
        (said("YY-").with_entry("c", PracticeEntry(PracticeAnswer.NOT_APPLICABLE, Reason.OTHER)), False),
    ],
)
def test_what_does_not_apply_needs_a_reason_that_the_client_can_read(
    answer: QuestionAnswer, is_found: bool
) -> None:
    assert kinds(good({"s1": answer})) == [FindingKind.NOT_APPLICABLE_WITHOUT_REASON] * is_found


def test_open_questions_and_practices_are_told_once_per_question() -> None:
    sentences = [str(one.message) for one in found(good({"s1": "---", "s2": "YY-", "c1": "Y--"}))]
    assert [sentence.split("” ")[1] for sentence in sentences] == [
        "is not answered.",
        "has a practice without an answer.",
        "has 2 practices without an answer.",
    ]
    assert kinds(good({"s1": QuestionAnswer(none_of_these=True)})) == [FindingKind.HIGH_WITHOUT_ACTION]


def test_every_i_dont_know_is_found_at_its_practice() -> None:
    places = [one.place.practice for one in found(good({"s1": "YYU", "x1": "YYU"}))]
    assert places == [PracticeRef("main", "s1", "c"), PracticeRef("extra", "x1", "c")]
    assert found(good({"s1": said("UUU", applicable=False, notes="no")})) == ()


# Accepted risks


@pytest.mark.parametrize(
    ("answer", "accepted", "is_found"),
    [
        ("NYY", (acceptance(practice("s1", "a"), until=YESTERDAY),), True),
        ("NYY", (acceptance(practice("s1"), until=YESTERDAY),), True),
        ("NYY", (acceptance(practice("s1", "a"), until=TODAY),), False),
        ("YYY", (acceptance(practice("s1", "a"), until=YESTERDAY),), False),
        (
            "NYY",
            (acceptance(practice("s1", "a"), until=YESTERDAY), acceptance(practice("s1"), number=2)),
            False,
        ),
    ],
)
def test_an_acceptance_that_has_run_out_is_found_while_its_risk_is_there(
    answer: str, accepted: tuple[Any, ...], is_found: bool
) -> None:
    given = replace(good({"s1": answer}), decisions=accepted)
    expired = [one for one in found(given) if one.kind is FindingKind.EXPIRED_ACCEPTANCE]
    assert [one.place.item for one in expired] == [accepted[0].id] * is_found
    assert all("2026-03-01" in str(one.message) for one in expired)


# The report


@pytest.mark.parametrize(
    ("opening", "is_found"),
    [
        ({"report_headline": "", "report_summary": ""}, True),
        ({"report_headline": " ", "report_summary": "\n"}, True),
        ({"report_headline": "", "report_summary": "x"}, False),
        ({"report_headline": "x", "report_summary": ""}, False),
    ],
)
def test_somebody_has_to_have_written_how_the_report_opens(opening: dict[str, str], is_found: bool) -> None:
    assert kinds(good(**opening)) == [FindingKind.EMPTY_SUMMARY] * is_found


def test_a_workload_without_an_owner_is_found() -> None:
    one = only(good(review_owner="  "))
    assert (one.kind, one.severity, one.place.where) == (
        FindingKind.NO_REVIEW_OWNER,
        Severity.ADVISES,
        Where.WORKLOAD,
    )


@pytest.mark.parametrize(
    ("cadence", "day", "is_found"),
    [
        (Cadence.QUARTERLY, date(2025, 9, 2), False),
        (Cadence.QUARTERLY, date(2025, 9, 1), True),
        (Cadence.MONTHLY, date(2026, 1, 1), True),
        (Cadence.YEARLY, date(2024, 3, 2), False),
        (Cadence.NEVER, date(1999, 1, 1), False),
    ],
)
def test_a_comparison_with_a_state_of_long_ago_is_stale(cadence: Cadence, day: date, is_found: bool) -> None:
    one = head(1, day)
    given = replace(good(cadence=cadence), milestones=(one,))
    assert kinds(given, compared=one) == [FindingKind.STALE_COMPARISON] * is_found
    assert found(given) == ()


def test_a_comparison_is_with_the_last_review() -> None:
    heads = (head(1, TODAY, "One"), head(2, TODAY, "Two"), head(3, TODAY, "Three", automatic=True))
    given = replace(good(), milestones=heads)
    assert [kinds(given, compared=one) for one in heads] == [[FindingKind.STALE_COMPARISON], [], []]
    assert "“Two” was saved after" in str(only(given, compared=heads[0]).message)
    assert found(given, compared=heads[0], number=2) == ()
    assert kinds(given, compared=heads[0], number=3) == [FindingKind.STALE_COMPARISON]


def test_the_waiver_of_one_comparison_is_none_of_another() -> None:
    heads = (head(1, TODAY), head(2, TODAY), head(3, TODAY))
    given = replace(good(), milestones=heads)
    keys = {only(given, compared=one).key for one in heads[:2]}
    assert keys == {"stale_comparison:report/1", "stale_comparison:report/2"}


# Letters and fonts


def test_missing_letters_are_named_and_counted() -> None:
    one = missing_letters("ბაა\x07\u2028")
    assert str(one.message) == "No font has these characters: U+0007, ა (U+10D0), ბ (U+10D1), U+2028."
    assert one.key == missing_letters(["ბ", "ა", "\u2028", "\x07"]).key
    assert one.key != missing_letters("ბა").key
    many = missing_letters(chr(0x10D0 + number) for number in range(20))
    assert str(many.message).endswith(" and 8 more.")
    assert not is_clean([one], [])
    assert missing_letters("\ud800").key.startswith("missing_letters:report/")


def test_a_missing_font_is_advice() -> None:
    one = font_not_found("Brand: Sans/2")
    assert one.key == "font_not_found:report/Brand%3A%20Sans%2F2"
    assert is_clean([one], [])
    assert "Brand: Sans/2" in str(one.message)


# Waivers and groups


FINDINGS = found(snapshot({"s1": "NAU", "s2": "YY-"}))


def test_a_waiver_lets_its_finding_pass_and_no_other() -> None:
    one = FINDINGS[0]
    waiver = Waiver(one.key, "Agreed.")
    assert one.is_waived([waiver])
    assert open_findings(FINDINGS, [waiver]) == FINDINGS[1:]
    assert open_findings(FINDINGS, [Waiver(one.key, " \n")]) == FINDINGS
    assert open_findings(FINDINGS, [Waiver("*", "All."), Waiver("", "All.")]) == FINDINGS


def test_a_whole_kind_can_be_let_pass() -> None:
    left = open_findings(FINDINGS, [Waiver("unanswered:*", "Out of this phase.")])
    assert len(left) == len(FINDINGS) - 4
    assert FindingKind.UNANSWERED not in {one.kind for one in left}


def test_with_every_kind_waived_all_is_clean() -> None:
    assert not is_clean(FINDINGS, [])
    assert is_clean(FINDINGS, [Waiver(kind.waiver_key, "Because.") for kind in FindingKind])
    assert is_clean(FINDINGS, [Waiver(one.key, "Because.") for one in FINDINGS])


def test_a_place_called_star_is_not_all_of_a_kind() -> None:
    place = FindingPlace(Where.ACTION, item="*")
    one = DeliveryFinding(FindingKind.OVERDUE_ACTION, Severity.ADVISES, message("Late."), place)
    assert one.key != FindingKind.OVERDUE_ACTION.waiver_key


names = st.text(max_size=4) | st.sampled_from(["a/b", "/", "%2F", "*", "a%2Fb", ""])


@given(st.lists(st.tuples(st.sampled_from(Where), names, names, names), max_size=8))
def test_places_that_differ_have_keys_that_differ(parts: list[tuple[Where, str, str, str]]) -> None:
    places = {
        FindingPlace(where, PracticeRef(one or "l", two or "q", three))
        if where is Where.QUESTION
        else FindingPlace(where, item=one + two + three)
        for where, one, two, three in parts
    }
    assert len({place.key for place in places}) == len(places)


@pytest.mark.parametrize("kind", FindingKind)
def test_many_of_a_kind_are_told_by_their_number(kind: FindingKind) -> None:
    ones = tuple(
        DeliveryFinding(kind, Severity.BLOCKS, message("One."), FindingPlace(Where.ACTION, item=str(number)))
        for number in range(3)
    )
    (group,) = grouped(ones)
    assert (group.findings, str(group.message)[:2]) == (ones, "3 ")
    assert str(grouped(ones[:1])[0].message) == "One."


# Recounted


def answers() -> st.SearchStrategy[QuestionAnswer]:
    entry = st.builds(
        PracticeEntry,
        st.none() | st.sampled_from(PracticeAnswer),
        st.sampled_from([Reason.NONE, Reason.OTHER]),
        st.sampled_from(["", " ", "note"]),
        st.sampled_from(["", "internal"]),
    )
    return st.builds(
        QuestionAnswer,
        st.dictionaries(st.sampled_from("abc"), entry),
        st.booleans(),
        st.booleans(),
        st.sampled_from([Reason.NONE, Reason.OUT_OF_SCOPE]),
        st.sampled_from(["", "note"]),
    )


some_practices = st.lists(
    st.builds(
        lambda key, choice: practice(key, choice, ref(key).lens),
        st.sampled_from(KEYS),
        st.sampled_from(["", *"abc"]),
    ),
    min_size=1,
    max_size=3,
).map(tuple)


@st.composite
def reviews(draw: st.DrawFn) -> Snapshot:
    made = snapshot(
        draw(st.dictionaries(st.sampled_from(KEYS), answers())),
        not_applicable_counts_as_in_place=draw(st.booleans()),
        report_headline=draw(st.sampled_from(["", "x"])),
        report_summary=draw(st.sampled_from(["", " ", "x"])),
    )
    plan = [
        action(
            number,
            practices=draw(some_practices | st.just(())),
            owner=draw(st.sampled_from(["", " ", "Ada"])),
            due=draw(st.sampled_from([None, YESTERDAY, TODAY])),
            status=draw(st.sampled_from(ActionStatus)),
        )
        for number in range(1, draw(st.integers(0, 3)) + 1)
    ]
    taken = [
        acceptance(*draw(some_practices), number=number, until=draw(st.sampled_from([YESTERDAY, TODAY])))
        for number in range(1, draw(st.integers(0, 3)) + 1)
    ]
    return replace(made, actions=tuple(plan), decisions=tuple(taken))


def naive(given: Snapshot) -> Iterator[str]:
    """The keys of all findings, told from the letters of the answers and the rules of the small lenses alone."""
    for lens in (MAIN, EXTRA):
        for question in lens.questions:
            place = f"question/{lens.alias}/{question.key}"
            answer = given.review(lens.alias).answer(question.key)
            if not answer.applicable:
                if answer.reason is Reason.NONE and not answer.notes:
                    yield f"not_applicable_without_reason:{place}"
                continue
            for choice in "abc":
                entry = answer.practices.get(choice, PracticeEntry())
                if entry.answer is PracticeAnswer.UNKNOWN:
                    yield f"dont_know:{place}/{choice}"
                if entry.answer is PracticeAnswer.NOT_APPLICABLE and (entry.reason, entry.notes.strip()) == (
                    Reason.NONE,
                    "",
                ):
                    yield f"not_applicable_without_reason:{place}/{choice}"
            if not answer.none_of_these and any(answer.entry(choice).answer is None for choice in "abc"):
                yield f"unanswered:{place}"
            if is_high(given, answer) and not is_met(given, lens.alias, question.key):
                yield f"high_without_action:{place}"
    yield from naive_plan(given)


def is_high(given: Snapshot, answer: QuestionAnswer) -> bool:
    """High without a: every small question has this rule."""
    letters = [answer.entry(choice).answer for choice in "abc"]
    if not answer.applicable or set(letters) == {PracticeAnswer.NOT_APPLICABLE}:
        return False
    if set(letters) == {None} and not answer.none_of_these:
        return False
    good_enough = {PracticeAnswer.YES}
    if given.workload.not_applicable_counts_as_in_place:
        good_enough.add(PracticeAnswer.NOT_APPLICABLE)
    return letters[0] not in good_enough


def is_met(given: Snapshot, lens: str, key: str) -> bool:
    """Whether an action is under way, or the whole question or what holds it high (a) is accepted."""
    for one in given.actions:
        if one.status in {ActionStatus.OPEN, ActionStatus.IN_PROGRESS}:
            for link in one.practices:
                if (link.lens, link.question) == (lens, key):
                    return True
    accepted = {link for one in given.decisions if one.revisit_on == TODAY for link in one.practices}
    return not accepted.isdisjoint({practice(key, "", lens), practice(key, "a", lens)})


def naive_plan(given: Snapshot) -> Iterator[str]:
    for one in given.actions:
        if one.status in {ActionStatus.OPEN, ActionStatus.IN_PROGRESS}:
            if not one.owner.strip():
                yield f"action_without_owner:action/{one.id}"
            if one.due is None:
                yield f"action_without_date:action/{one.id}"
            if one.due == YESTERDAY:
                yield f"overdue_action:action/{one.id}"
    if not (given.workload.report_headline + given.workload.report_summary).strip():
        yield "empty_summary:report"


@settings(max_examples=300, deadline=None)
@given(reviews())
def test_all_and_nothing_else_is_found(given: Snapshot) -> None:
    told = found(given)
    keys = [one.key for one in told]
    assert len(keys) == len(set(keys))
    assert sorted(key for key in keys if not key.startswith("expired")) == sorted(naive(given))
    assert list(told) == list(in_order(told))
    assert all(str(one.message).endswith(".") and "{" not in str(one.message) for one in told)


@settings(max_examples=200, deadline=None)
@given(reviews())
def test_acceptances_that_ran_out_are_found_where_something_of_theirs_is_at_risk_and_not_accepted_since(
    given: Snapshot,
) -> None:
    told = {one.place.item for one in found(given) if one.kind is FindingKind.EXPIRED_ACCEPTANCE}
    ratings = rate_all(given)
    newest = set()
    for review in given.reviews:
        for question in review.lens.questions:
            if ratings[ref(question.key)].risk not in {Risk.HIGH, Risk.MEDIUM}:
                continue
            for choice in "abc":
                letter = review.answer(question.key).answer(choice)
                if letter is PracticeAnswer.YES or (
                    letter is PracticeAnswer.NOT_APPLICABLE
                    and given.workload.not_applicable_counts_as_in_place
                ):
                    continue
                both = {
                    practice(question.key, choice, review.lens.alias),
                    practice(question.key, "", review.lens.alias),
                }
                about = [one for one in given.decisions if not both.isdisjoint(one.practices)]
                if about and all(one.revisit_on == YESTERDAY for one in about):
                    newest.add(about[-1].id)
    assert told == newest


@settings(max_examples=100, deadline=None)
@given(reviews(), st.data())
def test_what_is_open_and_whether_all_is_clean_follow_from_the_waivers(
    given: Snapshot, data: st.DataObject
) -> None:
    told = found(given)
    names = [*(one.key for one in told), *(kind.waiver_key for kind in FindingKind), "other:*"]
    waivers = data.draw(
        st.lists(st.builds(Waiver, st.sampled_from(names), st.sampled_from(["", "because"])), max_size=6)
    )
    left = tuple(one for one in told if not is_let_pass(one, waivers))
    assert open_findings(told, waivers) == left == tuple(one for one in told if not one.is_waived(waivers))
    assert is_clean(told, waivers) == (not [one for one in left if one.severity is Severity.BLOCKS])
    groups = grouped(told)
    assert tuple(one for group in groups for one in group.findings) == told
    assert len({(group.kind, group.severity) for group in groups}) == len(groups)


def is_let_pass(one: DeliveryFinding, waivers: Iterable[Waiver]) -> bool:
    for waiver in waivers:
        kind, _, place = waiver.finding.partition(":")
        if waiver.reason and kind == one.kind and place in {"*", one.place.key}:
            return True
    return False
