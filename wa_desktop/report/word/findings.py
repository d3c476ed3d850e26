"""Every finding by pillar and question: what is missing, and in a few lines what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from wa_desktop.domain.lens import Risk
from wa_desktop.report import part_words, plan_words, words
from wa_desktop.report.records import GapReport, LensReport, PillarReport, ReportModel
from wa_desktop.report.word import colours
from wa_desktop.report.word.actions import QUIET
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.notes import note
from wa_desktop.report.word.styles import MARK, Role
from wa_desktop.report.word.tables import pill, risk_pill
from wa_desktop.report.word.xml import Element, Letters, Lines, line_run, run, shown_run

_MOST_SERVICES = 5
_WHOLE = 1_500
"""Characters of advice up to which a finding stays on one page."""

_STRONG = Letters(bold=True)


def has_pillars(model: ReportModel) -> bool:
    """Whether there is anything that could be found or answered."""
    return any(lens.pillars for lens in model.lenses)


def findings(body: Body) -> None:
    """Add the part."""
    for lens in body.model.lenses:
        by_pillar: dict[str, list[GapReport]] = {}
        for gap in lens.gaps:
            by_pillar.setdefault(gap.pillar, []).append(gap)
        for pillar in lens.pillars:
            _pillar(body, lens, pillar, by_pillar.pop(pillar.name, []))


def pillar_title(body: Body, lens: LensReport, pillar: PillarReport) -> str:
    """A pillar's name, with the lens where there are several."""
    return f"{pillar.name} – {lens.name}" if len(body.model.lenses) > 1 else pillar.name


def _pillar(body: Body, lens: LensReport, pillar: PillarReport, gaps: Sequence[GapReport]) -> None:
    body.section(pillar_title(body, lens, pillar))
    if pillar.notes.strip():
        body.text(Role.LABEL, body.say(words.NOTES_ON_PILLAR))
        body.add(*note(body, pillar.notes))
    if not gaps:
        body.text(Role.BODY, body.say(part_words.NO_GAPS))
    place = {question.label: number for number, question in enumerate(pillar.questions)}
    ordered = sorted(gaps, key=lambda gap: (-gap.question_risk.severity, place.get(gap.question_label, 0)))
    for _, of_question in groupby(ordered, key=lambda gap: (gap.question_label, gap.question_title)):
        _question(body, list(of_question))


def _question(body: Body, gaps: Sequence[GapReport]) -> None:
    first = gaps[0]
    body.subsection(first.question_label, first.question_title, Lines(above=colours.LINE, before=14))
    mark = risk_pill(body, first.question_risk, provisional=first.provisional)
    body.text(Role.SMALL, [mark, shown_run("\u2002"), line_run(first.because)], Lines(keep_next=True))
    for gap in gaps:
        _gap(body, gap)


def _gap(body: Body, gap: GapReport) -> None:
    whole = len(gap.improvement) <= _WHOLE
    mark = pill(body.say(words.KIND_WORDS[gap.kind]), colours.KINDS[gap.kind])
    title = [mark, shown_run("\t"), line_run(gap.practice_title, _STRONG), shown_run("\u2002")]
    body.text(Role.PRACTICE, [*title, line_run(gap.practice_label, QUIET)], Lines(keep_next=whole))
    if gap.improvement.strip():
        body.text(
            Role.NOTE,
            [run(gap.improvement.strip())],
            Lines(left=MARK, after=1.5, keep_next=whole, keep_lines=whole),
        )
    body.text(Role.SMALL, _about(body, gap), Lines(left=MARK, after=5, keep_lines=True))


def _about(body: Body, gap: GapReport) -> list[Element]:
    """Level, effort, services and the way to the documentation, in a row."""
    say = body.say
    parts = [[line_run(say(plan_words.level_line(gap.level, derived=gap.level_is_derived)))]]
    if gap.effort:
        parts.append([line_run(say(words.effort_line(gap.effort)))])
    if gap.question_risk == Risk.HIGH and not gap.holds:
        parts.append([line_run(say(words.WANTED))])
    if gap.lapsed:
        parts.append([line_run(gap.lapsed, Letters(color=colours.ALARM))])
    if gap.services:
        parts.append([line_run(say(words.services_line(_services(body, gap))))])
    if gap.link:
        parts.append([body.link(gap.link)])
    return joined(parts)


def joined(parts: Sequence[Sequence[Element]]) -> list[Element]:
    """Runs in a row with dots between them."""
    made: list[Element] = []
    for part in parts:
        if made:
            made.append(shown_run(" · "))
        made += part
    return made


def _services(body: Body, gap: GapReport) -> str:
    named = ", ".join(gap.services[:_MOST_SERVICES])
    more = len(gap.services) - _MOST_SERVICES
    return body.say(words.list_and_more(named, more)) if more > 0 else named
