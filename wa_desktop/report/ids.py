"""What a record of a report is about, by the ids of the lens, so that other programs can join it to their own data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wa_desktop.domain.plan import PracticeRef

if TYPE_CHECKING:
    from wa_desktop.domain.workload import Snapshot


@dataclass(frozen=True)
class Ids:
    """A practice of a lens; an empty `practice` means the question as a whole, all empty that nobody knows."""

    lens: str = ""
    pillar: str = ""
    question: str = ""
    practice: str = ""


NO_IDS = Ids()


def ids_of(snapshot: Snapshot, practice: PracticeRef) -> Ids:
    """The ids of a practice or whole question that a lens of the review has; KeyError for any other."""
    lens = snapshot.review(practice.lens).lens
    question = lens.question(practice.question)
    return Ids(lens.alias, lens.pillar_of(practice.question).id, question.id, practice.choice)


def all_ids(snapshot: Snapshot, practices: Iterable[PracticeRef]) -> tuple[Ids, ...]:
    """Those of each that a lens of the review still has."""
    return tuple(ids_of(snapshot, one) for one in practices if snapshot.has_practice(one))
