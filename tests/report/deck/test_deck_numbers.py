"""Every number of the deck, read back from its tables and charts, is that of an independent count of the review."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pptx.oxml.ns import qn

from tests.report.deck.reading import charts, deck_of, made, model_with, planned_review, tables, texts_of
from tests.report.deck.test_deck import check_texts
from tests.support.delivered import milestones, reviews
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report.deck.matrix_chart import LEAST, MOST
from wa_desktop.report.deck.results import shown_lens
from wa_desktop.report.deck.slides import Change, Heat, Matrix, Owners, Pillars, Road, Slide, Verdict
from wa_desktop.report.deck.story import slides_of
from wa_desktop.report.records import ReportModel

POINTS = {Risk.NONE: 100, Risk.MEDIUM: 50, Risk.HIGH: 0}
LETTERS = {"H": Risk.HIGH, "M": Risk.MEDIUM, "N": Risk.NONE, "?": Risk.UNANSWERED, "–": Risk.NOT_APPLICABLE}
LETTERS["!"] = Risk.NO_RULE_MATCHED
TILES = {
    "at high risk": Risk.HIGH,
    "at medium risk": Risk.MEDIUM,
    "with no risk found": Risk.NONE,
    "still open": Risk.UNANSWERED,
    "does not apply": Risk.NOT_APPLICABLE,
    "no rule matched": Risk.NO_RULE_MATCHED,
}


def risks_of(review: Snapshot, alias: str, pillar: str) -> Counter[Risk]:
    """An independent count of a pillar's questions by risk."""
    ratings = rate_all(review)
    lens = next(one.lens for one in review.reviews if one.lens.alias == alias)
    found = next(one for one in lens.pillars if one.name == pillar)
    by_ref = {(ref.lens, ref.question): rating.risk for ref, rating in ratings.items()}
    return Counter(by_ref[alias, question.key] for question in found.questions)


def score_of(risks: Counter[Risk]) -> int | None:
    counted = [POINTS[risk] for risk, count in risks.items() if risk in POINTS for _ in range(count)]
    return int(sum(counted) / len(counted) + 0.5) if counted else None


def check_numbers(review: Snapshot, then: Milestone | None, *, model: ReportModel | None = None) -> None:
    model = model or made(review, then)
    slides = slides_of(model)
    deck = deck_of(model)
    for slide, drawn in zip(slides, deck.slides, strict=True):
        check_slide(slide, drawn, review, then, model)
        check_texts(drawn)


def check_slide(
    slide: Slide, drawn: Any, review: Snapshot, then: Milestone | None, model: ReportModel
) -> None:
    match slide:
        case Verdict():
            check_tiles(drawn, review)
        case Pillars():
            check_pillars(drawn, review, then, model)
        case Heat():
            check_heat(drawn, review, model)
        case Matrix():
            check_matrix(drawn, review)
        case Road():
            check_road(drawn, review)
        case Owners():
            live = [one for one in review.actions if one.status.is_live]
            assert len(tables(drawn)[0]) - 1 == len(live)
        case Change():
            assert then is not None
            check_change(drawn, review, then)


def check_tiles(drawn: Any, review: Snapshot) -> None:
    counted = Counter(rating.risk for rating in rate_all(review).values())
    shown: dict[Risk, int] = {}
    for text in texts_of(drawn):
        lines = text.text.split("\n")
        if len(lines) > 1 and lines[1] in TILES:
            shown[TILES[lines[1]]] = int(lines[0])
    assert {risk: count for risk, count in shown.items() if count} == dict(counted)


def check_pillars(drawn: Any, review: Snapshot, then: Milestone | None, model: ReportModel) -> None:
    lens = shown_lens(model)
    assert lens is not None
    head, *rows = tables(drawn)[0]
    scores = {}
    for row in rows:
        counted = risks_of(review, lens.alias, row[0])
        shown = {LETTERS[cell.split()[1]]: int(cell.split()[0]) for cell in row[1:] if len(cell.split()) == 2}
        assert shown == dict(counted)
        scores[row[0]] = score_of(counted)
        assert row[1] == ("–" if scores[row[0]] is None else str(scores[row[0]]))
    chart = charts(drawn)[0]
    series = {one.name: dict(zip(chart.plots[0].categories, one.values, strict=True)) for one in chart.series}
    assert series["Today"] == scores
    assert ("Score before" in head) is (len(series) == 2)
    if len(series) == 2:
        assert then is not None
        before = next(values for name, values in series.items() if name != "Today")
        for row in rows:
            assert row[2] == ("–" if before[row[0]] is None else f"{before[row[0]]:g}")
            old = Counter(
                risk
                for ref, risk in then.risks.items()
                if ref.lens == lens.alias
                and ref.question in {one.key for one in pillar_of(then.snapshot, lens.alias, row[0])}
            )
            assert before[row[0]] == score_of(old)


def pillar_of(review: Snapshot, alias: str, name: str) -> tuple[Any, ...]:
    lens = review.review(alias).lens
    return next((one.questions for one in lens.pillars if one.name == name), ())


def check_heat(drawn: Any, review: Snapshot, model: ReportModel) -> None:
    lens = shown_lens(model)
    assert lens is not None
    found: dict[str, Counter[Risk]] = {}
    pillar = ""
    for first, *cells in tables(drawn)[0]:
        pillar = first or pillar
        letters = [cell.split()[-1] for cell in cells if cell.strip()]
        found.setdefault(pillar, Counter()).update(LETTERS[letter] for letter in letters)
    assert found == {
        one.name: risks_of(review, lens.alias, one.name) for one in lens.pillars if one.questions
    }


def check_matrix(drawn: Any, review: Snapshot) -> None:
    """Each live action stands in the chart at its days and its impact."""
    scale = review.workload.effort_scale
    wanted = {one.label: one for one in review.actions if one.status.is_live}
    chart = charts(drawn)[0].element
    shown: dict[str, tuple[float, float]] = {}
    more: Counter[tuple[float, int]] = Counter()
    for series in chart.iter(qn("c:ser")):
        xs, ys = (
            [float(one.text) for one in series.find(qn(tag)).iter(qn("c:v"))] for tag in ("c:xVal", "c:yVal")
        )
        words = {
            int(label.find(qn("c:idx")).get("val")): "".join(one.text for one in label.iter(qn("a:t")))
            for label in series.iter(qn("c:dLbl"))
        }
        for at, (x, y) in enumerate(zip(xs, ys, strict=True)):
            label, _, others = words.get(at, "").partition(" +")
            if label in wanted:
                shown[label] = (x, y)
                more[x, round(y)] += int(others or 0)
    places = {
        label: (min(max(one.effort.in_days(scale), LEAST), MOST), one.impact.rank)
        for label, one in wanted.items()
    }
    for label, (x, y) in shown.items():
        assert (x, round(y)) == places[label]
    hidden = Counter(place for label, place in places.items() if label not in shown)
    missing = sum((hidden - more).values())
    assert not more - hidden
    text = "\n".join(one.text for one in texts_of(drawn))
    assert not missing or f"and {missing} more" in text or "and one more" in text


def check_road(drawn: Any, review: Snapshot) -> None:
    heads = [text.text for text in texts_of(drawn) if text.text.endswith(")") and "\n" not in text.text]
    counts = [
        int(head.rsplit("(", 1)[1].rstrip(")")) for head in heads if head.rsplit("(", 1)[1][:-1].isdigit()
    ]
    assert sum(counts) == sum(one.status.is_live for one in review.actions)


def check_change(drawn: Any, review: Snapshot, then: Milestone) -> None:
    chart = charts(drawn)[0]
    words = {"High": Risk.HIGH, "Medium": Risk.MEDIUM, "None": Risk.NONE, "Open": Risk.UNANSWERED}
    words |= {"N/A": Risk.NOT_APPLICABLE, "No rule": Risk.NO_RULE_MATCHED}
    states = [Counter(then.risks.values()), Counter(one.risk for one in rate_all(review).values())]
    shown = {words[one.name]: list(one.values) for one in chart.series}
    for place, counted in enumerate(states):
        assert {risk: values[place] for risk, values in shown.items() if values[place]} == dict(counted)


def test_the_numbers_of_a_whole_framework_review() -> None:
    review, then = planned_review()
    check_numbers(review, then, model=model_with())


@settings(
    deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(reviews(), st.none() | milestones)
def test_the_numbers_and_the_room_of_any_small_review(review: Snapshot, then: Milestone | None) -> None:
    check_numbers(review, then)
