"""Themes, what is remembered per client, and document control: kept whole, refused in a sentence, never in the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings

from tests.support import failing_disk
from tests.support.damage import damage, read
from tests.support.editions import choice, choices, control, controls, theme, themes
from tests.support.reviews import is_one_sentence, open_workspace, start_review
from wa_desktop.domain.editions import (
    NO_CONTROL,
    OURS,
    DocumentControl,
    Edition,
    PartChoice,
    ReportChoice,
    Theme,
    Waiver,
)
from wa_desktop.domain.editions_checks import (
    MAX_THEMES,
    check_choice,
    check_control,
    check_theme,
    tidied_choice,
    tidied_control,
    tidied_theme,
)
from wa_desktop.domain.errors import DamagedError, InvalidError, KnownError, NotFoundError, ReadOnlyError
from wa_desktop.review.checking import Part
from wa_desktop.review.editions import Editions
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace


def kept(workspace: Workspace) -> tuple[Any, ...]:
    """All that the workspace keeps for handing over, as it reads it."""
    workloads = workspace.workloads()
    return (
        workspace.themes(),
        [workspace.report_choice(client) for client in ("", "Contoso", "Fabrikam")],
        [workspace.document_control(one.id) for one in workloads],
    )


def fill(workspace: Workspace) -> str:
    """A theme, two choices and document control; the id of the workload."""
    workload = workspace.workloads()[0]
    workspace.save_theme(theme())
    workspace.save_report_choice("Contoso", choice(theme="Contoso house style"))
    workspace.save_report_choice("", choice(language="cs"))
    workspace.save_document_control(workload.id, control())
    return workload.id


# Kept


def test_everything_is_read_by_a_program_that_starts_afresh(
    path: Path, workspace: Workspace, review: Review
) -> None:
    workload_id = fill(workspace)
    before = kept(workspace)
    workspace.close()
    again = open_workspace(path)
    assert kept(again) == before
    assert again.theme("Contoso house style") == theme()
    assert again.theme_names() == ("Contoso house style",)
    assert again.document_control(workload_id) == control()
    again.close()


def test_a_copy_of_the_workspace_has_them_too(tmp_path: Path, workspace: Workspace, review: Review) -> None:
    fill(workspace)
    workspace.copy_to(tmp_path / "copy.wad")
    copy = open_workspace(tmp_path / "copy.wad")
    assert kept(copy) == kept(workspace)
    copy.close()


def test_nothing_saved_is_the_usual(workspace: Workspace, review: Review) -> None:
    assert (workspace.themes(), workspace.theme_names(), workspace.theme("")) == ((), (), OURS)
    assert workspace.report_choice("Contoso") == ReportChoice()
    assert workspace.document_control(review.snapshot.workload.id) == NO_CONTROL
    assert workspace.edition(review.snapshot.workload) == Edition()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(themes, choices, controls)
def test_what_makes_sense_is_kept_as_it_was_tidied_and_all_else_refused(
    workspace: Workspace, review: Review, a_theme: Theme, a_choice: ReportChoice, a_control: DocumentControl
) -> None:
    a_choice = replace(a_choice, theme="")
    workload_id = review.snapshot.workload.id
    if check_theme(tidied_theme(a_theme)):
        with pytest.raises(InvalidError):
            workspace.save_theme(a_theme)
    else:
        saved = workspace.save_theme(a_theme)
        assert workspace.theme(saved.name) == saved == tidied_theme(a_theme)
        workspace.delete_theme(saved.name)
    if not check_choice(tidied_choice(a_choice)):
        saved_choice = workspace.save_report_choice("Contoso", a_choice)
        assert workspace.report_choice("Contoso") == saved_choice == tidied_choice(a_choice)
    if not check_control(tidied_control(a_control)):
        saved_control = workspace.save_document_control(workload_id, a_control)
        assert workspace.document_control(workload_id) == saved_control == tidied_control(a_control)


# Themes


def test_themes_stand_in_the_order_of_their_names(workspace: Workspace) -> None:
    for name in ("zebra", "Alpha", "beta"):
        workspace.save_theme(theme(name))
    assert workspace.theme_names() == ("Alpha", "beta", "zebra")
    assert [one.name for one in workspace.themes()] == ["Alpha", "beta", "zebra"]


def test_saving_a_theme_again_takes_the_place_of_the_one_there(workspace: Workspace) -> None:
    workspace.save_theme(theme("Ours"))
    workspace.save_theme(theme("Ours", company="New name", logo=b""))
    assert workspace.themes() == (theme("Ours", company="New name", logo=b""),)


def test_a_theme_that_is_renamed_stays_that_of_its_clients(workspace: Workspace) -> None:
    workspace.save_theme(theme("Old"))
    workspace.save_theme(theme("Other"))
    workspace.save_report_choice("Contoso", choice(theme="Old"))
    workspace.save_report_choice("Fabrikam", choice(theme="Other"))
    workspace.save_theme(theme("New"), "Old")
    assert workspace.theme_names() == ("New", "Other")
    assert workspace.report_choice("Contoso") == choice(theme="New")
    assert workspace.report_choice("Fabrikam") == choice(theme="Other")


def test_a_theme_may_be_renamed_to_its_own_name_in_other_letters(workspace: Workspace) -> None:
    workspace.save_theme(theme("House style"))
    workspace.save_report_choice("", choice(theme="House style"))
    workspace.save_theme(theme("HOUSE STYLE"), "House style")
    assert (workspace.theme_names(), workspace.report_choice("").theme) == (("HOUSE STYLE",), "HOUSE STYLE")


@pytest.mark.parametrize("old_name", ["", "Second"])
def test_the_name_of_another_theme_is_taken(workspace: Workspace, old_name: str) -> None:
    workspace.save_theme(theme("First"))
    workspace.save_theme(theme("Second"))
    with pytest.raises(InvalidError, match="There is a theme of this name") as caught:
        workspace.save_theme(theme("F I R S T"), old_name)
    assert [one.field for one in caught.value.problems] == ["name"]
    assert workspace.theme_names() == ("First", "Second")


def test_a_deleted_theme_gives_way_to_ours(workspace: Workspace, review: Review) -> None:
    workload = replace(review.snapshot.workload, client="Contoso")
    workspace.save_theme(theme("Old"))
    workspace.save_report_choice("contoso", choice(theme="Old"))
    assert workspace.edition(workload).theme == theme("Old")
    workspace.delete_theme("Old")
    assert workspace.report_choice("Contoso") == choice()
    assert workspace.edition(workload) == Edition(choice=choice())
    for missing in (lambda: workspace.theme("Old"), lambda: workspace.delete_theme("Old")):
        with pytest.raises(NotFoundError, match="There is no theme “Old”"):
            missing()


def test_there_are_so_many_themes_at_most(workspace: Workspace) -> None:
    for number in range(MAX_THEMES):
        workspace.save_theme(Theme(f"Theme {number}"))
    with pytest.raises(InvalidError, match=f"at most {MAX_THEMES} themes"):
        workspace.save_theme(Theme("One more"))
    workspace.save_theme(Theme("Theme 3", company="Changed"))
    workspace.save_theme(Theme("Renamed"), "Theme 4")
    assert len(workspace.theme_names()) == MAX_THEMES


# Choices and control


def test_a_client_is_one_whatever_the_spaces_and_capitals(workspace: Workspace) -> None:
    workspace.save_report_choice("Contoso Ltd", choice())
    assert workspace.report_choice("CONTOSO  ltd") == choice()
    assert workspace.report_choice("Contoso") == ReportChoice()
    assert workspace.report_choice("") == ReportChoice()


def test_what_is_as_usual_is_forgotten(path: Path, workspace: Workspace) -> None:
    workspace.save_report_choice("Contoso", choice())
    workspace.save_report_choice("Contoso", ReportChoice())
    workspace.close()
    assert read(path, "SELECT * FROM report_choice") == []


def test_a_choice_names_a_theme_that_there_is(workspace: Workspace) -> None:
    with pytest.raises(InvalidError, match="There is no theme “Gone”"):
        workspace.save_report_choice("", choice(theme="Gone"))


def test_an_edition_is_all_three_together(workspace: Workspace, review: Review) -> None:
    fill(workspace)
    workload = replace(review.snapshot.workload, client=" contoso ")
    expected = Edition(theme(), choice(theme="Contoso house style"), control(), draft=True)
    assert workspace.edition(workload, draft=True) == expected


def test_document_control_goes_with_its_workload_and_not_along_with_a_copy(
    path: Path, workspace: Workspace, review: Review
) -> None:
    workload_id = fill(workspace)
    other = workspace.duplicate_workload(workload_id, "A copy")
    assert workspace.document_control(other.id) == NO_CONTROL
    workspace.save_document_control(other.id, control(version="2"))
    workspace.delete_workload(workload_id)
    assert workspace.document_control(workload_id) == NO_CONTROL
    assert workspace.document_control(other.id).version == "2"
    with pytest.raises(NotFoundError, match="was deleted"):
        workspace.save_document_control(workload_id, control())
    workspace.close()
    assert read(path, "SELECT workload_id FROM document_control") == [(other.id,)]


def test_nothing_of_it_is_a_change_of_the_review(workspace: Workspace, review: Review) -> None:
    before = (review.snapshot, workspace.history_count())
    fill(workspace)
    assert (workspace.snapshot(review.snapshot.workload.id), workspace.history_count()) == before


WRONG: list[tuple[Callable[[Editions], object], str]] = [
    (lambda w: w.save_theme(theme("")), "name"),
    (lambda w: w.save_theme(theme(accent="#ffffff")), "accent"),
    (lambda w: w.save_theme(theme(logo=b"GIF89a")), "logo"),
    (lambda w: w.save_report_choice("", choice(language="?")), "language"),
    (lambda w: w.save_report_choice("", ReportChoice(parts=tuple(replace(one, shown=False) for one in choice().parts))), "parts"),
    (lambda w: w.save_report_choice("", ReportChoice(parts=(PartChoice(choice().parts[0].part, title="x" * 121),))), "parts"),
    (lambda w: w.save_document_control("0" * 32, control(version="x" * 31)), "version"),
    (lambda w: w.save_document_control("0" * 32, control(waivers=(Waiver("a", " "),))), "waivers"),
]  # fmt: skip


@pytest.mark.parametrize(("save", "field"), WRONG, ids=[field for _, field in WRONG])
def test_what_makes_no_sense_is_refused_and_nothing_written(
    workspace: Workspace, review: Review, save: Callable[[Editions], object], field: str
) -> None:
    fill(workspace)
    before = kept(workspace)
    with pytest.raises(InvalidError) as caught:
        save(workspace)
    assert [one.field for one in caught.value.problems] == [field]
    assert is_one_sentence(caught.value)
    assert kept(workspace) == before


# A disk that fails, and one that may not be written

WRITES: dict[str, Callable[[Workspace], object]] = {
    "a theme": lambda w: w.save_theme(theme("Second")),
    "a theme again": lambda w: w.save_theme(theme(company="New")),
    "another name": lambda w: w.save_theme(theme("New"), "Contoso house style"),
    "no theme": lambda w: w.delete_theme("Contoso house style"),
    "a choice": lambda w: w.save_report_choice("Fabrikam", choice()),
    "a choice again": lambda w: w.save_report_choice("Contoso", choice(language="de")),
    "no choice": lambda w: w.save_report_choice("Contoso", ReportChoice()),
    "control": lambda w: w.save_document_control(w.workloads()[0].id, control(version="2")),
    "no control": lambda w: w.save_document_control(w.workloads()[0].id, NO_CONTROL),
}


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
@pytest.mark.parametrize("name", WRITES)
def test_a_refused_write_changes_nothing_and_can_be_done_again(
    path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str
) -> None:
    disk = failing_disk.install(monkeypatch)
    workspace = open_workspace(path)
    start_review(workspace)
    fill(workspace)
    before = kept(workspace)
    for number in range(50):
        disk.refuse_write(number, words)
        try:
            WRITES[name](workspace)
        except KnownError as error:
            assert "the disk is full or does not answer" in str(error)  # noqa: PT017 until it goes well
        else:
            break
        disk.work_again()
        assert kept(workspace) == before
    disk.work_again()
    assert number >= 2, "at least the statement and its commit were refused"
    after = kept(workspace)
    assert after != before
    workspace.close()
    again = open_workspace(path)
    assert kept(again) == after
    again.close()


def test_where_nothing_may_be_written_all_is_read_and_every_write_refused(
    path: Path, workspace: Workspace, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(workspace)
    before = kept(workspace)
    workspace.close()
    monkeypatch.setattr("wa_desktop.review.workspace.os.access", lambda *_: False)
    protected = open_workspace(path)
    assert protected.read_only
    for write in WRITES.values():
        with pytest.raises(ReadOnlyError):
            write(protected)
    assert kept(protected) == before
    protected.close()


# Damage


class Damage(NamedTuple):
    """A statement, what is read afterwards, what that says, and what a check finds."""

    statement: str
    reading: Callable[[Workspace], object]
    told: str
    found: str


DAMAGE = [
    Damage("UPDATE theme SET record = '{'", lambda w: w.theme("Contoso house style"),
     "The theme “Contoso house style” cannot be read", "The theme “Contoso house style” cannot be read."),
    Damage("UPDATE theme SET record = '{\"accent\": 3}'", lambda w: w.themes(),
     "The theme “Contoso house style” cannot be read", "The theme “Contoso house style” cannot be read."),
    Damage("UPDATE theme SET logo = 'text'", lambda w: w.theme("Contoso house style"),
     "The theme “Contoso house style” cannot be read", "The theme “Contoso house style” cannot be read."),
    Damage("UPDATE theme SET record = x'00ff'", lambda w: w.themes(),
     "The theme “Contoso house style” cannot be read", "The theme “Contoso house style” cannot be read."),
    Damage("UPDATE report_choice SET record = '[]' WHERE client = 'contoso'", lambda w: w.report_choice("Contoso"),
     "What was chosen for this client's reports cannot be read", "What is remembered for the reports of “contoso” cannot be read."),
    Damage("UPDATE report_choice SET record = '{\"parts\": 1}' WHERE client = ''", lambda w: w.report_choice(""),
     "What was chosen for this client's reports cannot be read", "What is remembered for reports without a client cannot be read."),
    Damage("UPDATE document_control SET record = '{\"waivers\": [1]}'", lambda w: w.edition(w.workloads()[0]),
     "The document control of this workload cannot be read", "The document control of “Order processing” cannot be read."),
    Damage("UPDATE document_control SET record = 'null'", lambda w: w.document_control(w.workloads()[0].id),
     "The document control of this workload cannot be read", "The document control of “Order processing” cannot be read."),
]  # fmt: skip


@pytest.mark.parametrize("case", DAMAGE, ids=[one.statement for one in DAMAGE])
def test_damage_is_named_found_by_the_check_and_mended_by_saving_anew(
    path: Path, workspace: Workspace, review: Review, case: Damage
) -> None:
    workload_id = fill(workspace)
    assert check(workspace) == []
    workspace.close()
    damage(path, case.statement)
    again = open_workspace(path)
    with pytest.raises(DamagedError, match=case.told) as caught:
        case.reading(again)
    assert is_one_sentence(caught.value)
    assert check(again) == [(Part.EDITION, case.found)]
    assert again.theme_names() == ("Contoso house style",)
    again.save_theme(theme())
    again.save_report_choice("Contoso", choice(theme="Contoso house style"))
    again.save_report_choice("", choice(language="cs"))
    again.save_document_control(workload_id, control())
    case.reading(again)
    assert check(again) == []
    again.close()


def test_a_damaged_theme_and_a_damaged_choice_do_not_keep_a_theme_from_going(
    path: Path, workspace: Workspace, review: Review
) -> None:
    fill(workspace)
    workspace.save_theme(theme("Sound"))
    workspace.close()
    damage(
        path,
        "UPDATE theme SET record = '{' WHERE name LIKE 'Contoso%'",
        "UPDATE report_choice SET record = '{' WHERE client = ''",
    )
    again = open_workspace(path)
    assert again.theme("Sound") == theme("Sound")
    again.delete_theme("Contoso house style")
    assert again.themes() == (theme("Sound"),)
    assert again.report_choice("Contoso").theme == ""
    again.close()


def test_a_theme_that_the_file_lost_gives_way_to_ours(
    path: Path, workspace: Workspace, review: Review
) -> None:
    fill(workspace)
    workspace.close()
    damage(path, "DELETE FROM theme")
    again = open_workspace(path)
    workload = replace(again.workloads()[0], client="Contoso")
    assert again.edition(workload).theme == OURS
    again.close()


def test_records_are_small_and_files_lie_beside_them(path: Path, workspace: Workspace) -> None:
    workspace.save_theme(theme())
    workspace.close()
    ((name, record, logo),) = read(path, "SELECT name, record, logo FROM theme")
    assert (name, logo) == (theme().name, theme().logo)
    assert json.loads(record)["company"] == "Contoso Consulting"
    assert "PK" not in record


def check(workspace: Workspace) -> list[tuple[Part, str]]:
    checking = workspace.checking()
    checking.run()
    return [(one.part, str(one.sentence)) for one in checking.findings]
