"""Any workload and any answer, with the texts that break careless programs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from wa_desktop.domain.answers import Notes, PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Impact, PracticeRef, Size
from wa_desktop.domain.workload import Environment, ImprovementStatus, Workload

SHORT_ODD_TEXTS = (
    "",
    " ",
    "\0",
    "before\0after",
    "line\r\nline\u2028line\x85",
    "😀👩‍👩‍👧‍👦🇨🇿",
    "Žluťoučký kůň, Ελληνικά, Кириллица, 日本語, עברית, اردو",
    "e\u0301 and é",
    "=1+1\t'; DROP TABLE workload; --",
    '{"a": [1, null]} \\u0041 \\',
    "\ufeff\ufffe\uffff\U0010ffff",
    "\x7f\x1b[31m",
)

ODD_TEXTS = (*SHORT_ODD_TEXTS, "ж" * 200_000, "😀" * 200_000)
"""Every one of them is valid in UTF-8."""

HALF_TEXTS = ("\ud83d", "cut \ud83d", "\ude00 rest", "a\udc80b", "\ud83d\ude00", "\udfff\ud800")
"""Texts with lone surrogates; none of them can be written as UTF-8."""

texts = st.one_of(st.text(max_size=40), st.sampled_from(SHORT_ODD_TEXTS))
half_texts = st.one_of(
    st.sampled_from(HALF_TEXTS), st.text(st.characters(min_codepoint=0xD7F0, max_codepoint=0xE010))
)
moments = st.builds(
    lambda moment, minutes: moment.replace(tzinfo=timezone(timedelta(minutes=minutes))),
    st.datetimes(datetime(1971, 1, 1), datetime(2999, 1, 1)),  # noqa: DTZ001 the offset is drawn beside
    st.integers(-14 * 60, 14 * 60),
)
text_lists = st.lists(texts, max_size=4).map(tuple)

workloads = st.builds(
    Workload,
    id=st.uuids().map(lambda uuid: uuid.hex),
    name=texts,
    description=texts,
    environment=st.sampled_from(Environment),
    review_owner=texts,
    client=texts,
    aws_regions=text_lists,
    non_aws_regions=text_lists,
    account_ids=text_lists,
    application=texts,
    architectural_design=texts,
    industry_type=texts,
    industry=texts,
    pillar_priorities=text_lists,
    business_priorities=text_lists,
    notes=texts,
    improvement_status=st.sampled_from(ImprovementStatus),
    tags=st.lists(st.tuples(texts, texts), max_size=4).map(tuple),
    archived=st.booleans(),
    not_applicable_counts_as_in_place=st.booleans(),
    effort_days=st.lists(st.floats(0.25, 1000), min_size=3, max_size=3).map(sorted).map(tuple),
    cadence=st.sampled_from(Cadence),
    next_review=st.none() | st.dates(),
    change_note=texts,
    changed_at=st.none() | moments,
    report_headline=texts,
    report_summary=texts,
    created_at=moments,
    updated_at=moments,
)

ids = st.uuids().map(lambda uuid: uuid.hex)

evidence = st.builds(
    Evidence,
    id=ids,
    kind=st.sampled_from(EvidenceKind),
    title=texts,
    link=texts,
    digest=texts,
    size=st.integers(0, 2**40),
    media_type=st.sampled_from(["", "image/png", "application/pdf"]),
    said_by=texts,
    given_on=st.none() | st.dates(),
    sureness=st.sampled_from(Sureness),
    added_at=st.none() | moments,
)
pieces = st.lists(evidence, max_size=2).map(tuple)

entries = st.builds(
    PracticeEntry,
    answer=st.none() | st.sampled_from(PracticeAnswer),
    reason=st.sampled_from(Reason),
    notes=texts,
    internal=texts,
    flag=st.booleans(),
    evidence=pieces,
)
notes = st.builds(Notes, texts, texts)


def answers(choice_ids: st.SearchStrategy[str] = texts) -> st.SearchStrategy[QuestionAnswer]:
    """Any answer whose practices have ids of the given kind."""
    return st.builds(
        QuestionAnswer,
        practices=st.dictionaries(choice_ids, entries, max_size=4),
        none_of_these=st.booleans(),
        applicable=st.booleans(),
        reason=st.sampled_from(Reason),
        notes=texts,
        internal=texts,
        flag=st.booleans(),
        evidence=pieces,
    )


practice_refs = st.lists(st.builds(PracticeRef, texts, texts, texts), max_size=3).map(tuple)
some_days = st.dates(date(1971, 1, 1), date(2999, 1, 1))

actions = st.builds(
    Action,
    id=ids,
    number=st.integers(1, 2000),
    title=texts,
    pillar=texts,
    practices=practice_refs,
    owner=texts,
    effort=st.builds(Effort, st.none() | st.sampled_from(Size), st.none() | st.floats(0, 1000)),
    impact=st.sampled_from(Impact),
    due=st.none() | some_days,
    status=st.sampled_from(ActionStatus),
    depends_on=st.lists(ids, max_size=2).map(tuple),
    notes=notes,
    links=text_lists,
    created_at=st.none() | moments,
    done_at=st.none() | moments,
)
"""Any action that can be stored, whether or not it makes sense."""

decisions = st.builds(
    Decision,
    id=ids,
    number=st.integers(1, 1000),
    kind=st.sampled_from(DecisionKind),
    title=texts,
    context=texts,
    options=text_lists,
    gains=text_lists,
    pays=text_lists,
    decision=texts,
    rationale=texts,
    decided_by=texts,
    decided_on=st.none() | some_days,
    revisit_on=st.none() | some_days,
    practices=practice_refs,
    created_at=st.none() | moments,
)
"""Any decision that can be stored, whether or not it makes sense."""


NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
