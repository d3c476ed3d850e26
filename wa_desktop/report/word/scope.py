"""What was reviewed, with whom, along which lenses and by which method."""

from __future__ import annotations

from wa_desktop.domain.lens import Risk
from wa_desktop.report import part_words, words
from wa_desktop.report.records import LensReport
from wa_desktop.report.records_delivery import SessionReport
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.notes import note
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.tables import Column, add_table, risk_cell, text_cell
from wa_desktop.report.word.xml import Letters, Lines, line_run, run

_STRONG = Letters(bold=True)


def scope(body: Body) -> None:
    """Add the part."""
    _workload(body)
    _sessions(body)
    _method(body)
    _reading(body)
    _lenses(body)
    if body.model.milestones:
        body.section(body.say(words.MILESTONES))
        for line in body.model.milestones:
            body.text(Role.BODY, [line_run(line)])


def _workload(body: Body) -> None:
    body.section(body.say(part_words.THE_WORKLOAD))
    for fact in body.model.facts:
        body.fact(fact.label, [body.link(fact.link)] if fact.link else fact.value.strip("\n"))
    if body.model.notes.strip():
        body.text(Role.LABEL, body.say(part_words.NOTES_ON_REVIEW), Lines(before=12))
        body.add(*note(body, body.model.notes))


def _sessions(body: Body) -> None:
    body.section(body.say(part_words.SESSIONS))
    if not body.model.delivery.sessions:
        body.text(Role.BODY, body.say(part_words.NO_SESSIONS))
    for session in body.model.delivery.sessions:
        _session(body, session)


def _session(body: Body, session: SessionReport) -> None:
    heading = part_words.session(session.name, session.day, session.length)
    body.text(Role.LABEL, [line_run(body.say(heading))])
    for label, lines in (
        (part_words.PEOPLE, session.people),
        (part_words.DECIDED_THERE, session.decided),
        (part_words.PARKED, session.parked),
    ):
        body.fact(body.say(label), "\n".join(lines))


def _method(body: Body) -> None:
    body.section(body.say(words.SECTIONS_OF_METHOD))
    for part in body.model.method:
        body.fact(part.heading, part.text, Lines(keep_lines=True))


def _reading(body: Body) -> None:
    """What each level means, of those that a report always tells and those that occur."""
    body.section(body.say(part_words.READING))
    always = {Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.UNANSWERED, Risk.NOT_APPLICABLE}
    shown = [
        risk
        for risk in part_words.RISK_MEANINGS
        if risk in always or getattr(body.model.counts, risk.value.lower())
    ]
    columns = [Column(body.say(part_words.RISK_LEVEL), 74.0), Column(body.say(part_words.MEANING))]
    rows = [
        [risk_cell(body, risk), text_cell(body, body.say(part_words.RISK_MEANINGS[risk]))] for risk in shown
    ]
    add_table(body, columns, rows, body.say(part_words.READING))


def _lenses(body: Body) -> None:
    body.section(body.say(words.LENSES))
    for lens in body.model.lenses:
        _lens(body, lens)


def _lens(body: Body, lens: LensReport) -> None:
    version = lens.version or body.say(words.NO_VERSION)
    body.text(Role.LABEL, [line_run(body.say(words.edition(lens.name, version)))])
    questions = sum(len(pillar.questions) for pillar in lens.pillars)
    body.text(Role.SMALL, body.say(words.extent(len(lens.pillars), questions, lens.practices)))
    if lens.description.strip():
        body.text(Role.BODY, [run(lens.description.strip("\n"))])
    if lens.notes.strip():
        body.text(
            Role.BODY, [line_run(body.say(words.NOTES_ON_LENS), _STRONG)], Lines(keep_next=True, after=2)
        )
        body.add(*note(body, lens.notes))
