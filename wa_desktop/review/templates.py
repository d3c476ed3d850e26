"""Review templates: a workload that runs nowhere, whose lenses, answers and notes begin other reviews."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wa_desktop.domain.carrying import carried
from wa_desktop.domain.errors import InvalidError, Message, NotFoundError, message
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.templates import Parts, TemplatePlan, blank_template, plan_template, taken
from wa_desktop.domain.workload import LensReview, Snapshot, Workload, comparable
from wa_desktop.domain.workload_checks import check_lenses
from wa_desktop.review.steps import put_answer
from wa_desktop.review.workspace import Workspace

NO_REPORT = message(
    "A template is no review yet, so there is nothing to report on; begin a review with it first."
)


@dataclass(frozen=True)
class ApplyTemplate:
    """Add what a template says where the review says nothing; `template` is its name."""

    plan: TemplatePlan
    template: str

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Which template."""
        return message("apply template “{name}”", name=self.template)

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """Lenses, answers and notes; InvalidError where there would be too many lenses."""
        plan = self.plan
        for ref, answer in plan.copy.answers().items():
            snapshot = put_answer(snapshot, ref, answer)
        for alias, notes in plan.notes.items():
            snapshot = snapshot.with_review(replace(snapshot.review(alias), notes=notes))
        if not plan.added:
            return snapshot
        reviews = (*snapshot.reviews, *plan.added)
        problem = check_lenses([review.lens.alias for review in reviews])
        if problem:
            raise InvalidError(problem)
        return replace(snapshot, reviews=reviews)


def find_template(workspace: Workspace, name_or_id: str) -> Workload:
    """A template by its id or its name, in which spaces and capitals make no difference."""
    for template in workspace.workloads(templates=True):
        if template.id == name_or_id or comparable(template.name) == comparable(name_or_id):
            return template
    raise NotFoundError(message("The workspace has no template “{name}”.", name=name_or_id))


def template_snapshot(workspace: Workspace, template_id: str) -> Snapshot:
    """A template with all it holds; InvalidError for a workload that is none."""
    snapshot = workspace.snapshot(template_id)
    if not snapshot.workload.template:
        raise InvalidError(message("“{name}” is a review and no template.", name=snapshot.workload.name))
    return snapshot


def create_template(workspace: Workspace, name: str, description: str, lens_ids: Sequence[int]) -> Workload:
    """Store an empty template with its lenses; InvalidError names every field that is wrong."""
    reviews = tuple(LensReview(lens_id, workspace.lens(lens_id)) for lens_id in lens_ids)
    return workspace.begin(
        Snapshot(blank_template(name, description), reviews), message("create the template")
    )


def template_from(
    workspace: Workspace,
    workload_id: str,
    name: str,
    *,
    description: str = "",
    answers: bool = True,
    notes: bool = True,
    internal: bool = False,
) -> Workload:
    """A new template with the lenses of a review and, as wanted, its answers and notes.

    Nothing else goes along: no client and no other property of the workload, no evidence, flags, actions, decisions,
    workshops or milestones. How the review reads N/A does, because its answers were given with that in mind.
    """
    original = workspace.snapshot(workload_id)
    blank = blank_template(name, description or DEFAULT_DESCRIPTION)
    policy = original.workload.not_applicable_counts_as_in_place
    parts = Parts(answers, notes, internal)
    reviews = tuple(taken(review, parts) for review in original.reviews)
    template = replace(blank, not_applicable_counts_as_in_place=policy)
    return workspace.begin(Snapshot(template, reviews), message("create the template from a review"))


DEFAULT_DESCRIPTION = "Made from a review."
"""What a template is called whose maker says nothing of it; AWS wants at least three characters."""


def begin_from(
    workspace: Workspace,
    template_id: str,
    workload: Workload,
    lens_ids: Sequence[int] | None = None,
    *,
    own_policy: bool = False,
) -> Workload:
    """A new workload with the lenses, answers and notes of a template.

    `lens_ids` are the lenses chosen for it, in their order; None takes those of the template. A lens that is chosen
    in another version than the template's gets the answers that have a place there. What the workload says of
    itself stands; of the template's notes on itself it gets a copy where it has none. How N/A is read goes along with
    the answers, unless the workload says so itself (`own_policy`).
    """
    template = template_snapshot(workspace, template_id)
    chosen = [review.lens_id for review in template.reviews] if lens_ids is None else lens_ids
    reviews = tuple(_begun(template, lens_id, workspace.lens(lens_id)) for lens_id in chosen)
    begun = replace(workload, template=False, notes=workload.notes or template.workload.notes)
    if not own_policy:
        policy = template.workload.not_applicable_counts_as_in_place
        begun = replace(begun, not_applicable_counts_as_in_place=policy)
    name = message("begin with template “{name}”", name=template.workload.name)
    return workspace.begin(Snapshot(begun, reviews), name)


def preview_template(workspace: Workspace, workload_id: str, template_id: str) -> TemplatePlan:
    """What applying a template to a workload would change."""
    return plan_template(template_snapshot(workspace, template_id), workspace.snapshot(workload_id))


def apply_template(workspace: Workspace, workload_id: str, template_id: str) -> TemplatePlan:
    """Add a template's lenses to a workload and fill what is open there, in one step that can be undone.

    It gives what was changed; `is_empty` where there was nothing to add. InvalidError where there would be too many
    lenses.
    """
    template = template_snapshot(workspace, template_id)
    review = workspace.open_review(workload_id)
    plan = plan_template(template, review.snapshot)
    review.apply(ApplyTemplate(plan, template.workload.name))
    return plan


def _begun(template: Snapshot, lens_id: int, lens: Lens) -> LensReview:
    if not template.uses(lens.alias):
        return LensReview(lens_id, lens)
    theirs = taken(template.review(lens.alias))
    return theirs if theirs.lens_id == lens_id else carried(theirs, lens_id, lens)
