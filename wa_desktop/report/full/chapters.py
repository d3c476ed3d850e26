"""Puts the report together: what the edition asks for, in its order, without the parts there is nothing to say in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wa_desktop.domain.editions import Part
from wa_desktop.report.full.accepted import accepted, has_accepted
from wa_desktop.report.full.answers import answers
from wa_desktop.report.full.book import Book
from wa_desktop.report.full.closing import glossary, limitations
from wa_desktop.report.full.contents import contents
from wa_desktop.report.full.control import control, has_control
from wa_desktop.report.full.evidence import evidence
from wa_desktop.report.full.findings import findings, has_findings
from wa_desktop.report.full.next_steps import has_next_steps, next_steps
from wa_desktop.report.full.priorities import has_priorities, priorities
from wa_desktop.report.full.results import results
from wa_desktop.report.full.roadmap import roadmap
from wa_desktop.report.full.rules import has_rules, rules
from wa_desktop.report.full.scope import scope
from wa_desktop.report.full.strengths import strengths
from wa_desktop.report.full.summary import summary
from wa_desktop.report.full.top_risks import top_risks
from wa_desktop.report.records import ReportModel


@dataclass(frozen=True)
class _Chapter:
    """How a part is told, and of which reviews there is anything to tell."""

    tell: Callable[[Book], None]
    applies: Callable[[ReportModel], object] = lambda _model: True


_CHAPTERS: Mapping[Part, _Chapter] = {
    Part.CONTROL: _Chapter(control, has_control),
    Part.SUMMARY: _Chapter(summary),
    Part.SCOPE: _Chapter(scope),
    Part.RESULTS: _Chapter(results, lambda model: model.lenses),
    Part.TOP_RISKS: _Chapter(top_risks, lambda model: model.delivery.top_risks),
    Part.FINDINGS: _Chapter(findings, has_findings),
    Part.PRIORITIES: _Chapter(priorities, has_priorities),
    Part.ROADMAP: _Chapter(roadmap, lambda model: model.actions),
    Part.ACCEPTED: _Chapter(accepted, has_accepted),
    Part.STRENGTHS: _Chapter(strengths, lambda model: model.delivery.strengths),
    Part.NEXT_STEPS: _Chapter(next_steps, has_next_steps),
    Part.ANSWERS: _Chapter(answers, has_findings),
    Part.EVIDENCE: _Chapter(evidence, lambda model: model.delivery.evidence),
    Part.RULES: _Chapter(rules, has_rules),
    Part.GLOSSARY: _Chapter(glossary, lambda model: model.delivery.glossary),
    Part.LIMITATIONS: _Chapter(limitations, lambda model: model.delivery.limitations),
}
"""All but the contents, which are made when the rest is there."""


def book_of(model: ReportModel) -> Book:
    """The report's chapters, ready to be set."""
    chosen = [
        choice
        for choice in model.edition.choice.complete().parts
        if choice.shown and (choice.part is Part.CONTENTS or _CHAPTERS[choice.part].applies(model))
    ]
    book = Book(model, parts=chosen)
    contents_at = -1
    for choice in chosen:
        if choice.part is Part.CONTENTS:
            contents_at = len(book.flowables)
        else:
            _CHAPTERS[choice.part].tell(book)
    if contents_at >= 0:
        book.flowables[contents_at:contents_at] = contents(book)
    return book
