"""The sentences that open a deliverable: where the risks are, what clears them, how far the review is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.number_words import duration, number, opening

_Pillars = list[tuple[str, int]]


@dataclass(frozen=True)
class FirstSteps:
    """What the first actions come to.

    `days` are theirs. Of the questions at the worst risk that the review has, `cleared` come to no risk and `lowered`
    from high to medium.
    """

    actions: int = 0
    days: float = 0.0
    cleared: int = 0
    lowered: int = 0


def opening_sentences(
    counts: RiskCounts, pillars: Sequence[tuple[str, RiskCounts]], steps: FirstSteps, moved: Message | None
) -> tuple[Message, ...]:
    """At most four sentences for somebody who reads no further; none where there is nothing to tell of."""
    if not counts.total:
        return ()
    if not counts.answered:
        return (_nothing_yet(counts.total),)
    worst = counts.high or counts.medium
    found = (where(counts, pillars), first_steps(worst, steps), still_open(counts), moved)
    return tuple(sentence for sentence in found if sentence)


# Where the risks are


def where(counts: RiskCounts, pillars: Sequence[tuple[str, RiskCounts]]) -> Message:
    """How many risks there are at the worst level, and in which pillars."""
    if counts.high:
        return _where_high(counts.high, _ranked((name, one.high) for name, one in pillars))
    if counts.medium:
        return _where_medium(counts.medium, _ranked((name, one.medium) for name, one in pillars))
    return _sound(counts)


def _ranked(pillars: Iterable[tuple[str, int]]) -> _Pillars:
    return sorted((pillar for pillar in pillars if pillar[1]), key=lambda pillar: -pillar[1])


def _most_in_two(pillars: _Pillars, total: int) -> int:
    """How many risks the first two pillars have together; 0 where the risks are spread more evenly."""
    together = pillars[0][1] + pillars[1][1]
    return together if 2 * together > total and pillars[0][1] > 1 else 0


def _where_high(total: int, pillars: _Pillars) -> Message:
    first = pillars[0][0]
    if len(pillars) == 1:
        if total == 1:
            return message("One high risk remains, in {pillar}.", pillar=first)
        return message("{count} high risks remain, all in {pillar}.", count=opening(total), pillar=first)
    places: dict[str, object] = {"count": opening(total), "first": first, "second": pillars[1][0]}
    if len(pillars) == total == 2:
        return message("Two high risks remain, in {first} and {second}.", **places)
    if len(pillars) == 2:
        return message("{count} high risks remain, all in {first} and {second}.", **places)
    together = _most_in_two(pillars, total)
    if together:
        return message(
            "{count} high risks remain, {part} of them in {first} and {second}.",
            **places,
            part=number(together),
        )
    return message(
        "{count} high risks remain, spread over {pillars} pillars.",
        count=opening(total),
        pillars=number(len(pillars)),
    )


def _where_medium(total: int, pillars: _Pillars) -> Message:
    first = pillars[0][0]
    if len(pillars) == 1:
        if total == 1:
            return message("No high risk was found; one medium risk remains, in {pillar}.", pillar=first)
        return message(
            "No high risk was found; {count} medium risks remain, all in {pillar}.",
            count=number(total),
            pillar=first,
        )
    places: dict[str, object] = {"count": number(total), "first": first, "second": pillars[1][0]}
    if len(pillars) == total == 2:
        return message("No high risk was found; two medium risks remain, in {first} and {second}.", **places)
    if len(pillars) == 2:
        return message(
            "No high risk was found; {count} medium risks remain, all in {first} and {second}.", **places
        )
    together = _most_in_two(pillars, total)
    if together:
        return message(
            "No high risk was found; {count} medium risks remain, {part} of them in {first} and {second}.",
            **places,
            part=number(together),
        )
    return message(
        "No high risk was found; {count} medium risks remain, spread over {pillars} pillars.",
        count=number(total),
        pillars=number(len(pillars)),
    )


def _sound(counts: RiskCounts) -> Message:
    if counts.none == 1:
        return message("No risk was found in the one question that could be rated.")
    if counts.none:
        return message(
            "No risk was found in the {count} questions that could be rated.", count=number(counts.none)
        )
    return message("No question could be rated: none applies, or the lens has no rule for its answers.")


# How far the review is


def _nothing_yet(total: int) -> Message:
    if total == 1:
        return message("The one question waits for its first answer.")
    return message("All {total} questions wait for their first answer.", total=total)


def still_open(counts: RiskCounts) -> Message | None:
    """How much is not answered yet; None where all is."""
    if not counts.unanswered:
        return None
    if counts.unanswered == 1:
        return message("One of {total} questions is still open.", total=counts.total)
    return message(
        "{count} of {total} questions are still open.", count=opening(counts.unanswered), total=counts.total
    )


# What clears them


def first_steps(worst: int, steps: FirstSteps) -> Message | None:
    """What the first actions take, and what they bring of the `worst` risks told before; None if nothing.

    They are said to clear risks where all that they lower come to none, else to bring them down.
    """
    reached = steps.cleared + steps.lowered
    if not steps.actions or not reached:
        return None
    places = {"actions": opening(steps.actions), "effort": duration(steps.days), "count": number(reached)}
    if steps.lowered:
        return _brings_down(steps.actions, reached, worst, places)
    return _clears(steps.actions, reached, worst, places)


def _clears(actions: int, reached: int, worst: int, places: Mapping[str, object]) -> Message:
    if actions == 1:
        if worst == 1:
            return message("One action worth {effort} clears it.", **places)
        if reached == worst:
            return message("One action worth {effort} clears all of them.", **places)
        if reached == 1:
            return message("One action worth {effort} clears one of them.", **places)
        return message("One action worth {effort} clears {count} of them.", **places)
    if worst == 1:
        return message("{actions} actions worth {effort} clear it.", **places)
    if reached == worst:
        return message("{actions} actions worth {effort} clear all of them.", **places)
    if reached == 1:
        return message("{actions} actions worth {effort} clear one of them.", **places)
    return message("{actions} actions worth {effort} clear {count} of them.", **places)


def _brings_down(actions: int, reached: int, worst: int, places: Mapping[str, object]) -> Message:
    if actions == 1:
        if worst == 1:
            return message("One action worth {effort} brings it down.", **places)
        if reached == worst:
            return message("One action worth {effort} brings all of them down.", **places)
        if reached == 1:
            return message("One action worth {effort} brings one of them down.", **places)
        return message("One action worth {effort} brings {count} of them down.", **places)
    if worst == 1:
        return message("{actions} actions worth {effort} bring it down.", **places)
    if reached == worst:
        return message("{actions} actions worth {effort} bring all of them down.", **places)
    if reached == 1:
        return message("{actions} actions worth {effort} bring one of them down.", **places)
    return message("{actions} actions worth {effort} bring {count} of them down.", **places)
