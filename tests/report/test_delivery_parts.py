"""What deliverables say of risks, strengths, sessions, evidence, next steps and decisions: by example."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.support.delivered import TODAY, delivered
from tests.support.plans import acceptance, action, practice, trade_off
from tests.support.samples import (
    EARLIER,
    MADE_AT,
    all_yes,
    said,
    small_lens,
    small_question,
    snapshot_of,
)
from tests.support.small_snapshots import snapshot
from tests.support.workshops import at, remark, workshop
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.domain.lens import Guidance, Lens, Level, Resource, Risk
from wa_desktop.domain.plan import Action, ActionStatus, Effort
from wa_desktop.domain.workload import MilestoneHead, Snapshot
from wa_desktop.domain.workshop import Clock, RemarkKind, Sitting
from wa_desktop.report.records_delivery import RiskCard

YES, NO, UNKNOWN, NA = (
    PracticeAnswer.YES,
    PracticeAnswer.NO,
    PracticeAnswer.UNKNOWN,
    PracticeAnswer.NOT_APPLICABLE,
)
PAST, SOON, LATER = (TODAY + timedelta(days=days) for days in (-1, 30, 31))


# Top risks


def asked(*changed: dict[str, Any]) -> Lens:
    """The small lens with one question, whose practices are changed in order."""
    question = small_question("q", "SEC 1", max(len(changed), 3))
    made = tuple(
        replace(choice, **change) for choice, change in zip(question.practices, changed, strict=False)
    )
    choices = (*made, *question.choices[len(made) :])
    lens = small_lens(1, 1)
    pillar = replace(lens.pillars[0], questions=(replace(question, choices=choices),))
    return replace(lens, pillars=(pillar,))


def card(
    lens: Lens, *given: PracticeAnswer | None, actions: tuple[Action, ...] = (), **more: Any
) -> RiskCard:
    review = replace(snapshot_of(lens, {"q": said(lens.questions[0], *given, **more)}), actions=actions)
    (made,) = delivered(review).top_risks
    return made


def test_a_card_is_told_whole() -> None:
    plan = (
        action(1, practices=(practice("q", "q_1", "small"),), status=ActionStatus.WONT_DO),
        action(2, practices=(practice("q", "q_1", "small"),), status=ActionStatus.DONE),
        action(3, practices=(practice("q", "q_0", "small"),), owner="Ada", due=PAST, effort=Effort(days=2.0)),
        action(4, practices=(practice("q", "", "small"),), owner="Bob"),
        action(5),
    )
    lens = asked(
        {"guidance": Guidance(practice_id="SEC01-BP01", level=Level.HIGH, why="Keys leak. Then all is lost.")}
    )
    made = card(lens, NO, UNKNOWN, None, actions=plan, notes="Two keys are **old**.\n\nNobody knows whose.")
    assert replace(made, ids=RiskCard.ids) == RiskCard(
        question_label="SEC 1",
        question_title="How well is q done?",
        pillar="Security",
        lens="Small lens",
        risk=Risk.HIGH,
        provisional=True,
        seen=("Two keys are old. Nobody knows whose.",),
        matters="Keys leak. Then all is lost.",
        advice=("Do what q_0 asks for.", "Do what q_1 asks for.", "Do what q_2 asks for."),
        actions=("A-3", "A-4", "A-2"),
        owner="Ada",
        due="14 February 2027",
        overdue=True,
        effort="2 days",
        evidence=(),
        link=made.link,
    )
    assert made.link
    assert made.link.url == "https://example.org/q_0"


def test_without_a_note_the_missing_practices_are_told_the_worst_first() -> None:
    assert card(asked(), NO, UNKNOWN, None).seen == (
        "Missing: Practice 0 of q",
        "Not known: Practice 1 of q",
        "Not answered: Practice 2 of q",
    )
    many = asked(*({} for _ in range(7)))
    assert card(many, UNKNOWN, NO, NO, NO, NO, NO).seen == (
        "Not known: Practice 0 of q",
        *(f"Missing: Practice {number} of q" for number in (1, 2, 3)),
        "and 3 more",
    )


def test_what_matters_most_speaks() -> None:
    lens = asked(*({"guidance": Guidance(level=Level.MEDIUM, why=f"Why {number}.")} for number in range(3)))
    assert card(lens, YES, UNKNOWN, NO).matters == "Why 2."
    assert card(lens, YES, NO, NO).matters == "Why 1."
    assert card(lens, NO, NO, NO).matters == "Why 0."
    silent = asked({"guidance": Guidance()})
    described = replace(silent.questions[0], description="Asks for much.")
    pillar = replace(silent.pillars[0], questions=(described,))
    assert card(replace(silent, pillars=(pillar,)), NO).matters == "Asks for much."
    assert card(silent, NO).matters == ""


def test_advice_is_the_lens_texts_or_its_steps() -> None:
    texts = ("Turn it off.", "Turn it off.", "Turn it on again.")
    assert card(asked(*({"improvement": Resource(text)} for text in texts)), NO, NO, NO).advice == (
        "Turn it off.",
        "Turn it on again.",
    )
    steps = Guidance(steps=("One.", "Two.", "Three.", "Four."))
    bare: dict[str, Any] = {"improvement": None, "guidance": steps}
    assert card(asked(bare), NO, YES, YES).advice == ("One.", "Two.", "Three.")
    assert card(asked({"improvement": Resource(" "), "guidance": Guidance()}), NO, YES, YES).advice == ()


def test_only_web_addresses_lead_from_a_card() -> None:
    made = card(asked({"helpful": Resource("x", "file:///etc/passwd"), "improvement": None}), NO)
    assert made.link is None


def test_ten_questions_are_told_by_risk_then_priority_then_gaps() -> None:
    lens = small_lens(3, 5)
    answers = {
        question.key: said(question, YES, NO, NO if place % 2 else YES)
        for place, question in enumerate(lens.questions)
    }
    last = lens.questions[-1]
    answers[last.key] = said(last, NO, YES, YES)
    told = delivered(snapshot_of(lens, answers, pillar_priorities=("small_p1",))).top_risks
    assert [one.question_label for one in told] == [
        "COS 5",
        *("REL 1", "REL 3", "REL 5", "REL 2", "REL 4"),
        *("SEC 2", "SEC 4", "COS 2", "COS 4"),
    ]


def test_an_accepted_question_is_no_top_risk_until_its_day_has_passed() -> None:
    review = snapshot({"s1": "NYY", "s2": "YNN"})
    whole, one = practice("s1"), practice("s2", "b")
    labels = [
        [made.question_label for made in delivered(replace(review, decisions=(decision,))).top_risks]
        for decision in (
            acceptance(whole, until=TODAY),
            acceptance(whole, until=PAST),
            acceptance(one, until=TODAY),
        )
    ]
    assert labels == [["s2"], ["s1", "s2"], ["s1", "s2"]]


def test_long_texts_keep_to_their_place() -> None:
    made = card(asked({"guidance": Guidance(why="word " * 50_000)}), NO, notes="x" * 200_000)
    assert len(made.matters) <= 600
    assert made.matters.endswith("word…")
    assert len(made.seen[0]) <= 600


# Strengths


def test_strengths_name_examples_of_several_pillars() -> None:
    lens = small_lens()
    answers = all_yes(lens)
    answers[lens.questions[0].key] = said(lens.questions[0], NO)
    told = delivered(snapshot_of(lens, answers, pillar_priorities=("small_p1",)))
    assert [(one.pillar, len(one.questions), one.practices) for one in told.strengths] == [
        ("Security", 1, 3),
        ("Reliability", 2, 6),
        ("Cost optimization", 2, 6),
    ]
    assert told.strengths[0].questions == (("SEC 2", "How well is small_p0q1 done?"),)
    assert told.strengths_sentence == (
        "No risk was found in five questions, among them REL 1, SEC 2 and COS 1. "
        "Reliability and Cost optimization are without risk as a whole."
    )


def test_what_does_not_apply_is_no_strength_but_spoils_none() -> None:
    lens = small_lens(1, 2)
    answers = all_yes(lens) | {lens.questions[1].key: QuestionAnswer(applicable=False)}
    told = delivered(snapshot_of(lens, answers))
    assert told.strengths_sentence == (
        "No risk was found in one question: SEC 1. Security is without risk as a whole."
    )
    open_too = delivered(snapshot_of(lens, {lens.questions[0].key: answers[lens.questions[0].key]}))
    assert open_too.strengths_sentence == "No risk was found in one question: SEC 1."
    assert delivered(snapshot_of(lens)).strengths_sentence == ""


# Sessions


def test_only_workshops_that_were_held_are_told_in_order() -> None:
    remarks = (
        remark(1, RemarkKind.DECISION, text="Keys go.\nSoon.", who="Ada", choice="a"),
        remark(2, RemarkKind.PARKED, text="Budget", ref=None),
        remark(3, RemarkKind.PARKED, text="Done with", done=True),
        remark(4, RemarkKind.TO_VERIFY, text="Is it so?"),
    )
    two_days = Clock((Sitting(at(0), at(90)), Sitting(at(24 * 60), at(24 * 60 + 30))))
    held = workshop(two_days, number=2, name="Second", remarks=remarks)
    earlier = workshop(Clock((Sitting(EARLIER, EARLIER),)), id="b" * 32, number=3, name="Before")
    planned = workshop(id="c" * 32, name="Planned")
    told = delivered(replace(snapshot(), workshops=(planned, held, earlier))).sessions
    assert [(one.name, one.day, one.length) for one in told] == [
        ("Before", "3 November 2026", ""),
        ("Second", "15 February 2027 to 16 February 2027", "2 h 0 min"),
    ]
    assert told[1].people == ("Dana Novak, Architect", "Petr")
    assert told[1].decided == ("a: Keys go. Soon. (Ada)",)
    assert told[1].parked == ("Budget",)


# Evidence and what does not apply


def piece(kind: EvidenceKind, title: str, **given: Any) -> Evidence:
    return Evidence("e" * 32, kind, title, digest="d1gest", media_type="image/png", added_at=EARLIER, **given)


def test_the_register_numbers_all_pieces() -> None:
    on_practice = PracticeEntry(
        YES,
        evidence=(
            piece(EvidenceKind.FILE, "keys.png", sureness=Sureness.VERIFIED, link="https://example.org/no"),
            piece(EvidenceKind.LINK, "The board", link="https://example.org/board", sureness=Sureness.SHOWN),
        ),
    )
    answer = QuestionAnswer(
        {"b": on_practice},
        evidence=(piece(EvidenceKind.STATEMENT, "All rotate", said_by="Ada", given_on=date(2027, 2, 1)),),
    )
    bad = QuestionAnswer(evidence=(piece(EvidenceKind.LINK, "Share", link="file:///home/ann/x"),))
    told = delivered(snapshot({"s2": answer, "x1": bad})).evidence
    shown = [
        (
            one.number,
            one.question_label,
            one.practice_label,
            one.title,
            one.kind,
            one.said_by,
            one.given,
            one.sureness,
        )
        for one in told
    ]
    assert shown == [
        (1, "s2", "", "All rotate", "Statement", "Ada", "1 February 2027", "told"),
        (2, "s2", "b", "keys.png", "File", "", "", "verified"),
        (3, "s2", "b", "The board", "Link", "", "", "shown"),
        (4, "x1", "", "Share", "Link", "", "", "told"),
    ]
    assert [one.link.url if one.link else None for one in told] == [
        None,
        None,
        "https://example.org/board",
        None,
    ]
    assert "d1gest" not in repr(told)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("/home/ann/Other client/plan.pdf", "plan.pdf"),
        ("C:\\Users\\ann\\plan.pdf", "plan.pdf"),
        ("d:/reviews/plan.pdf", "plan.pdf"),
        ("\\\\server\\share\\plan.pdf", "plan.pdf"),
        ("~/plan.pdf", "plan.pdf"),
        ("file:///home/ann/plan.pdf", "plan.pdf"),
        ("/home/ann/folder/", "folder"),
        ("Backups 10/2026.pdf", "Backups 10/2026.pdf"),
        ("plan.pdf", "plan.pdf"),
    ],
)
def test_a_file_is_told_by_its_name_alone(title: str, shown: str) -> None:
    answer = QuestionAnswer({"a": PracticeEntry(NO)}, evidence=(piece(EvidenceKind.FILE, title),))
    told = delivered(snapshot({"s1": answer}))
    assert told.evidence[0].title == shown
    assert told.top_risks[0].evidence == (shown,)


def test_a_statement_keeps_its_words() -> None:
    answer = QuestionAnswer(evidence=(piece(EvidenceKind.STATEMENT, "/etc is backed up"),))
    assert delivered(snapshot({"s1": answer})).evidence[0].title == "/etc is backed up"


def test_what_does_not_apply_is_told_with_reason_and_note() -> None:
    out = QuestionAnswer(applicable=False, reason=Reason.OUT_OF_SCOPE, notes="Not **ours**.", internal="mum")
    one = QuestionAnswer({"b": PracticeEntry(NA, Reason.NONE), "a": PracticeEntry(YES)})
    told = delivered(snapshot({"x1": out, "s2": one})).not_applicable
    assert [(each.pillar, each.label, each.reason, each.note) for each in told] == [
        ("Safety – Main", "b", "", ""),
        ("Cost – Extra", "x1", "out of scope", "Not **ours**."),
    ]


# What comes next


def steps(review: Snapshot, *actions: Action) -> list[str]:
    return [*delivered(replace(review, actions=actions)).next_steps]


def never(answers: dict[str, QuestionAnswer | str], **given: Any) -> Snapshot:
    """All questions are answered but for those given; nobody wants another review."""
    answered: dict[str, QuestionAnswer | str] = dict.fromkeys(("s1", "s2", "c1", "c2", "x1"), "YYY")
    return snapshot(answered | answers, **{"cadence": Cadence.NEVER} | given)


def test_nothing_is_left_to_do() -> None:
    assert steps(never({})) == []


def test_what_is_due_is_done_first() -> None:
    plan = [
        action(1, "Now", due=PAST, owner="Ada"),
        action(2, "Alone", due=PAST),
        action(3, "Then", due=SOON, owner="Bob"),
        action(4, "Whose", due=SOON),
        action(5, "Far", due=LATER, owner="Bob"),
        action(6, "Done", due=PAST, status=ActionStatus.DONE),
    ]
    assert steps(never({}), *plan) == [
        "A-1 “Now”: Ada, overdue since 14 February 2027.",
        "A-2 “Alone”: overdue since 14 February 2027, without an owner.",
        "A-3 “Then”: Bob, by 17 March 2027.",
        "A-4 “Whose”: by 17 March 2027, without an owner.",
        "Name owners for the two actions that have none.",
    ]


def test_more_than_five_are_counted() -> None:
    plan = [action(number, due=SOON, owner="Ada") for number in range(1, 9)]
    assert steps(never({}), *plan)[5:] == ["Three more actions are due within 30 days."]
    assert steps(never({}), *plan[:6])[5:] == ["One more action is due within 30 days."]


def test_where_nothing_is_due_the_first_actions_are_named() -> None:
    plan = [action(1, "Far", due=LATER, owner="Bob"), action(2, "Open"), action(3, "Owned", owner="Ada")]
    assert steps(never({}), *plan) == [
        "A-1 “Far”: Bob, by 18 March 2027.",
        "A-2 “Open”: without an owner and a date.",
        "A-3 “Owned”: Ada, without a date.",
        "Name an owner for the one action that has none.",
        "Set dates for the two actions that have none.",
    ]
    assert steps(never({}), action(1, owner="Ada"))[-1] == "Set a date for the one action that has none."


def test_without_a_plan_one_is_to_be_made() -> None:
    assert steps(never({"s1": "NYY"})) == [
        "Agree on what to do about the one question at risk, by whom and until when."
    ]
    assert steps(never({"s1": "NYY", "x1": "YNN"})) == [
        "Agree on what to do about the two questions at risk, by whom and until when."
    ]


def test_what_is_not_answered_is_to_be_asked() -> None:
    assert steps(never({"s1": "---", "s2": "YY-", "c1": "YYU"})) == [
        "Answer the one question that is still open.",
        "Complete the one question that was answered only in part.",
        "Verify the one practice that was answered with “I don’t know”.",
    ]
    assert steps(never({"s1": "---", "s2": "---", "c1": "YY-", "c2": "YY-", "x1": "YYU"}))[:2] == [
        "Answer the two questions that are still open.",
        "Complete the two questions that were answered only in part.",
    ]
    assert steps(never({"c1": "YYU", "x1": "YYU"})) == [
        "Verify the two practices that were answered with “I don’t know”."
    ]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"cadence": Cadence.NEVER}, ""),
        ({"cadence": Cadence.QUARTERLY}, "The next review is due on 3 May 2027."),
        ({"next_review": date(2027, 2, 15)}, "The next review is due on 15 February 2027."),
        ({"next_review": date(2027, 2, 14)}, "The next review has been due since 14 February 2027."),
        (
            {"changed_at": datetime(2027, 2, 10, 12, tzinfo=UTC)},
            "The workload changed significantly on 10 February 2027, so that a review is due now.",
        ),
        ({"archived": True}, ""),
    ],
)
def test_the_next_review(given: dict[str, Any], sentence: str) -> None:
    head = MilestoneHead(1, "Now", "", MADE_AT - timedelta(days=12), "0" * 64)
    told = delivered(replace(never({}, **given), milestones=(head,)))
    assert told.next_review == sentence
    assert told.next_steps == ((sentence,) if sentence else ())


# What is to be decided


def needed(review: Snapshot, **given: Any) -> tuple[str, ...]:
    return delivered(replace(review, **given)).decisions_needed


def test_decisions_whose_day_has_passed_are_to_be_taken_again() -> None:
    found = (
        acceptance(practice("s1", "a"), number=1, title="Live with it", until=PAST),
        acceptance(practice("s1", "a"), number=2, until=TODAY),
        trade_off(3, title="One Region", revisit_on=PAST),
        trade_off(4, title="Two Regions", revisit_on=SOON),
        trade_off(5),
    )
    review = replace(never({}), decisions=found)
    assert needed(review) == (
        "D-1 “Live with it”: the risk was accepted until 14 February 2027. Accept it anew or act on it.",
        "D-3 “One Region”: was to be looked at again on 14 February 2027.",
    )
    assert delivered(review).next_steps == (
        "D-2 “Live with it 2”: to be looked at again on 15 February 2027.",
        "D-4 “Two Regions”: to be looked at again on 17 March 2027.",
    )


def test_high_risks_that_nobody_has_taken_up_are_to_be_decided_on() -> None:
    review = never({"s1": "NYY", "s2": "NYY", "c1": "NYY", "c2": "YNN", "x1": "NYY"})
    given = {
        "actions": (
            action(1, practices=(practice("s1", "a"),)),
            action(2, practices=(practice("s2", "a"),), status=ActionStatus.WONT_DO),
            action(3, practices=(practice("c2", "b"),)),
        ),
        "decisions": (acceptance(practice("c1"), until=LATER),),
    }
    title = review.reviews[0].lens.questions[1].title
    assert needed(review, **given) == tuple(
        f"{key} “{title}”: high risk, neither planned for nor accepted." for key in ("s2", "x1")
    )


def test_many_such_risks_are_counted() -> None:
    lens = small_lens(3, 4)
    answers = {question.key: said(question, NO) for question in lens.questions}
    plan = (action(1),)
    told = needed(snapshot_of(lens, answers), actions=plan)
    assert len(told) == 11
    assert told[-1] == "Two more high risks are neither planned for nor accepted."
    del answers[lens.questions[0].key]
    told = needed(snapshot_of(lens, answers), actions=plan)
    assert told[-1] == "One more high risk is neither planned for nor accepted."


def test_without_any_plan_there_is_one_decision_for_all() -> None:
    assert needed(never({"s1": "NYY", "s2": "YNY"})) == (
        "Decide who plans for the one high risk: it has no action, and nobody has accepted it.",
    )
    assert needed(never({"s1": "NYY", "s2": "NYY"})) == (
        "Decide who plans for the two high risks: none has an action, and nobody has accepted them.",
    )
    assert needed(never({"s2": "YNY"})) == ()


# Terms and limits


def test_the_glossary_explains_each_term_once() -> None:
    found = delivered(snapshot()).glossary
    assert 10 <= len(found) <= 16
    assert len(dict(found)) == len(found)
    assert all(meaning.endswith(".") and 20 < len(meaning) < 200 for _, meaning in found)


def test_limits_fit_the_review() -> None:
    lens = small_lens()
    answered = snapshot_of(lens, all_yes(lens))
    plain = delivered(answered).limitations
    assert len(plain) == 3
    assert "15 February 2027" in plain[1]
    ours = delivered(
        replace(answered, reviews=(replace(answered.reviews[0], lens=replace(lens, levels_are_ours=True)),))
    )
    assert "our own estimate" in ours.limitations[3]
    full = delivered(
        replace(snapshot_of(lens, effort_days=(0.5, 2.0, 10.0)), actions=(action(1),))
    ).limitations
    assert (
        full[3] == "Open questions: 6 of 6. They count neither as risk nor as strength, and may hide either."
    )
    assert "small counts as 0.5, medium as 2 and large as 10 days" in full[4]


def test_a_level_without_a_document_is_told_among_the_limits() -> None:
    assert any("our own estimate" in one for one in delivered(snapshot({"s1": "NYY"})).limitations)


def test_lenses_are_told_with_their_versions() -> None:
    assert delivered(snapshot_of(small_lens())).lens_lines == ("Small lens, version 1.0",)
    assert delivered(snapshot()).lens_lines == ("Main", "Extra")


def test_none_of_these_is_no_practice_that_an_action_could_bring() -> None:
    review = snapshot_of(asked(), {"q": said(asked().questions[0], NO, NO, NO)})
    plan = (action(1, practices=(practice("q", "q_no", "small"),)),)
    told = delivered(replace(review, actions=plan))
    assert (told.facts[0].clears, told.facts[0].works_on) == ((), ())
    assert told.top_risks[0].actions == ("A-1",)
