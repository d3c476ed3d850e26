"""The PDF's pages on plan, decisions and accepted risks: all there, left out if empty, nothing run, nothing internal."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.report.conftest import model_of
from tests.support.hostile import MARKUP, WRITING
from tests.support.pdf_reading import ReadPdf, read_pdf, squeezed
from tests.support.plans import acceptance, action, practice, trade_off
from tests.support.samples import MADE_AT, said, small_lens, snapshot_of
from tests.support.strategies import half_texts, texts
from wa_desktop.domain.answers import Notes, PracticeAnswer
from wa_desktop.domain.plan import ActionStatus, Effort, Size
from wa_desktop.domain.workload import Snapshot
from wa_desktop.report.coverage import visible
from wa_desktop.report.pdf_document import render
from wa_desktop.report.pdf_fonts import pieces

CANARY = "Zanzibarkanarienvogel"
LENS = small_lens(2, 2)
FIRST, SECOND, *_ = LENS.questions
LINK = practice(FIRST.key, FIRST.practices[0].id, "small")
OTHER = practice(FIRST.key, FIRST.practices[1].id, "small")
SECTIONS = (
    "Roadmap",
    "All actions",
    "Notes on the actions",
    "Accepted risks, exclusions and decisions",
    "Accepted risks",
    "Decisions",
)


def review(**given: Any) -> Snapshot:
    answers = {
        FIRST.key: said(FIRST, PracticeAnswer.NO, PracticeAnswer.NO, PracticeAnswer.YES),
        SECOND.key: said(SECOND, PracticeAnswer.YES, PracticeAnswer.NO, PracticeAnswer.YES),
    }
    return replace(snapshot_of(LENS, answers), **given)


def pdf_of(snapshot: Snapshot) -> ReadPdf:
    return read_pdf(render(model_of(snapshot))[0])


def everywhere(text: str, internal: str = "") -> Snapshot:
    """A review with a text in every field of an action, of a trade-off and of an accepted risk."""
    fields = {
        "title": text,
        "context": text,
        "decision": text,
        "rationale": text,
        "decided_by": text,
        "options": (text,),
        "gains": (text,),
        "pays": (text + "2",),
    }
    one = action(1, practices=(LINK,), pillar=text, owner=text, notes=Notes(text, internal), links=(text,))
    return review(
        actions=(replace(one, title=text),),
        decisions=(
            trade_off(1, **fields),
            acceptance(OTHER, number=2, until=date(2027, 6, 30), **{**fields, "gains": (), "pays": ()}),
        ),
    )


TIMES = 5 + 8 + 6 + 1
"""In the action (its title is above its notes too), the trade-off, the acceptance, and the table of accepted ones."""


def titles(report: ReadPdf) -> list[str]:
    """What the bookmarks say, without numbers."""
    return [re.sub(r"^([A-Z]|\d+)(\.\d+)? ", "", mark.title) for mark in report.bookmarks]


def test_plan_and_decisions_have_their_pages() -> None:
    report = pdf_of(
        review(
            actions=(
                action(
                    1, "Encrypt it", practices=(LINK,), pillar="small_p0", owner="Ada", due=date(2027, 3, 1)
                ),
                action(2, "Restore it", effort=Effort(Size.L), due=date(2027, 2, 1), after=(1,)),
                action(3, "Forget it", status=ActionStatus.WONT_DO, links=("https://tickets.example.org/3",)),
            ),
            decisions=(
                trade_off(
                    1, title="One Region", options=("Two", "One"), gains=("small_p1",), pays=("small_p0",)
                ),
                acceptance(OTHER, number=2, until=date(2027, 6, 30), title="Live with it"),
            ),
        )
    )
    for section in SECTIONS:
        assert section in titles(report)
    chapters = ("Findings by pillar", "Priorities", *SECTIONS[:1], *SECTIONS[3:4], "All answers")
    order = [titles(report).index(title) for title in chapters]
    assert order == sorted(order)
    for words in (
        "Open: 2. In progress: 0. Done: 0. Won’t do: 1.",
        "A-1 Encrypt it",
        "Security · SEC 1",
        "1 Mar 2027",
        "1 Feb 2027 (overdue)",
        "A-2 waits for A-1.",
        "D-1 One Region",
        "1. Two 2. One",
        "Pillars that gain Reliability",
        "Pillars that pay Security",
        "Accepted until 30 June 2027",
        "SMALL_P0Q0_1 Practice 1 of small_p0q0",
        "Grace (D-2)",
        "Level: high",
    ):
        assert squeezed(words) in report.letters, words
    assert "https://tickets.example.org/3" in report.addresses


def test_empty_sections_are_left_out() -> None:
    assert not set(SECTIONS) & set(titles(pdf_of(review())))
    only_plan = titles(pdf_of(review(actions=(action(1),))))
    assert set(SECTIONS) & set(only_plan) == {"Roadmap", "All actions"}
    bare = titles(pdf_of(review(decisions=(trade_off(1, gains=(), pays=()),))))
    assert set(SECTIONS) & set(bare) == {"Accepted risks, exclusions and decisions", "Decisions"}


def test_derived_levels_and_lapsed_acceptances_are_marked() -> None:
    lapsed = pdf_of(review(decisions=(acceptance(LINK, until=date(2027, 1, 31)),))).letters
    assert squeezed("accepted until 31 January 2027 (D-1), no longer") in lapsed
    assert squeezed("31 January 2027 (has passed)") in lapsed
    assert "derivedfromthelens" not in lapsed
    choices = tuple(replace(one, guidance=replace(one.guidance, level=None)) for one in FIRST.choices)
    pillar = replace(LENS.pillars[0], questions=(replace(FIRST, choices=choices), SECOND))
    lens = replace(LENS, pillars=(pillar, LENS.pillars[1]))
    answers = {FIRST.key: said(FIRST, PracticeAnswer.NO)}
    report = pdf_of(snapshot_of(lens, answers)).letters
    assert squeezed("Level: high (derived from the lens’s rules)") in report
    assert squeezed("Levels of practices") in report


def test_no_internal_note_reaches_the_report() -> None:
    snapshot = everywhere("For all.", internal=CANARY)
    assert CANARY in repr(snapshot)
    model = model_of(snapshot)
    assert CANARY not in repr(model)
    data, _ = render(model)
    assert CANARY not in read_pdf(data).letters
    assert CANARY.encode() not in data


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_text(text: str) -> None:
    report = pdf_of(everywhere(text))
    assert report.letters.count(squeezed(text)) >= TIMES - 2, (
        text
    )  # the note is Markdown, the link is cleaned
    assert report.images == 0
    assert set(report.addresses) <= {"https://evil.example/"} | {
        address for address in report.addresses if address.startswith("https://example.org/")
    }


@pytest.mark.parametrize("text", WRITING)
def test_the_writing_of_many_languages_is_all_there(text: str) -> None:
    assert pdf_of(everywhere(text)).letters.count(squeezed(visible(text))) >= TIMES - 2


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(texts, half_texts))
def test_any_text_anywhere(text: str) -> None:
    found = pdf_of(everywhere(text)).signs
    wanted = Counter(squeezed("".join(part for part, _ in pieces(text))))
    assert not {sign for sign in wanted if found[sign] < wanted[sign]}


@pytest.mark.parametrize("text", ["W" * 20_000, "many words " * 4_000, "line\n" * 400, "日本語" * 2_000])
def test_texts_of_any_length_flow_over_pages(text: str) -> None:
    snapshot = everywhere(text)
    report = pdf_of(replace(snapshot, actions=(replace(snapshot.actions[0], links=()),)))
    assert len(report.pages) > 10
    assert all(len(mark.title) <= 90 for mark in report.bookmarks)


def test_a_full_plan_is_a_table_over_pages() -> None:
    actions = tuple(
        action(number, practices=(LINK,), owner="Ada", due=MADE_AT.date()) for number in range(1, 301)
    )
    report = pdf_of(review(actions=actions))
    heads = [page for page in report.pages if "Risk" in page and "Effort" in page and "A-" in page]
    assert len(heads) > 5
    assert all(squeezed(f"A-{number} Do thing {number}") in report.letters for number in (1, 150, 300))
