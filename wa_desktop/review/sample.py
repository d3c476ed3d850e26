"""The sample review: what a newcomer opens, and what the demo and the screenshots show."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import DamagedError, InvalidError, message
from wa_desktop.domain.lens import Choice, Lens, Question
from wa_desktop.domain.record import workload_from_json
from wa_desktop.domain.workload import Workload
from wa_desktop.review.commands import SetAnswers
from wa_desktop.review.review import Review
from wa_desktop.review.sample_plan import SamplePlan, plan_commands, read_plan
from wa_desktop.review.workspace import Workspace

SAMPLE_FILE = Path("sample", "order-processing.json")

_ANSWERS = {
    "Y": PracticeAnswer.YES,
    "N": PracticeAnswer.NO,
    "U": PracticeAnswer.UNKNOWN,
    "A": PracticeAnswer.NOT_APPLICABLE,
    "-": None,
}


@dataclass(frozen=True)
class Sample:
    """The sample file as read; its `about` says what the members mean."""

    lens: str
    workload: Workload
    milestone_name: str
    milestone_note: str
    questions: Mapping[str, Mapping[str, str]]
    practices: Mapping[str, Mapping[str, str]]
    plan: SamplePlan


def read_sample(resources: Path) -> Sample:
    """Read the sample from the program's resources; DamagedError if it is missing or broken."""
    with _damaged():
        value: dict[str, Any] = json.loads((resources / SAMPLE_FILE).read_bytes())
        return Sample(
            value["lens"],
            workload_from_json({"id": "", **value["workload"]}),
            value["milestone"]["name"],
            value["milestone"]["note"],
            value["questions"],
            value["practices"],
            read_plan(value),
        )


@contextmanager
def _damaged() -> Iterator[None]:
    """Whatever is wrong with the file, people get the sentence that helps."""
    try:
        yield
    except (OSError, ValueError, LookupError, TypeError, AttributeError, InvalidError) as error:
        raise DamagedError(
            message("The sample review is missing or damaged; install WA Desktop again.")
        ) from error


def load_sample(workspace: Workspace, resources: Path, *, with_plan: bool = True) -> Workload:
    """Add the sample to a workspace: the workload, its milestone, today's answers, and unless unwanted the plan."""
    sample = read_sample(resources)
    review = start_sample(workspace, sample)
    return finish_sample(review, sample, workspace.now() if with_plan else None)


def start_sample(workspace: Workspace, sample: Sample) -> Review:
    """Make the workload with the answers of the workshop, and save them as its milestone."""
    lens = workspace.find_lens(sample.lens)
    workload = workspace.create_workload(sample.workload, [lens.id])
    review = workspace.open_review(workload.id)
    review.apply(SetAnswers(_answers(sample, review.snapshot.review(sample.lens).lens, "q3")))
    review.save_milestone(sample.milestone_name, sample.milestone_note)
    return review


def finish_sample(review: Review, sample: Sample, now: datetime | None) -> Workload:
    """Take the review from its milestone to what is known `now`, in UTC; without a time it gets no plan."""
    lens = review.snapshot.review(sample.lens).lens
    with _damaged():
        review.apply(SetAnswers(_answers(sample, lens, "today")))
        if now:
            made_at = review.snapshot.milestones[-1].recorded_at
            for command in plan_commands(sample.plan, lens, made_at=made_at, now=now):
                review.apply(command)
    return review.snapshot.workload


def _answers(sample: Sample, lens: Lens, state: str) -> dict[QuestionRef, QuestionAnswer]:
    return {
        QuestionRef(lens.alias, question.key): _answer(sample, question, state)
        for question in lens.questions
        if question.number in sample.questions
    }


def _answer(sample: Sample, question: Question, state: str) -> QuestionAnswer:
    """What was said of a question in a state; notes and "does not apply" were only said today."""
    said = sample.questions[question.number]
    letters = said.get(state, "-" * len(question.practices))
    today = state == "today"
    reason = said.get("not_applicable") if today else None
    return QuestionAnswer(
        practices={
            choice.id: _entry(sample, choice, letter, with_notes=today)
            for choice, letter in zip(question.practices, letters, strict=True)
        },
        applicable=reason is None,
        reason=Reason(reason) if reason else Reason.NONE,
        notes=said.get("notes", "") if today else "",
    )


def _entry(sample: Sample, choice: Choice, letter: str, *, with_notes: bool) -> PracticeEntry:
    answer = _ANSWERS[letter]
    said = sample.practices.get(choice.label, {})
    is_na = answer is PracticeAnswer.NOT_APPLICABLE
    return PracticeEntry(
        answer,
        Reason(said.get("reason", "NONE")) if is_na else Reason.NONE,
        said.get("notes", "") if is_na or with_notes else "",
    )
