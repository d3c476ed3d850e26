"""What leads to and from plan and decisions: the guide's examples, and undo, which goes to where the change was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wa_desktop.domain.changes import Changes
from wa_desktop.domain.decisions import Decision
from wa_desktop.review.undo import Entry
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.guide_page import GuidePage
from wa_desktop.ui.pages.plan_page import PlanPage
from wa_desktop.ui.pages.tradeoffs_page import TradeOffsPage


class PlanLinks(QObject):
    """`page_requested` carries a page's name, `said` a sentence for the status line."""

    page_requested = Signal(str)
    said = Signal(str)

    def __init__(
        self, bridge: Bridge, plan: PlanPage, tradeoffs: TradeOffsPage, guide: GuidePage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._plan, self._tradeoffs = plan, tradeoffs
        plan.said.connect(self.said)
        tradeoffs.said.connect(self.said)
        guide.decision_adopted.connect(self._on_decision_adopted)

    def follow(self, changes: Changes | None, entry: Entry | None) -> None:
        """Go to where a change of the plan or of the decisions was taken back or done again, if anything was."""
        if entry is None or changes is None or not changes.kinds or entry.delta.answers:
            return  # the review page goes to the answers
        if entry.delta.actions:
            self.page_requested.emit("plan")
            action_id = next(iter(entry.delta.actions))
            if self._bridge.review and self._bridge.review.snapshot.action(action_id):
                self._plan.show_action(action_id)
        elif entry.delta.decisions:
            self.page_requested.emit("tradeoffs")

    def show_item(self, page: str, item_id: str) -> None:
        """Take an action or a decision in hand on its page, which is shown already; one that is gone is passed over."""
        snapshot = self._bridge.review.snapshot if self._bridge.review else None
        if snapshot and page == "plan" and snapshot.action(item_id):
            self._plan.show_action(item_id)
        elif snapshot and page == "tradeoffs" and snapshot.decision(item_id):
            self._tradeoffs.show_decision(item_id)

    def _on_decision_adopted(self, decision: Decision) -> None:
        self.page_requested.emit("tradeoffs")
        self._tradeoffs.adopt(decision)
