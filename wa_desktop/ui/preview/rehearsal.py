"""A review of one lens in memory: answered by the same commands as a real one, and kept nowhere."""

from __future__ import annotations

from dataclasses import replace

from wa_desktop.domain.carrying import carried
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.rating import PillarResult, Ratings, pillar_results, rate_all
from wa_desktop.domain.risk import Rating, rate
from wa_desktop.domain.workload import Environment, LensReview, Snapshot, Workload
from wa_desktop.review.commands import Command

_NOBODYS = Workload(id="", name="", description="", environment=Environment.PREPRODUCTION, review_owner="")


class Rehearsal:
    """`snapshot` and `ratings` are those of an open review, without the review."""

    def __init__(self) -> None:
        self.snapshot = Snapshot(_NOBODYS, ())
        self.ratings: Ratings = {}

    @property
    def lens(self) -> Lens | None:
        """The lens that is tried; None before the first."""
        return self.snapshot.reviews[0].lens if self.snapshot.reviews else None

    def begin(self, lens: Lens) -> None:
        """Try a lens with nothing answered."""
        self._put(LensReview(0, lens))

    def go_on_with(self, lens: Lens) -> None:
        """Try a lens as it reads now; what was answered stays where its questions and choices are still there."""
        before = self.snapshot.reviews
        self._put(carried(before[0], 0, lens) if before else LensReview(0, lens))

    def clear(self, ref: QuestionRef | None = None) -> None:
        """Take back all that was said of one question, or of the whole lens where none is named."""
        review = self.snapshot.reviews[0] if self.snapshot.reviews else None
        if review:
            kept = {key: said for key, said in review.answers.items() if ref and key != ref.question}
            self._put(LensReview(0, review.lens, kept))

    def ref(self, key: str) -> QuestionRef | None:
        """The question of that key; None if the lens has none."""
        lens = self.lens
        return QuestionRef(lens.alias, key) if lens and lens.has_question(key) else None

    def rating(self, ref: QuestionRef) -> Rating:
        """A question's risk by the lens's own rules."""
        return self.ratings[ref]

    def perform(self, command: Command) -> frozenset[QuestionRef]:
        """Carry out a command, and say which questions are answered otherwise now."""
        before = self.snapshot
        self.snapshot = command.apply(before)
        touched = frozenset(ref for ref in before.refs if self.snapshot.answer(ref) != before.answer(ref))
        anew = {ref: rate(self.snapshot.question(ref), self.snapshot.answer(ref)) for ref in touched}
        self.ratings = {**self.ratings, **anew}
        return touched

    def pillar_results(self) -> tuple[PillarResult, ...]:
        """The pillars of the lens, counted."""
        lens = self.lens
        return pillar_results(self.snapshot, self.ratings, lens.alias) if lens else ()

    def _put(self, review: LensReview) -> None:
        self.snapshot = replace(self.snapshot, reviews=(review,))
        self.ratings = rate_all(self.snapshot)
