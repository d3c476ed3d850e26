"""A draft: each step on disk before it counts, taken back and brought back, typing as one step."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.support.lens_values import small_lens
from tests.support.reviews import Clock
from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.lensfile.check import check_value
from wa_desktop.lensfile.findings import Path, Severity
from wa_desktop.lensfile.write import to_bytes
from wa_desktop.studio import edits
from wa_desktop.studio.draft import Draft
from wa_desktop.studio.starts import blank, from_lens, read_draft, template

THEN = datetime(2026, 3, 1, tzinfo=UTC)
HEAD = DraftHead("d" * 32, "Small lens", "", "", THEN, THEN)


class Disk:
    """Where a draft is kept; `full` refuses to."""

    def __init__(self) -> None:
        self.full = False
        self.kept: list[tuple[DraftHead, str]] = []

    def keep(self, head: DraftHead, content: str) -> None:
        if self.full:
            raise KnownError(message("The disk is full; make room."))
        self.kept.append((head, content))


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def draft(disk: Disk) -> Draft:
    return Draft(HEAD, small_lens(), disk.keep, Clock())


def type_name(draft: Draft, text: str) -> None:
    for end in range(1, len(text) + 1):
        draft.apply(edits.set_text(draft.value, ("name",), text[:end]), joins="text:/name")


def test_every_step_is_kept_before_it_counts(draft: Draft, disk: Disk) -> None:
    draft.apply(edits.set_text(draft.value, ("name",), "Better  lens"))
    head, content = disk.kept[-1]
    assert read_draft(content) == draft.value
    assert head == draft.head
    assert head.name == "Better lens"
    assert head.changed_at > THEN


def test_steps_are_taken_back_and_brought_back(draft: Draft, disk: Disk) -> None:
    before = draft.value
    step = edits.add_pillar(before)
    draft.apply(step)
    assert str(draft.undo_name) == "add a pillar"
    assert draft.undo() == step.focus
    assert draft.value == before
    assert read_draft(disk.kept[-1][1]) == before
    assert str(draft.redo_name) == "add a pillar"
    assert draft.redo() == step.focus
    assert draft.value == step.value
    assert draft.redo() is None
    draft.undo()
    assert draft.undo() is None


def test_what_came_back_is_in_hand_again(draft: Draft) -> None:
    first: Path = ("pillars", 0, "questions", 0, "choices", 0)
    moved = edits.move(draft.value, first, ("pillars", 0, "questions", 1), 2)
    draft.apply(moved)
    assert draft.undo() == first
    assert draft.redo() == moved.focus
    draft.undo()
    draft.apply(edits.remove(draft.value, first))
    assert draft.undo() == first


def test_a_new_step_ends_what_could_be_brought_back(draft: Draft) -> None:
    draft.apply(edits.add_pillar(draft.value))
    draft.undo()
    draft.apply(edits.set_text(draft.value, ("name",), "Other"))
    assert draft.redo_name is None


def test_typing_is_one_step(draft: Draft) -> None:
    type_name(draft, "Storage")
    draft.undo()
    assert draft.value == small_lens()
    draft.redo()
    assert draft.value["name"] == "Storage"


def test_typing_that_is_taken_back_in_its_field_is_no_step(draft: Draft) -> None:
    draft.apply(edits.set_text(draft.value, ("description",), "x"), joins="text:/description")
    type_name(draft, "Small lens!")
    draft.apply(edits.set_text(draft.value, ("name",), "Small lens"), joins="text:/name")
    draft.undo()
    assert draft.value == small_lens()


def test_typing_in_another_field_is_another_step(draft: Draft) -> None:
    type_name(draft, "Storage")
    draft.apply(edits.set_text(draft.value, ("description",), "x"), joins="text:/description")
    type_name(draft, "Storages")
    draft.undo()
    assert draft.value["name"] == "Storage"
    draft.undo()
    assert draft.value["description"] == small_lens()["description"]


def test_typing_after_undo_does_not_join_what_was_before(draft: Draft) -> None:
    type_name(draft, "Storage")
    draft.apply(edits.add_pillar(draft.value))
    draft.undo()
    type_name(draft, "Net")
    draft.undo()
    assert draft.value["name"] == "Storage"


def test_a_step_that_changes_nothing_is_none(draft: Draft, disk: Disk) -> None:
    draft.apply(edits.set_text(draft.value, ("name",), "Small lens"))
    assert draft.undo_name is None
    assert disk.kept == []


@pytest.mark.parametrize("what", ["apply", "undo", "redo"])
def test_a_full_disk_changes_nothing(draft: Draft, disk: Disk, what: str) -> None:
    draft.apply(edits.add_pillar(draft.value))
    draft.apply(edits.set_text(draft.value, ("name",), "Other"))
    draft.undo()
    value, head, names = draft.value, draft.head, (draft.undo_name, draft.redo_name)
    disk.full = True
    with pytest.raises(KnownError):
        draft.apply(edits.add_pillar(draft.value)) if what == "apply" else getattr(draft, what)()
    assert (draft.value, draft.head, (draft.undo_name, draft.redo_name)) == (value, head, names)
    disk.full = False
    draft.redo()
    assert draft.value["name"] == "Other"


def test_the_check_is_made_once_for_a_value(draft: Draft) -> None:
    assert draft.checked is draft.checked
    assert draft.checked.lens
    draft.apply(edits.set_text(draft.value, ("name",), ""))
    assert [finding.code for finding in draft.checked.findings] == ["empty-text"]


# What a lens begins from


def test_a_blank_lens_has_everything_but_its_words() -> None:
    findings = check_value(blank("Mine")).findings
    assert {finding.code for finding in findings if finding.severity is not Severity.HINT} == {
        "empty-text",
        "missing-improvement-plan",
    }


def test_a_template_is_a_lens_that_aws_takes() -> None:
    checked = check_value(template("Mine"))
    assert checked.findings == ()
    assert checked.lens
    assert checked.lens.name == "Mine"


def test_a_lens_goes_on_without_its_old_alias_and_version() -> None:
    ours = {"alias": "small", "version": "3", "source": "Tests"}
    value = from_lens(to_bytes(small_lens() | {"extensions": ours}), "New name")
    assert value == small_lens() | {"name": "New name", "extensions": {"source": "Tests"}}
    assert from_lens(to_bytes(small_lens() | {"extensions": {"alias": "small"}})) == small_lens()


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b'{"name": NaN}', b'{"name": "\\ud800"}'])
def test_what_is_no_lens_at_all_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(KnownError) as caught:
        from_lens(data)
    assert "\n" not in str(caught.value)


def test_a_lens_with_errors_can_be_mended_in_the_studio() -> None:
    assert from_lens(b'{"name": "Half a lens"}') == {"name": "Half a lens"}
