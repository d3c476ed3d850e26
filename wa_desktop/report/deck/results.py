"""The slides of the results: pillars as a radar beside their table, and the heat map of all questions."""

from __future__ import annotations

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report import words
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.heat import numbers
from wa_desktop.report.deck import deck_words
from wa_desktop.report.deck.slides import Heat, HeatRow, PillarRow, Pillars
from wa_desktop.report.deck.telling import line, name, notes, title
from wa_desktop.report.delivery_sentences import FirstSteps, opening_sentences, where
from wa_desktop.report.delivery_words import labelled
from wa_desktop.report.records import LensReport, ReportModel

_FEWEST_OF_A_RADAR, _MOST_OF_A_RADAR = 3, 10
_OTHERS = 3
_MOST_ROWS = 12
"""Pillars in the chart and the table at most."""

_KEY = {
    Risk.HIGH: deck_words.KEY_HIGH,
    Risk.MEDIUM: deck_words.KEY_MEDIUM,
    Risk.NONE: deck_words.KEY_NONE,
    Risk.UNANSWERED: deck_words.KEY_OPEN,
    Risk.NOT_APPLICABLE: deck_words.KEY_NOT_APPLICABLE,
    Risk.NO_RULE_MATCHED: deck_words.KEY_NO_RULE,
}
_ALWAYS = (Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.UNANSWERED)


def shown_lens(model: ReportModel) -> LensReport | None:
    """The lens that a slide with room for one is about: the one with the most high, then medium risks."""
    asking = [lens for lens in model.lenses if lens.counts.total]
    return max(
        asking, key=lambda lens: (lens.counts.high, lens.counts.medium, lens.counts.answered), default=None
    )


def has_radar(rows: tuple[PillarRow, ...]) -> bool:
    """Whether so many pillars make a radar; others are bars."""
    return _FEWEST_OF_A_RADAR <= len(rows) <= _MOST_OF_A_RADAR


def pillars(model: ReportModel) -> Pillars | None:
    """The scores of a lens's pillars, today and at the milestone; None without a score today.

    Of many pillars those that score lowest are shown.
    """
    lens = shown_lens(model)
    if lens is None:
        return None
    say = model.say
    rows = tuple(
        PillarRow(name(one.name), _score(one.counts), _score(one.before), one.counts)
        for one in lens.pillars
        if one.questions
    )
    if all(row.score is None for row in rows):
        return None
    title_of = _lowest(rows, model)
    more = len(rows) - _MOST_ROWS
    if more > 0:
        rows = tuple(sorted(rows, key=_worst_first)[:_MOST_ROWS])
    before = any(row.before is not None for row in rows)
    risks = tuple(risk for risk in words.RISK_WORDS if risk in _ALWAYS or chart_words.part(lens.counts, risk))
    then = name(model.against.name) if model.against and before else ""
    heads = [words.PILLAR, words.SCORE, *([words.SCORE_BEFORE] if before else [])]
    heads += [words.RISK_WORDS[risk] for risk in risks]
    scores = [row.before if before else None for row in rows]
    return Pillars(
        title=title(model, title_of),
        notes=notes(say, *_told_pillars(model)),
        rows=rows,
        risks=risks,
        heads=tuple(map(say, heads)),
        now=say(deck_words.TODAY),
        then=then or (say(words.MILESTONES) if before else ""),
        caption=say(deck_words.CAPTION if has_radar(rows) else deck_words.BAR_CAPTION),
        aside=_aside(model, lens, more),
        alt=chart_words.scores(lens, scores if before and len(scores) == len(lens.pillars) else None, model),
    )


def heat(model: ReportModel) -> Heat | None:
    """All questions of a lens by pillar; None without questions."""
    lens = shown_lens(model)
    if lens is None:
        return None
    asked = [pillar for pillar in lens.pillars if pillar.questions]
    rows = tuple(
        HeatRow(
            name(pillar.name),
            tuple(zip(map(line, numbers(pillar)), (one.risk for one in pillar.questions), strict=True)),
        )
        for pillar in asked
    )
    found = {risk for row in rows for _, risk in row.cells}
    return Heat(
        title=title(model, _where(lens, model)),
        notes=notes(model.say, *_told_questions(model, lens)),
        rows=rows,
        key=tuple((risk, model.say(word)) for risk, word in _KEY.items() if risk in found),
        aside=_left_out(model, lens),
        alt=chart_words.heat(lens, model.say),
    )


def _aside(model: ReportModel, lens: LensReport, more: int) -> str:
    """How many pillars have no room, and which lenses."""
    further = model.say(deck_words.further_pillars(more)) if more > 0 else ""
    return f"{further} {_left_out(model, lens)}".strip()


def _score(counts: RiskCounts | None) -> int | None:
    return None if counts is None or counts.score is None else words.whole(counts.score)


def _worst_first(row: PillarRow) -> tuple[bool, int]:
    return row.score is None, row.score or 0


def _lowest(rows: tuple[PillarRow, ...], model: ReportModel) -> str:
    say = model.say
    scored = [(row.score, row) for row in rows if row.score is not None]
    least = min(score for score, _ in scored)
    if len(rows) == 1:
        return say(deck_words.only_pillar(rows[0].name, least))
    if least == 100:
        return say(deck_words.ALL_SOUND)
    found = [row for score, row in scored if score == least]
    return say(deck_words.lowest([row.name for row in found], least, found[0].before))


def _where(lens: LensReport, model: ReportModel) -> str:
    if not lens.counts.answered:
        return model.say(opening_sentences(lens.counts, (), FirstSteps(), None)[0])
    return model.say(where(lens.counts, [(name(one.name), one.counts) for one in lens.pillars]))


def _left_out(model: ReportModel, lens: LensReport) -> str:
    """Which lens is shown, and how the others stand; empty where there is one."""
    say = model.say
    others = [one for one in model.lenses if one is not lens and one.counts.total]
    if not others:
        return ""
    told = [
        say(deck_words.lens_counts(line(one.name, 60), chart_words.count_list(one.counts, say)))
        for one in others[:_OTHERS]
    ]
    text = say(words.SEMICOLON).join(told)
    more = len(others) - len(told)
    rest = say(words.list_and_more(text, more)) if more else text
    return f"{say(deck_words.shown_lens(line(lens.name, 60)))} {say(deck_words.other_lenses(rest))}"


def _told_pillars(model: ReportModel) -> list[str]:
    say = model.say
    told = []
    for lens in model.lenses:
        told.append(say(deck_words.heading(name(lens.name))))
        for one in lens.pillars:
            score = words.score_text(one.counts.score, say)
            counts = chart_words.count_list(one.counts, say)
            told.append(say(deck_words.pillar_line(name(one.name), score, counts)))
    return told


def _told_questions(model: ReportModel, shown: LensReport) -> list[str]:
    """The questions at risk of all lenses with their titles, those of the shown one first."""
    say = model.say
    told = []
    for lens in (shown, *(one for one in model.lenses if one is not shown)):
        for risk in (Risk.HIGH, Risk.MEDIUM):
            found = [question for one in lens.pillars for question in one.questions if question.risk is risk]
            if found:
                heading = say(deck_words.badge(say(words.RISK_WORDS[risk]), provisional=False))
                told.append(say(deck_words.heading(say(deck_words.dotted(name(lens.name), heading)))))
                told += [say(labelled(one.label, one.title)) for one in found]
    return told
