"""Trying answers out: which gaps are ticked, and what a review would come to with them in place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.rating import pillar_results, total_counts
from wa_desktop.domain.risk import Rating
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.whatif import CENTIDAYS, centidays, effort_of
from wa_desktop.domain.works import Market, Work, market
from wa_desktop.review.trial import tried, tried_ratings
from wa_desktop.ui.models.gaps import has_words, origin
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.what_if import days_words
from wa_desktop.ui.words import risk_word

Index = QModelIndex | QPersistentModelIndex

TrialRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class PillarChange:
    """A pillar's score before and after, 0 to 100; None where it has none."""

    pillar: str
    before: float | None
    after: float | None


@dataclass(frozen=True)
class Outcome:
    """What ticked practices come to: counts of all lenses, pillars by the lens's alias, and days of work."""

    before: RiskCounts
    after: RiskCounts
    pillars: dict[str, tuple[PillarChange, ...]]
    days: float


@dataclass(frozen=True)
class Trial:
    """A sheet on which answers are tried out; nothing is written."""

    sheet: PlanSheet

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What can be tried."""
        return self.sheet.gaps.gaps

    def outcome(self, practices: Iterable[PracticeRef]) -> Outcome:
        """What these practices come to."""
        wanted = tuple(practices)
        sheet = self.sheet
        by_question: dict[QuestionRef, list[PracticeRef]] = {}
        for practice in wanted:
            by_question.setdefault(practice.ref, []).append(practice)
        tried_out = {ref: self._rating(ref, tuple(those)) for ref, those in by_question.items()}
        ratings = {**sheet.ratings, **tried_out}
        pillars = {}
        for review in sheet.snapshot.reviews:
            alias = review.lens.alias
            then = pillar_results(sheet.snapshot, ratings, alias)
            now = pillar_results(sheet.snapshot, sheet.ratings, alias)
            pillars[alias] = tuple(
                PillarChange(one.pillar.name, one.score, other.score)
                for one, other in zip(now, then, strict=True)
            )
        return Outcome(total_counts(sheet.ratings), total_counts(ratings), pillars, self.days(wanted))

    def days(self, practices: Iterable[PracticeRef]) -> float:
        """The days of what puts these practices into place: of each the cheapest, with what it waits for, counted once."""
        works: dict[str, Work] = {}
        alone = 0
        for practice in practices:
            work = self._work_of.get(practice)
            if work is None:
                alone += self._own_cost(practice)
            else:
                self._take(work, works)
        return (alone + sum(work.cost for work in works.values())) / CENTIDAYS

    def days_of(self, gap: Gap) -> float:
        """The days of the cheapest work that closes a gap."""
        work = self._work_of.get(gap.practice)
        return (work.cost if work else self._own_cost(gap.practice)) / CENTIDAYS

    def _rating(self, ref: QuestionRef, practices: tuple[PracticeRef, ...]) -> Rating:
        """What a question is rated with these practices of it in place; known already unless its ticks changed."""
        known = self._ratings.get(practices)
        if known is None:
            after = tried(self.sheet.snapshot, practices)
            known = self._ratings[practices] = tried_ratings(after, self.sheet.ratings, practices)[ref]
        return known

    def _take(self, work: Work, works: dict[str, Work]) -> None:
        stack = [work]
        while stack:
            one = stack.pop()
            if one.id not in works:
                works[one.id] = one
                stack.extend(self._market.works[other] for other in one.needs)

    def _own_cost(self, practice: PracticeRef) -> int:
        """Of a practice that nothing offers: all that was planned for it will not be done, or it changes no risk."""
        choice = self.sheet.snapshot.question(practice.ref).choice(practice.choice)
        return centidays(effort_of(choice).in_days(self.sheet.snapshot.workload.effort_scale))

    @cached_property
    def _ratings(self) -> dict[tuple[PracticeRef, ...], Rating]:
        return {}

    @cached_property
    def _market(self) -> Market:
        return market(self.sheet.snapshot, self.sheet.ratings, self.sheet.today)

    @cached_property
    def _work_of(self) -> dict[PracticeRef, Work]:
        """The cheapest work for each practice."""
        found: dict[PracticeRef, Work] = {}
        for work in self._market.works.values():
            for practice in work.closes:
                if practice not in found or work.cost < found[practice].cost:
                    found[practice] = work
        return found


@dataclass(frozen=True)
class TrialLine:
    """A gap as a row with its tick."""

    gap: Gap
    title: str
    origin: str
    days: float
    checked: bool


class TrialModel(QAbstractListModel):
    """The gaps that a search shows; `changed` follows every tick. Ticks of what is not shown stay."""

    changed = Signal()

    def __init__(self, trial: Trial, checked: Iterable[PracticeRef], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trial = trial
        self._with_lens = len(trial.sheet.snapshot.reviews) > 1
        self._shown: tuple[Gap, ...] = trial.gaps
        there = {gap.practice for gap in trial.gaps}
        self._checked = {practice for practice in checked if practice in there}

    @property
    def checked(self) -> tuple[PracticeRef, ...]:
        """The ticked practices, in the order of the gaps."""
        return tuple(gap.practice for gap in self.checked_gaps)

    @property
    def checked_gaps(self) -> tuple[Gap, ...]:
        """The ticked gaps."""
        return tuple(gap for gap in self._trial.gaps if gap.practice in self._checked)

    def search(self, text: str) -> None:
        """Show the gaps with these words."""
        shown = tuple(gap for gap in self._trial.gaps if has_words(gap, text))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        self._check(self._checked ^ {self._shown[row].practice})

    def check_high(self) -> None:
        """Tick what holds a question at high risk, and nothing else."""
        self._check({gap.practice for gap in self._trial.gaps if gap.holds and gap.risk is Risk.HIGH})

    def check_none(self) -> None:
        """Take all ticks away."""
        self._check(set())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """What the search shows."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, texts and ticks for everybody else."""
        if not index.isValid():
            return None
        gap = self._shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if gap.practice in self._checked else Qt.CheckState.Unchecked
        if role == TrialRole:
            return self._line(gap)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            line = self._line(gap)
            parts: Sequence[str] = (line.title, line.origin, risk_word(gap.risk), days_words(line.days))
            return ", ".join(parts)
        return None

    def _line(self, gap: Gap) -> TrialLine:
        return TrialLine(
            gap,
            one_line(gap.choice.title),
            origin(gap, with_lens=self._with_lens),
            self._trial.days_of(gap),
            gap.practice in self._checked,
        )

    def _check(self, checked: set[PracticeRef]) -> None:
        if checked != self._checked:
            self._checked = checked
            if self._shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))
            self.changed.emit()
