"""`wa-desktop compare`: what changed between two milestones, or a milestone and now, and who changed it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.output import put_json, put_line, put_table
from wa_desktop.cli.session import (
    JsonOption,
    WorkspaceOption,
    find_workload,
    open_workspace,
    refuse_half_characters,
)
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.errors import NotFoundError, message

if TYPE_CHECKING:
    from wa_desktop.domain.comparison import Comparison, QuestionChange
    from wa_desktop.domain.workload import MilestoneHead
    from wa_desktop.review.states import State

NOW = "now"

From = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="MILESTONE",
        help='Number, else name, or "now" (a milestone of that name goes by its number); '
        "by default the milestone before the other state.",
    ),
]
To = Annotated[str, typer.Option("--to", metavar="MILESTONE", help='Number, else name; by default "now".')]


def compare(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    start: From = None,
    end: To = NOW,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Compare two states of a review: risks closed, new, worse and better, and who changed which practice.

    Questions are matched by lens alias and id, practices by choice id, so that a lens may have another version.

    JSON: {"WorkloadId", "From", "To", "Counts", "Questions", "Pillars", "Lenses", "Actions", "Decisions",
    "Workload"}. From and To are {"MilestoneNumber", "MilestoneName", "RecordedAt"}, all null for now. Counts has the
    number of questions of each change: CLOSED (was HIGH or MEDIUM, is NONE or NOT_APPLICABLE), BETTER (HIGH to
    MEDIUM), NEW (was NONE or NOT_APPLICABLE, is at risk), WORSE (MEDIUM to HIGH), FOUND (was open, is at risk),
    CLEARED (was open, is NONE or NOT_APPLICABLE), REOPENED (was answered, is open), ONLY_AFTER and ONLY_BEFORE
    (asked in one state alone) and UNCHANGED.

    Questions are those about which anything changed: {"LensAlias", "PillarId", "QuestionId", "Title", "Change",
    "RiskBefore", "RiskAfter", "MovedByRules", "Whole", "Practices"}. MovedByRules means that no answer changed but
    the lens's version or the reading of N/A. Practices are {"ChoiceId", "InBefore", "InAfter", "AnswerBefore",
    "AnswerAfter", "ReasonAfter", "NotesChanged", "EvidenceChanged", "FlagChanged", "ChangedBy"}; Whole is null, or
    says of the question as a whole {"ApplicableBefore", "ApplicableAfter", "NoneOfTheseBefore", "NoneOfTheseAfter",
    "NotesChanged", "EvidenceChanged", "ChangedBy"}. ChangedBy is a list of {"Author", "At"}, the earliest first.

    Pillars are {"LensAlias", "PillarId", "Before", "After", "ScoreBefore", "ScoreAfter"} with questions counted by
    risk; null where a state has no such pillar or nothing to score. Lenses are {"LensAlias", "VersionBefore",
    "VersionAfter", "QuestionsAdded", "QuestionsRemoved", "PracticesAdded", "PracticesRemoved"}, practices as
    {"QuestionId", "ChoiceId"}. Actions are {"ActionId", "ActionNumber", "Title", "Change", "Status", "ChangedBy"}
    with Change DONE, ADDED, CHANGED or REMOVED; Decisions are {"DecisionId", "DecisionNumber", "Kind", "Title",
    "Change", "ChangedBy"}. Workload lists {"Field", "Before", "After", "ChangedBy"}, notes without their text.
    """
    from wa_desktop.cli.shapes_compare import comparison_shape
    from wa_desktop.review.states import compare_states, find_state, state_of

    refuse_half_characters(start or "", end)
    with open_workspace(ctx, workspace) as held:
        workload_id = find_workload(held, workload).id
        heads = held.snapshot(workload_id).milestones
        after_number = find_state(heads, end)
        before_number = _milestone_before(heads, after_number) if start is None else find_state(heads, start)
        before = state_of(held, workload_id, before_number)
        after = state_of(held, workload_id, after_number)
        found = compare_states(held, before, after)
    if as_json:
        put_json(comparison_shape(workload_id, before.head, after.head, found))
    else:
        _put_lines(before, after, found)


def _milestone_before(heads: Sequence[MilestoneHead], number: int | None) -> int:
    """The last milestone before a state."""
    earlier = [head.number for head in heads if number is None or head.number < number]
    if earlier:
        return earlier[-1]
    if number is None:
        raise NotFoundError(message("The workload has no milestone yet; save one to compare with."))
    raise NotFoundError(
        message("There is no milestone before number {number}; name one by --from.", number=number)
    )


def _put_lines(before: State, after: State, found: Comparison) -> None:
    put_line(f"From {_name(before)} to {_name(after)}: {_counts(found)}.")
    put_table(
        ("Change", "Question", "Before", "After", "Changed by", "Title"),
        [_row(one) for one in found.changed],
    )
    scored = [one for one in found.pillars if not one.score_before is one.score_after is None]
    put_table(
        ("Score of", "Before", "After"),
        [(one.pillar.name, _score(one.score_before), _score(one.score_after)) for one in scored],
    )
    put_table(("Action done", "Title"), [(one.item.label, one.item.title) for one in found.done])


def _row(one: QuestionChange) -> tuple[str, ...]:
    return (
        one.move.value,
        one.question.label,
        one.risk_before.value if one.risk_before else "-",
        one.risk_after.value if one.risk_after else "-",
        ", ".join(dict.fromkeys(touch.author for touch in one.touches if touch.author)) or "-",
        one.question.short_title or one.question.title,
    )


def _name(state: State) -> str:
    return f"{state.head.name} ({state.head.recorded_at:%Y-%m-%d})" if state.head else NOW


def _counts(found: Comparison) -> str:
    words = [
        f"{number} {move.value.lower().replace('_', ' ')}" for move, number in found.counts.items() if number
    ]
    return ", ".join(words) or "no question in either"


def _score(score: float | None) -> str:
    from wa_desktop.report.words import whole

    return "-" if score is None else str(whole(score))
