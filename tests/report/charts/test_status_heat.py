"""Status bars and heat map show every question once, at its risk, however many there are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.chart_models import RISKS, SIX, lens, pillar, report, six_pillars
from tests.support.chart_reading import areas, assert_whole, shown, texts
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import count
from wa_desktop.report.charts.chart import Chart
from wa_desktop.report.charts.colours import RISK_LOOKS
from wa_desktop.report.charts.heat import heat_chart, numbers
from wa_desktop.report.charts.status import status_chart
from wa_desktop.report.records import LensReport

LETTERS = {look.letter: risk for risk, look in RISK_LOOKS.items()}
MANY = [risk for risk in Risk for _ in range(9)]


def status_of(one: LensReport, size: tuple[float, float] = (6.85, 9.0)) -> Chart:
    chart = status_chart(report(one), one, size)
    assert chart
    return chart


def heat_of(one: LensReport, size: tuple[float, float] = (6.85, 9.0)) -> Chart:
    chart = heat_chart(report(one), one, size)
    assert chart
    return chart


def labelled(chart: Chart) -> Counter[Risk]:
    """The numbers of the bars, by the letters beside them."""
    found: Counter[Risk] = Counter()
    for text in texts(chart):
        match = re.fullmatch(r"(\D) (\d+)", text)
        if match:
            found[LETTERS[match[1]]] += int(match[2])
    return found


def cells(chart: Chart) -> Counter[Risk]:
    """The fields of the heat map, by their letters; the key has one of each kind more."""
    letters = Counter(one.text for one in shown(chart) if one.bold and one.text in LETTERS)
    return Counter({LETTERS[letter]: number - 1 for letter, number in letters.items()})


@settings(deadline=None, max_examples=30)
@given(st.lists(st.lists(st.sampled_from(list(Risk)), max_size=25), min_size=1, max_size=7))
def test_numbers_shown_are_numbers_given(pillars: list[list[Risk]]) -> None:
    made = lens([pillar(f"Pillar {i}", risks) for i, risks in enumerate(pillars)])
    given_risks = Counter(risk for risks in pillars for risk in risks)
    if not given_risks:
        assert status_chart(report(made), made, (6.85, 9.0)) is None
        return
    assert labelled(status_of(made)) == given_risks
    assert +cells(heat_of(made)) == given_risks
    assert_whole(status_of(made))
    assert_whole(heat_of(made))


def test_bars_are_as_long_as_there_are_questions() -> None:
    made = lens([pillar("One", [Risk.HIGH] * 4 + [Risk.NONE] * 8), pillar("Two", [Risk.HIGH] * 2)])
    bars = [right - left for left, _, right, _ in areas(status_of(made), RISK_LOOKS[Risk.HIGH].fill)]
    long, short = sorted(bars, reverse=True)[:2]
    assert long == pytest.approx(2 * short, abs=0.02)


def test_small_parts_have_their_label_below() -> None:
    made = lens([pillar("One", [Risk.HIGH] + [Risk.MEDIUM] + [Risk.NONE] * 200)])
    chart = status_of(made)
    assert labelled(chart) == {Risk.HIGH: 1, Risk.MEDIUM: 1, Risk.NONE: 200}
    by_text = {one.text: one for one in shown(chart)}
    assert by_text["H 1"].middle[1] < by_text["N 200"].middle[1] - 0.1
    assert by_text["H 1"].middle[0] < by_text["M 1"].middle[0]
    assert_whole(chart)


def test_a_field_has_number_and_letter_of_its_question() -> None:
    made = lens([pillar("Security", [Risk.HIGH, Risk.NONE, Risk.UNANSWERED])])
    found = [one for one in shown(heat_of(made)) if one.text in {"1", "2", "3", "H", "N", "?"}]
    numbered = [one for one in found if not one.bold]
    assert [one.text for one in sorted(numbered, key=lambda one: one.box[0])] == ["1", "2", "3"]
    for number, letter in (("1", "H"), ("2", "N"), ("3", "?")):
        place = next(one for one in numbered if one.text == number)
        beside = [one for one in found if one.bold and abs(one.middle[1] - place.middle[1]) < 0.02]
        nearest = min(beside, key=lambda one: (one.box[0] < place.box[2], one.box[0] - place.box[2]))
        assert nearest.text == letter


@pytest.mark.parametrize(
    ("labels", "shown_as"),
    [
        (["SEC 1", "SEC 2"], ["1", "2"]),
        (["1.1", "1.2"], ["1.1", "1.2"]),
        (["SEC 1", "a long label"], ["1", "2"]),
        (["SEC 1", "1"], ["1", "2"]),
        (["SEC", "SEC 2"], ["1", "2"]),
    ],
)
def test_questions_are_told_apart_by_short_numbers(labels: Sequence[str], shown_as: list[str]) -> None:
    assert numbers(pillar("Security", [Risk.HIGH, Risk.NONE], labels=labels)) == shown_as


@pytest.mark.parametrize("questions", [1, 57, 300])
@pytest.mark.parametrize("width", [3.3, 6.85, 12.3])
def test_hundreds_of_questions_wrap(questions: int, width: float) -> None:
    made = lens([pillar(name, (MANY * 6)[i :: len(SIX)][: questions // 6 + 1]) for i, name in enumerate(SIX)])
    chart = heat_of(made, (width, 8.5))
    assert_whole(chart)
    assert chart.size[1] <= 8.5
    assert +cells(chart) == Counter(risk for one in made.pillars for risk in (q.risk for q in one.questions))


@pytest.mark.parametrize("draw", [status_of, heat_of])
def test_pillars_without_room_are_counted(draw: type[Chart]) -> None:
    made = lens([pillar(f"Pillar {i}", RISKS) for i in range(60)])
    chart = draw(made, (6.85, 2.0))
    assert_whole(chart)
    assert chart.size[1] <= 2.0
    said = texts(chart)
    left_out = next(int(text.split()[1]) for text in said if text.startswith("and "))
    assert left_out + sum(text.startswith("Pillar ") for text in said) == 60


@pytest.mark.parametrize("draw", [status_of, heat_of])
def test_a_chart_is_no_higher_than_it_must_be(draw: type[Chart]) -> None:
    assert draw(six_pillars(), (6.85, 9.0)).size[1] < 2.5


def test_the_alternative_texts_say_the_numbers() -> None:
    made = lens([pillar("Security", [Risk.HIGH, Risk.HIGH, Risk.NONE]), pillar("Cost", [])])
    assert status_of(made).alt == (
        "The bars show how many questions stand at each risk, per pillar: Security: High 2, None 1; "
        "Cost: no questions."
    )
    assert heat_of(made).alt == (
        "The heat map shows every question with its risk, 3 in all, per pillar: Security: High 2, None 1; "
        "Cost: no questions. "
        "At high risk: SEC 1; SEC 2."
    )
    assert count([Risk.HIGH]).high == 1
