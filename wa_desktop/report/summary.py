"""The sentences that open a report, generated from its numbers alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.number_words import number, opening
from wa_desktop.report.words import Say


@dataclass(frozen=True)
class Standing:
    """What the sentences need to know of a review. `pillars` are names with their counts, in order."""

    counts: RiskCounts
    provisional: int
    to_verify: int
    pillars: tuple[tuple[str, RiskCounts], ...]


@dataclass(frozen=True)
class Movement:
    """Questions that were at high or medium risk at a milestone and are no more, and the other way round."""

    milestone: str
    day: str
    cleared: int
    added: int


def headline(counts: RiskCounts) -> Message:
    """The one sentence to remember."""
    if not counts.total:
        return message("The lenses hold no questions yet.")
    if not counts.answered:
        return message("No question has been answered yet.")
    if counts.high or counts.medium:
        return _risks_remain(counts.high, counts.medium)
    if counts.unanswered:
        return message("No risk found so far.")
    if counts.none:
        return message("No risk was found.")
    if counts.no_rule_matched:
        return message("The rules of the lens gave no risk.")
    return message("No question of this review applies.")


def _risks_remain(high: int, medium: int) -> Message:
    if not high:
        if medium == 1:
            return message("No high risk; one medium risk remains.")
        return message("No high risk; {medium} medium risks remain.", medium=number(medium))
    if not medium:
        if high == 1:
            return message("One high risk remains.")
        return message("{high} high risks remain.", high=opening(high))
    if high == 1 and medium == 1:
        return message("One high and one medium risk remain.")
    if high == 1:
        return message("One high and {medium} medium risks remain.", medium=number(medium))
    if medium == 1:
        return message("{high} high risks and one medium risk remain.", high=opening(high))
    return message("{high} high and {medium} medium risks remain.", high=opening(high), medium=number(medium))


def sentences(standing: Standing, movement: Movement | None, say: Say) -> tuple[str, ...]:
    """How far the review is, where the risks are, what is well, and what a milestone saw differently."""
    if not standing.counts.total:
        return ()
    found = [
        _coverage(standing.counts),
        _where(standing),
        _well(standing),
        _unsure(standing.provisional, standing.to_verify),
        *(_moved(movement) if movement else ()),
    ]
    return tuple(say(sentence) for sentence in found if sentence)


def _coverage(counts: RiskCounts) -> Message:
    total, left = counts.total, counts.unanswered
    if left == total:
        if total == 1:
            return message("The one question waits for its first answer.")
        return message("All {total} questions wait for their first answer.", total=total)
    if not left:
        if total == 1:
            return message("The one question is answered.")
        return message("All {total} questions are answered.", total=total)
    if left == 1:
        return message(
            "{answered} of {total} questions are answered, one is open.", answered=total - 1, total=total
        )
    if counts.answered == 1:
        return message("One of {total} questions is answered, {left} are open.", total=total, left=left)
    return message(
        "{answered} of {total} questions are answered, {left} are open.",
        answered=counts.answered,
        total=total,
        left=left,
    )


def _where(standing: Standing) -> Message | None:
    high = _ranked([(name, counts.high) for name, counts in standing.pillars])
    if high:
        return _where_high(high, standing.counts.high)
    medium = _ranked([(name, counts.medium) for name, counts in standing.pillars])
    return _where_medium(medium, standing.counts.medium) if medium else None


def _ranked(pillars: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted((pillar for pillar in pillars if pillar[1]), key=lambda pillar: -pillar[1])


def _where_high(pillars: list[tuple[str, int]], total: int) -> Message:
    (first, most), *others = pillars
    if not others:
        if total == 1:
            return message("The high risk is in {pillar}.", pillar=first)
        return message("All high risks are in {pillar}.", pillar=first)
    second, next_most = others[0]
    places = {"first": first, "most": most, "second": second, "next": next_most}
    if len(others) == 1:
        return message("The high risks are in {first} ({most}) and {second} ({next}).", **places)
    if 2 * (most + next_most) > total:
        return message("Most high risks are in {first} ({most}) and {second} ({next}).", **places)
    return message(
        "The high risks spread over {pillars} pillars, with {most} in {first}.",
        pillars=len(pillars),
        most=most,
        first=first,
    )


def _where_medium(pillars: list[tuple[str, int]], total: int) -> Message:
    (first, most), *others = pillars
    if not others:
        if total == 1:
            return message("The medium risk is in {pillar}.", pillar=first)
        return message("All medium risks are in {pillar}.", pillar=first)
    second, next_most = others[0]
    places = {"first": first, "most": most, "second": second, "next": next_most}
    if len(others) == 1:
        return message("The medium risks are in {first} ({most}) and {second} ({next}).", **places)
    if 2 * (most + next_most) > total:
        return message("Most medium risks are in {first} ({most}) and {second} ({next}).", **places)
    return message(
        "The medium risks spread over {pillars} pillars, with {most} in {first}.",
        pillars=len(pillars),
        most=most,
        first=first,
    )


def _well(standing: Standing) -> Message | None:
    """Pillars without any risk, where others have some: a client should also read what is done well."""
    if not standing.counts.high + standing.counts.medium:
        return None
    clear = [name for name, counts in standing.pillars if counts.none and counts.none == counts.total]
    if not clear:
        return None
    if len(clear) == 1:
        return message("No risk was found in {pillar}.", pillar=clear[0])
    if len(clear) == 2:
        return message("No risk was found in {first} and {second}.", first=clear[0], second=clear[1])
    return message("{count} pillars show no risk at all.", count=len(clear))


def _unsure(provisional: int, to_verify: int) -> Message | None:
    if not provisional and not to_verify:
        return None
    if not provisional:
        return _verify(to_verify)
    if not to_verify:
        if provisional == 1:
            return message("One rating is provisional until its practices are all answered.")
        return message(
            "{ratings} ratings are provisional until their practices are all answered.", ratings=provisional
        )
    if provisional == 1 and to_verify == 1:
        return message("One rating is provisional, and one practice is to be verified.")
    if provisional == 1:
        return message(
            "One rating is provisional, and {practices} practices are to be verified.", practices=to_verify
        )
    if to_verify == 1:
        return message(
            "{ratings} ratings are provisional, and one practice is to be verified.", ratings=provisional
        )
    return message(
        "{ratings} ratings are provisional, and {practices} practices are to be verified.",
        ratings=provisional,
        practices=to_verify,
    )


def _verify(to_verify: int) -> Message:
    if to_verify == 1:
        return message("One practice is to be verified.")
    return message("{practices} practices are to be verified.", practices=to_verify)


def _moved(movement: Movement) -> tuple[Message, ...]:
    places = {"name": movement.milestone, "day": movement.day}
    if not movement.cleared and not movement.added:
        return (
            message("Since “{name}” ({day}) no question has come to risk and none has left it.", **places),
        )
    if not movement.cleared:
        left = message("Since “{name}” ({day}), no question has left risk.", **places)
    elif movement.cleared == 1:
        left = message("Since “{name}” ({day}), one question has left risk.", **places)
    else:
        left = message(
            "Since “{name}” ({day}), {cleared} questions have left risk.", **places, cleared=movement.cleared
        )
    if not movement.added:
        return left, message("None is newly at risk.")
    if movement.added == 1:
        return left, message("One is newly at risk.")
    return left, message("{added} are newly at risk.", added=movement.added)
