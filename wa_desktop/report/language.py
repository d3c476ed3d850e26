"""The language a report is written in: its sentences from a catalogue, its dates and numbers as its readers write them.

It is chosen for a report and has nothing to do with the language of the window. A catalogue is a PO file named after
its tag in `resources/reports`, such as `de.po` or `pt-BR.po`; a new file there is a new language. Texts of people and
of lenses stay as they are.
"""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.report.catalogue import read_catalogue
from wa_desktop.report.plan_words import days
from wa_desktop.system.paths import resources_dir

if TYPE_CHECKING:
    from babel import Locale

_log = logging.getLogger(__name__)

_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*")
_ENGLISH = ("en", "en-GB", "en-US")
_MANNERS = {"en": "en-GB"}
"""English without a country writes 15 February 2027 and 14:02."""

_SPACES = str.maketrans({"\u202f": "\u00a0", "\u2009": "\u00a0"})
"""Narrow spaces between digits, which many typefaces lack, as no-break spaces."""


@dataclass(frozen=True)
class Language:
    """A language by its BCP 47 `tag`; calling it gives a message's sentence.

    `sentences` are translations by English template; what is not among them stays English. Made by `language`, which
    lets in only translations whose places are those of the English sentence.
    """

    tag: str = "en"
    sentences: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

    @property
    def say(self) -> Language:
        """Itself: what gives sentences also knows how dates and numbers are written, see `language_of`."""
        return self

    def __call__(self, sentence: Message) -> str:
        """The sentence with its places filled: sentences in them too, and numbers and dates in the language's manner."""
        template = self.sentences.get(sentence.template, sentence.template)
        return template.format(**{name: self._shown(value) for name, value in sentence.values.items()})

    def _shown(self, value: object) -> str:
        match value:
            case str() | bool():
                return str(value)
            case Message():
                return self(value)
            case int():
                return self.number(value)
            case float():
                return self.amount(value)
            case datetime():
                return self.moment(value)
            case date():
                return self.day(value)
        return str(value)

    def day(self, day: date) -> str:
        """A day in words, such as 15 February 2027; of a moment, by its own time zone."""
        from babel.dates import format_date

        return format_date(day, "long", self._locale).translate(_SPACES)

    def short_day(self, day: date) -> str:
        """A day for tables, such as 15 Feb 2027 or 15.02.2027; of a moment, by its own time zone."""
        from babel.dates import format_date

        return format_date(day, "medium", self._locale).translate(_SPACES)

    def clock(self, moment: datetime) -> str:
        """A time of day, such as 14:02, by the moment's own time zone."""
        from babel.dates import format_time

        return format_time(moment, "short", locale=self._locale).translate(_SPACES)

    def moment(self, moment: datetime) -> str:
        """A day with a time of day, such as 15 February 2027, 14:02, by the moment's own time zone."""
        pattern = str(self._locale.datetime_formats["medium"])
        return pattern.replace("{1}", self.day(moment)).replace("{0}", self.clock(moment))

    def number(self, number: float, digits: int = 0) -> str:
        """A number with so many decimals, such as 12,345 or 12.345,60."""
        if 0 <= number < 1000 and isinstance(number, int) and not digits:
            return str(number)  # every manner writes it so
        return self._decimal(number, f"#,##0.{'0' * digits}" if digits else "#,##0")

    def amount(self, number: float) -> str:
        """A number with the decimals it has, two at most."""
        return self._decimal(number, "#,##0.##")

    def percent(self, share: float | None) -> str:
        """A share of 0 to 1 in whole percent; 0 and 100 stand only for none and all, a dash for None."""
        if share is None:
            return "–"
        whole = math.floor(share * 100 + 0.5)
        if whole == 0 and share > 0:
            whole = 1
        if whole == 100 and share < 1:
            whole = 99
        from babel.numbers import format_percent

        return format_percent(whole / 100, locale=self._locale).translate(_SPACES)

    def days(self, count: float) -> str:
        """An effort in days of one person, such as 2.5 days."""
        return self(days(count))

    @property
    def cell_day(self) -> str:
        """The format of a day in a workbook's cell, such as dd/mm/yyyy or m/d/yyyy, in Excel's own letters."""
        pattern = re.sub("'[^']*'|[^\\w./ -]", "", str(self._locale.date_formats["short"].pattern))
        return re.sub("y+", "yyyy", pattern).lower()

    def _decimal(self, number: float, pattern: str) -> str:
        if not math.isfinite(number):
            return str(number)
        from babel.numbers import format_decimal

        return format_decimal(number, pattern, locale=self._locale).translate(_SPACES)

    @property
    def _locale(self) -> Locale:
        return _manner(self.tag)


ENGLISH = Language()


def language_of(say: Callable[[Message], str]) -> Language:
    """The language of what gives a report its sentences; English where that knows none, as `str` does."""
    return say if isinstance(say, Language) else ENGLISH


def language(tag: str, folder: Path | None = None) -> Language:
    """The language of a tag, or the nearest there is: without the region, in the end English.

    `folder` holds the catalogues, else the program's own does. A catalogue that cannot be read counts as not there.
    """
    return _language(tag.strip().replace("_", "-").casefold(), folder or _folder())


def languages(folder: Path | None = None) -> tuple[tuple[str, str], ...]:
    """Tags of what there is with their names in the language itself: English first, then by tag."""
    english = {tag.casefold() for tag in _ENGLISH}
    catalogues = _catalogues(folder or _folder())
    others = [path.stem for tag, path in sorted(catalogues.items()) if tag not in english]
    known = [tag for tag in others if language(tag, folder).tag == tag]
    return tuple((tag, _name(tag)) for tag in (*_ENGLISH, *known))


@cache
def _language(tag: str, folder: Path) -> Language:
    files = _catalogues(folder)
    sentences: dict[str, str] = {}
    found = ""
    for shorter in reversed(_ever_shorter(tag)):
        more = _sentences(files[shorter]) if shorter in files else {}
        if more:
            found = files[shorter].stem
            sentences |= more
        elif shorter == "en":
            found = "en"
    return Language(_written(tag, found), sentences) if found else ENGLISH


def _sentences(path: Path) -> Mapping[str, str]:
    """A catalogue's sentences; none where it cannot be read, and the log says so."""
    try:
        read = read_catalogue(path)
    except KnownError as error:
        _log.warning("%s", error)
        return {}
    for english in read.refused:
        _log.warning("%s: refused, because its places differ from the sentence's: %s", path.name, english)
    return read.sentences


def _written(tag: str, instead: str) -> str:
    """The tag as the standard writes it, with as much of it as has a manner of its own; else `instead`."""
    from babel import Locale, UnknownLocaleError

    for shorter in _ever_shorter(tag):
        if len(shorter) <= len(instead):
            break
        try:
            return str(Locale.parse(shorter, sep="-")).replace("_", "-")
        except (UnknownLocaleError, ValueError):
            continue
    return instead


@cache
def _manner(tag: str) -> Locale:
    """How dates and numbers are written; in English where nobody knows."""
    from babel import Locale, UnknownLocaleError

    for shorter in _ever_shorter(_MANNERS.get(tag, tag)):
        try:
            return Locale.parse(shorter, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(_MANNERS["en"], sep="-")


def _name(tag: str) -> str:
    """What a language calls itself; its tag where nobody knows."""
    manner = _manner(tag)
    if manner.language != tag.split("-", maxsplit=1)[0].casefold():
        return tag
    found = manner.get_language_name() if tag in _MANNERS else manner.get_display_name()
    return found[:1].upper() + found[1:] if found else tag


def _ever_shorter(tag: str) -> list[str]:
    """The tag, then without its last part, and so on: pt-br, pt."""
    parts = tag.split("-")
    return ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]


def _catalogues(folder: Path) -> dict[str, Path]:
    """The catalogues of a folder by their tags in small letters."""
    try:
        found = {path.stem.casefold(): path for path in sorted(folder.glob("*.po"))}
    except OSError:
        return {}
    return {tag: path for tag, path in found.items() if _TAG.fullmatch(tag)}


def _folder() -> Path:
    try:
        return resources_dir() / "reports"
    except KnownError:
        return Path("reports")
