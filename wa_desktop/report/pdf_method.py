"""The PDF's last chapter: how the risks came about, along which lens versions and rules."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from wa_desktop.report import words
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import BODY, CELL_STRONG, H2, H3, SMALL, SMALL_STRONG, TEXT, indented
from wa_desktop.report.pdf_text import labelled, paragraph, paragraphs
from wa_desktop.report.records import LensReport, PillarReport, QuestionReport

METHOD_KEY = "method"
"""The chapter's key, which the foot of every page points to."""

_KEPT = 6
"""Rules kept on one page with their question."""

_SOURCE = indented(SMALL, 0, spaceAfter=8)
_RULE = indented(SMALL, 14)
_RULE_HEAD = indented(SMALL_STRONG, 0, spaceBefore=6, keepWithNext=1)


def method_chapter(story: Story) -> None:
    """Add the chapter."""
    model = story.model
    story.add(PageBreak(), story.heading(story.say(words.METHOD), 0, key=METHOD_KEY))
    for part in model.method:
        story.add(KeepTogether([paragraph(part.heading, H3), paragraph(part.text, BODY)]))
    story.add(story.heading(story.say(words.LENSES), 1))
    for lens in model.lenses:
        _edition(story, lens)
    if not any(pillar.questions for lens in model.lenses for pillar in lens.pillars):
        return
    heading: list[Flowable] = [story.heading(story.say(words.RULES), 1)]
    for lens in model.lenses:
        if len(model.lenses) > 1:
            heading.append(paragraph(lens.name, H2))
        for pillar in lens.pillars:
            if pillar.questions:
                _rules(story, pillar, heading)
                heading = []


def _edition(story: Story, lens: LensReport) -> None:
    version = lens.version or story.say(words.NO_VERSION)
    questions = sum(len(pillar.questions) for pillar in lens.pillars)
    story.add(
        paragraph(story.say(words.edition(lens.name, version)), indented(CELL_STRONG, 0, keepWithNext=1))
    )
    story.add(paragraph(story.say(words.extent(len(lens.pillars), questions, lens.practices)), TEXT))
    story.add(*paragraphs(lens.source, _SOURCE))


def _rules(story: Story, pillar: PillarReport, before: Sequence[Flowable]) -> None:
    heading = [*before, paragraph(pillar.name, H3)]
    for question in pillar.questions:
        rules = _rules_of(question)
        story.add(
            KeepTogether([*heading, labelled(question.label, question.title, _RULE_HEAD), *rules[:_KEPT]])
        )
        story.add(*rules[_KEPT:])
        heading = []


def _rules_of(question: QuestionReport) -> list[Flowable]:
    return [paragraph(rule, _RULE) for rule in question.rules]
