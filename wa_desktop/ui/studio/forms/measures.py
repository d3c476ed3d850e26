"""How long the texts of a lens may be and of which signs, and how a field says so while one types."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale

from wa_desktop.lensfile import limits
from wa_desktop.lensfile.findings import shown
from wa_desktop.lensfile.limits import TextLimit

_MOST_REFUSED = 8
"""So many refused signs are named."""

SAID_LIVE = frozenset({"too-long", "over-api-limit", "unusual-characters"})
"""Codes of findings that a field says by itself, before the check does."""


class Excess(Enum):
    """What a text is longer than."""

    NOTHING = "nothing"
    API = "api"
    GUIDE = "guide"


@dataclass(frozen=True)
class Measure:
    """Characters of a text: at most `guide` by AWS's guide, of which the API gives out `api`; 0 where none is told.

    `plain` texts are restricted to `limits.PLAIN_TEXT`.
    """

    guide: int
    api: int
    plain: bool = False

    @classmethod
    def of(cls, limit: TextLimit) -> Measure:
        """The measure of a limit of lens files."""
        return cls(limit.documented, limit.api, limit.plain)

    def excess(self, text: str) -> Excess:
        """What a text is longer than."""
        length = len(text)
        if self.guide and length > self.guide:
            return Excess.GUIDE
        return Excess.API if self.api and length > self.api else Excess.NOTHING

    def counted(self, text: str) -> str:
        """How much of its length a text uses, such as "1,100 of 2,048; AWS may cut it after 1,024"."""
        number = QLocale().toString
        values = {"count": number(len(text)), "most": number(self.guide), "api": number(self.api)}
        if not self.guide:
            return _tr("{count}; AWS may cut it after {api}").format(**values)
        if 0 < self.api < self.guide:
            return _tr("{count} of {most}; AWS may cut it after {api}").format(**values)
        return _tr("{count} of {most}").format(**values)

    def excess_word(self, text: str) -> str:
        """What is to be said of its length; empty if nothing is."""
        return {
            Excess.NOTHING: "",
            Excess.API: _tr("may be cut"),
            Excess.GUIDE: _tr("too long"),
        }[self.excess(text)]

    def refused_word(self, text: str) -> str:
        """The signs of a text that AWS is known to refuse, as a field says them; empty if there are none."""
        signs = refused_signs(text) if self.plain else ()
        if not signs:
            return ""
        named = shown(" ".join(signs[:_MOST_REFUSED])) + (" …" if len(signs) > _MOST_REFUSED else "")
        return _tr("AWS refuses: {signs}").format(signs=named)


NAME = Measure.of(limits.NAME)
TITLE = Measure.of(limits.TITLE)
DESCRIPTION = Measure.of(limits.DESCRIPTION)
DISPLAY_TEXT = Measure.of(limits.DISPLAY_TEXT)
QUESTION_DISPLAY_TEXT = Measure.of(limits.QUESTION_DISPLAY_TEXT)
CHOICE_ADDRESS = Measure(0, limits.MAX_CHOICE_URL)
QUESTION_ADDRESS = Measure(0, limits.MAX_QUESTION_URL)
ID = Measure(limits.MAX_ID, 64)
"""Ids of pillars and choices: the API's shapes PillarId and ChoiceId end at 64."""
QUESTION_ID = Measure(limits.MAX_ID, limits.MAX_ID)


def refused_signs(text: str) -> tuple[str, ...]:
    """The signs of a name, title or description that AWS is known to refuse, each once, in their order."""
    return tuple(dict.fromkeys(limits.PLAIN_TEXT.sub("", text)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Measures", text)
