"""What people ask for on the review page, as commands on the open review, and what is said about it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wa_desktop.domain.answers import Lane, PracticeAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.annotations import NotePillar, NotePractice, NoteQuestion, SetFlag
from wa_desktop.review.bulk import AnswerAll
from wa_desktop.review.commands import AnswerPractice, Command, SayNoneOfThese, SetApplicability
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.review_keys import ReviewKey, spec_of, undo_legend
from wa_desktop.ui.words import answer_word


class ReviewRequests(QObject):
    """Every method says whether it was done.

    `said` carries a sentence for the status line; `refused` says that disk or input did not take a change, so
    that the old state is to be shown again.
    """

    said = Signal(str)
    refused = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def ask(self, command: Command) -> bool:
        """Perform a command."""
        done = self._bridge.perform(command)
        if not done:
            self.refused.emit()
        return done

    def answer(
        self, ref: QuestionRef, choice: str, answer: PracticeAnswer | None, reason: Reason | None = None
    ) -> bool:
        """Answer a practice, or take its answer back with None; a reason for N/A stays unless another is named."""
        if reason is None:
            reason = self._snapshot.answer(ref).entry(choice).reason
        return self.applies(ref) and self.ask(AnswerPractice(ref, choice, answer, reason))

    def toggle_yes(self, ref: QuestionRef, choice: str) -> bool:
        """Yes to a practice, or take its Yes back."""
        given = self._snapshot.answer(ref).answer(choice)
        return self.answer(ref, choice, None if given is PracticeAnswer.YES else PracticeAnswer.YES)

    def answer_all(self, ref: QuestionRef, answer: PracticeAnswer | None) -> bool:
        """One answer for all practices of a question; No is said as "None of these" where that can be said."""
        if not self.applies(ref):
            return False
        none = answer is PracticeAnswer.NO and self._snapshot.question(ref).none_choice is not None
        command: Command = SayNoneOfThese(ref, True) if none else AnswerAll((ref,), answer)
        if none:
            sentence = self.tr("None of these in {question}. {key} takes it back.")
        elif answer is None:
            sentence = self.tr("All answers of {question} taken back. {key} brings them back.")
        else:
            sentence = self.tr("All practices of {question} answered {answer}. {key} takes it back.")
        return self._ask_and_say(
            command,
            sentence.format(question=self._label(ref), answer=answer_word(answer), key=undo_legend()),
            self.tr("Nothing to change in {question}.").format(question=self._label(ref)),
        )

    def answer_pillar(self, command: AnswerAll, pillar: str) -> bool:
        """Carry out what was confirmed for a pillar of that name."""
        sentence = self.tr("All practices of {pillar} answered {answer}. {key} takes it back.")
        if command.answer is None:
            sentence = self.tr("All answers of {pillar} taken back. {key} brings them back.")
        elif command.only_open:
            sentence = self.tr("What was open in {pillar} is answered {answer}. {key} takes it back.")
        return self._ask_and_say(
            command,
            sentence.format(pillar=pillar, answer=answer_word(command.answer), key=undo_legend()),
            self.tr("Nothing to change in {pillar}.").format(pillar=pillar),
        )

    def say_none(self, ref: QuestionRef, none_of_these: bool) -> bool:  # noqa: FBT001 as the box says it
        """Say, or take back, that no practice is in place."""
        return self.ask(SayNoneOfThese(ref, none_of_these))

    def apply_question(self, ref: QuestionRef, applies: bool, reason: Reason = Reason.NONE) -> bool:  # noqa: FBT001 as the box says it
        """Say whether a question applies."""
        return self.ask(SetApplicability(ref, applies, reason))

    def toggle_applies(self, ref: QuestionRef) -> bool:
        """Say that the question does not apply, or that it does after all."""
        applies = not self.is_applicable(ref)
        if not self.apply_question(ref, applies):
            return False
        if not applies:
            self.said.emit(
                self.tr("{question} does not apply. {key} gives the reason.").format(
                    question=self._label(ref), key=spec_of(ReviewKey.REASON).legend
                )
            )
        return True

    def toggle_flag(self, ref: QuestionRef, choice: str = "") -> bool:
        """Flag a practice, or the question where none is named, or take the flag away."""
        answer = self._snapshot.answer(ref)
        flagged = answer.entry(choice).flag if choice else answer.flag
        return self.ask(SetFlag(ref, choice, not flagged))

    def note(self, ref: QuestionRef, choice: str, lane: Lane, text: str) -> bool:
        """Write a note on a practice, or on the question where none is named."""
        return self.ask(NotePractice(ref, choice, text, lane) if choice else NoteQuestion(ref, text, lane))

    def note_pillar(self, lens: str, pillar_id: str, lane: Lane, text: str) -> bool:
        """Write a note on a pillar, or on the lens where none is named."""
        return self.ask(NotePillar(lens, pillar_id, text, lane))

    @property
    def _snapshot(self) -> Snapshot:
        review = self._bridge.review
        if review is None:
            raise LookupError("nothing can be asked for while no review is open")
        return review.snapshot

    def _label(self, ref: QuestionRef) -> str:
        return self._snapshot.question(ref).label

    def is_applicable(self, ref: QuestionRef) -> bool:
        """Whether a question applies."""
        return self._snapshot.answer(ref).applicable

    def applies(self, ref: QuestionRef) -> bool:
        """Whether there is anything to answer; says how to change that where there is not."""
        if self.is_applicable(ref):
            return True
        self.said.emit(
            self.tr("{question} does not apply; with {key} it does again.").format(
                question=self._label(ref), key=spec_of(ReviewKey.DOES_NOT_APPLY).legend
            )
        )
        return False

    def _ask_and_say(self, command: Command, sentence: str, otherwise: str) -> bool:
        before = self._snapshot
        done = self.ask(command)
        if done:
            self.said.emit(sentence if self._snapshot is not before else otherwise)
        return done
