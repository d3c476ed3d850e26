"""What charts say: the few words in them, and the sentence that stands in for each where it cannot be seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from itertools import islice

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Impact
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report import first_words, part_words, plan_words, words
from wa_desktop.report.charts.matrix_places import Quadrant, quadrant_of
from wa_desktop.report.coverage import one_line
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ActionReport, LensReport, ReportModel
from wa_desktop.report.records_delivery import (
    ActionFacts,
    BurnPoint,
    ComparisonPillar,
    ComparisonReport,
    TrendPointReport,
)
from wa_desktop.report.words import Say


class Way(Enum):
    """Where a score went."""

    HIGHER = 1
    LOWER = -1
    SAME = 0


COMMA = message(", ")

IMPACT = part_words.IMPACT
EFFORT = message("Effort in days of one person")
IMPACT_WORDS: Mapping[Impact, Message] = {
    Impact.LOW: message("Low"),
    Impact.MEDIUM: message("Medium"),
    Impact.HIGH: message("High"),
    Impact.VERY_HIGH: message("Very high"),
}

QUADRANT_WORDS: Mapping[Quadrant, Message] = {
    Quadrant.QUICK_WINS: message("Quick wins"),
    Quadrant.MAJOR_WORK: message("Major work"),
    Quadrant.FILL_IN: message("Fill in"),
    Quadrant.RECONSIDER: message("Reconsider"),
}
FIRST = first_words.FIRST
OTHERS = message("Other actions")
ASSUMED = message("Effort not known, assumed")

DUE = plan_words.DUE
COMES_FIRST = message("Comes first")
NO_DATE = message("No date")
NO_OWNER = message("No owner")
PHASE_WORDS: Mapping[int, Message] = {
    -1: message("Overdue"),
    30: message("Within 30 days"),
    60: message("Within 60 days"),
    90: message("Within 90 days"),
    0: message("Later or without a date"),
}
ZONE_WORDS: Mapping[int, Message] = {
    -1: message("Overdue"),
    30: message("30 days"),
    60: message("60 days"),
    90: message("90 days"),
    0: message("Later"),
}
"""The same in short, above the road."""

AT_RISK = message("Questions at risk")
LEFT = message("Actions left")
PLANNED = message("Left by the plan’s dates")
WAYS: Mapping[Way, Message] = {
    Way.HIGHER: message("Higher score"),
    Way.LOWER: message("Lower score"),
    Way.SAME: message("Unchanged"),
}

_LONGEST_NAME = 60
"""Characters of a name in an alternative text."""

_LONGEST_LIST = 16
"""Items of a list in an alternative text; a listener has to remember them."""


def part(counts: RiskCounts, risk: Risk) -> int:
    """How many questions stand at a risk."""
    return int(getattr(counts, risk.value.lower()))


def count_list(counts: RiskCounts, say: Say) -> str:
    """Every risk that a question stands at, with how many do."""
    found = [(risk, part(counts, risk)) for risk in words.RISK_WORDS]
    said = [
        say(message("{risk} {count}", risk=say(words.RISK_WORDS[risk]), count=count))
        for risk, count in found
        if count
    ]
    return say(COMMA).join(said) or say(message("no questions"))


def name(text: str) -> str:
    """A name or title in one line, cut where it is too long to be listened to."""
    line = one_line(text[: 2 * _LONGEST_NAME])
    return line if len(line) <= _LONGEST_NAME else line[:_LONGEST_NAME].rstrip() + "…"


def listed(items: Iterable[str], total: int, say: Say) -> str:
    """The first items, and how many there are besides."""
    shown = list(islice(items, _LONGEST_LIST))
    if not shown:
        return say(message("none"))
    text = say(words.SEMICOLON).join(shown)
    return say(words.list_and_more(text, total - len(shown))) if total > len(shown) else text


def scores(lens: LensReport, before: Sequence[float | None] | None, model: ReportModel) -> str:
    """The alternative text of the radar."""
    say, pillars = model.say, lens.pillars
    then = before or [None] * len(pillars)
    items = listed(
        (
            _score(pillar.name, pillar.counts.score, before is not None, was, say)
            for pillar, was in zip(pillars, then, strict=True)
        ),
        len(pillars),
        say,
    )
    if before is None or not model.against:
        return say(message("The chart shows the scores per pillar, from 0 to 100: {scores}.", scores=items))
    return say(
        message(
            "The chart shows the scores per pillar today, from 0 to 100, with those at “{milestone}” in brackets: "
            "{scores}.",
            milestone=name(model.against.name),
            scores=items,
        )
    )


def _score(pillar: str, now: float | None, with_then: bool, then: float | None, say: Say) -> str:  # noqa: FBT001 - private
    values = {"pillar": name(pillar), "score": words.score_text(now, say)}
    if not with_then:
        return say(message("{pillar} {score}", **values))
    return say(message("{pillar} {score} ({before})", before=words.score_text(then, say), **values))


def pillar_counts(pairs: Sequence[tuple[str, RiskCounts]], say: Say) -> str:
    """Pillars with how many questions stand at each risk."""
    items = (
        say(message("{pillar}: {counts}", pillar=name(pillar), counts=count_list(counts, say)))
        for pillar, counts in pairs
    )
    return listed(items, len(pairs), say)


def status(lens: LensReport, say: Say) -> str:
    """The alternative text of the status bars."""
    pairs = [(pillar.name, pillar.counts) for pillar in lens.pillars]
    return say(
        message(
            "The bars show how many questions stand at each risk, per pillar: {pillars}.",
            pillars=pillar_counts(pairs, say),
        )
    )


def heat(lens: LensReport, say: Say) -> str:
    """The alternative text of the heat map."""
    pairs = [(pillar.name, pillar.counts) for pillar in lens.pillars]
    high = [
        question.label
        for pillar in lens.pillars
        for question in pillar.questions
        if question.risk is Risk.HIGH
    ]
    return say(
        message(
            "The heat map shows every question with its risk, {count} in all, per pillar: {pillars}. At high risk: {high}.",
            count=sum(counts.total for _, counts in pairs),
            pillars=pillar_counts(pairs, say),
            high=listed(map(name, high), len(high), say),
        )
    )


def matrix(actions: Sequence[tuple[str, float, Impact]], split: float, say: Say) -> str:
    """The alternative text of the matrix; actions are label, days and impact."""
    fields = []
    for quadrant in Quadrant:
        inside = [
            say(message("{action} ({days})", action=label, days=plan_words.days(days)))
            for label, days, impact in actions
            if quadrant_of(days, impact, split) is quadrant
        ]
        text = listed(inside, len(inside), say)
        fields.append(say(message("{field}: {actions}", field=QUADRANT_WORDS[quadrant], actions=text)))
    return say(
        message(
            "The matrix shows the effort and the impact of the actions still to be done, {count} in all. {fields}.",
            count=len(actions),
            fields=say(message(". ")).join(fields),
        )
    )


def work(status: Message) -> Message:
    """What a bar of the roadmap is."""
    return message("Work before it: {status}", status=status)


def roadmap(actions: Sequence[tuple[ActionReport, ActionFacts]], say: Say) -> str:
    """The alternative text of the roadmap."""
    phases = []
    for phase, word in PHASE_WORDS.items():
        inside = [_due(report, fact, say) for report, fact in actions if fact.phase == phase]
        if inside:
            text = listed(inside, len(inside), say)
            phases.append(say(message("{phase}: {actions}", phase=word, actions=text)))
    return say(
        message(
            "The roadmap shows when the actions still to be done are due, {count} in all. {phases}.",
            count=len(actions),
            phases=say(message(". ")).join(phases),
        )
    )


def _due(report: ActionReport, fact: ActionFacts, say: Say) -> str:
    owner = name(report.owner) or NO_OWNER
    day = language_of(say).short_day(fact.due) if fact.due else NO_DATE
    return say(
        message(
            "{label} {title} ({owner}, {day})",
            label=name(fact.label),
            title=name(report.title),
            owner=owner,
            day=day,
        )
    )


def latest(shown: int, total: int) -> Message:
    """Which states a chart without room for all shows."""
    return message("Last {shown} of {total}", shown=shown, total=total)


def trend(points: Sequence[TrendPointReport], say: Say) -> str:
    """The alternative text of the trend, the latest states first if there are many."""
    shown = points if len(points) <= _LONGEST_LIST else points[::-1]
    items = (
        say(
            message(
                "{state}, {day}: High {high}, Medium {medium}, score {score}",
                state=name(point.name),
                day=point.day,
                high=point.counts.high,
                medium=point.counts.medium,
                score=words.score_text(point.score, say),
            )
        )
        for point in shown
    )
    return say(
        message(
            "The bars show the questions at high and medium risk, the line the score of the whole review from 0 to "
            "100, at {count} states: {states}.",
            count=len(points),
            states=listed(items, len(points), say),
        )
    )


def burn_down(points: Sequence[BurnPoint], say: Say) -> str:
    """The alternative text of the burn-down."""
    first, last = points[0], points[-1]
    return say(
        message(
            "The lines show how many actions were left day by day, and how many the plan’s dates would have left. On "
            "{first}: {open}, by the plan {planned}. On {last}: {open_last}, by the plan {planned_last}. Most at a time: {most}.",
            first=language_of(say).day(first.day),
            open=first.open,
            planned=first.planned,
            last=language_of(say).day(last.day),
            open_last=last.open,
            planned_last=last.planned,
            most=max(point.open for point in points),
        )
    )


def score_before(pillar: ComparisonPillar) -> int | None:
    """The score as shown of the state before."""
    return _whole(pillar.before)


def score_after(pillar: ComparisonPillar) -> int | None:
    """The score as shown of the state after."""
    return _whole(pillar.after)


def _whole(counts: RiskCounts | None) -> int | None:
    return None if counts is None or counts.score is None else words.whole(counts.score)


def signed(change: int) -> str:
    """A change of a score, with its sign."""
    return f"+{change}" if change > 0 else f"−{-change}" if change < 0 else "0"


def slopes(comparison: ComparisonReport, say: Say) -> str:
    """The alternative text of the slope chart."""
    items = (
        say(
            message(
                "{pillar} from {before} to {after}",
                pillar=name(pillar.name),
                before=words.score_text(score_before(pillar), say),
                after=words.score_text(score_after(pillar), say),
            )
        )
        for pillar in comparison.pillars
    )
    return say(
        message(
            "The lines show how the scores per pillar, from 0 to 100, went from {before} ({before_day}) to {after} "
            "({after_day}): {pillars}.",
            before=name(comparison.before_name),
            before_day=comparison.before_day,
            after=name(comparison.after_name),
            after_day=comparison.after_day,
            pillars=listed(items, len(comparison.pillars), say),
        )
    )
