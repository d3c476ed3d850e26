"""Many answers in one step: a whole question or pillar, or what another review says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Question
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.steps import put_answer, question_label


@dataclass(frozen=True)
class AnswerAll:
    """Give every practice of some questions the same answer; None takes their answers back.

    With `only_open`, what was answered before stays. Practices that do not apply stay so in any case, unless
    the answer itself is taken back or says N/A. Questions that do not apply are left alone.
    """

    refs: tuple[QuestionRef, ...]
    answer: PracticeAnswer | None
    only_open: bool = False

    def name(self, snapshot: Snapshot) -> Message:
        """The question's number, or how many questions."""
        if len(self.refs) == 1:
            return message(
                "answer all practices of {question}", question=question_label(snapshot, self.refs[0])
            )
        return message("answer all practices of {count} questions", count=len(self.refs))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The answer in every practice; notes, flags and evidence stay."""
        for ref in self.refs:
            before = snapshot.answer(ref)
            if before.applicable:
                snapshot = put_answer(snapshot, ref, self._answered(snapshot.question(ref), before))
        return snapshot

    def _answered(self, question: Question, before: QuestionAnswer) -> QuestionAnswer:
        after = before if self.only_open else replace(before, none_of_these=False)
        for choice in question.practices:
            entry = before.entry(choice.id)
            given = before.answer(choice.id)
            kept = given is PracticeAnswer.NOT_APPLICABLE and self.answer is not None
            if kept or (self.only_open and given is not None):
                continue
            reason = entry.reason if self.answer is given else Reason.NONE
            after = after.with_entry(choice.id, replace(entry, answer=self.answer, reason=reason))
        return after


@dataclass(frozen=True)
class CopyAnswers:
    """Take over answers from another review; `source` is its name, such as a workload or a milestone."""

    answers: Mapping[QuestionRef, QuestionAnswer]
    source: str

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Where they come from."""
        return message("copy answers from {source}", source=self.source)

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """Each answer in its place."""
        for ref, answer in self.answers.items():
            snapshot = put_answer(snapshot, ref, answer)
        return snapshot
