"""Any sequence of commands, undos and redos, against a model that only remembers snapshots."""

from __future__ import annotations

from hypothesis import settings

from tests.support.review_machine import ReviewMachine


class ShortSequences(ReviewMachine):
    """A class of its own: settings belong to the class, and the long runs have others."""


TestReviewMachine = ShortSequences.TestCase
TestReviewMachine.settings = settings(max_examples=10, stateful_step_count=25, deadline=None)
