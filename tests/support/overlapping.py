"""Small lenses whose practices name each other, and reviews along several of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tests.support.samples import sample_workload
from tests.support.tiny_lens import tiny_lens
from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.lens import Choice, Guidance, Lens, Pillar, Question
from wa_desktop.domain.workload import LensReview, Snapshot


def lens_with(alias: str, related: Mapping[str, tuple[str, ...]]) -> Lens:
    """A lens of one question "q", whose practices c0, c1 and so on bear these ids and name these others."""
    choices = tuple(
        Choice(f"c{place}", f"Practice {place}", guidance=Guidance(practice_id=practice_id, related=named))
        for place, (practice_id, named) in enumerate(related.items())
    )
    question = Question("q", "q", "How?", (*choices, Choice("q_no", "None of these")), ())
    return Lens(alias, f"Lens {alias}", "", (Pillar("only", "Only", (question,)),))


def snapshot_with(lenses: Sequence[Lens], **answers: QuestionAnswer) -> Snapshot:
    """A review along these lenses, answered by alias."""
    return Snapshot(
        sample_workload(),
        tuple(
            LensReview(number, lens, {"q": answers[lens.alias]} if lens.alias in answers else {})
            for number, lens in enumerate(lenses, 1)
        ),
    )


def neighbour_file(name: str, alias: str, practice_id: str, *related: str) -> bytes:
    """A lens file of one question and one practice that names practices of other lenses."""
    lens: dict[str, Any] = tiny_lens(f"{name} done well", name=name)
    lens["extensions"] = {"alias": alias, "version": "1"}
    choice = lens["pillars"][0]["questions"][0]["choices"][0]
    choice["extensions"] = {"practice": practice_id, "related": list(related)}
    lens["pillars"][0]["questions"][0]["extensions"] = {"number": f"{practice_id.partition('-')[0]} 1"}
    return json.dumps(lens).encode()
