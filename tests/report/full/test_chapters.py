"""What the chapters say is the model's, and pages that they name are right."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf

from tests.report.conftest import framework_model
from tests.support.full_reviews import full_model
from tests.support.pdf_reading import ReadPdf, read_pdf, squeezed
from tests.support.pdf_tags_check import spoken
from wa_desktop.domain.comparison import Move
from wa_desktop.domain.lens import Risk
from wa_desktop.report.part_words import MOVES
from wa_desktop.report.pdf_document import render
from wa_desktop.report.records import ReportModel


@cache
def data_of(which: str) -> bytes:
    return render(full_model() if which == "full" else framework_model())[0]


@cache
def report_of(which: str) -> ReadPdf:
    return read_pdf(data_of(which))


def chapter(which: str, title: str) -> str:
    """The pages of a chapter, squeezed."""
    report = report_of(which)
    marks = [mark for mark in report.bookmarks if mark.level == 0]
    place = next(i for i, mark in enumerate(marks) if mark.title.endswith(title))
    last = marks[place + 1].page if place + 1 < len(marks) else len(report.pages)
    return squeezed("".join(report.pages[marks[place].page - 1 : last]))


def test_the_summary_has_the_delivery_s_words_and_the_first_actions() -> None:
    delivery = full_model().delivery
    text = chapter("full", "Executive summary")
    for words in (
        delivery.headline,
        delivery.summary,
        delivery.strengths_sentence,
        *delivery.decisions_needed,
    ):
        assert squeezed(words) in text
    for label in delivery.first:
        action = next(one for one in full_model().actions if one.label == label)
        assert squeezed(f"{label} {action.title}") in text


def test_a_person_s_own_headline_comes_instead_of_ours() -> None:
    delivery = replace(
        full_model().delivery,
        headline="Orders survive. Databases do not.",
        summary="As we feared.\n\nBut less.",
    )
    report = read_pdf(render(replace(full_model(), delivery=delivery))[0])
    assert "Orders survive. Databases do not." in report.text
    assert "As we feared." in report.text
    assert "But less." in report.text
    assert full_model().delivery.generated_headline not in report.text


def test_every_top_risk_is_a_card_with_all_it_has() -> None:
    model = framework_model()
    text = chapter("framework", "Top risks")
    assert len(model.delivery.top_risks) == 10
    for card in model.delivery.top_risks:
        for words in (f"{card.question_label} {card.question_title}", *card.seen, card.matters, *card.advice):
            assert squeezed(words) in text, words
        assert card.link is None or card.link.url in report_of("framework").addresses
    assert text.count(squeezed("No action is planned for this risk yet.")) == 10


def test_a_planned_risk_names_who_when_and_how_much() -> None:
    card = full_model().delivery.top_risks[0]
    text = chapter("full", "Top risks")
    assert squeezed("Actions A-1") in text or squeezed("A-1") in text
    for words in ("Owner", card.owner, f"{card.due} (overdue)", card.effort, *card.evidence):
        assert squeezed(words) in text, words


def test_cards_are_whole() -> None:
    report = report_of("framework")
    labels = [card.question_label for card in framework_model().delivery.top_risks]
    first = next(mark.page for mark in report.bookmarks if mark.title.endswith("Top risks"))
    last = next(mark.page for mark in report.bookmarks if mark.title.endswith("Findings by pillar"))
    ends = begins = 0
    for page in report.pages[first - 1 : last]:
        begins += page.count("What we saw")
        ends += page.count("No action is planned for this risk yet.")
        assert begins == ends, "a card begins and ends on the same page"
    assert begins == len(labels)


def test_cards_name_the_page_of_their_finding() -> None:
    report = report_of("framework")
    found = {}
    for mark in report.bookmarks:
        if mark.level == 2:
            found.setdefault(" ".join(mark.title.split()[:2]), mark.page)
    for mark in report.bookmarks:
        if mark.level == 1 and " ".join(mark.title.split()[:2]) in found and not mark.title[0].isdigit():
            label = " ".join(mark.title.split()[:2])
            told = re.findall(r"Findings by pillar, page (\d+)", report.pages[mark.page - 1])
            assert str(found[label]) in told, (label, told)


def test_findings_name_the_actions_that_were_planned() -> None:
    assert squeezed("Planned: A-1") in chapter("full", "Findings by pillar")


def test_what_moved_is_told_question_by_question() -> None:
    comparison = full_model().delivery.comparison
    assert comparison
    text = chapter("full", "Results at a glance")
    assert squeezed(comparison.sentence) in text
    for moved in comparison.moves:
        assert squeezed(f"{MOVES[moved.move].template} {moved.label} {moved.title}") in text
    assert {moved.move for moved in comparison.moves} & {Move.NEW, Move.CLOSED}
    for line in (*comparison.actions_done, *comparison.lens_changes):
        assert squeezed(line) in text


def test_scope_names_sessions_with_their_people() -> None:
    text = chapter("full", "Scope and method")
    for session in full_model().delivery.sessions:
        for words in (
            session.name,
            session.day,
            session.length,
            *session.people,
            *session.decided,
            *session.parked,
        ):
            assert squeezed(words) in text, words
    for fact in full_model().facts:
        assert squeezed(fact.label) in text


def test_the_registers_hold_every_entry() -> None:
    evidence = chapter("full", "Evidence register")
    for piece in full_model().delivery.evidence:
        for words in (piece.title, piece.kind, piece.said_by, piece.sureness):
            assert squeezed(words) in evidence
    out = chapter("full", "Accepted risks, exclusions and decisions")
    for one in full_model().delivery.not_applicable:
        for words in (one.title, one.label, one.reason, one.note):
            assert squeezed(words) in out
    closing = chapter("full", "Limitations")
    for line in full_model().delivery.limitations:
        assert squeezed(line) in closing
    glossary = chapter("full", "Glossary")
    for term, meaning in full_model().delivery.glossary:
        assert squeezed(term + meaning) in glossary


def test_strengths_and_steps_are_the_model_s() -> None:
    text = chapter("framework", "Strengths")
    for strength in framework_model().delivery.strengths:
        for label, title in strength.questions:
            assert squeezed(f"{label} {title}") in text
    steps = chapter("framework", "Next steps")
    for step in framework_model().delivery.next_steps:
        assert squeezed(step) in steps


def test_every_figure_has_words_a_number_and_a_place_in_the_list() -> None:
    for which in ("full", "framework"):
        told = [alt for role, alt in spoken(data_of(which)) if role == "Figure"]
        report = report_of(which)
        captions = re.findall(r"Figure (\d+)", report.text.replace("\u00a0", " "))
        assert sorted(map(int, captions)) == list(range(1, len(captions) + 1))
        assert len(told) >= len(captions) >= 4
        assert all(len(alt) > 30 for alt in told)


def test_no_link_within_the_file_is_dead_and_each_says_where_it_leads() -> None:
    for which in ("full", "framework"):
        with pikepdf.open(BytesIO(data_of(which))) as pdf:
            pages = {page.obj.objgen for page in pdf.pages}
            inner = [area for page in pdf.pages for area in page.obj.get("/Annots", []) if "/Dest" in area]
            assert len(inner) > 30
            for area in inner:
                assert area.Dest[0].objgen in pages
                assert not re.fullmatch(r"[kh]\d+", str(area.Contents))


def test_heads_of_tables_stand_on_every_page_of_theirs() -> None:
    model: ReportModel = full_model()
    actions = tuple(
        replace(model.actions[2], label=f"A-{number}", title=f"Do {number}") for number in range(3, 90)
    )
    facts = tuple(replace(model.delivery.facts[2], label=action.label) for action in actions)
    longer = replace(
        model,
        actions=(*model.actions[:2], *actions),
        delivery=replace(model.delivery, facts=(*model.delivery.facts[:2], *facts)),
    )
    report = read_pdf(render(longer)[0])
    pages = [
        page for page in report.pages if len(re.findall(r"A-\d+ +Do \d+", page.replace("\u00a0", " "))) > 5
    ]
    assert len(pages) > 2
    for page in pages:
        assert "Risk Action Owner Due Effort Status" in page


def test_levels_that_occur_are_explained() -> None:
    text = chapter("framework", "Scope and method")
    for risk in (Risk.HIGH, Risk.MEDIUM, Risk.NONE):
        assert getattr(framework_model().counts, risk.value.lower()) > 0
    assert squeezed("High Something important is missing.") in text
    assert squeezed("No rule") not in text
