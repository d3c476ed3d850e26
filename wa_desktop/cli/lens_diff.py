"""`wa-desktop lens diff`: what became of a lens between two of its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.lens import find_version
from wa_desktop.cli.output import Json, put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace
from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.lens_changes import Counts, LensChanges, QuestionChange, lens_changes
from wa_desktop.domain.rule_changes import RuleChange

if TYPE_CHECKING:
    from wa_desktop.review.workspace import Workspace


def diff(
    ctx: typer.Context,
    *,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The lens's alias or name.")],
    before: Annotated[
        str, typer.Option("--from", metavar="VERSION", help="This version; else the one before.")
    ] = "",
    after: Annotated[
        str, typer.Option("--to", metavar="VERSION", help="This version; else the newest.")
    ] = "",
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Say what is new, updated and deleted in a lens between two versions, and what other rules rate otherwise.

    JSON, with AWS's words where it has some: {"LensAlias", "BaseLensVersion", "TargetLensVersion", "Notes", "Minor",
    "Pillars", "Questions", "Choices": {"NEW", "UPDATED", "DELETED"} each, "PillarDifferences": [{"PillarId",
    "PillarName", "DifferenceStatus", "QuestionDifferences": [{"QuestionId", "QuestionTitle", "DifferenceStatus",
    "ChoiceDifferences": [{"ChoiceId", "ChoiceTitle", "DifferenceStatus"}], "Rules": {"Selections", "Worse", "Better",
    "Unruled"}, null where they read the same}]}]}.
    """
    with open_workspace(ctx, workspace) as held:
        old, new = _pair(held, name, before, after)
        changes = lens_changes(held.lens(old.id), held.lens(new.id))
    if as_json:
        put_json(_shape(changes, new))
    else:
        _put(changes, new)


def _pair(workspace: Workspace, name: str, before: str, after: str) -> tuple[LensVersion, LensVersion]:
    """The stored versions to compare; without a name the newest, and the one before it."""
    from wa_desktop.review.lens_versions import versions_of

    alias = workspace.find_lens(name).alias
    new = find_version(workspace, alias, after)
    if before:
        return find_version(workspace, alias, before), new
    earlier = [one for one in versions_of(workspace, new.alias) if one.id < new.id]
    if not earlier:
        raise InvalidError(
            message(
                "There is no version of {lens} before {version} to compare it with.",
                lens=new.name,
                version=new.version,
            )
        )
    return earlier[-1], new


def _status(*, is_new: bool, is_gone: bool) -> str:
    return "NEW" if is_new else "DELETED" if is_gone else "UPDATED"


def _shape(changes: LensChanges, new: LensVersion) -> Json:
    return {
        "LensAlias": new.alias,
        "BaseLensVersion": changes.before.version,
        "TargetLensVersion": changes.after.version,
        "Notes": new.notes,
        "Minor": new.minor,
        "Pillars": _counts_shape(changes.pillar_counts),
        "Questions": _counts_shape(changes.question_counts),
        "Choices": _counts_shape(changes.choice_counts),
        "PillarDifferences": [
            {
                "PillarId": pillar.id,
                "PillarName": pillar.name,
                "DifferenceStatus": _status(
                    is_new=change is not None and change.before is None,
                    is_gone=change is not None and change.after is None,
                ),
                "QuestionDifferences": [_question_shape(one) for one in questions],
            }
            for pillar, change, questions in changes.in_pillars()
        ],
    }


def _counts_shape(counts: Counts) -> Json:
    return {"NEW": counts.new, "UPDATED": counts.updated, "DELETED": counts.deleted}


def _question_shape(change: QuestionChange) -> Json:
    return {
        "QuestionId": change.question.id,
        "QuestionTitle": change.question.title,
        "DifferenceStatus": _status(is_new=change.is_new, is_gone=change.is_gone),
        "ChoiceDifferences": [
            {
                "ChoiceId": one.choice.id,
                "ChoiceTitle": one.choice.title,
                "DifferenceStatus": _status(is_new=one.is_new, is_gone=one.is_gone),
            }
            for one in change.choices
        ],
        "Rules": _rules_shape(change.rules) if change.rules else None,
    }


def _rules_shape(rules: RuleChange) -> Json:
    return {
        "Selections": rules.selections,
        "Worse": rules.worse,
        "Better": rules.better,
        "Unruled": rules.unruled,
    }


def _put(changes: LensChanges, new: LensVersion) -> None:
    kind = "a minor version" if new.minor else "a major version"
    put_line(f"{new.name}: from version {changes.before.version} to {changes.after.version}, {kind}.")
    if new.notes:
        put_line(new.notes)
    if changes.is_empty:
        put_line("Both ask the same in the same words.")
        return
    for name, counts in (
        ("Pillars", changes.pillar_counts),
        ("Questions", changes.question_counts),
        ("Choices", changes.choice_counts),
    ):
        put_line(f"{name}: {counts.new} new, {counts.updated} updated, {counts.deleted} deleted.")
    rows = [
        (_status(is_new=one.is_new, is_gone=one.is_gone), one.question.label, one.question.title, _what(one))
        for _, _, questions in changes.in_pillars()
        for one in questions
    ]
    if rows:
        put_table(("Change", "Question", "Title", "What"), rows)


def _what(change: QuestionChange) -> str:
    marks = {"NEW": "+", "DELETED": "-", "UPDATED": "~"}
    choices = [
        f"{marks[_status(is_new=one.is_new, is_gone=one.is_gone)]}{one.choice.id}" for one in change.choices
    ]
    if change.rules:
        rules = change.rules
        said = f"rules: {rules.otherwise} of {rules.selections} selections rate otherwise"
        choices.append(said if rules.is_counted else "other rules")
    return ", ".join(choices)
