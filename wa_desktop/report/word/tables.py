"""Tables with heads that repeat on every page, rows that stay whole, and fields and marks on tinted grounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wa_desktop.domain.lens import Risk
from wa_desktop.report import words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.language import language_of
from wa_desktop.report.word import colours
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.colours import Tint
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.xml import PLAIN, Element, Letters, Lines, W, line_run, shown_run, twips, w

_WHOLE = 1_500
"""Characters up to which a row stays on one page; a longer one may not fit on any."""

_LEAST = 24.0
"""Points of a column at least."""


@dataclass(frozen=True)
class Cell:
    """Paragraphs in a field of a table; `fill` is the ground as rrggbb, set apart by white edges."""

    paragraphs: tuple[Element, ...]
    fill: str = ""


@dataclass(frozen=True)
class Column:
    """A head with its width in points; 0 takes an equal share of what the others leave."""

    head: str
    width: float = 0
    align: str = ""


def text_cell(body: Body, text: str, letters: Letters = PLAIN, align: str = "") -> Cell:
    """A field with a line of text."""
    return Cell((body.made(Role.CELL, [line_run(text, letters)] if text else (), Lines(align=align)),))


def lines_cell(body: Body, *lines: Iterable[Element]) -> Cell:
    """A field with lines of runs."""
    return Cell(tuple(body.made(Role.CELL, runs) for runs in lines))


def tinted_cell(body: Body, text: str, tint: Tint) -> Cell:
    """A field on a tinted ground."""
    ink, ground = tint
    letters = Letters(bold=True, color=ink, size=8.5)
    return Cell((body.made(Role.CELL, [line_run(text, letters)], Lines(align="center")),), ground)


def pill_cell(body: Body, text: str, tint: Tint) -> Cell:
    """A field with a mark, for rows of several lines, which a whole ground would make heavy."""
    return lines_cell(body, [pill(text, tint)])


def risk_cell(body: Body, risk: Risk) -> Cell:
    """The mark of a risk."""
    return pill_cell(body, body.say(words.RISK_WORDS[risk]), colours.RISKS[risk])


def count_cell(body: Body, count: int, risk: Risk) -> Cell:
    """A number with the letter of its risk; gray for nothing."""
    number = language_of(body.model.say).number(count)
    if not count:
        return tinted_cell(body, number, colours.GRAY)
    return tinted_cell(body, f"{number} {words.RISK_LETTERS.get(risk, '')}".rstrip(), colours.RISKS[risk])


def pill(text: str, tint: Tint) -> Element:
    """A run on a tinted ground, for a line of text."""
    ink, ground = tint
    return shown_run(f"\u00a0{one_line(text)}\u00a0", Letters(bold=True, color=ink, size=8, fill=ground))


def risk_pill(body: Body, risk: Risk, *, provisional: bool = False) -> Element:
    """A question's risk as a run."""
    word = body.say(words.RISK_WORDS[risk])
    return pill(f"{word} · {body.say(words.PROVISIONAL)}" if provisional else word, colours.RISKS[risk])


def add_table(
    body: Body, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], title: str, *, total: bool = False
) -> None:
    """Add a table. `title` says what it holds to who cannot see it; with `total` the last row is a sum."""
    widths = _widths([column.width for column in columns], body.width)
    made = w("tbl", _properties(body, sum(widths), title, total=total), _grid(widths))
    made.append(_head_row(body, columns, widths))
    made.extend(_row(body, row, widths) for row in rows)
    if len(rows) <= _FEW_ROWS:
        _keep_together(made)
    body.add(made)


_FEW_ROWS = 8
"""Rows up to which a table stays on one page."""


def _keep_together(made: Element) -> None:
    """Keep every row with the next one, which is how Word keeps a table on a page; one of many words may flow."""
    *rows, _ = made.iterfind(f"{{{W}}}tr")
    if sum(len(text) for text in made.itertext(f"{{{W}}}t")) > 2 * _WHOLE:
        return
    for row in rows:
        for paragraph in row.iter(f"{{{W}}}p"):
            paragraph.get_or_add_pPr().keepNext_val = True


def tiles(body: Body, cells: Sequence[Cell], title: str) -> Element:
    """A row of framed fields of equal width, not yet added."""
    width = body.width / len(cells)
    line = {"val": "single", "sz": 6, "space": 0, "color": colours.LINE}
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    properties = w(
        "tblPr",
        w("tblStyle", val=body.styles[Role.TABLE]),
        w("tblW", w=twips(body.width), type="dxa"),
        w("tblBorders", *(w(side, **line) for side in sides)),
        w("tblLayout", type="fixed"),
        w("tblCellMar", *(w(side, w=140, type="dxa") for side in ("top", "left", "bottom", "right"))),
        w("tblLook", val="0400", firstRow=0, lastRow=0, firstColumn=0, lastColumn=0, noHBand=0, noVBand=1),
        w("tblCaption", val=one_line(title)),
    )
    row = w("tr", w("trPr", w("cantSplit")), *(_cell(body, cell, width) for cell in cells))
    return w("tbl", properties, _grid([width] * len(cells)), row)


def _widths(given: Sequence[float], room: float) -> list[float]:
    """Widths that fill the room; where the given ones leave too little for the others, all shrink."""
    free = given.count(0)
    fixed = sum(given)
    share = max((room - fixed) / free, 3 * _LEAST) if free else 0.0
    wanted = [max(width or share, _LEAST) for width in given]
    scale = room / sum(wanted)
    return [width * scale for width in wanted]


def _properties(body: Body, width: float, title: str, *, total: bool) -> Element:
    look = {
        "firstRow": 1,
        "lastRow": int(total),
        "firstColumn": 0,
        "lastColumn": 0,
        "noHBand": 0,
        "noVBand": 1,
    }
    return w(
        "tblPr",
        w("tblStyle", val=body.styles[Role.TABLE]),
        w("tblW", w=twips(width), type="dxa"),
        w("tblLayout", type="fixed"),
        *([] if body.ours else [_air()]),
        w("tblLook", val="0460" if total else "0420", **look),
        w("tblCaption", val=one_line(title)),
    )


def _air() -> Element:
    """Space around the text of a field, which the tables of a template most often have none of above and below."""
    sides = {"top": 2, "left": 3, "bottom": 2, "right": 3}
    return w("tblCellMar", *(w(side, w=twips(width), type="dxa") for side, width in sides.items()))


def _grid(widths: Sequence[float]) -> Element:
    return w("tblGrid", *(w("gridCol", w=twips(width)) for width in widths))


def _head_row(body: Body, columns: Sequence[Column], widths: Sequence[float]) -> Element:
    cells = [
        _cell(
            body,
            Cell((body.made(Role.CELL_HEAD, [line_run(column.head)], Lines(align=column.align)),)),
            width,
        )
        for column, width in zip(columns, widths, strict=True)
    ]
    return w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *cells)


def _row(body: Body, cells: Sequence[Cell], widths: Sequence[float]) -> Element:
    made = [_cell(body, cell, width) for cell, width in zip(cells, widths, strict=True)]
    letters = sum(len(text) for cell in made for text in cell.itertext(f"{{{W}}}t"))
    properties = [w("trPr", w("cantSplit"))] if letters <= _WHOLE else []
    return w("tr", *properties, *made)


def _cell(body: Body, cell: Cell, width: float) -> Element:
    properties = [w("tcW", w=twips(width), type="dxa")]
    if cell.fill and body.ours:
        white = {"val": "single", "sz": 24, "space": 0, "color": colours.WHITE}
        properties.append(w("tcBorders", w("left", **white), w("right", **white)))
    if cell.fill:
        properties.append(w("shd", val="clear", color="auto", fill=cell.fill))
    paragraphs = cell.paragraphs or (body.made(Role.CELL, ()),)
    return w("tc", w("tcPr", *properties), *paragraphs)
