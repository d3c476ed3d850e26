"""The words of a comparison: each move has its own, and a change names who had a hand in it."""

from __future__ import annotations

from datetime import UTC, datetime

from wa_desktop.domain.comparison import Move, Touch
from wa_desktop.ui.milestones.compare_words import (
    ORDER,
    move_meaning,
    move_sign,
    move_word,
    touch_list,
    touch_word,
)

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def test_every_move_has_a_place_a_word_and_a_sign() -> None:
    assert set(ORDER) == set(Move)
    assert len({move_word(move) for move in Move}) == len(Move)
    for move in Move:
        assert move_sign(move)
        assert move_meaning(move).startswith(f"{move_word(move)}: ")


def test_the_last_hand_is_named_and_others_counted() -> None:
    ada, grace, nobody = (
        Touch(name, NOON.replace(hour=hour)) for name, hour in (("Ada", 1), ("Grace", 2), ("", 3))
    )
    assert touch_word(()) == ""
    assert touch_word((ada,)) == "Ada · 1 Mar 2026"
    assert touch_word((ada, Touch("Ada", NOON))) == "Ada · 1 Mar 2026"
    assert touch_word((ada, grace)) == "Grace and 1 more · 1 Mar 2026"
    assert touch_word((ada, nobody)) == "1 Mar 2026"
    assert [line.split(",")[0] for line in touch_list((ada, nobody)).splitlines()] == ["Ada", "no name given"]
