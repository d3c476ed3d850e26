"""The columns of a lens as a table: what each is called, what of the lens it holds, and what to write into it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from wa_desktop.lensfile.limits import MAX_RESOURCES, MAX_RULES

Path = tuple[str | int, ...]
"""Keys and list positions within a lens without its pillars, a pillar without its questions and so on."""

HELPFUL = "HELPFUL_RESOURCE"
IMPROVEMENT = "IMPROVEMENT_PLAN"

RISKS = ("NO_RISK", "MEDIUM_RISK", "HIGH_RISK")


class Part(StrEnum):
    """What a column speaks of."""

    LENS = "lens"
    PILLAR = "pillar"
    QUESTION = "question"
    CHOICE = "choice"


@dataclass(frozen=True)
class Column:
    """A column: `header` is its name in English in every language, so that a file can be read anywhere.

    `path` is where its text stands, `about` says what to write, `also` are other headers it is read by. A list of
    texts stands in one cell, a line each. `optional` columns are written only where a lens has something for them.
    """

    header: str
    part: Part
    path: Path
    about: str
    width: float = 30
    lines: bool = False
    optional: bool = False
    also: tuple[str, ...] = ()

    @property
    def is_id(self) -> bool:
        """Whether it holds the id of what the row is about."""
        return self.path == ("id",)

    @property
    def is_name(self) -> bool:
        """Whether it holds the name or title of what the row is about."""
        return self.path in {("name",), ("title",)}

    @property
    def is_risk(self) -> bool:
        """Whether it holds the level of a rule."""
        return self.path[0] == "riskRules" and self.path[-1] == "risk"

    @property
    def is_condition(self) -> bool:
        """Whether it holds the condition of a rule."""
        return self.path[0] == "riskRules" and self.path[-1] == "condition"


def _ours(header: str, part: Part, key: str, about: str, width: float = 30, *, lines: bool = False) -> Column:
    """A column for one of our own keys beyond AWS's format."""
    return Column(header, part, ("extensions", key), about, width, lines, optional=True)


def _resource(
    header: str, part: Part, way: Path, about: str, *, optional: bool = False, also: tuple[str, ...] = ()
) -> tuple[Column, ...]:
    return (
        Column(f"{header} text", part, (*way, "displayText"), about, 44, optional=optional, also=also),
        Column(
            f"{header} URL",
            part,
            (*way, "url"),
            f"The address that goes with {header} text; it starts with http:// or https://.",
            30,
            optional=optional,
        ),
    )


def _rules() -> tuple[Column, ...]:
    made: list[Column] = []
    for number in range(1, MAX_RULES + 1):
        way: Path = ("riskRules", number - 1)
        when = _ABOUT_CONDITION if number == 1 else "The same, for when no rule before it holds."
        made += (
            Column(f"Rule {number} when", Part.QUESTION, (*way, "condition"), when, 40),
            Column(f"Rule {number} risk", Part.QUESTION, (*way, "risk"), _ABOUT_RISK, 14),
        )
    return tuple(made)


_ABOUT_CONDITION = (
    "When the rule holds, in choice ids with &&, ||, ! and parentheses; default always holds. The first rule that holds "
    "gives the risk. A question without any rule gets the usual ones: all practices no risk, some medium risk, else "
    "high risk."
)
_ABOUT_RISK = (
    "NO_RISK, MEDIUM_RISK or HIGH_RISK; without anything beside it under when, the rule is the default."
)


def _more(header: str, kind: str, about: str) -> tuple[Column, ...]:
    made: list[Column] = []
    for number in range(1, MAX_RESOURCES + 1):
        way: Path = ("additionalResources", kind, number - 1)
        made += _resource(f"{header} {number}", Part.CHOICE, way, about, optional=True)
    return tuple(made)


COLUMNS: tuple[Column, ...] = (
    Column("Lens name", Part.LENS, ("name",), "The name of the lens.", 30, also=("Lens",)),
    Column(
        "Lens description",
        Part.LENS,
        ("description",),
        "What the lens is for, in one to three sentences.",
        60,
    ),
    _ours(
        "Lens alias",
        Part.LENS,
        "alias",
        "A short name in small letters and hyphens; else made from the name.",
    ),
    _ours("Lens version", Part.LENS, "version", "The version of the lens this table holds."),
    _ours("Lens source", Part.LENS, "source", "Where its texts come from.", 60),
    _ours(
        "Lens levels", Part.LENS, "levels", "ours or documented: whose judgement the levels of practices are."
    ),
    Column(
        "Pillar id",
        Part.PILLAR,
        ("id",),
        "The pillar's id: 3 to 128 letters, digits and underscores. Left blank, it is made from the name; the six "
        "pillars of the framework get the ids of the framework. On the sheet Questions it says in which pillar the "
        "question stands; left blank there, in that of the row above.",
        22,
    ),
    Column("Pillar", Part.PILLAR, ("name",), "The pillar's name.", 30, also=("Pillar name", "Pillar title")),
    _ours("Pillar prefix", Part.PILLAR, "prefix", "A short mark of the pillar, such as SEC.", 12),
    Column(
        "Question id",
        Part.QUESTION,
        ("id",),
        "The question's id, made as that of a pillar. On the sheet Choices it says to which question the choice "
        "belongs (its title does as well); left blank there, to that of the row above.",
        26,
    ),
    Column(
        "Question", Part.QUESTION, ("title",), "The question.", 50, also=("Question title", "Question text")
    ),
    Column("Question description", Part.QUESTION, ("description",), "Why it is asked, or what is meant.", 50),
    *_resource(
        "Question helpful",
        Part.QUESTION,
        ("helpfulResource",),
        "What the reader finds at the address beside it.",
    ),
    *_rules(),
    _ours("Question number", Part.QUESTION, "number", "A number such as SEC 2.", 12),
    _ours("Question short title", Part.QUESTION, "shortTitle", "The question in two or three words."),
    _ours("Question area", Part.QUESTION, "area", "The chapter it belongs to."),
    _ours("Opening", Part.QUESTION, "opening", "How a facilitator may begin.", 44),
    _ours("Probes", Part.QUESTION, "probes", "What to ask next, a line each.", 44, lines=True),
    _ours("Red flags", Part.QUESTION, "redFlags", "Answers that should worry, a line each.", 44, lines=True),
    _ours("Good answer", Part.QUESTION, "goodAnswer", "What a convincing answer sounds like.", 44),
    _ours(
        "Principles", Part.QUESTION, "principles", "Ids of design principles, a line each.", 24, lines=True
    ),
    Column(
        "Choice id",
        Part.CHOICE,
        ("id",),
        "The choice's id, by which rules name it; made from the title if left blank. An id that ends in _no stands "
        "for None of these.",
        30,
        also=("Practice id", "Best practice id"),
    ),
    Column(
        "Choice",
        Part.CHOICE,
        ("title",),
        "The best practice in a few words. Each row with one is a choice.",
        50,
        also=("Choice title", "Practice", "Practice title", "Best practice", "Best practice title"),
    ),
    *_resource(
        "Helpful", Part.CHOICE, ("helpfulResource",), "What the practice is, or what to read about it."
    ),
    *_resource(
        "Improvement",
        Part.CHOICE,
        ("improvementPlan",),
        "What to do where the practice is missing; AWS wants one for every choice but None of these.",
        also=("Improvement plan",),
    ),
    *_more("More help", HELPFUL, "Another helpful resource; up to five."),
    *_more("More improvement", IMPROVEMENT, "Another step of the improvement plan; up to five."),
    _ours("Practice number", Part.CHOICE, "practice", "A number such as SEC01-BP02.", 16),
    _ours("Summary", Part.CHOICE, "summary", "The practice in one line."),
    _ours("Practice description", Part.CHOICE, "description", "What the practice is.", 44),
    _ours("Level", Part.CHOICE, "level", "The risk of going without it: HIGH, MEDIUM or LOW.", 12),
    _ours("Effort", Part.CHOICE, "effort", "The work it takes: S, M or L.", 10),
    _ours("Effort source", Part.CHOICE, "effortSource", "ours or documented.", 14),
    _ours("Why", Part.CHOICE, "why", "What goes wrong without it.", 44),
    _ours("Signs", Part.CHOICE, "signs", "What can be checked, a line each.", 44, lines=True),
    _ours("Steps", Part.CHOICE, "steps", "What to do, in order, a line each.", 44, lines=True),
    _ours("Services", Part.CHOICE, "services", "AWS services that help, a line each.", 24, lines=True),
    _ours(
        "Related practices",
        Part.CHOICE,
        "related",
        "Numbers of related practices, a line each.",
        20,
        lines=True,
    ),
)
"""All columns in the order of a table that has them all."""

OTHER_KEYS = {part: f"{part.value.capitalize()} other keys" for part in Part}
"""Headers of the columns for what no other column can hold."""

ABOUT_OTHER_KEYS = (
    "What of the lens no other column can hold, as JSON: places in it with their values. Leave it as it is, or delete "
    "it if you do not need it."
)

_LONGEST_HEADER = 100

_PARTED = re.compile(r"(.*?)\s*\((\d{1,4})\)\s*", re.DOTALL)


@dataclass(frozen=True)
class Heading:
    """What a header stands for: a column, or the other keys of a part; `number` counts the pieces of a long text."""

    part: Part
    column: Column | None
    number: int = 1


def columns_of(part: Part) -> tuple[Column, ...]:
    """The columns that speak of it."""
    return tuple(column for column in COLUMNS if column.part is part)


def piece_header(header: str, number: int) -> str:
    """The header over the pieces of that number, counted from 1, of texts too long for one cell."""
    return header if number == 1 else f"{header} ({number})"


def heading_of(header: str) -> Heading | None:
    """What a header stands for, whatever its capitals and signs; None for one we do not know."""
    if len(header) > _LONGEST_HEADER:
        return None
    number = 1
    parted = _PARTED.fullmatch(header)
    if parted and int(parted[2]) > 1:
        header, number = parted[1], int(parted[2])
    known = _KNOWN.get(_plain(header))
    return Heading(known.part, known.column, number) if known else None


def _plain(header: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", header.casefold()).split())


_KNOWN = {
    _plain(name): Heading(column.part, column) for column in COLUMNS for name in (column.header, *column.also)
} | {_plain(header): Heading(part, None) for part, header in OTHER_KEYS.items()}
