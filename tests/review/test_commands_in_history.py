"""What the history says of every command that there is: words of people, and nothing as the program keeps it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from tests.support.command_examples import (
    EXAMPLES,
    MAIN_LENS,
    NINE,
    OTHERS,
    PLANNED,
    SAMPLE,
    SEC_A,
    SEC_B,
    TRADED,
    WORKSHOP,
    all_commands,
)
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import Happening, Subject, content_of, happening_from
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.plan_record import action_to_json, decision_to_json
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import MilestoneHead, Snapshot, Workload
from wa_desktop.domain.workshop import Clock
from wa_desktop.domain.workshop_clock import closed, paused, started
from wa_desktop.domain.workshop_record import workshop_to_json
from wa_desktop.report.history_values import field_word
from wa_desktop.report.history_words import lines_of, tell
from wa_desktop.review.bulk import CopyAnswers
from wa_desktop.review.commands import Command
from wa_desktop.review.happenings import (
    Side,
    Signature,
    clock_of,
    creation_of,
    deletion_of,
    edit_of,
    happenings_of,
    milestone_of,
)
from wa_desktop.review.states import State
from wa_desktop.review.undo import Delta

OURS = re.compile(
    r"[\[\]{}]"  # a list or a mapping as Python writes it, or a place of a sentence left empty
    r"|\bNone\b|\bTrue\b|\bFalse\b|datetime"
    r"|\w_\w"  # a name of the program or an id
    r"|\b[0-9a-f]{32}\b"
)
"""What no person wants to read; nothing in the sample has any of it but its ids."""

ONE_OF_OURS = {"None of these"}
"""Words of the program that look like one of Python's."""


def happened(before: Snapshot, after: Snapshot, name: Message) -> tuple[Happening, ...]:
    """What becomes of a change in the history, as it is read back from the disk."""
    delta = Delta.between(before, after)
    sides = (Side(before, rate_all(before)), Side(after, rate_all(after)))
    return as_stored(happenings_of(delta, *sides, Signature("Ada", NINE, name)))


def as_stored(found: Iterable[Happening | None]) -> tuple[Happening, ...]:
    return tuple(happening_from(content_of(one)) for one in found if one)


def all_said(one: Happening, lenses: dict[str, Lens]) -> Iterator[str]:
    """Everything that people read of an entry, without the words for risks."""
    yield str(tell(one, lenses, with_risk=False))
    yield str(one.name)
    for line in lines_of(replace(one, risk_before=None, risk_after=None), lenses):
        yield from map(str, (line.label, line.before, line.after))


def check_words(found: Iterable[Happening], lenses: dict[str, Lens]) -> None:
    for one in found:
        for text in all_said(one, lenses):
            plain = text
            for word in ONE_OF_OURS:
                plain = plain.replace(word, "")
            assert text
            assert not OURS.search(plain), text


def lenses_of(*snapshots: Snapshot) -> dict[str, Lens]:
    return {review.lens.alias: review.lens for one in snapshots for review in one.reviews}


@pytest.mark.parametrize("kind", all_commands(), ids=lambda kind: kind.__name__)
def test_every_command_has_an_example(kind: type) -> None:
    assert EXAMPLES.get(kind), f"give tests/support/command_examples.py an example of {kind.__name__}"


def cases() -> list[Any]:
    return [
        pytest.param(command, id=f"{kind.__name__}-{number}")
        for kind, commands in EXAMPLES.items()
        for number, command in enumerate(commands)
    ]


@pytest.mark.parametrize("command", cases())
def test_a_command_its_undo_and_its_redo_are_told_in_words(command: Command) -> None:
    after = command.apply(SAMPLE)
    name = command.name(SAMPLE)
    done = happened(SAMPLE, after, name)
    assert done
    undone = happened(after, SAMPLE, message("undo: {name}", name=str(name)))
    for lenses in (lenses_of(after), lenses_of(SAMPLE), {}):  # those in use now, and where they are gone
        check_words((*done, *undone), lenses)
    for one in done:
        lines = list(lines_of(one, lenses_of(SAMPLE, after)))
        assert not one.differences or any(str(line.before) != str(line.after) for line in lines)


def test_a_workload_s_beginning_and_end_are_told_in_words() -> None:
    sign = Signature("Ada", NINE, message("create the workload"))
    born = creation_of(SAMPLE, rate_all(SAMPLE), sign)
    renamed = edit_of(SAMPLE.workload, OTHERS.workload, sign)
    gone = deletion_of(SAMPLE.workload.id, "Ada", NINE)
    check_words(as_stored((*born, *renamed, gone)), lenses_of(SAMPLE))


def test_a_milestone_is_told_in_words() -> None:
    head = MilestoneHead(1, "Start", "As found.", NINE, "ab" * 32)
    check_words(as_stored([milestone_of("w", head, Signature("", NINE, message("save milestone")))]), {})


def test_the_clock_of_a_workshop_is_told_in_words() -> None:
    first = started(Clock(), SEC_A, (), NINE)
    rest = paused(first, NINE + timedelta(minutes=5))
    ended = closed(rest, 3, NINE + timedelta(minutes=6))
    steps = [Clock(), first, rest, ended]
    workshops = [replace(WORKSHOP, clock=clock) for clock in steps]
    found = [
        clock_of("w", before, after, lambda name: Signature("Ada", NINE, name))
        for before, after in pairwise(workshops)
    ]
    assert all(found)
    check_words(as_stored(found), {"main": MAIN_LENS})


def test_a_copy_names_the_workload_that_it_came_from_and_not_its_client() -> None:
    head = MilestoneHead(1, "Q3", "", NINE, "ab" * 32)
    for state, source in ((State(OTHERS), "Billing"), (State(OTHERS, head), "Billing, Q3")):
        command = CopyAnswers({SEC_B: OTHERS.answer(SEC_B)}, state.name_for(SAMPLE.workload))
        assert str(command.name(SAMPLE)) == f"copy answers from {source}"
        for one in happened(SAMPLE, command.apply(SAMPLE), command.name(SAMPLE)):
            assert OTHERS.workload.client not in content_of(one)
            assert OTHERS.workload.client not in "".join(all_said(one, lenses_of(SAMPLE)))


@pytest.mark.parametrize(
    "name", [one.name for one in fields(Workload) if one.name not in {"id", "created_at", "updated_at"}]
)
def test_every_field_of_a_workload_has_a_word_of_its_own(name: str) -> None:
    assert isinstance(field_word(Subject.WORKLOAD, name), Message)


@pytest.mark.parametrize(
    ("subject", "record"),
    [
        (Subject.ACTION, action_to_json(PLANNED)),
        (Subject.DECISION, decision_to_json(TRADED)),
        (Subject.WORKSHOP, workshop_to_json(WORKSHOP)),
    ],
)
def test_every_field_of_a_record_that_is_shown_has_a_word_of_its_own(
    subject: Subject, record: dict[str, Any]
) -> None:
    for name in record.keys() - {"id", "number", "created_at", "clock"}:
        assert isinstance(field_word(subject, name), Message), name
