"""A lens from tables: rows find or make the pillar and the question they speak of, and each choice is one of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wa_desktop.domain.errors import Message, message
from wa_desktop.lensfile.findings import shown
from wa_desktop.studio.sheets.columns import OTHER_KEYS, Column, Heading, Part, columns_of, heading_of
from wa_desktop.studio.sheets.entries import Entries, Entry, Texts, names_of
from wa_desktop.studio.sheets.finishing import UNNAMED, Item, value_of
from wa_desktop.studio.sheets.grid import MAX_TEXT, Grid, Problems, Row, Sheeted
from wa_desktop.studio.sheets.other_keys import from_text
from wa_desktop.studio.sheets.thing import Cells, is_blank

READ_ME = "Read me"

_HEAD_WITHIN = 25
"""Rows at the top of a sheet among which its head is looked for."""

_NO_PILLAR = "General"

_MOST_PILLARS, _MOST_QUESTIONS, _MOST_CHOICES = 500, 2000, 1000
"""Beyond these nothing is read; AWS takes 10 pillars, 200 questions in all and 15 choices of one question."""

Headings = Mapping[int, Heading]
"""What each column of a sheet stands for."""


def build(grids: Sequence[Grid], problems: Problems) -> Sheeted:
    """The lens that the sheets describe; whatever is in them, what is wrong goes to `problems`."""
    builder = _Builder(problems)
    tables = [(grid, _head_of(grid)) for grid in grids if grid.name.strip().casefold() != READ_ME.casefold()]
    has_tables = any(head for _, head in tables)
    for grid, head in tables:
        if head is not None:
            _SheetReader(builder, grid, head).read()
        elif grid.rows and has_tables:
            problems.say(
                message(
                    "The sheet {sheet} has none of the columns of a lens, so it was not read.",
                    sheet=shown(grid.name),
                )
            )
    if not builder.pillars.all:
        problems.say(
            message(
                "No pillars, questions or practices were found; give their columns the headers Pillar, Question and Practice."
            )
        )
        if not builder.lens.texts and not builder.lens.other:
            return Sheeted(None, problems.all)
    if builder.has_too_many():
        problems.say(
            message(
                "The table has far more pillars, questions or practices of one question than a lens can have, so it was not read."
            )
        )
        return Sheeted(None, problems.all)
    if not any(column.is_name for column in builder.lens.texts) and not builder.lens.other:
        problems.say(message("The table does not name the lens, so it is called {name}.", name=UNNAMED))
    value = value_of(builder.item(Part.LENS, builder.lens), builder.items())
    return Sheeted(value, problems.all)


def _head_of(grid: Grid) -> Row | None:
    """The row that names columns of ours; others of people's own may stand among them."""
    for row in grid.rows[:_HEAD_WITHIN]:
        wrote = [text for text in row.cells.values() if not is_blank(text)]
        known = sum(heading_of(text) is not None for text in wrote)
        if known > 1 or (known and len(wrote) == 1):
            return row
    return None


class _Builder:
    """The lens as all sheets so far describe it."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        self.lens = Entry("")
        self.pillars = Entries()
        self.questions = Entries()
        """Those of all pillars."""

    def has_too_many(self) -> bool:
        """Whether ids for so many things, perhaps all of one title, would take too long to make."""
        questions = [question for pillar in self.pillars.all for question in pillar.below.all]
        return (
            len(self.pillars.all) > _MOST_PILLARS
            or len(questions) > _MOST_QUESTIONS
            or any(len(question.below.all) > _MOST_CHOICES for question in questions)
        )

    def item(self, part: Part, entry: Entry) -> Item:
        """A thing by itself, ready to be put together."""
        other = from_text(entry.other)
        if other is None:
            self.problems.say(
                message(
                    "{place}: what stands under “{header}” is not what this program writes there, so it was not read.",
                    place=entry.place,
                    header=OTHER_KEYS[part],
                )
            )
        return Item(Cells(entry.texts, other or {}))

    def items(self) -> list[Item]:
        """The pillars with all that is below them."""
        return [self._whole((Part.PILLAR, Part.QUESTION, Part.CHOICE), one) for one in self.pillars.all]

    def _whole(self, parts: tuple[Part, ...], entry: Entry) -> Item:
        item = self.item(parts[0], entry)
        item.below.extend(self._whole(parts[1:], one) for one in entry.below.all)
        return item


class _SheetReader:
    """Reads one sheet, and remembers what the row before spoke of."""

    def __init__(self, builder: _Builder, grid: Grid, head: Row) -> None:
        self._builder = builder
        self._say = builder.problems.say
        self._grid = grid
        self._head = head
        self._headings = self._checked_headings()
        self._place_of = {
            found: at for at, found in reversed(list(self._headings.items())) if found.number == 1
        }
        self._pillar: Entry | None = None
        self._question: Entry | None = None
        self._number = head.number

    def read(self) -> None:
        """Read the rows below the head."""
        self._give_a_pillar()
        amount = 0
        for row in self._grid.rows:
            if row.number <= self._head.number:
                continue
            self._number = row.number
            texts = _joined(row, self._headings)
            amount += sum(map(len, texts.values()))
            if amount > MAX_TEXT:
                self._lost(
                    message(
                        "{place}: there is too much text, so nothing was read from here on; a lens has at most 500 KB.",
                        place=self._place(),
                    )
                )
                return
            self._read_row(texts)

    def _checked_headings(self) -> Headings:
        headings: dict[int, Heading] = {}
        for at, text in sorted(self._head.cells.items()):
            found = heading_of(text)
            place = self._grid.place(self._head.number, at)
            if found is None and not is_blank(text):
                self._say(
                    message(
                        "{place}: the column “{header}” is none of a lens, so it was not read.",
                        place=place,
                        header=shown(text),
                    )
                )
            elif found in headings.values():
                self._say(
                    message(
                        "{place}: there is another column for “{header}”; only the first was read.",
                        place=place,
                        header=shown(text),
                    )
                )
            elif found:
                headings[at] = found
        return headings

    def _give_a_pillar(self) -> None:
        """A table of questions without any pillars gets one for all."""
        parts = {found.part for found in self._headings.values()}
        has_rows = self._grid.rows[-1].number > self._head.number
        if Part.PILLAR in parts or Part.QUESTION not in parts or self._builder.pillars.all or not has_rows:
            return
        name = next(column for column in columns_of(Part.PILLAR) if column.is_name)
        self._pillar = self._builder.pillars.add(Entry(self._place(), {name: _NO_PILLAR}))
        self._builder.pillars.index(self._pillar)
        self._say(
            message(
                "There is no column of pillars, so all questions are in one that is called {name}.",
                name=_NO_PILLAR,
            )
        )

    def _read_row(self, texts: Texts) -> None:
        of = {part: {found: text for found, text in texts.items() if found.part is part} for part in Part}
        self._merge(self._builder.lens, of[Part.LENS])
        for part, read in (
            (Part.PILLAR, self._read_pillar),
            (Part.QUESTION, self._read_question),
            (Part.CHOICE, self._read_choice),
        ):
            if of[part] and not read(of[part]):
                return

    def _read_pillar(self, texts: Texts) -> bool:
        given, name = names_of(texts)
        if given or name:
            pillars = self._builder.pillars
            pillar, texts = pillars.find(texts, is_reference=self._is_reference(Part.PILLAR))
            pillar = pillar or pillars.add(Entry(self._place()))
            if pillar is not self._pillar:
                self._pillar, self._question = pillar, None
        if self._pillar is None:
            return self._lost(
                message("{place}: the row names no pillar, so it was not read.", place=self._place())
            )
        self._merge(self._pillar, texts)
        self._builder.pillars.index(self._pillar)
        return True

    def _read_question(self, texts: Texts) -> bool:
        given, title = names_of(texts)
        if given or title:
            within = self._pillar.below if self._pillar else self._builder.questions
            self._question, texts = within.find(texts, is_reference=self._is_reference(Part.QUESTION))
            if self._question is None and self._pillar is None:
                return self._lost(
                    message(
                        "{place}: there is no question “{id}”, so the row was not read; correct it or add the question.",
                        place=self._place(Part.QUESTION),
                        id=shown(given or title),
                    )
                )
            if self._question is None and self._pillar:
                self._question = self._pillar.below.add(Entry(self._place()))
        if self._question is None:
            return self._lost(
                message("{place}: the row names no question, so it was not read.", place=self._place())
            )
        self._merge(self._question, texts)
        self._builder.questions.index(self._question)
        if self._pillar:
            self._pillar.below.index(self._question)
        return True

    def _read_choice(self, texts: Texts) -> bool:
        given, title = names_of(texts)
        if self._question is None:
            return self._lost(
                message("{place}: the row names no question, so it was not read.", place=self._place())
            )
        if not given and not title and all(found.column for found in texts):
            return self._lost(
                message(
                    "{place}: the row has texts of a practice but no title for it, so they were not read.",
                    place=self._place(),
                )
            )
        self._merge(self._question.below.add(Entry(self._place())), texts)
        return True

    def _is_reference(self, part: Part) -> bool:
        """Whether the sheet has not both ids and names of that part, so that either may stand in the column."""
        return sum(found.part is part and _is_name(found.column) for found in self._place_of) < 2

    def _merge(self, entry: Entry, texts: Texts) -> None:
        """Add what a row says of a thing; where an earlier row says something else, that counts."""
        for found, text in texts.items():
            if found.column is None:
                before = entry.other = entry.other or text
                header = OTHER_KEYS[found.part]
            else:
                before = entry.texts.setdefault(found.column, text)
                header = found.column.header
            if before != text and not _is_name(found.column):
                self._say(
                    message(
                        "{place}: an earlier row has another text under “{header}”, which counts.",
                        place=self._grid.place(self._number, self._place_of.get(found)),
                        header=header,
                    )
                )

    def _place(self, part: Part | None = None) -> str:
        """Where this row is, or where it names a thing of that part."""
        at = next(
            (at for found, at in self._place_of.items() if found.part is part and _is_name(found.column)),
            None,
        )
        return self._grid.place(self._number, at)

    def _lost(self, sentence: Message) -> bool:
        """Say why a row is not read any further."""
        self._say(sentence)
        return False


def _is_name(column: Column | None) -> bool:
    return column is not None and (column.is_id or column.is_name)


def _joined(row: Row, headings: Headings) -> Texts:
    """What a row says under each heading, with the pieces of long texts joined in their order."""
    pieces: dict[Heading, list[tuple[int, str]]] = {}
    for at, found in headings.items():
        text = row.cells.get(at, "")
        if text:
            pieces.setdefault(Heading(found.part, found.column), []).append((found.number, text))
    texts = {found: "".join(text for _, text in sorted(parts)) for found, parts in pieces.items()}
    return {found: text for found, text in texts.items() if not is_blank(text)}
