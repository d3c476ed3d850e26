"""The end of the report and its short appendices: strengths, next steps, glossary and limitations."""

from __future__ import annotations

from wa_desktop.report import part_words
from wa_desktop.report.word import colours
from wa_desktop.report.word.body import Body, labelled
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.xml import Letters, Lines, line_run, shown_run

_QUIET = Letters(color=colours.MUTED, size=8.5)


def strengths(body: Body) -> None:
    """Add what is done well, pillar by pillar."""
    delivery, say = body.model.delivery, body.say
    if delivery.strengths_sentence.strip():
        body.text(Role.BODY, delivery.strengths_sentence)
    for strength in delivery.strengths:
        where = f"{strength.pillar} – {strength.lens}" if len(body.model.lenses) > 1 else strength.pillar
        practices = say(part_words.in_place(strength.practices))
        body.text(Role.LABEL, [line_run(where), shown_run("\u2002"), line_run(practices, _QUIET)])
        body.bullets(labelled(label, title) for label, title in strength.questions)


def next_steps(body: Body) -> None:
    """Add what happens now, and what has to be decided."""
    delivery, say = body.model.delivery, body.say
    body.bullets(delivery.next_steps)
    if delivery.next_review and delivery.next_review not in delivery.next_steps:
        body.text(Role.BODY, delivery.next_review)
    if delivery.decisions_needed:
        body.text(Role.LABEL, say(part_words.TO_DECIDE), Lines(before=12))
        body.bullets(delivery.decisions_needed)


def glossary(body: Body) -> None:
    """Add the terms with their meaning."""
    for term, meaning in body.model.delivery.glossary:
        body.fact(term, meaning, Lines(keep_lines=True))


def limitations(body: Body) -> None:
    """Add what a reader must not take the review for."""
    body.bullets(body.model.delivery.limitations)
