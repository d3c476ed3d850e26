"""A repository with a lens and a workload in it, below the level of reviews."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.support import editions
from tests.support.plans import acceptance, action, practice
from tests.support.reviews import make_workload
from tests.support.strategies import NOW
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.workload import MilestoneHead, Workload
from wa_desktop.storage.repository import Repository

ANSWER = QuestionAnswer({"a": PracticeEntry(PracticeAnswer.YES, notes="seen")}, notes="as told")


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[Repository]:
    repository = Repository.open(path, read_only=read_only)
    try:
        yield repository
    finally:
        repository.close()


def workload(**given: Any) -> Workload:
    return make_workload(**{"created_at": NOW, "updated_at": NOW} | given)


def lens_version(alias: str = "lens", digest: str = "0" * 64) -> LensVersion:
    return LensVersion(0, alias, "1", alias.title(), "imported", digest, NOW)


def milestone_head(number: int = 1, name: str = "Start") -> MilestoneHead:
    return MilestoneHead(number, name, "note", NOW, "f" * 64)


def fill(path: Path, answers: int = 3) -> None:
    """A workspace with a lens, a workload, some answers, an action, a decision, a milestone, and how it is handed over."""
    with opened(path) as repository:
        lens = repository.add_lens(lens_version(), '{"a": "lens"}')
        given = {(lens.id, f"q{number}"): ANSWER for number in range(answers)}
        repository.add_workload(workload(), [lens.id], given)
        one, decision = action(), acceptance(practice("q1", "a", "lens"))
        repository.save(workload(), actions={one.id: one}, decisions={decision.id: decision})
        repository.add_milestone(workload().id, milestone_head(), '{"a": "milestone"}')
        repository.put_theme(editions.theme(), "")
        repository.put_report_choice("contoso", editions.choice())
        repository.put_document_control(workload().id, editions.control())


def everything(path: Path) -> list[object]:
    """What a program that starts now reads from the file."""
    with opened(path) as repository:
        found: list[object] = [repository.lens_versions(), repository.workloads()]
        for each in repository.workloads():
            heads = repository.milestones(each.id)
            found += [repository.lens_ids(each.id), repository.answers(each.id), heads]
            found += [repository.actions(each.id), repository.decisions(each.id)]
            found += [repository.milestone_content(each.id, head.number) for head in heads]
            found.append(repository.document_control(each.id))
        found += [repository.lens_content(version.id) for version in repository.lens_versions()]
        found += [repository.theme(name) for name in repository.theme_names()]
        found.append(repository.report_choice("contoso"))
        return found
