"""How the lens in hand stands: its tabs, the counts in the header, the radar, and how far it is answered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import PillarResult
from wa_desktop.domain.scoring import count
from wa_desktop.domain.workload import Milestone
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.widgets.context_panel import ContextPanel
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.pillar_tabs import PillarTabs


class ReviewStanding(QObject):
    """Shows, asks nothing."""

    def __init__(self, bridge: Bridge, context: ContextPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tabs = PillarTabs()
        self.pills = [Pill() for _ in range(4)]
        self._bridge = bridge
        self._context = context
        self._results: tuple[PillarResult, ...] = ()
        self._milestone: Milestone | None = None

    @property
    def progress(self) -> str:
        """How many practices of the lens are answered, in words; empty where there are none."""
        done = sum(result.practices_answered for result in self._results)
        total = sum(result.practices for result in self._results)
        return self.tr("{done} of {total} practices").format(done=done, total=total) if total else ""

    def clear(self) -> None:
        """Show that no review is open."""
        self._results, self._milestone = (), None
        self.tabs.show_pillars(())

    def load_milestone(self, review: Review) -> None:
        """Read the milestone to compare with: the last one, or while one is looked at the one before that."""
        heads = review.snapshot.milestones[:-1] if review.frozen else review.snapshot.milestones
        number = heads[-1].number if heads else None
        self._milestone = self._bridge.attempt(lambda: review.milestone(number)) if number else None

    def show_lens(self, review: Review, alias: str) -> None:
        """Show how a lens stands now."""
        results = self._results = review.pillar_results(alias)
        self.tabs.show_pillars(results)
        counts = [result.counts for result in results]
        medium = sum(each.medium + each.no_rule_matched for each in counts)
        texts = (
            (self.tr("{count} high"), sum(each.high for each in counts), Risk.HIGH),
            (self.tr("{count} medium"), medium, Risk.MEDIUM),
            (self.tr("{count} no risk"), sum(each.none for each in counts), Risk.NONE),
            (self.tr("{count} open"), sum(each.unanswered for each in counts), Risk.UNANSWERED),
        )
        for pill, (text, count, risk) in zip(self.pills, texts, strict=True):
            pill.show_risk(text.format(count=count), risk)
        name = self._milestone.head.name if self._milestone else ""
        here = review.frozen.head.name if review.frozen else ""
        self._context.show_scores(results, self._scores_before(alias), name, here)

    def _scores_before(self, alias: str) -> dict[str, float | None] | None:
        milestone = self._milestone
        if milestone is None or not milestone.snapshot.uses(alias):
            return None
        scores = {}
        for pillar in milestone.snapshot.review(alias).lens.pillars:
            refs = (QuestionRef(alias, question.key) for question in pillar.questions)
            scores[pillar.name] = count(milestone.risks[ref] for ref in refs if ref in milestone.risks).score
        return scores
