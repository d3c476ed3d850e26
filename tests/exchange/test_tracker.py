"""A tracker gets everything of an action that the client may read, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from tests.support.small_snapshots import snapshot
from wa_desktop.domain.answers import Notes
from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Choice, Guidance, Lens, Pillar, Question, Resource, Risk
from wa_desktop.domain.plan import Action, ActionStatus, Effort, EffortScale, Impact, PracticeRef, Size
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.exchange.tracker import TrackerRow, tracker_rows

KEYS = Choice(
    "sec_keys",
    "Temporary\ncredentials",
    improvement=Resource("Give  everyone\na role.", "https://example.com/keys"),
    guidance=Guidance(practice_id="SEC02-BP02", steps=("never read",)),
)
AUDIT = Choice(
    "sec_audit",
    "Audited credentials",
    helpful=Resource("Read", "https://example.com/audit"),
    guidance=Guidance(practice_id="SEC02-BP05", steps=("List them.", "Remove old ones.")),
)
BARE = Choice("sec_bare", "Bare practice")
IDENTITIES = Question("identities", "identities", "Who may do what?", (KEYS, AUDIT, BARE), (), number="SEC 2")
SECURITY = Lens("sec", "Security lens", "", (Pillar("safety", "Security", (IDENTITIES,)),))


def reviewed(answers: dict[str, Any] | None = None) -> Snapshot:
    """The small snapshot with one more lens, whose pillar has the same id as one of the first lens."""
    found = snapshot(answers)
    return replace(found, reviews=(*found.reviews, LensReview(3, SECURITY)))


def action(number: int = 1, *practices: tuple[str, ...], **given: Any) -> Action:
    fields: dict[str, Any] = {
        "id": f"{number:032x}",
        "number": number,
        "title": f"Title {number}",
        "practices": tuple(PracticeRef(*parts) for parts in practices),
    }
    return Action(**fields | given)


def made(*actions: Action, found: Snapshot | None = None, **more: Any) -> tuple[TrackerRow, ...]:
    found = found or reviewed()
    return tracker_rows(found, rate_all(found), actions, **more)


def test_a_row_says_everything() -> None:
    first = action(3)
    full = action(
        7,
        ("sec", "identities", "sec_keys"),
        ("main", "s1", "a"),
        pillar="safety",
        owner="Dana",
        effort=Effort(days=2.5),
        impact=Impact.VERY_HIGH,
        due=date(2027, 3, 5),
        status=ActionStatus.IN_PROGRESS,
        depends_on=(first.id,),
        notes=Notes("For **you**", "Between us"),
        links=("https://example.com/1",),
    )
    _, row = made(first, full)
    assert row == TrackerRow(
        id=full.id,
        number=7,
        label="A-7",
        title="Title 7",
        pillar="Safety",
        risk=Risk.UNANSWERED,
        practices=("SEC02-BP02", "a"),
        questions=("SEC 2", "s1"),
        owner="Dana",
        days=2.5,
        size="M",
        impact=Impact.VERY_HIGH,
        due=date(2027, 3, 5),
        status=ActionStatus.IN_PROGRESS,
        waits_for=("A-3",),
        note="For **you**",
        links=("https://example.com/1",),
        done_on=None,
        description=row.description,
    )
    assert row.name == "A-7 Title 7"
    assert row.description == (
        "Action A-7 of the improvement plan for Order processing.\n\n"
        "For **you**\n\n"
        "Best practices that are in place once it is done:\n\n"
        "* SEC02-BP02 – Temporary credentials: Give everyone a role. https://example.com/keys\n"
        "* a – a\n\n"
        "Links:\n\n"
        "* https://example.com/1\n\n"
        "Pillar: Safety\nOwner: Dana\nEffort in days: 2.5\nDue: 2027-03-05\nWaits for: A-3"
    )


def test_an_action_of_which_little_is_known_is_short() -> None:
    (row,) = made(action(2))
    assert row.description == "Action A-2 of the improvement plan for Order processing."
    assert (row.risk, row.days, row.size, row.pillar, row.practices, row.questions) == (
        None,
        None,
        "",
        "",
        (),
        (),
    )


def test_the_internal_lane_never_leaves() -> None:
    (row,) = made(action(1, notes=Notes("seen", "HIDDEN")))
    assert "HIDDEN" not in repr(row)
    assert row.note == "seen"


def test_the_risk_is_the_worst_of_its_questions_now() -> None:
    found = reviewed({"s1": "NYY", "s2": "YNY", "c1": "YYY"})
    none, medium, high = (("main", key, "b") for key in ("c1", "s2", "s1"))
    rows = made(action(1, none), action(2, none, medium), action(3, medium, high, none), found=found)
    assert [row.risk for row in rows] == [Risk.NONE, Risk.MEDIUM, Risk.HIGH]


def test_what_the_lenses_do_not_have_any_more_is_left_out() -> None:
    lost = (("gone", "identities", "sec_keys"), ("main", "gone", "a"), ("main", "s1", "gone"))
    (row,) = made(action(1, *lost, ("main", "s2", "b")))
    assert (row.practices, row.questions, row.risk) == (("b",), ("s2",), Risk.UNANSWERED)
    assert "gone" not in row.description
    (row,) = made(action(1, *lost))
    assert (row.practices, row.questions, row.risk) == ((), (), None)


def test_a_whole_question_is_a_question_and_no_practice() -> None:
    (row,) = made(action(1, ("sec", "identities"), ("sec", "identities", "sec_audit")))
    assert (row.practices, row.questions) == (("SEC02-BP05",), ("SEC 2",))
    assert "* SEC 2 – Who may do what?\n" in row.description


def test_advice_comes_from_the_steps_where_the_lens_has_no_sentence() -> None:
    (row,) = made(action(1, ("sec", "identities", "sec_audit"), ("sec", "identities", "sec_bare")))
    assert (
        "* SEC02-BP05 – Audited credentials: List them. Remove old ones. https://example.com/audit\n"
        "* sec_bare – Bare practice"
    ) in row.description


def test_the_pillar_is_looked_for_in_the_lens_of_the_practices_first() -> None:
    rows = made(
        action(1, ("sec", "identities", "sec_keys"), pillar="safety"),
        action(2, pillar="safety"),
        action(3, pillar="nowhere"),
    )
    assert [row.pillar for row in rows] == ["Security", "Safety", "nowhere"]


@pytest.mark.parametrize(
    ("effort", "expected"),
    [
        (Effort(), (None, "")),
        (Effort(Size.L), (20.0, "L")),
        (Effort(days=6.0), (6.0, "M")),
        (Effort(Size.S, 19.0), (19.0, "L")),
        (Effort(days=0.0), (0.0, "S")),
    ],
)
def test_effort_is_counted_along_the_reviews_scale(effort: Effort, expected: tuple[float, str]) -> None:
    (row,) = made(action(1, effort=effort), scale=EffortScale(2, 6, 20))
    assert (row.days, row.size) == expected


def test_only_what_is_still_to_be_done_is_waited_for() -> None:
    done, dropped, live = (
        action(1, status=ActionStatus.DONE),
        action(2, status=ActionStatus.WONT_DO),
        action(3),
    )
    waiting = action(4, depends_on=(live.id, dropped.id, done.id, "f" * 32))
    rows = made(
        done, dropped, live, waiting, replace(waiting, number=5, id="5" * 32, status=ActionStatus.DONE)
    )
    assert [row.waits_for for row in rows] == [(), (), (), ("A-3",), ()]


def test_the_day_it_was_done_is_the_readers() -> None:
    done = action(1, status=ActionStatus.DONE, done_at=datetime(2027, 3, 5, 23, 30, tzinfo=UTC))
    assert made(done)[0].done_on == date(2027, 3, 5)
    assert made(done, zone=timezone(timedelta(hours=1)))[0].done_on == date(2027, 3, 6)


def test_bullets_of_the_note_become_stars_in_the_ticket() -> None:
    note = "- one\n  + two\n-5 degrees\n\n```\n- code\n```\n- three\n---"
    (row,) = made(action(1, notes=Notes(note)))
    assert "* one\n  * two\n-5 degrees\n\n```\n- code\n```\n* three\n---" in row.description
    assert row.note == note


def test_sentences_can_be_said_in_another_language() -> None:
    def say(sentence: Message) -> str:
        return str(sentence).upper()

    (row,) = made(action(1, owner="Dana"), say=say)
    assert row.description == "ACTION A-1 OF THE IMPROVEMENT PLAN FOR ORDER PROCESSING.\n\nOWNER: DANA"


def test_overdue_is_what_is_live_and_late() -> None:
    today = date(2027, 3, 5)
    rows = made(
        action(1, due=date(2027, 3, 4)),
        action(2, due=today),
        action(3, due=date(2027, 3, 4), status=ActionStatus.DONE),
        action(4),
    )
    assert [row.is_overdue(today) for row in rows] == [True, False, False, False]
