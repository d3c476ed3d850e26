"""The Word report read back: its numbers and texts are those of the model, part by part."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.report.conftest import framework_model
from tests.report.test_model import naive_risk
from tests.report.word.conftest import made, sample_review, the_sample
from tests.support.delivered import milestones, reviews
from tests.support.full_reviews import full_model, model_of
from tests.support.samples import small_lens, snapshot_of
from tests.support.small_snapshots import said, snapshot
from tests.support.strategies import half_texts, texts
from tests.support.word_reading import ReadWord, squeezed
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report.coverage import visible
from wa_desktop.report.language import ENGLISH
from wa_desktop.report.markdown import plain_text

# numbers


def test_the_pillar_table_agrees_with_a_recount(sample_word: ReadWord) -> None:
    review = sample_review()[0].reviews[0]
    rows = {row[0]: row[1:] for row in sample_word.table("Pillar", "Score")}
    for pillar in review.lens.pillars:
        risks = [naive_risk(question, review.answer(question.key)) for question in pillar.questions]
        found = Counter(risks)
        points = [
            {Risk.HIGH: 0, Risk.MEDIUM: 50, Risk.NONE: 100}[risk] for risk in risks if risk.severity >= 0
        ]
        letters = [(Risk.HIGH, "H"), (Risk.MEDIUM, "M"), (Risk.NONE, "N"), (Risk.UNANSWERED, "")]
        cells = [f"{found[risk]} {letter}".strip() if found[risk] else "0" for risk, letter in letters]
        row = rows[pillar.name]
        assert row[0] == str(int(sum(points) / len(points) + 0.5))
        assert row[2:6] == cells
        assert row[-1].endswith(f" of {sum(len(question.practices) for question in pillar.questions)}")
    total = rows["All pillars"]
    counts = the_sample().counts
    assert total[2:6] == [
        f"{counts.high} H",
        f"{counts.medium} M",
        f"{counts.none} N",
        str(counts.unanswered),
    ]


def test_the_summary_has_tiles_chart_and_first_actions(sample_word: ReadWord) -> None:
    model = the_sample()
    summary = sample_word.below("Executive summary")
    assert model.delivery.headline in summary
    assert model.delivery.summary in summary
    assert model.delivery.strengths_sentence in summary
    assert model.against
    tiles = next(table[0] for table in sample_word.tables if len(table) == 1)
    for tile, now, before in [
        (tiles[0], model.counts.high, model.against.counts.high),
        (tiles[1], model.counts.medium, model.against.counts.medium),
        (tiles[2], model.counts.none, model.against.counts.none),
        (tiles[3], model.counts.unanswered, model.against.counts.unanswered),
    ]:
        assert tile.split("\n")[0] == str(now)
        assert tile.endswith(f"{before} before")
    rows = sample_word.table("Action", "Owner")
    assert [row[0].split()[0] for row in rows] == list(model.delivery.first)
    for row, label in zip(rows, model.delivery.first, strict=True):
        action = next(action for action in model.actions if action.label == label)
        fact = model.delivery.fact(label)
        assert action.title in row[0]
        assert fact.first_line in row[0]
        assert row[1] == action.owner
        assert (ENGLISH.short_day(fact.due) if fact.due else "") in row[2]
        assert ("overdue" in row[2]) == action.overdue
        assert row[3] == action.effort
        assert (
            row[4].replace("\u00a0", " ").split() == " ".join(question for question, _ in fact.clears).split()
        )


def test_every_action_is_in_the_roadmap_with_all_that_is_known(sample_word: ReadWord) -> None:
    model = the_sample()
    rows = {row[1].split()[0]: row for row in sample_word.table("When", "Action")}
    assert rows.keys() == {action.label for action in model.actions}
    for action in model.actions:
        fact, row = model.delivery.fact(action.label), rows[action.label]
        assert action.title in row[1]
        assert all(label in row[1] for label in action.waits_for)
        assert row[2] == action.owner
        assert (ENGLISH.short_day(fact.due) if fact.due else action.due) in row[3]
        assert row[4:] == [action.effort, action.status_words]
    roadmap = sample_word.below("Roadmap")
    for action in model.actions:
        assert squeezed(plain_text(action.notes)) in squeezed(roadmap)
    assert f"{ENGLISH.days(model.delivery.closing_days)} of one person" in roadmap


def test_priorities_name_the_live_actions_with_days_and_impact(sample_word: ReadWord) -> None:
    model = the_sample()
    rows = {row[1].split()[0]: row for row in sample_word.table("Group", "Action")}
    assert rows.keys() == {fact.label for fact in model.delivery.facts if fact.status.is_live}
    for fact in (fact for fact in model.delivery.facts if fact.status.is_live):
        days = ENGLISH.days(fact.days_assumed)
        assert rows[fact.label][3] == (days if fact.days is not None else f"({days})")
        assert rows[fact.label][2].upper().replace(" ", "_") == fact.impact.value
    held = sample_word.table("Risk", "Question")
    assert [row[1].split("\u2002")[0] for row in held] == [question.label for question in model.closest]


def test_cards_tell_all_that_the_model_does(sample_word: ReadWord) -> None:
    text = squeezed(sample_word.below("Top risks"))
    for card in the_sample().delivery.top_risks:
        assert squeezed(card.question_label + card.question_title) in text
        steps = (
            [f"{i}.{step}" for i, step in enumerate(card.advice, 1)] if len(card.advice) > 1 else card.advice
        )
        for told in (*card.seen, card.matters, *steps, card.owner, card.due, card.effort, *card.actions):
            assert squeezed(told) in text, told
        assert card.link is None or card.link.text in text


def test_findings_tell_every_gap_once(sample_word: ReadWord) -> None:
    text = squeezed(sample_word.below("Findings by pillar"))
    for gap in the_sample().lenses[0].gaps:
        assert text.count(squeezed(gap.practice_title + gap.practice_label)) == 1
        assert squeezed(gap.improvement) in text
        assert squeezed(gap.because) in text
        assert gap.link is None or squeezed(gap.link.text) in text


def test_every_answer_and_note_is_in_the_appendix(sample_word: ReadWord) -> None:
    text = squeezed(sample_word.below("All answers"))
    for pillar in the_sample().lenses[0].pillars:
        for question in pillar.questions:
            assert squeezed(question.label + question.title) in text
            assert squeezed(plain_text(question.notes)) in text
            for practice in question.practices:
                told = squeezed(practice.words + practice.title + practice.label) in text
                assert told == (question.applicable or practice.answer is not None)
                assert squeezed(plain_text(practice.notes)) in text


def test_comparison_and_trend_have_the_model_s_numbers(sample_word: ReadWord) -> None:
    model = the_sample()
    assert model.delivery.comparison
    moves = sample_word.table("What happened", "Question")
    assert [row[1].split("\u2002")[0] for row in moves] == [
        one.label for one in model.delivery.comparison.moves
    ]
    assert model.delivery.comparison.sentence in sample_word.text
    states = sample_word.table("State", "Date")
    assert [(row[0], *map(int, row[2:6])) for row in states] == [
        (point.name, point.counts.high, point.counts.medium, point.counts.none, point.counts.unanswered)
        for point in model.delivery.trend
    ]


def test_one_of_everything() -> None:
    """Sessions, evidence, decisions, what does not apply, links of actions: each text of the small full review."""
    model = full_model()
    word = made(model)
    text = word.letters
    delivery = model.delivery
    wanted = [
        *(text for session in delivery.sessions for text in (session.name, session.day, *session.people)),
        *(text for session in delivery.sessions for text in (*session.decided, *session.parked)),
        *(text for one in delivery.evidence for text in (one.title, one.kind, one.said_by, one.given)),
        *(text for one in delivery.not_applicable for text in (one.title, one.reason, one.note)),
        *(
            text
            for one in model.decisions
            for text in (one.title, one.decision, one.rationale, *one.concerns)
        ),
        *(text for lens in model.lenses for one in lens.accepted for text in (one.practice_title, one.by)),
        *(rule for lens in model.lenses for p in lens.pillars for q in p.questions for rule in q.rules),
        *(text for entry in delivery.glossary for text in entry),
        *delivery.limitations,
        *delivery.next_steps,
        *delivery.decisions_needed,
        *model.milestones,
    ]
    for told in wanted:
        assert squeezed(visible(told)) in text, told
    assert word.addresses >= {"https://tickets.example.org/1", "https://example.org/board"}
    assert "file:///etc/passwd" in word.text
    assert len(word.table("No.", "Title")) == len(delivery.evidence)


def test_links_are_those_of_the_model(sample_word: ReadWord) -> None:
    model = the_sample()
    gaps = {gap.link.url for gap in model.lenses[0].gaps if gap.link}
    cards = {card.link.url for card in model.delivery.top_risks if card.link}
    tickets = {link.url for action in model.actions for link in action.links if link.url}
    assert gaps | cards | tickets <= sample_word.addresses
    assert all(address.startswith("https://") for address in sample_word.addresses)


def test_several_lenses_are_told_apart() -> None:
    lenses = [replace(small_lens(alias=f"lens{i}"), name=f"Lens number {i}") for i in range(3)]
    word = made(model_of(snapshot_of(lenses)))
    assert [row[0] for row in word.table("Lens", "Score")] == [*(lens.name for lens in lenses), "All lenses"]
    assert all(f"Security – {lens.name}" in word.text for lens in lenses)


@pytest.mark.parametrize("lenses", [[], [replace(small_lens(), pillars=())]], ids=["no lens", "no pillars"])
def test_a_review_of_nothing(lenses: list) -> None:
    word = made(model_of(snapshot_of(lenses)))
    assert "Executive summary" in word.chapters
    assert "Top risks" not in word.chapters


def test_the_framework_without_a_plan_tells_so() -> None:
    word = made(framework_model())
    assert "Roadmap" not in word.chapters
    assert "No action is planned yet." in word.below("Executive summary")


# anything


def counts_in(word: ReadWord) -> list[str]:
    tiles = next(table[0] for table in word.tables if len(table) == 1)
    return [tile.split("\n")[0] for tile in tiles]


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(reviews(), st.none() | milestones)
def test_any_review_makes_a_document_with_its_numbers(review: Snapshot, against: Milestone | None) -> None:
    model = model_of(review, against)
    word = made(model)
    counts = model.counts
    assert counts_in(word) == [str(counts.high), str(counts.medium), str(counts.none), str(counts.unanswered)]
    for lens in model.lenses:
        for pillar in lens.pillars:
            for question in pillar.questions:
                assert squeezed(question.label + question.title) in word.letters
    for action in model.actions:
        assert squeezed(action.label + action.title) in word.letters
    for fact in model.delivery.facts:
        assert fact.due is None or ENGLISH.short_day(fact.due) in word.text


odd = st.one_of(texts, half_texts)


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(odd, odd, odd, st.text("YNUA-", min_size=3, max_size=3))
def test_no_letter_of_anybody_is_lost(name: str, notes: str, advice: str, letters: str) -> None:
    review = snapshot(
        {"s1": said(letters, notes=notes), "c1": said("NYY")}, name=name, client=advice, notes=notes
    )
    model = model_of(review)
    word = made(model)
    for text in (model.workload, model.client):
        assert squeezed(visible(text)) in word.letters
    for line in re.split("[\x1c-\x1f\x85\u2028\u2029]", notes):  # blanks for plain_text, told by name in Word
        for part in plain_text(line).split():
            assert squeezed(visible(part)) in word.letters
