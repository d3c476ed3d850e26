"""Which workloads of the portfolio are shown: a filter as plain values, to apply, to combine and to keep."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from enum import StrEnum
from typing import Any, TypeVar

from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.workload import Environment
from wa_desktop.ui.models.portfolio_facts import SOON, PortfolioFacts, client_key, tags_of

Rows = list[PortfolioEntry]


class RiskWant(StrEnum):
    """What risks a workload has to have."""

    HIGH = "high"
    MEDIUM = "medium"
    NONE = "none"


class DueWant(StrEnum):
    """When its next review has to be."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    NEVER = "never"


class AnsweredWant(StrEnum):
    """How many of its questions have to be answered."""

    NOTHING = "nothing"
    LESS = "less"
    """Some, but less than half."""
    MORE = "more"
    """Half or more, but not all."""
    ALL = "all"


@dataclass(frozen=True)
class PortfolioFilter:
    """What a workload has to be; of several values in one field one is enough, an empty field asks for nothing.

    `clients` are names, in which spaces and capitals make no difference; an empty one stands for no client.
    `lenses` are aliases, `industries` are types of AWS's list. `text` is sought word by word.
    """

    text: str = ""
    clients: tuple[str, ...] = ()
    environments: tuple[Environment, ...] = ()
    industries: tuple[str, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()
    lenses: tuple[str, ...] = ()
    risk: RiskWant | None = None
    due: DueWant | None = None
    answered: AnsweredWant | None = None
    archived: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everything passes that is not archived."""
        return self == PortfolioFilter()

    def joined(self, other: PortfolioFilter) -> PortfolioFilter:
        """Both in one, as far as one can say it: where both name values for a field, those of `other` hold."""
        given = {one.name: getattr(other, one.name) for one in fields(other) if getattr(other, one.name)}
        if self.text and other.text:
            given["text"] = f"{self.text} {other.text}"
        return replace(self, **given)

    def with_values(self, field: str, values: object) -> PortfolioFilter:
        """The same with another value, or other values, in a field."""
        return replace(self, **{field: values})  # type: ignore[arg-type] # what belongs into that field

    def holds(self, field: str, value: object) -> bool:
        """Whether a field asks for a value, alone or among others."""
        given = getattr(self, field)
        return value in given if isinstance(given, tuple) else bool(given == value)

    def toggled(self, field: str, value: object) -> PortfolioFilter:
        """The same with a value in a field, or without it where it is there; a field of one value changes it."""
        given = getattr(self, field)
        if isinstance(given, tuple):
            left = tuple(item for item in given if item != value)
            return self.with_values(field, left if value in given else (*given, value))
        return self.with_values(field, (False if field == "archived" else None) if given == value else value)

    def record(self) -> dict[str, Any]:
        """As JSON keeps it; what asks for nothing is left out."""
        value: dict[str, Any] = {}
        for one in fields(self):
            given = getattr(self, one.name)
            if given:
                value[one.name] = (
                    [list(item) if isinstance(item, tuple) else item for item in given]
                    if (isinstance(given, tuple))
                    else given
                )
        return value

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> PortfolioFilter:
        """Read what `record` gave; whatever is unknown or damaged in it asks for nothing."""
        return cls(
            text=_text(record.get("text")),
            clients=_texts(record.get("clients")),
            environments=tuple(
                found for one in _texts(record.get("environments")) if (found := _word(one, Environment))
            ),
            industries=_texts(record.get("industries")),
            tags=_pairs(record.get("tags")),
            lenses=_texts(record.get("lenses")),
            risk=_word(record.get("risk"), RiskWant),
            due=_word(record.get("due"), DueWant),
            answered=_word(record.get("answered"), AnsweredWant),
            archived=record.get("archived") is True,
        )


def pick(
    entries: Collection[PortfolioEntry],
    filters: Sequence[PortfolioFilter],
    facts: PortfolioFacts,
    lens_ids: Mapping[str, Collection[int]],
) -> Rows:
    """The entries that pass all filters, in their order. `lens_ids` are the versions of each lens, by alias.

    Archived ones are shown alone, where one of the filters asks for them. Every criterion is one pass over what
    the ones before have left: a call per row would take ten times as long.
    """
    archived = any(one.archived for one in filters)
    rows = [entry for entry in entries if entry.archived == archived]
    for wanted in filters:
        rows = _picked(rows, wanted, facts, lens_ids)
    return rows


def _picked(
    rows: Rows, wanted: PortfolioFilter, facts: PortfolioFacts, lens_ids: Mapping[str, Collection[int]]
) -> Rows:
    if wanted.environments:
        texts = {one.value for one in wanted.environments}
        rows = [entry for entry in rows if entry.environment_text in texts]
    if wanted.clients:
        keys = {client_key(name) for name in wanted.clients}
        rows = [entry for entry in rows if client_key(entry.client) in keys]
    if wanted.industries:
        types = set(wanted.industries)
        rows = [entry for entry in rows if entry.industry_type in types]
    if wanted.tags:
        tags = set(wanted.tags)
        rows = [entry for entry in rows if not tags.isdisjoint(tags_of(entry.tags_text))]
    if wanted.lenses:
        ids = {lens_id for alias in wanted.lenses for lens_id in lens_ids.get(alias, ())}
        rows = [entry for entry in rows if any(lens.lens_id in ids for lens in entry.standing or ())]
    if wanted.risk:
        rows = _with_risk(rows, wanted.risk, facts)
    if wanted.answered:
        rows = _answered(rows, wanted.answered, facts)
    if wanted.due:
        rows = _due(rows, wanted.due, facts)
    sought = tuple(wanted.text.casefold().split())
    return facts.found(rows, sought) if sought else rows


def _with_risk(rows: Rows, want: RiskWant, facts: PortfolioFacts) -> Rows:
    letters = facts.letters
    if want is RiskWant.HIGH:
        return [entry for entry in rows if "H" in letters(entry)]
    if want is RiskWant.MEDIUM:
        return [entry for entry in rows if "M" in (found := letters(entry)) or "X" in found]
    return [
        entry
        for entry in rows
        if entry.standing is not None
        and "H" not in (found := letters(entry))
        and "M" not in found
        and "X" not in found
    ]


def _answered(rows: Rows, want: AnsweredWant, facts: PortfolioFacts) -> Rows:
    known = [(entry, facts.letters(entry)) for entry in rows if entry.standing is not None]
    counted = [(entry, len(letters), len(letters) - letters.count("U")) for entry, letters in known]
    if want is AnsweredWant.NOTHING:
        return [entry for entry, _, done in counted if not done]
    if want is AnsweredWant.ALL:
        return [entry for entry, total, done in counted if done == total and total]
    if want is AnsweredWant.LESS:
        return [entry for entry, total, done in counted if 0 < done * 2 < total]
    return [entry for entry, total, done in counted if total <= done * 2 < 2 * total]


def _due(rows: Rows, want: DueWant, facts: PortfolioFacts) -> Rows:
    if want is DueWant.OVERDUE:
        return [entry for entry in rows if facts.is_overdue(entry)]
    if want is DueWant.NEVER:
        return [entry for entry in rows if facts.due(entry) is None]
    last = facts.today + timedelta(days=SOON)
    ahead = [
        (entry, due.day) for entry in rows if (due := facts.due(entry)) and not due.is_overdue(facts.today)
    ]
    if want is DueWant.SOON:
        return [entry for entry, day in ahead if day <= last]
    return [entry for entry, day in ahead if day > last]


Word = TypeVar("Word", bound=StrEnum)


def _word(value: object, words: type[Word]) -> Word | None:
    return words(value) if isinstance(value, str) and value in tuple(words) else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    pairs = [_texts(item) for item in value] if isinstance(value, list) else []
    return tuple((pair[0], pair[1]) for pair in pairs if len(pair) == 2)
