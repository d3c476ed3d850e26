"""The sample review, open and without its plan, and the plan's requests: what every room of the plan begins with."""

from __future__ import annotations

from pathlib import Path

from tests.support.sample import load_sample
from wa_desktop.domain.errors import Message
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.requests import PlanRequests

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class SampleRoom:
    """It remembers what the disk refused."""

    def __init__(self, bridge: Bridge) -> None:
        assert bridge.open_review(load_sample(bridge.workspace, RESOURCES, with_plan=False).id)
        self.bridge = bridge
        self.requests = PlanRequests(bridge)
        self.failures: list[Message] = []
        bridge.failed.connect(self.failures.append)

    @property
    def review(self) -> Review:
        assert self.bridge.review is not None
        return self.bridge.review
