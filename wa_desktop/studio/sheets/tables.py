"""A lens as tables: a sheet each for the lens, its pillars, questions and choices, or one table of everything."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.studio.sheets.columns import COLUMNS, OTHER_KEYS, Column, Part, columns_of, piece_header
from wa_desktop.studio.sheets.grid import MAX_CELL, Json
from wa_desktop.studio.sheets.other_keys import to_text
from wa_desktop.studio.sheets.thing import Cells, cells_of

_OTHER_WIDTH = 36

Line = dict[str, str]
"""The texts of a row by header."""


@dataclass(frozen=True)
class Head:
    """A column of a table: its header, its width in characters, and what of the lens it holds (None: other keys)."""

    header: str
    width: float
    column: Column | None


@dataclass(frozen=True)
class Table:
    """A sheet: its heads, and rows of texts as wide as they are."""

    name: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class _Labeled:
    """A thing with its cells and those below it."""

    label: str
    cells: Cells
    below: tuple[_Labeled, ...] = ()


def sheets_of(value: Json, *, all_columns: bool = False) -> tuple[Table, ...]:
    """The four sheets of a lens; `all_columns` writes those of AWS's format too that it does not use.

    InvalidError if pillars, questions or choices are not what the format wants, or a text holds half a character.
    """
    lens, pillars = _labeled(value)
    questions = [(pillar, question) for pillar in pillars for question in pillar.below]
    pillar_id, question_id = _id_header(Part.PILLAR), _id_header(Part.QUESTION)
    return (
        _table("Lens", (Part.LENS,), [_line(Part.LENS, lens)], all_columns=all_columns),
        _table("Pillars", (Part.PILLAR,), [_line(Part.PILLAR, pillar.cells) for pillar in pillars]),
        _table(
            "Questions",
            (Part.QUESTION,),
            [
                {pillar_id: pillar.label} | _line(Part.QUESTION, question.cells)
                for pillar, question in questions
            ],
            first=_column(Part.PILLAR),
        ),
        _table(
            "Choices",
            (Part.CHOICE,),
            [
                {question_id: question.label} | _line(Part.CHOICE, choice.cells)
                for _, question in questions
                for choice in question.below
            ],
            first=_column(Part.QUESTION),
            all_columns=all_columns,
        ),
    )


def one_table(value: Json) -> Table:
    """All of a lens in one table, a row for each choice; raises as `sheets_of`.

    Ids and titles of pillar and question stand in every row, their other texts in the first.
    """
    lens, pillars = _labeled(value)
    lines: list[Line] = []
    for pillar in pillars:
        before = _line(Part.PILLAR, pillar.cells)
        for question in pillar.below:
            before |= _line(Part.QUESTION, question.cells)
            for choice in question.below:
                lines.append(before | _line(Part.CHOICE, choice.cells))
                before = _names(pillar.cells) | _names(question.cells)
            if not question.below:
                lines.append(before)
            before = _names(pillar.cells)
        if not pillar.below:
            lines.append(before)
    lines = lines or [{}]
    lines[0] = _line(Part.LENS, lens) | lines[0]
    return _table("", tuple(Part), lines)


def _labeled(value: Json) -> tuple[Cells, tuple[_Labeled, ...]]:
    _refuse_odd(value)
    pillar_labels, question_labels = _Labels(Part.PILLAR), _Labels(Part.QUESTION)
    pillars = []
    for pillar in value["pillars"]:
        label = pillar_labels.next(pillar, "")
        questions = []
        for question in pillar["questions"]:
            its = question_labels.next(question, label)
            choices = tuple(
                _Labeled("", cells_of(Part.CHOICE, choice, _stripped_id(choice)))
                for choice in question["choices"]
            )
            questions.append(_Labeled(its, cells_of(Part.QUESTION, question, its), choices))
        pillars.append(_Labeled(label, cells_of(Part.PILLAR, pillar, label), tuple(questions)))
    return cells_of(Part.LENS, value), tuple(pillars)


class _Labels:
    """What rows refer to pillars or questions by: the id, with more of a path where it is taken."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._taken: set[str] = set()

    def next(self, thing: Json, parent: str) -> str:
        wanted = _stripped_id(thing) or self._part.value
        label, number = wanted, 1
        while label in self._taken:
            base = f"{parent}/{wanted}" if parent else wanted
            label = base if parent and number == 1 else f"{base}/{number}"
            number += 1
        self._taken.add(label)
        return label


def _stripped_id(thing: Json) -> str:
    given = thing.get("id")
    return given.strip() if isinstance(given, str) else ""


def _refuse_odd(value: object) -> None:
    levels: Iterable[object] = [value]
    for key in ("pillars", "questions", "choices"):
        below: list[object] = []
        for thing in levels:
            items = thing.get(key) if isinstance(thing, dict) else None
            if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
                raise InvalidError(
                    message(
                        "The lens has no list of {key} where one is wanted, so it fits no table; mend what its check finds.",
                        key=key,
                    )
                )
            below += items
        levels = below


def _line(part: Part, cells: Cells) -> Line:
    line = {column.header: text for column, text in cells.texts.items()}
    try:
        other = to_text(cells.other)
        "".join(line.values()).encode()
    except ValueError as error:
        raise InvalidError(
            message(
                "A text of the lens holds half a character, so it fits no table; mend what its check finds."
            )
        ) from error
    return line | {OTHER_KEYS[part]: other} if other else line


def _names(cells: Cells) -> Line:
    return {column.header: text for column, text in cells.texts.items() if column.is_id or column.is_name}


def _column(part: Part) -> Column:
    return next(column for column in columns_of(part) if column.is_id)


def _id_header(part: Part) -> str:
    return _column(part).header


def _table(
    name: str,
    parts: tuple[Part, ...],
    lines: Sequence[Line],
    *,
    first: Column | None = None,
    all_columns: bool = False,
) -> Table:
    """The lines under the columns that they use; texts too long for a cell go on in further columns."""
    pieces = {header: 1 for line in lines for header in line}
    cut = [{header: _pieces(text) for header, text in line.items()} for line in lines]
    for line in cut:
        for header, texts in line.items():
            pieces[header] = max(pieces[header], len(texts))
    heads: list[Head] = []
    wanted = [(column.header, column.width, column) for column in ([first] if first else [])]
    for part in parts:
        wanted += [(column.header, column.width, column) for column in COLUMNS if column.part is part]
    for header, width, column in wanted:
        is_own = bool(column.path) and column.path[0] == "extensions"
        if header in pieces or not column.optional or (all_columns and not is_own):
            heads += [Head(piece_header(header, n + 1), width, column) for n in range(pieces.get(header, 1))]
    for part in parts:
        header = OTHER_KEYS[part]
        heads += [Head(piece_header(header, n + 1), _OTHER_WIDTH, None) for n in range(pieces.get(header, 0))]
    by_piece = [
        {piece_header(header, n): text for header, texts in line.items() for n, text in enumerate(texts, 1)}
        for line in cut
    ]
    rows = tuple(tuple(line.get(head.header, "") for head in heads) for line in by_piece)
    return Table(name, tuple(heads), rows)


def _pieces(text: str) -> list[str]:
    """The text in pieces that a cell can hold, cut between characters."""
    if len(text) * 2 <= MAX_CELL:
        return [text]
    pieces = []
    while text:
        end = min(len(text), MAX_CELL)
        while len(text[:end].encode("utf-16-le")) // 2 > MAX_CELL:
            end -= max(1, (len(text[:end].encode("utf-16-le")) // 2 - MAX_CELL) // 2)
        pieces.append(text[:end])
        text = text[end:]
    return pieces
