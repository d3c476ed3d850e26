"""Any lens value that can be used, with odd texts, keys of other programs and everything optional."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.support.strategies import texts

Json = dict[str, Any]

words = st.one_of(
    st.sampled_from(["word", "two words", "_x000D_", " spaced ", "line\nline", "a\r\nb", "=1+1", "'=x"]),
    texts,
)
anything = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-5, 10**20),
        st.floats(allow_nan=False, allow_infinity=False),
        words,
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(words, inner, max_size=3)),
    max_leaves=3,
)
ids = st.one_of(st.from_regex(r"[A-Za-z0-9_]{3,12}", fullmatch=True), words.filter(str.strip))
unknown = st.dictionaries(
    st.sampled_from(["_version", "Url", "a/b", "~", "", "number", "wording"]), anything, max_size=2
)
RISKS = ("NO_RISK", "MEDIUM_RISK", "HIGH_RISK")


def objects(
    required: dict[str, st.SearchStrategy[Any]], optional: dict[str, st.SearchStrategy[Any]]
) -> st.SearchStrategy[Json]:
    """Objects with these keys and some that mean nothing."""
    known = st.fixed_dictionaries(required, optional=optional)
    return st.builds(lambda mine, other: {**other, **mine}, known, unknown)


resources = objects({}, {"displayText": words, "url": words})
blocks = st.lists(
    st.one_of(
        st.fixed_dictionaries(
            {
                "type": st.sampled_from(["HELPFUL_RESOURCE", "IMPROVEMENT_PLAN"]),
                "content": st.lists(resources, max_size=7),
            }
        ),
        objects({"type": words, "content": st.lists(resources, max_size=2)}, {}),
    ),
    max_size=3,
)
text_lists = st.lists(words, max_size=3)
choices = objects(
    {"id": ids, "title": words},
    {
        "helpfulResource": resources,
        "improvementPlan": resources,
        "additionalResources": blocks,
        "extensions": objects(
            {}, {"practice": words, "signs": text_lists, "level": words, "steps": anything}
        ),
    },
)
rules = objects({"condition": words, "risk": st.sampled_from(RISKS)}, {})
questions = objects(
    {
        "id": ids,
        "title": words,
        "choices": st.lists(choices, max_size=2),
        "riskRules": st.lists(rules, max_size=4),
    },
    {"description": words, "helpfulResource": resources, "extensions": objects({}, {"probes": text_lists})},
)
pillars = objects(
    {"id": ids, "name": words, "questions": st.lists(questions, max_size=2)}, {"extensions": anything}
)
lenses = objects(
    {
        "schemaVersion": st.just("2021-11-01"),
        "name": words,
        "description": words,
        "pillars": st.lists(pillars, min_size=1, max_size=2),
    },
    {"extensions": objects({}, {"alias": words, "version": words})},
)
