"""A review in which everything that somebody can type is text that would do harm where it is not taken for text."""

from __future__ import annotations

from dataclasses import replace

from tests.support.samples import small_choice, snapshot_of
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.lens import Guidance, Lens, Level, Pillar, Question, Resource, Risk, RiskRule
from wa_desktop.domain.rules import parse
from wa_desktop.domain.workload import Snapshot

MARKUP = (
    "<b>bold",
    '<img src="{secret}"/>',
    "<para leading=99999999>tall</para>",
    "&nbsp;&amp;&#0;&bogus;",
    '<a href="file:///etc/passwd">read</a>',
    '<a href="https://evil.example/">click</a>',
    '<onDraw name="x" label="y"/>',
    "]]><!--<![CDATA[<?xml",
    "<font name='Nowhere' size='999'>big",
    "<br/><br/><seq/><pageNumber/>",
    "{{7*7}} {0} {x} %s %(a)s $x^2$",
    "</para></font></b>",
)

WRITING = (
    "Příliš žluťoučký kůň úpěl ďábelské ódy",
    "Ελληνικά και Κириллица",
    "naïve — “quoted” … €",
    "日本語の説明",
    "中文說明",
    "r\u030ce\u0301 composed",
    "☃ ✓ → ∀",
    "[brackets] stay",
    "😀 beyond U+FFFF",
)


def _ask(number: int, text: str) -> Question:
    choices = [
        replace(
            small_choice(f"c{number}_{i}", f"{text} {i}", Level.HIGH),
            helpful=None,
            improvement=Resource(text, address),
            guidance=Guidance(practice_id=text[:60], services=(text,), effort="L"),
        )
        for i, address in enumerate(["javascript:alert(1)", "file:///etc/passwd", 'https://e.example/"><b>'])
    ]
    rules = (RiskRule(Risk.HIGH, parse("default")),)
    return Question(f"q{number}", f"q{number}", text, tuple(choices), rules, number=text[:60])


def hostile_lens(texts: tuple[str, ...]) -> Lens:
    pillars = tuple(Pillar(f"p{i}", text, (_ask(i, text),)) for i, text in enumerate(texts))
    joined = "\n".join(texts)
    return Lens("odd", texts[0], joined, pillars, version=texts[-1], source=joined)


def hostile_snapshot(texts: tuple[str, ...]) -> Snapshot:
    """A question in a pillar of its own for each text, which stands in every field."""
    lens = hostile_lens(texts)
    joined = "\n".join(texts)
    answers = {
        question.key: QuestionAnswer(
            {choice.id: PracticeEntry(PracticeAnswer.NO, Reason.NONE, text) for choice in question.practices},
            notes=joined,
        )
        for question, text in zip(lens.questions, texts, strict=True)
    }
    return snapshot_of(
        lens,
        answers,
        name=texts[0],
        client=texts[-1],
        description=joined,
        notes=joined,
        architectural_design="javascript:alert(1)",
        tags=tuple((str(i), text) for i, text in enumerate(texts)),
        review_owner=texts[0],
        report_headline=texts[0],
        report_summary=joined,
    )
