"""`wa-desktop what-if`: the computed plan: what a budget buys best, or all ways to bring questions down to a risk."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.output import Json, put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_review
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.lens import Risk

if TYPE_CHECKING:
    from wa_desktop.domain.frontier import Frontier, Purchase
    from wa_desktop.domain.rating import Ratings
    from wa_desktop.domain.whatif import MinimalSets
    from wa_desktop.domain.workload import Snapshot
    from wa_desktop.domain.works import Work


class Target(StrEnum):
    """The risk down to which questions are to come."""

    MEDIUM = "MEDIUM"
    NONE = "NONE"


def what_if(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    budget: Annotated[
        float | None,
        typer.Option("--budget", metavar="DAYS", help="What removes the most risk for so many days."),
    ] = None,
    target: Annotated[
        Target | None,
        typer.Option(
            "--target",
            metavar="MEDIUM|NONE",
            case_sensitive=False,
            help="All minimal sets of practices that bring each question there.",
        ),
    ] = None,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Compute the improvement plan: the most risk removed for a budget, or all ways down to a risk.

    Risk counts 3 for a question at high and 1 at medium, times 3 in the client's first pillar and 2 in the second.
    Without an option: the whole curve of days against risk left.

    JSON with --budget: {"WorkloadId", "BudgetDays", "Days", "RiskAtStake", "RiskRemoved", "RiskLeft", "Exact",
    "Works", "Outcomes", "Frontier"}. Exact is false where only a good plan was found, not the proven best. Works are
    {"ActionId", "Label", "Title", "Days", "Practices"}, each after those it waits for; ActionId is null for a
    practice that no action closes yet, and Practices are {"LensAlias", "QuestionId", "ChoiceId"}. Outcomes are
    {"QuestionId", "From", "To"}, Frontier is a list of {"Days", "RiskLeft"}.

    JSON with --target: a list of {"QuestionId", "Risk", "Target", "Sets"}, one for each question above the target.
    Sets are lists of choice ids: all minimal sets, the cheapest first; empty where none reaches the target.

    JSON without an option: {"WorkloadId", "RiskAtStake", "Exact", "Frontier"}. Questions of a workload with several
    lenses have a "LensAlias" too.
    """
    _check(budget, target)
    with open_review(ctx, workspace, workload) as review:
        snapshot, ratings = review.snapshot, review.ratings
    if target is not None:
        _put_sets(snapshot, ratings, Risk(target.value), as_json=as_json)
        return
    from wa_desktop.domain.frontier import frontier
    from wa_desktop.domain.works import market

    curve = frontier(snapshot, market(snapshot, ratings, datetime.now().astimezone().date()))
    if budget is None:
        _put_curve(snapshot, curve, as_json=as_json)
    else:
        _put_purchase(snapshot, ratings, curve, budget, as_json=as_json)


def _check(budget: float | None, target: Target | None) -> None:
    if budget is not None and target is not None:
        raise KnownError(message("Name --budget or --target, not both."))
    if budget is not None and not (math.isfinite(budget) and budget >= 0):
        raise KnownError(message("The budget is a number of days, 0 or more."))


# Sets


def _put_sets(snapshot: Snapshot, ratings: Ratings, target: Risk, *, as_json: bool) -> None:
    from wa_desktop.domain.whatif import all_minimal_sets

    found = all_minimal_sets(snapshot, target, ratings)
    if as_json:
        put_json([_sets_shape(snapshot, sets) for sets in found])
        return
    if not found:
        put_line(f"No question stands above {target.value}.")
    put_table(
        ("Question", "Risk", "Target", "Ways", "Days", "Cheapest way"),
        [
            (
                snapshot.question(sets.ref).id,
                sets.risk.value,
                target.value,
                len(sets.sets),
                _number(sets.costs[0]) if sets.costs else "-",
                ", ".join(choice.id for choice in sets.sets[0]) if sets.sets else "no practice reaches it",
            )
            for sets in found
        ],
    )


def _sets_shape(snapshot: Snapshot, sets: MinimalSets) -> Json:
    return {
        "QuestionId": snapshot.question(sets.ref).id,
        "Risk": sets.risk.value,
        "Target": sets.target.value,
        "Sets": [[choice.id for choice in each] for each in sets.sets],
        **_lens(snapshot, sets.ref),
    }


# The curve


def _put_curve(snapshot: Snapshot, curve: Frontier, *, as_json: bool) -> None:
    points = _points(curve)
    if as_json:
        put_json(
            {
                "WorkloadId": snapshot.workload.id,
                "RiskAtStake": curve.at_stake,
                "Exact": curve.exact,
                "Frontier": points,
            }
        )
        return
    put_line(_certainty(curve))
    put_table(("Days", "Risk left"), [(_number(point["Days"]), point["RiskLeft"]) for point in points])


def _put_purchase(
    snapshot: Snapshot, ratings: Ratings, curve: Frontier, budget: float, *, as_json: bool
) -> None:
    last = curve.points[-1].days
    purchase = curve.purchase(curve.best_for(min(budget, last)))
    if as_json:
        put_json(_purchase_shape(snapshot, ratings, curve, purchase, budget))
        return
    put_line(
        f"{_number(purchase.days)} of {_number(budget)} days remove {purchase.gain} of {curve.at_stake} "
        f"weighted points of risk. {_certainty(curve)}"
    )
    put_table(
        ("Work", "Days", "Title"),
        [(_label(snapshot, work), _number(_days(work)), _title(snapshot, work)) for work in purchase.works],
    )
    put_table(
        ("Question", "From", "To"),
        [
            (snapshot.question(ref).id, ratings[ref].risk.value, purchase.outcomes[ref].value)
            for ref in _in_order(snapshot, purchase.outcomes)
        ],
    )


def _purchase_shape(
    snapshot: Snapshot, ratings: Ratings, curve: Frontier, purchase: Purchase, budget: float
) -> Json:
    return {
        "WorkloadId": snapshot.workload.id,
        "BudgetDays": budget,
        "Days": purchase.days,
        "RiskAtStake": curve.at_stake,
        "RiskRemoved": purchase.gain,
        "RiskLeft": curve.at_stake - purchase.gain,
        "Exact": curve.exact,
        "Works": [_work_shape(snapshot, work) for work in purchase.works],
        "Outcomes": [
            {
                "QuestionId": snapshot.question(ref).id,
                "From": ratings[ref].risk.value,
                "To": purchase.outcomes[ref].value,
                **_lens(snapshot, ref),
            }
            for ref in _in_order(snapshot, purchase.outcomes)
        ],
        "Frontier": _points(curve),
    }


def _work_shape(snapshot: Snapshot, work: Work) -> Json:
    return {
        "ActionId": work.action.id if work.action else None,
        "Label": _label(snapshot, work),
        "Title": _title(snapshot, work),
        "Days": _days(work),
        "Practices": [
            {
                "LensAlias": practice.lens,
                "QuestionId": snapshot.question(practice.ref).id,
                "ChoiceId": practice.choice,
            }
            for practice in work.closes
        ],
    }


def _points(curve: Frontier) -> list[dict[str, float]]:
    return [{"Days": point.days, "RiskLeft": curve.at_stake - point.gain} for point in curve.points]


def _certainty(curve: Frontier) -> str:
    if curve.exact:
        return "Computed exactly: no other plan removes more for its days."
    return "The works are too interlocked to prove it the best: a good plan."


def _label(snapshot: Snapshot, work: Work) -> str:
    """The action's number, or the practice's."""
    if work.action:
        return work.action.label
    return snapshot.question(work.closes[0].ref).choice(work.closes[0].choice).label


def _title(snapshot: Snapshot, work: Work) -> str:
    if work.action:
        return work.action.title
    return snapshot.question(work.closes[0].ref).choice(work.closes[0].choice).title


def _days(work: Work) -> float:
    from wa_desktop.domain.whatif import CENTIDAYS

    return work.cost / CENTIDAYS


def _lens(snapshot: Snapshot, ref: QuestionRef) -> Json:
    """The lens of a question, where that is not plain."""
    return {"LensAlias": ref.lens} if len(snapshot.reviews) > 1 else {}


def _in_order(snapshot: Snapshot, refs: Iterable[QuestionRef]) -> list[QuestionRef]:
    """Questions as their lenses have them."""
    wanted = set(refs)
    return [ref for ref in snapshot.refs if ref in wanted]


def _number(value: float) -> str:
    """Days without needless zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
