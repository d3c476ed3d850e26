"""The sentence on what became of the risks since a milestone, whole in every case."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.domain.comparison import Move
from wa_desktop.domain.errors import Message, message
from wa_desktop.report.number_words import number


def movement(moves: Mapping[Move, int], name: str, day: str) -> Message:
    """How many risks were closed, and how many are there that were not known.

    What was found in questions that had not been answered may be an old risk, so that it is only said to have come to
    light.
    """
    closed, new, found = moves[Move.CLOSED], moves[Move.NEW], moves[Move.FOUND]
    places: dict[str, object] = {
        "name": name,
        "day": day,
        "closed": number(closed),
        "new": number(new + found),
    }
    if not closed:
        return _none_closed(new, found, places)
    return _one_closed(new, found, places) if closed == 1 else _several_closed(new, found, places)


def _none_closed(new: int, found: int, places: Mapping[str, object]) -> Message:
    if found:
        if new + found == 1:
            return message("Since “{name}” ({day}) no risk was closed and one came to light.", **places)
        return message("Since “{name}” ({day}) no risk was closed and {new} came to light.", **places)
    if not new:
        return message("Since “{name}” ({day}) no risk was closed and none is new.", **places)
    if new == 1:
        return message("Since “{name}” ({day}) no risk was closed and one is new.", **places)
    return message("Since “{name}” ({day}) no risk was closed and {new} are new.", **places)


def _one_closed(new: int, found: int, places: Mapping[str, object]) -> Message:
    if found:
        if new + found == 1:
            return message("Since “{name}” ({day}) one risk was closed and one came to light.", **places)
        return message("Since “{name}” ({day}) one risk was closed and {new} came to light.", **places)
    if not new:
        return message("Since “{name}” ({day}) one risk was closed and none is new.", **places)
    if new == 1:
        return message("Since “{name}” ({day}) one risk was closed and one is new.", **places)
    return message("Since “{name}” ({day}) one risk was closed and {new} are new.", **places)


def _several_closed(new: int, found: int, places: Mapping[str, object]) -> Message:
    if found:
        if new + found == 1:
            return message(
                "Since “{name}” ({day}) {closed} risks were closed and one came to light.", **places
            )
        return message("Since “{name}” ({day}) {closed} risks were closed and {new} came to light.", **places)
    if not new:
        return message("Since “{name}” ({day}) {closed} risks were closed and none is new.", **places)
    if new == 1:
        return message("Since “{name}” ({day}) {closed} risks were closed and one is new.", **places)
    return message("Since “{name}” ({day}) {closed} risks were closed and {new} are new.", **places)
