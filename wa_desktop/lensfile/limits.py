"""What AWS documents of a lens file's lengths, counts and characters.

Sources: user guide, "Lens format specification" (schemaVersion 2021-11-01), and for the API limits the output
shapes of the WA Tool's API. The set of plain characters is not documented; it follows the importer's error
messages as users quote them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

SCHEMA_VERSION = "2021-11-01"

MAX_FILE_SIZE = 500_000
MAX_PILLARS = 10
MAX_QUESTIONS = 20
MAX_CHOICES = 15
MAX_RULES = 3
MAX_RESOURCES = 5
"""Items of one type among a choice's additional resources."""

MIN_ID = 3
MAX_ID = 128
ID = re.compile(r"[A-Za-z0-9_]+", re.ASCII)
SOUND_ID = re.compile(rf"[A-Za-z0-9_]{{{MIN_ID},{MAX_ID}}}", re.ASCII)
"""An id of which there is nothing to say."""

_PLAIN = r"[A-Za-z0-9\-_.,:/()@!&?#+'\u2019\s]"
PLAIN_TEXT = re.compile(f"{_PLAIN}*")
"""The characters AWS seems to take in names, titles and descriptions."""


@dataclass(frozen=True)
class TextLimit:
    """Lengths of a text in characters: `documented` by the user guide, `api` by the API's output shape.

    `plain` texts are restricted to PLAIN_TEXT.
    """

    documented: int
    api: int
    plain: bool

    @cached_property
    def shortest(self) -> int:
        """Up to this length nothing is to be said."""
        return min(self.documented, self.api)

    @cached_property
    def sound(self) -> re.Pattern[str]:
        """The texts of which there is nothing to say: not blank, not too long, of characters that AWS takes."""
        return re.compile(rf"(?=\s*\S){_PLAIN if self.plain else '.'}{{1,{self.shortest}}}", re.DOTALL)


@dataclass(frozen=True)
class ResourceLimit:
    """Of a text with an address: the text's lengths, and the longest `url` that the API takes, in characters."""

    text: TextLimit
    url: int

    @cached_property
    def sound_url(self) -> re.Pattern[str]:
        """The addresses of which there is nothing to say."""
        http, https = self.url - len("http://"), self.url - len("https://")
        return re.compile(rf"http://\S{{0,{http}}}|https://\S{{0,{https}}}", re.IGNORECASE)


NAME = TextLimit(128, 128, plain=True)
TITLE = TextLimit(128, 512, plain=True)
DESCRIPTION = TextLimit(2048, 1024, plain=True)
DISPLAY_TEXT = TextLimit(2048, 1024, plain=False)
QUESTION_DISPLAY_TEXT = TextLimit(2048, 64, plain=False)

MAX_CHOICE_URL = 1024
MAX_QUESTION_URL = 2048

CHOICE_RESOURCE = ResourceLimit(DISPLAY_TEXT, MAX_CHOICE_URL)
QUESTION_RESOURCE = ResourceLimit(QUESTION_DISPLAY_TEXT, MAX_QUESTION_URL)
