"""What was said about a question: an answer per practice, or that the question does not apply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from wa_desktop.domain.evidence import Evidence
from wa_desktop.domain.lens import Question


class PracticeAnswer(StrEnum):
    """Whether a practice is in place; "not yet answered" is None wherever an answer is expected."""

    YES = "YES"
    NO = "NO"
    UNKNOWN = "UNKNOWN"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class Reason(StrEnum):
    """Why a question or practice does not apply (AnswerReason and ChoiceReason of the WA Tool's API)."""

    NONE = "NONE"
    OUT_OF_SCOPE = "OUT_OF_SCOPE"
    BUSINESS_PRIORITIES = "BUSINESS_PRIORITIES"
    ARCHITECTURE_CONSTRAINTS = "ARCHITECTURE_CONSTRAINTS"
    OTHER = "OTHER"


class Lane(StrEnum):
    """Who may read a note: the client too, or only those who work in the workspace."""

    CLIENT = "CLIENT"
    INTERNAL = "INTERNAL"


@dataclass(frozen=True)
class Notes:
    """A note in Markdown, in two lanes. What is internal never leaves the workspace."""

    client: str = ""
    internal: str = ""

    def text(self, lane: Lane) -> str:
        """The note of one lane."""
        return self.client if lane is Lane.CLIENT else self.internal

    def with_text(self, lane: Lane, text: str) -> Notes:
        """The same with another text in one lane."""
        return replace(self, client=text) if lane is Lane.CLIENT else replace(self, internal=text)


NO_NOTES = Notes()


@dataclass(frozen=True)
class PracticeEntry:
    """All that is known of one practice: the answer, why if it does not apply, and what was noted.

    `notes` may be read by the client, `internal` never leaves the workspace; both are Markdown. `flag` marks
    the practice for follow-up.
    """

    answer: PracticeAnswer | None = None
    reason: Reason = Reason.NONE
    notes: str = ""
    internal: str = ""
    flag: bool = False
    evidence: tuple[Evidence, ...] = ()

    def note(self, lane: Lane) -> str:
        """The note of one lane."""
        return self.notes if lane is Lane.CLIENT else self.internal

    @property
    def bare(self) -> PracticeEntry:
        """The same without notes, flag and evidence: what a rating looks at."""
        return PracticeEntry(self.answer, self.reason)


NOTHING_SAID = PracticeEntry()


@dataclass(frozen=True)
class QuestionAnswer:
    """All that was said of one question. Practices without an entry are not answered yet.

    Notes, flag and evidence are those of the question as a whole; see `PracticeEntry` for their meaning.
    """

    practices: Mapping[str, PracticeEntry] = field(default_factory=dict)
    none_of_these: bool = False
    applicable: bool = True
    reason: Reason = Reason.NONE
    notes: str = ""
    internal: str = ""
    flag: bool = False
    evidence: tuple[Evidence, ...] = ()

    def entry(self, choice_id: str) -> PracticeEntry:
        """What was said of a practice; an empty entry if nothing was."""
        return self.practices.get(choice_id, NOTHING_SAID)

    def answer(self, choice_id: str) -> PracticeAnswer | None:
        """The answer for a practice; "None of these" answers No for all that have none of their own."""
        answer = self.entry(choice_id).answer
        return PracticeAnswer.NO if answer is None and self.none_of_these else answer

    def with_entry(self, choice_id: str, entry: PracticeEntry) -> QuestionAnswer:
        """The same with another entry for one practice."""
        practices = {key: value for key, value in self.practices.items() if key != choice_id}
        if entry != NOTHING_SAID:
            practices[choice_id] = entry
        return replace(self, practices=practices)

    def note(self, lane: Lane) -> str:
        """The note of one lane."""
        return self.notes if lane is Lane.CLIENT else self.internal

    @property
    def bare(self) -> QuestionAnswer:
        """The same without notes, flags and evidence: what a rating looks at."""
        practices = {key: entry.bare for key, entry in self.practices.items() if entry.bare != NOTHING_SAID}
        return QuestionAnswer(practices, self.none_of_these, self.applicable, self.reason)

    @property
    def has_notes(self) -> bool:
        """Whether anything was noted, for the client or internally, on the question or a practice."""
        noted = any(entry.notes or entry.internal for entry in self.practices.values())
        return bool(self.notes or self.internal) or noted

    @property
    def is_flagged(self) -> bool:
        """Whether the question or one of its practices is marked for follow-up."""
        return self.flag or any(entry.flag for entry in self.practices.values())

    @property
    def all_evidence(self) -> tuple[Evidence, ...]:
        """The evidence of the question and then of its practices."""
        return self.evidence + tuple(item for entry in self.practices.values() for item in entry.evidence)

    def is_empty(self) -> bool:
        """Whether nothing at all was said."""
        return self == EMPTY


EMPTY = QuestionAnswer()


def answered_count(question: Question, answer: QuestionAnswer) -> int:
    """How many practices of the question are settled; all of them when the question does not apply."""
    if not answer.applicable:
        return len(question.practices)
    return sum(answer.answer(choice.id) is not None for choice in question.practices)


def is_complete(question: Question, answer: QuestionAnswer) -> bool:
    """Whether nothing is left to ask: every practice is answered, or the question does not apply."""
    if not answer.applicable:
        return True
    if not question.practices:
        return answer.none_of_these
    return answered_count(question, answer) == len(question.practices)
