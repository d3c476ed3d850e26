"""The document's colors as rrggbb: quiet inks, and a tint per risk, answer and standing on which its ink is legible."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.gaps import GapKind
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus

INK = "1b2432"
SOFT = "3a4556"
MUTED = "5d6879"
LINE = "dfe3ea"
STRONG_LINE = "b9c0cc"
CODE_GROUND = "eef0f4"
WHITE = "ffffff"
ALARM = "b3263e"

Tint = tuple[str, str]
"""Letters and ground."""

RED: Tint = ("b3263e", "fde8ec")
AMBER: Tint = ("855008", "fdf3dc")
GREEN: Tint = ("176e4e", "e3f4ec")
GRAY: Tint = ("5d6879", "eef0f4")

RISKS: Mapping[Risk, Tint] = {
    Risk.HIGH: RED,
    Risk.MEDIUM: AMBER,
    Risk.NONE: GREEN,
    Risk.UNANSWERED: GRAY,
    Risk.NOT_APPLICABLE: GRAY,
    Risk.NO_RULE_MATCHED: GRAY,
}

ANSWERS: Mapping[PracticeAnswer | None, Tint] = {
    PracticeAnswer.YES: GREEN,
    PracticeAnswer.NO: RED,
    PracticeAnswer.UNKNOWN: AMBER,
    PracticeAnswer.NOT_APPLICABLE: GRAY,
    None: GRAY,
}

KINDS: Mapping[GapKind, Tint] = {GapKind.MISSING: RED, GapKind.TO_VERIFY: AMBER, GapKind.OPEN: GRAY}

STANDINGS: Mapping[ActionStatus, Tint] = {
    ActionStatus.OPEN: GRAY,
    ActionStatus.IN_PROGRESS: AMBER,
    ActionStatus.DONE: GREEN,
    ActionStatus.WONT_DO: GRAY,
}
