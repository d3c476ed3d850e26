"""The appendices that prove the rest: what was shown or said, and by which rules and lenses it was rated."""

from __future__ import annotations

from wa_desktop.report import part_words, words
from wa_desktop.report.records import LensReport
from wa_desktop.report.records_delivery import EvidenceReport
from wa_desktop.report.word.actions import QUIET
from wa_desktop.report.word.body import Body, labelled
from wa_desktop.report.word.findings import pillar_title
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.tables import Cell, Column, add_table, lines_cell, text_cell
from wa_desktop.report.word.xml import Letters, Lines, line_run, run


def evidence(body: Body) -> None:
    """Add the register."""
    say, found = body.say, body.model.delivery.evidence
    columns = [
        Column(say(part_words.NUMBER), 32.0),
        Column(say(part_words.TITLE)),
        Column(say(part_words.CONCERNS), 76.0),
        Column(say(part_words.KIND), 56.0),
        Column(say(part_words.SAID_BY), 88.0),
        Column(say(part_words.GIVEN), 78.0),
        Column(say(part_words.SURENESS), 48.0),
    ]
    add_table(body, columns, [_evidence(body, each) for each in found], body.say(part_words.EVIDENCE))


def _evidence(body: Body, each: EvidenceReport) -> list[Cell]:
    title = [[line_run(each.title)]]
    if each.link:
        title.append([body.link(each.link)])
    concerns = [[line_run(each.question_label)]]
    if each.practice_label:
        concerns.append([line_run(each.practice_label, QUIET)])
    return [
        text_cell(body, str(each.number)),
        lines_cell(body, *title),
        lines_cell(body, *concerns),
        text_cell(body, each.kind),
        text_cell(body, each.said_by),
        text_cell(body, each.given),
        text_cell(body, each.sureness),
    ]


def rules(body: Body) -> None:
    """Add where each lens comes from, and the rules of every question."""
    for lens in body.model.lenses:
        version = lens.version or body.say(words.NO_VERSION)
        body.text(Role.LABEL, [line_run(body.say(words.edition(lens.name, version)))])
        if lens.source.strip():
            body.text(Role.BODY, [run(lens.source.strip("\n"))])
    for lens in body.model.lenses:
        _rules(body, lens)


def _rules(body: Body, lens: LensReport) -> None:
    for pillar in lens.pillars:
        if not pillar.questions:
            continue
        title = [line_run(pillar_title(body, lens, pillar), Letters(size=10.5))]
        body.text(Role.LABEL, title, Lines(before=14))
        for question in pillar.questions:
            body.text(Role.LABEL, labelled(question.label, question.title))
            for number, rule in enumerate(question.rules, 1):
                whole = number < min(len(question.rules), 6)
                body.text(
                    Role.SMALL,
                    [line_run(f"{number}. {rule}")],
                    Lines(left=14, hanging=14, after=1, keep_next=whole),
                )
