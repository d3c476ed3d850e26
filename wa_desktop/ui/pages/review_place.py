"""What is remembered of the list of questions from one session to the next, as plain data."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.ui.models.question_filter import Facet, Filters
from wa_desktop.ui.widgets.question_list import QuestionList

BY_LENS, BY_PRIORITIES = "lens", "priorities"
"""The two orders in which the questions are walked."""


def order_of(finder: QuestionList) -> str:
    """BY_LENS or BY_PRIORITIES."""
    return BY_PRIORITIES if finder.filtered.by_order else BY_LENS


def set_order(finder: QuestionList, order: object) -> None:
    """Walk the questions in another order, where the workload has priorities."""
    finder.show_by_order(order == BY_PRIORITIES and finder.offers_order)


def filters_of(finder: QuestionList) -> dict[str, str | list[str] | bool]:
    """What is looked for: kinds, scope and order, never the text that was typed."""
    filters = finder.filters
    return {
        "facets": sorted(facet.value for facet in filters.facets),
        "whole": filters.whole,
        "order": order_of(finder),
    }


def set_filters(finder: QuestionList, value: Mapping[str, object]) -> None:
    """Look for what was remembered; what is unknown is passed over."""
    names = value.get("facets")
    known = {facet.value: facet for facet in Facet}
    facets = {known[name] for name in names if name in known} if isinstance(names, list) else set()
    finder.show_filters(Filters(finder.filters.text, frozenset(facets), value.get("whole") is not False))
    set_order(finder, value.get("order"))
