"""A milestone's stored text: everything needed to show the review as it was, and a digest over it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.domain.lens import Lens, Risk
from wa_desktop.domain.plan_record import (
    action_from_json,
    action_to_json,
    decision_from_json,
    decision_to_json,
)
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.record import (
    answer_from_json,
    answer_to_json,
    notes_from_json,
    notes_to_json,
    workload_from_json,
    workload_to_json,
)
from wa_desktop.domain.workload import LensReview, Milestone, MilestoneHead, Snapshot
from wa_desktop.domain.workshop import Workshop

FORMAT = 1


def freeze(
    snapshot: Snapshot,
    ratings: Ratings,
    *,
    number: int,
    name: str,
    note: str,
    recorded_at: datetime,
    automatic: bool = False,
    lens_digests: Mapping[int, str] | None = None,
) -> tuple[MilestoneHead, str]:
    """The head and the stored text of a new milestone; `lens_digests` are those of the lenses' contents, by id."""
    digests = lens_digests or {}
    value = {
        "format": FORMAT,
        "number": number,
        "name": name,
        "note": note,
        "recorded_at": recorded_at.isoformat(),
        "workload": workload_to_json(snapshot.workload),
        "lenses": [
            {
                "lens_id": review.lens_id,
                "alias": review.lens.alias,
                "version": review.lens.version,
                "answers": {
                    key: answer_to_json(answer)
                    for key, answer in sorted(review.answers.items())
                    if not answer.is_empty()
                },
                "notes": notes_to_json(review.notes),
                "risks": {
                    question.key: ratings[QuestionRef(review.lens.alias, question.key)].risk.value
                    for question in review.lens.questions
                },
                **({"lens_digest": digests[review.lens_id]} if review.lens_id in digests else {}),
            }
            for review in snapshot.reviews
        ],
        "actions": [action_to_json(action) for action in snapshot.actions],
        "decisions": [decision_to_json(decision) for decision in snapshot.decisions],
    }
    if automatic:
        value["automatic"] = True
    content = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return MilestoneHead(number, name, note, recorded_at, digest_of(content), automatic), content


def thaw(head: MilestoneHead, content: str, lens_of: Callable[[int], Lens]) -> Milestone:
    """Read a milestone back; DamagedError if its text or its head are not the ones that were saved."""
    if digest_of(content) != head.digest:
        raise _tampered(head)
    value: Mapping[str, Any] = json.loads(content)
    recorded_at = datetime.fromisoformat(value["recorded_at"])
    automatic = value.get("automatic", False)
    saved = MilestoneHead(value["number"], value["name"], value["note"], recorded_at, head.digest, automatic)
    if saved != head:
        raise _tampered(head)
    reviews = []
    risks: dict[QuestionRef, Risk] = {}
    for part in value["lenses"]:
        lens = lens_of(part["lens_id"])
        reviews.append(
            LensReview(
                part["lens_id"],
                lens,
                {key: answer_from_json(record) for key, record in part["answers"].items()},
                notes_from_json(part.get("notes", {})),
            )
        )
        risks |= {QuestionRef(lens.alias, key): Risk(risk) for key, risk in part["risks"].items()}
    snapshot = Snapshot(
        workload_from_json(value["workload"]),
        tuple(reviews),
        actions=tuple(action_from_json(record) for record in value.get("actions", ())),
        decisions=tuple(decision_from_json(record) for record in value.get("decisions", ())),
    )
    return Milestone(head, snapshot, risks)


def as_it_was(milestone: Milestone, now: Snapshot) -> Snapshot:
    """The review as a milestone kept it, with the milestones and workshops there were by then, which it does not hold."""
    head = milestone.head
    return replace(
        milestone.snapshot,
        milestones=tuple(one for one in now.milestones if one.number <= head.number),
        workshops=tuple(one for one in now.workshops if has_begun(one, head.recorded_at)),
    )


def has_begun(workshop: Workshop, moment: datetime) -> bool:
    """Whether a workshop had its first sitting by then."""
    sittings = workshop.clock.sittings
    return bool(sittings) and sittings[0].began <= moment


@dataclass(frozen=True)
class FrozenLens:
    """The lens that a milestone names; `digest` is that of its content, None in milestones from before it was kept."""

    lens_id: int
    alias: str
    version: str
    digest: str | None


def frozen_lenses(content: str) -> tuple[FrozenLens, ...]:
    """The lenses that a milestone's sound text names, in their order."""
    return tuple(
        FrozenLens(part["lens_id"], part["alias"], part["version"], part.get("lens_digest"))
        for part in json.loads(content)["lenses"]
    )


def _tampered(head: MilestoneHead) -> DamagedError:
    return DamagedError(
        message(
            "Milestone “{name}” was changed outside WA Desktop and is not shown. Open a backup copy of the workspace.",
            name=head.name,
        )
    )


def digest_of(content: str) -> str:
    """SHA-256 over the text in UTF-8, in hexadecimal."""
    return hashlib.sha256(content.encode()).hexdigest()
