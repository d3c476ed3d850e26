"""The tables of the review itself: findings, questions, every answer, and the evidence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.report import words
from wa_desktop.report.records import (
    AcceptedReport,
    GapReport,
    LensReport,
    PillarReport,
    PracticeReport,
    QuestionReport,
)
from wa_desktop.report.records_delivery import EvidenceReport
from wa_desktop.report.workbook import workbook_words as terms
from wa_desktop.report.workbook.source import Source
from wa_desktop.report.workbook.table import Column, Look, Table, Value

_Finding = tuple[LensReport, GapReport | AcceptedReport]
_Asked = tuple[LensReport, PillarReport, QuestionReport]
_Answered = tuple[LensReport, PillarReport, QuestionReport, PracticeReport]


def findings_table(source: Source) -> Table:
    """A row per gap, in the order of the report, then one per gap whose risk is accepted."""
    columns = (*_found(source), *_advised(source), *_accepted(source))
    found: list[_Finding] = [(lens, gap) for lens in source.model.lenses for gap in lens.gaps]
    found += [(lens, gap) for lens in source.model.lenses for gap in lens.accepted]
    return source.table(terms.GAPS, columns, found, frozen=2)


def _found(source: Source) -> tuple[Column, ...]:
    said = source.said
    kinds = {kind: said(word) for kind, word in words.KIND_WORDS.items()}
    accepted = said(terms.ACCEPTED)

    def kind(one: _Finding) -> str:
        return kinds[one[1].kind] if isinstance(one[1], GapReport) else accepted

    return (
        Column(said(terms.PRACTICE), 13, lambda one: one[1].practice_label, Look.LABEL),
        Column(said(terms.PRACTICE_TITLE), 31, lambda one: one[1].practice_title),
        Column(said(terms.RISK), 10, lambda one: source.risk(one[1].risk), tones=source.risk_tones),
        Column(said(terms.KIND), 12, kind, tones=source.kind_tones),
        Column(said(terms.QUESTION), 9, lambda one: one[1].question_label, Look.LABEL),
        Column(said(terms.QUESTION_TITLE), 28, lambda one: source.title_of(one[1].ids)),
        Column(said(terms.PILLAR), 15, lambda one: one[1].pillar),
        *_lens(source),
    )


def _advised(source: Source) -> tuple[Column, ...]:
    said = source.said

    def keeps(one: _Finding) -> str:
        return source.yes(holds=isinstance(one[1], GapReport) and one[1].holds)

    def services(one: _Finding) -> str:
        return ", ".join(one[1].services) if isinstance(one[1], GapReport) else ""

    return (
        Column(said(terms.RECOMMENDATION), 48, lambda one: _of_gap(one, "improvement")),
        Column(said(terms.KEEPS), 9, keeps),
        Column(said(terms.LEVEL), 8, lambda one: _of_gap(one, "level")),
        Column(said(terms.EFFORT), 9, lambda one: _of_gap(one, "effort")),
        Column(said(terms.SERVICES), 24, services),
        Column(said(terms.ACTION_LABELS), 9, lambda one: source.actions_for(one[1].ids)),
    )


def _accepted(source: Source) -> tuple[Column, ...]:
    said = source.said

    def until(one: _Finding) -> date | None:
        return one[1].until_day if isinstance(one[1], AcceptedReport) else None

    def by(one: _Finding) -> str:
        return one[1].by if isinstance(one[1], AcceptedReport) else one[1].lapsed

    def link(one: _Finding) -> Value:
        return one[1].link if isinstance(one[1], GapReport) else None

    return (
        Column(said(terms.ACCEPTED_UNTIL), 12, until, Look.DAY),
        Column(said(terms.ACCEPTED_BY), 16, by),
        Column(said(terms.DOCUMENTATION), 32, link, Look.LINK),
    )


def _lens(source: Source) -> tuple[Column, ...]:
    """The lens where there are several; of a single one the first sheet tells."""
    if len(source.model.lenses) < 2:
        return ()
    return (Column(source.said(terms.LENS), 18, lambda one: one[0].name),)


def _of_gap(one: _Finding, name: str) -> str:
    return getattr(one[1], name) if isinstance(one[1], GapReport) else ""


def questions_table(source: Source) -> Table:
    """A row per question."""
    said = source.said
    columns = (
        Column(said(terms.QUESTION), 10, lambda one: one[2].label, Look.LABEL),
        Column(said(terms.QUESTION_TITLE), 48, lambda one: one[2].title),
        Column(said(terms.RISK), 10, lambda one: source.risk(one[2].risk), tones=source.risk_tones),
        Column(said(terms.PROVISIONAL), 12, lambda one: source.yes(holds=one[2].provisional)),
        Column(said(terms.PILLAR), 20, lambda one: one[1].name),
        *_lens(source),
        Column(said(terms.PRACTICES_COUNT), 10, lambda one: len(one[2].practices), Look.NUMBER),
        Column(said(terms.PRACTICES_ANSWERED), 10, lambda one: one[2].practices_answered, Look.NUMBER),
        Column(said(terms.WHY_RATED), 44, lambda one: one[2].because),
        Column(said(terms.HELD_BY), 18, lambda one: ", ".join(one[2].holding)),
        Column(said(terms.APPLIES), 9, lambda one: "" if one[2].applicable else said(terms.NO)),
        Column(said(terms.REASON), 18, lambda one: one[2].reason),
        Column(said(terms.NOTE), 50, lambda one: one[2].notes),
    )
    return source.table(terms.QUESTIONS, columns, _asked(source), frozen=2)


def answers_table(source: Source) -> Table:
    """A row per practice."""
    said = source.said
    outside = said(words.ANSWER_WORDS[PracticeAnswer.NOT_APPLICABLE])

    def answer(one: _Answered) -> str:
        return outside if _is_outside(one) else one[3].words

    def reason(one: _Answered) -> str:
        return one[2].reason if _is_outside(one) else one[3].reason

    columns = (
        Column(said(terms.PRACTICE), 15, lambda one: one[3].label, Look.LABEL),
        Column(said(terms.PRACTICE_TITLE), 44, lambda one: one[3].title),
        Column(said(terms.ANSWER), 11, answer, tones=source.answer_tones),
        Column(said(terms.REASON), 18, reason),
        Column(said(terms.NOTE), 46, lambda one: one[3].notes),
        Column(said(terms.QUESTION), 10, lambda one: one[2].label, Look.LABEL),
        Column(said(terms.QUESTION_TITLE), 42, lambda one: one[2].title),
        Column(said(terms.QUESTION_RISK), 11, lambda one: source.risk(one[2].risk), tones=source.risk_tones),
        Column(said(terms.KEEPS), 10, lambda one: source.yes(holds=one[3].holds)),
        Column(said(terms.PILLAR), 20, lambda one: one[1].name),
        Column(said(terms.LENS), 22, lambda one: one[0].name),
    )
    answered = [(*asked, practice) for asked in _asked(source) for practice in asked[2].practices]
    return source.table(terms.ANSWERS, columns, answered, frozen=2)


def _is_outside(one: _Answered) -> bool:
    """Whether nothing was said of a practice because its question does not apply."""
    return not one[2].applicable and one[3].answer is None


def _asked(source: Source) -> Iterator[_Asked]:
    for lens in source.model.lenses:
        for pillar in lens.pillars:
            for question in pillar.questions:
                yield lens, pillar, question


def evidence_table(source: Source) -> Table:
    """A row per piece of evidence."""
    said = source.said

    def given(one: EvidenceReport) -> date | None:
        return one.given_on

    columns = (
        Column(said(terms.NUMBER), 7, lambda one: one.number, Look.NUMBER),
        Column(said(terms.TITLE), 60, lambda one: one.title),
        Column(said(terms.QUESTION), 10, lambda one: one.question_label, Look.LABEL),
        Column(said(terms.PRACTICE), 15, lambda one: one.practice_label, Look.LABEL),
        Column(said(terms.EVIDENCE_KIND), 14, lambda one: one.kind),
        Column(said(terms.SAID_BY), 24, lambda one: one.said_by),
        Column(said(terms.GIVEN_ON), 12, given, Look.DAY),
        Column(said(terms.SURENESS), 11, lambda one: one.sureness),
        Column(said(terms.LINK), 44, lambda one: one.link, Look.LINK),
    )
    return source.table(terms.EVIDENCE, columns, source.model.delivery.evidence, frozen=2)
