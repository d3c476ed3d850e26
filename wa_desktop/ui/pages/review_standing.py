"""How the lens in hand stands: its tabs, the counts in the header, the radar, and how far it is answered."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import PillarResult
from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.domain.workload import Milestone
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.widgets.context_panel import ContextPanel
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.pillar_tabs import PillarTabs
from wa_desktop.ui.widgets.table import plain_tooltip

_RISKS = (Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.UNANSWERED)


class ReviewStanding(QObject):
    """Shows, asks nothing."""

    def __init__(self, bridge: Bridge, context: ContextPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tabs = PillarTabs()
        self.pills = [Pill() for _ in range(4)]
        self._bridge = bridge
        self._context = context
        self._alias = ""
        self._of_lens: dict[str, tuple[PillarResult, ...]] = {}
        self._milestone: Milestone | None = None

    @property
    def progress(self) -> str:
        """How many practices of the lens are answered, and of all lenses where there are several, in words."""
        done, total = _answered(self._results)
        if not total:
            return ""
        words = self.tr("{done} of {total} practices").format(done=done, total=total)
        if len(self._of_lens) < 2:
            return words
        done, total = _answered([result for results in self._of_lens.values() for result in results])
        return self.tr("{words} (all lenses: {done} of {total})").format(words=words, done=done, total=total)

    @property
    def counts(self) -> dict[str, RiskCounts]:
        """The counts of every lens by its alias."""
        return {alias: _counted(results) for alias, results in self._of_lens.items()}

    @property
    def _results(self) -> tuple[PillarResult, ...]:
        return self._of_lens.get(self._alias, ())

    def clear(self) -> None:
        """Show that no review is open."""
        self._of_lens, self._milestone = {}, None
        self.tabs.show_pillars(())

    def load_milestone(self, review: Review) -> None:
        """Read the milestone to compare with: the last one, or while one is looked at the one before that."""
        heads = review.snapshot.milestones[:-1] if review.frozen else review.snapshot.milestones
        number = heads[-1].number if heads else None
        self._milestone = self._bridge.attempt(lambda: review.milestone(number)) if number else None

    def show_lens(self, review: Review, alias: str) -> None:
        """Show how a lens stands now; the counts over all lenses are told by tooltips."""
        self._alias = alias
        names = {part.lens.alias: part.lens.name for part in review.snapshot.reviews}
        self._of_lens = {each: review.pillar_results(each) for each in names}
        results = self._results
        self.tabs.show_pillars(results)
        words = {name: self._count_words(self.counts[each]) for each, name in names.items()}
        whole = self._count_words(sum(self.counts.values(), RiskCounts()))
        for i, (pill, risk) in enumerate(zip(self.pills, _RISKS, strict=True)):
            pill.show_risk(words[names[alias]][i], risk)
            lines = [self.tr("All lenses: {count}").format(count=whole[i])]
            lines += [f"{name}: {texts[i]}" for name, texts in words.items()]
            told = "\n".join(lines) if len(names) > 1 else ""
            pill.setToolTip(plain_tooltip(told))
            pill.setAccessibleDescription(told)
        name = self._milestone.head.name if self._milestone else ""
        here = review.frozen.head.name if review.frozen else ""
        self._context.show_scores(results, self._scores_before(alias), name, here)

    def _count_words(self, counts: RiskCounts) -> tuple[str, str, str, str]:
        return (
            self.tr("{count} high").format(count=counts.high),
            self.tr("{count} medium").format(count=counts.medium + counts.no_rule_matched),
            self.tr("{count} no risk").format(count=counts.none),
            self.tr("{count} open").format(count=counts.unanswered),
        )

    def _scores_before(self, alias: str) -> dict[str, float | None] | None:
        milestone = self._milestone
        if milestone is None or not milestone.snapshot.uses(alias):
            return None
        scores = {}
        for pillar in milestone.snapshot.review(alias).lens.pillars:
            refs = (QuestionRef(alias, question.key) for question in pillar.questions)
            scores[pillar.name] = count(milestone.risks[ref] for ref in refs if ref in milestone.risks).score
        return scores


def _answered(results: Iterable[PillarResult]) -> tuple[int, int]:
    """How many practices are answered, and how many there are."""
    listed = tuple(results)
    return sum(one.practices_answered for one in listed), sum(one.practices for one in listed)


def _counted(results: Iterable[PillarResult]) -> RiskCounts:
    return sum((result.counts for result in results), RiskCounts())
