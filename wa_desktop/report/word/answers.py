"""The appendix of all answers in the order of the lens: a line per practice, with every note for the client."""

from __future__ import annotations

from wa_desktop.domain.lens import Risk
from wa_desktop.report import words
from wa_desktop.report.records import PracticeReport, QuestionReport
from wa_desktop.report.word import colours
from wa_desktop.report.word.actions import QUIET
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.findings import pillar_title
from wa_desktop.report.word.notes import note
from wa_desktop.report.word.styles import MARK, Role
from wa_desktop.report.word.tables import pill, risk_pill
from wa_desktop.report.word.xml import Element, Letters, Lines, line_run, shown_run

_SMALL_ALARM = Letters(color=colours.ALARM, size=8.5)


def answers(body: Body) -> None:
    """Add the part."""
    for lens in body.model.lenses:
        for pillar in lens.pillars:
            body.section(pillar_title(body, lens, pillar))
            if pillar.notes.strip():
                body.text(Role.LABEL, body.say(words.NOTES_ON_PILLAR))
                body.add(*note(body, pillar.notes))
            if not pillar.questions:
                body.text(Role.BODY, body.say(words.NO_QUESTIONS))
            for question in pillar.questions:
                _question(body, question)


def _question(body: Body, question: QuestionReport) -> None:
    told = [practice for practice in question.practices if question.applicable or practice.answer]
    body.subsection(question.label, question.title, Lines(above=colours.LINE, before=14))
    mark = risk_pill(body, question.risk, provisional=question.provisional)
    body.text(Role.SMALL, [mark, shown_run("\u2002"), *_about(body, question)], Lines(keep_next=bool(told)))
    if question.none_of_these:
        body.text(Role.SMALL, body.say(words.NONE_OF_THESE), Lines(keep_next=bool(told)))
    noted = bool(question.notes.strip())
    for left, practice in zip(range(len(told) - 1, -1, -1), told, strict=True):
        # The first two stay with the question, the last two with each other and with what was noted.
        ends = left == 1 or (left == 0 and noted)
        _practice(body, practice, question.risk, keep_next=ends or (practice is told[0] and left > 0))
    if noted:
        body.text(Role.LABEL, body.say(words.NOTES_ON_QUESTION), Lines(left=MARK, before=4))
        body.add(*note(body, question.notes, left=MARK))


def _about(body: Body, question: QuestionReport) -> list[Element]:
    """How far the question is answered, what gave its risk, or why it does not apply."""
    if not question.applicable:
        return [line_run(body.say(words.not_applicable_because(question.reason)))]
    lines = []
    if question.practices:
        lines.append(body.say(words.practices_answered(question.practices_answered, len(question.practices))))
    if question.because:
        lines.append(question.because)
    return [line_run(". ".join(lines))] if lines else []


def _practice(body: Body, practice: PracticeReport, risk: Risk, *, keep_next: bool) -> None:
    runs = [
        pill(practice.words, colours.ANSWERS[practice.answer]),
        shown_run("\t"),
        line_run(practice.title),
        shown_run("\u2002"),
        line_run(practice.label, QUIET),
    ]
    if practice.holds:
        keeps = body.say(words.keeps_at(body.say(words.RISK_WORDS[risk])))
        runs += [shown_run("\u2002"), line_run(keeps, _SMALL_ALARM)]
    more = bool(practice.reason or practice.notes.strip())
    body.text(Role.PRACTICE, runs, Lines(keep_next=keep_next or more, before=2, after=1))
    if practice.reason:
        reason = body.say(words.reason_line(practice.reason))
        body.text(Role.SMALL, [line_run(reason)], Lines(left=MARK, keep_next=bool(practice.notes.strip())))
    body.add(*note(body, practice.notes, left=MARK))
