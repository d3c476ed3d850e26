"""Long and many sequences of commands, undos and redos."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.support.review_machine import ReviewMachine

RUNS = int(os.environ.get("WA_TORTURE_RUNS", "2000"))


class LongSequences(ReviewMachine):
    """A class of its own: settings and marks belong to the class, and the short runs have others."""


TestLongSequences = pytest.mark.torture(LongSequences.TestCase)
TestLongSequences.settings = settings(
    max_examples=max(RUNS // 10, 1),
    stateful_step_count=200,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
